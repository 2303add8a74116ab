// SPDX-License-Identifier: Apache-2.0

// The way of a transaction, from the signature to finality.

import type { StakingEvent, Progress } from '@rill/client';

import { exactRill, exactStRill } from './text.js';

/** A step of every transaction. */
export type Step = 'sign' | 'send' | 'block' | 'final';

/** A transaction as the page shows it. */
export interface Transaction {
	readonly title: string;
	/** The step that goes on. After the last one: `done`. */
	readonly step: Step | 'done';
	/** What came of it, once it is in a block. */
	readonly result?: string;
	/** Why it failed, with the way out. */
	readonly failure?: string;
	readonly block?: number;
	readonly hash?: string;
}

/** The steps, with the name of each. */
export const STEPS: readonly (readonly [Step, string])[] = [
	['sign', 'Sign in your wallet'],
	['send', 'Sent to the network'],
	['block', 'In a block'],
	['final', 'Final: nothing can undo it'],
];

/** The state of a step. */
export function stateOf(transaction: Transaction, step: Step): 'done' | 'active' | 'waiting' | 'failed' {
	const order = [...STEPS.map(([each]) => each), 'done'] as const;
	const [at, own] = [order.indexOf(transaction.step), order.indexOf(step)];
	if (own < at) return 'done';
	if (own > at) return 'waiting';
	return transaction.failure ? 'failed' : 'active';
}

/** The transaction after a stage of it. */
export function advance(transaction: Transaction, progress: Progress): Transaction {
	switch (progress.stage) {
		case 'signed':
			return { ...transaction, step: 'send' };
		case 'broadcast':
		case 'retracted':
			return { title: transaction.title, hash: progress.hash, step: 'block' };
		case 'inBlock':
		case 'finalised': {
			const { outcome, hash } = progress;
			const step = progress.stage === 'finalised' ? 'done' : 'final';
			const base = { title: transaction.title, hash, step, block: outcome.block.number } as const;
			const { refusal } = outcome;
			return refusal
				? {
						...base,
						failure: `${refusal.sentence} It cost the fee of ${exactRill(outcome.fee)}, and nothing else.`,
					}
				: { ...base, result: resultOf(outcome.events) };
		}
	}
}

/** What a transaction brought, by its events. */
export function resultOf(events: readonly StakingEvent[]): string {
	const sentences = events.map(sentenceOf).filter((sentence) => sentence !== undefined);
	return sentences.join(' ') || 'Done.';
}

function sentenceOf(event: StakingEvent): string | undefined {
	switch (event.type) {
		case 'liquidStaking.Staked':
			return `You staked ${exactRill(event.amount)} and got ${exactStRill(event.shares)}.`;
		case 'liquidStaking.UnstakeRequested':
			return `You have a ticket for ${exactStRill(event.shares)}, in batch ${event.batch}.`;
		case 'liquidStaking.InstantlyUnstaked':
			return `You got ${exactRill(event.stake)}, after a fee of ${exactRill(event.fee)}.`;
		case 'liquidStaking.UnstakeCancelled':
			return `You have ${exactStRill(event.shares)} back.`;
		case 'liquidStaking.Rebonded':
			return `You have ${exactStRill(event.minted)} for the ticket.`;
		case 'liquidStaking.Claimed':
			return `You got ${exactRill(event.stake)} for the ticket.`;
		case 'liquidStaking.TicketTransferred':
			return `The ticket of ${exactStRill(event.shares)} was handed on.`;
		default:
			return undefined;
	}
}
