// SPDX-License-Identifier: Apache-2.0

//! Transfers and rebonds of tickets.

use super::{
	books::{Payable, Phase},
	ensure, equal, Model, Ticket, Verdict,
};
use crate::exact::{exact, least, less, part, plancks, Exact};
use num_traits::Zero;
use pallet_liquid_staking::{types::EntryGate, Error, Pool};
use polkadot_sdk::polkadot_primitives::{AccountId, Balance};
use rill_runtime::Runtime;

use super::{limits::left, predict::Expected};

/// Splits `shares` off a ticket. Prepaid shares are spread over both parts pro rata. If they do not
/// divide, the odd one is in the part that is split off.
fn split(ticket: &Ticket, shares: Balance) -> (Ticket, Ticket) {
	let waiting = exact(ticket.shares - ticket.prepaid);
	let waiting = part(&exact(shares), &waiting, &exact(ticket.shares)).floor();
	let prepaid = shares - plancks(&waiting).unwrap_or(0);
	let prepaid = prepaid.min(ticket.prepaid);
	let rest = Ticket { shares: ticket.shares - shares, prepaid: ticket.prepaid - prepaid };
	(Ticket { shares, prepaid }, rest)
}

fn merge(one: Ticket, other: Ticket) -> Ticket {
	Ticket { shares: one.shares + other.shares, prepaid: one.prepaid + other.prepaid }
}

/// The figures that a rebonded ticket takes out of its batch.
struct Taken {
	stake: Exact,
	pending_losses: Vec<(u32, Exact)>,
	prepayment: Exact,
}

impl Taken {
	fn pending_loss(&self) -> Exact {
		self.pending_losses.iter().map(|(_, pending_loss)| pending_loss).sum()
	}

	fn value(&self) -> Exact {
		less(&self.stake, &self.pending_loss()) + &self.prepayment
	}
}

impl Model {
	/// The stake of a ticket, less all pending slashes.
	fn value_of(&self, ticket: &Ticket, batch: u32) -> Exact {
		if batch == self.books.open {
			return self.stake_of(ticket.shares);
		}
		let Some(record) = self.books.batches.get(&batch) else { return Exact::zero() };
		let (due, _) = self.due_for(ticket, batch);
		match &record.phase {
			Phase::Claimable(_) => due,
			Phase::Unbonding(unbonding) => {
				due + part(&exact(ticket.shares), &unbonding.net(), &record.shares).floor()
			},
		}
	}

	fn is_enough(&self, ticket: &Ticket, batch: u32) -> bool {
		self.value_of(ticket, batch) >= exact(self.deposit)
	}

	/// `shares` of those that still have a prepayment, or all of those if dust would remain.
	pub(super) fn sweep_dust(&self, ticket: &Ticket, batch: u32, shares: Balance) -> Balance {
		let all = ticket.shares - ticket.prepaid;
		let left = Ticket { shares: all - shares, prepaid: 0 };
		if self.is_enough(&left, batch) {
			shares
		} else {
			all
		}
	}

	pub(super) fn handing_on(
		&self,
		from: &AccountId,
		to: &AccountId,
		batch: u32,
		shares: Balance,
	) -> Result<(), Expected> {
		let failure = |error| Err(Expected::Failure(error));
		let Some(ticket) = self.ticket(from, batch) else { return failure(Error::TicketNotFound) };
		if shares == 0 || shares > ticket.shares {
			return failure(Error::InsufficientShares);
		}
		let (own, rest) = split(&ticket, shares);
		let theirs = merge(self.ticket(to, batch).unwrap_or_default(), own);
		let is_whole = rest.shares == 0;
		let are_enough = self.is_enough(&rest, batch) && self.is_enough(&theirs, batch);
		if is_whole || are_enough {
			return Ok(());
		}
		failure(Error::TicketTooSmall)
	}

	pub(super) fn handed_on(
		&mut self,
		from: &AccountId,
		to: &AccountId,
		batch: u32,
		shares: Balance,
		prepaid: Balance,
	) -> Verdict {
		let ticket = self.ticket(from, batch).ok_or("there is no such ticket")?;
		let (own, rest) = split(&ticket, shares);
		equal("the prepaid shares", prepaid, own.prepaid)?;
		self.keep(from, batch, rest);
		let theirs = merge(self.ticket(to, batch).unwrap_or_default(), own);
		self.keep(to, batch, theirs);
		Ok(())
	}

	fn keep(&mut self, who: &AccountId, batch: u32, ticket: Ticket) {
		let key = (who.clone(), batch);
		if ticket.shares == 0 {
			self.tickets.remove(&key);
		} else {
			self.tickets.insert(key, ticket);
		}
	}

	/// The figures of a ticket in its batch, each rounded against it.
	fn taken(&self, ticket: &Ticket, batch: u32) -> Option<Taken> {
		let batch = self.books.batches.get(&batch)?;
		let Phase::Unbonding(record) = &batch.phase else { return None };
		let shares = exact(ticket.shares);
		let stake = part(&shares, &record.stake, &batch.shares).floor();
		let mut left = stake.clone();
		let pending_losses = record.pending_losses.iter().map(|(era, pending_loss)| {
			let own =
				least(part(&shares, pending_loss, &batch.shares).ceil(), pending_loss.clone());
			let own = least(own, left.clone());
			left -= &own;
			(*era, own)
		});
		let pending_losses = pending_losses.collect();
		let prepayment = batch.prepayment.part(ticket.shares - ticket.prepaid);
		Some(Taken { stake, pending_losses, prepayment })
	}

	pub(super) fn rebonding(
		&self,
		who: &AccountId,
		batch: u32,
		shares: Balance,
	) -> Result<(), Expected> {
		let failure = |error| Err(Expected::Failure(error));
		let Some(ticket) = self.ticket(who, batch) else { return failure(Error::TicketNotFound) };
		if shares == 0 || shares > ticket.shares {
			return failure(Error::InsufficientShares);
		}
		if shares > ticket.shares - ticket.prepaid {
			return failure(Error::PrepaymentTaken);
		}
		let own = Ticket { shares: self.sweep_dust(&ticket, batch, shares), prepaid: 0 };
		match Pool::<Runtime>::get().gate {
			EntryGate::Open => {},
			EntryGate::Assessing => return failure(Error::SlashUnderAssessment),
			EntryGate::Halted => return failure(Error::PoolHalted),
		}
		if self.is_without_a_price() {
			return failure(Error::PoolWipedOut);
		}
		let Some(taken) = self.taken(&own, batch) else { return failure(Error::BatchNotUnbonding) };
		let room = self.room_in_pool();
		if taken.value() > room {
			return failure(Error::PoolShareExceeded(left(&room)));
		}
		let minted = self.coming_back(&taken);
		self.minting(&minted)?;
		self.keeping(who, &minted)
	}

	/// The shares for a rebonded ticket: the fewest over all sets of cancelled slashes. The search
	/// repeats with every slash that lowers the last ratio, until the ratio stays the same.
	fn coming_back(&self, taken: &Taken) -> Exact {
		let (shares, pooled) = (&self.books.shares, self.books.pooled());
		let refund = |era: &u32| {
			let slash = &self.books.pending[era];
			let insured = part(&slash.insured_shares, &self.books.pooled(), shares).floor();
			&slash.holders + &slash.stream + less(&slash.insured, &insured)
		};
		let pending_loss = |era: &u32| -> Exact {
			let pending_losses =
				taken.pending_losses.iter().filter(|(apply_era, _)| apply_era == era);
			pending_losses.map(|(_, pending_loss)| pending_loss).sum()
		};
		let mut worst = (taken.value(), pooled);
		loop {
			let lessens = |era: &&u32| pending_loss(era) * &worst.1 < refund(era) * &worst.0;
			let cancelled: Vec<_> = self.books.pending.keys().filter(lessens).collect();
			let value =
				taken.value() + cancelled.iter().map(|era| pending_loss(era)).sum::<Exact>();
			let pooled = self.books.pooled() + cancelled.into_iter().map(refund).sum::<Exact>();
			if &value * &worst.1 >= &worst.0 * &pooled {
				return part(&worst.0, shares, &worst.1).floor();
			}
			worst = (value, pooled);
		}
	}

	/// `figures`: stake, pending loss, prepayment and minted shares.
	pub(super) fn rebonded(
		&mut self,
		who: &AccountId,
		index: u32,
		shares: Balance,
		figures: [Balance; 4],
	) -> Verdict {
		let ticket = self.ticket(who, index).ok_or("there is no such ticket")?;
		ensure(shares <= ticket.shares - ticket.prepaid, "it has taken a prepayment")?;
		equal("dust", self.sweep_dust(&ticket, index, shares), shares)?;
		let own = Ticket { shares, prepaid: 0 };
		let rest = Ticket { shares: ticket.shares - shares, ..ticket };
		let taken = self.taken(&own, index).ok_or("the batch does not unbond")?;
		let [stake, pending_loss, prepayment, minted] = figures;
		// The transfer of the prepayment was already replayed, and is in the books.
		let due = self.coming_back(&taken);
		self.same("the stake", stake, &taken.stake)?;
		self.same("the pending_loss", pending_loss, &taken.pending_loss())?;
		self.same("the prepayment", prepayment, &taken.prepayment)?;
		self.same("the minted shares", minted, &due)?;
		let batch = self.books.batches.get_mut(&index).ok_or("there is no such batch")?;
		batch.shares -= exact(shares);
		batch.prepayment.unclaimed -= &taken.prepayment;
		if let Phase::Unbonding(record) = &mut batch.phase {
			record.stake -= &taken.stake;
			for (era, pending_loss) in &taken.pending_losses {
				if let Some(left) = record.pending_losses.get_mut(era) {
					*left -= pending_loss;
				}
				if let Some(pending) = self.books.pending.get_mut(era) {
					pending.holders += pending_loss;
				}
			}
			record.pending_losses.retain(|_, pending_loss| !pending_loss.is_zero());
		}
		self.books.owed -= &taken.stake + &taken.prepayment;
		self.books.payable -= &taken.prepayment;
		self.books.shares += exact(minted);
		self.move_shares(None, Some(who), minted);
		self.keep(who, index, rest);
		Ok(())
	}

	/// Whether the pool refuses entries because of its rate.
	pub(super) fn is_without_a_price(&self) -> bool {
		let pooled = self.books.pooled();
		pooled.is_zero() || pooled < self.books.stream.unreleased(self.books.now)
	}

	/// Checks that the chain had a reason not to pay a ticket.
	pub(super) fn not_paid(&self, who: &AccountId, batch: u32) -> Verdict {
		let expected = self.claim(who, batch);
		let is_poor =
			matches!(expected, Err(Expected::Failure(Error::PayoutBelowExistentialDeposit)));
		ensure(is_poor, "the ticket could have been paid")
	}
}

impl Payable {
	/// The part of `shares`.
	pub fn part(&self, shares: Balance) -> Exact {
		part(&exact(shares), &self.stake, &self.shares).floor()
	}
}
