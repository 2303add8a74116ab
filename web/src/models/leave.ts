// SPDX-License-Identifier: Apache-2.0

// The view *Leave*: three ways side by side, and tickets.

import {
	minimumAfter,
	type Clock,
	type Exits,
	type Holdings,
	type InstantExit,
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
	readonly instantFee: number;
	/** Whether the chain knows an APR yet. */
	readonly isAprKnown: boolean;
}

/** The ways out, side by side. */
export function waysOf(exits: Exits | undefined, input: WaysInput): Way[] {
	const { slippage, clock, instantFee } = input;
	return (['ticket', 'instant', 'market'] as const).map((way) => {
		const [title, summary] = TITLES[way];
		const exit = exits?.[way];
		const open = exit && 'receives' in exit ? exit : undefined;
		return {
			way,
			title,
			summary,
			isBetter: exits?.better === way,
			rows: open ? rowsOfExit(open, input) : emptyRows(way, clock, instantFee),
			// Its summary says the same.
			refusal: exit && exit.way !== 'market' && 'refusal' in exit ? exit.refusal.sentence : undefined,
			minStake: open && minimumAfter(open.receives, slippage),
		};
	});
}

function rowsOfExit(exit: TicketExit | InstantExit, { slippage, clock, isAprKnown }: WaysInput): Row[] {
	const { receives, cost, paid, way } = exit;
	const isTicket = way === 'ticket';
	return [
		{
			name: 'You get',
			value: exactRill(receives),
			...(isTicket ? { note: 'The close of the batch sets it. Slashes until the payment count.' } : {}),
		},
		{ name: 'At least', value: exactRill(minimumAfter(receives, slippage)) },
		{
			name: 'Cost',
			value: isTicket ? (isAprKnown ? `about ${exactRill(cost)}` : 'not known yet') : exactRill(cost),
			note: isTicket ? 'Rewards that you wait without, at the present APR.' : 'The fee.',
		},
		{ name: 'Paid', value: whenText(paid, clock.now) },
	];
}

function emptyRows(way: Way['way'], clock: Clock, instantFee: number): Row[] {
	if (way === 'ticket') {
		const wait = lengthOfTime((clock.bondingDuration + 1) * clock.eraMillis);
		return [{ name: 'Paid', value: `within about ${wait}` }];
	}
	return way === 'instant' ? [{ name: 'Fee', value: `from ${percent(instantFee)}` }] : [];
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
export function ticketView(ticket: Ticket, clock: Clock, isSlashPending: boolean): TicketView {
	return {
		batch: ticket.batch,
		phase: PHASES[ticket.phase],
		progress: progressOf(ticket, clock),
		rows: [
			{
				name: 'Stake now',
				value: exactRill(ticket.stake),
				...(isSlashPending ? { note: 'Less pending slashes.' } : {}),
			},
			{ name: 'stRILL in it', value: exactStRill(ticket.shares) },
			{ name: 'Paid', value: ticket.due ? whenText(ticket.due, clock.now) : 'at any moment' },
			...(ticket.claimable > 0n ? [{ name: 'To claim now', value: exactRill(ticket.claimable) }] : []),
		],
		actions: actionsOf(ticket),
	};
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
