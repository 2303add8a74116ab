// SPDX-License-Identifier: Apache-2.0

//! An election with as many voters, candidates and seats as the runtime admits.

use codec::{Decode, Encode};
use polkadot_sdk::{
	frame_support::{assert_ok, traits::fungible::Mutate},
	frame_system,
	pallet_election_provider_multi_phase::{
		ElectionCompute, Event, QueuedSolution, SnapshotMetadata,
	},
	pallet_session,
	pallet_staking::{self, ErasStakersOverview, RewardDestination, ValidatorPrefs},
	polkadot_primitives::AccountId,
	sp_io::hashing::blake2_256,
};
use rill_runtime::{
	configs::election::{
		MAX_ACTIVE_VALIDATORS, MAX_BACKERS_PER_VALIDATOR, MAX_ELECTABLE_TARGETS,
		MAX_ELECTING_VOTERS,
	},
	constants::currency::RILL,
	genesis::presets,
	timing::NetworkTiming,
	Balances, Executive, Runtime, RuntimeEvent, RuntimeOrigin, Session, SessionKeys, Staking,
	System,
};
use rill_test_chain::{Chain, Worker};

/// An account by kind and number.
fn numbered(kind: &str, number: u32) -> AccountId {
	AccountId::new((kind, number).using_encoded(blake2_256))
}

fn funded(who: &AccountId, bond: u128) -> RuntimeOrigin {
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

/// As many candidates and voters as an election admits, each with the most votes.
fn fill(candidates: u32, voters: u32) {
	for number in 0..candidates {
		let who = numbered("candidate", number);
		let origin = funded(&who, 10_000 * RILL + u128::from(number));
		assert_ok!(Staking::validate(origin, ValidatorPrefs::default()));
		pallet_session::NextKeys::<Runtime>::insert(&who, keys(number));
	}
	for number in 0..voters {
		let who = numbered("voter", number);
		let origin = funded(&who, 1_000 * RILL + u128::from(number) * RILL);
		let votes = (0..16).map(|vote| {
			numbered("candidate", (number * 7 + vote * 61 + vote * vote) % candidates).into()
		});
		assert_ok!(Staking::nominate(origin, votes.collect()));
	}
}

#[test]
fn election_at_its_bounds_should_fit_into_its_blocks() {
	let timing =
		NetworkTiming { epoch_duration: 96, sessions_per_era: 1, ..NetworkTiming::PRODUCTION };
	let mut chain =
		Chain::new(rill_runtime::genesis::GenesisParameters { timing, ..presets::development() });
	let worker = Worker::of(&mut chain);
	chain.change(|| {
		let present = pallet_staking::Validators::<Runtime>::count();
		let nominators = pallet_staking::Nominators::<Runtime>::count();
		assert_ok!(Staking::set_validator_count(RuntimeOrigin::root(), MAX_ACTIVE_VALIDATORS));
		fill(
			MAX_ELECTABLE_TARGETS - present,
			MAX_ELECTING_VOTERS - MAX_ELECTABLE_TARGETS - nominators,
		);
	});
	let most = <Runtime as frame_system::Config>::BlockWeights::get().max_block;
	let mut pool = vec![];
	let mut seen = (false, false);
	let compute = loop {
		let session = chain.read(Session::current_index);
		chain.begin_block();
		let weight = chain.read(|| {
			for outcome in
				std::mem::take(&mut pool).into_iter().flat_map(Executive::apply_extrinsic)
			{
				assert_ok!(outcome);
			}
			System::block_weight().total()
		});
		// The session pallet claims a whole block for every rotation, whatever it takes.
		let is_rotation = chain.read(Session::current_index) > session;
		let weight = weight.saturating_sub(most.saturating_mul(is_rotation.into()));
		assert!(weight.all_lte(most), "{weight} in block {}", chain.read(System::block_number));
		chain.end_block();
		let size = chain.read(SnapshotMetadata::<Runtime>::get);
		if let Some(size) = size {
			assert_eq!((size.voters, size.targets), (MAX_ELECTING_VOTERS, MAX_ELECTABLE_TARGETS));
			seen.0 = true;
			if !chain.read(QueuedSolution::<Runtime>::exists) {
				pool = worker.run(&mut chain);
			} else {
				seen.1 = true;
			}
		}
		let finalized = chain.events().into_iter().find_map(|event| match event {
			RuntimeEvent::ElectionProviderMultiPhase(Event::ElectionFinalized {
				compute, ..
			}) => Some(compute),
			_ => None,
		});
		if let Some(compute) = finalized.filter(|_| seen.0) {
			break compute;
		}
	};
	assert_eq!((compute, seen), (ElectionCompute::Unsigned, (true, true)));
	chain.read(|| {
		let era = pallet_staking::CurrentEra::<Runtime>::get().expect("genesis elects");
		let overviews: Vec<_> = ErasStakersOverview::<Runtime>::iter_prefix(era).collect();
		assert_eq!(overviews.len() as u32, MAX_ACTIVE_VALIDATORS);
		let backers = overviews.iter().map(|(_, it)| it.nominator_count);
		assert!(backers.max().expect("some are elected") <= MAX_BACKERS_PER_VALIDATOR);
	});
}
