// SPDX-License-Identifier: Apache-2.0

// Locations, assets and instructions of XCM version 5, as Rill and its parachains write them.

import { AccountId } from 'polkadot-api';

import {
	XcmV5AssetFilter,
	XcmV5Instruction,
	XcmV5Junction,
	XcmV5Junctions,
	XcmV5NetworkId,
} from '../../descriptors/index.js';
import type { Rill, StRill } from '../amounts.js';

/** An instruction of XCM version 5. */
export type Instruction = XcmV5Instruction;

/** A program of XCM version 5. */
export type Program = Instruction[];

/** A location of XCM version 5. */
export interface Location {
	readonly parents: number;
	readonly interior: XcmV5Junctions;
}

/** A token of Rill. */
export type Token = 'RILL' | 'stRILL';

/** An amount of a token. */
export type TokenAmount =
	{ readonly token: 'RILL'; readonly amount: Rill } | { readonly token: 'stRILL'; readonly amount: StRill };

/** The chain that a program runs on: Rill, or a parachain of it. */
export type Place = 'on Rill' | 'on a parachain';

/** The hash in the name of the network of Rill, on every network of Rill. */
export const NETWORK = '0xc1f56d6de5ff810d8839f3c450818299099c98d2473b62ae54170aaa9b71dfea';

/** An account on a parachain. */
export interface ParachainAccount {
	readonly parachain: number;
	/** The address, or the public key in hex. */
	readonly account: string;
	/**
	 * Whether the parachain writes its accounts with the network, as the consumer of this
	 * repository does. A claimer and a payout destination must be written in its own way.
	 */
	readonly withNetwork?: boolean;
}

/** Rill, seen from a parachain. */
export const RILL_FROM_PARACHAIN: Location = { parents: 1, interior: XcmV5Junctions.Here() };

/** The location of a token. */
export function tokenLocation(token: Token, place: Place = 'on Rill'): Location {
	const interior =
		token === 'RILL'
			? XcmV5Junctions.Here()
			: XcmV5Junctions.X2([XcmV5Junction.PalletInstance(51), XcmV5Junction.GeneralIndex(1n)]);
	return { parents: place === 'on Rill' ? 0 : 1, interior };
}

/** A parachain, seen from Rill. */
export function parachainLocation(parachain: number): Location {
	return { parents: 0, interior: XcmV5Junctions.X1(XcmV5Junction.Parachain(parachain)) };
}

/** An account on a parachain, seen from Rill. */
export function parachainAccountLocation(account: ParachainAccount): Location {
	return {
		parents: 0,
		interior: XcmV5Junctions.X2([XcmV5Junction.Parachain(account.parachain), accountJunction(account)]),
	};
}

/** An account, seen from its own chain. */
export function accountLocation(account: string): Location {
	return { parents: 0, interior: XcmV5Junctions.X1(accountJunction({ account })) };
}

/** An amount of a token as an asset of a program. */
export function asset({ token, amount }: TokenAmount, place: Place = 'on Rill') {
	return { id: tokenLocation(token, place), fun: { type: 'Fungible' as const, value: amount as bigint } };
}

/** Pays for execution out of the assets of the program. */
export function buyExecution(fees: TokenAmount, place: Place = 'on Rill'): Instruction {
	return XcmV5Instruction.BuyExecution({
		fees: asset(fees, place),
		weight_limit: { type: 'Unlimited', value: undefined },
	});
}

/** All assets of the program, of at most two kinds: both tokens. */
export function bothTokens(): XcmV5AssetFilter {
	return XcmV5AssetFilter.Wild({ type: 'AllCounted', value: 2 });
}

function accountJunction({
	account,
	withNetwork = false,
}: Pick<ParachainAccount, 'account' | 'withNetwork'>): XcmV5Junction {
	const id = account.startsWith('0x') ? account : hex(AccountId().enc(account));
	return XcmV5Junction.AccountId32({ id, network: withNetwork ? XcmV5NetworkId.ByGenesis(NETWORK) : undefined });
}

function hex(bytes: Uint8Array): string {
	return `0x${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
