// SPDX-License-Identifier: Apache-2.0

//! Weights of `polkadot_runtime_parachains::dmp`, measured by `scripts/benchmark` on 2026-11-30.
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

impl<T: frame_system::Config> polkadot_sdk::polkadot_runtime_parachains::dmp::WeightInfo
	for WeightInfo<T>
{
	// Storage, and how it is accessed:
	// Storage: `Dmp::DownwardMessageQueueLazyDelete` (r:2 w:1)
	// Proof: `Dmp::DownwardMessageQueueLazyDelete` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Dmp::DownwardMessageQueuePages` (r:0 w:3)
	// Proof: `Dmp::DownwardMessageQueuePages` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn lazy_delete_some() -> Weight {
		// At least 10_917 nanoseconds.
		Weight::from_parts(11_757_000, 6113)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	// Storage, and how it is accessed:
	// Storage: UNKNOWN KEY `0x63f78c98723ddc9073523ef3beefda0c4e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:1)
	// Proof: UNKNOWN KEY `0x63f78c98723ddc9073523ef3beefda0c4e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:1)
	// Storage: UNKNOWN KEY `0x63f78c98723ddc9073523ef3beefda0ca95dac46c07a40d91506e7637ec4ba57` (r:1 w:0)
	// Proof: UNKNOWN KEY `0x63f78c98723ddc9073523ef3beefda0ca95dac46c07a40d91506e7637ec4ba57` (r:1 w:0)
	fn migrate_v0_to_v1_step_base() -> Weight {
		// At least 5_629 nanoseconds.
		Weight::from_parts(6_119_000, 3615)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage, and how it is accessed:
	// Storage: UNKNOWN KEY `0x63f78c98723ddc9073523ef3beefda0c4e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:0)
	// Proof: UNKNOWN KEY `0x63f78c98723ddc9073523ef3beefda0c4e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:0)
	// Storage: UNKNOWN KEY `0x63f78c98723ddc9073523ef3beefda0ca95dac46c07a40d91506e7637ec4ba57` (r:2 w:1)
	// Proof: UNKNOWN KEY `0x63f78c98723ddc9073523ef3beefda0ca95dac46c07a40d91506e7637ec4ba57` (r:2 w:1)
	// Storage: `Dmp::DownwardMessageQueueMeta` (r:1 w:1)
	// Proof: `Dmp::DownwardMessageQueueMeta` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Dmp::DownwardMessageQueueLazyDelete` (r:1 w:0)
	// Proof: `Dmp::DownwardMessageQueueLazyDelete` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Dmp::DownwardMessageQueuePages` (r:0 w:2)
	// Proof: `Dmp::DownwardMessageQueuePages` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn migrate_v0_to_v1_step_iter() -> Weight {
		// At least 79_970 nanoseconds.
		Weight::from_parts(81_983_000, 159682)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	// Storage, and how it is accessed:
	// Storage: UNKNOWN KEY `0x63f78c98723ddc9073523ef3beefda0ca95dac46c07a40d91506e7637ec4ba57` (r:1 w:0)
	// Proof: UNKNOWN KEY `0x63f78c98723ddc9073523ef3beefda0ca95dac46c07a40d91506e7637ec4ba57` (r:1 w:0)
	// Storage: `Dmp::DownwardMessageQueueMeta` (r:1 w:1)
	// Proof: `Dmp::DownwardMessageQueueMeta` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Dmp::DownwardMessageQueueLazyDelete` (r:1 w:0)
	// Proof: `Dmp::DownwardMessageQueueLazyDelete` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Dmp::DownwardMessageQueuePages` (r:0 w:1)
	// Proof: `Dmp::DownwardMessageQueuePages` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn migrate_v0_to_v1_step_msg() -> Weight {
		// At least 12_629 nanoseconds.
		Weight::from_parts(13_340_000, 3541)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
}
