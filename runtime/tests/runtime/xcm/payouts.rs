// SPDX-License-Identifier: Apache-2.0

//! Payouts that the chain forwards.

use crate::xcm::parachain::*;
use codec::Encode;
use pallet_liquid_staking::OnPayout;
use pallet_remote_staking::{
	Destinations, Error, Event, HoldReason, PendingPayout, PendingPayouts, Queue, QueueStart,
};
use polkadot_sdk::{
	frame_support::{
		assert_noop, assert_ok,
		storage::with_transaction,
		traits::{
			fungible::{InspectHold, Mutate, MutateHold},
			OnIdle,
		},
		weights::Weight,
	},
	polkadot_primitives::{AccountId, HeadData, Id as ParaId},
	polkadot_runtime_parachains::{paras, FeeTracker},
	sp_runtime::{traits::Zero, DispatchError, FixedU128, TransactionOutcome},
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

fn destination(inside: Junction) -> Option<Box<VersionedLocation>> {
	Some(Box::new(Location::new(0, [Parachain(PARACHAIN), inside]).into()))
}

fn other() -> Junction {
	AccountId32 { network: None, id: [6; 32] }
}

fn signed(who: &AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who.clone())
}

const PAYOUT: RuntimeHoldReason = RuntimeHoldReason::RemoteStaking(HoldReason::Payout);

/// Gives the parachain a payout destination, makes it unreachable, and lets a payout wait. Returns
/// the head of the parachain, to restore it.
fn with_payout_that_waits(chain: &mut Chain) -> Option<HeadData> {
	let who = sovereign(PARACHAIN);
	assert_ok!(chain.block(|| rill_test_chain::plain(RemoteStaking::set_destination(
		signed(&who),
		destination(user())
	))));
	let head = chain.block(|| paras::Heads::<Runtime>::take(ParaId::from(PARACHAIN)));
	leave_and_wait(chain, 1_000 * RILL);
	head
}

/// Lets the parachain unstake `shares`, and runs until it is paid.
fn leave_and_wait(chain: &mut Chain, shares: u128) {
	let who = sovereign(PARACHAIN);
	assert_ok!(chain.block(|| rill_test_chain::plain(LiquidStaking::unstake(
		signed(&who),
		shares,
		0
	))));
	for _ in 0..8 {
		chain.next_era();
	}
	assert!(chain.read(|| LiquidStaking::tickets_of(&who)).is_empty());
}

/// The asset of the last transfer to the parachain, and its beneficiary there.
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
fn payouts_should_reach_their_destination_without_a_call() {
	let mut chain = network();
	let who = sovereign(PARACHAIN);
	assert_ok!(chain.block(|| rill_test_chain::plain(RemoteStaking::set_destination(
		signed(&who),
		destination(user())
	))));
	let before = chain.read(|| rill(&who));
	leave_and_wait(&mut chain, 1_000 * RILL);
	assert_eq!(chain.read(|| PendingPayouts::<Runtime>::iter().count()), 0);
	let (asset, to) = brought(&mut chain).expect("a message");
	assert_eq!(to, user().into());
	let Fungible(amount) = asset.fun else { panic!("{asset:?}") };
	assert_eq!(asset.id, Location::parent().into());
	assert!(amount > 999 * RILL, "all but the delivery: {amount}");
	// The sovereign account backs the RILL on the parachain.
	assert_eq!(chain.read(|| rill(&who)), before + amount);
}

#[test]
fn payouts_should_go_to_parachains_of_an_older_version_too() {
	let mut chain = network();
	let who = sovereign(PARACHAIN);
	chain.block(|| {
		let parachain = Box::new(Parachain(PARACHAIN).into());
		assert_ok!(XcmPallet::force_xcm_version(RuntimeOrigin::root(), parachain, 4));
		assert_ok!(RemoteStaking::set_destination(signed(&who), destination(user())));
	});
	leave_and_wait(&mut chain, 1_000 * RILL);
	assert_eq!(chain.read(|| PendingPayouts::<Runtime>::iter().count()), 0);
	assert_eq!(brought(&mut chain).expect("a message").1, user().into());
}

#[test]
fn payout_destinations_should_be_set_by_programs_and_removed() {
	let mut chain = network();
	let who = sovereign(PARACHAIN);
	let set = |destination| {
		let call: RuntimeCall = pallet_remote_staking::Call::set_destination { destination }.into();
		let step = Transact {
			origin_kind: OriginKind::SovereignAccount,
			fallback_max_weight: None,
			call: call.encode().into(),
		};
		paid(vec![of_rill(2 * RILL)], of_rill(2 * RILL), vec![step])
	};
	let held = |chain: &mut Chain| chain.read(|| Balances::reserved_balance(&who));
	assert!(is_success(&receive(&mut chain, PARACHAIN, set(destination(other())))));
	assert!(chain.read(|| Destinations::<Runtime>::contains_key(&who)));
	let deposit = held(&mut chain);
	assert!(deposit > 0);
	assert!(is_success(&receive(&mut chain, PARACHAIN, set(destination(user())))));
	assert_eq!(held(&mut chain), deposit, "another payout destination has the same deposit");
	assert!(is_success(&receive(&mut chain, PARACHAIN, set(None))));
	assert_eq!(held(&mut chain), 0);
	chain.block(|| {
		assert_noop!(
			rill_test_chain::plain(RemoteStaking::set_destination(signed(&who), None)),
			Error::<Runtime>::NoDestination
		);
		for nowhere in [
			Location::here(),
			Location::from(user()),
			Location::parent(),
			Location::from(Parachain(PARACHAIN)),
			Location::new(1, [Parachain(PARACHAIN), user()]),
		] {
			let nowhere = Some(Box::new(nowhere.into()));
			assert_noop!(
				rill_test_chain::plain(RemoteStaking::set_destination(signed(&who), nowhere)),
				Error::<Runtime>::InvalidDestination
			);
		}
	});
}

/// Runs until the first ticket of `who` is claimable. Blocks have no idle weight, so the chain does
/// not pay it.
fn mature_unpaid(chain: &mut Chain, who: &AccountId) {
	let is_ripe = || LiquidStaking::tickets_of(who)[0].claimable_from.is_none();
	chain.is_full = true;
	for _ in 0..8 {
		let era = chain.active_era();
		chain.run_to_era(era + 1);
		chain.block(|| {
			let anybody = signed(&sovereign(OTHER));
			// Enough steps for the era, but not for payments.
			for _ in 0..40 {
				if is_ripe() || LiquidStaking::advance_era(anybody.clone(), 1).is_err() {
					break;
				}
			}
		});
		if chain.read(is_ripe) {
			break;
		}
	}
}

#[test]
fn ticket_should_be_claimed_to_another_location() {
	let mut chain = network();
	let who = sovereign(PARACHAIN);
	assert_ok!(chain.block(|| rill_test_chain::plain(RemoteStaking::set_destination(
		signed(&who),
		destination(other())
	))));
	assert_ok!(chain.block(|| rill_test_chain::plain(LiquidStaking::unstake(
		signed(&who),
		100 * RILL,
		0
	))));
	let batch = chain.read(|| LiquidStaking::tickets_of(&who))[0].batch;
	let to = || destination(user()).unwrap();
	chain.block(|| {
		let early = rill_test_chain::plain(RemoteStaking::claim_to(signed(&who), batch, to()));
		assert_eq!(early, Err(pallet_liquid_staking::Error::<Runtime>::BatchNotMatured.into()));
	});
	mature_unpaid(&mut chain, &who);
	assert_ok!(chain.block(|| rill_test_chain::plain(RemoteStaking::claim_to(
		signed(&who),
		batch,
		to()
	))));
	assert!(
		chain.read(|| PendingPayouts::<Runtime>::get(&who)).is_none(),
		"it is not sent as well"
	);
	assert_eq!(brought(&mut chain).unwrap().1, user().into());
}

#[test]
fn payout_that_cannot_be_sent_should_wait_in_its_account() {
	let mut chain = network();
	let who = sovereign(PARACHAIN);
	let head = with_payout_that_waits(&mut chain);
	let due = chain.read(|| PendingPayouts::<Runtime>::get(&who)).expect("still due");
	assert!(due.amount > 1_000 * RILL);
	assert_eq!(chain.read(|| Balances::balance_on_hold(&PAYOUT, &who)), due.amount);
	chain.block(|| {
		assert_noop!(
			rill_test_chain::plain(RemoteStaking::send_payout(
				signed(&sovereign(OTHER)),
				who.clone()
			)),
			Error::<Runtime>::NotSent
		);
		paras::Heads::<Runtime>::set(ParaId::from(PARACHAIN), head);
		// Any account can have the payout sent at once.
		assert_ok!(RemoteStaking::send_payout(signed(&sovereign(OTHER)), who.clone()));
		assert_noop!(
			rill_test_chain::plain(RemoteStaking::send_payout(
				signed(&sovereign(OTHER)),
				who.clone()
			)),
			Error::<Runtime>::NothingDue
		);
	});
	let sent = chain.events().into_iter().any(|event| {
		matches!(event, RuntimeEvent::RemoteStaking(Event::PayoutSent { amount, .. }) if amount == due.amount)
	});
	assert!(sent);
	assert_eq!(brought(&mut chain).unwrap().1, user().into());
}

#[test]
fn nothing_but_the_payout_should_be_sent() {
	let mut chain = network();
	let who = sovereign(PARACHAIN);
	let head = with_payout_that_waits(&mut chain);
	let due = chain.read(|| PendingPayouts::<Runtime>::get(&who)).expect("still due").amount;
	let free = chain.read(|| rill(&who));
	chain.block(|| {
		paras::Heads::<Runtime>::set(ParaId::from(PARACHAIN), head.clone());
		let thief = sovereign(OTHER).into();
		assert!(Balances::transfer_allow_death(signed(&who), thief, free + 1).is_err());
		assert_ok!(RemoteStaking::send_payout(signed(&who), who.clone()));
	});
	// The payout backs RILL on the parachain, in the same account. Only the price of the delivery
	// is gone.
	let delivery = free + due - chain.read(|| rill(&who));
	assert!(delivery > 0 && delivery < RILL / 10, "{delivery}");
}

#[test]
fn payout_should_be_free_again_without_a_payout_destination() {
	let mut chain = network();
	let who = sovereign(PARACHAIN);
	with_payout_that_waits(&mut chain);
	let due = chain.read(|| PendingPayouts::<Runtime>::get(&who)).expect("still due").amount;
	let free = chain.read(|| rill(&who));
	assert_ok!(
		chain.block(|| rill_test_chain::plain(RemoteStaking::set_destination(signed(&who), None)))
	);
	assert!(chain.read(|| rill(&who)) > free + due, "the deposit is free, too");
	assert!(chain.read(|| Balances::total_balance_on_hold(&who)).is_zero());
}

#[test]
fn payout_should_wait_when_delivery_is_too_expensive() {
	let mut chain = network();
	let who = sovereign(PARACHAIN);
	let head = with_payout_that_waits(&mut chain);
	chain.block(|| {
		paras::Heads::<Runtime>::set(ParaId::from(PARACHAIN), head);
		let send = || rill_test_chain::plain(RemoteStaking::send_payout(signed(&who), who.clone()));
		// A message costs slightly more than 0.03 RILL times this factor, and may cost a quarter of
		// 5 RILL.
		let dear =
			|factor| Dmp::set_fee_factor(ParaId::from(PARACHAIN), FixedU128::from_u32(factor));
		dear(45);
		assert_noop!(send(), Error::<Runtime>::NotSent);
		dear(30);
		assert_ok!(send());
	});
}

#[test]
fn small_payout_should_wait_for_more() {
	let mut chain = network();
	let who = sovereign(PARACHAIN);
	assert_ok!(chain.block(|| rill_test_chain::plain(RemoteStaking::set_destination(
		signed(&who),
		destination(user())
	))));
	leave_and_wait(&mut chain, 2 * RILL);
	assert!(brought(&mut chain).is_none());
	let due = chain.read(|| PendingPayouts::<Runtime>::get(&who)).unwrap().amount;
	leave_and_wait(&mut chain, 4 * RILL);
	let Fungible(amount) = brought(&mut chain).expect("a message").0.fun else { panic!() };
	assert!(amount > 4 * RILL && amount < 4 * RILL + due + RILL / 10);
}

#[test]
fn try_state_should_fail_when_a_pending_payout_has_no_destination() {
	let mut chain = network();
	let lost = |from| PendingPayout { amount: RILL, from };
	let who = sovereign(OTHER);
	let fails = |why: &'static str| assert_eq!(RemoteStaking::do_try_state(), Err(why.into()));
	chain.read(|| {
		assert_ok!(RemoteStaking::do_try_state());
		PendingPayouts::<Runtime>::insert(&who, lost(None));
		fails("invariant 2: an account with a pending payout has no payout destination");
		assert_ok!(RemoteStaking::set_destination(signed(&who), destination(user())));
		fails("invariant 2: a pending payout is not on hold");
		assert_ok!(Balances::hold(&PAYOUT, &who, RILL));
		assert_ok!(RemoteStaking::do_try_state());
		PendingPayouts::<Runtime>::insert(&who, lost(Some(u32::MAX)));
		fails("invariant 3: a payout is missing from the queue");
		Queue::<Runtime>::insert(u32::MAX, &who, ());
		assert_ok!(RemoteStaking::do_try_state());
		Queue::<Runtime>::insert(u32::MAX - 1, &who, ());
		fails("invariant 3: the queue has a payout at a wrong block");
		Queue::<Runtime>::remove(u32::MAX - 1, &who);
		QueueStart::<Runtime>::put(u32::MAX);
		assert_ok!(RemoteStaking::do_try_state());
		Queue::<Runtime>::remove(u32::MAX, &who);
		Queue::<Runtime>::insert(1, &who, ());
		PendingPayouts::<Runtime>::insert(&who, lost(Some(1)));
		fails("invariant 3: the queue has a payout at a wrong block");
	});
}

#[test]
fn many_payouts_should_all_be_sent_in_few_blocks() {
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
			assert_ok!(RemoteStaking::set_destination(signed(who), destination(user())));
			assert_ok!(LiquidStaking::unstake(signed(who), shares(who), 0));
		}
	});
	for _ in 0..8 {
		chain.next_era();
	}
	assert_eq!(chain.read(|| PendingPayouts::<Runtime>::iter().count()), 0);
	let went = sent_to(&mut chain, PARACHAIN);
	let went = went.iter().filter(|program| matches!(program.0[0], ReserveAssetDeposited(_)));
	assert_eq!(went.count(), many.len());
}

/// Accounts with destinations on an unreachable parachain, each with a new payout of `amount`.
fn paid_accounts(chain: &mut Chain, count: u8, amount: u128) -> Vec<AccountId> {
	let named = |number: u8| {
		let inside = AccountId32 { network: None, id: [number; 32] };
		account_of(Location::new(0, [Parachain(PARACHAIN), inside]))
	};
	let all: Vec<_> = (0..count).map(named).collect();
	chain.block(|| {
		paras::Heads::<Runtime>::remove(ParaId::from(PARACHAIN));
		for who in &all {
			assert_ok!(Balances::mint_into(who, 100 * RILL));
			assert_ok!(RemoteStaking::set_destination(signed(who), destination(user())));
			RemoteStaking::on_payout(who, amount);
		}
	});
	all
}

/// Runs until the queue is searched up to this block. The first block of a session has no idle
/// weight.
fn catch_up(chain: &mut Chain) {
	let is_behind = || QueueStart::<Runtime>::get() <= rill_runtime::System::block_number();
	while chain.read(is_behind) {
		chain.block(|| ());
	}
}

/// The weight of the search for payouts in the next block.
fn idle_weight(chain: &mut Chain) -> Weight {
	let look = || {
		let now = rill_runtime::System::block_number() + 1;
		rill_runtime::System::set_block_number(now);
		let weight = RemoteStaking::on_idle(now, Weight::MAX);
		TransactionOutcome::Rollback(Ok::<_, DispatchError>(weight))
	};
	chain.read(|| with_transaction(look)).unwrap()
}

#[test]
fn waiting_payouts_should_cost_no_weight() {
	let mut chain = network();
	catch_up(&mut chain);
	let nothing = idle_weight(&mut chain);
	// These payouts are too small to be sent, for ever.
	let few = paid_accounts(&mut chain, 50, 4 * RILL);
	assert_eq!(chain.read(|| PendingPayouts::<Runtime>::iter().count()), few.len());
	assert_eq!(chain.read(|| Queue::<Runtime>::iter().count()), 0);
	catch_up(&mut chain);
	assert_eq!(idle_weight(&mut chain), nothing);
	// Now they are large enough, and the chain tries them.
	chain.block(|| few.iter().for_each(|who| RemoteStaking::on_payout(who, 2 * RILL)));
	assert_eq!(chain.read(|| Queue::<Runtime>::iter().count()), few.len());
	chain.block(|| ());
	catch_up(&mut chain);
	assert_eq!(idle_weight(&mut chain), nothing, "no new attempt for an hour");
	assert_eq!(chain.read(|| Queue::<Runtime>::iter().count()), few.len());
}

#[test]
fn payouts_should_take_no_more_of_a_block_than_their_part() {
	let mut chain = network();
	paid_accounts(&mut chain, 250, 6 * RILL);
	let most = pallet_remote_staking::MaxSendWeight::<Runtime>::get();
	let used = idle_weight(&mut chain);
	assert!(used.all_lte(most), "{used:?} of {most:?}");
	assert!(used.ref_time() > most.ref_time() / 10 * 9, "{used:?} of {most:?}");
	let left = |chain: &mut Chain| {
		let now = chain.read(rill_runtime::System::block_number);
		chain.read(|| Queue::<Runtime>::iter_keys().filter(|(block, _)| *block <= now).count())
	};
	chain.block(|| ());
	let first = left(&mut chain);
	assert!(first > 0 && first < 250, "{first}");
	chain.run_blocks(12);
	assert_eq!(left(&mut chain), 0, "later blocks send the others");
}

#[test]
fn payout_destinations_should_be_accounts() {
	let mut chain = network();
	let who = sovereign(PARACHAIN);
	let inside = |junctions: Vec<Junction>| {
		let first = Location::new(0, [Parachain(PARACHAIN)]);
		let all = junctions
			.into_iter()
			.fold(first, |location, junction| location.pushed_with_interior(junction).unwrap());
		Some(Box::new(all.into()))
	};
	chain.block(|| {
		for nobody in [
			vec![PalletInstance(5)],
			vec![GeneralIndex(5)],
			vec![Parachain(OTHER)],
			vec![OnlyChild],
			vec![user(), PalletInstance(5)],
			vec![PalletInstance(5), user()],
		] {
			assert_noop!(
				rill_test_chain::plain(RemoteStaking::set_destination(
					signed(&who),
					inside(nobody)
				)),
				Error::<Runtime>::InvalidDestination
			);
		}
		let of_twenty = AccountKey20 { network: None, key: [1; 20] };
		assert_ok!(RemoteStaking::set_destination(signed(&who), inside(vec![of_twenty])));
	});
}

#[test]
fn payout_should_be_sent_as_version_3_when_the_version_is_unknown() {
	use codec::DecodeAll;
	use polkadot_sdk::staging_xcm::{IdentifyVersion, VersionedXcm};
	let mut chain = network();
	let who = paid_accounts(&mut chain, 1, 6 * RILL).remove(0);
	chain.block(|| {
		Dmp::make_parachain_reachable(PARACHAIN);
		assert_ok!(RemoteStaking::send_payout(signed(&who), who.clone()));
	});
	let message = chain.read(|| {
		let queue = Dmp::dmq_contents_do_not_call_in_consensus(PARACHAIN.into());
		queue.last().unwrap().msg.clone()
	});
	let sent = VersionedXcm::<()>::decode_all(&mut &message[..]).unwrap();
	assert_eq!(sent.identify_version(), 3);
	assert!(brought(&mut chain).is_some());
}

#[test]
fn refused_payout_should_be_recovered_by_a_program() {
	let mut chain = network();
	let who = paid_accounts(&mut chain, 1, 6 * RILL).remove(0);
	let before = chain.read(|| rill(&sovereign(PARACHAIN)));
	chain.block(|| {
		Dmp::make_parachain_reachable(PARACHAIN);
		assert_ok!(RemoteStaking::send_payout(signed(&who), who.clone()));
	});
	let sent = chain.events().into_iter().find_map(|event| match event {
		RuntimeEvent::XcmPallet(polkadot_sdk::pallet_xcm::Event::Sent { message_id, .. }) => {
			Some(message_id)
		},
		_ => None,
	});
	assert!(sent.is_some(), "the parachain finds the refused message by its id");
	let arrived = chain.read(|| rill(&sovereign(PARACHAIN))) - before;
	let owned = chain.read(|| rill(&who));
	let back = TransferAsset {
		assets: of_rill(arrived).into(),
		beneficiary: Location::new(
			0,
			[Parachain(PARACHAIN), AccountId32 { network: None, id: [0; 32] }],
		),
	};
	let program = paid(vec![of_rill(RILL)], of_rill(RILL), vec![back]);
	assert!(is_success(&receive(&mut chain, PARACHAIN, program)));
	assert_eq!(chain.read(|| rill(&who)), owned + arrived);
}
