// SPDX-License-Identifier: Apache-2.0

// The tickets of an account, with the time of their payment.

import { rill, strill, type Rill, type StRill } from './amounts.js';
import { readClock, timeOfEra, type Clock, type EraTime } from './clock.js';
import { atOf, type ReadOptions, type RillApi } from './connection.js';

/** The phase of a ticket's batch. */
export type TicketPhase = 'open' | 'unbonding' | 'claimable';

/** A ticket. */
export interface Ticket {
	readonly batch: number;
	readonly phase: TicketPhase;
	readonly shares: StRill;
	/** The part of the shares that has taken a prepayment. */
	readonly prepaid: StRill;
	/** The shares that `rebond` can turn back now. */
	readonly rebondable: StRill;
	/** The stake of the ticket now, less pending slashes. */
	readonly stake: Rill;
	/** The part of the stake that `claim` pays now. */
	readonly claimable: Rill;
	/**
	 * The first era in which all of it is paid, by the chain and without a claim. The time is an
	 * estimate, and so is the era while the batch is open. Payments begin some blocks after the
	 * start of the era. A pending slash, or full blocks, delay them. `undefined`: all is claimable.
	 */
	readonly due: EraTime | undefined;
}

type RawTicket = Awaited<ReturnType<RillApi['apis']['LiquidStakingApi']['tickets']>>[number];

/** Reads the tickets of an account, by batch. */
export async function readTickets(api: RillApi, account: string, options: ReadOptions = {}): Promise<Ticket[]> {
	const [tickets, queue, clock] = await Promise.all([
		api.apis.LiquidStakingApi.tickets(account, atOf(options)),
		api.apis.LiquidStakingApi.queue(atOf(options)),
		readClock(api, options),
	]);
	return tickets.map((ticket) => ticketOf(ticket, queue.open_batch, clock));
}

function ticketOf(raw: RawTicket, openBatch: number, clock: Clock): Ticket {
	const phase = phaseOf(raw, openBatch);
	return {
		batch: raw.batch,
		phase,
		shares: strill(raw.shares),
		prepaid: strill(raw.prepaid),
		rebondable: strill(phase === 'unbonding' ? raw.shares - raw.prepaid : 0n),
		stake: rill(raw.stake),
		claimable: rill(raw.claimable),
		due: raw.claimable_from === undefined ? undefined : timeOfEra(clock, raw.claimable_from),
	};
}

function phaseOf(raw: RawTicket, openBatch: number): TicketPhase {
	if (raw.batch >= openBatch) return 'open';
	return raw.claimable_from === undefined ? 'claimable' : 'unbonding';
}

/** The first era with a claimable ticket of the open batch, if it closes in the next era. */
export function earliestPayment(clock: Clock): EraTime {
	return timeOfEra(clock, clock.era + 1 + clock.bondingDuration);
}
