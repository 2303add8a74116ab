// SPDX-License-Identifier: Apache-2.0

//! The order of the era step.

use crate::types::{HarvestCursor, Phase, ProgressRecord, StashIndex};
use polkadot_sdk::{
	frame_support::weights::Weight,
	sp_staking::{EraIndex, Page},
};

impl ProgressRecord {
	/// The step that is due in `active_era`, if any. A begun step is finished before the next
	/// begins, however many eras it takes. Eras with expired rewards are skipped.
	pub fn due(self, active_era: EraIndex, history_depth: EraIndex) -> Option<Self> {
		if self.phase != Phase::Idle {
			return Some(self);
		}
		if active_era <= self.era {
			return None;
		}
		let oldest_payable = active_era.saturating_sub(history_depth);
		let first =
			HarvestCursor { era: self.harvest_from.max(oldest_payable), ..Default::default() };
		Some(Self { era: active_era, phase: Phase::Harvest(first), ..self })
	}

	/// The same step at another phase.
	pub fn at(self, phase: Phase) -> Self {
		Self { phase, ..self }
	}

	/// The step after all phases. The eras before its own are harvested.
	pub fn finished(self) -> Self {
		Self { harvest_from: self.era, phase: Phase::Idle, ..self }
	}
}

/// The outcome of a step that did not fail.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Outcome {
	/// The next phase. None: the [following](Phase::following) one.
	pub next: Option<Phase>,
	/// The weight of the step. None: the upper bound of its phase.
	pub weight: Option<Weight>,
}

/// The finding at a harvest cursor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
	/// No nominated validator has this position.
	NoValidator,
	/// The validator has no such page.
	NoPage,
	/// A page without an unpaid reward of a stash.
	Nothing,
	/// A page with an unpaid reward of a stash. The search goes on, because stashes can be on
	/// different pages.
	OurPage,
}

impl HarvestCursor {
	/// The next cursor.
	pub fn next(self, found: Found) -> Self {
		match found {
			Found::NoValidator => {
				Self { era: self.era.saturating_add(1), validator: 0, page: Page::default() }
			},
			Found::NoPage => {
				Self { validator: self.validator.saturating_add(1), page: Page::default(), ..self }
			},
			Found::Nothing | Found::OurPage => Self { page: self.page.saturating_add(1), ..self },
		}
	}
}

impl Phase {
	/// The phase after this one, with this number of stashes. A failed phase is skipped, so that it
	/// stops no other.
	pub fn following(self, stashes: StashIndex) -> Self {
		match self {
			Self::Harvest(_) => Self::Recognise,
			Self::Recognise => Self::Score,
			Self::Score => Self::each(Self::Repair, 0, stashes, Self::Mature),
			Self::Repair(stash) => {
				let next = stash.saturating_add(1);
				Self::each(Self::Repair, next, stashes, Self::Withdraw(0))
			},
			Self::Withdraw(stash) => {
				let next = stash.saturating_add(1);
				Self::each(Self::Withdraw, next, stashes, Self::Mature)
			},
			Self::Mature => Self::Close,
			Self::Close => Self::each(Self::Rebond, 0, stashes, Self::Verify),
			Self::Rebond(stash) => {
				let next = stash.saturating_add(1);
				Self::each(Self::Rebond, next, stashes, Self::Plan)
			},
			Self::Plan => Self::each(Self::Rebalance, 0, stashes, Self::Verify),
			Self::Rebalance(stash) => {
				let next = stash.saturating_add(1);
				Self::each(Self::Rebalance, next, stashes, Self::Verify)
			},
			Self::Verify => Self::Enact,
			Self::Enact | Self::Idle => Self::Idle,
		}
	}

	fn each(phase: fn(StashIndex) -> Self, next: StashIndex, all: StashIndex, then: Self) -> Self {
		if next < all {
			phase(next)
		} else {
			then
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use core::mem::discriminant;
	use strum::IntoEnumIterator;

	fn idle(era: EraIndex, harvest_from: EraIndex) -> ProgressRecord {
		ProgressRecord { era, harvest_from, phase: Phase::Idle }
	}

	fn cursor(era: EraIndex, validator: u32, page: Page) -> HarvestCursor {
		HarvestCursor { era, validator, page }
	}

	#[test]
	fn nothing_should_be_due_when_the_era_was_served() {
		assert_eq!(idle(3, 3).due(3, 84), None);
		assert_eq!(idle(0, 0).due(0, 84), None);
	}

	#[test]
	fn step_should_begin_with_all_missed_eras_when_an_era_began() {
		let due = idle(3, 3).due(7, 84).unwrap();
		assert_eq!((due.era, due.phase), (7, Phase::Harvest(cursor(3, 0, 0))));
	}

	#[test]
	fn expired_eras_should_be_passed_over() {
		let due = idle(3, 3).due(100, 84).unwrap();
		assert_eq!(due.phase, Phase::Harvest(cursor(16, 0, 0)));
	}

	#[test]
	fn step_should_keep_its_era_when_another_begins_meanwhile() {
		let running = idle(3, 2).at(Phase::Mature);
		assert_eq!(running.due(5, 84), Some(running));
		assert_eq!(running.finished(), idle(3, 3));
	}

	#[test]
	fn cursor_should_visit_pages_then_validators_then_eras() {
		let c = cursor(4, 1, 2);
		assert_eq!(c.next(Found::Nothing), cursor(4, 1, 3));
		assert_eq!(c.next(Found::OurPage), cursor(4, 1, 3));
		assert_eq!(c.next(Found::NoPage), cursor(4, 2, 0));
		assert_eq!(c.next(Found::NoValidator), cursor(5, 0, 0));
	}

	#[test]
	fn phases_should_visit_every_stash_and_end_idle() {
		for (stashes, steps) in [(0, 7), (1, 12), (4, 24)] {
			let mut phase = Phase::Harvest(HarvestCursor::default());
			let mut seen = 0;
			while phase != Phase::Idle {
				phase = phase.following(stashes);
				seen += 1;
			}
			assert_eq!(seen, steps, "{stashes}");
		}
	}

	#[test]
	fn every_phase_should_follow_another() {
		let mut phase = Phase::Harvest(HarvestCursor::default());
		let mut seen = vec![discriminant(&Phase::Idle)];
		while phase != Phase::Idle {
			seen.push(discriminant(&phase));
			phase = phase.following(1);
		}
		assert!(Phase::iter().all(|phase| seen.contains(&discriminant(&phase))));
	}
}
