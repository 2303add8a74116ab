// SPDX-License-Identifier: Apache-2.0

//! Several stashes, and what may become of one without stopping the others.

use crate::{
	backend::{Bond, StakingBackend},
	mock::*,
	types::*,
	Error, Event, Progress, Stashes,
};
use polkadot_sdk::{
	frame_support::{assert_noop, assert_ok},
	sp_runtime::DispatchError,
};

fn active(index: StashIndex) -> Balance {
	Stashes::<Test>::get(index).unwrap().active.plancks()
}

fn root() -> RuntimeOrigin {
	RuntimeOrigin::root()
}

/// Two stashes that have the seed.
fn two() -> ExtBuilder {
	ExtBuilder::default().stashes(&[CAP, CAP])
}

fn pooled() -> Balance {
	LiquidStaking::pool_info().pooled
}

/// Ends the bond of a stash as Root can: everything is free.
fn force_unstake(index: StashIndex) {
	let stash = LiquidStaking::stash(index);
	ledger(|l| {
		l.bonds.remove(&stash);
		l.chunks.remove(&stash);
		l.nominations.remove(&stash);
	});
}

#[test]
fn deposits_and_exits_should_keep_stashes_even_in_few_calls() {
	two().build_and_execute(|| {
		let mut calls = 0;
		for round in 0..20 {
			stake(&ALICE, 100 * UNIT + round);
			next_era();
			unstake(&ALICE, 60 * UNIT);
			next_era();
			let (a, b) = (active(0), active(1));
			assert!(a.abs_diff(b) <= (a + b) / 8, "{a} {b}");
			let moved = |event: &Event<Test>| {
				matches!(event, Event::StakeBonded { .. } | Event::StakeUnbonded { .. })
			};
			calls += events().iter().filter(|event| moved(event)).count();
		}
		assert!(calls <= 45, "{calls}");
	});
}

#[test]
fn new_stash_should_be_filled_by_what_comes_in() {
	execute(|| {
		assert_noop!(
			LiquidStaking::open_stash(RuntimeOrigin::signed(ALICE), CAP),
			DispatchError::BadOrigin
		);
		let open = || LiquidStaking::open_stash(root(), 500 * UNIT);
		assert_ok!(open());
		assert_eq!(events(), vec![Event::StashOpened { stash: 1, cap: 500 * UNIT }]);
		govern();
		stake(&ALICE, SEED);
		next_era();
		assert_eq!(active(1), 0, "nothing is bonded where it would earn nothing");
		stake(&ALICE, SEED / 2);
		let name = |nominees| LiquidStaking::set_nominees(root(), 1, nominees);
		assert_noop!(name(vec![]), Error::<Test>::NotAValidator);
		assert_noop!(name(vec![VALIDATOR, BOB]), Error::<Test>::NotAValidator);
		assert_noop!(name(vec![VALIDATOR; 17]), Error::<Test>::TooManyNominees);
		assert_ok!(name(vec![OTHER_VALIDATOR]));
		next_era();
		assert_eq!(active(1), 500 * UNIT, "its cap");
		assert_eq!(active(0), 2 * SEED);
		let stash = LiquidStaking::stash(1);
		assert_eq!(FakeStaking::nominations_of(&stash), Some(vec![OTHER_VALIDATOR]));
		for _ in 0..2 {
			assert_ok!(open());
		}
		assert_noop!(open(), Error::<Test>::TooManyStashes);
	});
}

#[test]
fn caps_should_leave_the_rest_in_the_reserve_and_be_set_by_governance() {
	ExtBuilder::default().stashes(&[SEED]).build_and_execute(|| {
		stake(&ALICE, SEED);
		next_era();
		assert_eq!((active(0), pool().reserve), (SEED, Stake::new(SEED)));
		let set = |origin, stash| LiquidStaking::set_stash_cap(origin, stash, 3 * SEED);
		assert_noop!(set(RuntimeOrigin::signed(ALICE), 0), DispatchError::BadOrigin);
		assert_noop!(set(root(), 1), Error::<Test>::StashNotFound);
		assert_noop!(
			LiquidStaking::do_set_stash_cap(0, Stake::new(SEED - 1), false),
			Error::<Test>::CapBelowCurrent
		);
		assert_ok!(LiquidStaking::do_set_stash_cap(0, Stake::new(SEED), false));
		assert_ok!(LiquidStaking::set_stash_cap(root(), 0, SEED - 1));
		assert_ok!(LiquidStaking::set_stash_cap(root(), 0, SEED));
		assert_ok!(set(root(), 0));
		assert!(events().contains(&Event::StashCapSet { stash: 0, old: SEED, new: 3 * SEED }));
		next_era();
		assert_eq!((active(0), pool().reserve), (2 * SEED, Stake::ZERO));
	});
}

#[test]
fn bond_that_was_ended_from_outside_should_be_taken_in_and_begun_anew() {
	two().build_and_execute(|| {
		stake(&ALICE, SEED);
		next_era();
		unstake(&ALICE, SEED / 2);
		next_era();
		let (before, tracked) = (pool().pooled(LiquidStaking::now()), active(0));
		let unbonding = Stashes::<Test>::get(0).unwrap().unbonding().plancks();
		force_unstake(0);
		events();
		next_era();
		assert!(events().contains(&Event::StashRecovered {
			stash: 0,
			tracked: tracked + unbonding,
			found: tracked + unbonding,
		}));
		assert_eq!(pool().pooled(LiquidStaking::now()), before);
		assert!(active(0) > 0, "bonded again");
		let stash = LiquidStaking::stash(0);
		assert_eq!(FakeStaking::nominations_of(&stash), Some(vec![VALIDATOR]));
		for _ in 0..BONDING_DURATION {
			next_era();
		}
		claim(&ALICE, 0);
		assert_eq!(rill(&ALICE), FUNDS - SEED / 2);
	});
}

#[test]
fn bond_ended_in_an_era_step_should_wait_for_the_next_step() {
	two().build_and_execute(|| {
		stake(&ALICE, SEED);
		begin_era();
		while Progress::<Test>::get().phase != Phase::Rebalance(0) {
			assert_ok!(LiquidStaking::advance_era(RuntimeOrigin::signed(BOB), 1));
		}
		let tracked = active(0);
		force_unstake(0);
		events();
		LiquidStaking::rebalance(0).unwrap();
		assert_eq!(FakeStaking::bond_of(&LiquidStaking::stash(0)), None);
		assert_eq!((active(0), events()), (tracked, vec![]));
		next_era();
		next_era();
		assert_eq!(active(0) + active(1), 2 * SEED);
	});
}

#[test]
fn ended_bond_should_not_restart_while_its_stash_has_a_pending_slash() {
	two().build_and_execute(|| {
		stake(&ALICE, 3 * SEED);
		next_era();
		let all = active(0);
		force_unstake(0);
		unstake(&ALICE, all);
		next_era();
		assert_eq!(active(0), 0, "paid the exit");
		// Of an era in which it was still exposed.
		report(all / 10);
		assert_eq!(pool().pending, Stake::ZERO);
		let (before, other) = (pooled(), active(1));
		stake(&BOB, 100 * UNIT);
		next_era();
		assert_eq!(active(0), 0);
		assert_eq!(active(1), other + 100 * UNIT);
		next_era();
		next_era();
		assert!(pooled() >= before + 100 * UNIT, "nothing was taken");
		stake(&BOB, 100 * UNIT);
		next_era();
		assert!(active(0) > 0);
	});
}

#[test]
fn dust_of_a_bond_that_was_reaped_should_be_taken_in() {
	two().build_and_execute(|| {
		stake(&ALICE, SEED);
		next_era();
		take_from(0, DEPOSIT / 2, &[]);
		force_unstake(0);
		next_era();
		assert!(events().contains(&Event::StashRecovered {
			stash: 0,
			tracked: DEPOSIT / 2,
			found: DEPOSIT / 2
		}));
		assert_eq!(pool().gate, EntryGate::Open);
		stake(&ALICE, SEED);
		next_era();
		assert!(active(0) >= SEED / 2);
	});
}

#[test]
fn gift_to_a_stash_should_not_be_taken_for_its_bond() {
	two().build_and_execute(|| {
		let tracked = active(0);
		assert_ok!(Balances::transfer_allow_death(
			RuntimeOrigin::signed(BOB),
			LiquidStaking::stash(0),
			5 * SEED
		));
		force_unstake(0);
		next_era();
		assert!(events().contains(&Event::StashRecovered { stash: 0, tracked, found: tracked }));
		assert_eq!(LiquidStaking::pool_info().pooled, SEED);
	});
}

#[test]
fn stash_that_was_struck_off_or_chilled_should_nominate_again() {
	two().build_and_execute(|| {
		let stash = LiquidStaking::stash(1);
		ledger(|l| l.nominations.insert(stash.clone(), vec![]));
		next_era();
		assert_eq!(FakeStaking::nominations_of(&stash), Some(vec![VALIDATOR]));
		assert!(events().contains(&Event::StashNominated { stash: 1 }));
		ledger(|l| l.nominations.remove(&stash));
		next_era();
		assert_eq!(FakeStaking::nominations_of(&stash), Some(vec![VALIDATOR]));
		next_era();
		events();
		next_era();
		assert_eq!(events(), vec![Event::EraAdvanced { era: 4 }], "and then be left alone");
	});
}

#[test]
fn stash_should_nominate_again_when_its_bond_is_at_least_the_minimum() {
	for (left, can) in [(MINIMUM_BOND, true), (MINIMUM_BOND - 1, false)] {
		execute(|| {
			take_from(0, left, &[]);
			ledger(|l| l.nominations.clear());
			next_era();
			let backed = FakeStaking::nominations_of(&LiquidStaking::stash(0));
			assert_eq!(backed.is_some(), can, "{left}");
		});
	}
}

#[test]
fn nothing_should_be_bonded_again_while_the_books_do_not_add_up() {
	execute(|| {
		stake(&ALICE, SEED);
		next_era();
		unstake(&ALICE, SEED / 2);
		next_era();
		assert_ok!(rebond(&ALICE, 0, SEED / 2));
		let (before, gate) = (pool().active, pool().gate);
		crate::Pool::<Test>::mutate(|pool| pool.forge().gate = EntryGate::Halted);
		run_blocks(2);
		assert_eq!(pool().active, before);
		crate::Pool::<Test>::mutate(|pool| pool.forge().gate = gate);
		next_era();
		assert_eq!(pool().active, before.ensure_add(Stake::new(SEED / 2)).unwrap());
	});
}

#[test]
fn new_stash_should_be_given_its_deposit_unless_somebody_has_done_so() {
	for gift in [0, DEPOSIT] {
		execute(|| {
			let stash = LiquidStaking::stash(1);
			if gift > 0 {
				let origin = RuntimeOrigin::signed(ALICE);
				assert_ok!(Balances::transfer_keep_alive(origin, stash.clone(), gift));
			}
			assert_ok!(LiquidStaking::open_stash(root(), SEED));
			assert_eq!(rill(&stash), DEPOSIT);
		});
	}
}

#[test]
fn stash_should_be_bonded_though_a_nominee_blocks() {
	two().build_and_execute(|| {
		stake(&ALICE, SEED);
		let both = vec![VALIDATOR, OTHER_VALIDATOR];
		govern();
		assert_ok!(LiquidStaking::set_nominees(root(), 1, both));
		let blocked = |is_blocked| {
			ledger(|l| l.validator(&OTHER_VALIDATOR).is_blocked = is_blocked);
		};
		blocked(true);
		next_era();
		assert!(active(1) > SEED / 2);
		let stash = LiquidStaking::stash(1);
		assert_eq!(FakeStaking::nominations_of(&stash), Some(vec![VALIDATOR]));
		ledger(|l| {
			l.nominations.remove(&stash);
			l.fails = vec!["nominate"];
		});
		stake(&BOB, SEED);
		next_era();
		let failed =
			|event: &Event<Test>| matches!(event, Event::NominationFailed { stash: 1, .. });
		assert!(events().iter().any(failed));
		assert_eq!(pool().reserve, Stake::ZERO, "bonded all the same");
		ledger(|l| l.fails.clear());
	});
}

#[test]
fn one_failing_stash_should_not_stop_the_others() {
	two().build_and_execute(|| {
		stake(&ALICE, SEED);
		// The first stash is fuller and would be left out; the second is in no state to bond.
		let (other, bond) = (LiquidStaking::stash(1), Bond::default());
		ledger(|l| l.bonds.insert(other.clone(), Bond { active: Stake::new(1), ..bond }));
		next_era();
		assert!(events().contains(&Event::EraAdvanced { era: 1 }));
		// What is tracked and what is there differ, so the gate is closed.
		assert_eq!(pool().gate, EntryGate::Halted);
		ledger(|l| {
			let bonded = Stashes::<Test>::get(1).unwrap().total();
			l.bonds.insert(other, Bond { active: bonded, total: bonded });
		});
		assert_ok!(LiquidStaking::reopen(root()));
	});
}

#[test]
fn exit_of_everything_should_be_served_when_stashes_fall_below_minimum() {
	two().build_and_execute(|| {
		stake(&ALICE, SEED);
		next_era();
		// The seed alone is less than two stashes need, once most of it is slashed.
		for index in 0..2 {
			take_from(index, active(index) / 10, &[]);
		}
		run_blocks(1);
		unstake(&ALICE, SEED);
		for _ in 0..=BONDING_DURATION {
			next_era();
		}
		claim(&ALICE, 0);
		assert_eq!(rill(&ALICE), FUNDS - SEED + SEED / 10);
		assert_eq!(pool().unfunded(), Stake::ZERO);
	});
}

#[test]
fn chunks_should_never_run_out() {
	two().build_and_execute(|| {
		stake(&ALICE, 100 * SEED);
		next_era();
		for _ in 0..3 * BONDING_DURATION {
			unstake(&ALICE, SEED);
			next_era();
			let chunks = |index| Stashes::<Test>::get(index).unwrap().chunks.len();
			assert!(chunks(0).max(chunks(1)) <= BONDING_DURATION as usize + 1);
			assert_eq!(pool().unfunded(), Stake::ZERO);
		}
	});
}

#[test]
fn slash_of_one_stash_should_cost_an_exit_no_more_than_anybody() {
	two().build_and_execute(|| {
		stake(&ALICE, SEED);
		next_era();
		unstake(&ALICE, SEED);
		next_era();
		// The stash that the exit unbonds from loses half, its chunk included.
		let index = if Stashes::<Test>::get(0).unwrap().chunks.is_empty() { 1 } else { 0 };
		let ledger = Stashes::<Test>::get(index).unwrap();
		let chunks: Vec<_> =
			ledger.chunks.iter().map(|(era, chunk)| (*era, chunk.plancks() / 2)).collect();
		let loss = ledger.total().plancks()
			- ledger.active.plancks() / 2
			- chunks.iter().map(|c| c.1).sum::<u128>();
		take_from(index, ledger.active.plancks() / 2, &chunks);
		run_blocks(1);
		let kept = SEED - loss / 2;
		assert!(LiquidStaking::tickets_of(&ALICE)[0].stake.abs_diff(kept) <= 1);
		assert!(LiquidStaking::pool_info().pooled.abs_diff(kept) <= 1);
		// The chunk is short of that; the rest is found elsewhere.
		for _ in 0..2 * BONDING_DURATION {
			next_era();
		}
		claim(&ALICE, 0);
		assert!(rill(&ALICE).abs_diff(FUNDS - SEED + kept) <= 1);
	});
}

#[test]
fn batch_should_mature_by_the_reserve_when_its_chunk_bore_all_of_a_slash() {
	execute(|| {
		stake_two_and_leave_one();
		unstake(&BOB, SEED);
		next_era();
		// Borne by both batches and the holders alike, and taken from the first batch's chunk alone.
		take_from(0, pool().active.plancks(), &[(2 + BONDING_DURATION, SEED - 3 * UNIT)]);
		run_blocks(1);
		next_era();
		assert_eq!(pool().unfunded(), Stake::ZERO, "all together");
		earn(10 * UNIT);
		next_era();
		claim(&ALICE, 0);
		assert!(rill(&ALICE).abs_diff(FUNDS - UNIT) <= 1);
		next_era();
		claim(&BOB, 1);
		assert!(rill(&BOB).abs_diff(FUNDS - UNIT) <= 1);
	});
}

#[test]
fn nothing_should_be_bonded_where_a_pending_slash_takes_everything() {
	two().build_and_execute(|| {
		let all = active(0);
		report(all);
		stake(&BOB, 100 * UNIT);
		next_era();
		assert_eq!(active(0), all);
		assert_eq!(active(1), SEED - all + 100 * UNIT);
	});
}
