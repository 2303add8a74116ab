// SPDX-License-Identifier: Apache-2.0

//! A ticket is claimed to another place than the payout destination.

use crate::{mock::*, Error, Event};
use pallet_liquid_staking::{Error as PoolError, Event as PoolEvent};
use polkadot_sdk::{
	frame_support::{assert_noop, assert_ok, dispatch::GetDispatchInfo},
	sp_runtime::{DispatchError, DispatchResult},
	staging_xcm::latest::prelude::*,
};

fn claim(who: &AccountId) -> DispatchResult {
	plain(RemoteStaking::claim_to(signed(who), 0, to_user(PARACHAIN, 2)))
}

/// A ticket of Alice in batch 0, which the pool does not pay by itself.
fn with_ticket(shares: u128) {
	PaysTickets::set(false);
	assert_ok!(LiquidStaking::unstake(signed(&ALICE), shares, 0));
}

fn mature() {
	for _ in 0..5 {
		next_era();
	}
	assert!(LiquidStaking::tickets_of(&ALICE)[0].claimable_from.is_none());
	events();
}

/// The stake that Alice's ticket gets.
fn worth() -> u128 {
	LiquidStaking::tickets_of(&ALICE)[0].stake
}

#[test]
fn ticket_should_be_claimed_to_any_account_on_a_parachain() {
	execute(|| {
		with_ticket(100 * UNIT);
		mature();
		let (amount, before) = (worth(), rill(&ALICE));
		assert!(amount > 100 * UNIT);
		let result = RemoteStaking::claim_to(signed(&ALICE), 0, to_user(PARACHAIN, 2));
		assert_eq!(result.unwrap().actual_weight, None);
		let claimed = System::events().into_iter().any(|record| {
			let RuntimeEvent::LiquidStaking(PoolEvent::Claimed { who, stake, .. }) = record.event
			else {
				return false;
			};
			(who, stake) == (ALICE, amount)
		});
		assert!(claimed);
		let destination = user(PARACHAIN, 2);
		assert_eq!(events(), [Event::PayoutSent { who: ALICE, destination, amount }]);
		let to = AccountId32 { network: None, id: [2; 32] }.into();
		assert_eq!(brought(), [(Parachain(PARACHAIN).into(), amount - DELIVERY, to)]);
		assert_eq!((rill(&ALICE), due(&ALICE)), (before, None));
		assert!(LiquidStaking::tickets_of(&ALICE).is_empty());
		assert_noop!(claim(&ALICE), PoolError::<Test>::TicketNotFound);
	});
}

#[test]
fn ticket_should_not_go_to_the_payout_destination_as_well() {
	execute(|| {
		settle(&ALICE);
		with_ticket(100 * UNIT);
		mature();
		let amount = worth();
		assert_ok!(claim(&ALICE));
		assert_eq!((due(&ALICE), queue()), (None, vec![]));
		run_to(System::block_number() + 3);
		let to = AccountId32 { network: None, id: [2; 32] }.into();
		assert_eq!(brought(), [(Parachain(PARACHAIN).into(), amount - DELIVERY, to)]);
	});
}

#[test]
fn earlier_payouts_should_stay_on_their_way_when_a_ticket_is_claimed() {
	for earlier in [UNIT, MIN_TRANSFER] {
		execute(|| {
			settle(&ALICE);
			with_ticket(100 * UNIT);
			mature();
			pay(&ALICE, earlier);
			let before = (due(&ALICE), queue(), rill(&ALICE));
			assert_eq!(before.0.map(|due| due.0), Some(earlier));
			assert_ok!(claim(&ALICE));
			assert_eq!((due(&ALICE), queue(), rill(&ALICE)), before);
			assert_eq!(payout_on_hold(&ALICE), earlier);
		});
	}
}

#[test]
fn claim_should_be_refused_when_the_pool_refuses_it() {
	execute(|| {
		with_ticket(100 * UNIT);
		assert_noop!(claim(&ALICE), PoolError::<Test>::BatchNotMatured);
		assert_noop!(claim(&BOB), PoolError::<Test>::TicketNotFound);
		let refused = RemoteStaking::claim_to(signed(&ALICE), 0, to_user(PARACHAIN, 2));
		assert_eq!(weight_of_refusal(refused), Some(REFUSED_BY_THE_POOL));
		mature();
		let nowhere = Box::new(Location::parent().into());
		let refused = RemoteStaking::claim_to(signed(&ALICE), 0, nowhere);
		assert_noop!(plain(refused), Error::<Test>::InvalidDestination);
		assert_eq!(weight_of_refusal(refused), Some(REFUSED_BY_THE_POOL));
		let unsigned = RemoteStaking::claim_to(RuntimeOrigin::none(), 0, to_user(PARACHAIN, 2));
		assert_noop!(plain(unsigned), DispatchError::BadOrigin);
		let call = crate::Call::<Test>::claim_to { batch: 0, destination: to_user(PARACHAIN, 2) };
		assert_eq!(call.get_dispatch_info().call_weight, CLAIM_TO);
	});
}

#[test]
fn claim_should_be_refused_whole_when_its_payout_is_not_sent() {
	for has_destination in [false, true] {
		execute(|| {
			if has_destination {
				settle(&ALICE);
			}
			with_ticket(100 * UNIT);
			mature();
			TakesMessages::set(false);
			assert_noop!(claim(&ALICE), Error::<Test>::NotSent);
			TakesMessages::set(true);
			DeliveryPrice::set(MIN_TRANSFER / 4 + 1);
			assert_noop!(claim(&ALICE), Error::<Test>::NotSent);
			let refused = RemoteStaking::claim_to(signed(&ALICE), 0, to_user(PARACHAIN, 2));
			assert_eq!(weight_of_refusal(refused), None);
			DeliveryPrice::set(MIN_TRANSFER / 4);
			assert_ok!(claim(&ALICE));
		});
	}
}

#[test]
fn claim_should_be_refused_when_its_payout_is_too_small() {
	execute(|| {
		with_ticket(min_shares_for(MIN_TRANSFER) - 2);
		mature();
		assert!(worth() < MIN_TRANSFER);
		assert_noop!(claim(&ALICE), Error::<Test>::BelowMinTransfer);
		// The ticket can still be claimed to the account.
		assert_ok!(LiquidStaking::claim(signed(&ALICE), 0));
	});
}

#[test]
fn ticket_of_another_should_not_be_claimed() {
	execute(|| {
		with_ticket(100 * UNIT);
		mature();
		let who = sovereign(OTHER);
		let claim = || claim(&who);
		assert_noop!(RemoteStaking::on_behalf_of(OTHER, claim), PoolError::<Test>::TicketNotFound);
		assert_eq!(sent(), vec![]);
	});
}
