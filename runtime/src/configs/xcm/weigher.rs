// SPDX-License-Identifier: Apache-2.0

//! The weight of a program before execution, and its limit.

use super::locations::{SharesAsset, TokenLocation};
use crate::{
	configs::block::RuntimeBlockWeights, weights::xcm::InstructionWeight, Runtime, RuntimeCall,
};
use codec::{Decode, Encode};
use pallet_remote_staking::MaxDeliverySale;
use polkadot_sdk::{
	frame_support::{
		pallet_prelude::ValueQuery, parameter_types, storage_alias, traits::Get, weights::Weight,
	},
	sp_runtime::Perbill,
	staging_xcm::latest::{Asset, AssetId, Error, Fungibility, Instruction, InstructionError, Xcm},
	staging_xcm_builder::WeightInfoBounds,
	staging_xcm_executor::traits::WeightBounds,
};

parameter_types! {
	// No program needs more instructions.
	pub const MaxInstructions: u32 = 100;
	/// Upper bound of the weight of a program. It is less than the message queue's weight in a
	/// block, so each weighed program is executed or refused in its turn, and none stays in the
	/// queue for ever.
	pub MaxProgramWeight: Weight =
		Perbill::from_percent(10) * RuntimeBlockWeights::get().max_block;
}

type InRill = WeightInfoBounds<InstructionWeight<false>, RuntimeCall, MaxInstructions>;
type InShares = WeightInfoBounds<InstructionWeight<true>, RuntimeCall, MaxInstructions>;

/// Weighs programs, and refuses programs of more than [`MaxProgramWeight`]. Only programs that pay
/// in shares have the weight of the exchanges that pay for deliveries.
pub struct Weigher;

impl WeightBounds<RuntimeCall> for Weigher {
	fn weight(program: &mut Xcm<RuntimeCall>, limit: Weight) -> Result<Weight, InstructionError> {
		let limit = limit.min(MaxProgramWeight::get());
		// The weight of the outer program already includes that of the inner one.
		if Running::get().pays_in_shares || ProgramTraits::of(program).pays_in_shares {
			InShares::weight(program, limit)
		} else {
			InRill::weight(program, limit)
		}
	}

	/// Upper bound of the refund for an unreached instruction: its charge.
	fn instr_weight(instruction: &mut Instruction<RuntimeCall>) -> Result<Weight, Error> {
		if Running::get().pays_in_shares {
			InShares::instr_weight(instruction)
		} else {
			InRill::instr_weight(instruction)
		}
	}
}

/// The traits of the program in execution.
#[storage_alias]
type Running = StorageValue<Weigher, ProgramTraits, ValueQuery>;

/// Whether the asset could be the price of a delivery.
fn could_be_delivery(asset: &Asset) -> bool {
	let most = MaxDeliverySale::<Runtime>::get();
	let is_small = matches!(asset.fun, Fungibility::Fungible(amount) if amount <= most);
	is_small && asset.id == AssetId(TokenLocation::get())
}

/// The traits of a program and its inner programs.
#[derive(Clone, Copy, Debug, Decode, Default, Encode, PartialEq, Eq)]
pub struct ProgramTraits {
	/// The program buys execution with shares. The executor pays for deliveries in the same asset.
	pays_in_shares: bool,
	/// An instruction of the program makes the same exchange as the executor for a delivery.
	exchanges: bool,
}

impl ProgramTraits {
	/// The traits of `program`.
	pub fn of(program: &Xcm<RuntimeCall>) -> Self {
		let is_of_shares = |asset: &Asset| asset.id == SharesAsset::get();
		program.0.iter().fold(Self::default(), |found, instruction| match instruction {
			Instruction::BuyExecution { fees: asset, .. } | Instruction::PayFees { asset } => {
				Self { pays_in_shares: found.pays_in_shares || is_of_shares(asset), ..found }
			},
			Instruction::ExchangeAsset { want, maximal: false, .. } => {
				let exchanges = found.exchanges || want.inner().iter().any(could_be_delivery);
				Self { exchanges, ..found }
			},
			Instruction::SetAppendix(inner) | Instruction::SetErrorHandler(inner) => {
				let inner = Self::of(inner);
				Self {
					pays_in_shares: found.pays_in_shares || inner.pays_in_shares,
					exchanges: found.exchanges || inner.exchanges,
				}
			},
			_ => found,
		})
	}

	/// Whether every exchange that looks like a payment for a delivery is one, because the program
	/// itself has no such exchange.
	pub(crate) fn exchanges_for_deliveries_only() -> bool {
		!Running::get().exchanges
	}

	/// Executes the program with these traits.
	pub(crate) fn execute<R>(self, execute: impl FnOnce() -> R) -> R {
		if self == Self::default() {
			return execute();
		}
		Running::put(self);
		let result = execute();
		Running::kill();
		result
	}
}
