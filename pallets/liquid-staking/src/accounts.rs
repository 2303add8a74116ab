// SPDX-License-Identifier: Apache-2.0

//! The keyless accounts: where the pallet's money lies.

use crate::{
	types::{AccountKind, Balance, Shares, StashIndex},
	Config, Pallet, StashCount,
};
use alloc::vec::Vec;
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

/// What else happens when a ticket is paid.
pub trait OnPayout<AccountId> {
	/// `who` was just paid `amount` plancks of RILL. What this weighs is measured with the call or the
	/// step that pays.
	fn on_payout(who: &AccountId, amount: Balance);
}

impl<AccountId> OnPayout<AccountId> for () {
	fn on_payout(_who: &AccountId, _amount: Balance) {}
}

/// The accounts of others that the pool pays.
pub trait Beneficiaries<AccountId> {
	/// Gets the treasury's part of the reward fee, in shares.
	fn treasury() -> AccountId;

	/// Accounts that take in and give out shares of many. Each gets the [base](Pallet::share_base), so that no transfer
	/// to or from it fails for the minimum balance.
	fn custodians() -> Vec<AccountId>;
}

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
		for keeper in own.into_iter().chain(T::Beneficiaries::custodians()) {
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
