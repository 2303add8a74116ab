// SPDX-License-Identifier: Apache-2.0

// The computations of the chain, repeated from the documents in exact integers.

export const RILL = 10n ** 12n;
const BILLION = 10n ** 9n;

/** The unreleased part of a stream of rewards in block `now`. */
export function unreleased({ total, start, end }, now) {
	const length = end - start;
	const passed = now - start;
	return passed >= length ? 0n : total - (total * passed) / length;
}

/** The pooled stake in block `now`: assets less liabilities. */
export function pooled(pool, now) {
	const assets = pool.active + pool.unbonding + pool.reserve + pool.claims;
	return assets - pool.owed - pool.pending - unreleased(pool.stream, now);
}

/** Shares for `stake`, rounded down. */
export function sharesFor(stake, pool, now) {
	return (stake * pool.shares) / pooled(pool, now);
}

/** Stake for `shares`, rounded down. */
export function stakeFor(shares, pool, now) {
	return (shares * pooled(pool, now)) / pool.shares;
}

/** The stake of `shares` after the fee of an era is paid in shares at the rate. */
export function stakeAfterFee(shares, pool, now, fee) {
	return (shares * (pooled(pool, now) + fee.stake)) / (pool.shares + fee.shares);
}

/** RILL per stRILL with 18 decimals, rounded down. */
export function rate(pool, now) {
	return (pooled(pool, now) * 10n ** 18n) / pool.shares;
}

/**
 * Parts per billion of an amount, rounded to the nearest and down when in the middle, as `Perbill`
 * does.
 */
export function part(parts, amount) {
	const product = parts * amount;
	const rest = product % BILLION;
	return product / BILLION + (rest * 2n > BILLION ? 1n : 0n);
}

/** The reward of a nominator with `value` of the exposed `total`, out of the payout of one era. */
export function backerReward({ payout, points, totalPoints, commission, value, total }) {
	const validatorPayout = part((points * BILLION) / totalPoints, payout);
	const leftover = validatorPayout - part(commission, validatorPayout);
	return part((value * BILLION) / total, leftover);
}

/** `parts` per billion of `amount`, rounded down. */
export function partOf(parts, amount) {
	return (parts * amount) / BILLION;
}

function ceil(value, divisor) {
	return (value + divisor - 1n) / divisor;
}

const least = (one, other) => (one < other ? one : other);
const most = (one, other) => (one > other ? one : other);

/** The remaining amount in block `now` of a limit that comes back evenly over `period` blocks. */
export function rateLimitRemaining({ used, at }, limit, now, period) {
	const passed = least(now - at, period);
	const still = least(used, limit) - (limit * passed) / period;
	return limit - most(still, 0n);
}

/** The fee of the next planck, in parts per billion, rounded up. */
export function feeRate(curve, left, full) {
	if (full === 0n) return curve.max;
	const used = ceil(most(full - left, 0n) * BILLION, full);
	return curve.min + ceil(used * (curve.max - curve.min), BILLION);
}

/**
 * The fee on `value` out of the remaining liquidity. Liquidity above `full` costs the lowest rate.
 * The rest costs the mean of the rates of its first and last planck. `floor` is the lowest rate.
 */
export function instantFee(value, curve, left, full, floor) {
	const beyond = full === 0n ? 0n : least(most(left - full, 0n), value);
	const first = feeRate(curve, left - beyond, full);
	const last = feeRate(curve, most(left - value, 0n), full);
	const curved = ceil(beyond * curve.min, BILLION) + ceil((value - beyond) * (first + last), 2n * BILLION);
	return most(curved, ceil(value * floor, BILLION));
}

/** An amount as in an error of a limit: at most 65,535, and zeros. */
export function shownRemaining(value) {
	let [digits, unit] = [value, 1n];
	while (digits > 65_535n) [digits, unit] = [digits / 10n, unit * 10n];
	return digits * unit;
}
