// SPDX-License-Identifier: Apache-2.0

//! The stashes: opened, kept in order, and given or taken from as the plan says.

use crate::{
	backend::{Bond, StakingBackend},
	books::Books,
	plan::{self, ChunkView, Move, StashView},
	types::{EntryGate, Stake, StashIndex, StashLedger},
	Backed, BackedSince, Config, Error, Event, Nominated, Nominees, Pallet, Progress, StashCount,
	Stashes, Watch,
};
use alloc::vec::Vec;
use polkadot_sdk::{
	frame_support::{
		ensure,
		storage::with_storage_layer,
		traits::{
			fungible::{Inspect, Mutate},
			tokens::{Fortitude, Preservation},
		},
		BoundedVec,
	},
	sp_runtime::{DispatchError, DispatchResult},
};

impl<T: Config> Pallet<T> {
	/// Brings a stash back into order: money of a bond that was ended from outside is taken in, and a
	/// stash that backs nobody any more, though it could, backs its nominees again.
	pub(crate) fn repair(index: StashIndex) -> DispatchResult {
		let Some(ledger) = Stashes::<T>::get(index) else { return Ok(()) };
		let stash = Self::stash(index);
		if T::Staking::bond_of(&stash).is_none() {
			return Self::recover(index, &stash, ledger);
		}
		if ledger.active < T::Staking::minimum_bond() {
			return Ok(());
		}
		Self::nominate(index, &stash);
		Ok(())
	}

	/// Takes in what is left of a bond that the staking system has ended: everything, when it was
	/// forced to; next to nothing, when a slash took the rest.
	fn recover(index: StashIndex, stash: &T::AccountId, ledger: StashLedger) -> DispatchResult {
		let tracked = ledger.total();
		if tracked.is_zero() {
			return Ok(());
		}
		let free = T::Currency::reducible_balance(stash, Preservation::Preserve, Fortitude::Polite);
		let found = Stake(free).min(tracked);
		Books::<T>::with(|books| books.recover(index, ledger, found))
	}

	/// Withdraws what a stash has unbonded. Chunks whose money a call has freed on the way are not
	/// there any more.
	pub(crate) fn withdraw(index: StashIndex) -> DispatchResult {
		let Some(ledger) = Stashes::<T>::get(index) else { return Ok(()) };
		let active_era = Progress::<T>::get().era;
		if !ledger.chunks.keys().any(|unlock_era| *unlock_era <= active_era) {
			return Ok(());
		}
		Books::<T>::with(|books| books.withdraw(index, ledger))
	}

	/// Does what the plan wants of a stash, given what those before it have done.
	pub(crate) fn rebalance(index: StashIndex) -> DispatchResult {
		let mut books = Books::<T>::open();
		if books.gate == EntryGate::Halted {
			return Ok(());
		}
		// What came in since the batch was closed can pay for it as well.
		Self::cover_from_reserve(&mut books)?;
		let views = Self::views_from(index);
		let spare = books.reserve.minus_or_zero(Self::buffer(&books));
		let moves = plan::rebalance(&views, books.uncovered(), spare, T::Staking::minimum_bond());
		let own = moves.into_iter().find(|(stash, _)| *stash == index);
		match own.map(|(_, step)| step) {
			Some(Move::Bond(amount)) => Self::bond(index, &mut books, amount)?,
			Some(Move::Unbond(amount)) => books.unbond(index, amount)?,
			None => {},
		}
		books.close();
		Ok(())
	}

	/// Bonds again what a stash unbonds and no batch needs any more, because tickets were turned back
	/// into shares or batches lost more by a slash than their chunks did: it earns at once, and is not
	/// bought anew.
	pub(crate) fn rebond_excess(index: StashIndex) -> DispatchResult {
		let mut books = Books::<T>::open();
		let Some(ledger) = Stashes::<T>::get(index) else { return Ok(()) };
		let room = Self::cap_of(index, &ledger).minus_or_zero(ledger.active);
		let amount = plan::rebond(index, Self::chunks(), books.excess()).min(room);
		let is_enough = ledger.active.plus_or_max(amount) >= T::Staking::minimum_bond();
		if amount.is_zero() || !is_enough || books.gate == EntryGate::Halted {
			return Ok(());
		}
		books.rebond(index, ledger, amount)?;
		books.close();
		Self::nominate(index, &Self::stash(index));
		Ok(())
	}

	/// Bonds the part of a stash of what was netted for tickets that were turned back into shares: deposits of
	/// others, which would earn nothing until the next era otherwise, however often somebody comes and goes.
	pub(crate) fn bond_surplus(index: StashIndex) -> DispatchResult {
		let mut books = Books::<T>::open();
		if books.gate == EntryGate::Halted {
			return Ok(());
		}
		let surplus = books.surplus_claims();
		let spare =
			books.reserve.plus_or_max(surplus).minus_or_zero(Self::buffer(&books)).min(surplus);
		let views = Self::views_from(index);
		let moves = plan::rebalance(&views, Stake(0), spare, T::Staking::minimum_bond());
		let own = moves.into_iter().find(|(stash, _)| *stash == index);
		if let Some((_, Move::Bond(amount))) = own {
			books.uncover(amount)?;
			Self::bond(index, &mut books, amount)?;
			books.close();
		}
		Ok(())
	}

	/// All that unbonds, as the plan is to see it.
	fn chunks() -> Vec<ChunkView> {
		let ledgers = (0..StashCount::<T>::get()).map(|index| (index, Stashes::<T>::get(index)));
		ledgers
			.flat_map(|(stash, ledger)| {
				let chunks = ledger.unwrap_or_default().chunks.into_iter();
				chunks.map(move |(unlock_era, stake)| ChunkView { stash, unlock_era, stake })
			})
			.collect()
	}

	/// The stashes from this one on, as the plan is to see them.
	fn views_from(first: StashIndex) -> Vec<StashView> {
		(first..StashCount::<T>::get())
			.filter_map(|index| {
				let ledger = Stashes::<T>::get(index)?;
				let cap = Self::cap_of(index, &ledger);
				Some(StashView { index, active: ledger.active, cap })
			})
			.collect()
	}

	/// The most that a stash is to have active. Nothing is added to one that has nobody to back, nor to
	/// one of which slashes that are pending take everything, or would if its bond had not ended: they
	/// would take that too.
	fn cap_of(index: StashIndex, ledger: &StashLedger) -> Stake {
		let reported = Watch::<T>::get().reported.of(index);
		let is_doomed = !reported.is_zero() && reported >= ledger.total();
		let is_idle = Nominees::<T>::decode_len(index).unwrap_or(0) == 0;
		if is_doomed || is_idle {
			ledger.active
		} else {
			ledger.cap
		}
	}

	/// Bonds so much of the reserve in a stash, which backs its nominees then. A bond that ended since the repair has to be
	/// taken in first.
	pub(crate) fn bond(index: StashIndex, books: &mut Books<T>, amount: Stake) -> DispatchResult {
		let Some(ledger) = Stashes::<T>::get(index) else { return Ok(()) };
		let stash = Self::stash(index);
		if T::Staking::bond_of(&stash).is_none() && !ledger.total().is_zero() {
			return Ok(());
		}
		let ledger = books.bond(index, ledger, amount)?;
		if ledger.active >= T::Staking::minimum_bond() {
			Self::nominate(index, &stash);
		}
		Ok(())
	}

	/// Opens the next stash: an account with its existential deposit, no bond, nobody to back.
	pub(crate) fn begin_stash(cap: Stake) -> Result<StashIndex, DispatchError> {
		let index = StashCount::<T>::get();
		let stash = Self::stash(index);
		if T::Currency::total_balance(&stash) < T::Currency::minimum_balance() {
			T::Currency::mint_into(&stash, T::Currency::minimum_balance())?;
		}
		Stashes::<T>::insert(index, StashLedger { cap, ..Default::default() });
		StashCount::<T>::put(index.saturating_add(1));
		Self::deposit_event(Event::StashOpened { stash: index, cap: cap.0 });
		Ok(index)
	}

	/// Sets whom a stash backs from the next election on.
	pub(crate) fn appoint(index: StashIndex, nominees: Vec<T::AccountId>) -> DispatchResult {
		// A nomination of anything else is accepted by the staking system, and earns nothing.
		let are_validators = nominees.iter().all(T::Staking::is_validator);
		ensure!(!nominees.is_empty() && are_validators, Error::<T>::NotAValidator);
		let nominees: BoundedVec<_, T::MaxNominees> =
			nominees.try_into().map_err(|_| Error::<T>::TooManyNominees)?;
		Nominees::<T>::insert(index, nominees);
		Ok(())
	}

	/// Lets a stash back its nominees, unless it does: a validator can strike it off, and anybody can
	/// chill a stash that was below the minimum for a while.
	fn nominate(index: StashIndex, stash: &T::AccountId) {
		let backed = T::Staking::nominations_of(stash).unwrap_or_default();
		let mut wanted = Nominees::<T>::get(index).into_inner();
		// The staking system refuses all of them for one that blocks.
		wanted.retain(|who| {
			T::Staking::validator(who).is_some_and(|it| !it.is_blocked || backed.contains(who))
		});
		if wanted.is_empty() {
			return;
		}
		let note = |wanted| Nominated::<T>::insert(index, BoundedVec::truncate_from(wanted));
		if backed == wanted {
			return note(wanted);
		}
		let outcome = with_storage_layer(|| {
			T::Staking::nominate(stash, wanted.clone())?;
			note(wanted);
			Self::note_backing()
		});
		Self::deposit_event(match outcome {
			Ok(()) => Event::StashNominated { stash: index },
			Err(error) => Event::NominationFailed { stash: index, error },
		});
	}

	/// Whom a stash was last to back.
	pub(crate) fn nominated(index: StashIndex) -> Vec<T::AccountId> {
		Nominated::<T>::get(index).into_inner()
	}

	/// Keeps whom all stashes back from the next election on: it tells where to look for the rewards
	/// of an era, whomever they back by then.
	fn note_backing() -> DispatchResult {
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
		let backed = BoundedVec::truncate_from(backed);
		let harvest_from = Progress::<T>::get().harvest_from;
		let mut since = BackedSince::<T>::get().into_inner();
		since.retain(|era| *era != next_election);
		// The newest from before the eras that are not harvested yet still counts for them.
		let needed = since.iter().copied().filter(|era| *era <= harvest_from).max();
		since.retain(|era| {
			let is_needed = needed.is_none_or(|needed| *era >= needed);
			if !is_needed {
				Backed::<T>::remove(era);
			}
			is_needed
		});
		since.push(next_election);
		let since = BoundedVec::try_from(since).map_err(|_| Error::<T>::TooManyChanges)?;
		Backed::<T>::insert(next_election, backed);
		BackedSince::<T>::put(since);
		Ok(())
	}

	/// The bond of a stash as the staking system has it.
	pub(crate) fn bond_of(index: StashIndex) -> Bond {
		T::Staking::bond_of(&Self::stash(index)).unwrap_or_default()
	}
}
