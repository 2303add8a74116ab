// SPDX-License-Identifier: Apache-2.0

// A Prometheus with the configuration of deploy/, on a network: every panel of the dashboard has
// figures, the figures equal those of the chain, and an alert reports a validator that is down.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, copyFileSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';

import { poolAt } from '../lib/chain.mjs';
import * as math from '../lib/math.mjs';
import { eventually } from '../lib/network.mjs';
import { finish, step } from '../lib/steps.mjs';
import { stakeAndWait, validators } from './validators.mjs';

const PORT = 9090;
const DEPLOY = new URL('../../../deploy/', import.meta.url).pathname;
const binary = `${process.env.RILL_PROMETHEUS}/prometheus`;

const started = await step('start four validators and a full node', validators);
const { network, api, keyring } = started;

const prometheus = await step('start Prometheus with the configuration of deploy/ for these nodes', async () => {
	const directory = `${network.directory}/prometheus`;
	mkdirSync(directory);
	for (const file of ['prometheus.yml', 'rules.yml']) copyFileSync(`${DEPLOY}prometheus/${file}`, `${directory}/${file}`);
	const nodes = network.nodes.map(({ host, key }) => ({
		targets: [`${host}:9615`],
		labels: key ? { stash: keyring.addFromUri(`//${key}//stash`).address } : {},
	}));
	// JSON is valid YAML.
	writeFileSync(`${directory}/nodes.yml`, JSON.stringify(nodes));
	const log = openSync(`${directory}.log`, 'a');
	const options = [
		`--config.file=${directory}/prometheus.yml`,
		`--storage.tsdb.path=${directory}/data`,
		`--web.listen-address=127.0.0.1:${PORT}`,
	];
	const server = spawn(binary, options, { stdio: ['ignore', log, log] });
	closeSync(log);
	await eventually(60, 'Prometheus being ready', async () => (await fetch(`http://127.0.0.1:${PORT}/-/ready`)).ok);
	return server;
});

async function ask(path, parameters = {}) {
	const url = `http://127.0.0.1:${PORT}/api/v1/${path}?${new URLSearchParams(parameters)}`;
	const { status, data, error } = await (await fetch(url)).json();
	assert.equal(status, 'success', error);
	return data;
}

const query = async (expression) => (await ask('query', { query: expression })).result;

await step('see every node scraped', () =>
	eventually(120, 'all nodes being up', async () => {
		const up = await query('up{job="rill"}');
		return up.length === network.nodes.length && up.every(({ value }) => value[1] === '1');
	}),
);

await step('stake, and let an era pass', () => stakeAndWait(started));

await step('see figures in every panel of the dashboard', async () => {
	const { panels } = JSON.parse(readFileSync(`${DEPLOY}grafana/rill.json`, 'utf8'));
	const expressions = panels.flatMap(({ title, targets = [] }) => targets.map(({ expr }) => [title, expr.replaceAll('$chain', '.*')]));
	assert.ok(expressions.length > 20);
	for (const [title, expression] of expressions) {
		await eventually(120, `figures of "${title}": ${expression}`, async () => (await query(expression)).length > 0);
	}
});

await step('see that the figures equal those of the chain', async () => {
	const plancks = 10 ** 12;
	await eventually(60, 'the same figures of a finalised block', async () => {
		const hash = await api.rpc.chain.getFinalizedHead();
		const number = (await api.rpc.chain.getHeader(hash)).number.toBigInt();
		const node = await network.node('observer').metrics();
		const chain = '{chain="rill_validators"}';
		const pool = await poolAt(api, hash);
		const expected = {
			rate: Number(math.rate(pool, number)) / 10 ** 18,
			pooled_rill: Number(math.pooled(pool, number)) / plancks,
			supply_strill: Number(pool.shares) / plancks,
			bonded_rill: Number(pool.active) / plancks,
			reserve_rill: Number(pool.reserve) / plancks,
		};
		for (const [name, value] of Object.entries(expected)) {
			assert.ok(Math.abs(node.get(`rill_liquid_staking_${name}${chain}`) / value - 1) < 1e-12, name);
		}
		assert.equal(node.get(`rill_liquid_staking_circuit_breaker${chain}`), 0);
		assert.equal(node.get(`rill_liquid_staking_readable${chain}`), 1);
		const at = await api.at(hash);
		const era = (await at.query.staking.activeEra()).unwrap().index.toNumber();
		assert.equal(node.get(`rill_staking_active_era${chain}`), era);
		for (const [who, points] of (await at.query.staking.erasRewardPoints(era)).individual) {
			const label = `rill_staking_era_points{validator="${who}",chain="rill_validators"}`;
			assert.equal(node.get(label), points.toNumber(), label);
		}
		return true;
	});
});

const alerts = async () => (await ask('alerts')).alerts.filter(({ state }) => state === 'firing');

await step('see no alert while the network works', async () => {
	assert.deepEqual(await alerts(), []);
});

await step('see an alert about a validator that is down', async () => {
	await network.node('dave').stop('SIGKILL');
	const [alert] = await eventually(240, 'an alert', async () => {
		const firing = await alerts();
		return firing.length > 0 && firing;
	});
	assert.equal(alert.labels.alertname, 'RillNodeDown');
	assert.equal(alert.labels.stash, keyring.addFromUri('//Dave//stash').address);
});

await step('end all', async () => {
	const ended = once(prometheus, 'exit');
	prometheus.kill('SIGTERM');
	await Promise.all([ended, network.stop()]);
});
finish();
