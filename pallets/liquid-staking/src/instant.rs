// SPDX-License-Identifier: Apache-2.0

//! Instant exits: from the reserve, within a rate limit, for a fee that stays with the holders.

use crate::{
	books::{Books, PoolLedger},
	fee_curve::{FeeCurve, Liquidity},
	math::Rate,
	types::{InstantQuote, ParametersRecord, RateLimit, Shares, Stake},
	Config, Error, InstantRateLimit, Pallet, Parameters, Pool, RewardYield, StakeCredit,
};
use polkadot_sdk::{
	frame_support::{
		ensure,
		storage::with_storage_layer,
		traits::{
			fungible::{Balanced, Inspect, Mutate},
			tokens::{Fortitude, Precision, Preservation},
		},
	},
	sp_runtime::{ArithmeticError, DispatchError, DispatchResult, Perbill},
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_instant_unstake(
		who: &T::AccountId,
		shares: Shares,
		min_stake: Stake,
	) -> DispatchResult {
		Self::leave_at_once(who, shares, min_stake, |reserve, stake| {
			Self::ensure_payable(who, stake)?;
			T::Currency::transfer(reserve, who, stake.plancks(), Preservation::Preserve).map(|_| ())
		})
	}

	/// As [`instant_unstake`](Pallet::instant_unstake) of `who`, but the payout is a credit without
	/// an account.
	///
	/// # Errors
	/// As [`instant_unstake`](Pallet::instant_unstake). An error changes nothing.
	pub fn instant_unstake_credit(
		who: &T::AccountId,
		shares: Shares,
		min_stake: Stake,
	) -> Result<StakeCredit<T>, DispatchError> {
		with_storage_layer(|| {
			Self::leave_at_once(who, shares, min_stake, |reserve, stake| {
				T::Currency::withdraw(
					reserve,
					stake.plancks(),
					Precision::Exact,
					Preservation::Preserve,
					Fortitude::Polite,
				)
			})
		})
	}

	/// Burns shares. `pay` takes their payout from the reserve.
	fn leave_at_once<Paid>(
		who: &T::AccountId,
		shares: Shares,
		min_stake: Stake,
		pay: impl FnOnce(&T::AccountId, Stake) -> Result<Paid, DispatchError>,
	) -> Result<Paid, DispatchError> {
		let owned = Shares::new(T::Shares::balance(who));
		ensure!(shares <= owned, Error::<T>::InsufficientShares);
		let shares = Self::sweep_share_dust(shares, owned);
		let (paid, rate_limit) = Books::<T>::with(|books| {
			let (parameters, used) = (Parameters::<T>::get(), InstantRateLimit::<T>::get());
			let quote = Self::quote_instant(books, &parameters, &used, shares)?;
			ensure!(quote.stake > 0, Error::<T>::UnstakeBelowMinimum);
			ensure!(Stake::new(quote.stake) >= min_stake, Error::<T>::SlippageExceeded);
			let limit = Self::instant_limit(&parameters, &books.rate(Self::now()));
			let gross = Stake::new(quote.gross);
			let rate_limit = used.spent(gross, limit, Self::now(), Self::period());
			let paid = books.exit_at_once(who, shares, quote, pay)?;
			Ok::<_, DispatchError>((paid, rate_limit))
		})?;
		InstantRateLimit::<T>::put(rate_limit);
		Ok(paid)
	}

	/// The fewest shares that get `stake` by an instant exit in this block, within a planck or two
	/// of rounding.
	///
	/// # Errors
	/// The errors with which [`instant_unstake`](Pallet::instant_unstake) would refuse these
	/// shares.
	pub fn min_shares_for(stake: Stake) -> Result<Shares, DispatchError> {
		let (pool, parameters) = (Pool::<T>::get(), Parameters::<T>::get());
		let (used, ready) = (InstantRateLimit::<T>::get(), pool.ready());
		let shares = Self::terms(&pool, &parameters, &used).min_shares_getting(stake);
		let shares = shares.ok_or(Error::<T>::ReserveTooLow(ready.into()))?;
		Self::quote_instant(&pool, &parameters, &used, shares).map(|_| shares)
	}

	/// The result of an instant exit of `shares` in this block, or the error that refuses it.
	pub(crate) fn quote_instant(
		pool: &PoolLedger,
		parameters: &ParametersRecord,
		used: &RateLimit,
		shares: Shares,
	) -> Result<InstantQuote, DispatchError> {
		Self::ensure_priced(pool)?;
		ensure!(!Self::is_slash_recent(pool), Error::<T>::SlashPending);
		let terms = Self::terms(pool, parameters, used);
		let quote = terms.quote(shares)?;
		let gross = Stake::new(quote.gross);
		let allowed = Self::instant_limit_remaining(parameters, &terms.rate, used);
		ensure!(gross <= allowed, Error::<T>::InstantLimitExceeded(allowed.into()));
		let ready = pool.ready();
		ensure!(gross <= ready, Error::<T>::ReserveTooLow(ready.into()));
		Ok(quote)
	}

	/// The terms of instant exits in this block.
	fn terms(pool: &PoolLedger, parameters: &ParametersRecord, used: &RateLimit) -> Terms {
		Terms {
			rate: pool.rate(Self::now()),
			curve: parameters.instant_fee,
			liquidity: Self::liquidity(pool, parameters, used),
			floor: RewardYield::<T>::get().of_two_eras(),
		}
	}
}

/// The terms of instant exits in a block.
struct Terms {
	rate: Rate,
	curve: FeeCurve,
	liquidity: Liquidity,
	/// Lower bound of the fee.
	floor: Perbill,
}

impl Terms {
	/// The result of an instant exit of `shares`, without limits.
	fn quote(&self, shares: Shares) -> Result<InstantQuote, ArithmeticError> {
		let gross = self.rate.stake_for(shares)?;
		let fee = self.curve.fee(gross, self.liquidity, self.floor);
		Ok(InstantQuote {
			gross: gross.plancks(),
			fee: fee.plancks(),
			stake: gross.ensure_sub(fee)?.plancks(),
		})
	}

	/// The fewest shares that get `stake`. None if all shares get less.
	fn min_shares_getting(&self, stake: Stake) -> Option<Shares> {
		let gets_enough =
			|shares| self.quote(shares).is_ok_and(|quote| Stake::new(quote.stake) >= stake);
		let (mut too_few, mut enough) = (Shares::ZERO, self.rate.shares);
		if !gets_enough(enough) {
			return None;
		}
		// The interval is halved at most once per bit of the number of shares.
		while enough.saturating_sub(too_few) > Shares::new(1) {
			let middle = too_few.midpoint(enough);
			if gets_enough(middle) {
				enough = middle;
			} else {
				too_few = middle;
			}
		}
		Some(enough)
	}
}
