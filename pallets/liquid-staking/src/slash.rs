// SPDX-License-Identifier: Apache-2.0

//! Slashes, from the report to the settlement. What is fallible or takes long is done by the chain
//! itself, before anybody can act on the rate of that block.

use crate::{
	backend::StakingBackend,
	provision::{Settlement, SlashBook},
	types::{
		AccountKind, Balance, BatchIndex, BatchPhase, BatchRecord, EntryGate, PendingSlash,
		Reports, Shares, Stake, WatchRecord,
	},
	Batches, Config, Event, OffenceEra, Pallet, PendingSlashes, Pool, Queue, StashCount, Stashes,
	Watch,
};
use alloc::{collections::BTreeMap, vec::Vec};
use polkadot_sdk::{
	frame_support::{
		traits::{
			fungible::{Inspect, Mutate},
			tokens::{Fortitude, Precision, Preservation},
		},
		BoundedVec,
	},
	sp_staking::EraIndex,
};

impl<T: Config> Pallet<T> {
	/// Takes into the books what the staking system is about to take from a stash: its new active
	/// stake and those chunks that changed. Who bears it is settled by
	/// [`settle_slashes`](Self::settle_slashes), and until then nobody enters.
	pub(crate) fn note_slash(
		stash: &T::AccountId,
		active: Stake,
		chunks: &BTreeMap<EraIndex, Balance>,
	) {
		let Some(index) = Self::stash_index(stash) else { return };
		let Some(mut ledger) = Stashes::<T>::get(index) else { return };
		let before = ledger.clone();
		ledger.active = active;
		for (unlock_era, left) in chunks {
			if let Some(chunk) = ledger.chunks.get_mut(unlock_era) {
				*chunk = Stake(*left);
			}
		}
		ledger.chunks.retain(|_, chunk| !chunk.is_zero());
		let from_active = before.active.minus_or_zero(ledger.active);
		let from_chunks = before.unbonding().minus_or_zero(ledger.unbonding());
		let total = from_active.plus_or_max(from_chunks);
		Stashes::<T>::insert(index, ledger);
		Pool::<T>::mutate(|pool| {
			pool.active = pool.active.minus_or_zero(from_active);
			pool.unbonding = pool.unbonding.minus_or_zero(from_chunks);
			pool.unsettled = pool.unsettled.plus_or_max(total);
			pool.close_gate();
		});
		if T::Staking::slash_defer_duration() == 0 && !OffenceEra::<T>::exists() {
			// Nobody said of which era. Everything that unbonds was exposed in the oldest there can be.
			let active_era = T::Staking::active_era().unwrap_or_default();
			OffenceEra::<T>::put(active_era.saturating_sub(T::Staking::bonding_duration()));
		}
		Self::deposit_event(Event::StashSlashed { stash: index, total: total.0, active: active.0 });
	}

	/// Notes that there are reports that were not looked at.
	pub(crate) fn note_report() {
		Pool::<T>::mutate(|pool| pool.close_gate());
		Watch::<T>::put(WatchRecord::reading(T::Staking::active_era().unwrap_or_default()));
	}

	/// Shares out what slashes have taken since the last time, and gives back what was provided for
	/// slashes that did not come. Says whether there was anything to do.
	pub(crate) fn settle_slashes() -> bool {
		let active_era = T::Staking::active_era().unwrap_or_default();
		if !Self::is_settlement_due() {
			return false;
		}
		let offence_era = Self::offence_era(active_era);
		let settlement = Self::with_slash_book(|book| book.settle(active_era, offence_era));
		Self::deposit_settlement(settlement);
		OffenceEra::<T>::kill();
		// Not before what is left to be read is in the rate too.
		Pool::<T>::mutate(|pool| pool.close_gate());
		Self::reopen_gate();
		true
	}

	/// Whether something was taken that is not shared out, or provided for and did not come.
	pub(crate) fn is_settlement_due() -> bool {
		let Some(active_era) = T::Staking::active_era() else { return false };
		let is_due = |slash: &PendingSlash| slash.apply_era <= active_era;
		PendingSlashes::<T>::get().first().is_some_and(is_due)
			|| !Pool::<T>::get().unsettled.is_zero()
	}

	/// The era of the offences whose slashes are applied while `active_era` is active.
	fn offence_era(active_era: EraIndex) -> EraIndex {
		match T::Staking::slash_defer_duration() {
			0 => OffenceEra::<T>::get().unwrap_or(active_era),
			deferral => active_era.saturating_sub(deferral).saturating_sub(1),
		}
	}

	/// Burns or mints shares of the insurance, to what the book leaves it. Returns what it has then:
	/// nothing but a decision of governance about the asset can be in the way.
	fn set_insurance(before: Shares, after: Shares) -> Shares {
		let insurance = Self::account(AccountKind::Insurance);
		let (burned, minted) = (before.minus_or_zero(after), after.minus_or_zero(before));
		let outcome = if !burned.is_zero() {
			T::Shares::burn_from(
				&insurance,
				burned.0,
				Preservation::Expendable,
				Precision::Exact,
				Fortitude::Force,
			)
		} else if !minted.is_zero() {
			T::Shares::mint_into(&insurance, minted.0)
		} else {
			return after;
		};
		if outcome.is_ok() {
			after
		} else {
			before
		}
	}

	/// Tells what became of slashes; also of those that did not come, as everybody got theirs back then.
	fn deposit_settlement(settlement: Settlement) {
		let Settlement { missed, provided, slash, batches } = settlement;
		let pooled = Pool::<T>::get().pooled(Self::now()).0;
		for PendingSlash { apply_era, offence_era, total, .. } in missed {
			if !total.is_zero() {
				Self::deposit_event(Event::SlashProvided {
					offence_era,
					apply_era,
					reports: 0,
					total: 0,
					pooled,
				});
			}
		}
		if slash.total.is_zero() && provided.is_zero() {
			return;
		}
		Self::deposit_event(Event::SlashSettled {
			offence_era: slash.offence_era,
			total: slash.total.0,
			insured: slash.insured.0,
			insurance_shares: slash.insured_shares.0,
			holders: slash.holders.0,
			unreleased: slash.stream.0,
			batches: batches.0,
		});
	}

	/// Looks for reports: counts those of one era a block, or reads them once a count is new.
	pub(crate) fn watch() {
		let Some(active_era) = T::Staking::active_era() else { return };
		let last = active_era.saturating_add(T::Staking::slash_defer_duration());
		let mut watch = Self::current_watch(active_era);
		let apply_era = watch.next.max(active_era.saturating_add(1));
		if watch.is_reading {
			Self::read_reports(apply_era, &mut watch);
		} else if Self::reports(apply_era) != Self::known_reports(apply_era) {
			return Self::note_report();
		}
		watch.next = apply_era.saturating_add(1);
		if apply_era > last {
			watch = WatchRecord { era: active_era, reported: watch.reported, ..Default::default() };
		}
		let has_ended = !watch.is_reading;
		Watch::<T>::put(watch);
		if has_ended {
			Self::reopen_gate();
		}
	}

	/// How far reading has come; it begins anew with every era.
	fn current_watch(active_era: EraIndex) -> WatchRecord {
		let watch = Watch::<T>::get();
		if watch.era == active_era {
			watch
		} else {
			WatchRecord::reading(active_era)
		}
	}

	/// The era whose reports are read next, if they are to be read.
	pub(crate) fn unread_era() -> Option<EraIndex> {
		let active_era = T::Staking::active_era()?;
		let watch = Self::current_watch(active_era);
		watch.is_reading.then(|| watch.next.max(active_era.saturating_add(1)))
	}

	fn reports(apply_era: EraIndex) -> Reports {
		let count = T::Staking::reports(apply_era);
		let size = if count == 0 { 0 } else { T::Staking::reports_size(apply_era) };
		Reports { count, size }
	}

	fn known_reports(apply_era: EraIndex) -> Reports {
		let pending = PendingSlashes::<T>::get();
		let known = pending.iter().find(|slash| slash.apply_era == apply_era);
		known.map(|slash| slash.reports).unwrap_or_default()
	}

	fn read_reports(apply_era: EraIndex, watch: &mut WatchRecord) {
		let reports = Self::reports(apply_era);
		if reports.count == 0 && Self::known_reports(apply_era).count == 0 {
			return;
		}
		let deferral = T::Staking::slash_defer_duration();
		let offence_era = apply_era.saturating_sub(deferral).saturating_sub(1);
		let stashes = 0..StashCount::<T>::get();
		let totals: Vec<_> = stashes
			.clone()
			.map(|index| Stashes::<T>::get(index).map_or(Stake(0), |ledger| ledger.total()))
			.collect();
		let losses = T::Staking::reported_losses(apply_era, Self::stash_index);
		let reported: Vec<_> =
			stashes.map(|index| losses.get(&index).copied().unwrap_or_default()).collect();
		let total = watch.take(&totals, &reported);
		let changed =
			Self::with_slash_book(|book| book.provide(apply_era, offence_era, reports, total));
		if changed {
			let (pool, now) = (Pool::<T>::get(), Self::now());
			Self::deposit_event(Event::SlashProvided {
				offence_era,
				apply_era,
				reports: reports.count,
				total: total.0,
				pooled: pool.pooled(now).0,
			});
		}
	}

	/// Lets people enter again when nothing is left to be looked at.
	pub(crate) fn reopen_gate() {
		let is_reading = Self::unread_era().is_some();
		Pool::<T>::mutate(|pool| {
			if pool.gate == EntryGate::Assessing && pool.unsettled.is_zero() && !is_reading {
				pool.gate = EntryGate::Open;
			}
		});
	}

	/// Reads everything that a slash can touch, lets `change` at it, and writes it back. Bounded: one
	/// batch is closed an era, and [`MaxUnbondingBatches`](Config::MaxUnbondingBatches) wait at most.
	pub(crate) fn with_slash_book<R>(change: impl FnOnce(&mut SlashBook) -> R) -> R {
		let batches = Self::unbonding_batches();
		let insurance = Shares(T::Shares::balance(&Self::account(AccountKind::Insurance)));
		let mut book = SlashBook {
			now: Self::now(),
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
			let phase = BatchPhase::Unbonding(record);
			if phase != batch.phase {
				Batches::<T>::insert(index, BatchRecord { phase, ..batch });
			}
		}
		let left = Self::set_insurance(insurance, book.insurance);
		book.pool.shares = book.pool.shares.plus_or_max(left).minus_or_zero(book.insurance);
		Pool::<T>::put(book.pool);
		PendingSlashes::<T>::put(BoundedVec::truncate_from(book.pending));
		result
	}

	/// Batches that are closed and not claimable yet, the oldest first.
	fn unbonding_batches() -> Vec<(BatchIndex, BatchRecord)> {
		let queue = Queue::<T>::get();
		(queue.oldest..queue.open)
			.filter_map(|index| Batches::<T>::get(index).map(|batch| (index, batch)))
			.filter(|(_, batch)| matches!(batch.phase, BatchPhase::Unbonding(_)))
			.collect()
	}
}
