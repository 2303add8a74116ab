// SPDX-License-Identifier: Apache-2.0

//! Entries: RILL for shares, without a call of the staking system.

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
			T::Currency::transfer(who, reserve, amount.plancks(), Preservation::Preserve)
				.map(|_| ())
		})
		.map(|_| ())
	}

	/// As [`stake`](Pallet::stake), with RILL that no account holds. The `beneficiary` gets the
	/// shares. Returns their number.
	///
	/// # Errors
	/// As [`stake`](Pallet::stake). The credit is returned, and nothing has changed.
	pub fn stake_credit(
		credit: StakeCredit<T>,
		beneficiary: &T::AccountId,
		min_shares: Shares,
	) -> Result<Shares, (StakeCredit<T>, DispatchError)> {
		let amount = Stake::new(credit.peek());
		let mut untaken = credit;
		let shares = with_storage_layer(|| {
			Self::enter(beneficiary, amount, min_shares, |reserve| {
				let credit = untaken.extract(amount.plancks());
				T::Currency::resolve(reserve, credit).map_err(|credit| {
					untaken.subsume(credit);
					ArithmeticError::Overflow.into()
				})
			})
		});
		shares.map_err(|error| (untaken, error))
	}

	/// Mints shares for `amount` at the rate of this block. `pay` brings the stake into the
	/// reserve; nothing after it can fail.
	fn enter(
		who: &T::AccountId,
		amount: Stake,
		min_shares: Shares,
		pay: impl FnOnce(&T::AccountId) -> DispatchResult,
	) -> Result<Shares, DispatchError> {
		let (shares, rate_limit) = Books::<T>::with(|books| {
			let rate = Self::entry_rate(books)?;
			let rate_limit = Self::ensure_may_enter(&books.rate(Self::now()), amount)?;
			let shares = rate.shares_for(amount)?;
			ensure!(!shares.is_zero() && shares >= min_shares, Error::<T>::SlippageExceeded);
			books.deposit(who, amount, shares, pay)?;
			Ok::<_, DispatchError>((shares, rate_limit))
		})?;
		StakeRateLimit::<T>::put(rate_limit);
		Ok(shares)
	}

	/// The smallest stake that gets `shares` in this block: rounded up, and at least the minimum
	/// stake.
	///
	/// # Errors
	/// The errors with which [`stake`](Pallet::stake) would refuse every amount.
	pub fn min_stake_for(shares: Shares) -> Result<Stake, DispatchError> {
		let stake = Self::entry_rate(&Pool::<T>::get())?.stake_to_buy(shares)?;
		Ok(stake.max(Stake::new(Parameters::<T>::get().min_stake)))
	}
}
