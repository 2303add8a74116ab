// SPDX-License-Identifier: Apache-2.0

// Locations, assets and programs of XCM version 5, in the format of Polkadot.js.

/** A location inside the present chain, or `parents` above it. */
export function location(parents, ...junctions) {
	const interior = junctions.length === 0 ? 'Here' : { [`X${junctions.length}`]: junctions };
	return { parents, interior };
}

/** An account inside any chain, or inside a chain of the given network. */
export const accountId32 = (who, network = null) => ({ AccountId32: { network, id: who.publicKey ?? who } });

/** RILL, located from Rill and from a parachain. */
export const RILL_HERE = location(0);
export const RILL_ABOVE = location(1);

const SHARES = [{ PalletInstance: 51 }, { GeneralIndex: 1 }];

/** stRILL, located from Rill and from a parachain. */
export const STRILL_HERE = location(0, ...SHARES);
export const STRILL_ABOVE = location(1, ...SHARES);

/** An amount of a token in plancks. */
export const asset = (id, amount) => ({ id, fun: { Fungible: amount } });

/** All assets of the program, of at most `count` kinds. */
export const allCounted = (count) => ({ Wild: { AllCounted: count } });

/** Pays for execution with assets of the program. */
export const buyExecution = (id, amount) => ({ BuyExecution: { fees: asset(id, amount), weightLimit: 'Unlimited' } });

/** Deposits all assets of the program, of at most `count` kinds. */
export const depositAsset = (count, beneficiary) => ({ DepositAsset: { assets: allCounted(count), beneficiary } });

/** A call of the program's origin. The program ends if the call fails. */
export const call = (tx) => [
	{ Transact: { originKind: 'SovereignAccount', fallbackMaxWeight: null, call: { encoded: tx.method.toHex() } } },
	{ ExpectTransactStatus: 'Success' },
];

/** Marks a value as version 5. */
export const v5 = (value) => ({ V5: value });
