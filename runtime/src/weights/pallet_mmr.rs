// SPDX-License-Identifier: Apache-2.0

//! Weights of `pallet_mmr`, measured by `scripts/benchmark` on 2026-11-30.
//!
//! 6 steps of 4 repeats on AMD EPYC.
//! Generated: change the pallet's `benchmarking.rs` instead.

use core::marker::PhantomData;
use polkadot_sdk::{
	frame_support::{traits::Get, weights::Weight},
	frame_system,
};

/// The weights of the calls and steps, on a runtime with the database of `T`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> polkadot_sdk::pallet_mmr::WeightInfo for WeightInfo<T> {
	// Storage, and how it is accessed:
	// Storage: `Mmr::NumberOfLeaves` (r:1 w:1)
	// Proof: `Mmr::NumberOfLeaves` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `System::ParentHash` (r:1 w:0)
	// Proof: `System::ParentHash` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	// Storage: `Paras::Heads` (r:129 w:0)
	// Proof: `Paras::Heads` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `BeefyMmrLeaf::BeefyNextAuthorities` (r:1 w:0)
	// Proof: `BeefyMmrLeaf::BeefyNextAuthorities` (`max_values`: Some(1), `max_size`: Some(44), added: 539, mode: `MaxEncodedLen`)
	// Storage: `Mmr::Nodes` (r:8 w:4)
	// Proof: `Mmr::Nodes` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	// Storage: `Mmr::UseLocalStorage` (r:1 w:0)
	// Proof: `Mmr::UseLocalStorage` (`max_values`: Some(1), `max_size`: Some(1), added: 496, mode: `MaxEncodedLen`)
	// Storage: `Mmr::RootHash` (r:0 w:1)
	// Proof: `Mmr::RootHash` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	// The range of `x` is `[1, 1000]`.
	fn on_initialize(x: u32) -> Weight {
		// At least 816_857 nanoseconds.
		Weight::from_parts(863_695_174, 327770)
			.saturating_add(Weight::from_parts(33_278, 0).saturating_mul(x.into()))
			.saturating_add(T::DbWeight::get().reads(135))
			.saturating_add(T::DbWeight::get().writes(5))
			.saturating_add(Weight::from_parts(0, 17).saturating_mul(x.into()))
	}
}
