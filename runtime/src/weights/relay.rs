// SPDX-License-Identifier: Apache-2.0

//! Weights of the relay chain, bridge and XCM pallets, for which the SDK exports only stand-ins.
//!
//! Its zeroes would let a parachain fill a block for free, and its maxima would make calls
//! undispatchable.
//! These are the figures that relay chains publish for their reference hardware, rounded up: each
//! call is a time in microseconds plus the storage it touches. They are upper bounds until Rill
//! measures its own.

use super::parity_db::ParityDbWeight;
use polkadot_sdk::{
	frame_support::weights::{
		constants::{WEIGHT_REF_TIME_PER_MICROS, WEIGHT_REF_TIME_PER_NANOS},
		Weight,
	},
	pallet_beefy_mmr, pallet_mmr, pallet_xcm,
	polkadot_runtime_common::paras_registrar,
	polkadot_runtime_parachains::{
		configuration, coretime, disputes, disputes::slashing, hrmp, inclusion, initializer,
		on_demand, paras, paras_inherent,
	},
};

/// The weights of every pallet in this file.
pub struct RelayWeight;

/// A call that computes for `micros` microseconds and touches this many storage items.
fn call(micros: u64, reads: u64, writes: u64) -> Weight {
	Weight::from_parts(micros.saturating_mul(WEIGHT_REF_TIME_PER_MICROS), 0)
		.saturating_add(ParityDbWeight::get().reads_writes(reads, writes))
}

/// Computation that takes `nanos` nanoseconds for each of `count` units, such as bytes.
fn each(nanos: u64, count: u32) -> Weight {
	Weight::from_parts(nanos.saturating_mul(WEIGHT_REF_TIME_PER_NANOS), 0)
		.saturating_mul(count.into())
}

/// The weight of `count` times `call`.
fn calls(micros: u64, reads: u64, writes: u64, count: u32) -> Weight {
	call(micros, reads, writes).saturating_mul(count.into())
}

impl configuration::WeightInfo for RelayWeight {
	fn set_config_with_block_number() -> Weight {
		call(15, 3, 1)
	}
	fn set_config_with_u32() -> Weight {
		call(15, 3, 1)
	}
	fn set_config_with_option_u32() -> Weight {
		call(15, 3, 1)
	}
	fn set_config_with_balance() -> Weight {
		call(15, 3, 1)
	}
	// The call behind this no longer exists; the trait still asks for it.
	fn set_hrmp_open_request_ttl() -> Weight {
		call(15, 3, 1)
	}
	fn set_config_with_executor_params() -> Weight {
		call(20, 3, 1)
	}
	fn set_config_with_perbill() -> Weight {
		call(15, 3, 1)
	}
	fn set_node_feature() -> Weight {
		call(20, 3, 1)
	}
	fn set_config_with_scheduler_params() -> Weight {
		call(15, 3, 1)
	}
}

impl disputes::WeightInfo for RelayWeight {
	fn force_unfreeze() -> Weight {
		call(5, 0, 1)
	}
}

impl slashing::WeightInfo for RelayWeight {
	fn report_dispute_lost_unsigned(validators: u32) -> Weight {
		call(160, 17, 8).saturating_add(each(250, validators))
	}
}

impl hrmp::WeightInfo for RelayWeight {
	fn hrmp_init_open_channel() -> Weight {
		call(60, 10, 5)
	}
	fn hrmp_accept_open_channel() -> Weight {
		call(60, 7, 4)
	}
	fn hrmp_close_channel() -> Weight {
		call(60, 7, 4)
	}
	fn force_clean_hrmp(ingress: u32, egress: u32) -> Weight {
		call(1_600, 2, 4)
			.saturating_add(calls(5, 2, 3, ingress))
			.saturating_add(calls(5, 2, 3, egress))
	}
	fn force_process_hrmp_open(channels: u32) -> Weight {
		call(15, 1, 1).saturating_add(calls(30, 7, 6, channels))
	}
	fn force_process_hrmp_close(channels: u32) -> Weight {
		call(15, 1, 1).saturating_add(calls(20, 3, 5, channels))
	}
	fn hrmp_cancel_open_request(requests: u32) -> Weight {
		call(35, 3, 3).saturating_add(each(250, requests))
	}
	fn clean_open_channel_requests(requests: u32) -> Weight {
		call(5, 1, 1).saturating_add(calls(5, 1, 1, requests))
	}
	fn force_open_hrmp_channel(requests: u32) -> Weight {
		call(90, 16, 8).saturating_add(calls(20, 0, 0, requests))
	}
	fn establish_system_channel() -> Weight {
		call(90, 16, 8)
	}
	fn poke_channel_deposits() -> Weight {
		call(20, 1, 1)
	}
	fn establish_channel_with_system() -> Weight {
		call(140, 23, 11)
	}
}

impl inclusion::WeightInfo for RelayWeight {
	fn enact_candidate(upward: u32, horizontal: u32, code_upgrade: u32) -> Weight {
		call(160, 8, 6)
			.saturating_add(calls(550, 1, 3, upward))
			.saturating_add(calls(550, 3, 4, horizontal))
			.saturating_add(calls(50, 9, 8, code_upgrade))
	}
}

impl initializer::WeightInfo for RelayWeight {
	fn force_approve(logs: u32) -> Weight {
		call(2, 0, 0).saturating_add(each(1, logs))
	}
}

impl coretime::WeightInfo for RelayWeight {
	fn request_core_count() -> Weight {
		call(25, 3, 1)
	}
	fn request_revenue_at() -> Weight {
		call(200, 5, 5)
	}
	fn credit_account() -> Weight {
		call(25, 1, 1)
	}
	fn assign_core(assignments: u32) -> Weight {
		call(30, 3, 3).saturating_add(each(50, assignments))
	}
	fn queue_on_demand_batch(orders: u32) -> Weight {
		call(50, 3, 3).saturating_add(calls(10, 0, 0, orders))
	}
}

impl on_demand::WeightInfo for RelayWeight {
	fn place_order_allow_death() -> Weight {
		call(200, 3, 3)
	}
	fn place_order_keep_alive() -> Weight {
		call(200, 3, 3)
	}
	fn place_order_with_credits() -> Weight {
		call(180, 3, 3)
	}
}

impl paras::WeightInfo for RelayWeight {
	fn force_set_current_code(bytes: u32) -> Weight {
		call(40, 4, 6).saturating_add(each(3, bytes))
	}
	fn force_set_current_head(bytes: u32) -> Weight {
		call(25, 0, 1).saturating_add(each(1, bytes))
	}
	fn force_set_most_recent_context() -> Weight {
		call(5, 0, 1)
	}
	fn force_schedule_code_upgrade(bytes: u32) -> Weight {
		call(60, 8, 7).saturating_add(each(3, bytes))
	}
	fn force_note_new_head(bytes: u32) -> Weight {
		call(40, 1, 3).saturating_add(each(1, bytes))
	}
	fn force_queue_action() -> Weight {
		call(25, 2, 1)
	}
	fn add_trusted_validation_code(bytes: u32) -> Weight {
		call(100, 4, 3).saturating_add(each(2, bytes))
	}
	fn poke_unused_validation_code() -> Weight {
		call(10, 1, 1)
	}
	fn remove_upgrade_cooldown() -> Weight {
		call(40, 1, 2)
	}
	fn include_pvf_check_statement_finalize_upgrade_accept() -> Weight {
		call(800, 5, 103)
	}
	fn include_pvf_check_statement_finalize_upgrade_reject() -> Weight {
		call(120, 3, 1)
	}
	fn include_pvf_check_statement_finalize_onboarding_accept() -> Weight {
		call(650, 5, 3)
	}
	fn include_pvf_check_statement_finalize_onboarding_reject() -> Weight {
		call(120, 3, 1)
	}
	fn include_pvf_check_statement() -> Weight {
		call(120, 3, 1)
	}
	fn authorize_force_set_current_code_hash() -> Weight {
		call(15, 1, 1)
	}
	fn apply_authorized_force_set_current_code(bytes: u32) -> Weight {
		call(40, 3, 4).saturating_add(each(4, bytes))
	}
}

impl paras_inherent::WeightInfo for RelayWeight {
	fn enter_empty() -> Weight {
		call(300, 17, 5)
	}
	fn enter_variable_disputes(statements: u32) -> Weight {
		call(1_100, 30, 17).saturating_add(calls(45, 0, 0, statements))
	}
	fn enter_bitfields() -> Weight {
		call(600, 19, 7)
	}
	fn enter_backed_candidates_variable(votes: u32) -> Weight {
		call(1_600, 32, 16).saturating_add(calls(50, 0, 0, votes))
	}
	// Hashes and stores megabytes of code.
	fn enter_backed_candidate_code_upgrade() -> Weight {
		call(42_000, 34, 16)
	}
}

impl paras_registrar::WeightInfo for RelayWeight {
	fn reserve() -> Weight {
		call(40, 3, 2)
	}
	// Charged for the largest code allowed, hence tens of milliseconds.
	fn register() -> Weight {
		call(55_000, 7, 8)
	}
	fn force_register() -> Weight {
		call(55_000, 7, 8)
	}
	fn deregister() -> Weight {
		call(75, 6, 4)
	}
	fn swap() -> Weight {
		call(125, 14, 8)
	}
	fn schedule_code_upgrade(bytes: u32) -> Weight {
		call(50, 9, 7).saturating_add(each(14, bytes))
	}
	fn set_current_head(bytes: u32) -> Weight {
		call(10, 0, 1).saturating_add(each(5, bytes))
	}
}

impl pallet_mmr::WeightInfo for RelayWeight {
	// A leaf hashes the head of every parachain, at a read each. 128 of them are more than the
	// validators here could check.
	fn on_initialize(peaks: u32) -> Weight {
		call(1_300, 136, 4).saturating_add(calls(1, 0, 0, peaks))
	}
}

impl pallet_beefy_mmr::WeightInfo for RelayWeight {
	fn n_leafs_proof_is_optimal(leaves: u32) -> Weight {
		call(2, 0, 0).saturating_add(each(2, leaves))
	}
	fn extract_validation_context() -> Weight {
		call(15, 1, 0)
	}
	fn read_peak() -> Weight {
		call(10, 1, 0)
	}
	fn n_items_proof_is_non_canonical(items: u32) -> Weight {
		call(30, 2, 0).saturating_add(each(1_400, items))
	}
}

impl pallet_xcm::WeightInfo for RelayWeight {
	fn send() -> Weight {
		call(60, 7, 3)
	}
	fn teleport_assets() -> Weight {
		call(150, 9, 4)
	}
	fn reserve_transfer_assets() -> Weight {
		call(150, 9, 5)
	}
	fn transfer_assets() -> Weight {
		call(150, 9, 5)
	}
	fn execute() -> Weight {
		call(15, 1, 0)
	}
	fn force_xcm_version() -> Weight {
		call(10, 0, 1)
	}
	fn force_default_xcm_version() -> Weight {
		call(5, 0, 1)
	}
	fn force_subscribe_version_notify() -> Weight {
		call(65, 9, 6)
	}
	fn force_unsubscribe_version_notify() -> Weight {
		call(70, 7, 5)
	}
	fn force_suspension() -> Weight {
		call(5, 0, 1)
	}
	fn migrate_supported_version() -> Weight {
		call(25, 6, 2)
	}
	fn migrate_version_notifiers() -> Weight {
		call(25, 6, 2)
	}
	fn already_notified_target() -> Weight {
		call(30, 7, 0)
	}
	fn notify_current_targets() -> Weight {
		call(40, 7, 1)
	}
	fn notify_target_migration_fail() -> Weight {
		call(20, 5, 0)
	}
	fn migrate_version_notify_targets() -> Weight {
		call(25, 6, 2)
	}
	fn migrate_and_notify_old_targets() -> Weight {
		call(50, 11, 1)
	}
	fn new_query() -> Weight {
		call(5, 1, 2)
	}
	fn take_response() -> Weight {
		call(35, 1, 1)
	}
	fn claim_assets(assets: u32) -> Weight {
		call(50, 2, 1).saturating_add(calls(50, 2, 2, assets))
	}
	fn add_authorized_alias() -> Weight {
		call(60, 3, 3)
	}
	fn remove_authorized_alias() -> Weight {
		call(60, 3, 3)
	}
	fn weigh_message(bytes: u32) -> Weight {
		call(2, 0, 0).saturating_add(each(40, bytes))
	}
	fn decode_xcm(bytes: u32) -> Weight {
		call(1, 0, 0).saturating_add(each(3, bytes))
	}
}
