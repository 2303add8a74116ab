// SPDX-License-Identifier: Apache-2.0

//! Weights of `pallet_beefy_mmr`, measured by `scripts/benchmark` on 2026-11-30.
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

impl<T: frame_system::Config> polkadot_sdk::pallet_beefy_mmr::WeightInfo for WeightInfo<T> {
	// Storage, and how it is accessed:
	// The range of `n` is `[2, 512]`.
	fn n_leafs_proof_is_optimal(n: u32) -> Weight {
		// At least 451 nanoseconds.
		Weight::from_parts(762_288, 0)
			.saturating_add(Weight::from_parts(3_550, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(0))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	// Storage, and how it is accessed:
	// Storage: `System::BlockHash` (r:1 w:0)
	// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	fn extract_validation_context() -> Weight {
		// At least 5_238 nanoseconds.
		Weight::from_parts(5_728_000, 3509)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	// Storage, and how it is accessed:
	// Storage: `Mmr::Nodes` (r:1 w:0)
	// Proof: `Mmr::Nodes` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	fn read_peak() -> Weight {
		// At least 4_227 nanoseconds.
		Weight::from_parts(4_667_000, 3505)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	// Storage, and how it is accessed:
	// Storage: `Mmr::RootHash` (r:1 w:0)
	// Proof: `Mmr::RootHash` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	// Storage: `Mmr::NumberOfLeaves` (r:1 w:0)
	// Proof: `Mmr::NumberOfLeaves` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// The range of `n` is `[2, 512]`.
	fn n_items_proof_is_non_canonical(n: u32) -> Weight {
		// At least 8_623 nanoseconds.
		Weight::from_parts(26_520_122, 1517)
			.saturating_add(Weight::from_parts(955_912, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(0))
	}
}
