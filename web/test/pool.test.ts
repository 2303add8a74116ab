// SPDX-License-Identifier: Apache-2.0

import { formatRill, parseRill, rill } from '@rill/client';
import { describe, expect, test } from 'vitest';

import { aprPoints, drawingOf, ratePoints, SIZE } from '../src/models/chart.js';
import { assetsOf, changeView, gateOf, parameterRows, slashRows, validatorViews } from '../src/models/pool.js';
import { placesAt, poolAt } from './chain.js';

describe('the books', () => {
	test('have all assets, whose parts are a whole', async () => {
		const { figures } = await poolAt('unbonding');
		const assets = assetsOf(figures);
		const sum = assets.reduce((all, { amount }) => all + amount, 0n);
		expect(sum - figures.owed - figures.pendingSlash - figures.unreleased).toBe(figures.pooled);
		expect(assets.reduce((all, { part }) => all + part, 0)).toBeCloseTo(1, 4);
	});

	test('have a row for every parameter', async () => {
		const { parameters } = await poolAt('open');
		expect(parameterRows(parameters)).toHaveLength(Object.keys(parameters).length);
	});

	test('say what stays open when the gate closes', async () => {
		const { figures } = await poolAt('open');
		expect(gateOf(figures).isOpen).toBe(true);
		for (const gate of ['assessing', 'halted'] as const) {
			const closed = gateOf({ ...figures, gate });
			expect([closed.isOpen, closed.sentence]).toEqual([
				false,
				expect.stringMatching(/[Ee]ntries and instant exits.*Tickets and claims stay open/),
			]);
		}
	});
});

test('an announced change has the last time to leave', async () => {
	const { announced, clock } = await poolAt('announced');
	expect(announced.length).toBeGreaterThan(0);
	for (const change of announced) {
		const shown = changeView(change, clock);
		expect(shown.title).not.toMatch(/undefined|planck/);
		expect(shown.leave).toMatch(change.leaveBefore ? /^Leave with a ticket until / : /after the change/);
	}
});

test('a pending slash has its cost, its bearers and its time', async () => {
	const { clock } = await poolAt('open');
	const applies = { era: 9, at: new Date(clock.now.getTime() + 60_000), isEstimate: true };
	const slash = { offenceEra: 3, applies, total: parseRill('5'), insured: parseRill('1'), holders: parseRill('4') };
	const rows = slashRows({ ...slash, unreleased: rill(0n) }, clock.now);
	expect(rows.map(({ value }) => value)).toEqual(['5 RILL', '1 RILL', '4 RILL', expect.stringMatching(/in 60 s$/)]);
});

test('validators have the parts of the pool with them', async () => {
	const { validators } = await placesAt('unbonding');
	const views = validatorViews(validators);
	expect(views).toHaveLength(validators.length);
	expect(views[0]?.exposed).toBe(
		formatRill(validators[0]?.exposed ?? rill(0n), { grouped: true, symbol: true, decimals: 4 }),
	);
});

describe('the chart', () => {
	test('has the rates of the chain, in full', async () => {
		const { history } = await poolAt('paid');
		const points = ratePoints(history);
		expect(points.map(({ era }) => era)).toEqual(history.map(({ era }) => era.era));
		points.forEach(({ text }, index) =>
			expect(text.replace('.', '')).toBe(history[index]?.price.toString().slice(0, -6)),
		);
	});

	test('has an APR for each later era, and that of the chain over two eras', async () => {
		const { history, clock } = await poolAt('paid');
		const points = aprPoints(history, clock.erasPerYear);
		expect(points).toHaveLength(history.length - 1);
		expect(points.every(({ text }) => /^-?\d+\.\d\d %$/.test(text))).toBe(true);
	});

	test('is drawn inside of its frame, the highest at the top', () => {
		const drawing = drawingOf([
			{ era: 1, value: 1, text: '1' },
			{ era: 2, value: 3, text: '3' },
			{ era: 5, value: 2, text: '2' },
		]);
		expect(drawing?.dots.map(({ x, y }) => [x, y])).toEqual([
			[SIZE.left, SIZE.height - SIZE.bottom],
			[164, SIZE.top],
			[SIZE.width - SIZE.right, 104],
		]);
		expect(drawing?.path).toBe('M8 192L164 16L632 104');
	});

	test('of one era is not drawn', () => expect(drawingOf([{ era: 1, value: 1, text: '1' }])).toBeUndefined());

	test('of a constant rate is a line', () =>
		expect(drawingOf([1, 2].map((era) => ({ era, value: 1, text: '1' })))?.path).toBe('M8 192L632 192'));
});
