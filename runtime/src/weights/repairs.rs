// SPDX-License-Identifier: Apache-2.0

//! Weights of `repairs`, measured by `scripts/benchmark` on 2026-11-30.
//!
//! 20 steps of 20 repeats on Intel(R) Xeon(R) Processor.
//! Generated: change the pallet's `benchmarking.rs` instead.

use core::marker::PhantomData;
use polkadot_sdk::{
	frame_support::{traits::Get, weights::Weight},
	frame_system,
};

use crate::configs::governance::repairs;

/// The weights of the calls and steps, on a runtime with the database of `T`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> repairs::weights::WeightInfo for WeightInfo<T> {
	// Storage, and how it is accessed:
	// Storage: `Repairs::Failure` (r:1 w:1)
	// Proof: `Repairs::Failure` (`max_values`: Some(1), `max_size`: Some(5), added: 500, mode: `MaxEncodedLen`)
	// Storage: `Pause::SafeModeCooldownUntil` (r:1 w:1)
	// Proof: `Pause::SafeModeCooldownUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `SafeMode::EnteredUntil` (r:1 w:1)
	// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `Pause::SafeModeSince` (r:1 w:1)
	// Proof: `Pause::SafeModeSince` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn end() -> Weight {
		// At least 24_362 nanoseconds.
		Weight::from_parts(35_800_000, 1490)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}
}
