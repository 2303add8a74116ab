// SPDX-License-Identifier: Apache-2.0

//! The books of the pool in exact numbers.

use crate::exact::{exact, less, part, Exact};
use num_traits::Zero;
use std::collections::BTreeMap;

/// The tracked stake of a stash.
#[derive(Clone, Debug)]
pub struct Stash {
	pub active: Exact,
	pub unbonding: Exact,
	pub cap: Exact,
}

impl Stash {
	pub fn total(&self) -> Exact {
		&self.active + &self.unbonding
	}
}

/// Rewards that are released block by block.
#[derive(Clone, Debug)]
pub struct Stream {
	pub total: Exact,
	pub start: u32,
	pub end: u32,
}

impl Stream {
	/// Rewards that are not released. The released part is rounded down by definition.
	pub fn unreleased(&self, now: u32) -> Exact {
		let length = self.end.saturating_sub(self.start);
		let passed = now.saturating_sub(self.start);
		if passed >= length {
			return Exact::zero();
		}
		let released = part(&self.total, &exact(passed.into()), &exact(length.into()));
		&self.total - released.floor()
	}
}

/// A pending slash.
#[derive(Clone, Debug)]
pub struct Pending {
	pub offence_era: u32,
	pub insured: Exact,
	pub insured_shares: Exact,
	pub holders: Exact,
	pub stream: Exact,
	/// The total of the reports, for all parties.
	pub total: Exact,
	/// The era in which reports grew last, their growth in it, and in the era before it.
	pub growth: (u32, Exact, Exact),
}

impl Pending {
	pub fn none(offence_era: u32) -> Self {
		let zero = Exact::zero;
		Self {
			offence_era,
			insured: zero(),
			insured_shares: zero(),
			holders: zero(),
			stream: zero(),
			total: zero(),
			growth: (0, zero(), zero()),
		}
	}

	pub fn deferred(&self) -> Exact {
		&self.insured + &self.holders + &self.stream
	}
}

/// RILL that tickets can claim.
#[derive(Clone, Debug)]
pub struct Payable {
	pub stake: Exact,
	/// The shares of all tickets of the batch.
	pub shares: Exact,
	pub unclaimed: Exact,
}

impl Payable {
	pub fn new(stake: Exact, shares: Exact) -> Self {
		Self { unclaimed: stake.clone(), stake, shares }
	}
}

/// A closed batch that is not claimable.
#[derive(Clone, Debug)]
pub struct Unbonding {
	pub closed: u32,
	pub unlock_era: u32,
	/// The era in which the last of its stake unbonds.
	pub money_era: u32,
	pub stake: Exact,
	pub pending_losses: BTreeMap<u32, Exact>,
}

impl Unbonding {
	pub fn net(&self) -> Exact {
		less(&self.stake, &self.pending_losses.values().sum())
	}

	pub fn pending_loss_of(&self, apply_era: u32) -> Exact {
		self.pending_losses.get(&apply_era).cloned().unwrap_or_else(Exact::zero)
	}
}

/// The phase of a closed batch.
#[derive(Clone, Debug)]
pub enum Phase {
	Unbonding(Unbonding),
	Claimable(Payable),
}

/// A closed batch.
#[derive(Clone, Debug)]
pub struct Batch {
	pub shares: Exact,
	pub prepayment: Payable,
	pub phase: Phase,
}

/// All figures of the pool.
#[derive(Clone, Debug)]
pub struct Books {
	/// The block.
	pub now: u32,
	pub shares: Exact,
	pub insurance: Exact,
	pub stashes: Vec<Stash>,
	pub reserve: Exact,
	pub claims: Exact,
	pub owed: Exact,
	pub payable: Exact,
	pub stream: Stream,
	/// By the era that applies them.
	pub pending: BTreeMap<u32, Pending>,
	/// Closed batches.
	pub batches: BTreeMap<u32, Batch>,
	/// The open batch, and its shares.
	pub open: u32,
	pub open_shares: Exact,
	pub unsettled: Exact,
}

impl Books {
	pub fn active(&self) -> Exact {
		self.stashes.iter().map(|stash| &stash.active).sum()
	}

	pub fn unbonding(&self) -> Exact {
		self.stashes.iter().map(|stash| &stash.unbonding).sum()
	}

	pub fn assets(&self) -> Exact {
		self.active() + self.unbonding() + &self.reserve + &self.claims
	}

	pub fn liabilities(&self) -> Exact {
		let pending: Exact = self.pending.values().map(Pending::deferred).sum();
		&self.owed + pending + self.stream.unreleased(self.now)
	}

	/// The stake of all holders.
	pub fn pooled(&self) -> Exact {
		less(&self.assets(), &self.liabilities())
	}

	/// The shares for an entry of `stake`. They are priced as if all pending slashes were
	/// cancelled, so that no entry gains by a cancellation.
	pub fn shares_for_entry(&self, stake: &Exact) -> Exact {
		part(stake, &self.shares, &self.pooled_if(|_| true))
	}

	/// The stake of all shares if the slashes of the given eras were cancelled and all others
	/// applied.
	pub fn pooled_if(&self, is_cancelled: impl Fn(u32) -> bool) -> Exact {
		let cancelled = || self.pending.iter().filter(|(era, _)| is_cancelled(**era));
		let borne: Exact = cancelled().map(|(_, it)| &it.holders + &it.stream).sum();
		let pooled = self.pooled() + borne;
		// The insurance gets back at most its burned shares, whose stake can be less than its
		// payment.
		let left: Exact = cancelled()
			.map(|(_, it)| {
				less(&it.insured, &part(&it.insured_shares, &pooled, &self.shares).floor())
			})
			.sum();
		pooled + left
	}

	pub fn unbonding_batches(&mut self) -> impl Iterator<Item = &mut Unbonding> {
		self.batches.values_mut().filter_map(|batch| match &mut batch.phase {
			Phase::Unbonding(unbonding) => Some(unbonding),
			Phase::Claimable(_) => None,
		})
	}
}
