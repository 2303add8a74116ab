// SPDX-License-Identifier: Apache-2.0

//! The weight of refused calls.

use crate::{weights::WeightInfo, Config, Pallet};
use polkadot_sdk::{
	frame_support::{
		dispatch::{DispatchErrorWithPostInfo, DispatchResultWithPostInfo, WithPostDispatchInfo},
		traits::{Get, PalletInfoAccess},
		weights::Weight,
	},
	sp_runtime::{traits::StaticLookup, DispatchError, DispatchResult},
};

impl<T: Config> Pallet<T> {
	/// Charges a signed call: its full weight if it succeeds, and the heaviest refusal if this
	/// pallet refuses it. Other pallets refuse it only after all other work, so their errors cost
	/// the full weight.
	pub(crate) fn charged(result: DispatchResult) -> DispatchResultWithPostInfo {
		match result {
			Ok(()) => Ok(().into()),
			Err(DispatchError::Module(error)) if usize::from(error.index) == Self::index() => {
				Err(DispatchError::Module(error).with_weight(Self::refusal()))
			},
			Err(error) => Err(error.into()),
		}
	}

	/// The account of the address `target`.
	///
	/// # Errors
	/// `CannotLookup`, at the weight of a refusal.
	pub(crate) fn account_of(
		target: <T::Lookup as StaticLookup>::Source,
	) -> Result<T::AccountId, DispatchErrorWithPostInfo> {
		T::Lookup::lookup(target)
			.map_err(|error| DispatchError::from(error).with_weight(Self::refusal()))
	}

	/// An error of a call of governance that is refused before it has read more than three values.
	/// The search for a slash to settle decodes as many, two of which every block has read.
	pub(crate) fn refused_early(error: impl Into<DispatchError>) -> DispatchErrorWithPostInfo {
		let reads = T::DbWeight::get().reads(2);
		error.with_weight(T::WeightInfo::nothing_to_settle().saturating_add(reads))
	}

	/// The weight of the heaviest refusal: a rebond or an instant exit below its bound, after reads
	/// of all its terms.
	pub fn refusal() -> Weight {
		T::WeightInfo::refused_rebond().max(T::WeightInfo::refused_instant_unstake())
	}
}
