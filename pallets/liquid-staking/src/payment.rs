// SPDX-License-Identifier: Apache-2.0

//! Tickets of claimable batches are paid by the chain, one a step, so that nobody has to come for
//! their money.

use crate::{
	types::{BatchIndex, PaymentCursor},
	Config, Event, NextPayment, Pallet, Queue, Tickets,
};
use polkadot_sdk::frame_support::storage::with_storage_layer;

impl<T: Config> Pallet<T> {
	/// Whether a batch is claimable whose tickets were not all tried.
	pub(crate) fn is_payment_due() -> bool {
		NextPayment::<T>::get().batch < Queue::<T>::get().oldest
	}

	/// Pays the next ticket. One that cannot be paid is passed over, and stays its owner's to claim.
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

	/// Whose ticket comes next. Those that were paid are gone, so it is the first after the last that
	/// could not be.
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
