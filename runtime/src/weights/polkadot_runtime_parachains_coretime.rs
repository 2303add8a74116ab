// SPDX-License-Identifier: Apache-2.0

//! Weights of `polkadot_runtime_parachains::coretime`, measured by `scripts/benchmark` on 2026-11-30.
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

impl<T: frame_system::Config> polkadot_sdk::polkadot_runtime_parachains::coretime::WeightInfo
	for WeightInfo<T>
{
	// Storage, and how it is accessed:
	// Storage: `Configuration::PendingConfigs` (r:1 w:1)
	// Proof: `Configuration::PendingConfigs` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `Configuration::BypassConsistencyCheck` (r:1 w:0)
	// Proof: `Configuration::BypassConsistencyCheck` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `ParasShared::CurrentSessionIndex` (r:1 w:0)
	// Proof: `ParasShared::CurrentSessionIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	fn request_core_count() -> Weight {
		// At least 8_022 nanoseconds.
		Weight::from_parts(8_593_000, 1636)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage, and how it is accessed:
	// Storage: `ParaScheduler::CoreDescriptors` (r:1 w:1)
	// Proof: `ParaScheduler::CoreDescriptors` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `ParaScheduler::CoreSchedules` (r:0 w:1)
	// Proof: `ParaScheduler::CoreSchedules` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// The range of `s` is `[1, 100]`.
	fn assign_core(s: u32) -> Weight {
		// At least 9_945 nanoseconds.
		Weight::from_parts(10_606_896, 1575)
			.saturating_add(Weight::from_parts(6_380, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage, and how it is accessed:
	// Storage: `OnDemand::OrderStatus` (r:1 w:1)
	// Proof: `OnDemand::OrderStatus` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// The range of `s` is `[0, 100]`.
	fn queue_on_demand_batch(s: u32) -> Weight {
		// At least 51_367 nanoseconds.
		Weight::from_parts(56_546_606, 81536)
			.saturating_add(Weight::from_parts(17_349, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage, and how it is accessed:
	// Storage: `OnDemand::Credits` (r:1 w:1)
	// Proof: `OnDemand::Credits` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn credit_account() -> Weight {
		// At least 6_440 nanoseconds.
		Weight::from_parts(7_041_000, 3469)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Upper bound of a call that always fails: no broker chain exists.
	fn request_revenue_at() -> Weight {
		Weight::from_parts(200_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(5, 5))
	}
}
