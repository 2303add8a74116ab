// SPDX-License-Identifier: Apache-2.0

//! A gift that gives a wiped-out pool a rate again.

use crate::{
	books::Books,
	types::{AccountKind, Change, Stake},
	Announced, Config, Error, Pallet, Pool,
};
use polkadot_sdk::{
	frame_support::{
		ensure,
		traits::{
			fungible::Inspect,
			tokens::{Fortitude, Preservation},
		},
	},
	sp_runtime::DispatchResult,
};

impl<T: Config> Pallet<T> {
	/// Whether the pool is worth next to nothing, and there is something to change that.
	pub(crate) fn ensure_can_recapitalise() -> Result<Stake, Error<T>> {
		let pool = Pool::<T>::get();
		let rate = pool.rate(Self::now());
		let is_worth_a_price = rate.pooled >= pool.stream.unreleased(Self::now());
		ensure!(rate.is_wiped_out() || !is_worth_a_price, Error::<T>::PoolNotWipedOut);
		let rewards = Self::account(AccountKind::Rewards);
		let amount =
			T::Currency::reducible_balance(&rewards, Preservation::Preserve, Fortitude::Polite);
		ensure!(amount > 0, Error::<T>::NothingToRecapitalise);
		Ok(Stake(amount))
	}

	/// Whether what lies in the rewards account waits for an announced recapitalisation. Streaming it
	/// would hand it to whoever enters first.
	pub(crate) fn is_kept_for_recapitalisation() -> bool {
		let is_announced =
			Announced::<T>::get().iter().any(|it| it.change == Change::Recapitalisation);
		is_announced && Self::ensure_can_recapitalise().is_ok()
	}

	/// Gives the holders of a pool that is worth next to nothing, at once, what lies in the rewards
	/// account.
	pub(crate) fn recapitalise_now() -> DispatchResult {
		let amount = Self::ensure_can_recapitalise()?;
		Books::<T>::with(|books| books.recapitalise(amount))
	}
}
