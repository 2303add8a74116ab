// SPDX-License-Identifier: Apache-2.0

// What a program costs and does, before it is sent.

import { rill, strill, type Rill } from '../amounts.js';
import { atOf, type ReadOptions, type RillApi } from '../connection.js';
import { explain, previewOf, type Preview, type Refusal } from '../errors.js';
import { stakingEvents, type StakingEvent } from '../events.js';
import type { Call } from '../transactions.js';
import {
	parachainLocation,
	tokenLocation,
	type Location,
	type Place,
	type Program,
	type Token,
	type TokenAmount,
} from './locations.js';

/** The part of a chain that programs need: Rill, or a parachain with the standard runtime APIs. */
export interface ProgramChain {
	readonly apis: Pick<RillApi['apis'], 'XcmPaymentApi'> & {
		readonly DryRunApi: Pick<RillApi['apis']['DryRunApi'], 'dry_run_xcm'>;
	};
}

/** The weight of a program. */
export interface Weight {
	readonly ref_time: bigint;
	readonly proof_size: bigint;
}

/** Reads the weight of a program's execution. */
export async function weightOf(api: ProgramChain, program: Program, options: ReadOptions = {}): Promise<Weight> {
	const weight = await api.apis.XcmPaymentApi.query_xcm_weight({ type: 'V5', value: program }, atOf(options));
	if (!weight.success) throw new XcmFailure(weight.value.type);
	return weight.value;
}

/**
 * Reads the fee of a program's execution in one of the tokens, on Rill or, with that `place`, on a
 * parachain. Rounded up in stRILL. For a program that a user executes on a parachain, pass
 * what Rill gets of it: {@link receivedByRill}.
 */
export async function executionFee(
	api: ProgramChain,
	program: Program,
	token: Token = 'RILL',
	{ place, ...options }: ReadOptions & { place?: Place } = {},
): Promise<TokenAmount> {
	const weight = await weightOf(api, program, options);
	const asset = { type: 'V5' as const, value: tokenLocation(token, place) };
	const fee = await api.apis.XcmPaymentApi.query_weight_to_asset_fee(weight, asset, atOf(options));
	if (!fee.success) throw new XcmFailure(fee.value.type);
	return tokenAmount(token, fee.value);
}

/**
 * Reads the fee for the delivery of a program from Rill to a parachain, in one of the tokens. The
 * fee in stRILL assumes a sale to the treasury.
 */
export async function deliveryFee(
	api: RillApi,
	{ parachain, program, token = 'RILL' }: { parachain: number; program: Program; token?: Token },
	options: ReadOptions = {},
): Promise<TokenAmount> {
	const fees = await api.apis.XcmPaymentApi.query_delivery_fees(
		{ type: 'V5', value: parachainLocation(parachain) },
		{ type: 'V5', value: program },
		{ type: 'V5', value: tokenLocation(token) },
		atOf(options),
	);
	if (!fees.success) throw new XcmFailure(fees.value.type);
	const amounts = fees.value.value.map(({ fun }) => (fun.type === 'Fungible' ? fun.value : 0n));
	return tokenAmount(
		token,
		amounts.reduce((sum, amount) => sum + amount, 0n),
	);
}

/** The result of a dry run. */
export interface DryRun {
	/** The error of the program or of the call. `undefined`: it would succeed. */
	readonly refusal: Refusal | undefined;
	/** The events of liquid staking that it would emit. */
	readonly events: StakingEvent[];
	/** The programs that it would send to other chains. */
	readonly messages: readonly Message[];
}

/** A program on its way to another chain. Its sender chooses the version. */
export interface Message {
	readonly to: VersionedLocation;
	readonly program: VersionedProgram;
}

/** A location of any version. */
export type VersionedLocation = RawProgramRun['forwarded_xcms'][number][0];

/** A program of any version. */
export type VersionedProgram = RawProgramRun['forwarded_xcms'][number][1][number];

/** Runs a program from an origin without effect, such as `parachainLocation(2000)`. */
export function dryRunProgram(
	api: ProgramChain,
	origin: Location,
	program: Program,
	options: ReadOptions = {},
): Promise<DryRun> {
	return dryRunMessage(api, origin, { type: 'V5', value: program }, options);
}

/** Runs a program of any version from an origin without effect. */
export async function dryRunMessage(
	api: ProgramChain,
	origin: Location,
	program: VersionedProgram,
	options: ReadOptions = {},
): Promise<DryRun> {
	const run = await api.apis.DryRunApi.dry_run_xcm({ type: 'V5', value: origin }, program, atOf(options));
	if (!run.success) throw new XcmFailure(run.value.type);
	const { execution_result: result, emitted_events: events, forwarded_xcms: forwarded } = run.value;
	const error =
		result.type === 'Complete'
			? undefined
			: result.type === 'Incomplete'
				? result.value.error.error
				: result.value.error;
	return { refusal: error && refusalOf(error), events: stakingEvents(events), messages: messagesOf(forwarded) };
}

/** Makes a call of an account without effect. */
export async function dryRunCall(
	api: RillApi,
	account: string,
	call: Call,
	options: ReadOptions = {},
): Promise<DryRun> {
	const origin = { type: 'system' as const, value: { type: 'Signed' as const, value: account } };
	const run = await api.apis.DryRunApi.dry_run_call(origin, call.decodedCall as never, 5, atOf(options));
	if (!run.success) throw new XcmFailure(run.value.type);
	const { execution_result: result, emitted_events: events, forwarded_xcms: forwarded } = run.value;
	const refusal = result.success ? undefined : explain(result.value.error);
	return { refusal, events: stakingEvents(events), messages: messagesOf(forwarded) };
}

/** Reads the result of a parachain's exchange, or its error. `amount` is of the given token. */
export async function previewExchange(
	api: RillApi,
	{ parachain, give }: { parachain: number | undefined; give: TokenAmount },
	options: ReadOptions = {},
): Promise<Preview<TokenAmount>> {
	const given = { type: 'V5' as const, value: tokenLocation(give.token) };
	const raw = await api.apis.RemoteStakingApi.preview_exchange(parachain, given, give.amount, atOf(options));
	return previewOf(raw, (amount: bigint) => tokenAmount(give.token === 'RILL' ? 'stRILL' : 'RILL', amount));
}

/** The limits of the programs of a parachain. Both come back block by block. */
export interface RemoteLimits {
	readonly staking: Rill;
	readonly stakingRemaining: Rill;
	/** The limit of instant exits. */
	readonly exits: Rill;
	readonly exitsRemaining: Rill;
}

/** Reads the limits of a parachain. */
export async function readRemoteLimits(
	api: RillApi,
	parachain: number,
	options: ReadOptions = {},
): Promise<RemoteLimits> {
	const { limits, staking_remaining, exits_remaining } = await api.apis.RemoteStakingApi.limits(
		parachain,
		atOf(options),
	);
	return {
		staking: rill(limits.staking),
		stakingRemaining: rill(staking_remaining),
		exits: rill(limits.exits),
		exitsRemaining: rill(exits_remaining),
	};
}

/** Reads the account on Rill of a location, such as `parachainAccountLocation(user)`. */
export async function accountOf(api: RillApi, location: Location, options: ReadOptions = {}): Promise<string> {
	const converted = await api.apis.LocationToAccountApi.convert_location(
		{ type: 'V5', value: location },
		atOf(options),
	);
	if (!converted.success) throw new XcmFailure(converted.value.type);
	return converted.value;
}

/** A question about a program without an answer. */
export class XcmFailure extends Error {
	override readonly name = 'XcmFailure';
	/** The name of the error. */
	readonly error: string;

	constructor(error: string) {
		super(`Rill cannot answer for this program: ${error}. Check its locations, its assets and its version.`);
		this.error = error;
	}
}

type RawProgramRun = Extract<
	Awaited<ReturnType<RillApi['apis']['DryRunApi']['dry_run_xcm']>>,
	{ success: true }
>['value'];
type XcmError = Extract<RawProgramRun['execution_result'], { type: 'Error' }>['value']['error'];

const SENTENCES: Partial<Record<XcmError['type'], string>> = {
	NoDeal: 'The pool refused the exchange. previewExchange has the reason.',
	UntrustedReserveLocation: 'The parachain does not trust Rill as the reserve of this token. Its rules must change.',
	NoPermission: 'The origin may not act for this location. Write the account in the way of its parachain.',
	FailedToTransactAsset:
		'The account does not have the assets, or cannot receive them. Check its balance and the beneficiary.',
	NotHoldingFees: 'The program does not have the fees. Withdraw more.',
	TooExpensive: 'The fees do not pay for the execution. Buy more execution.',
	FeesNotMet: 'The fees do not pay for a delivery. Put more RILL into the program.',
	ExpectationFalse: 'A call of the program failed. Dry run the call for its reason.',
	Barrier: 'Rill does not accept such a program. Begin with WithdrawAsset and BuyExecution.',
	BadOrigin: 'The origin may not do this. Check from where the program is sent.',
	AssetNotFound: 'The asset is unknown on Rill. Use RILL or stRILL.',
	ExceedsStackLimit: 'The program has too many programs inside each other. Use fewer.',
	WeightLimitReached: 'The program is too heavy. A program weighs at most a tenth of a block.',
	Unroutable: 'Rill cannot send to this parachain. Check its number, and that it is registered.',
	UnknownClaim: 'No such assets are trapped for this origin. Name exactly the trapped assets.',
};

/** The error of a program as a sentence. */
export function refusalOf({ type }: { readonly type: string }): Refusal {
	return {
		name: `Xcm.${type}`,
		sentence: (SENTENCES as Record<string, string | undefined>)[type] ?? `The program fails with the error ${type} of XCM. Check its instructions.`,
	};
}

function tokenAmount(token: Token, plancks: bigint): TokenAmount {
	return token === 'RILL' ? { token, amount: rill(plancks) } : { token, amount: strill(plancks) };
}

/** The messages of a dry run, in order. */
export function messagesOf(forwarded: RawProgramRun['forwarded_xcms']): Message[] {
	return forwarded.flatMap(([to, programs]) => programs.map((program) => ({ to, program })));
}
