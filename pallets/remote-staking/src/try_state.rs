// SPDX-License-Identifier: Apache-2.0

//! Checks of the invariants, as far as storage shows them.

use crate::{Config, Destinations, HoldReason, Pallet, PendingPayouts, Queue, QueueStart};
use polkadot_sdk::{
	frame_support::{ensure, traits::fungible::InspectHold},
	sp_runtime::TryRuntimeError,
};

impl<T: Config> Pallet<T> {
	/// Checks the invariants 2 and 3 of the crate's documentation.
	///
	/// # Errors
	/// The first broken invariant.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let has_destination = PendingPayouts::<T>::iter_keys().all(Destinations::<T>::contains_key);
		ensure!(
			has_destination,
			"invariant 2: an account with a pending payout has no payout destination"
		);
		let reason = HoldReason::Payout.into();
		let is_held = PendingPayouts::<T>::iter()
			.all(|(who, due)| T::Payouts::balance_on_hold(&reason, &who) == due.amount);
		ensure!(is_held, "invariant 2: a pending payout is not on hold");
		let is_due = |block, who: &T::AccountId| {
			PendingPayouts::<T>::get(who).is_some_and(|due| due.from == Some(block))
		};
		let next = QueueStart::<T>::get();
		let mut queued = Queue::<T>::iter_keys();
		let is_right = queued.all(|(block, who)| block >= next && is_due(block, &who));
		ensure!(is_right, "invariant 3: the queue has a payout at a wrong block");
		let in_queue = PendingPayouts::<T>::iter()
			.all(|(who, due)| due.from.is_none_or(|block| Queue::<T>::contains_key(block, who)));
		ensure!(in_queue, "invariant 3: a payout is missing from the queue");
		Ok(())
	}
}
