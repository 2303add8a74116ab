// SPDX-License-Identifier: Apache-2.0

//! The election of several blocks: a snapshot, solutions from outside, and their check.

use super::{
	fallback::Fresh, votes::CountedVotes, MaxActiveValidators, MaxBackersPerValidator,
	SnapshotBounds, MAX_ACTIVE_VALIDATORS,
};
use crate::{
	configs::block::RuntimeBlockWeights,
	constants::currency::{deposit, RILL},
	timing, Balances, Runtime, RuntimeCall, RuntimeEvent, TransactionPayment, Treasury,
};
use polkadot_sdk::{
	frame_election_provider_support::{ElectionDataProvider, NposSolution, SequentialPhragmen},
	frame_support::{
		parameter_types,
		traits::{ConstU128, ConstU32, Contains},
		weights::Weight,
	},
	frame_system::EnsureRoot,
	pallet_election_provider_multi_phase::{
		self as multi_phase, GeometricDepositBase, MinerConfig, SolutionAccuracyOf, WeightInfo as _,
	},
	polkadot_primitives::{AccountId, Balance},
	sp_runtime::{transaction_validity::TransactionPriority, Perbill, Percent},
};

parameter_types! {
	/// Half of a block.
	pub MinerMaxWeight: Weight =
		Perbill::from_percent(50) * RuntimeBlockWeights::get().max_block;
	/// The pallet adds the score, so a better solution comes first.
	pub MinerTxPriority: TransactionPriority =
		Perbill::from_percent(90) * TransactionPriority::MAX;
	/// The deposit rises by half with every queued solution.
	pub const DepositIncrease: Percent = Percent::from_percent(50);
	pub const DepositPerByte: Balance = deposit(0, 1);
}

/// The form of a solution.
mod solution {
	// The code of the macro, for which no lint was written.
	#![allow(missing_docs, clippy::all, clippy::pedantic, clippy::restriction)]

	use super::super::MaxElectingVoters;
	use alloc::vec;
	use polkadot_sdk::{
		frame_election_provider_support::generate_solution_type, frame_support, sp_runtime::PerU16,
	};

	// The number of votes must be a literal. The integrity test compares it with that of staking.
	generate_solution_type!(
		#[compact]
		pub struct NposSolution16::<
			VoterIndex = u32,
			TargetIndex = u16,
			Accuracy = PerU16,
			MaxVoters = MaxElectingVoters,
		>(16)
	);
}

pub use solution::NposSolution16;

/// Refuses solutions that are not reduced. The chain would accept up to sixteen validators behind
/// each voter, and a slash of a third of the validators would be several seconds of work in one
/// block.
///
/// The miner of the SDK always reduces. Without any solution the fallback elects, so a refusal
/// never stops elections.
pub struct DenyUnreducedSolution;

impl Contains<RuntimeCall> for DenyUnreducedSolution {
	fn contains(call: &RuntimeCall) -> bool {
		use multi_phase::Call;
		match call {
			RuntimeCall::ElectionProviderMultiPhase(
				Call::submit { raw_solution } | Call::submit_unsigned { raw_solution, .. },
			) => may_be_reduced(&raw_solution.solution),
			_ => true,
		}
	}
}

/// Whether a solution has no more edges than a forest of its voters and of all seats. A reduced
/// solution is a forest.
fn may_be_reduced(solution: &NposSolution16) -> bool {
	let seats = usize::try_from(MAX_ACTIVE_VALIDATORS).unwrap_or(usize::MAX);
	solution.edge_count() <= solution.voter_count().saturating_add(seats)
}

impl MinerConfig for Runtime {
	type AccountId = AccountId;
	type MaxBackersPerWinner = MaxBackersPerValidator;
	// Ten times the largest solutions of other networks.
	type MaxLength = ConstU32<{ 1_024 * 1_024 }>;
	type MaxVotesPerVoter = <CountedVotes as ElectionDataProvider>::MaxVotesPerVoter;
	type MaxWeight = MinerMaxWeight;
	type MaxWinners = MaxActiveValidators;
	type Solution = NposSolution16;

	fn solution_weight(voters: u32, targets: u32, active_voters: u32, winners: u32) -> Weight {
		<Self as multi_phase::Config>::WeightInfo::submit_unsigned(
			voters,
			targets,
			active_voters,
			winners,
		)
	}
}

impl multi_phase::Config for Runtime {
	type BenchmarkingConfig = ElectionBenchmarks;
	// It decides which solution leaves a full queue. Any improvement counts.
	type BetterSignedThreshold = ();
	type Currency = Balances;
	type DataProvider = CountedVotes;
	type ElectionBounds = SnapshotBounds;
	type EstimateCallFee = TransactionPayment;
	type Fallback = Fresh;
	// Whoever has this origin can name any winners. Nothing checks them.
	type ForceOrigin = EnsureRoot<AccountId>;
	type GovernanceFallback = Fresh;
	type MaxBackersPerWinner = MaxBackersPerValidator;
	type MaxWinners = MaxActiveValidators;
	type MinerConfig = Self;
	type MinerTxPriority = MinerTxPriority;
	type OffchainRepeat = timing::OffchainRepeat<Self>;
	type RewardHandler = ();
	type RuntimeEvent = RuntimeEvent;
	// A wrong solution costs the chain up to a fifth of a second.
	type SignedDepositBase =
		GeometricDepositBase<Balance, ConstU128<{ 100 * RILL }>, DepositIncrease>;
	type SignedDepositByte = DepositPerByte;
	// The base covers the weight.
	type SignedDepositWeight = ();
	// One block checks the solutions of the queue until one is valid.
	type SignedMaxRefunds = ConstU32<1>;
	type SignedMaxSubmissions = ConstU32<4>;
	type SignedMaxWeight = MinerMaxWeight;
	type SignedPhase = timing::SignedPhase<Self>;
	type SignedRewardBase = ConstU128<RILL>;
	type SlashHandler = Treasury;
	// Without balancing: it gains little, and takes the most memory of a worker.
	type Solver = SequentialPhragmen<AccountId, SolutionAccuracyOf<Self>>;
	type UnsignedPhase = timing::UnsignedPhase<Self>;
	type WeightInfo = multi_phase::weights::SubstrateWeight<Self>;
}

/// The ranges of the benchmarks.
///
/// The lowest number of voters is at least the highest number of active voters, and the lowest
/// number of targets at least the highest number of seats, because all but one number are at their
/// highest in each run. With the lowest number of seats, a validator has fewer backers than
/// [`MaxBackersPerValidator`]: 873 on average.
pub struct ElectionBenchmarks;

impl multi_phase::BenchmarkingConfig for ElectionBenchmarks {
	const ACTIVE_VOTERS: [u32; 2] = [6_000, 12_000];
	const DESIRED_TARGETS: [u32; 2] = [220, super::MAX_ACTIVE_VALIDATORS];
	const MAXIMUM_TARGETS: u32 = super::MAX_ELECTABLE_TARGETS;
	const MINER_MAXIMUM_VOTERS: u32 = super::MAX_ELECTING_VOTERS;
	const SNAPSHOT_MAXIMUM_VOTERS: u32 = super::MAX_ELECTING_VOTERS;
	const TARGETS: [u32; 2] = [500, super::MAX_ELECTABLE_TARGETS];
	const VOTERS: [u32; 2] = [12_000, super::MAX_ELECTING_VOTERS];
}
