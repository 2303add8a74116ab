// SPDX-License-Identifier: Apache-2.0

//! What the circuit breaker finds.

use polkadot_sdk::frame_support::stored;

/// What does not add up.
#[stored]
#[derive(Copy)]
pub enum Breach {
	/// There is more or less stRILL than was minted and burned.
	Issuance,
	/// A stash has another bond than is tracked, or none and not the money of it either.
	Bond,
	/// The stashes together are not what is tracked of all.
	Stashes,
	/// An account holds less than is tracked for it and its existential deposit.
	Account,
	/// Less is there than is owed.
	Solvency,
	/// More can be claimed than the claims account has.
	Claims,
}
