// SPDX-License-Identifier: Apache-2.0

//! The initial configuration of the parachains protocol. Governance can change all of it.

use crate::{
	configs::checks::Checks,
	constants::{
		currency::{CENTS, RILL},
		time::{HOURS, MINUTES},
	},
};
use polkadot_sdk::{
	polkadot_primitives::{
		node_features::FeatureIndex, vstaging::SchedulerParams, ApprovalVotingParams, BlockNumber,
		NodeFeatures, MAX_CODE_SIZE, MAX_POV_SIZE,
	},
	polkadot_runtime_parachains::configuration::HostConfiguration,
};

/// The protocol features that all nodes support since the first release.
fn node_features() -> NodeFeatures {
	let mut features = NodeFeatures::new();
	features.resize(FeatureIndex::FirstUnassigned as usize, false);
	for feature in [
		FeatureIndex::EnableAssignmentsV2,
		FeatureIndex::ElasticScalingMVP,
		FeatureIndex::AvailabilityChunkMapping,
		FeatureIndex::CandidateReceiptV2,
	] {
		features.set(feature as usize, true);
	}
	features
}

/// Values for six-second blocks with asynchronous backing, and for a number of validators.
pub fn host_configuration(validators: u32) -> HostConfiguration<BlockNumber> {
	HostConfiguration {
		// Code. Validators have ten minutes to compile new code before its first use. Upgrades are
		// at least half an hour apart. Old code stays while its blocks can be disputed.
		validation_upgrade_cooldown: HOURS / 2,
		validation_upgrade_delay: 10 * MINUTES,
		minimum_validation_upgrade_delay: 2 * MINUTES,
		code_retention_period: 2 * HOURS,
		max_code_size: MAX_CODE_SIZE,
		max_pov_size: MAX_POV_SIZE,
		max_head_data_size: 20 * 1024,

		// Messages up and down. An upward message must fit half a page of the message queue.
		max_upward_queue_count: 1_000,
		max_upward_queue_size: 1024 * 1024,
		max_upward_message_size: 64 * 1024 - 256,
		max_upward_message_num_per_candidate: 16,
		max_downward_message_size: 50 * 1024,

		// Channels between parachains. Their deposits are a reason to close idle channels.
		hrmp_sender_deposit: 10 * RILL,
		hrmp_recipient_deposit: 10 * RILL,
		hrmp_channel_max_capacity: 25,
		hrmp_channel_max_total_size: 100 * 1024,
		hrmp_channel_max_message_size: 100 * 1024,
		hrmp_max_parachain_inbound_channels: 30,
		hrmp_max_parachain_outbound_channels: 30,
		hrmp_max_message_num_per_candidate: 10,
		..checks_and_scheduling(Checks::of(validators))
	}
}

fn checks_and_scheduling(checks: Checks) -> HostConfiguration<BlockNumber> {
	HostConfiguration {
		dispute_period: 6,
		no_show_slots: 2,
		n_delay_tranches: checks.tranches,
		needed_approvals: checks.approvals,
		relay_vrf_modulo_samples: checks.samples,
		zeroth_delay_tranche_width: 0,
		minimum_backing_votes: 2,
		approval_voting_params: ApprovalVotingParams { max_approval_coalesce_count: 5 },
		node_features: node_features(),

		// Scheduling. Cores are added when parachains are onboarded.
		scheduler_params: SchedulerParams {
			group_rotation_frequency: 2 * MINUTES,
			paras_availability_period: 4,
			// Asynchronous backing keeps a core busy with three blocks ahead.
			lookahead: 3,
			max_validators_per_core: Some(checks.group),
			on_demand_base_fee: CENTS,
			..Default::default()
		},
		..Default::default()
	}
}

#[cfg(test)]
mod tests {
	use super::host_configuration;

	#[test]
	fn host_configuration_should_be_consistent() {
		for validators in [0, 1, 2, 4, 10, 300, u32::MAX] {
			host_configuration(validators).panic_if_not_consistent();
		}
	}
}
