// SPDX-License-Identifier: Apache-2.0

//! The election in one block, for genesis and for rounds without a valid solution.

use super::{
	votes::CountedVotes, FallbackBounds, MaxActiveValidators, MaxBackersPerValidator, Runtime,
	MAX_ACTIVE_VALIDATORS,
};
use alloc::vec::Vec;
use core::marker::PhantomData;
use polkadot_sdk::{
	frame_election_provider_support::{
		onchain::{self, OnChainExecution},
		BoundedSupportsOf, ElectionDataProvider, ElectionProvider, InstantElectionProvider,
		PageIndex, SequentialPhragmen, VoterOf, WeightInfo,
	},
	frame_support::{
		traits::{ConstBool, ConstU32},
		weights::{constants::WEIGHT_REF_TIME_PER_NANOS, Weight},
	},
	polkadot_primitives::{AccountId, BlockNumber},
	sp_runtime::Perbill,
};

/// Elects in a block, from the votes of the provider.
pub struct OnChain<Votes>(PhantomData<Votes>);

impl<Votes> onchain::Config for OnChain<Votes>
where
	Votes: ElectionDataProvider<AccountId = AccountId, BlockNumber = BlockNumber>,
{
	type Bounds = FallbackBounds;
	type DataProvider = Votes;
	type MaxBackersPerWinner = MaxBackersPerValidator;
	type MaxWinnersPerPage = MaxActiveValidators;
	type Solver = SequentialPhragmen<AccountId, Perbill>;
	// Sorting drops the smallest backers of an oversubscribed validator. Without it the election
	// would fail.
	type Sort = ConstBool<true>;
	type System = Runtime;
	type WeightInfo = BySeats;
}

/// The weight of an election on chain. It visits each vote once for each seat. The benchmark of the
/// SDK has no parameter for seats, and elects sixteen at most.
pub struct BySeats;

impl BySeats {
	/// Upper bound of one visit of a vote.
	const VISIT: Weight = Weight::from_parts(70 * WEIGHT_REF_TIME_PER_NANOS, 0);
}

impl WeightInfo for BySeats {
	fn phragmen(voters: u32, targets: u32, votes: u32) -> Weight {
		let seats = u64::from(targets.min(MAX_ACTIVE_VALIDATORS));
		let visits = u64::from(voters).saturating_mul(votes.into()).saturating_mul(seats);
		Self::VISIT.saturating_mul(visits)
	}

	/// As the same election by another method.
	fn phragmms(voters: u32, targets: u32, votes: u32) -> Weight {
		Self::phragmen(voters, targets, votes)
	}
}

/// Elects from the votes of this block, not from the snapshot.
///
/// A round whose slots were skipped has no snapshot. An election from the snapshot would fail then,
/// and in every later session: nothing makes a snapshot after a failure.
pub struct Fresh;

impl ElectionProvider for Fresh {
	type AccountId = AccountId;
	type BlockNumber = BlockNumber;
	type DataProvider = CountedVotes;
	type Error = onchain::Error;
	type MaxBackersPerWinner = MaxBackersPerValidator;
	type MaxBackersPerWinnerFinal = MaxBackersPerValidator;
	type MaxWinnersPerPage = MaxActiveValidators;
	type Pages = ConstU32<1>;

	fn elect(page: PageIndex) -> Result<BoundedSupportsOf<Self>, onchain::Error> {
		OnChainExecution::<OnChain<CountedVotes>>::elect(page)
	}

	fn duration() -> BlockNumber {
		0
	}

	fn start() -> Result<(), onchain::Error> {
		Ok(())
	}

	fn status() -> Result<Option<Weight>, ()> {
		Ok(Some(Weight::zero()))
	}
}

impl InstantElectionProvider for Fresh {
	fn instant_elect(
		_voters: Vec<VoterOf<CountedVotes>>,
		_targets: Vec<AccountId>,
		_seats: u32,
	) -> Result<BoundedSupportsOf<Self>, onchain::Error> {
		Self::elect(0)
	}

	/// Whether the caller must fetch the snapshot.
	fn bother() -> bool {
		false
	}
}

#[cfg(test)]
mod tests {
	use super::{super::MAX_FALLBACK_VOTERS, *};
	use polkadot_sdk::frame_support::weights::constants::WEIGHT_REF_TIME_PER_MILLIS;

	// `docs/performance.md` has the measurement: 0.54 s with the era start.
	#[test]
	fn election_at_its_bounds_should_register_at_least_the_time_it_takes() {
		let weight = BySeats::phragmen(MAX_FALLBACK_VOTERS, 1_000, 16);
		assert_eq!(weight, BySeats::phragmms(MAX_FALLBACK_VOTERS, 1_000, 16));
		let range = 540 * WEIGHT_REF_TIME_PER_MILLIS..=2 * 540 * WEIGHT_REF_TIME_PER_MILLIS;
		assert!(range.contains(&weight.ref_time()), "{weight:?}");
		assert!(BySeats::phragmen(MAX_FALLBACK_VOTERS, 100, 16).ref_time() < *range.start());
	}
}
