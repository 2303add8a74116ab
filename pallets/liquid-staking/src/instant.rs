// SPDX-License-Identifier: Apache-2.0

//! The way out without waiting: from the reserve, within a limit, for a fee that stays with the
//! holders.

use crate::{
	fee_curve::Liquidity,
	math::Rate,
	types::{AccountKind, InstantQuote, ParametersRecord, PoolLedger, Shares, Stake},
	Config, Error, Event, InstantAllowance, Pace, Pallet, Parameters, PendingSlashes, Pool,
};
use polkadot_sdk::{
	frame_support::{
		ensure,
		traits::{
			fungible::{Inspect, Mutate},
			tokens::{Fortitude, Precision, Preservation},
		},
	},
	sp_runtime::{DispatchError, DispatchResult},
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_instant_unstake(
		who: &T::AccountId,
		shares: Shares,
		min_stake: Stake,
	) -> DispatchResult {
		ensure!(shares <= Shares(T::Shares::balance(who)), Error::<T>::InsufficientShares);
		let mut pool = Pool::<T>::get();
		let parameters = Parameters::<T>::get();
		let quote = Self::quote_instant(&pool, &parameters, shares)?;
		ensure!(quote.stake > 0, Error::<T>::UnstakeBelowMinimum);
		ensure!(Stake(quote.stake) >= min_stake, Error::<T>::SlippageExceeded);
		Self::ensure_payable(who, Stake(quote.stake))?;
		let limit = Self::instant_limit(&parameters, &pool.rate(Self::now()));
		let allowance = InstantAllowance::<T>::get().spent(
			Stake(quote.value),
			limit,
			Self::now(),
			Self::limit_period(),
		);
		pool.shares = pool.shares.minus(shares)?;
		pool.reserve = pool.reserve.minus(Stake(quote.stake))?;

		T::Shares::burn_from(
			who,
			shares.0,
			Preservation::Expendable,
			Precision::Exact,
			Fortitude::Polite,
		)?;
		let reserve = Self::account(AccountKind::Reserve);
		T::Currency::transfer(&reserve, who, quote.stake, Preservation::Preserve)?;
		Pool::<T>::put(pool);
		InstantAllowance::<T>::put(allowance);
		Self::deposit_event(Event::InstantlyUnstaked {
			who: who.clone(),
			shares: shares.0,
			stake: quote.stake,
			fee: quote.fee,
		});
		Ok(())
	}

	/// What so many shares would get in this block; or why they would get nothing.
	pub(crate) fn quote_instant(
		pool: &PoolLedger,
		parameters: &ParametersRecord,
		shares: Shares,
	) -> Result<InstantQuote, DispatchError> {
		Self::ensure_priced(pool)?;
		ensure!(!Self::is_slash_pending(), Error::<T>::SlashPending);
		let rate = pool.rate(Self::now());
		let value = rate.stake_for(shares)?;
		let allowed = Self::instant_limit_left(parameters, &rate);
		ensure!(value <= allowed, Error::<T>::InstantLimitExceeded(allowed.into()));
		let ready = Self::ready_reserve(pool);
		ensure!(value <= ready, Error::<T>::ReserveTooLow(ready.into()));
		let floor = Pace::<T>::get().of_two_eras();
		let fee = parameters.instant_fee.fee(value, Self::liquidity(pool, parameters), floor);
		Ok(InstantQuote { value: value.0, fee: fee.0, stake: value.minus(fee)?.0 })
	}

	/// Whether a slash was reported that was not applied yet. Whoever left now would not bear what is
	/// added to it.
	pub(crate) fn is_slash_pending() -> bool {
		PendingSlashes::<T>::get().iter().any(|slash| !slash.total.is_zero())
	}

	/// What may leave at once in the time of an era.
	fn instant_limit(parameters: &ParametersRecord, rate: &Rate) -> Stake {
		Stake(parameters.instant_limit.mul_floor(rate.pooled.0))
	}

	/// What of that may leave now.
	pub(crate) fn instant_limit_left(parameters: &ParametersRecord, rate: &Rate) -> Stake {
		let limit = Self::instant_limit(parameters, rate);
		InstantAllowance::<T>::get().left(limit, Self::now(), Self::limit_period())
	}

	/// What of the reserve no closed batch needs.
	pub(crate) fn ready_reserve(pool: &PoolLedger) -> Stake {
		pool.reserve.minus_or_zero(pool.uncovered())
	}

	/// What the reserve is to keep for instant exits.
	pub(crate) fn buffer(pool: &PoolLedger) -> Stake {
		Self::buffer_of(&Parameters::<T>::get(), &pool.rate(Self::now()))
	}

	fn buffer_of(parameters: &ParametersRecord, rate: &Rate) -> Stake {
		Stake(parameters.reserve_target.mul_floor(rate.pooled.0))
	}

	/// What the fee goes by: the limit or the reserve, whichever has less left.
	pub(crate) fn liquidity(pool: &PoolLedger, parameters: &ParametersRecord) -> Liquidity {
		let rate = pool.rate(Self::now());
		let left = Self::instant_limit_left(parameters, &rate).min(Self::ready_reserve(pool));
		let full = Self::instant_limit(parameters, &rate).min(Self::buffer_of(parameters, &rate));
		Liquidity { left, full }
	}
}
