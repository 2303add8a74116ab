// SPDX-License-Identifier: Apache-2.0

//! Batches of exits, and the tickets of them.

use super::{PendingLoss, Shares, Stake, MAX_PENDING};
use crate::math::ProRata;
use polkadot_sdk::{
	frame_support::{defensive, stored, BoundedVec},
	sp_core::ConstU32,
	sp_runtime::ArithmeticError,
	sp_staking::EraIndex,
};

/// Number of a batch: batches are numbered from zero in the order in which they were opened.
pub type BatchIndex = u32;

/// Money of a batch that its tickets can claim.
#[stored]
#[derive(Copy, Default)]
pub struct Payable {
	/// What all tickets get of it together, in plancks of RILL.
	pub stake: Stake,
	/// Shares of all these tickets, in plancks of stRILL.
	pub shares: Shares,
	/// What they have not taken yet, in plancks of RILL.
	pub unclaimed_stake: Stake,
	/// Shares of the tickets that have not taken theirs.
	pub unclaimed_shares: Shares,
}

impl Payable {
	/// `stake` for the tickets of all `shares`.
	pub fn new(stake: Stake, shares: Shares) -> Self {
		Self { stake, shares, unclaimed_stake: stake, unclaimed_shares: shares }
	}

	/// What a ticket over `shares` gets of it, rounded down.
	///
	/// # Errors
	/// [`ArithmeticError`] when nobody has a ticket.
	pub fn part(&self, shares: Shares) -> Result<Stake, ArithmeticError> {
		ProRata::of(shares, self.shares).floor(self.stake)
	}

	/// What a ticket over `shares` gets of it, the same in whatever order tickets come; and what is
	/// left.
	///
	/// # Errors
	/// [`ArithmeticError`] when the ticket is larger than its batch, or the batch is empty.
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

/// What a closed batch is owed before it matures.
#[stored]
#[derive(Default)]
pub struct UnbondingRecord {
	/// The planned era in which the batch was closed: it bears what that era and those before are slashed
	/// for, and nothing after.
	pub closed: EraIndex,
	/// The era from which on it can mature, once its money is there.
	pub unlock_era: EraIndex,
	/// What it is owed, in plancks of RILL, before slashes that are pending.
	pub stake: Stake,
	/// Its part of each pending slash.
	pub pending_losses: BoundedVec<PendingLoss, ConstU32<MAX_PENDING>>,
}

impl UnbondingRecord {
	/// Whether its stake was exposed in `era`.
	pub fn was_exposed_in(&self, era: EraIndex) -> bool {
		era <= self.closed
	}

	/// What pending slashes will take of it.
	pub fn pending_loss(&self) -> Stake {
		self.pending_losses.iter().map(|pending_loss| pending_loss.stake).sum()
	}

	/// Adds to its part of the slashes that `apply_era` will apply. There is room for as many eras
	/// as can be pending.
	pub fn add_pending_loss(&mut self, apply_era: EraIndex, stake: Stake) {
		if stake.is_zero() {
			return;
		}
		let known =
			self.pending_losses.iter_mut().find(|pending_loss| pending_loss.apply_era == apply_era);
		if let Some(pending_loss) = known {
			pending_loss.stake = pending_loss.stake.saturating_add(stake);
			return;
		}
		let added = self.pending_losses.try_push(PendingLoss { apply_era, stake });
		if added.is_err() {
			defensive!("no more eras are pending than there is room for");
		}
	}

	/// Its part of the slashes that `apply_era` will apply.
	pub fn pending_loss_of(&self, apply_era: EraIndex) -> Stake {
		let pending_losses =
			self.pending_losses.iter().filter(|pending_loss| pending_loss.apply_era == apply_era);
		pending_losses.map(|pending_loss| pending_loss.stake).sum()
	}

	/// Removes its part of the slashes that `apply_era` will apply, and returns it.
	pub fn take_pending_loss(&mut self, apply_era: EraIndex) -> Stake {
		let place =
			self.pending_losses.iter().position(|pending_loss| pending_loss.apply_era == apply_era);
		place.map_or(Stake::ZERO, |index| self.pending_losses.remove(index).stake)
	}

	/// What is left of it when they are applied as they were reported.
	pub fn net(&self) -> Stake {
		self.stake.saturating_sub(self.pending_loss())
	}
}

/// Where a batch is on its way from shares to RILL.
#[stored]
#[derive(Default)]
pub enum BatchPhase {
	/// Takes tickets, and gives them back; the shares are in escrow.
	#[default]
	Open,
	/// Priced and its shares burned; waits out the bonding duration and bears its part of every
	/// slash of an era in which it was exposed.
	Unbonding(UnbondingRecord),
	/// Paid out to whoever holds its tickets.
	Claimable(Payable),
}

/// Exits that are priced, unbonded and paid together.
#[stored]
#[derive(Default)]
pub struct BatchRecord {
	/// Shares of all its tickets. Once it is closed, only tickets that are turned back into shares
	/// change it.
	pub shares: Shares,
	/// What deposits of the same era pay in advance. Nothing before it is closed.
	pub prepayment: Payable,
	/// Where the rest is on its way.
	pub phase: BatchPhase,
}

impl BatchRecord {
	/// The part of `stake` that a ticket over `shares` has in this batch, rounded down.
	///
	/// # Errors
	/// [`ArithmeticError`] when the ticket is larger than its batch, or the batch is empty.
	pub fn part(&self, shares: Shares, stake: Stake) -> Result<Stake, ArithmeticError> {
		ProRata::of(shares, self.shares).floor(stake)
	}

	/// Takes a ticket's part of what the batch got in advance, rounded down; nothing where the ticket
	/// has it already.
	///
	/// # Errors
	/// [`ArithmeticError`] when the ticket is larger than its batch.
	pub fn take_prepayment(&mut self, ticket: TicketRecord) -> Result<Stake, ArithmeticError> {
		let waiting = ticket.waiting();
		if waiting.is_zero() || self.prepayment.stake.is_zero() {
			return Ok(Stake::ZERO);
		}
		let (part, left) = self.prepayment.take(waiting)?;
		self.prepayment = left;
		Ok(part)
	}

	/// The batch with so much left to claim.
	pub fn with(self, left: Payable) -> Self {
		Self { phase: BatchPhase::Claimable(left), ..self }
	}

	/// What rounding has left over, once nobody has a ticket any more.
	pub fn dust(&self) -> Option<Stake> {
		match self.phase {
			BatchPhase::Claimable(left) if left.unclaimed_shares.is_zero() => {
				Some(left.unclaimed_stake.saturating_add(self.prepayment.unclaimed_stake))
			},
			_ => None,
		}
	}
}

/// An account's part in a batch.
#[stored]
#[derive(Copy, Default, Ord, PartialOrd)]
pub struct TicketRecord {
	/// The shares that were given for it.
	pub shares: Shares,
	/// Those of them that have taken their part of what the batch got in advance.
	pub prepaid: Shares,
}

impl TicketRecord {
	/// A ticket that has taken nothing yet.
	pub fn new(shares: Shares) -> Self {
		Self { shares, prepaid: Shares::ZERO }
	}

	/// Shares that have not taken their part of what the batch got in advance.
	pub fn waiting(&self) -> Shares {
		self.shares.saturating_sub(self.prepaid)
	}

	/// A part of the ticket over `shares`, and the rest of it. Both have taken as much in advance,
	/// for their size; what does not divide stays with the rest.
	///
	/// # Errors
	/// [`ArithmeticError`] when the part is larger than the ticket.
	pub fn split(self, shares: Shares) -> Result<(Self, Self), ArithmeticError> {
		let rest = self.shares.ensure_sub(shares)?;
		// What waits is worth more than what has taken something, and goes to the part rounded down.
		let waiting = self.waiting();
		let waiting = if waiting.is_zero() {
			Shares::ZERO
		} else {
			ProRata::of(shares, self.shares).floor(waiting)?
		};
		let prepaid = shares.ensure_sub(waiting)?;
		// With fewer waiting, the part can get more that have taken something than there are.
		let prepaid = prepaid.min(self.prepaid);
		let left = Self { shares: rest, prepaid: self.prepaid.ensure_sub(prepaid)? };
		Ok((Self { shares, prepaid }, left))
	}

	/// Both tickets as one.
	///
	/// # Errors
	/// [`ArithmeticError::Overflow`] when the two have more shares than there can be.
	pub fn ensure_add(self, other: Self) -> Result<Self, ArithmeticError> {
		Ok(Self {
			shares: self.shares.ensure_add(other.shares)?,
			prepaid: self.prepaid.ensure_add(other.prepaid)?,
		})
	}
}

/// The line of batches.
#[stored]
#[derive(Copy, Default)]
pub struct QueueRecord {
	/// The batch that takes tickets.
	pub open: BatchIndex,
	/// The oldest batch that is not claimable yet; equals `open` when none unbonds.
	pub oldest: BatchIndex,
	/// The planned era in which the youngest batch was closed.
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
