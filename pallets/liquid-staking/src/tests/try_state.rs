// SPDX-License-Identifier: Apache-2.0

//! Every check of the invariants, against a corrupted state.

use crate::{books::Books, mock::*, types::*, Batches, PendingSlashes, Pool, Stashes, Tickets};
use polkadot_sdk::{
	frame_support::{assert_ok, BoundedVec},
	sp_runtime::DispatchError,
};

/// The error of a corrupted pool with a holder and an open, an unbonding and a claimable batch.
fn broken_by(corrupt: impl FnOnce()) -> DispatchError {
	ExtBuilder::default().build().execute_with(|| {
		stake(&ALICE, SEED);
		next_era();
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

#[test]
fn check_1_should_fail_when_the_books_say_more_than_there_is() {
	let more = || Pool::<Test>::mutate(|pool| pool.forge().reserve = Stake::new(UNIT));
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

fn owe_more(batch: BatchIndex) {
	Batches::<Test>::mutate(batch, |batch| match &mut batch.as_mut().unwrap().phase {
		BatchPhase::Open => panic!("an open batch is owed nothing"),
		BatchPhase::Unbonding(record) => record.stake = record.stake.saturating_add(Stake::new(1)),
		BatchPhase::Claimable(left) => {
			left.unclaimed_stake = left.unclaimed_stake.saturating_add(Stake::new(1))
		},
	});
}

#[test]
fn check_3_should_fail_when_a_batch_is_owed_too_much() {
	for batch in [0, 1] {
		assert_eq!(number_of(broken_by(|| owe_more(batch))), "3", "{batch}");
	}
	let counted = || {
		owe_more(0);
		Pool::<Test>::mutate(|pool| {
			pool.forge().owed = pool.forge().owed.saturating_add(Stake::new(1));
			pool.forge().payable = pool.forge().payable.saturating_add(Stake::new(1));
		});
	};
	assert_eq!(number_of(broken_by(counted)), "3");
}

#[test]
fn check_4_should_fail_when_a_pending_slash_was_forged() {
	let forge = || Pool::<Test>::mutate(|pool| pool.forge().pending = Stake::new(1));
	assert_eq!(number_of(broken_by(forge)), "4");
	let forge = || {
		let slash = PendingSlash { holders: Stake::new(1), ..Default::default() };
		PendingSlashes::<Test>::mutate(|slashes| slashes.try_push(slash).unwrap());
	};
	assert_eq!(number_of(broken_by(forge)), "4");
	let forge = || {
		Batches::<Test>::mutate(1, |batch| {
			let BatchPhase::Unbonding(record) = &mut batch.as_mut().unwrap().phase else {
				panic!()
			};
			record.set_pending_loss(99, Stake::new(1));
		});
	};
	assert_eq!(number_of(broken_by(forge)), "4");
	let disorder = || {
		let slash = |apply_era| PendingSlash { apply_era, ..Default::default() };
		PendingSlashes::<Test>::put(BoundedVec::truncate_from(vec![slash(98), slash(99)]));
		Batches::<Test>::mutate(1, |batch| {
			let BatchPhase::Unbonding(record) = &mut batch.as_mut().unwrap().phase else {
				panic!()
			};
			let losses = [99, 98].map(|apply_era| PendingLoss { apply_era, stake: Stake::new(1) });
			record.pending_losses = BoundedVec::truncate_from(losses.to_vec());
		});
	};
	let message = "4: the pending losses of a batch are out of order";
	assert_eq!(broken_by(disorder), DispatchError::Other(message));
	let disorder = || {
		let slash = |apply_era| PendingSlash { apply_era, ..Default::default() };
		PendingSlashes::<Test>::put(BoundedVec::truncate_from(vec![slash(99), slash(98)]));
	};
	let message = "4: pending slashes are out of order";
	assert_eq!(broken_by(disorder), DispatchError::Other(message));
}

#[test]
fn check_6_should_fail_when_the_ledger_moved_unseen() {
	let unseen = || {
		ledger(|l| {
			l.bonds
				.values_mut()
				.for_each(|bond| bond.active = Stake::new(bond.active.plancks() - 1))
		});
	};
	assert_eq!(number_of(broken_by(unseen)), "6");
	let uncounted = || {
		Pool::<Test>::mutate(|pool| {
			pool.forge().active = pool.forge().active.saturating_sub(Stake::new(1));
			pool.forge().unbonding = pool.forge().unbonding.saturating_add(Stake::new(1));
		});
	};
	assert_eq!(number_of(broken_by(uncounted)), "6");
	let empty = || {
		Stashes::<Test>::mutate(0, |ledger| {
			ledger.as_mut().unwrap().chunks.try_insert(99, Stake::ZERO).unwrap();
		});
	};
	assert_eq!(number_of(broken_by(empty)), "6");
}

#[test]
fn check_7_should_fail_when_a_stash_or_its_nominees_were_not_chosen() {
	let unopened = || Stashes::<Test>::insert(7, StashLedger::default());
	assert_eq!(number_of(broken_by(unopened)), "7");
	let backed = || {
		let stash = LiquidStaking::stash(0);
		ledger(|l| l.nominations.insert(stash, vec![BOB]));
	};
	assert_eq!(number_of(broken_by(backed)), "7");
}

#[test]
fn check_8_should_fail_when_an_account_lost_a_planck() {
	let kinds =
		[AccountKind::Claims, AccountKind::Rewards, AccountKind::Reserve, AccountKind::Stash(0)];
	for kind in kinds {
		// Transfers cannot take the deposit of these accounts, so root does.
		let corrupt = || {
			let held = rill(&account(kind));
			assert_ok!(Balances::force_set_balance(RuntimeOrigin::root(), account(kind), held - 1));
		};
		assert_eq!(number_of(broken_by(corrupt)), "8", "{kind:?}");
	}
	let escrow = || {
		let escrow = account(AccountKind::Escrow);
		assert_ok!(Assets::transfer(RuntimeOrigin::signed(escrow), STRILL, BOB, 1));
	};
	assert_eq!(number_of(broken_by(escrow)), "8");
}

#[test]
fn check_9_should_fail_when_a_ticket_was_forged() {
	let ticket = TicketRecord::new(Shares::new(1));
	for batch in [1, 99] {
		let forge = || Tickets::<Test>::insert(batch, BOB, ticket);
		assert_eq!(number_of(broken_by(forge)), "9", "{batch}");
	}
	let prepayment = || {
		Batches::<Test>::mutate(1, |batch| {
			batch.as_mut().unwrap().prepayment = Payable::new(Stake::ZERO, Shares::new(1));
			batch.as_mut().unwrap().prepayment.stake = Stake::new(1);
		});
	};
	assert_eq!(number_of(broken_by(prepayment)), "9");
}

#[test]
#[should_panic = "another transition wrote the ledger"]
fn ledger_should_not_be_written_while_a_transition_holds_it() {
	execute(|| {
		stake(&ALICE, UNIT);
		let nested = Books::<Test>::with(|books| {
			Books::<Test>::close_gate();
			books.fund_claims(Stake::new(UNIT))
		});
		assert_ok!(nested);
	});
}
