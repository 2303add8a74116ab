// SPDX-License-Identifier: Apache-2.0

//! Whether shares have a price in this block, and which one an entry pays.

use crate::{
	books::PoolLedger,
	math::Rate,
	types::{EntryGate, Stake},
	Config, Error, Pallet, PendingSlashes, Pool,
};
use polkadot_sdk::{frame_support::ensure, sp_runtime::Perbill};

/// A part of the pool that is no more than what is rounded.
const ROUNDED: Perbill = Perbill::from_parts(1_000);

impl<T: Config> Pallet<T> {
	/// The rate at which shares are minted in this block, if they are: as if no slash were pending. Whoever
	/// enters while one is would gain by its cancellation otherwise, at the cost of those who bore it. Exits
	/// are priced with it.
	pub(crate) fn entry_rate(pool: &PoolLedger) -> Result<Rate, Error<T>> {
		Self::ensure_may_mint(pool)?;
		let rate = pool.rate(Self::now());
		Ok(Rate { pooled: rate.pooled.saturating_add(Self::refundable(pool)), ..rate })
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
			pending.iter().map(|slash| slash.holders.saturating_add(slash.stream)).sum::<Stake>();
		let rate = pool.rate(Self::now());
		let if_returned = Rate { pooled: rate.pooled.saturating_add(borne), ..rate };
		let worth_less = pending.iter().map(|slash| {
			let worth = if_returned.stake_for(slash.insured_shares).unwrap_or(slash.insured);
			slash.insured.saturating_sub(worth)
		});
		borne.saturating_add(worth_less.sum())
	}

	/// Whether shares cost more than they are worth, by more than is rounded, because holders may get back what they bear
	/// of slashes.
	pub fn has_entry_premium() -> bool {
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
