// SPDX-License-Identifier: Apache-2.0

//! Elections with the pool's stake.

use pallet_liquid_staking::{Nominees, Stashes};
use polkadot_sdk::{
	frame_support::assert_ok,
	pallet_babe::EquivocationOffence,
	pallet_staking::{self, ErasStakersOverview, ValidatorPrefs},
	polkadot_primitives::{AccountId, Balance},
	sp_consensus_babe::Slot,
	sp_keyring::Sr25519Keyring::{Alice, Bob, Charlie, Dave, Eve, EveStash, Ferdie},
	sp_runtime::Perbill,
	sp_staking::offence::ReportOffence,
};
use rill_runtime::{
	constants::currency::RILL, genesis::presets, LiquidStaking, Offences, Runtime, RuntimeOrigin,
	Session, Staking,
};
use rill_test_chain::{account, stashes, Chain};

/// Two validators that the pool nominates.
fn backed() -> (Chain, [AccountId; 2]) {
	let mut chain = Chain::new(presets::local_testnet());
	chain.block(|| {
		for holder in [Alice, Bob, Charlie, Dave, Eve, Ferdie] {
			let origin = RuntimeOrigin::signed(account(holder));
			assert_ok!(LiquidStaking::stake(origin, 900_000 * RILL, 0));
		}
	});
	chain.run_to_era(3);
	// The pool has selected its nominees in this era, and selects again only after the next
	// election.
	chain.run_blocks(8);
	let validators = chain.read(Session::validators);
	(chain, validators.try_into().expect("two are elected"))
}

/// The exposed stake of the pool's stashes with a validator in an era.
fn of_pool(chain: &mut Chain, era: u32, validator: &AccountId) -> Balance {
	chain.read(|| {
		let ours = stashes();
		let exposure = Staking::eras_stakers(era, validator);
		let own = exposure.others.iter().filter(|backer| ours.contains(&backer.who));
		own.map(|backer| backer.value).sum()
	})
}

fn take_own_stake_out(who: &AccountId) {
	unbond_all_but(pallet_staking::MinValidatorBond::<Runtime>::get(), who);
}

fn unbond_all_but(left: Balance, who: &AccountId) {
	let bonded = pallet_staking::Ledger::<Runtime>::get(who).expect("it is bonded").active;
	assert_ok!(Staking::unbond(RuntimeOrigin::signed(who.clone()), bonded - left));
}

/// Two validators, each with a stash that the other one has no room for, and the own stake of each.
/// The validator with the smaller stash is the first.
fn full() -> (Chain, [AccountId; 2], Balance) {
	let (mut chain, mut both) = backed();
	let own = chain.block(|| {
		let stashes = (0..2).map(|index| Stashes::<Runtime>::get(index).expect("there are two"));
		let own = stashes.map(|stash| stash.active.plancks()).min().expect("there are two") / 90;
		both.iter().for_each(|who| unbond_all_but(own, who));
		own
	});
	let era = chain.active_era() + 4;
	chain.run_to_era(era);
	both.sort_by_key(|who| of_pool(&mut chain, era, who));
	let [smaller, larger] = both.clone().map(|who| of_pool(&mut chain, era, &who));
	assert!(smaller > 80 * own && smaller < 100 * own && smaller + larger > 200 * own);
	(chain, both, own)
}

fn stand_down(who: &AccountId) {
	assert_ok!(Staking::chill(RuntimeOrigin::signed(who.clone())));
}

fn raise_the_commission(who: &AccountId) {
	let prefs = ValidatorPrefs { commission: Perbill::one(), blocked: false };
	assert_ok!(Staking::validate(RuntimeOrigin::signed(who.clone()), prefs));
}

fn sign_two_blocks(who: &AccountId) {
	let offence = EquivocationOffence {
		slot: Slot::from(1),
		session_index: Session::current_index(),
		validator_set_count: 2,
		offender: (who.clone(), ()),
	};
	assert_ok!(<Offences as ReportOffence<AccountId, _, _>>::report_offence(vec![], offence));
}

#[test]
fn harmful_validator_should_not_be_elected_with_the_pools_stake() {
	type Harm = fn(&AccountId);
	let harms: [(&str, Harm); 3] = [
		("takes own stake out", take_own_stake_out),
		("raises the commission", raise_the_commission),
		("was reported", sign_two_blocks),
	];
	for (what, harm) in harms {
		let (mut chain, [bad, good]) = backed();
		let era = chain.active_era();
		assert!(
			of_pool(&mut chain, era, &bad) > 0 && of_pool(&mut chain, era, &good) > 0,
			"{what}"
		);
		// Blocks are full, so the pool does not select again in idle weight.
		chain.is_full = true;
		chain.block(|| harm(&bad));
		chain.run_to_era(era + 1);
		assert_eq!(of_pool(&mut chain, era + 1, &bad), 0, "{what}");
		let with_good = of_pool(&mut chain, era + 1, &good);
		assert!(with_good > 0, "{what}: the other validator is fit");
	}
}

#[test]
fn validator_should_get_at_most_a_hundred_times_its_own_stake() {
	let with_own_stake_of = |own: Balance| {
		let (mut chain, [validator, _]) = backed();
		chain.block(|| unbond_all_but(own, &validator));
		let era = chain.active_era() + 6;
		chain.run_to_era(era);
		of_pool(&mut chain, era, &validator)
	};
	// Some eras later, neither amount is harmful by itself. Every validator needs 10,000 RILL.
	let enough = with_own_stake_of(50_000 * RILL);
	assert!(enough > 1_500_000 * RILL, "{enough}");
	let too_little = with_own_stake_of(10_000 * RILL);
	assert!(too_little <= 1_000_000 * RILL, "{too_little}");
}

#[test]
fn validator_should_lose_the_pool_when_it_unbonds_little_by_little() {
	let (mut chain, [bad, good], own) = full();
	let era = chain.active_era();
	// Half of its own stake allows the pool's stake only because no other validator has room.
	chain.block(|| unbond_all_but(own / 2, &bad));
	chain.run_to_era(era + 3);
	assert!(of_pool(&mut chain, era + 3, &bad) > 0);
	chain.block(|| unbond_all_but(own / 100 * 41, &bad));
	for era in era + 4..era + 8 {
		chain.run_to_era(era);
		assert_eq!(of_pool(&mut chain, era, &bad), 0, "{era}");
		assert!(of_pool(&mut chain, era, &good) > 0, "{era}");
	}
}

#[test]
fn validator_should_not_return_to_the_pool_with_less_own_stake() {
	let (mut chain, [bad, good], own) = full();
	let era = chain.active_era();
	assert_ok!(chain.block(|| Staking::chill(RuntimeOrigin::signed(bad.clone()))));
	chain.run_to_era(era + 4);
	// Its past elections are forgotten, and it gets elected without the pool's stake.
	chain.block(|| {
		unbond_all_but(own / 100 * 41, &bad);
		assert_ok!(Staking::validate(RuntimeOrigin::signed(bad.clone()), Default::default()));
	});
	for era in era + 5..era + 9 {
		chain.run_to_era(era);
		assert_eq!(of_pool(&mut chain, era, &bad), 0, "{era}");
		assert!(of_pool(&mut chain, era, &good) > 0, "{era}");
	}
	let has_won = chain.read(|| ErasStakersOverview::<Runtime>::contains_key(era + 8, &bad));
	assert!(has_won, "it was elected, without the pool's stake");
}

#[test]
fn validator_should_lose_its_stashes_when_it_avoids_elections() {
	type Dodge = (fn(&AccountId), fn(&AccountId));
	let back = |who: &AccountId| {
		assert_ok!(Staking::validate(RuntimeOrigin::signed(who.clone()), Default::default()));
	};
	let dodges: [Dodge; 2] = [(stand_down, back), (raise_the_commission, back)];
	for (index, (away, back)) in dodges.into_iter().enumerate() {
		let (mut chain, [bad, good]) = backed();
		chain.is_full = true;
		let elected = |chain: &mut Chain| chain.read(pallet_staking::CurrentEra::<Runtime>::get);
		let before = elected(&mut chain);
		chain.block(|| away(&bad));
		while elected(&mut chain) == before {
			chain.run_blocks(1);
		}
		chain.block(|| back(&bad));
		chain.is_full = false;
		let era = chain.active_era() + 1;
		chain.run_to_era(era);
		chain.run_blocks(8);
		let nominees = chain.read(|| {
			(0..2)
				.flat_map(|stash| Nominees::<Runtime>::get(stash).into_inner())
				.collect::<Vec<_>>()
		});
		assert!(!nominees.contains(&bad) && nominees.contains(&good), "{index}");
	}
}

#[test]
fn nominees_of_governance_should_be_elected_even_when_harmful() {
	use pallet_liquid_staking::types::{Parameter, ValidatorSelection};
	let (mut chain, [bad, _]) = backed();
	let era = chain.active_era();
	let appoint = Parameter::ValidatorSelection(ValidatorSelection::Governance);
	assert_ok!(chain.block(|| LiquidStaking::set_parameter(RuntimeOrigin::root(), appoint)));
	chain.run_to_era(era + 12);
	let is_in_force = chain.read(|| {
		pallet_liquid_staking::Parameters::<Runtime>::get().selection
			== ValidatorSelection::Governance
	});
	assert!(is_in_force, "the notice is over");
	let now = chain.active_era();
	assert!(of_pool(&mut chain, now, &bad) > 0);
	chain.block(|| raise_the_commission(&bad));
	chain.run_to_era(now + 2);
	assert!(of_pool(&mut chain, now + 2, &bad) > 0);
}

#[test]
fn pool_should_keep_its_validators_when_all_were_slashed() {
	let (mut chain, [one, other]) = backed();
	let era = chain.active_era();
	chain.block(|| {
		sign_two_blocks(&one);
		sign_two_blocks(&other);
	});
	chain.run_to_era(era + 1);
	let at_stake = [one, other].map(|who| of_pool(&mut chain, era + 1, &who));
	assert!(at_stake[0] + at_stake[1] > 0, "there is no heir");
}

#[test]
fn pool_should_keep_a_slashed_validator_when_the_other_is_gone() {
	let (mut chain, [one, other]) = backed();
	let era = chain.active_era();
	chain.block(|| {
		assert_ok!(Staking::chill(RuntimeOrigin::signed(one)));
		sign_two_blocks(&other);
	});
	chain.run_to_era(era + 1);
	assert!(of_pool(&mut chain, era + 1, &other) > 0, "there is no heir");
}

#[test]
fn pool_should_leave_expensive_validators_when_there_is_an_heir() {
	let (mut chain, [one, other]) = backed();
	let era = chain.active_era();
	chain.is_full = true;
	// The policy could select a third validator.
	let third = account(EveStash);
	chain.block(|| {
		assert_ok!(Staking::chill(RuntimeOrigin::signed(third.clone())));
		let prefs = ValidatorPrefs::default();
		assert_ok!(Staking::validate(RuntimeOrigin::signed(third.clone()), prefs));
		pallet_liquid_staking::Scores::<Runtime>::mutate(|scores| {
			let record = scores.first().expect("they are scored").1;
			scores.try_push((third.clone(), record)).expect("there is room");
		});
		raise_the_commission(&one);
		raise_the_commission(&other);
	});
	chain.run_to_era(era + 1);
	let at_stake = [one, other].map(|who| of_pool(&mut chain, era + 1, &who));
	assert_eq!(at_stake, [0, 0]);
}
