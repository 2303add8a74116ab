// SPDX-License-Identifier: Apache-2.0

import { describe, expect, test } from 'vitest';

import { rill, strill } from '../src/amounts.js';
import { readClock, timeOfEra } from '../src/clock.js';
import { exitsOf, readExits, type InstantExit, type TicketExit } from '../src/exits.js';
import { readShares } from '../src/holdings.js';
import { priceOf, sharesAt, stakeAt } from '../src/maths.js';
import {
	readAnnounced,
	readLimits,
	readParameters,
	readPendingSlashes,
	readPool,
	readPrice,
	readQueue,
	readStashes,
	readValidators,
} from '../src/pool.js';
import { previewInstantUnstake, previewStake } from '../src/previews.js';
import { readHistory, readRewards, readYearlyGrowth, rewardsByEra, yearlyGrowth } from '../src/rewards.js';
import { readTickets } from '../src/tickets.js';
import { BOB, chainAt, fixture } from './fixture.js';

const UNIT = 10n ** 12n;
const SNAPSHOTS = ['young', 'open', 'announced', 'unbonding', 'paid'];
const sum = (values: readonly bigint[]) => values.reduce((total, value) => total + value, 0n);

describe.each(SNAPSHOTS)('in the block %s', (name) => {
	const chain = chainAt(name);

	test('the price is the quotient of the books, rounded down', async () => {
		const pool = await readPool(chain);
		expect(pool.price).toBe(priceOf(pool));
		expect(pool.price).toBe(await readPrice(chain));
	});

	test('the books add up to the pooled stake', async () => {
		const pool = await readPool(chain);
		const assets = pool.active + pool.unbonding + pool.reserve + pool.claims;
		expect(assets - pool.owed - pool.pendingSlash - pool.unreleased).toBe(pool.pooled);
		expect(pool.gate).toBe('open');
	});

	test('stashes have the active and the unbonding stake', async () => {
		const [pool, stashes] = [await readPool(chain), await readStashes(chain)];
		expect(sum(stashes.map(({ active }) => active))).toBe(pool.active);
		expect(sum(stashes.map(({ unbonding }) => unbonding))).toBe(pool.unbonding);
		const [validator] = await readValidators(chain);
		expect(stashes.flatMap(({ nominees }) => nominees)).toContain(validator?.account);
		expect(validator?.backing).toBe(pool.active);
	});

	test('the queue is that of the tickets', async () => {
		const { openBatch, openShares } = await readQueue(chain);
		const open = (await readTickets(chain, BOB)).filter(({ batch }) => batch === openBatch);
		expect(sum(open.map(({ shares }) => shares))).toBe(openShares);
	});

	test('no slash is pending', async () => expect(await readPendingSlashes(chain)).toEqual([]));
});

describe.each(SNAPSHOTS)('a preview of a stake in the block %s', (name) => {
	const chain = chainAt(name);

	test('is what the rate gives', async () => {
		const preview = await previewStake(chain, rill(1_000n * UNIT));
		const shares = sharesAt(await readPool(chain), rill(1_000n * UNIT));
		expect(preview).toEqual({ ok: true, result: { shares, minShares: (shares * 995n) / 1_000n } });
	});

	test('beyond the limits is a refusal with the remaining amount', async () => {
		const preview = await previewStake(chain, rill(50_000_000n * UNIT));
		const { maxStake, poolShareRemaining } = await readLimits(chain);
		if (preview.ok) throw new Error('not refused');
		expect(preview.refusal.name).toBe('LiquidStaking.PoolShareExceeded');
		expect(maxStake).toBe(poolShareRemaining);
		expect(preview.refusal.remaining).toBeLessThanOrEqual(maxStake);
		expect(preview.refusal.remaining).toBeGreaterThan((maxStake * 9_998n) / 10_000n);
	});
});

// A development chain has one validator, so nobody can be slashed there.
test('a made-up slash has its parts, and the estimated time of its end', async () => {
	const slash = { offence_era: 4, apply_era: 6, total: 10n, insured: 1n, holders: 2n, unreleased: 3n };
	const chain = chainAt('unbonding', { 'apis.LiquidStakingApi.pending_slashes[]': [slash] });
	const clock = await readClock(chain);
	const applies = timeOfEra(clock, 6);
	expect(applies.isEstimate).toBe(true);
	expect(await readPendingSlashes(chain)).toEqual([
		{ offenceEra: 4, applies, total: 10n, insured: 1n, holders: 2n, unreleased: 3n },
	]);
});

test.each([
	['Assessing', 'assessing'],
	['Halted', 'halted'],
])('a made-up gate is %s', async (type, gate) => {
	const pool = await chainAt('paid').apis.LiquidStakingApi.pool();
	const chain = chainAt('paid', { 'apis.LiquidStakingApi.pool[]': { ...pool, gate: { type } } });
	expect((await readPool(chain)).gate).toBe(gate);
});

test('parameters are parts of one, and amounts', async () => {
	expect(await readParameters(chainAt('young'))).toMatchObject({
		rewardFee: 0.1,
		instantFee: { min: 0.005, max: 0.03 },
		minStake: UNIT,
		validatorSelection: 'policy',
	});
});

describe('the clock', () => {
	test('knows the lengths of a development chain', async () => {
		const clock = await readClock(chainAt('unbonding'));
		expect([clock.eraMillis, clock.bondingDuration, clock.erasPerYear]).toEqual([60_000, 3, 525_960]);
	});

	const clock = {
		now: new Date(100_000),
		era: 5,
		eraStart: new Date(90_000),
		eraMillis: 60_000,
		bondingDuration: 3,
		erasPerYear: 1,
	};

	test('says which time is an estimate', () => {
		expect(timeOfEra(clock, 5)).toEqual({ era: 5, at: new Date(90_000), isEstimate: false });
		expect(timeOfEra(clock, 7)).toEqual({ era: 7, at: new Date(210_000), isEstimate: true });
		expect(timeOfEra(clock, 4)).toEqual({ era: 4, at: new Date(30_000), isEstimate: true });
	});

	test('does not put an era that is late into the past', () => {
		const late = { ...clock, now: new Date(400_000) };
		expect(timeOfEra(late, 6).at).toEqual(late.now);
	});
});

describe('tickets', () => {
	test('that are paid by stakes of their era are claimable', async () => {
		const [ticket, ...others] = await readTickets(chainAt('open'), BOB);
		expect(others).toEqual([]);
		expect(ticket).toMatchObject({
			batch: fixture.batch,
			phase: 'claimable',
			shares: 400n * UNIT,
			rebondable: 0n,
			due: undefined,
		});
		expect(ticket?.claimable).toBe(ticket?.stake);
	});

	test('that unbond are due in an era, at an estimated time', async () => {
		const chain = chainAt('unbonding');
		const [[ticket], clock] = [await readTickets(chain, BOB), await readClock(chain)];
		expect(ticket).toMatchObject({
			batch: fixture.later,
			phase: 'unbonding',
			shares: 9_000n * UNIT,
			rebondable: 9_000n * UNIT,
		});
		expect(ticket?.due).toEqual({
			era: clock.era + clock.bondingDuration,
			at: new Date((clock.eraStart?.getTime() ?? NaN) + 3 * 60_000),
			isEstimate: true,
		});
	});

	test('in the open batch are due a bonding duration after the next era', async () => {
		const chain = chainAt('announced');
		const [tickets, clock] = [await readTickets(chain, BOB), await readClock(chain)];
		const open = tickets.filter(({ phase }) => phase === 'open');
		expect(open).toHaveLength(1);
		expect(open[0]?.due?.era).toBeGreaterThanOrEqual(clock.era + 1 + clock.bondingDuration);
		expect(open[0]?.claimable).toBe(0n);
	});

	test('are gone when they are paid', async () => expect(await readTickets(chainAt('paid'), BOB)).toEqual([]));
});

describe('announced changes', () => {
	test('say until when one can leave', async () => {
		const chain = chainAt('announced');
		const [changes, clock] = [await readAnnounced(chain), await readClock(chain)];
		const change = changes.find(({ change }) => change !== 'recapitalisation' && change.parameter === 'instantLimit');
		expect(change?.change).toEqual({ parameter: 'instantLimit', value: 0.02 });
		expect(change?.leaveBefore).toEqual(timeOfEra(clock, clock.era + 1).at);
		expect(change?.from.isEstimate).toBe(true);
		expect(change?.from.at.getTime()).toBeGreaterThan(change?.leaveBefore?.getTime() ?? Infinity);
	});

	test('say that the time is over', async () => {
		const [change] = await readAnnounced(chainAt('unbonding'));
		expect(change).toMatchObject({ change: { parameter: 'rewardFee', value: 0.2 }, leaveBefore: undefined });
	});
});

describe('the yearly growth', () => {
	test('is unknown while fewer than two eras are remembered', async () => {
		expect(await readYearlyGrowth(chainAt('young'))).toBeUndefined();
		expect(await readYearlyGrowth(chainAt('open'))).toBeUndefined();
	});

	test.each([7, 0])('computed from %i eras is that of the runtime', async (eras) => {
		const chain = chainAt('paid');
		const [read, history, clock] = [
			await readYearlyGrowth(chain, { eras }),
			await readHistory(chain),
			await readClock(chain),
		];
		const computed = yearlyGrowth(history, clock, eras);
		expect(read?.apr).toBeCloseTo(computed?.apr ?? NaN, 9);
		expect(read).toMatchObject({ fromEra: computed?.fromEra, toEra: computed?.toEra });
		expect(read?.toEra).toBe(history.at(-1)?.era.era);
		expect(read?.apy).toBeGreaterThan(read?.apr ?? NaN);
	});

	const era = (number: number, pooled: bigint) => {
		const rate = { pooled: rill(pooled), shares: strill(1_000_000n) };
		return { ...rate, era: { era: number, at: new Date(0), isEstimate: true }, price: priceOf(rate) };
	};

	test('names its eras, and compounds', () => {
		const history = [era(3, 1_000_000n), era(5, 1_010_000n), era(6, 1_020_100n)];
		expect(yearlyGrowth(history, { erasPerYear: 100 }, 1)).toEqual({
			apr: expect.closeTo(1, 9),
			apy: expect.closeTo(1.01 ** 100 - 1, 9),
			fromEra: 5,
			toEra: 6,
		});
		expect(yearlyGrowth(history, { erasPerYear: 3 }, 0)).toEqual({
			apr: expect.closeTo(0.0201, 9),
			apy: expect.closeTo(0.0201, 9),
			fromEra: 3,
			toEra: 6,
		});
	});

	test('is negative after a slash', () => {
		expect(yearlyGrowth([era(1, 1_000_000n), era(2, 990_000n)], { erasPerYear: 2 })?.apr).toBeCloseTo(-0.02, 12);
	});
});

describe('rewards by era', () => {
	test('add up to the growth of an unchanged balance', async () => {
		const chain = chainAt('paid');
		const [rewards, pool, shares] = [
			await readRewards(chain, BOB),
			await readPool(chain),
			await readShares(chain, BOB),
		];
		const [first] = rewards;
		expect(sum(rewards.map(({ reward }) => reward))).toBe(stakeAt(pool, shares) - (first?.stake ?? 0n));
		expect(rewards.map(({ isRunning }) => isRunning)).toEqual([...rewards.slice(1).map(() => false), true]);
		expect(rewards.every((each) => each.shares === shares)).toBe(true);
		expect(rewards.some(({ reward }) => reward > 0n)).toBe(true);
	});

	const at = (era: number, pooled: bigint) => ({
		pooled: rill(pooled),
		shares: strill(100n),
		era: { era, at: new Date(0), isEstimate: true },
		price: pooled * 10n ** 16n,
	});
	const history = [at(1, 100n), at(2, 200n), at(3, 300n)];
	const now = { pooled: rill(450n), shares: strill(100n) };

	test('leave out what the account staked and took out', () => {
		// 10 shares, 10 more in era 2 at a rate of 2, and 5 out in era 3 at a rate of 4.
		const changes = [
			{ era: 2, shares: 10n, stake: 20n },
			{ era: 3, shares: -5n, stake: -20n },
		];
		const rewards = rewardsByEra(history, now, strill(15n), changes);
		expect(rewards.map(({ shares }) => shares)).toEqual([10n, 10n, 20n]);
		expect(rewards.map(({ reward }) => reward)).toEqual([10n, 20n, 27n]);
	});

	test('are negative in the era of a slash', () => {
		const rewards = rewardsByEra([at(1, 200n), at(2, 100n)], { pooled: rill(100n), shares: strill(100n) }, strill(10n));
		expect(rewards.map(({ reward }) => reward)).toEqual([-10n, 0n]);
	});

	test('are none without a history', () => expect(rewardsByEra([], now, strill(1n))).toEqual([]));
});

describe('the ways out', () => {
	test('are a ticket for the full stake, and an instant exit for a fee', async () => {
		const chain = chainAt('unbonding');
		const [exits, preview] = [
			await readExits(chain, strill(5n * UNIT)),
			await previewInstantUnstake(chain, strill(5n * UNIT)),
		];
		if (!preview.ok) throw new Error(preview.refusal.name);
		const stake = stakeAt(await readPool(chain), strill(5n * UNIT));
		expect(exits.ticket).toMatchObject({ way: 'ticket', receives: stake });
		expect(exits.instant).toEqual({
			way: 'instant',
			receives: preview.result.stake,
			cost: preview.result.fee,
			paid: { at: (await readClock(chain)).now, isEstimate: false },
		});
		expect(preview.result.stake + preview.result.fee).toBe(stake);
		expect(preview.result.gross).toBe(stake);
		expect(exits.better).toBe('ticket');
		expect(exits.market.refusal.name).toBe('NoMarket');
	});

	test('have the rewards of the wait as the cost of a ticket', async () => {
		const chain = chainAt('unbonding');
		const [{ ticket }, growth] = [await readExits(chain, strill(50_000n * UNIT)), await readYearlyGrowth(chain)];
		if (!('cost' in ticket)) throw new Error('closed');
		const expected = (Number(ticket.receives) * (growth?.apr ?? NaN) * 4) / 525_960;
		expect(Math.abs(Number(ticket.cost) - expected)).toBeLessThan(expected / 1e5);
	});

	test('are closed with a reason', async () => {
		const exits = await readExits(chainAt('unbonding'), strill(50_000n * UNIT));
		expect(exits.instant).toMatchObject({ way: 'instant', refusal: { name: 'LiquidStaking.InstantLimitExceeded' } });
		const none = await readExits(chainAt('unbonding'), strill(1n));
		expect(none.better).toBeUndefined();
	});
});

describe('the better way', () => {
	const paid = { at: new Date(0), isEstimate: true };
	const ticket = (cost: bigint): TicketExit => ({ way: 'ticket', receives: rill(100n), cost: rill(cost), paid });
	const instant = (cost: bigint): InstantExit => ({
		way: 'instant',
		receives: rill(100n - cost),
		cost: rill(cost),
		paid,
	});
	const closed = { name: 'X', sentence: 'X.' };

	test.each([
		[ticket(1n), instant(2n), 'ticket'],
		[ticket(2n), instant(1n), 'instant'],
		[ticket(1n), instant(1n), 'instant'],
		[ticket(9n), { way: 'instant' as const, refusal: closed }, 'ticket'],
		[{ way: 'ticket' as const, refusal: closed }, instant(9n), 'instant'],
	])('is the one with the lower cost (%#)', (one, other, better) => {
		expect(exitsOf({ ticket: one, instant: other }).better).toBe(better);
	});
});
