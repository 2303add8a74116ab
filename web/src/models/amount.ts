// SPDX-License-Identifier: Apache-2.0

// An amount that somebody types.

import { AmountError } from '@rill/client';

/** A typed amount: nothing yet, an amount, or a sentence that says how to mend it. */
export type Entry<Amount> =
	| { readonly kind: 'empty' }
	| { readonly kind: 'amount'; readonly amount: Amount }
	| { readonly kind: 'problem'; readonly sentence: string };

/** Reads a typed amount with a parser of the client. */
export function entryOf<Amount extends bigint>(text: string, parse: (text: string) => Amount): Entry<Amount> {
	if (text.trim() === '') return { kind: 'empty' };
	try {
		const amount = parse(text);
		if (amount === 0n) return { kind: 'problem', sentence: 'The amount is 0. Enter an amount above 0.' };
		return { kind: 'amount', amount };
	} catch (error) {
		if (error instanceof AmountError) return { kind: 'problem', sentence: error.message };
		throw error;
	}
}

/** The amount of an entry. */
export function amountOf<Amount>(entry: Entry<Amount>): Amount | undefined {
	return entry.kind === 'amount' ? entry.amount : undefined;
}

/** Slippages that the client takes: 0 to 100 %, with four decimals at most. */
export function slippageOf(text: string): number | undefined {
	if (!/^\d{1,3}(\.\d{1,4})?$/.test(text.trim())) return undefined;
	const slippage = Number(text);
	return slippage <= 100 ? slippage : undefined;
}
