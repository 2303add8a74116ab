// SPDX-License-Identifier: Apache-2.0

//! Weights of `polkadot_runtime_parachains::on_demand`, measured by `scripts/benchmark` on 2026-11-30.
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

impl<T: frame_system::Config> polkadot_sdk::polkadot_runtime_parachains::on_demand::WeightInfo
	for WeightInfo<T>
{
	// Storage, and how it is accessed:
	// Storage: `OnDemand::OrderStatus` (r:1 w:1)
	// Proof: `OnDemand::OrderStatus` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `OnDemand::Revenue` (r:1 w:1)
	// Proof: `OnDemand::Revenue` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	fn place_order_keep_alive() -> Weight {
		// At least 83_105 nanoseconds.
		Weight::from_parts(85_869_000, 81668)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage, and how it is accessed:
	// Storage: `OnDemand::OrderStatus` (r:1 w:1)
	// Proof: `OnDemand::OrderStatus` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `OnDemand::Revenue` (r:1 w:1)
	// Proof: `OnDemand::Revenue` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	fn place_order_allow_death() -> Weight {
		// At least 83_725 nanoseconds.
		Weight::from_parts(86_700_000, 81668)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage, and how it is accessed:
	// Storage: `OnDemand::OrderStatus` (r:1 w:1)
	// Proof: `OnDemand::OrderStatus` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `OnDemand::Credits` (r:1 w:1)
	// Proof: `OnDemand::Credits` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `OnDemand::Revenue` (r:1 w:1)
	// Proof: `OnDemand::Revenue` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	fn place_order_with_credits() -> Weight {
		// At least 66_149 nanoseconds.
		Weight::from_parts(68_493_000, 83594)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
}
