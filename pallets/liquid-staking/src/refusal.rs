// SPDX-License-Identifier: Apache-2.0

//! What a call costs that was refused.

use crate::{weights::WeightInfo, Config, Pallet};
use polkadot_sdk::{
	frame_support::{
		dispatch::{DispatchErrorWithPostInfo, DispatchResultWithPostInfo, WithPostDispatchInfo},
		traits::PalletInfoAccess,
		weights::Weight,
	},
	sp_runtime::{traits::StaticLookup, DispatchError, DispatchResult},
};

impl<T: Config> Pallet<T> {
	/// Charges a call of somebody's: all that it weighs where it was made, and where this pallet has refused it no more than
	/// the dearest refusal. What the pallets of the tokens refuse is refused last, when everything else was done, and costs all.
	pub(crate) fn charged(result: DispatchResult) -> DispatchResultWithPostInfo {
		match result {
			Ok(()) => Ok(().into()),
			Err(DispatchError::Module(error)) if usize::from(error.index) == Self::index() => {
				Err(DispatchError::Module(error).with_weight(Self::refusal()))
			},
			Err(error) => Err(error.into()),
		}
	}

	/// Who is meant by `target`.
	///
	/// # Errors
	/// `CannotLookup`, for what a refusal costs.
	pub(crate) fn account_of(
		target: <T::Lookup as StaticLookup>::Source,
	) -> Result<T::AccountId, DispatchErrorWithPostInfo> {
		T::Lookup::lookup(target)
			.map_err(|error| DispatchError::from(error).with_weight(Self::refusal()))
	}

	/// What the dearest refusal weighs: of a return that would mint too little, or an exit at once that would pay too
	/// little, for which everything has been looked at that their prices depend on.
	pub fn refusal() -> Weight {
		T::WeightInfo::refused_rebond().max(T::WeightInfo::refused_instant_unstake())
	}
}
