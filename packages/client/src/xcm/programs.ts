// SPDX-License-Identifier: Apache-2.0

// Programs of parachains: transfer, stake, leave, and set a payout destination.
// docs/parachains.md explains each.

import { getTypedCodecs } from 'polkadot-api';

import { rill as descriptors, XcmV5AssetFilter, XcmV5Instruction } from '../../descriptors/index.js';
import { rill, type Rill, type StRill } from '../amounts.js';
import type { RillApi } from '../connection.js';
import type { Call } from '../transactions.js';
import {
	accountLocation,
	asset,
	bothTokens,
	buyExecution,
	parachainAccountLocation,
	parachainLocation,
	RILL_FROM_PARACHAIN,
	type Location,
	type ParachainAccount,
	type Program,
	type TokenAmount,
} from './locations.js';

/** The fees of one program without a choice: 1 RILL. The surplus comes back. */
export const DEFAULT_FEES = rill(10n ** 12n);

/** The part of the fees that pays on the parachain for the way back. */
const PART_FOR_RETURN = 10n;

/** Transfers a token from the signer's account on Rill to an account on a parachain. */
export function transferToParachain(
	api: RillApi,
	{ to, ...sent }: { to: Pick<ParachainAccount, 'parachain' | 'account'> } & TokenAmount,
): Call {
	return api.tx.XcmPallet.transfer_assets({
		dest: { type: 'V5', value: parachainLocation(to.parachain) },
		beneficiary: { type: 'V5', value: accountLocation(to.account) },
		assets: { type: 'V5', value: [asset(sent)] },
		fee_asset_item: 0,
		weight_limit: { type: 'Unlimited', value: undefined },
	});
}

/**
 * A program that an account executes on its parachain: transfers tokens to an account on Rill. The
 * fees, in RILL, come on top of the amounts.
 */
export function transferToRill({
	to,
	amounts,
	fees = DEFAULT_FEES,
}: {
	to: string | ParachainAccount;
	amounts: readonly TokenAmount[];
	fees?: Rill;
}): Program {
	const beneficiary = typeof to === 'string' ? accountLocation(to) : parachainAccountLocation(to);
	const onRill = [
		buyExecution({ token: 'RILL', amount: fees }),
		XcmV5Instruction.DepositAsset({ assets: bothTokens(), beneficiary }),
	];
	return viaRill(withFees(amounts, fees), onRill);
}

/** An exchange by a program. */
export interface ExchangeOptions {
	/** The user: owns the program's remaining assets, and receives its result on the parachain. */
	user: ParachainAccount;
	/** Fees in RILL for each of the two programs, on Rill and back. The surplus comes back. */
	fees?: Rill;
}

/** A stake by a program. `minShares`: from {@link previewExchange}, less a margin for the rate. */
export type StakeOptions = ExchangeOptions & { amount: Rill; minShares: StRill };

/** An instant exit by a program, from the reserve and for its fee. */
export type InstantExitOptions = ExchangeOptions & { shares: StRill; minStake: Rill };

/**
 * A program that a parachain sends to Rill: stakes RILL of the parachain's account, and returns the
 * shares to the user. If the stake fails, the RILL returns.
 */
export function stakeProgram(options: StakeOptions): Program {
	return byParachain(stakeParts(options));
}

/** A program of a user on the parachain: stakes the user's RILL, and returns the shares there. */
export function stakeFromParachain(options: StakeOptions): Program {
	return byUser(stakeParts(options));
}

/** A program of a parachain for Rill: an instant exit with stRILL of the parachain's account. */
export function instantExitProgram(options: InstantExitOptions): Program {
	return byParachain(exitParts(options));
}

/** A program that a user executes on the parachain: an instant exit with the user's stRILL. */
export function instantExitFromParachain(options: InstantExitOptions): Program {
	return byUser(exitParts(options));
}

/** Calls by a program. */
export interface CallOptions {
	/** The account on the parachain whose account on Rill makes the calls. */
	user: ParachainAccount;
	/** Fees in RILL, from that account on Rill. The surplus comes back. */
	fees?: Rill;
}

/**
 * A program that a user sends to Rill from the parachain: exits with a ticket of the user's account
 * on Rill, which must hold the shares and the fees. With `payOnParachain`, the chain forwards the
 * payment to the user on the parachain.
 */
export function unstakeProgram(
	api: RillApi,
	{
		shares,
		minStake,
		payOnParachain = true,
		...options
	}: CallOptions & { shares: StRill; minStake: Rill; payOnParachain?: boolean },
): Promise<Program> {
	const unstake = api.tx.LiquidStaking.unstake({ shares, min_stake: minStake });
	const calls = payOnParachain ? [destinationCall(api, options.user), unstake] : [unstake];
	return callProgram(calls, options);
}

/**
 * A program that sets the user's account on the parachain as the payout destination, or removes it
 * with `null`.
 */
export function setDestinationProgram(
	api: RillApi,
	{ destination, ...options }: CallOptions & { destination: ParachainAccount | null },
): Promise<Program> {
	return callProgram([destinationCall(api, destination)], options);
}

/** A program with calls of the user's account on Rill. It ends at the first call that fails. */
export async function callProgram(
	calls: readonly Pick<Call, 'getEncodedData'>[],
	{ user, fees = DEFAULT_FEES }: CallOptions,
): Promise<Program> {
	const encoded = await Promise.all(calls.map((call) => call.getEncodedData()));
	const beneficiary = parachainAccountLocation(user);
	return [
		XcmV5Instruction.WithdrawAsset([asset({ token: 'RILL', amount: fees })]),
		buyExecution({ token: 'RILL', amount: fees }),
		// What a failed call leaves in the program returns to the account, too.
		XcmV5Instruction.SetAppendix([
			XcmV5Instruction.RefundSurplus(),
			XcmV5Instruction.DepositAsset({ assets: bothTokens(), beneficiary }),
		]),
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

/**
 * A call of an account on Rill: forwards the payments of its tickets to an account on a parachain,
 * or stops with `null`.
 */
export function setDestination(api: RillApi, { destination }: { destination: ParachainAccount | null }): Call {
	return destinationCall(api, destination);
}

/** Encodes a program with its version, for the client of a parachain. */
export async function encodeProgram(program: Program): Promise<Uint8Array> {
	const codecs = await getTypedCodecs(descriptors);
	return codecs.apis.XcmPaymentApi.query_xcm_weight.args.inner[0].enc({ type: 'V5', value: program });
}

function destinationCall(api: RillApi, destination: ParachainAccount | null): Call {
	const location =
		destination === null ? undefined : { type: 'V5' as const, value: parachainAccountLocation(destination) };
	return api.tx.RemoteStaking.set_destination({ destination: location });
}

/** The parts of an exchange: the withdrawn assets, and the program on Rill after them. */
interface Exchange {
	readonly withdrawn: readonly TokenAmount[];
	readonly onRill: Program;
}

function stakeParts({ amount, minShares, ...options }: StakeOptions): Exchange {
	return exchange({ token: 'RILL', amount }, { token: 'stRILL', amount: minShares }, options);
}

function exitParts({ shares, minStake, ...options }: InstantExitOptions): Exchange {
	return exchange({ token: 'stRILL', amount: shares }, { token: 'RILL', amount: minStake }, options);
}

function exchange(give: TokenAmount, want: TokenAmount, { user, fees = DEFAULT_FEES }: ExchangeOptions): Exchange {
	const claimer: Location = parachainAccountLocation(user);
	const returned: Program = [
		buyExecution({ token: 'RILL', amount: rill(fees / PART_FOR_RETURN) }, 'on a parachain'),
		XcmV5Instruction.DepositAsset({ assets: bothTokens(), beneficiary: accountLocation(user.account) }),
	];
	const onRill: Program = [
		// Assets that remain belong to the user, not to the parachain.
		XcmV5Instruction.SetHints({ hints: [{ type: 'AssetClaimer', value: { location: claimer } }] }),
		buyExecution({ token: 'RILL', amount: fees }),
		// Whatever the result of the exchange, all assets return to the parachain.
		XcmV5Instruction.SetAppendix([
			XcmV5Instruction.RefundSurplus(),
			XcmV5Instruction.DepositReserveAsset({
				assets: bothTokens(),
				dest: parachainLocation(user.parachain),
				xcm: returned,
			}),
		]),
		XcmV5Instruction.ExchangeAsset({
			give: XcmV5AssetFilter.Definite([asset(give)]),
			want: [asset(want)],
			maximal: true,
		}),
	];
	// The fees on Rill, and as much again for the delivery and the parachain.
	return { withdrawn: withFees([give], rill(2n * fees)), onRill };
}

function byParachain({ withdrawn, onRill }: Exchange): Program {
	return [XcmV5Instruction.WithdrawAsset(withdrawn.map((each) => asset(each))), ...onRill];
}

function byUser({ withdrawn, onRill }: Exchange): Program {
	return viaRill(withdrawn, onRill);
}

/** Withdraws assets on a parachain, and runs a program with them on Rill, their reserve. */
function viaRill(withdrawn: readonly TokenAmount[], onRill: Program): Program {
	return [
		XcmV5Instruction.WithdrawAsset(withdrawn.map((each) => asset(each, 'on a parachain'))),
		XcmV5Instruction.InitiateReserveWithdraw({ assets: bothTokens(), reserve: RILL_FROM_PARACHAIN, xcm: onRill }),
	];
}

/** The amounts with fees in RILL on top, RILL first: the node decodes no other order of assets. */
function withFees(amounts: readonly TokenAmount[], fees: Rill): TokenAmount[] {
	const sum = (token: TokenAmount['token']) =>
		amounts.filter((each) => each.token === token).reduce((total, { amount }) => total + amount, 0n);
	const [inRill, inStRill] = [sum('RILL') + fees, sum('stRILL')];
	const all: TokenAmount[] = [{ token: 'RILL', amount: rill(inRill) }];
	return inStRill === 0n ? all : [...all, { token: 'stRILL', amount: inStRill as StRill }];
}
