// SPDX-License-Identifier: Apache-2.0

//! The way in: RILL for shares, without touching the staking system.

use crate::{
	books::Books,
	types::{Shares, Stake},
	Config, Error, Pallet, Parameters, Pool, StakeCredit, StakeRateLimit,
};
use polkadot_sdk::{
	frame_support::{
		ensure,
		storage::with_storage_layer,
		traits::{
			fungible::{Balanced, Mutate},
			tokens::Preservation,
			Imbalance,
		},
	},
	sp_runtime::{ArithmeticError, DispatchError, DispatchResult},
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_stake(
		who: &T::AccountId,
		amount: Stake,
		min_shares: Shares,
	) -> DispatchResult {
		Self::enter(who, amount, min_shares, |reserve| {
			T::Currency::transfer(who, reserve, amount.0, Preservation::Preserve).map(|_| ())
		})
		.map(|_| ())
	}

	/// As [`stake`](Pallet::stake), with money that is in nobody's account; the shares become the
	/// `beneficiary`'s. Says how many.
	///
	/// # Errors
	/// As [`stake`](Pallet::stake). The money is given back, and nothing has changed.
	pub fn stake_credit(
		credit: StakeCredit<T>,
		beneficiary: &T::AccountId,
		min_shares: Shares,
	) -> Result<Shares, (StakeCredit<T>, DispatchError)> {
		let amount = Stake(credit.peek());
		let mut untaken = credit;
		let shares = with_storage_layer(|| {
			Self::enter(beneficiary, amount, min_shares, |reserve| {
				let credit = untaken.extract(amount.0);
				T::Currency::resolve(reserve, credit).map_err(|credit| {
					untaken.subsume(credit);
					ArithmeticError::Overflow.into()
				})
			})
		});
		shares.map_err(|error| (untaken, error))
	}

	/// Mints shares at the rate of this block for `amount`, which `pay` brings into the reserve, as the
	/// last thing that can fail.
	fn enter(
		who: &T::AccountId,
		amount: Stake,
		min_shares: Shares,
		pay: impl FnOnce(&T::AccountId) -> DispatchResult,
	) -> Result<Shares, DispatchError> {
		let mut books = Books::<T>::open();
		let rate = Self::entry_rate(&books)?;
		let rate_limit = Self::ensure_may_enter(&books.rate(Self::now()), amount)?;
		let shares = rate.shares_for(amount)?;
		ensure!(!shares.is_zero() && shares >= min_shares, Error::<T>::SlippageExceeded);
		books.deposit(who, amount, shares, pay)?;
		books.close();
		StakeRateLimit::<T>::put(rate_limit);
		Ok(shares)
	}

	/// The least stake that gets so many shares in this block: rounded up, and no less than the
	/// minimum.
	///
	/// # Errors
	/// What [`stake`](Pallet::stake) would refuse every amount with.
	pub fn min_stake_for(shares: Shares) -> Result<Stake, DispatchError> {
		let stake = Self::entry_rate(&Pool::<T>::get())?.stake_to_buy(shares)?;
		Ok(stake.max(Stake(Parameters::<T>::get().min_stake)))
	}
}
