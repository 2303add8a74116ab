// SPDX-License-Identifier: Apache-2.0

//! Validator selection by policy: a pure function of a bounded view of the validators.

use crate::{
	plan::moves::tolerance,
	types::{Stake, StashIndex},
};
use alloc::{collections::BTreeMap, vec, vec::Vec};
use polkadot_sdk::sp_runtime::{PerThing, Perbill};

/// A validator, as a policy needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate<AccountId> {
	/// The stash account of the validator.
	pub who: AccountId,
	/// Its score over the last eras, by the points that its era paid for. [`AVERAGE`] is the score
	/// of an average validator of the active set.
	pub score: u32,
	/// Its commission: the part of rewards that it keeps before its nominators get theirs.
	pub commission: Perbill,
	/// Its own stake: its loss by an offence, beside its nominators' loss.
	pub own_stake: Stake,
	/// The highest own stake that the pool has seen since it nominates this validator.
	pub pledge: Stake,
	/// Whether it accepts no new nominators.
	pub is_blocked: bool,
	/// Whether it recently kicked a stash, or could not be elected with the pool's stake.
	pub is_avoided: bool,
	/// Whether it was recently slashed.
	pub was_slashed: bool,
}

/// The score of a validator with an average share of the points in every era.
pub const AVERAGE: u32 = 1_000_000;

/// The nominees of a stash.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection<AccountId> {
	/// The stash.
	pub stash: StashIndex,
	/// Its active stake.
	pub stake: Stake,
	/// Its nominees.
	pub nominees: Vec<AccountId>,
}

/// The limits of every policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SelectionLimits {
	/// Upper bound of the nominees of a stash.
	pub per_stash: usize,
	/// Upper bound of the stake of all stashes that nominate one validator, as a part of the
	/// pool's, if there are enough other validators. All stake of a stash can end up with any one
	/// of its nominees, so all of it counts for each.
	pub max_part: Perbill,
	/// Whether only urgent changes are made: replacing harmful, gone and overleveraged validators,
	/// and filling a stash without nominees. All other changes are limited per era.
	pub is_urgent: bool,
}

/// A policy that selects nominees for stashes.
pub trait ValidatorPolicy<AccountId> {
	/// The new nominees of stashes. A missing stash keeps its nominees. An empty list means that no
	/// validator is fit for the stash.
	fn select(
		candidates: &[Candidate<AccountId>],
		current: &[Selection<AccountId>],
		limits: SelectionLimits,
	) -> Vec<Selection<AccountId>>;

	/// Whether another era with a validator costs more than rewards, while stashes with `backing`
	/// vote for it. Such a validator is not elected with the pool's stake, even if it was harmless
	/// at its selection.
	fn is_harmful(candidate: &Candidate<AccountId>, backing: Stake) -> bool;

	/// The own stake of a validator that the pool relies on, while stashes with `backing` nominate
	/// it or will.
	fn pledge(candidate: &Candidate<AccountId>, backing: Stake) -> Stake;

	/// Whether the validator could be selected as an heir, for stashes with `backing` in sum.
	fn could_inherit(candidate: &Candidate<AccountId>, backing: Stake) -> bool;
}

/// An heir, or a validator that unbonds own stake, may have this many times the backing that its
/// own stake allows. An heir gets a stash only if no other validator can take it.
const STRETCH: u128 = 2;

/// A nominee is replaced if its worth is below this part of a better validator's. Points of equals
/// differ by chance.
const CLEARLY: Perbill = Perbill::from_percent(90);

/// Keeps the nominees that governance has set.
impl<AccountId> ValidatorPolicy<AccountId> for () {
	fn select(
		_: &[Candidate<AccountId>],
		_: &[Selection<AccountId>],
		_: SelectionLimits,
	) -> Vec<Selection<AccountId>> {
		Vec::new()
	}

	fn is_harmful(_: &Candidate<AccountId>, _: Stake) -> bool {
		false
	}

	fn pledge(candidate: &Candidate<AccountId>, _: Stake) -> Stake {
		candidate.own_stake
	}

	fn could_inherit(_: &Candidate<AccountId>, _: Stake) -> bool {
		true
	}
}

/// Selects the validators that earn most for their nominators, by score and commission. Bounds each
/// validator's part of the pool, and the changes of an era.
pub struct ByPerformance<Limits>(core::marker::PhantomData<Limits>);

/// The limits of [`ByPerformance`].
pub trait PerformanceLimits {
	/// Upper bound of the commission.
	const MAX_COMMISSION: Perbill;
	/// Lower bound of the score.
	const MIN_SCORE: u32;
	/// Upper bound of the changed nominations in an era, as a part of all; at least one.
	/// Replacements of harmful or gone validators, and of those with too little own stake, do not
	/// count.
	const MAX_CHANGE: Perbill;
	/// Lower bound of the own stake of a validator, in plancks of RILL.
	const MIN_OWN_STAKE: Stake;
	/// Upper bound of the stake of the stashes that nominate a validator, as a multiple of its own
	/// stake, if there are enough other validators. It bounds the damage of an offence by this
	/// multiple of its cost to the validator. An heir may have twice as much, and so may a
	/// validator that unbonds own stake.
	const MAX_LEVERAGE: u32;
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
		let backing = backing(current);
		let bearable = |candidate: &&Candidate<_>| {
			let backing = backing.get(&candidate.who).copied().unwrap_or_default();
			!candidate.is_avoided && !is_harmful::<_, Limits>(candidate, backing)
		};
		let bearable = ranked::<_, Limits>(candidates.iter().filter(bearable));
		let fit: Vec<_> = bearable.iter().filter(|it| it.is_fit).cloned().collect();
		if fit.is_empty() {
			return Vec::new();
		}
		let quota = Quota::new(current, fit.len(), limits);
		let mut plan = Plan { fit, bearable, quota, chosen: current.to_vec(), backing, budget: 0 };
		plan.budget = if limits.is_urgent { 0 } else { plan.changes_allowed::<Limits>() };
		plan.drop_unfit();
		plan.drop_overleveraged();
		plan.drop_crowded();
		plan.fill();
		plan.improve();
		let chosen = plan.chosen.into_iter().zip(current);
		chosen.filter(|(new, old)| new != *old).map(|(new, _)| new).collect()
	}

	fn is_harmful(candidate: &Candidate<AccountId>, backing: Stake) -> bool {
		is_harmful::<_, Limits>(candidate, backing)
	}

	fn pledge(candidate: &Candidate<AccountId>, backing: Stake) -> Stake {
		if backing <= most::<_, Limits>(candidate) {
			// With its present own stake it could be selected for that backing.
			candidate.own_stake
		} else {
			candidate.pledge.max(candidate.own_stake)
		}
	}

	fn could_inherit(candidate: &Candidate<AccountId>, backing: Stake) -> bool {
		let is_bearable = !candidate.is_avoided && !is_harmful::<_, Limits>(candidate, backing);
		let ranked = Ranked::of::<Limits>(candidate);
		is_bearable && ranked.is_fit && ranked.strain(backing).is_some()
	}
}

/// A validator, as the plan needs it.
#[derive(Clone)]
struct Ranked<AccountId> {
	who: AccountId,
	/// Its value for nominators: its score, less its commission.
	worth: u32,
	/// Upper bound of the stake of stashes that nominate it.
	most: Stake,
	/// Whether it can be selected.
	is_fit: bool,
}

impl<AccountId: Clone> Ranked<AccountId> {
	/// From a candidate that is harmless and not avoided.
	fn of<Limits: PerformanceLimits>(candidate: &Candidate<AccountId>) -> Self {
		Self {
			who: candidate.who.clone(),
			worth: candidate.commission.left_from_one().mul_floor(candidate.score),
			most: most::<_, Limits>(candidate),
			is_fit: candidate.score >= Limits::MIN_SCORE && !candidate.is_blocked,
		}
	}

	/// The used part of an heir's limit with `backing`. None: the limit is exceeded.
	fn strain(&self, backing: Stake) -> Option<Perbill> {
		let limit = stretched(self.most);
		(backing <= limit).then(|| Perbill::from_rational(backing.plancks(), limit.plancks()))
	}
}

/// Upper bound of the stake of stashes that nominate a validator, by its own stake.
fn most<AccountId, Limits: PerformanceLimits>(candidate: &Candidate<AccountId>) -> Stake {
	candidate.own_stake.saturating_mul(Limits::MAX_LEVERAGE.into())
}

/// Upper bound of the backing of an heir.
fn stretched(most: Stake) -> Stake {
	most.saturating_mul(STRETCH)
}

/// Whether another era with a validator costs more than rewards, with `backing`.
fn is_harmful<AccountId, Limits: PerformanceLimits>(
	candidate: &Candidate<AccountId>,
	backing: Stake,
) -> bool {
	// A stash can grow without any fault of the validator.
	let own_stake = candidate.own_stake.saturating_add(tolerance(candidate.own_stake));
	let has_withdrawn = own_stake < candidate.pledge;
	candidate.was_slashed
		|| candidate.commission > Limits::MAX_COMMISSION
		|| candidate.own_stake < Limits::MIN_OWN_STAKE
		|| (has_withdrawn && backing > stretched(most::<_, Limits>(candidate)))
}

/// The candidates, the best first. Ties go to the smaller account.
fn ranked<'a, AccountId: Clone + Ord + 'a, Limits: PerformanceLimits>(
	candidates: impl Iterator<Item = &'a Candidate<AccountId>>,
) -> Vec<Ranked<AccountId>> {
	let mut ranked: Vec<_> = candidates.map(Ranked::of::<Limits>).collect();
	ranked.sort_by(|a, b| b.worth.cmp(&a.worth).then_with(|| a.who.cmp(&b.who)));
	ranked
}

/// The limits of a plan.
#[derive(Clone, Copy)]
struct Quota {
	/// Nominees of a stash.
	per_stash: usize,
	/// Stake of all stashes that nominate one validator.
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
		// With fewer validators than stashes, several stashes share one.
		let needed = u128::try_from(bonded.div_ceil(fit.max(1))).unwrap_or(u128::MAX);
		let least = largest.saturating_mul(needed);
		let per_validator = all.part_floor(limits.max_part).max(least);
		Self { per_stash: limits.per_stash, per_validator }
	}
}

struct Plan<AccountId> {
	/// Validators that can be selected, the best first.
	fit: Vec<Ranked<AccountId>>,
	/// Validators that stand for election, are harmless and not avoided.
	bearable: Vec<Ranked<AccountId>>,
	quota: Quota,
	chosen: Vec<Selection<AccountId>>,
	/// The stake of all stashes that nominate each validator.
	backing: BTreeMap<AccountId, Stake>,
	budget: usize,
}

fn backing<AccountId: Clone + Ord>(
	selections: &[Selection<AccountId>],
) -> BTreeMap<AccountId, Stake> {
	let mut backing = BTreeMap::<_, Stake>::new();
	for selection in selections {
		for who in &selection.nominees {
			let sum = backing.entry(who.clone()).or_default();
			*sum = sum.saturating_add(selection.stake);
		}
	}
	backing
}

impl<AccountId: Clone + Ord> Plan<AccountId> {
	fn changes_allowed<Limits: PerformanceLimits>(&self) -> usize {
		let all: usize = self.chosen.iter().map(|selection| selection.nominees.len()).sum();
		let all = u32::try_from(all).unwrap_or(u32::MAX);
		usize::try_from(Limits::MAX_CHANGE.mul_ceil(all).max(1)).unwrap_or(usize::MAX)
	}

	fn worth(&self, who: &AccountId) -> Option<u32> {
		self.fit.iter().find(|fit| fit.who == *who).map(|fit| fit.worth)
	}

	fn backing_of(&self, who: &AccountId) -> Stake {
		self.backing.get(who).copied().unwrap_or_default()
	}

	/// Spends a change, if one remains. Returns whether one did.
	fn spend(&mut self) -> bool {
		let is_left = self.budget > 0;
		self.budget = self.budget.saturating_sub(1);
		is_left
	}

	/// Replaces unfit nominees: harmful and gone ones at once, others within the allowed changes. A
	/// stash keeps its last nominee until another is found.
	fn drop_unfit(&mut self) {
		for stash in 0..self.chosen.len() {
			let unfit = self.nominees(stash).into_iter().filter(|who| self.worth(who).is_none());
			for who in unfit.collect::<Vec<_>>() {
				if self.bearable.iter().any(|it| it.who == who) {
					self.try_replace(stash, &who);
				} else {
					self.expel(stash, &who);
				}
			}
		}
	}

	/// Replaces nominees with too little own stake for their backing, the worst first and at once.
	/// If no validator has enough for a stash, it keeps all its nominees, which is better than one
	/// of them.
	fn drop_overleveraged(&mut self) {
		let ranked: Vec<_> =
			self.bearable.iter().rev().map(|it| (it.who.clone(), it.most)).collect();
		for (who, most) in ranked {
			for stash in self.fullest_first() {
				let is_nominee = self.nominees(stash).contains(&who);
				if !is_nominee || !self.exceeds(&who, most) {
					continue;
				}
				let has_another = self.best_for(stash).is_some()
					|| self
						.nominees(stash)
						.iter()
						.any(|other| *other != who && self.has_enough(other));
				if has_another {
					self.replace(stash, &who);
				}
			}
		}
	}

	/// Replaces nominees with too much backing, first in stashes with many nominees.
	fn drop_crowded(&mut self) {
		let fit: Vec<_> = self.fit.iter().map(|fit| fit.who.clone()).collect();
		for who in fit {
			for stash in self.fullest_first() {
				let is_nominee = self.nominees(stash).contains(&who);
				if is_nominee && self.exceeds(&who, self.quota.per_validator) {
					self.try_replace(stash, &who);
				}
			}
		}
	}

	/// The stashes, those with most nominees first.
	fn fullest_first(&self) -> Vec<usize> {
		let mut stashes: Vec<_> = (0..self.chosen.len()).collect();
		stashes.sort_by_key(|stash| (core::cmp::Reverse(self.nominees(*stash).len()), *stash));
		stashes
	}

	/// Whether the backing of a validator exceeds a limit by more than the tolerance. The parts of
	/// stashes differ that much anyway, and smaller moves would never end.
	fn exceeds(&self, who: &AccountId, limit: Stake) -> bool {
		self.backing_of(who) > limit.saturating_add(tolerance(limit))
	}

	/// Whether a validator has enough own stake for its backing.
	fn has_enough(&self, who: &AccountId) -> bool {
		let fit = self.fit.iter().find(|fit| fit.who == *who);
		fit.is_some_and(|fit| !self.exceeds(who, fit.most))
	}

	/// Fills free places, one of each stash at a time. A stash without nominees is filled beyond
	/// the allowed changes, because it earns nothing.
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

	/// Replaces the worst nominee by a clearly better validator, within the allowed changes.
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

	/// As [`replace`](Self::replace), if a change remains.
	fn try_replace(&mut self, stash: usize, who: &AccountId) {
		if self.can_spare(stash) && self.spend() {
			self.replace(stash, who);
		}
	}

	/// Replaces `who` by the best free validator, or drops `who` if others remain.
	fn replace(&mut self, stash: usize, who: &AccountId) {
		if self.can_spare(stash) {
			let best = self.best_for(stash);
			self.chosen_mut(stash, |nominees| {
				nominees.retain(|nominee| nominee != who);
				nominees.extend(best);
			});
		}
	}

	/// Replaces a harmful or gone `who`.
	fn expel(&mut self, stash: usize, who: &AccountId) {
		if self.can_spare(stash) {
			self.replace(stash, who);
		} else {
			self.move_to_heir(stash);
		}
	}

	/// Moves a stash to an heir, when every validator has the backing that its own stake allows.
	/// The heir is the one with the smallest used part of its extended limit. If every heir would
	/// exceed its limit, the stash keeps its nominees.
	fn move_to_heir(&mut self, stash: usize) {
		let stake = self.chosen.get(stash).map(|selection| selection.stake).unwrap_or_default();
		let nominees = self.nominees(stash);
		let others = self.fit.iter().filter(|fit| !nominees.contains(&fit.who));
		let strained = others.filter_map(|fit| {
			let strain = fit.strain(self.backing_of(&fit.who).saturating_add(stake))?;
			Some((strain, fit.who.clone()))
		});
		if let Some((_, heir)) = strained.min_by_key(|(strain, _)| *strain) {
			self.chosen_mut(stash, |nominees| *nominees = vec![heir]);
		}
	}

	/// Whether a stash still has a nominee, or can get one, after it drops one.
	fn can_spare(&self, stash: usize) -> bool {
		self.nominees(stash).len() > 1 || self.best_for(stash).is_some()
	}

	/// The best validator that the stash does not nominate and would not crowd. If the stash has no
	/// fit nominee with enough own stake, a crowded one will do: the one with the least backing. No
	/// validator gets more than its own stake allows.
	fn best_for(&self, stash: usize) -> Option<AccountId> {
		let nominees = self.nominees(stash);
		let stake = self.chosen.get(stash).map(|selection| selection.stake).unwrap_or_default();
		let backing_with = |fit: &Ranked<_>| self.backing_of(&fit.who).saturating_add(stake);
		let others = || {
			self.fit
				.iter()
				.filter(|fit| !nominees.contains(&fit.who) && backing_with(fit) <= fit.most)
		};
		let has_nobody = !nominees.iter().any(|who| self.has_enough(who));
		let best = others().find(|fit| backing_with(fit) <= self.quota.per_validator);
		best.or_else(|| others().filter(|_| has_nobody).min_by_key(|fit| self.backing_of(&fit.who)))
			.map(|fit| fit.who.clone())
	}

	fn nominees(&self, stash: usize) -> Vec<AccountId> {
		self.chosen.get(stash).map(|selection| selection.nominees.clone()).unwrap_or_default()
	}

	fn chosen_mut(&mut self, stash: usize, change: impl FnOnce(&mut Vec<AccountId>)) {
		let Some(selection) = self.chosen.get_mut(stash) else { return };
		for who in &selection.nominees {
			let sum = self.backing.entry(who.clone()).or_default();
			*sum = sum.saturating_sub(selection.stake);
		}
		change(&mut selection.nominees);
		for who in &selection.nominees {
			let sum = self.backing.entry(who.clone()).or_default();
			*sum = sum.saturating_add(selection.stake);
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	struct Strict;

	impl PerformanceLimits for Strict {
		const MAX_COMMISSION: Perbill = Perbill::from_percent(10);
		const MIN_SCORE: u32 = AVERAGE / 2;
		const MAX_CHANGE: Perbill = Perbill::from_percent(25);
		const MIN_OWN_STAKE: Stake = Stake::new(20);
		const MAX_LEVERAGE: u32 = 10;
	}

	type Policy = ByPerformance<Strict>;

	const LIMITS: SelectionLimits =
		SelectionLimits { per_stash: 4, max_part: Perbill::from_percent(50), is_urgent: false };

	fn good(who: u32, score: u32) -> Candidate<u32> {
		Candidate {
			who,
			score,
			commission: Perbill::zero(),
			own_stake: Stake::new(1_000),
			pledge: Stake::ZERO,
			is_blocked: false,
			is_avoided: false,
			was_slashed: false,
		}
	}

	fn stashes(nominees: &[&[u32]]) -> Vec<Selection<u32>> {
		let selections = (0..).zip(nominees);
		selections
			.map(|(stash, nominees)| Selection {
				stash,
				stake: Stake::new(100),
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
	fn harmful_validators_should_be_replaced_at_once_however_many_they_are() {
		type Spoil = fn(&mut Candidate<u32>);
		let reasons: [Spoil; 3] = [
			|c| c.commission = Perbill::from_percent(11),
			|c| c.was_slashed = true,
			|c| c.own_stake = Stake::new(19),
		];
		for spoil in reasons {
			let mut candidates = equals(8);
			candidates[..4].iter_mut().for_each(spoil);
			assert_eq!(select(&candidates, &[&[0, 1, 2, 3]]), vec![vec![4, 5, 6, 7]]);
			let mut candidates = equals(4);
			candidates[..3].iter_mut().for_each(spoil);
			assert_eq!(select(&candidates, &[&[0, 1, 2, 3]]), vec![vec![3]], "with nobody else");
		}
	}

	#[test]
	fn validator_should_keep_twice_its_limit_when_it_unbonds_own_stake() {
		// A leverage of 10 times 20 allows 200.
		for (pledge, backing, is_harmful) in
			[(22, 4_000, false), (23, 400, false), (23, 401, true), (1_000, 400, false)]
		{
			let spoilt = Candidate {
				own_stake: Stake::new(20),
				pledge: Stake::new(pledge),
				..good(0, AVERAGE)
			};
			let case = format!("{pledge} {backing}");
			assert_eq!(Policy::is_harmful(&spoilt, Stake::new(backing)), is_harmful, "{case}");
			// All others are at their limits.
			let mut candidates = vec![spoilt, good(1, AVERAGE)];
			candidates[1].own_stake = Stake::new(20);
			let mut current = stashes(&[&[0], &[1]]);
			current[0].stake = Stake::new(backing);
			let chosen = Policy::select(&candidates, &current, LIMITS);
			assert!(chosen.is_empty(), "{case}: {chosen:?}");
			candidates[1].own_stake = Stake::new((backing + 100) / 20 + 1);
			let chosen = Policy::select(&candidates, &current, LIMITS);
			let is_left = chosen.iter().any(|it| it.stash == 0 && it.nominees == [1]);
			assert_eq!(is_left, is_harmful, "{case}: {chosen:?}");
		}
	}

	#[test]
	fn validators_that_are_gone_should_be_replaced_at_once_also_by_heirs() {
		let current: [&[u32]; 1] = [&[0, 1, 2, 3]];
		let gone: Vec<_> = equals(8).into_iter().skip(4).collect();
		assert_eq!(select(&gone, &current), vec![vec![4, 5, 6, 7]]);
		let mut avoided = equals(8);
		avoided[..4].iter_mut().for_each(|candidate| candidate.is_avoided = true);
		assert_eq!(select(&avoided, &current), vec![vec![4, 5, 6, 7]]);
		// The other one is at the limit of its own stake.
		let mut candidates = vec![Candidate { own_stake: Stake::new(20), ..good(1, AVERAGE) }];
		let limits = SelectionLimits { max_part: Perbill::one(), is_urgent: true, ..LIMITS };
		let current = stashes(&[&[0], &[1], &[1]]);
		let heir = |candidates: &[_]| {
			let chosen = Policy::select(candidates, &current, limits);
			chosen.into_iter().map(|it| (it.stash, it.nominees)).collect::<Vec<_>>()
		};
		assert_eq!(heir(&candidates), vec![(0, vec![1])]);
		candidates.push(Candidate { is_avoided: true, ..good(0, AVERAGE) });
		assert_eq!(heir(&candidates), vec![(0, vec![1])]);
		candidates[1].is_avoided = false;
		assert_eq!(heir(&candidates), vec![]);
	}

	#[test]
	fn overleveraged_validator_should_be_left_for_somebody_who_is_crowded() {
		// Two validators have half of the pool each, which is their part. One has too little own
		// stake for it.
		let mut candidates = equals(2);
		candidates[0].own_stake = Stake::new(20);
		let mut current = stashes(&[&[0], &[1]]);
		current.iter_mut().for_each(|selection| selection.stake = Stake::new(1_000));
		let chosen = Policy::select(&candidates, &current, LIMITS);
		let chosen: Vec<_> = chosen.into_iter().map(|it| (it.stash, it.nominees)).collect();
		assert_eq!(chosen, vec![(0, vec![1])]);
	}

	#[test]
	fn overleveraged_validator_should_be_left_at_once_though_it_blocks() {
		let mut candidates = equals(2);
		candidates[0] =
			Candidate { own_stake: Stake::new(20), is_blocked: true, ..good(0, AVERAGE) };
		let mut current = stashes(&[&[0]]);
		current[0].stake = Stake::new(300);
		let limits = SelectionLimits { is_urgent: true, ..LIMITS };
		let chosen = Policy::select(&candidates, &current, limits);
		assert_eq!(chosen.first().map(|it| it.nominees.clone()), Some(vec![1]));
	}

	#[test]
	fn pledge_should_be_the_most_that_was_shown_where_that_is_relied_on() {
		let shown =
			Candidate { own_stake: Stake::new(20), pledge: Stake::new(30), ..good(0, AVERAGE) };
		assert_eq!(Policy::pledge(&shown, Stake::new(201)), Stake::new(30));
		assert_eq!(
			Policy::pledge(&shown, Stake::new(200)),
			Stake::new(20),
			"it could be picked anew"
		);
		let more = Candidate { pledge: Stake::new(10), ..shown };
		assert_eq!(Policy::pledge(&more, Stake::new(201)), Stake::new(20));
	}

	#[test]
	fn validator_could_inherit_when_it_is_fit_and_has_half_of_what_it_needs() {
		let heir = Candidate { own_stake: Stake::new(20), ..good(0, AVERAGE) };
		assert!(Policy::could_inherit(&heir, Stake::new(400)));
		assert!(!Policy::could_inherit(&heir, Stake::new(401)));
		type Spoil = fn(&mut Candidate<u32>);
		let reasons: [Spoil; 4] = [
			|c| c.score = AVERAGE / 2 - 1,
			|c| c.is_blocked = true,
			|c| c.was_slashed = true,
			|c| c.own_stake = Stake::new(19),
		];
		for spoil in reasons {
			let mut heir = heir.clone();
			spoil(&mut heir);
			assert!(!Policy::could_inherit(&heir, Stake::new(1)), "{heir:?}");
		}
	}

	#[test]
	fn harmful_validator_should_be_replaced_though_everybody_else_is_full() {
		// Each is at the limit of its own stake, as on a network with all stashes at their caps.
		let mut candidates = equals(4);
		candidates.iter_mut().for_each(|candidate| candidate.own_stake = Stake::new(25));
		candidates[0].was_slashed = true;
		candidates[3].own_stake = Stake::new(30);
		let limits = SelectionLimits { max_part: Perbill::one(), ..LIMITS };
		let current: [&[u32]; 7] = [&[0], &[1], &[1], &[2], &[2], &[3], &[3]];
		let chosen = Policy::select(&candidates, &stashes(&current), limits);
		let first = chosen.iter().find(|selection| selection.stash == 0).expect("it changes");
		assert_eq!(first.nominees, vec![3], "for whoever is the least beyond its own stake");
		let alone = Policy::select(&candidates[..1], &stashes(&[&[0]]), limits);
		assert!(alone.is_empty(), "there is nobody else at all");
	}

	#[test]
	fn nobody_should_inherit_more_than_twice_what_its_own_stake_allows() {
		// The first is harmful. The second has 300 of at most 400, and the third nothing of 200.
		for (stake, heir) in [(399, Some(1)), (500, Some(1)), (501, None)] {
			let mut candidates = equals(3);
			candidates[0].was_slashed = true;
			candidates[1].own_stake = Stake::new(40);
			candidates[2].own_stake = Stake::new(20);
			let mut current = stashes(&[&[0], &[1]]);
			current[0].stake = Stake::new(stake);
			current[1].stake = Stake::new(300);
			let limits = SelectionLimits { max_part: Perbill::one(), ..LIMITS };
			let chosen = Policy::select(&candidates, &current, limits);
			let first = chosen.iter().find(|selection| selection.stash == 0);
			let first = first.map(|selection| selection.nominees.clone());
			assert_eq!(first, heir.map(|heir| vec![heir]), "{stake}");
		}
	}

	#[test]
	fn only_harmful_validators_should_be_replaced_when_it_is_urgent() {
		let mut candidates = equals(8);
		candidates[0].was_slashed = true;
		candidates[1].is_blocked = true;
		candidates.push(good(9, 3 * AVERAGE));
		let limits = SelectionLimits { is_urgent: true, ..LIMITS };
		let chosen = Policy::select(&candidates, &stashes(&[&[0, 1], &[2]]), limits);
		assert_eq!(chosen.len(), 1);
		assert_eq!(chosen[0].nominees, vec![1, 9]);
	}

	#[test]
	fn harmful_validators_should_not_use_up_what_others_may_change() {
		let mut candidates = equals(8);
		candidates[0].was_slashed = true;
		candidates[1].is_blocked = true;
		candidates[2].is_blocked = true;
		assert_eq!(select(&candidates, &[&[0, 1, 2, 3]]), vec![vec![2, 3, 4, 5]]);
	}

	#[test]
	fn validator_should_be_backed_by_so_many_times_its_own_stake_at_most() {
		// A stash has 100, so 10 times 20 allow two stashes.
		let mut candidates = equals(8);
		candidates[7] = Candidate { own_stake: Stake::new(20), ..good(9, 3 * AVERAGE) };
		let limits = SelectionLimits { max_part: Perbill::one(), ..LIMITS };
		let chosen = Policy::select(&candidates, &stashes(&[&[], &[], &[]]), limits);
		let backing = chosen.iter().filter(|selection| selection.nominees.contains(&9)).count();
		assert_eq!(backing, 2);
		candidates[7].own_stake = Stake::new(99);
		let chosen = Policy::select(&candidates, &stashes(&[&[] as &[u32]; 20]), limits);
		let backing = chosen.iter().filter(|selection| selection.nominees.contains(&9)).count();
		assert_eq!(backing, 9, "and not a tenth for what exceeds nine by less than one");
	}

	#[test]
	fn validator_that_takes_its_own_stake_out_should_lose_its_backers_at_once() {
		let current: [&[u32]; 4] = [&[0, 1], &[0, 2], &[0, 3], &[0, 4]];
		let mut candidates = equals(9);
		candidates[0].own_stake = Stake::new(20);
		let limits = SelectionLimits { per_stash: 2, max_part: Perbill::one(), ..LIMITS };
		let chosen = Policy::select(&candidates, &stashes(&current), limits);
		let dropped = chosen.iter().filter(|new| !new.nominees.contains(&0)).count();
		assert_eq!(dropped, 2, "{chosen:?}");
	}

	#[test]
	fn stash_should_keep_all_of_its_validators_when_none_has_enough_at_stake() {
		let mut candidates = equals(3);
		candidates.iter_mut().for_each(|candidate| candidate.own_stake = Stake::new(20));
		let mut current = stashes(&[&[0, 1, 2]]);
		let limits = SelectionLimits { max_part: Perbill::one(), ..LIMITS };
		current[0].stake = Stake::new(1_000);
		assert_eq!(Policy::select(&candidates, &current, limits), vec![]);
		// A validator with enough is better.
		candidates[1].own_stake = Stake::new(100);
		let chosen = Policy::select(&candidates, &current, limits);
		assert_eq!(chosen[0].nominees, vec![1]);
	}

	#[test]
	fn stash_should_not_add_a_nominee_when_its_own_stake_is_too_little() {
		let mut candidates = equals(1);
		candidates[0].own_stake = Stake::new(20);
		let mut current = stashes(&[&[], &[]]);
		current[0].stake = Stake::new(201);
		let limits = SelectionLimits { max_part: Perbill::one(), ..LIMITS };
		let chosen = Policy::select(&candidates, &current, limits);
		assert_eq!(chosen.iter().map(|new| new.stash).collect::<Vec<_>>(), vec![1]);
		// A stash with no alternative keeps it.
		current[0].nominees = vec![0];
		let kept = Policy::select(&candidates, &current, limits);
		assert!(kept.iter().all(|new| new.stash != 0), "{kept:?}");
	}

	#[test]
	fn unfit_validators_should_be_replaced_one_after_the_other() {
		let current: [&[u32]; 1] = [&[0, 1, 2, 3]];
		let mut candidates = equals(8);
		candidates[..4].iter_mut().for_each(|candidate| candidate.is_blocked = true);
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
		// The part is 200, half of all.
		for (first, is_crowded) in [(125, false), (126, true)] {
			let mut current = stashes(&[&[9], &[9], &[1], &[2]]);
			for (selection, stake) in current.iter_mut().zip([first, 100, 100, 200 - first]) {
				selection.stake = Stake::new(stake);
			}
			let limits = SelectionLimits { per_stash: 1, ..LIMITS };
			let changed = Policy::select(&equals(12), &current, limits);
			assert_eq!(!changed.is_empty(), is_crowded, "{changed:?}");
		}
	}

	#[test]
	fn validator_should_be_backed_by_no_more_than_its_part_of_the_stashes() {
		// Its part is half of the four stashes.
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
				// Half of all, or the least possible with fewer validators than stashes. One more,
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
			empty.stake = Stake::ZERO;
		}
		let chosen =
			Policy::select(&equals(2), &current, SelectionLimits { per_stash: 1, ..LIMITS });
		assert!(chosen.iter().all(|selection| selection.nominees == [0]), "{chosen:?}");
	}

	#[test]
	fn ties_should_go_to_the_smaller_account_when_candidates_are_reordered() {
		let mut candidates = equals(6);
		let forwards = select(&candidates, &[&[], &[]]);
		candidates.reverse();
		assert_eq!(select(&candidates, &[&[], &[]]), forwards);
	}
}
