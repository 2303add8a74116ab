// SPDX-License-Identifier: Apache-2.0

//! How much a program weighs before it runs, and how much it may.

use super::locations::SharesAsset;
use crate::{configs::system::RuntimeBlockWeights, weights::xcm::InstructionWeight, RuntimeCall};
use polkadot_sdk::{
	frame_support::{
		pallet_prelude::ValueQuery, parameter_types, storage_alias, traits::Get, weights::Weight,
	},
	sp_runtime::Perbill,
	staging_xcm::latest::{Asset, Error, Instruction, InstructionError, Xcm},
	staging_xcm_builder::WeightInfoBounds,
	staging_xcm_executor::traits::WeightBounds,
};

parameter_types! {
	// More than any program has use for.
	pub const MaxInstructions: u32 = 100;
	/// The most that a program may weigh. It is less than the message queue may use in a block, so that whatever is
	/// weighed at all is executed or refused when its turn comes, and nothing stays in a queue for ever.
	pub MaxProgramWeight: Weight =
		Perbill::from_percent(10) * RuntimeBlockWeights::get().max_block;
}

type InRill = WeightInfoBounds<InstructionWeight<false>, RuntimeCall, MaxInstructions>;
type InShares = WeightInfoBounds<InstructionWeight<true>, RuntimeCall, MaxInstructions>;

/// Weighs programs: exchanges for the delivery of what they send only where they pay in shares. Refuses programs
/// of more than [`MaxProgramWeight`].
pub struct Weigher;

impl WeightBounds<RuntimeCall> for Weigher {
	fn weight(program: &mut Xcm<RuntimeCall>, limit: Weight) -> Result<Weight, InstructionError> {
		let limit = limit.min(MaxProgramWeight::get());
		// One that is inside of another one was weighed with it.
		if IsInShares::get() || pays_in_shares(program) {
			InShares::weight(program, limit)
		} else {
			InRill::weight(program, limit)
		}
	}

	/// What is given back for an instruction that was not reached: what it was charged, or less.
	fn instr_weight(instruction: &mut Instruction<RuntimeCall>) -> Result<Weight, Error> {
		if IsInShares::get() {
			InShares::instr_weight(instruction)
		} else {
			InRill::instr_weight(instruction)
		}
	}
}

/// Whether the program that is being executed was weighed as one that pays in shares.
#[storage_alias]
type IsInShares = StorageValue<Weigher, bool, ValueQuery>;

/// Executes a program that [`Weigher`] has weighed, or not, as one that pays in shares.
pub(crate) fn as_weighed<R>(is_in_shares: bool, execute: impl FnOnce() -> R) -> R {
	if !is_in_shares {
		return execute();
	}
	IsInShares::put(true);
	let result = execute();
	IsInShares::kill();
	result
}

/// Whether the program, or one inside of it, buys execution with shares. The executor pays for deliveries in what
/// execution was bought with.
pub(crate) fn pays_in_shares(program: &Xcm<RuntimeCall>) -> bool {
	let is_of_shares = |asset: &Asset| asset.id == SharesAsset::get();
	program.0.iter().any(|instruction| match instruction {
		Instruction::BuyExecution { fees, .. } => is_of_shares(fees),
		Instruction::PayFees { asset } => is_of_shares(asset),
		Instruction::SetAppendix(inner) | Instruction::SetErrorHandler(inner) => {
			pays_in_shares(inner)
		},
		_ => false,
	})
}
