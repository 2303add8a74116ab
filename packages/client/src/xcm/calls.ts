// SPDX-License-Identifier: Apache-2.0

// Programs with calls of a user's account on Rill: exits with a ticket, and payout destinations.
// Programs `…Program` are sent to Rill, where the account has the tokens. Programs `…FromParachain`
// are executed on the parachain, and bring the tokens along.

import { XcmV5AssetFilter, XcmV5Instruction } from '../../descriptors/index.js';
import { rill, type Rill, type StRill } from '../amounts.js';
import type { RillApi } from '../connection.js';
import type { Call } from '../transactions.js';
import {
	asset,
	bothTokens,
	buyExecution,
	parachainAccountLocation,
	RILL_FROM_PARACHAIN,
	type Instruction,
	type ParachainAccount,
	type Program,
	type TokenAmount,
} from './locations.js';
import { DEFAULT_FEES, withdrawn, withFees } from './parts.js';

/**
 * RILL for the user's account on Rill without a choice: 1 RILL. The account keeps 0.01 RILL and the
 * deposit of its payout destination, a fifth of a RILL.
 */
export const DEFAULT_KEPT = rill(10n ** 12n);

/** Calls by a program. */
export interface CallOptions {
	/** The account on the parachain whose account on Rill makes the calls. */
	user: ParachainAccount;
	/** Fees in RILL. The surplus goes to that account on Rill. */
	fees?: Rill;
}

/** Calls by a program that begins on the parachain. */
export interface BringingOptions extends CallOptions {
	/** RILL on top of the fees, for the deposits of the user's account on Rill. It stays there. */
	kept?: Rill;
}

/** An exit with a ticket. With `payOnParachain`, the user is paid on the parachain. */
export interface TicketOptions {
	shares: StRill;
	minStake: Rill;
	payOnParachain?: boolean;
}

/** A destination of payouts. `null` removes it. */
export interface DestinationOptions {
	destination: ParachainAccount | null;
}

/**
 * A program that a user sends to Rill from the parachain: exits with a ticket of the user's account
 * on Rill, which must hold the shares and the fees. With `payOnParachain`, the chain forwards the
 * payment to the user on the parachain.
 */
export function unstakeProgram(api: RillApi, options: CallOptions & TicketOptions): Promise<Program> {
	return callProgram(ticketCalls(api, options), options);
}

/**
 * A program that a user executes on the parachain: brings stRILL and fees to the user's account on
 * Rill, and exits with a ticket there. If a call fails, they stay in that account.
 */
export function unstakeFromParachain(api: RillApi, options: BringingOptions & TicketOptions): Promise<Program> {
	const brought: TokenAmount[] = [{ token: 'stRILL', amount: options.shares }];
	return callFromParachain(ticketCalls(api, options), { ...options, brought });
}

/**
 * A program that a user sends to Rill from the parachain: sets an account on a parachain as the
 * payout destination of the user's account on Rill, which must hold the fees.
 */
export function setDestinationProgram(api: RillApi, options: CallOptions & DestinationOptions): Promise<Program> {
	return callProgram([setDestination(api, options)], options);
}

/** The same, as a program that a user executes on the parachain. It brings the fees along. */
export function setDestinationFromParachain(
	api: RillApi,
	options: BringingOptions & DestinationOptions,
): Promise<Program> {
	return callFromParachain([setDestination(api, options)], options);
}

/** A program with calls of the user's account on Rill. It ends at the first call that fails. */
export async function callProgram(
	calls: readonly EncodableCall[],
	{ user, fees = DEFAULT_FEES }: CallOptions,
): Promise<Program> {
	return [
		XcmV5Instruction.WithdrawAsset([asset({ token: 'RILL', amount: fees })]),
		buyExecution({ token: 'RILL', amount: fees }),
		...(await calling(calls, user)),
	];
}

/**
 * A program that a user executes on the parachain: brings tokens to the user's account on Rill, and
 * makes calls of that account. It ends at the first call that fails.
 */
export async function callFromParachain(
	calls: readonly EncodableCall[],
	{
		user,
		fees = DEFAULT_FEES,
		kept = DEFAULT_KEPT,
		brought = [],
	}: BringingOptions & { brought?: readonly TokenAmount[] },
): Promise<Program> {
	const moved = withFees(brought, kept);
	const definite = (amounts: readonly TokenAmount[]) => ({
		type: 'ReserveWithdraw' as const,
		value: XcmV5AssetFilter.Definite(amounts.map((each) => asset(each, 'on a parachain'))),
	});
	return [
		withdrawn(withFees(moved, fees)),
		XcmV5Instruction.InitiateTransfer({
			destination: RILL_FROM_PARACHAIN,
			remote_fees: definite([{ token: 'RILL', amount: fees }]),
			// The account of the user makes the calls, so the program keeps the user as its origin.
			preserve_origin: true,
			assets: moved.length === 0 ? [] : [definite(moved)],
			remote_xcm: [deposited(user), ...(await calling(calls, user))],
		}),
	];
}

/**
 * A call of an account on Rill: forwards the payments of its tickets to an account on a parachain,
 * or stops with `null`.
 */
export function setDestination(api: RillApi, { destination }: DestinationOptions): Call {
	const location =
		destination === null ? undefined : { type: 'V5' as const, value: parachainAccountLocation(destination) };
	return api.tx.RemoteStaking.set_destination({ destination: location });
}

/** The part of a call that a program needs. */
export type EncodableCall = Pick<Call, 'getEncodedData'>;

function ticketCalls(
	api: RillApi,
	{ user, shares, minStake, payOnParachain = true }: CallOptions & TicketOptions,
): EncodableCall[] {
	const unstake = api.tx.LiquidStaking.unstake({ shares, min_stake: minStake });
	return payOnParachain ? [setDestination(api, { destination: user }), unstake] : [unstake];
}

async function calling(calls: readonly EncodableCall[], user: ParachainAccount): Promise<Instruction[]> {
	const encoded = await Promise.all(calls.map((call) => call.getEncodedData()));
	return [
		// What a failed call leaves in the program returns to the account, too.
		XcmV5Instruction.SetAppendix([XcmV5Instruction.RefundSurplus(), deposited(user)]),
		...encoded.flatMap((call) => [
			XcmV5Instruction.Transact({
				origin_kind: { type: 'SovereignAccount', value: undefined },
				call,
				fallback_max_weight: undefined,
			}),
			XcmV5Instruction.ExpectTransactStatus({ type: 'Success', value: undefined }),
		]),
	];
}

/** All assets of the program, to the user's account on Rill. */
function deposited(user: ParachainAccount): Instruction {
	return XcmV5Instruction.DepositAsset({ assets: bothTokens(), beneficiary: parachainAccountLocation(user) });
}
