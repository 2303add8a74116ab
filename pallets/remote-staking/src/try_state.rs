// SPDX-License-Identifier: Apache-2.0

//! The invariants that storage can show.

use crate::{Config, Due, HoldReason, Homes, Pallet};
use polkadot_sdk::{
	frame_support::{ensure, traits::fungible::InspectHold},
	sp_runtime::TryRuntimeError,
};

impl<T: Config> Pallet<T> {
	/// Checks every invariant.
	///
	/// # Errors
	/// Names the first that does not hold.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let has_home = Due::<T>::iter_keys().all(Homes::<T>::contains_key);
		ensure!(has_home, "invariant 2: a pay-out is on its way for an account without a home");
		let reason = HoldReason::Payout.into();
		let is_held = Due::<T>::iter()
			.all(|(who, due)| T::Payouts::balance_on_hold(&reason, &who) == due.amount);
		ensure!(is_held, "invariant 2: a pay-out is on its way and not held");
		Ok(())
	}
}
