// SPDX-License-Identifier: Apache-2.0

//! A payout on hold, and how it is sent.

use crate::{mock::*, Destinations, Error, Event};
use pallet_liquid_staking::OnPayout;
use polkadot_sdk::{
	frame_support::{assert_noop, assert_ok, dispatch::GetDispatchInfo, BoundedVec},
	sp_runtime::DispatchError,
	staging_xcm::latest::prelude::*,
};

fn send(who: &AccountId) -> Result<(), DispatchError> {
	plain(RemoteStaking::send_payout(signed(&BOB), who.clone()))
}

/// The payout is not sent, and nothing is written.
fn assert_not_sent(who: &AccountId) {
	assert_noop!(send(who), Error::<Test>::NotSent);
}

/// A payout that waits to be sent.
fn with_payout(who: &AccountId, amount: u128) {
	settle(who);
	pay(who, amount);
}

#[test]
fn payout_should_stay_in_the_account_when_it_has_no_destination() {
	execute(|| {
		pay(&ALICE, 9 * UNIT);
		assert_eq!((due(&ALICE), queue()), (None, vec![]));
		assert_noop!(send(&ALICE), Error::<Test>::NothingDue);
	});
}

#[test]
fn payout_should_be_held_and_sent_in_the_next_block() {
	execute(|| {
		with_payout(&ALICE, MIN_TRANSFER);
		assert_eq!(due(&ALICE), Some((MIN_TRANSFER, Some(2))));
		assert_eq!(queue(), [(2, ALICE)]);
		let before = [ALICE, sovereign(PARACHAIN), TREASURY].map(|who| rill(&who));
		next_block();
		assert_eq!((due(&ALICE), queue()), (None, vec![]));
		let after = [ALICE, sovereign(PARACHAIN), TREASURY].map(|who| rill(&who));
		let arrived = MIN_TRANSFER - DELIVERY;
		let expected = [before[0] - MIN_TRANSFER, before[1] + arrived, before[2] + DELIVERY];
		assert_eq!(after, expected);
		let destination = user(PARACHAIN, 1);
		assert_eq!(events(), [Event::PayoutSent { who: ALICE, destination, amount: MIN_TRANSFER }]);
	});
}

#[test]
fn message_should_bring_the_payout_to_its_beneficiary() {
	execute(|| {
		let beneficiary = Location::from(AccountId32 { network: None, id: [1; 32] });
		let fees = (Parent, 9 * UNIT / 4).into();
		let arrived = Asset::from((Parent, 9 * UNIT - DELIVERY));
		let hint = Hint::AssetClaimer { location: beneficiary.clone() };
		let hints = SetHints { hints: BoundedVec::truncate_from(vec![hint]) };
		let rest = [
			BuyExecution { fees, weight_limit: Unlimited },
			DepositAsset { assets: AllCounted(1).into(), beneficiary },
		];
		for (version, claimer) in
			[(Some(5), Some(hints.clone())), (Some(6), Some(hints)), (Some(4), None), (None, None)]
		{
			KnownVersion::set(version);
			with_payout(&ALICE, 9 * UNIT);
			assert_ok!(send(&ALICE));
			let (destination, program) = sent().pop().unwrap();
			assert_eq!(destination, Parachain(PARACHAIN).into());
			let first = [ReserveAssetDeposited(arrived.clone().into()), ClearOrigin];
			let steps: Vec<_> = first.into_iter().chain(claimer).chain(rest.clone()).collect();
			let (topic, others) = program.0.split_last().unwrap();
			assert!(matches!(topic, SetTopic(_)));
			assert_eq!(others, steps, "{version:?}");
		}
	});
}

#[test]
fn payout_of_a_parachain_should_come_into_its_own_account() {
	execute(|| {
		let who = sovereign(PARACHAIN);
		with_payout(&who, MIN_TRANSFER);
		let before = rill(&who);
		next_block();
		assert_eq!((rill(&who), due(&who)), (before - DELIVERY, None));
		let [(_, arrived, _)] = brought()[..] else { panic!() };
		assert_eq!(arrived, MIN_TRANSFER - DELIVERY);
	});
}

#[test]
fn payout_should_wait_for_more_when_it_is_small() {
	execute(|| {
		with_payout(&ALICE, MIN_TRANSFER - 2);
		assert_eq!(due(&ALICE), Some((MIN_TRANSFER - 2, None)));
		pay(&ALICE, 1);
		assert_eq!((due(&ALICE), queue()), (Some((MIN_TRANSFER - 1, None)), vec![]));
		assert_noop!(send(&ALICE), Error::<Test>::BelowMinTransfer);
		run_to(5);
		assert_eq!(sent(), vec![]);
		pay(&ALICE, 1);
		assert_eq!(due(&ALICE), Some((MIN_TRANSFER, Some(6))));
		next_block();
		assert_eq!((due(&ALICE), sent().len()), (None, 1));
	});
}

#[test]
fn payout_that_waits_should_keep_its_place_when_more_comes() {
	execute(|| {
		with_payout(&ALICE, MIN_TRANSFER);
		TakesMessages::set(false);
		run_to(3);
		let at = 2 + HOUR;
		assert_eq!(due(&ALICE), Some((MIN_TRANSFER, Some(at))));
		pay(&ALICE, UNIT);
		assert_eq!(
			(due(&ALICE), queue()),
			(Some((MIN_TRANSFER + UNIT, Some(at))), vec![(at, ALICE)])
		);
	});
}

#[test]
fn dust_should_stay_in_the_account_when_it_cannot_be_held() {
	execute(|| {
		settle(&ALICE);
		let all = Balances::force_set_balance(RuntimeOrigin::root(), ALICE, DEPOSIT);
		assert_ok!(all);
		let before = root();
		// The account keeps its existential deposit free.
		RemoteStaking::on_payout(&ALICE, DEPOSIT);
		assert_eq!((root(), due(&ALICE)), (before, None));
		pay(&ALICE, DEPOSIT);
		assert_eq!(due(&ALICE), Some((DEPOSIT, None)));
	});
}

#[test]
fn payout_should_be_sent_at_once_for_anybody() {
	execute(|| {
		with_payout(&ALICE, 9 * UNIT);
		let result = RemoteStaking::send_payout(signed(&BOB), ALICE);
		assert_eq!(result.unwrap().actual_weight, None);
		let destination = user(PARACHAIN, 1);
		assert_eq!(events(), [Event::PayoutSent { who: ALICE, destination, amount: 9 * UNIT }]);
		assert_eq!((due(&ALICE), queue()), (None, vec![]));
		// And only once.
		assert_noop!(send(&ALICE), Error::<Test>::NothingDue);
		run_to(5);
		let [(_, arrived, _)] = brought()[..] else { panic!() };
		assert_eq!(arrived, 9 * UNIT - DELIVERY);
	});
}

#[test]
fn early_refusals_of_a_sending_should_cost_little() {
	execute(|| {
		let send = || RemoteStaking::send_payout(signed(&BOB), ALICE);
		assert_eq!(weight_of_refusal(send()), Some(LOOK));
		with_payout(&ALICE, MIN_TRANSFER - 1);
		assert_eq!(weight_of_refusal(send()), Some(LOOK));
		pay(&ALICE, 1);
		MaySend::set(false);
		assert_eq!(weight_of_refusal(send()), None);
		let call = crate::Call::<Test>::send_payout { who: ALICE };
		assert_eq!(call.get_dispatch_info().call_weight, SEND);
		let unsigned = RemoteStaking::send_payout(RuntimeOrigin::none(), ALICE);
		assert_noop!(plain(unsigned), DispatchError::BadOrigin);
	});
}

#[test]
fn payout_should_not_be_sent_when_the_delivery_costs_too_much() {
	execute(|| {
		// A quarter of the smallest payout, whatever the amount.
		for who in [ALICE, sovereign(PARACHAIN)] {
			with_payout(&who, 100 * UNIT);
			DeliveryPrice::set(MIN_TRANSFER / 4 + 1);
			assert_not_sent(&who);
			assert_eq!(sent(), vec![]);
			DeliveryPrice::set(MIN_TRANSFER / 4);
			assert_ok!(send(&who));
			let [(_, arrived, _)] = brought()[..] else { panic!() };
			assert_eq!(arrived, 100 * UNIT - MIN_TRANSFER / 4);
			Sent::kill();
		}
	});
}

#[test]
fn payout_should_not_be_sent_when_the_network_does_not_take_it() {
	execute(|| {
		with_payout(&ALICE, MIN_TRANSFER);
		TakesMessages::set(false);
		assert_not_sent(&ALICE);
		TakesMessages::set(true);
		CanWeigh::set(false);
		assert_not_sent(&ALICE);
		CanWeigh::set(true);
		Unknown::set(Some(PARACHAIN));
		assert_not_sent(&ALICE);
		Unknown::set(None);
		assert_ok!(send(&ALICE));
	});
}

#[test]
fn payout_should_not_be_sent_when_transfers_are_paused() {
	execute(|| {
		with_payout(&ALICE, MIN_TRANSFER);
		MaySend::set(false);
		assert_not_sent(&ALICE);
		MaySend::set(true);
		PausedParachain::set(Some(PARACHAIN));
		// An account of this chain has set the destination, so it is no program's.
		assert_ok!(send(&ALICE));
		let set = || RemoteStaking::set_destination(signed(&ALICE), Some(to_user(PARACHAIN, 1)));
		assert_ok!(RemoteStaking::on_behalf_of(PARACHAIN, set));
		pay(&ALICE, MIN_TRANSFER);
		assert_not_sent(&ALICE);
		PausedParachain::set(Some(OTHER));
		assert_ok!(send(&ALICE));
	});
}

#[test]
fn payout_should_not_be_sent_when_its_destination_is_lost() {
	execute(|| {
		with_payout(&ALICE, MIN_TRANSFER);
		let record = Destinations::<Test>::take(&ALICE).unwrap();
		assert_noop!(send(&ALICE), Error::<Test>::NoDestination);
		Destinations::<Test>::insert(&ALICE, record);
	});
}

#[test]
fn nothing_but_the_payout_should_be_sent() {
	execute(|| {
		with_payout(&ALICE, MIN_TRANSFER);
		let free = Balances::free_balance(&ALICE);
		// The payout cannot be spent meanwhile.
		let steal = Balances::transfer_allow_death(signed(&ALICE), BOB, free + 1);
		assert!(steal.is_err());
		next_block();
		assert_eq!(Balances::free_balance(&ALICE), free);
		assert_eq!(payout_on_hold(&ALICE), 0);
	});
}

#[test]
fn payout_should_be_of_a_real_ticket() {
	execute(|| {
		let who = sovereign(PARACHAIN);
		settle(&who);
		let before = rill(&who);
		let worth = 1_000 * UNIT * pool().0 / pool().1;
		assert_ok!(LiquidStaking::unstake(signed(&who), 1_000 * UNIT, 0));
		for _ in 0..5 {
			next_era();
			next_block();
		}
		assert!(LiquidStaking::tickets_of(&who).is_empty());
		let [(_, arrived, _)] = brought()[..] else { panic!() };
		// The close rounds down.
		let paid = arrived + DELIVERY;
		assert!((worth - 2..=worth).contains(&paid), "{paid} of {worth}");
		assert_eq!((rill(&who), due(&who)), (before + arrived, None));
	});
}
