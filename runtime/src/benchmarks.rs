// SPDX-License-Identifier: Apache-2.0

//! The benchmarks of `rill benchmark pallet`.

pub mod setup;

use crate::{
	constants::STRILL_ASSET_ID, AllPalletsWithSystem, Assets, Balances, BeefyMmrLeaf, Bounties,
	ChildBounties, Configuration, ConvictionVoting, Coretime, Dmp, ElectionProviderMultiPhase,
	Hrmp, Identity, Initializer, LiquidStaking, MessageQueue, Migrations, Mmr, Multisig, OnDemand,
	ParaInclusion, ParaInherent, Paras, ParasDisputes, ParasSlashing, Pause, Preimage, Proxy,
	Recovery, Referenda, Registrar, RemoteStaking, Repairs, Runtime, SafeMode, Scheduler, Staking,
	Sudo, TechnicalCommittee, Timestamp, TransactionPayment, Treasury, TxPause, Utility, Vesting,
	VoterList, Whitelist,
};
use alloc::{string::String, vec::Vec};
use polkadot_sdk::{
	frame_benchmarking::{self, BenchmarkBatch, BenchmarkConfig, BenchmarkList},
	frame_support::traits::{StorageInfo, StorageInfoTrait, WhitelistedStorageKeys},
	frame_system_benchmarking, pallet_assets, pallet_session_benchmarking, pallet_xcm,
	pallet_xcm_benchmarks,
	sp_storage::TrackedStorageKey,
};

// The benchmarks of these are not in the pallet that has the weights.
type Extensions = frame_system_benchmarking::extensions::Pallet<Runtime>;
type FungibleInstructions = pallet_xcm_benchmarks::fungible::Pallet<Runtime>;
type GenericInstructions = pallet_xcm_benchmarks::generic::Pallet<Runtime>;
type SessionCalls = pallet_session_benchmarking::Pallet<Runtime>;
type Slashes = crate::configs::staking::slashes::benchmarking::Pallet<Runtime>;
type SystemCalls = frame_system_benchmarking::Pallet<Runtime>;
type XcmCalls = pallet_xcm::benchmarking::Pallet<Runtime>;

// All pallets with measured weights. `scripts/benchmark` reads this list.
//
// The weights of BABE, GRANDPA and BEEFY are formulas. The SDK's benchmarks have other functions.
frame_benchmarking::define_benchmarks!(
	[frame_system, SystemCalls]
	[frame_system_extensions, Extensions]
	[pallet_assets, Assets]
	[pallet_bags_list, VoterList]
	[pallet_balances, Balances]
	[pallet_beefy_mmr, BeefyMmrLeaf]
	[pallet_bounties, Bounties]
	[pallet_child_bounties, ChildBounties]
	[pallet_collective, TechnicalCommittee]
	[pallet_conviction_voting, ConvictionVoting]
	[pallet_election_provider_multi_phase, ElectionProviderMultiPhase]
	[pallet_identity, Identity]
	[pallet_liquid_staking, LiquidStaking]
	[pallet_message_queue, MessageQueue]
	[pallet_migrations, Migrations]
	[pallet_mmr, Mmr]
	[pallet_multisig, Multisig]
	[pallet_preimage, Preimage]
	[pallet_proxy, Proxy]
	[pallet_recovery, Recovery]
	[pallet_referenda, Referenda]
	[pallet_remote_staking, RemoteStaking]
	[pallet_safe_mode, SafeMode]
	[pallet_scheduler, Scheduler]
	[pallet_session, SessionCalls]
	[pallet_staking, Staking]
	[pallet_sudo, Sudo]
	[pallet_timestamp, Timestamp]
	[pallet_transaction_payment, TransactionPayment]
	[pallet_treasury, Treasury]
	[pallet_tx_pause, TxPause]
	[pallet_utility, Utility]
	[pallet_vesting, Vesting]
	[pallet_whitelist, Whitelist]
	[pallet_xcm, XcmCalls]
	[pallet_xcm_benchmarks::fungible, FungibleInstructions]
	[pallet_xcm_benchmarks::generic, GenericInstructions]
	[pause, Pause]
	[polkadot_runtime_common::paras_registrar, Registrar]
	[polkadot_runtime_parachains::configuration, Configuration]
	[polkadot_runtime_parachains::coretime, Coretime]
	[polkadot_runtime_parachains::disputes, ParasDisputes]
	[polkadot_runtime_parachains::disputes::slashing, ParasSlashing]
	[polkadot_runtime_parachains::dmp, Dmp]
	[polkadot_runtime_parachains::hrmp, Hrmp]
	[polkadot_runtime_parachains::inclusion, ParaInclusion]
	[polkadot_runtime_parachains::initializer, Initializer]
	[polkadot_runtime_parachains::on_demand, OnDemand]
	[polkadot_runtime_parachains::paras, Paras]
	[polkadot_runtime_parachains::paras_inherent, ParaInherent]
	[repairs, Repairs]
	[slashes, Slashes]
);

/// Every benchmark, and the storage it may touch.
pub fn metadata(extra: bool) -> (Vec<BenchmarkList>, Vec<StorageInfo>) {
	let mut list = Vec::new();
	list_benchmarks!(list, extra);
	(list, AllPalletsWithSystem::storage_info())
}

/// Runs the benchmarks that `config` selects.
pub fn dispatch(config: BenchmarkConfig) -> Result<Vec<BenchmarkBatch>, String> {
	let mut whitelist = AllPalletsWithSystem::whitelisted_storage_keys();
	// The supply of stRILL, which entries and exits change.
	let strill = pallet_assets::Asset::<Runtime>::hashed_key_for(STRILL_ASSET_ID);
	whitelist.push(TrackedStorageKey::new(strill));
	let mut batches = Vec::new();
	let params = (&config, &whitelist);
	add_benchmarks!(params, batches);
	Ok(batches)
}
