// SPDX-License-Identifier: Apache-2.0

// Locations, assets and programs of XCM version 5, as Polkadot.js takes them.

/** A location inside of the chain that is asked, or `parents` above it. */
export function location(parents, ...junctions) {
	const interior = junctions.length === 0 ? 'Here' : { [`X${junctions.length}`]: junctions };
	return { parents, interior };
}

/** Somebody's account, inside of any chain, or of one of that network. */
export const accountId32 = (who, network = null) => ({ AccountId32: { network, id: who.publicKey ?? who } });

/** RILL, seen from Rill and from a parachain. */
export const RILL_HERE = location(0);
export const RILL_ABOVE = location(1);

const SHARES = [{ PalletInstance: 51 }, { GeneralIndex: 1 }];

/** stRILL, seen from Rill and from a parachain. */
export const STRILL_HERE = location(0, ...SHARES);
export const STRILL_ABOVE = location(1, ...SHARES);

/** So many plancks of a token. */
export const asset = (id, amount) => ({ id, fun: { Fungible: amount } });

/** All of the program's assets, of at most so many kinds. */
export const allCounted = (count) => ({ Wild: { AllCounted: count } });

/** Pays for execution out of what the program has. */
export const buyExecution = (id, amount) => ({ BuyExecution: { fees: asset(id, amount), weightLimit: 'Unlimited' } });

/** Gives what the program has of so many kinds to somebody. */
export const depositAsset = (count, beneficiary) => ({ DepositAsset: { assets: allCounted(count), beneficiary } });

/** A call of whoever the program is of, and the end of the program where it fails. */
export const call = (tx) => [
	{ Transact: { originKind: 'SovereignAccount', fallbackMaxWeight: null, call: { encoded: tx.method.toHex() } } },
	{ ExpectTransactStatus: 'Success' },
];

/** What version 5 is. */
export const v5 = (value) => ({ V5: value });
