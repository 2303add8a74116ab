// SPDX-License-Identifier: Apache-2.0

//! The way in: RILL for shares, without touching the staking system.

use crate::{
	types::{AccountKind, EntryGate, Shares, Stake},
	Config, Error, Event, Pallet, Pool,
};
use polkadot_sdk::{
	frame_support::{
		ensure,
		traits::{fungible::Mutate, tokens::Preservation, Get},
	},
	sp_runtime::DispatchResult,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_stake(
		who: &T::AccountId,
		amount: Stake,
		min_shares: Shares,
	) -> DispatchResult {
		ensure!(amount.0 >= T::MinStake::get(), Error::<T>::StakeBelowMinimum);
		let mut pool = Pool::<T>::get();
		let rate = pool.rate(Self::now());
		ensure!(!pool.shares.is_zero(), Error::<T>::PoolNotSeeded);
		match pool.gate {
			EntryGate::Open => {},
			EntryGate::Assessing => return Err(Error::<T>::SlashUnderAssessment.into()),
			EntryGate::Halted => return Err(Error::<T>::PoolHalted.into()),
		}
		// Whoever enters gets a part of what is released later. While that is more than all there
		// is, the part would be nearly everything, for next to nothing.
		let is_worth_a_price = rate.pooled >= pool.stream.unreleased(Self::now());
		ensure!(!rate.is_wiped_out() && is_worth_a_price, Error::<T>::PoolWipedOut);
		let shares = rate.shares_for(amount)?;
		ensure!(!shares.is_zero() && shares >= min_shares, Error::<T>::SlippageExceeded);
		pool.reserve = pool.reserve.plus(amount)?;
		pool.shares = pool.shares.plus(shares)?;

		let reserve = Self::account(AccountKind::Reserve);
		T::Currency::transfer(who, &reserve, amount.0, Preservation::Preserve)?;
		T::Shares::mint_into(who, shares.0)?;
		Pool::<T>::put(pool);
		Self::deposit_event(Event::Staked { who: who.clone(), amount: amount.0, shares: shares.0 });
		Ok(())
	}
}
