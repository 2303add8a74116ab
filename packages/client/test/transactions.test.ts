// SPDX-License-Identifier: Apache-2.0

import { InvalidTxError, type PolkadotSigner, type TxBroadcastEvent } from 'polkadot-api';
import { describe, expect, test } from 'vitest';

import type { Connection } from '../src/connection.js';
import { TransactionFailure } from '../src/errors.js';
import { addressOf, settle, submit, type Call, type Progress } from '../src/transactions.js';
import { signerOf } from './development.mjs';
import { BOB, invalid, transaction } from './fixture.js';

const bob: PolkadotSigner = signerOf('//Bob');

interface Observer {
	next(event: TxBroadcastEvent): void;
	error(error: unknown): void;
	complete(): void;
}

/** A node that answers a submission with these events, and then with the error, if any. */
const nodeWith = (events: TxBroadcastEvent[], error?: unknown, isSilent = false) => {
	const seen: { nonce?: unknown; unsubscribed: boolean } = { unsubscribed: false };
	const subscribe = (observer: Observer) => {
		queueMicrotask(() => {
			for (const event of events) observer.next(event);
			if (isSilent) return;
			if (error === undefined) observer.complete();
			else observer.error(error);
		});
		return { unsubscribe: () => void (seen.unsubscribed = true) };
	};
	const beat = () => ({ unsubscribe: () => {} });
	const connection = {
		client: { submitAndWatch: () => ({ subscribe }), bestBlocks$: { subscribe: beat } },
		api: { apis: { AccountNonceApi: { account_nonce: async (account: string) => (account === BOB ? 7 : 0) } } },
	} as unknown as Connection;
	const call = {
		sign: async (signer: PolkadotSigner, { nonce }: { nonce: number }) => {
			seen.nonce = nonce;
			return signer.signTx(new Uint8Array(), {}, new Uint8Array(), 0);
		},
	} as unknown as Call;
	return { connection, call, seen };
};

const signing = (signTx: () => Promise<Uint8Array>): PolkadotSigner => ({ ...bob, signTx });
const willing = signing(async () => new Uint8Array([1]));

const collect = async (progress: AsyncIterable<Progress>) => {
	const all: Progress[] = [];
	for await (const each of progress) all.push(each);
	return all;
};

const failureOf = async (promise: Promise<unknown>): Promise<TransactionFailure> => {
	const error = await promise.then(
		() => undefined,
		(error: unknown) => error,
	);
	expect(error).toBeInstanceOf(TransactionFailure);
	return error as TransactionFailure;
};

describe('a recorded stake', () => {
	const node = () => nodeWith(transaction('stake'));

	test('goes from the signature to finality', async () => {
		const { connection, call } = node();
		const stages = (await collect(submit(connection, call, willing))).map(({ stage }) => stage);
		expect(stages).toEqual(['signed', 'broadcast', 'inBlock', 'finalised']);
	});

	test('settles with its events, its fee and its block', async () => {
		const { connection, call, seen } = node();
		const outcome = await settle(submit(connection, call, willing));
		expect(outcome.refusal).toBeUndefined();
		expect(outcome.events.map(({ type }) => type)).toEqual(['liquidStaking.Staked']);
		expect(outcome.fee).toBeGreaterThan(10n ** 9n);
		expect(outcome.fee).toBeLessThan(10n ** 12n);
		expect(outcome.block.number).toBeGreaterThan(0);
		expect(seen.unsubscribed).toBe(true);
	});

	test('settles in its first block if asked to, and ends the subscription', async () => {
		const { connection, call, seen } = node();
		await settle(submit(connection, call, willing), 'inBlock');
		expect(seen.unsubscribed).toBe(true);
	});

	test('has the nonce of its signer, or the given one', async () => {
		const { connection, call, seen } = node();
		await collect(submit(connection, call, willing));
		expect(seen.nonce).toBe(7);
		await collect(submit(connection, call, willing, { nonce: 9 }));
		expect(seen.nonce).toBe(9);
	});

	test('that a fork drops is retracted', async () => {
		const [broadcast, found] = transaction('stake');
		const dropped = { type: 'txBestBlocksState', txHash: '0x', found: false, isValid: true } as const;
		const { connection, call } = nodeWith([broadcast, found, dropped, found] as TxBroadcastEvent[]);
		const stages = (await collect(submit(connection, call, willing))).map(({ stage }) => stage);
		expect(stages).toEqual(['signed', 'broadcast', 'inBlock', 'retracted', 'inBlock']);
	});
});

describe('failures', () => {
	test('a refused call has its error in the outcome, and settles with it', async () => {
		const { connection, call } = nodeWith(transaction('refusedStake'));
		const stages = await collect(submit(connection, call, willing));
		expect(stages.at(-1)).toMatchObject({
			stage: 'finalised',
			outcome: { refusal: { name: 'LiquidStaking.StakeBelowMinimum' }, events: [] },
		});
		const failure = await failureOf(settle(submit(connection, call, willing)));
		expect([failure.kind, failure.message]).toEqual(['refused', 'The stake is below the minimum. Stake more.']);
	});

	test('a wallet that refuses', async () => {
		const { connection, call } = nodeWith([]);
		const refusing = signing(() => Promise.reject(new Error('Cancelled')));
		const failure = await failureOf(collect(submit(connection, call, refusing)));
		expect([failure.kind, failure.message]).toEqual(['wallet', expect.stringContaining('(Cancelled)')]);
	});

	test('an account without RILL', async () => {
		const { connection, call } = nodeWith([], new InvalidTxError(invalid('noMoney')));
		expect(await failureOf(settle(submit(connection, call, willing)))).toMatchObject({
			kind: 'invalid',
			refusal: { name: 'Invalid.Payment' },
		});
	});
});

describe('failures of the connection', () => {
	test('a connection that breaks', async () => {
		const { connection, call } = nodeWith(transaction('stake').slice(0, 1), new Error('disjoint'));
		expect((await failureOf(settle(submit(connection, call, willing)))).kind).toBe('connection');
	});

	test('a connection without a word, when the patience is over', async () => {
		const { connection, call, seen } = nodeWith(transaction('stake').slice(0, 1), undefined, true);
		const stages: string[] = [];
		const watch = async () => {
			for await (const { stage } of submit(connection, call, willing, { patience: 0.05 })) stages.push(stage);
		};
		const failure = await failureOf(watch());
		expect([stages, failure.kind]).toEqual([['signed', 'broadcast'], 'connection']);
		expect(failure.cause).toEqual(new Error('no new block for 0.05 s'));
		expect(seen.unsubscribed).toBe(true);
	});

	test('a transaction that ends without a block', async () => {
		const { connection, call } = nodeWith([]);
		expect((await failureOf(settle(submit(connection, call, willing)))).kind).toBe('connection');
	});
});

test('the address of a signer has the prefix of Rill', () => expect(addressOf(bob)).toBe(BOB));
