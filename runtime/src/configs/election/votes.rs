// SPDX-License-Identifier: Apache-2.0

//! The votes that count in an election.

use super::Elections;
use crate::{LiquidStaking, Runtime, Staking, System};
use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec::Vec,
};
use pallet_liquid_staking::{backend::StakingBackend, types::StashIndex, weights::WeightInfo as _};
#[cfg(feature = "runtime-benchmarks")]
use polkadot_sdk::frame_election_provider_support::SortedListProvider as _;
use polkadot_sdk::{
	frame_election_provider_support::{
		bounds::DataProviderBounds, data_provider, BoundedSupportsOf, ElectionDataProvider,
		PageIndex, VoterOf,
	},
	frame_support::dispatch::DispatchClass,
	frame_system,
	polkadot_primitives::{AccountId, BlockNumber},
};

type PoolWeights = <Runtime as pallet_liquid_staking::Config>::WeightInfo;
type Backend = <Runtime as pallet_liquid_staking::Config>::Staking;

/// The votes of the staking pallet, without those of the pool for validators that became harmful
/// after their nomination. Such a validator was slashed, has too high a commission or next to no
/// own stake, or withdrew so much own stake that too little remains for the pool's stake.
///
/// A stash without remaining votes is not in that election: its stake is safe and earns nothing for
/// an era. If this were more than two thirds of the pool's stake, as after a fault that slashed
/// everybody, [`LiquidStaking::harmful_of`] names fewer validators.
///
/// The chain compares a solution with the votes of the snapshot and with nothing else. So the votes
/// that do not count must be missing there: a solution that used them would have the better score.
pub struct CountedVotes;

impl ElectionDataProvider for CountedVotes {
	type AccountId = AccountId;
	type BlockNumber = BlockNumber;
	type MaxVotesPerVoter = <Staking as ElectionDataProvider>::MaxVotesPerVoter;

	fn desired_targets() -> data_provider::Result<u32> {
		<Staking as ElectionDataProvider>::desired_targets()
	}

	fn electable_targets(
		bounds: DataProviderBounds,
		page: PageIndex,
	) -> data_provider::Result<Vec<AccountId>> {
		<Staking as ElectionDataProvider>::electable_targets(bounds, page)
	}

	fn electing_voters(
		bounds: DataProviderBounds,
		page: PageIndex,
	) -> data_provider::Result<Vec<VoterOf<Self>>> {
		<Staking as ElectionDataProvider>::electing_voters(bounds, page).map(counted)
	}

	fn next_election_prediction(now: BlockNumber) -> BlockNumber {
		<Staking as ElectionDataProvider>::next_election_prediction(now)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn put_snapshot(
		voters: Vec<VoterOf<Self>>,
		targets: Vec<AccountId>,
		target_stake: Option<polkadot_sdk::frame_election_provider_support::VoteWeight>,
	) {
		<Staking as ElectionDataProvider>::put_snapshot(voters, targets, target_stake);
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn add_voter(
		voter: AccountId,
		weight: polkadot_sdk::frame_election_provider_support::VoteWeight,
		targets: polkadot_sdk::frame_support::BoundedVec<AccountId, Self::MaxVotesPerVoter>,
	) {
		<Staking as ElectionDataProvider>::add_voter(voter, weight, targets);
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn add_target(target: AccountId) {
		<Staking as ElectionDataProvider>::add_target(target.clone());
		// The benchmarks count their voters without the targets. A validator votes for itself.
		crate::VoterList::on_remove(&target).expect("the target was added; qed");
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn clear() {
		<Staking as ElectionDataProvider>::clear();
	}
}

/// The voters with the votes that count. Those without any are missing.
fn counted(mut voters: Vec<VoterOf<CountedVotes>>) -> Vec<VoterOf<CountedVotes>> {
	let of_pool = voters.iter().filter_map(|(who, _, votes)| {
		Some((LiquidStaking::stash_index(who)?, votes.iter().cloned().collect()))
	});
	let (harmful, _) = unelectable_among(of_pool.collect());
	for (_, _, votes) in voters.iter_mut().filter(|(who, ..)| is_of_pool(who)) {
		votes.retain(|vote| !harmful.contains(vote));
	}
	voters.retain(|(_, _, votes)| !votes.is_empty());
	voters
}

/// The winners without the pool's stake behind those that are harmful or gone. A winner without any
/// stake left has lost.
pub(super) fn without_harmful(
	mut winners: BoundedSupportsOf<Elections>,
) -> BoundedSupportsOf<Elections> {
	let mut of_pool = BTreeMap::<StashIndex, Vec<_>>::new();
	for (winner, support) in winners.iter() {
		for (who, _) in &support.voters {
			if let Some(stash) = LiquidStaking::stash_index(who) {
				of_pool.entry(stash).or_default().push(winner.clone());
			}
		}
	}
	let (harmful, gone) = unelectable_among(of_pool.into_iter().collect());
	let is_unelectable = |who: &AccountId| harmful.contains(who) || gone.contains(who);
	for (_, support) in winners.iter_mut().filter(|(winner, _)| is_unelectable(winner)) {
		support.voters.retain(|(who, _)| !is_of_pool(who));
		support.total = support.voters.iter().fold(0, |sum, (_, stake)| sum.saturating_add(*stake));
	}
	winners.retain(|(_, support)| support.total > 0);
	winners
}

/// The validators among these votes that must not be elected with the pool's stake, and the
/// accounts that do not stand for election. The pool avoids all of them from now on.
///
/// A validator that stands down after the snapshot may unbond all its stake at once. It could
/// withdraw that before a slash of the era in which it is elected takes the pool's stake.
fn unelectable_among(
	votes: Vec<(StashIndex, Vec<AccountId>)>,
) -> (BTreeSet<AccountId>, BTreeSet<AccountId>) {
	let harmful = LiquidStaking::harmful_of(votes.iter().cloned());
	let voted: BTreeSet<_> = votes.into_iter().flat_map(|(_, votes)| votes).collect();
	let looks = u64::try_from(voted.len()).unwrap_or(u64::MAX);
	let gone: BTreeSet<_> = voted.into_iter().filter(|who| !Backend::is_validator(who)).collect();
	LiquidStaking::avoid(&harmful.union(&gone).cloned().collect());
	let database = <Runtime as frame_system::Config>::DbWeight::get();
	System::register_extra_weight_unchecked(
		PoolWeights::harmful_of().saturating_add(database.reads_writes(looks.saturating_add(1), 1)),
		DispatchClass::Mandatory,
	);
	(harmful, gone)
}

fn is_of_pool(who: &AccountId) -> bool {
	LiquidStaking::stash_index(who).is_some()
}
