// SPDX-License-Identifier: Apache-2.0

//! Stakes.

use crate::{mock::*, types::*, Error, Event};
use polkadot_sdk::{
	frame_support::{
		assert_noop, assert_ok,
		traits::{
			fungible::{Balanced, ItemOf, Mutate},
			tokens::{imbalance::Imbalance, Preservation},
			ConstU32,
		},
	},
	sp_runtime::{DispatchResult, TokenError},
};

fn try_stake(who: AccountId, amount: Balance, min_shares: Balance) -> DispatchResult {
	plain(LiquidStaking::stake(RuntimeOrigin::signed(who), amount, min_shares))
}

#[test]
fn stake_should_mint_at_the_rate_when_the_pool_has_gained() {
	execute(|| {
		earn(SEED / 2);
		next_era();
		run_blocks(STREAM_PERIOD);
		System::reset_events();

		assert_ok!(try_stake(ALICE, 3 * UNIT, 2 * UNIT));

		assert_eq!(strill(&ALICE), 2 * UNIT);
		assert_eq!(rill(&ALICE), FUNDS - 3 * UNIT);
		assert_eq!(
			events(),
			vec![Event::Staked { who: ALICE, amount: 3 * UNIT, shares: 2 * UNIT }]
		);
		assert_eq!(price(2 * UNIT), 3 * UNIT);
	});
}

#[test]
fn stake_should_name_the_error_and_change_nothing_when_it_is_refused() {
	execute(|| {
		let before = snapshot();
		assert_noop!(try_stake(ALICE, MIN_STAKE - 1, 0), Error::<Test>::StakeBelowMinimum);
		assert_noop!(try_stake(ALICE, 0, 0), Error::<Test>::StakeBelowMinimum);
		assert_noop!(try_stake(ALICE, UNIT, UNIT + 1), Error::<Test>::SlippageExceeded);
		assert_noop!(try_stake(ALICE, FUNDS, 0), TokenError::NotExpendable);
		assert_noop!(try_stake(ALICE, FUNDS + 1, 0), TokenError::FundsUnavailable);
		assert!(try_stake(ALICE, Balance::MAX, 0).is_err());
		assert_eq!(snapshot(), before);
	});
}

#[test]
fn stake_should_keep_the_existential_deposit_when_all_else_is_staked() {
	execute(|| {
		assert_ok!(try_stake(ALICE, FUNDS - DEPOSIT, 0));
		assert_eq!(rill(&ALICE), DEPOSIT);
	});
}

#[test]
fn stake_should_not_touch_the_staking_system() {
	execute(|| {
		ledger(|l| l.fails = vec!["bond", "bond_extra", "unbond", "withdraw", "nominate"]);
		stake(&ALICE, UNIT);
		assert_eq!(pool().reserve, Stake::new(UNIT));
		assert_eq!(pool().active, Stake::new(SEED));
	});
}

#[test]
fn stake_should_be_refused_when_nothing_backs_the_shares() {
	execute(|| {
		take_from(0, 0, &[]);
		run_blocks(1);
		assert_noop!(try_stake(ALICE, UNIT, 0), Error::<Test>::PoolWipedOut);
	});
}

#[test]
fn stake_should_be_refused_when_the_pool_has_no_seed() {
	ExtBuilder::without_seed().build_and_execute(|| {
		assert_noop!(try_stake(ALICE, UNIT, 0), Error::<Test>::PoolNotSeeded);
	});
}

#[test]
fn stake_should_refuse_to_buy_nothing_when_a_share_costs_more() {
	execute(|| {
		// A rate higher than any real one: a planck of stRILL for more than a RILL.
		assert_ok!(Balances::mint_into(&CHARLIE, SEED * 3 * UNIT));
		crate::Pool::<Test>::mutate(|pool| pool.forge().reserve = Stake::new(SEED * 2 * UNIT));
		assert_eq!(LiquidStaking::shares_for(UNIT), Some(0));
		assert_noop!(try_stake(ALICE, UNIT, 0), Error::<Test>::SlippageExceeded);
		crate::Pool::<Test>::mutate(|pool| pool.forge().reserve = Stake::ZERO);
	});
}

#[test]
fn first_depositor_should_not_be_able_to_take_from_the_second() {
	execute(|| {
		stake(&ALICE, MIN_STAKE);
		// The classic attack: a gift makes a share so expensive that the next stake buys none.
		for kind in
			[AccountKind::Reserve, AccountKind::Claims, AccountKind::Stash(0), AccountKind::Rewards]
		{
			assert_ok!(<Balances as Mutate<_>>::transfer(
				&ALICE,
				&account(kind),
				200_000 * UNIT,
				polkadot_sdk::frame_support::traits::tokens::Preservation::Preserve,
			));
		}
		next_era();
		run_blocks(STREAM_PERIOD);
		stake(&BOB, 100 * UNIT);
		let kept = price(strill(&BOB));
		assert!(kept >= 100 * UNIT - 1_000, "lost more than dust: {kept}");
		// The seed got nearly all of the gift.
		assert!(price(strill(&ALICE)) < 300 * UNIT);
	});
}

#[test]
fn round_trip_should_never_gain_when_amounts_are_tiny_and_the_rate_is_odd() {
	execute(|| {
		earn(333_333_333_337);
		next_era();
		run_blocks(STREAM_PERIOD);
		let price_before = LiquidStaking::rate();
		for extra in 0..50 {
			let amount = MIN_STAKE + extra * 7;
			let had = strill(&ALICE);
			stake(&ALICE, amount);
			assert!(price(strill(&ALICE) - had) <= amount);
			assert!(LiquidStaking::rate() >= price_before);
		}
	});
}

type Strill = ItemOf<Assets, ConstU32<STRILL>, AccountId>;

/// Gives Bob `shares`. Only repeated slashes of nearly everything could lead to so many.
fn hold(shares: Balance) {
	assert_ok!(Strill::mint_into(&BOB, shares));
	crate::Pool::<Test>::mutate(|pool| {
		pool.forge().shares = pool.shares.ensure_add(Shares::new(shares)).unwrap()
	});
}

// The reason for the limit. If this fails, the assets pallet no longer loses shares.
#[test]
fn assets_pallet_should_lose_shares_above_the_limit_in_a_transfer() {
	ExtBuilder::default().build().execute_with(|| {
		let shares = Shares::MAX.plancks() + 2;
		hold(shares);
		let escrow = account(AccountKind::Escrow);
		let moved = Strill::transfer(&BOB, &escrow, shares, Preservation::Expendable);
		assert_eq!(moved, Ok(shares));
		assert_eq!((strill(&BOB), strill(&escrow)), (0, 0));
	});
}

#[test]
fn shares_up_to_the_limit_should_survive_a_transfer() {
	execute(|| {
		// A thousandth of these shares can still be minted.
		let most = Shares::MAX.plancks() / 1_001 * 1_000;
		hold(most - SEED);
		stake(&ALICE, UNIT);
		let all = strill(&BOB);
		unstake(&BOB, all);
		assert_eq!(strill(&account(AccountKind::Escrow)), all);
		assert_eq!(strill(&BOB), 0);
		let shares = strill(&ALICE);
		unstake(&ALICE, shares);
		assert_eq!(strill(&account(AccountKind::Escrow)), all + shares);
	});
}

#[test]
fn entry_should_be_refused_when_shares_would_exceed_the_limit() {
	execute(|| {
		hold(Shares::MAX.plancks() / 1_001 * 1_000 - SEED + 1_001);
		let overflow = polkadot_sdk::sp_runtime::ArithmeticError::Overflow;
		assert_noop!(try_stake(ALICE, UNIT, 0), overflow);
		assert_eq!(LiquidStaking::preview_stake(UNIT), Err(overflow.into()));
		// A fee beyond the limit is not taken, and the whole reward is streamed.
		set(Parameter::RewardFee(polkadot_sdk::sp_runtime::Perbill::from_percent(20)));
		earn(SEED / 2);
		next_era();
		assert_eq!(strill(&TREASURY), 0);
		assert_eq!(pool().stream.total, Stake::new(SEED / 2));
	});
}

#[test]
fn stake_should_fail_whole_when_the_books_would_overflow() {
	execute(|| {
		crate::Pool::<Test>::mutate(|pool| pool.forge().reserve = Stake::new(Balance::MAX - UNIT));
		let nothing = Stake::ZERO.into();
		assert_noop!(try_stake(ALICE, 2 * UNIT, 0), Error::<Test>::PoolShareExceeded(nothing));
		crate::Pool::<Test>::mutate(|pool| pool.forge().reserve = Stake::ZERO);
	});
}

#[test]
fn smallest_stake_for_shares_should_get_them_and_no_less_would() {
	execute(|| {
		earn(SEED / 3);
		next_era();
		run_blocks(STREAM_PERIOD);
		let shares = 7 * UNIT + 1;
		let stake = LiquidStaking::min_stake_for(Shares::new(shares)).unwrap().plancks();
		assert_ok!(try_stake(ALICE, stake, shares));
		assert_noop!(try_stake(ALICE, stake - 1, shares), Error::<Test>::SlippageExceeded);
		// Few shares cost the minimum stake.
		let few = LiquidStaking::min_stake_for(Shares::new(1)).unwrap();
		assert_eq!(few, Stake::new(MIN_STAKE));
	});
}

#[test]
fn smallest_stake_should_be_refused_when_every_stake_would_be() {
	execute(|| {
		take_from(0, 0, &[]);
		run_blocks(1);
		let refused = LiquidStaking::min_stake_for(Shares::new(UNIT));
		assert_noop!(refused.map(drop), Error::<Test>::PoolWipedOut);
	});
}

#[test]
fn credit_should_be_staked_for_the_beneficiary_or_come_back_whole() {
	execute(|| {
		let credit = <Balances as Balanced<_>>::issue(UNIT);
		let shares = LiquidStaking::stake_credit(credit, &DAVE, Shares::new(UNIT));
		assert_eq!(shares.map_err(|(_, error)| error), Ok(Shares::new(UNIT)));
		assert_eq!((strill(&DAVE), rill(&DAVE)), (UNIT, 0));
		assert_eq!(pool().reserve, Stake::new(UNIT));

		let before = snapshot();
		let credit = <Balances as Balanced<_>>::issue(UNIT);
		let refused = LiquidStaking::stake_credit(credit, &DAVE, Shares::new(UNIT + 1));
		let (returned, error) = refused.unwrap_err();
		assert_eq!((returned.peek(), error), (UNIT, Error::<Test>::SlippageExceeded.into()));
		drop(returned);
		assert_eq!((snapshot(), strill(&DAVE)), (before, UNIT));
	});
}
