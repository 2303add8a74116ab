// SPDX-License-Identifier: Apache-2.0

import { InvalidTxError } from 'polkadot-api';
import { describe, expect, test } from 'vitest';

import { explain, explainValidity, failureOf, walletFailure } from '../src/errors.js';
import { COMMON, OF_PALLETS, OF_VALIDITY } from '../src/sentences.js';
import { enumOf, invalid, metadata, transaction, variantsOf } from './fixture.js';

const errorsOf = (pallet: string) => {
	const found = metadata.pallets.find(({ name }) => name === pallet)?.errors;
	if (!found) throw new Error(`no errors of ${pallet}`);
	return variantsOf(found.type);
};

const sentences = [
	...Object.values(OF_PALLETS).flatMap((all) => Object.values(all ?? {})),
	...Object.values(COMMON),
	...Object.values(OF_VALIDITY),
];

describe('the sentences', () => {
	test.each(Object.keys(OF_PALLETS))('are there for every error of %s, and for no other', (pallet) => {
		expect(Object.keys(OF_PALLETS[pallet] ?? {}).sort()).toEqual(
			errorsOf(pallet)
				.map(({ name }) => name)
				.sort(),
		);
	});

	test('are there for liquid staking', () => expect(Object.keys(OF_PALLETS)).toContain('LiquidStaking'));

	test.each([
		['Token', ['sp_runtime', 'TokenError']],
		['Arithmetic', ['sp_arithmetic', 'ArithmeticError']],
		['Transactional', ['sp_runtime', 'TransactionalError']],
	])('are there for every error of the kind %s', (kind, path) => {
		for (const { name } of enumOf(...path)) expect(COMMON, name).toHaveProperty([`${kind}.${name}`]);
	});

	test('are there for every other kind of error', () => {
		const kinds = enumOf('sp_runtime', 'DispatchError').map(({ name }) => name);
		const named = Object.keys(COMMON).map((name) => name.split('.')[0]);
		expect([...new Set(named), 'Module'].sort()).toEqual([...kinds].sort());
	});

	test.each([
		['Invalid', ['transaction_validity', 'InvalidTransaction']],
		['Unknown', ['transaction_validity', 'UnknownTransaction']],
	])('are there for every kind of a transaction that is %s', (kind, path) => {
		for (const { name } of enumOf(...path)) expect(OF_VALIDITY, name).toHaveProperty([`${kind}.${name}`]);
	});
});

describe('each sentence', () => {
	test('takes a remaining amount exactly if its error carries one', () => {
		for (const pallet of ['LiquidStaking', 'RemoteStaking']) {
			for (const { name, fields } of errorsOf(pallet)) {
				expect(typeof OF_PALLETS[pallet]?.[name], name).toBe(fields.length === 0 ? 'string' : 'function');
			}
		}
	});

	test('ends with a full stop, and names no plancks', () => {
		for (const sentence of sentences) {
			const text = typeof sentence === 'function' ? sentence('1 RILL') : sentence;
			expect(text).toMatch(/^[A-Z].*\.$/);
			expect(text).not.toMatch(/planck/i);
		}
	});
});

describe('recorded errors', () => {
	const errorOf = (name: string) => {
		const last = transaction(name).at(-1);
		if (last?.type !== 'finalized' || last.ok) throw new Error(`${name} succeeded`);
		return explain(last.dispatchError);
	};

	test('have their sentence', () => {
		expect(errorOf('refusedStake')).toEqual({
			name: 'LiquidStaking.StakeBelowMinimum',
			sentence: 'The stake is below the minimum. Stake more.',
		});
		expect(errorOf('refusedCancel').name).toBe('LiquidStaking.BatchNotOpen');
	});

	test('have the remaining amount of their limit', () => {
		const { name, sentence, remaining } = errorOf('refusedInstant');
		expect(name).toBe('LiquidStaking.InstantLimitExceeded');
		expect(remaining).toBe(514_900_000_000_000n);
		expect(sentence).toContain('At most 514.9 RILL can leave at once now.');
	});

	test('of transactions that no block takes have one, too', () => {
		expect(explainValidity(invalid('noMoney')).name).toBe('Invalid.Payment');
		const failure = failureOf(new InvalidTxError(invalid('stale')));
		expect([failure.kind, failure.refusal?.name]).toEqual(['invalid', 'Invalid.Stale']);
		expect(failure.message).toBe(OF_VALIDITY['Invalid.Stale']);
	});
});

test('an unknown error still has its name', () => {
	const error = { type: 'Module', value: { type: 'Utility', value: { type: 'TooManyCalls' } } };
	expect(explain(error).sentence).toContain('Utility.TooManyCalls');
});

test('a wallet that does not sign and a broken connection are told apart', () => {
	expect(walletFailure(new Error('Cancelled'))).toMatchObject({
		kind: 'wallet',
		message: 'The wallet did not sign (Cancelled). Nothing was sent. Try again, and confirm it in the wallet.',
	});
	expect(failureOf(new Error('socket closed')).kind).toBe('connection');
});
