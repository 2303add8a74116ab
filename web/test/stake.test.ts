// SPDX-License-Identifier: Apache-2.0

import { formatStRill, parseRill, parseStRill, previewStake, rill, type Rill } from '@rill/client';
import { beforeAll, describe, expect, test } from 'vitest';

import { mostOf, problemOfStake, rowsOfStake, type StakeInput } from '../src/models/stake.js';
import type { AccountState, PoolState } from '../src/reads.js';
import { bobAt, chainAt, poolAt } from './chain.js';

let pool: PoolState;
let bob: AccountState;
beforeAll(async () => {
	[pool, bob] = await Promise.all([poolAt('open'), bobAt('open')]);
});

const fee = parseRill('0.01');
const inputOf = (amount: Rill, changes: Partial<StakeInput> = {}): StakeInput => ({
	entry: { kind: 'amount', amount },
	slippage: 0.5,
	pool,
	holdings: bob.holdings,
	preview: undefined,
	fee,
	...changes,
});
const refusal = (name: string, sentence: string) => ({ ok: false, refusal: { name, sentence } }) as const;

describe('a stake', () => {
	test('shows the stRILL of the chain, exact, and the minimum after slippage', async () => {
		const amount = parseRill('1000');
		const preview = await previewStake(chainAt('open') as never, amount);
		if (!preview.ok) throw new Error(preview.refusal.sentence);
		const rows = Object.fromEntries(
			rowsOfStake(inputOf(amount, { preview })).map(({ name, value }) => [name, value]),
		);
		expect(rows['You get']).toBe(formatStRill(preview.result.shares, { grouped: true, symbol: true }));
		expect(preview.result.minShares).toBe((preview.result.shares * 995n) / 1000n);
		expect(rows['At least']).toBe(formatStRill(preview.result.minShares, { grouped: true, symbol: true }));
		expect(Object.values(rows).join()).not.toMatch(/planck/i);
	});

	test('of more than the account has names the most', () => {
		const most = bob.holdings.spendable - fee - fee / 10n;
		expect(problemOfStake(inputOf(rill(most)))).toBeUndefined();
		expect(problemOfStake(inputOf(rill(most + 1n)))).toMatch(/must keep some for fees .* Stake at most/);
	});

	test('of an empty account says what to do', () => {
		const holdings = { ...bob.holdings, free: rill(0n), spendable: rill(0n) };
		expect(problemOfStake(inputOf(parseRill('1'), { holdings }))).toMatch(/Send it RILL first/);
	});

	test('below the minimum names the minimum', () => {
		const preview = refusal('LiquidStaking.StakeBelowMinimum', 'The stake is below the minimum. Stake more.');
		expect(problemOfStake(inputOf(rill(1n), { preview }))).toMatch(/The minimum is \d.* RILL/);
	});

	test('above a limit has the sentence of the chain before that of the account', () => {
		const preview = refusal('LiquidStaking.StakeLimitExceeded', 'At most 5 RILL.');
		expect(problemOfStake(inputOf(parseRill('999999999'), { preview }))).toBe('At most 5 RILL.');
	});

	test('of a halted pool says so before an amount is typed', () => {
		const halted = { ...pool, figures: { ...pool.figures, gate: 'halted' as const } };
		const input = inputOf(rill(1n), { entry: { kind: 'empty' }, pool: halted });
		expect(problemOfStake(input)).toMatch(/^The circuit breaker has closed/);
	});
});

describe('the entry premium', () => {
	const slash = {
		offenceEra: 1,
		applies: { era: 9, at: new Date(), isEstimate: true },
		total: parseRill('5'),
		insured: rill(0n),
		holders: parseRill('5'),
		unreleased: rill(0n),
	};
	const premiumOf = (changes: Partial<StakeInput>) =>
		rowsOfStake(inputOf(parseRill('10'), changes)).find(({ name }) => name === 'Entry premium');

	test('is the amount less the stake of its shares, rounded down', () => {
		const figures = { ...pool.figures, pooled: parseRill('95'), shares: parseStRill('100') };
		const result = { shares: parseStRill('10'), minShares: parseStRill('10') };
		const input = { pool: { ...pool, figures, slashes: [slash] }, preview: { ok: true, result } as const };
		expect(premiumOf(input)).toMatchObject({ value: '0.5 RILL', note: expect.stringMatching(/pending slash/) });
	});

	test('is not known without an amount, and none without a slash', () => {
		const slashed = { ...pool, slashes: [slash] };
		expect(premiumOf({ pool: slashed, entry: { kind: 'empty' } })?.value).toBe('—');
		expect(premiumOf({})).toBeUndefined();
	});
});

test('the most is the lower of the balance and the limits', () => {
	expect(mostOf(bob.holdings, { ...pool.limits, maxStake: rill(5n) }, fee)).toBe(5n);
	const rich = { ...pool.limits, maxStake: rill(10n ** 26n) };
	expect(mostOf(bob.holdings, rich, fee)).toBe(bob.holdings.spendable - fee - fee / 10n);
	expect(mostOf({ ...bob.holdings, spendable: rill(1n) }, rich, fee)).toBe(0n);
});

test('an APR that nobody knows yet is no number', async () => {
	const rows = rowsOfStake(inputOf(parseRill('1'), { pool: { ...pool, growth: undefined } }));
	expect(rows.find(({ name }) => name === 'APR')?.value).toBe('not known yet');
});
