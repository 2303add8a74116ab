// SPDX-License-Identifier: Apache-2.0

//! Planned moves of stashes, and changes before the moves are made.

use crate::{books::Books, mock::*, types::*, Moves, Pool};
use polkadot_sdk::frame_support::{
	assert_ok,
	traits::{fungible::Mutate, tokens::Preservation::Preserve},
	BoundedVec,
};

fn planned() -> Vec<(StashIndex, Move)> {
	Moves::<Test>::get().into_inner()
}

/// Plans to bond all deposits in the one stash.
fn plan_bond() {
	stake(&ALICE, SEED);
	assert_ok!(LiquidStaking::plan_moves());
	assert_eq!(planned(), vec![(0, Move::Bond(pool().reserve))]);
}

/// Plans to unbond an exit from the one stash.
fn plan_unbond() {
	stake(&ALICE, SEED);
	next_era();
	unstake(&ALICE, SEED / 2);
	begin_era();
	assert_ok!(LiquidStaking::close_batch());
	assert_ok!(LiquidStaking::plan_moves());
	assert_eq!(planned(), vec![(0, Move::Unbond(pool().unfunded()))]);
}

#[test]
fn planned_bond_should_shrink_when_the_reserve_did() {
	execute(|| {
		plan_bond();
		instant_unstake(&ALICE, SEED / 20);
		let (before, left) = (pool().active, pool().reserve);
		assert_ok!(LiquidStaking::rebalance(0));
		assert_eq!(
			(pool().reserve, pool().active.plancks()),
			(Stake::ZERO, before.plancks() + left.plancks())
		);
		assert_eq!(planned(), vec![]);
	});
}

#[test]
fn planned_unbond_should_shrink_when_a_deposit_funds_the_exit() {
	execute(|| {
		plan_unbond();
		stake(&BOB, SEED);
		assert_ok!(LiquidStaking::rebalance(0));
		assert_eq!((pool().unbonding, pool().unfunded()), (Stake::ZERO, Stake::ZERO));
		assert_eq!(planned(), vec![]);
	});
}

#[test]
fn planned_moves_should_be_dropped_when_the_books_halt() {
	execute(|| {
		plan_unbond();
		Books::<Test>::halt(Breach::Solvency);
		assert_ok!(LiquidStaking::rebalance(0));
		assert_eq!((pool().unbonding, planned()), (Stake::ZERO, vec![]));

		Moves::<Test>::put(BoundedVec::truncate_from(vec![(0, Move::Bond(Stake::new(1)))]));
		assert_ok!(LiquidStaking::plan_moves());
		assert_eq!(planned(), vec![]);
		Books::<Test>::resume();
	});
}

#[test]
fn planned_bond_should_wait_when_a_debt_became_unfunded() {
	execute(|| {
		plan_bond();
		let before = pool();
		Pool::<Test>::mutate(|pool| pool.forge().owed = Stake::new(2 * SEED));
		assert_ok!(LiquidStaking::rebalance(0));
		assert_eq!((pool().active, pool().reserve), (before.active, Stake::ZERO));
		assert_eq!(pool().claims, before.reserve, "the reserve is for the debt");
		Pool::<Test>::put(before);
		let (claims, reserve) = (account(AccountKind::Claims), account(AccountKind::Reserve));
		assert_ok!(<Balances as Mutate<_>>::transfer(
			&claims,
			&reserve,
			before.reserve.plancks(),
			Preserve
		));
	});
}

#[test]
fn planned_unbond_should_shrink_when_the_stash_did() {
	execute(|| {
		plan_unbond();
		let before = pool();
		Moves::<Test>::put(BoundedVec::truncate_from(vec![(
			0,
			Move::Unbond(Stake::new(9 * SEED)),
		)]));
		Pool::<Test>::mutate(|pool| pool.forge().owed = Stake::new(9 * SEED));
		assert_ok!(LiquidStaking::rebalance(0));
		assert_eq!((pool().active, pool().unbonding), (Stake::ZERO, before.active));
		Pool::<Test>::mutate(|pool| pool.forge().owed = before.owed);
	});
}
