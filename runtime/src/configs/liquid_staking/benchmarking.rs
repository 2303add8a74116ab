// SPDX-License-Identifier: Apache-2.0

//! The heaviest states of `pallet-staking` for benchmarks of the pallet.

use crate::{
	configs::staking::MAX_EXPOSURE_PAGE_SIZE, constants::currency::RILL, Balances, Runtime,
	RuntimeOrigin, Staking,
};
use alloc::{collections::BTreeMap, vec, vec::Vec};
use codec::{Decode, Encode};
use polkadot_sdk::{
	frame_benchmarking::account,
	frame_support::traits::fungible::Mutate,
	pallet_staking::{
		self as staking,
		slashing::{SlashingSpans, SpanRecord},
		ActiveEra, ActiveEraInfo, ClaimedRewards, CurrentEra, EraInfo, EraRewardPoints,
		ErasRewardPoints, ErasValidatorReward, MaxValidatorsCount, RewardDestination, SpanSlash,
		UnappliedSlash, UnappliedSlashes, ValidatorPrefs, Validators,
	},
	polkadot_primitives::AccountId,
	sp_staking::{EraIndex, Exposure, IndividualExposure},
};

/// Writes eras and exposures in the way of elections and payouts.
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

	fn slash_often(stash: &AccountId, times: u32) {
		// Three numbers of the current span, and the lengths of the earlier spans.
		let spans = (times, times, 1 as EraIndex, vec![1 as EraIndex; times as usize]);
		let spans = SlashingSpans::decode(&mut &spans.encode()[..])
			.expect("that is how spans are encoded; qed");
		staking::SlashingSpans::<Runtime>::insert(stash, spans);
		for span in 0..=times {
			SpanSlash::<Runtime>::insert((stash.clone(), span), SpanRecord::default());
		}
	}

	fn report(era: EraIndex, kibibytes: u32, backer: &AccountId) {
		let entry = (backer.clone(), RILL);
		let count = 1_024 * kibibytes as usize / entry.encoded_size();
		let slash = |index, count| UnappliedSlash {
			validator: candidate(index),
			own: RILL,
			others: vec![entry.clone(); count],
			reporters: vec![],
			payout: 0,
		};
		// Two small ones merge, so nearly everything is written again.
		let slashes = vec![slash(0, count), slash(1, 1), slash(1, 1)];
		UnappliedSlashes::<Runtime>::insert(era, slashes);
	}

	fn points(era: EraIndex, validators: &[AccountId]) {
		let individual: BTreeMap<_, _> = validators.iter().cloned().zip(1..).collect();
		let total = individual.values().sum();
		ErasRewardPoints::<Runtime>::insert(era, EraRewardPoints { total, individual });
	}

	fn validators(count: u32) -> Vec<AccountId> {
		(0..count).map(candidate).collect()
	}

	fn listen_to_payouts(who: &AccountId) {
		pallet_remote_staking::benchmarking::settle::<Runtime>(who);
	}
}

/// A validator candidate with its bond.
fn candidate(index: u32) -> AccountId {
	let who: AccountId = account("candidate", index, 0);
	if !Validators::<Runtime>::contains_key(&who) {
		Balances::set_balance(&who, 200_000 * RILL);
		// The pool remembers validators that are no candidates any more.
		MaxValidatorsCount::<Runtime>::kill();
		let origin = || RuntimeOrigin::signed(who.clone());
		Staking::bond(origin(), 100_000 * RILL, RewardDestination::Stash)
			.and_then(|()| Staking::validate(origin(), ValidatorPrefs::default()))
			.expect("a funded account can stand for election; qed");
	}
	who
}

/// A backer with a bond, for a payout to pay.
fn bonded(index: u32) -> AccountId {
	let who: AccountId = account("backer", index, 0);
	Balances::set_balance(&who, 1_000 * RILL);
	// Payouts that are bonded again are the heaviest.
	Staking::bond(RuntimeOrigin::signed(who.clone()), 500 * RILL, RewardDestination::Staked)
		.expect("a funded account can bond; qed");
	who
}
