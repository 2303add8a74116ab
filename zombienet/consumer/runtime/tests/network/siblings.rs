// SPDX-License-Identifier: Apache-2.0

//! stRILL between two parachains, with Rill as the reserve.

use crate::{account, location_of, parachain::signed, Network, PARACHAIN, SIBLING, UNIT};
use codec::Encode;
use consumer_runtime::{xcm, PolkadotXcm, RuntimeCall, RuntimeEvent};
use polkadot_sdk::{
	frame_support::{
		storage::{storage_prefix, unhashed},
		weights::Weight,
		StorageHasher, Twox64Concat,
	},
	pallet_message_queue,
	polkadot_primitives::{HrmpChannelId, Id as ParaId},
	polkadot_runtime_parachains::{hrmp, paras, ParaLifecycle},
	sp_keyring::Sr25519Keyring::{Alice, Bob, Charlie},
	staging_xcm::{latest::prelude::*, VersionedXcm},
};
use rill_runtime::{LiquidStaking, Runtime as Rill, RuntimeCall as RillCall, RuntimeOrigin};

#[test]
fn strill_should_go_to_a_sibling_through_its_reserve() {
	let mut network = Network::new(&[PARACHAIN, SIBLING]);
	let alice = || RuntimeOrigin::signed(account(Alice));
	network.hub.call(|| rill_test_chain::plain(LiquidStaking::stake(alice(), 10_000 * UNIT, 0)));
	let strill = AssetId([PalletInstance(51), GeneralIndex(1)].into());
	crate::transfers::send_out(&mut network, Bob, vec![(strill, 1_000 * UNIT).into()]);
	let program = Xcm::<RuntimeCall>(vec![
		WithdrawAsset((xcm::strill(), 300 * UNIT).into()),
		InitiateReserveWithdraw {
			assets: AllCounted(1).into(),
			reserve: Location::parent(),
			xcm: Xcm(vec![
				BuyExecution {
					fees: ([PalletInstance(51), GeneralIndex(1)], UNIT).into(),
					weight_limit: Unlimited,
				},
				DepositReserveAsset {
					assets: AllCounted(1).into(),
					dest: Parachain(SIBLING).into(),
					xcm: Xcm(vec![
						BuyExecution {
							fees: (xcm::strill(), UNIT).into(),
							weight_limit: Unlimited,
						},
						DepositAsset {
							assets: AllCounted(1).into(),
							beneficiary: location_of(Charlie).into(),
						},
					]),
				},
			]),
		},
	]);
	network.at(PARACHAIN).call(move || {
		let message = Box::new(VersionedXcm::from(program));
		let outcome = PolkadotXcm::execute(signed(account(Bob)), message, Weight::MAX.div(2));
		assert!(outcome.is_ok(), "{outcome:?}");
	});
	network.blocks(4);
	let arrived = network.at(SIBLING).balances(&account(Charlie)).1;
	assert!(arrived > 298 * UNIT && arrived < 300 * UNIT, "{arrived}");
	network.assert_backed(PARACHAIN);
	network.assert_backed(SIBLING);
}

fn channel() -> HrmpChannelId {
	HrmpChannelId { sender: PARACHAIN.into(), recipient: SIBLING.into() }
}

/// Removes the channel between the two parachains.
fn close_channel() {
	let id = channel();
	hrmp::HrmpChannels::<Rill>::remove(&id);
	hrmp::HrmpIngressChannelsIndex::<Rill>::remove(id.recipient);
	hrmp::HrmpEgressChannelsIndex::<Rill>::remove(id.sender);
}

/// Stands for registration and two sessions.
fn onboard(parachain: u32) {
	let id = ParaId::from(parachain);
	let item = storage_prefix(b"Paras", b"ParaLifecycles");
	let key = [&item[..], &id.using_encoded(Twox64Concat::hash)].concat();
	unhashed::put(&key, &ParaLifecycle::Parachain);
	assert!(paras::Pallet::<Rill>::is_valid_para(id));
}

fn fund(network: &mut Network, who: u32) {
	let rill = AssetId(Here.into());
	crate::transfers::send_to(network, who, Bob, vec![(rill, 100 * UNIT).into()]);
}

/// A program with a call of the parachain itself.
fn native(who: u32, call: hrmp::Call<Rill>) -> Xcm<()> {
	let call: RillCall = call.into();
	Xcm(vec![
		WithdrawAsset((Here, 2 * UNIT).into()),
		BuyExecution { fees: (Here, UNIT).into(), weight_limit: Unlimited },
		Transact {
			origin_kind: OriginKind::Native,
			fallback_max_weight: None,
			call: call.encode().into(),
		},
		ExpectTransactStatus(MaybeErrorCode::Success),
		RefundSurplus,
		DepositAsset { assets: AllCounted(1).into(), beneficiary: Parachain(who).into() },
	])
}

/// Sends a call of a parachain. Returns the parachains that were notified since.
fn ask(network: &mut Network, who: u32, call: hrmp::Call<Rill>) -> Vec<u32> {
	let program = native(who, call);
	network.at(who).call(move || {
		let sent = PolkadotXcm::send_xcm(Here, Location::parent(), program);
		assert!(sent.is_ok(), "{sent:?}");
	});
	let mut heard = vec![];
	for _ in 0..4 {
		network.block();
		for parachain in [PARACHAIN, SIBLING] {
			for event in network.at(parachain).events() {
				type Event = pallet_message_queue::Event<consumer_runtime::Runtime>;
				match event {
					RuntimeEvent::MessageQueue(Event::Processed { success: true, .. }) => {
						heard.push(parachain);
					},
					RuntimeEvent::MessageQueue(event) => panic!("{parachain}: {event:?}"),
					_ => (),
				}
			}
		}
	}
	heard
}

#[test]
fn parachains_should_open_a_channel_by_programs_of_their_own() {
	type Call = hrmp::Call<Rill>;
	let mut network = Network::new(&[PARACHAIN, SIBLING]);
	network.hub.chain.block(|| {
		close_channel();
		for parachain in [PARACHAIN, SIBLING] {
			onboard(parachain);
		}
	});
	fund(&mut network, PARACHAIN);
	fund(&mut network, SIBLING);
	let request = Call::hrmp_init_open_channel {
		recipient: SIBLING.into(),
		proposed_max_capacity: 8,
		proposed_max_message_size: 1_024,
	};
	let accept = Call::hrmp_accept_open_channel { sender: PARACHAIN.into() };
	assert!(ask(&mut network, PARACHAIN, request).contains(&SIBLING), "it knows the request");
	assert!(ask(&mut network, SIBLING, accept).contains(&PARACHAIN), "it knows the answer");
	let session = network.hub.chain.active_era();
	while network.hub.chain.active_era() < session + 2 {
		network.block();
	}
	let is_open = network.hub.chain.read(|| hrmp::HrmpChannels::<Rill>::contains_key(channel()));
	assert!(is_open, "no referendum was needed");
}
