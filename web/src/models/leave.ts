// SPDX-License-Identifier: Apache-2.0

// The view *Leave*: three ways side by side, and tickets.

import {
	explain,
	minimumAfter,
	type Clock,
	type Exits,
	type Holdings,
	type InstantExit,
	type Limits,
	type Pool,
	type Rill,
	type StRill,
	type Ticket,
	type TicketExit,
} from '@rill/client';

import type { Entry } from './amount.js';
import type { Row } from './stake.js';
import { exactRill, exactStRill, lengthOfTime, percent, whenText } from './text.js';

/** A way out as the page shows it. */
export interface Way {
	readonly way: 'ticket' | 'instant' | 'market';
	readonly title: string;
	readonly summary: string;
	readonly isBetter: boolean;
	readonly rows: readonly Row[];
	/** Why it is closed, with the way around. */
	readonly refusal: string | undefined;
	/** The minimum to send with the call. `undefined`: it cannot be called. */
	readonly minStake: Rill | undefined;
}

const TITLES = {
	ticket: ['With a ticket', 'All of your stake, later. No fee.'],
	instant: ['At once', 'Now, from the reserve, for a fee that the other holders receive.'],
	market: ['On a market', 'A sale of stRILL to somebody else. Rill has no market for it yet.'],
} as const;

/** What the ways depend on, besides the amount. */
export interface WaysInput {
	readonly slippage: number;
	readonly clock: Clock;
	readonly figures: Pick<Pool, 'gate'>;
	readonly limits: Pick<Limits, 'instantFee' | 'isInstantClosed'>;
	/** Whether the chain knows an APR yet. */
	readonly isAprKnown: boolean;
}

/** The ways out, side by side. */
export function waysOf(exits: Exits | undefined, input: WaysInput): Way[] {
	const { slippage } = input;
	return (['ticket', 'instant', 'market'] as const).map((way) => {
		const [title, summary] = TITLES[way];
		const exit = exits?.[way];
		const open = exit && 'receives' in exit ? exit : undefined;
		return {
			way,
			title,
			summary,
			isBetter: exits?.better === way,
			rows: open ? rowsOfExit(open, input) : emptyRows(way, input),
			// Its summary says the same.
			refusal: refusalOf(way, exit, input),
			minStake: open && minimumAfter(open.receives, slippage),
		};
	});
}

/** The refusal of this amount, or of every amount. */
function refusalOf(way: Way['way'], exit: Exits[Way['way']] | undefined, input: WaysInput): string | undefined {
	if (way === 'market') return undefined;
	if (exit) return 'refusal' in exit ? exit.refusal.sentence : undefined;
	const error = way === 'instant' ? closureOf(input) : undefined;
	return error && explain({ type: 'Module', value: { type: 'LiquidStaking', value: { type: error } } }).sentence;
}

/** The error of the chain for every instant exit, in the order of the chain. */
function closureOf({ figures: { gate }, limits }: WaysInput): string | undefined {
	if (gate === 'halted') return 'PoolHalted';
	if (gate === 'assessing') return 'SlashUnderAssessment';
	return limits.isInstantClosed ? 'SlashPending' : undefined;
}

/** The payment of a ticket whose batch cannot close: a halted pool has no price for it. */
function afterHalt(clock: Clock): Row {
	return {
		name: 'Paid',
		value: 'after governance reopens the pool',
		note: `Within about ${longestWait(clock)} from then. Until then the ticket can be cancelled.`,
	};
}

/** The time from an exit to its payment, at most. */
function longestWait(clock: Clock): string {
	return lengthOfTime((clock.bondingDuration + 1) * clock.eraMillis);
}

function rowsOfExit(exit: TicketExit | InstantExit, { slippage, clock, isAprKnown, figures }: WaysInput): Row[] {
	const { receives, cost, paid, way } = exit;
	const isTicket = way === 'ticket';
	const isHalted = figures.gate === 'halted';
	return [
		{
			name: 'You get',
			value: exactRill(receives),
			...(isTicket ? { note: 'The close of the batch sets it. Slashes until the payment count.' } : {}),
		},
		{ name: 'At least', value: exactRill(minimumAfter(receives, slippage)) },
		{
			name: 'Cost',
			value: isTicket ? (isAprKnown && !isHalted ? `about ${exactRill(cost)}` : 'not known yet') : exactRill(cost),
			note: isTicket ? 'Rewards that you wait without, at the present APR.' : 'The fee.',
		},
		isTicket && isHalted ? afterHalt(clock) : { name: 'Paid', value: whenText(paid, clock.now) },
	];
}

function emptyRows(way: Way['way'], { clock, figures, limits }: WaysInput): Row[] {
	if (way === 'ticket') {
		if (figures.gate === 'halted') return [afterHalt(clock)];
		return [{ name: 'Paid', value: `within about ${longestWait(clock)}` }];
	}
	return way === 'instant' ? [{ name: 'Fee', value: `from ${percent(limits.instantFee)}` }] : [];
}

/** The first reason why no exit of this amount is possible. */
export function problemOfExit(entry: Entry<StRill>, holdings: Holdings | undefined): string | undefined {
	if (entry.kind === 'problem') return entry.sentence;
	if (entry.kind === 'empty' || !holdings || entry.amount <= holdings.shares) return undefined;
	return holdings.shares === 0n
		? 'The account has no stRILL. Stake first, or choose another account.'
		: `The account has ${exactStRill(holdings.shares)}. Leave with at most that.`;
}

/** The action that a ticket allows. */
export type TicketAction = 'cancel' | 'rebond' | 'transfer' | 'claim';

/** A ticket as the page shows it. */
export interface TicketView {
	readonly batch: number;
	readonly phase: string;
	/** The passed part of the wait, from 0 to 1. */
	readonly progress: number;
	readonly rows: readonly Row[];
	readonly actions: readonly TicketAction[];
}

const PHASES = {
	open: 'Open: it can still be cancelled',
	unbonding: 'Unbonding',
	claimable: 'Ready: the chain pays it without a claim',
} as const;

/** A ticket, with its progress, its stake and its actions. */
export function ticketView(
	ticket: Ticket,
	clock: Clock,
	{ gate, pendingSlash }: Pick<Pool, 'gate' | 'pendingSlash'>,
): TicketView {
	const isStopped = gate === 'halted' && ticket.phase === 'open';
	return {
		batch: ticket.batch,
		phase: PHASES[ticket.phase],
		progress: isStopped ? 0 : progressOf(ticket, clock),
		rows: [
			{
				name: 'Stake now',
				value: exactRill(ticket.stake),
				...(pendingSlash > 0n ? { note: 'Less pending slashes.' } : {}),
			},
			{ name: 'stRILL in it', value: exactStRill(ticket.shares) },
			isStopped ? afterHalt(clock) : paymentOf(ticket, clock),
			...(ticket.claimable > 0n ? [{ name: 'To claim now', value: exactRill(ticket.claimable) }] : []),
		],
		actions: actionsOf(ticket),
	};
}

function paymentOf({ due }: Ticket, clock: Clock): Row {
	return { name: 'Paid', value: due ? whenText(due, clock.now) : 'at any moment' };
}

function actionsOf({ phase, claimable, rebondable }: Ticket): TicketAction[] {
	return [
		...(claimable > 0n ? (['claim'] as const) : []),
		...(phase === 'open' ? (['cancel'] as const) : []),
		...(rebondable > 0n ? (['rebond'] as const) : []),
		'transfer',
	];
}

function progressOf({ due, phase }: Ticket, clock: Clock): number {
	if (!due || phase === 'claimable') return 1;
	const whole = (clock.bondingDuration + 1) * clock.eraMillis;
	const rest = due.at.getTime() - clock.now.getTime();
	return Math.min(Math.max(1 - rest / whole, 0), 1);
}
