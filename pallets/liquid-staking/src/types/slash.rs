// SPDX-License-Identifier: Apache-2.0

//! Slashes that were reported and are not applied yet.

use super::{Shares, Stake, StashIndex};
use crate::math::Rate;
use polkadot_sdk::{
	frame_support::{stored, traits::DefensiveTruncateFrom as _, BoundedBTreeSet, BoundedVec},
	sp_core::ConstU32,
	sp_staking::EraIndex,
};

/// The most eras for which slashes can be pending at once: one for each of the longest deferral.
pub const MAX_PENDING: u32 = 32;

/// The most stashes whose slashes can be told apart.
pub const MAX_STASHES: u32 = 64;

/// What there was of reports when they were read: another number or size means others.
#[stored]
#[derive(Copy, Default)]
pub struct Reports {
	/// How many.
	pub count: u32,
	/// How long, in bytes.
	pub size: u32,
}

/// What the slashes that one era will apply cost, and whom. What batches bear of it stands in
/// their own records.
#[stored]
#[derive(Copy, Default)]
pub struct PendingSlash {
	/// The era whose beginning applies them.
	pub apply_era: EraIndex,
	/// The era of the offences.
	pub offence_era: EraIndex,
	/// What was looked at.
	pub reports: Reports,
	/// What they cost everybody who bears them, in plancks of RILL: what the staking system will take
	/// from our stashes.
	pub total: Stake,
	/// What the insurance pays of it, in plancks of RILL.
	pub insured: Stake,
	/// The shares of the insurance that were burned for that, in plancks of stRILL.
	pub insured_shares: Shares,
	/// What the holders bear of it, in plancks of RILL.
	pub holders: Stake,
	/// What the stream of rewards bears of it, in plancks of RILL.
	pub stream: Stake,
	/// What was reported of it of late.
	pub growth: Growth,
}

/// By how much the reports of an era have grown of late.
#[stored]
#[derive(Copy, Default)]
pub struct Growth {
	/// The active era in which they grew last.
	pub era: EraIndex,
	/// By how much in that era, in plancks of RILL.
	pub last: Stake,
	/// By how much in the era before it, in plancks of RILL.
	pub before: Stake,
}

impl Growth {
	/// The same after they have grown by so much more in `era`.
	pub fn by(self, era: EraIndex, more: Stake) -> Self {
		match era.checked_sub(self.era) {
			Some(0) => Self { last: self.last.saturating_add(more), ..self },
			Some(1) => Self { era, last: more, before: self.last },
			_ => Self { era, last: more, before: Stake::ZERO },
		}
	}

	/// By how much they have grown in `era`, which is active, and in the one before it.
	pub fn of_late(self, era: EraIndex) -> Stake {
		match era.checked_sub(self.era) {
			Some(0) => self.last.saturating_add(self.before),
			Some(1) => self.last,
			_ => Stake::ZERO,
		}
	}
}

impl PendingSlash {
	/// The reports of `era`, which is active, and of the one before it that are still `pending`, in plancks of RILL.
	pub fn recent(pending: &[Self], era: EraIndex) -> Stake {
		pending.iter().map(|slash| slash.growth.of_late(era).min(slash.total)).sum()
	}

	/// What it would give the holders back if it were cancelled, whatever becomes of others, where `rate` has all of them
	/// in: what they bear, and what the insurance paid beyond what its shares will be worth, for it gets no more of them
	/// back than were burned.
	pub fn most_refundable(&self, rate: &Rate) -> Stake {
		let insured = rate.stake_for(self.insured_shares).unwrap_or_default();
		let worth_less = self.insured.saturating_sub(insured);
		[self.holders, self.stream, worth_less].into_iter().sum()
	}
}

/// A batch's part of the slashes that one era will apply.
#[stored]
#[derive(Copy, Default)]
pub struct PendingLoss {
	/// The era whose beginning applies them.
	pub apply_era: EraIndex,
	/// The part, in plancks of RILL.
	pub stake: Stake,
}

/// An amount for each stash, in plancks of RILL, by their numbers; it may have fewer, or none.
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

/// What the reports that one era will apply came to when they were read.
#[stored]
#[derive(Default)]
pub struct AssessedRecord {
	/// What was looked at.
	pub reports: Reports,
	/// What is to be taken of each stash; it may have less.
	pub losses: StashAmounts,
}

/// How far the pallet has come in looking for reports.
#[stored]
#[derive(Default)]
pub struct WatchRecord {
	/// The active era in which all reports were last begun to be read.
	pub era: EraIndex,
	/// The era whose reports are counted next, or the one after the active one if that is later.
	pub next: EraIndex,
	/// Eras whose reports have changed since they were read, the oldest first.
	pub unread: BoundedBTreeSet<EraIndex, ConstU32<MAX_PENDING>>,
	/// What all eras that were read are to take of each stash.
	pub reported: StashAmounts,
}

impl WatchRecord {
	/// Whether nothing is reported against us, and nothing is to be read.
	pub fn is_at_rest(&self) -> bool {
		self.unread.is_empty() && self.reported.0.iter().all(Stake::is_zero)
	}

	/// The oldest era whose reports are unread.
	pub fn next_unread(&self) -> Option<EraIndex> {
		self.unread.first().copied()
	}

	/// Marks the reports of `apply_era` as unread. An era more than [`MAX_PENDING`] is left to the
	/// search, which counts the reports of one era after another.
	pub fn mark_unread(&mut self, apply_era: EraIndex) {
		let _refused_by_a_full_set = self.unread.try_insert(apply_era);
	}

	/// What the next era will take of all stashes, of which `totals` are bonded, where `losses` says
	/// what is to be taken of each: no more than earlier eras leave.
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
