// SPDX-License-Identifier: Apache-2.0

use core::marker::PhantomData;
use polkadot_sdk::{
	frame_support::{traits::Get, weights::Weight},
	frame_system,
};

use crate::configs::governance::pause;

/// What the calls and steps of the pallet weigh on a runtime whose database is `T`'s.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pause::weights::WeightInfo for WeightInfo<T> {
	fn pause() -> Weight {
		T::DbWeight::get().reads_writes(3, 2)
	}
	fn end() -> Weight {
		T::DbWeight::get().reads_writes(2, 2)
	}
	fn end_pauses(n: u32) -> Weight {
		T::DbWeight::get().reads_writes(u64::from(n) + 1, u64::from(n) + 1)
	}
}
