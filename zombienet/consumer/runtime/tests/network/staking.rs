// SPDX-License-Identifier: Apache-2.0

//! A user of the parachain stakes, exits and is paid, and signs nothing on Rill.

use crate::{
	account, location_of,
	parachain::signed,
	transfers::{send_out, staked},
	Network, PARACHAIN, UNIT,
};
use codec::Encode;
use consumer_runtime::{xcm, Assets as Tokens, PolkadotXcm, RuntimeCall, RuntimeEvent};
use polkadot_sdk::{
	frame_support::{assert_ok, weights::Weight},
	pallet_xcm,
	polkadot_primitives::{AccountId, Balance},
	sp_keyring::Sr25519Keyring::{Alice, Bob, Charlie},
	staging_xcm::{latest::prelude::*, VersionedLocation, VersionedXcm},
	staging_xcm_executor::traits::ConvertLocation,
};
use rill_runtime::{
	configs::xcm::LocationConverter, LiquidStaking, RemoteStaking, RuntimeCall as RillCall,
	RuntimeEvent as RillEvent, RuntimeOrigin,
};

/// Bob has `amount` of RILL on the parachain, and nothing else there or on Rill.
fn with_rill(amount: Balance) -> Network {
	let mut network = staked(10_000 * UNIT);
	send_out(&mut network, Bob, vec![(Here, amount).into()]);
	network
}

/// A program for RILL that a user has here. It stakes the RILL on Rill and returns the shares.
fn stake(amount: Balance, min_shares: Balance) -> Xcm<RuntimeCall> {
	let fees = UNIT;
	// Whatever the result of the exchange, all assets return to the parachain.
	let home = Xcm(vec![
		RefundSurplus,
		DepositReserveAsset {
			assets: AllCounted(2).into(),
			dest: Parachain(PARACHAIN).into(),
			xcm: Xcm(vec![
				BuyExecution { fees: (xcm::rill(), fees / 10).into(), weight_limit: Unlimited },
				DepositAsset { assets: AllCounted(2).into(), beneficiary: location_of(Bob).into() },
			]),
		},
	]);
	let on_rill = Xcm(vec![
		// Assets that remain because the appendix fails belong to the user, not to the parachain.
		SetHints { hints: vec![AssetClaimer { location: bobs_location() }].try_into().unwrap() },
		BuyExecution { fees: (Here, fees).into(), weight_limit: Unlimited },
		SetAppendix(home),
		ExchangeAsset {
			give: Definite((Here, amount).into()),
			want: (strill_on_rill(), min_shares).into(),
			maximal: true,
		},
	]);
	Xcm(vec![
		WithdrawAsset((xcm::rill(), amount + 2 * fees).into()),
		InitiateReserveWithdraw {
			assets: AllCounted(1).into(),
			reserve: Location::parent(),
			xcm: on_rill,
		},
	])
}

fn strill_on_rill() -> AssetId {
	AssetId([PalletInstance(51), GeneralIndex(1)].into())
}

fn execute(network: &mut Network, program: Xcm<RuntimeCall>) {
	network.at(PARACHAIN).call(move || {
		let message = Box::new(VersionedXcm::from(program));
		let outcome = PolkadotXcm::execute(signed(account(Bob)), message, Weight::MAX.div(2));
		assert!(outcome.is_ok(), "{outcome:?}");
	});
	network.blocks(4);
}

/// Bob on the parachain, as it writes its own accounts.
fn bob() -> Junction {
	AccountId32 { network: Some(ByGenesis(xcm::NETWORK)), id: account(Bob).into() }
}

/// Bob on the parachain, located from Rill.
fn bobs_location() -> Location {
	Location::new(0, [Parachain(PARACHAIN), bob()])
}

/// Bob's account on Rill.
fn bob_on_rill() -> AccountId {
	LocationConverter::convert_location(&bobs_location()).unwrap()
}

#[test]
fn user_should_stake_in_one_program_and_get_the_shares_on_the_parachain() {
	let mut network = with_rill(1_000 * UNIT);
	let before = network.at(PARACHAIN).balances(&account(Bob));
	execute(&mut network, stake(500 * UNIT, 400 * UNIT));
	let after = network.at(PARACHAIN).balances(&account(Bob));
	let shares = after.1 - before.1;
	assert!(shares > 499 * UNIT && shares <= 500 * UNIT, "{shares}");
	assert!(before.0 - after.0 < 502 * UNIT, "the RILL that execution does not use comes back");
	network.assert_backed(PARACHAIN);
	assert_eq!(network.hub.balances(&bob_on_rill()), (0, 0), "no account on Rill is needed");
}

/// Sends an amount of an asset, and RILL for execution, to the user's account on Rill.
fn to_rill(asset: Location, amount: Balance) -> Xcm<RuntimeCall> {
	let on_rill = Xcm(vec![
		BuyExecution { fees: (Here, UNIT).into(), weight_limit: Unlimited },
		DepositAsset { assets: AllCounted(2).into(), beneficiary: bobs_location() },
	]);
	Xcm(vec![
		WithdrawAsset(vec![(xcm::rill(), 20 * UNIT).into(), (asset, amount).into()].into()),
		InitiateReserveWithdraw {
			assets: AllCounted(2).into(),
			reserve: Location::parent(),
			xcm: on_rill,
		},
	])
}

/// A program that unstakes from the user's account on Rill, and sets the payout destination on the
/// parachain.
fn unstake_to_parachain(shares: Balance) -> Xcm<()> {
	let call = |call: RillCall| Transact {
		origin_kind: OriginKind::SovereignAccount,
		fallback_max_weight: None,
		call: call.encode().into(),
	};
	let set_destination = pallet_remote_staking::Call::set_destination {
		destination: Some(Box::new(bobs_location().into())),
	};
	let unstake = pallet_liquid_staking::Call::unstake { shares, min_stake: 0 };
	Xcm(vec![
		WithdrawAsset((Here, 5 * UNIT).into()),
		BuyExecution { fees: (Here, 5 * UNIT).into(), weight_limit: Unlimited },
		call(set_destination.into()),
		ExpectTransactStatus(MaybeErrorCode::Success),
		call(unstake.into()),
		ExpectTransactStatus(MaybeErrorCode::Success),
		RefundSurplus,
		DepositAsset { assets: AllCounted(1).into(), beneficiary: bobs_location() },
	])
}

#[test]
fn user_should_unstake_by_calls_and_be_paid_on_the_parachain() {
	let mut network = with_rill(1_000 * UNIT);
	execute(&mut network, stake(500 * UNIT, 400 * UNIT));
	execute(&mut network, to_rill(xcm::strill(), 300 * UNIT));
	let there = network.hub.balances(&bob_on_rill());
	assert!(there.0 > 18 * UNIT && there.1 == 300 * UNIT, "{there:?}");

	let program = unstake_to_parachain(300 * UNIT);
	network.at(PARACHAIN).call(move || {
		assert_ok!(PolkadotXcm::send(
			signed(account(Bob)),
			Box::new(Location::parent().into()),
			Box::new(VersionedXcm::from(program)),
		));
	});
	network.blocks(3);
	assert_eq!(network.hub.balances(&bob_on_rill()).1, 0, "the shares are in escrow");
	assert_eq!(network.hub.chain.read(|| LiquidStaking::tickets_of(&bob_on_rill())).len(), 1);

	let before = network.at(PARACHAIN).balances(&account(Bob)).0;
	for _ in 0..8 {
		network.next_era();
	}
	let paid = network.at(PARACHAIN).balances(&account(Bob)).0 - before;
	assert!(paid > 299 * UNIT, "the payout is here without a call: {paid}");
	network.assert_backed(PARACHAIN);
}

#[test]
fn payout_should_be_claimed_by_its_receiver_when_the_deposit_failed() {
	let mut network = with_rill(UNIT);
	let alice = || RuntimeOrigin::signed(account(Alice));
	network.hub.call(|| {
		rill_test_chain::plain(RemoteStaking::set_destination(
			alice(),
			Some(Box::new(bobs_location().into())),
		))
	});
	network.hub.call(|| rill_test_chain::plain(LiquidStaking::unstake(alice(), 300 * UNIT, 0)));
	// The owner of the assets on the parachain.
	let nobody = || signed(AccountId::new([0; 32]));
	network.at(PARACHAIN).call(move || {
		assert_ok!(Tokens::block(nobody(), xcm::RILL.into(), account(Bob).into()));
	});
	let trapped = (0..200).find_map(|_| {
		network.block();
		network.at(PARACHAIN).events().iter().find_map(|event| match event {
			RuntimeEvent::PolkadotXcm(pallet_xcm::Event::AssetsTrapped { assets, .. }) => {
				Some(assets.clone())
			},
			_ => None,
		})
	});
	let trapped = trapped.expect("a blocked account cannot be paid");
	network.at(PARACHAIN).call(move || {
		assert_ok!(Tokens::thaw(nobody(), xcm::RILL.into(), account(Bob).into()));
		let to = Box::new(VersionedLocation::from(Location::from(location_of(Bob))));
		let stranger = PolkadotXcm::claim_assets(
			signed(account(Alice)),
			Box::new(trapped.clone()),
			to.clone(),
		);
		assert!(stranger.is_err(), "no other account can claim it");
		assert_ok!(PolkadotXcm::claim_assets(signed(account(Bob)), Box::new(trapped), to));
	});
	network.block();
	let has = network.at(PARACHAIN).balances(&account(Bob)).0;
	assert!(has > 299 * UNIT, "{has}");
	network.assert_backed(PARACHAIN);
}

#[test]
fn refused_exchange_should_return_everything() {
	let mut network = with_rill(1_000 * UNIT);
	let before = network.at(PARACHAIN).balances(&account(Bob));
	// More shares are wanted than 500 RILL buy.
	execute(&mut network, stake(500 * UNIT, 600 * UNIT));
	let after = network.at(PARACHAIN).balances(&account(Bob));
	assert_eq!(after.1, 0);
	assert!(before.0 - after.0 < UNIT, "only execution is paid: {}", before.0 - after.0);
	network.assert_backed(PARACHAIN);
}

/// Runs a program of Bob that traps RILL on Rill. Returns the trapped assets.
fn leave_behind(network: &mut Network) -> Assets {
	let claimer = AssetClaimer { location: bobs_location() };
	let forgotten = Xcm(vec![
		SetHints { hints: vec![claimer].try_into().unwrap() },
		BuyExecution { fees: (Here, UNIT).into(), weight_limit: Unlimited },
	]);
	network.at(PARACHAIN).call(move || {
		let program = Xcm(vec![
			WithdrawAsset((xcm::rill(), 100 * UNIT).into()),
			InitiateReserveWithdraw {
				assets: AllCounted(1).into(),
				reserve: Location::parent(),
				xcm: forgotten,
			},
		]);
		let message = Box::new(VersionedXcm::from(program));
		assert_ok!(PolkadotXcm::execute(signed(account(Bob)), message, Weight::MAX.div(2)));
	});
	let trapped = (0..4).find_map(|_| {
		network.block();
		network.hub.chain.events().iter().find_map(|event| match event {
			RillEvent::XcmPallet(pallet_xcm::Event::AssetsTrapped { assets, .. }) => {
				Some(Assets::try_from(assets.clone()).unwrap())
			},
			_ => None,
		})
	});
	trapped.expect("the program ends with assets")
}

#[test]
fn trapped_assets_should_be_claimed_by_their_user() {
	let mut network = with_rill(1_000 * UNIT);
	let trapped = leave_behind(&mut network);
	let before = network.hub.balances(&account(Alice)).0;
	network.at(PARACHAIN).call(move || {
		let program = Xcm::<()>(vec![
			ClaimAsset { assets: trapped, ticket: Location::here() },
			BuyExecution { fees: (Here, UNIT).into(), weight_limit: Unlimited },
			DepositAsset { assets: AllCounted(1).into(), beneficiary: location_of(Alice).into() },
		]);
		let to_rill = Box::new(VersionedLocation::from(Location::parent()));
		let send = |who| {
			PolkadotXcm::send(
				signed(who),
				to_rill.clone(),
				Box::new(VersionedXcm::from(program.clone())),
			)
		};
		assert_ok!(send(account(Charlie)));
		assert_ok!(send(account(Bob)));
		assert_ok!(send(account(Bob)));
	});
	network.blocks(4);
	let got = network.hub.balances(&account(Alice)).0 - before;
	assert!(got > 98 * UNIT && got < 100 * UNIT, "claimed once: {got}");
}
