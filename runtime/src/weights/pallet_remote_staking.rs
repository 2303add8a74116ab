// SPDX-License-Identifier: Apache-2.0

//! Weights of `pallet_remote_staking`, measured by `scripts/benchmark` on 2026-11-27.
//!
//! 20 steps of 20 repeats on AMD EPYC. Written by a machine: to change what
//! is measured, change the pallet's `benchmarking.rs`.

use core::marker::PhantomData;
use polkadot_sdk::{
	frame_support::{traits::Get, weights::Weight},
	frame_system,
};

/// What the calls and steps of the pallet weigh on a runtime whose database is `T`'s.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_remote_staking::weights::WeightInfo for WeightInfo<T> {
	// Storage, and how it is accessed:
	// Storage: `RemoteStaking::ParachainLimits` (r:1 w:1)
	// Proof: `RemoteStaking::ParachainLimits` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	fn set_limits() -> Weight {
		// At least 85_069 nanoseconds.
		Weight::from_parts(170_600_000, 3509)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage, and how it is accessed:
	// Storage: `RemoteStaking::Homes` (r:1 w:1)
	// Proof: `RemoteStaking::Homes` (`max_values`: None, `max_size`: Some(666), added: 3141, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(211), added: 2686, mode: `MaxEncodedLen`)
	fn set_home() -> Weight {
		// At least 283_662 nanoseconds.
		Weight::from_parts(461_075_000, 4131)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage, and how it is accessed:
	// Storage: `RemoteStaking::Homes` (r:1 w:1)
	// Proof: `RemoteStaking::Homes` (`max_values`: None, `max_size`: Some(666), added: 3141, mode: `MaxEncodedLen`)
	// Storage: `RemoteStaking::Due` (r:1 w:1)
	// Proof: `RemoteStaking::Due` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(211), added: 2686, mode: `MaxEncodedLen`)
	fn remove_home() -> Weight {
		// At least 404_318 nanoseconds.
		Weight::from_parts(702_978_000, 4131)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage, and how it is accessed:
	// Storage: `RemoteStaking::Due` (r:1 w:1)
	// Proof: `RemoteStaking::Due` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	// Storage: `LiquidStaking::TicketsByBatch` (r:1 w:1)
	// Proof: `LiquidStaking::TicketsByBatch` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	// Storage: `LiquidStaking::Batches` (r:1 w:1)
	// Proof: `LiquidStaking::Batches` (`max_values`: None, `max_size`: Some(758), added: 3233, mode: `MaxEncodedLen`)
	// Storage: `LiquidStaking::Pool` (r:1 w:1)
	// Proof: `LiquidStaking::Pool` (`max_values`: Some(1), `max_size`: Some(169), added: 664, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:4 w:4)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `RemoteStaking::Homes` (r:1 w:0)
	// Proof: `RemoteStaking::Homes` (`max_values`: None, `max_size`: Some(666), added: 3141, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(211), added: 2686, mode: `MaxEncodedLen`)
	// Storage: `XcmPallet::SupportedVersion` (r:1 w:0)
	// Proof: `XcmPallet::SupportedVersion` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `XcmPallet::ShouldRecordXcm` (r:1 w:0)
	// Proof: `XcmPallet::ShouldRecordXcm` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `Dmp::DeliveryFeeFactor` (r:1 w:0)
	// Proof: `Dmp::DeliveryFeeFactor` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: UNKNOWN KEY `0x63f78c98723ddc9073523ef3beefda0ca95dac46c07a40d91506e7637ec4ba57` (r:1 w:0)
	// Proof: UNKNOWN KEY `0x63f78c98723ddc9073523ef3beefda0ca95dac46c07a40d91506e7637ec4ba57` (r:1 w:0)
	// Storage: `Dmp::DownwardMessageQueueMeta` (r:1 w:1)
	// Proof: `Dmp::DownwardMessageQueueMeta` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Paras::Heads` (r:1 w:0)
	// Proof: `Paras::Heads` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Dmp::DownwardMessageQueueLazyDelete` (r:1 w:0)
	// Proof: `Dmp::DownwardMessageQueueLazyDelete` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Dmp::DownwardMessageQueueHeads` (r:1 w:1)
	// Proof: `Dmp::DownwardMessageQueueHeads` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Dmp::DownwardMessageQueuePages` (r:0 w:1)
	// Proof: `Dmp::DownwardMessageQueuePages` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn claim_to() -> Weight {
		// At least 1_785_759 nanoseconds.
		Weight::from_parts(2_652_223_000, 11402)
			.saturating_add(T::DbWeight::get().reads(18))
			.saturating_add(T::DbWeight::get().writes(12))
	}
	// Storage, and how it is accessed:
	// Storage: `RemoteStaking::Due` (r:1 w:1)
	// Proof: `RemoteStaking::Due` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	// Storage: `RemoteStaking::Homes` (r:1 w:0)
	// Proof: `RemoteStaking::Homes` (`max_values`: None, `max_size`: Some(666), added: 3141, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:3 w:3)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(211), added: 2686, mode: `MaxEncodedLen`)
	// Storage: `XcmPallet::SupportedVersion` (r:1 w:0)
	// Proof: `XcmPallet::SupportedVersion` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `XcmPallet::ShouldRecordXcm` (r:1 w:0)
	// Proof: `XcmPallet::ShouldRecordXcm` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `LiquidStaking::Pool` (r:1 w:0)
	// Proof: `LiquidStaking::Pool` (`max_values`: Some(1), `max_size`: Some(169), added: 664, mode: `MaxEncodedLen`)
	// Storage: `Dmp::DeliveryFeeFactor` (r:1 w:0)
	// Proof: `Dmp::DeliveryFeeFactor` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: UNKNOWN KEY `0x63f78c98723ddc9073523ef3beefda0ca95dac46c07a40d91506e7637ec4ba57` (r:1 w:0)
	// Proof: UNKNOWN KEY `0x63f78c98723ddc9073523ef3beefda0ca95dac46c07a40d91506e7637ec4ba57` (r:1 w:0)
	// Storage: `Dmp::DownwardMessageQueueMeta` (r:1 w:1)
	// Proof: `Dmp::DownwardMessageQueueMeta` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Paras::Heads` (r:1 w:0)
	// Proof: `Paras::Heads` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Dmp::DownwardMessageQueueLazyDelete` (r:1 w:0)
	// Proof: `Dmp::DownwardMessageQueueLazyDelete` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Dmp::DownwardMessageQueueHeads` (r:1 w:1)
	// Proof: `Dmp::DownwardMessageQueueHeads` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Dmp::DownwardMessageQueuePages` (r:0 w:1)
	// Proof: `Dmp::DownwardMessageQueuePages` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn send_home() -> Weight {
		// At least 1_217_433 nanoseconds.
		Weight::from_parts(2_342_643_000, 8799)
			.saturating_add(T::DbWeight::get().reads(15))
			.saturating_add(T::DbWeight::get().writes(8))
	}
	// Storage, and how it is accessed:
	// Storage: `Assets::Asset` (r:1 w:1)
	// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	// Storage: `Assets::Account` (r:2 w:2)
	// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn move_shares() -> Weight {
		// At least 252_032 nanoseconds.
		Weight::from_parts(498_394_000, 6208)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	// Storage, and how it is accessed:
	// Storage: `LiquidStaking::Pool` (r:1 w:0)
	// Proof: `LiquidStaking::Pool` (`max_values`: Some(1), `max_size`: Some(169), added: 664, mode: `MaxEncodedLen`)
	// Storage: `LiquidStaking::Parameters` (r:1 w:0)
	// Proof: `LiquidStaking::Parameters` (`max_values`: Some(1), `max_size`: Some(65), added: 560, mode: `MaxEncodedLen`)
	// Storage: `LiquidStaking::InstantAllowance` (r:1 w:0)
	// Proof: `LiquidStaking::InstantAllowance` (`max_values`: Some(1), `max_size`: Some(20), added: 515, mode: `MaxEncodedLen`)
	// Storage: `LiquidStaking::Pace` (r:1 w:0)
	// Proof: `LiquidStaking::Pace` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `LiquidStaking::PendingSlashes` (r:1 w:0)
	// Proof: `LiquidStaking::PendingSlashes` (`max_values`: Some(1), `max_size`: Some(3073), added: 3568, mode: `MaxEncodedLen`)
	fn quote_exit() -> Weight {
		// At least 171_061 nanoseconds.
		Weight::from_parts(262_141_000, 4558)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	// Storage, and how it is accessed:
	// Storage: `RemoteStaking::LastTried` (r:1 w:1)
	// Proof: `RemoteStaking::LastTried` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	// Storage: `RemoteStaking::Due` (r:2 w:0)
	// Proof: `RemoteStaking::Due` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	fn look_for_due() -> Weight {
		// At least 101_410 nanoseconds.
		Weight::from_parts(180_168_000, 6076)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
