// SPDX-License-Identifier: Apache-2.0

//! How much may enter, and how much of the pool one validator may have.

use crate::{mock::*, types::*, Error};
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
		// Who leaves makes room.
		unstake(&ALICE, 5 * UNIT);
		assert_noop!(try_stake(UNIT), error(0));
		next_era();
		assert_ok!(try_stake(5 * UNIT));
	});
}

#[test]
fn rewards_beyond_the_share_should_close_the_way_in_and_nothing_else() {
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
		// Coming and going does not give any back.
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
fn no_validator_should_have_more_than_its_share_by_hand() {
	let caps = [CAP, CAP, CAP, CAP];
	ExtBuilder::default().stashes(&caps).build_and_execute(|| {
		govern();
		set(Parameter::ValidatorShare(Perbill::from_percent(50)));
		let name = |stash, who: AccountId| {
			LiquidStaking::set_nominees(RuntimeOrigin::root(), stash, vec![who])
		};
		let error = |left| Error::<Test>::ValidatorShareExceeded(Stake::new(left).into());
		// All four back the same at genesis.
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
fn stash_that_is_empty_yet_should_count_as_what_it_will_be_given() {
	ExtBuilder::default().stashes(&[CAP, CAP]).build_and_execute(|| {
		govern();
		set(Parameter::ValidatorShare(Perbill::from_percent(50)));
		let name = |stash, who: AccountId| {
			LiquidStaking::set_nominees(RuntimeOrigin::root(), stash, vec![who])
		};
		assert_ok!(name(0, OTHER_VALIDATOR));
		assert_ok!(LiquidStaking::open_stash(RuntimeOrigin::root(), CAP));
		// It will have a third, and the other one has its half.
		let left = Stake::ZERO.into();
		assert_noop!(name(2, VALIDATOR), Error::<Test>::ValidatorShareExceeded(left));
		assert_noop!(
			LiquidStaking::set_nominees(RuntimeOrigin::root(), 2, vec![VALIDATOR; 17]),
			Error::<Test>::TooManyNominees
		);
	});
}

#[test]
fn a_stash_should_always_have_somebody_to_back() {
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
