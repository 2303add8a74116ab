// SPDX-License-Identifier: Apache-2.0

// All that the page reads from one block.

import {
	readAnnounced,
	readClock,
	readHistory,
	readHoldings,
	readLimits,
	readParameters,
	readPendingSlashes,
	readPool,
	readQueue,
	readStashes,
	readTickets,
	readValidators,
	readYearlyGrowth,
	type AnnouncedChange,
	type Clock,
	type EraRate,
	type Holdings,
	type Limits,
	type Parameters,
	type PendingSlash,
	type Pool,
	type Queue,
	type ReadOptions,
	type RillApi,
	type Stash,
	type Ticket,
	type Validator,
	type YearlyGrowth,
} from '@rill/client';

/** The state of the pool in a block. */
export interface PoolState {
	readonly figures: Pool;
	readonly limits: Limits;
	readonly parameters: Parameters;
	readonly growth: YearlyGrowth | undefined;
	readonly history: readonly EraRate[];
	readonly clock: Clock;
	readonly queue: Queue;
	readonly slashes: readonly PendingSlash[];
	readonly announced: readonly AnnouncedChange[];
}

/** Reads the state of the pool. */
export async function readPoolState(api: RillApi, options: ReadOptions): Promise<PoolState> {
	const [figures, limits, parameters, growth, history, clock, queue, slashes, announced] = await Promise.all([
		readPool(api, options),
		readLimits(api, options),
		readParameters(api, options),
		readYearlyGrowth(api, options),
		readHistory(api, options),
		readClock(api, options),
		readQueue(api, options),
		readPendingSlashes(api, options),
		readAnnounced(api, options),
	]);
	return { figures, limits, parameters, growth, history, clock, queue, slashes, announced };
}

/** The places of the stake. */
export interface Places {
	readonly stashes: readonly Stash[];
	readonly validators: readonly Validator[];
}

/** Reads the places of the stake. */
export async function readPlaces(api: RillApi, options: ReadOptions): Promise<Places> {
	const [stashes, validators] = await Promise.all([readStashes(api, options), readValidators(api, options)]);
	return { stashes, validators };
}

/** An account in a block. */
export interface AccountState {
	readonly address: string;
	readonly holdings: Holdings;
	readonly tickets: readonly Ticket[];
}

/** Reads an account. */
export async function readAccountState(api: RillApi, address: string, options: ReadOptions): Promise<AccountState> {
	const [holdings, tickets] = await Promise.all([
		readHoldings(api, address, options),
		readTickets(api, address, options),
	]);
	return { address, holdings, tickets };
}
