// SPDX-License-Identifier: Apache-2.0

// The state of the pool: figures, limits, slashes, parameters, stashes and validators.

import { rill, strill, type Rill, type StRill } from './amounts.js';
import { readClock, timeOfEra, type EraTime } from './clock.js';
import { atOf, type ReadOptions, type RillApi } from './connection.js';
import type { Rate } from './maths.js';

/**
 * Whether shares can be bought: open, closed for a block or two by a report, or halted by the
 * circuit breaker.
 */
export type EntryGate = 'open' | 'assessing' | 'halted';

/** The figures of the pool. */
export interface Pool extends Rate {
	/** RILL per stRILL with 18 decimals, rounded down. */
	readonly price: bigint;
	/** Active stake of all stashes. */
	readonly active: Rill;
	/** Unbonding stake of all stashes. */
	readonly unbonding: Rill;
	readonly reserve: Rill;
	/** Stake that waits for the claims of matured batches. */
	readonly claims: Rill;
	/** The debt to closed batches. */
	readonly owed: Rill;
	/** Rewards that are not released yet. */
	readonly unreleased: Rill;
	/** The provision for pending slashes. The rate is without it. */
	readonly pendingSlash: Rill;
	/** The stake of the insurance. */
	readonly insurance: Rill;
	readonly gate: EntryGate;
}

/** Reads the figures of the pool. */
export async function readPool(api: RillApi, options: ReadOptions = {}): Promise<Pool> {
	const pool = await api.apis.LiquidStakingApi.pool(atOf(options));
	return {
		pooled: rill(pool.pooled),
		shares: strill(pool.shares),
		price: pool.rate,
		active: rill(pool.active),
		unbonding: rill(pool.unbonding),
		reserve: rill(pool.reserve),
		claims: rill(pool.claims),
		owed: rill(pool.owed),
		unreleased: rill(pool.unreleased),
		pendingSlash: rill(pool.pending_slash),
		insurance: rill(pool.insurance),
		gate: ({ Open: 'open', Assessing: 'assessing', Halted: 'halted' } as const)[pool.gate.type],
	};
}

/** Reads RILL per stRILL with 18 decimals, rounded down. */
export function readPrice(api: RillApi, options: ReadOptions = {}): Promise<bigint> {
	return api.apis.LiquidStakingApi.rate(atOf(options));
}

/** The batches of exits. */
export interface Queue {
	/** The batch that takes exits now. It closes in the next era. */
	readonly openBatch: number;
	/** Its shares. */
	readonly openShares: StRill;
	/** The number of batches that are closed and not claimable. */
	readonly unbondingBatches: number;
}

/** Reads the batches of exits. */
export async function readQueue(api: RillApi, options: ReadOptions = {}): Promise<Queue> {
	const queue = await api.apis.LiquidStakingApi.queue(atOf(options));
	return {
		openBatch: queue.open_batch,
		openShares: strill(queue.open_shares),
		unbondingBatches: queue.unbonding_batches,
	};
}

/** The limits of stakes and of instant exits. */
export interface Limits {
	/** The minimum of one stake. */
	readonly minStake: Rill;
	/** The most that can be staked now: the lower of the next two. */
	readonly maxStake: Rill;
	/** Stake until the pool has its part of all RILL. */
	readonly poolShareRemaining: Rill;
	/** The rate limit of stakes, which comes back block by block. */
	readonly stakeLimitRemaining: Rill;
	/** The largest instant exit now, in RILL: the lower of the next two. 0 while a slash pends. */
	readonly maxInstant: Rill;
	/** The rate limit of instant exits, which comes back block by block. */
	readonly instantLimitRemaining: Rill;
	/** The available reserve. */
	readonly reserveReady: Rill;
	/** The fee of the next planck, as a part. */
	readonly instantFee: number;
	/** Whether recent slashes close instant exits for an era or two. */
	readonly isInstantClosed: boolean;
}

/** Reads the limits of stakes and of instant exits. */
export async function readLimits(api: RillApi, options: ReadOptions = {}): Promise<Limits> {
	const at = atOf(options);
	const [entry, instant] = await Promise.all([
		api.apis.LiquidStakingApi.limits(at),
		api.apis.LiquidStakingApi.instant(at),
	]);
	return {
		minStake: rill(entry.min_stake),
		maxStake: rill(least(entry.pool_share_remaining, entry.stake_limit_remaining)),
		poolShareRemaining: rill(entry.pool_share_remaining),
		stakeLimitRemaining: rill(entry.stake_limit_remaining),
		maxInstant: rill(instant.is_slash_pending ? 0n : least(instant.ready, instant.limit_remaining)),
		instantLimitRemaining: rill(instant.limit_remaining),
		reserveReady: rill(instant.ready),
		instantFee: ofBillion(instant.fee),
		isInstantClosed: instant.is_slash_pending,
	};
}

/** A slash that is reported and not applied. The rate has it. */
export interface PendingSlash {
	readonly offenceEra: number;
	/** The era that applies it. Until then it can be cancelled. */
	readonly applies: EraTime;
	/** The cost to all who bear it. */
	readonly total: Rill;
	/** The insurance's part. */
	readonly insured: Rill;
	/** The holders' part. */
	readonly holders: Rill;
	/** The part of rewards that are not released yet. Closed batches bear the rest. */
	readonly unreleased: Rill;
}

/** Reads the pending slashes that cost the pool something. */
export async function readPendingSlashes(api: RillApi, options: ReadOptions = {}): Promise<PendingSlash[]> {
	const [slashes, clock] = await Promise.all([
		api.apis.LiquidStakingApi.pending_slashes(atOf(options)),
		readClock(api, options),
	]);
	return slashes.map((slash) => ({
		offenceEra: slash.offence_era,
		applies: timeOfEra(clock, slash.apply_era),
		total: rill(slash.total),
		insured: rill(slash.insured),
		holders: rill(slash.holders),
		unreleased: rill(slash.unreleased),
	}));
}

type RawParameters = Awaited<ReturnType<RillApi['apis']['LiquidStakingApi']['parameters']>>;
type RawChange = Awaited<ReturnType<RillApi['apis']['LiquidStakingApi']['announced']>>[number]['change'];

/** The parameters that governance can set. Parts are from 0 to 1. */
export interface Parameters {
	/** The fee, as a part of rewards. */
	readonly rewardFee: number;
	/** The insurance's part of the fee. */
	readonly insurancePart: number;
	/** The minimum of one stake. */
	readonly minStake: Rill;
	/** The most that the pool can have of all RILL, as a part. */
	readonly poolShare: number;
	/** The rate limit of stakes in the time of an era. */
	readonly stakeLimit: Rill;
	/** The most stake with one validator, as a part of all active stake. */
	readonly validatorShare: number;
	/** The reserve's part of the pool that is kept for instant exits. */
	readonly reserveTarget: number;
	/** The rate limit of instant exits in the time of an era, as a part of the pool. */
	readonly instantLimit: number;
	/** The lowest and the highest fee of instant exits, as parts. */
	readonly instantFee: { readonly min: number; readonly max: number };
	/** Who selects nominees. */
	readonly validatorSelection: 'policy' | 'governance';
}

/** Reads the parameters. */
export async function readParameters(api: RillApi, options: ReadOptions = {}): Promise<Parameters> {
	return parametersOf(await api.apis.LiquidStakingApi.parameters(atOf(options)));
}

function parametersOf(raw: RawParameters): Parameters {
	return {
		rewardFee: ofBillion(raw.fees.rate),
		insurancePart: ofBillion(raw.fees.insurance),
		minStake: rill(raw.min_stake),
		poolShare: ofBillion(raw.pool_share),
		stakeLimit: rill(raw.stake_limit),
		validatorShare: ofBillion(raw.validator_share),
		reserveTarget: ofBillion(raw.reserve_target),
		instantLimit: ofBillion(raw.instant_limit),
		instantFee: feesOf(raw.instant_fee),
		validatorSelection: selectionOf(raw.selection),
	};
}

/** A parameter with its new value. */
export type ParameterChange = {
	[Name in keyof Parameters]: { readonly parameter: Name; readonly value: Parameters[Name] };
}[keyof Parameters];

/** An announced change, which waits for its notice. */
export interface AnnouncedChange {
	/** The new value of a parameter, or a recapitalisation of the wiped-out pool. */
	readonly change: ParameterChange | 'recapitalisation';
	/** The first era in which it can take effect. */
	readonly from: EraTime;
	/**
	 * The end of the time in which an exit is claimable before the change: the close of the batch
	 * that was open at the announcement. An estimate. `undefined`: that batch is closed.
	 */
	readonly leaveBefore: Date | undefined;
}

/** Reads the announced changes. */
export async function readAnnounced(api: RillApi, options: ReadOptions = {}): Promise<AnnouncedChange[]> {
	const [announced, queue, clock] = await Promise.all([
		api.apis.LiquidStakingApi.announced(atOf(options)),
		api.apis.LiquidStakingApi.queue(atOf(options)),
		readClock(api, options),
	]);
	return announced.map(({ change, from_era, after_batch }) => ({
		change: changeOf(change),
		from: timeOfEra(clock, from_era),
		leaveBefore: after_batch >= queue.open_batch ? timeOfEra(clock, clock.era + 1).at : undefined,
	}));
}

function changeOf(change: RawChange): ParameterChange | 'recapitalisation' {
	if (change.type === 'Recapitalisation') return 'recapitalisation';
	const parameter = change.value;
	switch (parameter.type) {
		case 'RewardFee':
			return { parameter: 'rewardFee', value: ofBillion(parameter.value) };
		case 'InsurancePart':
			return { parameter: 'insurancePart', value: ofBillion(parameter.value) };
		case 'MinStake':
			return { parameter: 'minStake', value: rill(parameter.value) };
		case 'PoolShare':
			return { parameter: 'poolShare', value: ofBillion(parameter.value) };
		case 'StakeLimit':
			return { parameter: 'stakeLimit', value: rill(parameter.value) };
		case 'ValidatorShare':
			return { parameter: 'validatorShare', value: ofBillion(parameter.value) };
		case 'ReserveTarget':
			return { parameter: 'reserveTarget', value: ofBillion(parameter.value) };
		case 'InstantLimit':
			return { parameter: 'instantLimit', value: ofBillion(parameter.value) };
		case 'InstantFee':
			return { parameter: 'instantFee', value: feesOf(parameter.value) };
		case 'ValidatorSelection':
			return { parameter: 'validatorSelection', value: selectionOf(parameter.value) };
	}
}

/** A stash: a keyless account whose stake is bonded and nominates. */
export interface Stash {
	readonly account: string;
	readonly active: Rill;
	readonly unbonding: Rill;
	/** The most active stake. */
	readonly cap: Rill;
	/** The addresses of its nominees. */
	readonly nominees: string[];
}

/** Reads the stashes, by their numbers. */
export async function readStashes(api: RillApi, options: ReadOptions = {}): Promise<Stash[]> {
	const stashes = await api.apis.LiquidStakingApi.stashes(atOf(options));
	return stashes.map(({ account, active, unbonding, cap, nominees }) => ({
		account,
		active: rill(active),
		unbonding: rill(unbonding),
		cap: rill(cap),
		nominees,
	}));
}

/** A validator of the pool. */
export interface Validator {
	readonly account: string;
	/** The pool's stake with it in the active era. */
	readonly exposed: Rill;
	/** The active stake of all stashes that nominate it: an election exposes no more to it. */
	readonly backing: Rill;
	/** Its performance over the last eras. 1 is the average. */
	readonly score: number;
	/** The part of rewards that it keeps. */
	readonly commission: number;
}

/** Reads the pool's validators, the most stake first. */
export async function readValidators(api: RillApi, options: ReadOptions = {}): Promise<Validator[]> {
	const allocation = await api.apis.LiquidStakingApi.allocation(atOf(options));
	return allocation.map(({ validator, exposed, backing, score, commission }) => ({
		account: validator,
		exposed: rill(exposed),
		backing: rill(backing),
		score: score / 1e6,
		commission: ofBillion(commission),
	}));
}

function feesOf({ min, max }: { min: number; max: number }): Parameters['instantFee'] {
	return { min: ofBillion(min), max: ofBillion(max) };
}

function selectionOf({ type }: RawParameters['selection']): Parameters['validatorSelection'] {
	return type === 'Policy' ? 'policy' : 'governance';
}

/** Parts per billion as a part of 1. */
function ofBillion(parts: number): number {
	return parts / 1e9;
}

function least(one: bigint, other: bigint): bigint {
	return one < other ? one : other;
}
