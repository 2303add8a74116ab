// SPDX-License-Identifier: Apache-2.0

//! Exits: shares for a ticket of a batch, and RILL for the ticket of a claimable batch.

use crate::{
	accounts::OnPayout,
	books::Books,
	types::{BatchIndex, BatchPhase, BatchRecord, Shares, Stake, TicketRecord},
	Batches, Config, Error, Pallet, Pool, Queue, Tickets,
};
use polkadot_sdk::{
	frame_support::{ensure, traits::fungible::Inspect},
	sp_runtime::{DispatchError, DispatchResult},
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_unstake(
		who: &T::AccountId,
		shares: Shares,
		min_stake: Stake,
	) -> DispatchResult {
		let owned = Shares::new(T::Shares::balance(who));
		ensure!(shares <= owned, Error::<T>::InsufficientShares);
		let shares = Self::sweep_share_dust(shares, owned);
		let stake = Self::exit_stake(shares, owned)?;
		ensure!(stake >= min_stake, Error::<T>::SlippageExceeded);
		let index = Queue::<T>::get().open;
		let mut batch = Batches::<T>::get(index).unwrap_or_default();
		batch.shares = batch.shares.ensure_add(shares)?;
		let ticket = Tickets::<T>::get(index, who).unwrap_or_default();
		let ticket = ticket.ensure_add(TicketRecord::new(shares))?;

		Books::<T>::escrow(who, index, shares, stake)?;
		Batches::<T>::insert(index, batch);
		Self::put_ticket(who, index, ticket);
		Ok(())
	}

	/// The stake of `shares` out of `owned`, if it suffices for an exit.
	pub(crate) fn exit_stake(shares: Shares, owned: Shares) -> Result<Stake, DispatchError> {
		let stake = Pool::<T>::get().rate(Self::now()).stake_for(shares)?;
		// A holder with only dust can still exit with all of it.
		let is_worth_a_ticket = stake.plancks() >= T::Currency::minimum_balance()
			|| (shares == owned && !stake.is_zero());
		ensure!(is_worth_a_ticket, Error::<T>::UnstakeBelowMinimum);
		Ok(stake)
	}

	pub(crate) fn do_cancel_unstake(
		who: &T::AccountId,
		index: BatchIndex,
		shares: Shares,
	) -> DispatchResult {
		let (ticket, mut batch) = Self::ticket(who, index)?;
		ensure!(batch.phase == BatchPhase::Open, Error::<T>::BatchNotOpen);
		ensure!(!shares.is_zero() && shares <= ticket.shares, Error::<T>::InsufficientShares);
		let shares = Self::sweep_dust(&batch, shares, ticket.shares)?;
		let left = TicketRecord::new(ticket.shares.ensure_sub(shares)?);
		batch.shares = batch.shares.ensure_sub(shares)?;

		Books::<T>::return_escrow(who, index, shares)?;
		let is_empty = batch.shares.is_zero();
		Batches::<T>::set(index, (!is_empty).then_some(batch));
		Self::put_ticket(who, index, left);
		Ok(())
	}

	/// Pays the ticket of `owner` for the last time. Anybody can request it.
	pub(crate) fn do_claim_for(owner: &T::AccountId, index: BatchIndex) -> DispatchResult {
		let (ticket, batch) = Self::ticket(owner, index)?;
		let is_claimable = matches!(batch.phase, BatchPhase::Claimable(_));
		ensure!(is_claimable, Error::<T>::BatchNotMatured);
		Self::claim_ticket(owner, index, ticket, batch)
	}

	/// Pays the claimable stake of the ticket of `who`.
	pub(crate) fn do_claim(who: &T::AccountId, index: BatchIndex) -> DispatchResult {
		let (ticket, batch) = Self::ticket(who, index)?;
		Self::claim_ticket(who, index, ticket, batch)
	}

	fn claim_ticket(
		who: &T::AccountId,
		index: BatchIndex,
		ticket: TicketRecord,
		mut batch: BatchRecord,
	) -> DispatchResult {
		let payout = batch.take_prepayment(ticket)?;
		if let BatchPhase::Claimable(payable) = batch.phase {
			let (part, left) = payable.take(ticket.shares)?;
			let payout = payout.ensure_add(part)?;
			Tickets::<T>::remove(index, who);
			return Self::pay_ticket(who, index, ticket, payout, Some(batch.with(left)));
		}
		ensure!(!payout.is_zero(), Error::<T>::BatchNotMatured);
		Self::put_ticket(who, index, TicketRecord { prepaid: ticket.shares, ..ticket });
		Batches::<T>::insert(index, batch);
		Self::pay_ticket(who, index, ticket, payout, None)
	}

	/// Pays a ticket. If it is the last payment of the ticket, `left` is the batch without it. The
	/// last ticket of a batch settles the batch.
	fn pay_ticket(
		who: &T::AccountId,
		index: BatchIndex,
		ticket: TicketRecord,
		payout: Stake,
		left: Option<BatchRecord>,
	) -> DispatchResult {
		if !payout.is_zero() {
			Self::ensure_payable(who, payout)?;
		}
		Books::<T>::with(|books| {
			books.pay(who, index, ticket.shares, payout, left.is_some())?;
			if !payout.is_zero() {
				T::OnPayout::on_payout(who, payout.plancks());
			}
			let Some(batch) = left else { return Ok(()) };
			if let Some(dust) = batch.dust() {
				return Self::settle_batch(books, index, dust);
			}
			Batches::<T>::insert(index, batch);
			Ok(())
		})
	}
}
