// SPDX-License-Identifier: Apache-2.0

//! Parachains with another version of XCM.

use crate::xcm::parachain::*;
use codec::{DecodeAll, Encode};
use polkadot_sdk::{
	frame_support::{assert_ok, traits::EnqueueMessage},
	polkadot_runtime_parachains::inclusion::{AggregateMessageOrigin, UmpQueueId},
	staging_xcm::{
		latest::prelude::*, IdentifyVersion, IntoVersion, VersionedAssets, VersionedLocation,
		VersionedXcm,
	},
};
use rill_runtime::{
	constants::currency::RILL, Dmp, MessageQueue, RuntimeCall, RuntimeEvent, RuntimeOrigin,
	XcmPallet,
};
use rill_test_chain::{account, Chain};

fn receive_bytes(chain: &mut Chain, message: &[u8]) -> Vec<RuntimeEvent> {
	chain.block(|| {
		let queue = AggregateMessageOrigin::Ump(UmpQueueId::Para(PARACHAIN.into()));
		MessageQueue::enqueue_message(message.try_into().unwrap(), queue);
	});
	let events = chain.events();
	chain.block(|| ());
	[events, chain.events()].concat()
}

#[test]
fn programs_of_older_versions_should_be_understood() {
	let mut chain = network();
	let exchange = ExchangeAsset {
		give: of_rill(10 * RILL).into(),
		want: of_strill(RILL).into(),
		maximal: true,
	};
	let program = paid(vec![of_rill(12 * RILL)], of_rill(RILL), vec![exchange]);
	for version in [3, 4, 5] {
		let before = chain.read(|| shares(&sovereign(PARACHAIN)));
		let message = VersionedXcm::<RuntimeCall>::from(program.clone());
		let message = message.into_version(version).unwrap();
		assert!(is_success(&receive_bytes(&mut chain, &message.encode())), "{version}");
		assert!(chain.read(|| shares(&sovereign(PARACHAIN))) > before + 9 * RILL);
	}
}

#[test]
fn unreadable_message_should_change_nothing() {
	let mut chain = network();
	let before = chain.read(|| (rill(&sovereign(PARACHAIN)), shares(&sovereign(PARACHAIN))));
	let good = VersionedXcm::<RuntimeCall>::from(paid(vec![of_rill(RILL)], of_rill(RILL), vec![]));
	let mut unknown = good.encode();
	unknown[0] = 99;
	let cut = &good.encode()[..20];
	for message in [&unknown[..], cut, &[255; 64][..]] {
		assert!(!is_success(&receive_bytes(&mut chain, message)));
	}
	let after = chain.read(|| (rill(&sovereign(PARACHAIN)), shares(&sovereign(PARACHAIN))));
	assert_eq!(after, before);
	assert!(is_success(&receive_bytes(&mut chain, &good.encode())), "the next message is executed");
}

#[test]
fn messages_should_go_out_in_the_version_that_the_parachain_knows() {
	let mut chain = network();
	let alice = account(polkadot_sdk::sp_keyring::Sr25519Keyring::Alice);
	for version in [3, 4, 5] {
		let to: VersionedLocation = Location::from(Parachain(PARACHAIN)).into();
		assert_ok!(chain.block(|| XcmPallet::force_xcm_version(
			RuntimeOrigin::root(),
			Box::new(Parachain(PARACHAIN).into()),
			version,
		)));
		let assets: VersionedAssets = Assets::from(of_rill(10 * RILL)).into();
		let someone: Location = AccountId32 { network: None, id: [7; 32] }.into();
		assert_ok!(chain.block(|| XcmPallet::transfer_assets(
			RuntimeOrigin::signed(alice.clone()),
			Box::new(to),
			Box::new(someone.into()),
			Box::new(assets),
			0,
			Unlimited,
		)));
		let message = chain.read(|| {
			let queue = Dmp::dmq_contents_do_not_call_in_consensus(PARACHAIN.into());
			queue.last().unwrap().msg.clone()
		});
		let sent = VersionedXcm::<()>::decode_all(&mut &message[..]).unwrap();
		assert_eq!(sent.identify_version(), version);
	}
}
