// SPDX-License-Identifier: Apache-2.0

//! Weights of `polkadot_runtime_common::paras_registrar`, measured by `scripts/benchmark` on 2026-11-30.
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

impl<T: frame_system::Config> polkadot_sdk::polkadot_runtime_common::paras_registrar::WeightInfo
	for WeightInfo<T>
{
	// Storage, and how it is accessed:
	// Storage: `Registrar::NextFreeParaId` (r:1 w:1)
	// Proof: `Registrar::NextFreeParaId` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `Registrar::Paras` (r:1 w:1)
	// Proof: `Registrar::Paras` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Paras::ParaLifecycles` (r:1 w:0)
	// Proof: `Paras::ParaLifecycles` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn reserve() -> Weight {
		// At least 23_746 nanoseconds.
		Weight::from_parts(25_067_000, 3523)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage, and how it is accessed:
	// Storage: `Registrar::Paras` (r:1 w:1)
	// Proof: `Registrar::Paras` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Paras::ParaLifecycles` (r:1 w:1)
	// Proof: `Paras::ParaLifecycles` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Paras::PvfActiveVoteMap` (r:1 w:1)
	// Proof: `Paras::PvfActiveVoteMap` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Paras::CodeByHash` (r:1 w:1)
	// Proof: `Paras::CodeByHash` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `ParasShared::ActiveValidatorKeys` (r:1 w:0)
	// Proof: `ParasShared::ActiveValidatorKeys` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `Paras::PvfActiveVoteList` (r:1 w:1)
	// Proof: `Paras::PvfActiveVoteList` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `Paras::CodeByHashRefs` (r:1 w:1)
	// Proof: `Paras::CodeByHashRefs` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Paras::CurrentCodeHash` (r:0 w:1)
	// Proof: `Paras::CurrentCodeHash` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Paras::UpcomingParasGenesis` (r:0 w:1)
	// Proof: `Paras::UpcomingParasGenesis` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn register() -> Weight {
		// At least 8_825_302 nanoseconds.
		Weight::from_parts(8_992_873_000, 3779)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(8))
	}
	// Storage, and how it is accessed:
	// Storage: `Registrar::Paras` (r:1 w:1)
	// Proof: `Registrar::Paras` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Paras::ParaLifecycles` (r:1 w:1)
	// Proof: `Paras::ParaLifecycles` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Paras::PvfActiveVoteMap` (r:1 w:1)
	// Proof: `Paras::PvfActiveVoteMap` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Paras::CodeByHash` (r:1 w:1)
	// Proof: `Paras::CodeByHash` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `ParasShared::ActiveValidatorKeys` (r:1 w:0)
	// Proof: `ParasShared::ActiveValidatorKeys` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `Paras::PvfActiveVoteList` (r:1 w:1)
	// Proof: `Paras::PvfActiveVoteList` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `Paras::CodeByHashRefs` (r:1 w:1)
	// Proof: `Paras::CodeByHashRefs` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Paras::CurrentCodeHash` (r:0 w:1)
	// Proof: `Paras::CurrentCodeHash` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Paras::UpcomingParasGenesis` (r:0 w:1)
	// Proof: `Paras::UpcomingParasGenesis` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn force_register() -> Weight {
		// At least 8_666_353 nanoseconds.
		Weight::from_parts(8_902_027_000, 3696)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(8))
	}
	// Storage, and how it is accessed:
	// Storage: `Registrar::Paras` (r:1 w:1)
	// Proof: `Registrar::Paras` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Paras::ParaLifecycles` (r:1 w:1)
	// Proof: `Paras::ParaLifecycles` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Paras::FutureCodeHash` (r:1 w:0)
	// Proof: `Paras::FutureCodeHash` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `ParasShared::CurrentSessionIndex` (r:1 w:0)
	// Proof: `ParasShared::CurrentSessionIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `Paras::ActionsQueue` (r:1 w:1)
	// Proof: `Paras::ActionsQueue` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `MessageQueue::BookStateFor` (r:1 w:0)
	// Proof: `MessageQueue::BookStateFor` (`max_values`: None, `max_size`: Some(55), added: 2530, mode: `MaxEncodedLen`)
	// Storage: `Registrar::PendingSwap` (r:0 w:1)
	// Proof: `Registrar::PendingSwap` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn deregister() -> Weight {
		// At least 80_401 nanoseconds.
		Weight::from_parts(87_772_000, 3926)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	// Storage, and how it is accessed:
	// Storage: `Registrar::Paras` (r:1 w:0)
	// Proof: `Registrar::Paras` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Paras::ParaLifecycles` (r:2 w:2)
	// Proof: `Paras::ParaLifecycles` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Registrar::PendingSwap` (r:1 w:1)
	// Proof: `Registrar::PendingSwap` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `ParasShared::CurrentSessionIndex` (r:1 w:0)
	// Proof: `ParasShared::CurrentSessionIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `Paras::ActionsQueue` (r:1 w:1)
	// Proof: `Paras::ActionsQueue` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn swap() -> Weight {
		// At least 65_098 nanoseconds.
		Weight::from_parts(71_667_000, 6517)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	// Storage, and how it is accessed:
	// Storage: `Paras::FutureCodeHash` (r:1 w:1)
	// Proof: `Paras::FutureCodeHash` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Paras::UpgradeRestrictionSignal` (r:1 w:1)
	// Proof: `Paras::UpgradeRestrictionSignal` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Paras::CurrentCodeHash` (r:1 w:0)
	// Proof: `Paras::CurrentCodeHash` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Paras::UpgradeCooldowns` (r:1 w:1)
	// Proof: `Paras::UpgradeCooldowns` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `Paras::PvfActiveVoteMap` (r:1 w:1)
	// Proof: `Paras::PvfActiveVoteMap` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Paras::CodeByHash` (r:1 w:1)
	// Proof: `Paras::CodeByHash` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `ParasShared::ActiveValidatorKeys` (r:1 w:0)
	// Proof: `ParasShared::ActiveValidatorKeys` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `Paras::PvfActiveVoteList` (r:1 w:1)
	// Proof: `Paras::PvfActiveVoteList` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `Paras::CodeByHashRefs` (r:1 w:1)
	// Proof: `Paras::CodeByHashRefs` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// The range of `b` is `[9, 5242880]`.
	fn schedule_code_upgrade(b: u32) -> Weight {
		// At least 33_120 nanoseconds.
		Weight::from_parts(33_871_000, 3665)
			.saturating_add(Weight::from_parts(1_673, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(7))
	}
	// Storage, and how it is accessed:
	// Storage: `Paras::Heads` (r:0 w:1)
	// Proof: `Paras::Heads` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// The range of `b` is `[1, 1048576]`.
	fn set_current_head(b: u32) -> Weight {
		// At least 5_588 nanoseconds.
		Weight::from_parts(12_070_079, 0)
			.saturating_add(Weight::from_parts(297, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(0))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
