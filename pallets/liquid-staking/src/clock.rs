// SPDX-License-Identifier: Apache-2.0

//! The clock of the pallet.

use crate::{types::BlockNumber, Config, Pallet};
use polkadot_sdk::{
	frame_support::traits::Get, frame_system, sp_runtime::traits::UniqueSaturatedInto,
};

impl<T: Config> Pallet<T> {
	/// The number of this block.
	pub(crate) fn now() -> BlockNumber {
		frame_system::Pallet::<T>::block_number().unique_saturated_into()
	}

	/// The blocks until a used rate limit is back, and until a reward is released.
	pub(crate) fn period() -> BlockNumber {
		T::StreamPeriod::get().unique_saturated_into()
	}
}
