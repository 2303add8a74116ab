// SPDX-License-Identifier: Apache-2.0

//! Weights of `polkadot_runtime_parachains::hrmp`, measured by `scripts/benchmark` on 2026-11-30.
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

impl<T: frame_system::Config> polkadot_sdk::polkadot_runtime_parachains::hrmp::WeightInfo
	for WeightInfo<T>
{
	// Storage, and how it is accessed:
	// Storage: `Paras::ParaLifecycles` (r:1 w:0)
	// Proof: `Paras::ParaLifecycles` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpOpenChannelRequests` (r:1 w:1)
	// Proof: `Hrmp::HrmpOpenChannelRequests` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpChannels` (r:1 w:0)
	// Proof: `Hrmp::HrmpChannels` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpEgressChannelsIndex` (r:1 w:0)
	// Proof: `Hrmp::HrmpEgressChannelsIndex` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpOpenChannelRequestCount` (r:1 w:1)
	// Proof: `Hrmp::HrmpOpenChannelRequestCount` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpOpenChannelRequestsList` (r:1 w:1)
	// Proof: `Hrmp::HrmpOpenChannelRequestsList` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
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
	fn hrmp_init_open_channel() -> Weight {
		// At least 45_939 nanoseconds.
		Weight::from_parts(48_813_000, 3831)
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	// Storage, and how it is accessed:
	// Storage: `Hrmp::HrmpOpenChannelRequests` (r:1 w:1)
	// Proof: `Hrmp::HrmpOpenChannelRequests` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpIngressChannelsIndex` (r:1 w:0)
	// Proof: `Hrmp::HrmpIngressChannelsIndex` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpAcceptedChannelRequestCount` (r:1 w:1)
	// Proof: `Hrmp::HrmpAcceptedChannelRequestCount` (`max_values`: None, `max_size`: None, mode: `Measured`)
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
	fn hrmp_accept_open_channel() -> Weight {
		// At least 45_007 nanoseconds.
		Weight::from_parts(48_734_000, 4077)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	// Storage, and how it is accessed:
	// Storage: `Hrmp::HrmpChannels` (r:1 w:0)
	// Proof: `Hrmp::HrmpChannels` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpCloseChannelRequests` (r:1 w:1)
	// Proof: `Hrmp::HrmpCloseChannelRequests` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpCloseChannelRequestsList` (r:1 w:1)
	// Proof: `Hrmp::HrmpCloseChannelRequestsList` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
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
	// Storage: `Dmp::DownwardMessageQueuePages` (r:0 w:1)
	// Proof: `Dmp::DownwardMessageQueuePages` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn hrmp_close_channel() -> Weight {
		// At least 44_176 nanoseconds.
		Weight::from_parts(45_919_000, 4196)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	// Storage, and how it is accessed:
	// Storage: `Hrmp::HrmpIngressChannelsIndex` (r:127 w:127)
	// Proof: `Hrmp::HrmpIngressChannelsIndex` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpEgressChannelsIndex` (r:128 w:128)
	// Proof: `Hrmp::HrmpEgressChannelsIndex` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpChannels` (r:253 w:253)
	// Proof: `Hrmp::HrmpChannels` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpAcceptedChannelRequestCount` (r:0 w:1)
	// Proof: `Hrmp::HrmpAcceptedChannelRequestCount` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpChannelContents` (r:0 w:253)
	// Proof: `Hrmp::HrmpChannelContents` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpOpenChannelRequestCount` (r:0 w:1)
	// Proof: `Hrmp::HrmpOpenChannelRequestCount` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// The range of `i` is `[0, 127]`.
	// The range of `e` is `[0, 127]`.
	fn force_clean_hrmp(i: u32, e: u32) -> Weight {
		// At least 1_199_011 nanoseconds.
		Weight::from_parts(1_210_318_000, 3674)
			.saturating_add(Weight::from_parts(3_711_475, 0).saturating_mul(i.into()))
			.saturating_add(Weight::from_parts(3_531_065, 0).saturating_mul(e.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(i.into())))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(e.into())))
			.saturating_add(T::DbWeight::get().writes(4))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(i.into())))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(e.into())))
			.saturating_add(Weight::from_parts(0, 2551).saturating_mul(e.into()))
			.saturating_add(Weight::from_parts(0, 2551).saturating_mul(i.into()))
	}
	// Storage, and how it is accessed:
	// Storage: `Hrmp::HrmpOpenChannelRequestsList` (r:1 w:1)
	// Proof: `Hrmp::HrmpOpenChannelRequestsList` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpOpenChannelRequests` (r:128 w:128)
	// Proof: `Hrmp::HrmpOpenChannelRequests` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Paras::ParaLifecycles` (r:256 w:0)
	// Proof: `Paras::ParaLifecycles` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpIngressChannelsIndex` (r:128 w:128)
	// Proof: `Hrmp::HrmpIngressChannelsIndex` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpEgressChannelsIndex` (r:128 w:128)
	// Proof: `Hrmp::HrmpEgressChannelsIndex` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpOpenChannelRequestCount` (r:128 w:128)
	// Proof: `Hrmp::HrmpOpenChannelRequestCount` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpAcceptedChannelRequestCount` (r:128 w:128)
	// Proof: `Hrmp::HrmpAcceptedChannelRequestCount` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpChannels` (r:0 w:128)
	// Proof: `Hrmp::HrmpChannels` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// The range of `c` is `[0, 128]`.
	fn force_process_hrmp_open(c: u32) -> Weight {
		// At least 6_410 nanoseconds.
		Weight::from_parts(6_510_000, 1854)
			.saturating_add(Weight::from_parts(21_729_032, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().reads((7_u64).saturating_mul(c.into())))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes((6_u64).saturating_mul(c.into())))
			.saturating_add(Weight::from_parts(0, 5082).saturating_mul(c.into()))
	}
	// Storage, and how it is accessed:
	// Storage: `Hrmp::HrmpCloseChannelRequestsList` (r:1 w:1)
	// Proof: `Hrmp::HrmpCloseChannelRequestsList` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpChannels` (r:128 w:128)
	// Proof: `Hrmp::HrmpChannels` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `System::Account` (r:256 w:256)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Hrmp::HrmpEgressChannelsIndex` (r:128 w:128)
	// Proof: `Hrmp::HrmpEgressChannelsIndex` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpIngressChannelsIndex` (r:128 w:128)
	// Proof: `Hrmp::HrmpIngressChannelsIndex` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpCloseChannelRequests` (r:0 w:128)
	// Proof: `Hrmp::HrmpCloseChannelRequests` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpChannelContents` (r:0 w:128)
	// Proof: `Hrmp::HrmpChannelContents` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// The range of `c` is `[0, 128]`.
	fn force_process_hrmp_close(c: u32) -> Weight {
		// At least 5_288 nanoseconds.
		Weight::from_parts(5_438_000, 1936)
			.saturating_add(Weight::from_parts(40_755_517, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().reads((5_u64).saturating_mul(c.into())))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes((7_u64).saturating_mul(c.into())))
			.saturating_add(Weight::from_parts(0, 5206).saturating_mul(c.into()))
	}
	// Storage, and how it is accessed:
	// Storage: `Hrmp::HrmpOpenChannelRequestsList` (r:1 w:1)
	// Proof: `Hrmp::HrmpOpenChannelRequestsList` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpOpenChannelRequests` (r:1 w:1)
	// Proof: `Hrmp::HrmpOpenChannelRequests` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpOpenChannelRequestCount` (r:1 w:1)
	// Proof: `Hrmp::HrmpOpenChannelRequestCount` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// The range of `c` is `[0, 128]`.
	fn hrmp_cancel_open_request(c: u32) -> Weight {
		// At least 15_283 nanoseconds.
		Weight::from_parts(18_457_760, 4193)
			.saturating_add(Weight::from_parts(206_807, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(Weight::from_parts(0, 16).saturating_mul(c.into()))
	}
	// Storage, and how it is accessed:
	// Storage: `Hrmp::HrmpOpenChannelRequestsList` (r:1 w:1)
	// Proof: `Hrmp::HrmpOpenChannelRequestsList` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpOpenChannelRequests` (r:128 w:128)
	// Proof: `Hrmp::HrmpOpenChannelRequests` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `System::Account` (r:128 w:128)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// The range of `c` is `[0, 128]`.
	fn clean_open_channel_requests(c: u32) -> Weight {
		// At least 3_946 nanoseconds.
		Weight::from_parts(4_016_000, 1932)
			.saturating_add(Weight::from_parts(16_685_982, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(c.into())))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(c.into())))
			.saturating_add(Weight::from_parts(0, 2643).saturating_mul(c.into()))
	}
	// Storage, and how it is accessed:
	// Storage: `Hrmp::HrmpOpenChannelRequests` (r:1 w:1)
	// Proof: `Hrmp::HrmpOpenChannelRequests` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpOpenChannelRequestsList` (r:1 w:1)
	// Proof: `Hrmp::HrmpOpenChannelRequestsList` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpOpenChannelRequestCount` (r:1 w:1)
	// Proof: `Hrmp::HrmpOpenChannelRequestCount` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Paras::ParaLifecycles` (r:1 w:0)
	// Proof: `Paras::ParaLifecycles` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpChannels` (r:1 w:0)
	// Proof: `Hrmp::HrmpChannels` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpEgressChannelsIndex` (r:1 w:0)
	// Proof: `Hrmp::HrmpEgressChannelsIndex` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `XcmPallet::SupportedVersion` (r:2 w:0)
	// Proof: `XcmPallet::SupportedVersion` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: UNKNOWN KEY `0x63f78c98723ddc9073523ef3beefda0ca95dac46c07a40d91506e7637ec4ba57` (r:2 w:0)
	// Proof: UNKNOWN KEY `0x63f78c98723ddc9073523ef3beefda0ca95dac46c07a40d91506e7637ec4ba57` (r:2 w:0)
	// Storage: `Dmp::DownwardMessageQueueMeta` (r:2 w:2)
	// Proof: `Dmp::DownwardMessageQueueMeta` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Paras::Heads` (r:2 w:0)
	// Proof: `Paras::Heads` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Dmp::DownwardMessageQueueHeads` (r:2 w:2)
	// Proof: `Dmp::DownwardMessageQueueHeads` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpIngressChannelsIndex` (r:1 w:0)
	// Proof: `Hrmp::HrmpIngressChannelsIndex` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpAcceptedChannelRequestCount` (r:1 w:1)
	// Proof: `Hrmp::HrmpAcceptedChannelRequestCount` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Dmp::DownwardMessageQueueLazyDelete` (r:1 w:0)
	// Proof: `Dmp::DownwardMessageQueueLazyDelete` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Dmp::DownwardMessageQueuePages` (r:0 w:2)
	// Proof: `Dmp::DownwardMessageQueuePages` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// The range of `c` is `[0, 1]`.
	fn force_open_hrmp_channel(c: u32) -> Weight {
		// At least 76_024 nanoseconds.
		Weight::from_parts(80_343_506, 6306)
			.saturating_add(Weight::from_parts(10_108_193, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(20))
			.saturating_add(T::DbWeight::get().writes(10))
			.saturating_add(Weight::from_parts(0, 269).saturating_mul(c.into()))
	}
	// Storage, and how it is accessed:
	// Storage: `Paras::ParaLifecycles` (r:1 w:0)
	// Proof: `Paras::ParaLifecycles` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpOpenChannelRequests` (r:1 w:1)
	// Proof: `Hrmp::HrmpOpenChannelRequests` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpChannels` (r:1 w:0)
	// Proof: `Hrmp::HrmpChannels` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpEgressChannelsIndex` (r:1 w:0)
	// Proof: `Hrmp::HrmpEgressChannelsIndex` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpOpenChannelRequestCount` (r:1 w:1)
	// Proof: `Hrmp::HrmpOpenChannelRequestCount` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpOpenChannelRequestsList` (r:1 w:1)
	// Proof: `Hrmp::HrmpOpenChannelRequestsList` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `XcmPallet::SupportedVersion` (r:2 w:0)
	// Proof: `XcmPallet::SupportedVersion` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: UNKNOWN KEY `0x63f78c98723ddc9073523ef3beefda0ca95dac46c07a40d91506e7637ec4ba57` (r:2 w:0)
	// Proof: UNKNOWN KEY `0x63f78c98723ddc9073523ef3beefda0ca95dac46c07a40d91506e7637ec4ba57` (r:2 w:0)
	// Storage: `Dmp::DownwardMessageQueueMeta` (r:2 w:2)
	// Proof: `Dmp::DownwardMessageQueueMeta` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Paras::Heads` (r:2 w:0)
	// Proof: `Paras::Heads` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Dmp::DownwardMessageQueueLazyDelete` (r:2 w:0)
	// Proof: `Dmp::DownwardMessageQueueLazyDelete` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Dmp::DownwardMessageQueueHeads` (r:2 w:2)
	// Proof: `Dmp::DownwardMessageQueueHeads` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpIngressChannelsIndex` (r:1 w:0)
	// Proof: `Hrmp::HrmpIngressChannelsIndex` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpAcceptedChannelRequestCount` (r:1 w:1)
	// Proof: `Hrmp::HrmpAcceptedChannelRequestCount` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Dmp::DownwardMessageQueuePages` (r:0 w:2)
	// Proof: `Dmp::DownwardMessageQueuePages` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn establish_system_channel() -> Weight {
		// At least 74_071 nanoseconds.
		Weight::from_parts(77_597_000, 6306)
			.saturating_add(T::DbWeight::get().reads(20))
			.saturating_add(T::DbWeight::get().writes(10))
	}
	// Storage, and how it is accessed:
	// Storage: `Hrmp::HrmpChannels` (r:1 w:1)
	// Proof: `Hrmp::HrmpChannels` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn poke_channel_deposits() -> Weight {
		// At least 34_832 nanoseconds.
		Weight::from_parts(36_375_000, 6196)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage, and how it is accessed:
	// Storage: `Paras::ParaLifecycles` (r:2 w:0)
	// Proof: `Paras::ParaLifecycles` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpOpenChannelRequests` (r:2 w:2)
	// Proof: `Hrmp::HrmpOpenChannelRequests` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpChannels` (r:2 w:0)
	// Proof: `Hrmp::HrmpChannels` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpEgressChannelsIndex` (r:2 w:0)
	// Proof: `Hrmp::HrmpEgressChannelsIndex` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpOpenChannelRequestCount` (r:2 w:2)
	// Proof: `Hrmp::HrmpOpenChannelRequestCount` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpOpenChannelRequestsList` (r:1 w:1)
	// Proof: `Hrmp::HrmpOpenChannelRequestsList` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `XcmPallet::SupportedVersion` (r:2 w:0)
	// Proof: `XcmPallet::SupportedVersion` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: UNKNOWN KEY `0x63f78c98723ddc9073523ef3beefda0ca95dac46c07a40d91506e7637ec4ba57` (r:2 w:0)
	// Proof: UNKNOWN KEY `0x63f78c98723ddc9073523ef3beefda0ca95dac46c07a40d91506e7637ec4ba57` (r:2 w:0)
	// Storage: `Dmp::DownwardMessageQueueMeta` (r:2 w:2)
	// Proof: `Dmp::DownwardMessageQueueMeta` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Paras::Heads` (r:2 w:0)
	// Proof: `Paras::Heads` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Dmp::DownwardMessageQueueLazyDelete` (r:2 w:0)
	// Proof: `Dmp::DownwardMessageQueueLazyDelete` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Dmp::DownwardMessageQueueHeads` (r:2 w:2)
	// Proof: `Dmp::DownwardMessageQueueHeads` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpIngressChannelsIndex` (r:2 w:0)
	// Proof: `Hrmp::HrmpIngressChannelsIndex` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Hrmp::HrmpAcceptedChannelRequestCount` (r:2 w:2)
	// Proof: `Hrmp::HrmpAcceptedChannelRequestCount` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Dmp::DownwardMessageQueuePages` (r:0 w:4)
	// Proof: `Dmp::DownwardMessageQueuePages` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn establish_channel_with_system() -> Weight {
		// At least 130_196 nanoseconds.
		Weight::from_parts(135_143_000, 6306)
			.saturating_add(T::DbWeight::get().reads(27))
			.saturating_add(T::DbWeight::get().writes(15))
	}
}
