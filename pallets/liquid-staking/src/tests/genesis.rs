// SPDX-License-Identifier: Apache-2.0

//! The pool before its first holder.

use crate::{
	backend::{Bond, StakingBackend},
	mock::*,
	types::*,
};
use polkadot_sdk::{
	frame_support::{
		assert_ok,
		traits::{
			fungibles::Mutate,
			tokens::{Fortitude, Precision, Preservation},
			BuildGenesisConfig,
		},
	},
	sp_runtime::FixedU128,
};

#[test]
fn seed_should_be_bonded_and_its_shares_locked_when_the_chain_begins() {
	execute(|| {
		let bond = FakeStaking::bond_of(&LiquidStaking::stash(0)).unwrap();
		assert_eq!(bond, Bond { active: Stake::new(SEED), total: Stake::new(SEED) });
		let backed = FakeStaking::nominations_of(&LiquidStaking::stash(0));
		assert_eq!(backed, Some(vec![VALIDATOR]));
		assert_eq!(strill(&account(AccountKind::Authority)), SEED);
		assert_eq!(LiquidStaking::rate(), FixedU128::from_u32(1));
		assert_eq!(LiquidStaking::pool_info().pooled, SEED);
	});
}

#[test]
fn pallet_should_be_inert_when_there_is_no_seed() {
	ExtBuilder::without_seed().build_and_execute(|| {
		next_era();
		assert_eq!(pool(), crate::books::PoolLedger::default());
		assert_eq!(LiquidStaking::rate(), FixedU128::from_u32(1));
	});
}

#[test]
#[should_panic(expected = "the seed of the pool cannot be bonded at genesis")]
fn chain_should_not_start_when_the_seed_cannot_be_bonded() {
	let mut ext = ExtBuilder::default().build();
	ext.execute_with(|| {
		crate::GenesisConfig::<Test> { seed: SEED, stashes: vec![(CAP, vec![VALIDATOR])] }.build();
	});
}

#[test]
fn seed_should_be_spread_over_the_stashes() {
	ExtBuilder::default().stashes(&[CAP, CAP]).build_and_execute(|| {
		for index in 0..2 {
			let bond = FakeStaking::bond_of(&LiquidStaking::stash(index)).unwrap();
			assert!(bond.active.plancks() >= SEED * 4 / 10, "{index}: {bond:?}");
		}
		assert_eq!(pool().active, Stake::new(SEED));
	});
}

#[test]
#[should_panic(expected = "the seed of the pool cannot be bonded at genesis")]
fn chain_should_not_start_when_the_caps_cannot_take_the_seed() {
	ExtBuilder::default().stashes(&[SEED / 2, SEED / 3]).build();
}

#[test]
#[should_panic(expected = "the seed of the pool cannot be bonded at genesis")]
fn chain_should_not_start_when_a_stash_gets_less_than_it_needs() {
	ExtBuilder::default().seed(MINIMUM_BOND).stashes(&[CAP, CAP]).build();
}

#[test]
#[should_panic(expected = "NotAValidator")]
fn chain_should_not_start_when_a_nominee_is_no_validator() {
	ExtBuilder::default().build().execute_with(|| {
		let everything = strill(&account(AccountKind::Authority));
		assert_ok!(Assets::burn_from(
			STRILL,
			&account(AccountKind::Authority),
			everything,
			Preservation::Expendable,
			Precision::Exact,
			Fortitude::Force,
		));
		crate::GenesisConfig::<Test> { seed: SEED, stashes: vec![(CAP, vec![VALIDATOR, BOB])] }
			.build();
	});
}

#[test]
fn accounts_should_differ_and_never_move() {
	execute(|| {
		let kinds = [
			AccountKind::Reserve,
			AccountKind::Rewards,
			AccountKind::Claims,
			AccountKind::Escrow,
			AccountKind::Authority,
			AccountKind::Stash(0),
			AccountKind::Insurance,
			AccountKind::Stash(1),
		];
		for (index, kind) in kinds.into_iter().enumerate() {
			let mut expected = b"modlrl/lqstk".to_vec();
			expected.push(if index == 7 { 5 } else { index.try_into().unwrap() });
			if let AccountKind::Stash(number) = kind {
				expected.extend(number.to_le_bytes());
			}
			expected.resize(32, 0);
			assert_eq!(<[u8; 32]>::from(account(kind)).to_vec(), expected);
			let stash = if kind == AccountKind::Stash(0) { Some(0) } else { None };
			assert_eq!(LiquidStaking::stash_index(&account(kind)), stash, "{kind:?}");
		}
	});
}
