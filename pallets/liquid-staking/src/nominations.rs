// SPDX-License-Identifier: Apache-2.0

//! The nominations of the stashes, and their history.

use crate::{
	backend::StakingBackend, limits::MaxNominees, types::StashIndex, Config, Error, Event,
	NomineeHistory, NomineeHistoryEras, Nominees, Pallet, Progress, StashCount, SubmittedNominees,
};
use alloc::vec::Vec;
use polkadot_sdk::frame_support::traits::DefensiveTruncateFrom as _;
use polkadot_sdk::{
	frame_support::{ensure, storage::with_storage_layer, BoundedVec},
	sp_runtime::DispatchResult,
};

impl<T: Config> Pallet<T> {
	/// Sets the nominees of a stash, for the next election.
	pub(crate) fn appoint(index: StashIndex, nominees: Vec<T::AccountId>) -> DispatchResult {
		// The staking system accepts any account as a nominee, but only validators earn.
		let are_validators = nominees.iter().all(T::Staking::is_validator);
		ensure!(!nominees.is_empty() && are_validators, Error::<T>::NotAValidator);
		let nominees: BoundedVec<_, MaxNominees<T>> =
			nominees.try_into().map_err(|_| Error::<T>::TooManyNominees)?;
		Nominees::<T>::insert(index, nominees);
		Ok(())
	}

	/// Submits the nominees of a stash, unless it already nominates exactly them. It may not: a
	/// validator can kick the stash, and anybody can chill a stash below the minimum bond.
	pub(crate) fn nominate(index: StashIndex, stash: &T::AccountId) {
		let backed = T::Staking::nominations_of(stash).unwrap_or_default();
		let mut wanted = Nominees::<T>::get(index).into_inner();
		// The staking system refuses a whole nomination for one blocked nominee.
		wanted.retain(|who| {
			T::Staking::validator(who).is_some_and(|it| !it.is_blocked || backed.contains(who))
		});
		if wanted.is_empty() {
			return;
		}
		let note = |wanted| {
			SubmittedNominees::<T>::insert(index, BoundedVec::defensive_truncate_from(wanted))
		};
		if backed == wanted {
			return note(wanted);
		}
		let outcome = with_storage_layer(|| {
			T::Staking::nominate(stash, wanted.clone())?;
			note(wanted);
			Self::record_nominees()
		});
		Self::deposit_event(match outcome {
			Ok(()) => Event::StashNominated { stash: index },
			Err(error) => Event::NominationFailed { stash: index, error },
		});
	}

	/// The submitted nominees of the stash.
	pub(crate) fn nominated(index: StashIndex) -> Vec<T::AccountId> {
		SubmittedNominees::<T>::get(index).into_inner()
	}

	/// Records the nominees of all stashes for the next election. The harvest looks for rewards
	/// there, even after a change of nominees.
	fn record_nominees() -> DispatchResult {
		let mut backed: Vec<T::AccountId> = Vec::new();
		for index in 0..StashCount::<T>::get() {
			for validator in T::Staking::nominations_of(&Self::stash(index)).unwrap_or_default() {
				if !backed.contains(&validator) {
					backed.push(validator);
				}
			}
		}
		let next_election = match T::Staking::active_era() {
			None => 0,
			Some(_) => T::Staking::planned_era().saturating_add(1),
		};
		let backed = BoundedVec::defensive_truncate_from(backed);
		let harvest_from = Progress::<T>::get().harvest_from;
		let mut since = NomineeHistoryEras::<T>::get().into_inner();
		since.retain(|era| *era != next_election);
		// The newest entry at or before the first unharvested era still holds for that era.
		let needed = since.iter().copied().filter(|era| *era <= harvest_from).max();
		since.retain(|era| {
			let is_needed = needed.is_none_or(|needed| *era >= needed);
			if !is_needed {
				NomineeHistory::<T>::remove(era);
			}
			is_needed
		});
		since.push(next_election);
		let since = BoundedVec::try_from(since).map_err(|_| Error::<T>::TooManyChanges)?;
		NomineeHistory::<T>::insert(next_election, backed);
		NomineeHistoryEras::<T>::put(since);
		Ok(())
	}
}
