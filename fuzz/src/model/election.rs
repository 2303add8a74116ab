// SPDX-License-Identifier: Apache-2.0

//! Elections with the pool's stake.

use super::{books::Stash, ensure, Model, Verdict};
use crate::exact::{exact, Exact};
use num_traits::Zero;
use pallet_liquid_staking::{
	policy::PerformanceLimits,
	types::{Balance, ScoreRecord, Stake, ValidatorSelection},
	Parameters, Scores,
};
use polkadot_sdk::{
	pallet_staking::{
		CurrentEra, ErasStakersOverview, ErasStakersPaged, ErasValidatorPrefs, Nominators,
		SlashingSpans,
	},
	polkadot_primitives::AccountId,
	sp_runtime::Perbill,
	sp_staking::EraIndex,
};
use rill_runtime::{configs::liquid_staking::PolicyLimits, LiquidStaking, Runtime};
use std::collections::{BTreeMap, BTreeSet};

/// Eras for which a validator's commission and own stake count, with the era of the election.
const REMEMBERED: EraIndex = 3;

/// The greatest leverage of a validator that unbonds own stake: twice the usual one, for the case
/// that no other validator has room.
const MOST: u128 = 2 * PolicyLimits::MAX_LEVERAGE as u128;

impl Model {
	/// Checks that no pledge of a nominee shrinks while the pool relies on it. Stashes that grew in
	/// this step may have had less stake when the validator was scored.
	pub(super) fn compare_pledges(&mut self) -> Verdict {
		let backed: BTreeSet<_> = nominations(self.books.stashes.len()).flatten().collect();
		let records = Scores::<Runtime>::get().into_iter();
		let records = records.filter(|(who, _)| backed.contains(who));
		let pledges: BTreeMap<_, _> = records.map(|(who, it)| (who, it.pledge)).collect();
		let before = std::mem::replace(&mut self.pledges, pledges);
		let was_forgotten = |(who, pledge): (&AccountId, &Stake)| {
			let now = self.pledges.get(who).copied().unwrap_or_default();
			let allowed = exact(now.plancks().saturating_mul(MOST));
			let grown = |index: &u32| nominees_of(*index).contains(who);
			now < *pledge && self.votes_for(who) > allowed && !self.grown.iter().any(grown)
		};
		ensure(
			!before.iter().any(was_forgotten),
			"the pledge of a nominated validator is forgotten",
		)
	}

	fn votes(&self) -> impl Iterator<Item = (&Stash, Vec<AccountId>)> {
		self.books.stashes.iter().zip(nominations(self.books.stashes.len()))
	}

	/// The active stake of the stashes that vote for a validator.
	fn votes_for(&self, who: &AccountId) -> Exact {
		let backers = self.votes().filter(|(_, nominees)| nominees.contains(who));
		backers.fold(Exact::zero(), |sum, (stash, _)| sum + &stash.active)
	}

	/// Checks an election of this step: no harmful validator is elected with the pool's stake,
	/// unless that would leave nearly all of the stake out.
	pub(super) fn compare_election(&mut self) -> Verdict {
		let selection = Parameters::<Runtime>::get().selection;
		let was_policy =
			std::mem::replace(&mut self.selection, selection) == ValidatorSelection::Policy;
		let era = CurrentEra::<Runtime>::get().unwrap_or(0);
		let was_held = std::mem::replace(&mut self.elected, era) != era;
		if !was_held || !was_policy || selection != ValidatorSelection::Policy {
			return Ok(());
		}
		let mut elected = ErasStakersOverview::<Runtime>::iter_key_prefix(era);
		let is_wrong = |who: &AccountId| {
			let backing = exposed(era, who);
			backing > 0 && (does_harm(era, who) || has_withdrawn(era, who, backing))
		};
		if !elected.any(|who| is_wrong(&who)) {
			return Ok(());
		}
		// If nearly all stake would be left out, all votes count.
		let (mut kept, mut left_out) = (Exact::zero(), Exact::zero());
		for (stash, nominees) in self.votes() {
			if nominees.iter().any(|who| is_harmless(era, who, &self.votes_for(who))) {
				kept += &stash.active;
			} else {
				left_out += &stash.active;
			}
		}
		let is_fault = left_out > kept * exact(2);
		ensure(is_fault, "a harmful validator was elected with the pool's stake")
	}
}

/// The nominees of each stash.
fn nominations(stashes: usize) -> impl Iterator<Item = Vec<AccountId>> {
	(0..).take(stashes).map(nominees_of)
}

fn nominees_of(stash: u32) -> Vec<AccountId> {
	let nominations = Nominators::<Runtime>::get(LiquidStaking::stash(stash));
	nominations.map(|it| it.targets.into_inner()).unwrap_or_default()
}

/// Whether a validator was elected and is certainly not harmful with these `votes`, in this era and
/// before.
fn is_harmless(era: EraIndex, who: &AccountId, votes: &Exact) -> bool {
	let own = |era| ErasStakersOverview::<Runtime>::get(era, who).map(|overview| overview.own);
	if own(era).is_none() {
		return false;
	}
	let eras = era.saturating_sub(REMEMBERED - 1)..=era;
	let least = eras.clone().filter_map(own).min().unwrap_or(0);
	let has_enough = least >= pledge(who) || *votes <= exact(least.saturating_mul(MOST));
	// A past commission is remembered for longer.
	let was_greedy = record(who).is_some_and(|it| it.commission > PolicyLimits::MAX_COMMISSION);
	has_enough
		&& !was_greedy
		&& !eras.into_iter().any(|era| does_harm(era, who))
		&& !SlashingSpans::<Runtime>::contains_key(who)
}

fn record(who: &AccountId) -> Option<ScoreRecord> {
	let scores = Scores::<Runtime>::get().into_iter();
	scores.into_iter().find(|(scored, _)| scored == who).map(|(_, record)| record)
}

fn pledge(who: &AccountId) -> Balance {
	record(who).unwrap_or_default().pledge.plancks()
}

/// Whether a validator was elected with less own stake than its pledge, and with more of the pool's
/// stake than that allows.
fn has_withdrawn(era: EraIndex, who: &AccountId, backing: Balance) -> bool {
	let Some(overview) = ErasStakersOverview::<Runtime>::get(era, who) else { return false };
	// A loss of up to a ninth does not count.
	overview.own < pledge(who) / 9 * 8 && backing > overview.own.saturating_mul(MOST)
}

/// Whether a validator has too high a commission or too little own stake in an era.
fn does_harm(era: EraIndex, who: &AccountId) -> bool {
	let Some(overview) = ErasStakersOverview::<Runtime>::get(era, who) else { return false };
	let commission: Perbill = ErasValidatorPrefs::<Runtime>::get(era, who).commission;
	commission > PolicyLimits::MAX_COMMISSION
		|| Stake::new(overview.own) < PolicyLimits::MIN_OWN_STAKE
}

/// The exposed stake of the pool with a validator in an era.
fn exposed(era: EraIndex, who: &AccountId) -> Balance {
	ErasStakersPaged::<Runtime>::iter_prefix_values((era, who))
		.flat_map(|page| page.others)
		.filter(|backer| LiquidStaking::stash_index(&backer.who).is_some())
		.map(|backer| backer.value)
		.sum()
}
