// SPDX-License-Identifier: Apache-2.0

//! Transfers of RILL and stRILL to a parachain and back.

use crate::{account, location_of, parachain::signed, Network, PARACHAIN, UNIT};
use consumer_runtime::{xcm, PolkadotXcm};
use polkadot_sdk::{
	frame_support::assert_ok,
	polkadot_primitives::Balance,
	sp_keyring::Sr25519Keyring::{self, Alice, Bob},
	staging_xcm::{latest::prelude::*, VersionedAssets, VersionedLocation},
};
use rill_runtime::{configs::xcm::SharesAsset, LiquidStaking, RuntimeOrigin, XcmPallet};

fn boxed(location: impl Into<Location>) -> Box<VersionedLocation> {
	Box::new(location.into().into())
}

/// A network in which Alice has stRILL on Rill, for a stake of `amount`.
pub fn staked(amount: Balance) -> Network {
	let mut network = Network::new(&[PARACHAIN]);
	let alice = RuntimeOrigin::signed(account(Alice));
	network.hub.call(|| rill_test_chain::plain(LiquidStaking::stake(alice, amount, 0)));
	network
}

/// Sends assets of Alice from Rill to an account on the parachain. The first asset pays for
/// execution.
pub fn send_out(network: &mut Network, to: Sr25519Keyring, assets: Vec<Asset>) {
	send_to(network, PARACHAIN, to, assets);
}

/// Sends assets of Alice from Rill to an account on another parachain.
pub fn send_to(network: &mut Network, parachain: u32, to: Sr25519Keyring, assets: Vec<Asset>) {
	let alice = RuntimeOrigin::signed(account(Alice));
	let assets: VersionedAssets = Assets::from(assets).into();
	network.hub.call(|| {
		XcmPallet::transfer_assets(
			alice,
			boxed(Parachain(parachain)),
			boxed(location_of(to)),
			Box::new(assets),
			0,
			Unlimited,
		)
	});
	network.blocks(2);
}

fn rill(amount: Balance) -> Asset {
	(Here, amount).into()
}

fn strill(amount: Balance) -> Asset {
	use polkadot_sdk::frame_support::traits::Get;
	(SharesAsset::get(), amount).into()
}

/// Sends an asset from the parachain to Alice on Rill, where the asset pays for execution.
fn send_payout(network: &mut Network, from: Sr25519Keyring, asset: Location, amount: Balance) {
	network.at(PARACHAIN).call(move || {
		let assets = Assets::from(Asset::from((asset, amount)));
		assert_ok!(PolkadotXcm::transfer_assets(
			signed(account(from)),
			boxed(Location::parent()),
			boxed(location_of(Alice)),
			Box::new(assets.into()),
			0,
			Unlimited,
		));
	});
	network.blocks(3);
}

#[test]
fn both_tokens_should_go_out_and_come_back() {
	let mut network = staked(10_000 * UNIT);
	send_out(&mut network, Bob, vec![rill(100 * UNIT)]);
	send_out(&mut network, Bob, vec![strill(200 * UNIT)]);
	let (has_rill, has_strill) = network.at(PARACHAIN).balances(&account(Bob));
	assert!(has_rill > 99 * UNIT && has_rill < 100 * UNIT, "less execution: {has_rill}");
	assert!(has_strill > 199 * UNIT && has_strill < 200 * UNIT, "paid for in stRILL: {has_strill}");
	network.assert_backed(PARACHAIN);
	let before = network.hub.balances(&account(Alice));
	send_payout(&mut network, Bob, xcm::rill(), 50 * UNIT);
	send_payout(&mut network, Bob, xcm::strill(), 60 * UNIT);
	let after = network.hub.balances(&account(Alice));
	assert!(after.0 - before.0 > 49 * UNIT, "{}", after.0 - before.0);
	assert!(after.1 - before.1 > 59 * UNIT, "execution on Rill paid for in stRILL");
	network.assert_backed(PARACHAIN);
	let (left, shares_left) = network.at(PARACHAIN).balances(&account(Bob));
	assert_eq!((has_rill - left, has_strill - shares_left), (50 * UNIT, 60 * UNIT));
}

#[test]
fn only_rill_should_be_trusted_as_a_reserve() {
	let mut network = staked(10_000 * UNIT);
	send_out(&mut network, Bob, vec![rill(100 * UNIT)]);
	let before = network.at(PARACHAIN).issuance();
	// A claim to be a reserve, by a sibling or by a location inside Rill.
	let said = |asset: Location| {
		Xcm::<()>(vec![
			ReserveAssetDeposited(Asset::from((asset.clone(), 10 * UNIT)).into()),
			BuyExecution { fees: (asset, 10 * UNIT).into(), weight_limit: Unlimited },
			DepositAsset { assets: AllCounted(1).into(), beneficiary: location_of(Bob).into() },
		])
	};
	network.at(PARACHAIN).read(|| {
		use polkadot_sdk::{
			frame_support::weights::Weight, sp_io::hashing::blake2_256,
			staging_xcm_executor::XcmExecutor,
		};
		for from in [
			Location::new(1, [Parachain(2_001)]),
			Location::new(1, [PalletInstance(51)]),
			Location::here(),
		] {
			for asset in [xcm::rill(), xcm::strill()] {
				let program = Xcm::from(said(asset));
				let mut hash = blake2_256(b"said");
				let outcome = XcmExecutor::<xcm::XcmConfig>::prepare_and_execute(
					from.clone(),
					program,
					&mut hash,
					Weight::MAX,
					Weight::zero(),
				);
				assert!(outcome.ensure_complete().is_err(), "{from:?}");
			}
		}
	});
	assert_eq!(network.at(PARACHAIN).issuance(), before);
}

#[test]
fn longest_program_should_fit_into_the_weight_of_messages() {
	use consumer_runtime::{
		xcm::{MaxInstructions, UnitWeight},
		Runtime,
	};
	use polkadot_sdk::{frame_support::weights::Weight, pallet_message_queue};
	// With the overhead of the queue.
	let overhead = Weight::from_parts(2_000_000_000, 100_000);
	let longest = UnitWeight::get() * u64::from(MaxInstructions::get());
	let most = <Runtime as pallet_message_queue::Config>::ServiceWeight::get();
	assert!(longest.saturating_add(overhead).all_lte(most));
}
