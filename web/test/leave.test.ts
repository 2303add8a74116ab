// SPDX-License-Identifier: Apache-2.0

import { exitsOf, parseRill, parseStRill, rill, strill, type Ticket } from '@rill/client';
import { beforeAll, describe, expect, test } from 'vitest';

import { problemOfExit, ticketView, waysOf, type WaysInput } from '../src/models/leave.js';
import type { PoolState } from '../src/reads.js';
import { bobAt, poolAt } from './chain.js';

let pool: PoolState;
beforeAll(async () => void (pool = await poolAt('open')));

const later = () => ({ era: 9, at: new Date(pool.clock.now.getTime() + 120_000), isEstimate: true });
const ticketExit = () => ({
	way: 'ticket' as const,
	receives: parseRill('10'),
	cost: parseRill('0.02'),
	paid: later(),
});
const instantExit = (cost: string) => ({
	way: 'instant' as const,
	receives: parseRill('9.95'),
	cost: parseRill(cost),
	paid: { at: pool.clock.now, isEstimate: false },
});

const input = (isAprKnown = true, changes: Partial<WaysInput> = {}) => {
	const { clock, figures, limits } = pool;
	return { slippage: 0.5, clock, figures, limits, isAprKnown, ...changes };
};

describe('the ways out', () => {
	const shown = (cost: string, isAprKnown = true) =>
		waysOf(exitsOf({ ticket: ticketExit(), instant: instantExit(cost) }), input(isAprKnown));

	test('mark the one with the lower cost', () => {
		expect(shown('0.05').map(({ isBetter }) => isBetter)).toEqual([true, false, false]);
		expect(shown('0.01').map(({ isBetter }) => isBetter)).toEqual([false, true, false]);
	});

	test('have a cost, a time and a minimum', () => {
		const [ticket, instant] = shown('0.05');
		expect(ticket?.minStake).toBe(parseRill('9.95'));
		expect(ticket?.rows.map(({ value }) => value)).toEqual([
			'10 RILL',
			'9.95 RILL',
			'about 0.02 RILL',
			expect.stringMatching(/^about .*in 120 s|^about .*in 2 min/),
		]);
		expect(instant?.rows.at(-1)?.value).toBe('at once');
	});

	test('have no cost in rewards while no APR is known', () =>
		expect(shown('0.05', false)[0]?.rows[2]?.value).toBe('not known yet'));

	test('that are closed have a sentence, and no minimum', () => {
		const instant = { way: 'instant' as const, refusal: { name: 'x', sentence: 'Closed. Use a ticket.' } };
		const way = waysOf(exitsOf({ ticket: ticketExit(), instant }), input())[1];
		expect([way?.refusal, way?.minStake]).toEqual(['Closed. Use a ticket.', undefined]);
	});

	test('say without an amount when they pay', () =>
		expect(waysOf(undefined, input()).map(({ rows }) => rows.length)).toEqual([1, 1, 0]));
});

describe('the ways out of a closed gate', () => {
	test.each([
		[{ figures: { gate: 'halted' } }, /has halted the pool.*governance/],
		[{ figures: { gate: 'assessing' } }, /was just reported.*Try again/],
		[{ limits: { instantFee: 0.005, isInstantClosed: true } }, /closed for an era or two.*ticket/],
	] as const)('say without an amount that instant exits are closed: %j', (changes, sentence) =>
		expect(waysOf(undefined, input(true, changes)).map(({ refusal }) => refusal)).toEqual([
			undefined,
			expect.stringMatching(sentence),
			undefined,
		]),
	);

	test('know neither the time nor the cost of a ticket in a halted pool', () => {
		const halted = input(true, { figures: { gate: 'halted' } });
		const exits = exitsOf({ ticket: ticketExit(), instant: instantExit('0.05') });
		const [, , cost, paid] = waysOf(exits, halted)[0]?.rows ?? [];
		expect([cost?.value, paid?.value]).toEqual(['not known yet', 'after governance reopens the pool']);
		expect(waysOf(undefined, halted)[0]?.rows).toEqual([paid]);
	});
});

test('an exit of more than the balance names the balance', async () => {
	const { holdings } = await bobAt('open');
	expect(problemOfExit({ kind: 'amount', amount: holdings.shares }, holdings)).toBeUndefined();
	expect(problemOfExit({ kind: 'amount', amount: strill(holdings.shares + 1n) }, holdings)).toMatch(/at most that/);
	const none = { ...holdings, shares: strill(0n) };
	expect(problemOfExit({ kind: 'amount', amount: strill(1n) }, none)).toMatch(/Stake first/);
});

const ticketOf = (changes: Partial<Ticket>): Ticket => ({
	batch: 3,
	phase: 'unbonding',
	shares: parseStRill('10'),
	prepaid: strill(0n),
	rebondable: parseStRill('10'),
	stake: parseRill('10.1'),
	claimable: rill(0n),
	due: later(),
	...changes,
});

describe('a ticket', () => {
	const view = (changes: Partial<Ticket>) => ticketView(ticketOf(changes), pool.clock, pool.figures);

	test.each([
		['open', { phase: 'open', rebondable: strill(0n) }, ['cancel', 'transfer']],
		['unbonding', {}, ['rebond', 'transfer']],
		['prepaid', { claimable: rill(5n) }, ['claim', 'rebond', 'transfer']],
		[
			'ready',
			{ phase: 'claimable', rebondable: strill(0n), claimable: rill(5n), due: undefined },
			['claim', 'transfer'],
		],
	] as const)('that is %s allows its actions', (_, changes, actions) =>
		expect(view(changes as Partial<Ticket>).actions).toEqual(actions),
	);

	test('has progress from 0 to 1', () => {
		const whole = (pool.clock.bondingDuration + 1) * pool.clock.eraMillis;
		expect(view({}).progress).toBeCloseTo(1 - 120_000 / whole);
		expect(view({ phase: 'claimable', due: undefined }).progress).toBe(1);
		const far = { era: 99, at: new Date(pool.clock.now.getTime() + 10 * whole), isEstimate: true };
		expect(view({ due: far }).progress).toBe(0);
	});

	test('says that a pending slash is subtracted', () =>
		expect(
			ticketView(ticketOf({}), pool.clock, { ...pool.figures, pendingSlash: rill(1n) }).rows[0]?.note,
		).toMatch(/pending slashes/));

	test('of the open batch waits for the end of a halt, and others do not', () => {
		const halted = { ...pool.figures, gate: 'halted' as const };
		const open = ticketView(ticketOf({ phase: 'open' }), pool.clock, halted);
		expect([open.progress, open.rows[2]?.value]).toEqual([0, 'after governance reopens the pool']);
		const closed = ticketView(ticketOf({}), pool.clock, halted);
		expect(closed.rows).toEqual(view({}).rows);
	});
});
