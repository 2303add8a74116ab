// SPDX-License-Identifier: Apache-2.0

//! The way in: RILL for shares, without touching the staking system.

use crate::{
	math::Rate,
	types::{AccountKind, EntryGate, PoolLedger, Shares, Stake},
	Config, Error, Event, Pallet, Pool, StakeAllowance,
};
use polkadot_sdk::{
	frame_support::{
		ensure,
		traits::{fungible::Mutate, tokens::Preservation},
	},
	sp_runtime::DispatchResult,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_stake(
		who: &T::AccountId,
		amount: Stake,
		min_shares: Shares,
	) -> DispatchResult {
		let mut pool = Pool::<T>::get();
		let rate = Self::entry_rate(&pool)?;
		let allowance = Self::ensure_may_enter(&rate, amount)?;
		let shares = rate.shares_for(amount)?;
		ensure!(!shares.is_zero() && shares >= min_shares, Error::<T>::SlippageExceeded);
		pool.reserve = pool.reserve.plus(amount)?;
		pool.shares = pool.shares.plus(shares)?;

		let reserve = Self::account(AccountKind::Reserve);
		T::Currency::transfer(who, &reserve, amount.0, Preservation::Preserve)?;
		T::Shares::mint_into(who, shares.0)?;
		Pool::<T>::put(pool);
		StakeAllowance::<T>::put(allowance);
		Self::deposit_event(Event::Staked { who: who.clone(), amount: amount.0, shares: shares.0 });
		Ok(())
	}

	/// The rate at which shares are minted in this block, if they are.
	pub(crate) fn entry_rate(pool: &PoolLedger) -> Result<Rate, Error<T>> {
		let rate = pool.rate(Self::now());
		ensure!(!pool.shares.is_zero(), Error::<T>::PoolNotSeeded);
		Self::ensure_priced(pool)?;
		// Whoever enters gets a part of what is released later. While that is more than all there
		// is, the part would be nearly everything, for next to nothing.
		let is_worth_a_price = rate.pooled >= pool.stream.unreleased(Self::now());
		ensure!(!rate.is_wiped_out() && is_worth_a_price, Error::<T>::PoolWipedOut);
		Ok(rate)
	}

	/// Whether the rate shows all that is known.
	pub(crate) fn ensure_priced(pool: &PoolLedger) -> Result<(), Error<T>> {
		match pool.gate {
			EntryGate::Open => Ok(()),
			EntryGate::Assessing => Err(Error::<T>::SlashUnderAssessment),
			EntryGate::Halted => Err(Error::<T>::PoolHalted),
		}
	}
}
