// SPDX-License-Identifier: Apache-2.0

//! Weights of instructions, by `pallet_xcm_benchmarks::generic`, measured by `scripts/benchmark` on 2026-11-30.
//!
//! 20 steps of 10 repeats on AMD EPYC.
//! Generated: change `configs/xcm/benchmarking.rs` instead.

// `weights/xcm.rs` gives some instructions the maximal weight, and does not use their measurement.
#![allow(dead_code)]

use core::marker::PhantomData;
use polkadot_sdk::{
	frame_support::{traits::Get, weights::Weight},
	frame_system,
};

/// The weights of instructions, on a runtime with the database of `T`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo<T> {
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
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Dmp::DownwardMessageQueueLazyDelete` (r:1 w:0)
	// Proof: `Dmp::DownwardMessageQueueLazyDelete` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Dmp::DownwardMessageQueueHeads` (r:1 w:1)
	// Proof: `Dmp::DownwardMessageQueueHeads` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Dmp::DownwardMessageQueuePages` (r:0 w:1)
	// Proof: `Dmp::DownwardMessageQueuePages` (`max_values`: None, `max_size`: None, mode: `Measured`)
	pub fn report_holding() -> Weight {
		// At least 91_037 nanoseconds.
		Weight::from_parts(94_702_000, 6196)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	// Storage, and how it is accessed:
	// Storage: `Assets::Account` (r:2 w:2)
	// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	pub fn buy_execution() -> Weight {
		// At least 6_230 nanoseconds.
		Weight::from_parts(6_830_000, 6208)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage, and how it is accessed:
	// Storage: `Assets::Account` (r:2 w:2)
	// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	pub fn pay_fees() -> Weight {
		// At least 6_219 nanoseconds.
		Weight::from_parts(6_741_000, 6208)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage, and how it is accessed:
	pub fn asset_claimer() -> Weight {
		// At least 520 nanoseconds.
		Weight::from_parts(621_000, 0)
			.saturating_add(T::DbWeight::get().reads(0))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	// Storage, and how it is accessed:
	// Storage: `XcmPallet::Queries` (r:1 w:0)
	// Proof: `XcmPallet::Queries` (`max_values`: None, `max_size`: None, mode: `Measured`)
	pub fn query_response() -> Weight {
		// At least 5_538 nanoseconds.
		Weight::from_parts(5_999_000, 3465)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	// Storage, and how it is accessed:
	// Storage: `RemoteStaking::Sender` (r:1 w:0)
	// Proof: `RemoteStaking::Sender` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `XcmPallet::XcmExecutionSuspended` (r:1 w:0)
	// Proof: `XcmPallet::XcmExecutionSuspended` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `Repairs::Failure` (r:1 w:0)
	// Proof: `Repairs::Failure` (`max_values`: Some(1), `max_size`: Some(6), added: 501, mode: `MaxEncodedLen`)
	// Storage: `TxPause::PausedCalls` (r:1 w:0)
	// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:0)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Nonces::Highest` (r:1 w:0)
	// Proof: `Nonces::Highest` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	pub fn transact() -> Weight {
		// At least 16_014 nanoseconds.
		Weight::from_parts(17_496_000, 3613)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	// Storage, and how it is accessed:
	pub fn refund_surplus() -> Weight {
		// At least 1_162 nanoseconds.
		Weight::from_parts(1_312_000, 0)
			.saturating_add(T::DbWeight::get().reads(0))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	// Storage, and how it is accessed:
	// Storage: UNKNOWN KEY `0xb31d55ea9ac89ec461ef565f908be2a41d85b39634b3fd64bf82da8c15ec3a38` (r:1 w:0)
	// Proof: UNKNOWN KEY `0xb31d55ea9ac89ec461ef565f908be2a41d85b39634b3fd64bf82da8c15ec3a38` (r:1 w:0)
	pub fn set_error_handler() -> Weight {
		// At least 5_728 nanoseconds.
		Weight::from_parts(6_190_000, 3616)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	// Storage, and how it is accessed:
	// Storage: UNKNOWN KEY `0xb31d55ea9ac89ec461ef565f908be2a41d85b39634b3fd64bf82da8c15ec3a38` (r:1 w:0)
	// Proof: UNKNOWN KEY `0xb31d55ea9ac89ec461ef565f908be2a41d85b39634b3fd64bf82da8c15ec3a38` (r:1 w:0)
	pub fn set_appendix() -> Weight {
		// At least 5_758 nanoseconds.
		Weight::from_parts(6_189_000, 3616)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	// Storage, and how it is accessed:
	pub fn clear_error() -> Weight {
		// At least 491 nanoseconds.
		Weight::from_parts(561_000, 0)
			.saturating_add(T::DbWeight::get().reads(0))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	// Storage, and how it is accessed:
	pub fn descend_origin() -> Weight {
		// At least 500 nanoseconds.
		Weight::from_parts(581_000, 0)
			.saturating_add(T::DbWeight::get().reads(0))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	// Storage, and how it is accessed:
	// Storage: `Benchmark::Override` (r:0 w:0)
	// Proof: `Benchmark::Override` (`max_values`: None, `max_size`: None, mode: `Measured`)
	pub fn execute_with_origin() -> Weight {
		// At least 18_446_744_073_709_551 nanoseconds.
		Weight::from_parts(18_446_744_073_709_551_000, 0)
			.saturating_add(T::DbWeight::get().reads(0))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	// Storage, and how it is accessed:
	pub fn clear_origin() -> Weight {
		// At least 490 nanoseconds.
		Weight::from_parts(570_000, 0)
			.saturating_add(T::DbWeight::get().reads(0))
			.saturating_add(T::DbWeight::get().writes(0))
	}
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
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Dmp::DownwardMessageQueueLazyDelete` (r:1 w:0)
	// Proof: `Dmp::DownwardMessageQueueLazyDelete` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Dmp::DownwardMessageQueueHeads` (r:1 w:1)
	// Proof: `Dmp::DownwardMessageQueueHeads` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Dmp::DownwardMessageQueuePages` (r:0 w:1)
	// Proof: `Dmp::DownwardMessageQueuePages` (`max_values`: None, `max_size`: None, mode: `Measured`)
	pub fn report_error() -> Weight {
		// At least 76_435 nanoseconds.
		Weight::from_parts(79_699_000, 6196)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	// Storage, and how it is accessed:
	// Storage: `XcmPallet::AssetTraps` (r:1 w:1)
	// Proof: `XcmPallet::AssetTraps` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Assets::Account` (r:1 w:0)
	// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	pub fn claim_asset() -> Weight {
		// At least 15_474 nanoseconds.
		Weight::from_parts(16_675_000, 3771)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage, and how it is accessed:
	pub fn trap() -> Weight {
		// At least 2_815 nanoseconds.
		Weight::from_parts(3_145_000, 0)
			.saturating_add(T::DbWeight::get().reads(0))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	// Storage, and how it is accessed:
	// Storage: `XcmPallet::VersionNotifyTargets` (r:1 w:1)
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
	pub fn subscribe_version() -> Weight {
		// At least 42_774 nanoseconds.
		Weight::from_parts(44_777_000, 3532)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	// Storage, and how it is accessed:
	// Storage: `XcmPallet::VersionNotifyTargets` (r:0 w:1)
	// Proof: `XcmPallet::VersionNotifyTargets` (`max_values`: None, `max_size`: None, mode: `Measured`)
	pub fn unsubscribe_version() -> Weight {
		// At least 2_905 nanoseconds.
		Weight::from_parts(3_365_000, 0)
			.saturating_add(T::DbWeight::get().reads(0))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage, and how it is accessed:
	pub fn burn_asset() -> Weight {
		// At least 3_926 nanoseconds.
		Weight::from_parts(4_246_000, 0)
			.saturating_add(T::DbWeight::get().reads(0))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	// Storage, and how it is accessed:
	pub fn expect_asset() -> Weight {
		// At least 841 nanoseconds.
		Weight::from_parts(951_000, 0)
			.saturating_add(T::DbWeight::get().reads(0))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	// Storage, and how it is accessed:
	pub fn expect_origin() -> Weight {
		// At least 2_824 nanoseconds.
		Weight::from_parts(3_095_000, 0)
			.saturating_add(T::DbWeight::get().reads(0))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	// Storage, and how it is accessed:
	pub fn expect_error() -> Weight {
		// At least 2_834 nanoseconds.
		Weight::from_parts(3_125_000, 0)
			.saturating_add(T::DbWeight::get().reads(0))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	// Storage, and how it is accessed:
	pub fn expect_transact_status() -> Weight {
		// At least 621 nanoseconds.
		Weight::from_parts(701_000, 0)
			.saturating_add(T::DbWeight::get().reads(0))
			.saturating_add(T::DbWeight::get().writes(0))
	}
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
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Dmp::DownwardMessageQueueLazyDelete` (r:1 w:0)
	// Proof: `Dmp::DownwardMessageQueueLazyDelete` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Dmp::DownwardMessageQueueHeads` (r:1 w:1)
	// Proof: `Dmp::DownwardMessageQueueHeads` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Dmp::DownwardMessageQueuePages` (r:0 w:1)
	// Proof: `Dmp::DownwardMessageQueuePages` (`max_values`: None, `max_size`: None, mode: `Measured`)
	pub fn query_pallet() -> Weight {
		// At least 86_720 nanoseconds.
		Weight::from_parts(90_556_000, 6196)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	// Storage, and how it is accessed:
	pub fn expect_pallet() -> Weight {
		// At least 8_734 nanoseconds.
		Weight::from_parts(9_124_000, 0)
			.saturating_add(T::DbWeight::get().reads(0))
			.saturating_add(T::DbWeight::get().writes(0))
	}
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
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Dmp::DownwardMessageQueueLazyDelete` (r:1 w:0)
	// Proof: `Dmp::DownwardMessageQueueLazyDelete` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Dmp::DownwardMessageQueueHeads` (r:1 w:1)
	// Proof: `Dmp::DownwardMessageQueueHeads` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Dmp::DownwardMessageQueuePages` (r:0 w:1)
	// Proof: `Dmp::DownwardMessageQueuePages` (`max_values`: None, `max_size`: None, mode: `Measured`)
	pub fn report_transact_status() -> Weight {
		// At least 76_105 nanoseconds.
		Weight::from_parts(79_650_000, 6196)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	// Storage, and how it is accessed:
	pub fn clear_transact_status() -> Weight {
		// At least 530 nanoseconds.
		Weight::from_parts(611_000, 0)
			.saturating_add(T::DbWeight::get().reads(0))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	// Storage, and how it is accessed:
	pub fn set_topic() -> Weight {
		// At least 490 nanoseconds.
		Weight::from_parts(561_000, 0)
			.saturating_add(T::DbWeight::get().reads(0))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	// Storage, and how it is accessed:
	pub fn clear_topic() -> Weight {
		// At least 491 nanoseconds.
		Weight::from_parts(580_000, 0)
			.saturating_add(T::DbWeight::get().reads(0))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	// Storage, and how it is accessed:
	// Storage: `RemoteStaking::Sender` (r:1 w:0)
	// Proof: `RemoteStaking::Sender` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `Repairs::Failure` (r:1 w:0)
	// Proof: `Repairs::Failure` (`max_values`: Some(1), `max_size`: Some(6), added: 501, mode: `MaxEncodedLen`)
	// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `TxPause::PausedCalls` (r:1 w:0)
	// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	// Storage: `XcmPallet::XcmExecutionSuspended` (r:1 w:0)
	// Proof: `XcmPallet::XcmExecutionSuspended` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `LiquidStaking::Parameters` (r:1 w:0)
	// Proof: `LiquidStaking::Parameters` (`max_values`: Some(1), `max_size`: Some(65), added: 560, mode: `MaxEncodedLen`)
	// Storage: `Staking::ActiveEra` (r:1 w:0)
	// Proof: `Staking::ActiveEra` (`max_values`: Some(1), `max_size`: Some(13), added: 508, mode: `MaxEncodedLen`)
	// Storage: `LiquidStaking::RewardYield` (r:1 w:0)
	// Proof: `LiquidStaking::RewardYield` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Assets::Account` (r:1 w:1)
	// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	pub fn exchange_asset() -> Weight {
		// At least 84_116 nanoseconds.
		Weight::from_parts(88_543_000, 3613)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage, and how it is accessed:
	pub fn set_fees_mode() -> Weight {
		// At least 500 nanoseconds.
		Weight::from_parts(571_000, 0)
			.saturating_add(T::DbWeight::get().reads(0))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	// Storage, and how it is accessed:
	pub fn unpaid_execution() -> Weight {
		// At least 500 nanoseconds.
		Weight::from_parts(581_000, 0)
			.saturating_add(T::DbWeight::get().reads(0))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	// Storage, and how it is accessed:
	pub fn alias_origin() -> Weight {
		// At least 511 nanoseconds.
		Weight::from_parts(601_000, 0)
			.saturating_add(T::DbWeight::get().reads(0))
			.saturating_add(T::DbWeight::get().writes(0))
	}
}
