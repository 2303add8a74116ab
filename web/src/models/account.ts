// SPDX-License-Identifier: Apache-2.0

// The view *Account*: holdings, notices, and rewards by era.

import { formatDecimal, formatStRill, rewardsByEra, type EraReward, type ShareChange, type StRill } from '@rill/client';

import type { AccountState, PoolState } from '../reads.js';
import { sumOf } from './pool.js';
import type { Row } from './stake.js';
import { exactRill, exactStRill, formatNumber, signedRill, whenText } from './text.js';

/** What an account holds. */
export function holdingRows({ holdings, tickets }: AccountState): Row[] {
	const waiting = sumOf(tickets.map(({ stake }) => stake));
	return [
		{ name: 'stRILL', value: exactStRill(holdings.shares), note: `Its stake is ${exactRill(holdings.stake)}.` },
		{ name: 'In tickets', value: exactRill(waiting), note: `${formatNumber(tickets.length)} on the way.` },
		{ name: 'RILL', value: exactRill(holdings.free), note: `${exactRill(holdings.spendable)} of it can be spent.` },
	];
}

/** A reason to act, or to know. */
export interface Notice {
	readonly kind: 'good' | 'warning';
	readonly text: string;
	/** The view with more about it. */
	readonly view: 'leave' | 'pool';
}

/** The notices for holders, the most urgent first. */
export function noticesOf(pool: PoolState, account: AccountState | undefined): Notice[] {
	const { figures, slashes, announced, limits, clock } = pool;
	const ready = sumOf((account?.tickets ?? []).map(({ claimable }) => claimable));
	const notices: (Notice | false)[] = [
		figures.gate === 'halted' &&
			warn('The circuit breaker has closed entries and instant exits. Tickets and claims stay open.'),
		slashes.length > 0 && warn(`A slash is pending: ${exactRill(figures.pendingSlash)} are set aside for it.`),
		limits.isInstantClosed && warn('Instant exits are closed for an era or two, after a slash. Tickets stay open.'),
		...announced.map(({ leaveBefore }) =>
			warn(
				leaveBefore
					? `A change is announced. To be paid before it, leave ${whenText({ at: leaveBefore, isEstimate: true }, clock.now)} at the latest.`
					: 'A change is announced.',
			),
		),
		ready > 0n && { kind: 'good', view: 'leave', text: `${exactRill(ready)} of your tickets are ready.` },
	];
	return notices.filter((notice) => notice !== false);
}

function warn(text: string): Notice {
	return { kind: 'warning', view: 'pool', text };
}

/** The changes of an account's stRILL that this browser has seen. */
export interface Seen {
	readonly changes: readonly ShareChange[];
	/** The first era in which it has seen every block. `undefined`: none. */
	readonly fromEra: number | undefined;
}

/** The reward of an era. */
export interface RewardView {
	readonly era: number;
	readonly start: Date;
	readonly isStartEstimate: boolean;
	readonly shares: string;
	readonly stake: string;
	readonly reward: string;
	readonly plancks: bigint;
	readonly isRunning: boolean;
	/**
	 * Whether the page has seen all changes from this era on. Otherwise it takes the balance as
	 * unchanged before.
	 */
	readonly isSeen: boolean;
}

/** The rewards of an account by era, the newest first. */
export function rewardViews(pool: PoolState, shares: StRill, seen: Seen): RewardView[] {
	return rewardsByEra(pool.history, pool.figures, shares, seen.changes)
		.map((reward) => rewardView(reward, seen.fromEra))
		.reverse();
}

function rewardView({ era, shares, stake, reward, isRunning }: EraReward, fromEra: number | undefined): RewardView {
	return {
		era: era.era,
		start: era.at,
		isStartEstimate: era.isEstimate,
		shares: formatStRill(shares, { grouped: true }),
		stake: exactRill(stake),
		reward: signedRill(reward),
		plancks: reward,
		isRunning,
		isSeen: fromEra !== undefined && era.era >= fromEra,
	};
}

/** The sum of rewards. */
export function totalReward(rewards: readonly RewardView[]): string {
	return signedRill(rewards.reduce((sum, { plancks }) => sum + plancks, 0n));
}

/** The rewards as a table for other programs, with a line for each era, the oldest first. */
export function rewardsCsv(network: string, address: string, rewards: readonly RewardView[]): string {
	const header = [
		'network',
		'account',
		'era',
		'start',
		'start_is_estimate',
		'strill_at_start',
		'stake_at_start_rill',
		'reward_rill',
		'era_is_running',
		'balance_is_assumed',
	];
	const lines = [...rewards]
		.reverse()
		.map((reward) => [
			network,
			address,
			reward.era,
			reward.start.toISOString(),
			reward.isStartEstimate,
			plain(reward.shares),
			plain(reward.stake),
			formatDecimal(reward.plancks, 12),
			reward.isRunning,
			!reward.isSeen,
		]);
	return [header, ...lines].map((cells) => cells.map(cell).join(',')).join('\r\n') + '\r\n';
}

function plain(amount: string): string {
	return amount.replace(/,| RILL$/g, '');
}

function cell(value: unknown): string {
	const text = String(value);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
