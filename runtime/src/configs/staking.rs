// SPDX-License-Identifier: Apache-2.0

//! Bonding, elections and what the chain pays for security.

use crate::{
	configs::{
		bag_thresholds::THRESHOLDS,
		election::{MaxActiveValidators, OnChainElection},
	},
	constants::time::MILLISECS_PER_YEAR,
	timing::{self, NetworkTiming},
	Balances, LiquidStaking, Runtime, RuntimeEvent, RuntimeHoldReason, Session, Staking, Timestamp,
	VoterList,
};
use polkadot_sdk::{
	frame_election_provider_support::{onchain, VoteWeight},
	frame_support::{
		parameter_types,
		traits::{tokens::imbalance::ResolveTo, ConstU32, Nothing},
	},
	frame_system::EnsureRoot,
	pallet_bags_list, pallet_staking, pallet_staking_reward_fn,
	pallet_treasury::TreasuryAccountId,
	polkadot_primitives::{AccountId, Balance},
	polkadot_runtime_common::{CurrencyToVote, StakingBenchmarkingConfig},
	sp_runtime::Perquintill,
	sp_staking,
};

/// Eras of history kept: exposures, points and rewards that can still be paid out. Three times
/// the production bonding duration.
pub const HISTORY_DEPTH: u32 = 84;

/// Unlocking chunks in a ledger: one per era of the longest bonding duration, and slack.
pub const MAX_UNLOCKING_CHUNKS: u32 = 32;

/// Backers on a page of an exposure. A payout of one page takes about 35 ms, which a harvest can fit
/// into idle block space.
pub const MAX_EXPOSURE_PAGE_SIZE: u32 = 64;

/// Nominations of one nominator.
pub const MAX_NOMINATIONS: u32 = 16;

parameter_types! {
	pub const BagThresholds: &'static [VoteWeight] = &THRESHOLDS;
}

impl pallet_bags_list::Config for Runtime {
	type BagThresholds = BagThresholds;
	// Rewards move voters between bags; ten a block keep up with thousands of voters a day.
	type MaxAutoRebagPerBlock = ConstU32<10>;
	type RuntimeEvent = RuntimeEvent;
	type Score = VoteWeight;
	type ScoreProvider = Staking;
	type WeightInfo = pallet_bags_list::weights::SubstrateWeight<Runtime>;
}

/// What an era pays: a share of yearly inflation that is highest at the ideal stake.
pub struct EraPayout;

impl EraPayout {
	/// Paid however little is staked, so that the first stakers have a reason to come.
	const MIN_INFLATION: Perquintill = Perquintill::from_parts(25_000_000_000_000_000);
	/// Paid at the ideal stake and never exceeded.
	const MAX_INFLATION: Perquintill = Perquintill::from_percent(10);
	/// The staked fraction that inflation steers towards. Higher than on chains without liquid
	/// staking, because pooled stake stays usable.
	const IDEAL_STAKE: Perquintill = Perquintill::from_percent(60);
	/// How fast inflation decays above the ideal: it halves for every 5 % of extra stake.
	const FALLOFF: Perquintill = Perquintill::from_percent(5);
	/// What stakers get of it; the rest goes to the treasury.
	const STAKERS_SHARE: Perquintill = Perquintill::from_percent(85);
	/// Eras longer than this many nominal ones pay no more. A stalled chain must not wake up to a
	/// payout for the time in which it secured nothing.
	const MAX_ERA_STRETCH: u64 = 10;

	/// Inflation per year at the given staked fraction of the issuance.
	fn yearly_inflation(staked: Perquintill) -> Perquintill {
		let curve =
			pallet_staking_reward_fn::compute_inflation(staked, Self::IDEAL_STAKE, Self::FALLOFF);
		let range = Self::MAX_INFLATION - Self::MIN_INFLATION;
		Self::MIN_INFLATION + range * curve
	}

	/// The payouts of an era that took `era_millis` where `nominal_millis` were planned.
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
	// It can slash by hand and take all rewards as commission. Slashes that a fault has caused are
	// cancelled by `governance::remedies`, in time.
	type AdminOrigin = EnsureRoot<AccountId>;
	type BenchmarkingConfig = StakingBenchmarkingConfig;
	type BondingDuration = timing::BondingDuration<Runtime>;
	type Currency = Balances;
	type CurrencyBalance = Balance;
	type CurrencyToVote = CurrencyToVote;
	type ElectionProvider = onchain::OnChainExecution<OnChainElection>;
	type EraPayout = EraPayout;
	// Hears of slashes in the block that applies them.
	type EventListeners = LiquidStaking;
	type Filter = Nothing;
	type GenesisElectionProvider = onchain::OnChainExecution<OnChainElection>;
	type HistoryDepth = ConstU32<HISTORY_DEPTH>;
	// Controllers never existed here, so the smallest batch does.
	type MaxControllersInDeprecationBatch = ConstU32<1>;
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
	// To the treasury rather than burned, so that governance can make good a slash that a bug in
	// the node caused.
	type Slash = ResolveTo<TreasuryAccountId<Runtime>, Balances>;
	type SlashDeferDuration = timing::SlashDeferDuration<Runtime>;
	type TargetList = pallet_staking::UseValidatorsMap<Self>;
	type UnixTime = Timestamp;
	type VoterList = VoterList;
	type WeightInfo = pallet_staking::weights::SubstrateWeight<Runtime>;
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
