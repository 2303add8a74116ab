// SPDX-License-Identifier: Apache-2.0

//! An election with as many voters, candidates and seats as the runtime admits.

use polkadot_sdk::{
	frame_support::assert_ok,
	frame_system,
	pallet_election_provider_multi_phase::{
		ElectionCompute, Event, QueuedSolution, SnapshotMetadata,
	},
	pallet_staking::{self, ErasStakersOverview},
};
use rill_runtime::{
	configs::election::{
		MAX_ACTIVE_VALIDATORS, MAX_BACKERS_PER_VALIDATOR, MAX_ELECTABLE_TARGETS,
		MAX_ELECTING_VOTERS,
	},
	genesis::presets,
	timing::NetworkTiming,
	Runtime, RuntimeEvent, Session, System, UncheckedExtrinsic,
};
use rill_test_chain::{fill_election, Chain, Worker};

/// Makes a block with `transactions`. Its calls and hooks fit into its weight.
fn make_block(chain: &mut Chain, transactions: Vec<UncheckedExtrinsic>) {
	let most = <Runtime as frame_system::Config>::BlockWeights::get().max_block;
	let session = chain.read(Session::current_index);
	chain.begin_block();
	for extrinsic in transactions {
		assert_ok!(chain.apply(extrinsic).expect("it is valid"));
	}
	let weight = chain.read(|| System::block_weight().total());
	// The session pallet claims a whole block for every rotation, whatever it takes.
	let is_rotation = chain.read(Session::current_index) > session;
	let weight = weight.saturating_sub(most.saturating_mul(is_rotation.into()));
	assert!(weight.all_lte(most), "{weight} in block {}", chain.read(System::block_number));
	chain.end_block();
}

/// The source of the solution of the election that the latest block finalised.
fn finalized(chain: &mut Chain) -> Option<ElectionCompute> {
	chain.events().into_iter().find_map(|event| match event {
		RuntimeEvent::ElectionProviderMultiPhase(Event::ElectionFinalized { compute, .. }) => {
			Some(compute)
		},
		_ => None,
	})
}

#[test]
fn election_at_its_bounds_should_fit_into_its_blocks() {
	let timing =
		NetworkTiming { epoch_duration: 96, sessions_per_era: 1, ..NetworkTiming::PRODUCTION };
	let mut chain =
		Chain::new(rill_runtime::genesis::GenesisParameters { timing, ..presets::development() });
	let worker = Worker::of(&mut chain);
	chain.change(fill_election);
	let mut pool = vec![];
	let mut seen = (false, false);
	let compute = loop {
		make_block(&mut chain, std::mem::take(&mut pool));
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
		if let Some(compute) = finalized(&mut chain).filter(|_| seen.0) {
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
