// SPDX-License-Identifier: Apache-2.0

//! A ticket comes back: shares for it while its batch unbonds.

use crate::{
	books::{self, Books},
	math::{mul_div_floor, Rate},
	types::{
		BatchIndex, BatchPhase, BatchRecord, PendingLoss, PendingSlash, Shares, Stake, TicketRecord,
	},
	Config, Error, Event, NextRebond, Pallet, Parameters, PendingSlashes,
};
use alloc::vec::Vec;
use polkadot_sdk::frame_support::traits::DefensiveTruncateFrom as _;
use polkadot_sdk::{
	frame_support::{ensure, BoundedVec},
	sp_core::U256,
	sp_runtime::{ArithmeticError, DispatchError, DispatchResult},
	sp_staking::EraIndex,
};

/// What a ticket takes along out of its batch.
struct Released {
	/// Of what the batch is owed.
	stake: Stake,
	/// Of what pending slashes will take of that, each of them.
	pending_losses: Vec<PendingLoss>,
	/// Of what the batch got in advance.
	prepayment: Stake,
}

impl Released {
	fn pending_loss(&self) -> Stake {
		self.pending_losses.iter().map(|pending_loss| pending_loss.stake).sum()
	}

	/// What it is worth if all that is pending is applied.
	fn value(&self) -> Stake {
		self.stake.saturating_sub(self.pending_loss()).saturating_add(self.prepayment)
	}

	fn pending_loss_of(&self, apply_era: EraIndex) -> Stake {
		let pending_losses =
			self.pending_losses.iter().filter(|pending_loss| pending_loss.apply_era == apply_era);
		pending_losses.map(|pending_loss| pending_loss.stake).sum()
	}

	/// The shares that it comes back for: no more than are worth it, whichever of the slashes that are pending are
	/// cancelled.
	///
	/// If some are, the ticket would have been worth more by what its batch bears of them, and all shares by what the
	/// holders get back. The ratio of the two is least when those are cancelled of which the batch bears least for each
	/// planck that the holders do, so that only these sets have to be looked at.
	fn shares(
		&self,
		pending: &[PendingSlash],
		exit_rate: &Rate,
	) -> Result<Shares, ArithmeticError> {
		let of_slash = |slash: &PendingSlash| {
			(self.pending_loss_of(slash.apply_era), slash.most_refundable(exit_rate))
		};
		// Where the holders get nothing back, the ticket can only be worth more.
		let slashes = pending.iter().map(of_slash).filter(|(_, refund)| !refund.is_zero());
		let mut slashes: Vec<_> = slashes.collect();
		let product = |pending_loss: Stake, refund: Stake| {
			U256::from(pending_loss.0).full_mul(refund.0.into())
		};
		slashes.sort_by(|a, b| product(a.0, b.1).cmp(&product(b.0, a.1)));
		let mut least = exit_rate.shares_for(self.value())?;
		let (mut value, mut rate) = (self.value(), *exit_rate);
		for (pending_loss, refund) in slashes {
			value = value.saturating_add(pending_loss);
			rate.pooled = rate.pooled.saturating_add(refund);
			// Too many to be counted are not the least.
			least = rate.shares_for(value).map_or(least, |shares| least.min(shares));
		}
		Ok(least)
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_rebond(
		who: &T::AccountId,
		index: BatchIndex,
		shares: Shares,
		min_shares: Shares,
	) -> DispatchResult {
		let (ticket, mut batch) = Self::ticket(who, index)?;
		ensure!(!shares.is_zero() && shares <= ticket.shares, Error::<T>::InsufficientShares);
		// Whoever took the prepayment of a large exit and then took the exit back would have left for free.
		ensure!(shares <= ticket.waiting(), Error::<T>::PrepaymentTaken);
		let shares = Self::sweep_dust(&batch, shares, ticket.waiting())?;
		let rest = TicketRecord { shares: ticket.shares.ensure_sub(shares)?, ..ticket };
		let mut books = Books::<T>::open();
		Self::ensure_may_mint(&books)?;
		let exit_rate = books.rate(Self::now());
		let pending = PendingSlashes::<T>::get();
		let released = Self::release(&mut batch, TicketRecord::new(shares), &mut books)?;
		let left = Self::pool_share_left(&Parameters::<T>::get(), &exit_rate);
		ensure!(released.value() <= left, Error::<T>::PoolShareExceeded(left.into()));
		let minted = released.shares(&pending, &exit_rate)?;
		ensure!(!minted.is_zero() && minted >= min_shares, Error::<T>::SlippageExceeded);
		books.readmit(who, minted)?;
		books.close();
		Self::put_ticket(who, index, rest);
		Self::deposit_event(Event::Rebonded {
			who: who.clone(),
			batch: index,
			shares: shares.0,
			stake: released.stake.0,
			pending_loss: released.pending_loss().0,
			prepayment: released.prepayment.0,
			minted: minted.0,
		});
		// Before the next election, so that nobody's rewards suffer from somebody's coming and going.
		NextRebond::<T>::put(0);
		Self::put_left_batch(index, batch)
	}

	/// Takes a ticket's part out of a batch that unbonds, and gives it to the pool: stake, what slashes
	/// will take of it, and what was got in advance. All are rounded against the ticket.
	fn release(
		batch: &mut BatchRecord,
		ticket: TicketRecord,
		books: &mut Books<T>,
	) -> Result<Released, DispatchError> {
		let all = batch.shares;
		let BatchPhase::Unbonding(record) = &mut batch.phase else {
			return Err(Error::<T>::BatchNotUnbonding.into());
		};
		let stake = mul_div_floor(ticket.shares.0, record.stake.0, all.0).map(Stake)?;
		let mut pending = PendingSlashes::<T>::get().into_inner();
		let pending_losses = books::rejoin(record, &mut pending, ticket.shares, all, stake);
		let pending_loss: Stake =
			pending_losses.iter().map(|pending_loss| pending_loss.stake).sum();
		if !pending_loss.is_zero() {
			PendingSlashes::<T>::put(BoundedVec::defensive_truncate_from(pending));
		}
		record.stake = record.stake.ensure_sub(stake)?;
		batch.shares = all.ensure_sub(ticket.shares)?;
		let prepayment = batch.take_prepayment(ticket)?;
		books.give_up(stake, pending_loss, prepayment)?;
		Ok(Released { stake, pending_losses, prepayment })
	}
}
