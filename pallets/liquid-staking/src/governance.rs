// SPDX-License-Identifier: Apache-2.0

//! Calls of governance: stashes, their nominees, and the recapitalisation.

use crate::{
	limits::{MaxNominees, MaxStashes},
	math::ProRata,
	types::{Change, ParametersRecord, Stake, StashIndex, ValidatorSelection},
	Config, Error, Event, Nominees, Pallet, Parameters, Pool, StashCount, Stashes,
};
use alloc::vec::Vec;
use polkadot_sdk::{
	frame_support::{
		dispatch::DispatchResultWithPostInfo,
		ensure,
		traits::{Defensive, Get},
	},
	sp_runtime::{DispatchResult, Perbill},
};

impl<T: Config> Pallet<T> {
	/// Opens a stash with this cap. The policy then selects its nominees, or governance sets them.
	pub(crate) fn do_open_stash(cap: Stake) -> DispatchResultWithPostInfo {
		let index = StashCount::<T>::get();
		let has_room = index < MaxStashes::<T>::get();
		ensure!(has_room, Self::refused_early(Error::<T>::TooManyStashes));
		Self::begin_stash(index, cap)?;
		Ok(().into())
	}

	pub(crate) fn do_set_stash_cap(
		index: StashIndex,
		cap: Stake,
		may_lower: bool,
	) -> DispatchResultWithPostInfo {
		Stashes::<T>::try_mutate_exists(index, |ledger| -> DispatchResultWithPostInfo {
			let ledger =
				ledger.as_mut().ok_or(Error::<T>::StashNotFound).map_err(Self::refused_early)?;
			let may_set = may_lower || cap >= ledger.cap;
			ensure!(may_set, Self::refused_early(Error::<T>::CapBelowCurrent));
			let old = core::mem::replace(&mut ledger.cap, cap);
			Self::deposit_event(Event::StashCapSet {
				stash: index,
				old: old.plancks(),
				new: cap.plancks(),
			});
			Ok(().into())
		})
	}

	pub(crate) fn do_set_nominees(
		index: StashIndex,
		nominees: Vec<T::AccountId>,
	) -> DispatchResultWithPostInfo {
		let count = StashCount::<T>::get();
		ensure!(index < count, Self::refused_early(Error::<T>::StashNotFound));
		let ParametersRecord { selection, validator_share, .. } = Parameters::<T>::get();
		let is_ours = selection == ValidatorSelection::Governance;
		ensure!(is_ours, Self::refused_early(Error::<T>::SelectedByPolicy));
		let most = usize::try_from(MaxNominees::<T>::get()).unwrap_or(usize::MAX);
		let are_few = nominees.len() <= most;
		ensure!(are_few, Self::refused_early(Error::<T>::TooManyNominees));
		Self::ensure_validator_shares(index, count, validator_share, &nominees)?;
		Self::appoint(index, nominees)?;
		// The next era step submits them to the staking system.
		Self::deposit_event(Event::NomineesSet { stash: index });
		Ok(().into())
	}

	/// Ensures that no nominee would have more than `share` of the pool, with `count` stashes. An
	/// election can give all stake of a stash to any of its nominees, so all of it counts for each.
	/// A stash counts with at least an equal part of the pool, because the chain will fill it to
	/// that. A stash above a validator's share can still nominate validators without other stashes.
	/// The `stash` is open.
	fn ensure_validator_shares(
		stash: StashIndex,
		count: StashIndex,
		share: Perbill,
		nominees: &[T::AccountId],
	) -> DispatchResult {
		let all = Pool::<T>::get().active;
		let equal = ProRata::of(1, u128::from(count)).floor(all).defensive_unwrap_or_default();
		let size = |index| Stashes::<T>::get(index).defensive_unwrap_or_default().active.max(equal);
		let own = size(stash);
		let others = (0..count).filter(|index| *index != stash);
		let others = others.map(|index| (size(index), Nominees::<T>::get(index)));
		let others: Vec<_> = others.collect();
		let most = all.part_floor(share);
		for who in nominees {
			let backing = others.iter().filter(|(_, nominees)| nominees.contains(who));
			let backing: Stake = backing.map(|(stake, _)| *stake).sum();
			let left = most.saturating_sub(backing);
			// A limit of the whole pool cannot be exceeded.
			ensure!(
				own <= left || backing.is_zero() || most >= all,
				Error::<T>::ValidatorShareExceeded(left.into())
			);
		}
		Ok(())
	}

	pub(crate) fn do_recapitalise() -> DispatchResultWithPostInfo {
		Self::ensure_can_recapitalise(&Pool::<T>::get()).map_err(Self::refused_early)?;
		Self::announce(Change::Recapitalisation)?;
		Ok(().into())
	}
}
