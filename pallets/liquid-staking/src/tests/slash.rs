// SPDX-License-Identifier: Apache-2.0

//! Slashes as the staking system applies them.

use crate::{mock::*, types::*, Chunks, Event};
use polkadot_sdk::sp_staking::OnStakingUpdate;
use std::collections::BTreeMap;

#[test]
fn holders_should_bear_what_was_taken_from_active_stake() {
	execute(|| {
		stake(&ALICE, SEED);
		next_era();
		events();
		slash(SEED, &[]);
		assert_eq!(events(), vec![Event::StashSlashed { total: SEED, active: SEED }]);
		assert_eq!(price(SEED), SEED / 2);
		assert_eq!(LiquidStaking::pool_info().pooled, SEED);
	});
}

#[test]
fn batch_should_bear_what_was_taken_from_its_chunk() {
	execute(|| {
		stake(&ALICE, SEED);
		stake(&BOB, SEED);
		unstake(&ALICE, SEED);
		next_era();
		let unlock = 1 + BONDING_DURATION;
		slash(2 * SEED, &[(unlock, SEED / 4)]);
		assert_eq!(LiquidStaking::tickets_of(&ALICE)[0].stake, SEED / 4);
		assert_eq!(price(SEED), SEED);
		for _ in 0..BONDING_DURATION {
			next_era();
		}
		claim(&ALICE, 0);
		assert_eq!(rill(&ALICE), FUNDS - SEED + SEED / 4);
	});
}

#[test]
fn ticket_should_let_go_when_a_slash_took_all_of_its_batch() {
	execute(|| {
		stake(&ALICE, SEED);
		unstake(&ALICE, SEED);
		next_era();
		slash(SEED, &[(1 + BONDING_DURATION, 0)]);
		for _ in 0..BONDING_DURATION {
			next_era();
		}
		claim(&ALICE, 0);
		assert_eq!(rill(&ALICE), FUNDS - SEED);
		assert_eq!(LiquidStaking::tickets_of(&ALICE), vec![]);
	});
}

#[test]
fn slash_of_another_stash_should_change_nothing() {
	execute(|| {
		let before = snapshot();
		<LiquidStaking as OnStakingUpdate<_, _>>::on_slash(
			&BOB,
			0,
			&BTreeMap::from([(3, 0)]),
			SEED,
		);
		assert_eq!(snapshot(), before);
	});
}

#[test]
fn chunk_without_a_batch_should_not_be_invented() {
	execute(|| {
		let stash = LiquidStaking::stash();
		let active = pool().active.0;
		<LiquidStaking as OnStakingUpdate<_, _>>::on_slash(
			&stash,
			active,
			&BTreeMap::from([(99, 5)]),
			1,
		);
		assert_eq!(Chunks::<Test>::iter().count(), 0);
	});
}

#[test]
fn unreleased_rewards_should_bear_their_part_when_a_slash_is_large() {
	execute(|| {
		earn(SEED);
		next_era();
		slash(SEED / 2, &[]);
		assert_eq!(LiquidStaking::pool_info().pooled, SEED / 4);
		run_blocks(STREAM_PERIOD);
		assert_eq!(LiquidStaking::pool_info().pooled, SEED / 2);
	});
}

#[test]
fn entry_after_a_slash_should_not_buy_what_others_earned() {
	execute(|| {
		earn(SEED);
		next_era();
		slash(SEED / 2, &[]);
		run_blocks(STREAM_PERIOD / 2);
		let worth = LiquidStaking::pool_info().pooled;
		stake(&ALICE, SEED);
		run_blocks(STREAM_PERIOD);
		// Only her part of what was released since.
		assert!(price(strill(&ALICE)) <= SEED + SEED * (SEED / 2 - worth) / (worth + SEED));
	});
}

#[test]
fn bond_should_begin_anew_when_a_slash_ended_it() {
	execute(|| {
		stake(&ALICE, SEED);
		unstake(&ALICE, SEED / 2);
		next_era();
		stake(&BOB, SEED);
		slash(0, &[(1 + BONDING_DURATION, 0)]);
		let stash = LiquidStaking::stash();
		ledger(|l| {
			l.bonds.remove(&stash);
			l.chunks.clear();
			l.nominees.clear();
		});
		for _ in 0..BONDING_DURATION {
			next_era();
		}
		assert_eq!(pool().reserve, Stake(0));
		assert_eq!(pool().active, Stake(SEED));
		assert_eq!(ledger(|l| l.nominees.clone()), vec![VALIDATOR]);
		// A batch of nothing still lets its tickets go.
		claim(&ALICE, 0);
	});
}

#[test]
fn batch_should_stay_open_when_the_pool_is_worth_nothing() {
	execute(|| {
		stake(&ALICE, SEED);
		next_era();
		unstake(&ALICE, SEED);
		slash(0, &[]);
		next_era();
		let ticket = LiquidStaking::tickets_of(&ALICE)[0].clone();
		assert_eq!((ticket.unlock_era, ticket.stake), (None, 0));
		assert_eq!(pool().active, Stake(0));
	});
}
