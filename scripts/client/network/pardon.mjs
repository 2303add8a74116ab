// SPDX-License-Identifier: Apache-2.0

// The same equivocation, but a referendum cancels the slash before it is applied. The rate
// recovers, and no stake is taken.

import assert from 'node:assert/strict';

import { poolAt, submit, watchFinalized } from '../lib/chain.mjs';
import * as math from '../lib/math.mjs';
import { finish, step } from '../lib/steps.mjs';
import { equivocate, rateAt } from './offence.mjs';
import { stakeAndWait, validators } from './validators.mjs';

const { RILL } = math;

const started = await step('start four validators and a full node', validators);
const { network, api, keyring, eraSeconds } = started;
const account = (name) => keyring.addFromUri(`//${name}`);
await step('stake, and wait until it is exposed with every validator', () => stakeAndWait(started));
const { before, expected, provided } = await step('see an equivocation reported, and its loss in the rate', () => equivocate(started));

async function accepted(who, call) {
	const outcome = await submit(api, who, call);
	assert.equal(outcome.error, undefined);
	return outcome;
}

await step('decide by a referendum to cancel the slash', async () => {
	const era = expected.applyEra;
	const unapplied = await api.query.staking.unappliedSlashes(era);
	const costOf = ({ own, others }) => others.reduce((sum, [, amount]) => sum + amount.toBigInt(), own.toBigInt());
	const slashes = unapplied.map((slash, index) => [index, slash.validator.toString(), costOf(slash)]);
	assert.ok(slashes.length > 0);
	const call = api.tx.remedies.cancelSlashes(era, slashes);
	const submission = api.tx.referenda.submit({ Origins: 'Parameters' }, { Inline: call.method.toHex() }, { After: 1 });
	await accepted(account('Ferdie'), submission);
	await accepted(account('Ferdie'), api.tx.referenda.placeDecisionDeposit(0));
	const vote = () =>
		api.tx.convictionVoting.vote(0, { Standard: { vote: { aye: true, conviction: 'Locked6x' }, balance: 900_000n * RILL } });
	await Promise.all(['Alice', 'Bob', 'Charlie', 'Dave', 'Eve'].map((name) => accepted(account(name), vote())));
});

const cancelled = await step('see the slash cancelled, and the rate recover at once', async () => {
	// One era to prepare, one to confirm, and one until the effect.
	const cancelled = await watchFinalized(api, 5 * eraSeconds, 'the cancellation', async (events, block) =>
		events.some(({ event }) => api.events.remedies.SlashesCancelled.is(event)) && block, provided.number + 1n);
	const active = (await (await api.at(cancelled.blockHash)).query.staking.activeEra()).unwrap().index.toNumber();
	assert.ok(active < expected.applyEra, 'before the era that would apply it');
	const back = await watchFinalized(api, 60, 'nothing pending', async (_, block) => {
		const at = await api.at(block.blockHash);
		return (await at.call.liquidStakingApi.pendingSlashes()).length === 0 && block;
	}, cancelled.number);
	assert.ok(back.number - cancelled.number <= 2n, 'within two blocks');
	const pool = await poolAt(api, back.blockHash);
	assert.equal(pool.pending, 0n);
	const rate = await rateAt(api, back.number);
	assert.equal(rate, math.rate(pool, back.number));
	assert.ok(rate >= (await rateAt(api, before.number)), 'at least the rate before the offence');
	return back;
});

await step('see no stake taken in the era that would have applied it', async () => {
	let last = await rateAt(api, cancelled.number);
	await watchFinalized(api, 6 * eraSeconds, 'the era after it', async (events, block) => {
		assert.ok(!events.some(({ event }) => api.events.liquidStaking.StashSlashed.is(event)));
		const rate = await rateAt(api, block.number);
		assert.ok(rate >= last, `the rate does not fall in block ${block.number}`);
		last = rate;
		const active = (await (await api.at(block.blockHash)).query.staking.activeEra()).unwrap().index.toNumber();
		return active > expected.applyEra;
	}, cancelled.number + 1n);
});

await step('end all nodes', () => network.stop());
finish();
