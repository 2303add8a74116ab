// SPDX-License-Identifier: Apache-2.0

//! The hooks of all pallets, without idle work while a repair is needed.

use crate::{AllPalletsWithSystem, Repairs, Runtime};
use polkadot_sdk::{
	frame_executive::OnInitializeWithWeightRegistration,
	frame_support::{
		traits::{
			BeforeAllRuntimeMigrations, OffchainWorker, OnFinalize, OnIdle, OnPoll,
			OnRuntimeUpgrade,
		},
		weights::{Weight, WeightMeter},
	},
	polkadot_primitives::BlockNumber,
};

/// All pallets. Their idle work rests from a failed migration until its repair: it would pay and
/// bond with books that may be half migrated.
pub struct Hooks;

impl OnIdle<BlockNumber> for Hooks {
	fn on_idle(now: BlockNumber, remaining: Weight) -> Weight {
		if Repairs::is_needed() {
			return Weight::zero();
		}
		AllPalletsWithSystem::on_idle(now, remaining)
	}
}

impl OnRuntimeUpgrade for Hooks {
	fn on_runtime_upgrade() -> Weight {
		AllPalletsWithSystem::on_runtime_upgrade()
	}
}

impl BeforeAllRuntimeMigrations for Hooks {
	fn before_all_runtime_migrations() -> Weight {
		AllPalletsWithSystem::before_all_runtime_migrations()
	}
}

impl OnInitializeWithWeightRegistration<Runtime> for Hooks {
	fn on_initialize_with_weight_registration(now: BlockNumber) -> Weight {
		<AllPalletsWithSystem as OnInitializeWithWeightRegistration<Runtime>>
			::on_initialize_with_weight_registration(now)
	}
}

impl OnFinalize<BlockNumber> for Hooks {
	fn on_finalize(now: BlockNumber) {
		AllPalletsWithSystem::on_finalize(now);
	}
}

impl OffchainWorker<BlockNumber> for Hooks {
	fn offchain_worker(now: BlockNumber) {
		AllPalletsWithSystem::offchain_worker(now);
	}
}

impl OnPoll<BlockNumber> for Hooks {
	fn on_poll(now: BlockNumber, meter: &mut WeightMeter) {
		AllPalletsWithSystem::on_poll(now, meter);
	}
}
