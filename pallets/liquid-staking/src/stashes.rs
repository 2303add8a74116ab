// SPDX-License-Identifier: Apache-2.0

//! The stashes: opened, repaired, and bonded or unbonded by the plan.

use crate::{
	backend::{Bond, StakingBackend},
	books::Books,
	plan::moves::{self, ChunkView, StashView},
	types::{EntryGate, Move, Stake, StashAmounts, StashIndex, StashLedger},
	Config, Error, Event, Moves, Nominees, Pallet, Parameters, Progress, StashCount, Stashes,
	Watch,
};
use alloc::vec::Vec;
use polkadot_sdk::{
	frame_support::{
		traits::{
			fungible::{Inspect, Mutate},
			tokens::{Fortitude, Preservation},
			Defensive, DefensiveOption as _, DefensiveTruncateFrom as _,
		},
		BoundedVec,
	},
	sp_runtime::{DispatchError, DispatchResult},
};

impl<T: Config> Pallet<T> {
	/// Repairs a stash. Recovers the stake of a bond that was ended from outside, and submits the
	/// nominees again if the stash could nominate them and does not.
	pub(crate) fn repair(index: StashIndex) -> DispatchResult {
		let ledger = Self::ledger_of(index)?;
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

	/// Recovers the stake of a bond that the staking system has ended. A forced end leaves all of
	/// it; an end by a slash leaves next to nothing.
	fn recover(index: StashIndex, stash: &T::AccountId, ledger: StashLedger) -> DispatchResult {
		let tracked = ledger.total();
		if tracked.is_zero() {
			return Ok(());
		}
		let free = T::Currency::reducible_balance(stash, Preservation::Preserve, Fortitude::Polite);
		let found = Stake::new(free).min(tracked);
		Books::<T>::with(|books| books.recover(index, ledger, found))
	}

	/// Withdraws the unbonded stake of a stash. An earlier call may have withdrawn some chunks
	/// already.
	pub(crate) fn withdraw(index: StashIndex) -> DispatchResult {
		let ledger = Self::ledger_of(index)?;
		let active_era = Progress::<T>::get().era;
		if !ledger.chunks.keys().any(|unlock_era| *unlock_era <= active_era) {
			return Ok(());
		}
		Books::<T>::with(|books| books.withdraw(index, ledger))
	}

	/// Plans the moves of all stashes, once in an era step. They unbond the unfunded debt of closed
	/// batches, or else bond the spare reserve.
	pub(crate) fn plan_moves() -> DispatchResult {
		let moves = Books::<T>::with(|books| {
			if books.gate == EntryGate::Halted {
				return Ok(Vec::new());
			}
			// Deposits since the close pay exits, too.
			let target = Parameters::<T>::get().reserve_target;
			Self::fund_from_reserve(books, target)?;
			let (unfunded, spare) = (books.unfunded(), books.spare(Self::now(), target));
			let minimum = T::Staking::minimum_bond();
			Ok::<_, DispatchError>(moves::rebalance(&Self::views_from(0), unfunded, spare, minimum))
		})?;
		Moves::<T>::put(BoundedVec::defensive_truncate_from(moves));
		Ok(())
	}

	/// Makes the planned move of a stash, as far as it is still needed and possible.
	pub(crate) fn rebalance(index: StashIndex) -> DispatchResult {
		let mut planned = Moves::<T>::get();
		let Some(place) =
			planned.iter().position(|(stash, _): &(StashIndex, Move)| *stash == index)
		else {
			return Ok(());
		};
		let (_, step) = planned.remove(place);
		Moves::<T>::put(planned);
		Books::<T>::with(|books| {
			if books.gate == EntryGate::Halted {
				return Ok(());
			}
			// Deposits since the plan pay exits, too, and debts come before bonds.
			let target = Parameters::<T>::get().reserve_target;
			Self::fund_from_reserve(books, target)?;
			let ledger = Self::ledger_of(index)?;
			match step {
				Move::Bond(amount) => {
					let amount = amount.min(books.spare(Self::now(), target));
					Self::bond_within_cap(index, books, ledger, amount)
				},
				Move::Unbond(amount) => {
					let amount = amount.min(books.unfunded()).min(ledger.active);
					if amount.is_zero() {
						return Ok(());
					}
					books.unbond(index, ledger, amount)
				},
			}
		})
	}

	/// Bonds `amount`, or as much as the cap allows. Bonds nothing if the stash would stay below
	/// the minimum bond.
	fn bond_within_cap(
		index: StashIndex,
		books: &mut Books<T>,
		ledger: StashLedger,
		amount: Stake,
	) -> DispatchResult {
		let cap = Self::cap_of(index, &ledger, &Watch::<T>::get().reported);
		let amount = amount.min(cap.saturating_sub(ledger.active));
		let is_enough = ledger.active.saturating_add(amount) >= T::Staking::minimum_bond();
		if amount.is_zero() || !is_enough {
			return Ok(());
		}
		Self::bond(index, books, ledger, amount)
	}

	/// Rebonds stake of a stash that no batch needs any more, because tickets were rebonded or
	/// batches lost more by a slash than their chunks did. Rebonded stake earns at once. Plans anew
	/// for each stash, because tickets and slashes change the excess between two stashes.
	pub(crate) fn rebond_excess(index: StashIndex) -> DispatchResult {
		let ledger = Self::ledger_of(index)?;
		let has_rebonded = Books::<T>::with(|books| {
			let cap = Self::cap_of(index, &ledger, &Watch::<T>::get().reported);
			let room = cap.saturating_sub(ledger.active);
			let amount = moves::rebond(index, Self::chunks(), books.excess()).min(room);
			let is_enough = ledger.active.saturating_add(amount) >= T::Staking::minimum_bond();
			if amount.is_zero() || !is_enough || books.gate == EntryGate::Halted {
				return Ok::<_, DispatchError>(false);
			}
			books.rebond(index, ledger, amount)?;
			Ok(true)
		})?;
		if has_rebonded {
			Self::nominate(index, &Self::stash(index));
		}
		Ok(())
	}

	/// Bonds the stash's part of deposits that netted rebonded tickets. Those deposits belong to
	/// other holders. Without this, they would earn nothing until the next era, however often
	/// somebody comes and goes. Plans anew for each stash, as
	/// [`rebond_excess`](Self::rebond_excess) does.
	pub(crate) fn bond_surplus(index: StashIndex) -> DispatchResult {
		Books::<T>::with(|books| {
			if books.gate == EntryGate::Halted {
				return Ok(());
			}
			let surplus = books.surplus_claims();
			let buffer = books.buffer(Self::now(), Parameters::<T>::get().reserve_target);
			let spare = books.reserve.saturating_add(surplus).saturating_sub(buffer).min(surplus);
			let views = Self::views_from(index);
			let moves = moves::rebalance(&views, Stake::ZERO, spare, T::Staking::minimum_bond());
			let own = moves.into_iter().find(|(stash, _)| *stash == index);
			let Some((_, Move::Bond(amount))) = own else { return Ok(()) };
			books.release_claims(amount)?;
			let ledger = Self::ledger_of(index)?;
			Self::bond(index, books, ledger, amount)
		})
	}

	/// The ledger of an open stash.
	///
	/// # Errors
	/// [`StashNotFound`](Error::StashNotFound), as a defensive failure.
	fn ledger_of(index: StashIndex) -> Result<StashLedger, Error<T>> {
		Stashes::<T>::get(index).defensive_ok_or(Error::<T>::StashNotFound)
	}

	/// The chunks of all stashes, as the plan needs them.
	fn chunks() -> Vec<ChunkView> {
		let ledgers = (0..StashCount::<T>::get()).map(|index| (index, Stashes::<T>::get(index)));
		ledgers
			.flat_map(|(stash, ledger)| {
				let chunks = ledger.defensive_unwrap_or_default().chunks.into_iter();
				chunks.map(move |(unlock_era, stake)| ChunkView { stash, unlock_era, stake })
			})
			.collect()
	}

	/// The stashes from this one on, as the plan needs them.
	fn views_from(first: StashIndex) -> Vec<StashView> {
		let reported = Watch::<T>::get().reported;
		(first..StashCount::<T>::get())
			.map(|index| {
				let ledger = Stashes::<T>::get(index).defensive_unwrap_or_default();
				let cap = Self::cap_of(index, &ledger, &reported);
				StashView { index, active: ledger.active, cap }
			})
			.collect()
	}

	/// Upper bound of the active stake of a stash. It gets no more stake if it has no nominees, or
	/// if pending slashes take all of its stake, tracked or bonded: they would take the addition,
	/// too. `reported` are the reported losses.
	fn cap_of(index: StashIndex, ledger: &StashLedger, reported: &StashAmounts) -> Stake {
		let reported = reported.of(index);
		let is_doomed = !reported.is_zero() && reported >= ledger.total();
		let is_idle = Nominees::<T>::decode_len(index).unwrap_or(0) == 0;
		if is_doomed || is_idle {
			ledger.active
		} else {
			ledger.cap
		}
	}

	/// Bonds `amount` of the reserve in a stash and submits its nominees. Does nothing if the bond
	/// has ended since the last repair: the repair has to recover that stake first.
	pub(crate) fn bond(
		index: StashIndex,
		books: &mut Books<T>,
		ledger: StashLedger,
		amount: Stake,
	) -> DispatchResult {
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

	/// Opens the stash `index`, which is the next one: an account with its existential deposit,
	/// without a bond and nominees.
	pub(crate) fn begin_stash(index: StashIndex, cap: Stake) -> DispatchResult {
		let stash = Self::stash(index);
		if T::Currency::total_balance(&stash) < T::Currency::minimum_balance() {
			T::Currency::mint_into(&stash, T::Currency::minimum_balance())?;
		}
		Stashes::<T>::insert(index, StashLedger { cap, ..Default::default() });
		StashCount::<T>::put(index.saturating_add(1));
		Self::deposit_event(Event::StashOpened { stash: index, cap: cap.plancks() });
		Ok(())
	}

	/// The bond of a stash in the staking system.
	pub(crate) fn bond_of(index: StashIndex) -> Bond {
		T::Staking::bond_of(&Self::stash(index)).unwrap_or_default()
	}
}
