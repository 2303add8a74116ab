// SPDX-License-Identifier: Apache-2.0

//! Weights of `slashes`, measured by `scripts/benchmark` on 2026-11-30.
//!
//! 20 steps of 10 repeats on AMD EPYC.
//! Generated: change the pallet's `benchmarking.rs` instead.

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
	// Proof: `Staking::Bonded` (`max_values`: None, `max_size`: Some(72), added: 2547, mode: `MaxEncodedLen`)
	// Storage: `Staking::Ledger` (r:1 w:1)
	// Proof: `Staking::Ledger` (`max_values`: None, `max_size`: Some(1091), added: 3566, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Staking::VirtualStakers` (r:1 w:0)
	// Proof: `Staking::VirtualStakers` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(283), added: 2758, mode: `MaxEncodedLen`)
	fn slash_ledger() -> Weight {
		// At least 51_487 nanoseconds.
		Weight::from_parts(54_151_000, 4556)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}
}
