// SPDX-License-Identifier: Apache-2.0

// The lines of charts: the rate, and the APR of each era.

import { formatDecimal, growthOf, PRICE_DECIMALS, toNumber, type EraRate } from '@rill/client';

/** A point of a line, with its text. */
export interface Point {
	readonly era: number;
	readonly value: number;
	readonly text: string;
}

/** The rates of the remembered eras. */
export function ratePoints(history: readonly EraRate[]): Point[] {
	return history.map(({ era, price }) => ({
		era: era.era,
		value: toNumber(price),
		text: formatDecimal(price, PRICE_DECIMALS, 12),
	}));
}

/** The APR of each remembered era: the growth of the rate from the era before, in a year. */
export function aprPoints(history: readonly EraRate[], erasPerYear: number): Point[] {
	return history.slice(1).map((rate, index) => {
		const before = history[index] as EraRate;
		const apr = (growthOf(before, rate) * erasPerYear) / (rate.era.era - before.era.era);
		return { era: rate.era.era, value: apr, text: `${(apr * 100).toFixed(2)} %` };
	});
}

/** The size of a chart, in its own units. */
export const SIZE = { width: 640, height: 220, left: 8, right: 8, top: 16, bottom: 28 } as const;

/** A drawn line. */
export interface Drawing {
	readonly path: string;
	readonly dots: readonly { readonly x: number; readonly y: number; readonly point: Point }[];
	readonly lowest: Point;
	readonly highest: Point;
}

/** Draws points. `undefined` for fewer than two. */
export function drawingOf(points: readonly Point[]): Drawing | undefined {
	const [first, last] = [points[0], points.at(-1)];
	if (!first || !last || points.length < 2) return undefined;
	const lowest = points.reduce((low, point) => (point.value < low.value ? point : low));
	const highest = points.reduce((high, point) => (point.value > high.value ? point : high));
	const { width, height, left, right, top, bottom } = SIZE;
	const span = highest.value - lowest.value || 1;
	const x = (era: number) => left + ((era - first.era) / (last.era - first.era)) * (width - left - right);
	const y = (value: number) => height - bottom - ((value - lowest.value) / span) * (height - top - bottom);
	const dots = points.map((point) => ({ x: round(x(point.era)), y: round(y(point.value)), point }));
	return { path: `M${dots.map((dot) => `${dot.x} ${dot.y}`).join('L')}`, dots, lowest, highest };
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
