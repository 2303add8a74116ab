// SPDX-License-Identifier: Apache-2.0

// Programs of parachains that move tokens: transfers, stakes and instant exits. docs/parachains.md
// explains each.

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
	type ParachainAccount,
	type Program,
	type TokenAmount,
} from './locations.js';
import { claimedBy, DEFAULT_FEES, viaRill, withFees } from './parts.js';

/** The part of the fees that pays on the parachain of arrival. */
const PART_FOR_ARRIVAL = 10n;

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

/**
 * A program that a user executes on the parachain: transfers tokens to an account on another
 * parachain of Rill, through Rill. The fees, in RILL, come on top of the amounts, for Rill and as
 * much again for the delivery and the other parachain. The surplus goes to the receiver.
 */
export function transferBetweenParachains({
	user,
	to,
	amounts,
	fees = DEFAULT_FEES,
}: ExchangeOptions & {
	to: Pick<ParachainAccount, 'parachain' | 'account'>;
	amounts: readonly TokenAmount[];
}): Program {
	const onRill = [
		claimedBy(user),
		buyExecution({ token: 'RILL', amount: fees }),
		XcmV5Instruction.RefundSurplus(),
		arrival(to, fees),
	];
	return viaRill(withFees(amounts, rill(2n * fees)), onRill);
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

/** Encodes a program with its version, for the client of a parachain. */
export async function encodeProgram(program: Program): Promise<Uint8Array> {
	const codecs = await getTypedCodecs(descriptors);
	return codecs.apis.XcmPaymentApi.query_xcm_weight.args.inner[0].enc({ type: 'V5', value: program });
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
	const onRill: Program = [
		claimedBy(user),
		buyExecution({ token: 'RILL', amount: fees }),
		// Whatever the result of the exchange, all assets return to the parachain.
		XcmV5Instruction.SetAppendix([XcmV5Instruction.RefundSurplus(), arrival(user, fees)]),
		XcmV5Instruction.ExchangeAsset({
			give: XcmV5AssetFilter.Definite([asset(give)]),
			want: [asset(want)],
			maximal: true,
		}),
	];
	// The fees on Rill, and as much again for the delivery and the parachain.
	return { withdrawn: withFees([give], rill(2n * fees)), onRill };
}

/** The remaining assets of a program on Rill, to an account on a parachain. */
function arrival({ parachain, account }: Pick<ParachainAccount, 'parachain' | 'account'>, fees: Rill) {
	return XcmV5Instruction.DepositReserveAsset({
		assets: bothTokens(),
		dest: parachainLocation(parachain),
		xcm: [
			buyExecution({ token: 'RILL', amount: rill(fees / PART_FOR_ARRIVAL) }, 'on a parachain'),
			XcmV5Instruction.DepositAsset({ assets: bothTokens(), beneficiary: accountLocation(account) }),
		],
	});
}

function byParachain({ withdrawn, onRill }: Exchange): Program {
	return [XcmV5Instruction.WithdrawAsset(withdrawn.map((each) => asset(each))), ...onRill];
}

function byUser({ withdrawn, onRill }: Exchange): Program {
	return viaRill(withdrawn, onRill);
}
