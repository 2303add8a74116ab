// SPDX-License-Identifier: Apache-2.0

//! The executor of programs from parachains.

use super::{weigher::ProgramTraits, XcmConfig};
use crate::{Runtime, RuntimeCall};
use codec::Encode;
use pallet_remote_staking::weights::WeightInfo;
use polkadot_sdk::{
	staging_xcm::latest::{
		Assets, Error, ExecuteXcm, InstructionError, Location, Outcome, PreparedMessage, Weight,
		Xcm, XcmHash,
	},
	staging_xcm_executor::{WeighedMessage, XcmExecutor},
};

type Executor = XcmExecutor<XcmConfig>;

/// Executes programs. A program that the barrier refuses uses only the weight of its refusal. The
/// SDK would use its whole weight, so that unpaid messages would stop the queue for many blocks.
/// Unreached instructions do not count either, with the weights from the weighing of the program.
pub struct UpwardExecutor;

/// A weighed program.
pub struct Prepared {
	program: WeighedMessage<RuntimeCall>,
	traits: ProgramTraits,
	/// The weight of its refusal.
	refusal: Weight,
}

impl UpwardExecutor {
	/// The weight of refusing a program of `length` bytes.
	pub fn refusal_of(length: usize) -> Weight {
		let kibibytes = u32::try_from(length.div_ceil(1_024)).unwrap_or(u32::MAX);
		<Runtime as pallet_remote_staking::Config>::WeightInfo::refuse_program(kibibytes)
	}
}

impl PreparedMessage for Prepared {
	fn weight_of(&self) -> Weight {
		self.program.weight_of()
	}
}

impl ExecuteXcm<RuntimeCall> for UpwardExecutor {
	type Prepared = Prepared;

	fn prepare(
		program: Xcm<RuntimeCall>,
		limit: Weight,
	) -> Result<Self::Prepared, InstructionError> {
		let traits = ProgramTraits::of(&program);
		let refusal = Self::refusal_of(program.encoded_size());
		let program = Executor::prepare(program, limit)?;
		Ok(Prepared { program, traits, refusal })
	}

	fn execute(
		origin: impl Into<Location>,
		prepared: Self::Prepared,
		id: &mut XcmHash,
		credit: Weight,
	) -> Outcome {
		let Prepared { program, traits, refusal } = prepared;
		let outcome = traits.execute(|| Executor::execute(origin, program, id, credit));
		match outcome {
			Outcome::Incomplete { used, error } if error.error == Error::Barrier => {
				Outcome::Incomplete { used: used.min(refusal), error }
			},
			outcome => outcome,
		}
	}

	fn charge_fees(location: impl Into<Location>, fees: Assets) -> Result<(), Error> {
		Executor::charge_fees(location, fees)
	}
}
