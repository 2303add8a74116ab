// SPDX-License-Identifier: Apache-2.0

//! The limits of entries, and of the stake with one validator.

use crate::{mock::*, types::*, Error};
use codec::Encode;
use polkadot_sdk::{
	frame_support::{assert_noop, assert_ok},
	sp_runtime::{DispatchResult, Perbill},
};

fn try_stake(amount: Balance) -> DispatchResult {
	plain(LiquidStaking::stake(RuntimeOrigin::signed(ALICE), amount, 0))
}

#[test]
fn pool_should_have_no_more_than_its_share_of_all_rill() {
	execute(|| {
		set(Parameter::PoolShare(Perbill::from_percent(1)));
		let left = Balances::total_issuance() / 100 - SEED;
		let error = |left| Error::<Test>::PoolShareExceeded(Stake::new(left).into());
		assert_noop!(try_stake(left + 1), error(left));
		assert_ok!(try_stake(left - UNIT));
		assert_noop!(try_stake(2 * UNIT), error(UNIT));
		assert_ok!(try_stake(UNIT));
		assert_noop!(try_stake(UNIT), error(0));
		// An exit makes room once its batch is closed.
		unstake(&ALICE, 5 * UNIT);
		assert_noop!(try_stake(UNIT), error(0));
		next_era();
		assert_ok!(try_stake(5 * UNIT));
	});
}

#[test]
fn pool_above_its_share_should_refuse_entries_and_nothing_else() {
	execute(|| {
		stake(&ALICE, SEED);
		set(Parameter::PoolShare(Perbill::zero()));
		assert_noop!(try_stake(UNIT), Error::<Test>::PoolShareExceeded(Stake::ZERO.into()));
		earn(SEED);
		next_era();
		run_blocks(STREAM_PERIOD);
		assert!(price(SEED) > SEED);
		unstake(&ALICE, SEED);
	});
}

#[test]
fn stake_limit_should_come_back_block_by_block() {
	execute(|| {
		set(Parameter::StakeLimit(100 * UNIT));
		let error = |left| Error::<Test>::StakeLimitExceeded(Stake::new(left).into());
		assert_noop!(try_stake(100 * UNIT + 1), error(100 * UNIT));
		assert_ok!(try_stake(70 * UNIT));
		assert_noop!(try_stake(31 * UNIT), error(30 * UNIT));
		assert_ok!(try_stake(30 * UNIT));
		assert_noop!(try_stake(UNIT), error(0));
		run_blocks(3);
		assert_noop!(try_stake(31 * UNIT), error(30 * UNIT));
		assert_ok!(try_stake(30 * UNIT));
		run_blocks(STREAM_PERIOD * 3);
		assert_noop!(try_stake(101 * UNIT), error(100 * UNIT));
		assert_ok!(try_stake(100 * UNIT));
		// Neither exits nor their cancellation give the limit back.
		unstake(&ALICE, 100 * UNIT);
		assert_noop!(try_stake(UNIT), error(0));
		assert_ok!(LiquidStaking::cancel_unstake(RuntimeOrigin::signed(ALICE), 0, 100 * UNIT));
		assert_noop!(try_stake(UNIT), error(0));
	});
}

#[test]
fn refused_stake_should_not_use_the_limit() {
	execute(|| {
		set(Parameter::StakeLimit(100 * UNIT));
		let too_many = 101 * UNIT;
		assert_noop!(
			plain(LiquidStaking::stake(RuntimeOrigin::signed(ALICE), 90 * UNIT, too_many)),
			Error::<Test>::SlippageExceeded
		);
		assert_ok!(try_stake(100 * UNIT));
	});
}

#[test]
fn minimum_should_be_the_parameter() {
	execute(|| {
		set(Parameter::MinStake(7 * UNIT));
		assert_noop!(try_stake(7 * UNIT - 1), Error::<Test>::StakeBelowMinimum);
		assert_ok!(try_stake(7 * UNIT));
	});
}

#[test]
fn governance_should_not_exceed_the_share_of_a_validator() {
	let caps = [CAP, CAP, CAP, CAP];
	ExtBuilder::default().stashes(&caps).build_and_execute(|| {
		govern();
		set(Parameter::ValidatorShare(Perbill::from_percent(50)));
		let name = |stash, who: AccountId| {
			LiquidStaking::set_nominees(RuntimeOrigin::root(), stash, vec![who])
		};
		let error = |left| Error::<Test>::ValidatorShareExceeded(Stake::new(left).into());
		// At genesis, all four stashes nominate the same validator.
		assert_noop!(name(0, VALIDATOR), error(0));
		assert_ok!(name(0, OTHER_VALIDATOR));
		assert_ok!(name(1, OTHER_VALIDATOR));
		assert_noop!(name(2, OTHER_VALIDATOR), error(0));
		assert_ok!(name(2, VALIDATOR));
		assert_noop!(
			LiquidStaking::set_nominees(RuntimeOrigin::root(), 3, vec![VALIDATOR, OTHER_VALIDATOR]),
			error(0)
		);
		set(Parameter::ValidatorShare(Perbill::from_percent(60)));
		assert_noop!(name(3, OTHER_VALIDATOR), error(SEED / 10));
	});
}

#[test]
fn empty_stash_should_count_with_the_stake_that_it_will_get() {
	ExtBuilder::default().stashes(&[CAP, CAP]).build_and_execute(|| {
		govern();
		set(Parameter::ValidatorShare(Perbill::from_percent(50)));
		let name = |stash, who: AccountId| {
			LiquidStaking::set_nominees(RuntimeOrigin::root(), stash, vec![who])
		};
		assert_ok!(name(0, OTHER_VALIDATOR));
		assert_ok!(LiquidStaking::open_stash(RuntimeOrigin::root(), CAP));
		// The new stash will get a third of the stake, and stash 1 already gives the validator its
		// half.
		let left = Stake::ZERO.into();
		assert_noop!(name(2, VALIDATOR), Error::<Test>::ValidatorShareExceeded(left));
		assert_noop!(
			plain(LiquidStaking::set_nominees(RuntimeOrigin::root(), 2, vec![VALIDATOR; 17])),
			Error::<Test>::TooManyNominees
		);
	});
}

#[test]
fn lone_stash_should_nominate_when_the_share_is_at_its_minimum() {
	execute(|| {
		govern();
		set(Parameter::ValidatorShare(MIN_VALIDATOR_SHARE));
		assert_ok!(LiquidStaking::set_nominees(RuntimeOrigin::root(), 0, vec![OTHER_VALIDATOR]));
	});
}

#[test]
fn policy_should_keep_to_the_share_that_is_set() {
	let caps = [CAP, CAP];
	let backing = |share| {
		let mut backing = Vec::new();
		ExtBuilder::default().stashes(&caps).build_and_execute(|| {
			set(Parameter::ValidatorShare(Perbill::from_percent(share)));
			for _ in 0..8 {
				let era = ledger(|l| l.active_era);
				ledger(|l| l.points.insert(era, vec![(VALIDATOR, 20), (OTHER_VALIDATOR, 20)]));
				next_era();
			}
			backing = (0..2).map(|stash| crate::Nominees::<Test>::get(stash).to_vec()).collect();
		});
		backing
	};
	assert_eq!(backing(50).iter().map(Vec::len).collect::<Vec<_>>(), vec![1, 1]);
	assert_eq!(backing(100).iter().map(Vec::len).collect::<Vec<_>>(), vec![2, 2]);
}

#[test]
fn limits_should_be_constants_of_the_metadata() {
	let constants = LiquidStaking::pallet_constants_metadata();
	let expected = [
		("MaxNominees", 16_u32.encode()),
		("MaxStashes", 4_u32.encode()),
		("MaxScored", 4_u32.encode()),
		("MaxUnbondingBatches", 8_u32.encode()),
		("MaxSteps", 16_u32.encode()),
		("MaxPrepayment", Perbill::from_percent(1).encode()),
		("MinorSlash", Perbill::from_rational(1_u32, 1_000).encode()),
	];
	for (name, value) in expected {
		let constant = constants.iter().find(|constant| constant.name == name);
		assert_eq!(constant.map(|constant| &constant.value), Some(&value), "{name}");
	}
}
