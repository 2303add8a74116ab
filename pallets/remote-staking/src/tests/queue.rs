// SPDX-License-Identifier: Apache-2.0

//! Payouts are sent in idle time, the oldest first.

use crate::{mock::*, Event, PendingPayouts, Queue, QueueStart};
use polkadot_sdk::{
	frame_support::{
		assert_ok,
		traits::{fungible::Mutate, Hooks},
		weights::Weight,
	},
	staging_xcm::latest::Junction::Parachain,
};

/// The number of messages so far.
fn sent_count() -> usize {
	sent().len()
}

fn named(number: u8) -> AccountId {
	AccountId::new([number; 32])
}

/// Accounts with a payout each, due in the next block.
fn with_payouts(count: u8) -> Vec<AccountId> {
	let all: Vec<_> = (100..100 + count).map(named).collect();
	for who in &all {
		assert_ok!(Balances::mint_into(who, 10 * UNIT));
		settle(who);
		pay(who, MIN_TRANSFER);
	}
	all
}

fn next_block_without_payouts() {
	System::set_block_number(System::block_number() + 1);
}

/// The idle time of this block, with so much weight. Returns the weight that was used.
fn idle(weight: Weight) -> Weight {
	RemoteStaking::on_idle(System::block_number(), weight)
}

#[test]
fn search_should_cost_one_look_when_nothing_is_due() {
	execute(|| {
		System::set_block_number(5);
		// It looks at each block since the beginning once.
		assert_eq!(idle(Weight::MAX), LOOK * 6);
		assert_eq!(QueueStart::<Test>::get(), 6);
		assert_eq!(idle(Weight::MAX), Weight::zero());
		System::set_block_number(6);
		assert_eq!(idle(Weight::MAX), LOOK);
		assert_eq!(QueueStart::<Test>::get(), 7);
	});
}

#[test]
fn search_should_go_on_where_it_stopped_when_there_was_little_weight() {
	execute(|| {
		System::set_block_number(5);
		assert_eq!(idle(LOOK.saturating_sub(Weight::from_parts(1, 0))), Weight::zero());
		assert_eq!(idle(LOOK.saturating_sub(Weight::from_parts(0, 1))), Weight::zero());
		assert_eq!(QueueStart::<Test>::get(), 0);
		assert_eq!(idle(LOOK * 2), LOOK * 2);
		assert_eq!(QueueStart::<Test>::get(), 2);
		assert_eq!(idle(LOOK * 3), LOOK * 3);
		assert_eq!(QueueStart::<Test>::get(), 5);
	});
}

#[test]
fn payouts_should_be_sent_one_by_one_when_there_is_little_weight() {
	execute(|| {
		with_payouts(3);
		assert_eq!(idle(Weight::MAX), LOOK * 2);
		System::set_block_number(2);
		let almost = SEND - Weight::from_parts(1, 0);
		assert_eq!(idle(LOOK + almost), LOOK);
		assert_eq!((sent_count(), QueueStart::<Test>::get()), (0, 2));
		assert_eq!(idle(LOOK + SEND), LOOK + SEND);
		assert_eq!((sent_count(), QueueStart::<Test>::get()), (1, 2));
		System::set_block_number(3);
		assert_eq!(idle(LOOK * 3 + SEND), LOOK * 2 + SEND);
		assert_eq!((sent_count(), QueueStart::<Test>::get()), (2, 2));
		// The last one, and a look at the rest of block two and at block three.
		assert_eq!(idle(Weight::MAX), LOOK * 3 + SEND);
		assert_eq!((sent_count(), QueueStart::<Test>::get()), (3, 4));
		assert_eq!(queue(), []);
	});
}

#[test]
fn payouts_should_take_no_more_than_their_part_of_idle_weight() {
	execute(|| {
		with_payouts(4);
		next_block_without_payouts();
		MaxSendWeight::set((LOOK + SEND) * 2 + LOOK * 2);
		assert_eq!(idle(Weight::MAX), (LOOK + SEND) * 2 + LOOK * 2);
		// Two looks for blocks zero and one.
		assert_eq!(sent_count(), 2);
		MaxSendWeight::set(Weight::MAX);
		assert_eq!(idle(LOOK + SEND), LOOK + SEND);
		assert_eq!(sent_count(), 3);
	});
}

#[test]
fn payouts_should_be_sent_in_the_order_of_their_blocks() {
	execute(|| {
		settle(&ALICE);
		settle(&BOB);
		pay(&BOB, MIN_TRANSFER);
		next_block_without_payouts();
		pay(&ALICE, 9 * UNIT);
		next_block_without_payouts();
		assert_eq!(queue(), [(2, BOB), (3, ALICE)]);
		idle(LOOK * 2 + LOOK + SEND);
		assert_eq!((due(&BOB), due(&ALICE)), (None, Some((9 * UNIT, Some(3)))));
		idle(LOOK * 2 + SEND);
		assert_eq!((due(&ALICE), sent_count()), (None, 2));
	});
}

#[test]
fn payout_of_this_block_should_wait_for_the_next_one() {
	execute(|| {
		settle(&ALICE);
		pay(&ALICE, MIN_TRANSFER);
		assert_eq!(idle(Weight::MAX), LOOK * 2);
		assert_eq!(sent_count(), 0);
		assert_eq!(next_block(), LOOK * 2 + SEND);
		assert_eq!(sent_count(), 1);
	});
}

#[test]
fn payout_should_be_tried_again_after_the_delay_when_it_was_not_sent() {
	execute(|| {
		settle(&ALICE);
		pay(&ALICE, MIN_TRANSFER);
		TakesMessages::set(false);
		assert_eq!(next_block(), LOOK * 4 + SEND);
		let again_at = 2 + HOUR;
		let told = |again_at| Event::PayoutNotSent { who: ALICE, amount: MIN_TRANSFER, again_at };
		assert_eq!(events(), [told(again_at)]);
		assert_eq!(due(&ALICE), Some((MIN_TRANSFER, Some(again_at))));
		assert_eq!(queue(), [(again_at, ALICE)]);
		while System::block_number() < again_at - 1 {
			// It costs nothing meanwhile.
			assert_eq!(next_block(), LOOK);
		}
		assert_eq!(events(), []);
		assert_eq!(next_block(), LOOK * 2 + SEND);
		assert_eq!(events(), [told(again_at + HOUR)]);
		TakesMessages::set(true);
		run_to(again_at + HOUR - 1);
		assert_eq!(sent_count(), 0);
		next_block();
		assert_eq!((sent_count(), due(&ALICE)), (1, None));
	});
}

#[test]
fn delay_should_count_from_the_attempt_when_it_came_late() {
	execute(|| {
		settle(&ALICE);
		pay(&ALICE, MIN_TRANSFER);
		MaySend::set(false);
		System::set_block_number(50);
		idle(Weight::MAX);
		assert_eq!(queue(), [(50 + HOUR, ALICE)]);
	});
}

#[test]
fn failed_payout_should_not_keep_others_from_being_sent() {
	execute(|| {
		settle(&ALICE);
		let other = Some(to_user(OTHER, 2));
		assert_ok!(RemoteStaking::set_destination(signed(&BOB), other));
		pay(&ALICE, MIN_TRANSFER);
		pay(&BOB, MIN_TRANSFER);
		Unknown::set(Some(PARACHAIN));
		next_block();
		assert_eq!((due(&BOB), due(&ALICE)), (None, Some((MIN_TRANSFER, Some(2 + HOUR)))));
		let [(parachain, ..)] = &brought()[..] else { panic!() };
		assert_eq!(*parachain, Parachain(OTHER).into());
	});
}

#[test]
fn payout_that_is_sent_on_request_should_leave_the_queue() {
	execute(|| {
		let all = with_payouts(2);
		assert_ok!(RemoteStaking::send_payout(signed(&BOB), all[0].clone()));
		assert_eq!(queue(), [(2, all[1].clone())]);
		next_block();
		assert_eq!((sent_count(), queue()), (2, vec![]));
	});
}

/// Queues a payout at another block than that of its record.
fn corrupt(from: Option<u32>) {
	settle(&ALICE);
	pay(&ALICE, MIN_TRANSFER);
	MaySend::set(false);
	PendingPayouts::<Test>::mutate(&ALICE, |due| due.as_mut().unwrap().from = from);
}

#[test]
#[should_panic(expected = "the queue has a payout at a wrong block")]
fn queue_should_complain_when_its_payout_is_due_elsewhere() {
	execute(|| {
		corrupt(Some(3));
		System::set_block_number(2);
		idle(Weight::MAX);
	});
}

#[test]
#[should_panic(expected = "the queue has a payout at a wrong block")]
fn queue_should_complain_when_an_entry_has_no_payout() {
	execute(|| {
		Queue::<Test>::insert(1, ALICE, ());
		idle(Weight::MAX);
	});
}
