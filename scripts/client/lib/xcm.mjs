// SPDX-License-Identifier: Apache-2.0

// Locations and assets of XCM version 5, in the format of Polkadot.js.

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

/** An amount of a token in plancks. */
export const asset = (id, amount) => ({ id, fun: { Fungible: amount } });

/** Marks a value as version 5. */
export const v5 = (value) => ({ V5: value });
