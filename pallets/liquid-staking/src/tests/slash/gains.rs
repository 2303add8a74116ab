// SPDX-License-Identifier: Apache-2.0

//! Nobody gains by an entry, an exit or a rebond around a slash.

use super::*;

#[test]
fn nobody_should_gain_by_entering_between_a_report_and_its_cancellation() {
	execute(|| {
		bonded();
		report(SEED / 2);
		stake(&BOB, SEED);
		let before = price(strill(&ALICE));
		cancel_reports();
		run_blocks(1);
		assert_eq!(pool().pending, Stake::ZERO);
		assert!(price(strill(&BOB)) <= SEED, "{}", price(strill(&BOB)));
		assert!(price(strill(&ALICE)) >= SEED && before < SEED, "the loss is refunded");
	});
}

#[test]
fn rebond_should_not_gain_between_a_report_and_its_end() {
	// The batch was exposed as the holders were, or not at all.
	for (is_exposed, is_applied) in [(true, true), (true, false), (false, true), (false, false)] {
		execute(|| {
			stake(&ALICE, SEED);
			stake(&CHARLIE, SEED);
			next_era();
			unstake(&ALICE, SEED);
			next_era();
			if !is_exposed {
				next_era();
			}
			report(SEED / 2);
			let (stayed, left) = (price(SEED), ticket_stake(&ALICE, 0));
			assert_ok!(rebond(&ALICE, 0, SEED));
			assert!(price(SEED) >= stayed, "holders do not lose");
			assert!(price(strill(&ALICE)) <= left);
			if !is_applied {
				cancel_reports();
			}
			let stay_if = |applied: bool| if applied { stayed } else { SEED };
			for _ in 0..=DEFERRAL {
				next_era();
			}
			run_blocks(1);
			assert_eq!(pool().pending, Stake::ZERO);
			let case = (is_exposed, is_applied, price(SEED), price(strill(&ALICE)));
			assert!(price(SEED) + 2 >= stay_if(is_applied), "{case:?}");
			assert!(price(strill(&ALICE)) <= if is_applied { left } else { SEED } + 2, "{case:?}");
		});
	}
}

/// A ticket of Alice, whose batch bears a part of a large pending slash.
fn ticket_with_a_pending_loss() {
	stake(&ALICE, SEED);
	stake(&CHARLIE, SEED);
	next_era();
	unstake(&ALICE, SEED);
	next_era();
	report(SEED / 2);
}

#[test]
fn rebond_should_not_gain_when_one_of_two_slashes_is_cancelled() {
	execute(|| {
		ticket_with_a_pending_loss();
		stake(&BOB, 4 * SEED);
		next_era();
		// The batch bears nothing of the second slash.
		report(2 * SEED);
		let left = ticket_stake(&ALICE, 0);
		assert_ok!(rebond(&ALICE, 0, SEED));
		let cancelled = ledger(|l| l.active_era) + DEFERRAL + 1;
		ledger(|l| l.reports.remove(&cancelled));
		for _ in 0..=DEFERRAL {
			next_era();
		}
		run_blocks(1);
		assert_eq!(pool().pending, Stake::ZERO);
		assert!(price(strill(&ALICE)) <= left + 2, "{} of {left}", price(strill(&ALICE)));
	});
}

#[test]
fn rebond_should_cost_little_when_a_small_slash_follows_a_large_one() {
	let minted = |small: Balance| {
		let mut minted = 0;
		execute(|| {
			ticket_with_a_pending_loss();
			next_era();
			report(small);
			assert_ok!(rebond(&ALICE, 0, SEED));
			minted = strill(&ALICE);
		});
		minted
	};
	let (alone, beside) = (minted(0), minted(SEED / 10_000));
	assert!(beside <= alone && beside > alone / 1_000 * 999, "{beside} of {alone}");
}

#[test]
fn entry_should_not_gain_from_the_refund_to_the_insurance() {
	ExtBuilder::default().fee(Perbill::from_percent(20)).build_and_execute(|| {
		bonded();
		earn(SEED);
		next_era();
		run_blocks(STREAM_PERIOD);
		let insurance = LiquidStaking::pool_info().insurance;
		let era = ledger(|l| l.active_era);
		let report_for = |apply_era, amount| {
			let entry = vec![(LiquidStaking::stash(0), amount)];
			ledger(|l| l.reports.insert(apply_era, vec![entry]));
			LiquidStaking::note_unread([apply_era]);
			run_blocks(1);
		};
		report_for(era + 2, insurance);
		// The second report is of an earlier era. It lowers the rate after the insurance has burned
		// its shares.
		report_for(era + 1, SEED);
		next_era();
		let amount = pooled();
		stake(&BOB, amount);
		cancel_reports();
		run_blocks(1);
		assert_eq!(pool().pending, Stake::ZERO);
		assert!(price(strill(&BOB)) <= amount, "{} of {amount}", price(strill(&BOB)));
	});
}

#[test]
fn newcomer_should_not_pay_for_a_slash_that_was_reported_before() {
	execute(|| {
		bonded();
		report(SEED / 3);
		stake(&BOB, 100 * SEED);
		let bought = price(strill(&BOB));
		assert!(bought <= 100 * SEED);
		next_era();
		next_era();
		assert_eq!(pool().pending, Stake::ZERO);
		assert!(price(strill(&BOB)) + 2 >= bought);
	});
}

#[test]
fn entry_and_exit_should_meet_one_rate_when_the_insurance_pays_a_part() {
	ExtBuilder::default().fee(Perbill::from_percent(20)).build_and_execute(|| {
		bonded();
		earn(SEED);
		next_era();
		run_blocks(STREAM_PERIOD);
		report(SEED);
		let reported = price(SEED);
		stake(&BOB, SEED);
		let (entered, bought) = (price(SEED), price(strill(&BOB)));
		assert!(entered > reported && bought < SEED, "as if it were cancelled");
		next_era();
		next_era();
		assert!(price(SEED).abs_diff(entered) <= 4, "{} {entered}", price(SEED));
		assert!(price(strill(&BOB)).abs_diff(bought) <= 4);
	});
}

#[test]
fn entry_should_have_a_premium_when_a_refund_would_be_noticed() {
	for (slash, has_premium) in [(0, false), (2_000, false), (SEED / 100, true)] {
		execute(|| {
			bonded();
			report(slash);
			assert_eq!(LiquidStaking::has_entry_premium(), has_premium, "{slash}");
		});
	}
	// The slash of a planck leaves a million, and a millionth of that is lost in rounding.
	execute(|| {
		Pool::<Test>::mutate(|pool| pool.forge().active = Stake::new(1_000_001));
		report(1);
		assert!(!LiquidStaking::has_entry_premium());
		Pool::<Test>::mutate(|pool| pool.forge().active = Stake::new(SEED));
	});
}

#[test]
fn refund_should_count_the_shares_of_the_insurance_at_the_refunded_rate() {
	ExtBuilder::default().fee(Perbill::from_percent(20)).build_and_execute(|| {
		bonded();
		earn(SEED);
		next_era();
		run_blocks(STREAM_PERIOD);
		report(SEED);
		let slash = PendingSlashes::<Test>::get()[0];
		let borne = slash.holders.saturating_add(slash.stream);
		assert!(!slash.insured.is_zero() && !borne.is_zero());
		let refunded = pooled() + borne.plancks();
		let shares = pool().shares;
		let worth = slash.insured_shares.plancks() * (refunded / UNIT) / (shares.plancks() / UNIT);
		let refund = borne.plancks() + slash.insured.plancks().saturating_sub(worth);
		let difference = LiquidStaking::refundable(&pool()).plancks().abs_diff(refund);
		assert!(difference <= UNIT, "{difference}");
	});
}
