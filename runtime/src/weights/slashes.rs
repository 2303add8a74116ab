// SPDX-License-Identifier: Apache-2.0

//! Weights of `slashes`, set by hand until `scripts/benchmark slashes` has measured them.
//!
//! `scripts/measure era-change` takes 41 microseconds a ledger, in Wasm and without a database.

use core::marker::PhantomData;
use polkadot_sdk::{
	frame_support::{traits::Get, weights::Weight},
	frame_system,
};

/// The weights of the calls and steps, on a runtime with the database of `T`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> crate::configs::staking::slashes::WeightInfo for WeightInfo<T> {
	// Storage, and how it is accessed:
	// Storage: `Staking::Bonded` (r:1 w:0)
	// Storage: `Staking::Ledger` (r:1 w:1)
	// Storage: `Staking::VirtualStakers` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	fn slash_ledger() -> Weight {
		Weight::from_parts(45_000_000, 4556)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}
}
