// SPDX-License-Identifier: Apache-2.0

//! Weights of `polkadot_runtime_parachains::initializer`, measured by `scripts/benchmark` on 2026-11-30.
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

impl<T: frame_system::Config> polkadot_sdk::polkadot_runtime_parachains::initializer::WeightInfo
	for WeightInfo<T>
{
	// Storage, and how it is accessed:
	// The range of `d` is `[0, 65536]`.
	fn force_approve(d: u32) -> Weight {
		// At least 3_255 nanoseconds.
		Weight::from_parts(8_732_942, 0)
			.saturating_add(Weight::from_parts(612, 0).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().reads(0))
			.saturating_add(T::DbWeight::get().writes(0))
	}
}
