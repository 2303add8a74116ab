// SPDX-License-Identifier: Apache-2.0

//! Era steps on real staking, when blocks are full, eras are missed, or validators stop.

use pallet_liquid_staking::{
	types::{Phase, ProgressRecord},
	Error, Event,
};
use polkadot_sdk::{
	frame_support::{
		assert_err_ignore_postinfo, assert_ok,
		dispatch::{DispatchClass, GetDispatchInfo},
		traits::Get,
	},
	frame_system,
	pallet_staking::{
		self, ClaimedRewards, ErasStakersOverview, ErasStakersPaged, Nominators, RewardDestination,
	},
	polkadot_primitives::{AccountId, Balance},
	sp_keyring::Sr25519Keyring::{Bob, Charlie},
	sp_staking::{EraIndex, Page},
};
use rill_runtime::{
	constants::currency::RILL,
	genesis::{presets, Authority, GenesisParameters},
	LiquidStaking, Runtime, RuntimeCall, RuntimeEvent, RuntimeOrigin, Staking,
};
use rill_test_chain::{account, exposed, stashes, Chain};
use std::collections::{BTreeMap, BTreeSet};

const STAKE: Balance = 50_000 * RILL;

fn progress(chain: &mut Chain) -> ProgressRecord {
	chain.read(pallet_liquid_staking::Progress::<Runtime>::get)
}

fn validator(name: &str) -> AccountId {
	Authority::from_seed(name).stash
}

/// The pages of a validator's exposure that contain a stash.
fn our_pages(era: EraIndex, validator: &AccountId) -> Vec<Page> {
	let pages = ErasStakersOverview::<Runtime>::get(era, validator).map_or(0, |it| it.page_count);
	let is_ours = |page: &Page| {
		let page = ErasStakersPaged::<Runtime>::get((era, validator, *page)).unwrap();
		page.others.iter().any(|backer| stashes().contains(&backer.who))
	};
	(0..pages).filter(is_ours).collect()
}

/// Whether all rewards of the stashes in an era are paid.
fn is_harvested(era: EraIndex) -> bool {
	let validators: Vec<_> = ErasStakersOverview::<Runtime>::iter_key_prefix(era).collect();
	validators.iter().all(|validator| {
		let claimed = ClaimedRewards::<Runtime>::get(era, validator);
		our_pages(era, validator).iter().all(|page| claimed.contains(page))
	})
}

/// A chain whose blocks are full from the middle of era 2 on.
fn full_chain(network: GenesisParameters) -> Chain {
	let mut chain = Chain::new(network);
	chain.run_to_era(2);
	chain.run_blocks(5);
	chain.is_full = true;
	chain
}

#[test]
fn era_step_should_wait_while_blocks_are_full_unless_advanced() {
	let mut chain = full_chain(presets::development());
	chain.run_to_era(3);
	chain.run_blocks(20);
	assert_eq!(progress(&mut chain).era, 2);
	assert!(!chain.read(|| is_harvested(2)));

	let stranger = || RuntimeOrigin::signed(account(Charlie));
	let mut blocks = 0;
	while progress(&mut chain).era < 3 || progress(&mut chain).phase != Phase::Idle {
		chain.block(|| {
			assert_ok!(LiquidStaking::advance_era(stranger(), 4));
		});
		blocks += 1;
		assert!(blocks < 10, "{:?}", progress(&mut chain));
	}
	assert!(chain.read(|| is_harvested(2)));
	chain.block(|| {
		let outcome = LiquidStaking::advance_era(stranger(), 4);
		assert_err_ignore_postinfo!(outcome, Error::<Runtime>::NoStepDue);
	});
}

#[test]
fn rewards_of_all_eras_should_be_harvested_when_blocks_were_full() {
	let mut chain = full_chain(presets::local_testnet());
	chain.run_to_era(6);
	assert!((2..6).all(|era| !chain.read(|| is_harvested(era))));
	let before = chain.read(LiquidStaking::pool_info);
	chain.is_full = false;
	chain.run_blocks(5);
	assert!((2..6).all(|era| chain.read(|| is_harvested(era))));
	let after = chain.read(LiquidStaking::pool_info);
	assert!(after.pooled + after.unreleased > before.pooled + before.unreleased);
	assert_eq!(
		progress(&mut chain),
		ProgressRecord { era: 6, harvest_from: 6, phase: Phase::Idle }
	);
}

/// A development chain whose validator has several pages of nominators.
fn crowded_chain() -> Chain {
	let backer = |index: u8| {
		let mut id = [200; 32];
		id[0] = index;
		AccountId::new(id)
	};
	let mut network = presets::development();
	let endowments = (0..150).map(|index| (backer(index), 10 * STAKE));
	network.endowments.extend(endowments);
	let mut chain = Chain::new(network);
	chain.block(|| {
		assert_ok!(LiquidStaking::stake(RuntimeOrigin::signed(account(Bob)), STAKE, 0));
		for index in 0..150 {
			let origin = || RuntimeOrigin::signed(backer(index));
			// Some nominators have more stake than a stash, and some less.
			let value = STAKE / 10 * Balance::from(index + 1);
			assert_ok!(Staking::bond(origin(), value.min(9 * STAKE), RewardDestination::Stash));
			assert_ok!(Staking::nominate(origin(), vec![validator("Alice").into()]));
		}
	});
	chain
}

#[test]
fn every_page_should_be_harvested_when_eras_had_no_blocks() {
	let mut chain = crowded_chain();
	chain.run_to_era(3);
	chain.run_blocks(5);
	let pages = |era| {
		ErasStakersOverview::<Runtime>::get(era, validator("Alice")).map_or(0, |it| it.page_count)
	};
	assert!(chain.read(|| pages(3)) >= 3);
	let era_in_slots = 10;
	for missed in [1, 3] {
		let era = chain.active_era();
		chain.skip_slots(missed * era_in_slots);
		let mut paid = BTreeSet::new();
		while chain.active_era() < era + 3 {
			chain.block(|| ());
			paid.extend(chain.events().into_iter().filter_map(|event| match event {
				RuntimeEvent::Staking(pallet_staking::Event::Rewarded { stash, .. }) => Some(stash),
				_ => None,
			}));
		}
		chain.run_blocks(5);
		assert!(stashes().iter().all(|stash| paid.contains(stash)), "{missed}");
		assert!((era..era + 3).all(|era| chain.read(|| is_harvested(era))), "{missed}");
	}
	// One stash must be on a later page, or the test shows nothing.
	let ours = chain.read(|| our_pages(4, &validator("Alice")));
	assert!(ours.iter().any(|page| *page > 0), "{ours:?}");
}

#[test]
fn validator_should_be_dropped_without_governance_when_it_is_down() {
	let mut chain = Chain::new(presets::local_testnet());
	chain.run_to_era(2);
	chain.run_blocks(5);
	let backs_bob = |chain: &mut Chain| {
		chain.read(|| {
			let mut backed = stashes().into_iter().filter_map(Nominators::<Runtime>::get);
			backed.any(|backed| backed.targets.contains(&validator("Bob")))
		})
	};
	assert!(backs_bob(&mut chain));
	chain.silent.insert(validator("Bob"));
	let down = chain.active_era();
	while backs_bob(&mut chain) {
		chain.next_era();
		assert!(chain.active_era() <= down + 8, "dropped within a few eras");
	}
	chain.silent.clear();
	let up = chain.active_era();
	while !backs_bob(&mut chain) {
		chain.next_era();
		assert!(chain.active_era() <= up + 20, "taken back when it works again");
	}
}

#[test]
fn stake_should_be_exposed_after_two_eras_and_rewarded_after_three() {
	let mut chain = Chain::new(presets::development());
	chain.run_to_era(3);
	chain.run_blocks(5);
	let came = chain.active_era();
	chain.block(|| {
		assert_ok!(LiquidStaking::stake(RuntimeOrigin::signed(account(Bob)), STAKE, 0));
	});
	let mut paid = BTreeMap::new();
	while chain.active_era() < came + 4 {
		chain.block(|| ());
		for event in chain.events() {
			if let RuntimeEvent::LiquidStaking(Event::RewardsRecognised { amount, .. }) = event {
				paid.insert(chain.active_era(), amount);
			}
		}
	}
	let grown = chain.read(|| exposed(came + 2) - exposed(came + 1));
	// All stake but the buffer for instant exits.
	assert!(grown >= STAKE / 100 * 98, "{grown}");
	assert!(paid[&(came + 3)] > paid[&(came + 2)], "{paid:?}");
}

#[test]
fn largest_advance_should_fit_into_a_transaction() {
	Chain::new(presets::development()).read(|| {
		let max_steps = pallet_liquid_staking::MaxSteps::<Runtime>::get();
		let call =
			RuntimeCall::LiquidStaking(pallet_liquid_staking::Call::advance_era { max_steps });
		let weights = <Runtime as frame_system::Config>::BlockWeights::get();
		let most = weights.get(DispatchClass::Normal).max_extrinsic.expect("it is limited");
		let weight = call.get_dispatch_info().call_weight;
		assert!(weight.all_lte(most), "{weight} of {most}");
	});
}
