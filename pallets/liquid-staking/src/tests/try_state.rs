// SPDX-License-Identifier: Apache-2.0

//! Each check of the invariants fails when what it watches is corrupted.

use crate::{mock::*, types::*, Batches, Chunks, Pool, Tickets};
use polkadot_sdk::{
	frame_support::{
		assert_ok,
		traits::{
			fungible::Mutate,
			tokens::{Fortitude, Precision, Preservation},
		},
	},
	sp_runtime::DispatchError,
};

/// Corrupts a pool with a holder, an open batch, an unbonding and a claimable one.
fn broken_by(corrupt: impl FnOnce()) -> DispatchError {
	ExtBuilder::default().build().execute_with(|| {
		stake(&ALICE, 100 * UNIT);
		unstake(&ALICE, 10 * UNIT);
		for _ in 0..=BONDING_DURATION {
			next_era();
		}
		unstake(&ALICE, 10 * UNIT);
		next_era();
		unstake(&ALICE, 10 * UNIT);
		assert_ok!(LiquidStaking::do_try_state());
		corrupt();
		LiquidStaking::do_try_state().unwrap_err()
	})
}

fn number_of(error: DispatchError) -> &'static str {
	match error {
		DispatchError::Other(message) => message.split(':').next().unwrap(),
		other => panic!("{other:?} is not a broken invariant"),
	}
}

fn take(kind: AccountKind, amount: Balance) {
	assert_ok!(<Balances as Mutate<_>>::burn_from(
		&account(kind),
		amount,
		Preservation::Preserve,
		Precision::Exact,
		Fortitude::Force
	));
}

#[test]
fn check_1_should_fail_when_the_books_say_more_than_there_is() {
	let more = || Pool::<Test>::mutate(|pool| pool.reserve = Stake(UNIT));
	assert_eq!(number_of(broken_by(more)), "1");
}

#[test]
fn check_2_should_fail_when_shares_were_minted_elsewhere() {
	let mint = || {
		assert_ok!(Assets::mint_into(STRILL, &BOB, 1));
	};
	use polkadot_sdk::frame_support::traits::fungibles::Mutate as _;
	assert_eq!(number_of(broken_by(mint)), "2");
}

#[test]
fn check_3_should_fail_when_a_batch_is_owed_too_much() {
	let more = || {
		let era = Chunks::<Test>::iter_keys().next().unwrap();
		Chunks::<Test>::mutate(era, |chunk| *chunk = Some(Stake(chunk.unwrap().0 + 1)));
	};
	assert_eq!(number_of(broken_by(more)), "3");
	let more = || {
		Batches::<Test>::mutate(0, |batch| {
			let batch = batch.as_mut().unwrap();
			if let BatchPhase::Claimable { unclaimed_stake, .. } = &mut batch.phase {
				*unclaimed_stake = Stake(unclaimed_stake.0 + 1);
			}
		});
	};
	assert_eq!(number_of(broken_by(more)), "3");
}

#[test]
fn check_6_should_fail_when_the_ledger_moved_unseen() {
	let unseen = || {
		ledger(|l| l.bonds.values_mut().for_each(|bond| bond.active = Stake(bond.active.0 - 1)));
	};
	assert_eq!(number_of(broken_by(unseen)), "6");
}

#[test]
fn check_8_should_fail_when_an_account_lost_a_planck() {
	for kind in [AccountKind::Claims, AccountKind::Stash(0)] {
		assert_eq!(number_of(broken_by(|| take(kind, 1))), "8", "{kind:?}");
	}
	let reserve = || Pool::<Test>::mutate(|pool| pool.reserve = Stake(1));
	assert_eq!(number_of(broken_by(reserve)), "8");
	let escrow = || {
		let escrow = account(AccountKind::Escrow);
		assert_ok!(Assets::transfer(RuntimeOrigin::signed(escrow), STRILL, BOB, 1));
	};
	assert_eq!(number_of(broken_by(escrow)), "8");
}

#[test]
fn check_9_should_fail_when_a_ticket_was_forged() {
	let forge = || Tickets::<Test>::insert(BOB, 1, Shares(1));
	assert_eq!(number_of(broken_by(forge)), "9");
}
