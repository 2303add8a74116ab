// SPDX-License-Identifier: Apache-2.0

//! The circuit breaker.

use crate::{mock::*, types::*, Error, Event, Pool, Stashes};
use polkadot_sdk::{
	frame_support::{assert_noop, assert_ok},
	sp_runtime::DispatchError,
};

fn claimable() {
	stake(&ALICE, SEED);
	next_era();
	unstake(&ALICE, SEED / 4);
	for _ in 0..=BONDING_DURATION {
		next_era();
	}
	unstake(&ALICE, SEED / 4);
	next_era();
	events();
}

/// Breaks the books and mends them. In between, no account can enter, exits wait, and claims are
/// paid.
fn trips(breach: Breach, corrupt: impl FnOnce(), mend: impl FnOnce()) {
	execute(|| {
		claimable();
		corrupt();
		next_era();
		assert!(events().contains(&Event::Halted { breach }), "{breach:?}");
		let stake = || plain(LiquidStaking::stake(RuntimeOrigin::signed(BOB), UNIT, 0));
		assert_noop!(stake(), Error::<Test>::PoolHalted);
		// An account can still unstake, but its batch does not close.
		unstake(&ALICE, SEED / 4);
		next_era();
		let batch = LiquidStaking::tickets_of(&ALICE).last().unwrap().batch;
		assert!(is_open(batch));
		assert_noop!(LiquidStaking::reopen(RuntimeOrigin::root()), Error::<Test>::StillInBreach);
		claim(&ALICE, 0);

		mend();
		let reopen = |origin| plain(LiquidStaking::reopen(origin));
		assert_noop!(reopen(RuntimeOrigin::signed(BOB)), DispatchError::BadOrigin);
		assert_ok!(reopen(RuntimeOrigin::root()));
		assert_noop!(reopen(RuntimeOrigin::root()), Error::<Test>::NotHalted);
		assert_ok!(stake());
		next_era();
		assert!(!is_open(batch));
	});
}

fn set_balance(kind: AccountKind, amount: Balance) {
	assert_ok!(Balances::force_set_balance(RuntimeOrigin::root(), account(kind), amount));
}

#[test]
fn circuit_breaker_should_close_the_gate_when_shares_appear() {
	let more = || {
		Pool::<Test>::mutate(|pool| {
			pool.forge().shares = pool.forge().shares.saturating_sub(Shares::new(1))
		})
	};
	let less = || {
		Pool::<Test>::mutate(|pool| {
			pool.forge().shares = pool.forge().shares.saturating_add(Shares::new(1))
		})
	};
	trips(Breach::Issuance, more, less);
}

#[test]
fn destroyed_shares_should_raise_the_rate_and_stop_nothing() {
	execute(|| {
		stake(&ALICE, SEED);
		next_era();
		events();
		let before = price(SEED);
		// Any account can pay the deposit for an account of the asset. The refund of the deposit
		// burns its shares.
		let eve = AccountId::new([66; 32]);
		assert_ok!(Balances::transfer_allow_death(
			RuntimeOrigin::signed(BOB),
			eve.clone(),
			10 * UNIT
		));
		assert_ok!(Assets::touch(RuntimeOrigin::signed(eve.clone()), STRILL));
		assert_ok!(Assets::transfer(RuntimeOrigin::signed(ALICE), STRILL, eve.clone(), UNIT));
		assert_ok!(Assets::refund(RuntimeOrigin::signed(eve), STRILL, true));
		next_era();
		assert!(events().contains(&Event::SharesDestroyed { shares: UNIT }));
		assert_eq!(pool().gate, EntryGate::Open);
		assert!(price(SEED) > before);
	});
}

#[test]
fn reopening_should_not_admit_entries_before_reports_are_read() {
	execute(|| {
		stake(&ALICE, SEED);
		next_era();
		Pool::<Test>::mutate(|pool| {
			pool.forge().active = pool.forge().active.saturating_add(Stake::new(1))
		});
		next_era();
		Pool::<Test>::mutate(|pool| {
			pool.forge().active = pool.forge().active.saturating_sub(Stake::new(1))
		});
		ledger(|l| l.reports.insert(4, vec![vec![(LiquidStaking::stash(0), SEED)]]));
		LiquidStaking::note_unread([4]);
		assert_ok!(LiquidStaking::reopen(RuntimeOrigin::root()));
		assert_noop!(
			plain(LiquidStaking::stake(RuntimeOrigin::signed(BOB), UNIT, 0)),
			Error::<Test>::SlashUnderAssessment
		);
		run_blocks(1);
		assert_ok!(LiquidStaking::stake(RuntimeOrigin::signed(BOB), UNIT, 0));
	});
}

#[test]
fn bond_ended_in_an_era_step_should_halt_only_when_stake_is_gone() {
	for is_gone in [false, true] {
		ExtBuilder::default().build().execute_with(|| {
			stake(&ALICE, SEED);
			next_era();
			let stash = LiquidStaking::stash(0);
			ledger(|l| l.bonds.remove(&stash));
			if is_gone {
				let held = rill(&stash);
				assert_ok!(Balances::force_set_balance(RuntimeOrigin::root(), stash, held - 1));
			}
			LiquidStaking::verify();
			assert_eq!(pool().gate == EntryGate::Halted, is_gone);
		});
	}
}

#[test]
fn circuit_breaker_should_close_the_gate_when_a_bond_shrank_unseen() {
	// The changes of a bond, in plancks: of its active stake, and of its total.
	let changed = |stake: Stake, by: i8| {
		Stake::new(stake.plancks().checked_add_signed(by.into()).expect("it has some; qed"))
	};
	let change = |active: i8, total: i8| {
		ledger(|l| {
			for bond in l.bonds.values_mut() {
				bond.active = changed(bond.active, active);
				bond.total = changed(bond.total, total);
			}
		});
	};
	for (active, total) in [(-1, -1), (-1, 0), (0, -1)] {
		trips(Breach::Bond, || change(active, total), || change(-active, -total));
	}
}

#[test]
fn circuit_breaker_should_close_the_gate_when_stashes_do_not_sum_up() {
	let more = || {
		Pool::<Test>::mutate(|pool| {
			pool.forge().active = pool.forge().active.saturating_add(Stake::new(1))
		})
	};
	let less = || {
		Pool::<Test>::mutate(|pool| {
			pool.forge().active = pool.forge().active.saturating_sub(Stake::new(1))
		})
	};
	trips(Breach::Stashes, more, less);
}

#[test]
fn circuit_breaker_should_close_the_gate_when_an_account_is_short() {
	trips(
		Breach::Account,
		|| set_balance(AccountKind::Reserve, 0),
		|| set_balance(AccountKind::Reserve, DEPOSIT),
	);
}

#[test]
fn circuit_breaker_should_close_the_gate_when_the_pool_is_insolvent() {
	execute(|| {
		claimable();
		Pool::<Test>::mutate(|pool| {
			pool.forge().pending = pool.forge().pending.saturating_add(Stake::new(10 * SEED))
		});
		next_era();
		assert!(events().contains(&Event::Halted { breach: Breach::Solvency }));
		assert_eq!(pool().gate, EntryGate::Halted);
		claim(&ALICE, 0);
		Pool::<Test>::mutate(|pool| {
			pool.forge().pending = pool.forge().pending.saturating_sub(Stake::new(10 * SEED))
		});
		assert_ok!(LiquidStaking::reopen(RuntimeOrigin::root()));
	});
}

#[test]
fn circuit_breaker_should_close_the_gate_when_too_much_is_payable() {
	let more = || {
		Pool::<Test>::mutate(|pool| {
			pool.forge().payable = pool.forge().payable.saturating_add(Stake::new(SEED))
		})
	};
	let less = || {
		Pool::<Test>::mutate(|pool| {
			pool.forge().payable = pool.forge().payable.saturating_sub(Stake::new(SEED))
		})
	};
	trips(Breach::Claims, more, less);
	// The debt covers the payable stake, but the claims account does not.
	let more = || {
		Pool::<Test>::mutate(|pool| {
			pool.forge().payable = pool.forge().payable.saturating_add(Stake::new(SEED / 8))
		})
	};
	let less = || {
		Pool::<Test>::mutate(|pool| {
			pool.forge().payable = pool.forge().payable.saturating_sub(Stake::new(SEED / 8))
		})
	};
	trips(Breach::Claims, more, less);
	// The claims account covers the payable stake, but the debt does not.
	ExtBuilder::default().build().execute_with(|| {
		claimable();
		Pool::<Test>::mutate(|pool| {
			pool.forge().owed = pool.payable.ensure_sub(Stake::new(1)).unwrap()
		});
		next_era();
		assert!(events().contains(&Event::Halted { breach: Breach::Claims }));
	});
}

#[test]
fn circuit_breaker_should_stay_quiet_when_all_is_well() {
	execute(|| {
		claimable();
		for _ in 0..5 {
			earn(SEED / 7);
			next_era();
		}
		assert!(!events().iter().any(|event| matches!(event, Event::Halted { .. })));
		assert_eq!(pool().gate, EntryGate::Open);
		assert!(Stashes::<Test>::get(0).is_some());
	});
}

#[test]
fn failed_migration_should_halt_the_pool_until_it_is_reopened() {
	execute(|| {
		events();
		LiquidStaking::halt_for_repair();
		assert!(events().contains(&Event::Halted { breach: Breach::Migration }));
		let stake = || plain(LiquidStaking::stake(RuntimeOrigin::signed(BOB), UNIT, 0));
		assert_noop!(stake(), Error::<Test>::PoolHalted);
		assert_ok!(LiquidStaking::reopen(RuntimeOrigin::root()));
		assert_ok!(stake());
	});
}
