// SPDX-License-Identifier: Apache-2.0

//! Weights of `pause`, measured by `scripts/benchmark` on 2026-11-30.
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

impl<T: frame_system::Config> crate::configs::governance::pause::weights::WeightInfo
	for WeightInfo<T>
{
	// Storage, and how it is accessed:
	// Storage: `Pause::Pauses` (r:1 w:1)
	// Proof: `Pause::Pauses` (`max_values`: Some(1), `max_size`: Some(17922), added: 18417, mode: `MaxEncodedLen`)
	// Storage: `TxPause::PausedCalls` (r:1 w:1)
	// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	fn pause() -> Weight {
		// At least 56_775 nanoseconds.
		Weight::from_parts(60_110_000, 19407)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage, and how it is accessed:
	// Storage: `Pause::Pauses` (r:1 w:1)
	// Proof: `Pause::Pauses` (`max_values`: Some(1), `max_size`: Some(17922), added: 18417, mode: `MaxEncodedLen`)
	// Storage: `TxPause::PausedCalls` (r:1 w:1)
	// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	fn end() -> Weight {
		// At least 70_606 nanoseconds.
		Weight::from_parts(73_890_000, 19407)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage, and how it is accessed:
	// Storage: `Pause::Pauses` (r:1 w:1)
	// Proof: `Pause::Pauses` (`max_values`: Some(1), `max_size`: Some(17922), added: 18417, mode: `MaxEncodedLen`)
	// Storage: `TxPause::PausedCalls` (r:128 w:128)
	// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	// The range of `n` is `[0, 128]`.
	fn end_pauses(n: u32) -> Weight {
		// At least 40_631 nanoseconds.
		Weight::from_parts(47_564_997, 19407)
			.saturating_add(Weight::from_parts(9_855_716, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2623).saturating_mul(n.into()))
	}
}
