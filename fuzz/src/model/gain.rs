// SPDX-License-Identifier: Apache-2.0

//! Those who want money: what somebody has, to the fraction of a planck, and that nobody has more of it after a call of
//! their own, after a cancellation, or for a report.

use super::{
	books::{Batch, Pending, Phase},
	ensure, equal, Model, Of, Ticket, Verdict, LEAST_SHARES,
};
use crate::{
	exact::{exact, less, part, Exact},
	network::informer,
	world::rill,
};
use num_traits::Zero;
use polkadot_sdk::polkadot_primitives::AccountId;

/// By how many plancks the parts of a slash may be rounded, and what an era step gains by rounding.
const ROUNDED: u128 = 10;

/// What may become of the slashes that are pending.
#[derive(Clone, Copy, Debug)]
enum End {
	/// All of them are applied.
	Applied,
	/// All are cancelled.
	Cancelled,
	/// What this era is to apply is, and all else is cancelled.
	AppliedOnly(u32),
	/// What this era is to apply is cancelled, and all else applied.
	CancelledOnly(u32),
}

impl End {
	fn cancels(self, era: u32) -> bool {
		match self {
			Self::Applied => false,
			Self::Cancelled => true,
			Self::AppliedOnly(only) => era != only,
			Self::CancelledOnly(only) => era == only,
		}
	}
}

/// What somebody has, in plancks of RILL, whatever becomes of what is pending.
pub struct Wealth(Vec<(End, Exact)>);

impl Model {
	/// What an account has: its RILL, its shares at the rate, and its tickets.
	pub fn wealth(&self, who: &AccountId) -> Wealth {
		let one_by_one = self.books.pending.keys();
		let one_by_one =
			one_by_one.flat_map(|era| [End::AppliedOnly(*era), End::CancelledOnly(*era)]);
		let ends = [End::Applied, End::Cancelled].into_iter().chain(one_by_one);
		Wealth(ends.map(|end| (end, self.wealth_at(who, end))).collect())
	}

	fn wealth_at(&self, who: &AccountId, end: End) -> Exact {
		let owned = exact(self.shares.get(who).copied().unwrap_or(0));
		let rill = exact(self.rill.get(who).copied().unwrap_or(0));
		let tickets = self.tickets.iter().filter(|((owner, _), _)| owner == who);
		let tickets: Exact =
			tickets.map(|((_, batch), ticket)| self.ticket_at_rate(ticket, *batch, end)).sum();
		rill + self.at_rate(&owned, end) + tickets
	}

	/// Nobody has more after a call that they have made.
	pub fn nobody_gained(&self, who: &AccountId, before: &Wealth) -> Verdict {
		before.0.iter().try_for_each(|(end, before)| {
			let has_gained = self.wealth_at(who, *end) > *before;
			ensure(!has_gained, &format!("a call was worth something, in the end {end:?}"))
		})
	}

	/// What all shares would be worth if everything that is pending were cancelled.
	pub(super) fn pooled_if_cancelled(&self) -> Exact {
		self.books.pooled_if(|_| true)
	}

	/// What is pending, of everybody's.
	pub(super) fn all_pending(&self) -> Exact {
		self.books.pending.values().map(Pending::deferred).sum()
	}

	/// Entries were priced as if what was pending were cancelled: now that some of it was, shares are worth no more
	/// than that.
	pub(super) fn nobody_gained_by_cancellation(&self, pooled: &Exact, shares: &Exact) -> Verdict {
		// A fee is paid in shares that are rounded down, for the treasury and for the insurance.
		let may_differ = (&self.slack + exact(ROUNDED)) * &self.books.shares + exact(2) * pooled;
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

	fn at_rate(&self, shares: &Exact, end: End) -> Exact {
		let pooled = self.books.pooled_if(|era| end.cancels(era));
		part(shares, &pooled, &self.books.shares)
	}

	fn ticket_at_rate(&self, ticket: &Ticket, batch: u32, end: End) -> Exact {
		let shares = exact(ticket.shares);
		if batch == self.books.open {
			return self.at_rate(&shares, end);
		}
		let Some(Batch { shares: all, phase, .. }) = self.books.batches.get(&batch) else {
			return Exact::zero();
		};
		let (due, _) = self.due_for(ticket, batch);
		match phase {
			Phase::Claimable(_) => due,
			Phase::Unbonding(record) => {
				let applied = record.pending_losses.iter().filter(|(era, _)| !end.cancels(**era));
				let left =
					less(&record.stake, &applied.map(|(_, pending_loss)| pending_loss).sum());
				due + part(&shares, &left, all)
			},
		}
	}
}
