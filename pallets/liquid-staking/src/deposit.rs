// SPDX-License-Identifier: Apache-2.0

//! The way in: RILL for shares, without touching the staking system.

use crate::{
	books::{Books, PoolLedger},
	math::Rate,
	types::{EntryGate, Shares, Stake},
	Config, Error, Pallet, Parameters, PendingSlashes, Pool, StakeAllowance, StakeCredit,
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
	sp_runtime::{ArithmeticError, DispatchError, DispatchResult, Perbill},
};

/// A part of the pool that is no more than what is rounded.
const ROUNDED: Perbill = Perbill::from_parts(1_000);

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
		let allowance = Self::ensure_may_enter(&books.rate(Self::now()), amount)?;
		let shares = rate.shares_for(amount)?;
		ensure!(!shares.is_zero() && shares >= min_shares, Error::<T>::SlippageExceeded);
		books.deposit(who, amount, shares, pay)?;
		books.close();
		StakeAllowance::<T>::put(allowance);
		Ok(shares)
	}

	/// The least stake that gets so many shares in this block: rounded up, and no less than the
	/// minimum.
	///
	/// # Errors
	/// What [`stake`](Pallet::stake) would refuse every amount with.
	pub fn least_stake_for(shares: Shares) -> Result<Stake, DispatchError> {
		let stake = Self::entry_rate(&Pool::<T>::get())?.stake_to_get(shares)?;
		Ok(stake.max(Stake(Parameters::<T>::get().min_stake)))
	}

	/// The rate at which shares are minted in this block, if they are: as if no slash were pending. Whoever
	/// enters while one is would gain by its cancellation otherwise, at the cost of those who bore it. Exits
	/// are priced with it.
	pub(crate) fn entry_rate(pool: &PoolLedger) -> Result<Rate, Error<T>> {
		Self::ensure_may_mint(pool)?;
		let rate = pool.rate(Self::now());
		Ok(Rate { pooled: rate.pooled.plus_or_max(Self::refundable(pool)), ..rate })
	}

	/// Whether shares have a price at which somebody may get some.
	pub(crate) fn ensure_may_mint(pool: &PoolLedger) -> Result<(), Error<T>> {
		let rate = pool.rate(Self::now());
		ensure!(!pool.shares.is_zero(), Error::<T>::PoolNotSeeded);
		Self::ensure_priced(pool)?;
		// Whoever enters gets a part of what is released later. While that is more than all there
		// is, the part would be nearly everything, for next to nothing.
		let is_worth_a_price = rate.pooled >= pool.stream.unreleased(Self::now());
		ensure!(!rate.is_wiped_out() && is_worth_a_price, Error::<T>::PoolWipedOut);
		Ok(())
	}

	/// What the holders would get back, at once or by the stream, if every slash that is pending were
	/// cancelled. The insurance gets back no more shares than were burned for it: where they are worth less by now than
	/// what they paid, the holders get the rest.
	pub(crate) fn refundable(pool: &PoolLedger) -> Stake {
		if pool.pending.is_zero() {
			return Stake(0);
		}
		let pending = PendingSlashes::<T>::get();
		let borne =
			pending.iter().map(|slash| slash.holders.plus_or_max(slash.stream)).sum::<Stake>();
		let rate = pool.rate(Self::now());
		let if_returned = Rate { pooled: rate.pooled.plus_or_max(borne), ..rate };
		let worth_less = pending.iter().map(|slash| {
			let worth = if_returned.stake_for(slash.insured_shares).unwrap_or(slash.insured);
			slash.insured.minus_or_zero(worth)
		});
		borne.plus_or_max(worth_less.sum())
	}

	/// Whether shares cost more than they are worth, by more than is rounded, because holders may get back what they bear
	/// of slashes.
	pub fn is_entry_dear() -> bool {
		let pool = Pool::<T>::get();
		let rounded = ROUNDED.mul_floor(pool.pooled(Self::now()).0);
		Self::refundable(&pool) > Stake(rounded)
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
