// SPDX-License-Identifier: Apache-2.0

// The view *Pool*: where the stake is, and what protects it.

import {
	formatRill,
	rill,
	type AnnouncedChange,
	type Clock,
	type Parameters,
	type PendingSlash,
	type Pool,
	type Rill,
	type Validator,
} from '@rill/client';

import type { Row } from './stake.js';
import { exactRill, exactStRill, percent, rateText, shortRill, whenText } from './text.js';

/** A part of the pool's assets. */
export interface Asset {
	readonly name: string;
	readonly meaning: string;
	readonly amount: Rill;
	/** Its part of all assets. */
	readonly part: number;
}

/** All assets of the pool. They are the pooled stake and its liabilities. */
export function assetsOf(pool: Pool): Asset[] {
	const all = pool.active + pool.unbonding + pool.reserve + pool.claims;
	const asset = (name: string, meaning: string, amount: Rill) => ({
		name,
		meaning,
		amount,
		part: partOf(amount, all),
	});
	return [
		asset('Bonded', 'Earns rewards with validators', pool.active),
		asset('Unbonding', 'On its way to tickets', pool.unbonding),
		asset('Reserve', 'Pays instant exits, earns nothing', pool.reserve),
		asset('Claims', 'Waits for tickets that are ready', pool.claims),
	];
}

/** What the assets owe. */
export function liabilitiesOf(pool: Pool): Row[] {
	return [
		{ name: 'Owed to tickets', value: exactRill(pool.owed) },
		{ name: 'Rewards to be released', value: exactRill(pool.unreleased) },
		{ name: 'Set aside for pending slashes', value: exactRill(pool.pendingSlash) },
	];
}

/** The figures at the top. */
export function figuresOf(pool: Pool): Row[] {
	return [
		{ name: 'Rate', value: rateText(pool.price) },
		{ name: 'Pooled', value: exactRill(pool.pooled) },
		{ name: 'Supply', value: exactStRill(pool.shares) },
		{ name: 'Insurance', value: exactRill(pool.insurance), note: 'Bears a slash before holders do.' },
	];
}

const GATES = {
	open: { title: 'Open', sentence: 'The books add up. Anybody can stake and leave.' },
	assessing: {
		title: 'Closed for a block or two',
		sentence:
			'A slash was reported, and the chain works out its cost. Entries and instant exits wait for that. Tickets and claims stay open.',
	},
	halted: {
		title: 'Halted',
		sentence:
			'The books did not add up, so the circuit breaker closed entries and instant exits. Tickets and claims stay open. New tickets wait for governance to reopen the pool, which sets their price.',
	},
} as const;

/** The state of the circuit breaker. */
export function gateOf({ gate }: Pool): { title: string; sentence: string; isOpen: boolean } {
	return { ...GATES[gate], isOpen: gate === 'open' };
}

/** A pending slash. */
export function slashRows(slash: PendingSlash, now: Date): Row[] {
	return [
		{ name: 'Cost', value: exactRill(slash.total) },
		{ name: 'Borne by the insurance', value: exactRill(slash.insured) },
		{ name: 'Borne by holders', value: exactRill(slash.holders), note: 'Already in the rate.' },
		{ name: 'Applied', value: whenText(slash.applies, now), note: 'Governance can cancel it until then.' },
	];
}

type Text<Name extends keyof Parameters> = {
	readonly name: string;
	readonly text: (value: Parameters[Name]) => string;
};

const PARAMETERS: { [Name in keyof Parameters]: Text<Name> } = {
	rewardFee: { name: 'Fee on rewards', text: (part) => percent(part) },
	insurancePart: { name: 'Part of the fee for the insurance', text: (part) => percent(part) },
	minStake: { name: 'Minimum of a stake', text: exactRill },
	poolShare: { name: 'Most of all RILL in the pool', text: (part) => percent(part) },
	stakeLimit: { name: 'New stake in the time of an era', text: exactRill },
	validatorShare: { name: 'Most with one validator', text: (part) => percent(part) },
	reserveTarget: { name: 'Reserve for instant exits', text: (part) => percent(part) },
	instantLimit: { name: 'Instant exits in the time of an era', text: (part) => `${percent(part)} of the pool` },
	instantFee: { name: 'Fee of instant exits', text: ({ min, max }) => `${percent(min)} to ${percent(max)}` },
	validatorSelection: {
		name: 'Validators are selected by',
		text: (who) => (who === 'policy' ? 'the chain, by their scores' : 'governance'),
	},
};

/** The parameters as rows. */
export function parameterRows(parameters: Parameters): Row[] {
	return (Object.keys(PARAMETERS) as (keyof Parameters)[]).map((name) => rowOf(name, parameters[name]));
}

function rowOf<Name extends keyof Parameters>(name: Name, value: Parameters[Name]): Row {
	return { name: PARAMETERS[name].name, value: PARAMETERS[name].text(value) };
}

/** An announced change in words. */
export interface ChangeView {
	readonly title: string;
	readonly from: string;
	readonly leave: string;
}

/** An announced change, with the time until which one can leave before it. */
export function changeView({ change, from, leaveBefore }: AnnouncedChange, clock: Clock): ChangeView {
	const row = change === 'recapitalisation' ? undefined : rowOf(change.parameter, change.value as never);
	return {
		title: row ? `${row.name}: ${row.value}` : 'A gift gives the pool a rate again',
		from: `From era ${from.era}, ${whenText(from, clock.now)}`,
		leave: leaveBefore
			? `Leave with a ticket until ${whenText({ at: leaveBefore, isEstimate: true }, clock.now)}, and you are paid before the change.`
			: 'Tickets of now are paid after the change.',
	};
}

/** A validator of the pool, as columns. */
export interface ValidatorView {
	readonly account: string;
	readonly exposed: string;
	readonly part: string;
	readonly score: string;
	readonly commission: string;
}

/** The validators, the most stake first. */
export function validatorViews(validators: readonly Validator[]): ValidatorView[] {
	const all = validators.reduce((sum, { exposed }) => sum + exposed, 0n);
	return validators.map(({ account, exposed, score, commission }) => ({
		account,
		exposed: shortRill(exposed),
		part: percent(partOf(exposed, all), 1),
		score: score.toFixed(2),
		commission: percent(commission),
	}));
}

/** A part of a whole, for display. */
export function partOf(amount: bigint, all: bigint): number {
	return all === 0n ? 0 : Number((amount * 1_000_000n) / all) / 1_000_000;
}

/** A sum of RILL. */
export function sumOf(amounts: readonly Rill[]): Rill {
	return rill(amounts.reduce<bigint>((sum, amount) => sum + amount, 0n));
}

/** The exact RILL, without its symbol, for the value of an element. */
export function plainRill(amount: Rill): string {
	return formatRill(amount);
}
