// SPDX-License-Identifier: Apache-2.0

//! As many candidates and voters as an election admits.

use codec::{Decode, Encode};
use polkadot_sdk::{
	frame_support::{assert_ok, traits::fungible::Mutate},
	pallet_session,
	pallet_staking::{Nominators, RewardDestination, ValidatorPrefs, Validators},
	polkadot_primitives::{AccountId, Balance},
	sp_io::hashing::blake2_256,
};
use rill_runtime::{
	configs::election::{MAX_ACTIVE_VALIDATORS, MAX_ELECTABLE_TARGETS, MAX_ELECTING_VOTERS},
	constants::currency::RILL,
	Balances, Runtime, RuntimeOrigin, SessionKeys, Staking,
};

/// The most votes of a voter.
const VOTES: u32 = 16;

/// An account by kind and number.
fn numbered(kind: &str, number: u32) -> AccountId {
	AccountId::new((kind, number).using_encoded(blake2_256))
}

fn bonded(who: &AccountId, bond: Balance) -> RuntimeOrigin {
	Balances::set_balance(who, bond + 10 * RILL);
	let origin = RuntimeOrigin::signed(who.clone());
	assert_ok!(Staking::bond(origin.clone(), bond, RewardDestination::Staked));
	origin
}

/// Session keys that nobody has.
fn keys(number: u32) -> SessionKeys {
	let bytes: Vec<u8> =
		(0_u8..8).flat_map(|part| (number, part).using_encoded(blake2_256)).collect();
	SessionKeys::decode(&mut &bytes[..]).expect("any bytes are public keys")
}

/// Fills the next election up to its bounds, with the candidates and voters that are there. All
/// seats are elected.
pub fn fill_election() {
	let candidates = Validators::<Runtime>::count();
	let nominators = Nominators::<Runtime>::count();
	assert_ok!(Staking::set_validator_count(RuntimeOrigin::root(), MAX_ACTIVE_VALIDATORS));
	add_crowd(
		MAX_ELECTABLE_TARGETS - candidates,
		MAX_ELECTING_VOTERS - MAX_ELECTABLE_TARGETS - nominators,
	);
}

/// Adds candidates with keys that nobody has, and voters with sixteen votes each.
fn add_crowd(candidates: u32, voters: u32) {
	for number in 0..candidates {
		let who = numbered("candidate", number);
		let origin = bonded(&who, 10_000 * RILL + Balance::from(number));
		assert_ok!(Staking::validate(origin, ValidatorPrefs::default()));
		pallet_session::NextKeys::<Runtime>::insert(&who, keys(number));
	}
	for number in 0..voters {
		let origin = bonded(&numbered("voter", number), (1_000 + Balance::from(number)) * RILL);
		let votes = (0..VOTES).map(|vote| {
			numbered("candidate", (number * 7 + vote * 61 + vote * vote) % candidates).into()
		});
		assert_ok!(Staking::nominate(origin, votes.collect()));
	}
}
