// SPDX-License-Identifier: Apache-2.0

//! Slashes that are reported and not applied.

use super::{Shares, Stake, StashIndex};
use crate::math::Rate;
use polkadot_sdk::{
	frame_support::{stored, traits::DefensiveTruncateFrom as _, BoundedBTreeSet, BoundedVec},
	sp_core::ConstU32,
	sp_runtime::Perbill,
	sp_staking::EraIndex,
};

/// Upper bound of the eras with pending slashes. The deferral must be shorter.
pub const MAX_PENDING: u32 = 32;

/// Upper bound of the stashes with reported losses of their own.
pub const MAX_STASHES: u32 = 64;

/// The number and size of reports when they were read. A difference means other reports.
#[stored]
#[derive(Copy, Default)]
pub struct Reports {
	/// Their number.
	pub count: u32,
	/// The size of their record, in bytes.
	pub size: u32,
}

/// The cost of the slashes that one era applies, and the parts of the parties. Batches have their
/// parts in their own records.
#[stored]
#[derive(Copy, Default)]
pub struct PendingSlash {
	/// The era whose beginning applies the slashes.
	pub apply_era: EraIndex,
	/// The era of the offences.
	pub offence_era: EraIndex,
	/// The assessed reports.
	pub reports: Reports,
	/// The cost to all parties, in plancks of RILL: the losses of the stashes, as far as the
	/// parties have it.
	pub total: Stake,
	/// The part of the insurance, in plancks of RILL.
	pub insured: Stake,
	/// The insurance's shares that were burned for its part, in plancks of stRILL.
	pub insured_shares: Shares,
	/// The part of the holders, in plancks of RILL.
	pub holders: Stake,
	/// The part of the stream, in plancks of RILL.
	pub stream: Stake,
	/// The recent growth of the cost.
	pub growth: Growth,
}

/// The recent growth of the cost of the reports for an era.
#[stored]
#[derive(Copy, Default)]
pub struct Growth {
	/// The active era of the last growth.
	pub era: EraIndex,
	/// The growth in that era, in plancks of RILL.
	pub last: Stake,
	/// The growth in the era before it, in plancks of RILL.
	pub before: Stake,
}

impl Growth {
	/// The record after a growth by `more` in the active era `era`.
	pub fn by(self, era: EraIndex, more: Stake) -> Self {
		match era.checked_sub(self.era) {
			Some(0) => Self { last: self.last.saturating_add(more), ..self },
			Some(1) => Self { era, last: more, before: self.last },
			_ => Self { era, last: more, before: Stake::ZERO },
		}
	}

	/// The growth in `era`, the active one, and in the era before it.
	pub fn of_late(self, era: EraIndex) -> Stake {
		match era.checked_sub(self.era) {
			Some(0) => self.last.saturating_add(self.before),
			Some(1) => self.last,
			_ => Stake::ZERO,
		}
	}
}

impl PendingSlash {
	/// Whether the recent slashes cost more than the part `minor` of `pooled`, in plancks of RILL,
	/// rounded down. Recent is the pending cost that was reported in `era`, the active one, or in
	/// the era before it.
	pub fn recent_exceed(pending: &[Self], era: EraIndex, minor: Perbill, pooled: Stake) -> bool {
		let growth = |slash: &Self| slash.growth.of_late(era).min(slash.total);
		pending.iter().map(growth).sum::<Stake>() > pooled.part_floor(minor)
	}

	/// Upper bound of the refund to the holders if this slash is cancelled, whichever others are,
	/// in plancks of RILL. `rate` includes all pending slashes. The refund is the part of the
	/// holders and of the stream, and the payment of the insurance above the stake of its burned
	/// shares: it gets back at most those.
	pub fn most_refundable(&self, rate: &Rate) -> Stake {
		// More burned shares than remaining ones can have a stake that does not fit. Zero is then
		// the safe value: it raises the bound.
		let insured = rate.stake_for(self.insured_shares).unwrap_or_default();
		let worth_less = self.insured.saturating_sub(insured);
		[self.holders, self.stream, worth_less].into_iter().sum()
	}
}

/// A pending loss: a batch's part of the slashes that one era applies.
#[stored]
#[derive(Copy, Default)]
pub struct PendingLoss {
	/// The era whose beginning applies the slashes.
	pub apply_era: EraIndex,
	/// The part, in plancks of RILL.
	pub stake: Stake,
}

/// An amount for each stash, in plancks of RILL, in the order of their numbers. Missing amounts are
/// zero.
#[stored]
#[derive(Default)]
pub struct StashAmounts(pub BoundedVec<Stake, ConstU32<MAX_STASHES>>);

impl StashAmounts {
	/// The amount of a stash.
	pub fn of(&self, index: StashIndex) -> Stake {
		let place = usize::try_from(index).unwrap_or(usize::MAX);
		self.0.get(place).copied().unwrap_or_default()
	}
}

impl FromIterator<Stake> for StashAmounts {
	fn from_iter<I: IntoIterator<Item = Stake>>(amounts: I) -> Self {
		Self(BoundedVec::defensive_truncate_from(amounts.into_iter().collect()))
	}
}

/// The reports for an era at their last assessment.
#[stored]
#[derive(Default)]
pub struct AssessedRecord {
	/// The assessed reports.
	pub reports: Reports,
	/// The reported loss of each stash. The stash can have less.
	pub losses: StashAmounts,
}

/// The state of the search for reports.
#[stored]
#[derive(Default)]
pub struct WatchRecord {
	/// The active era in which all known reports were last marked as unread.
	pub era: EraIndex,
	/// Eras with unread reports, the oldest first.
	pub unread: BoundedBTreeSet<EraIndex, ConstU32<MAX_PENDING>>,
	/// The reported loss of each stash, by the assessed reports of all eras.
	pub reported: StashAmounts,
}

impl WatchRecord {
	/// Whether no report is unread and no loss is reported.
	pub fn is_at_rest(&self) -> bool {
		self.unread.is_empty() && self.reported.0.iter().all(Stake::is_zero)
	}

	/// The oldest era with unread reports.
	pub fn next_unread(&self) -> Option<EraIndex> {
		self.unread.first().copied()
	}

	/// Drops unread reports whose era has begun: their slashes are applied.
	pub fn forget_passed(&mut self, active_era: EraIndex) {
		while let Some(passed) = self.next_unread().filter(|era| *era <= active_era) {
			self.unread.remove(&passed);
		}
	}

	/// Marks the reports for `apply_era` as unread. If [`MAX_PENDING`] eras are unread, the search
	/// finds this one after them: it counts the reports whenever none is unread.
	pub fn mark_unread(&mut self, apply_era: EraIndex) {
		let _refused_by_a_full_set = self.unread.try_insert(apply_era);
	}

	/// The loss of all stashes by the next era, in plancks of RILL. The stashes have `totals`. Each
	/// loses its part of `losses`, at most the stake that earlier eras leave. Adds `losses` to
	/// `reported`.
	pub fn take(&mut self, totals: &[Stake], losses: &StashAmounts) -> Stake {
		let mut all = Stake::ZERO;
		let sums = (0..).zip(totals).map(|(index, total)| {
			let before = self.reported.of(index);
			let sum = before.saturating_add(losses.of(index));
			all = all.saturating_add(sum.min(*total).saturating_sub(before));
			sum
		});
		self.reported = sums.collect();
		all
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn eras_should_not_take_of_a_stash_what_those_before_have_taken() {
		let amounts = |amounts: &[u128]| amounts.iter().copied().map(Stake::new).collect();
		let mut watch = WatchRecord::default();
		let totals = [Stake::new(250), Stake::new(250)];
		assert_eq!(watch.take(&totals, &amounts(&[250, 10])), Stake::new(260));
		assert_eq!(watch.take(&totals, &amounts(&[250, 245])), Stake::new(240));
		assert_eq!(watch.take(&totals, &amounts(&[1])), Stake::ZERO);
		let reported = |index| watch.reported.of(index);
		assert_eq!(
			(reported(0), reported(1), reported(2)),
			(Stake::new(501), Stake::new(255), Stake::ZERO)
		);
	}

	#[test]
	fn growth_should_be_that_of_two_eras() {
		let of_late =
			|growth: Growth, eras: [EraIndex; 3]| eras.map(|era| growth.of_late(era).plancks());
		let once = Growth::default().by(5, Stake::new(100));
		assert_eq!(of_late(once, [5, 6, 7]), [100, 100, 0]);
		assert_eq!(of_late(once.by(5, Stake::new(1)), [5, 6, 7]), [101, 101, 0]);
		assert_eq!(of_late(once.by(6, Stake::new(1)), [6, 7, 8]), [101, 1, 0]);
		assert_eq!(of_late(once.by(7, Stake::new(1)), [7, 8, 9]), [1, 1, 0]);
	}

	#[test]
	fn unread_eras_should_be_kept_once_in_order_and_within_the_bound() {
		let unread = |eras: &[EraIndex]| {
			let mut watch = WatchRecord::default();
			eras.iter().for_each(|era| watch.mark_unread(*era));
			watch.unread.into_iter().collect::<Vec<_>>()
		};
		assert_eq!(unread(&[7, 5, 7, 6]), [5, 6, 7]);
		let many: Vec<_> = (0..=MAX_PENDING).collect();
		assert_eq!(unread(&many), (0..MAX_PENDING).collect::<Vec<_>>());
	}
}
