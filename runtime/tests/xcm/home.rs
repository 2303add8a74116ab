// SPDX-License-Identifier: Apache-2.0

//! Pay-outs that go home by themselves.

use crate::parachain::*;
use codec::Encode;
use pallet_remote_staking::{Due, Error, Event, Homes};
use polkadot_sdk::{
	frame_support::{assert_noop, assert_ok, traits::fungible::Mutate},
	polkadot_primitives::AccountId,
	polkadot_runtime_parachains::paras,
	staging_xcm::{latest::prelude::*, VersionedLocation},
};
use rill_runtime::{
	constants::currency::RILL, Balances, LiquidStaking, RemoteStaking, Runtime, RuntimeCall,
	RuntimeEvent, RuntimeOrigin,
};
use rill_test_chain::Chain;

fn user() -> Junction {
	AccountId32 { network: None, id: [5; 32] }
}

fn home(inside: Option<Junction>) -> Option<Box<VersionedLocation>> {
	let parachain = Location::from(Parachain(PARACHAIN));
	let location =
		inside.map_or(parachain.clone(), |inside| parachain.pushed_with_interior(inside).unwrap());
	Some(Box::new(location.into()))
}

fn signed(who: &AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who.clone())
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
	assert_ok!(chain.block(|| RemoteStaking::set_home(signed(&who), home(Some(user())))));
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
	assert!(is_success(&receive(&mut chain, PARACHAIN, set(home(None)))));
	assert!(chain.read(|| Homes::<Runtime>::contains_key(&who)));
	let deposit = held(&mut chain);
	assert!(deposit > 0);
	assert!(is_success(&receive(&mut chain, PARACHAIN, set(home(Some(user()))))));
	assert_eq!(held(&mut chain), deposit, "another home has the same deposit");
	assert!(is_success(&receive(&mut chain, PARACHAIN, set(None))));
	assert_eq!(held(&mut chain), 0);
	chain.block(|| {
		assert_noop!(RemoteStaking::set_home(signed(&who), None), Error::<Runtime>::NoHome);
		for nowhere in [
			Location::here(),
			Location::from(user()),
			Location::parent(),
			Location::new(1, [Parachain(PARACHAIN)]),
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
	assert_ok!(chain.block(|| RemoteStaking::set_home(signed(&who), home(None))));
	assert_ok!(chain.block(|| LiquidStaking::unstake(signed(&who), 100 * RILL, 0)));
	let batch = chain.read(|| LiquidStaking::tickets_of(&who))[0].batch;
	let to = || home(Some(user())).unwrap();
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
	assert_ok!(chain.block(|| RemoteStaking::set_home(signed(&who), home(Some(user())))));
	let head = chain.block(|| {
		paras::Heads::<Runtime>::take(
			polkadot_sdk::polkadot_parachain_primitives::primitives::Id::from(PARACHAIN),
		)
	});
	let before = chain.read(|| rill(&who));
	leave_and_wait(&mut chain, 1_000 * RILL);
	let due = chain.read(|| Due::<Runtime>::get(&who)).expect("still due");
	assert!(due.amount > 1_000 * RILL);
	assert_eq!(chain.read(|| rill(&who)), before + due.amount);
	chain.block(|| {
		assert_noop!(
			RemoteStaking::send_home(signed(&sovereign(OTHER)), who.clone()),
			Error::<Runtime>::NotSent
		);
		let parachain =
			polkadot_sdk::polkadot_parachain_primitives::primitives::Id::from(PARACHAIN);
		paras::Heads::<Runtime>::set(parachain, head);
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
fn little_should_wait_for_more() {
	let mut chain = network();
	let who = sovereign(PARACHAIN);
	assert_ok!(chain.block(|| RemoteStaking::set_home(signed(&who), home(Some(user())))));
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
	let lost = pallet_remote_staking::DueRecord { amount: RILL, from: u32::MAX };
	chain.read(|| {
		assert_ok!(RemoteStaking::do_try_state());
		Due::<Runtime>::insert(sovereign(OTHER), lost);
		assert!(RemoteStaking::do_try_state().is_err(), "invariant 2");
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
			assert_ok!(RemoteStaking::set_home(signed(who), home(Some(user()))));
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
			assert_ok!(RemoteStaking::set_home(signed(&who), home(Some(user()))));
		}
	});
	chain.read(|| {
		let due = |from| pallet_remote_staking::DueRecord { amount: 10 * RILL, from };
		for number in 0..4 {
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
