// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';

import {
	AmountError,
	formatDecimal,
	formatRill,
	formatStRill,
	MAX_BALANCE,
	parseRill,
	parseStRill,
	rill,
	strill,
	type AmountRule,
	type Rill,
	type StRill,
} from '../src/amounts.js';

const balances = fc.bigInt({ min: 0n, max: MAX_BALANCE });

const ruleOf = (text: string): AmountRule | undefined => {
	try {
		parseRill(text);
		return undefined;
	} catch (error) {
		expect(error).toBeInstanceOf(AmountError);
		return (error as AmountError).rule;
	}
};

describe('parsing', () => {
	test.each([
		['0', 0n],
		['1', 10n ** 12n],
		['12.5', 12_500_000_000_000n],
		['.5', 500_000_000_000n],
		['5.', 5_000_000_000_000n],
		['+7', 7_000_000_000_000n],
		[' 0.000000000001 ', 1n],
		['1.5000000000000000', 1_500_000_000_000n],
		['340282366920938463463374607.431768211455', MAX_BALANCE],
	])('reads %s', (text, plancks) => expect(parseRill(text)).toBe(plancks));

	test.each<[string, AmountRule]>([
		['', 'not a number'],
		['.', 'not a number'],
		['abc', 'not a number'],
		['1e3', 'not a number'],
		['0x10', 'not a number'],
		['1,000', 'not a number'],
		['1 000', 'not a number'],
		['1.2.3', 'not a number'],
		['NaN', 'not a number'],
		['Infinity', 'not a number'],
		['-1', 'negative'],
		['-0.5', 'negative'],
		['0.0000000000001', 'too many decimals'],
		['340282366920938463463374607.431768211456', 'too large'],
	])('refuses "%s": %s', (text, rule) => expect(ruleOf(text)).toBe(rule));

	test('says what to write instead of a comma', () => {
		expect(() => parseRill('1,5')).toThrow(
			'"1,5" has a comma. Write decimals after a point, and no separators, such as 1234.5.',
		);
	});
});

describe('formatting', () => {
	const amount = rill(1_234_567_890_123_450_000n);

	test('is exact without options', () => expect(formatRill(amount)).toBe('1234567.89012345'));
	test('leaves no point without decimals', () => expect(formatRill(rill(10n ** 12n))).toBe('1'));
	test('keeps the zeros of whole amounts', () => expect(formatRill(rill(100n * 10n ** 12n))).toBe('100'));
	test('writes zero', () => expect(formatRill(rill(0n))).toBe('0'));
	test('groups', () => expect(formatRill(amount, { grouped: true })).toBe('1,234,567.89012345'));
	test('does not group decimals', () =>
		expect(formatRill(amount, { grouped: true, decimals: 8 })).toBe('1,234,567.89012345'));
	test('cuts off, and rounds nothing up', () =>
		expect(formatRill(rill(1_999_999_999_999n), { decimals: 2 })).toBe('1.99'));
	test('keeps a fixed number of decimals', () => expect(formatRill(rill(10n ** 12n), { decimals: 4 })).toBe('1.0000'));
	test('can show no decimals', () => expect(formatRill(rill(1_999_999_999_999n), { decimals: 0 })).toBe('1'));
	test('names the token', () => expect(formatStRill(strill(1n), { symbol: true })).toBe('0.000000000001 stRILL'));
	test('writes negative numbers', () => expect(formatDecimal(-1_500n, 3)).toBe('-1.500'));
});

describe('properties', () => {
	test('parsing takes back every formatted amount', () => {
		fc.assert(fc.property(balances, (plancks) => parseRill(formatRill(rill(plancks))) === plancks));
	});

	test('a cut amount is never too high, and less than a unit too low', () => {
		fc.assert(
			fc.property(balances, fc.integer({ min: 0, max: 12 }), (plancks, decimals) => {
				const shown = parseStRill(formatStRill(strill(plancks), { decimals }));
				expect(shown).toBeLessThanOrEqual(plancks);
				expect(plancks - shown).toBeLessThan(10n ** BigInt(12 - decimals));
			}),
		);
	});

	test('any text is an amount or an AmountError', () => {
		const digits = fc.string({ unit: fc.constantFrom('0', '1', '9', '.', '-', '+', ',', ' ') });
		fc.assert(fc.property(fc.oneof(fc.string(), digits), (text) => void ruleOf(text)));
	});
});

test('amounts of two tokens are two types', () => {
	expectTypeOf<Rill>().not.toExtend<StRill>();
	expectTypeOf<StRill>().not.toExtend<Rill>();
	expectTypeOf<bigint>().not.toExtend<Rill>();
	expectTypeOf<Rill>().toExtend<bigint>();
});

test('integers outside of a balance are refused', () => {
	expect(() => rill(-1n)).toThrow('negative');
	expect(() => strill(MAX_BALANCE + 1n)).toThrow('more than the chain can hold');
});
