// SPDX-License-Identifier: Apache-2.0

//! Slashes, from the report to the settlement. A report and a slash close the entry gate at once.
//! The chain itself then reads the reports, makes provisions and settles, and opens the gate again.
//! So nobody acts on a rate without a known slash.

use crate::{
	backend::StakingBackend,
	books::{Books, Provision},
	types::{AssessedRecord, Balance, PendingSlash, Reports, Stake, StashAmounts, WatchRecord},
	AssessedReports, Config, Pallet, PendingSlashes, Pool, StashCount, Stashes, Watch,
};
use alloc::{collections::BTreeMap, vec::Vec};
use core::ops::RangeInclusive;
use polkadot_sdk::{
	frame_support::{defensive, traits::Defensive},
	sp_staking::EraIndex,
};

impl<T: Config> Pallet<T> {
	/// Notes a slash that the staking system is about to apply to a stash: the new active stake,
	/// and the changed chunks. The gate closes until [`settle_slashes`](Self::settle_slashes)
	/// apportions the loss. Ignores other accounts.
	pub(crate) fn note_slash(
		stash: &T::AccountId,
		active: Stake,
		chunks: &BTreeMap<EraIndex, Balance>,
	) {
		let Some(index) = Self::stash_index(stash) else { return };
		let Some(mut ledger) = Stashes::<T>::get(index) else {
			defensive!("every open stash has a ledger");
			return;
		};
		let before = ledger.clone();
		ledger.active = active;
		for (unlock_era, left) in chunks {
			if let Some(chunk) = ledger.chunks.get_mut(unlock_era) {
				*chunk = Stake::new(*left);
			}
		}
		ledger.chunks.retain(|_, chunk| !chunk.is_zero());
		Books::<T>::slash(index, &before, ledger);
	}

	/// Notes a report that changed the reports for `apply_era`, which were `before`. A report of an
	/// offence that is punished already, or that is too late for a slash, changes none: the gate
	/// stays open.
	pub(crate) fn note_reports(apply_era: EraIndex, before: Reports) {
		let is_ahead = T::Staking::active_era().is_some_and(|active_era| apply_era > active_era);
		if is_ahead && Self::reports(apply_era) != before {
			Self::note_unread([apply_era]);
		}
	}

	/// Marks the reports for these eras as unread, closes the entry gate, and begins a
	/// renomination. The reported validator may be a nominee in the next election, even if this
	/// report costs the pool nothing.
	pub(crate) fn note_unread(apply_eras: impl IntoIterator<Item = EraIndex>) {
		Self::renominate();
		Books::<T>::close_gate();
		Watch::<T>::mutate(|watch| {
			if let Some(active_era) = T::Staking::active_era() {
				watch.forget_passed(active_era);
			}
			apply_eras.into_iter().for_each(|apply_era| watch.mark_unread(apply_era));
		});
	}

	/// Settles the loss by slashes since the last settlement, and returns the provisions of slashes
	/// that were never applied. Returns whether there was anything to settle.
	pub(crate) fn settle_slashes() -> bool {
		let Some(active_era) = Self::due_settlement() else { return false };
		let offence_era = T::Staking::offence_era_of(active_era);
		let pending = PendingSlashes::<T>::get().into_iter().map(|slash| slash.apply_era);
		for apply_era in pending.chain([active_era]).filter(|era| *era <= active_era) {
			AssessedReports::<T>::remove(apply_era);
		}
		Books::<T>::settle(active_era, offence_era);
		// The gate stays closed while reports are unread.
		Books::<T>::close_gate();
		Self::reopen_gate();
		true
	}

	/// The active era, if a loss is unsettled or a provision has reached its era.
	pub(crate) fn due_settlement() -> Option<EraIndex> {
		let active_era = T::Staking::active_era()?;
		let has_come = |slash: &PendingSlash| slash.apply_era <= active_era;
		let is_due = PendingSlashes::<T>::get().first().is_some_and(has_come)
			|| !Pool::<T>::get().unsettled.is_zero();
		is_due.then_some(active_era)
	}

	/// The eras whose beginning applies slashes that are pending in `active_era`.
	pub(crate) fn eras_of_slashes(active_era: EraIndex) -> RangeInclusive<EraIndex> {
		active_era.saturating_add(1)..=T::Staking::apply_era_of(active_era)
	}

	/// Counts the reports of these eras. Governance adds and cancels reports without a callback.
	pub(crate) fn count_reports(apply_eras: RangeInclusive<EraIndex>) {
		let is_changed =
			|apply_era: &EraIndex| Self::reports(*apply_era) != Self::known_reports(*apply_era);
		let changed: Vec<_> = apply_eras.filter(is_changed).collect();
		if !changed.is_empty() {
			Self::note_unread(changed);
		}
	}

	/// Whether an assessment is due: reports are unread, or known reports were not reread in this
	/// era.
	pub(crate) fn is_assessment_due() -> bool {
		let watch = Watch::<T>::get();
		let is_outdated =
			T::Staking::active_era().is_some_and(|active_era| watch.era != active_era);
		!watch.unread.is_empty() || (is_outdated && !watch.is_at_rest())
	}

	/// The era whose reports are read next.
	pub(crate) fn unread_era() -> Option<EraIndex> {
		let active_era = T::Staking::active_era()?;
		Self::current_watch(active_era).next_unread()
	}

	/// The position of the search for reports in `active_era`. Each era, all assessed reports are
	/// unread again: governance may have replaced one by another, and a count would not show it.
	fn current_watch(active_era: EraIndex) -> WatchRecord {
		let mut watch = Watch::<T>::get();
		if watch.era != active_era {
			// At most one for each era with pending slashes.
			AssessedReports::<T>::iter_keys().for_each(|era| watch.mark_unread(era));
			watch.era = active_era;
		}
		watch.forget_passed(active_era);
		watch
	}

	/// Reads the next unread reports. When none are unread, provides for all of them, by the stake
	/// that the stashes have now.
	pub(crate) fn assess() {
		let Some(active_era) = T::Staking::active_era() else { return };
		let mut watch = Self::current_watch(active_era);
		if let Some(apply_era) = watch.next_unread() {
			watch.unread.remove(&apply_era);
			Self::read_reports(apply_era);
		}
		if watch.unread.is_empty() {
			watch.reported = Self::provide_for_reports(active_era);
		}
		Watch::<T>::put(watch);
		Self::reopen_gate();
	}

	fn read_reports(apply_era: EraIndex) {
		T::Staking::merge_reports(apply_era);
		let losses = T::Staking::reported_losses(apply_era, Self::stash_index);
		let losses = (0..StashCount::<T>::get())
			.map(|index| losses.get(&index).copied().unwrap_or_default())
			.collect();
		let reports = Self::reports(apply_era);
		AssessedReports::<T>::insert(apply_era, AssessedRecord { reports, losses });
	}

	/// The number and size of the reports for `apply_era`.
	pub(crate) fn reports(apply_era: EraIndex) -> Reports {
		let count = T::Staking::reports(apply_era);
		let size = if count == 0 { 0 } else { T::Staking::reports_size(apply_era) };
		Reports { count, size }
	}

	fn known_reports(apply_era: EraIndex) -> Reports {
		AssessedReports::<T>::get(apply_era).map(|assessed| assessed.reports).unwrap_or_default()
	}

	/// Sets the provision of each era: its losses, at most the stake that the stashes have now and
	/// earlier eras leave. Returns the reported losses of each stash, of all eras.
	fn provide_for_reports(active_era: EraIndex) -> StashAmounts {
		let totals: Vec<_> = (0..StashCount::<T>::get())
			.map(|index| Stashes::<T>::get(index).defensive_unwrap_or_default().total())
			.collect();
		let mut watch = WatchRecord::default();
		let mut provisions = Vec::new();
		// Assessed reports whose era came while others were unread.
		let passed: Vec<_> =
			AssessedReports::<T>::iter_keys().filter(|era| *era <= active_era).collect();
		passed.into_iter().for_each(AssessedReports::<T>::remove);
		for apply_era in Self::eras_of_slashes(active_era) {
			let Some(assessed) = AssessedReports::<T>::get(apply_era) else { continue };
			let total = watch.take(&totals, &assessed.losses);
			let (offence_era, reports) = (T::Staking::offence_era_of(apply_era), assessed.reports);
			provisions.push(Provision { apply_era, offence_era, reports, total });
			if assessed.reports.count == 0 {
				AssessedReports::<T>::remove(apply_era);
			}
		}
		Books::<T>::provide(provisions);
		watch.reported
	}

	/// Opens the entry gate if no assessment is due.
	pub(crate) fn reopen_gate() {
		if !Self::is_assessment_due() {
			Books::<T>::open_gate();
		}
	}
}
