// SPDX-License-Identifier: Apache-2.0

//! The pool at genesis: keyless accounts, stashes, and a seed without an owner.

use crate::{
	backend::StakingBackend,
	books::Books,
	math::ProRata,
	types::{AccountKind, Balance, Stake, StashIndex},
	Config, Pallet, StashCount, Stashes,
};
use alloc::vec::Vec;
use polkadot_sdk::{
	frame_support::{
		ensure,
		traits::{
			fungible::{Inspect, Mutate},
			Defensive,
		},
	},
	sp_runtime::{DispatchError, DispatchResult},
};

impl<T: Config> Pallet<T> {
	/// Creates the accounts, and the stashes with their caps and nominees. Bonds the seed in equal
	/// parts, and locks its shares in a keyless account.
	pub(crate) fn seed(seed: Stake, stashes: &[(Balance, Vec<T::AccountId>)]) -> DispatchResult {
		ensure!(
			T::Shares::total_issuance() == 0,
			DispatchError::Other("stRILL exists before the seed")
		);
		let deposit = T::Currency::minimum_balance();
		for kind in [AccountKind::Reserve, AccountKind::Rewards, AccountKind::Claims] {
			T::Currency::mint_into(&Self::account(kind), deposit)?;
		}
		for (cap, nominees) in stashes {
			let index = StashCount::<T>::get();
			Self::begin_stash(index, Stake::new(*cap))?;
			Self::appoint(index, nominees.clone())?;
		}
		Books::<T>::begin(seed)?;
		Self::give_share_bases()?;
		Books::<T>::with(Self::bond_seed)
	}

	/// Bonds the seed in equal parts. The last stash gets the remainder.
	fn bond_seed(books: &mut Books<T>) -> DispatchResult {
		let stashes = StashCount::<T>::get();
		let part = ProRata::of(1, u128::from(stashes)).floor(books.reserve)?;
		for index in 0..stashes {
			let is_last = index.saturating_add(1) == stashes;
			let amount = if is_last { books.reserve } else { part };
			let ledger = Stashes::<T>::get(index).defensive_unwrap_or_default();
			ensure!(amount <= ledger.cap, DispatchError::Other("the seed exceeds a cap"));
			Self::bond(index, books, ledger, amount)?;
		}
		let is_nominating = |index: StashIndex| {
			T::Staking::nominations_of(&Self::stash(index)).is_some_and(|who| !who.is_empty())
		};
		ensure!(
			(0..stashes).all(is_nominating),
			DispatchError::Other("the seed is too small for a stash")
		);
		Ok(())
	}
}
