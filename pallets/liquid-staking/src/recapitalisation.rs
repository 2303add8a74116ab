// SPDX-License-Identifier: Apache-2.0

//! Recapitalisation: a gift that gives a wiped-out pool a rate again.

use crate::{
	books::{Books, PoolLedger},
	types::{AccountKind, Change, Stake},
	Announced, Config, Error, Pallet,
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
	/// Ensures that entries have no rate and that the rewards account has a gift. Returns the gift.
	pub(crate) fn ensure_can_recapitalise(pool: &PoolLedger) -> Result<Stake, Error<T>> {
		let rate = pool.rate(Self::now());
		let is_worth_a_price = rate.pooled >= pool.stream.unreleased(Self::now());
		ensure!(rate.is_wiped_out() || !is_worth_a_price, Error::<T>::PoolNotWipedOut);
		let rewards = Self::account(AccountKind::Rewards);
		let amount =
			T::Currency::reducible_balance(&rewards, Preservation::Preserve, Fortitude::Polite);
		ensure!(amount > 0, Error::<T>::NothingToRecapitalise);
		Ok(Stake::new(amount))
	}

	/// Whether the balance of the rewards account waits for an announced recapitalisation. As a
	/// stream, it would go to the first new holder.
	pub(crate) fn is_kept_for_recapitalisation(pool: &PoolLedger) -> bool {
		let is_announced =
			Announced::<T>::get().iter().any(|it| it.change == Change::Recapitalisation);
		is_announced && Self::ensure_can_recapitalise(pool).is_ok()
	}

	/// Gives the balance of the rewards account to the holders at once, if entries have no rate.
	pub(crate) fn recapitalise_now() -> DispatchResult {
		Books::<T>::with(|books| {
			let amount = Self::ensure_can_recapitalise(books)?;
			books.recapitalise(amount)
		})
	}
}
