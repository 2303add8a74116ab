// SPDX-License-Identifier: Apache-2.0

use core::marker::PhantomData;
use polkadot_sdk::{
	frame_support::{traits::Get, weights::Weight},
	frame_system,
};

pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_remote_staking::weights::WeightInfo for WeightInfo<T> {
	fn set_limits() -> Weight {
		Weight::from_parts(1_000_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(20, 15))
	}
	fn set_home() -> Weight {
		Weight::from_parts(1_000_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(20, 15))
	}
	fn claim_to() -> Weight {
		Weight::from_parts(1_000_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(20, 15))
	}
	fn send_home() -> Weight {
		Weight::from_parts(1_000_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(20, 15))
	}
	fn look_for_due() -> Weight {
		Weight::from_parts(1_000_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(20, 15))
	}
	fn move_shares() -> Weight {
		Weight::from_parts(1_000_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(20, 15))
	}
}
