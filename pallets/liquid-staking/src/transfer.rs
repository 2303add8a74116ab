// SPDX-License-Identifier: Apache-2.0

//! Transfers of tickets and of parts of tickets.

use crate::{
	types::{BatchIndex, Shares},
	Config, Error, Event, Pallet, Tickets,
};
use polkadot_sdk::{frame_support::ensure, sp_runtime::DispatchResult};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_transfer_ticket(
		from: &T::AccountId,
		to: &T::AccountId,
		index: BatchIndex,
		shares: Shares,
	) -> DispatchResult {
		let (ticket, batch) = Self::ticket(from, index)?;
		ensure!(!shares.is_zero() && shares <= ticket.shares, Error::<T>::InsufficientShares);
		let (part, rest) = ticket.split(shares)?;
		let theirs = Tickets::<T>::get(index, to).unwrap_or_default().ensure_add(part)?;
		// A holder with only dust can still transfer all of it.
		if !rest.shares.is_zero() {
			Self::ensure_no_dust(&batch, rest)?;
			Self::ensure_no_dust(&batch, theirs)?;
		}
		if from == to {
			return Ok(());
		}
		Self::put_ticket(from, index, rest);
		Self::put_ticket(to, index, theirs);
		Self::deposit_event(Event::TicketTransferred {
			from: from.clone(),
			to: to.clone(),
			batch: index,
			shares: part.shares.plancks(),
			prepaid: part.prepaid.plancks(),
		});
		Ok(())
	}
}
