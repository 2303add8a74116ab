// SPDX-License-Identifier: Apache-2.0

//! Programs that must fail.

use crate::xcm::{parachain::*, unweighed::error_of};
use codec::Encode;
use pallet_liquid_staking::{types::EntryGate, Pool};
use polkadot_sdk::{
	frame_support::assert_ok, pallet_balances, polkadot_primitives::Balance,
	staging_xcm::latest::prelude::*,
};
use rill_runtime::{constants::currency::RILL, Runtime, RuntimeCall, RuntimeOrigin, TxPause};
use rill_test_chain::Chain;

/// The tokens of both parachains and of the thief.
fn wealth(chain: &mut Chain) -> Vec<(Balance, Balance)> {
	let who = [sovereign(PARACHAIN), sovereign(OTHER), account_of(thief())];
	chain.read(|| who.iter().map(|who| (rill(who), shares(who))).collect())
}

fn thief() -> Junction {
	AccountId32 { network: None, id: [66; 32] }
}

fn deposit() -> Instruction<RuntimeCall> {
	DepositAsset { assets: AllCounted(2).into(), beneficiary: thief().into() }
}

/// Runs a program that must fail and cost nothing but its execution.
fn refused(chain: &mut Chain, program: Xcm<RuntimeCall>) {
	let before = wealth(chain);
	let events = receive(chain, PARACHAIN, program.clone());
	assert!(!is_success(&events), "{program:?}: {events:?}");
	let after = wealth(chain);
	assert_eq!(after[1..], before[1..], "{program:?}");
	assert!(before[0].0 - after[0].0 < 2 * RILL && before[0].1 == after[0].1, "{program:?}");
}

#[test]
fn unpaid_programs_should_not_be_executed() {
	let mut chain = network();
	for program in [
		vec![WithdrawAsset(of_rill(RILL).into()), deposit()],
		vec![
			UnpaidExecution { weight_limit: Unlimited, check_origin: None },
			WithdrawAsset(of_rill(RILL).into()),
			deposit(),
		],
		vec![TransferAsset { assets: of_rill(RILL).into(), beneficiary: thief().into() }],
		vec![
			WithdrawAsset(of_rill(10).into()),
			BuyExecution { fees: of_rill(10), weight_limit: Unlimited },
			deposit(),
		],
	] {
		refused(&mut chain, Xcm(program));
	}
}

#[test]
fn assets_should_not_be_created_from_nothing() {
	let mut chain = network();
	let buy = BuyExecution { fees: of_rill(RILL), weight_limit: Unlimited };
	for arrived in [
		ReserveAssetDeposited(of_rill(100 * RILL).into()),
		ReserveAssetDeposited(of_strill(100 * RILL).into()),
		ReceiveTeleportedAsset(of_rill(100 * RILL).into()),
		ReceiveTeleportedAsset(of_strill(100 * RILL).into()),
		ClaimAsset { assets: of_strill(100 * RILL).into(), ticket: Here.into() },
	] {
		refused(&mut chain, Xcm(vec![arrived.clone(), buy.clone(), deposit()]));
		refused(
			&mut chain,
			Xcm(vec![WithdrawAsset(of_rill(RILL).into()), buy.clone(), arrived, deposit()]),
		);
	}
}

#[test]
fn origins_should_not_be_forged() {
	let mut chain = network();
	let steal = |forge: Vec<Instruction<RuntimeCall>>| {
		let take = vec![WithdrawAsset(of_rill(100 * RILL).into()), deposit()];
		paid(vec![of_rill(RILL)], of_rill(RILL), [forge, take].concat())
	};
	let other = Location::from(Parachain(OTHER));
	for forge in [
		vec![AliasOrigin(other.clone())],
		vec![AliasOrigin(Here.into())],
		vec![AliasOrigin(Location::new(0, [Parachain(OTHER), thief()]))],
		vec![UniversalOrigin(Parachain(OTHER))],
		vec![ClearOrigin],
		vec![DescendOrigin(Parachain(OTHER).into())],
	] {
		refused(&mut chain, steal(forge));
	}
	let root = RuntimeCall::Balances(pallet_balances::Call::force_set_balance {
		who: account_of(thief()).into(),
		new_free: 1_000 * RILL,
	});
	for kind in
		[OriginKind::Superuser, OriginKind::SovereignAccount, OriginKind::Native, OriginKind::Xcm]
	{
		let call =
			Transact { origin_kind: kind, fallback_max_weight: None, call: root.encode().into() };
		refused(&mut chain, paid(vec![of_rill(RILL)], of_rill(RILL), vec![call]));
	}
	// Programs can make this call, so the origin is the reason for the refusal.
	let transfer = RuntimeCall::Balances(pallet_balances::Call::transfer_keep_alive {
		dest: account_of(thief()).into(),
		value: RILL,
	});
	let call = Transact {
		origin_kind: OriginKind::Superuser,
		fallback_max_weight: None,
		call: transfer.encode().into(),
	};
	let program = paid(vec![of_rill(RILL)], of_rill(RILL), vec![call]);
	assert_eq!(error_of(&mut chain, program), Some(XcmError::BadOrigin));
}

/// Instructions that the weigher refuses, each with its error in the executor below it.
fn refused_by_the_weigher() -> Vec<(Instruction<RuntimeCall>, XcmError)> {
	vec![
		(ReserveAssetDeposited(of_rill(100 * RILL).into()), XcmError::UntrustedReserveLocation),
		(ReserveAssetDeposited(of_strill(100 * RILL).into()), XcmError::UntrustedReserveLocation),
		(ReceiveTeleportedAsset(of_rill(100 * RILL).into()), XcmError::UntrustedTeleportLocation),
		(ReceiveTeleportedAsset(of_strill(100 * RILL).into()), XcmError::UntrustedTeleportLocation),
		(UniversalOrigin(Parachain(OTHER)), XcmError::InvalidLocation),
		(
			InitiateTeleport {
				assets: AllCounted(1).into(),
				dest: Parachain(OTHER).into(),
				xcm: Xcm(vec![]),
			},
			XcmError::UntrustedTeleportLocation,
		),
		(
			ExportMessage {
				network: NetworkId::ByGenesis([7; 32]),
				destination: Here,
				xcm: Xcm(vec![]),
			},
			XcmError::Unroutable,
		),
		(
			LockAsset { asset: of_rill(RILL), unlocker: Parachain(OTHER).into() },
			XcmError::AssetNotFound,
		),
		(
			UnlockAsset { asset: of_rill(RILL), target: Parachain(OTHER).into() },
			XcmError::AssetNotFound,
		),
		(AliasOrigin(Parachain(OTHER).into()), XcmError::NoPermission),
		(AliasOrigin(Here.into()), XcmError::NoPermission),
		(
			UnpaidExecution {
				weight_limit: Unlimited,
				check_origin: Some(Parachain(OTHER).into()),
			},
			XcmError::BadOrigin,
		),
	]
}

#[test]
fn instructions_refused_by_the_weigher_should_be_refused_below_it() {
	let mut chain = network();
	let after_paying = |step: Instruction<RuntimeCall>| {
		paid(vec![of_rill(RILL)], of_rill(RILL), vec![step, deposit()])
	};
	let before = wealth(&mut chain);
	for (step, error) in refused_by_the_weigher() {
		let got = error_of(&mut chain, after_paying(step.clone()));
		assert_eq!(got, Some(error), "{step:?}");
	}
	let after = wealth(&mut chain);
	assert_eq!(after[1..], before[1..]);
	// A permitted program completes below the weigher.
	assert_eq!(error_of(&mut chain, paid(vec![of_rill(RILL)], of_rill(RILL), vec![])), None);
}

fn staking() -> Xcm<RuntimeCall> {
	let exchange =
		ExchangeAsset { give: of_rill(10 * RILL).into(), want: of_strill(1).into(), maximal: true };
	paid(vec![of_rill(12 * RILL)], of_rill(RILL), vec![exchange])
}

fn leaving() -> Xcm<RuntimeCall> {
	let exchange =
		ExchangeAsset { give: of_strill(10 * RILL).into(), want: of_rill(1).into(), maximal: true };
	let assets = vec![of_rill(2 * RILL), of_strill(10 * RILL)];
	paid(assets, of_rill(RILL), vec![exchange])
}

/// An exit as small as the exchange for a delivery.
fn leaving_like_a_delivery() -> Xcm<RuntimeCall> {
	let exchange = ExchangeAsset {
		give: of_strill(10 * RILL).into(),
		want: of_rill(RILL / 10).into(),
		maximal: false,
	};
	let assets = vec![of_rill(2 * RILL), of_strill(10 * RILL)];
	paid(assets, of_rill(RILL), vec![exchange])
}

#[test]
fn paused_call_should_be_paused_for_programs() {
	let mut chain = network();
	let name = |call: &str| {
		let bytes = |text: &str| text.as_bytes().to_vec().try_into().unwrap();
		(bytes("LiquidStaking"), bytes(call))
	};
	for (call, program) in [("stake", staking()), ("instant_unstake", leaving())] {
		assert_ok!(chain.block(|| TxPause::pause(RuntimeOrigin::root(), name(call))));
		refused(&mut chain, program.clone());
		assert_ok!(chain.block(|| TxPause::unpause(RuntimeOrigin::root(), name(call))));
		assert!(is_success(&receive(&mut chain, PARACHAIN, program)));
	}
}

#[test]
fn closed_gate_should_be_closed_for_programs() {
	let mut chain = network();
	for program in [staking(), leaving(), leaving_like_a_delivery()] {
		chain.block(|| Pool::<Runtime>::mutate(|pool| pool.forge().gate = EntryGate::Halted));
		refused(&mut chain, program.clone());
		chain.block(|| Pool::<Runtime>::mutate(|pool| pool.forge().gate = EntryGate::Open));
		assert!(is_success(&receive(&mut chain, PARACHAIN, program)));
	}
	// This gate opens again when there is time to read reports, before the queue executes a
	// program. So these programs skip the queue.
	for (program, error) in
		[(staking(), Some(XcmError::NoDeal)), (leaving(), Some(XcmError::NoDeal)), (report(), None)]
	{
		chain.change(|| Pool::<Runtime>::mutate(|pool| pool.forge().gate = EntryGate::Assessing));
		assert_eq!(error_of(&mut chain, program), error);
	}
}
