// SPDX-License-Identifier: Apache-2.0

//! The wealth of accounts, to the fraction of a planck. It must not grow by an account's own call,
//! by a cancellation, or by a report.

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

/// Plancks by which the parts of a slash may be rounded, and the gain of an era step by rounding.
const ROUNDED: u128 = 10;

/// An outcome of the pending slashes.
#[derive(Clone, Copy, Debug)]
enum End {
	/// All are applied.
	Applied,
	/// All are cancelled.
	Cancelled,
	/// Only the slashes of this era are applied. All others are cancelled.
	AppliedOnly(u32),
	/// Only the slashes of this era are cancelled. All others are applied.
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

/// The stake and RILL of an account in plancks, for each outcome of pending slashes.
pub struct Wealth(Vec<(End, Exact)>);

impl Model {
	/// The wealth of an account: its RILL, its shares at the rate, and its tickets.
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

	/// Checks that a call has not made its account richer.
	pub fn nobody_gained(&self, who: &AccountId, before: &Wealth) -> Verdict {
		before.0.iter().try_for_each(|(end, before)| {
			let has_gained = self.wealth_at(who, *end) > *before;
			ensure(!has_gained, &format!("a call was a gain if pending slashes end as {end:?}"))
		})
	}

	/// The stake of all shares if all pending slashes were cancelled.
	pub(super) fn pooled_if_cancelled(&self) -> Exact {
		self.books.pooled_if(|_| true)
	}

	/// The provisions of the insurance, the holders and the stream.
	pub(super) fn all_pending(&self) -> Exact {
		self.books.pending.values().map(Pending::deferred).sum()
	}

	/// Entries pay the price as if pending slashes were cancelled. After a cancellation, shares
	/// must not stand for more than that.
	pub(super) fn nobody_gained_by_cancellation(&self, pooled: &Exact, shares: &Exact) -> Verdict {
		// The treasury's and the insurance's parts of a fee are rounded down to shares.
		let may_differ = (&self.slack + exact(ROUNDED)) * &self.books.shares + exact(2) * pooled;
		let has_gained =
			self.pooled_if_cancelled() * shares > pooled * &self.books.shares + may_differ;
		ensure(!has_gained, "entries have gained by a cancellation")
	}

	/// Checks that reports pay nothing, and that no account has dust of shares.
	pub(super) fn compare_gains(&self) -> Verdict {
		equal("the pay for reports", rill(&informer()), 0)?;
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
