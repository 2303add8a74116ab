// SPDX-License-Identifier: Apache-2.0

//! Liquid staking: its tokens, its staking system and its parameters.

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;

use crate::{
	configs::{
		election::MAX_ACTIVE_VALIDATORS, governance::RootOrParameters, staking::MAX_NOMINATIONS,
	},
	constants::{currency::RILL, STRILL_ASSET_ID},
	timing::BlocksPerEra,
	weights::pallet_liquid_staking::WeightInfo,
	Assets, Balances, RemoteStaking, Runtime,
};
use alloc::{vec, vec::Vec};
use pallet_liquid_staking::{
	backend::ClassicStaking,
	fee_curve::FeeCurve,
	policy::{ByPerformance, PerformanceLimits, AVERAGE},
	types::{FeeRecord, ParametersRecord, Stake, ValidatorSelection},
	Beneficiaries, Limits,
};
use polkadot_sdk::{
	frame_support::{
		parameter_types,
		traits::{fungible::ItemOf, ConstU32, TypedGet},
		PalletId,
	},
	pallet_treasury::TreasuryAccountId,
	polkadot_primitives::AccountId,
	sp_runtime::Perbill,
};

/// Upper bound of the stashes. Each adds a staking call when stake is spread, and a voter to the
/// election.
pub const MAX_STASHES: u32 = 16;

parameter_types! {
	// The deposits of a day are rarely more. Slashes reported after a prepayment cannot reach this
	// part of the pool.
	pub const MaxPrepayment: Perbill = Perbill::from_percent(1);
	// A thousandth. A validator's own stake is at least a hundredth of its backing. So closing
	// instant exits costs it a hundred-thousandth of the pool every other day.
	pub const MinorSlash: Perbill = Perbill::from_parts(1_000_000);
	pub const InitialParameters: ParametersRecord = ParametersRecord {
		// A tenth, half of it for the insurance.
		fees: FeeRecord {
			rate: Perbill::from_percent(10),
			insurance: Perbill::from_percent(50),
		},
		// A hundred times the existential deposit.
		min_stake: RILL,
		// Pooled RILL does not vote. The other half suffices to decide about the pool.
		pool_share: Perbill::from_percent(50),
		// A hundredth of a supply of a billion per day, so that an election sees a rush coming.
		stake_limit: 10_000_000 * RILL,
		// A quarter of the stashes. With four validators for four stashes, the slash of one
		// validator reaches at most a quarter of the pool.
		validator_share: Perbill::from_percent(25),
		// A day's exits are rarely more, and the reserve earns nothing.
		reserve_target: Perbill::from_percent(1),
		instant_limit: Perbill::from_percent(1),
		// From less than a month's rewards to more than a quarter's.
		instant_fee: FeeCurve {
			min: Perbill::from_parts(5_000_000),
			max: Perbill::from_percent(3),
		},
		selection: ValidatorSelection::Policy,
	};
	// A part of every keyless account's address. It never changes.
	pub const LiquidStakingPalletId: PalletId = PalletId(*b"rl/lqstk");
}

/// The limits of the policy that selects validators.
pub struct PolicyLimits;

impl PerformanceLimits for PolicyLimits {
	// With a fifth of the nominations changed per era, the whole set turns over in a week, and
	// nobody has a reason to wait for it.
	const MAX_CHANGE: Perbill = Perbill::from_percent(20);
	// Twice the usual commission elsewhere.
	const MAX_COMMISSION: Perbill = Perbill::from_percent(20);
	// A hundred. A stash of ten million RILL needs validators with the own stake of the genesis
	// validators. At a slash of one half, as for a BEEFY vote on a fork, destroying a hundred RILL
	// of the pool costs one RILL.
	const MAX_LEVERAGE: u32 = 100;
	// Twice the least bond of a validator.
	const MIN_OWN_STAKE: Stake = Stake::new(10_000 * RILL);
	const MIN_SCORE: u32 = AVERAGE / 2;
}

/// The treasury, and the custody of programs' shares.
pub struct PoolBeneficiaries;

impl Beneficiaries<AccountId> for PoolBeneficiaries {
	fn treasury() -> AccountId {
		TreasuryAccountId::<Runtime>::get()
	}

	fn custodians() -> Vec<AccountId> {
		vec![RemoteStaking::custody(), Self::treasury()]
	}
}

/// The bounds of the pool's work and risks.
pub struct PoolLimits;

impl Limits for PoolLimits {
	type MaxNominees = ConstU32<MAX_NOMINATIONS>;
	type MaxPrepayment = MaxPrepayment;
	// All validators, and the hundred best candidates without a seat.
	type MaxScored = ConstU32<{ MAX_ACTIVE_VALIDATORS + 100 }>;
	// With sixteen nominees each, the stashes cover more validators than a network of three hundred
	// needs.
	type MaxStashes = ConstU32<MAX_STASHES>;
	// The heaviest step, which scores all validators, takes less than a seventh of a second. A
	// transaction has room for ten of them.
	type MaxSteps = ConstU32<10>;
	// The longest bonding duration, and room for batches that wait for money.
	type MaxUnbondingBatches = ConstU32<64>;
	type MinorSlash = MinorSlash;
}

impl pallet_liquid_staking::Config for Runtime {
	// The pallet gives notice of changes that are worse for holders, whatever their origin.
	type AdminOrigin = RootOrParameters;
	type Beneficiaries = PoolBeneficiaries;
	type Currency = Balances;
	type InitialParameters = InitialParameters;
	type Limits = PoolLimits;
	type OnPayout = RemoteStaking;
	type PalletId = LiquidStakingPalletId;
	type Policy = ByPerformance<PolicyLimits>;
	type Shares = ItemOf<Assets, ConstU32<STRILL_ASSET_ID>, AccountId>;
	type Staking = ClassicStaking<Runtime>;
	type StreamPeriod = BlocksPerEra<Runtime>;
	type WeightInfo = WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = benchmarking::StakingState;
}

#[cfg(test)]
mod tests {
	use super::{PolicyLimits, Stake, MAX_NOMINATIONS, MAX_STASHES};
	use crate::constants::currency::RILL;
	use pallet_liquid_staking::policy::{
		ByPerformance, Candidate, Selection, SelectionLimits, ValidatorPolicy, AVERAGE,
	};
	use polkadot_sdk::sp_runtime::Perbill;

	type Policy = ByPerformance<PolicyLimits>;

	fn candidate(who: u32, score: u32, is_blocked: bool) -> Candidate<u32> {
		Candidate {
			who,
			score,
			commission: Perbill::zero(),
			own_stake: Stake::new(10_000 * RILL),
			pledge: Stake::ZERO,
			is_blocked,
			is_avoided: false,
			was_slashed: false,
		}
	}

	#[test]
	fn validator_should_need_the_lowest_own_stake_for_a_nomination() {
		let poor =
			Candidate { own_stake: Stake::new(10_000 * RILL - 1), ..candidate(0, AVERAGE, false) };
		let candidates = [poor, candidate(1, AVERAGE, false)];
		let empty = [Selection { stash: 0, stake: Stake::new(RILL), nominees: vec![] }];
		let limits = SelectionLimits {
			per_stash: MAX_NOMINATIONS as usize,
			max_part: Perbill::one(),
			is_urgent: false,
		};
		let selected = Policy::select(&candidates, &empty, limits);
		let nominees: Vec<_> = selected.into_iter().map(|selection| selection.nominees).collect();
		assert_eq!(nominees, [vec![1]]);
	}

	// A fifth of all nominations changes in an era. `docs/validators.md` has the bound.
	#[test]
	fn last_newcomer_should_have_a_place_in_five_eras_when_all_are_unfit() {
		let places = MAX_STASHES * MAX_NOMINATIONS;
		let mut chosen: Vec<_> = (0..MAX_STASHES)
			.map(|stash| Selection {
				stash,
				stake: Stake::new(RILL),
				nominees: (stash * MAX_NOMINATIONS..(stash + 1) * MAX_NOMINATIONS).collect(),
			})
			.collect();
		// The smallest part that governance can set, so that each place goes to another newcomer.
		let limits = SelectionLimits {
			per_stash: MAX_NOMINATIONS as usize,
			max_part: Perbill::from_percent(5),
			is_urgent: false,
		};
		let (mut score, mut eras) = (AVERAGE / 4 * 3, 0);
		let is_backed = |chosen: &[Selection<u32>], who| {
			chosen.iter().any(|selection| selection.nominees.contains(&who))
		};
		while !(places..2 * places).all(|who| is_backed(&chosen, who)) {
			assert!(eras < 5, "{chosen:?}");
			let unfit = (0..places).map(|who| candidate(who, AVERAGE, true));
			let newcomers = (places..2 * places).map(|who| candidate(who, score, false));
			let candidates: Vec<_> = unfit.chain(newcomers).collect();
			for new in Policy::select(&candidates, &chosen, limits) {
				let old = chosen.iter_mut().find(|old| old.stash == new.stash);
				*old.expect("it is one of them") = new;
			}
			// Nobody has elected the newcomers yet.
			score = Perbill::from_percent(94).mul_floor(score);
			eras += 1;
		}
		assert_eq!(eras, 5);
	}
}
