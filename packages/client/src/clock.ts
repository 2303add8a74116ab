// SPDX-License-Identifier: Apache-2.0

// The times of eras. The chain counts eras; a time of a future era is an estimate.

import { atOf, type ReadOptions, type RillApi } from './connection.js';

/** The lengths of the network, and its present era. */
export interface Clock {
	/** The time of the block. */
	readonly now: Date;
	/** The active era. */
	readonly era: number;
	/** The start of the active era. `undefined` before the first block of the first era. */
	readonly eraStart: Date | undefined;
	/** Milliseconds in an era without a missed slot. */
	readonly eraMillis: number;
	/** Eras of unbonding. */
	readonly bondingDuration: number;
	/** Eras in a year. */
	readonly erasPerYear: number;
}

/** The start of an era. */
export interface EraTime {
	readonly era: number;
	/** The start. Never before the time of the block, for an era that has not begun. */
	readonly at: Date;
	/**
	 * Whether the time is an estimate: of every era but the active one. It assumes a block in every
	 * slot. Missed slots make a future era begin later.
	 */
	readonly isEstimate: boolean;
}

// A year as in the APR of the runtime: 365.25 days.
const YEAR_MILLIS = 31_557_600_000;

/** Reads the clock of a block. */
export async function readClock(api: RillApi, options: ReadOptions = {}): Promise<Clock> {
	const at = atOf(options);
	const [active, now, timing, slotMillis] = await Promise.all([
		api.query.Staking.ActiveEra.getValue(at),
		api.query.Timestamp.Now.getValue(at),
		api.query.Timing.Timing.getValue(at),
		api.constants.Babe.ExpectedBlockTime(),
	]);
	const eraMillis = Number(timing.epoch_duration * BigInt(timing.sessions_per_era) * slotMillis);
	return {
		now: new Date(Number(now)),
		era: active?.index ?? 0,
		eraStart: active?.start === undefined ? undefined : new Date(Number(active.start)),
		eraMillis,
		bondingDuration: timing.bonding_duration,
		erasPerYear: YEAR_MILLIS / eraMillis,
	};
}

/** The start of an era. */
export function timeOfEra(clock: Clock, era: number): EraTime {
	const start = (clock.eraStart ?? clock.now).getTime() + (era - clock.era) * clock.eraMillis;
	const at = new Date(era > clock.era ? Math.max(start, clock.now.getTime()) : start);
	return { era, at, isEstimate: era !== clock.era || clock.eraStart === undefined };
}
