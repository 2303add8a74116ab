// SPDX-License-Identifier: Apache-2.0

//! Stake that goes out: by an instant exit, or by a batch that is closed, funded and paid.

use super::{ledger::part_off, rejoin, Books, ClosePlan};
use crate::{
	math::ProRata,
	types::{
		AccountKind, BatchIndex, BatchPhase, BatchRecord, InstantQuote, PendingLoss, PendingSlash,
		Shares, Stake, TicketRecord,
	},
	Config, Error, Event, Pallet, PendingSlashes,
};
use alloc::vec::Vec;
use polkadot_sdk::{
	frame_support::{
		defensive,
		traits::{
			fungible::Mutate,
			tokens::{Fortitude, Preservation},
			DefensiveTruncateFrom as _,
		},
		BoundedVec,
	},
	sp_runtime::{DispatchError, DispatchResult},
	sp_staking::EraIndex,
};

/// The parts of a batch that leave it with a ticket. [`Books::readmit`] takes them in and deposits
/// the event of both transitions.
#[must_use = "the event comes with `readmit`"]
pub(crate) struct Released {
	/// The part of the debt to the batch.
	pub(crate) stake: Stake,
	/// The part of each pending loss of the batch.
	pub(crate) pending_losses: Vec<PendingLoss>,
	/// The part of the prepayment of the batch.
	pub(crate) prepayment: Stake,
}

impl<T: Config> Books<T> {
	/// Moves shares into escrow for a ticket of the batch `index`. They stay in the supply until
	/// the close. `stake` is their present stake.
	pub(crate) fn escrow(
		who: &T::AccountId,
		index: BatchIndex,
		shares: Shares,
		stake: Stake,
	) -> DispatchResult {
		let escrow = Pallet::<T>::account(AccountKind::Escrow);
		T::Shares::transfer(who, &escrow, shares.plancks(), Preservation::Expendable)?;
		Pallet::<T>::deposit_event(Event::UnstakeRequested {
			who: who.clone(),
			batch: index,
			shares: shares.plancks(),
			stake: stake.plancks(),
		});
		Ok(())
	}

	/// Returns shares of a ticket of the batch `index` from escrow.
	pub(crate) fn return_escrow(
		who: &T::AccountId,
		index: BatchIndex,
		shares: Shares,
	) -> DispatchResult {
		let escrow = Pallet::<T>::account(AccountKind::Escrow);
		T::Shares::transfer(&escrow, who, shares.plancks(), Preservation::Expendable)?;
		let shares = shares.plancks();
		let event = Event::UnstakeCancelled { who: who.clone(), batch: index, shares };
		Pallet::<T>::deposit_event(event);
		Ok(())
	}

	/// Closes the batch `index` by `plan`: burns its shares, takes its pending losses off the
	/// holders, and nets and prepays it from the reserve.
	pub(crate) fn close_batch(
		&mut self,
		index: BatchIndex,
		shares: Shares,
		plan: &ClosePlan,
		unlock_era: EraIndex,
	) -> DispatchResult {
		let escrow = Pallet::<T>::account(AccountKind::Escrow);
		Self::burn(&escrow, shares, Fortitude::Polite)?;
		self.0.close_batch(shares, plan.stake, plan.pending_loss())?;
		if !plan.pending_losses.is_empty() {
			PendingSlashes::<T>::mutate(|pending| {
				for loss in &plan.pending_losses {
					let known = pending.iter_mut().find(|it| it.apply_era == loss.apply_era);
					let Some(slash) = known else {
						defensive!("each loss is that of a pending slash");
						continue;
					};
					slash.holders = part_off(slash.holders, loss.stake);
				}
			});
		}
		self.fund_claims(plan.funding)?;
		self.0.make_payable(plan.prepayment)?;
		Pallet::<T>::deposit_event(Event::BatchClosed {
			batch: index,
			shares: shares.plancks(),
			stake: plan.stake.plancks(),
			pending_loss: plan.pending_loss().plancks(),
			netted: plan.netted.plancks(),
			prepayment: plan.prepayment.plancks(),
			unlock_era,
		});
		Ok(())
	}

	/// Moves stake from the reserve to the claims account.
	pub(crate) fn fund_claims(&mut self, amount: Stake) -> DispatchResult {
		let claims = Pallet::<T>::account(AccountKind::Claims);
		Self::transfer(AccountKind::Reserve, &claims, amount)?;
		self.0.fund_claims(amount)?;
		if !amount.is_zero() {
			Pallet::<T>::deposit_event(Event::ClaimsFunded { amount: amount.plancks() });
		}
		Ok(())
	}

	/// Returns stake of the claims account to the reserve. No ticket is owed it.
	pub(crate) fn release_claims(&mut self, amount: Stake) -> DispatchResult {
		let reserve = Pallet::<T>::account(AccountKind::Reserve);
		Self::transfer(AccountKind::Claims, &reserve, amount)?;
		self.0.release_claims(amount)?;
		if !amount.is_zero() {
			Pallet::<T>::deposit_event(Event::ClaimsReleased { amount: amount.plancks() });
		}
		Ok(())
	}

	/// Moves a ticket's part of an unbonding batch to the pool: its stake, its pending losses and
	/// its prepayment. Each is rounded against the ticket. `pending` are the pending slashes. The
	/// caller writes the batch.
	///
	/// # Errors
	/// [`BatchNotUnbonding`](Error::BatchNotUnbonding), and errors of books that do not add up.
	pub(crate) fn release(
		&mut self,
		batch: &mut BatchRecord,
		ticket: TicketRecord,
		pending: &[PendingSlash],
	) -> Result<Released, DispatchError> {
		let all = batch.shares;
		let BatchPhase::Unbonding(record) = &mut batch.phase else {
			return Err(Error::<T>::BatchNotUnbonding.into());
		};
		let stake = ProRata::of(ticket.shares, all).floor(record.stake)?;
		let mut pending = pending.to_vec();
		let pending_losses = rejoin(record, &mut pending, ticket.shares, all, stake);
		let pending_loss: Stake =
			pending_losses.iter().map(|pending_loss| pending_loss.stake).sum();
		if !pending_loss.is_zero() {
			PendingSlashes::<T>::put(BoundedVec::defensive_truncate_from(pending));
		}
		record.stake = record.stake.ensure_sub(stake)?;
		batch.shares = all.ensure_sub(ticket.shares)?;
		let prepayment = batch.take_prepayment(ticket)?;
		self.0.rejoin(stake, pending_loss, prepayment)?;
		Ok(Released { stake, pending_losses, prepayment })
	}

	/// Makes the `stake` of the batch `index` claimable.
	pub(crate) fn mature(&mut self, index: BatchIndex, stake: Stake) -> DispatchResult {
		self.0.make_payable(stake)?;
		Pallet::<T>::deposit_event(Event::BatchMatured { batch: index, stake: stake.plancks() });
		Ok(())
	}

	/// Pays `stake` for the `shares` of a ticket of the batch `index`: the last time if
	/// `is_settled`. A slash can take all of a batch, so the payment can be zero.
	pub(crate) fn pay(
		&mut self,
		who: &T::AccountId,
		index: BatchIndex,
		shares: Shares,
		stake: Stake,
		is_settled: bool,
	) -> DispatchResult {
		self.0.pay(stake)?;
		Self::transfer(AccountKind::Claims, who, stake)?;
		Pallet::<T>::deposit_event(Event::Claimed {
			who: who.clone(),
			batch: index,
			shares: shares.plancks(),
			stake: stake.plancks(),
			is_settled,
		});
		Ok(())
	}

	/// Settles the batch `index`, which has no tickets any more. Its `dust` becomes a reward.
	pub(crate) fn settle_batch(&mut self, index: BatchIndex, dust: Stake) -> DispatchResult {
		self.0.pay(dust)?;
		Self::transfer(AccountKind::Claims, &Pallet::<T>::account(AccountKind::Rewards), dust)?;
		Pallet::<T>::deposit_event(Event::BatchSettled { batch: index, dust: dust.plancks() });
		Ok(())
	}

	/// Burns the shares of an instant exit. `pay` takes their payout, `quote.stake`, out of the
	/// reserve; nothing after it can fail.
	pub(crate) fn exit_at_once<Paid>(
		&mut self,
		who: &T::AccountId,
		shares: Shares,
		quote: InstantQuote,
		pay: impl FnOnce(&T::AccountId, Stake) -> Result<Paid, DispatchError>,
	) -> Result<Paid, DispatchError> {
		let stake = Stake::new(quote.stake);
		self.0.exit_at_once(shares, stake)?;
		Self::burn(who, shares, Fortitude::Polite)?;
		let paid = pay(&Pallet::<T>::account(AccountKind::Reserve), stake)?;
		Pallet::<T>::deposit_event(Event::InstantlyUnstaked {
			who: who.clone(),
			shares: shares.plancks(),
			stake: quote.stake,
			fee: quote.fee,
		});
		Ok(paid)
	}
}
