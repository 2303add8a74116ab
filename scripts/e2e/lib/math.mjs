// SPDX-License-Identifier: Apache-2.0

// What the chain ought to compute, computed again from the documents in exact integers.

export const RILL = 10n ** 12n;
const BILLION = 10n ** 9n;

/** What of a stream of rewards is not the holders' yet in block `now`. */
export function unreleased({ total, start, end }, now) {
	const length = end - start;
	const passed = now - start;
	return passed >= length ? 0n : total - (total * passed) / length;
}

/** All stake that belongs to the holders in block `now`: assets less liabilities. */
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

/** What `shares` are worth once the fee of an era was paid in shares at the rate. */
export function stakeAfterFee(shares, pool, now, fee) {
	return (shares * (pooled(pool, now) + fee.stake)) / (pool.shares + fee.shares);
}

/** RILL per stRILL with 18 decimals, rounded down. */
export function rate(pool, now) {
	return (pooled(pool, now) * 10n ** 18n) / pool.shares;
}

// A part per billion of an amount, rounded to the nearest and down when in the middle.
function part(parts, amount) {
	const product = parts * amount;
	const rest = product % BILLION;
	return product / BILLION + (rest * 2n > BILLION ? 1n : 0n);
}

/** What a backer with `value` of the `total` exposed earns of the payout of one era. */
export function backerReward({ payout, points, totalPoints, commission, value, total }) {
	const validatorPayout = part((points * BILLION) / totalPoints, payout);
	const leftover = validatorPayout - part(commission, validatorPayout);
	return part((value * BILLION) / total, leftover);
}
