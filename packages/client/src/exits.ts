// SPDX-License-Identifier: Apache-2.0

// The three ways out side by side, with their cost and their time.

import { rill, type Rill, type StRill } from './amounts.js';
import { readClock, type Clock } from './clock.js';
import type { ReadOptions, RillApi } from './connection.js';
import type { Refusal } from './errors.js';
import { mulDiv } from './maths.js';
import { previewInstantUnstake, previewUnstake } from './previews.js';
import { readYearlyGrowth } from './rewards.js';
import { earliestPayment } from './tickets.js';

/** The time of a payment. */
export interface PaymentTime {
	readonly at: Date;
	readonly isEstimate: boolean;
}

/** Out with a ticket, for the full stake, later. */
export interface TicketExit {
	readonly way: 'ticket';
	/** The stake in this block. The batch's close sets the price; later slashes lower it. */
	readonly receives: Rill;
	/** The rewards of the stake until the payment, at the present APR. An estimate, rounded up. */
	readonly cost: Rill;
	/** The earliest payment. An estimate. */
	readonly paid: PaymentTime;
}

/** Out at once, for a fee. */
export interface InstantExit {
	readonly way: 'instant';
	readonly receives: Rill;
	/** The fee. */
	readonly cost: Rill;
	/** At once: the time of the block. */
	readonly paid: PaymentTime;
}

/** Out by the sale of stRILL on a market. Rill has none yet. */
export interface MarketExit {
	readonly way: 'market';
	readonly refusal: Refusal;
}

/** A way that is closed now for this amount. */
export interface ClosedExit<Way extends string> {
	readonly way: Way;
	readonly refusal: Refusal;
}

/** The ways out for an amount of stRILL. */
export interface Exits {
	readonly ticket: TicketExit | ClosedExit<'ticket'>;
	readonly instant: InstantExit | ClosedExit<'instant'>;
	readonly market: MarketExit;
	/** The way with the lower cost, in fees or missed rewards. `undefined`: all are closed. */
	readonly better: 'ticket' | 'instant' | undefined;
}

const NO_MARKET: Refusal = {
	name: 'NoMarket',
	sentence: 'There is no market for stRILL on Rill yet. Use a ticket or an instant exit.',
};

// Parts of one, for an estimate by floating-point numbers.
const PRECISION = 1e12;

/** Reads the ways out for an amount of stRILL, without the fee of the transaction. */
export async function readExits(api: RillApi, shares: StRill, options: ReadOptions = {}): Promise<Exits> {
	const [ticket, instant, growth, clock] = await Promise.all([
		previewUnstake(api, shares, options),
		previewInstantUnstake(api, shares, options),
		readYearlyGrowth(api, options),
		readClock(api, options),
	]);
	return exitsOf({
		ticket: ticket.ok
			? ticketExit(ticket.result.stake, growth?.apr ?? 0, clock)
			: { way: 'ticket', refusal: ticket.refusal },
		instant: instant.ok
			? {
					way: 'instant',
					receives: instant.result.stake,
					cost: instant.result.fee,
					paid: { at: clock.now, isEstimate: false },
				}
			: { way: 'instant', refusal: instant.refusal },
	});
}

/** Marks the better of two ways. */
export function exitsOf({ ticket, instant }: Pick<Exits, 'ticket' | 'instant'>): Exits {
	return { ticket, instant, market: { way: 'market', refusal: NO_MARKET }, better: betterOf(ticket, instant) };
}

function betterOf(ticket: Exits['ticket'], instant: Exits['instant']): Exits['better'] {
	if (!('cost' in ticket)) return 'cost' in instant ? 'instant' : undefined;
	// At equal cost, money now is better than money later.
	return 'cost' in instant && instant.cost <= ticket.cost ? 'instant' : 'ticket';
}

function ticketExit(receives: Rill, apr: number, clock: Clock): TicketExit {
	const paid = earliestPayment(clock);
	const years = (paid.era - clock.era) / clock.erasPerYear;
	const forgone = BigInt(Math.ceil(Math.max(apr, 0) * years * PRECISION));
	return { way: 'ticket', receives, cost: rill(mulDiv(receives, forgone, BigInt(PRECISION), 'up')), paid };
}
