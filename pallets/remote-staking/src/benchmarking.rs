// SPDX-License-Identifier: Apache-2.0

//! What the calls weigh, and the search for pay-outs. Runs on a runtime whose genesis has a seed.

use crate::{
	pallet::{Call, Config, Due, Homes, LastTried, Pallet, ParaId, ParachainLimits},
	types::{DueRecord, HomeRecord, Limits},
};
use alloc::boxed::Box;
use pallet_liquid_staking::{
	benchmarking::last_ticket,
	types::{Balance, Shares},
	Tickets,
};
use polkadot_sdk::{
	frame_benchmarking::v2::*,
	frame_support::traits::{
		fungible::{Inspect, Mutate},
		Consideration, EnsureOrigin, Footprint, Get,
	},
	frame_system::RawOrigin,
	staging_xcm::latest::{Junction, Location},
};

/// Makes a parachain that messages can be sent to.
pub trait BenchmarkHelper {
	/// So that `parachain` takes them.
	fn open(parachain: ParaId);
}

const PARACHAIN: ParaId = 2_000;

/// As long as a home can be that is an account.
fn home() -> Location {
	let account = Junction::AccountId32 { network: None, id: [1; 32] };
	Location::new(0, [Junction::Parachain(PARACHAIN), account])
}

fn enough<T: Config>() -> Balance {
	T::LeastSent::get().saturating_mul(1_000)
}

fn funded<T: Config>() -> T::AccountId {
	let who: T::AccountId = whitelisted_caller();
	T::Currency::set_balance(&who, enough::<T>());
	<T as Config>::BenchmarkHelper::open(PARACHAIN);
	who
}

/// Gives an account a home.
pub fn settle<T: Config>(who: &T::AccountId) {
	T::Currency::set_balance(who, enough::<T>());
	let footprint = Footprint::from_mel::<HomeRecord<T::HomeDeposit>>();
	let deposit = T::HomeDeposit::new(who, footprint).expect("it has enough for the deposit; qed");
	Homes::<T>::insert(who, HomeRecord { home: home(), deposit });
}

fn due<T: Config>(who: &T::AccountId, from: u32) {
	let amount = T::LeastSent::get();
	Due::<T>::insert(who, DueRecord { amount, from: from.into() });
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn set_limits() -> Result<(), BenchmarkError> {
		let origin = T::LimitsOrigin::try_successful_origin().map_err(|()| "no origin")?;
		let limits = Limits { staking: 1, exits: 2 };
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, Some(PARACHAIN), Some(limits));
		assert_eq!(ParachainLimits::<T>::get(PARACHAIN), Some(limits));
		Ok(())
	}

	#[benchmark]
	fn set_home() {
		let who = funded::<T>();
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), Some(Box::new(home().into())));
		assert!(Homes::<T>::contains_key(&who));
	}

	// Of somebody with a home, who is to be paid elsewhere.
	#[benchmark]
	fn claim_to() {
		let who = funded::<T>();
		settle::<T>(&who);
		last_ticket::<T>(&who);
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), 0, Box::new(home().into()));
		assert!(!Tickets::<T>::contains_key(0, &who));
	}

	#[benchmark]
	fn send_home() {
		let who = funded::<T>();
		settle::<T>(&who);
		due::<T>(&who, 0);
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), who.clone());
		assert!(!Due::<T>::contains_key(&who));
	}

	// To somebody who has nothing yet.
	#[benchmark]
	fn move_shares() -> Result<(), BenchmarkError> {
		let to: T::AccountId = account("to", 0, 0);
		T::Shares::mint_into(&Pallet::<T>::custody(), 1_000)?;
		#[block]
		{
			Pallet::<T>::release(Shares(900), &to).map_err(|_| "nobody holds it back")?;
		}
		assert_eq!(T::Shares::balance(&to), 900);
		Ok(())
	}

	// The last one was the last there is, so that the first comes next; and that has to wait.
	#[benchmark]
	fn look_for_due() {
		let who = funded::<T>();
		settle::<T>(&who);
		due::<T>(&who, u32::MAX);
		LastTried::<T>::put(&who);
		#[block]
		{
			Pallet::<T>::try_next_home(
				0u32.into(),
				&mut polkadot_sdk::frame_support::weights::WeightMeter::new(),
			);
		}
		assert!(Due::<T>::contains_key(&who));
	}
}
