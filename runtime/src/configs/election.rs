// SPDX-License-Identifier: Apache-2.0

//! The election of validators, and the votes of the pool that count in it.

use crate::{LiquidStaking, Runtime, Staking};
use alloc::{collections::BTreeSet, vec::Vec};
use core::marker::PhantomData;
use pallet_liquid_staking::weights::WeightInfo as _;
use polkadot_sdk::{
	frame_election_provider_support::{
		self,
		bounds::{ElectionBounds, ElectionBoundsBuilder},
		onchain, ElectionResult, Error, NposSolver, SequentialPhragmen, VoteWeight, WeightInfo,
	},
	frame_support::{parameter_types, traits::ConstBool, weights::Weight},
	frame_system,
	polkadot_primitives::AccountId,
	sp_runtime::Perbill,
};

/// Upper bound of the elected validators. Approval checking and GRANDPA votes grow with their
/// number. Today's networking protocols carry three hundred easily.
pub const MAX_ACTIVE_VALIDATORS: u32 = 300;

/// Upper bound of the candidates. With more, the whole election fails, so genesis caps
/// registrations at this number; see `max_validator_count`.
pub const MAX_ELECTABLE_TARGETS: u32 = 1_000;

/// Upper bound of the voters in an election, heaviest first. Each takes 33 µs to solve and about
/// 100 µs to read, so 4,096 take 0.6 s of the two seconds of a block.
pub const MAX_ELECTING_VOTERS: u32 = 4_096;

/// Upper bound of the counted nominators of one validator. It bounds the work of a slash: at 0.4 ms
/// for each nominator, a block has room for three reports of an equivocation.
pub const MAX_BACKERS_PER_VALIDATOR: u32 = 1_024;

parameter_types! {
	pub const MaxActiveValidators: u32 = MAX_ACTIVE_VALIDATORS;
	pub const MaxBackersPerValidator: u32 = MAX_BACKERS_PER_VALIDATOR;
	pub ElectionBoundsOnChain: ElectionBounds = ElectionBoundsBuilder::default()
		.voters_count(MAX_ELECTING_VOTERS.into())
		.targets_count(MAX_ELECTABLE_TARGETS.into())
		.build();
}

/// Runs elections in the block that needs their result. Liquid staking combines many holders into
/// few voters, and the bounds above cap the others.
pub struct OnChainElection;

impl onchain::Config for OnChainElection {
	type Bounds = ElectionBoundsOnChain;
	type DataProvider = Staking;
	type MaxBackersPerWinner = MaxBackersPerValidator;
	type MaxWinnersPerPage = MaxActiveValidators;
	type Solver = ExcludeHarmful<SequentialPhragmen<AccountId, Perbill>>;
	// Sorting drops the smallest backers of an oversubscribed validator. Without it the election
	// would fail.
	type Sort = ConstBool<true>;
	type System = Runtime;
	type WeightInfo = frame_election_provider_support::weights::SubstrateWeight<Runtime>;
}

/// Solves an election as `Inner` does, but ignores the pool's votes for validators that became
/// harmful after their nomination. Such a validator was slashed, has too high a commission or next
/// to no own stake, or withdrew so much own stake that too little remains for the pool's stake.
///
/// A stash without remaining votes is not in that election: its stake is safe and earns nothing for
/// an era. If this were more than two thirds of the pool's stake, as after a fault that slashed
/// everybody, [`LiquidStaking::harmful_of`] names fewer validators.
pub struct ExcludeHarmful<Inner>(PhantomData<Inner>);

impl<Inner> NposSolver for ExcludeHarmful<Inner>
where
	Inner: NposSolver<AccountId = AccountId, Accuracy = Perbill, Error = Error>,
{
	type Accuracy = Perbill;
	type AccountId = AccountId;
	type Error = Error;

	fn solve(
		to_elect: usize,
		targets: Vec<AccountId>,
		voters: Vec<(AccountId, VoteWeight, impl Clone + IntoIterator<Item = AccountId>)>,
	) -> Result<ElectionResult<AccountId, Perbill>, Error> {
		let ours = voters.iter().filter_map(|(who, _, votes)| {
			Some((LiquidStaking::stash_index(who)?, votes.clone().into_iter().collect()))
		});
		let ours: Vec<(_, Vec<_>)> = ours.collect();
		let harmful = LiquidStaking::harmful_of(ours.iter().cloned());
		let standing: BTreeSet<_> = targets.iter().collect();
		let votes = ours.into_iter().flat_map(|(_, votes)| votes);
		let unelectable = votes.filter(|vote| harmful.contains(vote) || !standing.contains(vote));
		LiquidStaking::avoid(&unelectable.collect());
		let voters = voters.into_iter().filter_map(|(who, weight, votes)| {
			let is_ours = LiquidStaking::stash_index(&who).is_some();
			let counts = |vote: &AccountId| !is_ours || !harmful.contains(vote);
			let votes: Vec<_> = votes.into_iter().filter(counts).collect();
			(!votes.is_empty()).then_some((who, weight, votes))
		});
		Inner::solve(to_elect, targets, voters.collect())
	}

	fn weight<T: WeightInfo>(voters: u32, targets: u32, vote_degree: u32) -> Weight {
		type Pool = <Runtime as pallet_liquid_staking::Config>::WeightInfo;
		// Liquid staking records the validators that could not be elected.
		let note = <Runtime as frame_system::Config>::DbWeight::get().reads_writes(1, 1);
		Inner::weight::<T>(voters, targets, vote_degree)
			.saturating_add(Pool::harmful_of())
			.saturating_add(note)
	}
}
