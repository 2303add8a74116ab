// SPDX-License-Identifier: Apache-2.0

// Elections of several blocks: the offchain workers of the validators solve one. Without workers
// the chain elects by itself, in the same block, and a metric shows it.

import assert from 'node:assert/strict';

import { watchFinalized } from '../lib/chain.mjs';
import { eventually } from '../lib/network.mjs';
import { finish, step } from '../lib/steps.mjs';
import { validators } from './validators.mjs';

const ERAS = 3;
const METRIC_SECONDS = 60;

const started = await step('start four validators and a full node', validators);
const { network, eraSeconds } = started;
let { api } = started;
const nodes = network.nodes.filter(({ key }) => key);

/** Waits for an election by `method`. Returns the block after it. */
function electionBy(method) {
	return watchFinalized(api, ERAS * eraSeconds, `an election by ${method}`, async (events, block) => {
		const finalized = events.map(({ event }) => event).find((event) => api.events.electionProviderMultiPhase.ElectionFinalized.is(event));
		if (finalized) console.log(`      block ${block.number}: ${finalized.data.compute}`);
		return finalized?.data.compute.toString() === method && block;
	});
}

/** The elected validators of the planned era. */
async function elected(block) {
	const at = await api.at(block.blockHash);
	const era = (await at.query.staking.currentEra()).unwrap();
	const overviews = await at.query.staking.erasStakersOverview.keys(era);
	return overviews.map(({ args: [, validator] }) => validator.toString()).sort();
}

/** The elections by a method that a node has counted. */
async function counted(name, method) {
	const metrics = await network.node(name).metrics();
	const series = [...metrics].find(([key]) => key.startsWith('rill_elections_total{') && key.includes(`method="${method}"`));
	return series?.[1];
}

const mined = await step('see a solution of a worker elected', () => electionBy('Unsigned'));
const winners = await elected(mined);
assert.equal(winners.length, nodes.length);

await step('see the metrics count it', () =>
	eventually(METRIC_SECONDS, 'the metric', async () => (await counted('observer', 'unsigned')) >= 1),
);

await step('start all validators again, without workers', async () => {
	await Promise.all(nodes.map((node) => node.stop('SIGTERM')));
	for (const node of nodes) node.args.push('--offchain-worker', 'never');
	await Promise.all(nodes.map((node) => node.start()));
	({ api } = await network.node('observer').connect());
});

await step('see the chain elect the same validators by itself', async () => {
	const block = await electionBy('Fallback');
	assert.deepEqual(await elected(block), winners);
	await eventually(METRIC_SECONDS, 'the metric', async () => (await counted('observer', 'fallback')) >= 1);
});

await step('end all nodes', () => network.stop());
finish();
