// SPDX-License-Identifier: Apache-2.0

// What an account holds, and the changes of its stRILL.

import { rill, strill, type Rill, type StRill } from './amounts.js';
import { atOf, type ReadOptions, type RillApi } from './connection.js';
import type { ChainEnum } from './errors.js';
import { stakeAt, type Rate } from './maths.js';

/** The id of stRILL in the pallet `assets`. */
export const STRILL_ASSET = 1;

/** The tokens of an account, without its tickets. */
export interface Holdings {
	/** All RILL of the account that is not on hold or reserved. */
	readonly free: Rill;
	/** The RILL for a stake and its fee: the account keeps 0.01 RILL, and what is locked. */
	readonly spendable: Rill;
	readonly shares: StRill;
	/** The stake of the shares now, rounded down. */
	readonly stake: Rill;
}

/** Reads the tokens of an account. */
export async function readHoldings(api: RillApi, account: string, options: ReadOptions = {}): Promise<Holdings> {
	const [{ data }, minimum, shares, stake] = await Promise.all([
		api.query.System.Account.getValue(account, atOf(options)),
		api.constants.Balances.ExistentialDeposit(),
		readShares(api, account, options),
		api.apis.LiquidStakingApi.stake_of(account, atOf(options)),
	]);
	return { free: rill(data.free), spendable: spendableOf(data, minimum), shares, stake: rill(stake) };
}

/** The spendable part of a balance: locks count against holds first. */
export function spendableOf(
	{ free, reserved, frozen }: { free: bigint; reserved: bigint; frozen: bigint },
	minimum: bigint,
): Rill {
	const locked = frozen > reserved ? frozen - reserved : 0n;
	const kept = locked > minimum ? locked : minimum;
	return rill(free > kept ? free - kept : 0n);
}

/** Reads the stRILL of an account, without its tickets. */
export async function readShares(api: RillApi, account: string, options: ReadOptions = {}): Promise<StRill> {
	const held = await api.query.Assets.Account.getValue(STRILL_ASSET, account, atOf(options));
	return strill(held?.balance ?? 0n);
}

/** A change of an account's stRILL, with its stake at the rate of its block. */
export interface ShareChange {
	/** The active era of the change. */
	readonly era: number;
	/** The change, in plancks of stRILL. Negative for stRILL that left. */
	readonly shares: bigint;
	/** Their stake at the rate of that block, in plancks of RILL, with the same sign. */
	readonly stake: bigint;
}

/**
 * The fields with the account that loses, the one that gains, and the amount. These events are all
 * that move stRILL.
 */
const MOVES: Record<
	string,
	readonly [loser: string | undefined, gainer: string | undefined, amount: string] | undefined
> = {
	Transferred: ['from', 'to', 'amount'],
	Issued: [undefined, 'owner', 'amount'],
	Deposited: [undefined, 'who', 'amount'],
	Burned: ['owner', undefined, 'balance'],
	Withdrawn: ['who', undefined, 'amount'],
};

/**
 * The changes of an account's stRILL by the events of a block, for an index of events. `rate` is
 * the rate of that block, and `era` its active era.
 */
export function shareChangesOf(
	account: string,
	events: readonly ChainEnum[],
	{ era, rate }: { era: number; rate: Rate },
): ShareChange[] {
	return events.flatMap((event) => {
		const { type, value } = event.value as { type: string; value: Record<string, unknown> };
		const move = event.type === 'Assets' ? MOVES[type] : undefined;
		if (!move || value.asset_id !== STRILL_ASSET) return [];
		const [loser, gainer, amount] = move;
		const shares = strill(value[amount] as bigint);
		const stake = stakeAt(rate, shares);
		const lost = loser !== undefined && value[loser] === account ? [{ era, shares: -shares, stake: -stake }] : [];
		const gained = gainer !== undefined && value[gainer] === account ? [{ era, shares, stake }] : [];
		return [...lost, ...gained];
	});
}
