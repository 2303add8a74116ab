// SPDX-License-Identifier: Apache-2.0

//! Bonding, elections and inflation.

pub mod slashes;

use crate::{
	configs::{
		bag_thresholds::THRESHOLDS,
		election::{fallback::OnChain, Elections, MaxActiveValidators},
	},
	constants::{
		staking::{HISTORY_DEPTH, MAX_UNLOCKING_CHUNKS},
		time::MILLISECS_PER_YEAR,
	},
	timing::{self, NetworkTiming},
	weights, Balances, LiquidStaking, Runtime, RuntimeEvent, RuntimeHoldReason, Session, Staking,
	Timestamp, VoterList,
};
use polkadot_sdk::{
	frame_election_provider_support::{onchain::OnChainExecution, VoteWeight},
	frame_support::{
		parameter_types,
		traits::{tokens::imbalance::ResolveTo, ConstU32, Nothing},
	},
	frame_system::EnsureRoot,
	pallet_bags_list, pallet_staking, pallet_staking_reward_fn,
	pallet_treasury::TreasuryAccountId,
	polkadot_primitives::{AccountId, Balance},
	polkadot_runtime_common::CurrencyToVote,
	sp_runtime::Perquintill,
	sp_staking,
};

// The items of the staking pallet that governance and the node use. They take them from here, so
// that they name no staking pallet (decision 23).
pub use polkadot_sdk::pallet_staking::{
	ActiveEra, ActiveEraInfo, Call, ChillThreshold, Config, ConfigOp, ErasRewardPoints,
	MinValidatorBond, Pallet, UnappliedSlash, UnappliedSlashes, ValidatorCount, WeightInfo,
};

/// The points of all validators in an era.
pub type EraPoints = pallet_staking::EraRewardPoints<AccountId>;

/// Backers on a page of an exposure. The payout of a page weighs less than 35 ms, and fits into the
/// idle weight of a block.
pub const MAX_EXPOSURE_PAGE_SIZE: u32 = 64;

/// Upper bound of the nominations of one nominator.
pub const MAX_NOMINATIONS: u32 = 16;

parameter_types! {
	pub const BagThresholds: &'static [VoteWeight] = &THRESHOLDS;
}

impl pallet_bags_list::Config for Runtime {
	type BagThresholds = BagThresholds;
	// Rewards move voters between bags. Ten moves a block suffice for thousands of voters a day.
	type MaxAutoRebagPerBlock = ConstU32<10>;
	type RuntimeEvent = RuntimeEvent;
	type Score = VoteWeight;
	type ScoreProvider = Staking;
	type WeightInfo = crate::weights::pallet_bags_list::WeightInfo<Runtime>;
}

/// The payout of an era: a part of yearly inflation, which is highest at the ideal stake.
pub struct EraPayout;

impl EraPayout {
	/// Lower bound of yearly inflation, so that the first stakers have a reason to come.
	const MIN_INFLATION: Perquintill = Perquintill::from_parts(25_000_000_000_000_000);
	/// Upper bound of yearly inflation, reached at the ideal stake.
	const MAX_INFLATION: Perquintill = Perquintill::from_percent(10);
	/// The staked part of the issuance with the highest inflation. It is higher than on chains
	/// without liquid staking, because pooled stake stays usable.
	const IDEAL_STAKE: Perquintill = Perquintill::from_percent(60);
	/// Decay of inflation above the ideal stake: it halves for every 5 % of additional stake.
	const FALLOFF: Perquintill = Perquintill::from_percent(5);
	/// The stakers' part of a payout. The treasury gets the other part.
	const STAKERS_SHARE: Perquintill = Perquintill::from_percent(85);
	/// Upper bound of the paid length of an era, in nominal eras. A stalled chain must not pay for
	/// the time in which it secured nothing.
	const MAX_ERA_STRETCH: u64 = 10;

	/// Inflation per year at the given staked part of the issuance.
	fn yearly_inflation(staked: Perquintill) -> Perquintill {
		let curve =
			pallet_staking_reward_fn::compute_inflation(staked, Self::IDEAL_STAKE, Self::FALLOFF);
		let range = Self::MAX_INFLATION - Self::MIN_INFLATION;
		Self::MIN_INFLATION + range * curve
	}

	/// The payouts to stakers and to the treasury, in plancks of RILL, of an era that took
	/// `era_millis` instead of `nominal_millis`.
	fn payout(
		staked: Balance,
		issuance: Balance,
		era_millis: u64,
		nominal_millis: u64,
	) -> (Balance, Balance) {
		let paid_millis = era_millis.min(nominal_millis.saturating_mul(Self::MAX_ERA_STRETCH));
		let fraction_of_year = Perquintill::from_rational(paid_millis, MILLISECS_PER_YEAR);
		let inflation = Self::yearly_inflation(Perquintill::from_rational(staked, issuance));
		let minted = fraction_of_year * (inflation * issuance);
		let to_stakers = Self::STAKERS_SHARE * minted;
		(to_stakers, minted.saturating_sub(to_stakers))
	}
}

impl sp_staking::EraPayout<Balance> for EraPayout {
	fn era_payout(
		total_staked: Balance,
		total_issuance: Balance,
		era_duration_millis: u64,
	) -> (Balance, Balance) {
		let timing: NetworkTiming = timing::Timing::<Runtime>::get();
		Self::payout(total_staked, total_issuance, era_duration_millis, timing.era_millis())
	}
}

impl pallet_staking::Config for Runtime {
	// This origin can slash by hand and take all rewards as commission.
	// [`remedies`](crate::configs::governance::remedies) cancels slashes caused by a fault in time.
	type AdminOrigin = EnsureRoot<AccountId>;
	type BenchmarkingConfig = StakingBenchmarks;
	type BondingDuration = timing::BondingDuration<Runtime>;
	type Currency = Balances;
	type CurrencyBalance = Balance;
	type CurrencyToVote = CurrencyToVote;
	type ElectionProvider = Elections;
	type EraPayout = EraPayout;
	// Both learn of slashes in the block that applies them.
	type EventListeners =
		(slashes::RegisterWeight<weights::slashes::WeightInfo<Runtime>>, LiquidStaking);
	type Filter = Nothing;
	// The pool has no votes before its genesis.
	type GenesisElectionProvider = OnChainExecution<OnChain<Staking>>;
	type HistoryDepth = ConstU32<HISTORY_DEPTH>;
	// Controllers never existed here. The benchmark of the call needs batches of several sizes.
	type MaxControllersInDeprecationBatch = ConstU32<8>;
	type MaxExposurePageSize = ConstU32<MAX_EXPOSURE_PAGE_SIZE>;
	type MaxUnlockingChunks = ConstU32<MAX_UNLOCKING_CHUNKS>;
	type MaxValidatorSet = MaxActiveValidators;
	type NextNewSession = Session;
	type NominationsQuota = pallet_staking::FixedNominationsQuota<MAX_NOMINATIONS>;
	type OldCurrency = Balances;
	// Rewards are minted when they are paid out, so there is nothing to offset them with.
	type Reward = ();
	type RewardRemainder = ResolveTo<TreasuryAccountId<Runtime>, Balances>;
	type RuntimeEvent = RuntimeEvent;
	type RuntimeHoldReason = RuntimeHoldReason;
	type SessionInterface = Self;
	type SessionsPerEra = timing::SessionsPerEra<Runtime>;
	// The treasury gets slashes, so that governance can make good a slash caused by a bug in the
	// node.
	type Slash = ResolveTo<TreasuryAccountId<Runtime>, Balances>;
	type SlashDeferDuration = timing::SlashDeferDuration<Runtime>;
	type TargetList = pallet_staking::UseValidatorsMap<Self>;
	type UnixTime = Timestamp;
	type VoterList = VoterList;
	type WeightInfo = pallet_staking::weights::SubstrateWeight<Runtime>;
}

/// The ranges of the benchmarks.
pub struct StakingBenchmarks;

impl pallet_staking::BenchmarkingConfig for StakingBenchmarks {
	type MaxNominators = ConstU32<1_000>;
	// A benchmark sets so many seats.
	type MaxValidators = MaxActiveValidators;
}

/// The identification of a validator in an offence: its account is enough.
pub type IdentificationOf = pallet_staking::UnitIdentificationOf<Runtime>;

/// Whether a call of staking leaves rewards with the stash that earns them.
pub fn keeps_rewards(call: &Call<Runtime>) -> bool {
	use pallet_staking::RewardDestination;
	match call {
		Call::bond { payee, .. } | Call::set_payee { payee } => {
			matches!(payee, RewardDestination::Staked | RewardDestination::Stash)
		},
		_ => true,
	}
}

#[cfg(test)]
mod tests {
	use super::EraPayout;
	use crate::constants::{currency::RILL, time::MILLISECS_PER_YEAR};
	use polkadot_sdk::sp_runtime::Perquintill;

	const ISSUANCE: u128 = 1_000_000_000 * RILL;
	const DAY: u64 = 24 * 60 * 60 * 1_000;

	fn yearly(staked_percent: u128) -> u128 {
		let staked = ISSUANCE * staked_percent / 100;
		let (stakers, rest) =
			EraPayout::payout(staked, ISSUANCE, MILLISECS_PER_YEAR, MILLISECS_PER_YEAR);
		stakers + rest
	}

	#[test]
	fn inflation_should_rise_to_its_maximum_at_the_ideal_stake_and_fall_after() {
		assert_eq!(yearly(0), ISSUANCE / 1_000 * 25);
		assert_eq!(yearly(60), ISSUANCE / 10);
		assert!(yearly(30) > yearly(0) && yearly(30) < yearly(60));
		assert!(yearly(65) < yearly(60) && yearly(100) < yearly(65));
	}

	#[test]
	fn inflation_above_the_minimum_should_halve_for_every_falloff() {
		// The SDK approximates powers of two.
		let close = |a: u128, b: u128| a.abs_diff(b) < ISSUANCE / 100_000;
		assert!(close(yearly(65), ISSUANCE / 100_000 * 6_250));
		assert!(close(yearly(70), ISSUANCE / 100_000 * 4_375));
	}

	#[test]
	fn stakers_should_get_their_share_to_the_planck() {
		let (stakers, rest) = EraPayout::payout(ISSUANCE / 2, ISSUANCE, DAY, DAY);
		assert_eq!(stakers, Perquintill::from_percent(85) * (stakers + rest));
	}

	#[test]
	fn payout_should_stop_growing_when_an_era_is_absurdly_long() {
		let at_cap = EraPayout::payout(ISSUANCE / 2, ISSUANCE, 10 * DAY, DAY);
		assert_eq!(EraPayout::payout(ISSUANCE / 2, ISSUANCE, u64::MAX, DAY), at_cap);
		assert!(EraPayout::payout(ISSUANCE / 2, ISSUANCE, 9 * DAY, DAY) < at_cap);
	}

	#[test]
	fn payout_should_be_zero_when_nothing_is_issued() {
		assert_eq!(EraPayout::payout(0, 0, DAY, DAY), (0, 0));
	}
}
