// SPDX-License-Identifier: Apache-2.0

//! How parachains are written to whose version of XCM is not known yet.

use crate::{RuntimeOrigin, XcmPallet};
use polkadot_sdk::{
	frame_support::{
		defensive,
		storage::{storage_prefix, unhashed},
		traits::OnRuntimeUpgrade,
		weights::{constants::RocksDbWeight, Weight},
	},
	staging_xcm::latest::VERSION,
};

/// The version in which they are: one that every parachain understands.
pub const SAFE_XCM_VERSION: u32 = 3;

/// Sets it where a genesis has set the newest version, as the SDK does.
pub struct VersionForStrangers;

impl OnRuntimeUpgrade for VersionForStrangers {
	fn on_runtime_upgrade() -> Weight {
		let key = storage_prefix(b"XcmPallet", b"SafeXcmVersion");
		if unhashed::get::<u32>(&key) != Some(VERSION) {
			return RocksDbWeight::get().reads(1);
		}
		let version = Some(SAFE_XCM_VERSION);
		if XcmPallet::force_default_xcm_version(RuntimeOrigin::root(), version).is_err() {
			defensive!("root may set it");
		}
		RocksDbWeight::get().reads_writes(1, 1)
	}
}
