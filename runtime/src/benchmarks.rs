// SPDX-License-Identifier: Apache-2.0

//! The benchmarks of `rill benchmark pallet`.

use crate::{AllPalletsWithSystem, LiquidStaking, Pause, RemoteStaking, Repairs, Runtime};
use alloc::{string::String, vec::Vec};
use polkadot_sdk::{
	frame_benchmarking::{self, BenchmarkBatch, BenchmarkConfig, BenchmarkList},
	frame_support::traits::{StorageInfo, StorageInfoTrait, WhitelistedStorageKeys},
	pallet_xcm_benchmarks,
};

type FungibleInstructions = pallet_xcm_benchmarks::fungible::Pallet<Runtime>;
type GenericInstructions = pallet_xcm_benchmarks::generic::Pallet<Runtime>;

// Pallets whose weights are not the SDK's own.
frame_benchmarking::define_benchmarks!(
	[pallet_liquid_staking, LiquidStaking]
	[pallet_remote_staking, RemoteStaking]
	[pallet_xcm_benchmarks::fungible, FungibleInstructions]
	[pallet_xcm_benchmarks::generic, GenericInstructions]
	[pause, Pause]
	[repairs, Repairs]
);

/// Every benchmark, and the storage it may touch.
pub fn metadata(extra: bool) -> (Vec<BenchmarkList>, Vec<StorageInfo>) {
	let mut list = Vec::new();
	list_benchmarks!(list, extra);
	(list, AllPalletsWithSystem::storage_info())
}

/// Runs the benchmarks that `config` selects.
pub fn dispatch(config: BenchmarkConfig) -> Result<Vec<BenchmarkBatch>, String> {
	let whitelist = AllPalletsWithSystem::whitelisted_storage_keys();
	let mut batches = Vec::new();
	let params = (&config, &whitelist);
	add_benchmarks!(params, batches);
	Ok(batches)
}
