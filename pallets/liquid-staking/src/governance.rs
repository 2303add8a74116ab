// SPDX-License-Identifier: Apache-2.0

//! What governance decides: stashes, fees, and what follows when something has gone wrong.

use crate::{
	types::{AccountKind, FeeRecord, Stake, StashIndex},
	Config, Error, Event, Fees, Pallet, Pool, StashCount, Stashes,
};
use alloc::vec::Vec;
use polkadot_sdk::{
	frame_support::{
		ensure,
		traits::{
			fungible::{Inspect, Mutate},
			tokens::{Fortitude, Preservation},
			Get,
		},
	},
	sp_runtime::{DispatchResult, Perbill},
};

/// The most that can be taken of rewards as a fee.
pub const MAX_FEE: Perbill = Perbill::from_percent(20);

impl<T: Config> Pallet<T> {
	pub(crate) fn do_open_stash(cap: Stake, nominees: Vec<T::AccountId>) -> DispatchResult {
		ensure!(StashCount::<T>::get() < T::MaxStashes::get(), Error::<T>::TooManyStashes);
		Self::begin_stash(cap, nominees).map(|_| ())
	}

	pub(crate) fn do_set_stash_cap(index: StashIndex, cap: Stake) -> DispatchResult {
		Stashes::<T>::try_mutate_exists(index, |ledger| {
			let ledger = ledger.as_mut().ok_or(Error::<T>::StashNotFound)?;
			let old = core::mem::replace(&mut ledger.cap, cap);
			Self::deposit_event(Event::StashCapSet { stash: index, old: old.0, new: cap.0 });
			Ok(())
		})
	}

	pub(crate) fn do_set_nominees(
		index: StashIndex,
		nominees: Vec<T::AccountId>,
	) -> DispatchResult {
		ensure!(index < StashCount::<T>::get(), Error::<T>::StashNotFound);
		Self::appoint(index, nominees)?;
		// The staking system is told in the next era step.
		Self::deposit_event(Event::NomineesSet { stash: index });
		Ok(())
	}

	pub(crate) fn do_set_fees(new: FeeRecord) -> DispatchResult {
		ensure!(new.rate <= MAX_FEE, Error::<T>::FeeTooHigh);
		let old = Fees::<T>::get();
		Fees::<T>::put(new);
		Self::deposit_event(Event::FeesSet { old, new });
		Ok(())
	}

	/// Gives the holders of a pool that is worth next to nothing, at once, what lies in the rewards
	/// account. Streaming it would hand it to whoever enters first.
	pub(crate) fn do_recapitalise() -> DispatchResult {
		let mut pool = Pool::<T>::get();
		let rate = pool.rate(Self::now());
		let is_worth_a_price = rate.pooled >= pool.stream.unreleased(Self::now());
		ensure!(rate.is_wiped_out() || !is_worth_a_price, Error::<T>::PoolNotWipedOut);
		let (rewards, reserve) =
			(Self::account(AccountKind::Rewards), Self::account(AccountKind::Reserve));
		let amount =
			T::Currency::reducible_balance(&rewards, Preservation::Preserve, Fortitude::Polite);
		ensure!(amount > 0, Error::<T>::NothingToRecapitalise);
		T::Currency::transfer(&rewards, &reserve, amount, Preservation::Preserve)?;
		pool.reserve = pool.reserve.plus(Stake(amount))?;
		Pool::<T>::put(pool);
		Self::deposit_event(Event::Recapitalised { amount });
		Ok(())
	}
}
