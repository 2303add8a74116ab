// SPDX-License-Identifier: Apache-2.0

//! Programs while XCM is suspended, in safe mode, and while their parachain is paused.

use crate::xcm::parachain::*;
use codec::Encode;
use pallet_liquid_staking::OnPayout;
use pallet_remote_staking::{Error, PendingPayouts};
use polkadot_sdk::{
	frame_support::assert_ok,
	pallet_balances, pallet_collective,
	pallet_tx_pause::RuntimeCallNameOf,
	pallet_xcm,
	polkadot_primitives::AccountId,
	sp_keyring::Sr25519Keyring::{Alice, Bob},
	sp_runtime::traits::Convert,
	staging_xcm::latest::{prelude::*, XcmContext},
};
use rill_runtime::{
	configs::governance::TechnicalCollective, constants::currency::RILL, LiquidStaking, Pause,
	RemoteStaking, Runtime, RuntimeCall, RuntimeEvent, RuntimeOrigin, SafeMode, TxPause, XcmPallet,
};
use rill_test_chain::{account, plain, Chain};

/// A kind of transfer pause: its name, its beginning and its end.
type Switch = (&'static str, fn(), fn());

fn name() -> RuntimeCallNameOf<Runtime> {
	let bytes = |text: &[u8]| text.to_vec().try_into().unwrap();
	(bytes(b"Parachain"), bytes(PARACHAIN.to_string().as_bytes()))
}

fn switches() -> [Switch; 3] {
	[
		(
			"suspended",
			|| {
				assert_ok!(XcmPallet::force_suspension(RuntimeOrigin::root(), true));
			},
			|| {
				assert_ok!(XcmPallet::force_suspension(RuntimeOrigin::root(), false));
			},
		),
		(
			"safe mode",
			|| {
				assert_ok!(SafeMode::force_enter(RuntimeOrigin::root()));
			},
			|| {
				assert_ok!(SafeMode::force_exit(RuntimeOrigin::root()));
			},
		),
		(
			"paused",
			|| {
				assert_ok!(Pause::pause(RuntimeOrigin::root(), name(), 1_000));
			},
			|| {
				assert_ok!(Pause::end(RuntimeOrigin::root(), name()));
			},
		),
	]
}

fn somebody() -> Junction {
	AccountId32 { network: None, id: [66; 32] }
}

fn transact(call: impl Into<RuntimeCall>) -> Vec<Instruction<RuntimeCall>> {
	let call = call.into().encode().into();
	let origin_kind = OriginKind::SovereignAccount;
	vec![
		Transact { origin_kind, fallback_max_weight: None, call },
		ExpectTransactStatus(MaybeErrorCode::Success),
	]
}

fn exchange(give: Asset, want: Asset, maximal: bool) -> Vec<Instruction<RuntimeCall>> {
	vec![ExchangeAsset { give: give.into(), want: want.into(), maximal }]
}

/// Programs that move money, each with its assets.
fn moves() -> Vec<(Vec<Asset>, Vec<Instruction<RuntimeCall>>)> {
	let both = || vec![of_rill(20 * RILL), of_strill(10 * RILL)];
	let to: AccountId = account_of(somebody());
	let transfer =
		pallet_balances::Call::<Runtime>::transfer_keep_alive { dest: to.into(), value: RILL };
	vec![
		(
			both(),
			vec![DepositAsset { assets: AllCounted(2).into(), beneficiary: somebody().into() }],
		),
		(
			both(),
			vec![TransferAsset { assets: of_rill(RILL).into(), beneficiary: somebody().into() }],
		),
		(
			both(),
			vec![DepositReserveAsset {
				assets: AllCounted(2).into(),
				dest: Parachain(OTHER).into(),
				xcm: Xcm(vec![]),
			}],
		),
		(
			both(),
			vec![TransferReserveAsset {
				assets: of_rill(RILL).into(),
				dest: Parachain(OTHER).into(),
				xcm: Xcm(vec![]),
			}],
		),
		(both(), exchange(of_rill(10 * RILL), of_strill(1), true)),
		(both(), exchange(of_strill(10 * RILL), of_rill(1), true)),
		(both(), exchange(of_strill(10 * RILL), of_rill(1), false)),
		(vec![of_rill(2 * RILL)], transact(transfer)),
	]
}

/// Exits. Only the parachain itself gets anything.
fn ways_out() -> Vec<Vec<Instruction<RuntimeCall>>> {
	let destination = Location::new(0, [Parachain(PARACHAIN), somebody()]);
	vec![
		transact(pallet_liquid_staking::Call::<Runtime>::unstake {
			shares: 10 * RILL,
			min_stake: 0,
		}),
		transact(pallet_remote_staking::Call::<Runtime>::set_destination {
			destination: Some(Box::new(destination.clone().into())),
		}),
		vec![DepositReserveAsset {
			assets: of_rill(RILL).into(),
			dest: Parachain(PARACHAIN).into(),
			xcm: Xcm(vec![]),
		}],
		vec![DepositAsset { assets: of_rill(RILL).into(), beneficiary: destination }],
	]
}

fn run(chain: &mut Chain, assets: Vec<Asset>, steps: Vec<Instruction<RuntimeCall>>) -> bool {
	is_success(&receive(chain, PARACHAIN, paid(assets, of_rill(2 * RILL), steps)))
}

#[test]
fn program_should_not_burn_the_assets_of_a_parachain() {
	let mut chain = network();
	let owned = |chain: &mut Chain| {
		let who = sovereign(PARACHAIN);
		chain.read(|| (rill(&who), shares(&who)))
	};
	let before = owned(&mut chain);
	for asset in [of_rill(100 * RILL), of_strill(100 * RILL)] {
		let assets = vec![of_rill(102 * RILL), asset.clone()];
		assert!(!run(&mut chain, assets, vec![BurnAsset(asset.into())]));
	}
	assert_eq!(owned(&mut chain), before, "the program is not even weighed");
}

#[test]
fn transfer_pause_should_stop_transfers_and_never_exits() {
	let mut chain = network();
	for (why, on, off) in switches() {
		chain.block(on);
		let owned = chain.read(|| (rill(&sovereign(PARACHAIN)), shares(&sovereign(PARACHAIN))));
		for (assets, steps) in moves() {
			assert!(!run(&mut chain, assets, steps.clone()), "{why}: {steps:?}");
		}
		let left = chain.read(|| (rill(&sovereign(PARACHAIN)), shares(&sovereign(PARACHAIN))));
		assert_eq!(left.1, owned.1, "{why}");
		assert!(owned.0 < left.0 + 2 * RILL, "{why}: only execution is paid");
		assert_eq!(chain.read(in_custody), 0, "{why}: nothing is trapped");
		for steps in ways_out() {
			let assets = vec![of_rill(5 * RILL)];
			assert!(run(&mut chain, assets, steps.clone()), "{why}: {steps:?}");
		}
		chain.block(off);
		for (assets, steps) in moves() {
			assert!(run(&mut chain, assets, steps.clone()), "after {why}: {steps:?}");
		}
	}
}

#[test]
fn exits_should_stay_open_when_execution_is_paid_in_shares() {
	let mut chain = network();
	for (why, on, off) in switches() {
		chain.block(on);
		let destination = DepositReserveAsset {
			assets: of_strill(RILL).into(),
			dest: Parachain(PARACHAIN).into(),
			xcm: Xcm(vec![]),
		};
		let program = paid(vec![of_strill(20 * RILL)], of_strill(2 * RILL), vec![destination]);
		assert!(is_success(&receive(&mut chain, PARACHAIN, program)), "{why}");
		chain.block(off);
	}
}

#[test]
fn transfer_pause_should_trap_assets_only_for_the_parachain() {
	let mut chain = network();
	let claimer = Location::from(AccountId32 { network: None, id: account(Bob).into() });
	let trapped_for = |chain: &mut Chain| {
		let hint = Hint::AssetClaimer { location: claimer.clone() };
		let program = Xcm(vec![
			WithdrawAsset(of_rill(20 * RILL).into()),
			BuyExecution { fees: of_rill(2 * RILL), weight_limit: Unlimited },
			SetHints { hints: vec![hint].try_into().unwrap() },
		]);
		let events = receive::<RuntimeCall>(chain, PARACHAIN, program);
		assert!(is_success(&events));
		events.into_iter().find_map(|event| match event {
			RuntimeEvent::XcmPallet(pallet_xcm::Event::AssetsTrapped { origin, .. }) => {
				Some(origin)
			},
			_ => None,
		})
	};
	for (why, on, off) in switches() {
		chain.block(on);
		assert_eq!(trapped_for(&mut chain), Some(Parachain(PARACHAIN).into()), "{why}");
		chain.block(off);
		assert_eq!(trapped_for(&mut chain).as_ref(), Some(&claimer), "after {why}");
	}
}

#[test]
fn transfer_pause_should_hold_payouts_to_and_from_its_parachain() {
	let mut chain = network();
	let abroad = |parachain| Location::new(0, [Parachain(parachain), somebody()]);
	let set = |destination: Location| {
		let destination = Some(Box::new(destination.into()));
		transact(pallet_remote_staking::Call::<Runtime>::set_destination { destination })
	};
	let rill_of_two = || vec![of_rill(2 * RILL)];
	// Bob's payout destination is on the parachain. The parachain's own destination is elsewhere.
	let (bob, own) = (account(Bob), sovereign(PARACHAIN));
	assert!(run(&mut chain, rill_of_two(), set(abroad(OTHER))));
	chain.block(|| {
		let signed = RuntimeOrigin::signed(bob.clone());
		assert_ok!(RemoteStaking::set_destination(
			signed,
			Some(Box::new(abroad(PARACHAIN).into()))
		));
		assert_ok!(Pause::pause(RuntimeOrigin::root(), name(), 1_000));
		RemoteStaking::on_payout(&bob, 10 * RILL);
		RemoteStaking::on_payout(&own, 10 * RILL);
	});
	chain.run_blocks(3);
	let is_due = |chain: &mut Chain, who: &AccountId| {
		chain.read(|| PendingPayouts::<Runtime>::contains_key(who))
	};
	assert!(is_due(&mut chain, &own) && is_due(&mut chain, &bob), "both wait");
	// The parachain can neither send them nor redirect its own.
	let send = |who: &AccountId| {
		transact(pallet_remote_staking::Call::<Runtime>::send_payout { who: who.clone() })
	};
	assert!(!run(&mut chain, rill_of_two(), send(&bob)));
	assert!(!run(&mut chain, rill_of_two(), send(&own)));
	assert!(!run(&mut chain, rill_of_two(), set(abroad(OTHER))));
	assert!(is_due(&mut chain, &own) && is_due(&mut chain, &bob));
	// It can set a payout destination on itself.
	assert!(run(&mut chain, rill_of_two(), set(abroad(PARACHAIN))));
	assert_ok!(chain.block(|| Pause::end(RuntimeOrigin::root(), name())));
	for who in [own, bob] {
		let anybody = RuntimeOrigin::signed(account(Alice));
		assert_ok!(chain.block(|| RemoteStaking::send_payout(anybody, who)));
	}
}

#[test]
fn only_existing_names_should_be_paused() {
	let mut chain = network();
	let bytes = |text: &str| text.as_bytes().to_vec().try_into().unwrap();
	for (pallet, call) in [
		("Parachain", "02000"),
		("Parachain", "+2000"),
		("Parachain", "4294967296"),
		("parachain", "2000"),
		("LiquidStaking", "stakes"),
		("Staking", "stake"),
	] {
		let refused =
			chain.block(|| Pause::pause(RuntimeOrigin::root(), (bytes(pallet), bytes(call)), 9));
		let refused = plain(refused);
		let error = rill_runtime::configs::governance::pause::Error::<Runtime>::NoSuchName;
		assert_eq!(refused, Err(error.into()), "{pallet}.{call}");
	}
}

#[test]
fn pause_of_a_parachain_should_not_affect_others() {
	let mut chain = network();
	assert_ok!(chain.block(|| Pause::pause(RuntimeOrigin::root(), name(), 1_000)));
	let stake =
		ExchangeAsset { give: of_rill(10 * RILL).into(), want: of_strill(1).into(), maximal: true };
	let of_other = |step: Instruction<RuntimeCall>| {
		Xcm(vec![
			WithdrawAsset(of_rill(20 * RILL).into()),
			BuyExecution { fees: of_rill(2 * RILL), weight_limit: Unlimited },
			step,
			DepositAsset { assets: AllCounted(2).into(), beneficiary: Parachain(OTHER).into() },
		])
	};
	assert!(is_success(&receive(&mut chain, OTHER, of_other(stake))));
	let refused =
		chain.read(|| RemoteStaking::preview_exchange(Some(PARACHAIN), Here.into(), 10 * RILL));
	assert_eq!(refused, Err(Error::<Runtime>::Paused.into()));
	assert_ok!(chain.read(|| RemoteStaking::preview_exchange(Some(OTHER), Here.into(), 10 * RILL)));
	// Other parachains cannot send it assets either: the pause is there to stop the use of such
	// assets.
	let to_it = TransferReserveAsset {
		assets: of_rill(RILL).into(),
		dest: Parachain(PARACHAIN).into(),
		xcm: Xcm(vec![]),
	};
	assert!(!is_success(&receive(&mut chain, OTHER, of_other(to_it.clone()))));
	assert_ok!(chain.block(|| Pause::end(RuntimeOrigin::root(), name())));
	assert!(is_success(&receive(&mut chain, OTHER, of_other(to_it))));
}

#[test]
fn committee_should_pause_a_parachain_for_a_while() {
	let mut chain = network();
	let call = RuntimeCall::Pause(rill_runtime::configs::governance::pause::Call::pause {
		name: name(),
		blocks: 20,
	});
	type Committee = pallet_collective::Pallet<Runtime, TechnicalCollective>;
	chain.block(|| {
		let length = call.encode().len() as u32;
		let alice = RuntimeOrigin::signed(account(Alice));
		assert_ok!(Committee::propose(alice.clone(), 2, Box::new(call.clone()), length));
		let hash = pallet_collective::Proposals::<Runtime, TechnicalCollective>::get()[0];
		assert_ok!(Committee::vote(alice.clone(), hash, 0, true));
		assert_ok!(Committee::vote(RuntimeOrigin::signed(account(Bob)), hash, 0, true));
		let weight =
			polkadot_sdk::frame_support::weights::Weight::from_parts(10_000_000_000, 100_000);
		assert_ok!(Committee::close(alice, hash, 0, weight, length));
	});
	assert!(chain.read(|| TxPause::is_paused(&name())));
	let steps =
		|| vec![DepositAsset { assets: AllCounted(2).into(), beneficiary: somebody().into() }];
	assert!(!run(&mut chain, vec![of_rill(5 * RILL)], steps()));
	chain.run_blocks(20);
	assert!(run(&mut chain, vec![of_rill(5 * RILL)], steps()), "the pause ends by itself");
}

#[test]
fn accounts_should_not_send_assets_while_programs_are_suspended() {
	let mut chain = network();
	let alice = account(Alice);
	let send = || {
		XcmPallet::transfer_assets(
			RuntimeOrigin::signed(alice.clone()),
			Box::new(Parachain(PARACHAIN).into()),
			Box::new(somebody().into()),
			Box::new(of_rill(RILL).into()),
			0,
			Unlimited,
		)
	};
	assert_ok!(chain.block(|| XcmPallet::force_suspension(RuntimeOrigin::root(), true)));
	let before = chain.read(|| rill(&alice));
	chain.block(|| assert!(send().is_err()));
	assert_eq!(chain.read(|| rill(&alice)), before);
	// Assets trapped for an account can be claimed by that account alone.
	let own = Location::from(AccountId32 { network: None, id: alice.clone().into() });
	let trap = || {
		use polkadot_sdk::staging_xcm_executor::traits::{DropAssets, TransactAsset};
		type Transactor = rill_runtime::configs::xcm::AssetTransactors;
		let with_network = rill_runtime::configs::xcm::AccountLocation::convert(alice.clone());
		let assets = Transactor::withdraw_asset(&of_rill(RILL), &with_network, None).unwrap();
		let context = XcmContext { origin: None, message_id: [0; 32], topic: None };
		XcmPallet::drop_assets(&with_network, assets, &context);
	};
	let claim = |to: Location| {
		XcmPallet::claim_assets(
			RuntimeOrigin::signed(alice.clone()),
			Box::new(of_rill(RILL).into()),
			Box::new(to.into()),
		)
	};
	chain.block(|| {
		trap();
		assert!(claim(somebody().into()).is_err());
		assert_ok!(claim(own));
	});
	assert_eq!(chain.read(|| rill(&alice)), before);
	assert_ok!(chain.block(|| XcmPallet::force_suspension(RuntimeOrigin::root(), false)));
	assert_ok!(chain.block(send));
}

#[test]
fn payouts_should_wait_while_their_parachain_is_paused() {
	let mut chain = network();
	let who = account(Bob);
	let destination = Location::new(0, [Parachain(PARACHAIN), somebody()]);
	chain.block(|| {
		assert_ok!(Pause::pause(RuntimeOrigin::root(), name(), 10));
		let signed = RuntimeOrigin::signed(who.clone());
		assert_ok!(RemoteStaking::set_destination(signed, Some(Box::new(destination.into()))));
		RemoteStaking::on_payout(&who, 10 * RILL);
	});
	chain.run_blocks(3);
	assert!(
		chain.read(|| PendingPayouts::<Runtime>::contains_key(&who)),
		"held, and free by another destination"
	);
	chain.run_blocks(10);
	assert_ok!(chain.block(|| rill_test_chain::plain(RemoteStaking::send_payout(
		RuntimeOrigin::signed(who.clone()),
		who.clone()
	))));
	assert!(chain.read(|| LiquidStaking::tickets_of(&who)).is_empty());
}
