// SPDX-License-Identifier: Apache-2.0

//! Liquid staking: which tokens it moves, where it bonds, and how fast rewards are released.

use crate::{
	configs::staking::MAX_NOMINATIONS,
	constants::{currency::RILL, STRILL_ASSET_ID},
	timing::{self, NetworkTiming},
	weights::liquid_staking::LiquidStakingWeight,
	Assets, Balances, Runtime,
};
use pallet_liquid_staking::backend::ClassicStaking;
use polkadot_sdk::{
	frame_support::{
		parameter_types,
		traits::{fungible::ItemOf, ConstU128, ConstU32, Get},
		PalletId,
	},
	polkadot_primitives::{AccountId, BlockNumber},
};

parameter_types! {
	// Part of every keyless address: never changes.
	pub const LiquidStakingPalletId: PalletId = PalletId(*b"rl/lqstk");
}

/// The blocks of an era in which no slot is missed. Eras are counted in slots and the release of
/// rewards in blocks: where slots are missed, the rest of a release goes into the next one.
pub struct BlocksPerEra;

impl Get<BlockNumber> for BlocksPerEra {
	fn get() -> BlockNumber {
		let timing: NetworkTiming = timing::Timing::<Runtime>::get();
		let slots = timing.epoch_duration.saturating_mul(timing.sessions_per_era.into());
		BlockNumber::try_from(slots).unwrap_or(BlockNumber::MAX)
	}
}

impl pallet_liquid_staking::Config for Runtime {
	type Currency = Balances;
	// Enough for a whole era step of a small network, and a fraction of a block.
	type MaxAdvanceSteps = ConstU32<16>;
	type MaxNominees = ConstU32<MAX_NOMINATIONS>;
	// A hundred times the existential deposit.
	type MinStake = ConstU128<RILL>;
	type PalletId = LiquidStakingPalletId;
	type Shares = ItemOf<Assets, ConstU32<STRILL_ASSET_ID>, AccountId>;
	type Staking = ClassicStaking<Runtime>;
	type StreamPeriod = BlocksPerEra;
	type WeightInfo = LiquidStakingWeight<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = benchmarking::StakingState;
}

/// The states of classic staking in which the pallet is heaviest.
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking {
	use crate::{
		configs::staking::MAX_EXPOSURE_PAGE_SIZE, constants::currency::RILL, Balances, Runtime,
		RuntimeOrigin, Staking,
	};
	use alloc::vec::Vec;
	use polkadot_sdk::{
		frame_benchmarking::account,
		frame_support::traits::fungible::Mutate,
		pallet_staking::{
			ActiveEra, ActiveEraInfo, ClaimedRewards, CurrentEra, EraInfo, EraRewardPoints,
			ErasRewardPoints, ErasValidatorReward, RewardDestination,
		},
		polkadot_primitives::AccountId,
		sp_staking::{EraIndex, Exposure, IndividualExposure},
	};

	/// Writes eras and exposures as elections and payouts would.
	pub struct StakingState;

	impl pallet_liquid_staking::benchmarking::BenchmarkHelper<AccountId> for StakingState {
		fn set_era(era: EraIndex) {
			CurrentEra::<Runtime>::put(era);
			ActiveEra::<Runtime>::put(ActiveEraInfo { index: era, start: Some(0) });
		}

		fn expose(era: EraIndex, validator: &AccountId, backer: &AccountId) {
			let others = (1..MAX_EXPOSURE_PAGE_SIZE)
				.map(|index| bonded(index))
				.chain(core::iter::once(backer.clone()))
				.map(|who| IndividualExposure { who, value: RILL })
				.collect::<Vec<_>>();
			let total = RILL * u128::from(MAX_EXPOSURE_PAGE_SIZE);
			EraInfo::<Runtime>::set_exposure(era, validator, Exposure { total, own: 0, others });
			ErasValidatorReward::<Runtime>::insert(era, 1_000 * RILL);
			ErasRewardPoints::<Runtime>::insert(
				era,
				EraRewardPoints { total: 100, individual: [(validator.clone(), 100)].into() },
			);
			ClaimedRewards::<Runtime>::remove(era, validator);
		}

		fn end_bond(stash: &AccountId) {
			Staking::force_unstake(RuntimeOrigin::root(), stash.clone(), 0)
				.expect("the stash is bonded and was never slashed; qed");
		}
	}

	/// A backer with a bond, whom a payout has to pay.
	fn bonded(index: u32) -> AccountId {
		let who: AccountId = account("backer", index, 0);
		Balances::set_balance(&who, 1_000 * RILL);
		let destination = RewardDestination::Account(who.clone());
		Staking::bond(RuntimeOrigin::signed(who.clone()), 500 * RILL, destination)
			.expect("a funded account can bond; qed");
		who
	}
}
