// SPDX-License-Identifier: Apache-2.0

//! Batches of exits, and their tickets.

use super::{PendingLoss, Shares, Stake, MAX_PENDING};
use crate::math::ProRata;
use polkadot_sdk::{
	frame_support::{defensive, stored, traits::Defensive, BoundedVec},
	sp_core::ConstU32,
	sp_runtime::ArithmeticError,
	sp_staking::EraIndex,
};

/// The number of a batch. Batches are numbered from zero, in the order of their opening.
pub type BatchIndex = u32;

/// Claimable stake of a batch.
#[stored]
#[derive(Copy, Default)]
pub struct Payable {
	/// The claimable stake of all tickets, in plancks of RILL.
	pub stake: Stake,
	/// The shares of all tickets, in plancks of stRILL.
	pub shares: Shares,
	/// The stake that is not claimed yet, in plancks of RILL.
	pub unclaimed_stake: Stake,
	/// The shares that have not claimed yet, in plancks of stRILL.
	pub unclaimed_shares: Shares,
}

impl Payable {
	/// `stake` for tickets with `shares` in sum.
	pub fn new(stake: Stake, shares: Shares) -> Self {
		Self { stake, shares, unclaimed_stake: stake, unclaimed_shares: shares }
	}

	/// The part of a ticket with `shares`, rounded down.
	///
	/// # Errors
	/// [`ArithmeticError::DivisionByZero`] if no ticket has shares.
	pub fn part(&self, shares: Shares) -> Result<Stake, ArithmeticError> {
		ProRata::of(shares, self.shares).floor(self.stake)
	}

	/// Takes the part of a ticket with `shares`, rounded down. The part does not depend on the
	/// order of claims. Returns it and the rest.
	///
	/// # Errors
	/// [`ArithmeticError`] if the ticket has more shares than are unclaimed, or if no ticket has
	/// shares.
	pub fn take(self, shares: Shares) -> Result<(Stake, Self), ArithmeticError> {
		let part = self.part(shares)?;
		let left = Self {
			unclaimed_stake: self.unclaimed_stake.ensure_sub(part)?,
			unclaimed_shares: self.unclaimed_shares.ensure_sub(shares)?,
			..self
		};
		Ok((part, left))
	}
}

/// The debt to an unbonding batch.
#[stored]
#[derive(Default)]
pub struct UnbondingRecord {
	/// The planned era of the close: the last era in which the batch was exposed. It bears slashes
	/// for later offences only if no exposed stake remains.
	pub closed: EraIndex,
	/// The first active era in which it can mature, if its stake is there.
	pub unlock_era: EraIndex,
	/// The debt to its tickets, before pending losses and without the prepayment, in plancks of
	/// RILL.
	pub stake: Stake,
	/// Its pending losses, by the era that applies them.
	pub pending_losses: BoundedVec<PendingLoss, ConstU32<MAX_PENDING>>,
}

impl UnbondingRecord {
	/// Whether the batch was exposed in `era`.
	pub fn was_exposed_in(&self, era: EraIndex) -> bool {
		era <= self.closed
	}

	/// The sum of its pending losses, in plancks of RILL.
	pub fn pending_loss(&self) -> Stake {
		self.pending_losses.iter().map(|pending_loss| pending_loss.stake).sum()
	}

	/// Replaces its pending loss of `apply_era` by `stake`. There is room for [`MAX_PENDING`] eras.
	pub fn set_pending_loss(&mut self, apply_era: EraIndex, stake: Stake) {
		let losses = &mut self.pending_losses;
		let place = losses.partition_point(|loss| loss.apply_era < apply_era);
		let is_known = losses.get(place).is_some_and(|loss| loss.apply_era == apply_era);
		match (is_known, stake.is_zero()) {
			(true, true) => {
				losses.remove(place);
			},
			(true, false) => losses[place].stake = stake,
			(false, true) => {},
			(false, false) => {
				let added = losses.try_insert(place, PendingLoss { apply_era, stake });
				if added.is_err() {
					defensive!("slashes of at most `MAX_PENDING` eras are pending");
				}
			},
		}
	}

	/// Its pending loss by the slashes that `apply_era` applies, in plancks of RILL.
	pub fn pending_loss_of(&self, apply_era: EraIndex) -> Stake {
		let pending_losses =
			self.pending_losses.iter().filter(|pending_loss| pending_loss.apply_era == apply_era);
		pending_losses.map(|pending_loss| pending_loss.stake).sum()
	}

	/// The debt without its pending losses, in plancks of RILL.
	pub fn net(&self) -> Stake {
		let proof = "a batch bears at most its stake";
		self.stake.ensure_sub(self.pending_loss()).defensive_proof(proof).unwrap_or_default()
	}
}

/// The phase of a batch.
#[stored]
#[derive(Default)]
pub enum BatchPhase {
	/// Takes tickets and returns them. The shares are in escrow.
	#[default]
	Open,
	/// Priced, with its shares burned. Waits for the bonding duration, and bears its part of
	/// slashes.
	Unbonding(UnbondingRecord),
	/// Pays its tickets.
	Claimable(Payable),
}

/// A batch: exits that are priced, unbonded and paid together.
#[stored]
#[derive(Default)]
pub struct BatchRecord {
	/// The shares of all tickets, in plancks of stRILL. After the close, only rebonding changes
	/// them.
	pub shares: Shares,
	/// The prepayment: the part of the netted stake that tickets can claim at the close. Zero
	/// before the close.
	pub prepayment: Payable,
	/// The phase of the rest.
	pub phase: BatchPhase,
}

impl BatchRecord {
	/// The part of `stake` of a ticket with `shares`, rounded down.
	///
	/// # Errors
	/// [`ArithmeticError::DivisionByZero`] if the batch has no shares.
	pub fn part(&self, shares: Shares, stake: Stake) -> Result<Stake, ArithmeticError> {
		ProRata::of(shares, self.shares).floor(stake)
	}

	/// Takes the prepayment of a ticket, rounded down. Zero if the ticket has taken it already.
	///
	/// # Errors
	/// [`ArithmeticError`] if the ticket has more waiting shares than the batch.
	pub fn take_prepayment(&mut self, ticket: TicketRecord) -> Result<Stake, ArithmeticError> {
		let waiting = ticket.waiting();
		if waiting.is_zero() || self.prepayment.stake.is_zero() {
			return Ok(Stake::ZERO);
		}
		let (part, left) = self.prepayment.take(waiting)?;
		self.prepayment = left;
		Ok(part)
	}

	/// The claimable batch with this unclaimed rest.
	pub fn with(self, left: Payable) -> Self {
		Self { phase: BatchPhase::Claimable(left), ..self }
	}

	/// The dust of rounding, in plancks of RILL, once no ticket remains. None before.
	pub fn dust(&self) -> Option<Stake> {
		match self.phase {
			BatchPhase::Claimable(left) if left.unclaimed_shares.is_zero() => {
				Some(left.unclaimed_stake.saturating_add(self.prepayment.unclaimed_stake))
			},
			_ => None,
		}
	}
}

/// An account's ticket in a batch.
#[stored]
#[derive(Copy, Default, Ord, PartialOrd)]
pub struct TicketRecord {
	/// The shares of the ticket, in plancks of stRILL.
	pub shares: Shares,
	/// The shares among them that have taken their prepayment, in plancks of stRILL.
	pub prepaid: Shares,
}

impl TicketRecord {
	/// A ticket that has taken no prepayment.
	pub fn new(shares: Shares) -> Self {
		Self { shares, prepaid: Shares::ZERO }
	}

	/// The shares that have not taken their prepayment.
	pub fn waiting(&self) -> Shares {
		let proof = "a ticket has all its prepaid shares";
		self.shares.ensure_sub(self.prepaid).defensive_proof(proof).unwrap_or_default()
	}

	/// Splits off a part with `shares`. Returns the part and the rest. The part gets waiting shares
	/// pro rata, rounded down.
	///
	/// # Errors
	/// [`ArithmeticError`] if the part is larger than the ticket.
	pub fn split(self, shares: Shares) -> Result<(Self, Self), ArithmeticError> {
		let rest = self.shares.ensure_sub(shares)?;
		// Waiting shares have more stake than prepaid ones, so the part gets them rounded down.
		let waiting = self.waiting();
		let waiting = if waiting.is_zero() {
			Shares::ZERO
		} else {
			ProRata::of(shares, self.shares).floor(waiting)?
		};
		let prepaid = shares.ensure_sub(waiting)?;
		let left = Self { shares: rest, prepaid: self.prepaid.ensure_sub(prepaid)? };
		Ok((Self { shares, prepaid }, left))
	}

	/// Merges two tickets.
	///
	/// # Errors
	/// [`ArithmeticError::Overflow`] if the sum does not fit.
	pub fn ensure_add(self, other: Self) -> Result<Self, ArithmeticError> {
		Ok(Self {
			shares: self.shares.ensure_add(other.shares)?,
			prepaid: self.prepaid.ensure_add(other.prepaid)?,
		})
	}
}

/// The numbers of the open and the unbonding batches.
#[stored]
#[derive(Copy, Default)]
pub struct QueueRecord {
	/// The open batch.
	pub open: BatchIndex,
	/// The oldest batch that is not claimable. Equals `open` if none unbonds.
	pub oldest: BatchIndex,
	/// The planned era of the last close. None: no batch was closed.
	pub last_closed: Option<EraIndex>,
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::types::Balance;

	#[test]
	fn parts_of_a_batch_should_never_sum_to_more_than_it_in_any_order() {
		let tickets = [1, 2, 4];
		for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
			let mut payable = Payable::new(Stake::new(100), Shares::new(7));
			let mut paid = [0; 3];
			for ticket in order {
				let (part, left) = payable.take(Shares::new(tickets[ticket])).unwrap();
				paid[ticket] = part.plancks();
				payable = left;
			}
			assert_eq!(paid, [14, 28, 57]);
			assert_eq!(payable.unclaimed_shares, Shares::ZERO);
			assert_eq!(payable.unclaimed_stake, Stake::new(100 - paid.iter().sum::<Balance>()));
		}
		let empty = Payable::default();
		assert!(empty.take(Shares::new(1)).is_err());
		assert!(empty.take(Shares::ZERO).is_err());
	}

	#[test]
	fn split_ticket_should_keep_shares_and_prepaid_shares_in_sum() {
		for shares in 0..=9 {
			for prepaid in 0..=shares {
				let ticket =
					TicketRecord { shares: Shares::new(shares), prepaid: Shares::new(prepaid) };
				for size in 0..=shares {
					let (part, rest) = ticket.split(Shares::new(size)).unwrap();
					assert_eq!(part.shares, Shares::new(size));
					assert_eq!(part.ensure_add(rest), Ok(ticket));
					assert!(part.prepaid <= part.shares && rest.prepaid <= rest.shares);
				}
				assert_eq!(
					ticket.split(Shares::new(shares)),
					Ok((ticket, TicketRecord::default()))
				);
				assert!(ticket.split(Shares::new(shares + 1)).is_err());
			}
		}
		let large = TicketRecord::new(Shares::new(Balance::MAX));
		assert!(large.ensure_add(TicketRecord::new(Shares::new(1))).is_err());
	}

	#[test]
	fn batch_should_be_exposed_until_the_planned_era_of_its_close() {
		let record = UnbondingRecord { closed: 5, ..Default::default() };
		assert!(record.was_exposed_in(4) && record.was_exposed_in(5));
		assert!(!record.was_exposed_in(6));
	}
}
