// SPDX-License-Identifier: Apache-2.0

// Other exits: instant exits for a fee, and tickets that are transferred, cancelled, rebonded,
// claimed by another account, and paid by the chain.

import assert from 'node:assert/strict';

import { connect, errorName, poolAt, watch } from '../lib/chain.mjs';
import { holdingsOf, STRILL } from '../lib/holdings.mjs';
import * as math from '../lib/math.mjs';
import { finish, step } from '../lib/steps.mjs';

const { RILL } = math;
const STAKE = 50_000n * RILL;
// The existential deposit of stRILL.
const DUST = RILL / 100n;
const BLOCK_SECONDS = 6;

const { api, keyring } = await step('connect', () => connect(process.argv[2]));
const [bob, charlie, dave, eve, nobody] = ['//Bob', '//Charlie', '//Dave', '//Eve', '//Nobody'].map((uri) =>
	keyring.addFromUri(uri),
);
const { liquidStaking } = api.tx;
const { rill, strill, tickets, accepted, refused } = holdingsOf(api);

const timing = await api.query.timing.timing();
const eraBlocks = timing.epochDuration.toBigInt() * timing.sessionsPerEra.toBigInt();
const eraSeconds = Number(eraBlocks) * BLOCK_SECONDS;

/** The runtime API, the books and the number of the block `hash`, or of the latest one. */
async function stateAt(hash) {
	const blockHash = hash ?? (await api.rpc.chain.getBlockHash());
	const at = await api.at(blockHash);
	const number = (await api.rpc.chain.getHeader(blockHash)).number.toBigInt();
	return { call: at.call.liquidStakingApi, query: at.query.liquidStaking, pool: await poolAt(api, blockHash), number };
}

const rateNow = async () => (await api.call.liquidStakingApi.rate()).toBigInt();

/** The liquidity for instant exits in block `now`, computed from the books of another block. */
async function liquidity({ query, pool }, now) {
	const [parameters, rateLimit, rewardYield] = await Promise.all([
		query.parameters(),
		query.instantRateLimit(),
		query.rewardYield(),
	]);
	const pooled = math.pooled(pool, now);
	const limit = math.partOf(parameters.instantLimit.toBigInt(), pooled);
	const target = math.partOf(parameters.reserveTarget.toBigInt(), pooled);
	const used = { used: rateLimit.used.toBigInt(), at: rateLimit.at.toBigInt() };
	const limitRemaining = math.rateLimitRemaining(used, limit, now, eraBlocks);
	const better = [rewardYield.last, rewardYield.before].map((it) => it.toBigInt()).reduce((a, b) => (a > b ? a : b));
	const { min, max } = parameters.instantFee;
	return {
		target,
		limitRemaining,
		left: limitRemaining < pool.reserve ? limitRemaining : pool.reserve,
		full: limit < target ? limit : target,
		curve: { min: min.toBigInt(), max: max.toBigInt() },
		floor: 2n * better,
	};
}

await step('preview the shares of a stake, and get them', async () => {
	const { call, pool, number } = await stateAt();
	const shown = await call.previewStake(STAKE);
	assert.equal(shown.asOk.toBigInt(), math.sharesFor(STAKE, pool, number));
	const dust = await call.previewStake(RILL - 1n);
	const { name } = api.registry.findMetaError(dust.asErr.asModule);
	assert.equal(name, 'StakeBelowMinimum');
	const outcome = await accepted(bob, liquidStaking.stake(STAKE, 0));
	const before = await stateAt(outcome.parentHash);
	const { shares } = outcome.event('liquidStaking.Staked');
	assert.equal(shares.toBigInt(), math.sharesFor(STAKE, before.pool, outcome.number));
});

await step('see the liquidity for instant exits, and their fee', async () => {
	const state = await stateAt();
	const expected = await liquidity(state, state.number);
	const shown = await state.call.instant();
	assert.equal(shown.target.toBigInt(), expected.target);
	assert.equal(shown.limitRemaining.toBigInt(), expected.limitRemaining);
	assert.equal(shown.ready.toBigInt(), state.pool.reserve);
	const fee = math.feeRate(expected.curve, expected.left, expected.full);
	assert.equal(shown.fee.toBigInt(), fee > expected.floor ? fee : expected.floor);
	assert.ok(shown.isSlashPending.isFalse);
	const shares = 100n * RILL;
	const quote = (await state.call.previewInstantUnstake(shares)).asOk;
	const value = math.stakeFor(shares, state.pool, state.number);
	assert.equal(quote.gross.toBigInt(), value);
	assert.equal(quote.fee.toBigInt(), math.instantFee(value, expected.curve, expected.left, expected.full, expected.floor));
	assert.equal(quote.stake.toBigInt(), value - quote.fee.toBigInt());
});

await step('exit instantly twice, the second time for a higher fee', async () => {
	const parts = [];
	for (const shares of [100n * RILL, 101n * RILL]) {
		const [before, rate] = [await rill(bob), await rateNow()];
		const outcome = await accepted(bob, liquidStaking.instantUnstake(shares, 0));
		const state = await stateAt(outcome.parentHash);
		const { left, full, curve, floor } = await liquidity(state, outcome.number);
		const value = math.stakeFor(shares, state.pool, outcome.number);
		const { stake, fee } = outcome.event('liquidStaking.InstantlyUnstaked');
		assert.equal(fee.toBigInt(), math.instantFee(value, curve, left, full, floor));
		assert.equal(stake.toBigInt(), value - fee.toBigInt());
		assert.equal(await rill(bob), before + stake.toBigInt() - outcome.fee);
		assert.ok((await rateNow()) > rate, 'the fee stays with the holders');
		parts.push((fee.toBigInt() * 10n ** 9n) / value);
	}
	console.log(`      fees of ${parts.map((part) => Number(part) / 1e7).join(' % and ')} %`);
});

await step('be refused more than the remaining limit, and a worse price', async () => {
	const outcome = await refused(bob, liquidStaking.instantUnstake(2_000n * RILL, 0), 'liquidStaking.InstantLimitExceeded');
	const { limitRemaining } = await liquidity(await stateAt(outcome.parentHash), outcome.number);
	assert.equal(outcome.left, math.shownRemaining(limitRemaining));
	await refused(bob, liquidStaking.instantUnstake(10n * RILL, 10n * RILL), 'liquidStaking.SlippageExceeded');
	await refused(eve, liquidStaking.instantUnstake(1, 0), 'liquidStaking.InsufficientShares');
});

const awaitEra = () =>
	watch(api, 3 * eraSeconds, 'an era', async (events, { number }) =>
		events.some(({ event }) => api.events.liquidStaking.EraAdvanced.is(event)) ? number : undefined,
	);

await step('give an account the least stRILL, and wait for an era to begin', async () => {
	await refused(bob, api.tx.assets.transfer(STRILL, eve.address, DUST - 1n), '{"token":"BelowMinimum"}');
	await accepted(bob, api.tx.assets.transfer(STRILL, eve.address, DUST));
	await awaitEra();
});

// An account can unstake all its shares, however few.
const exit = await step('unstake while another account stakes, and a third one unstakes dust', async () => {
	const [outcome] = await Promise.all([
		accepted(bob, liquidStaking.unstake(9_000n * RILL, 0)),
		accepted(charlie, liquidStaking.stake(6_000n * RILL, 0)),
		accepted(eve, liquidStaking.unstake(DUST, 0)),
	]);
	const { batch } = outcome.event('liquidStaking.UnstakeRequested');
	const [ticket] = await tickets(bob);
	const { activeEra } = await api.call.liquidStakingApi.queue();
	const earliest = activeEra.unwrap().toNumber() + 1 + timing.bondingDuration.toNumber();
	assert.ok([earliest, earliest + 1].includes(ticket.claimableFrom.unwrap().toNumber()));
	return { batch: batch.toNumber(), number: outcome.number };
});

await step('transfer a part of the ticket, a part of which its new owner cancels', async () => {
	const outcome = await accepted(bob, liquidStaking.transferTicket(exit.batch, dave.address, 3_000n * RILL));
	const { from, to, shares } = outcome.event('liquidStaking.TicketTransferred');
	assert.deepEqual([from.toString(), to.toString()], [bob.address, dave.address]);
	assert.equal(shares.toBigInt(), 3_000n * RILL);
	const sharesOf = async (who) => (await tickets(who)).map((ticket) => ticket.shares.toBigInt());
	assert.deepEqual([await sharesOf(bob), await sharesOf(dave)], [[6_000n * RILL], [3_000n * RILL]]);
	await accepted(dave, liquidStaking.cancelUnstake(exit.batch, 1_000n * RILL));
	assert.equal(await strill(dave), 1_000n * RILL);
});

const closed = await step('see the batch priced, with a prepayment', () =>
	watch(api, 3 * eraSeconds, 'the close of the batch', async (events, block) => {
		const close = events.find(({ event }) => api.events.liquidStaking.BatchClosed.is(event));
		if (!close) return undefined;
		const { batch, shares, stake, netted, prepayment, unlockEra } = close.event.data;
		assert.equal(batch.toNumber(), exit.batch);
		assert.equal(shares.toBigInt(), 8_000n * RILL + DUST);
		assert.ok(prepayment.toBigInt() > 0n && prepayment.toBigInt() <= netted.toBigInt());
		return { ...block, shares: shares.toBigInt(), stake: stake.toBigInt(), prepayment: prepayment.toBigInt(), unlockEra: unlockEra.toNumber() };
	}, exit.number),
);

// Its rest is below the existential deposit.
await step('claim the prepayment of the smallest ticket, and transfer the rest', async () => {
	await accepted(eve, liquidStaking.claim(exit.batch));
	await accepted(eve, liquidStaking.transferTicket(exit.batch, nobody.address, DUST));
	const [{ stake }] = await tickets(nobody);
	assert.ok(stake.toBigInt() < RILL / 100n);
});

await step("be refused a transfer of dust, or of another account's ticket", async () => {
	await refused(bob, liquidStaking.transferTicket(exit.batch, eve.address, 1n), 'liquidStaking.TicketTooSmall');
	await refused(eve, liquidStaking.transferTicket(exit.batch, dave.address, RILL), 'liquidStaking.TicketNotFound');
});

await step('be refused steps that are not due, and too many steps', async () => {
	const most = api.consts.liquidStaking.maxSteps.toNumber();
	await refused(eve, liquidStaking.advanceEra(most), 'liquidStaking.NoStepDue');
	await refused(eve, liquidStaking.advanceEra(most + 1), 'liquidStaking.TooManySteps');
});

await step('be refused a claim of a prepayment for another account', async () => {
	await refused(eve, liquidStaking.claimFor(bob.address, exit.batch), 'liquidStaking.BatchNotMatured');
	await refused(eve, liquidStaking.claimFor(eve.address, exit.batch), 'liquidStaking.TicketNotFound');
});

await step('rebond a part of the ticket, for the previewed shares', async () => {
	const shares = 2_000n * RILL;
	const state = await stateAt();
	const shown = (await state.call.previewRebond(bob.address, exit.batch, shares)).asOk.toBigInt();
	const [before, rate] = [await strill(bob), await rateNow()];
	const outcome = await accepted(bob, liquidStaking.rebond(exit.batch, shares, 0));
	const { stake, pendingLoss, prepayment, minted } = outcome.event('liquidStaking.Rebonded');
	assert.equal(stake.toBigInt(), ((closed.stake - closed.prepayment) * shares) / closed.shares);
	assert.equal(prepayment.toBigInt(), (closed.prepayment * shares) / closed.shares);
	assert.equal(pendingLoss.toBigInt(), 0n);
	const value = stake.toBigInt() + prepayment.toBigInt();
	assert.equal(shown, math.sharesFor(value, state.pool, state.number));
	const { pool } = await stateAt(outcome.parentHash);
	assert.equal(minted.toBigInt(), math.sharesFor(value, pool, outcome.number));
	assert.equal(await strill(bob), before + minted.toBigInt());
	assert.ok((await rateNow()) >= rate);
});

await step('see the chain rebond its stake in the same era', () =>
	watch(api, eraSeconds, 'the bond', async (events) => {
		const found = events.find(({ event }) => api.events.liquidStaking.StakeRebonded.is(event));
		return found && found.event.data.amount.toBigInt() > 0n;
	}, closed.number),
);

await step('claim the prepayment, and be refused a rebond after it', async () => {
	const due = (closed.prepayment * 4_000n * RILL) / closed.shares;
	const [ticket] = await tickets(bob);
	assert.equal(ticket.claimable.toBigInt(), due);
	const before = await rill(bob);
	const outcome = await accepted(bob, liquidStaking.claim(exit.batch));
	assert.equal(outcome.event('liquidStaking.Claimed').stake.toBigInt(), due);
	assert.equal(await rill(bob), before + due - outcome.fee);
	await refused(bob, liquidStaking.rebond(exit.batch, RILL, 0), 'liquidStaking.PrepaymentTaken');
});

await step('be refused a rebond of a ticket of the open batch', async () => {
	const outcome = await accepted(dave, liquidStaking.unstake(1_000n * RILL, 0));
	const { batch } = outcome.event('liquidStaking.UnstakeRequested');
	await refused(dave, liquidStaking.rebond(batch, 1_000n * RILL, 0), 'liquidStaking.BatchNotUnbonding');
});

await step('transfer the rest of a ticket', async () => {
	await accepted(dave, liquidStaking.transferTicket(exit.batch, charlie.address, 2_000n * RILL));
	const [ticket, ...others] = (await tickets(charlie)).filter(({ batch }) => batch.toNumber() === exit.batch);
	assert.equal(others.length, 0);
	assert.equal(ticket.shares.toBigInt(), 2_000n * RILL);
	assert.ok(ticket.claimable.toBigInt() > 0n, 'its part of the prepayment is still claimable');
});

await step('be paid the shown stake by the chain when the batch matures', async () => {
	const shownTo = async (who) =>
		(await tickets(who)).find(({ batch }) => batch.toNumber() === exit.batch).stake.toBigInt();
	const expected = new Map([
		[bob.address, await shownTo(bob)],
		[charlie.address, await shownTo(charlie)],
	]);
	const before = new Map([
		[bob.address, await rill(bob)],
		[charlie.address, await rill(charlie)],
	]);
	await watch(api, 7 * eraSeconds, 'the payments', async (events, { blockHash }) => {
		const payments = events
			.filter(({ event }) => api.events.liquidStaking.Claimed.is(event))
			.map(({ event }) => event.data)
			.filter(({ batch, isSettled }) => batch.toNumber() === exit.batch && isSettled.isTrue);
		for (const { who, stake } of payments) {
			assert.equal(stake.toBigInt(), expected.get(who.toString()));
			expected.delete(who.toString());
			const era = (await (await api.at(blockHash)).query.staking.activeEra()).unwrap();
			assert.ok(era.index.toNumber() >= closed.unlockEra);
		}
		return expected.size === 0 ? true : undefined;
	}, closed.number);
	for (const who of [bob, charlie]) {
		assert.ok((await rill(who)) > before.get(who.address));
		assert.deepEqual((await tickets(who)).filter(({ batch }) => batch.toNumber() === exit.batch), []);
	}
});

await step('see an unpayable owner skipped, and paid later by a stranger', async () => {
	await watch(api, eraSeconds, 'the failed payment', async (events) => {
		const failed = events.find(({ event }) => api.events.liquidStaking.TicketNotPaid.is(event));
		if (!failed) return undefined;
		assert.equal(failed.event.data.who.toString(), nobody.address);
		assert.equal(errorName(api, failed.event.data.error), 'liquidStaking.PayoutBelowExistentialDeposit');
		return true;
	}, closed.number);
	const [{ stake }] = await tickets(nobody);
	await accepted(bob, api.tx.balances.transferKeepAlive(nobody.address, RILL));
	const stranger = await rill(eve);
	const outcome = await accepted(eve, liquidStaking.claimFor(nobody.address, exit.batch));
	assert.ok(outcome.event('liquidStaking.Claimed').isSettled.isTrue);
	assert.equal(await rill(nobody), RILL + stake.toBigInt());
	assert.equal(await rill(eve), stranger - outcome.fee);
	assert.equal((await tickets(nobody)).length, 0);
});

finish();
