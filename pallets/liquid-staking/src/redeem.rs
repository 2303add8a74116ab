// SPDX-License-Identifier: Apache-2.0

//! The way out: shares into a batch, and RILL for the ticket once the batch is claimable.

use crate::{
	types::{AccountKind, BatchIndex, BatchPhase, BatchRecord, Shares, Stake},
	Batches, Config, Error, Event, Pallet, Pool, Queue, Tickets,
};
use polkadot_sdk::{
	frame_support::{
		ensure,
		traits::{
			fungible::{Inspect, Mutate},
			tokens::{DepositConsequence, Preservation, Provenance},
		},
	},
	sp_runtime::DispatchResult,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_unstake(
		who: &T::AccountId,
		shares: Shares,
		min_stake: Stake,
	) -> DispatchResult {
		let owned = Shares(T::Shares::balance(who));
		ensure!(shares <= owned, Error::<T>::InsufficientShares);
		let stake = Pool::<T>::get().rate(Self::now()).stake_for(shares)?;
		// Whoever holds only dust can still leave with all of it.
		let is_worth_a_ticket =
			stake.0 >= T::Currency::minimum_balance() || (shares == owned && !stake.is_zero());
		ensure!(is_worth_a_ticket, Error::<T>::UnstakeBelowMinimum);
		ensure!(stake >= min_stake, Error::<T>::SlippageExceeded);
		let index = Queue::<T>::get().open;
		let mut batch = Batches::<T>::get(index).unwrap_or_default();
		batch.shares = batch.shares.plus(shares)?;
		let ticket = Tickets::<T>::get(who, index).unwrap_or_default().plus(shares)?;

		let escrow = Self::account(AccountKind::Escrow);
		T::Shares::transfer(who, &escrow, shares.0, Preservation::Expendable)?;
		Batches::<T>::insert(index, batch);
		Tickets::<T>::insert(who, index, ticket);
		Self::deposit_event(Event::UnstakeRequested {
			who: who.clone(),
			batch: index,
			shares: shares.0,
			stake: stake.0,
		});
		Ok(())
	}

	pub(crate) fn do_cancel_unstake(
		who: &T::AccountId,
		index: BatchIndex,
		shares: Shares,
	) -> DispatchResult {
		let ticket = Tickets::<T>::get(who, index).ok_or(Error::<T>::TicketNotFound)?;
		let mut batch = Batches::<T>::get(index).ok_or(Error::<T>::TicketNotFound)?;
		ensure!(batch.phase == BatchPhase::Open, Error::<T>::BatchNotOpen);
		ensure!(!shares.is_zero() && shares <= ticket, Error::<T>::InsufficientShares);
		batch.shares = batch.shares.minus(shares)?;
		let left = ticket.minus(shares)?;

		let escrow = Self::account(AccountKind::Escrow);
		T::Shares::transfer(&escrow, who, shares.0, Preservation::Expendable)?;
		Batches::<T>::set(index, (!batch.shares.is_zero()).then_some(batch));
		Tickets::<T>::set(who, index, (!left.is_zero()).then_some(left));
		Self::deposit_event(Event::UnstakeCancelled {
			who: who.clone(),
			batch: index,
			shares: shares.0,
		});
		Ok(())
	}

	pub(crate) fn do_claim(who: &T::AccountId, index: BatchIndex) -> DispatchResult {
		let shares = Tickets::<T>::take(who, index).ok_or(Error::<T>::TicketNotFound)?;
		let batch = Batches::<T>::get(index).ok_or(Error::<T>::TicketNotFound)?;
		let BatchPhase::Claimable { stake, unclaimed_stake, unclaimed_shares } = batch.phase else {
			return Err(Error::<T>::BatchNotMatured.into());
		};
		let payout = batch.part(shares, stake)?;
		let unclaimed_stake = unclaimed_stake.minus(payout)?;
		let unclaimed_shares = unclaimed_shares.minus(shares)?;
		Self::pay_claim(who, payout)?;
		Self::deposit_event(Event::Claimed {
			who: who.clone(),
			batch: index,
			shares: shares.0,
			stake: payout.0,
		});
		if unclaimed_shares.is_zero() {
			return Self::settle(index, unclaimed_stake);
		}
		let phase = BatchPhase::Claimable { stake, unclaimed_stake, unclaimed_shares };
		Batches::<T>::insert(index, BatchRecord { phase, ..batch });
		Ok(())
	}

	fn pay_claim(who: &T::AccountId, payout: Stake) -> DispatchResult {
		// A batch that a slash took whole still lets its tickets go, for nothing.
		if payout.is_zero() {
			return Ok(());
		}
		match T::Currency::can_deposit(who, payout.0, Provenance::Extant) {
			DepositConsequence::BelowMinimum => {
				return Err(Error::<T>::PayoutBelowExistentialDeposit.into());
			},
			consequence => consequence.into_result()?,
		}
		Self::leave_claims(who, payout)
	}

	/// Forgets a batch whose last ticket was claimed; what rounding left over becomes a reward.
	fn settle(index: BatchIndex, dust: Stake) -> DispatchResult {
		Batches::<T>::remove(index);
		if !dust.is_zero() {
			Self::leave_claims(&Self::account(AccountKind::Rewards), dust)?;
		}
		Self::deposit_event(Event::BatchSettled { batch: index, dust: dust.0 });
		Ok(())
	}

	/// Takes money out of the claims account and out of the books.
	fn leave_claims(to: &T::AccountId, amount: Stake) -> DispatchResult {
		let mut pool = Pool::<T>::get();
		pool.claims = pool.claims.minus(amount)?;
		Pool::<T>::put(pool);
		let claims = Self::account(AccountKind::Claims);
		T::Currency::transfer(&claims, to, amount.0, Preservation::Preserve).map(|_| ())
	}
}
