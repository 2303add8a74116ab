// SPDX-License-Identifier: Apache-2.0

//! Transfers and rebonds of tickets.

use crate::{mock::*, types::*, Batches, Error, Event, NextRebond, Tickets};
use polkadot_sdk::{
	frame_support::{assert_noop, assert_ok},
	sp_runtime::Perbill,
};

/// Three holders stake. Alice has a ticket of batch 0, `eras` eras after her exit.
fn ticket(shares: Balance, eras: u32) {
	for who in [ALICE, BOB, CHARLIE] {
		stake(&who, SEED);
	}
	next_era();
	unstake(&ALICE, shares);
	for _ in 0..eras {
		next_era();
	}
	events();
}

fn mature() {
	for _ in 0..=BONDING_DURATION {
		next_era();
	}
}

/// All stake of an account, with its tickets of batches 0 and 1.
fn wealth(who: &AccountId) -> Balance {
	rill(who) + price(strill(who)) + ticket_stake(who, 0) + ticket_stake(who, 1)
}

#[test]
fn repeated_rebonds_should_not_keep_deposits_from_earning() {
	execute(|| {
		stake(&ALICE, SEED);
		next_era();
		for batch in 0..4 {
			let before = pool().active.plancks();
			unstake(&ALICE, SEED / 2);
			// The deposit would be bonded. Instead it pays Alice's exit, a part of it as a
			// prepayment.
			stake(&BOB, SEED / 4);
			next_era();
			assert_eq!(pool().claims, Stake::new(SEED / 4));
			assert!(pool().payable.plancks() > 0);
			assert_ok!(rebond(&ALICE, batch, SEED / 2));
			run_blocks(1);
			let idle = [pool().claims, pool().unbonding, pool().reserve];
			assert_eq!(idle, [Stake::ZERO; 3], "all stake earns in the same era");
			assert_eq!(pool().active, Stake::new(before + SEED / 4));
		}
	});
}

#[test]
fn whole_ticket_should_be_transferable_in_every_phase() {
	for eras in [0, 1, BONDING_DURATION + 1] {
		execute(|| {
			ticket(SEED / 2, eras);
			assert_ok!(transfer(&ALICE, &BOB, 0, SEED / 2));
			assert_eq!(
				events(),
				vec![Event::TicketTransferred {
					from: ALICE,
					to: BOB,
					batch: 0,
					shares: SEED / 2,
					prepaid: 0
				}]
			);
			assert_eq!(LiquidStaking::tickets_of(&ALICE), vec![]);
			mature();
			assert_noop!(
				plain(LiquidStaking::claim(RuntimeOrigin::signed(ALICE), 0)),
				Error::<Test>::TicketNotFound
			);
			claim(&BOB, 0);
			assert_eq!(rill(&BOB), FUNDS - SEED / 2);
		});
	}
}

#[test]
fn part_of_a_ticket_should_merge_with_the_ticket_of_its_receiver() {
	execute(|| {
		ticket(SEED / 2, 0);
		unstake(&BOB, SEED / 4);
		assert_ok!(transfer(&ALICE, &BOB, 0, SEED / 8));
		assert_ok!(transfer(&ALICE, &DAVE, 0, SEED / 8));
		let shares = |who| Tickets::<Test>::get(0, who).unwrap().shares.plancks();
		assert_eq!([ALICE, BOB, DAVE].map(shares), [SEED / 4, SEED * 3 / 8, SEED / 8]);
		// The new owner can cancel the ticket, while the batch is open.
		assert_ok!(LiquidStaking::cancel_unstake(RuntimeOrigin::signed(DAVE), 0, SEED / 8));
		assert_eq!(strill(&DAVE), SEED / 8);
		mature();
		for who in [ALICE, BOB] {
			claim(&who, 0);
		}
		assert_eq!(rill(&ALICE), FUNDS - SEED * 3 / 4);
		assert_eq!(rill(&BOB), FUNDS - SEED * 5 / 8);
	});
}

#[test]
fn bad_transfers_should_be_refused_by_name() {
	execute(|| {
		ticket(SEED / 2, 1);
		assert_noop!(transfer(&BOB, &ALICE, 0, 1), Error::<Test>::TicketNotFound);
		assert_noop!(transfer(&ALICE, &BOB, 1, 1), Error::<Test>::TicketNotFound);
		assert_noop!(transfer(&ALICE, &BOB, 0, 0), Error::<Test>::InsufficientShares);
		assert_noop!(transfer(&ALICE, &BOB, 0, SEED / 2 + 1), Error::<Test>::InsufficientShares);
		assert_noop!(transfer(&ALICE, &BOB, 0, DEPOSIT - 1), Error::<Test>::TicketTooSmall);
		assert_noop!(
			transfer(&ALICE, &BOB, 0, SEED / 2 - DEPOSIT + 1),
			Error::<Test>::TicketTooSmall
		);
		assert_ok!(transfer(&ALICE, &BOB, 0, DEPOSIT));
		// An account with a ticket can receive less.
		assert_ok!(transfer(&ALICE, &BOB, 0, 1));
	});
}

#[test]
fn transfer_of_a_ticket_to_its_owner_should_change_nothing() {
	execute(|| {
		ticket(SEED / 2, 1);
		let before = Tickets::<Test>::get(0, ALICE);
		for shares in [SEED / 2, SEED / 4] {
			assert_ok!(transfer(&ALICE, &ALICE, 0, shares));
		}
		assert_eq!(Tickets::<Test>::get(0, ALICE), before);
		assert_eq!(events(), vec![]);
	});
}

#[test]
fn dust_of_a_slashed_batch_should_be_transferable_as_a_whole() {
	execute(|| {
		ticket(SEED / 2, 1);
		report(4 * SEED - SEED / 1_000_000);
		assert!(ticket_stake(&ALICE, 0) < DEPOSIT);
		assert_noop!(transfer(&ALICE, &BOB, 0, SEED / 4), Error::<Test>::TicketTooSmall);
		assert_ok!(transfer(&ALICE, &BOB, 0, SEED / 2));
	});
}

#[test]
fn ticket_sold_before_a_slash_should_take_its_loss_along() {
	execute(|| {
		ticket(SEED / 2, 1);
		assert_ok!(transfer(&ALICE, &BOB, 0, SEED / 4));
		report(SEED * 4 / 10);
		// The seller, the buyer and the holder each bear a tenth.
		assert_eq!(
			(ticket_stake(&ALICE, 0), ticket_stake(&BOB, 0)),
			(SEED * 9 / 40, SEED * 9 / 40)
		);
		assert_eq!(price(SEED), SEED * 9 / 10);
		// A resale while the slash is pending changes nothing.
		assert_ok!(transfer(&BOB, &DAVE, 0, SEED / 4));
		assert_eq!(ticket_stake(&DAVE, 0), SEED * 9 / 40);
		mature();
		for who in [&ALICE, &DAVE] {
			claim(who, 0);
		}
		assert_eq!(rill(&ALICE), FUNDS - SEED + SEED * 9 / 40);
		assert_eq!(rill(&DAVE), SEED * 9 / 40);
	});
}

/// Alice and Bob have tickets of a batch with a prepayment of about a tenth.
fn prepaid() {
	stake(&ALICE, 10 * SEED);
	stake(&BOB, 10 * SEED);
	next_era();
	for who in [ALICE, BOB] {
		unstake(&who, SEED);
	}
	stake(&CHARLIE, 2 * SEED);
	next_era();
	assert_eq!(Batches::<Test>::get(0).unwrap().prepayment.stake, Stake::new(SEED * 21 / 100));
	events();
}

#[test]
fn prepayment_should_be_paid_once_when_tickets_are_transferred() {
	execute(|| {
		prepaid();
		claim(&ALICE, 0);
		let part = SEED * 21 / 200;
		assert_eq!(rill(&ALICE), FUNDS - 10 * SEED + part);
		// Bob gets half of a ticket without its prepayment. His own ticket still has one.
		assert_ok!(transfer(&ALICE, &BOB, 0, SEED / 2));
		let ticket =
			TicketRecord { shares: Shares::new(SEED * 3 / 2), prepaid: Shares::new(SEED / 2) };
		assert_eq!(Tickets::<Test>::get(0, BOB), Some(ticket));
		claim(&BOB, 0);
		assert_eq!(rill(&BOB), FUNDS - 10 * SEED + part, "for his own only");
		for who in [ALICE, BOB] {
			assert_noop!(
				plain(LiquidStaking::claim(RuntimeOrigin::signed(who), 0)),
				Error::<Test>::BatchNotMatured
			);
		}
		mature();
		for who in [&ALICE, &BOB] {
			claim(who, 0);
		}
		let rest = SEED - part;
		assert_eq!(rill(&ALICE), FUNDS - 10 * SEED + part + rest / 2);
		assert_eq!(rill(&BOB), FUNDS - 10 * SEED + part + rest * 3 / 2);
	});
}

#[test]
fn prepayment_should_not_be_paid_twice_when_parts_go_back_and_forth() {
	execute(|| {
		prepaid();
		let claims = |who| LiquidStaking::claim(RuntimeOrigin::signed(who), 0).is_ok();
		let mut paid = 0;
		for round in 1..6 {
			paid += u32::from(claims(ALICE));
			assert_ok!(transfer(&ALICE, &BOB, 0, SEED / (round + 2)));
			paid += u32::from(claims(BOB));
			assert_ok!(transfer(&BOB, &ALICE, 0, SEED / (round + 1)));
		}
		assert!(paid >= 2);
		let paid = rill(&ALICE) + rill(&BOB) + 20 * SEED - 2 * FUNDS;
		assert!(paid <= SEED * 21 / 100 && paid + 20 > SEED * 21 / 100);
	});
}

#[test]
fn rebond_should_turn_a_ticket_into_shares_and_active_stake() {
	execute(|| {
		ticket(SEED / 2, 1);
		assert_eq!(
			(pool().active, pool().unbonding),
			(Stake::new(SEED * 7 / 2), Stake::new(SEED / 2))
		);
		let before = wealth(&ALICE);
		assert_ok!(rebond(&ALICE, 0, SEED / 2));
		assert_eq!(
			events(),
			vec![
				Event::Rebonded {
					who: ALICE,
					batch: 0,
					shares: SEED / 2,
					stake: SEED / 2,
					pending_loss: 0,
					prepayment: 0,
					minted: SEED / 2
				},
				Event::BatchSettled { batch: 0, dust: 0 },
			]
		);
		assert_eq!((strill(&ALICE), wealth(&ALICE)), (SEED, before));
		assert_eq!(Batches::<Test>::get(0), None);
		next_era();
		assert!(events().contains(&Event::StakeRebonded { stash: 0, amount: SEED / 2 }));
		assert_eq!((pool().active, pool().unbonding), (Stake::new(4 * SEED), Stake::ZERO));
		assert_eq!(pool().reserve, Stake::ZERO, "the stake was rebonded, not bonded anew");
		mature();
		assert_eq!(crate::Queue::<Test>::get().oldest, 1);
	});
}

#[test]
fn part_of_a_ticket_should_be_rebonded_and_the_rest_be_paid() {
	execute(|| {
		ticket(SEED / 2, 1);
		unstake(&BOB, SEED / 4);
		next_era();
		assert_ok!(rebond(&ALICE, 0, SEED / 8));
		mature();
		claim(&ALICE, 0);
		claim(&BOB, 1);
		assert_eq!(rill(&ALICE), FUNDS - SEED + SEED * 3 / 8);
		assert_eq!(rill(&BOB), FUNDS - SEED + SEED / 4);
		assert_eq!((pool().claims, pool().unbonding), (Stake::ZERO, Stake::ZERO));
		assert_eq!(pool().active, Stake::new(4 * SEED - SEED * 5 / 8));
	});
}

#[test]
fn new_exits_should_use_rebonded_stake_before_anything_unbonds() {
	execute(|| {
		ticket(SEED / 2, 1);
		assert_ok!(rebond(&ALICE, 0, SEED / 2));
		unstake(&BOB, SEED / 2);
		next_era();
		assert_eq!(pool().unbonding, Stake::new(SEED / 2));
		let moved = |event: &Event<Test>| {
			matches!(event, Event::StakeRebonded { .. } | Event::StakeUnbonded { .. })
		};
		assert!(!events().iter().any(moved), "the chunk pays the new exit");
		mature();
		claim(&BOB, 1);
	});
}

#[test]
fn rebond_should_name_the_error_when_it_is_refused() {
	execute(|| {
		ticket(SEED / 2, 0);
		assert_noop!(rebond(&ALICE, 0, SEED / 2), Error::<Test>::BatchNotUnbonding);
		next_era();
		assert_noop!(rebond(&BOB, 0, SEED / 2), Error::<Test>::TicketNotFound);
		assert_noop!(rebond(&ALICE, 0, 0), Error::<Test>::InsufficientShares);
		assert_noop!(rebond(&ALICE, 0, SEED / 2 + 1), Error::<Test>::InsufficientShares);
		assert_noop!(
			plain(LiquidStaking::rebond(RuntimeOrigin::signed(ALICE), 0, SEED / 2, SEED / 2 + 1)),
			Error::<Test>::SlippageExceeded
		);
		note_report();
		assert_noop!(rebond(&ALICE, 0, SEED / 2), Error::<Test>::SlashUnderAssessment);
		run_blocks(1);
		crate::Pool::<Test>::mutate(|pool| pool.forge().gate = EntryGate::Halted);
		assert_noop!(rebond(&ALICE, 0, SEED / 2), Error::<Test>::PoolHalted);
		crate::Pool::<Test>::mutate(|pool| pool.forge().gate = EntryGate::Open);
		mature();
		assert_noop!(rebond(&ALICE, 0, SEED / 2), Error::<Test>::BatchNotUnbonding);
	});
}

#[test]
fn rebond_should_be_allowed_when_the_stake_limit_is_zero() {
	execute(|| {
		ticket(SEED / 2, 1);
		set(Parameter::StakeLimit(0));
		assert_ok!(rebond(&ALICE, 0, SEED / 2));
	});
}

#[test]
fn rebond_should_not_bring_the_pool_above_its_share() {
	execute(|| {
		ticket(SEED / 2, 1);
		// The limit is the stake before Alice's exit. Bob takes half of the room that it made.
		set(Parameter::PoolShare(Perbill::from_rational(4 * SEED, Balances::total_issuance())));
		let room = LiquidStaking::limit_info().pool_share_remaining;
		assert!(room >= SEED / 2 - UNIT);
		stake(&BOB, SEED / 4);
		let room = LiquidStaking::limit_info().pool_share_remaining;
		let error = Error::<Test>::PoolShareExceeded(Stake::new(room).into());
		assert_noop!(rebond(&ALICE, 0, SEED / 2), error);
		assert_ok!(rebond(&ALICE, 0, SEED / 8));
		mature();
		claim(&ALICE, 0);
	});
}

#[test]
fn rebond_should_keep_its_part_of_pending_slashes() {
	execute(|| {
		ticket(SEED / 2, 1);
		report(SEED * 4 / 10);
		let before = (wealth(&ALICE), price(SEED));
		events();
		assert_ok!(rebond(&ALICE, 0, SEED / 4));
		assert!(events().iter().any(|event| matches!(
			event,
			Event::Rebonded { pending_loss, minted, .. } if *pending_loss == SEED / 40 && *minted == SEED / 4
		)));
		assert_eq!((wealth(&ALICE), price(SEED)), before, "no account gains or loses");
		assert_eq!(ticket_stake(&ALICE, 0), SEED * 9 / 40);
		next_era();
		next_era();
		assert_eq!((wealth(&ALICE), price(SEED)), before, "nor when it is applied");
		mature();
		claim(&ALICE, 0);
	});
}

#[test]
fn rebonded_ticket_should_be_refunded_when_a_slash_is_cancelled() {
	execute(|| {
		ticket(SEED / 2, 1);
		report(SEED * 4 / 10);
		assert_ok!(rebond(&ALICE, 0, SEED / 2));
		assert_eq!(price(strill(&ALICE)), SEED * 9 / 10);
		ledger(|l| l.reports.clear());
		run_blocks(1);
		assert_eq!(price(strill(&ALICE)), SEED);
		assert_eq!(price(SEED), SEED);
	});
}

#[test]
fn rebond_should_not_escape_a_later_report() {
	execute(|| {
		ticket(SEED / 2, 1);
		unstake(&BOB, SEED / 2);
		next_era();
		// Both batches were exposed. Alice rebonds before the report.
		assert_ok!(rebond(&ALICE, 0, SEED / 2));
		report(SEED * 4 / 10);
		assert_eq!(ticket_stake(&BOB, 1), SEED * 9 / 20);
		assert_eq!(price(strill(&ALICE)), SEED * 9 / 10);
	});
}

#[test]
fn rebond_of_an_unexposed_ticket_should_bear_pending_slashes() {
	execute(|| {
		ticket(SEED / 2, 1);
		next_era();
		next_era();
		// The report is of an era in which batch 0 was no longer exposed.
		report(SEED * 35 / 100);
		assert_eq!((ticket_stake(&ALICE, 0), price(SEED)), (SEED / 2, SEED * 9 / 10));
		let before = wealth(&ALICE);
		assert_ok!(rebond(&ALICE, 0, SEED / 2));
		// A tenth of the ticket, less the part that her other shares get.
		let lost = before - wealth(&ALICE);
		assert!(lost < SEED / 2 / 10 && lost > SEED / 2 / 20, "{lost}");
		assert!(price(SEED) > SEED * 9 / 10, "not at the cost of the holders");
	});
}

#[test]
fn worthless_ticket_should_buy_nothing() {
	execute(|| {
		ticket(SEED / 2, 1);
		next_era();
		stake(&BOB, SEED);
		next_era();
		report(5 * SEED);
		run_blocks(2);
		assert!(rebond(&ALICE, 0, SEED / 2).is_err());
	});
}

#[test]
fn rebond_should_include_the_prepayment_when_it_is_unclaimed() {
	execute(|| {
		prepaid();
		let before = (wealth(&ALICE), wealth(&BOB), price(SEED));
		assert_ok!(rebond(&ALICE, 0, SEED / 2));
		assert!(events().iter().any(|event| matches!(
			event,
			Event::Rebonded { prepayment, .. } if *prepayment == SEED * 21 / 400
		)));
		assert_ok!(rebond(&BOB, 0, SEED));
		assert_ok!(rebond(&ALICE, 0, SEED / 2));
		let after = (wealth(&ALICE), wealth(&BOB), price(SEED));
		assert_eq!(after, before);
		assert_eq!(Batches::<Test>::get(0), None);
		assert_eq!((pool().owed, pool().payable), (Stake::ZERO, Stake::ZERO));
		next_era();
		assert_eq!(
			(pool().claims, pool().unbonding),
			(Stake::ZERO, Stake::ZERO),
			"all earns again"
		);
		assert_eq!(pool().reserve, Stake::ZERO);
	});
}

#[test]
fn rebond_should_be_refused_when_the_prepayment_was_taken() {
	execute(|| {
		prepaid();
		claim(&ALICE, 0);
		assert_noop!(rebond(&ALICE, 0, 1), Error::<Test>::PrepaymentTaken);
		assert_noop!(rebond(&ALICE, 0, SEED), Error::<Test>::PrepaymentTaken);
		// Transferred shares without a prepayment cannot be rebonded either. The receiver's own
		// ticket can.
		assert_ok!(transfer(&ALICE, &BOB, 0, SEED / 2));
		assert_noop!(rebond(&BOB, 0, SEED + 1), Error::<Test>::PrepaymentTaken);
		assert_ok!(rebond(&BOB, 0, SEED));
		let left = TicketRecord { shares: Shares::new(SEED / 2), prepaid: Shares::new(SEED / 2) };
		assert_eq!(Tickets::<Test>::get(0, BOB), Some(left));
		mature();
		claim(&ALICE, 0);
		claim(&BOB, 0);
	});
}

#[test]
fn prepayment_should_not_be_claimed_for_another_account() {
	execute(|| {
		prepaid();
		assert_noop!(
			plain(LiquidStaking::claim_for(RuntimeOrigin::signed(BOB), ALICE, 0)),
			Error::<Test>::BatchNotMatured
		);
		assert_ok!(rebond(&ALICE, 0, SEED));
	});
}

#[test]
fn rebonded_stake_should_be_active_before_the_next_election() {
	execute(|| {
		ticket(SEED / 2, 1);
		assert_ok!(rebond(&ALICE, 0, SEED / 2));
		assert_eq!(pool().unbonding, Stake::new(SEED / 2));
		run_blocks(1);
		assert_eq!((pool().active, pool().unbonding), (Stake::new(4 * SEED), Stake::ZERO));
		assert_eq!(NextRebond::<Test>::get(), None);
		assert!(events().contains(&Event::StakeRebonded { stash: 0, amount: SEED / 2 }));
		// Repeated exits and rebonds cost the others nothing.
		for index in 1..4 {
			unstake(&ALICE, SEED);
			next_era();
			assert_ok!(rebond(&ALICE, index, SEED));
			assert_ok!(LiquidStaking::advance_era(RuntimeOrigin::signed(BOB), 1));
			assert_eq!(pool().active, Stake::new(4 * SEED));
		}
	});
}

#[test]
fn failed_rebond_should_emit_an_event_and_stop_nothing() {
	execute(|| {
		ticket(SEED / 2, 1);
		ledger(|l| l.fails = vec!["rebond"]);
		assert_ok!(rebond(&ALICE, 0, SEED / 2));
		run_blocks(1);
		let failed = |event: &Event<Test>| {
			matches!(event, Event::StepFailed { phase: Phase::Rebond(0), .. })
		};
		assert!(events().iter().any(failed));
		assert_eq!((NextRebond::<Test>::get(), pool().unbonding), (None, Stake::new(SEED / 2)));
		ledger(|l| l.fails.clear());
		next_era();
		assert_eq!(pool().active, Stake::new(4 * SEED), "the era step rebonds it");
	});
}

#[test]
fn exit_should_mature_when_a_later_one_of_another_stash_is_rebonded() {
	ExtBuilder::default().stashes(&[CAP, CAP]).build_and_execute(|| {
		stake(&ALICE, SEED);
		stake(&BOB, SEED);
		next_era();
		let chunks = |stash| crate::Stashes::<Test>::get(stash).unwrap().unbonding();
		unstake(&ALICE, SEED / 2);
		next_era();
		let first = u32::from(chunks(0).is_zero());
		assert!(chunks(first) >= Stake::new(SEED / 2) && chunks(1 - first).is_zero());
		unstake(&BOB, SEED / 2);
		next_era();
		assert!(!chunks(1 - first).is_zero(), "each exit unbonds from another stash");
		assert_ok!(rebond(&BOB, 1, SEED / 2));
		run_blocks(1);
		assert!(chunks(first) >= Stake::new(SEED / 2), "the chunk of Alice's exit stays");
		next_era();
		assert_eq!(crate::Queue::<Test>::get().oldest, 0);
		next_era();
		assert_eq!(LiquidStaking::tickets_of(&ALICE)[0].claimable, SEED / 2);
		claim(&ALICE, 0);
	});
}

#[test]
fn cancellation_and_rebond_should_leave_no_dust_of_a_ticket() {
	execute(|| {
		ticket(SEED / 2, 0);
		let cancel =
			|shares| plain(LiquidStaking::cancel_unstake(RuntimeOrigin::signed(ALICE), 0, shares));
		assert_ok!(cancel(SEED / 2 - DEPOSIT));
		assert_eq!(Tickets::<Test>::get(0, ALICE), Some(TicketRecord::new(Shares::new(DEPOSIT))));
		assert_ok!(cancel(1));
		assert_eq!((strill(&ALICE), Batches::<Test>::get(0)), (SEED, None));
		unstake(&ALICE, SEED / 2);
		next_era();
		assert_ok!(rebond(&ALICE, 0, SEED / 2 - DEPOSIT + 1));
		assert_eq!((strill(&ALICE), Batches::<Test>::get(0)), (SEED, None));
	});
}

#[test]
fn dust_should_not_block_a_cancellation_or_a_rebond() {
	execute(|| {
		ticket(SEED / 2, 0);
		unstake(&BOB, SEED / 2);
		assert_ok!(transfer(&BOB, &ALICE, 0, 1));
		let cancel =
			plain(LiquidStaking::cancel_unstake(RuntimeOrigin::signed(ALICE), 0, SEED / 2));
		assert_ok!(cancel);
		assert_eq!((strill(&ALICE), Tickets::<Test>::get(0, ALICE)), (SEED + 1, None));
	});
	execute(|| {
		prepaid();
		claim(&BOB, 0);
		assert_ok!(transfer(&BOB, &ALICE, 0, 1));
		assert_ok!(rebond(&ALICE, 0, SEED));
		let dust = TicketRecord { shares: Shares::new(1), prepaid: Shares::new(1) };
		assert_eq!(Tickets::<Test>::get(0, ALICE), Some(dust));
		mature();
		claim(&ALICE, 0);
		claim(&BOB, 0);
	});
}

#[test]
fn rebond_should_not_lower_the_stake_of_other_tickets() {
	for (a, b) in [(1_000_003, 7_777_777), (SEED / 7, SEED / 3), (SEED / 2 + 1, SEED / 3 + 1)] {
		execute(|| {
			stake(&ALICE, SEED);
			stake(&BOB, SEED);
			earn(1_000_000_007);
			next_era();
			run_blocks(STREAM_PERIOD);
			unstake(&ALICE, a.max(DEPOSIT * 2));
			unstake(&BOB, b.max(DEPOSIT * 2));
			next_era();
			report(1_000_000_009);
			let before = (ticket_stake(&BOB, 0), price(SEED));
			let shares = a.max(DEPOSIT * 2);
			for part in [shares / 3, shares / 5, shares - shares / 3 - shares / 5] {
				let is_swept = !Tickets::<Test>::contains_key(0, ALICE);
				assert_eq!(rebond(&ALICE, 0, part).is_err(), is_swept, "a part takes dust along");
				assert!(ticket_stake(&BOB, 0) >= before.0 && price(SEED) >= before.1);
			}
			mature();
			claim(&BOB, 0);
			assert!(rill(&BOB) >= FUNDS - SEED + before.0);
		});
	}
}

#[test]
fn exit_and_rebond_should_never_gain() {
	execute(|| {
		ticket(SEED / 2, 0);
		let mut before = wealth(&BOB);
		for batch in 0..6 {
			earn(UNIT);
			next_era();
			run_blocks(STREAM_PERIOD);
			let others = price(SEED);
			unstake(&BOB, SEED / 3);
			let index = crate::Queue::<Test>::get().open;
			next_era();
			let now = rill(&BOB) + price(strill(&BOB)) + ticket_stake(&BOB, index);
			assert!(now + UNIT > before, "{batch}");
			assert_ok!(rebond(
				&BOB,
				index,
				Tickets::<Test>::get(index, BOB).unwrap().shares.plancks()
			));
			assert!(rill(&BOB) + price(strill(&BOB)) <= now);
			assert!(price(SEED) >= others);
			before = rill(&BOB) + price(strill(&BOB));
		}
	});
}

#[test]
fn rebond_should_be_left_to_an_era_step_that_waits_for_an_election() {
	execute(|| {
		ticket(SEED / 2, 1);
		begin_era();
		ledger(|l| l.is_electing = true);
		assert_ok!(rebond(&ALICE, 0, SEED / 2));
		run_blocks(1);
		assert_eq!(NextRebond::<Test>::get(), Some(0));
		ledger(|l| l.is_electing = false);
		run_blocks(1);
		assert_eq!(pool().active, Stake::new(4 * SEED));
	});
}
