// SPDX-License-Identifier: Apache-2.0

//! The keyless accounts: where the pallet's money lies.

use crate::{types::AccountKind, Config, Pallet};
use polkadot_sdk::{frame_support::traits::Get, sp_runtime::traits::AccountIdConversion};

impl<T: Config> Pallet<T> {
	/// The keyless account of this kind.
	pub fn account(kind: AccountKind) -> T::AccountId {
		T::PalletId::get().into_sub_account_truncating(kind)
	}

	/// The one bonded account.
	pub fn stash() -> T::AccountId {
		Self::account(AccountKind::Stash(0))
	}
}
