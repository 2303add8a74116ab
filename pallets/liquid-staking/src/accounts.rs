// SPDX-License-Identifier: Apache-2.0

//! The keyless accounts with the pallet's money.

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

/// A callback for payouts.
pub trait OnPayout<AccountId> {
	/// `who` was just paid `amount` plancks of RILL. The benchmarks of paying calls and steps
	/// include the weight of this callback. The books are open: it reads them as before the
	/// payment, and a callback that changes them makes the payment fail.
	fn on_payout(who: &AccountId, amount: Balance);
}

impl<AccountId> OnPayout<AccountId> for () {
	fn on_payout(_who: &AccountId, _amount: Balance) {}
}

/// Accounts outside the pallet that get shares from it.
pub trait Beneficiaries<AccountId> {
	/// The account that gets the treasury's part of the reward fee, in shares.
	fn treasury() -> AccountId;

	/// Accounts with shares of many owners. Each gets the [base](Pallet::share_base), so that no
	/// transfer to or from it fails for the minimum balance.
	fn custodians() -> Vec<AccountId>;
}

impl<T: Config> Pallet<T> {
	/// The keyless account of this kind.
	pub fn account(kind: AccountKind) -> T::AccountId {
		T::PalletId::get().into_sub_account_truncating(kind)
	}

	/// The account of this stash, even if the stash is not open.
	pub fn stash(index: StashIndex) -> T::AccountId {
		Self::account(AccountKind::Stash(index))
	}

	/// Shares that each account with shares of others keeps for ever, in plancks of stRILL. Without
	/// this base, a small transfer to the account would fail, and a withdrawal that leaves little
	/// would take the remaining shares too. The base comes from the seed and has no owner. It is
	/// zero if the minimum balance is one planck.
	pub fn share_base() -> Shares {
		let least = T::Shares::minimum_balance();
		Shares::new(if least > 1 { least } else { 0 })
	}

	/// Gives each of these accounts its base from the seed, in addition to the shares of others. It
	/// runs once in the life of a chain.
	pub(crate) fn give_share_bases() -> DispatchResult {
		let (base, seed) = (Self::share_base(), Self::account(AccountKind::Authority));
		if base.is_zero() {
			return Ok(());
		}
		let own = [AccountKind::Escrow, AccountKind::Insurance].map(Self::account);
		for keeper in own.into_iter().chain(T::Beneficiaries::custodians()) {
			T::Shares::transfer(&seed, &keeper, base.plancks(), Preservation::Preserve)?;
		}
		Ok(())
	}

	/// The shares of the insurance, without the base.
	pub(crate) fn insurance() -> Shares {
		let insurance = Self::account(AccountKind::Insurance);
		Shares::new(T::Shares::balance(&insurance)).saturating_sub(Self::share_base())
	}

	/// `shares` out of `owned`, or all of them if the remaining shares would be below the minimum
	/// balance.
	pub fn sweep_share_dust(shares: Shares, owned: Shares) -> Shares {
		let left = owned.saturating_sub(shares);
		let is_dust = !left.is_zero() && left.plancks() < T::Shares::minimum_balance();
		if is_dust {
			owned
		} else {
			shares
		}
	}

	/// The number of the stash with the account `who`, if the stash is open. Reads only the number
	/// of stashes.
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
