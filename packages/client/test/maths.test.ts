// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { rill, strill } from '../src/amounts.js';
import { compounded, growthOf, minimumAfter, mulDiv, priceOf, sharesAt, stakeAt, toNumber } from '../src/maths.js';

// So small that no product of two is too large for a balance, even at the highest rate.
const amounts = fc.bigInt({ min: 1n, max: 10n ** 18n });
const rates = fc.record({ pooled: amounts.map(rill), shares: amounts.map(strill) });

describe('multiplication and division', () => {
	test('round as named', () => {
		expect(mulDiv(10n, 1n, 3n, 'down')).toBe(3n);
		expect(mulDiv(10n, 1n, 3n, 'up')).toBe(4n);
		expect(mulDiv(9n, 1n, 3n, 'up')).toBe(3n);
	});

	test('refuse a division by zero, and negative factors', () => {
		expect(() => mulDiv(1n, 1n, 0n, 'down')).toThrow('division by zero');
		expect(() => mulDiv(-1n, 1n, 1n, 'down')).toThrow('negative');
	});

	test('up and down enclose the quotient', () => {
		fc.assert(
			fc.property(amounts, amounts, amounts, (value, multiplier, divisor) => {
				const [down, up] = [mulDiv(value, multiplier, divisor, 'down'), mulDiv(value, multiplier, divisor, 'up')];
				expect(down * divisor).toBeLessThanOrEqual(value * multiplier);
				expect(up * divisor).toBeGreaterThanOrEqual(value * multiplier);
				expect(up - down).toBe((value * multiplier) % divisor === 0n ? 0n : 1n);
			}),
		);
	});
});

describe('conversions at a rate', () => {
	test('a round trip never gains', () => {
		fc.assert(
			fc.property(rates, amounts, (rate, amount) => {
				expect(stakeAt(rate, sharesAt(rate, rill(amount)))).toBeLessThanOrEqual(amount);
				expect(sharesAt(rate, stakeAt(rate, strill(amount)))).toBeLessThanOrEqual(amount);
			}),
		);
	});

	test('parts have no more stake than their sum', () => {
		fc.assert(
			fc.property(rates, amounts, amounts, (rate, one, other) => {
				const parts = stakeAt(rate, strill(one)) + stakeAt(rate, strill(other));
				const whole = stakeAt(rate, strill(one + other));
				expect(whole - parts === 0n || whole - parts === 1n).toBe(true);
			}),
		);
	});

	test('are one to one without shares', () => {
		const empty = { pooled: rill(0n), shares: strill(0n) };
		expect([stakeAt(empty, strill(7n)), sharesAt(empty, rill(7n)), priceOf(empty)]).toEqual([7n, 7n, 10n ** 18n]);
	});

	test('round the price down', () => {
		expect(priceOf({ pooled: rill(2n), shares: strill(3n) })).toBe(666_666_666_666_666_666n);
	});
});

describe('the minimum after slippage', () => {
	test('is exact', () => {
		expect(minimumAfter(rill(1_000n))).toBe(995n);
		expect(minimumAfter(rill(1_000n), 0)).toBe(1_000n);
		expect(minimumAfter(rill(1_000n), 100)).toBe(0n);
		expect(minimumAfter(rill(1_000_000n), 0.0001)).toBe(999_999n);
	});

	test('rounds down, and is never more than expected', () => {
		fc.assert(
			fc.property(amounts, fc.integer({ min: 0, max: 1_000_000 }), (expected, parts) => {
				const minimum = minimumAfter(rill(expected), parts / 10_000);
				expect(minimum * 1_000_000n).toBeLessThanOrEqual(expected * BigInt(1_000_000 - parts));
				expect((minimum + 1n) * 1_000_000n).toBeGreaterThan(expected * BigInt(1_000_000 - parts));
			}),
		);
	});

	test.each([-1, 101, NaN, Infinity])('refuses a slippage of %s %%', (slippage) => {
		expect(() => minimumAfter(rill(1n), slippage)).toThrow(RangeError);
	});
});

describe('growth', () => {
	const first = { pooled: rill(1_000_000n), shares: strill(1_000_000n) };

	test('is negative after a slash', () => {
		expect(growthOf(first, { pooled: rill(900_000n), shares: strill(1_000_000n) })).toBeCloseTo(-0.1, 15);
	});

	test('is seen to a part of 10¹⁸', () => {
		const [before, after] = [
			{ pooled: rill(10n ** 18n), shares: strill(10n ** 18n) },
			{ pooled: rill(10n ** 18n + 1n), shares: strill(10n ** 18n) },
		];
		expect(growthOf(before, after)).toBe(1e-18);
		expect(growthOf(before, before)).toBe(0);
	});

	test('compounds', () => {
		expect(compounded(0.01, 12)).toBeCloseTo(1.01 ** 12 - 1, 12);
		expect(compounded(1e-18, 1e6)).toBeCloseTo(1e-12, 20);
	});

	test('of a fixed-point number is a number', () => expect(toNumber(70_000_000_000_000_000n)).toBe(0.07));
});
