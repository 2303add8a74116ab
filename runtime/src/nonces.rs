// SPDX-License-Identifier: Apache-2.0

//! Nonces that never restart.
//!
//! The chain forgets the nonce of an emptied account. A later payment to the account would start it
//! at nonce 0, and anybody could repeat its old immortal transactions. So a new account starts at
//! the highest nonce of any forgotten account. One number for all of them is enough.

use crate::Runtime;
use polkadot_sdk::{
	frame_support::traits::{Get, OnKilledAccount},
	frame_system,
	polkadot_primitives::Nonce,
	sp_runtime::{traits::UniqueSaturatedInto, type_with_default::TypeWithDefault},
};
use scale_info::TypeInfo;

pub use pallet::*;

/// The nonce of an account. A new account starts at [`FirstNonce`].
pub type AccountNonce = TypeWithDefault<Nonce, FirstNonce>;

/// The first nonce of a new account: at least every forgotten nonce.
#[derive(Debug, TypeInfo)]
pub struct FirstNonce;

impl Get<Nonce> for FirstNonce {
	fn get() -> Nonce {
		Highest::<Runtime>::get()
	}
}

impl<T: Config> OnKilledAccount<T::AccountId> for Pallet<T> {
	// Runs before the account is removed, so its nonce can still be read.
	fn on_killed_account(who: &T::AccountId) {
		let nonce: Nonce = frame_system::Pallet::<T>::account_nonce(who).unique_saturated_into();
		if nonce > Highest::<T>::get() {
			Highest::<T>::put(nonce);
		}
	}
}

/// The pallet that stores the highest forgotten nonce.
#[polkadot_sdk::frame_support::pallet]
pub mod pallet {
	use super::Nonce;
	use polkadot_sdk::frame_support::pallet_prelude::*;

	#[pallet::config]
	pub trait Config: polkadot_sdk::frame_system::Config {}

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	/// The highest next nonce of a forgotten account. Absent: zero.
	#[pallet::storage]
	pub type Highest<T> = StorageValue<_, Nonce, ValueQuery>;
}
