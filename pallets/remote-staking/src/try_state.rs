// SPDX-License-Identifier: Apache-2.0

//! The invariants that storage can show.

use crate::{Config, Destinations, HoldReason, Pallet, PendingPayouts, Queue, QueueStart};
use polkadot_sdk::{
	frame_support::{ensure, traits::fungible::InspectHold},
	sp_runtime::TryRuntimeError,
};

impl<T: Config> Pallet<T> {
	/// Checks every invariant.
	///
	/// # Errors
	/// Names the first broken invariant.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let has_destination = PendingPayouts::<T>::iter_keys().all(Destinations::<T>::contains_key);
		ensure!(
			has_destination,
			"invariant 2: a pay-out is on its way for an account without a home"
		);
		let reason = HoldReason::Payout.into();
		let is_held = PendingPayouts::<T>::iter()
			.all(|(who, due)| T::Payouts::balance_on_hold(&reason, &who) == due.amount);
		ensure!(is_held, "invariant 2: a pay-out is on its way and not held");
		let is_due = |block, who: &T::AccountId| {
			PendingPayouts::<T>::get(who).is_some_and(|due| due.from == Some(block))
		};
		let next = QueueStart::<T>::get();
		let mut queued = Queue::<T>::iter_keys();
		let is_right = queued.all(|(block, who)| block >= next && is_due(block, &who));
		ensure!(is_right, "invariant 3: the queue has what is not due there");
		let in_queue = PendingPayouts::<T>::iter()
			.all(|(who, due)| due.from.is_none_or(|block| Queue::<T>::contains_key(block, who)));
		ensure!(in_queue, "invariant 3: a pay-out that is to be sent is not in the queue");
		Ok(())
	}
}
