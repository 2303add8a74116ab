// SPDX-License-Identifier: Apache-2.0

//! Exits and transfers by calls of a parachain.

use crate::xcm::{parachain::*, unweighed::error_of};
use codec::Encode;
use polkadot_sdk::{
	frame_support::{assert_ok, traits::fungible::Mutate},
	frame_system, pallet_assets, pallet_balances, pallet_utility, pallet_xcm,
	polkadot_primitives::{AccountId, HeadData},
	staging_xcm::latest::prelude::*,
};
use rill_runtime::{
	constants::{currency::RILL, STRILL_ASSET_ID},
	Assets, Balances, LiquidStaking, Runtime, RuntimeCall, RuntimeOrigin,
};
use rill_test_chain::Chain;

type Pool = pallet_liquid_staking::Call<Runtime>;

fn transact(call: impl Into<RuntimeCall>) -> Instruction<RuntimeCall> {
	Transact {
		origin_kind: OriginKind::SovereignAccount,
		fallback_max_weight: None,
		call: call.into().encode().into(),
	}
}

/// Whether a call succeeds, of the parachain's account or of an account on it.
fn call(chain: &mut Chain, who: Option<Junction>, call: impl Into<RuntimeCall>) -> bool {
	let descend = who.map(|who| DescendOrigin(who.into()));
	let steps =
		descend.into_iter().chain([transact(call), ExpectTransactStatus(MaybeErrorCode::Success)]);
	let program = paid(vec![of_rill(2 * RILL)], of_rill(2 * RILL), steps.collect());
	is_success(&receive(chain, PARACHAIN, program))
}

fn tickets(chain: &mut Chain, who: &AccountId) -> Vec<(u32, u128)> {
	let tickets = chain.read(|| LiquidStaking::tickets_of(who));
	tickets.iter().map(|ticket| (ticket.batch, ticket.shares)).collect()
}

#[test]
fn parachain_should_unstake_and_be_paid_by_calls() {
	let mut chain = network();
	let who = sovereign(PARACHAIN);
	// An era has just begun, so that none ends before the calls.
	let era = chain.active_era();
	chain.run_to_era(era + 1);
	chain.run_blocks(2);
	assert!(call(&mut chain, None, Pool::unstake { shares: 1_000 * RILL, min_stake: 0 }));
	let [(batch, _)] = tickets(&mut chain, &who)[..] else { panic!("no ticket") };
	assert!(call(&mut chain, None, Pool::cancel_unstake { batch, shares: 400 * RILL }));
	assert_eq!(tickets(&mut chain, &who), [(batch, 600 * RILL)]);
	let other: AccountId = sovereign(OTHER);
	assert!(call(
		&mut chain,
		None,
		Pool::transfer_ticket { batch, dest: other.clone().into(), shares: 100 * RILL }
	));
	assert_eq!(tickets(&mut chain, &other), [(batch, 100 * RILL)]);
	assert!(!call(&mut chain, None, Pool::claim { batch }), "nothing is claimable yet");
	let before = chain.read(|| rill(&who));
	for _ in 0..8 {
		chain.next_era();
	}
	assert!(tickets(&mut chain, &who).is_empty(), "the chain has paid the ticket");
	assert!(chain.read(|| rill(&who)) > before + 499 * RILL);
}

#[test]
fn accounts_on_a_parachain_should_each_have_their_own_stake() {
	let mut chain = network();
	let user = AccountId32 { network: None, id: [5; 32] };
	let who = account_of(Location::new(0, [Parachain(PARACHAIN), user]));
	chain.block(|| Balances::set_balance(&who, 10 * RILL));
	let give = pallet_assets::Call::<Runtime>::transfer {
		id: STRILL_ASSET_ID.into(),
		target: who.clone().into(),
		amount: 50 * RILL,
	};
	assert!(call(&mut chain, None, give));
	assert!(call(&mut chain, Some(user), Pool::unstake { shares: 50 * RILL, min_stake: 0 }));
	assert_eq!(tickets(&mut chain, &who)[0].1, 50 * RILL);
	let stranger = AccountId32 { network: None, id: [6; 32] };
	let [(batch, _)] = tickets(&mut chain, &who)[..] else { panic!("no ticket") };
	assert!(!call(&mut chain, Some(stranger), Pool::cancel_unstake { batch, shares: 50 * RILL }));
}

#[test]
fn calls_off_the_list_should_be_refused() {
	let mut chain = network();
	let who = sovereign(PARACHAIN);
	let to = || sovereign(OTHER).into();
	let unstake = Pool::unstake { shares: RILL, min_stake: 0 };
	let calls: Vec<RuntimeCall> = vec![
		frame_system::Call::remark_with_event { remark: vec![1] }.into(),
		// Exchanges replace these calls, because they have limits for each parachain.
		Pool::stake { amount: 10 * RILL, min_shares: 0 }.into(),
		Pool::instant_unstake { shares: RILL, min_stake: 0 }.into(),
		Pool::advance_era { max_steps: 1 }.into(),
		pallet_utility::Call::batch { calls: vec![unstake.clone().into()] }.into(),
		pallet_balances::Call::burn { value: RILL, keep_alive: true }.into(),
		pallet_assets::Call::transfer { id: 2u32.into(), target: to(), amount: 1 }.into(),
		pallet_assets::Call::transfer_keep_alive { id: 2u32.into(), target: to(), amount: 1 }
			.into(),
		pallet_assets::Call::approve_transfer {
			id: STRILL_ASSET_ID.into(),
			delegate: to(),
			amount: 1,
		}
		.into(),
		pallet_xcm::Call::claim_assets {
			assets: Box::new(of_rill(RILL).into()),
			beneficiary: Box::new(Location::here().into()),
		}
		.into(),
	];
	let before = chain.read(|| shares(&who));
	// The account of the parachain could make each of these calls.
	chain.block(|| {
		let (owner, minted) = (RuntimeOrigin::signed(who.clone()), 1_000);
		assert_ok!(Assets::create(owner.clone(), 2.into(), who.clone().into(), 1));
		assert_ok!(Assets::mint(owner, 2.into(), who.clone().into(), minted));
	});
	for each in calls {
		let program =
			paid(vec![of_rill(2 * RILL)], of_rill(2 * RILL), vec![transact(each.clone())]);
		assert_eq!(error_of(&mut chain, program), Some(XcmError::NoPermission), "{each:?}");
	}
	assert_eq!(chain.read(|| shares(&who)), before);
	assert!(call(&mut chain, None, unstake));
}

/// Whether a call of the parachain itself succeeds.
fn native(chain: &mut Chain, who: Option<Junction>, call: impl Into<RuntimeCall>) -> bool {
	let descend = who.map(|who| DescendOrigin(who.into()));
	let call = Transact {
		origin_kind: OriginKind::Native,
		fallback_max_weight: None,
		call: call.into().encode().into(),
	};
	let steps = descend.into_iter().chain([call, ExpectTransactStatus(MaybeErrorCode::Success)]);
	let program = paid(vec![of_rill(2 * RILL)], of_rill(2 * RILL), steps.collect());
	is_success(&receive(chain, PARACHAIN, program))
}

/// Registers both parachains, by their team.
fn register(chain: &mut Chain) {
	use polkadot_sdk::{polkadot_primitives::ValidationCode, sp_keyring::Sr25519Keyring::Charlie};
	use rill_runtime::{Paras, Registrar};
	let team = || RuntimeOrigin::signed(rill_test_chain::account(Charlie));
	chain.block(|| {
		for id in [PARACHAIN, OTHER] {
			let code = ValidationCode(vec![u8::try_from(id % 256).unwrap(); 100]);
			assert_ok!(Paras::add_trusted_validation_code(RuntimeOrigin::root(), code.clone()));
			assert_ok!(Registrar::reserve(team()));
			assert_ok!(Registrar::register(team(), id.into(), HeadData(vec![1; 32]), code));
		}
	});
}

#[test]
fn parachain_should_manage_its_own_entry_and_no_other() {
	use polkadot_sdk::polkadot_runtime_common::paras_registrar;
	type Call = paras_registrar::Call<Runtime>;
	let mut chain = network();
	register(&mut chain);
	let head =
		|id: u32| Call::set_current_head { para: id.into(), new_head: HeadData(vec![2; 32]) };
	let user = AccountId32 { network: None, id: [5; 32] };
	assert!(native(&mut chain, None, Call::add_lock { para: PARACHAIN.into() }));
	assert!(native(&mut chain, None, head(PARACHAIN)));
	assert!(!native(&mut chain, None, head(OTHER)), "of another parachain");
	assert!(!native(&mut chain, Some(user), head(PARACHAIN)), "by one of its users");
	assert!(!call(&mut chain, None, head(PARACHAIN)), "by its account");
	assert!(native(&mut chain, None, Call::remove_lock { para: PARACHAIN.into() }));
	// Calls of root, and calls that others make for the parachain.
	for off in [
		RuntimeCall::from(Call::swap { id: PARACHAIN.into(), other: OTHER.into() }),
		Call::reserve {}.into(),
		polkadot_sdk::polkadot_runtime_parachains::hrmp::Call::<Runtime>::force_clean_hrmp {
			para: PARACHAIN.into(),
			num_inbound: 0,
			num_outbound: 0,
		}
		.into(),
	] {
		let program = vec![Transact {
			origin_kind: OriginKind::Native,
			fallback_max_weight: None,
			call: off.encode().into(),
		}];
		let program = paid(vec![of_rill(2 * RILL)], of_rill(2 * RILL), program);
		assert_eq!(error_of(&mut chain, program), Some(XcmError::NoPermission), "{off:?}");
	}
}

#[test]
fn blocks_that_a_parachain_buys_should_be_paid_to_the_treasury() {
	use polkadot_sdk::{
		pallet_treasury::TreasuryAccountId,
		polkadot_runtime_parachains::on_demand,
		sp_runtime::traits::{Dispatchable, TypedGet},
	};
	let mut chain = network();
	chain.block(|| {
		assert_ok!(rill_runtime::Configuration::set_coretime_cores(RuntimeOrigin::root(), 1));
		let pool = codec::Decode::decode(&mut &vec![(1u8, 57_600u16)].encode()[..]).unwrap();
		let begin = rill_runtime::System::block_number() + 1;
		let root = RuntimeOrigin::root();
		assert_ok!(rill_runtime::Coretime::assign_core(root, 0, begin, pool, None));
	});
	chain.run_blocks(20);
	let collected = |chain: &mut Chain| chain.read(|| rill(&TreasuryAccountId::<Runtime>::get()));
	let order = on_demand::Call::<Runtime>::place_order_keep_alive {
		max_amount: RILL,
		para_id: PARACHAIN.into(),
	};
	let who = sovereign(PARACHAIN);
	let (before, owned) = (collected(&mut chain), chain.read(|| rill(&who)));
	// Without a program, so that no execution is paid.
	chain.block(|| {
		let ordered = RuntimeCall::from(order).dispatch(RuntimeOrigin::signed(who.clone()));
		assert!(ordered.is_ok(), "{ordered:?}");
	});
	let price = owned - chain.read(|| rill(&who));
	assert!(price > 0);
	assert_eq!(collected(&mut chain) - before, price);
}

/// The calls that programs can make, without those of the asset stRILL.
const LISTED: [&str; 21] = [
	"Balances.transfer_keep_alive",
	"Hrmp.establish_channel_with_system",
	"Hrmp.hrmp_accept_open_channel",
	"Hrmp.hrmp_cancel_open_request",
	"Hrmp.hrmp_close_channel",
	"Hrmp.hrmp_init_open_channel",
	"LiquidStaking.cancel_unstake",
	"LiquidStaking.claim",
	"LiquidStaking.claim_for",
	"LiquidStaking.rebond",
	"LiquidStaking.transfer_ticket",
	"LiquidStaking.unstake",
	"OnDemand.place_order_keep_alive",
	"Registrar.add_lock",
	"Registrar.deregister",
	"Registrar.remove_lock",
	"Registrar.schedule_code_upgrade",
	"Registrar.set_current_head",
	"RemoteStaking.claim_to",
	"RemoteStaking.send_payout",
	"RemoteStaking.set_destination",
];

#[test]
fn programs_should_make_the_listed_calls_and_no_others() {
	use polkadot_sdk::{frame_support::traits::Contains, staging_xcm_executor::Config};
	type Filter = <rill_runtime::configs::xcm::XcmConfig as Config>::SafeCallFilter;
	let mut chain = network();
	let can = |calls: Vec<RuntimeCall>| -> Vec<String> {
		use polkadot_sdk::frame_support::traits::GetCallMetadata;
		let names = calls.into_iter().filter(Filter::contains).map(|call| {
			let name = call.get_call_metadata();
			format!("{}.{}", name.pallet_name, name.function_name)
		});
		names.collect()
	};
	let all: Vec<_> = rill_test_chain::all_calls().into_values().collect();
	// The calls of the asset stRILL.
	let to = || sovereign(OTHER).into();
	let (id, amount) = (STRILL_ASSET_ID.into(), 1);
	let of_shares = vec![
		pallet_assets::Call::<Runtime>::transfer { id, target: to(), amount }.into(),
		pallet_assets::Call::<Runtime>::transfer_keep_alive { id, target: to(), amount }.into(),
		pallet_assets::Call::<Runtime>::transfer_all { id, dest: to(), keep_alive: true }.into(),
	];
	chain.read(|| {
		assert_eq!(can(all), LISTED);
		assert_eq!(can(of_shares), ["Assets.transfer", "Assets.transfer_keep_alive"]);
	});
}
