// SPDX-License-Identifier: Apache-2.0

// The arithmetic of the chain, in exact integers. Each conversion names its rounding. The chain
// rounds against the payee, and so does this file: results that an account gets are rounded down,
// and fees up.

import { rill, strill, type Rill, type StRill } from './amounts.js';

/** The direction of a rounding. */
export type Rounding = 'down' | 'up';

/** Stake of all holders over all shares: the rate. */
export interface Rate {
	/** The stake of all holders. */
	readonly pooled: Rill;
	/** All shares. */
	readonly shares: StRill;
}

/** Decimals of a price, of an APR and of other fixed-point numbers of the chain. */
export const PRICE_DECIMALS = 18;

const ONE_PRICE = 10n ** BigInt(PRICE_DECIMALS);
const PARTS_OF_PERCENT = 10_000n;
const WHOLE = 100n * PARTS_OF_PERCENT;

/** `value · multiplier / divisor`, rounded as named. No factor may be negative. */
export function mulDiv(value: bigint, multiplier: bigint, divisor: bigint, rounding: Rounding): bigint {
	if (divisor <= 0n) throw new RangeError('division by zero');
	if (value < 0n || multiplier < 0n) throw new RangeError('a factor is negative');
	const product = value * multiplier;
	return rounding === 'down' ? product / divisor : (product + divisor - 1n) / divisor;
}

/** The stake of shares at a rate, rounded down. */
export function stakeAt({ pooled, shares: all }: Rate, shares: StRill): Rill {
	return all === 0n ? rill(shares) : rill(mulDiv(shares, pooled, all, 'down'));
}

/** The shares for a stake at a rate, rounded down. */
export function sharesAt({ pooled, shares: all }: Rate, stake: Rill): StRill {
	return all === 0n ? strill(stake) : strill(mulDiv(stake, all, pooled, 'down'));
}

/** RILL per stRILL with {@link PRICE_DECIMALS}, rounded down. 1 without shares, as on the chain. */
export function priceOf({ pooled, shares }: Rate): bigint {
	return shares === 0n ? ONE_PRICE : mulDiv(pooled, ONE_PRICE, shares, 'down');
}

/** The slippage of a user without a choice, in percent. */
export const DEFAULT_SLIPPAGE = 0.5;

/**
 * The least accepted amount of an expected one, after a slippage in percent. Rounded down. The
 * slippage has at most four decimals.
 */
export function minimumAfter<Amount extends bigint>(expected: Amount, slippage = DEFAULT_SLIPPAGE): Amount {
	if (!(slippage >= 0 && slippage <= 100)) throw new RangeError(`a slippage of ${slippage} % is not within 0 to 100 %`);
	const parts = BigInt(Math.round(slippage * Number(PARTS_OF_PERCENT)));
	return mulDiv(expected, WHOLE - parts, WHOLE, 'down') as Amount;
}

/** An integer with 18 decimals as a floating-point number. For display only. */
export function toNumber(fixed: bigint): number {
	return Number(fixed) / Number(ONE_PRICE);
}

/** The growth of a rate as a part of the first one. Negative for a fall. For display only. */
export function growthOf(first: Rate, last: Rate): number {
	const [before, after] = [priceOf(first), priceOf(last)];
	return before === 0n ? 0 : Number(((after - before) * ONE_PRICE) / before) / Number(ONE_PRICE);
}

/** Yearly growth with compounding, if `growth` repeats `timesPerYear` times. For display only. */
export function compounded(growth: number, timesPerYear: number): number {
	return Math.expm1(Math.log1p(growth) * timesPerYear);
}
