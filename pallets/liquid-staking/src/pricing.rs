// SPDX-License-Identifier: Apache-2.0

//! The rate of entries, and the conditions under which shares have one.

use crate::{
	books::PoolLedger,
	math::Rate,
	types::{EntryGate, Stake},
	Config, Error, Pallet, PendingSlashes, Pool,
};
use polkadot_sdk::{frame_support::ensure, sp_runtime::Perbill};

/// Upper bound of a premium that can be rounding alone, as a part of the pool.
const ROUNDED: Perbill = Perbill::from_parts(1_000);

impl<T: Config> Pallet<T> {
	/// The rate of entries in this block, as if no slash were pending. At a lower rate, an entry
	/// would gain from a cancellation, at the cost of those who bore the slash. An exit gets the
	/// rate less pending slashes.
	pub(crate) fn entry_rate(pool: &PoolLedger) -> Result<Rate, Error<T>> {
		Self::ensure_may_mint(pool)?;
		let rate = pool.rate(Self::now());
		Ok(Rate { pooled: rate.pooled.saturating_add(Self::refundable(pool)), ..rate })
	}

	/// Ensures that shares can be minted in this block.
	pub(crate) fn ensure_may_mint(pool: &PoolLedger) -> Result<(), Error<T>> {
		let rate = pool.rate(Self::now());
		ensure!(!pool.shares.is_zero(), Error::<T>::PoolNotSeeded);
		Self::ensure_priced(pool)?;
		// An entry gets a part of the unreleased rewards. While they exceed the pooled stake, that
		// part would be nearly all of them, for next to nothing.
		let is_worth_a_price = rate.pooled >= pool.stream.unreleased(Self::now());
		ensure!(!rate.is_wiped_out() && is_worth_a_price, Error::<T>::PoolWipedOut);
		Ok(())
	}

	/// The refund of the holders, directly and by the stream, if all pending slashes were
	/// cancelled. The insurance gets back at most its burned shares. If their stake is now less
	/// than its payment was, the holders get the difference.
	pub(crate) fn refundable(pool: &PoolLedger) -> Stake {
		if pool.pending.is_zero() {
			return Stake::ZERO;
		}
		let pending = PendingSlashes::<T>::get();
		let borne =
			pending.iter().map(|slash| slash.holders.saturating_add(slash.stream)).sum::<Stake>();
		let rate = pool.rate(Self::now());
		let if_returned = Rate { pooled: rate.pooled.saturating_add(borne), ..rate };
		let worth_less = pending.iter().map(|slash| {
			// More burned shares than remaining ones can have a stake that does not fit. Such a
			// stake is above the payment.
			let worth = if_returned.stake_for(slash.insured_shares).unwrap_or(slash.insured);
			slash.insured.saturating_sub(worth)
		});
		borne.saturating_add(worth_less.sum())
	}

	/// Whether an entry pays a premium, beyond rounding, because holders may get a refund of
	/// pending slashes.
	pub fn has_entry_premium() -> bool {
		let pool = Pool::<T>::get();
		Self::refundable(&pool) > pool.pooled(Self::now()).part_floor(ROUNDED)
	}

	/// Ensures that the rate includes all known slashes, and that the books add up.
	pub(crate) fn ensure_priced(pool: &PoolLedger) -> Result<(), Error<T>> {
		match pool.gate {
			EntryGate::Open => Ok(()),
			EntryGate::Assessing => Err(Error::<T>::SlashUnderAssessment),
			EntryGate::Halted => Err(Error::<T>::PoolHalted),
		}
	}
}
