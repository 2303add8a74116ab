// SPDX-License-Identifier: Apache-2.0

//! The way from an older layout of the storage.

use crate::{Config, Latest, Pallet};
use core::marker::PhantomData;
use polkadot_sdk::{
	frame_support::{
		migrations::VersionedMigration,
		traits::{Get, UncheckedOnRuntimeUpgrade},
		weights::Weight,
	},
	frame_system,
};

/// Version 1: what is kept are the books that Rill publishes, and not those of its pallet.
pub type ForgetBooks<T> =
	VersionedMigration<0, 1, Forget<T>, Pallet<T>, <T as frame_system::Config>::DbWeight>;

/// See [`ForgetBooks`]: the next block brings them.
pub struct Forget<T>(PhantomData<T>);

impl<T: Config> UncheckedOnRuntimeUpgrade for Forget<T> {
	fn on_runtime_upgrade() -> Weight {
		Latest::<T>::kill();
		T::DbWeight::get().writes(1)
	}
}
