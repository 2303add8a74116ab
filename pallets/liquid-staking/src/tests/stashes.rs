// SPDX-License-Identifier: Apache-2.0

//! Several stashes: trouble with one does not stop the others.

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

/// Two stashes that share the seed.
fn two() -> ExtBuilder {
	ExtBuilder::default().stashes(&[CAP, CAP])
}

fn pooled() -> Balance {
	LiquidStaking::pool_info().pooled
}

/// Ends the bond of a stash, as root can. All its stake is free.
fn force_unstake(index: StashIndex) {
	let stash = LiquidStaking::stash(index);
	ledger(|l| {
		l.bonds.remove(&stash);
		l.chunks.remove(&stash);
		l.nominations.remove(&stash);
	});
}

#[test]
fn stashes_should_stay_balanced_with_few_moves() {
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
fn new_stash_should_be_filled_by_deposits() {
	execute(|| {
		assert_noop!(
			plain(LiquidStaking::open_stash(RuntimeOrigin::signed(ALICE), CAP)),
			DispatchError::BadOrigin
		);
		let open = || plain(LiquidStaking::open_stash(root(), 500 * UNIT));
		assert_ok!(open());
		assert_eq!(events(), vec![Event::StashOpened { stash: 1, cap: 500 * UNIT }]);
		govern();
		stake(&ALICE, SEED);
		next_era();
		assert_eq!(active(1), 0, "a stash without nominees gets no stake");
		stake(&ALICE, SEED / 2);
		let name = |nominees| plain(LiquidStaking::set_nominees(root(), 1, nominees));
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
		let set = |origin, stash| plain(LiquidStaking::set_stash_cap(origin, stash, 3 * SEED));
		assert_noop!(set(RuntimeOrigin::signed(ALICE), 0), DispatchError::BadOrigin);
		assert_noop!(set(root(), 1), Error::<Test>::StashNotFound);
		assert_noop!(
			plain(LiquidStaking::do_set_stash_cap(0, Stake::new(SEED - 1), false)),
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
fn bond_ended_from_outside_should_be_recovered_and_bonded_again() {
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
		assert_eq!(active(0), 0, "the stake paid the exit");
		// The report is of an era in which the stash was still exposed.
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
fn dust_of_a_reaped_bond_should_be_recovered() {
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
fn gift_to_a_stash_should_not_count_as_its_bond() {
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
fn kicked_or_chilled_stash_should_nominate_again() {
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
		assert_eq!(events(), vec![Event::EraAdvanced { era: 4 }], "nothing more to do");
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
fn nothing_should_be_rebonded_while_the_pool_is_halted() {
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
fn new_stash_should_get_its_deposit_unless_it_has_one() {
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
fn stash_should_be_bonded_when_a_nominee_is_blocked() {
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
		// The plan prefers the second stash, since the first has more stake. But the second one
		// cannot bond.
		let (other, bond) = (LiquidStaking::stash(1), Bond::default());
		ledger(|l| l.bonds.insert(other.clone(), Bond { active: Stake::new(1), ..bond }));
		next_era();
		assert!(events().contains(&Event::EraAdvanced { era: 1 }));
		// Tracked and actual stake differ, so the gate closes.
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
		// After the slash, the seed alone is below the minimum bonds of two stashes.
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
		// The stash that unbonds the exit loses half of its stake, its chunk included.
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
		// The chunk does not cover the ticket, so other stake pays the rest.
		for _ in 0..2 * BONDING_DURATION {
			next_era();
		}
		claim(&ALICE, 0);
		assert!(rill(&ALICE).abs_diff(FUNDS - SEED + kept) <= 1);
	});
}

#[test]
fn batch_should_mature_from_the_reserve_when_a_slash_took_its_chunk() {
	execute(|| {
		stake_two_and_leave_one();
		unstake(&BOB, SEED);
		next_era();
		// Both batches and the holders bear the slash alike, but it was taken from the first
		// batch's chunk alone.
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

#[test]
fn stash_should_get_its_first_bond_when_there_is_enough_for_one() {
	ExtBuilder::default().stashes(&[SEED]).build_and_execute(|| {
		assert_ok!(LiquidStaking::open_stash(root(), SEED));
		stake(&ALICE, MINIMUM_BOND - 1);
		next_era();
		assert_eq!(FakeStaking::bond_of(&LiquidStaking::stash(1)), None);
		stake(&ALICE, UNIT);
		next_era();
		assert_eq!(active(1), MINIMUM_BOND - 1 + UNIT);
	});
}

#[test]
fn chunk_should_unlock_in_the_era_that_the_staking_system_names() {
	execute(|| {
		stake(&ALICE, SEED);
		next_era();
		unstake(&ALICE, SEED);
		ledger(|l| l.unlocks_late_by = 2);
		next_era();
		let unlock_era = 2 + BONDING_DURATION + 2;
		let chunks: Vec<_> = Stashes::<Test>::get(0).unwrap().chunks.into_iter().collect();
		assert_eq!(chunks, [(unlock_era, Stake::new(SEED))]);
		let unbonded = Event::StakeUnbonded { stash: 0, amount: SEED, unlock_era };
		assert!(events().contains(&unbonded));
	});
}
