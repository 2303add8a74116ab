// SPDX-License-Identifier: Apache-2.0

// The transaction that goes on, and its recovery after a broken connection.

import { signal } from '@preact/signals';
import { failureOf, nonceOf, submit, type Call } from '@rill/client';

import { connection, status } from './connection.js';
import { advance, type Transaction } from './models/progress.js';
import type { Account } from './wallets.js';

/** The last transaction, until it is dismissed. */
export const transaction = signal<Transaction | undefined>(undefined);

/** Blocks in which a signature is valid. */
const PERIOD = 64;

/** Whether a transaction goes on, so that another one has to wait for it. */
export function isBusy(): boolean {
	const now = transaction.value;
	return now !== undefined && !now.failure && (now.step === 'sign' || now.step === 'send' || now.step === 'block');
}

/** Signs and sends a call, and follows it. `done` runs once the call has succeeded in a block. */
export async function run(title: string, call: Call, account: Account, done: () => void = () => {}): Promise<void> {
	const opened = connection.peek();
	if (!opened || isBusy()) return;
	transaction.value = { title, step: 'sign' };
	let nonce: number | undefined;
	let isDone = false;
	try {
		nonce = await nonceOf(opened.api, account.address);
		for await (const progress of submit(opened, call, account.signer, { nonce, period: PERIOD })) {
			const next = advance(transaction.peek() ?? { title, step: 'sign' }, progress);
			transaction.value = next;
			if (next.result !== undefined && !isDone) {
				isDone = true;
				done();
			}
		}
	} catch (error) {
		await fail(error, account, nonce);
	}
}

async function fail(error: unknown, account: Account, nonce: number | undefined): Promise<void> {
	const failure = failureOf(error);
	const now = transaction.peek() ?? { title: '', step: 'sign' };
	transaction.value = { ...now, failure: failure.message };
	if (failure.kind !== 'connection' || nonce === undefined || now.step === 'sign') return;
	transaction.value = { ...now, failure: await outcomeByNonce(account, nonce) };
}

/** Finds out by the nonce whether a transaction reached a block while the connection was broken. */
async function outcomeByNonce(account: Account, nonce: number): Promise<string> {
	return (await nextNonce(account)) > nonce
		? 'The connection broke, but the transaction is in a block. Your account shows its result. Do not sign it again.'
		: `The connection broke, and the transaction is in no block yet. It can still get into one of the next ${PERIOD}. ` +
				'Sign again only if your account has not changed by then.';
}

/** Reads the nonce as soon as there is a connection. */
async function nextNonce({ address }: Account): Promise<number> {
	for (;;) {
		const opened = status.peek().phase === 'connected' ? connection.peek() : undefined;
		const nonce = opened && (await nonceOf(opened.api, address).catch(() => undefined));
		if (nonce !== undefined) return nonce;
		await new Promise((resolve) => setTimeout(resolve, 1000));
	}
}
