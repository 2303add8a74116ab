// SPDX-License-Identifier: Apache-2.0

//! Everything that a slash can change, read and written as one.

use super::{provision::SlashBook, Books, PoolLedger};
use crate::{
	backend::StakingBackend,
	types::{AccountKind, BatchIndex, BatchPhase, BatchRecord, Shares},
	Batches, Config, Event, Pallet, PendingSlashes, Pool, Queue,
};
use alloc::vec::Vec;
use polkadot_sdk::frame_support::traits::DefensiveTruncateFrom as _;
use polkadot_sdk::frame_support::{traits::tokens::Fortitude, BoundedVec};

impl<T: Config> Books<T> {
	/// Applies `change` to everything that a slash can change. Bounded, because at most
	/// [`MaxUnbondingBatches`](crate::limits::Limits::MaxUnbondingBatches) batches unbond.
	pub(crate) fn with_slash_book<R>(change: impl FnOnce(&mut SlashBook) -> R) -> R {
		let batches = Self::unbonding_batches();
		let insurance = Pallet::<T>::insurance();
		let mut book = SlashBook {
			now: Pallet::<T>::now(),
			era: T::Staking::active_era().unwrap_or_default(),
			pool: Pool::<T>::get(),
			pending: PendingSlashes::<T>::get().into_inner(),
			batches: Vec::with_capacity(batches.len()),
			insurance,
		};
		for (_, batch) in &batches {
			if let BatchPhase::Unbonding(record) = &batch.phase {
				book.batches.push(record.clone());
			}
		}
		let result = change(&mut book);
		for ((index, batch), record) in batches.into_iter().zip(book.batches) {
			let (stake, pending_loss) = (record.stake, record.pending_loss());
			let phase = BatchPhase::Unbonding(record);
			if phase != batch.phase {
				Batches::<T>::insert(index, BatchRecord { phase, ..batch });
				Pallet::<T>::deposit_event(Event::BatchAdjusted {
					batch: index,
					stake: stake.plancks(),
					pending_loss: pending_loss.plancks(),
				});
			}
		}
		let left = Self::set_insurance(insurance, book.insurance);
		let shares = book.pool.shares.saturating_add(left).saturating_sub(book.insurance);
		book.pool.figures().shares = shares;
		Self::put_adjusted(book.pool);
		PendingSlashes::<T>::put(BoundedVec::defensive_truncate_from(book.pending));
		result
	}

	fn put_adjusted(pool: PoolLedger) {
		if Pool::<T>::get() == pool {
			return;
		}
		Pool::<T>::put(pool);
		Pallet::<T>::deposit_event(Event::ProvisionsAdjusted {
			shares: pool.shares.plancks(),
			owed: pool.owed.plancks(),
			pending: pool.pending.plancks(),
			unsettled: pool.unsettled.plancks(),
			stream: pool.stream,
		});
	}

	/// Burns or mints shares of the insurance, from `before` to `after`. Returns its shares then:
	/// `before` if the asset refuses, which only an action of governance on the asset can cause.
	fn set_insurance(before: Shares, after: Shares) -> Shares {
		let insurance = Pallet::<T>::account(AccountKind::Insurance);
		let (burned, minted) = (before.saturating_sub(after), after.saturating_sub(before));
		let outcome = if burned.is_zero() {
			Self::mint(&insurance, minted)
		} else {
			Self::burn(&insurance, burned, Fortitude::Force)
		};
		if outcome.is_ok() {
			after
		} else {
			before
		}
	}

	/// Unbonding batches, the oldest first.
	fn unbonding_batches() -> Vec<(BatchIndex, BatchRecord)> {
		let queue = Queue::<T>::get();
		(queue.oldest..queue.open)
			.filter_map(|index| Batches::<T>::get(index).map(|batch| (index, batch)))
			.filter(|(_, batch)| matches!(batch.phase, BatchPhase::Unbonding(_)))
			.collect()
	}
}
