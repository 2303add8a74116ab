// SPDX-License-Identifier: Apache-2.0

//! The runtime API. A preview equals the result of the call to the planck, or has its error.

use crate::{fee_curve::FeeCurve, mock::*, types::*, Error, Event};
use polkadot_sdk::{
	frame_support::{assert_noop, assert_ok},
	sp_runtime::{DispatchError, FixedI128, FixedU128, Perbill},
};

fn percent(percent: u32) -> Perbill {
	Perbill::from_percent(percent)
}

/// Three holders at an odd rate, with a reserve for instant exits.
fn odd() {
	set(Parameter::ReserveTarget(percent(5)));
	set(Parameter::InstantLimit(percent(5)));
	for who in [ALICE, BOB, CHARLIE] {
		stake(&who, SEED);
	}
	next_era();
	earn(SEED / 7 + 1);
	next_era();
	run_blocks(STREAM_PERIOD / 3);
	assert!(price(SEED) > SEED);
	events();
}

fn execute_odd(test: impl FnOnce()) {
	execute(|| {
		odd();
		test();
	});
}

/// The result of `preview`, which must change nothing.
fn preview<R>(preview: impl FnOnce() -> R) -> R {
	let before = snapshot();
	let shown = preview();
	assert_eq!(snapshot(), before);
	assert_eq!(events(), vec![]);
	shown
}

#[test]
fn rate_should_be_pooled_stake_per_share_and_convert_both_ways() {
	execute_odd(|| {
		let PoolInfo { pooled, shares, rate, .. } = LiquidStaking::pool_info();
		assert!(pooled > shares);
		assert_eq!(LiquidStaking::rate(), rate);
		assert_eq!(rate, FixedU128::from_rational(pooled, shares));
		assert_eq!(LiquidStaking::stake_for(shares), Some(pooled));
		assert_eq!(LiquidStaking::shares_for(pooled), Some(shares));
		assert_eq!(LiquidStaking::stake_of(&ALICE), SEED * pooled / shares);
		assert_eq!(LiquidStaking::stake_of(&DAVE), 0);
	});
}

#[test]
fn queue_should_show_the_open_and_the_unbonding_batches() {
	execute_odd(|| {
		let queue = |open_batch, open_shares, unbonding_batches, era| QueueInfo {
			open_batch,
			open_shares,
			unbonding_batches,
			active_era: Some(era),
		};
		assert_eq!(LiquidStaking::queue_info(), queue(0, 0, 0, 2));
		unstake(&ALICE, SEED / 2);
		assert_eq!(LiquidStaking::queue_info(), queue(0, SEED / 2, 0, 2));
		next_era();
		unstake(&BOB, SEED / 3);
		assert_eq!(LiquidStaking::queue_info(), queue(1, SEED / 3, 1, 3));
		next_era();
		assert_eq!(LiquidStaking::queue_info(), queue(2, 0, 2, 4));
		for _ in 1..BONDING_DURATION {
			next_era();
		}
		assert_eq!(LiquidStaking::queue_info(), queue(2, 0, 1, 3 + BONDING_DURATION));
	});
}

#[test]
fn preview_of_a_stake_should_equal_the_minted_shares() {
	execute_odd(|| {
		for amount in [MIN_STAKE, MIN_STAKE + 1, SEED / 3, SEED] {
			let shown = preview(|| LiquidStaking::preview_stake(amount)).unwrap();
			stake(&ALICE, amount);
			assert_eq!(events(), vec![Event::Staked { who: ALICE, amount, shares: shown }]);
		}
	});
}

#[test]
fn preview_of_a_stake_should_have_the_error_of_the_call() {
	execute_odd(|| {
		let refused = |amount, error: Error<Test>| {
			let error = DispatchError::from(error);
			assert_eq!(preview(|| LiquidStaking::preview_stake(amount)), Err(error));
			assert_noop!(
				plain(LiquidStaking::stake(RuntimeOrigin::signed(ALICE), amount, 0)),
				error
			);
		};
		refused(MIN_STAKE - 1, Error::StakeBelowMinimum);
		set(Parameter::StakeLimit(MIN_STAKE));
		let left = LiquidStaking::limit_info().stake_limit_remaining;
		refused(MIN_STAKE + 1, Error::StakeLimitExceeded(Stake::new(left).into()));
		set(Parameter::StakeLimit(Balance::MAX));
		note_report();
		events();
		refused(MIN_STAKE, Error::SlashUnderAssessment);
	});
}

#[test]
fn preview_of_an_exit_should_equal_its_stake() {
	execute_odd(|| {
		for shares in [DEPOSIT, SEED / 9, SEED / 2 + 1] {
			let shown = preview(|| LiquidStaking::preview_unstake(shares)).unwrap();
			unstake(&BOB, shares);
			let told = Event::UnstakeRequested { who: BOB, batch: 0, shares, stake: shown };
			assert_eq!(events(), vec![told]);
		}
		let dust = Error::<Test>::UnstakeBelowMinimum;
		assert_eq!(LiquidStaking::preview_unstake(1), Err(dust.into()));
	});
}

#[test]
fn preview_of_an_instant_exit_should_equal_its_payment_and_fee() {
	execute_odd(|| {
		for shares in [DEPOSIT * 2, SEED / 30, SEED / 31] {
			let InstantQuote { gross: value, fee, stake } =
				preview(|| LiquidStaking::preview_instant_unstake(shares)).unwrap();
			assert_eq!((value, fee + stake), (price(shares), value));
			assert_eq!(instant_unstake(&BOB, shares), stake);
			assert_eq!(events(), vec![Event::InstantlyUnstaked { who: BOB, shares, stake, fee }]);
		}
		for shares in [0, SEED] {
			let shown = preview(|| LiquidStaking::preview_instant_unstake(shares));
			assert_noop!(try_instant_unstake(&CHARLIE, shares, 0), shown.unwrap_err());
		}
	});
}

#[test]
fn preview_of_a_rebond_should_equal_the_minted_shares() {
	execute_odd(|| {
		unstake(&ALICE, SEED / 2);
		events();
		let open = preview(|| LiquidStaking::preview_rebond(&ALICE, 0, SEED / 3));
		assert_eq!(open, Err(Error::<Test>::BatchNotUnbonding.into()));
		next_era();
		events();
		for shares in [SEED / 3, SEED / 2 - SEED / 3] {
			let shown = preview(|| LiquidStaking::preview_rebond(&ALICE, 0, shares)).unwrap();
			let before = strill(&ALICE);
			assert_ok!(rebond(&ALICE, 0, shares));
			assert_eq!(strill(&ALICE) - before, shown);
			events();
		}
		let nobody = preview(|| LiquidStaking::preview_rebond(&BOB, 0, 1));
		assert_eq!(nobody, Err(Error::<Test>::TicketNotFound.into()));
	});
}

#[test]
fn ticket_should_show_the_era_from_which_it_can_be_claimed() {
	// The batch closes in its own era, or late, when the next era is already planned.
	for ahead in [0, 1] {
		execute(|| {
			stake(&ALICE, SEED);
			next_era();
			unstake(&ALICE, SEED / 2);
			let from = || LiquidStaking::tickets_of(&ALICE)[0].claimable_from;
			let estimate = from();
			assert_eq!(estimate, Some(2 + BONDING_DURATION));
			begin_era();
			ledger(|l| l.planned_era += ahead);
			run_blocks(1);
			let known = from().unwrap();
			assert_eq!(known, estimate.unwrap() + ahead, "an era more when the close came late");
			for _ in 0..BONDING_DURATION + ahead {
				assert_eq!(from(), Some(known));
				next_era();
			}
			assert_eq!(from(), None);
			claim(&ALICE, 0);
		});
	}
}

#[test]
fn limits_should_show_exactly_the_stake_that_can_enter() {
	execute_odd(|| {
		set(Parameter::PoolShare(percent(2)));
		let LimitInfo { min_stake, pool_share_remaining, stake_limit_remaining } =
			LiquidStaking::limit_info();
		assert_eq!((min_stake, stake_limit_remaining), (MIN_STAKE, Balance::MAX));
		let limit = pool_share_remaining / 2;
		set(Parameter::StakeLimit(limit));
		stake(&ALICE, limit / 2);
		let LimitInfo { pool_share_remaining: left, stake_limit_remaining, .. } =
			LiquidStaking::limit_info();
		assert_eq!(left, pool_share_remaining - limit / 2);
		// Stakes before the limit was set count, up to the whole limit.
		assert!(stake_limit_remaining <= limit - limit / 2);
		let try_stake = |amount| plain(LiquidStaking::stake(RuntimeOrigin::signed(BOB), amount, 0));
		let error = Error::<Test>::StakeLimitExceeded(Stake::new(stake_limit_remaining).into());
		assert_noop!(try_stake(stake_limit_remaining + MIN_STAKE), error);
	});
}

#[test]
fn instant_figures_should_show_the_liquidity_and_the_fee() {
	execute_odd(|| {
		// The fee is above the yield of two eras.
		set(Parameter::InstantFee(FeeCurve { min: percent(8), max: percent(10) }));
		let before = LiquidStaking::instant_info();
		let pooled = LiquidStaking::pool_info().pooled;
		assert!(before.fee >= percent(8) && before.fee < percent(9));
		assert_eq!(before.target, percent(5).mul_floor(pooled));
		assert_eq!(before.ready, pool().reserve.plancks());
		assert_eq!(before.limit_remaining, percent(5).mul_floor(pooled));
		assert!(!before.is_slash_pending);
		let shares = SEED / 20;
		let worth = price(shares);
		let quote = LiquidStaking::preview_instant_unstake(shares).unwrap();
		assert!(quote.fee >= before.fee.mul_floor(worth));
		instant_unstake(&ALICE, shares);
		let after = LiquidStaking::instant_info();
		assert!(after.fee > before.fee && after.limit_remaining < before.limit_remaining);
		assert_eq!(after.ready, before.ready - quote.stake);
		report(SEED / 100);
		assert!(LiquidStaking::instant_info().is_slash_pending);
	});
}

#[test]
fn shown_instant_fee_should_be_the_curve_or_the_yield_of_two_eras() {
	execute_odd(|| {
		set(Parameter::InstantFee(FeeCurve::default()));
		let reward_yield = crate::RewardYield::<Test>::get().of_two_eras();
		assert!(!reward_yield.is_zero());
		assert_eq!(LiquidStaking::instant_info().fee, reward_yield);
		set(Parameter::InstantFee(FeeCurve { min: percent(9), max: percent(9) }));
		assert_eq!(LiquidStaking::instant_info().fee, percent(9));
	});
}

#[test]
fn pending_slashes_should_be_shown_until_they_are_applied() {
	execute_odd(|| {
		assert_eq!(LiquidStaking::pending_slashes(), vec![]);
		report(0);
		assert_eq!(LiquidStaking::pending_slashes(), vec![], "the report has no cost");
		report(SEED / 10);
		let all = LiquidStaking::pending_slashes();
		let [shown] = &all[..] else { panic!("{all:?}") };
		assert_eq!((shown.offence_era, shown.apply_era), (2, 2 + DEFERRAL + 1));
		assert_eq!((shown.total, shown.insured), (SEED / 10, 0));
		assert_eq!(shown.holders + shown.unreleased, LiquidStaking::pool_info().pending_slash);
		assert!(shown.holders > 0 && shown.unreleased > 0);
		for _ in 0..=DEFERRAL {
			next_era();
		}
		assert_eq!(LiquidStaking::pending_slashes(), vec![]);
	});
}

#[test]
fn apr_should_cover_the_last_eras_and_need_two() {
	execute(|| {
		let apr = |eras| LiquidStaking::apr(eras, FixedU128::from_u32(100));
		assert_eq!(apr(7), None);
		next_era();
		assert_eq!(apr(7), None);
		// Era 2 earns a tenth, and era 1 nothing.
		for reward in [0, SEED / 10, 0, 0] {
			earn(reward);
			next_era();
			run_blocks(STREAM_PERIOD);
		}
		let history = LiquidStaking::history();
		let eras: Vec<_> = history.iter().map(|record| record.era).collect();
		assert_eq!(eras, [1, 2, 3, 4, 5]);
		let part = |n, d| Some(FixedI128::from_rational(n, d));
		assert_eq!(apr(4), part(10 * 100, 100 * 4));
		assert_eq!(apr(1_000), apr(4), "at most the remembered eras");
		assert_eq!(apr(2), part(10 * 100, 100 * 2));
		assert_eq!(apr(1), part(0, 1));
		assert_eq!(apr(0), apr(4), "all remembered eras");
	});
}

#[test]
fn allocation_should_list_each_validator_once_the_most_exposed_first() {
	ExtBuilder::default().stashes(&[CAP, CAP]).build_and_execute(|| {
		stake(&ALICE, SEED);
		next_era();
		govern();
		let both = vec![VALIDATOR, OTHER_VALIDATOR];
		assert_ok!(LiquidStaking::set_nominees(RuntimeOrigin::root(), 1, both));
		ledger(|l| l.validator(&OTHER_VALIDATOR).commission = percent(7));
		let shown = || {
			let all = LiquidStaking::allocation().into_iter();
			all.map(|it| (it.validator, it.exposed, it.backing, it.commission)).collect::<Vec<_>>()
		};
		let stashes = LiquidStaking::stash_infos();
		let (all, second) = (pool().active.plancks(), stashes[1].active);
		let (none, seven) = (Perbill::zero(), percent(7));
		let expected = vec![(VALIDATOR, 0, all, none), (OTHER_VALIDATOR, 0, second, seven)];
		assert_eq!(shown(), expected);
		let exposed =
			vec![(LiquidStaking::stash(1), UNIT), (ALICE, UNIT), (LiquidStaking::stash(0), 1)];
		ledger(|l| l.exposures.insert((1, OTHER_VALIDATOR), exposed));
		let expected = vec![(OTHER_VALIDATOR, UNIT + 1, second, seven), (VALIDATOR, 0, all, none)];
		assert_eq!(shown(), expected);
		crate::Scores::<Test>::mutate(|scores| {
			scores.retain(|(who, _)| *who != OTHER_VALIDATOR);
			let score = ScoreRecord { score: 77, ..Default::default() };
			scores.try_push((OTHER_VALIDATOR, score)).unwrap();
		});
		let scores = LiquidStaking::allocation().into_iter().map(|it| (it.validator, it.score));
		let of = |who| scores.clone().find(|(validator, _)| *validator == who).unwrap().1;
		assert_eq!(of(OTHER_VALIDATOR), 77);
	});
}

#[test]
fn allocation_should_show_the_exposed_stake_by_validator() {
	ExtBuilder::default().stashes(&[CAP, CAP]).build_and_execute(|| {
		stake(&ALICE, SEED);
		next_era();
		let stashes = LiquidStaking::stash_infos();
		assert_eq!(stashes.len(), 2);
		let active: Balance = stashes.iter().map(|stash| stash.active).sum();
		assert_eq!(active, pool().active.plancks());
		assert_eq!(stashes[1].account, LiquidStaking::stash(1));
		assert_eq!((stashes[0].cap, stashes[0].unbonding), (CAP, 0));
		assert_eq!(stashes[0].nominees, vec![VALIDATOR]);
		ledger(|l| {
			let ours = (LiquidStaking::stash(0), UNIT);
			l.exposures.insert((1, VALIDATOR), vec![ours, (BOB, 5 * UNIT)]);
		});
		let all = LiquidStaking::allocation();
		let [shown] = &all[..] else { panic!("{all:?}") };
		assert_eq!(shown.validator, VALIDATOR);
		assert_eq!((shown.exposed, shown.backing), (UNIT, active));
		assert_eq!(shown.commission, Perbill::zero());
	});
}
