// SPDX-License-Identifier: Apache-2.0

// The rates of past eras, their yearly growth, and the rewards of an account from them.

import { rill, strill, type Rill, type StRill } from './amounts.js';
import { readClock, timeOfEra, type Clock, type EraTime } from './clock.js';
import { atOf, type ReadOptions, type RillApi } from './connection.js';
import { readShares, type ShareChange } from './holdings.js';
import { compounded, growthOf, priceOf, stakeAt, toNumber, type Rate } from './maths.js';
import { readPool } from './pool.js';

/** The rate in the era step of an era, before the step recognises rewards. */
export interface EraRate extends Rate {
	/** The era, and its start. */
	readonly era: EraTime;
	/** RILL per stRILL with 18 decimals, rounded down. */
	readonly price: bigint;
}

/** Reads the remembered rates, of at most 64 eras, the oldest first. */
export async function readHistory(api: RillApi, options: ReadOptions = {}): Promise<EraRate[]> {
	const [history, clock] = await Promise.all([
		api.apis.LiquidStakingApi.history(atOf(options)),
		readClock(api, options),
	]);
	return history.map(({ era, pooled, shares }) => {
		const rate = { pooled: rill(pooled), shares: strill(shares) };
		return { ...rate, era: timeOfEra(clock, era), price: priceOf(rate) };
	});
}

/** The yearly growth of the rate, by past eras. Slashes count, so it can be negative. */
export interface YearlyGrowth {
	/** Without compounding. 0.07 is 7 %. Equal to `apr` of the runtime. */
	readonly apr: number;
	/** With compounding in every era, as holders of stRILL get it: rewards earn rewards. */
	readonly apy: number;
	/** The first and the last era of the comparison. */
	readonly fromEra: number;
	readonly toEra: number;
}

/** Eras of an APR without a choice. */
export const DEFAULT_ERAS = 7;

/**
 * Reads the yearly growth over the last `eras` eras. 0 takes all remembered eras. `undefined` while
 * the chain remembers the rates of fewer than two eras.
 */
export async function readYearlyGrowth(
	api: RillApi,
	{ eras = DEFAULT_ERAS, ...options }: ReadOptions & { eras?: number } = {},
): Promise<YearlyGrowth | undefined> {
	const [apr, history, clock] = await Promise.all([
		api.apis.LiquidStakingApi.apr(eras, atOf(options)),
		readHistory(api, options),
		readClock(api, options),
	]);
	const growth = yearlyGrowth(history, clock, eras);
	return growth && apr !== undefined ? { ...growth, apr: toNumber(apr) } : undefined;
}

/** The same from rates that were read before. */
export function yearlyGrowth(
	history: readonly EraRate[],
	clock: Pick<Clock, 'erasPerYear'>,
	eras = DEFAULT_ERAS,
): YearlyGrowth | undefined {
	const last = history.at(-1);
	if (!last) return undefined;
	const wanted = eras === 0 ? 0 : last.era.era - eras;
	const first = history.find(({ era }) => era.era >= wanted);
	if (!first || first.era.era === last.era.era) return undefined;
	const passed = last.era.era - first.era.era;
	const growth = growthOf(first, last);
	return {
		apr: (growth * clock.erasPerYear) / passed,
		apy: compounded(growth, clock.erasPerYear / passed),
		fromEra: first.era.era,
		toEra: last.era.era,
	};
}

/** The reward of an account in an era. */
export interface EraReward {
	readonly era: EraTime;
	/** The account's stRILL at the start of the era. */
	readonly shares: StRill;
	/** Its stake at the start. */
	readonly stake: Rill;
	/** The growth of its stake without own stakes and exits, in plancks. Negative after a slash. */
	readonly reward: bigint;
	/** Whether the era goes on. The reward is that until now. */
	readonly isRunning: boolean;
}

/**
 * The rewards of an account in each remembered era, the oldest first. `balance` is its stRILL now,
 * at the rate `now`. `changes` has all changes of its stRILL since the first remembered era, from
 * {@link shareChangesOf} for each block. Without them, the account is taken to have held its
 * balance all the time. Stakes round down, so a reward is exact to two plancks.
 */
export function rewardsByEra(
	history: readonly EraRate[],
	now: Rate,
	balance: StRill,
	changes: readonly ShareChange[] = [],
): EraReward[] {
	const rewards: EraReward[] = [];
	let shares: bigint = balance;
	let end: Rate = now;
	for (const [index, rate] of [...history.entries()].reverse()) {
		const next = history[index + 1]?.era.era ?? Infinity;
		const own = changes.filter(({ era }) => era >= rate.era.era && era < next);
		const after = stakeAt(end, strill(shares));
		shares -= sum(own.map((change) => change.shares));
		const before = stakeAt(rate, strill(shares));
		const reward = after - before - sum(own.map(({ stake }) => stake));
		rewards.unshift({ era: rate.era, shares: strill(shares), stake: before, reward, isRunning: next === Infinity });
		end = rate;
	}
	return rewards;
}

/** Reads an account's rewards: {@link rewardsByEra} with its balance and the rate of one block. */
export async function readRewards(
	api: RillApi,
	account: string,
	{ changes = [], ...options }: ReadOptions & { changes?: readonly ShareChange[] } = {},
): Promise<EraReward[]> {
	const [history, pool, balance] = await Promise.all([
		readHistory(api, options),
		readPool(api, options),
		readShares(api, account, options),
	]);
	return rewardsByEra(history, pool, balance, changes);
}

function sum(values: readonly bigint[]): bigint {
	return values.reduce((total, value) => total + value, 0n);
}
