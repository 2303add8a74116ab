// SPDX-License-Identifier: Apache-2.0

//! Everything that a slash can change, read and written as one.

use super::{
	provision::{Settlement, SlashBook},
	Books, PoolLedger,
};
use crate::{
	backend::StakingBackend,
	types::{
		AccountKind, BatchIndex, BatchPhase, BatchRecord, PendingSlash, Reports, Shares, Stake,
	},
	Batches, Config, Event, Pallet, PendingSlashes, Pool, Queue,
};
use alloc::vec::Vec;
use polkadot_sdk::{
	frame_support::{
		defensive,
		traits::{tokens::Fortitude, DefensiveTruncateFrom as _},
		BoundedVec,
	},
	sp_runtime::DispatchResult,
	sp_staking::EraIndex,
};

/// The provision for the slashes that one era applies.
pub(crate) struct Provision {
	pub(crate) apply_era: EraIndex,
	pub(crate) offence_era: EraIndex,
	/// The assessed reports.
	pub(crate) reports: Reports,
	/// The cost to all parties, in plancks of RILL.
	pub(crate) total: Stake,
}

impl<T: Config> Books<T> {
	/// Sets the provision of each of these eras.
	pub(crate) fn provide(mut provisions: Vec<Provision>) {
		let events = Self::with_slash_book(|book| {
			// Provisions that shrink come first: a growing one shares out the stake that they give
			// back.
			provisions.sort_by_key(|next| book.provision_of(next.apply_era) < next.total);
			let provide = |next: Provision| {
				let Provision { apply_era, offence_era, reports, total } = next;
				let has_changed = book.provide(apply_era, offence_era, reports, total);
				has_changed.then_some(Event::SlashProvisioned {
					offence_era,
					apply_era,
					reports: reports.count,
					total: book.provision_of(apply_era).plancks(),
					pooled: book.pool().pooled(book.now).plancks(),
				})
			};
			provisions.into_iter().filter_map(provide).collect::<Vec<_>>()
		});
		events.into_iter().for_each(Pallet::<T>::deposit_event);
	}

	/// Settles the slash that `apply_era` has applied. A provision of an earlier era is returned,
	/// with an event whose total is zero.
	pub(crate) fn settle(apply_era: EraIndex, offence_era: EraIndex) {
		let settlement = Self::with_slash_book(|book| book.settle(apply_era, offence_era));
		let Settlement { missed, provided, slash, batches } = settlement;
		for PendingSlash { apply_era, offence_era, total, .. } in missed {
			if !total.is_zero() {
				let (reports, total) = (0, 0);
				let pooled = Pool::<T>::get().pooled(Pallet::<T>::now()).plancks();
				Pallet::<T>::deposit_event(Event::SlashProvisioned {
					offence_era,
					apply_era,
					reports,
					total,
					pooled,
				});
			}
		}
		if slash.total.is_zero() && provided.is_zero() {
			return;
		}
		Pallet::<T>::deposit_event(Event::SlashSettled {
			offence_era: slash.offence_era,
			total: slash.total.plancks(),
			insured: slash.insured.plancks(),
			insurance_shares: slash.insured_shares.plancks(),
			holders: slash.holders.plancks(),
			unreleased: slash.stream.plancks(),
			batches: batches.plancks(),
		});
	}

	/// Applies `change` to everything that a slash can change. Bounded, because at most
	/// [`MaxUnbondingBatches`](crate::limits::Limits::MaxUnbondingBatches) batches unbond.
	pub(crate) fn with_slash_book<R>(change: impl FnOnce(&mut SlashBook) -> R) -> R {
		let batches = Self::unbonding_batches();
		let (insurance, before) = (Pallet::<T>::insurance(), Pool::<T>::get());
		let mut book = SlashBook {
			now: Pallet::<T>::now(),
			era: T::Staking::active_era().unwrap_or_default(),
			pool: before,
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
		if Self::set_insurance(insurance, book.insurance).is_err() {
			// Only an action of governance on the asset can cause this.
			log::error!(
				target: "runtime::liquid-staking",
				"the asset refuses a change of the insurance's shares"
			);
			book.pool.burn_insurance(book.insurance);
			book.pool.return_insurance(insurance);
		}
		Self::adjust(before, book.pool);
		PendingSlashes::<T>::put(BoundedVec::defensive_truncate_from(book.pending));
		result
	}

	/// Writes the ledger after slashes, if they changed it.
	fn adjust(before: PoolLedger, pool: PoolLedger) {
		if pool == before {
			return;
		}
		if Pool::<T>::get() != before {
			defensive!("another transition wrote the ledger");
		}
		Self::write(&before, pool);
		Pallet::<T>::deposit_event(Event::ProvisionsAdjusted {
			shares: pool.shares.plancks(),
			owed: pool.owed.plancks(),
			pending: pool.pending.plancks(),
			unsettled: pool.unsettled.plancks(),
			stream: pool.stream,
		});
	}

	/// Burns or mints shares of the insurance, from `before` to `after`.
	fn set_insurance(before: Shares, after: Shares) -> DispatchResult {
		let insurance = Pallet::<T>::account(AccountKind::Insurance);
		let (burned, minted) = (before.saturating_sub(after), after.saturating_sub(before));
		if burned.is_zero() {
			Self::mint(&insurance, minted)
		} else {
			Self::burn(&insurance, burned, Fortitude::Force)
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
