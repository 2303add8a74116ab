// SPDX-License-Identifier: Apache-2.0

//! From the layout with one stash and a chunk for each batch.

use crate::{
	backend::Bond,
	migration::{
		v2::{
			v1::{self, OldBatch, OldPhase, OldPool, OldProgress, OldQueue},
			MigrateBooks, MigrateTickets,
		},
		v3::{MigrateReports, OldPendingSlash, OldScore},
	},
	mock::*,
	types::*,
	Backed, Batches, Nominees, Pallet, PendingSlashes, Pool, Progress, Queue, StashCount, Stashes,
	Tickets,
};
use polkadot_sdk::{
	frame_support::{
		self, assert_ok,
		migrations::SteppedMigration,
		traits::{
			fungible::Mutate, fungibles::Mutate as _, GetStorageVersion, OnRuntimeUpgrade,
			StorageVersion,
		},
		weights::WeightMeter,
		BoundedVec,
	},
	frame_system,
	sp_runtime::Perbill,
};

/// A chain of the first layout: a claimable batch of Alice and Bob, of which Bob has claimed, one of
/// Alice that unbonds, and one of Bob that is open.
fn old_chain() {
	let shares = |who: &AccountId, amount| {
		assert_ok!(Assets::mint_into(STRILL, who, amount));
	};
	shares(&ALICE, 5 * UNIT);
	shares(&account(AccountKind::Escrow), 4 * UNIT);
	assert_ok!(Balances::mint_into(&account(AccountKind::Reserve), 6 * UNIT));
	assert_ok!(Balances::mint_into(&account(AccountKind::Claims), 2 * UNIT));
	assert_ok!(Balances::mint_into(&LiquidStaking::stash(0), 3 * UNIT));
	ledger(|l| {
		let bond = Bond { active: Stake(SEED), total: Stake(SEED + 3 * UNIT) };
		l.bonds.insert(LiquidStaking::stash(0), bond);
		l.chunks.entry(LiquidStaking::stash(0)).or_default().insert(9, 3 * UNIT);
		l.active_era = 6;
		l.planned_era = 6;
	});

	let everything = polkadot_sdk::sp_io::hashing::twox_128(b"LiquidStaking");
	let _ = polkadot_sdk::sp_io::storage::clear_prefix(&everything, None);
	StorageVersion::new(1).put::<Pallet<Test>>();
	v1::Pool::<Test>::put(OldPool {
		shares: Shares(SEED + 9 * UNIT),
		active: Stake(SEED),
		reserve: Stake(6 * UNIT),
		claims: Stake(2 * UNIT),
		stream: RewardStream { total: Stake(UNIT), start: 1, end: 11 },
	});
	v1::Queue::<Test>::put(OldQueue { open: 2, oldest: 1, last_unlock_era: Some(9) });
	v1::Nominees::<Test>::put(BoundedVec::truncate_from(vec![VALIDATOR]));
	v1::Progress::<Test>::put(OldProgress { era: 6, harvest_from: 6 });
	v1::Chunks::<Test>::insert(9, Stake(3 * UNIT));
	let claimable = OldPhase::Claimable {
		stake: Stake(4 * UNIT),
		unclaimed_stake: Stake(2 * UNIT),
		unclaimed_shares: Shares(2 * UNIT),
	};
	let batch = |shares, phase| OldBatch { shares: Shares(shares), phase };
	v1::Batches::<Test>::insert(0, batch(4 * UNIT, claimable));
	v1::Batches::<Test>::insert(1, batch(3 * UNIT, OldPhase::Unbonding { unlock_era: 9 }));
	v1::Batches::<Test>::insert(2, batch(4 * UNIT, OldPhase::Open));
	v1::Tickets::<Test>::insert(ALICE, 0, Shares(2 * UNIT));
	v1::Tickets::<Test>::insert(ALICE, 1, Shares(3 * UNIT));
	v1::Tickets::<Test>::insert(BOB, 2, Shares(4 * UNIT));
}

/// With weight for one item a block.
fn migrate_tickets() -> u32 {
	let one = <Test as frame_system::Config>::DbWeight::get().reads_writes(4, 2);
	let (mut cursor, mut steps) = (None, 0);
	loop {
		cursor = MigrateTickets::<Test>::step(cursor, &mut WeightMeter::with_limit(one)).unwrap();
		steps += 1;
		if cursor.is_none() {
			return steps;
		}
		assert!(steps < 100);
	}
}

#[test]
fn everything_should_be_what_it_was_in_the_new_layout() {
	ExtBuilder::default().build().execute_with(|| {
		old_chain();
		MigrateBooks::<Test>::on_runtime_upgrade();
		assert_eq!(Pallet::<Test>::on_chain_storage_version(), StorageVersion::new(2));
		// Three tickets, a batch and the end.
		assert_eq!(migrate_tickets(), 5);
		assert_ok!(LiquidStaking::do_try_state());

		let pool = Pool::<Test>::get();
		assert_eq!((pool.owed, pool.payable), (Stake(5 * UNIT), Stake(2 * UNIT)));
		assert_eq!(pool.pooled(1), Stake(SEED + 5 * UNIT), "all but what is streamed and owed");
		assert_eq!(StashCount::<Test>::get(), 1);
		assert_eq!(Stashes::<Test>::get(0).unwrap().total(), Stake(SEED + 3 * UNIT));
		assert_eq!(Nominees::<Test>::get(0).into_inner(), vec![VALIDATOR]);
		assert_eq!(Backed::<Test>::get(6).into_inner(), vec![VALIDATOR]);
		assert_eq!(Queue::<Test>::get().last_closed, Some(6));
		assert_eq!(Progress::<Test>::get().harvest_from, 6);
		let first = HarvestCursor { era: 6, ..Default::default() };
		assert_eq!(Progress::<Test>::get().phase, Phase::Harvest(first));
		assert_eq!(pool.gate, EntryGate::Open, "nothing is reported");
		assert_eq!(Batches::<Test>::iter().count(), 3);
		assert_eq!(Tickets::<Test>::iter().count(), 3);
		assert_eq!(v1::Chunks::<Test>::iter().count(), 0);

		// And the chain goes on.
		earn(UNIT);
		claim(&ALICE, 0);
		for _ in 0..=BONDING_DURATION {
			next_era();
		}
		claim(&ALICE, 1);
		assert_eq!(rill(&ALICE), FUNDS + 5 * UNIT);
		next_era();
		claim(&BOB, 2);
		// Four ninths of a percent less than a RILL a share.
		assert!(rill(&BOB) > FUNDS + 3 * UNIT && rill(&BOB) < FUNDS + 4 * UNIT);
		assert_ok!(LiquidStaking::do_try_state());
	});
}

#[test]
fn reports_that_are_pending_should_be_read_once_more() {
	execute(|| {
		stake(&ALICE, SEED);
		next_era();
		report(SEED / 10);
		let (pending, books) = (PendingSlashes::<Test>::get(), pool());
		let slash = pending[0];
		let old = OldPendingSlash {
			apply_era: slash.apply_era,
			offence_era: slash.offence_era,
			reports: slash.reports,
			total: slash.total,
			insured: slash.insured,
			insured_shares: slash.insured_shares,
			holders: slash.holders,
			stream: slash.stream,
		};
		let key = PendingSlashes::<Test>::hashed_key();
		frame_support::storage::unhashed::put(&key, &vec![old]);
		crate::AssessedReports::<Test>::remove(slash.apply_era);
		let score =
			OldScore { score: 77, commission: Perbill::from_percent(7), avoided_until: 777 };
		let scores = vec![(VALIDATOR, score), (OTHER_VALIDATOR, OldScore::default())];
		frame_support::storage::unhashed::put(&crate::Scores::<Test>::hashed_key(), &scores);
		StorageVersion::new(2).put::<Pallet<Test>>();

		MigrateReports::<Test>::on_runtime_upgrade();
		assert_eq!(Pallet::<Test>::on_chain_storage_version(), StorageVersion::new(3));
		assert_eq!(PendingSlashes::<Test>::get(), pending);
		assert_eq!(pool().gate, EntryGate::Assessing);
		let OldScore { score, commission, avoided_until } = score;
		let expected = ScoreRecord { score, commission, avoided_until, pledge: Stake(0) };
		let expected = vec![(VALIDATOR, expected), (OTHER_VALIDATOR, ScoreRecord::default())];
		assert_eq!(crate::Scores::<Test>::get().into_inner(), expected);
		run_blocks(1);
		assert_eq!(PendingSlashes::<Test>::get(), pending);
		assert_eq!(pool(), books);
		assert_ok!(LiquidStaking::do_try_state());
	});
}

#[test]
fn migration_should_change_nothing_that_is_new_already() {
	execute(|| {
		stake(&ALICE, SEED);
		next_era();
		for who in [ALICE, BOB] {
			stake(&who, SEED);
			unstake(&who, SEED);
		}
		next_era();
		claim(&ALICE, 0);
		unstake(&ALICE, SEED / 2);
		for _ in 0..=BONDING_DURATION {
			next_era();
		}
		let tickets = || {
			let mut all: Vec<_> = Tickets::<Test>::iter().collect();
			all.sort();
			all
		};
		let seen = || (snapshot(), tickets(), Batches::<Test>::iter().collect::<Vec<_>>());
		let before = seen();
		assert!(before.1.iter().any(|(_, _, ticket)| !ticket.advanced.is_zero()));
		MigrateBooks::<Test>::on_runtime_upgrade();
		migrate_tickets();
		assert_eq!(seen(), before);
	});
}
