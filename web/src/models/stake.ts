// SPDX-License-Identifier: Apache-2.0

// The view *Stake*: what a stake gets, and why it may be refused.

import {
	formatRill,
	rill,
	stakeAt,
	type Holdings,
	type Limits,
	type Preview,
	type Rill,
	type SharesPreview,
} from '@rill/client';

import type { PoolState } from '../reads.js';
import type { Entry } from './amount.js';
import { exactRill, exactStRill, percent, rateText } from './text.js';

/** A line of a list of figures. */
export interface Row {
	readonly name: string;
	readonly value: string;
	readonly note?: string;
}

/** All that a stake depends on. */
export interface StakeInput {
	readonly entry: Entry<Rill>;
	readonly slippage: number;
	readonly pool: PoolState;
	readonly holdings: Holdings | undefined;
	readonly preview: Preview<SharesPreview> | undefined;
	readonly fee: Rill | undefined;
}

/** The most that an account can stake: its spendable RILL less the fee, within the limits. */
export function mostOf(holdings: Holdings, limits: Limits, fee: Rill): Rill {
	const own = lessFee(holdings.spendable, fee);
	return own < limits.maxStake ? own : limits.maxStake;
}

function lessFee(spendable: Rill, fee: Rill | undefined): Rill {
	// The fee depends a little on the length of the amount, so a tenth is kept in addition.
	const kept = fee === undefined ? 0n : fee + fee / 10n;
	return rill(spendable > kept ? spendable - kept : 0n);
}

/** The first reason why this stake is refused, with the way out. */
export function problemOfStake({ entry, pool, holdings, preview, fee }: StakeInput): string | undefined {
	if (entry.kind === 'problem') return entry.sentence;
	if (pool.figures.gate === 'halted')
		return 'The circuit breaker has closed the pool for new stake. Wait for governance to reopen it.';
	if (entry.kind === 'empty') return undefined;
	if (preview && !preview.ok) {
		const isSmall = preview.refusal.name === 'LiquidStaking.StakeBelowMinimum';
		const least = isSmall ? ` The minimum is ${exactRill(pool.limits.minStake)}.` : '';
		return `${preview.refusal.sentence}${least}`;
	}
	if (holdings && entry.amount > lessFee(holdings.spendable, fee)) return tooMuch(holdings, fee);
	return undefined;
}

function tooMuch(holdings: Holdings, fee: Rill | undefined): string {
	const most = lessFee(holdings.spendable, fee);
	const has = `The account has ${exactRill(holdings.free)}, and must keep some for fees and 0.01 RILL to exist.`;
	return most === 0n
		? `${has} Send it RILL first.`
		: `${has} Stake at most ${formatRill(most, { grouped: true })} RILL.`;
}

/** The figures of a stake. */
export function rowsOfStake(input: StakeInput): Row[] {
	const { pool, preview, slippage, fee } = input;
	const result = preview?.ok ? preview.result : undefined;
	return [
		{ name: 'You get', value: result ? exactStRill(result.shares) : '—' },
		{
			name: 'At least',
			value: result ? exactStRill(result.minShares) : '—',
			note: `Otherwise nothing happens. ${slippage} % below, in case the rate moves.`,
		},
		{ name: 'Rate', value: rateText(pool.figures.price) },
		...premiumRows(input),
		yieldRow(pool),
		{
			name: 'Fee on rewards',
			value: percent(pool.parameters.rewardFee),
			note: 'Already subtracted from the APR. Staking itself is free.',
		},
		{ name: 'Network fee', value: fee === undefined ? '—' : exactRill(fee), note: 'At most.' },
		{ name: 'First reward', value: firstReward(pool), note: 'The rate rises block by block. You need not claim.' },
		{
			name: 'Limits',
			value: `${exactRill(pool.limits.minStake)} to ${exactRill(pool.limits.maxStake)}`,
			note: 'The upper limit comes back with every block.',
		},
	];
}

/** The entry premium, while a slash is pending: the amount less the stake of its shares. */
function premiumRows({ entry, pool: { figures, slashes }, preview }: StakeInput): Row[] {
	if (slashes.length === 0) return [];
	const premium =
		entry.kind === 'amount' && preview?.ok ? entry.amount - stakeAt(figures, preview.result.shares) : undefined;
	return [
		{
			name: 'Entry premium',
			value: premium === undefined ? '—' : exactRill(rill(premium > 0n ? premium : 0n)),
			note: 'You pay the rate without the pending slash, since it can be cancelled. Stake later to pay no premium.',
		},
	];
}

/** The yearly growth, with the eras it is from. */
export function yieldRow({ growth }: PoolState): Row {
	if (!growth) return { name: 'APR', value: 'not known yet', note: 'It needs the rates of two eras.' };
	const eras = `From era ${growth.fromEra} to ${growth.toEra}, extrapolated. It can change.`;
	return { name: 'APR', value: percent(growth.apr), note: `${percent(growth.apy)} a year with compounding. ${eras}` };
}

function firstReward({ figures, growth }: PoolState): string {
	if (figures.unreleased > 0n || growth) return 'With the next block';
	return 'After the first rewards of the pool';
}

/** The sum of a stake on one line, for the button. */
export function stakeLabel(entry: Entry<Rill>): string {
	return entry.kind === 'amount' ? `Stake ${exactRill(entry.amount)}` : 'Stake';
}
