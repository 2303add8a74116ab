// SPDX-License-Identifier: Apache-2.0

//! Those who want money: what somebody has, to the fraction of a planck, and that nobody has more of it after a call of
//! their own, after a cancellation, or for a report.

use super::{
	books::{Batch, Pending, Phase},
	ensure, equal, Model, Of, Ticket, Verdict, LEAST_SHARES,
};
use crate::{
	exact::{exact, part, Exact},
	network::informer,
	world::rill,
};
use num_traits::Zero;
use polkadot_sdk::polkadot_primitives::AccountId;

/// By how many plancks the parts of a slash may be rounded, and what an era step gains by rounding.
const ROUNDED: u128 = 10;

/// What somebody has, in plancks of RILL.
pub struct Wealth {
	/// If everything that is pending is applied.
	if_applied: Exact,
	/// If everything that is pending is cancelled.
	if_cancelled: Exact,
}

impl Model {
	/// What an account has: its RILL, its shares at the rate, and its tickets.
	pub fn wealth(&self, who: &AccountId) -> Wealth {
		let owned = exact(self.shares.get(who).copied().unwrap_or(0));
		let rill = exact(self.rill.get(who).copied().unwrap_or(0));
		let mut wealth = Wealth {
			if_applied: &rill + self.at_rate(&owned, false),
			if_cancelled: &rill + self.at_rate(&owned, true),
		};
		for ((_, batch), ticket) in self.tickets.iter().filter(|((owner, _), _)| owner == who) {
			wealth.if_applied += self.ticket_at_rate(ticket, *batch, false);
			wealth.if_cancelled += self.ticket_at_rate(ticket, *batch, true);
		}
		wealth
	}

	/// Nobody has more after a call that they have made.
	pub fn nobody_gained(&self, who: &AccountId, before: &Wealth) -> Verdict {
		let after = self.wealth(who);
		let has_gained = after.if_applied > before.if_applied;
		ensure(!has_gained, "a call was worth something")?;
		let has_gained = after.if_cancelled > before.if_cancelled;
		ensure(!has_gained, "a call was worth something, should what is pending be cancelled")
	}

	/// What all shares would be worth if everything that is pending were cancelled.
	pub(super) fn pooled_if_cancelled(&self) -> Exact {
		self.books.pooled() + self.refund()
	}

	/// What is pending, of everybody's.
	pub(super) fn all_pending(&self) -> Exact {
		self.books.pending.values().map(Pending::deferred).sum()
	}

	/// Entries were priced as if what was pending were cancelled: now that some of it was, shares are worth no more
	/// than that.
	pub(super) fn nobody_gained_by_cancellation(&self, pooled: &Exact, shares: &Exact) -> Verdict {
		let may_differ = (&self.slack + exact(ROUNDED)) * &self.books.shares;
		let has_gained =
			self.pooled_if_cancelled() * shares > pooled * &self.books.shares + may_differ;
		ensure(!has_gained, "a cancellation was worth something to those who had entered before it")
	}

	/// Reports are worth nothing to whoever makes them, and no account has less than one can have.
	pub(super) fn compare_gains(&self) -> Verdict {
		equal("what reports were worth", rill(&informer()), 0)?;
		for (who, shares) in &self.shares {
			let can_be = *shares == 0 || *shares >= LEAST_SHARES;
			ensure(can_be, &Of("dust", who).to_string())?;
		}
		Ok(())
	}

	fn refund(&self) -> Exact {
		self.books.pending.values().map(|it| &it.holders + &it.stream).sum()
	}

	fn at_rate(&self, shares: &Exact, is_cancelled: bool) -> Exact {
		let pooled = if is_cancelled { self.pooled_if_cancelled() } else { self.books.pooled() };
		part(shares, &pooled, &self.books.shares)
	}

	fn ticket_at_rate(&self, ticket: &Ticket, batch: u32, is_cancelled: bool) -> Exact {
		let shares = exact(ticket.shares);
		if batch == self.books.open {
			return self.at_rate(&shares, is_cancelled);
		}
		let Some(Batch { shares: all, phase, .. }) = self.books.batches.get(&batch) else {
			return Exact::zero();
		};
		let (due, _) = self.due_for(ticket, batch);
		match phase {
			Phase::Claimable(_) => due,
			Phase::Unbonding(record) if is_cancelled => due + part(&shares, &record.stake, all),
			Phase::Unbonding(record) => due + part(&shares, &record.net(), all),
		}
	}
}
