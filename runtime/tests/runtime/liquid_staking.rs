// SPDX-License-Identifier: Apache-2.0

//! Liquid staking on real staking: eras, elections, payouts and unbonding.

use pallet_liquid_staking::{
	types::{AccountKind, Phase},
	Error, Event,
};
use polkadot_sdk::{
	frame_support::{assert_noop, assert_ok, traits::fungible::Inspect},
	pallet_staking,
	polkadot_primitives::{AccountId, Balance},
	sp_keyring::Sr25519Keyring::{Bob, Charlie, Dave},
};
use rill_runtime::{
	constants::{currency::RILL, STRILL_ASSET_ID},
	genesis::presets,
	Assets, Balances, LiquidStaking, Runtime, RuntimeEvent, RuntimeOrigin, Staking,
};
use rill_test_chain::{account, claim_all, exposed, stashes, Chain};

const STAKE: Balance = 50_000 * RILL;

fn stake(who: &AccountId, amount: Balance) {
	assert_ok!(LiquidStaking::stake(RuntimeOrigin::signed(who.clone()), amount, 0));
}

fn rill(who: &AccountId) -> Balance {
	Balances::total_balance(who)
}

fn strill(who: &AccountId) -> Balance {
	Assets::balance(STRILL_ASSET_ID, who)
}

fn rewarded(events: &[RuntimeEvent]) -> Balance {
	events
		.iter()
		.filter_map(|event| match event {
			RuntimeEvent::Staking(pallet_staking::Event::Rewarded { stash, amount, .. })
				if stashes().contains(stash) =>
			{
				Some(*amount)
			},
			_ => None,
		})
		.sum()
}

fn recognised(events: &[RuntimeEvent]) -> Balance {
	events
		.iter()
		.filter_map(|event| match event {
			RuntimeEvent::LiquidStaking(Event::RewardsRecognised { amount, .. }) => Some(*amount),
			_ => None,
		})
		.sum()
}

#[test]
fn three_eras_should_pay_holders_when_nobody_calls_anything() {
	let mut chain = Chain::new(presets::development());
	let bob = account(Bob);
	chain.block(|| stake(&bob, STAKE));
	let begun = chain.read(LiquidStaking::pool_info);
	let mut earned = 0;
	let mut eras_paid = 0;
	let mut last_rate = begun.rate;

	while eras_paid < 3 {
		chain.block(|| ());
		let events = chain.events();
		assert_eq!(rewarded(&events), recognised(&events), "payouts are recognised in their block");
		if rewarded(&events) > 0 {
			earned += rewarded(&events);
			eras_paid += 1;
		}
		let rate = chain.read(LiquidStaking::rate);
		assert!(rate >= last_rate, "nothing was slashed, so the rate never falls");
		last_rate = rate;
		assert!(chain.active_era() < 8);
	}
	chain.run_blocks(20);

	let info = chain.read(LiquidStaking::pool_info);
	assert!(earned > 0);
	assert!(info.rate > begun.rate);
	assert!(info.shares > begun.shares, "the fee is paid in shares");
	// Later eras were paid as well. The rewards of these three are fully released.
	assert!(info.pooled >= begun.pooled + earned);
}

#[test]
fn reward_should_begin_to_raise_the_rate_within_ten_blocks_of_an_era() {
	let mut chain = Chain::new(presets::development());
	chain.run_to_era(2);
	for era in 3..6 {
		chain.run_to_era(era);
		let mut blocks = 0;
		while recognised(&chain.events()) == 0 {
			chain.block(|| ());
			blocks += 1;
			assert!(blocks <= 9, "era {era}");
		}
		// The release starts in the next block.
		let before = chain.read(LiquidStaking::rate);
		chain.block(|| ());
		assert!(chain.read(LiquidStaking::rate) > before);
	}
}

#[test]
fn holder_should_exit_with_rewards_after_the_bonding_duration() {
	let mut chain = Chain::new(presets::development());
	let (bob, charlie, dave) = (account(Bob), account(Charlie), account(Dave));
	let before = chain.read(|| rill(&bob));
	chain.block(|| {
		stake(&bob, STAKE);
		stake(&charlie, STAKE / 2);
		stake(&dave, 7 * RILL + 7);
	});
	chain.run_to_era(5);
	chain.run_blocks(3);
	let (batch, worth) = chain.block(|| {
		let shares = strill(&bob);
		let batch = LiquidStaking::queue_info().open_batch;
		let worth = LiquidStaking::stake_for(shares).unwrap();
		assert_ok!(LiquidStaking::unstake(RuntimeOrigin::signed(bob.clone()), shares, worth));
		let dust = strill(&dave);
		assert_ok!(LiquidStaking::unstake(RuntimeOrigin::signed(dave.clone()), dust, 0));
		(batch, worth)
	});
	assert!(worth > STAKE);

	let asked = chain.active_era();
	let paid = claim_all(&mut chain, &bob, batch);
	assert!(chain.active_era() >= asked + 3, "not before the end of the bonding duration");
	assert!(chain.active_era() <= asked + 1 + 3, "not later");
	assert!(paid >= worth);
	chain.block(|| {
		assert_noop!(
			rill_test_chain::plain(LiquidStaking::claim(RuntimeOrigin::signed(bob.clone()), batch)),
			Error::<Runtime>::TicketNotFound
		);
	});
	claim_all(&mut chain, &dave, batch);
	let after = chain.read(|| rill(&bob));
	assert!(after >= before - STAKE + worth);
	assert_eq!(chain.read(|| strill(&bob)), 0);
}

#[test]
fn era_step_should_complete_in_every_era_when_the_chain_is_quiet() {
	let mut chain = Chain::new(presets::local_testnet());
	for era in 1..4 {
		chain.run_to_era(era);
		chain.run_blocks(10);
		let progress = chain.read(pallet_liquid_staking::Progress::<Runtime>::get);
		assert_eq!((progress.era, progress.phase), (era, Phase::Idle));
	}
}

#[test]
fn deposits_should_be_bonded_before_the_next_election() {
	let mut chain = Chain::new(presets::development());
	chain.run_to_era(2);
	let bob = account(Bob);
	chain.block(|| stake(&bob, STAKE));
	chain.run_to_era(4);
	let exposed = chain.read(|| exposed(4));
	assert!(exposed > STAKE, "exposed in the era after the next");
}

#[test]
fn payout_requested_by_a_stranger_should_only_help_the_pool() {
	let mut chain = Chain::new(presets::development());
	chain.run_to_era(3);
	// The first block of an era has no idle weight, so the stranger is first.
	let validator =
		chain.read(|| pallet_staking::Validators::<Runtime>::iter_keys().next().unwrap());
	let paid =
		chain.read(|| pallet_staking::ClaimedRewards::<Runtime>::get(2, &validator).contains(&0));
	assert!(!paid, "not harvested in the first block of the era");
	chain.block(|| {
		let stranger = RuntimeOrigin::signed(account(Charlie));
		assert_ok!(Staking::payout_stakers_by_page(stranger, validator.clone(), 2, 0));
	});
	chain.run_blocks(3);
	let info = chain.read(LiquidStaking::pool_info);
	assert!(info.unreleased > 0);
	let rewards = chain.read(|| rill(&LiquidStaking::account(AccountKind::Rewards)));
	assert_eq!(rewards, chain.read(Balances::minimum_balance));
}
