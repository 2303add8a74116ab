// SPDX-License-Identifier: Apache-2.0

// Amounts of RILL and of stRILL as integers of plancks, and their text. Conversions are exact.

declare const token: unique symbol;

/** Plancks of RILL, 10¹² to one RILL. */
export type Rill = bigint & { readonly [token]: 'RILL' };

/** Plancks of stRILL, 10¹² to one stRILL. */
export type StRill = bigint & { readonly [token]: 'stRILL' };

/** Decimals of both tokens. */
export const DECIMALS = 12;

/** The largest balance of the chain, in plancks. */
export const MAX_BALANCE = 2n ** 128n - 1n;

/** The violated rule of an amount. */
export type AmountRule = 'not a number' | 'negative' | 'too many decimals' | 'too large';

/** A text or an integer that is no amount. The message says how to mend it. */
export class AmountError extends Error {
	override readonly name = 'AmountError';
	readonly rule: AmountRule;
	/** The refused input. */
	readonly input: string;

	constructor(rule: AmountRule, input: string, message: string) {
		super(message);
		this.rule = rule;
		this.input = input;
	}
}

/** Plancks as RILL. Throws an {@link AmountError} outside of 0 to {@link MAX_BALANCE}. */
export function rill(plancks: bigint): Rill {
	return balance(plancks, String(plancks)) as Rill;
}

/** Plancks as stRILL. Throws an {@link AmountError} outside of 0 to {@link MAX_BALANCE}. */
export function strill(plancks: bigint): StRill {
	return balance(plancks, String(plancks)) as StRill;
}

/** Reads an amount such as `12.5` in RILL. Exact. Throws an {@link AmountError}. */
export function parseRill(text: string): Rill {
	return parse(text) as Rill;
}

/** Reads an amount such as `12.5` in stRILL. Exact. Throws an {@link AmountError}. */
export function parseStRill(text: string): StRill {
	return parse(text) as StRill;
}

/** The format of an amount. */
export interface AmountFormat {
	/** Shown decimals. The rest is cut off, so the shown amount is never too high. Default: all. */
	decimals?: number;
	/** Whether commas group the digits of thousands. {@link parseRill} refuses commas. */
	grouped?: boolean;
	/** Whether the symbol of the token follows. */
	symbol?: boolean;
}

/** The amount in RILL. Exact unless `decimals` cuts it. */
export function formatRill(amount: Rill, format: AmountFormat = {}): string {
	return formatAmount(amount, format, 'RILL');
}

/** The amount in stRILL. Exact unless `decimals` cuts it. */
export function formatStRill(amount: StRill, format: AmountFormat = {}): string {
	return formatAmount(amount, format, 'stRILL');
}

/** An integer with `decimals` decimals as text, cut after `shown` of them. */
export function formatDecimal(value: bigint, decimals: number, shown = decimals, grouped = false): string {
	const digits = (value < 0n ? -value : value).toString().padStart(decimals + 1, '0');
	const whole = digits.slice(0, digits.length - decimals);
	const part = digits.slice(digits.length - decimals, digits.length - decimals + shown);
	const sign = value < 0n ? '-' : '';
	return `${sign}${grouped ? group(whole) : whole}${part === '' ? '' : `.${part}`}`;
}

function formatAmount(
	amount: bigint,
	{ decimals, grouped = false, symbol = false }: AmountFormat,
	name: string,
): string {
	const shown = Math.min(decimals ?? DECIMALS, DECIMALS);
	const text = formatDecimal(amount, DECIMALS, shown, grouped);
	// A fixed number of decimals keeps its zeros, so that columns of amounts align.
	const number = decimals === undefined ? text.replace(/\.?0+$/, '') || '0' : text;
	return symbol ? `${number} ${name}` : number;
}

function group(digits: string): string {
	return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

function parse(text: string): bigint {
	const trimmed = text.trim();
	const [, sign, whole = '', , part = ''] = /^([+-]?)(\d*)(\.(\d*))?$/.exec(trimmed) ?? fail(text);
	if (whole === '' && part === '') fail(text);
	if (sign === '-') throw negative(text);
	const decimals = part.replace(/0+$/, '');
	if (decimals.length > DECIMALS) {
		const message = `"${text}" has more than ${DECIMALS} decimals. The smallest amount is 0.${'1'.padStart(DECIMALS, '0')}.`;
		throw new AmountError('too many decimals', text, message);
	}
	return balance(BigInt(whole + decimals.padEnd(DECIMALS, '0')), text);
}

function fail(text: string): never {
	const message = text.includes(',')
		? `"${text}" has a comma. Write decimals after a point, and no separators, such as 1234.5.`
		: `"${text}" is not a number. Write an amount such as 1234.5.`;
	throw new AmountError('not a number', text, message);
}

function negative(text: string): AmountError {
	return new AmountError('negative', text, `"${text}" is negative. Write an amount of 0 or more.`);
}

function balance(plancks: bigint, input: string): bigint {
	if (plancks < 0n) throw negative(input);
	if (plancks > MAX_BALANCE) {
		throw new AmountError('too large', input, `"${input}" is more than the chain can hold. Write a smaller amount.`);
	}
	return plancks;
}
