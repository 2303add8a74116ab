// SPDX-License-Identifier: Apache-2.0

//! What executes the programs of parachains.

use super::XcmConfig;
use crate::{Runtime, RuntimeCall};
use pallet_remote_staking::weights::WeightInfo;
use polkadot_sdk::{
	staging_xcm::latest::{
		Assets, Error, ExecuteXcm, InstructionError, Location, Outcome, Weight, Xcm, XcmHash,
	},
	staging_xcm_executor::{WeighedMessage, XcmExecutor},
};

type Executor = XcmExecutor<XcmConfig>;

/// Executes programs, and says of one that the barrier refuses that it took as long as it takes to refuse it. The SDK
/// says that it took all that it weighs: messages that nobody has paid for would stop the queue for many blocks.
pub struct UpwardExecutor;

impl ExecuteXcm<RuntimeCall> for UpwardExecutor {
	type Prepared = WeighedMessage<RuntimeCall>;

	fn prepare(
		program: Xcm<RuntimeCall>,
		limit: Weight,
	) -> Result<Self::Prepared, InstructionError> {
		Executor::prepare(program, limit)
	}

	fn execute(
		origin: impl Into<Location>,
		prepared: Self::Prepared,
		id: &mut XcmHash,
		credit: Weight,
	) -> Outcome {
		let outcome = Executor::execute(origin, prepared, id, credit);
		match outcome {
			Outcome::Incomplete { used, error } if error.error == Error::Barrier => {
				let refusal =
					<Runtime as pallet_remote_staking::Config>::WeightInfo::refuse_program();
				Outcome::Incomplete { used: used.min(refusal), error }
			},
			outcome => outcome,
		}
	}

	fn charge_fees(location: impl Into<Location>, fees: Assets) -> Result<(), Error> {
		Executor::charge_fees(location, fees)
	}
}
