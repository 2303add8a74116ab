// SPDX-License-Identifier: Apache-2.0

//! Weights of `pause`, measured by `scripts/benchmark` on 2026-11-24.
//!
//! 50 steps of 20 repeats on AMD EPYC.
//! Generated: change the pallet's `benchmarking.rs` instead.

use core::marker::PhantomData;
use polkadot_sdk::{
	frame_support::{traits::Get, weights::Weight},
	frame_system,
};

use crate::configs::governance::pause;

/// The weights of the calls and steps, on a runtime with the database of `T`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pause::weights::WeightInfo for WeightInfo<T> {
	// Storage, and how it is accessed:
	// Storage: `Pause::Pauses` (r:1 w:1)
	// Proof: `Pause::Pauses` (`max_values`: Some(1), `max_size`: Some(17922), added: 18417, mode: `MaxEncodedLen`)
	// Storage: `TxPause::PausedCalls` (r:1 w:1)
	// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	fn pause() -> Weight {
		// At least 247_618 nanoseconds.
		Weight::from_parts(262_420_000, 19407)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage, and how it is accessed:
	// Storage: `Pause::Pauses` (r:1 w:1)
	// Proof: `Pause::Pauses` (`max_values`: Some(1), `max_size`: Some(17922), added: 18417, mode: `MaxEncodedLen`)
	// Storage: `TxPause::PausedCalls` (r:1 w:1)
	// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	fn end() -> Weight {
		// At least 289_490 nanoseconds.
		Weight::from_parts(340_627_000, 19407)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage, and how it is accessed:
	// Storage: `Pause::Pauses` (r:1 w:1)
	// Proof: `Pause::Pauses` (`max_values`: Some(1), `max_size`: Some(17922), added: 18417, mode: `MaxEncodedLen`)
	// Storage: `TxPause::PausedCalls` (r:128 w:128)
	// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	fn end_pauses(n: u32) -> Weight {
		// At least 161_180 nanoseconds.
		Weight::from_parts(268_048_984, 19407)
			.saturating_add(Weight::from_parts(44_039_530, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2623).saturating_mul(n.into()))
	}
}
