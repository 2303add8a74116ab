// SPDX-License-Identifier: Apache-2.0

//! Rebonding: shares for a ticket of an unbonding batch.

use crate::{
	books::{Books, Released},
	math::Rate,
	types::{BatchIndex, PendingSlash, Shares, Stake, TicketRecord},
	Config, Error, NextRebond, Pallet, Parameters, PendingSlashes,
};
use alloc::vec::Vec;
use polkadot_sdk::{
	frame_support::{ensure, traits::Defensive},
	sp_core::U256,
	sp_runtime::{ArithmeticError, DispatchResult},
	sp_staking::EraIndex,
};

impl Released {
	pub(crate) fn pending_loss(&self) -> Stake {
		self.pending_losses.iter().map(|pending_loss| pending_loss.stake).sum()
	}

	/// The stake of the ticket if all pending slashes are applied.
	fn total(&self) -> Stake {
		let net = self.stake.ensure_sub(self.pending_loss());
		let proof = "the pending losses are in sum at most the stake";
		net.defensive_proof(proof).unwrap_or_default().saturating_add(self.prepayment)
	}

	fn pending_loss_of(&self, apply_era: EraIndex) -> Stake {
		let pending_losses =
			self.pending_losses.iter().filter(|pending_loss| pending_loss.apply_era == apply_era);
		pending_losses.map(|pending_loss| pending_loss.stake).sum()
	}

	/// The minted shares for the ticket. Their stake never exceeds that of the ticket, whichever
	/// pending slashes are cancelled.
	///
	/// A cancellation would raise the ticket's stake by the pending loss of its batch, and the
	/// stake of all shares by the refund of the holders. The fewest shares result from the
	/// cancellation of the slashes with the least pending loss per planck of refund. So the slashes
	/// are sorted by that quotient, and only the prefixes of the list are tried.
	fn shares(
		&self,
		pending: &[PendingSlash],
		exit_rate: &Rate,
	) -> Result<Shares, ArithmeticError> {
		let of_slash = |slash: &PendingSlash| {
			(self.pending_loss_of(slash.apply_era), slash.most_refundable(exit_rate))
		};
		// A slash without a refund can only raise the stake of the ticket.
		let slashes = pending.iter().map(of_slash).filter(|(_, refund)| !refund.is_zero());
		let mut slashes: Vec<_> = slashes.collect();
		let product = |pending_loss: Stake, refund: Stake| {
			U256::from(pending_loss.plancks()).full_mul(refund.plancks().into())
		};
		slashes.sort_by(|a, b| product(a.0, b.1).cmp(&product(b.0, a.1)));
		let mut least = exit_rate.shares_for(self.total())?;
		let (mut total, mut rate) = (self.total(), *exit_rate);
		for (pending_loss, refund) in slashes {
			total = total.saturating_add(pending_loss);
			rate.pooled = rate.pooled.saturating_add(refund);
			// An overflowing number is not the smallest.
			least = rate.shares_for(total).map_or(least, |shares| least.min(shares));
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
		// A large holder could otherwise exit for free: take the prepayment, then rebond.
		ensure!(shares <= ticket.waiting(), Error::<T>::PrepaymentTaken);
		let shares = Self::sweep_dust(&batch, shares, ticket.waiting())?;
		let rest = TicketRecord { shares: ticket.shares.ensure_sub(shares)?, ..ticket };
		Books::<T>::with(|books| {
			Self::ensure_may_mint(books)?;
			let exit_rate = books.rate(Self::now());
			let pending = PendingSlashes::<T>::get();
			let released = books.release(&mut batch, TicketRecord::new(shares), &pending)?;
			let left = Self::pool_share_remaining(&Parameters::<T>::get(), &exit_rate);
			ensure!(released.total() <= left, Error::<T>::PoolShareExceeded(left.into()));
			let minted = released.shares(&pending, &exit_rate)?;
			ensure!(!minted.is_zero() && minted >= min_shares, Error::<T>::SlippageExceeded);
			books.readmit(who, index, shares, released, minted)?;
			Self::put_left_batch(books, index, batch)
		})?;
		Self::put_ticket(who, index, rest);
		// The chain rebonds before the next election, so that an exit and a rebond cost others no
		// rewards.
		NextRebond::<T>::put(0);
		Ok(())
	}
}
