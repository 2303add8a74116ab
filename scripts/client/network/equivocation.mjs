// SPDX-License-Identifier: Apache-2.0

// Two nodes with the keys of one validator. The second makes blocks and does not vote. The network
// itself finds the double blocks, reports and slashes. The pool's loss is in the rate at once, and
// the rate does not fall again when the slash is applied. Every figure is computed again.

import assert from 'node:assert/strict';

import { poolAt, submit, watchFinalized } from '../lib/chain.mjs';
import * as math from '../lib/math.mjs';
import { finish, step } from '../lib/steps.mjs';
import { equivocate, rateAt } from './offence.mjs';
import { stakeAndWait, validators } from './validators.mjs';

const started = await step('start four validators and a full node', validators);
const { network, api, keyring, eraSeconds } = started;
await step('stake, and wait until it is exposed with every validator', () => stakeAndWait(started));

const offence = await step('start a second node with the keys of Dave, and see its blocks reported', async () => {
	// A double vote would disable the validator before its double block. On the other network
	// backend, a node that does not vote closes every connection.
	const offence = await equivocate(started, { args: ['--no-grandpa', '--network-backend', 'libp2p'] });
	assert.equal(offence.kind, 'babe:equivocatio');
	return offence;
});

await step('see the loss in the rate at the report, before any stake is taken', async () => {
	const { before, reported, expected, provided } = offence;
	assert.equal(provided.total, expected.total);
	assert.ok(provided.number - reported.number <= 2n, 'within two blocks');
	const at = await api.at(provided.blockHash);
	const pool = await poolAt(api, provided.blockHash);
	const [slash, ...others] = await at.call.liquidStakingApi.pendingSlashes();
	assert.equal(others.length, 0);
	assert.equal(slash.offenceEra.toNumber(), expected.era);
	assert.equal(slash.applyEra.toNumber(), expected.applyEra);
	assert.equal(slash.total.toBigInt(), expected.total);
	// No batch is closed, so the insurance, the holders and unreleased rewards bear the whole
	// slash.
	const [insured, holders, unreleased] = [slash.insured, slash.holders, slash.unreleased].map((each) => each.toBigInt());
	assert.equal(insured + holders + unreleased, expected.total);
	assert.equal((await at.call.liquidStakingApi.rate()).toBigInt(), math.rate(pool, provided.number));
	assert.equal(pool.active, (await poolAt(api, before.blockHash)).active, 'no stake is taken yet');
	const loss = (await rateAt(api, before.number)) - (await rateAt(api, provided.number));
	assert.ok(loss > 0n);
	console.log(`      ${expected.total} plancks of era ${expected.era}; the rate falls by ${loss} of ${await rateAt(api, before.number)}`);
});

await step('be refused an instant exit while the slash is pending', async () => {
	const alice = keyring.addFromUri('//Alice');
	const { error } = await submit(api, alice, api.tx.liquidStaking.instantUnstake(math.RILL, 0));
	assert.equal(error, 'liquidStaking.SlashPending');
});

await step('see the slash applied in its era as reported, and the rate unchanged', async () => {
	const { expected, provided } = offence;
	let last = await rateAt(api, provided.number);
	const taken = await watchFinalized(api, 6 * eraSeconds, 'the application', async (events, block) => {
		// The slash is provided for once. From then on the rate only rises.
		const rate = await rateAt(api, block.number);
		assert.ok(rate >= last, `the rate does not fall in block ${block.number}`);
		last = rate;
		const settled = events.find(({ event }) => api.events.liquidStaking.SlashSettled.is(event));
		if (!settled) return undefined;
		assert.equal(settled.event.data.total.toBigInt(), expected.total);
		assert.equal(settled.event.data.offenceEra.toNumber(), expected.era);
		return block;
	}, provided.number + 1n);
	const at = await api.at(taken.blockHash);
	assert.equal((await at.query.staking.activeEra()).unwrap().index.toNumber(), expected.applyEra);
	const ledgers = await Promise.all(expected.stashes.map((stash) => at.query.staking.ledger(stash)));
	const bonded = ledgers.map((ledger) => ledger.unwrap().active.toBigInt()).reduce((sum, each) => sum + each, 0n);
	const pool = await poolAt(api, taken.blockHash);
	assert.equal(pool.active, bonded, 'the books equal the figures of staking');
	assert.equal(pool.pending, 0n);
	assert.equal((await at.call.liquidStakingApi.pendingSlashes()).length, 0);
});

await step('see each stash slashed by its part', async () => {
	const { expected } = offence;
	const number = (await api.rpc.chain.getHeader(await api.rpc.chain.getFinalizedHead())).number.toBigInt();
	const slashed = new Map();
	for (let each = offence.provided.number; each <= number; each += 1n) {
		const events = await (await api.at(await api.rpc.chain.getBlockHash(each))).query.system.events();
		for (const { event } of events.filter(({ event }) => api.events.staking.Slashed.is(event))) {
			const [staker, amount] = event.data;
			if (expected.stashes.includes(staker.toString())) slashed.set(staker.toString(), amount.toBigInt());
		}
	}
	assert.deepEqual([...slashed].sort(), [...expected.parts].sort());
});

await step('see the pool stop nominating Dave', async () => {
	const nominees = (await api.call.liquidStakingApi.stashes()).flatMap((stash) => stash.nominees.map(String));
	assert.ok(nominees.length > 0);
	assert.ok(!nominees.includes(offence.expected.validator));
});

await step('end all nodes', () => network.stop());
finish();
