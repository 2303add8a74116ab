// SPDX-License-Identifier: Apache-2.0

//! Weights of `pallet_multisig`, measured by `scripts/benchmark` on 2026-11-30.
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

impl<T: frame_system::Config> polkadot_sdk::pallet_multisig::WeightInfo for WeightInfo<T> {
	// Storage, and how it is accessed:
	// Storage: `Repairs::Failure` (r:1 w:0)
	// Proof: `Repairs::Failure` (`max_values`: Some(1), `max_size`: Some(6), added: 501, mode: `MaxEncodedLen`)
	// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// The range of `z` is `[0, 10000]`.
	fn as_multi_threshold_1(z: u32) -> Weight {
		// At least 34_181 nanoseconds.
		Weight::from_parts(36_310_681, 1491)
			.saturating_add(Weight::from_parts(6_133, 0).saturating_mul(z.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	// Storage, and how it is accessed:
	// Storage: `Multisig::Multisigs` (r:1 w:1)
	// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(3346), added: 5821, mode: `MaxEncodedLen`)
	// The range of `s` is `[2, 100]`.
	// The range of `z` is `[0, 10000]`.
	fn as_multi_create(s: u32, z: u32) -> Weight {
		// At least 47_811 nanoseconds.
		Weight::from_parts(25_345_871, 6811)
			.saturating_add(Weight::from_parts(235_509, 0).saturating_mul(s.into()))
			.saturating_add(Weight::from_parts(6_154, 0).saturating_mul(z.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage, and how it is accessed:
	// Storage: `Multisig::Multisigs` (r:1 w:1)
	// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(3346), added: 5821, mode: `MaxEncodedLen`)
	// The range of `s` is `[3, 100]`.
	// The range of `z` is `[0, 10000]`.
	fn as_multi_approve(s: u32, z: u32) -> Weight {
		// At least 37_566 nanoseconds.
		Weight::from_parts(14_373_951, 6811)
			.saturating_add(Weight::from_parts(243_812, 0).saturating_mul(s.into()))
			.saturating_add(Weight::from_parts(6_353, 0).saturating_mul(z.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage, and how it is accessed:
	// Storage: `Multisig::Multisigs` (r:1 w:1)
	// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(3346), added: 5821, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Repairs::Failure` (r:1 w:0)
	// Proof: `Repairs::Failure` (`max_values`: Some(1), `max_size`: Some(6), added: 501, mode: `MaxEncodedLen`)
	// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// The range of `s` is `[2, 100]`.
	// The range of `z` is `[0, 10000]`.
	fn as_multi_complete(s: u32, z: u32) -> Weight {
		// At least 59_850 nanoseconds.
		Weight::from_parts(31_093_846, 6811)
			.saturating_add(Weight::from_parts(292_095, 0).saturating_mul(s.into()))
			.saturating_add(Weight::from_parts(6_662, 0).saturating_mul(z.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage, and how it is accessed:
	// Storage: `Multisig::Multisigs` (r:1 w:1)
	// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(3346), added: 5821, mode: `MaxEncodedLen`)
	// The range of `s` is `[2, 100]`.
	fn approve_as_multi_create(s: u32) -> Weight {
		// At least 23_876 nanoseconds.
		Weight::from_parts(24_475_639, 6811)
			.saturating_add(Weight::from_parts(245_861, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage, and how it is accessed:
	// Storage: `Multisig::Multisigs` (r:1 w:1)
	// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(3346), added: 5821, mode: `MaxEncodedLen`)
	// The range of `s` is `[2, 100]`.
	fn approve_as_multi_approve(s: u32) -> Weight {
		// At least 12_889 nanoseconds.
		Weight::from_parts(13_677_374, 6811)
			.saturating_add(Weight::from_parts(234_486, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage, and how it is accessed:
	// Storage: `Multisig::Multisigs` (r:1 w:1)
	// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(3346), added: 5821, mode: `MaxEncodedLen`)
	// The range of `s` is `[2, 100]`.
	fn cancel_as_multi(s: u32) -> Weight {
		// At least 23_365 nanoseconds.
		Weight::from_parts(24_424_619, 6811)
			.saturating_add(Weight::from_parts(243_504, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage, and how it is accessed:
	// Storage: `Multisig::Multisigs` (r:1 w:1)
	// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(3346), added: 5821, mode: `MaxEncodedLen`)
	// The range of `s` is `[2, 100]`.
	fn poke_deposit(s: u32) -> Weight {
		// At least 22_604 nanoseconds.
		Weight::from_parts(23_352_301, 6811)
			.saturating_add(Weight::from_parts(242_426, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
