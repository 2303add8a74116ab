// SPDX-License-Identifier: Apache-2.0

//! Each check of the invariants fails on a corrupted state.

use crate::{mock::*, Destinations, HoldReason, PendingPayout, PendingPayouts, Queue, QueueStart};
use polkadot_sdk::{
	frame_support::{
		assert_ok,
		storage::with_transaction,
		traits::fungible::{Mutate, MutateHold},
	},
	sp_runtime::{DispatchError, TransactionOutcome},
};

const NO_DESTINATION: &str =
	"invariant 2: an account with a pending payout has no payout destination";
const NOT_HELD: &str = "invariant 2: a pending payout is not on hold";
const NOT_DUE: &str = "invariant 3: the queue has a payout at a wrong block";
const NOT_QUEUED: &str = "invariant 3: a payout is missing from the queue";

/// Corrupts a state with a payout that is due in block 2, and one of Bob's that waits for more.
fn broken_by(corrupt: impl FnOnce()) -> Result<(), DispatchError> {
	let mut result = Ok(());
	execute(|| {
		settle(&ALICE);
		settle(&BOB);
		pay(&ALICE, MIN_TRANSFER);
		pay(&BOB, UNIT);
		assert_ok!(RemoteStaking::do_try_state());
		let check = || {
			corrupt();
			TransactionOutcome::Rollback(Ok::<_, DispatchError>(RemoteStaking::do_try_state()))
		};
		result = with_transaction(check).unwrap();
	});
	result
}

fn assert_broken(invariant: &'static str, corrupt: impl FnOnce()) {
	assert_eq!(broken_by(corrupt), Err(DispatchError::Other(invariant)));
}

fn change(who: &AccountId, change: impl FnOnce(&mut PendingPayout<u32>)) {
	PendingPayouts::<Test>::mutate(who, |due| change(due.as_mut().unwrap()));
}

#[test]
fn check_2_should_fail_when_a_payout_has_no_destination() {
	for who in [ALICE, BOB] {
		assert_broken(NO_DESTINATION, || Destinations::<Test>::remove(&who));
	}
}

#[test]
fn check_2_should_fail_when_another_amount_is_on_hold() {
	for who in [ALICE, BOB] {
		assert_broken(NOT_HELD, || change(&who, |due| due.amount += 1));
		assert_broken(NOT_HELD, || change(&who, |due| due.amount -= 1));
		assert_broken(NOT_HELD, || {
			assert_ok!(Balances::hold(&HoldReason::Payout.into(), &who, 1));
		});
	}
	// Another hold is no payout.
	let deposit = || {
		assert_ok!(Balances::mint_into(&ALICE, UNIT));
		assert_ok!(Balances::hold(&HoldReason::Destination.into(), &ALICE, UNIT));
	};
	assert_ok!(broken_by(deposit));
}

#[test]
fn check_3_should_fail_when_the_queue_has_a_payout_that_is_not_due() {
	assert_broken(NOT_DUE, || Queue::<Test>::insert(3, ALICE, ()));
	assert_broken(NOT_DUE, || Queue::<Test>::insert(2, BOB, ()));
	assert_broken(NOT_DUE, || Queue::<Test>::insert(2, VALIDATOR, ()));
	assert_broken(NOT_DUE, || change(&ALICE, |due| due.from = None));
	assert_broken(NOT_DUE, || change(&ALICE, |due| due.from = Some(3)));
}

#[test]
fn check_3_should_fail_when_the_search_has_passed_a_payout() {
	assert_ok!(broken_by(|| QueueStart::<Test>::put(2)));
	assert_broken(NOT_DUE, || QueueStart::<Test>::put(3));
}

#[test]
fn check_3_should_fail_when_a_payout_is_not_in_the_queue() {
	assert_broken(NOT_QUEUED, || Queue::<Test>::remove(2, ALICE));
	assert_broken(NOT_QUEUED, || change(&BOB, |due| due.from = Some(2)));
}
