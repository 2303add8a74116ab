// SPDX-License-Identifier: Apache-2.0

//! Payments of matured tickets by the chain.

use crate::{
	mock::*, types::*, Batches, Error, Event, NextNomination, NextPayment, NextRebond, Tickets,
};
use polkadot_sdk::{
	frame_support::{
		assert_err_ignore_postinfo, assert_noop, assert_ok, traits::Hooks, weights::Weight,
	},
	sp_runtime::TokenError,
};

/// Three matured, unpaid tickets of batch 0.
fn matured() {
	for who in [ALICE, BOB, CHARLIE] {
		stake(&who, SEED);
	}
	next_era();
	for (who, shares) in [(ALICE, SEED / 7), (BOB, SEED / 3), (CHARLIE, SEED / 2)] {
		unstake(&who, shares);
	}
	for _ in 0..=BONDING_DURATION {
		next_era();
	}
	assert_eq!(crate::Queue::<Test>::get().oldest, 1);
	events();
}

fn pay() {
	ledger(|l| l.pays_tickets = true);
}

fn left() -> usize {
	Tickets::<Test>::iter().count()
}

#[test]
fn matured_tickets_should_be_paid_without_anybody_asking() {
	execute(|| {
		matured();
		pay();
		run_blocks(1);
		assert_eq!(left(), 0);
		assert_eq!(Batches::<Test>::iter().count(), 0);
		assert_eq!(rill(&ALICE), FUNDS - SEED + SEED / 7);
		assert_eq!(rill(&CHARLIE), FUNDS - SEED + SEED / 2);
		let paid = |event: &&Event<Test>| matches!(event, Event::Claimed { .. });
		assert_eq!(events().iter().filter(paid).count(), 3);
		run_blocks(3);
		assert_eq!(events(), vec![]);
	});
}

#[test]
fn payment_should_be_metered_and_go_on_in_the_next_block() {
	execute(|| {
		matured();
		pay();
		let one = NO_STEP + PAYMENT;
		for expected in [2, 1, 0, 0] {
			let next = System::block_number() + 1;
			System::set_block_number(next);
			assert!(LiquidStaking::on_idle(next, one).all_lte(one));
			assert_eq!(left(), expected);
		}
		// The end of the batch is one more payment step.
		assert_eq!(NextPayment::<Test>::get().batch, 1);
		assert_eq!(LiquidStaking::on_idle(99, one), NO_STEP);
	});
}

#[test]
fn tickets_should_be_claimed_or_paid_by_anybody_when_blocks_are_full() {
	execute(|| {
		matured();
		pay();
		for _ in 0..50 {
			let next = System::block_number() + 1;
			System::set_block_number(next);
			LiquidStaking::on_idle(next, Weight::zero());
		}
		assert_eq!(left(), 3);
		claim(&BOB, 0);
		assert_ok!(LiquidStaking::advance_era(RuntimeOrigin::signed(BOB), 1));
		assert_eq!(left(), 1);
		assert_ok!(LiquidStaking::claim_for(
			RuntimeOrigin::signed(BOB),
			Tickets::<Test>::iter().next().unwrap().1,
			0
		));
		assert_eq!(left(), 0);
		assert_ok!(LiquidStaking::advance_era(RuntimeOrigin::signed(BOB), 16));
		let outcome = LiquidStaking::advance_era(RuntimeOrigin::signed(BOB), 16);
		assert_err_ignore_postinfo!(outcome, Error::<Test>::NoStepDue);
	});
}

#[test]
fn anybody_should_be_able_to_claim_for_an_owner_who_is_paid() {
	execute(|| {
		matured();
		let before = (rill(&ALICE), rill(&BOB));
		assert_noop!(
			plain(LiquidStaking::claim_for(RuntimeOrigin::signed(BOB), DAVE, 0)),
			Error::<Test>::TicketNotFound
		);
		assert_ok!(LiquidStaking::claim_for(RuntimeOrigin::signed(BOB), ALICE, 0));
		assert_eq!((rill(&ALICE), rill(&BOB)), (before.0 + SEED / 7, before.1));
		assert_noop!(
			plain(LiquidStaking::claim_for(RuntimeOrigin::signed(BOB), ALICE, 0)),
			Error::<Test>::TicketNotFound
		);
	});
}

/// Payments that failed since the last call because the owners had no account.
fn unpaid() -> usize {
	events()
		.into_iter()
		.filter(|event| {
			matches!(event, Event::TicketNotPaid { batch: 0, error, .. }
				if *error == Error::<Test>::PayoutBelowExistentialDeposit.into())
		})
		.count()
}

fn claim_once_there_is_an_account(who: &AccountId) {
	assert_noop!(
		plain(LiquidStaking::claim_for(RuntimeOrigin::signed(BOB), who.clone(), 0)),
		Error::<Test>::PayoutBelowExistentialDeposit
	);
	assert_ok!(Balances::transfer_keep_alive(RuntimeOrigin::signed(BOB), who.clone(), DEPOSIT));
	assert_ok!(LiquidStaking::claim_for(RuntimeOrigin::signed(BOB), who.clone(), 0));
	assert!(rill(who) > DEPOSIT);
}

#[test]
fn owner_who_cannot_be_paid_should_block_nobody_and_lose_nothing() {
	execute(|| {
		for who in [ALICE, BOB] {
			stake(&who, SEED);
		}
		next_era();
		// The owners have no RILL, so the smallest payments are below the existential deposit.
		let poor: Vec<AccountId> = (100..120).map(|id| AccountId::new([id; 32])).collect();
		unstake(&ALICE, SEED / 2);
		for who in &poor {
			assert_ok!(transfer(&ALICE, who, 0, DEPOSIT));
		}
		unstake(&BOB, SEED / 2);
		report(SEED / 2);
		for _ in 0..=BONDING_DURATION {
			next_era();
		}
		events();
		pay();
		run_blocks(1);
		assert_eq!(left(), poor.len(), "the others are paid");
		assert!(!Tickets::<Test>::contains_key(0, ALICE));
		assert_eq!(unpaid(), poor.len(), "one event each");
		run_blocks(3);
		assert_eq!(events(), vec![]);
		// The next batch is paid all the same.
		unstake(&BOB, SEED / 4);
		for _ in 0..=BONDING_DURATION + 1 {
			next_era();
		}
		assert!(!Tickets::<Test>::contains_key(1, BOB));
		// An owner with an account can claim.
		for who in &poor {
			claim_once_there_is_an_account(who);
		}
		assert_eq!(left(), 0);
		assert_eq!(Batches::<Test>::iter().count(), 0);
	});
}

#[test]
fn ten_thousand_tickets_of_one_era_should_all_be_paid_the_same() {
	execute(|| {
		stake(&ALICE, 100_000 * UNIT);
		next_era();
		unstake(&ALICE, 50_000 * UNIT);
		let owner = |n: u32| {
			let mut id = [200; 32];
			id[..4].copy_from_slice(&n.to_le_bytes());
			AccountId::new(id)
		};
		for n in 0..10_000 {
			assert_ok!(transfer(&ALICE, &owner(n), 0, 5 * UNIT));
		}
		assert!(!Tickets::<Test>::contains_key(0, ALICE));
		report(SEED);
		for _ in 0..=BONDING_DURATION {
			next_era();
		}
		System::reset_events();
		pay();
		run_blocks(1);
		assert_eq!(left(), 0);
		let each = rill(&owner(0));
		assert!(each < 5 * UNIT && each > 4 * UNIT);
		assert!((0..10_000).all(|n| rill(&owner(n)) == each));
	});
}

#[test]
fn ten_thousand_exits_of_one_account_should_be_one_ticket_an_era() {
	execute(|| {
		stake(&ALICE, 100_000 * UNIT);
		next_era();
		for _ in 0..10_000 {
			unstake(&ALICE, UNIT);
		}
		assert_eq!(left(), 1);
		for _ in 0..=BONDING_DURATION {
			next_era();
		}
		System::reset_events();
		claim(&ALICE, 0);
		assert_eq!(rill(&ALICE), FUNDS - 90_000 * UNIT);
	});
}

#[test]
fn batch_should_be_paid_out_when_it_was_netted_in_full() {
	execute(|| {
		stake(&ALICE, SEED);
		next_era();
		stake(&BOB, SEED);
		unstake(&ALICE, UNIT);
		next_era();
		assert_eq!(
			crate::Queue::<Test>::get(),
			QueueRecord { open: 1, oldest: 0, last_closed: Some(2) }
		);
		pay();
		run_blocks(1);
		// The next era step moves the queue on. Then the chain pays the ticket.
		next_era();
		run_blocks(1);
		assert_eq!(left(), 0);
		assert_eq!(rill(&ALICE), FUNDS - SEED + UNIT);
	});
}

#[test]
fn failed_payment_should_leave_nothing_behind() {
	execute(|| {
		matured();
		// The claims account has lost its stake.
		assert_ok!(Balances::force_set_balance(
			RuntimeOrigin::root(),
			account(AccountKind::Claims),
			DEPOSIT
		));
		let (before, all) = (pool(), left());
		pay();
		run_blocks(1);
		assert_eq!((pool(), left()), (before, all));
		let told = events().iter().any(|event| {
			matches!(event, Event::TicketNotPaid { error, .. }
				if *error == TokenError::FundsUnavailable.into())
		});
		assert!(told);
		assert_ok!(Balances::force_set_balance(
			RuntimeOrigin::root(),
			account(AccountKind::Claims),
			DEPOSIT + before.claims.plancks()
		));
	});
}

/// Runs a block whose idle weight is enough for one payment, but for no step of another kind.
/// Returns the number of unpaid tickets.
fn left_after_a_small_block() -> usize {
	let next = System::block_number() + 1;
	System::set_block_number(next);
	LiquidStaking::on_idle(next, NO_STEP + PAYMENT);
	left()
}

#[test]
fn payment_should_not_overtake_an_era_step_or_a_settlement() {
	execute(|| {
		matured();
		pay();
		begin_era();
		assert_eq!(left_after_a_small_block(), 3, "the era step is due");
		idle_with(100);
		assert_eq!(left(), 0);
	});
	execute(|| {
		matured();
		pay();
		take_from(0, SEED / 10, &[]);
		assert_eq!(left_after_a_small_block(), 3, "a slash is to be settled");
	});
}

#[test]
fn payment_should_overtake_reports_and_rebonds_that_do_not_fit() {
	execute(|| {
		matured();
		pay();
		// Nine kibibytes.
		let apply_era = ledger(|l| l.active_era) + DEFERRAL + 1;
		ledger(|l| l.reports.insert(apply_era, vec![vec![]; 90]));
		note_report();
		assert_eq!(left_after_a_small_block(), 2, "reports are to be read");
	});
	execute(|| {
		matured();
		pay();
		NextRebond::<Test>::put(0);
		assert_eq!(left_after_a_small_block(), 2, "a stash is to rebond");
	});
	execute(|| {
		matured();
		pay();
		NextNomination::<Test>::put(NominationStep::Select);
		assert_eq!(left_after_a_small_block(), 2, "validators are to be selected");
	});
}
