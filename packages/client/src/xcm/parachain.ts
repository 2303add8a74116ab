// SPDX-License-Identifier: Apache-2.0

// The side of the parachain: the calls that execute and send programs there, and the way of a
// program over both chains, without effect.

import { AccountId, type PolkadotClient, type Transaction } from 'polkadot-api';

import { XcmV5Instruction } from '../../descriptors/index.js';
import { atOf, type ReadOptions, type RillApi } from '../connection.js';
import { explain, type ChainEnum, type Refusal } from '../errors.js';
import {
	dryRunMessage,
	dryRunProgram,
	messagesOf,
	refusalOf,
	weightOf,
	XcmFailure,
	type DryRun,
	type Message,
	type ProgramChain,
	type VersionedProgram,
	type Weight,
} from './costs.js';
import {
	parachainAccountLocation,
	parachainLocation,
	RILL_FROM_PARACHAIN,
	type Instruction,
	type Location,
	type ParachainAccount,
	type Place,
	type Program,
} from './locations.js';

/** A call of a parachain, ready to be signed. */
export type ParachainCall = Transaction;

/** A location or a program of version 5, with its version. */
interface Latest<Value> {
	readonly type: 'V5';
	readonly value: Value;
}

/**
 * A parachain that names `pallet-xcm` `PolkadotXcm`, as most do, and has the standard runtime APIs
 * for programs: {@link parachainOf}, or the parachain's own typed API.
 */
export interface ParachainApi extends ProgramChain {
	readonly tx: {
		readonly PolkadotXcm: {
			execute(args: { message: Latest<Program>; max_weight: Weight }): ParachainCall;
			send(args: { dest: Latest<Location>; message: Latest<Program> }): ParachainCall;
		};
	};
	readonly apis: ProgramChain['apis'] & {
		readonly DryRunApi: {
			dry_run_call(
				origin: unknown,
				call: unknown,
				version: number,
				options: ReturnType<typeof atOf>,
			): Promise<{ success: true; value: RawCallRun } | { success: false; value: ChainEnum }>;
		};
	};
}

/** The parachain behind a client of polkadot-api. The metadata of the parachain describes it. */
export function parachainOf(client: Pick<PolkadotClient, 'getUnsafeApi'>): ParachainApi {
	return client.getUnsafeApi() as unknown as ParachainApi;
}

/** A parachain that is reached for its calls alone. */
type Caller = Pick<ParachainApi, 'tx'>;

interface RawCallRun {
	readonly execution_result: { success: true } | { success: false; value: { error: ChainEnum } };
	readonly forwarded_xcms: Parameters<typeof messagesOf>[0];
}

/** A call of a user on the parachain: executes a program, such as one of `stakeFromParachain`. */
export async function executeOnParachain(
	parachain: ParachainApi,
	program: Program,
	options: ReadOptions = {},
): Promise<ParachainCall> {
	const weight = await weightOf(parachain, program, options);
	return parachain.tx.PolkadotXcm.execute({ message: latest(program), max_weight: weight });
}

/** A call of a user on the parachain: sends a program to Rill, such as one of `unstakeProgram`. */
export function sendToRill(parachain: Caller, program: Program): ParachainCall {
	return parachain.tx.PolkadotXcm.send({ dest: latest(RILL_FROM_PARACHAIN), message: latest(program) });
}

/**
 * The program that Rill receives when a user of a parachain executes a program of this package. It
 * has the topic that routers add, so it is as heavy as the sent one.
 */
export function receivedByRill(program: Program, user: ParachainAccount): Program {
	const [first, sent] = program;
	if (first?.type === 'WithdrawAsset' && sent?.type === 'InitiateReserveWithdraw') {
		return [withdrawnOnRill(first.value), XcmV5Instruction.ClearOrigin(), ...sent.value.xcm, TOPIC];
	}
	if (first?.type !== 'WithdrawAsset' || sent?.type !== 'InitiateTransfer') {
		throw new TypeError('no program of this package for the execution on a parachain');
	}
	const { remote_fees: fees, assets, remote_xcm: xcm } = sent.value;
	const [fee, ...others] = [...(fees ? [fees] : []), ...assets].map(({ value }) => {
		if (value.type !== 'Definite') throw new TypeError('no definite assets');
		return withdrawnOnRill(value.value);
	});
	const [paid] = fee?.type === 'WithdrawAsset' ? fee.value : [];
	if (fee === undefined || paid === undefined) throw new TypeError('no fees');
	const origin = XcmV5Instruction.AliasOrigin(parachainAccountLocation(user));
	return [fee, XcmV5Instruction.PayFees({ asset: paid }), ...others, origin, ...xcm, TOPIC];
}

/** A program on one of the chains, run without effect. */
export interface Stage {
	readonly place: Place;
	readonly run: DryRun;
}

/** The way of a user's program, without effect. */
export interface Journey {
	/** The programs in order: on the parachain, on Rill, and back on the parachain. */
	readonly stages: readonly Stage[];
	/** The first error. `undefined`: all of it would succeed. */
	readonly refusal: (Refusal & { readonly place: Place }) | undefined;
}

/**
 * Executes a user's program on the parachain without effect, then what Rill receives, then what
 * comes back. No stage sees the effects of the ones before it. Without a `parachain`, only on Rill.
 */
export async function dryRunFromParachain(
	{ rill, parachain }: { rill: RillApi; parachain?: ParachainApi },
	{ user, program }: { user: ParachainAccount; program: Program },
): Promise<Journey> {
	const from = parachainLocation(user.parachain);
	if (parachain === undefined) {
		return journeyOf([{ place: 'on Rill', run: await dryRunProgram(rill, from, receivedByRill(program, user)) }]);
	}
	const first = await dryRunExecution(parachain, { user, program });
	const stages: Stage[] = [{ place: 'on a parachain', run: first }];
	for (const received of messagesTo(first, RILL_FROM_PARACHAIN)) {
		const run = await dryRunMessage(rill, from, received);
		stages.push({ place: 'on Rill', run });
		for (const returned of messagesTo(run, from)) {
			stages.push({ place: 'on a parachain', run: await dryRunMessage(parachain, RILL_FROM_PARACHAIN, returned) });
		}
	}
	return journeyOf(stages);
}

/** Executes a program as a user on a parachain, without effect. */
async function dryRunExecution(
	parachain: ParachainApi,
	{ user, program }: { user: ParachainAccount; program: Program },
): Promise<DryRun> {
	const call = await executeOnParachain(parachain, program);
	const origin = { type: 'system', value: { type: 'Signed', value: addressOf(user) } };
	const run = await parachain.apis.DryRunApi.dry_run_call(origin, call.decodedCall, 5, atOf({}));
	if (!run.success) throw new XcmFailure(run.value.type);
	const { execution_result: result, forwarded_xcms: forwarded } = run.value;
	const refusal = result.success ? undefined : refusalOfExecution(result.value.error);
	return { refusal, events: [], messages: messagesOf(forwarded) };
}

/** The error of the program inside the error of the call, if it has one. */
function refusalOfExecution(error: ChainEnum): Refusal {
	const { value: ofPallet } = (error.value ?? {}) as { value?: { value?: { error?: ChainEnum } } };
	const inner = ofPallet?.value?.error;
	return inner === undefined ? explain(error) : refusalOf(inner);
}

function journeyOf(stages: readonly Stage[]): Journey {
	const failed = stages.find(({ run }) => run.refusal !== undefined);
	return { stages, refusal: failed?.run.refusal && { ...failed.run.refusal, place: failed.place } };
}

/** The programs of a dry run for one location, of any version. */
function messagesTo({ messages }: DryRun, location: Location): VersionedProgram[] {
	const goesThere = ({ to }: Message) => sameLocation(to.value, location);
	return messages.filter(goesThere).map(({ program }) => program);
}

/** Whether both are Rill, or the same parachain. */
function sameLocation(one: { parents: number; interior: ChainEnum }, other: Location): boolean {
	return one.parents === other.parents && parachainIn(one.interior) === parachainIn(other.interior);
}

/** The parachain of a location of any version, or `Here`. `undefined`: it has other junctions. */
function parachainIn({ type, value }: ChainEnum): unknown {
	if (type === 'Here') return 'Here';
	const [junction, ...others] = (Array.isArray(value) ? value : [value]) as ChainEnum[];
	return type === 'X1' && junction?.type === 'Parachain' && others.length === 0 ? junction.value : undefined;
}

/** The same assets, withdrawn on Rill. */
function withdrawnOnRill(assets: (Instruction & { type: 'WithdrawAsset' })['value']): Instruction {
	return XcmV5Instruction.WithdrawAsset(
		assets.map(({ id, fun }) => ({ id: { ...id, parents: id.parents - 1 }, fun })),
	);
}

const TOPIC = XcmV5Instruction.SetTopic(`0x${'00'.repeat(32)}`);

function latest<Value>(value: Value): Latest<Value> {
	return { type: 'V5', value };
}

function addressOf({ account }: ParachainAccount): string {
	return account.startsWith('0x') ? AccountId().dec(account) : account;
}
