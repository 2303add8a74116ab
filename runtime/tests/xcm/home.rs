// SPDX-License-Identifier: Apache-2.0

//! Pay-outs that go home by themselves.

use crate::parachain::*;
use codec::Encode;
use pallet_remote_staking::{Due, DueRecord, Error, Event, HoldReason, Homes};
use polkadot_sdk::{
	frame_support::{
		assert_noop, assert_ok,
		traits::fungible::{InspectHold, Mutate, MutateHold},
	},
	polkadot_primitives::{AccountId, HeadData, Id as ParaId},
	polkadot_runtime_parachains::{paras, FeeTracker},
	sp_runtime::{traits::Zero, FixedU128},
	staging_xcm::{latest::prelude::*, VersionedLocation},
};
use rill_runtime::{
	constants::currency::RILL, Balances, Dmp, LiquidStaking, RemoteStaking, Runtime, RuntimeCall,
	RuntimeEvent, RuntimeHoldReason, RuntimeOrigin, XcmPallet,
};
use rill_test_chain::Chain;

fn user() -> Junction {
	AccountId32 { network: None, id: [5; 32] }
}

fn home(inside: Junction) -> Option<Box<VersionedLocation>> {
	Some(Box::new(Location::new(0, [Parachain(PARACHAIN), inside]).into()))
}

fn other() -> Junction {
	AccountId32 { network: None, id: [6; 32] }
}

fn signed(who: &AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who.clone())
}

const PAYOUT: RuntimeHoldReason = RuntimeHoldReason::RemoteStaking(HoldReason::Payout);

/// The parachain has a home, and takes no messages; what it has left with waits. What is kept of it, to be put
/// back.
fn with_payout_that_waits(chain: &mut Chain) -> Option<HeadData> {
	let who = sovereign(PARACHAIN);
	assert_ok!(chain.block(|| RemoteStaking::set_home(signed(&who), home(user()))));
	let head = chain.block(|| paras::Heads::<Runtime>::take(ParaId::from(PARACHAIN)));
	leave_and_wait(chain, 1_000 * RILL);
	head
}

/// The parachain leaves with so many shares; when it has been paid, the eras are over.
fn leave_and_wait(chain: &mut Chain, shares: u128) {
	let who = sovereign(PARACHAIN);
	assert_ok!(chain.block(|| LiquidStaking::unstake(signed(&who), shares, 0)));
	for _ in 0..8 {
		chain.next_era();
	}
	assert!(chain.read(|| LiquidStaking::tickets_of(&who)).is_empty());
}

/// What the last message brings, and to whom over there.
fn brought(chain: &mut Chain) -> Option<(Asset, Location)> {
	let arrived = |program: &Xcm<()>| {
		program.0.iter().find_map(|step| match step {
			ReserveAssetDeposited(assets) => assets.inner().first().cloned(),
			_ => None,
		})
	};
	let programs = sent_to(chain, PARACHAIN);
	let (program, arrived) =
		programs.iter().rev().find_map(|program| Some((program, arrived(program)?)))?;
	let to = program.0.iter().find_map(|step| match step {
		DepositAsset { beneficiary, .. } => Some(beneficiary.clone()),
		_ => None,
	})?;
	Some((arrived, to))
}

#[test]
fn pay_outs_should_go_home_without_anybody_asking() {
	let mut chain = network();
	let who = sovereign(PARACHAIN);
	assert_ok!(chain.block(|| RemoteStaking::set_home(signed(&who), home(user()))));
	let before = chain.read(|| rill(&who));
	leave_and_wait(&mut chain, 1_000 * RILL);
	assert_eq!(chain.read(|| Due::<Runtime>::iter().count()), 0);
	let (asset, to) = brought(&mut chain).expect("a message");
	assert_eq!(to, user().into());
	let Fungible(amount) = asset.fun else { panic!("{asset:?}") };
	assert_eq!(asset.id, Location::parent().into());
	assert!(amount > 999 * RILL, "all but the delivery: {amount}");
	// What it is over there lies in the sovereign account here.
	assert_eq!(chain.read(|| rill(&who)), before + amount);
}

#[test]
fn pay_outs_should_go_to_parachains_of_an_older_version_too() {
	let mut chain = network();
	let who = sovereign(PARACHAIN);
	chain.block(|| {
		let parachain = Box::new(Parachain(PARACHAIN).into());
		assert_ok!(XcmPallet::force_xcm_version(RuntimeOrigin::root(), parachain, 4));
		assert_ok!(RemoteStaking::set_home(signed(&who), home(user())));
	});
	leave_and_wait(&mut chain, 1_000 * RILL);
	assert_eq!(chain.read(|| Due::<Runtime>::iter().count()), 0);
	assert_eq!(brought(&mut chain).expect("a message").1, user().into());
}

#[test]
fn homes_should_be_set_by_programs_and_removed() {
	let mut chain = network();
	let who = sovereign(PARACHAIN);
	let set = |home| {
		let call: RuntimeCall = pallet_remote_staking::Call::set_home { home }.into();
		let step = Transact {
			origin_kind: OriginKind::SovereignAccount,
			fallback_max_weight: None,
			call: call.encode().into(),
		};
		paid(vec![of_rill(2 * RILL)], of_rill(2 * RILL), vec![step])
	};
	let held = |chain: &mut Chain| chain.read(|| Balances::reserved_balance(&who));
	assert!(is_success(&receive(&mut chain, PARACHAIN, set(home(other())))));
	assert!(chain.read(|| Homes::<Runtime>::contains_key(&who)));
	let deposit = held(&mut chain);
	assert!(deposit > 0);
	assert!(is_success(&receive(&mut chain, PARACHAIN, set(home(user())))));
	assert_eq!(held(&mut chain), deposit, "another home has the same deposit");
	assert!(is_success(&receive(&mut chain, PARACHAIN, set(None))));
	assert_eq!(held(&mut chain), 0);
	chain.block(|| {
		assert_noop!(RemoteStaking::set_home(signed(&who), None), Error::<Runtime>::NoHome);
		for nowhere in [
			Location::here(),
			Location::from(user()),
			Location::parent(),
			Location::from(Parachain(PARACHAIN)),
			Location::new(1, [Parachain(PARACHAIN), user()]),
		] {
			let nowhere = Some(Box::new(nowhere.into()));
			assert_noop!(
				RemoteStaking::set_home(signed(&who), nowhere),
				Error::<Runtime>::NotAHome
			);
		}
	});
}

#[test]
fn ticket_should_be_claimed_to_another_place() {
	let mut chain = network();
	let who = sovereign(PARACHAIN);
	assert_ok!(chain.block(|| RemoteStaking::set_home(signed(&who), home(other()))));
	assert_ok!(chain.block(|| LiquidStaking::unstake(signed(&who), 100 * RILL, 0)));
	let batch = chain.read(|| LiquidStaking::tickets_of(&who))[0].batch;
	let to = || home(user()).unwrap();
	chain.block(|| {
		let early = RemoteStaking::claim_to(signed(&who), batch, to());
		assert_eq!(early, Err(pallet_liquid_staking::Error::<Runtime>::BatchNotMatured.into()));
	});
	// Nobody but the owner is to pay it, so idle time is used by others.
	chain.is_full = true;
	for _ in 0..8 {
		let era = chain.active_era();
		chain.run_to_era(era + 1);
		chain.block(|| {
			let anybody = signed(&sovereign(OTHER));
			// Enough for the era, and not for payments.
			for _ in 0..40 {
				let ripe = LiquidStaking::tickets_of(&who)[0].claimable_from.is_none();
				if ripe || LiquidStaking::advance(anybody.clone(), 1).is_err() {
					break;
				}
			}
		});
		if chain.read(|| LiquidStaking::tickets_of(&who)[0].claimable_from.is_none()) {
			break;
		}
	}
	assert_ok!(chain.block(|| RemoteStaking::claim_to(signed(&who), batch, to())));
	assert!(chain.read(|| Due::<Runtime>::get(&who)).is_none(), "it does not go home as well");
	assert_eq!(brought(&mut chain).unwrap().1, user().into());
}

#[test]
fn pay_out_that_cannot_be_sent_should_wait_in_its_account() {
	let mut chain = network();
	let who = sovereign(PARACHAIN);
	let head = with_payout_that_waits(&mut chain);
	let due = chain.read(|| Due::<Runtime>::get(&who)).expect("still due");
	assert!(due.amount > 1_000 * RILL);
	assert_eq!(chain.read(|| Balances::balance_on_hold(&PAYOUT, &who)), due.amount);
	chain.block(|| {
		assert_noop!(
			RemoteStaking::send_home(signed(&sovereign(OTHER)), who.clone()),
			Error::<Runtime>::NotSent
		);
		paras::Heads::<Runtime>::set(ParaId::from(PARACHAIN), head);
		// Anybody can ask for it to be sent at once; nobody has to.
		assert_ok!(RemoteStaking::send_home(signed(&sovereign(OTHER)), who.clone()));
		assert_noop!(
			RemoteStaking::send_home(signed(&sovereign(OTHER)), who.clone()),
			Error::<Runtime>::NothingDue
		);
	});
	let sent = chain.events().into_iter().any(|event| {
		matches!(event, RuntimeEvent::RemoteStaking(Event::SentHome { amount, .. }) if amount == due.amount)
	});
	assert!(sent);
	assert_eq!(brought(&mut chain).unwrap().1, user().into());
}

#[test]
fn nothing_but_the_pay_out_should_be_sent() {
	let mut chain = network();
	let who = sovereign(PARACHAIN);
	let head = with_payout_that_waits(&mut chain);
	let due = chain.read(|| Due::<Runtime>::get(&who)).expect("still due").amount;
	let free = chain.read(|| rill(&who));
	chain.block(|| {
		paras::Heads::<Runtime>::set(ParaId::from(PARACHAIN), head.clone());
		let thief = sovereign(OTHER).into();
		assert!(Balances::transfer_allow_death(signed(&who), thief, free + 1).is_err());
		assert_ok!(RemoteStaking::send_home(signed(&who), who.clone()));
	});
	// It lies in the parachain's own account, where its users' money is: that is still all there.
	let delivery = free + due - chain.read(|| rill(&who));
	assert!(delivery > 0 && delivery < RILL / 10, "{delivery}");
}

#[test]
fn pay_out_should_be_free_again_without_a_home() {
	let mut chain = network();
	let who = sovereign(PARACHAIN);
	with_payout_that_waits(&mut chain);
	let due = chain.read(|| Due::<Runtime>::get(&who)).expect("still due").amount;
	let free = chain.read(|| rill(&who));
	assert_ok!(chain.block(|| RemoteStaking::set_home(signed(&who), None)));
	assert!(chain.read(|| rill(&who)) > free + due, "the deposit is, too");
	assert!(chain.read(|| Balances::total_balance_on_hold(&who)).is_zero());
}

#[test]
fn delivery_should_not_eat_a_pay_out() {
	let mut chain = network();
	let who = sovereign(PARACHAIN);
	let head = with_payout_that_waits(&mut chain);
	chain.block(|| {
		paras::Heads::<Runtime>::set(ParaId::from(PARACHAIN), head);
		let send = || RemoteStaking::send_home(signed(&who), who.clone());
		// A message costs a little more than three hundredths of a RILL times this, and may cost a quarter of five.
		let dear =
			|factor| Dmp::set_fee_factor(ParaId::from(PARACHAIN), FixedU128::from_u32(factor));
		dear(45);
		assert_noop!(send(), Error::<Runtime>::NotSent);
		dear(30);
		assert_ok!(send());
	});
}

#[test]
fn little_should_wait_for_more() {
	let mut chain = network();
	let who = sovereign(PARACHAIN);
	assert_ok!(chain.block(|| RemoteStaking::set_home(signed(&who), home(user()))));
	leave_and_wait(&mut chain, 2 * RILL);
	assert!(brought(&mut chain).is_none());
	let due = chain.read(|| Due::<Runtime>::get(&who)).unwrap().amount;
	leave_and_wait(&mut chain, 4 * RILL);
	// An hour after it was first tried.
	chain.run_blocks(700);
	let Fungible(amount) = brought(&mut chain).expect("a message").0.fun else { panic!() };
	assert!(amount > 4 * RILL && amount < 4 * RILL + due + RILL / 10);
}

#[test]
fn pay_out_on_its_way_to_nowhere_should_be_found() {
	let mut chain = network();
	let lost = DueRecord { amount: RILL, from: u32::MAX };
	let who = sovereign(OTHER);
	chain.read(|| {
		assert_ok!(RemoteStaking::do_try_state());
		Due::<Runtime>::insert(&who, lost);
		assert_eq!(
			RemoteStaking::do_try_state(),
			Err("invariant 2: a pay-out is on its way for an account without a home".into())
		);
		assert_ok!(RemoteStaking::set_home(signed(&who), home(user())));
		assert_eq!(
			RemoteStaking::do_try_state(),
			Err("invariant 2: a pay-out is on its way and not held".into())
		);
		assert_ok!(Balances::hold(&PAYOUT, &who, RILL));
		assert_ok!(RemoteStaking::do_try_state());
	});
}

#[test]
fn many_pay_outs_should_all_go_home_in_few_blocks() {
	let mut chain = network();
	let many: Vec<_> = (0..50u8)
		.map(|number| {
			let inside = AccountId32 { network: None, id: [number; 32] };
			account_of(Location::new(0, [Parachain(PARACHAIN), inside]))
		})
		.collect();
	chain.block(|| {
		for who in &many {
			assert_ok!(Balances::mint_into(who, 100 * RILL));
			assert_ok!(LiquidStaking::stake(signed(who), 10 * RILL, 0));
			assert_ok!(RemoteStaking::set_home(signed(who), home(user())));
			assert_ok!(LiquidStaking::unstake(signed(who), shares(who), 0));
		}
	});
	for _ in 0..8 {
		chain.next_era();
	}
	assert_eq!(chain.read(|| Due::<Runtime>::iter().count()), 0);
	let went = sent_to(&mut chain, PARACHAIN);
	let went = went.iter().filter(|program| matches!(program.0[0], ReserveAssetDeposited(_)));
	assert_eq!(went.count(), many.len());
}

#[test]
fn those_that_wait_should_be_looked_at_once_a_block() {
	let mut chain = network();
	let name = |number: u8| {
		let inside = AccountId32 { network: None, id: [number; 32] };
		account_of(Location::new(0, [Parachain(PARACHAIN), inside]))
	};
	chain.block(|| {
		for number in 0..4 {
			let who = name(number);
			assert_ok!(Balances::mint_into(&who, 100 * RILL));
			assert_ok!(RemoteStaking::set_home(signed(&who), home(user())));
		}
	});
	chain.read(|| {
		let due = |from| DueRecord { amount: 10 * RILL, from };
		for number in 0..4 {
			assert_ok!(Balances::hold(&PAYOUT, &name(number), 10 * RILL));
			Due::<Runtime>::insert(name(number), due(u32::MAX));
		}
		// The one that comes first, so that it is gone when all others were looked at.
		let first = Due::<Runtime>::iter_keys().next().unwrap();
		Due::<Runtime>::insert(first, due(0));
		use polkadot_sdk::frame_support::{traits::OnIdle, weights::Weight};
		let all = Weight::from_parts(1_000_000_000_000, u64::MAX);
		let used = RemoteStaking::on_idle(rill_runtime::System::block_number(), all);
		assert_eq!(Due::<Runtime>::iter().count(), 3, "the one whose time has come was sent");
		assert!(used.ref_time() < all.ref_time() / 20, "and the others looked at once: {used:?}");
	});
}
