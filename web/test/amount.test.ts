// SPDX-License-Identifier: Apache-2.0

import { parseRill } from '@rill/client';
import { describe, expect, test } from 'vitest';

import { problemOfAddress } from '../src/models/address.js';
import { entryOf, slippageOf } from '../src/models/amount.js';
import { explainWrongNetwork, problemOfUrl } from '../src/models/network.js';
import { lengthOfTime, rateText, signedRill, whenText } from '../src/models/text.js';
import { BOB } from './chain.js';

describe('a typed amount', () => {
	test('is exact to the last planck', () =>
		expect(entryOf('340282366920938463463374607.431768211455', parseRill)).toEqual({
			kind: 'amount',
			amount: 2n ** 128n - 1n,
		}));

	test.each([
		['1,000', /comma/],
		['-1', /negative/],
		['0.0000000000001', /more than 12 decimals/],
		['0', /above 0/],
		['twelve', /not a number/],
		['340282366920938463463374607.431768211456', /more than the chain can hold/],
	])('is refused with a sentence: %s', (text, sentence) => {
		const entry = entryOf(text, parseRill);
		expect(entry.kind === 'problem' && entry.sentence).toMatch(sentence);
	});

	test('is no problem while it is empty', () => expect(entryOf(' ', parseRill)).toEqual({ kind: 'empty' }));
});

test.each([
	['0.5', 0.5],
	['100', 100],
	['0', 0],
	['101', undefined],
	['-1', undefined],
	['0.12345', undefined],
	['', undefined],
])('a slippage of "%s" is %s', (text, slippage) => expect(slippageOf(text)).toBe(slippage));

describe('an address', () => {
	test('of Rill is right', () => expect(problemOfAddress(BOB)).toBeUndefined());
	test('with a wrong letter is found', () =>
		expect(problemOfAddress(`${BOB.slice(0, -1)}x`)).toMatch(/Copy it again/));
	test('of another network is translated', () =>
		expect(problemOfAddress('5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty')).toContain(BOB));
});

describe('the URL of a node', () => {
	test.each([
		['ws://127.0.0.1:9944', true],
		['wss://rill.example.org', true],
		['ws://rill.example.org', false],
	])('%s passes', (url, isSecure) => expect(problemOfUrl(url, isSecure)).toBeUndefined());

	test.each([
		['nowhere', false, /no URL/],
		['https://rill.example.org', false, /wss:\/\//],
		['ws://rill.example.org', true, /HTTPS/],
	])('%s is refused', (url, isSecure, sentence) => expect(problemOfUrl(url, isSecure)).toMatch(sentence));
});

test('another network is named', () => expect(explainWrongNetwork('Rill', 'Westend')).toMatch(/Westend.*Rill/));

describe('texts', () => {
	const now = new Date('2026-01-01T12:00:00Z');
	const after = (seconds: number) => new Date(now.getTime() + seconds * 1000);

	test.each([
		[45, '45 s'],
		[600, '10 min'],
		[10_000, '3 h'],
		[86_400 * 28, '28 days'],
	])('of a wait round it up: %i s', (seconds, text) => expect(lengthOfTime(seconds * 1000)).toBe(text));

	test('of an estimate say so', () => {
		expect(whenText({ at: after(60), isEstimate: true }, now)).toMatch(/^about .*, in 60 s$/);
		expect(whenText({ at: now, isEstimate: false }, now)).toBe('at once');
		expect(whenText({ at: after(-60), isEstimate: true }, now)).toBe('at any moment');
	});

	test('of a rate have twelve decimals', () =>
		expect(rateText(1_000_011_199_120_999_999n)).toBe('1 stRILL = 1.000011199120 RILL'));

	test('of a loss have a sign', () => {
		expect(signedRill(-1_500_000_000_000n)).toBe('−1.5 RILL');
		expect(signedRill(1n)).toBe('+0.000000000001 RILL');
		expect(signedRill(0n)).toBe('+0 RILL');
	});
});
