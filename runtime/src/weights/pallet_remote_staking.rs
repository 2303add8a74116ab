// SPDX-License-Identifier: Apache-2.0

//! Weights of `pallet_remote_staking`, measured by `scripts/benchmark` on 2026-11-29.
//!
//! 20 steps of 10 repeats on Intel(R) Xeon(R) Processor.
//! Generated: change the pallet's `benchmarking.rs` instead.

use core::marker::PhantomData;
use polkadot_sdk::{
	frame_support::{traits::Get, weights::Weight},
	frame_system,
};

/// The weights of the calls and steps, on a runtime with the database of `T`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_remote_staking::weights::WeightInfo for WeightInfo<T> {
	// Storage, and how it is accessed:
	// Storage: `RemoteStaking::ParachainLimits` (r:1 w:1)
	// Proof: `RemoteStaking::ParachainLimits` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	fn set_limits() -> Weight {
		// At least 12_299 nanoseconds.
		Weight::from_parts(14_320_000, 3509)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage, and how it is accessed:
	// Storage: `RemoteStaking::Destinations` (r:1 w:1)
	// Proof: `RemoteStaking::Destinations` (`max_values`: None, `max_size`: Some(666), added: 3141, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(211), added: 2686, mode: `MaxEncodedLen`)
	fn set_destination() -> Weight {
		// At least 63_225 nanoseconds.
		Weight::from_parts(70_673_000, 4131)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage, and how it is accessed:
	// Storage: `RemoteStaking::Destinations` (r:1 w:1)
	// Proof: `RemoteStaking::Destinations` (`max_values`: None, `max_size`: Some(666), added: 3141, mode: `MaxEncodedLen`)
	// Storage: `RemoteStaking::PendingPayouts` (r:1 w:1)
	// Proof: `RemoteStaking::PendingPayouts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(211), added: 2686, mode: `MaxEncodedLen`)
	// Storage: `RemoteStaking::Queue` (r:0 w:1)
	// Proof: `RemoteStaking::Queue` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	fn remove_destination() -> Weight {
		// At least 100_429 nanoseconds.
		Weight::from_parts(112_900_000, 4131)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	// Storage, and how it is accessed:
	// Storage: `RemoteStaking::PendingPayouts` (r:1 w:1)
	// Proof: `RemoteStaking::PendingPayouts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `LiquidStaking::TicketsByBatch` (r:1 w:1)
	// Proof: `LiquidStaking::TicketsByBatch` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	// Storage: `LiquidStaking::Batches` (r:1 w:1)
	// Proof: `LiquidStaking::Batches` (`max_values`: None, `max_size`: Some(758), added: 3233, mode: `MaxEncodedLen`)
	// Storage: `LiquidStaking::Pool` (r:1 w:1)
	// Proof: `LiquidStaking::Pool` (`max_values`: Some(1), `max_size`: Some(169), added: 664, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:4 w:4)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `RemoteStaking::Destinations` (r:1 w:0)
	// Proof: `RemoteStaking::Destinations` (`max_values`: None, `max_size`: Some(666), added: 3141, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(211), added: 2686, mode: `MaxEncodedLen`)
	// Storage: `Nonces::Highest` (r:1 w:0)
	// Proof: `Nonces::Highest` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
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
	// Storage: `RemoteStaking::Sender` (r:1 w:0)
	// Proof: `RemoteStaking::Sender` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `XcmPallet::XcmExecutionSuspended` (r:1 w:0)
	// Proof: `XcmPallet::XcmExecutionSuspended` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `TxPause::PausedCalls` (r:1 w:0)
	// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	// Storage: `Dmp::DownwardMessageQueueLazyDelete` (r:1 w:0)
	// Proof: `Dmp::DownwardMessageQueueLazyDelete` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Dmp::DownwardMessageQueueHeads` (r:1 w:1)
	// Proof: `Dmp::DownwardMessageQueueHeads` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `RemoteStaking::Queue` (r:0 w:1)
	// Proof: `RemoteStaking::Queue` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	// Storage: `Dmp::DownwardMessageQueuePages` (r:0 w:1)
	// Proof: `Dmp::DownwardMessageQueuePages` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn claim_to() -> Weight {
		// At least 444_094 nanoseconds.
		Weight::from_parts(502_593_000, 11402)
			.saturating_add(T::DbWeight::get().reads(23))
			.saturating_add(T::DbWeight::get().writes(13))
	}
	// Storage, and how it is accessed:
	// Storage: `RemoteStaking::PendingPayouts` (r:1 w:1)
	// Proof: `RemoteStaking::PendingPayouts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `RemoteStaking::Destinations` (r:1 w:0)
	// Proof: `RemoteStaking::Destinations` (`max_values`: None, `max_size`: Some(666), added: 3141, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:3 w:3)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(211), added: 2686, mode: `MaxEncodedLen`)
	// Storage: `Nonces::Highest` (r:1 w:0)
	// Proof: `Nonces::Highest` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
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
	// Storage: `RemoteStaking::Sender` (r:1 w:0)
	// Proof: `RemoteStaking::Sender` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `XcmPallet::XcmExecutionSuspended` (r:1 w:0)
	// Proof: `XcmPallet::XcmExecutionSuspended` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `TxPause::PausedCalls` (r:1 w:0)
	// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	// Storage: `Dmp::DownwardMessageQueueLazyDelete` (r:1 w:0)
	// Proof: `Dmp::DownwardMessageQueueLazyDelete` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Dmp::DownwardMessageQueueHeads` (r:1 w:1)
	// Proof: `Dmp::DownwardMessageQueueHeads` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `RemoteStaking::Queue` (r:0 w:1)
	// Proof: `RemoteStaking::Queue` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	// Storage: `Dmp::DownwardMessageQueuePages` (r:0 w:1)
	// Proof: `Dmp::DownwardMessageQueuePages` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn send_payout() -> Weight {
		// At least 275_737 nanoseconds.
		Weight::from_parts(315_028_000, 8799)
			.saturating_add(T::DbWeight::get().reads(20))
			.saturating_add(T::DbWeight::get().writes(9))
	}
	// Storage, and how it is accessed:
	// Storage: `Assets::Account` (r:2 w:2)
	// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Nonces::Highest` (r:1 w:0)
	// Proof: `Nonces::Highest` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn move_shares() -> Weight {
		// At least 59_111 nanoseconds.
		Weight::from_parts(65_891_000, 6208)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	// Storage, and how it is accessed:
	// Storage: `LiquidStaking::Pool` (r:1 w:0)
	// Proof: `LiquidStaking::Pool` (`max_values`: Some(1), `max_size`: Some(169), added: 664, mode: `MaxEncodedLen`)
	// Storage: `LiquidStaking::Parameters` (r:1 w:0)
	// Proof: `LiquidStaking::Parameters` (`max_values`: Some(1), `max_size`: Some(65), added: 560, mode: `MaxEncodedLen`)
	// Storage: `LiquidStaking::InstantRateLimit` (r:1 w:0)
	// Proof: `LiquidStaking::InstantRateLimit` (`max_values`: Some(1), `max_size`: Some(20), added: 515, mode: `MaxEncodedLen`)
	// Storage: `LiquidStaking::RewardYield` (r:1 w:0)
	// Proof: `LiquidStaking::RewardYield` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Staking::ActiveEra` (r:1 w:0)
	// Proof: `Staking::ActiveEra` (`max_values`: Some(1), `max_size`: Some(13), added: 508, mode: `MaxEncodedLen`)
	// Storage: `LiquidStaking::PendingSlashes` (r:1 w:0)
	// Proof: `LiquidStaking::PendingSlashes` (`max_values`: Some(1), `max_size`: Some(4225), added: 4720, mode: `MaxEncodedLen`)
	fn quote_exit() -> Weight {
		// At least 69_971 nanoseconds.
		Weight::from_parts(77_169_000, 5710)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	// Storage, and how it is accessed:
	// Storage: UNKNOWN KEY `0xb31d55ea9ac89ec461ef565f908be2a45bb86aa69cafd024c0f72d4c1febe11f` (r:1 w:0)
	// Proof: UNKNOWN KEY `0xb31d55ea9ac89ec461ef565f908be2a45bb86aa69cafd024c0f72d4c1febe11f` (r:1 w:0)
	// Storage: `XcmPallet::ShouldRecordXcm` (r:1 w:0)
	// Proof: `XcmPallet::ShouldRecordXcm` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	fn refuse_program(n: u32) -> Weight {
		// At least 76_357 nanoseconds.
		Weight::from_parts(78_952_000, 3616)
			.saturating_add(Weight::from_parts(60_703_512, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	// Storage, and how it is accessed:
	// Storage: `RemoteStaking::QueueStart` (r:1 w:1)
	// Proof: `RemoteStaking::QueueStart` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `RemoteStaking::Queue` (r:2 w:0)
	// Proof: `RemoteStaking::Queue` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	fn look_for_due() -> Weight {
		// At least 14_078 nanoseconds.
		Weight::from_parts(16_027_000, 6060)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
