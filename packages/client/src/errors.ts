// SPDX-License-Identifier: Apache-2.0

// Errors of the chain, decoded into sentences that say what to do.

import { InvalidTxError } from 'polkadot-api';

import { formatRill, rill, type Rill } from './amounts.js';
import { COMMON, OF_PALLETS, OF_VALIDITY } from './sentences.js';

/** An enum of the chain, as polkadot-api decodes it. */
export interface ChainEnum {
	readonly type: string;
	readonly value?: unknown;
}

/** The refusal of a call or a preview. */
export interface Refusal {
	/** The name of the error, such as `LiquidStaking.StakeBelowMinimum`. */
	readonly name: string;
	/** The violated rule, and the way to keep it. */
	readonly sentence: string;
	/** The remaining amount of an error of a limit, rounded down. Another limit may allow less. */
	readonly remaining?: Rill;
}

/** A preview: a result, or the refusal of the call. */
export type Preview<Result> =
	{ readonly ok: true; readonly result: Result } | { readonly ok: false; readonly refusal: Refusal };

/** Decodes the error of a call. */
export function explain(error: ChainEnum): Refusal {
	if (error.type !== 'Module') {
		const inner = isEnum(error.value) ? error.value.type : undefined;
		const name = inner === undefined ? error.type : `${error.type}.${inner}`;
		return { name, sentence: COMMON[name] ?? COMMON[error.type] ?? unknown(name) };
	}
	const pallet = error.value as { type: string; value?: ChainEnum };
	const variant = pallet.value?.type;
	const name = `${pallet.type}.${variant}`;
	const remaining = remainingOf(pallet.value?.value);
	const sentence = OF_PALLETS[pallet.type]?.[variant ?? ''] ?? unknown(name);
	return {
		name,
		sentence:
			typeof sentence === 'string'
				? sentence
				: sentence(remaining === undefined ? 'less' : formatRill(remaining, { grouped: true, symbol: true })),
		...(remaining === undefined ? {} : { remaining }),
	};
}

/** Decodes the reason for which no block takes a transaction. */
export function explainValidity(error: ChainEnum): Refusal {
	const inner = isEnum(error.value) ? error.value.type : undefined;
	const name = `${error.type}.${inner}`;
	return { name, sentence: OF_VALIDITY[name] ?? unknown(name) };
}

/** The result of a preview of the runtime. */
export function previewOf<Raw, Result>(
	raw: { success: true; value: Raw } | { success: false; value: ChainEnum },
	result: (value: Raw) => Result,
): Preview<Result> {
	return raw.success ? { ok: true, result: result(raw.value) } : { ok: false, refusal: explain(raw.value) };
}

/**
 * The kind of a failure: the wallet did not sign; no block takes the transaction; the chain refused
 * the call, at the cost of the fee; or the connection broke, and the outcome is unknown.
 */
export type FailureKind = 'wallet' | 'invalid' | 'refused' | 'connection';

/** A transaction without success. The message says what to do. */
export class TransactionFailure extends Error {
	override readonly name = 'TransactionFailure';
	readonly kind: FailureKind;
	/** The decoded error of the chain. */
	readonly refusal: Refusal | undefined;

	constructor(kind: FailureKind, message: string, refusal?: Refusal, cause?: unknown) {
		super(message, { cause });
		this.kind = kind;
		this.refusal = refusal;
	}
}

/** Any error of a transaction as a {@link TransactionFailure}. */
export function failureOf(error: unknown): TransactionFailure {
	if (error instanceof TransactionFailure) return error;
	if (error instanceof InvalidTxError && isEnum(error.error)) {
		const refusal = explainValidity(error.error);
		return new TransactionFailure('invalid', refusal.sentence, refusal, error);
	}
	const message =
		'The connection broke, so the outcome is unknown. Connect again, and look at the account before you sign again.';
	return new TransactionFailure('connection', message, undefined, error);
}

/** A failure to sign. */
export function walletFailure(error: unknown): TransactionFailure {
	const reason = error instanceof Error && error.message !== '' ? ` (${error.message})` : '';
	return new TransactionFailure(
		'wallet',
		`The wallet did not sign${reason}. Nothing was sent. Try again, and confirm it in the wallet.`,
		undefined,
		error,
	);
}

function remainingOf(value: unknown): Rill | undefined {
	if (typeof value !== 'object' || value === null || !('digits' in value) || !('zeros' in value)) return undefined;
	return rill(BigInt(Number(value.digits)) * 10n ** BigInt(Number(value.zeros)));
}

function isEnum(value: unknown): value is ChainEnum {
	return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function unknown(name: string): string {
	return `The chain refused the transaction with the error ${name}. Look it up in the documentation of the pallet.`;
}
