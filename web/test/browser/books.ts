// SPDX-License-Identifier: Apache-2.0

// The books of the pool by the storage of one block. The arithmetic of the chain is written anew
// here, from its documentation, so that no mistake of the page or of its client is repeated.

import type { Snapshot } from './storage.js';

const BILLION = 10n ** 9n;
export const ONE = 10n ** 18n;
/** The number of stRILL in the pallet of assets. */
const STRILL = 1;
// 365.25 days.
const YEAR_MILLIS = 31_557_600_000n;

const up = (value: bigint, divisor: bigint) => (value + divisor - 1n) / divisor;
const least = (...values: bigint[]) => values.reduce((low, value) => (value < low ? value : low));
const most = (...values: bigint[]) => values.reduce((high, value) => (value > high ? value : high));
const sum = (values: readonly bigint[]) => values.reduce((total, value) => total + value, 0n);
const part = (amount: bigint, billionths: number) => (amount * BigInt(billionths)) / BILLION;

export interface Rate {
	readonly pooled: bigint;
	readonly shares: bigint;
}
/** The stake of shares, rounded down. */
export const stakeOf = ({ pooled, shares }: Rate, amount: bigint) => (amount * pooled) / shares;
/** RILL per stRILL with 18 decimals, rounded down. */
export const priceOf = ({ pooled, shares }: Rate) => (pooled * ONE) / shares;

interface Pool {
	readonly shares: bigint;
	readonly active: bigint;
	readonly unbonding: bigint;
	readonly reserve: bigint;
	readonly claims: bigint;
	readonly owed: bigint;
	readonly pending: bigint;
	readonly stream: { readonly total: bigint; readonly start: number; readonly end: number };
}
interface Curve {
	readonly min: number;
	readonly max: number;
}
export interface Parameters {
	readonly fees: { readonly rate: number; readonly insurance: number };
	readonly min_stake: bigint;
	readonly pool_share: number;
	readonly stake_limit: bigint;
	readonly validator_share: number;
	readonly reserve_target: number;
	readonly instant_limit: number;
	readonly instant_fee: Curve;
	readonly selection: { readonly type: 'Policy' | 'Governance' };
}
export interface Slash {
	readonly apply_era: number;
	readonly offence_era: number;
	readonly total: bigint;
	readonly insured: bigint;
	readonly insured_shares: bigint;
	readonly holders: bigint;
	readonly stream: bigint;
}
export interface Announced {
	readonly change: { readonly type: string; readonly value: { readonly type: string; readonly value: unknown } };
	readonly from_era: number;
	readonly after_batch: number;
}
export type Era = Rate & { readonly era: number };
interface Used {
	readonly used: bigint;
	readonly at: number;
}

/** The unreleased rewards of a block: the stream less the passed part of it. */
function unreleasedIn({ total, start, end }: Pool['stream'], block: number): bigint {
	if (block >= end) return 0n;
	return total - (total * BigInt(Math.max(block - start, 0))) / BigInt(end - start);
}

/** The books in a block. */
export type Books = Awaited<ReturnType<typeof readBooks>>;

/** Reads the books of a block. */
export async function readBooks(at: Snapshot) {
	const own = <Value>(item: string, ...keys: unknown[]) => at.value<Value>('LiquidStaking', item, ...keys);
	const pool = await own<Pool>('Pool');
	const block = await at.value<number>('System', 'Number');
	const unreleased = unreleasedIn(pool.stream, block);
	const assets = pool.active + pool.unbonding + pool.reserve + pool.claims;
	const pooled = assets - pool.owed - pool.pending - unreleased;
	const history = await own<Era[]>('History');
	const clock = await readClock(at);
	return {
		...pool,
		...clock,
		block,
		assets,
		unreleased,
		pooled,
		history,
		growth: growthOf(history, clock.eraMillis),
		parameters: await own<Parameters>('Parameters'),
		slashes: await own<Slash[]>('PendingSlashes'),
		announced: await own<Announced[]>('Announced'),
		queue: await own<{ open: number; oldest: number }>('Queue'),
		issuance: await at.value<bigint>('Balances', 'TotalIssuance'),
		stakes: await own<Used>('StakeRateLimit'),
		exits: await own<Used>('InstantRateLimit'),
		reward: await own<{ last: number; before: number }>('RewardYield'),
	};
}

/** Reads the time and the lengths of a block. */
export async function readClock(at: Snapshot) {
	const timing = await at.value<{ epoch_duration: bigint; sessions_per_era: number; bonding_duration: number }>(
		'Timing',
		'Timing',
	);
	const active = await at.value<{ index: number; start: bigint }>('Staking', 'ActiveEra');
	const period = timing.epoch_duration * BigInt(timing.sessions_per_era);
	return {
		now: Number(await at.value<bigint>('Timestamp', 'Now')),
		era: active.index,
		eraStart: Number(active.start),
		/** Blocks of an era. */
		period,
		// A block has six seconds.
		eraMillis: Number(period) * 6000,
		bonding: timing.bonding_duration,
	};
}

/** The growth of the rate in a year, over the last seven eras. `apr` has 18 decimals. */
function growthOf(history: readonly Era[], eraMillis: number) {
	const last = history.at(-1);
	const first = last && history.find(({ era }) => era >= last.era - 7);
	if (!last || !first || last.era === first.era) return undefined;
	const apr = aprBetween(first, last, eraMillis);
	const periods = Number(YEAR_MILLIS) / eraMillis / (last.era - first.era);
	const growth = Number(priceOf(last)) / Number(priceOf(first)) - 1;
	return { apr, apy: (1 + growth) ** periods - 1, from: first.era, to: last.era };
}

/** The growth of the rate from one era to another, in a year, with 18 decimals. */
export function aprBetween(first: Era, last: Era, eraMillis: number): bigint {
	const growth = ((priceOf(last) - priceOf(first)) * ONE) / priceOf(first);
	return (growth * YEAR_MILLIS) / BigInt(eraMillis) / BigInt(last.era - first.era);
}

/** The remaining part of a rate limit. */
function remaining({ used, at }: Used, limit: bigint, { block, period }: Books): bigint {
	const passed = least(BigInt(block - at), period);
	return limit - most(least(used, limit) - (passed * limit) / period, 0n);
}

/** The most that can be staked until the pool has its part of all RILL. */
export function mostPoolShare({ parameters, issuance, pooled }: Books): bigint {
	return most(part(issuance, parameters.pool_share) - pooled, 0n);
}

/** The most that can be staked now. */
export function mostStake(books: Books): bigint {
	return least(mostPoolShare(books), remaining(books.stakes, books.parameters.stake_limit, books));
}

/** The shares for a stake. An entry pays the rate without pending slashes. */
export function sharesFor(books: Books, amount: bigint): bigint {
	const { pooled, shares, slashes } = books;
	const borne = sum(slashes.map(({ holders, stream }) => holders + stream));
	const returned = slashes.map(({ insured, insured_shares }) =>
		most(insured - stakeOf({ pooled: pooled + borne, shares }, insured_shares), 0n),
	);
	return (amount * shares) / (pooled + borne + sum(returned));
}

/** The liquidity of instant exits: what remains of it, and all of it. */
function liquidityOf(books: Books) {
	const { pooled, parameters, reserve, owed, unbonding, claims } = books;
	const ready = reserve - most(owed - unbonding - claims, 0n);
	const full = least(part(pooled, parameters.instant_limit), part(pooled, parameters.reserve_target));
	return { left: least(mostInstant(books), ready), full };
}

/** What the rate limit of instant exits leaves. */
export function mostInstant(books: Books): bigint {
	return remaining(books.exits, part(books.pooled, books.parameters.instant_limit), books);
}

/** The fee of instant exits after the exit of an amount, in billionths. It rises evenly. */
function feeAfter(books: Books, gone: bigint): bigint {
	const { left, full } = liquidityOf(books);
	const { min, max } = books.parameters.instant_fee;
	const used = up(most(full - most(left - gone, 0n), 0n) * BILLION, full);
	return BigInt(min) + up(used * BigInt(max - min), BILLION);
}

/** The lowest fee of instant exits, in billionths: twice the better one of the last two rewards. */
const lowestFee = ({ reward }: Books) => BigInt(2 * Math.max(reward.last, reward.before));

/** The fee of the next planck that leaves at once, in billionths. */
export const nextFee = (books: Books) => most(feeAfter(books, 0n), lowestFee(books));

/** The stake and the fee of an instant exit. */
export function instantExit(books: Books, shares: bigint): { receives: bigint; fee: bigint } {
	const gross = stakeOf(books, shares);
	const { left, full } = liquidityOf(books);
	const beyond = least(most(left - full, 0n), gross);
	const mean = feeAfter(books, beyond) + feeAfter(books, gross);
	const rising = up((gross - beyond) * mean, 2n * BILLION);
	const even = up(beyond * BigInt(books.parameters.instant_fee.min), BILLION);
	const fee = most(even + rising, up(gross * lowestFee(books), BILLION));
	return { receives: gross - fee, fee };
}

/** An amount as errors carry it: five digits at most, below 2¹⁶, and zeros. Rounded down. */
export function asInErrors(amount: bigint): bigint {
	let unit = 1n;
	while (amount / unit > 65_535n) unit *= 10n;
	return (amount / unit) * unit;
}

/** The rewards that a ticket waits without, until its payment. Rounded up. */
export function missedRewards({ growth, eraMillis, bonding }: Books, stake: bigint): bigint {
	const precision = 10n ** 12n;
	const wait = BigInt(bonding + 1) * BigInt(eraMillis);
	const missed = up(most(growth?.apr ?? 0n, 0n) * wait * precision, YEAR_MILLIS * ONE);
	return up(stake * missed, precision);
}

/** The stake of the insurance, without the shares that keep its account alive. */
export async function insuranceOf(at: Snapshot, books: Books): Promise<bigint> {
	const { min_balance } = await at.value<{ min_balance: bigint }>('Assets', 'Asset', STRILL);
	return stakeOf(books, most((await readAccount(at, poolAccount([6]))).shares - min_balance, 0n));
}

/** A keyless account of the pool, by the number of its kind and its own. */
export function poolAccount(kind: readonly number[]): Uint8Array {
	const bytes = new Uint8Array(32);
	bytes.set(new TextEncoder().encode('modlrl/lqstk'));
	bytes.set(kind, 12);
	return bytes;
}

/** Reads the tokens of an account. */
export async function readAccount(at: Snapshot, who: string | Uint8Array) {
	const address = typeof who === 'string' ? who : at.address(who);
	interface Data {
		readonly free: bigint;
		readonly reserved: bigint;
		readonly frozen: bigint;
	}
	const { data } = await at.value<{ data: Data }>('System', 'Account', address);
	const held = await at.value<{ balance: bigint } | undefined>('Assets', 'Account', STRILL, address);
	// An account keeps 0.01 RILL.
	const kept = most(10n ** 10n, data.frozen - data.reserved);
	return { free: data.free, spendable: most(data.free - kept, 0n), shares: held?.balance ?? 0n };
}

interface Payable {
	readonly stake: bigint;
	readonly shares: bigint;
}
interface Batch {
	readonly shares: bigint;
	readonly prepayment: Payable;
	readonly phase:
		| { readonly type: 'Open' }
		| { readonly type: 'Claimable'; readonly value: Payable }
		| {
				readonly type: 'Unbonding';
				readonly value: {
					readonly unlock_era: number;
					readonly stake: bigint;
					readonly pending_losses: readonly { readonly stake: bigint }[];
				};
		  };
}

/** A ticket by its storage. */
export type Ticket = ReturnType<typeof ticketOf>;

/** Reads the tickets of an account, by batch. */
export async function readTickets(at: Snapshot, books: Books, who: string): Promise<Ticket[]> {
	const batches = await at.entries<Batch>('LiquidStaking', 'Batches');
	const tickets = await Promise.all(
		batches.map(async ([[index], batch]) => {
			const record = await at.value<{ shares: bigint; prepaid: bigint } | undefined>(
				'LiquidStaking',
				'TicketsByBatch',
				index,
				who,
			);
			return record && ticketOf(books, index as number, batch, record);
		}),
	);
	return tickets.filter((ticket) => ticket !== undefined).sort((one, other) => one.batch - other.batch);
}

function ticketOf(books: Books, batch: number, record: Batch, own: { shares: bigint; prepaid: bigint }) {
	const { shares, prepaid } = own;
	const partOf = ({ stake, shares: all }: Payable, owned: bigint) => (all === 0n ? 0n : (stake * owned) / all);
	const prepayment = partOf(record.prepayment, shares - prepaid);
	const base = { batch, shares, prepaid };
	switch (record.phase.type) {
		case 'Open':
			return { ...base, stake: stakeOf(books, shares), claimable: 0n, paidIn: books.era + 1 + books.bonding };
		case 'Claimable': {
			const claimable = prepayment + partOf(record.phase.value, shares);
			return { ...base, stake: claimable, claimable, paidIn: undefined };
		}
		case 'Unbonding': {
			const { stake, pending_losses, unlock_era } = record.phase.value;
			const net = stake - sum(pending_losses.map((loss) => loss.stake));
			const later = partOf({ stake: net, shares: record.shares }, shares);
			return { ...base, stake: prepayment + later, claimable: prepayment, paidIn: unlock_era };
		}
	}
}

/** Reads the pool's validators, the most stake first. */
export async function readValidators(at: Snapshot, { era }: Books) {
	const count = await at.value<number>('LiquidStaking', 'StashCount');
	const stashes = new Set(Array.from({ length: count }, (_, index) => at.address(poolAccount([5, index]))));
	const scores = new Map(await at.value<[string, { score: number }][]>('LiquidStaking', 'Scores'));
	interface Exposure {
		readonly others: readonly { readonly who: string; readonly value: bigint }[];
	}
	const exposed = new Map<string, bigint>();
	for (const [[, validator], { others }] of await at.entries<Exposure>('Staking', 'ErasStakersPaged', era)) {
		const ours = sum(others.filter(({ who }) => stashes.has(who)).map(({ value }) => value));
		if (ours > 0n) exposed.set(validator as string, (exposed.get(validator as string) ?? 0n) + ours);
	}
	for (const [, nominees] of await at.entries<string[]>('LiquidStaking', 'Nominees'))
		for (const validator of nominees) if (!exposed.has(validator)) exposed.set(validator, 0n);
	const validators = [...exposed].map(async ([account, stake]) => {
		const { commission } = await at.value<{ commission: number }>('Staking', 'Validators', account);
		return { account, exposed: stake, score: scores.get(account)?.score ?? 0, commission };
	});
	return (await Promise.all(validators)).sort((one, other) => Number(other.exposed - one.exposed));
}
