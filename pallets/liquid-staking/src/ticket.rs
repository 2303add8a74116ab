// SPDX-License-Identifier: Apache-2.0

//! Tickets: their stake, their dust and their settlement.

use crate::{
	books::Books,
	types::{BatchIndex, BatchPhase, BatchRecord, Shares, Stake, TicketRecord},
	Batches, Config, Error, Pallet, Pool, Tickets,
};
use polkadot_sdk::{
	frame_support::{
		ensure,
		traits::{
			fungible::Inspect,
			tokens::{DepositConsequence, Provenance},
			Defensive,
		},
	},
	sp_runtime::{DispatchError, DispatchResult},
};

/// The stake of a ticket, in plancks of RILL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TicketStake {
	/// The stake that is claimable now.
	pub claimable: Stake,
	/// The stake that is claimable later.
	pub later: Stake,
}

impl TicketStake {
	/// All stake of the ticket.
	pub fn total(&self) -> Stake {
		self.claimable.saturating_add(self.later)
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

	/// The stake of a ticket in this block, less its pending losses. Rounded down.
	pub(crate) fn ticket_stake(batch: &BatchRecord, ticket: TicketRecord) -> TicketStake {
		let shares = ticket.shares;
		// A batch without a prepayment has none to divide.
		let prepayment = batch.prepayment.part(ticket.waiting()).unwrap_or_default();
		match &batch.phase {
			BatchPhase::Open => TicketStake {
				claimable: Stake::ZERO,
				later: Pool::<T>::get()
					.rate(Self::now())
					.stake_for(shares)
					.defensive_unwrap_or_default(),
			},
			BatchPhase::Unbonding(record) => TicketStake {
				claimable: prepayment,
				later: batch.part(shares, record.net()).defensive_unwrap_or_default(),
			},
			BatchPhase::Claimable(payable) => TicketStake {
				claimable: prepayment
					.saturating_add(payable.part(shares).defensive_unwrap_or_default()),
				later: Stake::ZERO,
			},
		}
	}

	/// Ensures that a ticket has more than dust, because tickets are storage entries without a
	/// deposit.
	pub(crate) fn ensure_no_dust(
		batch: &BatchRecord,
		ticket: TicketRecord,
	) -> Result<(), Error<T>> {
		let worth = Self::ticket_stake(batch, ticket).total();
		ensure!(worth.plancks() >= T::Currency::minimum_balance(), Error::<T>::TicketTooSmall);
		Ok(())
	}

	/// `shares` out of `all` shares of a ticket, or all of them if the remaining shares would be
	/// dust. So nobody can make another account's call fail with a transfer of one planck.
	pub(crate) fn sweep_dust(
		batch: &BatchRecord,
		shares: Shares,
		all: Shares,
	) -> Result<Shares, DispatchError> {
		let left = TicketRecord::new(all.ensure_sub(shares)?);
		let is_enough = Self::ensure_no_dust(batch, left).is_ok();
		Ok(if is_enough { shares } else { all })
	}

	/// Ensures that `who` can get `payout`.
	pub(crate) fn ensure_payable(who: &T::AccountId, payout: Stake) -> DispatchResult {
		match T::Currency::can_deposit(who, payout.plancks(), Provenance::Extant) {
			DepositConsequence::BelowMinimum => {
				Err(Error::<T>::PayoutBelowExistentialDeposit.into())
			},
			consequence => consequence.into_result(),
		}
	}

	/// Writes a batch after a ticket left it, or settles the batch after its last ticket.
	pub(crate) fn put_left_batch(
		books: &mut Books<T>,
		index: BatchIndex,
		batch: BatchRecord,
	) -> DispatchResult {
		if batch.shares.is_zero() {
			// The last ticket takes everything but the dust of the prepayment.
			return Self::settle_batch(books, index, batch.prepayment.unclaimed_stake);
		}
		Batches::<T>::insert(index, batch);
		Ok(())
	}

	/// Removes a batch without tickets. Its dust becomes a reward.
	pub(crate) fn settle_batch(
		books: &mut Books<T>,
		index: BatchIndex,
		dust: Stake,
	) -> DispatchResult {
		Batches::<T>::remove(index);
		books.settle_batch(index, dust)
	}
}
