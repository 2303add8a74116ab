// SPDX-License-Identifier: Apache-2.0

//! Weights of `pallet_vesting`, measured by `scripts/benchmark` on 2026-11-30.
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

impl<T: frame_system::Config> polkadot_sdk::pallet_vesting::WeightInfo for WeightInfo<T> {
	// Storage, and how it is accessed:
	// Storage: `Vesting::Vesting` (r:1 w:1)
	// Proof: `Vesting::Vesting` (`max_values`: None, `max_size`: Some(1057), added: 3532, mode: `MaxEncodedLen`)
	// Storage: `Balances::Locks` (r:1 w:1)
	// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
	// Storage: `Balances::Freezes` (r:1 w:0)
	// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	// The range of `l` is `[0, 49]`.
	// The range of `s` is `[1, 28]`.
	fn vest_locked(l: u32, s: u32) -> Weight {
		// At least 27_511 nanoseconds.
		Weight::from_parts(26_604_026, 4764)
			.saturating_add(Weight::from_parts(42_982, 0).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(73_032, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage, and how it is accessed:
	// Storage: `Vesting::Vesting` (r:1 w:1)
	// Proof: `Vesting::Vesting` (`max_values`: None, `max_size`: Some(1057), added: 3532, mode: `MaxEncodedLen`)
	// Storage: `Balances::Locks` (r:1 w:1)
	// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
	// Storage: `Balances::Freezes` (r:1 w:0)
	// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	// The range of `l` is `[0, 49]`.
	// The range of `s` is `[1, 28]`.
	fn vest_unlocked(l: u32, s: u32) -> Weight {
		// At least 28_854 nanoseconds.
		Weight::from_parts(28_932_287, 4764)
			.saturating_add(Weight::from_parts(40_911, 0).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(45_022, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage, and how it is accessed:
	// Storage: `Vesting::Vesting` (r:1 w:1)
	// Proof: `Vesting::Vesting` (`max_values`: None, `max_size`: Some(1057), added: 3532, mode: `MaxEncodedLen`)
	// Storage: `Balances::Locks` (r:1 w:1)
	// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
	// Storage: `Balances::Freezes` (r:1 w:0)
	// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// The range of `l` is `[0, 49]`.
	// The range of `s` is `[1, 28]`.
	fn vest_other_locked(l: u32, s: u32) -> Weight {
		// At least 28_773 nanoseconds.
		Weight::from_parts(27_871_120, 4764)
			.saturating_add(Weight::from_parts(42_287, 0).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(89_207, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage, and how it is accessed:
	// Storage: `Vesting::Vesting` (r:1 w:1)
	// Proof: `Vesting::Vesting` (`max_values`: None, `max_size`: Some(1057), added: 3532, mode: `MaxEncodedLen`)
	// Storage: `Balances::Locks` (r:1 w:1)
	// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
	// Storage: `Balances::Freezes` (r:1 w:0)
	// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// The range of `l` is `[0, 49]`.
	// The range of `s` is `[1, 28]`.
	fn vest_other_unlocked(l: u32, s: u32) -> Weight {
		// At least 30_245 nanoseconds.
		Weight::from_parts(29_103_062, 4764)
			.saturating_add(Weight::from_parts(62_964, 0).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(90_791, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage, and how it is accessed:
	// Storage: `Vesting::Vesting` (r:1 w:1)
	// Proof: `Vesting::Vesting` (`max_values`: None, `max_size`: Some(1057), added: 3532, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Locks` (r:1 w:1)
	// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
	// Storage: `Balances::Freezes` (r:1 w:0)
	// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	// The range of `l` is `[0, 49]`.
	// The range of `s` is `[0, 27]`.
	fn vested_transfer(_l: u32, s: u32) -> Weight {
		// At least 66_840 nanoseconds.
		Weight::from_parts(70_733_766, 4764)
			.saturating_add(Weight::from_parts(100_252, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage, and how it is accessed:
	// Storage: `Vesting::Vesting` (r:1 w:1)
	// Proof: `Vesting::Vesting` (`max_values`: None, `max_size`: Some(1057), added: 3532, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Locks` (r:1 w:1)
	// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
	// Storage: `Balances::Freezes` (r:1 w:0)
	// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	// The range of `l` is `[0, 49]`.
	// The range of `s` is `[0, 27]`.
	fn force_vested_transfer(l: u32, s: u32) -> Weight {
		// At least 68_954 nanoseconds.
		Weight::from_parts(66_015_286, 6196)
			.saturating_add(Weight::from_parts(117_610, 0).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(202_835, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	// Storage, and how it is accessed:
	// Storage: `Vesting::Vesting` (r:1 w:1)
	// Proof: `Vesting::Vesting` (`max_values`: None, `max_size`: Some(1057), added: 3532, mode: `MaxEncodedLen`)
	// Storage: `Balances::Locks` (r:1 w:1)
	// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
	// Storage: `Balances::Freezes` (r:1 w:0)
	// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	// The range of `l` is `[0, 49]`.
	// The range of `s` is `[2, 28]`.
	fn not_unlocking_merge_schedules(l: u32, s: u32) -> Weight {
		// At least 28_222 nanoseconds.
		Weight::from_parts(27_860_696, 4764)
			.saturating_add(Weight::from_parts(41_863, 0).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(62_666, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage, and how it is accessed:
	// Storage: `Vesting::Vesting` (r:1 w:1)
	// Proof: `Vesting::Vesting` (`max_values`: None, `max_size`: Some(1057), added: 3532, mode: `MaxEncodedLen`)
	// Storage: `Balances::Locks` (r:1 w:1)
	// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
	// Storage: `Balances::Freezes` (r:1 w:0)
	// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	// The range of `l` is `[0, 49]`.
	// The range of `s` is `[2, 28]`.
	fn unlocking_merge_schedules(l: u32, s: u32) -> Weight {
		// At least 30_025 nanoseconds.
		Weight::from_parts(28_724_676, 4764)
			.saturating_add(Weight::from_parts(48_745, 0).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(90_348, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage, and how it is accessed:
	// Storage: `Vesting::Vesting` (r:1 w:1)
	// Proof: `Vesting::Vesting` (`max_values`: None, `max_size`: Some(1057), added: 3532, mode: `MaxEncodedLen`)
	// Storage: `Balances::Locks` (r:1 w:1)
	// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
	// Storage: `Balances::Freezes` (r:1 w:0)
	// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// The range of `l` is `[0, 49]`.
	// The range of `s` is `[2, 28]`.
	fn force_remove_vesting_schedule(l: u32, s: u32) -> Weight {
		// At least 32_379 nanoseconds.
		Weight::from_parts(31_866_589, 4764)
			.saturating_add(Weight::from_parts(51_760, 0).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(96_093, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
}
