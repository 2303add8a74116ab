// SPDX-License-Identifier: Apache-2.0

//! Weights of `pallet_recovery`, measured by `scripts/benchmark` on 2026-11-30.
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

impl<T: frame_system::Config> polkadot_sdk::pallet_recovery::WeightInfo for WeightInfo<T> {
	// Storage, and how it is accessed:
	// Storage: `Recovery::Inheritor` (r:1 w:0)
	// Proof: `Recovery::Inheritor` (`max_values`: None, `max_size`: Some(133), added: 2608, mode: `MaxEncodedLen`)
	// Storage: `Repairs::Failure` (r:1 w:0)
	// Proof: `Repairs::Failure` (`max_values`: Some(1), `max_size`: Some(6), added: 501, mode: `MaxEncodedLen`)
	// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn control_inherited_account() -> Weight {
		// At least 14_061 nanoseconds.
		Weight::from_parts(15_163_000, 3598)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	// Storage, and how it is accessed:
	// Storage: `Recovery::Inheritor` (r:1 w:1)
	// Proof: `Recovery::Inheritor` (`max_values`: None, `max_size`: Some(133), added: 2608, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(283), added: 2758, mode: `MaxEncodedLen`)
	fn revoke_inheritor() -> Weight {
		// At least 39_799 nanoseconds.
		Weight::from_parts(41_863_000, 3748)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage, and how it is accessed:
	// Storage: `Recovery::Attempt` (r:1 w:0)
	// Proof: `Recovery::Attempt` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	// Storage: `Recovery::FriendGroups` (r:1 w:1)
	// Proof: `Recovery::FriendGroups` (`max_values`: None, `max_size`: Some(5675), added: 8150, mode: `MaxEncodedLen`)
	fn set_friend_groups() -> Weight {
		// At least 25_769 nanoseconds.
		Weight::from_parts(31_497_000, 9140)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage, and how it is accessed:
	// Storage: `Recovery::Attempt` (r:1 w:1)
	// Proof: `Recovery::Attempt` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	// Storage: `Recovery::FriendGroups` (r:1 w:0)
	// Proof: `Recovery::FriendGroups` (`max_values`: None, `max_size`: Some(5675), added: 8150, mode: `MaxEncodedLen`)
	// Storage: `Recovery::Inheritor` (r:1 w:0)
	// Proof: `Recovery::Inheritor` (`max_values`: None, `max_size`: Some(133), added: 2608, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(283), added: 2758, mode: `MaxEncodedLen`)
	fn initiate_attempt() -> Weight {
		// At least 96_745 nanoseconds.
		Weight::from_parts(100_060_000, 9140)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage, and how it is accessed:
	// Storage: `Recovery::Attempt` (r:1 w:1)
	// Proof: `Recovery::Attempt` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	// Storage: `Recovery::FriendGroups` (r:1 w:0)
	// Proof: `Recovery::FriendGroups` (`max_values`: None, `max_size`: Some(5675), added: 8150, mode: `MaxEncodedLen`)
	fn approve_attempt() -> Weight {
		// At least 22_073 nanoseconds.
		Weight::from_parts(23_626_000, 9140)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage, and how it is accessed:
	// Storage: `Recovery::Attempt` (r:1 w:1)
	// Proof: `Recovery::Attempt` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:2 w:2)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(283), added: 2758, mode: `MaxEncodedLen`)
	// Storage: `Recovery::FriendGroups` (r:1 w:0)
	// Proof: `Recovery::FriendGroups` (`max_values`: None, `max_size`: Some(5675), added: 8150, mode: `MaxEncodedLen`)
	// Storage: `Recovery::Inheritor` (r:1 w:1)
	// Proof: `Recovery::Inheritor` (`max_values`: None, `max_size`: Some(133), added: 2608, mode: `MaxEncodedLen`)
	fn finish_attempt() -> Weight {
		// At least 154_893 nanoseconds.
		Weight::from_parts(158_989_000, 9140)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	// Storage, and how it is accessed:
	// Storage: `Recovery::Attempt` (r:1 w:1)
	// Proof: `Recovery::Attempt` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(283), added: 2758, mode: `MaxEncodedLen`)
	// Storage: `Recovery::FriendGroups` (r:1 w:0)
	// Proof: `Recovery::FriendGroups` (`max_values`: None, `max_size`: Some(5675), added: 8150, mode: `MaxEncodedLen`)
	fn cancel_attempt() -> Weight {
		// At least 81_983 nanoseconds.
		Weight::from_parts(86_119_000, 9140)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage, and how it is accessed:
	// Storage: `Recovery::Attempt` (r:1 w:1)
	// Proof: `Recovery::Attempt` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(283), added: 2758, mode: `MaxEncodedLen`)
	fn slash_attempt() -> Weight {
		// At least 78_358 nanoseconds.
		Weight::from_parts(80_762_000, 6196)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}
}
