// SPDX-License-Identifier: Apache-2.0

//! Gifts, dust and existential deposits on every account that the pallet owns.

use crate::{mock::*, types::*};
use polkadot_sdk::frame_support::{
	assert_ok,
	traits::{fungible::Mutate, tokens::Preservation},
};

const KINDS: [AccountKind; 7] = [
	AccountKind::Reserve,
	AccountKind::Rewards,
	AccountKind::Claims,
	AccountKind::Escrow,
	AccountKind::Authority,
	AccountKind::Insurance,
	AccountKind::Stash(0),
];

fn give(kind: AccountKind, amount: Balance) {
	assert_ok!(<Balances as Mutate<_>>::transfer(
		&BOB,
		&account(kind),
		amount,
		Preservation::Preserve
	));
}

#[test]
fn gift_of_rill_should_change_nothing_when_it_is_not_to_the_rewards() {
	for kind in KINDS.into_iter().filter(|kind| *kind != AccountKind::Rewards) {
		execute(|| {
			stake(&ALICE, 10 * UNIT);
			next_era();
			let (books, rate) = (pool(), LiquidStaking::rate());
			give(kind, 50_000 * UNIT);
			assert_eq!((pool(), LiquidStaking::rate()), (books, rate), "{kind:?}");
			for _ in 0..3 {
				next_era();
				run_blocks(STREAM_PERIOD);
			}
			assert_eq!((pool(), LiquidStaking::rate()), (books, rate), "{kind:?}");
		});
	}
}

#[test]
fn gift_to_the_rewards_should_be_streamed_to_everybody() {
	execute(|| {
		stake(&ALICE, SEED);
		next_era();
		give(AccountKind::Rewards, SEED);
		assert_eq!(price(SEED), SEED);
		next_era();
		assert_eq!(price(SEED), SEED);
		run_blocks(STREAM_PERIOD);
		assert_eq!(price(SEED), SEED * 3 / 2);
	});
}

#[test]
fn dust_should_be_taken_into_account_to_the_planck() {
	execute(|| {
		give(AccountKind::Rewards, 1);
		next_era();
		run_blocks(STREAM_PERIOD);
		assert_eq!(LiquidStaking::pool_info().pooled, SEED + 1);
		assert_eq!(rill(&account(AccountKind::Rewards)), DEPOSIT);
	});
}

#[test]
fn gift_of_shares_should_not_enter_a_batch_or_change_the_rate() {
	for kind in KINDS {
		execute(|| {
			stake(&ALICE, 10 * UNIT);
			let (books, rate) = (pool(), LiquidStaking::rate());
			assert_ok!(Assets::transfer(RuntimeOrigin::signed(ALICE), STRILL, account(kind), UNIT));
			unstake(&ALICE, 4 * UNIT);
			next_era();
			assert_eq!(LiquidStaking::tickets_of(&ALICE)[0].stake, 4 * UNIT, "{kind:?}");
			assert_eq!(LiquidStaking::rate(), rate);
			assert_eq!(pool().shares, Shares::new(books.shares.plancks() - 4 * UNIT));
		});
	}
}

#[test]
fn existential_deposits_should_stay_when_everything_else_leaves() {
	execute(|| {
		stake(&ALICE, 10 * UNIT);
		earn(UNIT);
		next_era();
		run_blocks(STREAM_PERIOD);
		unstake(&ALICE, strill(&ALICE));
		for _ in 0..=BONDING_DURATION {
			next_era();
		}
		claim(&ALICE, 0);
		next_era();
		for kind in [AccountKind::Reserve, AccountKind::Rewards, AccountKind::Claims] {
			assert_eq!(rill(&account(kind)), DEPOSIT, "{kind:?}");
		}
		assert_eq!(rill(&LiquidStaking::stash(0)), pool().active.plancks() + DEPOSIT);
	});
}
