// SPDX-License-Identifier: Apache-2.0

//! Weights of `repairs`, measured by `scripts/benchmark` on 2026-11-30.
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

impl<T: frame_system::Config> crate::configs::governance::repairs::weights::WeightInfo
	for WeightInfo<T>
{
	// Storage, and how it is accessed:
	// Storage: `Repairs::Failure` (r:1 w:1)
	// Proof: `Repairs::Failure` (`max_values`: Some(1), `max_size`: Some(6), added: 501, mode: `MaxEncodedLen`)
	// Storage: `Pause::SafeModeCooldownUntil` (r:1 w:1)
	// Proof: `Pause::SafeModeCooldownUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `SafeMode::EnteredUntil` (r:1 w:1)
	// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `Pause::SafeModeSince` (r:1 w:1)
	// Proof: `Pause::SafeModeSince` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn end() -> Weight {
		// At least 16_114 nanoseconds.
		Weight::from_parts(17_265_000, 1491)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}
}
