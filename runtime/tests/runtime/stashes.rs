// SPDX-License-Identifier: Apache-2.0

//! Interference with the stashes of the pool on real staking, and recovery from it.

use pallet_liquid_staking::{types::EntryGate, Event};
use polkadot_sdk::{
	frame_support::assert_ok,
	pallet_staking::{self, ConfigOp, Nominators, ValidatorPrefs},
	polkadot_primitives::{AccountId, Balance},
	sp_keyring::Sr25519Keyring::{Bob, Dave},
	sp_runtime::{Perbill, Percent},
};
use rill_runtime::{
	constants::{
		currency::{EXISTENTIAL_DEPOSIT, RILL},
		STRILL_ASSET_ID,
	},
	genesis::{presets, Authority},
	Assets, LiquidStaking, Runtime, RuntimeEvent, RuntimeOrigin, Staking,
};
use rill_test_chain::{account, claim_all, stashes, Chain};

const STAKE: Balance = 50_000 * RILL;

fn stake(who: &AccountId) {
	assert_ok!(LiquidStaking::stake(RuntimeOrigin::signed(who.clone()), STAKE, 0));
}

/// Sets the minimum bond by governance. Any account can chill a stash below it.
fn set_minimum_bond(minimum: Balance) {
	assert_ok!(Staking::set_staking_configs(
		RuntimeOrigin::root(),
		ConfigOp::Set(minimum),
		ConfigOp::Noop,
		ConfigOp::Noop,
		ConfigOp::Noop,
		ConfigOp::Set(Percent::zero()),
		ConfigOp::Noop,
		ConfigOp::Noop,
	));
}

fn validator(name: &str) -> AccountId {
	Authority::from_seed(name).stash
}

fn backed(chain: &mut Chain, stash: usize) -> Vec<AccountId> {
	let stash = stashes().remove(stash);
	chain.read(|| {
		Nominators::<Runtime>::get(stash).map(|n| n.targets.into_inner()).unwrap_or_default()
	})
}

fn all_back_alice(chain: &mut Chain) -> bool {
	(0..2).all(|stash| backed(chain, stash) == [validator("Alice")])
}

fn bonded(chain: &mut Chain, stash: u32) -> Balance {
	let stash = LiquidStaking::stash(stash);
	chain.read(|| pallet_staking::Ledger::<Runtime>::get(stash).map_or(0, |ledger| ledger.active))
}

fn gate(chain: &mut Chain) -> EntryGate {
	chain.read(LiquidStaking::pool_info).gate
}

/// Era 2 of a development chain in which Bob has staked.
fn staked_chain() -> Chain {
	let mut chain = Chain::new(presets::development());
	chain.block(|| stake(&account(Bob)));
	chain.run_to_era(2);
	chain.run_blocks(3);
	chain
}

#[test]
fn bond_ended_by_root_should_be_recovered_and_bonded_again() {
	let mut chain = staked_chain();
	let before = chain.read(LiquidStaking::rate);
	let had = bonded(&mut chain, 0);
	assert!(had > 0);
	chain.read(|| {
		let stash = stashes().remove(0);
		assert_ok!(Staking::force_unstake(RuntimeOrigin::root(), stash, 0));
	});
	assert_eq!(bonded(&mut chain, 0), 0);
	while bonded(&mut chain, 0) == 0 {
		chain.block_unchecked(|| ());
		assert!(chain.active_era() < 4);
	}
	assert_eq!(backed(&mut chain, 0), vec![validator("Alice")]);
	chain.run_blocks(3);
	assert_eq!(gate(&mut chain), EntryGate::Open);
	assert!(chain.read(LiquidStaking::rate) >= before);
	assert!(bonded(&mut chain, 0) + bonded(&mut chain, 1) > had);
}

#[test]
fn kicked_stash_should_return_and_lose_no_reward() {
	let mut chain = staked_chain();
	let era = chain.active_era();
	chain.block(|| {
		let kicker = RuntimeOrigin::signed(validator("Alice"));
		let struck = stashes().into_iter().map(Into::into).collect();
		assert_ok!(Staking::kick(kicker, struck));
	});
	assert_eq!(backed(&mut chain, 0), vec![]);
	chain.run_to_era(era + 1);
	let mut rewarded = 0;
	for _ in 0..5 {
		chain.block(|| ());
		rewarded += chain
			.events()
			.iter()
			.filter(|event| {
				matches!(event, RuntimeEvent::LiquidStaking(Event::RewardsRecognised { .. }))
			})
			.count();
	}
	assert_eq!(rewarded, 1, "for the era in which it was kicked");
	assert!(all_back_alice(&mut chain));
}

#[test]
fn stash_reaped_by_a_stranger_should_be_bonded_again() {
	let mut chain = staked_chain();
	chain.block(|| {
		let (who, all) = (validator("Alice"), Perbill::one());
		assert_ok!(Staking::manual_slash(RuntimeOrigin::root(), who, 2, all));
	});
	// Right in the block that applies the slash, before the chain looks at the stashes.
	let mut reaped = 0;
	while reaped == 0 {
		reaped = chain.block_unchecked(|| {
			let stranger = || RuntimeOrigin::signed(account(Dave));
			let all = stashes().into_iter();
			all.filter(|stash| Staking::reap_stash(stranger(), stash.clone(), 10).is_ok()).count()
		});
		assert!(chain.active_era() <= 4);
	}
	// A stash may have bonded rewards since the election, and stake beyond the buffer of a smaller
	// pool. That stake was not exposed.
	assert!(bonded(&mut chain, 0) + bonded(&mut chain, 1) < STAKE / 50);
	chain.run_blocks(2);
	// Rewards of the previous era have given the pool a rate.
	chain.block(|| stake(&account(Bob)));
	chain.run_to_era(6);
	chain.run_blocks(3);
	assert!(bonded(&mut chain, 0) + bonded(&mut chain, 1) >= STAKE / 100 * 98);
	assert_eq!(gate(&mut chain), EntryGate::Open);
}

#[test]
fn exits_should_be_served_when_the_minimum_bond_is_raised_and_lowered() {
	let mut chain = staked_chain();
	let bob = account(Bob);
	chain.block(|| set_minimum_bond(1_000_000 * RILL));
	let batch = chain.block(|| {
		let batch = LiquidStaking::queue_info().open_batch;
		let half = Assets::balance(STRILL_ASSET_ID, &bob) / 2;
		assert_ok!(LiquidStaking::unstake(RuntimeOrigin::signed(bob.clone()), half, 0));
		batch
	});
	let paid = claim_all(&mut chain, &bob, batch);
	assert!(paid >= STAKE / 2, "{paid}");
	assert_eq!(gate(&mut chain), EntryGate::Open);
	chain.block(|| set_minimum_bond(100 * RILL));
	chain.next_era();
	assert!(all_back_alice(&mut chain));
}

#[test]
fn chilled_stash_should_nominate_again_in_the_next_era() {
	let mut chain = staked_chain();
	chain.block(|| {
		let stranger = RuntimeOrigin::signed(account(Dave));
		// The stash is above every threshold, so no stranger can chill it.
		assert!(Staking::chill_other(stranger, stashes().remove(0)).is_err());
	});
	chain.read(|| {
		let stash = stashes().remove(0);
		assert_ok!(Staking::chill(RuntimeOrigin::signed(stash)));
	});
	assert_eq!(backed(&mut chain, 0), vec![]);
	chain.next_era();
	assert_eq!(backed(&mut chain, 0), vec![validator("Alice")]);
}

/// A network of two validators, in era 2.
fn two_validators() -> Chain {
	let mut chain = Chain::new(presets::local_testnet());
	chain.block(|| stake(&account(Bob)));
	chain.run_to_era(2);
	chain.run_blocks(5);
	chain
}

#[test]
fn expensive_validator_should_be_dropped_and_taken_back() {
	let mut chain = two_validators();
	let all = [validator("Alice"), validator("Bob")];
	let names_of = |chain: &mut Chain| {
		let mut names = [backed(chain, 0), backed(chain, 1)].concat();
		names.sort();
		names.dedup();
		names
	};
	assert_eq!(names_of(&mut chain).len(), 2);
	let set_commission = |chain: &mut Chain, percent| {
		chain.block(|| {
			let prefs =
				ValidatorPrefs { commission: Perbill::from_percent(percent), blocked: false };
			assert_ok!(Staking::validate(RuntimeOrigin::signed(validator("Bob")), prefs));
		});
	};
	set_commission(&mut chain, 50);
	let mut eras = 0;
	while names_of(&mut chain).contains(&all[1]) {
		chain.next_era();
		eras += 1;
		assert!(eras <= 6, "dropped within a few eras");
	}
	assert_eq!(names_of(&mut chain), vec![all[0].clone()]);
	set_commission(&mut chain, 0);
	while names_of(&mut chain).len() < 2 {
		chain.next_era();
		assert!(chain.active_era() < 20);
	}
}

#[test]
fn stash_should_stay_empty_when_its_cap_is_below_the_deposit() {
	let mut chain = staked_chain();
	chain.block(|| {
		set_minimum_bond(0);
		let cap = EXISTENTIAL_DEPOSIT - 1;
		assert_ok!(LiquidStaking::open_stash(RuntimeOrigin::root(), cap));
		stake(&account(Bob));
	});
	chain.run_to_era(3);
	for _ in 0..5 {
		chain.block(|| ());
		let failed = |event: &RuntimeEvent| {
			matches!(event, RuntimeEvent::LiquidStaking(Event::StepFailed { .. }))
		};
		assert!(!chain.events().iter().any(failed));
	}
	assert_eq!(bonded(&mut chain, 2), 0);
	assert!(bonded(&mut chain, 0) + bonded(&mut chain, 1) >= 2 * STAKE);
}
