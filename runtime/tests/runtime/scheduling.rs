// SPDX-License-Identifier: Apache-2.0

//! Referenda while others fill the blocks of the scheduler.

use crate::governance::{approved, propose, signed};
use polkadot_sdk::{
	frame_support::{
		assert_ok,
		storage::unhashed,
		traits::{
			schedule::{v3::Anon, DispatchTime},
			Get, StorePreimage,
		},
	},
	frame_system::{self, RawOrigin},
	pallet_referenda,
	polkadot_primitives::BlockNumber,
	sp_keyring::Sr25519Keyring::Bob,
};
use rill_runtime::{
	configs::governance::{origins::Origin, tracks::NoticePeriod},
	genesis::presets,
	OriginCaller, Preimage, Referenda, Runtime, RuntimeCall, Scheduler, System,
};
use rill_test_chain::Chain;

/// Fills the agenda of a block with tasks of others.
fn fill_agenda(block: BlockNumber) {
	let remark = || RuntimeCall::System(frame_system::Call::remark { remark: vec![] });
	let schedule = || {
		let call = Preimage::bound(remark()).expect("it is short");
		let root: OriginCaller = RawOrigin::Root.into();
		<Scheduler as Anon<_, _, _>>::schedule(DispatchTime::At(block), None, 255, root, call)
	};
	while schedule().is_ok() {}
}

#[test]
fn full_blocks_of_the_scheduler_should_lose_no_enactment() {
	let set = || {
		RuntimeCall::System(frame_system::Call::set_storage {
			items: vec![(b"done".to_vec(), b"yes".to_vec())],
		})
	};
	let start = || {
		let mut chain = Chain::new(presets::development());
		let index = chain.block(|| propose(RawOrigin::Root.into(), set()));
		(chain, index)
	};
	// Two equal chains. The first one tells when the enactment is due.
	let (mut chain, index) = start();
	let due = approved(&mut chain, index) + chain.read(NoticePeriod::get);
	let (mut chain, index) = start();
	chain.block(|| (due..due + 5).for_each(fill_agenda));
	approved(&mut chain, index);
	let is_done = || unhashed::exists(b"done");
	while chain.read(System::block_number) < due + 4 {
		chain.block(|| ());
	}
	assert!(!chain.read(is_done), "its block is full");
	chain.run_blocks(2);
	assert!(chain.read(is_done));
}

#[test]
fn full_blocks_of_the_scheduler_should_not_occupy_places_of_a_track() {
	let mut chain = Chain::new(presets::development());
	let remark = || RuntimeCall::System(frame_system::Call::remark { remark: vec![] });
	// Nobody votes for it.
	let index = chain.block(|| {
		let index = pallet_referenda::ReferendumCount::<Runtime>::get();
		let proposal = Preimage::bound(remark()).expect("the call fits");
		let origin: Box<OriginCaller> = Box::new(Origin::Canceller.into());
		assert_ok!(Referenda::submit(signed(Bob), origin, proposal, DispatchTime::After(1)));
		assert_ok!(Referenda::place_decision_deposit(signed(Bob), index));
		index
	});
	let track = 3;
	let deciding = || pallet_referenda::DecidingCount::<Runtime>::get(track);
	let mut was_deciding = false;
	for _ in 0..200 {
		chain.block(|| {
			let now = System::block_number();
			fill_agenda(now + 1);
			fill_agenda(now + 2);
		});
		was_deciding |= chain.read(deciding) == 1;
	}
	assert!(was_deciding);
	let info = chain.read(|| pallet_referenda::ReferendumInfoFor::<Runtime>::get(index));
	assert!(matches!(info, Some(pallet_referenda::ReferendumInfo::Rejected(..))), "{info:?}");
	assert_eq!(chain.read(deciding), 0, "the place is free");
}
