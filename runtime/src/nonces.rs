// SPDX-License-Identifier: Apache-2.0

//! Nonces that never begin anew.
//!
//! An account that is emptied is forgotten, its nonce with it. When money comes to it again, from whoever or
//! from the chain, it would begin at nonce 0, and anybody could send its old transactions once more, those
//! that were signed without an end of their validity. So a new account begins where no account that was
//! forgotten has been yet: one number for all of them is enough.

use crate::Runtime;
use polkadot_sdk::{
	frame_support::traits::{Get, OnKilledAccount},
	frame_system,
	polkadot_primitives::Nonce,
	sp_runtime::{traits::UniqueSaturatedInto, type_with_default::TypeWithDefault},
};
use scale_info::TypeInfo;

pub use pallet::*;

/// The nonce of an account: that of a new one is [`FirstNonce`].
pub type AccountNonce = TypeWithDefault<Nonce, FirstNonce>;

/// The nonce that a new account begins with: none that was forgotten was higher.
#[derive(Debug, TypeInfo)]
pub struct FirstNonce;

impl Get<Nonce> for FirstNonce {
	fn get() -> Nonce {
		Highest::<Runtime>::get()
	}
}

impl<T: Config> OnKilledAccount<T::AccountId> for Pallet<T> {
	// Called while the account can still be read.
	fn on_killed_account(who: &T::AccountId) {
		let nonce: Nonce = frame_system::Pallet::<T>::account_nonce(who).unique_saturated_into();
		if nonce > Highest::<T>::get() {
			Highest::<T>::put(nonce);
		}
	}
}

/// The pallet that remembers.
#[polkadot_sdk::frame_support::pallet]
pub mod pallet {
	use super::Nonce;
	use polkadot_sdk::frame_support::pallet_prelude::*;

	#[pallet::config]
	pub trait Config: polkadot_sdk::frame_system::Config {}

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	/// The highest next nonce that an account had when it was forgotten.
	#[pallet::storage]
	pub type Highest<T> = StorageValue<_, Nonce, ValueQuery>;
}
