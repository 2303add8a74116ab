// SPDX-License-Identifier: Apache-2.0

//! Whom the stashes back: a policy is a pure function of a bounded view of the validators.

use crate::{
	plan::tolerance,
	types::{Stake, StashIndex},
};
use alloc::vec::Vec;
use polkadot_sdk::sp_runtime::{PerThing, Perbill};

/// A validator as a policy sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate<AccountId> {
	/// The account that bonds, and by which the validator is known.
	pub who: AccountId,
	/// What it has done over the last eras, by the points that its era paid for; [`AVERAGE`] is what
	/// an average validator of the active set does.
	pub score: u32,
	/// The part of rewards that it keeps before its backers get theirs.
	pub commission: Perbill,
	/// Whether it lets nobody new back it.
	pub is_blocked: bool,
	/// Whether it was slashed a short time ago.
	pub was_slashed: bool,
}

/// The score of a validator that did as much as the others in every era.
pub const AVERAGE: u32 = 1_000_000;

/// Whom a stash backs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection<AccountId> {
	/// The stash.
	pub stash: StashIndex,
	/// What it has bonded.
	pub stake: Stake,
	/// Whom it backs.
	pub nominees: Vec<AccountId>,
}

/// What every policy keeps to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SelectionLimits {
	/// The most validators that a stash can back.
	pub per_stash: usize,
	/// The most of all stake whose stashes may back one validator, if there are enough others. All
	/// stake of a stash can end up with any of its nominees, so all of it is counted for each.
	pub max_part: Perbill,
}

/// How stashes choose whom to back.
pub trait ValidatorPolicy<AccountId> {
	/// Whom each stash is to back. Stashes that are not in the answer keep their nominees; an empty
	/// answer for one means that nobody is fit for it.
	fn select(
		candidates: &[Candidate<AccountId>],
		current: &[Selection<AccountId>],
		limits: SelectionLimits,
	) -> Vec<Selection<AccountId>>;
}

/// Who is worth less than this part of somebody else makes room: points of equals differ by chance.
const CLEARLY: Perbill = Perbill::from_percent(90);

/// Leaves everything as governance has set it.
impl<AccountId> ValidatorPolicy<AccountId> for () {
	fn select(
		_: &[Candidate<AccountId>],
		_: &[Selection<AccountId>],
		_: SelectionLimits,
	) -> Vec<Selection<AccountId>> {
		Vec::new()
	}
}

/// Backs those who do most for their backers: by score and commission, spread so that no validator
/// has more than a part of the pool, and changed little by little.
pub struct ByPerformance<Limits>(core::marker::PhantomData<Limits>);

/// What [`ByPerformance`] keeps to.
pub trait PerformanceLimits {
	/// The most that a validator may keep of rewards.
	const MAX_COMMISSION: Perbill;
	/// The least score with which a validator is backed.
	const MIN_SCORE: u32;
	/// The most of all nominations that change in an era, and one at least.
	const MAX_CHANGE: Perbill;
}

impl<AccountId, Limits> ValidatorPolicy<AccountId> for ByPerformance<Limits>
where
	AccountId: Clone + Ord,
	Limits: PerformanceLimits,
{
	fn select(
		candidates: &[Candidate<AccountId>],
		current: &[Selection<AccountId>],
		limits: SelectionLimits,
	) -> Vec<Selection<AccountId>> {
		let fit = fit::<AccountId, Limits>(candidates);
		if fit.is_empty() {
			return Vec::new();
		}
		let quota = Quota::new(current, fit.len(), limits);
		let mut plan = Plan { fit, quota, chosen: current.to_vec(), budget: 0 };
		plan.budget = plan.changes_allowed::<Limits>();
		plan.drop_unfit();
		plan.drop_crowded();
		plan.fill();
		plan.improve();
		let chosen = plan.chosen.into_iter().zip(current);
		chosen.filter(|(new, old)| new != *old).map(|(new, _)| new).collect()
	}
}

/// Those who may be backed, the best first; ties go to the smaller account.
fn fit<AccountId: Clone + Ord, Limits: PerformanceLimits>(
	candidates: &[Candidate<AccountId>],
) -> Vec<(AccountId, u32)> {
	let mut fit: Vec<_> = candidates
		.iter()
		.filter(|candidate| {
			candidate.commission <= Limits::MAX_COMMISSION
				&& candidate.score >= Limits::MIN_SCORE
				&& !candidate.is_blocked
				&& !candidate.was_slashed
		})
		.map(|candidate| {
			let kept = candidate.commission.left_from_one();
			(candidate.who.clone(), kept.mul_floor(candidate.score))
		})
		.collect();
	fit.sort_by(|(a, a_worth), (b, b_worth)| b_worth.cmp(a_worth).then_with(|| a.cmp(b)));
	fit
}

/// How much there may be of what.
#[derive(Clone, Copy)]
struct Quota {
	/// Nominees of a stash.
	per_stash: usize,
	/// Stake of all stashes that back a validator.
	per_validator: Stake,
}

impl Quota {
	fn new<AccountId>(
		current: &[Selection<AccountId>],
		fit: usize,
		limits: SelectionLimits,
	) -> Self {
		let all: Stake = current.iter().map(|selection| selection.stake).sum();
		let largest = current.iter().map(|selection| selection.stake).max().unwrap_or_default();
		let bonded = current.iter().filter(|selection| !selection.stake.is_zero()).count();
		// Where there are fewer validators than stashes, some have to be backed by several.
		let needed = u128::try_from(bonded.div_ceil(fit.max(1))).unwrap_or(u128::MAX);
		let least = Stake(largest.0.saturating_mul(needed));
		let per_validator = Stake(limits.max_part.mul_floor(all.0)).max(least);
		Self { per_stash: limits.per_stash, per_validator }
	}
}

struct Plan<AccountId> {
	fit: Vec<(AccountId, u32)>,
	quota: Quota,
	chosen: Vec<Selection<AccountId>>,
	budget: usize,
}

impl<AccountId: Clone + Ord> Plan<AccountId> {
	fn changes_allowed<Limits: PerformanceLimits>(&self) -> usize {
		let all: usize = self.chosen.iter().map(|selection| selection.nominees.len()).sum();
		let all = u32::try_from(all).unwrap_or(u32::MAX);
		usize::try_from(Limits::MAX_CHANGE.mul_ceil(all).max(1)).unwrap_or(usize::MAX)
	}

	fn worth(&self, who: &AccountId) -> Option<u32> {
		self.fit.iter().find(|(fit, _)| fit == who).map(|(_, worth)| *worth)
	}

	/// What all stashes have that back a validator.
	fn backing_of(&self, who: &AccountId) -> Stake {
		let backing = self.chosen.iter().filter(|selection| selection.nominees.contains(who));
		backing.map(|selection| selection.stake).sum()
	}

	/// Spends a change, if one is left.
	fn spend(&mut self) -> bool {
		let is_left = self.budget > 0;
		self.budget = self.budget.saturating_sub(1);
		is_left
	}

	/// Replaces those who are not fit any more, as far as changes are allowed; a stash keeps one until
	/// there is somebody else for it.
	fn drop_unfit(&mut self) {
		for stash in 0..self.chosen.len() {
			let unfit = self.nominees(stash).into_iter().filter(|who| self.worth(who).is_none());
			for who in unfit.collect::<Vec<_>>() {
				self.try_replace(stash, &who);
			}
		}
	}

	/// Replaces those whom too much stake backs, first in stashes that have many others.
	fn drop_crowded(&mut self) {
		for (who, _) in self.fit.clone() {
			let mut stashes: Vec<_> = (0..self.chosen.len()).collect();
			stashes.sort_by_key(|stash| (core::cmp::Reverse(self.nominees(*stash).len()), *stash));
			for stash in stashes {
				// Parts of stashes differ by as much; moving for less would never end.
				let allowed =
					self.quota.per_validator.plus_or_max(tolerance(self.quota.per_validator));
				let is_crowded = self.backing_of(&who) > allowed;
				if is_crowded && self.nominees(stash).contains(&who) {
					self.try_replace(stash, &who);
				}
			}
		}
	}

	/// Fills free places, a place of each stash at a time. A stash without anybody is filled whatever
	/// changes are left: it earns nothing.
	fn fill(&mut self) {
		for _ in 0..self.quota.per_stash {
			for stash in 0..self.chosen.len() {
				let nominees = self.nominees(stash);
				let has_room = nominees.len() < self.quota.per_stash;
				if !has_room || (self.budget == 0 && !nominees.is_empty()) {
					continue;
				}
				if let Some(best) = self.best_for(stash) {
					self.spend();
					self.chosen_mut(stash, |nominees| nominees.push(best));
				}
			}
		}
	}

	/// Replaces the worst by somebody who is clearly better, as far as changes are left.
	fn improve(&mut self) {
		for stash in 0..self.chosen.len() {
			let worst = self
				.nominees(stash)
				.into_iter()
				.filter_map(|who| self.worth(&who).map(|worth| (worth, who)))
				.min();
			let best = self.best_for(stash).and_then(|who| self.worth(&who));
			let (Some((worst_worth, worst)), Some(best_worth)) = (worst, best) else { continue };
			if CLEARLY.mul_floor(best_worth) > worst_worth {
				self.try_replace(stash, &worst);
			}
		}
	}

	/// Puts the best that is free in the place of `who`, or strikes `who` off where others remain, if a
	/// change is left.
	fn try_replace(&mut self, stash: usize, who: &AccountId) {
		let best = self.best_for(stash);
		let is_possible = best.is_some() || self.nominees(stash).len() > 1;
		if is_possible && self.spend() {
			self.chosen_mut(stash, |nominees| {
				nominees.retain(|nominee| nominee != who);
				nominees.extend(best);
			});
		}
	}

	/// The best whom this stash does not back and whom it would not crowd; for a stash that backs
	/// nobody who is fit, whoever has least: it would earn nothing otherwise.
	fn best_for(&self, stash: usize) -> Option<AccountId> {
		let nominees = self.nominees(stash);
		let stake = self.chosen.get(stash).map(|selection| selection.stake).unwrap_or_default();
		let has_room =
			|who: &AccountId| self.backing_of(who).plus_or_max(stake) <= self.quota.per_validator;
		let others = || self.fit.iter().map(|(who, _)| who).filter(|who| !nominees.contains(who));
		let is_idle = nominees.iter().all(|who| self.worth(who).is_none());
		let best = others().find(|who| has_room(who));
		best.or_else(|| others().filter(|_| is_idle).min_by_key(|who| self.backing_of(who)))
			.cloned()
	}

	fn nominees(&self, stash: usize) -> Vec<AccountId> {
		self.chosen.get(stash).map(|selection| selection.nominees.clone()).unwrap_or_default()
	}

	fn chosen_mut(&mut self, stash: usize, change: impl FnOnce(&mut Vec<AccountId>)) {
		if let Some(selection) = self.chosen.get_mut(stash) {
			change(&mut selection.nominees);
		}
	}
}

#[cfg(test)]
#[allow(clippy::as_conversions)]
mod tests {
	use super::*;

	struct Strict;

	impl PerformanceLimits for Strict {
		const MAX_COMMISSION: Perbill = Perbill::from_percent(10);
		const MIN_SCORE: u32 = AVERAGE / 2;
		const MAX_CHANGE: Perbill = Perbill::from_percent(25);
	}

	type Policy = ByPerformance<Strict>;

	const LIMITS: SelectionLimits =
		SelectionLimits { per_stash: 4, max_part: Perbill::from_percent(50) };

	fn good(who: u32, score: u32) -> Candidate<u32> {
		Candidate { who, score, commission: Perbill::zero(), is_blocked: false, was_slashed: false }
	}

	fn stashes(nominees: &[&[u32]]) -> Vec<Selection<u32>> {
		let selections = (0..).zip(nominees);
		selections
			.map(|(stash, nominees)| Selection {
				stash,
				stake: Stake(100),
				nominees: nominees.to_vec(),
			})
			.collect()
	}

	fn select(candidates: &[Candidate<u32>], current: &[&[u32]]) -> Vec<Vec<u32>> {
		let mut chosen = stashes(current);
		for new in Policy::select(candidates, &chosen.clone(), LIMITS) {
			let place = chosen.iter().position(|old| old.stash == new.stash).unwrap();
			chosen[place] = new;
		}
		chosen.into_iter().map(|selection| selection.nominees).collect()
	}

	fn equals(count: u32) -> Vec<Candidate<u32>> {
		(0..count).map(|who| good(who, AVERAGE)).collect()
	}

	#[test]
	fn nothing_should_change_when_everybody_does_the_same() {
		let current: [&[u32]; 2] = [&[0, 1, 2, 3], &[4, 5, 6, 7]];
		assert_eq!(select(&equals(20), &current), current);
		assert_eq!(
			<() as ValidatorPolicy<u32>>::select(&equals(3), &stashes(&current), LIMITS),
			vec![]
		);
	}

	#[test]
	fn empty_stashes_should_be_filled_with_the_best_each_with_its_own() {
		let mut candidates = equals(6);
		candidates.push(good(9, 2 * AVERAGE));
		assert_eq!(select(&candidates, &[&[], &[]]), vec![vec![9], vec![0]]);
		assert_eq!(select(&equals(1), &[&[], &[]]), vec![vec![0], vec![0]], "rather than nobody");
	}

	#[test]
	fn free_places_should_be_filled_little_by_little() {
		let mut chosen = vec![vec![0], vec![1]];
		for _ in 0..12 {
			let current: Vec<&[u32]> = chosen.iter().map(Vec::as_slice).collect();
			let next = select(&equals(20), &current);
			let before: usize = chosen.iter().map(Vec::len).sum();
			let after: usize = next.iter().map(Vec::len).sum();
			assert!(after - before <= before.div_ceil(4).max(1));
			chosen = next;
		}
		assert_eq!(chosen.iter().map(Vec::len).collect::<Vec<_>>(), vec![4, 4]);
		let mut all: Vec<_> = chosen.concat();
		all.sort_unstable();
		all.dedup();
		assert_eq!(all.len(), 8, "no validator twice");
	}

	#[test]
	fn unfit_validators_should_be_replaced_whatever_makes_them_so() {
		let current: [&[u32]; 1] = [&[0, 1, 2, 3]];
		type Spoil = fn(&mut Candidate<u32>);
		let reasons: [Spoil; 4] = [
			|c| c.score = AVERAGE / 2 - 1,
			|c| c.commission = Perbill::from_percent(11),
			|c| c.is_blocked = true,
			|c| c.was_slashed = true,
		];
		for spoil in reasons {
			let mut candidates = equals(6);
			spoil(&mut candidates[1]);
			assert_eq!(select(&candidates, &current), vec![vec![0, 2, 3, 4]]);
		}
		let gone: Vec<_> = equals(6).into_iter().filter(|c| c.who != 1).collect();
		assert_eq!(select(&gone, &current), vec![vec![0, 2, 3, 4]]);
	}

	#[test]
	fn unfit_validators_should_be_replaced_one_after_the_other() {
		let current: [&[u32]; 1] = [&[0, 1, 2, 3]];
		let candidates: Vec<_> = equals(8).into_iter().skip(4).collect();
		assert_eq!(select(&candidates, &current), vec![vec![1, 2, 3, 4]], "a quarter an era");
	}

	#[test]
	fn last_nominee_should_be_kept_when_there_is_nobody_else() {
		let mut candidates = equals(1);
		candidates[0].is_blocked = true;
		assert_eq!(select(&candidates, &[&[0]]), vec![vec![0]]);
	}

	#[test]
	fn commission_should_count_against_performance() {
		let mut candidates = vec![good(0, AVERAGE), good(1, AVERAGE)];
		candidates[0].commission = Perbill::from_percent(10);
		assert_eq!(select(&candidates, &[&[]]), vec![vec![1]]);
	}

	#[test]
	fn clearly_better_validators_should_take_the_place_of_the_worst() {
		let current: [&[u32]; 1] = [&[0, 1, 2, 3]];
		let mut candidates = equals(4);
		candidates.push(good(9, AVERAGE + AVERAGE / 11));
		assert_eq!(select(&candidates, &current), vec![vec![0, 1, 2, 3]], "by chance");
		candidates.push(good(10, AVERAGE * 2));
		assert_eq!(select(&candidates, &current), vec![vec![1, 2, 3, 10]]);
	}

	#[test]
	fn nine_tenths_of_the_best_should_be_enough_to_stay() {
		let current: [&[u32]; 1] = [&[0, 1, 2, 3]];
		for (best, stays) in [(1_111_112, true), (1_111_113, false)] {
			let mut candidates = equals(4);
			candidates.push(good(9, best));
			assert_eq!(select(&candidates, &current) == vec![vec![0, 1, 2, 3]], stays, "{best}");
		}
	}

	#[test]
	fn validator_should_not_be_crowded_by_an_eighth_more_than_its_part() {
		// Two hundred are the half of all.
		for (first, is_crowded) in [(125, false), (126, true)] {
			let mut current = stashes(&[&[9], &[9], &[1], &[2]]);
			for (selection, stake) in current.iter_mut().zip([first, 100, 100, 200 - first]) {
				selection.stake = Stake(stake);
			}
			let limits = SelectionLimits { per_stash: 1, ..LIMITS };
			let changed = Policy::select(&equals(12), &current, limits);
			assert_eq!(!changed.is_empty(), is_crowded, "{changed:?}");
		}
	}

	#[test]
	fn validator_should_be_backed_by_no_more_than_its_part_of_the_stashes() {
		// Half of four stashes.
		let mut candidates = equals(8);
		candidates.push(good(9, 3 * AVERAGE));
		let chosen = select(&candidates, &[&[], &[], &[], &[]]);
		let backing = |who| chosen.iter().filter(|nominees| nominees.contains(&who)).count();
		assert_eq!(backing(9), 2);
		let crowded: [&[u32]; 4] = [&[9, 0], &[9, 1], &[9, 2], &[9, 3]];
		let chosen = select(&candidates, &crowded);
		assert_eq!(chosen.iter().filter(|nominees| nominees.contains(&9)).count(), 2);
	}

	#[test]
	fn crowd_should_be_spread_whatever_it_begins_with() {
		for stashes in 1..=8_u32 {
			for validators in 1..=20_u32 {
				let all: Vec<u32> = (0..validators.min(4)).collect();
				let mut chosen = vec![all; stashes as usize];
				for _ in 0..90 {
					let current: Vec<&[u32]> = chosen.iter().map(Vec::as_slice).collect();
					chosen = select(&equals(validators), &current);
				}
				let case = format!("{stashes} stashes, {validators} validators: {chosen:?}");
				assert!(chosen.iter().all(|nominees| !nominees.is_empty()), "{case}");
				// Half of all, or what fewer validators than stashes make necessary, and one more
				// where only a swap would help.
				let most = (stashes / 2).max(stashes.div_ceil(validators)).max(1) as usize;
				for who in 0..validators {
					let backing = chosen.iter().filter(|nominees| nominees.contains(&who)).count();
					assert!(backing <= most + 1, "{who}: {case}");
				}
			}
		}
	}

	#[test]
	fn stash_should_not_stay_with_somebody_unfit_while_others_have_several() {
		let mut candidates = equals(3);
		candidates[0].is_blocked = true;
		let mut chosen = vec![vec![1, 2], vec![0]];
		for _ in 0..3 {
			let current: Vec<&[u32]> = chosen.iter().map(Vec::as_slice).collect();
			chosen = select(&candidates, &current);
		}
		assert!(chosen.iter().all(|nominees| nominees.len() == 1), "{chosen:?}");
		assert!(!chosen.concat().contains(&0) && chosen[0] != chosen[1], "{chosen:?}");
	}

	#[test]
	fn stashes_without_stake_should_not_count() {
		let mut current = stashes(&[&[0], &[], &[], &[]]);
		for empty in &mut current[1..] {
			empty.stake = Stake(0);
		}
		let chosen =
			Policy::select(&equals(2), &current, SelectionLimits { per_stash: 1, ..LIMITS });
		assert!(chosen.iter().all(|selection| selection.nominees == [0]), "{chosen:?}");
	}

	#[test]
	fn ties_should_go_to_the_smaller_account_in_whatever_order_candidates_come() {
		let mut candidates = equals(6);
		let forwards = select(&candidates, &[&[], &[]]);
		candidates.reverse();
		assert_eq!(select(&candidates, &[&[], &[]]), forwards);
	}
}
