// SPDX-License-Identifier: Apache-2.0

//! Tickets as property: handed on whole or in part, and turned back into shares while their batch
//! unbonds.

use crate::{
	books::{self, Books},
	math::{mul_div_floor, Rate},
	types::{
		BatchIndex, BatchPhase, BatchRecord, Burden, PendingSlash, Shares, Stake, TicketRecord,
	},
	Batches, Config, Error, Event, NextRebond, Pallet, Parameters, PendingSlashes, Tickets,
};
use alloc::vec::Vec;
use polkadot_sdk::{
	frame_support::{ensure, traits::fungible::Inspect, BoundedVec},
	sp_core::U256,
	sp_runtime::{ArithmeticError, DispatchError, DispatchResult},
	sp_staking::EraIndex,
};

/// What a ticket takes along out of its batch.
struct Released {
	/// Of what the batch is owed.
	stake: Stake,
	/// Of what pending slashes will take of that, each of them.
	burdens: Vec<Burden>,
	/// Of what the batch got in advance.
	advance: Stake,
}

impl Released {
	fn burden(&self) -> Stake {
		self.burdens.iter().map(|burden| burden.stake).sum()
	}

	/// What it is worth if all that is pending is applied.
	fn value(&self) -> Stake {
		self.stake.minus_or_zero(self.burden()).plus_or_max(self.advance)
	}

	fn burden_of(&self, apply_era: EraIndex) -> Stake {
		let burdens = self.burdens.iter().filter(|burden| burden.apply_era == apply_era);
		burdens.map(|burden| burden.stake).sum()
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
			(self.burden_of(slash.apply_era), slash.most_refundable(exit_rate))
		};
		// Where the holders get nothing back, the ticket can only be worth more.
		let slashes = pending.iter().map(of_slash).filter(|(_, refund)| !refund.is_zero());
		let mut slashes: Vec<_> = slashes.collect();
		let product = |burden: Stake, refund: Stake| U256::from(burden.0).full_mul(refund.0.into());
		slashes.sort_by(|a, b| product(a.0, b.1).cmp(&product(b.0, a.1)));
		let mut least = exit_rate.shares_for(self.value())?;
		let (mut value, mut rate) = (self.value(), *exit_rate);
		for (burden, refund) in slashes {
			value = value.plus_or_max(burden);
			rate.pooled = rate.pooled.plus_or_max(refund);
			// Too many to be counted are not the least.
			least = rate.shares_for(value).map_or(least, |shares| least.min(shares));
		}
		Ok(least)
	}
}

impl<T: Config> Pallet<T> {
	/// The ticket of `who` in a batch, and the batch.
	pub(crate) fn ticket(
		who: &T::AccountId,
		index: BatchIndex,
	) -> Result<(TicketRecord, BatchRecord), Error<T>> {
		let ticket = Tickets::<T>::get(index, who).ok_or(Error::<T>::TicketNotFound)?;
		let batch = Batches::<T>::get(index).ok_or(Error::<T>::TicketNotFound)?;
		Ok((ticket, batch))
	}

	pub(crate) fn put_ticket(who: &T::AccountId, index: BatchIndex, ticket: TicketRecord) {
		Tickets::<T>::set(index, who, (!ticket.shares.is_zero()).then_some(ticket));
	}

	pub(crate) fn do_transfer_ticket(
		from: &T::AccountId,
		to: &T::AccountId,
		index: BatchIndex,
		shares: Shares,
	) -> DispatchResult {
		let (ticket, batch) = Self::ticket(from, index)?;
		ensure!(!shares.is_zero() && shares <= ticket.shares, Error::<T>::InsufficientShares);
		let (part, rest) = ticket.split(shares)?;
		let theirs = Tickets::<T>::get(index, to).unwrap_or_default().plus(part)?;
		// Whoever has only dust can still hand on all of it.
		if !rest.shares.is_zero() {
			Self::ensure_worth_keeping(&batch, rest)?;
			Self::ensure_worth_keeping(&batch, theirs)?;
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
			shares: part.shares.0,
			advanced: part.advanced.0,
		});
		Ok(())
	}

	/// Tickets are entries of storage without a deposit, so none is made of dust.
	fn ensure_worth_keeping(batch: &BatchRecord, ticket: TicketRecord) -> Result<(), Error<T>> {
		let worth = Self::worth_of(batch, ticket).total();
		ensure!(worth.0 >= T::Currency::minimum_balance(), Error::<T>::TicketTooSmall);
		Ok(())
	}

	/// So many of `all` shares of a ticket, or all of them where what would be left is dust: nobody can make
	/// somebody else's call fail by handing over a planck before it.
	pub(crate) fn with_dust(
		batch: &BatchRecord,
		shares: Shares,
		all: Shares,
	) -> Result<Shares, DispatchError> {
		let left = TicketRecord::new(all.minus(shares)?);
		let is_worth_keeping = Self::ensure_worth_keeping(batch, left).is_ok();
		Ok(if is_worth_keeping { shares } else { all })
	}

	pub(crate) fn do_rebond(
		who: &T::AccountId,
		index: BatchIndex,
		shares: Shares,
		min_shares: Shares,
	) -> DispatchResult {
		let (ticket, mut batch) = Self::ticket(who, index)?;
		ensure!(!shares.is_zero() && shares <= ticket.shares, Error::<T>::InsufficientShares);
		// Whoever took the advance of a large exit and then took the exit back would have left for free.
		ensure!(shares <= ticket.waiting(), Error::<T>::AdvanceTaken);
		let shares = Self::with_dust(&batch, shares, ticket.waiting())?;
		let rest = TicketRecord { shares: ticket.shares.minus(shares)?, ..ticket };
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
			burden: released.burden().0,
			advance: released.advance.0,
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
		let burdens = books::rejoin(record, &mut pending, ticket.shares, all, stake);
		let burden: Stake = burdens.iter().map(|burden| burden.stake).sum();
		if !burden.is_zero() {
			PendingSlashes::<T>::put(BoundedVec::truncate_from(pending));
		}
		record.stake = record.stake.minus(stake)?;
		batch.shares = all.minus(ticket.shares)?;
		let advance = batch.take_advance(ticket)?;
		books.give_up(stake, burden, advance)?;
		Ok(Released { stake, burdens, advance })
	}

	/// Keeps a batch that a ticket has left, or forgets it when that was the last one.
	fn put_left_batch(index: BatchIndex, batch: BatchRecord) -> DispatchResult {
		if batch.shares.is_zero() {
			// The last ticket takes everything but the dust of the advance.
			return Self::settle_batch(index, batch.advance.unclaimed_stake);
		}
		Batches::<T>::insert(index, batch);
		Ok(())
	}
}
