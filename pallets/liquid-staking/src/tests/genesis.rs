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
		let bond = FakeStaking::bond_of(&LiquidStaking::stash()).unwrap();
		assert_eq!(bond, Bond { active: Stake(SEED), total: Stake(SEED) });
		assert_eq!(ledger(|l| l.nominees.clone()), vec![VALIDATOR]);
		assert_eq!(strill(&account(AccountKind::Authority)), SEED);
		assert_eq!(LiquidStaking::rate(), FixedU128::from_u32(1));
		assert_eq!(LiquidStaking::pool_info().pooled, SEED);
	});
}

#[test]
fn pallet_should_be_inert_when_there_is_no_seed() {
	ExtBuilder::without_seed().build_and_execute(|| {
		next_era();
		assert_eq!(pool(), PoolLedger::default());
		assert_eq!(LiquidStaking::rate(), FixedU128::from_u32(1));
	});
}

#[test]
#[should_panic(expected = "the seed of the pool cannot be bonded at genesis")]
fn chain_should_not_start_when_the_seed_cannot_be_bonded() {
	let mut ext = ExtBuilder::default().build();
	ext.execute_with(|| {
		crate::GenesisConfig::<Test> { seed: SEED, nominees: vec![VALIDATOR] }.build();
	});
}

#[test]
#[should_panic(expected = "a nominee is not a validator")]
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
		crate::GenesisConfig::<Test> { seed: SEED, nominees: vec![VALIDATOR, BOB] }.build();
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
			AccountKind::Stash(1),
		];
		for (index, kind) in kinds.into_iter().enumerate() {
			let mut expected = b"modlrl/lqstk".to_vec();
			expected.push(index.min(5).try_into().unwrap());
			if let AccountKind::Stash(number) = kind {
				expected.extend(number.to_le_bytes());
			}
			expected.resize(32, 0);
			assert_eq!(<[u8; 32]>::from(account(kind)).to_vec(), expected);
		}
	});
}
