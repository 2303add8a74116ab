// SPDX-License-Identifier: Apache-2.0

//! Payout destinations and their deposits.

use crate::{mock::*, Destinations, Error, Event};
use codec::MaxEncodedLen;
use polkadot_sdk::{
	frame_support::{
		assert_noop, assert_ok,
		dispatch::GetDispatchInfo,
		traits::{fungible::Mutate, tokens::Preservation},
	},
	sp_runtime::{DispatchError, TokenError},
	staging_xcm::{
		latest::{prelude::*, Junctions},
		VersionedLocation,
	},
};

fn boxed(location: Location) -> Option<Box<VersionedLocation>> {
	Some(Box::new(location.into()))
}

fn set(who: &AccountId, location: Location) {
	assert_ok!(RemoteStaking::set_destination(signed(who), boxed(location)));
}

/// The account or parachain that has set the destination.
fn set_by(who: &AccountId) -> Option<u32> {
	Destinations::<Test>::get(who).expect("it has one").by
}

/// The deposit for one record.
fn expected_deposit() -> u128 {
	type Record = crate::DestinationRecord<<Test as crate::Config>::DestinationDeposit>;
	DEPOSIT_OF_A_DESTINATION + DEPOSIT_OF_A_BYTE * Record::max_encoded_len() as u128
}

#[test]
fn destination_should_be_set_for_a_deposit() {
	execute(|| {
		assert_eq!(RemoteStaking::destination_of(&ALICE), None);
		let before = rill(&ALICE);
		set(&ALICE, user(PARACHAIN, 1));
		assert_eq!(RemoteStaking::destination_of(&ALICE), Some(user(PARACHAIN, 1)));
		assert_eq!((deposit_on_hold(&ALICE), rill(&ALICE)), (expected_deposit(), before));
		assert_eq!(set_by(&ALICE), None);
		let destination = user(PARACHAIN, 1);
		assert_eq!(events(), [Event::DestinationSet { who: ALICE, destination }]);
	});
}

#[test]
fn destination_should_be_replaced_for_the_same_deposit() {
	execute(|| {
		set(&ALICE, user(PARACHAIN, 1));
		events();
		RemoteStaking::on_behalf_of(OTHER, || set(&ALICE, user(OTHER, 2)));
		assert_eq!(RemoteStaking::destination_of(&ALICE), Some(user(OTHER, 2)));
		assert_eq!((deposit_on_hold(&ALICE), set_by(&ALICE)), (expected_deposit(), Some(OTHER)));
		let destination = user(OTHER, 2);
		assert_eq!(events(), [Event::DestinationSet { who: ALICE, destination }]);
		set(&ALICE, user(OTHER, 3));
		assert_eq!(set_by(&ALICE), None);
	});
}

#[test]
fn destination_should_be_removed_with_its_deposit() {
	execute(|| {
		set(&ALICE, user(PARACHAIN, 1));
		events();
		assert_ok!(RemoteStaking::set_destination(signed(&ALICE), None));
		assert_eq!(RemoteStaking::destination_of(&ALICE), None);
		assert_eq!(deposit_on_hold(&ALICE), 0);
		assert_eq!(events(), [Event::DestinationRemoved { who: ALICE }]);
		let again = RemoteStaking::set_destination(signed(&ALICE), None);
		assert_noop!(plain(again), Error::<Test>::NoDestination);
		assert_eq!(weight_of_refusal(again), Some(LOOK));
	});
}

#[test]
fn payouts_on_hold_should_be_free_again_when_the_destination_is_removed() {
	execute(|| {
		for amount in [UNIT, MIN_TRANSFER] {
			settle(&ALICE);
			let before = rill(&ALICE);
			pay(&ALICE, amount);
			assert_eq!(payout_on_hold(&ALICE), amount);
			assert_ok!(RemoteStaking::set_destination(signed(&ALICE), None));
			assert_eq!((due(&ALICE), queue(), deposit_on_hold(&ALICE)), (None, vec![], 0));
			assert_eq!(rill(&ALICE), before + amount);
			// Nothing is sent later.
			run_to(System::block_number() + 3);
			assert_eq!(sent(), vec![]);
		}
	});
}

#[test]
fn payouts_on_hold_should_go_to_the_destination_that_replaced_another() {
	execute(|| {
		settle(&ALICE);
		pay(&ALICE, MIN_TRANSFER);
		set(&ALICE, user(OTHER, 2));
		assert_eq!(due(&ALICE), Some((MIN_TRANSFER, Some(2))));
		next_block();
		let [(parachain, _, to)] = &brought()[..] else { panic!() };
		assert_eq!(*parachain, Parachain(OTHER).into());
		assert_eq!(*to, AccountId32 { network: None, id: [2; 32] }.into());
	});
}

#[test]
fn destination_should_be_refused_when_it_is_no_account_on_a_parachain() {
	execute(|| {
		let account = AccountId32 { network: None, id: [1; 32] };
		let inside = |junctions: Junctions| Location::new(0, junctions);
		for nowhere in [
			Location::here(),
			Location::parent(),
			account.into(),
			Parachain(PARACHAIN).into(),
			Location::new(1, [Parachain(PARACHAIN), account]),
			inside([account, Parachain(PARACHAIN)].into()),
			inside([Parachain(PARACHAIN), Parachain(OTHER)].into()),
			inside([Parachain(PARACHAIN), PalletInstance(5)].into()),
			inside([Parachain(PARACHAIN), GeneralIndex(5)].into()),
			inside([Parachain(PARACHAIN), account, PalletInstance(5)].into()),
			inside([Parachain(PARACHAIN), PalletInstance(5), account].into()),
		] {
			let refused = RemoteStaking::set_destination(signed(&ALICE), boxed(nowhere));
			assert_noop!(plain(refused), Error::<Test>::InvalidDestination);
			assert_eq!(weight_of_refusal(refused), Some(LOOK));
		}
		let key = AccountKey20 { network: None, key: [1; 20] };
		let of_twenty = Location::new(0, [Parachain(PARACHAIN), key]);
		set(&ALICE, of_twenty.clone());
		assert_eq!(RemoteStaking::destination_of(&ALICE), Some(of_twenty));
	});
}

#[test]
fn destination_should_be_of_any_known_version() {
	execute(|| {
		let old = polkadot_sdk::staging_xcm::v3::Location::try_from(
			polkadot_sdk::staging_xcm::v4::Location::try_from(user(PARACHAIN, 1)).unwrap(),
		);
		let old = Some(Box::new(VersionedLocation::V3(old.unwrap())));
		assert_ok!(RemoteStaking::set_destination(signed(&ALICE), old));
		assert_eq!(RemoteStaking::destination_of(&ALICE), Some(user(PARACHAIN, 1)));
	});
}

#[test]
fn destination_should_be_refused_when_the_deposit_cannot_be_paid() {
	execute(|| {
		let poor = AccountId::new([44; 32]);
		let set = || RemoteStaking::set_destination(signed(&poor), Some(to_user(PARACHAIN, 1)));
		let amount = expected_deposit() + DEPOSIT;
		assert_ok!(Balances::mint_into(&poor, amount - 1));
		assert_noop!(plain(set()), TokenError::FundsUnavailable);
		assert_eq!(weight_of_refusal(set()), Some(LOOK));
		assert_ok!(Balances::transfer(&ALICE, &poor, 1, Preservation::Preserve));
		assert_ok!(set());
		assert_eq!(deposit_on_hold(&poor), expected_deposit());
	});
}

#[test]
fn destination_should_be_set_by_its_owner_only() {
	execute(|| {
		for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
			let set = RemoteStaking::set_destination(origin, Some(to_user(PARACHAIN, 1)));
			assert_noop!(plain(set), DispatchError::BadOrigin);
		}
		let weight = |destination| {
			let call = crate::Call::<Test>::set_destination { destination };
			call.get_dispatch_info().call_weight
		};
		assert_eq!(weight(Some(to_user(PARACHAIN, 1))), SET_DESTINATION);
		assert_eq!(weight(None), REMOVE_DESTINATION);
		// A success is charged in full.
		let set = RemoteStaking::set_destination(signed(&ALICE), Some(to_user(PARACHAIN, 1)));
		assert_eq!(set.unwrap().actual_weight, None);
	});
}
