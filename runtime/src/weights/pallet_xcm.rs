// SPDX-License-Identifier: Apache-2.0

//! Weights of `pallet_xcm`, measured by `scripts/benchmark` on 2026-11-30.
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

impl<T: frame_system::Config> polkadot_sdk::pallet_xcm::WeightInfo for WeightInfo<T> {
	// Storage, and how it is accessed:
	// Storage: `Dmp::DeliveryFeeFactor` (r:1 w:0)
	// Proof: `Dmp::DeliveryFeeFactor` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `XcmPallet::SupportedVersion` (r:1 w:0)
	// Proof: `XcmPallet::SupportedVersion` (`max_values`: None, `max_size`: None, mode: `Measured`)
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
	fn send() -> Weight {
		// At least 41_022 nanoseconds.
		Weight::from_parts(43_586_000, 3605)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage, and how it is accessed:
	// Storage: UNKNOWN KEY `0xb31d55ea9ac89ec461ef565f908be2a41d85b39634b3fd64bf82da8c15ec3a38` (r:1 w:0)
	// Proof: UNKNOWN KEY `0xb31d55ea9ac89ec461ef565f908be2a41d85b39634b3fd64bf82da8c15ec3a38` (r:1 w:0)
	// Storage: `XcmPallet::ShouldRecordXcm` (r:1 w:0)
	// Proof: `XcmPallet::ShouldRecordXcm` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `LiquidStaking::Pool` (r:1 w:0)
	// Proof: `LiquidStaking::Pool` (`max_values`: Some(1), `max_size`: Some(169), added: 664, mode: `MaxEncodedLen`)
	// Storage: `RemoteStaking::Sender` (r:1 w:0)
	// Proof: `RemoteStaking::Sender` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `XcmPallet::XcmExecutionSuspended` (r:1 w:0)
	// Proof: `XcmPallet::XcmExecutionSuspended` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `TxPause::PausedCalls` (r:1 w:0)
	// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Nonces::Highest` (r:1 w:0)
	// Proof: `Nonces::Highest` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `Dmp::DeliveryFeeFactor` (r:1 w:0)
	// Proof: `Dmp::DeliveryFeeFactor` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `XcmPallet::SupportedVersion` (r:1 w:0)
	// Proof: `XcmPallet::SupportedVersion` (`max_values`: None, `max_size`: None, mode: `Measured`)
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
	fn reserve_transfer_assets() -> Weight {
		// At least 159_349 nanoseconds.
		Weight::from_parts(166_530_000, 6196)
			.saturating_add(T::DbWeight::get().reads(17))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	// Storage, and how it is accessed:
	// Storage: UNKNOWN KEY `0xb31d55ea9ac89ec461ef565f908be2a41d85b39634b3fd64bf82da8c15ec3a38` (r:1 w:0)
	// Proof: UNKNOWN KEY `0xb31d55ea9ac89ec461ef565f908be2a41d85b39634b3fd64bf82da8c15ec3a38` (r:1 w:0)
	// Storage: `XcmPallet::ShouldRecordXcm` (r:1 w:0)
	// Proof: `XcmPallet::ShouldRecordXcm` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `LiquidStaking::Pool` (r:1 w:0)
	// Proof: `LiquidStaking::Pool` (`max_values`: Some(1), `max_size`: Some(169), added: 664, mode: `MaxEncodedLen`)
	// Storage: `RemoteStaking::Sender` (r:1 w:0)
	// Proof: `RemoteStaking::Sender` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `XcmPallet::XcmExecutionSuspended` (r:1 w:0)
	// Proof: `XcmPallet::XcmExecutionSuspended` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `TxPause::PausedCalls` (r:1 w:0)
	// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Nonces::Highest` (r:1 w:0)
	// Proof: `Nonces::Highest` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `Assets::Account` (r:2 w:2)
	// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	// Storage: `Dmp::DeliveryFeeFactor` (r:1 w:0)
	// Proof: `Dmp::DeliveryFeeFactor` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `XcmPallet::SupportedVersion` (r:1 w:0)
	// Proof: `XcmPallet::SupportedVersion` (`max_values`: None, `max_size`: None, mode: `Measured`)
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
	fn transfer_assets() -> Weight {
		// At least 212_439 nanoseconds.
		Weight::from_parts(223_255_000, 6208)
			.saturating_add(T::DbWeight::get().reads(20))
			.saturating_add(T::DbWeight::get().writes(8))
	}
	// Storage, and how it is accessed:
	// Storage: `XcmPallet::SupportedVersion` (r:0 w:1)
	// Proof: `XcmPallet::SupportedVersion` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn force_xcm_version() -> Weight {
		// At least 6_300 nanoseconds.
		Weight::from_parts(6_810_000, 0)
			.saturating_add(T::DbWeight::get().reads(0))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage, and how it is accessed:
	fn force_default_xcm_version() -> Weight {
		// At least 2_244 nanoseconds.
		Weight::from_parts(2_514_000, 0)
			.saturating_add(T::DbWeight::get().reads(0))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	// Storage, and how it is accessed:
	// Storage: `XcmPallet::VersionNotifiers` (r:1 w:1)
	// Proof: `XcmPallet::VersionNotifiers` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `XcmPallet::QueryCounter` (r:1 w:1)
	// Proof: `XcmPallet::QueryCounter` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `Dmp::DeliveryFeeFactor` (r:1 w:0)
	// Proof: `Dmp::DeliveryFeeFactor` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `XcmPallet::SupportedVersion` (r:1 w:0)
	// Proof: `XcmPallet::SupportedVersion` (`max_values`: None, `max_size`: None, mode: `Measured`)
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
	// Storage: `XcmPallet::Queries` (r:0 w:1)
	// Proof: `XcmPallet::Queries` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Dmp::DownwardMessageQueuePages` (r:0 w:1)
	// Proof: `Dmp::DownwardMessageQueuePages` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn force_subscribe_version_notify() -> Weight {
		// At least 46_150 nanoseconds.
		Weight::from_parts(48_173_000, 3605)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	// Storage, and how it is accessed:
	// Storage: `XcmPallet::VersionNotifiers` (r:1 w:1)
	// Proof: `XcmPallet::VersionNotifiers` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Dmp::DeliveryFeeFactor` (r:1 w:0)
	// Proof: `Dmp::DeliveryFeeFactor` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `XcmPallet::SupportedVersion` (r:1 w:0)
	// Proof: `XcmPallet::SupportedVersion` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: UNKNOWN KEY `0x63f78c98723ddc9073523ef3beefda0ca95dac46c07a40d91506e7637ec4ba57` (r:1 w:0)
	// Proof: UNKNOWN KEY `0x63f78c98723ddc9073523ef3beefda0ca95dac46c07a40d91506e7637ec4ba57` (r:1 w:0)
	// Storage: `Dmp::DownwardMessageQueueMeta` (r:1 w:1)
	// Proof: `Dmp::DownwardMessageQueueMeta` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Paras::Heads` (r:1 w:0)
	// Proof: `Paras::Heads` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Dmp::DownwardMessageQueueHeads` (r:1 w:1)
	// Proof: `Dmp::DownwardMessageQueueHeads` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `XcmPallet::Queries` (r:0 w:1)
	// Proof: `XcmPallet::Queries` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Dmp::DownwardMessageQueuePages` (r:0 w:1)
	// Proof: `Dmp::DownwardMessageQueuePages` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn force_unsubscribe_version_notify() -> Weight {
		// At least 47_361 nanoseconds.
		Weight::from_parts(49_635_000, 3787)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	// Storage, and how it is accessed:
	// Storage: `XcmPallet::XcmExecutionSuspended` (r:0 w:1)
	// Proof: `XcmPallet::XcmExecutionSuspended` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	fn force_suspension() -> Weight {
		// At least 2_223 nanoseconds.
		Weight::from_parts(2_534_000, 0)
			.saturating_add(T::DbWeight::get().reads(0))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage, and how it is accessed:
	// Storage: `XcmPallet::SupportedVersion` (r:6 w:2)
	// Proof: `XcmPallet::SupportedVersion` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn migrate_supported_version() -> Weight {
		// At least 17_467 nanoseconds.
		Weight::from_parts(18_538_000, 15862)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage, and how it is accessed:
	// Storage: `XcmPallet::VersionNotifiers` (r:6 w:2)
	// Proof: `XcmPallet::VersionNotifiers` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn migrate_version_notifiers() -> Weight {
		// At least 17_536 nanoseconds.
		Weight::from_parts(18_488_000, 15866)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage, and how it is accessed:
	// Storage: `XcmPallet::VersionNotifyTargets` (r:7 w:0)
	// Proof: `XcmPallet::VersionNotifyTargets` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn already_notified_target() -> Weight {
		// At least 19_990 nanoseconds.
		Weight::from_parts(20_931_000, 18355)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	// Storage, and how it is accessed:
	// Storage: `XcmPallet::VersionNotifyTargets` (r:2 w:1)
	// Proof: `XcmPallet::VersionNotifyTargets` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Dmp::DeliveryFeeFactor` (r:1 w:0)
	// Proof: `Dmp::DeliveryFeeFactor` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `XcmPallet::SupportedVersion` (r:1 w:0)
	// Proof: `XcmPallet::SupportedVersion` (`max_values`: None, `max_size`: None, mode: `Measured`)
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
	fn notify_current_targets() -> Weight {
		// At least 44_788 nanoseconds.
		Weight::from_parts(46_830_000, 6116)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	// Storage, and how it is accessed:
	// Storage: `XcmPallet::VersionNotifyTargets` (r:5 w:0)
	// Proof: `XcmPallet::VersionNotifyTargets` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn notify_target_migration_fail() -> Weight {
		// At least 14_172 nanoseconds.
		Weight::from_parts(15_002_000, 13405)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	// Storage, and how it is accessed:
	// Storage: `XcmPallet::VersionNotifyTargets` (r:6 w:2)
	// Proof: `XcmPallet::VersionNotifyTargets` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn migrate_version_notify_targets() -> Weight {
		// At least 17_907 nanoseconds.
		Weight::from_parts(19_019_000, 15873)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage, and how it is accessed:
	// Storage: `XcmPallet::VersionNotifyTargets` (r:6 w:2)
	// Proof: `XcmPallet::VersionNotifyTargets` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Dmp::DeliveryFeeFactor` (r:1 w:0)
	// Proof: `Dmp::DeliveryFeeFactor` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `XcmPallet::SupportedVersion` (r:1 w:0)
	// Proof: `XcmPallet::SupportedVersion` (`max_values`: None, `max_size`: None, mode: `Measured`)
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
	fn migrate_and_notify_old_targets() -> Weight {
		// At least 54_582 nanoseconds.
		Weight::from_parts(57_356_000, 16016)
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	// Storage, and how it is accessed:
	// Storage: `XcmPallet::QueryCounter` (r:1 w:1)
	// Proof: `XcmPallet::QueryCounter` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `XcmPallet::Queries` (r:0 w:1)
	// Proof: `XcmPallet::Queries` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn new_query() -> Weight {
		// At least 2_454 nanoseconds.
		Weight::from_parts(2_754_000, 1485)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage, and how it is accessed:
	// Storage: `XcmPallet::Queries` (r:1 w:1)
	// Proof: `XcmPallet::Queries` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn take_response() -> Weight {
		// At least 23_856 nanoseconds.
		Weight::from_parts(25_448_000, 11041)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage, and how it is accessed:
	// Storage: UNKNOWN KEY `0xb31d55ea9ac89ec461ef565f908be2a41d85b39634b3fd64bf82da8c15ec3a38` (r:1 w:0)
	// Proof: UNKNOWN KEY `0xb31d55ea9ac89ec461ef565f908be2a41d85b39634b3fd64bf82da8c15ec3a38` (r:1 w:0)
	// Storage: `XcmPallet::ShouldRecordXcm` (r:1 w:0)
	// Proof: `XcmPallet::ShouldRecordXcm` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `LiquidStaking::Pool` (r:1 w:0)
	// Proof: `LiquidStaking::Pool` (`max_values`: Some(1), `max_size`: Some(169), added: 664, mode: `MaxEncodedLen`)
	// Storage: `XcmPallet::AssetTraps` (r:1 w:1)
	// Proof: `XcmPallet::AssetTraps` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Assets::Account` (r:2 w:2)
	// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	// Storage: `RemoteStaking::Sender` (r:1 w:0)
	// Proof: `RemoteStaking::Sender` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `XcmPallet::XcmExecutionSuspended` (r:1 w:0)
	// Proof: `XcmPallet::XcmExecutionSuspended` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// The range of `n` is `[1, 20]`.
	fn claim_assets(n: u32) -> Weight {
		// At least 92_790 nanoseconds.
		Weight::from_parts(98_041_614, 6208)
			.saturating_add(Weight::from_parts(33_334, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	// Storage, and how it is accessed:
	// Storage: UNKNOWN KEY `0xb31d55ea9ac89ec461ef565f908be2a41d85b39634b3fd64bf82da8c15ec3a38` (r:1 w:0)
	// Proof: UNKNOWN KEY `0xb31d55ea9ac89ec461ef565f908be2a41d85b39634b3fd64bf82da8c15ec3a38` (r:1 w:0)
	// The range of `n` is `[0, 8192]`.
	fn weigh_message(n: u32) -> Weight {
		// At least 4_697 nanoseconds.
		Weight::from_parts(3_918_790, 3616)
			.saturating_add(Weight::from_parts(34_454, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	// Storage, and how it is accessed:
	// The range of `n` is `[0, 131072]`.
	fn decode_xcm(n: u32) -> Weight {
		// At least 260 nanoseconds.
		Weight::from_parts(916_189, 0)
			.saturating_add(Weight::from_parts(1_661, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(0))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	// Upper bounds of calls that always fail: this chain neither teleports, nor executes programs of
	// accounts, nor keeps aliases.
	fn teleport_assets() -> Weight {
		Weight::from_parts(150_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(9, 4))
	}
	fn execute() -> Weight {
		Weight::from_parts(15_000_000, 0).saturating_add(T::DbWeight::get().reads(1))
	}
	fn add_authorized_alias() -> Weight {
		Weight::from_parts(60_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(3, 3))
	}
	fn remove_authorized_alias() -> Weight {
		Weight::from_parts(60_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(3, 3))
	}
}
