// SPDX-License-Identifier: Apache-2.0

// Numbers and times as text.

import { formatDecimal, formatRill, formatStRill, PRICE_DECIMALS, type Rill, type StRill } from '@rill/client';

/** A part of 1 in percent. */
export function percent(part: number, decimals = 2): string {
	return `${(part * 100).toFixed(decimals)} %`;
}

/** An integer with separators. */
export function formatNumber(value: number): string {
	return value.toString().replace(/\B(?=(\d{3})+$)/g, ',');
}

/** An amount of RILL, exact. */
export function exactRill(amount: Rill): string {
	return formatRill(amount, { grouped: true, symbol: true });
}

/** An amount of stRILL, exact. */
export function exactStRill(amount: StRill): string {
	return formatStRill(amount, { grouped: true, symbol: true });
}

/** The decimals of shortened amounts. */
const SHORT = 4;

/** An amount of RILL, cut after four decimals, for columns. */
export function shortRill(amount: Rill): string {
	return formatRill(amount, { grouped: true, symbol: true, decimals: SHORT });
}

/** An amount of stRILL, cut after four decimals, for columns. */
export function shortStRill(amount: StRill): string {
	return formatStRill(amount, { grouped: true, symbol: true, decimals: SHORT });
}

/** RILL that can be negative, with its sign. Exact. */
export function signedRill(plancks: bigint): string {
	const text = formatDecimal(plancks < 0n ? -plancks : plancks, 12, 12, true).replace(/\.?0+$/, '');
	return `${plancks < 0n ? '−' : '+'}${text} RILL`;
}

/** The rate as a sentence, to twelve decimals. */
export function rateText(price: bigint): string {
	return `1 stRILL = ${formatDecimal(price, PRICE_DECIMALS, 12)} RILL`;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A length of time in its largest fitting unit, rounded up. */
export function lengthOfTime(millis: number): string {
	if (millis <= 0) return 'no time';
	if (millis < 2 * MINUTE) return `${Math.ceil(millis / SECOND)} s`;
	if (millis < 2 * HOUR) return `${Math.ceil(millis / MINUTE)} min`;
	if (millis < 2 * DAY) return `${Math.ceil(millis / HOUR)} h`;
	return `${Math.ceil(millis / DAY)} days`;
}

/** A date and a time of the reader's place. Seconds only for networks with eras of minutes. */
export function dateText(at: Date, now: Date): string {
	const isNear = Math.abs(at.getTime() - now.getTime()) < 12 * HOUR;
	return isNear
		? at.toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit', second: '2-digit' })
		: at.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
}

/** A time to come, with the wait until then. */
export function whenText({ at, isEstimate }: { at: Date; isEstimate: boolean }, now: Date): string {
	const wait = at.getTime() - now.getTime();
	if (wait <= 0) return isEstimate ? 'at any moment' : 'at once';
	return `${isEstimate ? 'about ' : ''}${dateText(at, now)}, in ${lengthOfTime(wait)}`;
}

/** An address, shortened in its middle. */
export function shortAddress(address: string): string {
	return address.length <= 16 ? address : `${address.slice(0, 8)}…${address.slice(-6)}`;
}
