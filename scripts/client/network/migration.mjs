// SPDX-License-Identifier: Apache-2.0

// A migration over several blocks fails on a running node. The chain goes on, opens to governance
// only, and root repairs it with the next release. Then the pool goes on.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { blake2AsHex } from '@polkadot/util-crypto';

import { outcomeOfSudo, submit, watchFinalized } from '../lib/chain.mjs';
import { RILL } from '../lib/math.mjs';
import { eventually, Network } from '../lib/network.mjs';
import { finish, step } from '../lib/steps.mjs';

const BLOCK_SECONDS = 6;
const COMPILE_SECONDS = 240;
const FOREVER = 2 ** 32 - 1;

const [rill, spec, directory] = process.argv.slice(2);
const [failing, repaired] = [process.env.RILL_FAILING_RUNTIME, process.env.RILL_NEXT_RUNTIME].map((path) => readFileSync(path));
const network = new Network({ rill, spec, directory });
const node = await step('start a validator', () => network.add('alice', { key: 'Alice', args: ['--state-pruning', 'archive'] }));
let { api, keyring } = await node.connect();
const account = (uri) => keyring.addFromUri(`//${uri}`);
const timing = await api.query.timing.timing();
const eraSeconds = timing.epochDuration.toNumber() * timing.sessionsPerEra.toNumber() * BLOCK_SECONDS;

async function accepted(who, call) {
	const outcome = await submit(api, account(who), call);
	assert.equal(outcome.error, undefined);
	return outcome;
}

async function asRoot(call) {
	const outcome = await accepted('Alice', api.tx.sudo.sudo(call));
	assert.equal(outcomeOfSudo(api, outcome), undefined);
	return outcome;
}

const version = async () => (await node.ask('state_getRuntimeVersion')).specVersion;

/** Upgrades to the code, and connects again. Returns the number of the old code's last block. */
async function upgrade(code) {
	const before = await version();
	await asRoot(api.tx.system.authorizeUpgrade(blake2AsHex(code)));
	const last = (await api.rpc.chain.getHeader()).number.toNumber();
	await api.tx.system.applyAuthorizedUpgrade(`0x${code.toString('hex')}`).signAndSend(account('Eve'));
	await eventually(COMPILE_SECONDS, 'the new code', async () => (await version()) > before);
	await api.disconnect();
	({ api } = await node.connect());
	return last;
}

/** The first finalised event with this name from a block on, and its block. */
async function eventFrom(number, name) {
	for (let next = number; ; next += 1) {
		await eventually(60, `block ${next}`, async () => (await node.finalized()) >= next);
		const at = await api.at(await api.rpc.chain.getBlockHash(next));
		const found = (await at.query.system.events()).find(({ event }) => `${event.section}.${event.method}` === name);
		if (found) return { number: next, data: found.event.data };
		if (next > number + 60) throw new Error(`no ${name} in 60 blocks`);
	}
}

await step('stake, and let an era pass', async () => {
	await accepted('Bob', api.tx.liquidStaking.stake(1_000n * RILL, 0));
	const era = (await api.query.staking.activeEra()).unwrap().index.toNumber();
	await watchFinalized(api, 3 * eraSeconds, 'the next era', async (_, { blockHash }) =>
		(await (await api.at(blockHash)).query.staking.activeEra()).unwrap().index.toNumber() > era);
});

const failed = await step('upgrade to a release whose migration fails', async () => {
	const from = await upgrade(failing);
	const { number, data } = await eventFrom(from, 'repairs.RepairNeeded');
	assert.equal(data.migration.unwrap().toNumber(), 0);
	const blocks = [];
	for (let next = from; next <= number; next += 1) {
		const { extrinsics } = (await api.rpc.chain.getBlock(await api.rpc.chain.getBlockHash(next))).block;
		blocks.push(extrinsics.filter(({ isSigned }) => isSigned).length);
	}
	console.log(`      failed in block ${number}; signed transactions from block ${from} on: ${blocks.join(' ')}`);
	assert.deepEqual(blocks.slice(-3), [0, 0, 0], 'no transactions during a migration');
	return number;
});

await step('see the incident in the metrics', async () => {
	const shown = async (name, value) =>
		eventually(60, `${name} ${value}`, async () =>
			[...(await node.metrics())].some(([series, number]) => series.startsWith(`${name}{`) && number === value));
	await shown('rill_repair_needed', 1);
	await shown('rill_safe_mode', 1);
});

await step('see the chain open to governance, and to nobody else', async () => {
	assert.ok((await api.query.migrations.cursor()).isNone);
	assert.ok((await api.query.repairs.failure()).isSome);
	assert.equal((await api.query.safeMode.enteredUntil()).unwrap().toNumber(), FOREVER);
	const refused = [
		api.tx.balances.transferKeepAlive(account('Eve').address, RILL),
		api.tx.liquidStaking.stake(10n * RILL, 0),
		api.tx.liquidStaking.unstake(10n * RILL, 0),
		api.tx.liquidStaking.advanceEra(1),
	];
	for (const call of refused) {
		const { error } = await submit(api, account('Bob'), call);
		assert.equal(error, 'system.CallFiltered', call.method.method);
	}
	await accepted('Bob', api.tx.preimage.notePreimage('0x1234'));
	const vote = { Standard: { vote: { aye: true, conviction: 'None' }, balance: RILL } };
	const { error } = await submit(api, account('Bob'), api.tx.convictionVoting.vote(99, vote));
	assert.equal(error, 'convictionVoting.NotOngoing', 'refused because there is no such referendum');
});

await step('see eras pass without a step of the pool', async () => {
	const progress = async () => (await api.query.liquidStaking.progress()).toString();
	const [before, era] = [await progress(), (await api.query.staking.activeEra()).unwrap().index.toNumber()];
	await watchFinalized(api, 3 * eraSeconds, 'an era', async (_, { blockHash }) =>
		(await (await api.at(blockHash)).query.staking.activeEra()).unwrap().index.toNumber() > era);
	assert.equal(await progress(), before);
	assert.ok((await node.best()) - (await node.finalized()) <= 5, 'finality goes on');
});

await step('repair it with the next release, and open the chain', async () => {
	const from = await upgrade(repaired);
	assert.ok(from > failed);
	await asRoot(api.tx.repairs.end());
	const { error } = await submit(api, account('Bob'), api.tx.liquidStaking.stake(10n * RILL, 0));
	assert.equal(error, 'liquidStaking.PoolHalted', 'until its books are compared');
	await asRoot(api.tx.liquidStaking.reopen());
	await accepted('Bob', api.tx.liquidStaking.stake(10n * RILL, 0));
	await accepted('Bob', api.tx.liquidStaking.unstake(10n * RILL, 0));
	assert.ok((await api.query.safeMode.enteredUntil()).isNone);
});

await step('see the step of the next era', async () => {
	const { number } = await api.rpc.chain.getHeader();
	await watchFinalized(api, 3 * eraSeconds, 'a complete era step', async (events, block) =>
		block.number > number.toBigInt() && events.some(({ event }) => api.events.liquidStaking.EraAdvanced.is(event)));
});

await step('end the node', () => network.stop());
finish();
