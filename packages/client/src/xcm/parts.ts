// SPDX-License-Identifier: Apache-2.0

// Parts of programs, for this directory.

import { XcmV5Instruction } from '../../descriptors/index.js';
import { rill, type Rill, type StRill } from '../amounts.js';
import {
	asset,
	bothTokens,
	parachainAccountLocation,
	RILL_FROM_PARACHAIN,
	type Instruction,
	type ParachainAccount,
	type Program,
	type TokenAmount,
} from './locations.js';

/** The fees of one program without a choice: 1 RILL. The surplus comes back. */
export const DEFAULT_FEES = rill(10n ** 12n);

/** Assets that remain on Rill belong to the user, not to the parachain. */
export function claimedBy(user: ParachainAccount): Instruction {
	return XcmV5Instruction.SetHints({
		hints: [{ type: 'AssetClaimer', value: { location: parachainAccountLocation(user) } }],
	});
}

/** Withdraws assets of the user on a parachain. */
export function withdrawn(amounts: readonly TokenAmount[]): Instruction {
	return XcmV5Instruction.WithdrawAsset(amounts.map((each) => asset(each, 'on a parachain')));
}

/** Withdraws assets on a parachain, and runs a program with them on Rill, their reserve. */
export function viaRill(amounts: readonly TokenAmount[], onRill: Program): Program {
	return [
		withdrawn(amounts),
		XcmV5Instruction.InitiateReserveWithdraw({ assets: bothTokens(), reserve: RILL_FROM_PARACHAIN, xcm: onRill }),
	];
}

/** The amounts with fees in RILL on top, RILL first: the node decodes no other order of assets. */
export function withFees(amounts: readonly TokenAmount[], fees: Rill): TokenAmount[] {
	const sum = (token: TokenAmount['token']) =>
		amounts.filter((each) => each.token === token).reduce((total, { amount }) => total + amount, 0n);
	const [inRill, inStRill] = [sum('RILL') + fees, sum('stRILL')];
	const all: TokenAmount[] = inRill === 0n ? [] : [{ token: 'RILL', amount: rill(inRill) }];
	return inStRill === 0n ? all : [...all, { token: 'stRILL', amount: inStRill as StRill }];
}
