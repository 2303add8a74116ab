// SPDX-License-Identifier: Apache-2.0

//! Instant exits.

use crate::{fee_curve::FeeCurve, mock::*, types::*, Error, Event, RewardYield};
use polkadot_sdk::{
	frame_support::{assert_noop, assert_ok, traits::fungible::Inspect},
	sp_runtime::Perbill,
};

fn percent(percent: u32) -> Perbill {
	Perbill::from_percent(percent)
}

/// A pool of four seeds. Its buffer is a twentieth, and as much can leave in an era, for a fee of
/// one to five percent.
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
		// The exit takes half of the reserve, over which the fee rises from one to three percent.
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
fn reserve_should_be_filled_by_deposits_and_spared_by_batches() {
	execute_ready(|| {
		assert_eq!(pool().active, Stake::new(SEED * 19 / 5));
		instant_unstake(&ALICE, SEED / 10);
		let low = pool().reserve;
		unstake(&BOB, SEED / 2);
		next_era();
		assert_eq!(pool().reserve, low, "batches do not take the buffer");
		assert!(pool().unbonding >= Stake::new(SEED / 2));
		// Deposits stay in the reserve up to its target.
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
fn limit_should_be_enforced_and_come_back_over_an_era() {
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
		// The limit is a part of the pool after the exit.
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
fn instant_exit_should_not_take_the_debt_to_closed_batches() {
	execute_ready(|| {
		set(Parameter::InstantLimit(percent(10)));
		let left = |stake| Error::<Test>::ReserveTooLow(Stake::new(stake).into());
		assert_noop!(try_instant_unstake(&ALICE, SEED / 5 + 1, 0), left(SEED / 5));
		// The debt of a batch whose chunk lost more to a slash than the batch itself.
		crate::Pool::<Test>::mutate(|pool| pool.forge().owed = Stake::new(SEED / 5));
		let worth = price(SEED / 5);
		assert_noop!(try_instant_unstake(&ALICE, SEED / 5, 0), left(0));
		assert!(worth > 0);
		crate::Pool::<Test>::mutate(|pool| pool.forge().owed = Stake::ZERO);
		assert_ok!(try_instant_unstake(&ALICE, SEED / 5, 0));
	});
}

#[test]
fn fee_should_rise_with_earlier_exits_and_fall_when_liquidity_recovers() {
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
fn fee_should_be_at_least_the_yield_of_two_eras() {
	execute_ready(|| {
		set(Parameter::InstantFee(FeeCurve::default()));
		// Each era earns a tenth of the pool.
		for _ in 0..2 {
			earn(SEED * 4 / 10);
			next_era();
			run_blocks(STREAM_PERIOD);
		}
		let worth = price(SEED / 10);
		let paid = instant_unstake(&ALICE, SEED / 10);
		assert!(paid <= worth * 8 / 10 && paid >= worth * 79 / 100, "{paid} of {worth}");
		// Neither an era without rewards nor a gift of dust lowers the fee.
		earn(1);
		next_era();
		assert!(RewardYield::<Test>::get().of_two_eras() >= percent(18));
	});
}

#[test]
fn fee_should_use_the_yield_of_the_remaining_pool_after_a_mass_exit() {
	execute_ready(|| {
		set(Parameter::InstantFee(FeeCurve::default()));
		earn(SEED / 10);
		for who in [ALICE, BOB] {
			unstake(&who, SEED);
		}
		// The reward is a fortieth of the pool before the exits, and a twentieth of the pool after
		// them.
		next_era();
		assert!(RewardYield::<Test>::get().of_two_eras() >= percent(10));
		let before = RewardYield::<Test>::get();
		// Once the reward is released, exits do not change the yield.
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
			// Alice holds the shares for a whole era, with the harvest and its whole release.
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
fn instant_exit_should_be_refused_while_a_slash_is_pending() {
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
		// The slash is applied, so the rate contains it.
		let worth = price(UNIT);
		assert!(worth < UNIT);
		assert!(instant_unstake(&ALICE, UNIT) < worth);
	});
}

#[test]
fn instant_exit_should_stay_open_when_reports_cost_nothing() {
	execute_ready(|| {
		report(0);
		assert_ok!(try_instant_unstake(&ALICE, UNIT, 0));
	});
}

#[test]
fn instant_exit_should_close_only_when_recent_reports_cost_much() {
	execute_ready(|| {
		// The limit of minor slashes is a thousandth of the pool in total.
		let most = pool().pooled(System::block_number()).plancks() / 1_000;
		report(most / 2);
		assert_ok!(try_instant_unstake(&ALICE, UNIT, 0));
		report(most / 4);
		assert_ok!(try_instant_unstake(&ALICE, UNIT, 0));
		report(most / 2);
		assert_noop!(try_instant_unstake(&ALICE, UNIT, 0), Error::<Test>::SlashPending);
		// A pending slash without growth for an era is in the rate, and no sign of more.
		next_era();
		assert_noop!(try_instant_unstake(&ALICE, UNIT, 0), Error::<Test>::SlashPending);
		crate::PendingSlashes::<Test>::mutate(|slashes| slashes[0].growth.era -= 1);
		assert_ok!(try_instant_unstake(&ALICE, UNIT, 0));
	});
}

#[test]
fn instant_exit_should_open_again_when_the_slash_is_cancelled() {
	execute_ready(|| {
		report(SEED / 10);
		ledger(|l| l.reports.clear());
		run_blocks(1);
		assert_ok!(try_instant_unstake(&ALICE, UNIT, 0));
	});
}

#[test]
fn instant_exit_should_be_refused_while_the_pool_is_halted() {
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
		// The fee is one percent, and a little more for the part of the reserve that the exit
		// takes.
		assert_noop!(
			try_instant_unstake(&ALICE, UNIT, UNIT * 99 / 100),
			Error::<Test>::SlippageExceeded
		);
		assert_ok!(try_instant_unstake(&ALICE, UNIT, UNIT * 989 / 1_000));
		// Dave has only shares, and too few to pay the existential deposit of his account.
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
fn instant_exit_of_dust_should_not_be_free() {
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
fn instant_exit_should_not_touch_the_claims_account() {
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

#[test]
fn fewest_shares_for_a_payout_should_get_it_and_fewer_should_not() {
	execute_ready(|| {
		let paid = |shares: Shares| {
			let quote = LiquidStaking::preview_instant_unstake(shares.plancks());
			quote.map_or(0, |quote| quote.stake)
		};
		for stake in [1, UNIT, SEED / 10 + 7] {
			let shares = LiquidStaking::min_shares_for(Stake::new(stake)).unwrap();
			assert!(paid(shares) >= stake, "{stake}");
			assert!(paid(shares.saturating_sub(Shares::new(1))) < stake, "{stake}");
		}
	});
}

#[test]
fn fewest_shares_should_be_refused_when_no_shares_get_as_much() {
	execute_ready(|| {
		let refused = |stake| LiquidStaking::min_shares_for(Stake::new(stake)).map(drop);
		let left = Error::<Test>::ReserveTooLow(Stake::new(SEED / 5).into());
		assert_noop!(refused(5 * SEED), left);
		let limit = Error::<Test>::InstantLimitExceeded(Stake::new(SEED / 5).into());
		assert_noop!(refused(SEED), limit);
	});
}

#[test]
fn slash_should_stop_instant_exits_only_beyond_a_thousandth_of_the_pool() {
	for (slash, is_open) in [(UNIT, true), (UNIT + 2_000, false)] {
		execute(|| {
			set(Parameter::ReserveTarget(percent(5)));
			// The slash of one unit leaves a thousand.
			stake(&ALICE, UNIT);
			next_era();
			report(slash);
			let exit = try_instant_unstake(&ALICE, UNIT / 10, 0);
			let expected = if is_open { Ok(()) } else { Err(Error::<Test>::SlashPending.into()) };
			assert_eq!(exit, expected, "{slash}");
		});
	}
}
