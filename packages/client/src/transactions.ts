// SPDX-License-Identifier: Apache-2.0

// Calls of holders, and their way from the signature to finality.

import { AccountId, type PolkadotSigner, type TxBroadcastEvent, type TxEventsPayload } from 'polkadot-api';

import { rill, type Rill, type StRill } from './amounts.js';
import { atOf, type Connection, type ReadOptions, type RillApi } from './connection.js';
import { explain, failureOf, TransactionFailure, walletFailure, type Refusal } from './errors.js';
import { stakingEvents, type StakingEvent } from './events.js';

/** A call of Rill, ready to be signed. */
export type Call = ReturnType<RillApi['tx']['LiquidStaking']['stake']>;

/** Seconds without a block until a connection without a choice counts as broken: ten blocks. */
export const DEFAULT_PATIENCE = 60;

/** The prefix of addresses of Rill. */
export const SS58_PREFIX = 7455;

/** Stakes RILL. Refused for fewer shares than `minShares`. */
export function stake(api: RillApi, { amount, minShares }: { amount: Rill; minShares: StRill }): Call {
	return api.tx.LiquidStaking.stake({ amount, min_shares: minShares });
}

/** Exits with a ticket. Refused for a stake below `minStake` in the block of the call. */
export function unstake(api: RillApi, { shares, minStake }: { shares: StRill; minStake: Rill }): Call {
	return api.tx.LiquidStaking.unstake({ shares, min_stake: minStake });
}

/** Takes shares back out of the open batch: the whole ticket if only dust would remain. */
export function cancelUnstake(api: RillApi, { batch, shares }: { batch: number; shares: StRill }): Call {
	return api.tx.LiquidStaking.cancel_unstake({ batch, shares });
}

/** Turns shares of a ticket back into stRILL while its batch unbonds. */
export function rebond(
	api: RillApi,
	{ batch, shares, minShares }: { batch: number; shares: StRill; minShares: StRill },
): Call {
	return api.tx.LiquidStaking.rebond({ batch, shares, min_shares: minShares });
}

/** Claims the claimable part of a ticket. The chain pays matured tickets without it. */
export function claim(api: RillApi, { batch }: { batch: number }): Call {
	return api.tx.LiquidStaking.claim({ batch });
}

/** Pays the ticket of another account in a claimable batch. */
export function claimFor(api: RillApi, { owner, batch }: { owner: string; batch: number }): Call {
	return api.tx.LiquidStaking.claim_for({ owner: address(owner), batch });
}

/** Hands on a ticket, or a part of it, in any phase. */
export function transferTicket(
	api: RillApi,
	{ batch, to, shares }: { batch: number; to: string; shares: StRill },
): Call {
	return api.tx.LiquidStaking.transfer_ticket({ batch, dest: address(to), shares });
}

/** Exits at once from the reserve, for a fee. Refused for less than `minStake` after the fee. */
export function instantUnstake(api: RillApi, { shares, minStake }: { shares: StRill; minStake: Rill }): Call {
	return api.tx.LiquidStaking.instant_unstake({ shares, min_stake: minStake });
}

/** The result of a call in a block. */
export interface Outcome {
	readonly block: { readonly hash: string; readonly number: number; readonly index: number };
	/** The error of the call, which cost its fee alone. `undefined`: it succeeded. */
	readonly refusal: Refusal | undefined;
	/** The paid fee, tip included. */
	readonly fee: Rill;
	/** The events of liquid staking. */
	readonly events: StakingEvent[];
}

/** A stage of a transaction. `retracted`: a fork dropped its block, and it waits for another. */
export type Progress =
	| { readonly stage: 'signed' }
	| { readonly stage: 'broadcast' | 'retracted'; readonly hash: string }
	| { readonly stage: 'inBlock' | 'finalised'; readonly hash: string; readonly outcome: Outcome };

/** Options of a transaction. */
export interface SubmitOptions {
	/** Plancks of RILL for the author of the block. */
	tip?: Rill;
	/**
	 * The nonce. Default: that after the best block. It does not count transactions that wait for a
	 * block, so wait for `inBlock` before the next one of an account, or number them here.
	 */
	nonce?: number;
	/** Blocks after which the signature expires, a power of two from 4 to 4096. Default: 64. */
	period?: number;
	/**
	 * Seconds without a new block after which the connection counts as broken. Default: 60.
	 * Providers reconnect without a word, and would wait for ever.
	 */
	patience?: number;
}

/**
 * Signs a call, sends it, and yields each stage until it is final. Throws a
 * {@link TransactionFailure} if the wallet does not sign, if no block takes the transaction, or if
 * the connection breaks. A call that the chain refuses has the error in its outcome. If the caller
 * stops to watch, the transaction is not taken back, and not sent again if a fork drops it.
 */
export async function* submit(
	{ client, api }: Connection,
	call: Call,
	signer: PolkadotSigner,
	options: SubmitOptions = {},
): AsyncGenerator<Progress, void> {
	try {
		const nonce = options.nonce ?? (await nonceOf(api, addressOf(signer)));
		const mortality = { mortal: true as const, period: options.period ?? 64 };
		const signed = await call.sign(heedful(signer), {
			nonce,
			mortality,
			...(options.tip === undefined ? {} : { tip: options.tip }),
		});
		yield { stage: 'signed' };
		const patience = options.patience ?? DEFAULT_PATIENCE;
		for await (const event of each<TxBroadcastEvent>(client.submitAndWatch(signed), client.bestBlocks$, patience)) {
			const progress = progressOf(event);
			if (progress) yield progress;
		}
	} catch (error) {
		throw failureOf(error);
	}
}

/**
 * Waits for a stage of a transaction, the finality by default, and returns its outcome. Throws a
 * {@link TransactionFailure} if the chain refused the call.
 */
export async function settle(
	progress: AsyncIterable<Progress>,
	until: 'inBlock' | 'finalised' = 'finalised',
): Promise<Outcome> {
	for await (const step of progress) {
		if (step.stage !== 'finalised' && step.stage !== until) continue;
		if (!('outcome' in step)) continue;
		const { refusal } = step.outcome;
		if (refusal) throw new TransactionFailure('refused', refusal.sentence, refusal);
		return step.outcome;
	}
	throw failureOf(new Error('the transaction ended without a block'));
}

/** Estimates the fee of a call, without a tip. */
export async function estimateFee(call: Call, account: string): Promise<Rill> {
	return rill(await call.getEstimatedFees(account));
}

/** The address of a signer on Rill. */
export function addressOf({ publicKey }: Pick<PolkadotSigner, 'publicKey'>): string {
	return AccountId(SS58_PREFIX).dec(publicKey);
}

/** Reads the next nonce of an account. New accounts do not begin with 0. */
export function nonceOf(api: RillApi, account: string, options: ReadOptions = {}): Promise<number> {
	return api.apis.AccountNonceApi.account_nonce(account, atOf(options));
}

function address(account: string): { type: 'Id'; value: string } {
	return { type: 'Id', value: account };
}

/** The same signer, whose failures are told from failures of the connection. */
function heedful(signer: PolkadotSigner): PolkadotSigner {
	return {
		...signer,
		signTx: async (...args) => {
			try {
				return await signer.signTx(...args);
			} catch (error) {
				throw walletFailure(error);
			}
		},
	};
}

function progressOf(event: TxBroadcastEvent): Progress | undefined {
	const { txHash: hash } = event;
	switch (event.type) {
		case 'signed':
			return undefined;
		case 'broadcasted':
			return { stage: 'broadcast', hash };
		case 'txBestBlocksState':
			return event.found ? { stage: 'inBlock', hash, outcome: outcomeOf(event) } : { stage: 'retracted', hash };
		case 'finalized':
			return { stage: 'finalised', hash, outcome: outcomeOf(event) };
	}
}

function outcomeOf({ block, events, dispatchError }: TxEventsPayload): Outcome {
	const paid = events.find(({ type, value }) => type === 'TransactionPayment' && value.type === 'TransactionFeePaid');
	return {
		block,
		refusal: dispatchError && explain(dispatchError),
		fee: rill(paid?.value.value.actual_fee ?? 0n),
		events: stakingEvents(events),
	};
}

/** The part of an observable that this file uses. */
interface Observed<Value> {
	subscribe(observer: { next(value: Value): void; error(error: unknown): void; complete(): void }): {
		unsubscribe(): void;
	};
}

/**
 * The values of an observable, none left out however slowly they are taken. Fails after `patience`
 * seconds without a value of the heartbeat.
 */
async function* each<Value>(
	observable: Observed<Value>,
	heartbeat: Observed<unknown>,
	patience: number,
): AsyncGenerator<Value, void> {
	const values: Value[] = [];
	let end: { error?: unknown } | undefined;
	let wake = () => {};
	let timer: ReturnType<typeof setTimeout> | undefined;
	const finish = (how: { error?: unknown }) => {
		end ??= how;
		wake();
	};
	const beat = () => {
		clearTimeout(timer);
		timer = setTimeout(() => finish({ error: new Error(`no new block for ${patience} s`) }), patience * 1000);
	};
	beat();
	const subscriptions = [
		heartbeat.subscribe({ next: beat, error: (error) => finish({ error }), complete: () => {} }),
		observable.subscribe({
			next: (value) => (values.push(value), wake()),
			error: (error) => finish({ error }),
			complete: () => finish({}),
		}),
	];
	try {
		for (;;) {
			while (values.length > 0) yield values.shift() as Value;
			if (end) break;
			await new Promise<void>((resolve) => (wake = resolve));
		}
		if ('error' in end) throw end.error;
	} finally {
		clearTimeout(timer);
		for (const subscription of subscriptions) subscription.unsubscribe();
	}
}
