// SPDX-License-Identifier: Apache-2.0

import { parseRill, parseStRill, type Progress } from '@rill/client';
import { describe, expect, test } from 'vitest';

import { advance, resultOf, stateOf, STEPS, type Transaction } from '../src/models/progress.js';

const block = { hash: '0xb', number: 12, index: 1 };
const staked = { type: 'liquidStaking.Staked', who: 'a', amount: parseRill('10'), shares: parseStRill('9.9') };
const outcome = { block, refusal: undefined, fee: parseRill('0.01'), events: [staked] } as never;
const begin: Transaction = { title: 'Stake', step: 'sign' };
const after = (...stages: Progress[]) => stages.reduce(advance, begin);
const states = (transaction: Transaction) => STEPS.map(([step]) => stateOf(transaction, step));

const signed = { stage: 'signed' } as const;
const broadcast = { stage: 'broadcast', hash: '0x1' } as const;
const inBlock = { stage: 'inBlock', hash: '0x1', outcome } as const;

describe('a transaction', () => {
	test('goes from the signature to finality', () => {
		expect(states(begin)).toEqual(['active', 'waiting', 'waiting', 'waiting']);
		expect(states(after(signed))).toEqual(['done', 'active', 'waiting', 'waiting']);
		expect(states(after(signed, broadcast))).toEqual(['done', 'done', 'active', 'waiting']);
		expect(states(after(signed, broadcast, inBlock))).toEqual(['done', 'done', 'done', 'active']);
		const final = after(signed, broadcast, inBlock, { ...inBlock, stage: 'finalised' });
		expect(states(final)).toEqual(['done', 'done', 'done', 'done']);
		expect(final.result).toBe('You staked 10 RILL and got 9.9 stRILL.');
	});

	test('that claims a ticket names the payment', () => {
		const claimed = { type: 'liquidStaking.Claimed', who: 'a', batch: 1, shares: 5n, stake: parseRill('25') };
		expect(resultOf([claimed as never])).toBe('You got 25 RILL for the ticket.');
	});

	test('goes back when a fork drops its block', () => {
		const back = after(signed, broadcast, inBlock, { stage: 'retracted', hash: '0x1' });
		expect([back.step, back.result, back.block]).toEqual(['block', undefined, undefined]);
	});

	test('that the chain refuses has the sentence and the cost', () => {
		const refusal = { name: 'LiquidStaking.SlippageExceeded', sentence: 'The rate has changed.' };
		const refused = after(signed, broadcast, { ...inBlock, outcome: { ...(outcome as object), refusal } as never });
		expect(refused.failure).toBe('The rate has changed. It cost the fee of 0.01 RILL, and nothing else.');
		expect(refused.result).toBeUndefined();
	});

	test('that fails shows the step at which it failed', () =>
		expect(states({ ...begin, failure: 'The wallet did not sign.' })[0]).toBe('failed'));
});
