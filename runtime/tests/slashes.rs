// SPDX-License-Identifier: Apache-2.0

//! Slashes of real staking, for an offence that consensus reports: reported, deferred, applied.

mod chain;
mod common;

use chain::{account, Chain};
use pallet_liquid_staking::{
	types::{AccountKind, PoolInfo},
	Event,
};
use polkadot_sdk::{
	frame_support::{assert_ok, traits::fungible::Inspect},
	pallet_babe::EquivocationOffence,
	pallet_session, pallet_staking,
	polkadot_primitives::{AccountId, Balance},
	sp_consensus_babe::Slot,
	sp_keyring::Sr25519Keyring::{Bob, Charlie},
	sp_runtime::Perbill,
	sp_staking::offence::{Offence, ReportOffence},
};
use rill_runtime::{
	constants::{currency::RILL, STRILL_ASSET_ID},
	genesis::presets,
	Assets, Balances, LiquidStaking, Offences, Runtime, RuntimeEvent, RuntimeOrigin, Session,
};

const STAKE: Balance = 50_000 * RILL;

/// Reports that the only validator signed two blocks of a slot, as one of `validators` would have.
/// Returns the part of its stake, and of its backers', that this costs.
fn report_equivocation(chain: &mut Chain, validators: u32) -> Perbill {
	chain.block(|| {
		let validator = pallet_session::Validators::<Runtime>::get().remove(0);
		let offence = EquivocationOffence {
			slot: Slot::from(1),
			session_index: Session::current_index(),
			validator_set_count: validators,
			offender: (validator, ()),
		};
		let fraction = offence.slash_fraction(1);
		assert_ok!(<Offences as ReportOffence<AccountId, _, _>>::report_offence(vec![], offence));
		fraction
	})
}

fn stake(who: &AccountId) {
	assert_ok!(LiquidStaking::stake(RuntimeOrigin::signed(who.clone()), STAKE, 0));
}

fn strill(who: &AccountId) -> Balance {
	Assets::balance(STRILL_ASSET_ID, who)
}

fn unstake(who: &AccountId) -> u32 {
	let batch = LiquidStaking::queue_info().open_batch;
	assert_ok!(LiquidStaking::unstake(RuntimeOrigin::signed(who.clone()), strill(who), 0));
	batch
}

/// Blocks until the pool is slashed: the pool just before, and what staking took from the stash, in
/// plancks.
fn run_to_slash(chain: &mut Chain) -> (PoolInfo, Balance) {
	for _ in 0..200 {
		let before = chain.read(LiquidStaking::pool_info);
		chain.block(|| ());
		let lost = chain.events().into_iter().find_map(|event| match event {
			RuntimeEvent::LiquidStaking(Event::StashSlashed { total, .. }) => Some(total),
			_ => None,
		});
		if let Some(lost) = lost {
			return (before, lost);
		}
	}
	panic!("the slash was never applied");
}

fn exposed(era: u32) -> Balance {
	let stash = LiquidStaking::stash();
	pallet_staking::ErasStakersPaged::<Runtime>::iter_prefix((era,))
		.flat_map(|(_, page)| page.others)
		.filter(|backer| backer.who == stash)
		.map(|backer| backer.value)
		.sum()
}

#[test]
fn rate_should_fall_by_what_staking_took_when_a_slash_is_applied() {
	let mut chain = Chain::new(presets::development());
	chain.block(|| stake(&account(Bob)));
	chain.run_to_era(3);
	chain.run_blocks(5);
	let fraction = report_equivocation(&mut chain, 30);
	assert_eq!(fraction, Perbill::from_percent(1));

	let era = chain.active_era();
	let (before, lost) = run_to_slash(&mut chain);
	assert_eq!(lost, fraction * chain.read(|| exposed(era)), "of what was exposed");

	let after = chain.read(LiquidStaking::pool_info);
	assert_eq!(after.active, before.active - lost);
	let stash = LiquidStaking::stash();
	let ledger = chain.read(|| pallet_staking::Ledger::<Runtime>::get(stash));
	assert_eq!(ledger.map(|ledger| ledger.active), Some(after.active));
	assert!(after.rate < before.rate);
	// Eras go on paying after it.
	chain.run_to_era(era + 6);
	assert!(chain.read(LiquidStaking::rate) > after.rate);
}

#[test]
fn batch_should_carry_its_part_of_a_slash_when_it_unbonds_meanwhile() {
	let mut chain = Chain::new(presets::development());
	let (bob, charlie) = (account(Bob), account(Charlie));
	chain.block(|| {
		stake(&bob);
		stake(&charlie);
	});
	// Exposed in era 3, asked for in era 3, closed at the beginning of era 4, slashed in era 5.
	chain.run_to_era(3);
	chain.run_blocks(5);
	let batch = chain.block(|| unstake(&bob));
	let fraction = report_equivocation(&mut chain, 30);
	chain.run_to_era(4);
	chain.run_blocks(5);
	let closed = chain.read(|| LiquidStaking::tickets_of(&bob)).remove(0).stake;
	run_to_slash(&mut chain);
	let left = chain.read(|| LiquidStaking::tickets_of(&bob)).remove(0).stake;
	assert!(left < closed, "its chunk is slashed too");
	assert!(left >= closed - fraction * closed - 1, "by no more than the rest of the stash");

	let before = chain.read(|| Balances::total_balance(&bob));
	let asked = chain.active_era();
	loop {
		let bob = RuntimeOrigin::signed(bob.clone());
		if chain.block(|| LiquidStaking::claim(bob, batch)).is_ok() {
			break;
		}
		assert!(chain.active_era() <= asked + 5, "a slashed batch matures as any other");
	}
	assert_eq!(chain.read(|| Balances::total_balance(&bob)) - before, left);
	assert!(chain.read(|| strill(&charlie)) > 0);
}

#[test]
fn everything_should_stay_consistent_when_a_slash_takes_all() {
	let mut chain = Chain::new(presets::development());
	let (bob, charlie) = (account(Bob), account(Charlie));
	chain.block(|| stake(&bob));
	chain.run_to_era(3);
	chain.run_blocks(5);
	// One of one: the whole stake.
	assert_eq!(report_equivocation(&mut chain, 1), Perbill::one());
	run_to_slash(&mut chain);
	let pooled = chain.read(LiquidStaking::pool_info).pooled;
	chain.block(|| {
		let bought = LiquidStaking::stake(RuntimeOrigin::signed(charlie.clone()), STAKE, 0);
		// Whoever enters now pays the new rate, and none of the loss; or is refused.
		match bought {
			Ok(()) => {
				let worth = LiquidStaking::stake_for(strill(&charlie)).unwrap_or_default();
				assert!((STAKE - STAKE / 1_000..=STAKE).contains(&worth));
			},
			Err(error) => assert!(pooled == 0, "{error:?} though {pooled} is left"),
		}
	});
	let rewards = LiquidStaking::account(AccountKind::Rewards);
	assert!(chain.read(|| Balances::balance(&rewards)) >= chain.read(Balances::minimum_balance));
	let era = chain.active_era();
	chain.run_to_era(era + 3);
}
