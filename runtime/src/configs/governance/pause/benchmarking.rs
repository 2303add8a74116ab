// SPDX-License-Identifier: Apache-2.0

//! Benchmarks with a full list of paused and resting calls.

use super::*;
use alloc::{format, vec::Vec};
use codec::{Decode, Encode};
use polkadot_sdk::{
	frame_benchmarking::v2::*,
	frame_support::{
		traits::{EnsureOrigin, TransactionPause},
		BoundedVec,
	},
	frame_system::pallet_prelude::BlockNumberFor,
};

/// A name of the maximal length.
fn name<T: Config>(number: u32) -> T::CallName {
	let text = format!("{number:0>64}").into_bytes();
	T::CallName::decode(&mut &(&text, &text).encode()[..]).expect("names are two texts; qed")
}

/// A name that exists: a parachain, not a call.
fn a_parachain<T: Config>() -> T::CallName {
	let name = (&b"Parachain"[..], format!("{}", u32::MAX).into_bytes());
	T::CallName::decode(&mut &name.encode()[..]).expect("names are two texts; qed")
}

/// A list of `all` records: `ending` pauses end in block `until`, and the others rest for ever.
fn pauses<T: Config>(ending: u32, until: BlockNumberFor<T>, all: u32) {
	let record = |number| {
		let name = name::<T>(number);
		let is_ending = number < ending;
		if is_ending {
			assert!(T::Pauser::pause(name.clone()).is_ok(), "it is not paused yet");
		}
		let until = if is_ending { until } else { 0u32.into() };
		PauseRecord { name, until, rests_until: u32::MAX.into() }
	};
	let records: Vec<_> = (0..all).map(record).collect();
	Pauses::<T>::put(BoundedVec::truncate_from(records));
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn pause() -> Result<(), BenchmarkError> {
		let origin = T::PauseOrigin::try_successful_origin().map_err(|()| "nobody may pause")?;
		pauses::<T>(0, 0u32.into(), MAX_PAUSED - 1);
		let name = a_parachain::<T>();
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, name.clone(), 1u32.into());
		assert!(T::Pauser::is_paused(name));
		Ok(())
	}

	#[benchmark]
	fn end() -> Result<(), BenchmarkError> {
		let origin = T::PauseOrigin::try_successful_origin().map_err(|()| "nobody may pause")?;
		pauses::<T>(MAX_PAUSED, u32::MAX.into(), MAX_PAUSED);
		let name = name::<T>(MAX_PAUSED - 1);
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, name.clone());
		assert!(!T::Pauser::is_paused(name));
		Ok(())
	}

	#[benchmark]
	fn end_pauses(n: Linear<0, MAX_PAUSED>) {
		pauses::<T>(n, 7u32.into(), MAX_PAUSED);
		#[block]
		{
			Pallet::<T>::end_pauses(7u32.into());
		}
		assert!((0..n).all(|number| !T::Pauser::is_paused(name::<T>(number))));
	}
}
