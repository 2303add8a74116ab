// SPDX-License-Identifier: Apache-2.0

//! The parties of a slash: insurance, holders, unreleased rewards and batches.

use super::*;

#[test]
fn exits_of_the_offence_era_should_bear_a_slash_that_spares_their_chunk() {
	execute(|| {
		stake_two_and_leave_one();
		// The batch was closed in era 2, the era of the offence, so it was exposed. The deferred
		// path of the staking system looks at chunks of era 3 on, and takes the whole slash from
		// the active stake.
		report(SEED * 3 / 10);
		assert_eq!((ticket_of(&ALICE), price(SEED)), (SEED * 9 / 10, SEED * 9 / 10));
		next_era();
		begin_era();
		let chunks = || ledger(|l| l.chunks[&LiquidStaking::stash(0)].values().sum::<Balance>());
		assert_eq!(chunks(), SEED, "the chunk is spared");
		run_blocks(1);
		assert_eq!(chunks(), SEED * 9 / 10, "the excess of the chunk is rebonded");
		assert_eq!((ticket_of(&ALICE), price(SEED)), (SEED * 9 / 10, SEED * 9 / 10));
		for _ in 0..BONDING_DURATION {
			next_era();
		}
		claim(&ALICE, 0);
		assert_eq!(rill(&ALICE), FUNDS - SEED / 10);
		assert_eq!(pool().claims, Stake::ZERO);
		assert_eq!(pool().active, Stake::new(SEED * 18 / 10));
	});
}

#[test]
fn exits_of_earlier_eras_should_not_bear_the_slash() {
	execute(|| {
		stake(&ALICE, SEED);
		next_era();
		unstake(&ALICE, SEED);
		next_era();
		next_era();
		report(SEED / 2);
		assert_eq!((ticket_of(&ALICE), price(SEED)), (SEED, SEED / 2));
		next_era();
		next_era();
		claim(&ALICE, 0);
		assert_eq!(rill(&ALICE), FUNDS);
	});
}

#[test]
fn exit_should_bear_a_pending_slash_and_be_refunded_when_cancelled() {
	for is_cancelled in [false, true] {
		execute(|| {
			bonded();
			report(SEED);
			unstake(&ALICE, SEED);
			next_era();
			assert_eq!(ticket_of(&ALICE), SEED / 2);
			assert_eq!(pooled(), SEED / 2);
			if is_cancelled {
				cancel_reports();
			}
			for _ in 0..=BONDING_DURATION {
				next_era();
			}
			let paid = if is_cancelled { SEED } else { SEED / 2 };
			claim(&ALICE, 0);
			assert_eq!(rill(&ALICE), FUNDS - SEED + paid);
			assert_eq!(price(SEED), paid);
		});
	}
}

#[test]
fn insurance_should_pay_in_the_block_of_the_slash() {
	ExtBuilder::default().fee(Perbill::from_percent(20)).build_and_execute(|| {
		bonded();
		earn(SEED);
		next_era();
		run_blocks(STREAM_PERIOD);
		let insured = LiquidStaking::pool_info().insurance;
		assert!(insured >= SEED / 10, "{insured}");
		let before = price(SEED);
		report(SEED / 20);
		assert_eq!(price(SEED), before);
		next_era();
		events();
		next_era();
		assert!(price(SEED).abs_diff(before) <= 2);
		let after = LiquidStaking::pool_info().insurance;
		assert!(after.abs_diff(insured - SEED / 20) <= 4, "{after} {insured}");
		let paid = events().into_iter().find_map(|event| match event {
			Event::SlashSettled { insured, holders, .. } => Some((insured, holders)),
			_ => None,
		});
		assert_eq!(paid, Some((SEED / 20, 0)));
	});
}

#[test]
fn insurance_should_be_refunded_when_a_slash_is_cancelled() {
	ExtBuilder::default().fee(Perbill::from_percent(20)).build_and_execute(|| {
		bonded();
		earn(SEED);
		next_era();
		run_blocks(STREAM_PERIOD);
		let held = || strill(&account(AccountKind::Insurance));
		let before = held();
		report(SEED / 20);
		assert!(held() < before);
		cancel_reports();
		run_blocks(1);
		assert!(before - held() <= 2, "{} {before}", held());
	});
}

#[test]
fn holders_should_bear_the_loss_beyond_the_insurance() {
	ExtBuilder::default().fee(Perbill::from_percent(20)).build_and_execute(|| {
		bonded();
		earn(SEED);
		next_era();
		run_blocks(STREAM_PERIOD);
		let info = LiquidStaking::pool_info();
		report(SEED);
		next_era();
		next_era();
		let after = LiquidStaking::pool_info();
		assert!(after.insurance <= 2, "{}", after.insurance);
		assert!(after.pooled.abs_diff(info.pooled - SEED) <= 2);
	});
}

#[test]
fn unreleased_rewards_should_bear_their_part() {
	execute(|| {
		earn(SEED);
		next_era();
		report(SEED / 2);
		let (info, total) = (LiquidStaking::pool_info(), SEED * 3 / 2);
		// Holders and unreleased rewards bear half each, except for the release in the block of the
		// report.
		assert_eq!(info.pooled + info.unreleased, total);
		run_blocks(STREAM_PERIOD);
		assert_eq!(pooled(), total);
		next_era();
		next_era();
		assert_eq!((pooled(), pool().active), (total, Stake::new(total)));
	});
}

#[test]
fn wiped_out_pool_should_refuse_entries_and_honour_matured_claims() {
	execute(|| {
		stake(&ALICE, SEED);
		next_era();
		unstake(&ALICE, SEED);
		for _ in 0..=BONDING_DURATION {
			next_era();
		}
		report(SEED);
		next_era();
		next_era();
		assert_eq!((pooled(), pool().active), (0, Stake::ZERO));
		assert_noop!(try_stake(BOB, UNIT), Error::<Test>::PoolWipedOut);
		claim(&ALICE, 0);
		assert_eq!(rill(&ALICE), FUNDS);
	});
}

#[test]
fn wiped_out_pool_should_recover_when_governance_recapitalises_it() {
	execute(|| {
		bonded();
		report(2 * SEED);
		next_era();
		next_era();
		assert_noop!(try_stake(BOB, UNIT), Error::<Test>::PoolWipedOut);
		let recapitalise = |origin| plain(LiquidStaking::recapitalise(origin));
		assert_noop!(recapitalise(RuntimeOrigin::root()), Error::<Test>::NothingToRecapitalise);
		assert_noop!(
			recapitalise(RuntimeOrigin::signed(BOB)),
			polkadot_sdk::sp_runtime::DispatchError::BadOrigin
		);
		assert_ok!(Balances::mint_into(&account(AccountKind::Rewards), SEED));
		assert_ok!(recapitalise(RuntimeOrigin::root()));
		for _ in 0..BONDING_DURATION + 1 {
			next_era();
			run_blocks(STREAM_PERIOD);
			assert_eq!(pooled(), 0, "nothing is released before the notice has passed");
		}
		next_era();
		assert!(events().contains(&Event::Recapitalised { amount: SEED }));
		assert_eq!(pooled(), SEED);
		stake(&BOB, UNIT);
		assert_eq!(price(strill(&BOB)), UNIT);
		next_era();
		assert_eq!(pool().active, Stake::new(SEED + UNIT));
		assert_ok!(Balances::mint_into(&account(AccountKind::Rewards), SEED));
		assert_noop!(recapitalise(RuntimeOrigin::root()), Error::<Test>::PoolNotWipedOut);
	});
}

#[test]
fn entry_should_be_refused_when_most_of_the_pool_is_unreleased() {
	execute(|| {
		bonded();
		report(2 * SEED);
		next_era();
		next_era();
		// A gift to the rewards account is streamed.
		assert_ok!(Balances::mint_into(&account(AccountKind::Rewards), SEED));
		next_era();
		run_blocks(1);
		assert!(pooled() > 0);
		assert_noop!(try_stake(BOB, UNIT), Error::<Test>::PoolWipedOut);
		run_blocks(STREAM_PERIOD);
		stake(&BOB, UNIT);
		assert_eq!(price(strill(&BOB)), UNIT);
	});
}

#[test]
fn batch_should_wait_while_it_bears_a_slash_that_is_pending() {
	execute(|| {
		stake(&ALICE, SEED);
		next_era();
		unstake(&ALICE, SEED);
		for _ in 0..BONDING_DURATION {
			next_era();
		}
		// The slash exceeds the stake of the holders, so a batch that was not exposed bears a part.
		report(SEED * 3 / 2);
		assert_eq!(ticket_of(&ALICE), SEED / 2);
		next_era();
		assert_noop!(
			plain(LiquidStaking::claim(RuntimeOrigin::signed(ALICE), 0)),
			Error::<Test>::BatchNotMatured
		);
		cancel_reports();
		run_blocks(1);
		next_era();
		claim(&ALICE, 0);
		assert_eq!(rill(&ALICE), FUNDS);
	});
}

#[test]
fn tickets_should_get_the_same_in_every_order_after_a_slash() {
	claim_in_every_order(|| {
		for (who, amount) in [(ALICE, SEED), (BOB, 3 * SEED + 7), (CHARLIE, 2 * SEED + 333)] {
			stake(&who, amount);
		}
		next_era();
		for who in [ALICE, BOB, CHARLIE] {
			unstake(&who, strill(&who) - 1);
		}
		next_era();
		report(SEED * 2 / 3);
		for _ in 0..=BONDING_DURATION {
			next_era();
		}
		assert!(ticket_of(&ALICE) < SEED - 1);
	});
}

#[test]
fn cancelled_exit_should_bear_the_slash_like_all_holders() {
	execute(|| {
		stake(&ALICE, SEED);
		stake(&BOB, SEED);
		next_era();
		unstake(&ALICE, SEED);
		report(SEED);
		assert_ok!(LiquidStaking::cancel_unstake(RuntimeOrigin::signed(ALICE), 0, SEED));
		next_era();
		next_era();
		assert_eq!(price(strill(&ALICE)), price(strill(&BOB)));
		assert_eq!(price(SEED), SEED * 2 / 3);
	});
}

#[test]
fn netted_exit_should_escape_with_no_more_than_its_prepayment() {
	execute(|| {
		stake(&ALICE, 100 * SEED);
		next_era();
		unstake(&ALICE, 50 * SEED);
		stake(&BOB, 50 * SEED);
		next_era();
		// The batch is netted in full. The offence of its era is reported after the claim of the
		// prepayment.
		claim(&ALICE, 0);
		let prepayment = rill(&ALICE) - (FUNDS - 100 * SEED);
		assert!(prepayment > 0 && prepayment <= 101 * SEED / 100);
		report(50 * SEED);
		for _ in 0..=BONDING_DURATION {
			next_era();
		}
		claim(&ALICE, 0);
		let paid = rill(&ALICE) - (FUNDS - 100 * SEED);
		// All others bear the slash of 50 seeds, out of 151 seeds less the prepayment.
		let rest = 50 * SEED - prepayment;
		let fair = prepayment + rest - 50 * rest * SEED / (151 * SEED - prepayment);
		assert!(paid.abs_diff(fair) <= 2, "{paid} {fair}");
	});
}

#[test]
fn two_reports_of_an_era_should_not_promise_the_insurance_twice() {
	ExtBuilder::default().fee(Perbill::from_percent(20)).build_and_execute(|| {
		bonded();
		earn(SEED);
		next_era();
		run_blocks(STREAM_PERIOD);
		let insurance = LiquidStaking::pool_info().insurance;
		report(insurance * 3 / 4);
		report(insurance * 3 / 4);
		let insured: Stake = PendingSlashes::<Test>::get().iter().map(|slash| slash.insured).sum();
		assert!(insured.plancks() <= insurance + 1, "{insured:?} {insurance}");
		let reported = price(SEED);
		next_era();
		next_era();
		assert!(price(SEED).abs_diff(reported) <= 4);
	});
}
