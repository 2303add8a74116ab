// SPDX-License-Identifier: Apache-2.0

//! The keyless accounts: where the pallet's money lies.

use crate::{
	types::{AccountKind, StashIndex},
	Config, Pallet, StashCount,
};
use polkadot_sdk::{
	frame_support::{traits::Get, PalletId},
	sp_runtime::traits::AccountIdConversion,
};

impl<T: Config> Pallet<T> {
	/// The keyless account of this kind.
	pub fn account(kind: AccountKind) -> T::AccountId {
		T::PalletId::get().into_sub_account_truncating(kind)
	}

	/// The bonded account of this number, whether or not it was opened.
	pub fn stash(index: StashIndex) -> T::AccountId {
		Self::account(AccountKind::Stash(index))
	}

	/// Which stash `who` is, if it is one. Reads no more than how many there are.
	pub fn stash_index(who: &T::AccountId) -> Option<StashIndex> {
		let (pallet, kind) = PalletId::try_from_sub_account::<AccountKind>(who)?;
		match kind {
			AccountKind::Stash(index)
				if pallet == T::PalletId::get() && index < StashCount::<T>::get() =>
			{
				Some(index)
			},
			_ => None,
		}
	}
}
