// SPDX-License-Identifier: Apache-2.0

//! What a call costs that was refused.

use crate::{weights::WeightInfo, Config, Pallet};
use polkadot_sdk::{
	frame_support::dispatch::{DispatchResultWithPostInfo, WithPostDispatchInfo},
	sp_runtime::DispatchResult,
};

impl<T: Config> Pallet<T> {
	/// Charges a call of somebody's: all that it weighs where it was made, and where it was refused no more than the
	/// dearest refusal, since nothing of it is written.
	pub(crate) fn charged(result: DispatchResult) -> DispatchResultWithPostInfo {
		result.map_err(|error| error.with_weight(T::WeightInfo::refused()))?;
		Ok(().into())
	}
}
