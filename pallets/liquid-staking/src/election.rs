// SPDX-License-Identifier: Apache-2.0

//! Which votes of the stashes count in an election: what the policy has picked may have changed since.

use crate::{
	backend::StakingBackend,
	policy::{Candidate, Selection, ValidatorPolicy},
	types::{Chooser, ScoreRecord, Stake, StashIndex},
	Config, Pallet, Parameters, Scores, Stashes,
};
use alloc::{collections::BTreeMap, vec, vec::Vec};
use core::cell::OnceCell;
use polkadot_sdk::sp_runtime::{FixedPointNumber, FixedU128};

impl<T: Config> Pallet<T> {
	/// Which of their votes the stashes can have, where the policy picks. So nothing is gained by doing harm, or taking
	/// own stake out, after it has.
	///
	/// - None for a validator that does harm by now, unless all of them do and there is nobody else whom the policy could
	///   pick: stake that waits for better validators earns nothing.
	/// - No more for one validator than the policy lets stashes have with its own stake at most. A stash keeps the vote
	///   that is beyond that by the least part where it would have none, and nobody could take it.
	pub fn counted_votes(
		votes: Vec<(StashIndex, Vec<T::AccountId>)>,
	) -> Vec<(StashIndex, Vec<T::AccountId>)> {
		if Parameters::<T>::get().chooser != Chooser::Policy {
			return votes;
		}
		let selections = votes.into_iter().map(|(stash, nominees)| {
			let stake = Stashes::<T>::get(stash).map(|stash| stash.active).unwrap_or_default();
			Selection { stash, stake, nominees }
		});
		let counted = Ballots::<T>::new(selections.collect()).counted();
		counted.into_iter().map(|selection| (selection.stash, selection.nominees)).collect()
	}
}

/// The votes of the stashes, and what is known of the validators.
struct Ballots<T: Config> {
	selections: Vec<Selection<T::AccountId>>,
	/// Those that are voted for and validators still.
	known: BTreeMap<T::AccountId, Candidate<T::AccountId>>,
	scores: BTreeMap<T::AccountId, ScoreRecord>,
	/// All whom the policy could pick. To look at them takes a while.
	fit: OnceCell<Vec<Candidate<T::AccountId>>>,
}

impl<T: Config> Ballots<T> {
	fn new(selections: Vec<Selection<T::AccountId>>) -> Self {
		let scores = Scores::<T>::get().into_iter().collect();
		let mut ballots = Self { selections, known: BTreeMap::new(), scores, fit: OnceCell::new() };
		let known = backing(&ballots.selections).into_keys();
		ballots.known =
			known.filter_map(|who| Some((who.clone(), ballots.candidate(&who)?))).collect();
		ballots
	}

	fn candidate(&self, who: &T::AccountId) -> Option<Candidate<T::AccountId>> {
		let active_era = T::Staking::active_era().unwrap_or_default();
		let record = self.scores.get(who).copied().unwrap_or_default();
		Pallet::<T>::candidate(active_era, who, &record)
	}

	fn fit(&self) -> &[Candidate<T::AccountId>] {
		self.fit.get_or_init(|| {
			let all = self.scores.keys().filter_map(|who| self.candidate(who));
			all.filter(T::Policy::is_fit).collect()
		})
	}

	fn counted(mut self) -> Vec<Selection<T::AccountId>> {
		let is_harmful =
			|who: &T::AccountId| self.known.get(who).is_some_and(T::Policy::is_harmful);
		if !self.known.keys().all(is_harmful) || !self.fit().is_empty() {
			let harmless =
				|who: &T::AccountId| !self.known.get(who).is_some_and(T::Policy::is_harmful);
			for selection in &mut self.selections {
				selection.nominees.retain(harmless);
			}
		}
		let before = self.selections.clone();
		let most: BTreeMap<_, _> =
			self.known.iter().map(|(who, it)| (who.clone(), T::Policy::most_behind(it))).collect();
		drop_strained(&mut self.selections, &most);
		for (index, before) in before.iter().enumerate() {
			let is_out = self.selections.get(index).is_some_and(|now| now.nominees.is_empty());
			if !is_out || self.can_be_taken(before.stake) {
				continue;
			}
			let kept = least_strained(&self.selections, before, &most);
			if let Some(selection) = self.selections.get_mut(index) {
				selection.nominees = kept;
			}
		}
		self.selections
	}

	/// Whether somebody could take a stash of so much.
	fn can_be_taken(&self, stake: Stake) -> bool {
		let backing = backing(&self.selections);
		self.fit().iter().any(|candidate| {
			let behind = backing.get(&candidate.who).copied().unwrap_or_default();
			behind.plus_or_max(stake) <= T::Policy::most_behind(candidate)
		})
	}
}

/// What the stashes have that vote for each validator.
fn backing<AccountId: Clone + Ord>(
	selections: &[Selection<AccountId>],
) -> BTreeMap<AccountId, Stake> {
	let mut backing = BTreeMap::<_, Stake>::new();
	for selection in selections {
		for nominee in &selection.nominees {
			let sum = backing.entry(nominee.clone()).or_default();
			*sum = sum.plus_or_max(selection.stake);
		}
	}
	backing
}

/// Drops votes for those whom stashes with more than `most` vote for, until it is no more: those of stashes first that
/// have many others, and that are large.
fn drop_strained<AccountId: Clone + Ord>(
	selections: &mut [Selection<AccountId>],
	most: &BTreeMap<AccountId, Stake>,
) {
	for (who, mut behind) in backing(selections) {
		let most = most.get(&who).copied().unwrap_or(Stake(u128::MAX));
		while behind > most {
			let voters = selections.iter_mut().filter(|it| it.nominees.contains(&who));
			let Some(first) = voters.max_by_key(|it| (it.nominees.len(), it.stake)) else { break };
			first.nominees.retain(|nominee| *nominee != who);
			behind = behind.minus_or_zero(first.stake);
		}
	}
}

/// Of the votes that a stash had `before`, the one for whoever is beyond `most` by the least part with it.
fn least_strained<AccountId: Clone + Ord>(
	selections: &[Selection<AccountId>],
	before: &Selection<AccountId>,
	most: &BTreeMap<AccountId, Stake>,
) -> Vec<AccountId> {
	let backing = backing(selections);
	let strained = before.nominees.iter().filter_map(|who| {
		let behind = backing.get(who).copied().unwrap_or_default().plus_or_max(before.stake);
		let most = most.get(who)?.0.max(1);
		Some((FixedU128::saturating_from_rational(behind.0, most), who))
	});
	strained.min().map_or(vec![], |(_, who)| vec![who.clone()])
}

#[cfg(test)]
mod tests {
	use super::*;

	fn selections(all: &[(u128, &[u32])]) -> Vec<Selection<u32>> {
		let of = |(stash, (stake, nominees)): (StashIndex, &(u128, &[u32]))| Selection {
			stash,
			stake: Stake(*stake),
			nominees: nominees.to_vec(),
		};
		(0..).zip(all).map(of).collect()
	}

	fn dropped(all: &[(u128, &[u32])], most: &[(u32, u128)]) -> Vec<Vec<u32>> {
		let mut selections = selections(all);
		let most = most.iter().map(|(who, most)| (*who, Stake(*most))).collect();
		drop_strained(&mut selections, &most);
		selections.into_iter().map(|selection| selection.nominees).collect()
	}

	#[test]
	fn validator_should_keep_the_votes_that_it_has_enough_at_stake_for() {
		let all: [(u128, &[u32]); 3] = [(100, &[1]), (100, &[1]), (50, &[1])];
		assert_eq!(dropped(&all, &[(1, 250)]), [vec![1], vec![1], vec![1]]);
		assert_eq!(dropped(&all, &[(1, 249)]), [vec![1], vec![], vec![1]]);
		assert!(dropped(&all, &[(1, 49)]).into_iter().all(|left| left.is_empty()));
	}

	#[test]
	fn stashes_with_the_same_nominees_should_each_lose_another_one() {
		let same: &[u32] = &[1, 2, 3, 4];
		let all = [(100, same), (100, same), (100, same), (100, same)];
		let most: Vec<_> = same.iter().map(|who| (*who, 399)).collect();
		let left = dropped(&all, &most);
		assert!(left.iter().all(|nominees| nominees.len() == 3), "{left:?}");
	}

	#[test]
	fn stash_that_nobody_can_take_should_keep_the_vote_that_strains_least() {
		let before = selections(&[(100, &[1, 2, 3])]).remove(0);
		let others = selections(&[(0, &[]), (50, &[2])]);
		let most = BTreeMap::from([(1, Stake(40)), (2, Stake(90)), (3, Stake(0))]);
		assert_eq!(least_strained(&others, &before, &most), [2]);
	}
}
