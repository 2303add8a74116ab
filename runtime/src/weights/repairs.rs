// SPDX-License-Identifier: Apache-2.0

//! Weights of `repairs`, to be measured.

use core::marker::PhantomData;
use polkadot_sdk::{
	frame_support::{traits::Get, weights::Weight},
	frame_system,
};

use crate::configs::governance::repairs;

/// What the calls and steps of the pallet weigh on a runtime whose database is `T`'s.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> repairs::weights::WeightInfo for WeightInfo<T> {
	fn end() -> Weight {
		Weight::from_parts(100_000_000, 6000)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(4))
	}
}
