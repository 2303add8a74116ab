// SPDX-License-Identifier: Apache-2.0

//! The way out without waiting.

use crate::{fee_curve::FeeCurve, mock::*, types::*, Error, Event, RewardYield};
use polkadot_sdk::{
	frame_support::{assert_noop, assert_ok, traits::fungible::Inspect},
	sp_runtime::Perbill,
};

fn percent(percent: u32) -> Perbill {
	Perbill::from_percent(percent)
}

/// A pool of four seeds, a twentieth of which is kept for instant exits and may leave by them in an
/// era, for one percent to five.
fn ready() {
	set(Parameter::ReserveTarget(percent(5)));
	set(Parameter::InstantLimit(percent(5)));
	for who in [ALICE, BOB, CHARLIE] {
		stake(&who, SEED);
	}
	next_era();
	assert_eq!(pool().reserve, Stake::new(SEED / 5));
	events();
}

fn execute_ready(test: impl FnOnce()) {
	execute(|| {
		ready();
		test();
	});
}

#[test]
fn exit_should_be_paid_at_once_and_its_fee_stay_with_the_holders() {
	execute_ready(|| {
		let shares = SEED / 10;
		let before = pool();
		// Half of what there is: from one percent to three.
		let fee = shares * 2 / 100;
		assert_eq!(instant_unstake(&ALICE, shares), shares - fee);
		assert_eq!(
			events(),
			vec![Event::InstantlyUnstaked { who: ALICE, shares, stake: shares - fee, fee }]
		);
		assert_eq!(strill(&ALICE), SEED - shares);
		assert_eq!(pool().reserve, Stake::new(before.reserve.plancks() - (shares - fee)));
		assert_eq!(LiquidStaking::pool_info().pooled, 4 * SEED - shares + fee);
		assert!(price(SEED) > SEED, "the others have the fee");
	});
}

#[test]
fn deposits_should_fill_the_reserve_to_its_target_and_exits_leave_it_alone() {
	execute_ready(|| {
		assert_eq!(pool().active, Stake::new(SEED * 19 / 5));
		instant_unstake(&ALICE, SEED / 10);
		let low = pool().reserve;
		unstake(&BOB, SEED / 2);
		next_era();
		assert_eq!(pool().reserve, low, "who waits does not take what is ready for others");
		assert!(pool().unbonding >= Stake::new(SEED / 2));
		// What comes in is kept until there is enough.
		stake(&CHARLIE, SEED / 50);
		next_era();
		assert_eq!(pool().reserve, Stake::new(low.plancks() + SEED / 50));
		stake(&CHARLIE, SEED);
		next_era();
		let target = percent(5).mul_floor(LiquidStaking::pool_info().pooled);
		assert!(pool().reserve.plancks().abs_diff(target) <= 1);
	});
}

#[test]
fn reserve_that_is_larger_than_its_target_should_be_bonded() {
	execute_ready(|| {
		set(Parameter::ReserveTarget(percent(1)));
		next_era();
		assert_eq!(pool().reserve, Stake::new(SEED * 4 / 100));
		set(Parameter::ReserveTarget(percent(0)));
		next_era();
		assert_eq!(pool().reserve, Stake::ZERO);
	});
}

#[test]
fn limit_should_hold_say_what_is_left_and_come_back_over_an_era() {
	execute_ready(|| {
		set(Parameter::InstantFee(FeeCurve::default()));
		set(Parameter::InstantLimit(percent(2)));
		let refused = |who: &AccountId, shares, left: Balance| {
			let error = Error::<Test>::InstantLimitExceeded(Stake::new(left).into());
			assert_noop!(try_instant_unstake(who, shares, 0), error);
		};
		let limit = SEED * 4 / 50;
		refused(&ALICE, limit + 1, limit);
		assert_eq!(instant_unstake(&ALICE, limit / 2), limit / 2);
		// The limit is a part of what is left of the pool.
		let limit = (SEED * 4 - limit / 2) / 50;
		let left = limit - SEED * 4 / 100;
		refused(&BOB, left + 1, left);
		run_blocks(STREAM_PERIOD / 5);
		let left = left + limit / 5;
		refused(&BOB, left + 1, left);
		assert_eq!(instant_unstake(&BOB, left), left);
		run_blocks(STREAM_PERIOD * 3);
		let limit = percent(2).mul_floor(LiquidStaking::pool_info().pooled);
		refused(&BOB, limit + 1, limit);
		instant_unstake(&BOB, limit);
	});
}

#[test]
fn reserve_should_not_pay_more_than_closed_batches_leave_of_it() {
	execute_ready(|| {
		set(Parameter::InstantLimit(percent(10)));
		let left = |stake| Error::<Test>::ReserveTooLow(Stake::new(stake).into());
		assert_noop!(try_instant_unstake(&ALICE, SEED / 5 + 1, 0), left(SEED / 5));
		// As when a chunk was slashed more than its batch.
		crate::Pool::<Test>::mutate(|pool| pool.forge().owed = Stake::new(SEED / 5));
		let worth = price(SEED / 5);
		assert_noop!(try_instant_unstake(&ALICE, SEED / 5, 0), left(0));
		assert!(worth > 0);
		crate::Pool::<Test>::mutate(|pool| pool.forge().owed = Stake::ZERO);
		assert_ok!(try_instant_unstake(&ALICE, SEED / 5, 0));
	});
}

#[test]
fn fee_should_rise_with_what_others_took_and_fall_when_it_comes_back() {
	execute_ready(|| {
		let part = SEED / 20;
		let first = part - instant_unstake(&ALICE, part);
		let worth = price(part);
		let second = worth - instant_unstake(&BOB, part);
		assert!(second > first, "{first} {second}");
		stake(&CHARLIE, SEED);
		run_blocks(STREAM_PERIOD);
		let worth = price(part);
		assert!(worth - instant_unstake(&BOB, part) < second);
	});
}

#[test]
fn fee_should_never_be_less_than_two_eras_earn() {
	execute_ready(|| {
		set(Parameter::InstantFee(FeeCurve::default()));
		// A tenth of the pool an era.
		for _ in 0..2 {
			earn(SEED * 4 / 10);
			next_era();
			run_blocks(STREAM_PERIOD);
		}
		let worth = price(SEED / 10);
		let paid = instant_unstake(&ALICE, SEED / 10);
		assert!(paid <= worth * 8 / 10 && paid >= worth * 79 / 100, "{paid} of {worth}");
		// One poor era does not make it cheap, nor does dust that somebody sends.
		earn(1);
		next_era();
		assert!(RewardYield::<Test>::get().of_two_eras() >= percent(18));
	});
}

#[test]
fn fee_should_count_what_a_mass_exit_leaves_to_those_who_stay() {
	execute_ready(|| {
		set(Parameter::InstantFee(FeeCurve::default()));
		earn(SEED / 10);
		for who in [ALICE, BOB] {
			unstake(&who, SEED);
		}
		// The reward is a fortieth of all there was, and a twentieth of what stays.
		next_era();
		assert!(RewardYield::<Test>::get().of_two_eras() >= percent(10));
		let before = RewardYield::<Test>::get();
		// When all of it is released, those who leave change nothing.
		run_blocks(STREAM_PERIOD);
		unstake(&CHARLIE, SEED / 2);
		next_era();
		assert_eq!(RewardYield::<Test>::get(), before);
	});
}

#[test]
fn sandwich_around_a_harvest_should_lose() {
	for reward in [UNIT, SEED / 100, SEED / 2, SEED] {
		execute(|| {
			ready();
			earn(reward);
			next_era();
			run_blocks(STREAM_PERIOD);
			earn(reward);
			begin_era();
			let amount = SEED / 10;
			let before = rill(&ALICE);
			stake(&ALICE, amount);
			let shares = strill(&ALICE) - SEED;
			// For a whole era, the harvest and all of its release included.
			run_blocks(STREAM_PERIOD);
			assert_ok!(try_instant_unstake(&ALICE, shares, 0));
			assert!(rill(&ALICE) < before, "{reward}");
		});
	}
}

#[test]
fn exit_and_entry_in_one_block_should_cost_at_least_the_fee() {
	execute_ready(|| {
		let all = |who: &AccountId| rill(who) + price(strill(who));
		let before = all(&ALICE);
		for _ in 0..5 {
			let paid = instant_unstake(&ALICE, SEED / 40);
			stake(&ALICE, paid);
		}
		assert!(all(&ALICE) + SEED / 40 / 100 < before);
		assert!(price(SEED) > SEED);
	});
}

#[test]
fn nobody_should_leave_at_once_while_a_slash_is_reported() {
	execute_ready(|| {
		note_report();
		assert_noop!(try_instant_unstake(&ALICE, UNIT, 0), Error::<Test>::SlashUnderAssessment);
		run_blocks(1);
		assert_ok!(try_instant_unstake(&ALICE, UNIT, 0));
		report(SEED / 10);
		assert_noop!(try_instant_unstake(&ALICE, UNIT, 0), Error::<Test>::SlashPending);
		next_era();
		assert_noop!(try_instant_unstake(&ALICE, UNIT, 0), Error::<Test>::SlashPending);
		begin_era();
		assert_noop!(try_instant_unstake(&ALICE, UNIT, 0), Error::<Test>::SlashUnderAssessment);
		run_blocks(1);
		// Applied, so that it is in the price of whoever leaves.
		let worth = price(UNIT);
		assert!(worth < UNIT);
		assert!(instant_unstake(&ALICE, UNIT) < worth);
	});
}

#[test]
fn reports_that_cost_the_pool_nothing_should_not_close_the_way_out() {
	execute_ready(|| {
		report(0);
		assert_ok!(try_instant_unstake(&ALICE, UNIT, 0));
	});
}

#[test]
fn only_what_is_reported_together_and_costs_much_should_close_the_way_out() {
	execute_ready(|| {
		// A thousandth of the pool in all.
		let most = pool().pooled(System::block_number()).plancks() / 1_000;
		report(most / 2);
		assert_ok!(try_instant_unstake(&ALICE, UNIT, 0));
		report(most / 4);
		assert_ok!(try_instant_unstake(&ALICE, UNIT, 0));
		report(most / 2);
		assert_noop!(try_instant_unstake(&ALICE, UNIT, 0), Error::<Test>::SlashPending);
		// What has not grown for an era is in the rate, and no sign of more.
		next_era();
		assert_noop!(try_instant_unstake(&ALICE, UNIT, 0), Error::<Test>::SlashPending);
		crate::PendingSlashes::<Test>::mutate(|slashes| slashes[0].growth.era -= 1);
		assert_ok!(try_instant_unstake(&ALICE, UNIT, 0));
	});
}

#[test]
fn cancelled_slash_should_open_the_way_out_again() {
	execute_ready(|| {
		report(SEED / 10);
		ledger(|l| l.reports.clear());
		run_blocks(DEFERRAL + 2);
		assert_ok!(try_instant_unstake(&ALICE, UNIT, 0));
	});
}

#[test]
fn nobody_should_leave_at_once_while_the_books_do_not_add_up() {
	execute_ready(|| {
		crate::Pool::<Test>::mutate(|pool| pool.forge().gate = EntryGate::Halted);
		assert_noop!(try_instant_unstake(&ALICE, UNIT, 0), Error::<Test>::PoolHalted);
		crate::Pool::<Test>::mutate(|pool| pool.forge().gate = EntryGate::Open);
	});
}

#[test]
fn bad_input_should_be_refused_by_name() {
	execute_ready(|| {
		assert_noop!(try_instant_unstake(&ALICE, SEED + 1, 0), Error::<Test>::InsufficientShares);
		assert_noop!(try_instant_unstake(&ALICE, 0, 0), Error::<Test>::UnstakeBelowMinimum);
		assert_noop!(try_instant_unstake(&DAVE, 1, 0), Error::<Test>::InsufficientShares);
		// One percent, and a little for what it takes of the reserve.
		assert_noop!(
			try_instant_unstake(&ALICE, UNIT, UNIT * 99 / 100),
			Error::<Test>::SlippageExceeded
		);
		assert_ok!(try_instant_unstake(&ALICE, UNIT, UNIT * 989 / 1_000));
		// An account that has nothing but shares, too few to keep it alive.
		assert_ok!(Assets::transfer_keep_alive(
			RuntimeOrigin::signed(ALICE),
			STRILL,
			DAVE,
			DEPOSIT
		));
		assert_noop!(
			try_instant_unstake(&DAVE, DEPOSIT, 0),
			Error::<Test>::PayoutBelowExistentialDeposit
		);
	});
}

#[test]
fn dust_should_not_leave_for_free() {
	execute_ready(|| {
		for shares in 1..50 {
			let outcome = try_instant_unstake(&ALICE, shares, 0);
			let paid = events().iter().find_map(|event| match event {
				Event::InstantlyUnstaked { stake, .. } => Some(*stake),
				_ => None,
			});
			assert!(outcome.is_err() || paid.unwrap() < shares, "{shares}");
		}
		assert!(price(SEED) >= SEED);
	});
}

#[test]
fn exit_should_not_take_money_of_tickets_that_can_be_claimed() {
	execute_ready(|| {
		unstake(&ALICE, SEED / 2);
		for _ in 0..=BONDING_DURATION {
			next_era();
		}
		let claims = Balances::total_balance(&account(AccountKind::Claims));
		instant_unstake(&BOB, SEED / 10);
		assert_eq!(Balances::total_balance(&account(AccountKind::Claims)), claims);
		claim(&ALICE, 0);
	});
}
