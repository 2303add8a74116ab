// SPDX-License-Identifier: Apache-2.0

//! Weights of `pallet_balances`, measured by `scripts/benchmark` on 2026-11-30.
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

impl<T: frame_system::Config> polkadot_sdk::pallet_balances::WeightInfo for WeightInfo<T> {
	// Storage, and how it is accessed:
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Nonces::Highest` (r:1 w:0)
	// Proof: `Nonces::Highest` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn transfer_allow_death() -> Weight {
		// At least 53_670 nanoseconds.
		Weight::from_parts(55_623_000, 3593)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage, and how it is accessed:
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Nonces::Highest` (r:1 w:0)
	// Proof: `Nonces::Highest` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn transfer_keep_alive() -> Weight {
		// At least 40_872 nanoseconds.
		Weight::from_parts(42_634_000, 3593)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage, and how it is accessed:
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Nonces::Highest` (r:1 w:0)
	// Proof: `Nonces::Highest` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn force_set_balance_creating() -> Weight {
		// At least 19_880 nanoseconds.
		Weight::from_parts(21_152_000, 3593)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage, and how it is accessed:
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Nonces::Highest` (r:1 w:0)
	// Proof: `Nonces::Highest` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn force_set_balance_killing() -> Weight {
		// At least 21_773 nanoseconds.
		Weight::from_parts(22_955_000, 3593)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage, and how it is accessed:
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Nonces::Highest` (r:1 w:0)
	// Proof: `Nonces::Highest` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn force_transfer() -> Weight {
		// At least 55_123 nanoseconds.
		Weight::from_parts(57_597_000, 6196)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage, and how it is accessed:
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Nonces::Highest` (r:1 w:0)
	// Proof: `Nonces::Highest` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn transfer_all() -> Weight {
		// At least 52_148 nanoseconds.
		Weight::from_parts(54_041_000, 3593)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage, and how it is accessed:
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn force_unreserve() -> Weight {
		// At least 14_842 nanoseconds.
		Weight::from_parts(15_724_000, 3593)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage, and how it is accessed:
	// Storage: `System::Account` (r:1000 w:1000)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// The range of `u` is `[1, 1000]`.
	fn upgrade_accounts(u: u32) -> Weight {
		// At least 14_732 nanoseconds.
		Weight::from_parts(14_843_000, 990)
			.saturating_add(Weight::from_parts(13_327_962, 0).saturating_mul(u.into()))
			.saturating_add(T::DbWeight::get().reads(0))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(u.into())))
			.saturating_add(T::DbWeight::get().writes(0))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(u.into())))
			.saturating_add(Weight::from_parts(0, 2603).saturating_mul(u.into()))
	}
	// Storage, and how it is accessed:
	fn force_adjust_total_issuance() -> Weight {
		// At least 4_837 nanoseconds.
		Weight::from_parts(5_228_000, 0)
			.saturating_add(T::DbWeight::get().reads(0))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	// Storage, and how it is accessed:
	// Storage: `Nonces::Highest` (r:1 w:0)
	// Proof: `Nonces::Highest` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn burn_allow_death() -> Weight {
		// At least 32_749 nanoseconds.
		Weight::from_parts(34_101_000, 1489)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	// Storage, and how it is accessed:
	fn burn_keep_alive() -> Weight {
		// At least 18_488 nanoseconds.
		Weight::from_parts(19_669_000, 0)
			.saturating_add(T::DbWeight::get().reads(0))
			.saturating_add(T::DbWeight::get().writes(0))
	}
}
