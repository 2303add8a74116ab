// SPDX-License-Identifier: Apache-2.0

//! The findings of the circuit breaker.

use polkadot_sdk::frame_support::stored;

/// A difference between the books and the chain, or within the books.
#[stored]
#[derive(Copy)]
pub enum Breach {
	/// The supply of stRILL differs from the pool's count of shares.
	Issuance,
	/// The bond of a stash differs from its ledger, or it has ended and the account holds less than
	/// the ledger and the existential deposit.
	Bond,
	/// The ledgers of the stashes do not sum to the figures of the pool.
	Stashes,
	/// The reserve or the claims account holds less than its figure and its existential deposit.
	Account,
	/// The liabilities exceed the assets.
	Solvency,
	/// The claimable stake exceeds the claims account or the debt to closed batches.
	Claims,
	/// A migration of the chain failed, so figures may be half migrated.
	Migration,
}
