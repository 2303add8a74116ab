// SPDX-License-Identifier: Apache-2.0

//! Parameters. A value takes effect at once if no holder can be worse off with it. Otherwise it
//! takes effect after a notice in which every holder can exit.

use crate::{
	backend::StakingBackend,
	types::{AnnouncedChange, BatchIndex, Change, EntryGate, Parameter, ParametersRecord},
	Announced, Batches, Config, Error, Event, Pallet, Parameters, Pool, Queue,
};
use polkadot_sdk::frame_support::traits::DefensiveTruncateFrom as _;
use polkadot_sdk::{
	frame_support::{
		dispatch::DispatchResultWithPostInfo, ensure, storage::with_storage_layer, traits::Get,
	},
	sp_runtime::DispatchResult,
	sp_staking::EraIndex,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_set_parameter(parameter: Parameter) -> DispatchResultWithPostInfo {
		let first_min_stake = T::InitialParameters::get().min_stake;
		let is_sound = parameter.is_within_bounds(first_min_stake);
		ensure!(is_sound, Self::refused_early(Error::<T>::ParameterOutOfBounds));
		let change = Change::Parameter(parameter);
		let parameters = Parameters::<T>::get();
		if parameters.is_worse_with(&parameter) {
			Self::announce(change)?;
		} else {
			Self::withdraw_announcement(change);
			Self::put_parameter(parameters, parameter);
		}
		Ok(().into())
	}

	/// Sets one of the `parameters`.
	fn put_parameter(parameters: ParametersRecord, new: Parameter) {
		Parameters::<T>::put(parameters.with(new));
		Self::deposit_event(Event::ParameterSet { old: parameters.current(&new), new });
	}

	/// Announces a change with a full notice, and replaces an announcement of the same change. The
	/// old notice does not count, because holders do not know the new value.
	pub(crate) fn announce(change: Change) -> DispatchResult {
		let announced = AnnouncedChange {
			change,
			from_era: Self::notice_ends(),
			after_batch: Queue::<T>::get().open,
		};
		Announced::<T>::try_mutate(|all| {
			all.retain(|other| !other.change.is_same_as(&change));
			all.try_push(announced).map_err(|_| Error::<T>::TooManyChanges)
		})?;
		let AnnouncedChange { from_era, after_batch, .. } = announced;
		Self::deposit_event(Event::ChangeAnnounced { change, from_era, after_batch });
		Ok(())
	}

	/// The first era in which a change announced now can take effect. A holder who exits now is in
	/// a batch that closes in the next era. By then the era after that may be planned, and the
	/// batch unbonds from the planned era on.
	fn notice_ends() -> EraIndex {
		let active_era = T::Staking::active_era().unwrap_or_default();
		active_era.saturating_add(T::Staking::bonding_duration()).saturating_add(2)
	}

	fn withdraw_announcement(change: Change) {
		let mut all = Announced::<T>::get();
		if let Some(place) = all.iter().position(|other| other.change.is_same_as(&change)) {
			let AnnouncedChange { change, .. } = all.remove(place);
			Announced::<T>::put(all);
			Self::deposit_event(Event::AnnouncementWithdrawn { change });
		}
	}

	/// Enacts due changes. While the pool is halted it enacts none, because exits have no price.
	pub(crate) fn enact(active_era: EraIndex) {
		if Pool::<T>::get().gate == EntryGate::Halted {
			return;
		}
		let (due, waiting) = Announced::<T>::get()
			.into_iter()
			.partition::<alloc::vec::Vec<_>, _>(|announced| Self::is_due(announced, active_era));
		if due.is_empty() {
			return;
		}
		let waiting = polkadot_sdk::frame_support::BoundedVec::defensive_truncate_from(waiting);
		Announced::<T>::put(waiting);
		for AnnouncedChange { change, .. } in due {
			match change {
				Change::Parameter(parameter) => {
					Self::put_parameter(Parameters::<T>::get(), parameter)
				},
				Change::Recapitalisation => {
					if with_storage_layer(Self::recapitalise_now).is_err() {
						Self::deposit_event(Event::AnnouncementWithdrawn { change });
					}
				},
			}
		}
	}

	fn is_due(announced: &AnnouncedChange, active_era: EraIndex) -> bool {
		let have_left = match announced.change {
			Change::Parameter(_) => Self::is_claimable(announced.after_batch),
			// Exits of a wiped-out pool have no price, so nobody waits for them.
			Change::Recapitalisation => true,
		};
		announced.from_era <= active_era && have_left
	}

	/// Whether this batch and all older ones are claimable or have no tickets.
	fn is_claimable(batch: BatchIndex) -> bool {
		let oldest = Queue::<T>::get().oldest;
		oldest > batch || (oldest == batch && !Batches::<T>::contains_key(batch))
	}
}
