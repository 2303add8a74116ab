// SPDX-License-Identifier: Apache-2.0

//! stRILL between two parachains, with Rill as the reserve.

use crate::{account, location_of, parachain::signed, Network, PARACHAIN, SIBLING, UNIT};
use consumer_runtime::{xcm, PolkadotXcm, RuntimeCall};
use polkadot_sdk::{
	frame_support::weights::Weight,
	sp_keyring::Sr25519Keyring::{Alice, Bob, Charlie},
	staging_xcm::{latest::prelude::*, VersionedXcm},
};
use rill_runtime::{LiquidStaking, RuntimeOrigin};

#[test]
fn strill_should_go_to_a_sibling_by_way_of_its_reserve() {
	let mut network = Network::new(&[PARACHAIN, SIBLING]);
	let alice = || RuntimeOrigin::signed(account(Alice));
	network.hub.call(|| LiquidStaking::stake(alice(), 10_000 * UNIT, 0));
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
