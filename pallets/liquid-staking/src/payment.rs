// SPDX-License-Identifier: Apache-2.0

//! Payments: the chain pays the tickets of claimable batches, one a step, so that holders need not
//! claim.

use crate::{
	types::{BatchIndex, PaymentCursor},
	Config, Event, NextPayment, Pallet, Queue, Tickets,
};
use polkadot_sdk::frame_support::storage::with_storage_layer;

impl<T: Config> Pallet<T> {
	/// Whether a claimable batch has tickets that the chain has not tried to pay.
	pub(crate) fn is_payment_due() -> bool {
		NextPayment::<T>::get().batch < Queue::<T>::get().oldest
	}

	/// Pays the next ticket. A ticket that cannot be paid is skipped, and its owner can still claim
	/// it.
	pub(crate) fn pay_next() {
		let cursor = NextPayment::<T>::get();
		let Some(who) = Self::next_owner(&cursor) else {
			let batch = cursor.batch.saturating_add(1);
			return NextPayment::<T>::put(PaymentCursor { batch, after: None });
		};
		let batch = cursor.batch;
		if let Err(error) = with_storage_layer(|| Self::do_claim(&who, batch)) {
			Self::deposit_event(Event::TicketNotPaid { who: who.clone(), batch, error });
			NextPayment::<T>::put(PaymentCursor { batch, after: Some(who) });
		}
	}

	/// The owner of the next ticket. Paid tickets are removed, so it is the first one after the
	/// last failure.
	fn next_owner(cursor: &PaymentCursor<T::AccountId>) -> Option<T::AccountId> {
		let batch: BatchIndex = cursor.batch;
		match &cursor.after {
			None => Tickets::<T>::iter_key_prefix(batch).next(),
			Some(who) => {
				let key = Tickets::<T>::hashed_key_for(batch, who);
				Tickets::<T>::iter_key_prefix_from(batch, key).next()
			},
		}
	}
}
