// SPDX-License-Identifier: Apache-2.0

//! Weights of `frame_system_extensions`, measured by `scripts/benchmark` on 2026-11-30.
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

impl<T: frame_system::Config> polkadot_sdk::frame_system::ExtensionsWeightInfo for WeightInfo<T> {
	// Storage, and how it is accessed:
	fn check_genesis() -> Weight {
		// At least 1_452 nanoseconds.
		Weight::from_parts(1_672_000, 0)
			.saturating_add(T::DbWeight::get().reads(0))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	// Storage, and how it is accessed:
	fn check_mortality_mortal_transaction() -> Weight {
		// At least 3_205 nanoseconds.
		Weight::from_parts(3_455_000, 0)
			.saturating_add(T::DbWeight::get().reads(0))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	// Storage, and how it is accessed:
	fn check_mortality_immortal_transaction() -> Weight {
		// At least 3_145 nanoseconds.
		Weight::from_parts(3_405_000, 0)
			.saturating_add(T::DbWeight::get().reads(0))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	// Storage, and how it is accessed:
	fn check_non_zero_sender() -> Weight {
		// At least 430 nanoseconds.
		Weight::from_parts(510_000, 0)
			.saturating_add(T::DbWeight::get().reads(0))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	// Storage, and how it is accessed:
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn check_nonce() -> Weight {
		// At least 6_670 nanoseconds.
		Weight::from_parts(7_290_000, 3593)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage, and how it is accessed:
	fn check_spec_version() -> Weight {
		// At least 320 nanoseconds.
		Weight::from_parts(391_000, 0)
			.saturating_add(T::DbWeight::get().reads(0))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	// Storage, and how it is accessed:
	fn check_tx_version() -> Weight {
		// At least 321 nanoseconds.
		Weight::from_parts(381_000, 0)
			.saturating_add(T::DbWeight::get().reads(0))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	// Storage, and how it is accessed:
	fn check_weight() -> Weight {
		// At least 3_295 nanoseconds.
		Weight::from_parts(4_006_000, 0)
			.saturating_add(T::DbWeight::get().reads(0))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	// Storage, and how it is accessed:
	fn weight_reclaim() -> Weight {
		// At least 1_883 nanoseconds.
		Weight::from_parts(2_544_000, 0)
			.saturating_add(T::DbWeight::get().reads(0))
			.saturating_add(T::DbWeight::get().writes(0))
	}
}
