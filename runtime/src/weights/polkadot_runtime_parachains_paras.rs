// SPDX-License-Identifier: Apache-2.0

//! Weights of `polkadot_runtime_parachains::paras`, measured by `scripts/benchmark` on 2026-11-30.
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

impl<T: frame_system::Config> polkadot_sdk::polkadot_runtime_parachains::paras::WeightInfo
	for WeightInfo<T>
{
	// Storage, and how it is accessed:
	// Storage: `Paras::CodeByHashRefs` (r:1 w:1)
	// Proof: `Paras::CodeByHashRefs` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Paras::CurrentCodeHash` (r:1 w:1)
	// Proof: `Paras::CurrentCodeHash` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Paras::PastCodeMeta` (r:1 w:1)
	// Proof: `Paras::PastCodeMeta` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Paras::PastCodePruning` (r:1 w:1)
	// Proof: `Paras::PastCodePruning` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `Paras::PastCodeHash` (r:0 w:1)
	// Proof: `Paras::PastCodeHash` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Paras::CodeByHash` (r:0 w:1)
	// Proof: `Paras::CodeByHash` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// The range of `c` is `[9, 5242880]`.
	fn force_set_current_code(c: u32) -> Weight {
		// At least 25_628 nanoseconds.
		Weight::from_parts(25_899_000, 11773)
			.saturating_add(Weight::from_parts(1_621, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	// Storage, and how it is accessed:
	// Storage: `Paras::Heads` (r:0 w:1)
	// Proof: `Paras::Heads` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// The range of `s` is `[9, 1048576]`.
	fn force_set_current_head(s: u32) -> Weight {
		// At least 5_488 nanoseconds.
		Weight::from_parts(10_654_902, 0)
			.saturating_add(Weight::from_parts(297, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(0))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage, and how it is accessed:
	// Storage: `Paras::MostRecentContext` (r:0 w:1)
	// Proof: `Paras::MostRecentContext` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn force_set_most_recent_context() -> Weight {
		// At least 2_954 nanoseconds.
		Weight::from_parts(3_225_000, 0)
			.saturating_add(T::DbWeight::get().reads(0))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage, and how it is accessed:
	// Storage: `Paras::FutureCodeHash` (r:1 w:1)
	// Proof: `Paras::FutureCodeHash` (`max_values`: None, `max_size`: None, mode: `Measured`)
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
	// Storage: `Paras::UpgradeRestrictionSignal` (r:0 w:1)
	// Proof: `Paras::UpgradeRestrictionSignal` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// The range of `c` is `[9, 5242880]`.
	fn force_schedule_code_upgrade(c: u32) -> Weight {
		// At least 36_945 nanoseconds.
		Weight::from_parts(37_176_000, 11916)
			.saturating_add(Weight::from_parts(1_672, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(7))
	}
	// Storage, and how it is accessed:
	// Storage: `Paras::FutureCodeUpgrades` (r:1 w:0)
	// Proof: `Paras::FutureCodeUpgrades` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Registrar::Paras` (r:1 w:0)
	// Proof: `Registrar::Paras` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Paras::Heads` (r:0 w:1)
	// Proof: `Paras::Heads` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Paras::UpgradeGoAheadSignal` (r:0 w:1)
	// Proof: `Paras::UpgradeGoAheadSignal` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Paras::MostRecentContext` (r:0 w:1)
	// Proof: `Paras::MostRecentContext` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// The range of `s` is `[9, 1048576]`.
	fn force_note_new_head(s: u32) -> Weight {
		// At least 14_552 nanoseconds.
		Weight::from_parts(19_589_801, 3763)
			.saturating_add(Weight::from_parts(310, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage, and how it is accessed:
	// Storage: `ParasShared::CurrentSessionIndex` (r:1 w:0)
	// Proof: `ParasShared::CurrentSessionIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `Paras::ActionsQueue` (r:1 w:1)
	// Proof: `Paras::ActionsQueue` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn force_queue_action() -> Weight {
		// At least 14_031 nanoseconds.
		Weight::from_parts(14_992_000, 7776)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage, and how it is accessed:
	// Storage: `Paras::PvfActiveVoteMap` (r:1 w:1)
	// Proof: `Paras::PvfActiveVoteMap` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Paras::PvfActiveVoteList` (r:1 w:1)
	// Proof: `Paras::PvfActiveVoteList` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `ParasShared::CurrentSessionIndex` (r:1 w:0)
	// Proof: `ParasShared::CurrentSessionIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `Paras::ActionsQueue` (r:1 w:1)
	// Proof: `Paras::ActionsQueue` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// The range of `c` is `[9, 5242880]`.
	fn add_trusted_validation_code(c: u32) -> Weight {
		// At least 85_188 nanoseconds.
		Weight::from_parts(33_940_487, 4147)
			.saturating_add(Weight::from_parts(1_534, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage, and how it is accessed:
	// Storage: `Paras::CodeByHashRefs` (r:1 w:0)
	// Proof: `Paras::CodeByHashRefs` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Paras::CodeByHash` (r:0 w:1)
	// Proof: `Paras::CodeByHash` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn poke_unused_validation_code() -> Weight {
		// At least 5_658 nanoseconds.
		Weight::from_parts(6_079_000, 3492)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage, and how it is accessed:
	// Storage: `ParasShared::ActiveValidatorKeys` (r:1 w:0)
	// Proof: `ParasShared::ActiveValidatorKeys` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `ParasShared::CurrentSessionIndex` (r:1 w:0)
	// Proof: `ParasShared::CurrentSessionIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `Paras::PvfActiveVoteMap` (r:1 w:1)
	// Proof: `Paras::PvfActiveVoteMap` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn include_pvf_check_statement() -> Weight {
		// At least 89_314 nanoseconds.
		Weight::from_parts(95_774_000, 30170)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage, and how it is accessed:
	// Storage: `ParasShared::ActiveValidatorKeys` (r:1 w:0)
	// Proof: `ParasShared::ActiveValidatorKeys` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `ParasShared::CurrentSessionIndex` (r:1 w:0)
	// Proof: `ParasShared::CurrentSessionIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `Paras::PvfActiveVoteMap` (r:1 w:1)
	// Proof: `Paras::PvfActiveVoteMap` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Paras::PvfActiveVoteList` (r:1 w:1)
	// Proof: `Paras::PvfActiveVoteList` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `Paras::UpcomingUpgrades` (r:1 w:1)
	// Proof: `Paras::UpcomingUpgrades` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `Paras::FutureCodeUpgrades` (r:0 w:100)
	// Proof: `Paras::FutureCodeUpgrades` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn include_pvf_check_statement_finalize_upgrade_accept() -> Weight {
		// At least 714_083 nanoseconds.
		Weight::from_parts(736_075_000, 30824)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(103))
	}
	// Storage, and how it is accessed:
	// Storage: `ParasShared::ActiveValidatorKeys` (r:1 w:0)
	// Proof: `ParasShared::ActiveValidatorKeys` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `ParasShared::CurrentSessionIndex` (r:1 w:0)
	// Proof: `ParasShared::CurrentSessionIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `Paras::PvfActiveVoteMap` (r:1 w:1)
	// Proof: `Paras::PvfActiveVoteMap` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn include_pvf_check_statement_finalize_upgrade_reject() -> Weight {
		// At least 72_930 nanoseconds.
		Weight::from_parts(79_339_000, 30802)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage, and how it is accessed:
	// Storage: `ParasShared::ActiveValidatorKeys` (r:1 w:0)
	// Proof: `ParasShared::ActiveValidatorKeys` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `ParasShared::CurrentSessionIndex` (r:1 w:0)
	// Proof: `ParasShared::CurrentSessionIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `Paras::PvfActiveVoteMap` (r:1 w:1)
	// Proof: `Paras::PvfActiveVoteMap` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Paras::PvfActiveVoteList` (r:1 w:1)
	// Proof: `Paras::PvfActiveVoteList` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `Paras::ActionsQueue` (r:1 w:1)
	// Proof: `Paras::ActionsQueue` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn include_pvf_check_statement_finalize_onboarding_accept() -> Weight {
		// At least 489_865 nanoseconds.
		Weight::from_parts(511_909_000, 30192)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage, and how it is accessed:
	// Storage: `ParasShared::ActiveValidatorKeys` (r:1 w:0)
	// Proof: `ParasShared::ActiveValidatorKeys` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `ParasShared::CurrentSessionIndex` (r:1 w:0)
	// Proof: `ParasShared::CurrentSessionIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `Paras::PvfActiveVoteMap` (r:1 w:1)
	// Proof: `Paras::PvfActiveVoteMap` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn include_pvf_check_statement_finalize_onboarding_reject() -> Weight {
		// At least 71_988 nanoseconds.
		Weight::from_parts(74_242_000, 30170)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage, and how it is accessed:
	// Storage: `Paras::UpgradeCooldowns` (r:1 w:1)
	// Proof: `Paras::UpgradeCooldowns` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `Paras::UpgradeRestrictionSignal` (r:0 w:1)
	// Proof: `Paras::UpgradeRestrictionSignal` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn remove_upgrade_cooldown() -> Weight {
		// At least 26_419 nanoseconds.
		Weight::from_parts(27_721_000, 1751)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage, and how it is accessed:
	// Storage: `Paras::ParaLifecycles` (r:1 w:0)
	// Proof: `Paras::ParaLifecycles` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Paras::AuthorizedCodeHash` (r:0 w:1)
	// Proof: `Paras::AuthorizedCodeHash` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn authorize_force_set_current_code_hash() -> Weight {
		// At least 9_765 nanoseconds.
		Weight::from_parts(10_395_000, 3525)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage, and how it is accessed:
	// Storage: `Paras::AuthorizedCodeHash` (r:1 w:1)
	// Proof: `Paras::AuthorizedCodeHash` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Paras::CodeByHashRefs` (r:1 w:1)
	// Proof: `Paras::CodeByHashRefs` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Paras::CurrentCodeHash` (r:1 w:1)
	// Proof: `Paras::CurrentCodeHash` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Paras::CodeByHash` (r:0 w:1)
	// Proof: `Paras::CodeByHash` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// The range of `c` is `[9, 5242880]`.
	fn apply_authorized_force_set_current_code(c: u32) -> Weight {
		// At least 21_833 nanoseconds.
		Weight::from_parts(22_143_000, 3596)
			.saturating_add(Weight::from_parts(2_890, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(4))
	}
}
