// SPDX-License-Identifier: Apache-2.0

//! A selection of nominees: dropped, filled and improved, within limits and allowed changes.

use super::{ranking::Ranked, Selection, SelectionLimits};
use crate::{plan::moves::tolerance, types::Stake};
use alloc::{collections::BTreeMap, vec, vec::Vec};
use polkadot_sdk::{frame_support::defensive, sp_runtime::Perbill};

/// A nominee is replaced if its net score is below this part of a better validator's. Points of
/// equals differ by chance.
const CLEARLY: Perbill = Perbill::from_percent(90);

/// The limits of a plan.
#[derive(Clone, Copy)]
struct Bounds {
	/// Nominees of a stash.
	per_stash: usize,
	/// Stake of all stashes that nominate one validator.
	per_validator: Stake,
}

impl Bounds {
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

/// A plan of nominees for all stashes.
pub(super) struct Plan<AccountId> {
	/// Validators that can be selected, the best first.
	fit: Vec<Ranked<AccountId>>,
	/// Validators that stand for election, are harmless and not avoided.
	bearable: Vec<Ranked<AccountId>>,
	bounds: Bounds,
	chosen: Vec<Selection<AccountId>>,
	/// The stake of all stashes that nominate each validator.
	backing: BTreeMap<AccountId, Stake>,
	budget: usize,
}

pub(super) fn backing<AccountId: Clone + Ord>(
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
	/// A plan that keeps all current nominees.
	pub(super) fn new(
		fit: Vec<Ranked<AccountId>>,
		bearable: Vec<Ranked<AccountId>>,
		current: &[Selection<AccountId>],
		backing: BTreeMap<AccountId, Stake>,
		limits: SelectionLimits,
	) -> Self {
		let bounds = Bounds::new(current, fit.len(), limits);
		Self { fit, bearable, bounds, chosen: current.to_vec(), backing, budget: 0 }
	}

	/// Changes at most the allowed part of all nominations, and at least one. None: replaces only
	/// harmful, gone and overleveraged validators, which never count as changes.
	pub(super) fn run(&mut self, allowed: Option<Perbill>) {
		self.budget = allowed.map_or(0, |part| self.changes_allowed(part));
		self.drop_unfit();
		self.drop_overleveraged();
		self.drop_crowded();
		self.fill();
		self.improve();
	}

	/// The selections that differ from the `current` ones.
	pub(super) fn changed_from(
		self,
		current: &[Selection<AccountId>],
	) -> Vec<Selection<AccountId>> {
		let chosen = self.chosen.into_iter().zip(current);
		chosen.filter(|(new, old)| new != *old).map(|(new, _)| new).collect()
	}

	fn changes_allowed(&self, allowed: Perbill) -> usize {
		let all: usize = self.chosen.iter().map(|selection| selection.nominees.len()).sum();
		let all = u32::try_from(all).unwrap_or(u32::MAX);
		usize::try_from(allowed.mul_ceil(all).max(1)).unwrap_or(usize::MAX)
	}

	fn net_score(&self, who: &AccountId) -> Option<u32> {
		self.fit.iter().find(|fit| fit.who == *who).map(|fit| fit.net_score)
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
			let unfit =
				self.nominees(stash).into_iter().filter(|who| self.net_score(who).is_none());
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
				if is_nominee && self.exceeds(&who, self.bounds.per_validator) {
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
		for _ in 0..self.bounds.per_stash {
			for stash in 0..self.chosen.len() {
				let nominees = self.nominees(stash);
				let has_room = nominees.len() < self.bounds.per_stash;
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
				.filter_map(|who| self.net_score(&who).map(|net_score| (net_score, who)))
				.min();
			let best = self.best_for(stash).and_then(|who| self.net_score(&who));
			let (Some((worst_score, worst)), Some(best_score)) = (worst, best) else { continue };
			if CLEARLY.mul_floor(best_score) > worst_score {
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
		let best = others().find(|fit| backing_with(fit) <= self.bounds.per_validator);
		best.or_else(|| others().filter(|_| has_nobody).min_by_key(|fit| self.backing_of(&fit.who)))
			.map(|fit| fit.who.clone())
	}

	fn nominees(&self, stash: usize) -> Vec<AccountId> {
		self.chosen.get(stash).map(|selection| selection.nominees.clone()).unwrap_or_default()
	}

	fn chosen_mut(&mut self, stash: usize, change: impl FnOnce(&mut Vec<AccountId>)) {
		let Some(selection) = self.chosen.get_mut(stash) else {
			defensive!("every stash has a selection");
			return;
		};
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
