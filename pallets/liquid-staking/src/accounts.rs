// SPDX-License-Identifier: Apache-2.0

//! The keyless accounts: where the pallet's money lies.

use crate::{
	types::{AccountKind, Shares, StashIndex},
	Config, Pallet, StashCount,
};
use polkadot_sdk::{
	frame_support::{
		traits::{
			fungible::{Inspect, Mutate},
			tokens::Preservation,
			Get,
		},
		PalletId,
	},
	sp_runtime::{traits::AccountIdConversion, DispatchResult},
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

	/// The shares that each account keeps for ever which takes in and gives out those of others: none of them
	/// is refused, or pushed out with the rest, because so few would be left. Nobody's, out of the seed; none
	/// where the least balance is a planck.
	pub fn share_base() -> Shares {
		let least = T::Shares::minimum_balance();
		Shares(if least > 1 { least } else { 0 })
	}

	/// Gives these accounts their base, out of the locked seed and beside what they hold of others. Once in the
	/// life of a chain.
	pub(crate) fn give_share_bases() -> DispatchResult {
		let (base, seed) = (Self::share_base(), Self::account(AccountKind::Authority));
		if base.is_zero() {
			return Ok(());
		}
		let own = [AccountKind::Escrow, AccountKind::Insurance].map(Self::account);
		for keeper in own.into_iter().chain(T::ShareCustodians::get()) {
			T::Shares::transfer(&seed, &keeper, base.0, Preservation::Preserve)?;
		}
		Ok(())
	}

	/// The shares of the insurance.
	pub(crate) fn insurance() -> Shares {
		let insurance = Self::account(AccountKind::Insurance);
		Shares(T::Shares::balance(&insurance)).saturating_sub(Self::share_base())
	}

	/// So many of the shares that somebody owns, or all where the asset would not let the rest be kept.
	pub fn sweep_share_dust(shares: Shares, owned: Shares) -> Shares {
		let left = owned.saturating_sub(shares);
		let is_dust = !left.is_zero() && left.0 < T::Shares::minimum_balance();
		if is_dust {
			owned
		} else {
			shares
		}
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
