// SPDX-License-Identifier: Apache-2.0

//! Exits with tickets.

use crate::{mock::*, types::*, Batches, Error, Event, Queue, Tickets};
use polkadot_sdk::{
	frame_support::{assert_noop, assert_ok},
	sp_runtime::DispatchResult,
};

fn try_unstake(who: AccountId, shares: Balance, min_stake: Balance) -> DispatchResult {
	plain(LiquidStaking::unstake(RuntimeOrigin::signed(who), shares, min_stake))
}

fn try_cancel(who: AccountId, batch: BatchIndex, shares: Balance) -> DispatchResult {
	plain(LiquidStaking::cancel_unstake(RuntimeOrigin::signed(who), batch, shares))
}

fn try_claim(who: AccountId, batch: BatchIndex) -> DispatchResult {
	plain(LiquidStaking::claim(RuntimeOrigin::signed(who), batch))
}

/// Runs the eras until an open batch is claimable: one for its close, then the bonding duration.
fn mature() {
	for _ in 0..=BONDING_DURATION {
		next_era();
	}
}

/// Alice stakes `SEED` and earns half of it, within two eras.
fn rewarded() {
	stake(&ALICE, SEED);
	next_era();
	earn(SEED);
	next_era();
	run_blocks(STREAM_PERIOD);
	System::reset_events();
}

/// The events of Alice's claim, which settles batch 0.
fn claimed_as_the_last(shares: Balance, stake: Balance) -> Vec<Event<Test>> {
	vec![
		Event::Claimed { who: ALICE, batch: 0, shares, stake, is_settled: true },
		Event::BatchSettled { batch: 0, dust: 0 },
	]
}

#[test]
fn holder_should_get_back_stake_and_reward_when_an_era_paid() {
	execute(|| {
		rewarded();
		unstake(&ALICE, SEED);
		assert_eq!(
			events(),
			vec![Event::UnstakeRequested {
				who: ALICE,
				batch: 0,
				shares: SEED,
				stake: SEED * 3 / 2
			}]
		);
		next_era();
		assert!(events().contains(&Event::BatchClosed {
			batch: 0,
			shares: SEED,
			stake: SEED * 3 / 2,
			pending_loss: 0,
			netted: 0,
			prepayment: 0,
			unlock_era: 3 + BONDING_DURATION,
		}));
		for _ in 1..BONDING_DURATION {
			next_era();
			assert_noop!(try_claim(ALICE, 0), Error::<Test>::BatchNotMatured);
		}
		next_era();
		assert!(events().contains(&Event::BatchMatured { batch: 0, stake: SEED * 3 / 2 }));

		claim(&ALICE, 0);
		assert_eq!(events(), claimed_as_the_last(SEED, SEED * 3 / 2));
		assert_eq!(rill(&ALICE), FUNDS + SEED / 2);
		assert_eq!(strill(&ALICE), 0);
		assert_eq!(Batches::<Test>::iter().count(), 0);
	});
}

#[test]
fn unstake_should_name_the_error_and_change_nothing_when_it_is_refused() {
	execute(|| {
		stake(&ALICE, 10 * UNIT);
		let before = snapshot();
		assert_noop!(try_unstake(ALICE, 10 * UNIT + 1, 0), Error::<Test>::InsufficientShares);
		assert_noop!(try_unstake(BOB, 1, 0), Error::<Test>::InsufficientShares);
		assert_noop!(try_unstake(ALICE, UNIT, UNIT + 1), Error::<Test>::SlippageExceeded);
		assert_noop!(try_unstake(ALICE, DEPOSIT - 1, 0), Error::<Test>::UnstakeBelowMinimum);
		assert_noop!(try_unstake(ALICE, 0, 0), Error::<Test>::UnstakeBelowMinimum);
		assert_noop!(try_unstake(BOB, 0, 0), Error::<Test>::UnstakeBelowMinimum);
		assert_noop!(try_unstake(ALICE, Balance::MAX, 0), Error::<Test>::InsufficientShares);
		assert_eq!(snapshot(), before);
	});
}

#[test]
fn last_dust_should_be_able_to_leave() {
	execute(|| {
		stake(&ALICE, UNIT);
		unstake(&ALICE, UNIT - 5);
		assert_ok!(try_unstake(ALICE, 5, 0));
		assert_eq!(Tickets::<Test>::get(0, ALICE).unwrap().shares, Shares::new(UNIT));
	});
}

#[test]
fn claim_should_name_the_error_and_change_nothing_when_it_is_refused() {
	execute(|| {
		stake(&ALICE, 10 * UNIT);
		unstake(&ALICE, 10 * UNIT);
		assert_noop!(try_claim(ALICE, 0), Error::<Test>::BatchNotMatured);
		assert_noop!(try_claim(BOB, 0), Error::<Test>::TicketNotFound);
		assert_noop!(try_claim(ALICE, 1), Error::<Test>::TicketNotFound);
		mature();
		assert_noop!(try_claim(BOB, 0), Error::<Test>::TicketNotFound);
		claim(&ALICE, 0);
		assert_noop!(try_claim(ALICE, 0), Error::<Test>::TicketNotFound);
	});
}

#[test]
fn claim_should_wait_for_the_active_era_when_the_planned_one_is_ahead() {
	execute(|| {
		stake(&ALICE, 10 * UNIT);
		next_era();
		unstake(&ALICE, 10 * UNIT);
		next_era();
		for _ in 1..BONDING_DURATION {
			next_era();
		}
		// The staking system would already release the chunk.
		ledger(|l| l.planned_era += 1);
		run_blocks(3);
		assert_noop!(try_claim(ALICE, 0), Error::<Test>::BatchNotMatured);
		next_era();
		claim(&ALICE, 0);
	});
}

#[test]
fn cancel_should_give_the_shares_back_only_while_the_batch_is_open() {
	execute(|| {
		stake(&ALICE, 10 * UNIT);
		unstake(&ALICE, 10 * UNIT);
		assert_noop!(try_cancel(BOB, 0, UNIT), Error::<Test>::TicketNotFound);
		assert_noop!(try_cancel(ALICE, 0, 10 * UNIT + 1), Error::<Test>::InsufficientShares);
		assert_noop!(try_cancel(ALICE, 0, 0), Error::<Test>::InsufficientShares);
		System::reset_events();

		assert_ok!(try_cancel(ALICE, 0, 4 * UNIT));
		assert_eq!(
			events(),
			vec![Event::UnstakeCancelled { who: ALICE, batch: 0, shares: 4 * UNIT }]
		);
		assert_eq!(strill(&ALICE), 4 * UNIT);
		assert_eq!(Tickets::<Test>::get(0, ALICE).unwrap().shares, Shares::new(6 * UNIT));
		next_era();
		next_era();
		assert_noop!(try_cancel(ALICE, 0, UNIT), Error::<Test>::BatchNotOpen);
	});
}

#[test]
fn batch_should_be_forgotten_when_all_of_it_is_cancelled() {
	execute(|| {
		stake(&ALICE, 10 * UNIT);
		unstake(&ALICE, 10 * UNIT);
		let before = pool();
		assert_ok!(try_cancel(ALICE, 0, 10 * UNIT));
		assert_eq!(Batches::<Test>::iter().count(), 0);
		assert_eq!(Tickets::<Test>::iter().count(), 0);
		assert_eq!(pool(), before);
		next_era();
		assert_eq!(Queue::<Test>::get().open, 0);
	});
}

#[test]
fn everybody_should_get_the_same_ratio_in_whatever_order_they_claim() {
	claim_in_every_order(|| {
		for (who, amount) in [(ALICE, UNIT), (BOB, 7 * UNIT + 3), (CHARLIE, 13 * UNIT + 11)] {
			stake(&who, amount);
		}
		earn(777_777_777);
		next_era();
		run_blocks(STREAM_PERIOD);
		for who in [ALICE, BOB, CHARLIE] {
			unstake(&who, strill(&who));
		}
		next_era();
		mature();
	});
}

#[test]
fn dust_should_become_a_reward_when_the_last_ticket_is_claimed() {
	execute(|| {
		for who in [ALICE, BOB, CHARLIE] {
			stake(&who, UNIT);
		}
		next_era();
		for who in [ALICE, BOB, CHARLIE] {
			unstake(&who, UNIT);
		}
		next_era();
		// The loss is one planck, which three tickets cannot share.
		take_from(0, pool().active.plancks(), &[(2 + BONDING_DURATION, 3 * UNIT - 1)]);
		mature();
		System::reset_events();
		for who in [ALICE, BOB, CHARLIE] {
			claim(&who, 0);
			assert_eq!(rill(&who), FUNDS - 1);
		}
		assert!(events().contains(&Event::BatchSettled { batch: 0, dust: 2 }));
		assert_eq!(rill(&account(AccountKind::Rewards)), DEPOSIT + 2);
	});
}

#[test]
fn claim_should_need_an_account_when_it_is_below_the_deposit() {
	execute(|| {
		stake(&ALICE, UNIT);
		let poor = AccountId::new([77; 32]);
		assert_ok!(Assets::transfer(RuntimeOrigin::signed(ALICE), STRILL, poor.clone(), DEPOSIT));
		next_era();
		unstake(&poor, DEPOSIT);
		next_era();
		take_from(0, pool().active.plancks() / 2, &[(2 + BONDING_DURATION, DEPOSIT / 2)]);
		mature();
		assert_noop!(try_claim(poor.clone(), 0), Error::<Test>::PayoutBelowExistentialDeposit);
		assert_ok!(Balances::transfer_allow_death(
			RuntimeOrigin::signed(BOB),
			poor.clone(),
			DEPOSIT
		));
		claim(&poor, 0);
		assert_eq!(rill(&poor), DEPOSIT + DEPOSIT / 2);
	});
}

#[test]
fn tickets_of_one_account_should_be_paid_batch_by_batch() {
	execute(|| {
		stake(&ALICE, 100 * UNIT);
		for _ in 0..10 {
			unstake(&ALICE, 10 * UNIT);
			next_era();
		}
		mature();
		let tickets = LiquidStaking::tickets_of(&ALICE);
		assert_eq!(
			tickets.iter().map(|t| t.batch).collect::<Vec<_>>(),
			(0..10).collect::<Vec<_>>()
		);
		assert!(tickets.iter().all(|t| t.claimable == 10 * UNIT && t.stake == 10 * UNIT));
		for batch in (0..10).rev() {
			claim(&ALICE, batch);
		}
		assert_eq!(rill(&ALICE), FUNDS);
	});
}

#[test]
fn ticket_should_show_its_stake_and_era_in_every_phase() {
	execute(|| {
		stake(&ALICE, SEED);
		next_era();
		unstake(&ALICE, SEED);
		let ticket = |stake, claimable, claimable_from| {
			vec![TicketInfo {
				batch: 0,
				shares: SEED,
				prepaid: 0,
				stake,
				claimable,
				claimable_from,
			}]
		};
		let unlock = 2 + BONDING_DURATION;
		assert_eq!(LiquidStaking::tickets_of(&ALICE), ticket(SEED, 0, Some(unlock)));
		next_era();
		assert_eq!(LiquidStaking::tickets_of(&ALICE), ticket(SEED, 0, Some(unlock)));
		report(SEED / 5);
		assert_eq!(LiquidStaking::tickets_of(&ALICE), ticket(SEED * 9 / 10, 0, Some(unlock)));
		mature();
		let all = SEED * 9 / 10;
		assert_eq!(LiquidStaking::tickets_of(&ALICE), ticket(all, all, None));
		assert_eq!(LiquidStaking::queue_info().unbonding_batches, 0);
	});
}

#[test]
fn exit_should_be_netted_and_partly_prepaid_by_deposits() {
	execute(|| {
		stake(&ALICE, 9 * SEED);
		next_era();
		unstake(&ALICE, SEED);
		stake(&BOB, SEED / 2);
		next_era();
		let unlock_era = 2 + BONDING_DURATION;
		// A hundredth of the pooled stake after the exit.
		let prepayment = (9 * SEED + SEED / 2) / 100;
		assert!(events().contains(&Event::BatchClosed {
			batch: 0,
			shares: SEED,
			stake: SEED,
			pending_loss: 0,
			netted: SEED / 2,
			prepayment,
			unlock_era,
		}));
		assert_eq!(pool().unbonding, Stake::new(SEED / 2), "only the difference unbonds");
		assert_eq!(LiquidStaking::tickets_of(&ALICE)[0].claimable, prepayment);
		claim(&ALICE, 0);
		assert_eq!(rill(&ALICE), FUNDS - 9 * SEED + prepayment);
		assert_noop!(try_claim(ALICE, 0), Error::<Test>::BatchNotMatured);
		mature();
		claim(&ALICE, 0);
		assert_eq!(rill(&ALICE), FUNDS - 8 * SEED);
		assert_eq!(Batches::<Test>::iter().count(), 0);
	});
}

#[test]
fn small_exit_should_be_prepaid_in_full_when_deposits_cover_it() {
	execute(|| {
		stake(&ALICE, 10 * UNIT);
		next_era();
		unstake(&ALICE, 4 * UNIT);
		stake(&BOB, 5 * UNIT);
		next_era();
		assert_eq!(pool().unbonding, Stake::ZERO);
		claim(&ALICE, 0);
		assert_eq!(rill(&ALICE), FUNDS - 6 * UNIT);
		assert_eq!(LiquidStaking::tickets_of(&ALICE), vec![]);
		// The queue goes on behind the batch.
		unstake(&ALICE, 6 * UNIT);
		next_era();
		mature();
		claim(&ALICE, 1);
		assert_eq!(rill(&ALICE), FUNDS);
	});
}

#[test]
fn no_prepayment_should_be_made_while_a_slash_is_pending() {
	execute(|| {
		stake(&ALICE, 10 * UNIT);
		next_era();
		unstake(&ALICE, 4 * UNIT);
		stake(&BOB, 5 * UNIT);
		// More than a thousandth of the pool, the limit of minor slashes.
		report(2 * UNIT);
		next_era();
		assert_eq!(pool().unbonding, Stake::ZERO, "netted all the same");
		assert_noop!(try_claim(ALICE, 0), Error::<Test>::BatchNotMatured);
		mature();
		claim(&ALICE, 0);
		assert!(rill(&ALICE) < FUNDS - 6 * UNIT);
	});
}

#[test]
fn leaving_should_not_lower_the_rate_for_those_who_stay() {
	execute(|| {
		stake(&ALICE, 1_000 * UNIT + 1);
		earn(123_456_789_123);
		next_era();
		run_blocks(STREAM_PERIOD);
		let before = LiquidStaking::rate();
		unstake(&ALICE, 333_333_333_333_333);
		assert_eq!(LiquidStaking::rate(), before);
		next_era();
		assert!(LiquidStaking::rate() >= before);
		mature();
		claim(&ALICE, 0);
		assert!(LiquidStaking::rate() >= before);
	});
}
