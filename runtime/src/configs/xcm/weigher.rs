// SPDX-License-Identifier: Apache-2.0

//! How much a program weighs before it runs, and how much it may.

use super::locations::{SharesAsset, TokenLocation};
use crate::{
	configs::system::RuntimeBlockWeights, weights::xcm::InstructionWeight, Runtime, RuntimeCall,
};
use codec::{Decode, Encode};
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
		if Running::get().pays_in_shares || ProgramTraits::of(program).pays_in_shares {
			InShares::weight(program, limit)
		} else {
			InRill::weight(program, limit)
		}
	}

	/// What is given back for an instruction that was not reached: what it was charged, or less.
	fn instr_weight(instruction: &mut Instruction<RuntimeCall>) -> Result<Weight, Error> {
		if Running::get().pays_in_shares {
			InShares::instr_weight(instruction)
		} else {
			InRill::instr_weight(instruction)
		}
	}
}

/// What the program that is being executed does.
#[storage_alias]
type Running = StorageValue<Weigher, ProgramTraits, ValueQuery>;

/// Whether a delivery could cost that.
fn could_be_delivery(asset: &Asset) -> bool {
	let most = <Runtime as pallet_remote_staking::Config>::MaxDeliverySale::get();
	let is_small = matches!(asset.fun, Fungibility::Fungible(amount) if amount <= most);
	is_small && asset.id == AssetId(TokenLocation::get())
}

/// What a program, or one inside of it, does.
#[derive(Clone, Copy, Debug, Decode, Default, Encode, PartialEq, Eq)]
pub struct ProgramTraits {
	/// It buys execution with shares. The executor pays for deliveries in what execution was bought with.
	pays_in_shares: bool,
	/// It exchanges by an instruction as the executor does for a delivery.
	exchanges: bool,
}

impl ProgramTraits {
	/// What `program` does.
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

	/// Whether what the executor exchanges as for a delivery is for one: the program does not ask for the same.
	pub(crate) fn exchanges_for_deliveries_only() -> bool {
		!Running::get().exchanges
	}

	/// Executes the program that does this.
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
