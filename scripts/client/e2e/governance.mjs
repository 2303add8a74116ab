// SPDX-License-Identifier: Apache-2.0

// Effects of governance on holders, and their signs: limits with remaining amounts, announced
// changes, a referendum, and a pause that ends.

import assert from 'node:assert/strict';

import { connect, errorName, eventData, outcomeOfSudo, submit, watch } from '../lib/chain.mjs';
import { holdingsOf } from '../lib/holdings.mjs';
import { RILL, shownRemaining } from '../lib/math.mjs';
import { finish, step } from '../lib/steps.mjs';

const PERCENT = 10_000_000;
const BLOCK_SECONDS = 6;

const { api, keyring } = await step('connect', () => connect(process.argv[2]));
const [alice, bob, charlie, dave, eve, ferdie] = ['//Alice', '//Bob', '//Charlie', '//Dave', '//Eve', '//Ferdie'].map(
	(uri) => keyring.addFromUri(uri),
);
const { accepted, refused } = holdingsOf(api);
const { liquidStaking } = api.tx;

const timing = await api.query.timing.timing();
const eraSeconds = timing.epochDuration.toNumber() * timing.sessionsPerEra.toNumber() * BLOCK_SECONDS;

/** Sets a parameter as root. Returns the outcome, with the name of the error if there was one. */
async function set(parameter) {
	const outcome = await accepted(alice, api.tx.sudo.sudo(liquidStaking.setParameter(parameter)));
	return { ...outcome, error: outcomeOfSudo(api, outcome) };
}

async function byRoot(call) {
	return outcomeOfSudo(api, await accepted(alice, api.tx.sudo.sudo(call)));
}

const parameters = () => api.call.liquidStakingApi.parameters();
const limits = () => api.call.liquidStakingApi.limits();

await step('be refused calls of governance', async () => {
	for (const call of [liquidStaking.setParameter({ RewardFee: 0 }), liquidStaking.openStash(RILL), liquidStaking.reopen()]) {
		await refused(bob, call, 'BadOrigin');
	}
});

await step('see a better value take effect at once, and one out of bounds refused', async () => {
	const { error, event } = await set({ RewardFee: 5 * PERCENT });
	assert.equal(error, undefined);
	// The client library renames fields whose names its own classes use.
	const { old, new_: now } = event('liquidStaking.ParameterSet');
	assert.deepEqual([old.asRewardFee.toNumber(), now.asRewardFee.toNumber()], [10 * PERCENT, 5 * PERCENT]);
	assert.equal((await parameters()).fees.rate.toNumber(), 5 * PERCENT);
	for (const parameter of [{ RewardFee: 21 * PERCENT }, { MinStake: 0 }, { ValidatorShare: 4 * PERCENT }]) {
		assert.equal((await set(parameter)).error, 'liquidStaking.ParameterOutOfBounds');
	}
});

const announced = await step('see a worse value announced, with the era of its effect', async () => {
	const outcome = await set({ RewardFee: 20 * PERCENT });
	assert.equal(outcome.error, undefined);
	const { change, fromEra, afterBatch } = outcome.event('liquidStaking.ChangeAnnounced');
	assert.equal(change.asParameter.asRewardFee.toNumber(), 20 * PERCENT);
	const era = (await (await api.at(outcome.blockHash)).query.staking.activeEra()).unwrap().index.toNumber();
	assert.equal(fromEra.toNumber(), era + timing.bondingDuration.toNumber() + 2);
	const [shown, ...others] = await api.call.liquidStakingApi.announced();
	assert.equal(others.length, 0);
	assert.deepEqual(shown.toJSON(), { change: change.toJSON(), fromEra: fromEra.toNumber(), afterBatch: afterBatch.toNumber() });
	assert.equal((await parameters()).fees.rate.toNumber(), 5 * PERCENT);
	return { fromEra: fromEra.toNumber(), number: outcome.number };
});

await step('begin a referendum on the parameters track', async () => {
	const call = liquidStaking.setParameter({ InsurancePart: 60 * PERCENT });
	const submission = api.tx.referenda.submit({ Origins: 'Parameters' }, { Inline: call.method.toHex() }, { After: 1 });
	await accepted(bob, submission);
	await accepted(bob, api.tx.referenda.placeDecisionDeposit(0));
	// A call keeps its signature, so each account signs its own.
	const vote = () =>
		api.tx.convictionVoting.vote(0, {
			Standard: { vote: { aye: true, conviction: 'Locked6x' }, balance: 900_000n * RILL },
		});
	await Promise.all([charlie, dave, eve, ferdie].map((who) => accepted(who, vote())));
	const referendum = (await api.query.referenda.referendumInfoFor(0)).unwrap().asOngoing;
	assert.equal(referendum.track.toNumber(), 1);
	assert.equal(referendum.tally.support.toBigInt(), 3_600_000n * RILL);
});

await step('be refused entries above each limit, with the remaining amount', async () => {
	assert.equal((await set({ MinStake: 2n * RILL })).error, undefined);
	await refused(bob, liquidStaking.stake(RILL, 0), 'liquidStaking.StakeBelowMinimum');
	assert.equal((await set({ StakeLimit: 70_000n * RILL })).error, undefined);
	await accepted(bob, liquidStaking.stake(60_000n * RILL, 0));
	const beyond = await refused(bob, liquidStaking.stake(60_000n * RILL, 0), 'liquidStaking.StakeLimitExceeded');
	// A tenth of the limit comes back in a block.
	const left = (await (await api.at(beyond.parentHash)).call.liquidStakingApi.limits()).stakeLimitRemaining.toBigInt();
	assert.equal(beyond.left, shownRemaining(left + 7_000n * RILL));
	assert.equal((await limits()).minStake.toBigInt(), 2n * RILL);
	await accepted(bob, liquidStaking.stake(2n * RILL, 0));
});

await step('see a stash opened and capped, and calls without a reason refused', async () => {
	const before = (await api.call.liquidStakingApi.stashes()).length;
	assert.equal(await byRoot(liquidStaking.openStash(1_000n * RILL)), undefined);
	assert.equal(await byRoot(liquidStaking.setStashCap(before, 2_000n * RILL)), undefined);
	const stashes = await api.call.liquidStakingApi.stashes();
	assert.equal(stashes.length, before + 1);
	assert.equal(stashes[before].cap.toBigInt(), 2_000n * RILL);
	const [validator] = await api.query.session.validators();
	assert.equal(await byRoot(liquidStaking.setNominees(0, [validator])), 'liquidStaking.SelectedByPolicy');
	assert.equal(await byRoot(liquidStaking.setStashCap(99, RILL)), 'liquidStaking.StashNotFound');
	assert.equal(await byRoot(liquidStaking.reopen()), 'liquidStaking.NotHalted');
	assert.equal(await byRoot(liquidStaking.recapitalise()), 'liquidStaking.PoolNotWipedOut');
});

/** Makes a motion of the committee with two of its three votes. Returns the outcome. */
async function motion(call) {
	const index = await api.query.technicalCommittee.proposalCount();
	const proposed = await accepted(alice, api.tx.technicalCommittee.propose(2, call, call.encodedLength));
	const { proposalHash } = proposed.event('technicalCommittee.Proposed');
	for (const who of [alice, bob]) {
		await accepted(who, api.tx.technicalCommittee.vote(proposalHash, index, true));
	}
	const weight = { refTime: 1_000_000_000n, proofSize: 100_000n };
	const closed = await accepted(alice, api.tx.technicalCommittee.close(proposalHash, index, weight, call.encodedLength));
	const { result } = closed.event('technicalCommittee.Executed');
	return { ...closed, error: result.isErr ? errorName(api, result.asErr) : undefined };
}

await step('see the committee pause a call, and the pause end by itself', async () => {
	const outcome = await motion(api.tx.pause.pause(['LiquidStaking', 'stake'], 4));
	assert.equal(outcome.error, undefined);
	const until = outcome.event('pause.Paused').until.toBigInt();
	assert.equal(until, outcome.number + 4n);
	const stake = liquidStaking.stake(2n * RILL, 0);
	// The call is refused at submission or in its block.
	const early = await submit(api, bob, stake).catch((error) => ({ error: error.message }));
	assert.match(early.error, /CallFiltered/);
	await watch(api, 60, 'the end of the pause', async (_, { number }) => number >= until || undefined);
	await accepted(bob, stake);
});

await step('see that claims can never be paused', async () => {
	for (const name of ['claim', 'claim_for', 'advance_era']) {
		const { error } = await motion(api.tx.pause.pause(['LiquidStaking', name], 4));
		assert.equal(error, 'pause.NeverPaused');
	}
});

await step('see the referendum pass and take effect', async () => {
	await watch(api, 8 * eraSeconds, 'the new part', async (events) => {
		const found = events.find(({ event }) => api.events.liquidStaking.ParameterSet.is(event));
		return found?.event.data.new_.isInsurancePart;
	}, announced.number);
	assert.equal((await parameters()).fees.insurance.toNumber(), 60 * PERCENT);
});

await step('see the announced change take effect in its era, and not before', async () => {
	let rate = 5 * PERCENT;
	await watch(api, 8 * eraSeconds, 'the change', async (events, { blockHash }) => {
		const at = await api.at(blockHash);
		const era = (await at.query.staking.activeEra()).unwrap().index.toNumber();
		const now = (await at.query.liquidStaking.parameters()).fees.rate.toNumber();
		if (now === rate) return undefined;
		assert.equal(era, announced.fromEra);
		const change = eventData(events, 'liquidStaking.ParameterSet');
		assert.equal(change.new_.asRewardFee.toNumber(), now);
		rate = now;
		return true;
	}, announced.number);
	assert.equal(rate, 20 * PERCENT);
	assert.equal((await api.call.liquidStakingApi.announced()).length, 0);
});

await step('see a smaller share of the pool at once, and a larger one announced', async () => {
	assert.equal((await set({ PoolShare: 0 })).error, undefined);
	const closed = await refused(bob, liquidStaking.stake(2n * RILL, 0), 'liquidStaking.PoolShareExceeded');
	assert.equal(closed.left, 0n);
	assert.equal((await limits()).poolShareRemaining.toBigInt(), 0n);
	const outcome = await set({ PoolShare: 50 * PERCENT });
	assert.equal(outcome.error, undefined);
	const { change } = outcome.event('liquidStaking.ChangeAnnounced');
	assert.equal(change.asParameter.asPoolShare.toNumber(), 50 * PERCENT);
	await refused(bob, liquidStaking.stake(2n * RILL, 0), 'liquidStaking.PoolShareExceeded');
});

finish();
