// SPDX-License-Identifier: Apache-2.0

//! What becomes of a batch after its tickets are in: priced, netted, matured.

use crate::{
	backend::StakingBackend,
	books::{Books, PoolLedger},
	types::{BatchPhase, BatchRecord, EntryGate, Payable, Stake, UnbondingRecord},
	Batches, Config, Event, Pallet, Queue,
};
use polkadot_sdk::{
	frame_support::{traits::Get, BoundedVec},
	sp_runtime::{DispatchError, DispatchResult},
	sp_staking::EraIndex,
};

impl<T: Config> Pallet<T> {
	/// Prices the open batch, burns its shares, and nets it against the reserve: deposits pay exits,
	/// and only the difference is bonded or unbonded. A batch that is worth nothing stays open, and
	/// so does any while the books do not add up.
	pub(crate) fn close_batch() -> DispatchResult {
		let mut queue = Queue::<T>::get();
		let index = queue.open;
		let Some(batch) = Batches::<T>::get(index) else { return Ok(()) };
		let planned_era = T::Staking::planned_era();
		// One batch an era, so that each was exposed in eras of its own.
		let is_late = queue.last_closed.is_some_and(|last| planned_era <= last);
		let waiting = queue.open.saturating_sub(queue.oldest);
		let is_halted = Books::<T>::open().gate == EntryGate::Halted;
		if is_late || is_halted || waiting >= T::MaxUnbondingBatches::get() {
			return Ok(());
		}
		let Some((stake, burdens)) = Books::<T>::with_slash_book(|book| {
			// What is pending leaves with the batch, so it is priced as if nothing were.
			let withheld: Stake = book.pending.iter().map(|slash| slash.holders).sum();
			let mut rate = book.pool().rate(book.now);
			rate.pooled = rate.pooled.plus_or_max(withheld);
			let stake = rate.stake_for(batch.shares).ok().filter(|stake| !stake.is_zero())?;
			Some((stake, book.leave(batch.shares, stake)))
		}) else {
			return Ok(());
		};
		let mut books = Books::<T>::open();
		// Older batches come first.
		let overdue = books.uncovered();
		books.close_batch(batch.shares, stake)?;
		let netted = Self::cover_from_reserve(&mut books)?.minus_or_zero(overdue);
		// What it bears of small slashes stays in it until they are applied.
		let burden: Stake = burdens.iter().map(|burden| burden.stake).sum();
		let advance = Self::advance_for(&books, netted.min(stake.minus_or_zero(burden)));
		books.allot(advance)?;
		// What is being released is more for each who stays.
		let now = Self::now();
		Self::raise_pace(books.stream.unreleased(now), books.pooled(now));
		books.close();
		let rest = stake.minus(advance)?;
		let unlock_era = planned_era.saturating_add(T::Staking::bonding_duration());
		let phase = if rest.is_zero() {
			BatchPhase::Claimable(Payable::new(rest, batch.shares))
		} else {
			let burdens = BoundedVec::truncate_from(burdens);
			BatchPhase::Unbonding(UnbondingRecord {
				closed: planned_era,
				unlock_era,
				stake: rest,
				burdens,
			})
		};
		let advance_record = Payable::new(advance, batch.shares);
		Batches::<T>::insert(
			index,
			BatchRecord { shares: batch.shares, advance: advance_record, phase },
		);
		queue.open = queue.open.saturating_add(1);
		queue.last_closed = Some(planned_era);
		Queue::<T>::put(queue);
		Self::deposit_event(Event::BatchClosed {
			batch: index,
			shares: batch.shares.0,
			stake: stake.0,
			netted: netted.0,
			advance: advance.0,
			unlock_era,
		});
		Ok(())
	}

	/// Moves from the reserve what closed batches are owed and nothing else covers, but for what is
	/// kept there for instant exits: this exit waits anyway. Returns how much that was.
	pub(crate) fn cover_from_reserve(books: &mut Books<T>) -> Result<Stake, DispatchError> {
		let spare = books.reserve.minus_or_zero(Self::buffer(books));
		let amount = books.uncovered().min(spare);
		books.cover(amount)?;
		Ok(amount)
	}

	/// Sees to it that the claims account has so much beside what can be claimed already, out of the
	/// reserve where a chunk was slashed more than its batch. Says whether it has.
	fn fund(books: &mut Books<T>, stake: Stake) -> Result<bool, DispatchError> {
		let short = stake.minus_or_zero(books.claims.minus_or_zero(books.payable));
		if short > books.reserve {
			return Ok(false);
		}
		books.cover(short)?;
		Ok(true)
	}

	/// What of a netted exit is paid without waiting. Nothing after a large report, and a small part of the
	/// pool at most: whoever leaves at once does not bear what is reported later.
	fn advance_for(pool: &PoolLedger, netted: Stake) -> Stake {
		if Self::is_slash_recent(pool) {
			return Stake(0);
		}
		let most = Stake(T::MaxAdvance::get().mul_floor(pool.pooled(Self::now()).0));
		// Only what is there beside what others can claim already.
		let free = pool.claims.minus_or_zero(pool.payable);
		netted.min(most).min(free)
	}

	/// Makes the oldest unbonding batch claimable if its era has come, no slash that it was exposed
	/// to is pending, and its money is there. Returns whether it did.
	pub(crate) fn mature_oldest(active_era: EraIndex) -> Result<bool, DispatchError> {
		let mut queue = Queue::<T>::get();
		if queue.oldest >= queue.open {
			return Ok(false);
		}
		let index = queue.oldest;
		let Some(BatchRecord { shares, advance, phase: BatchPhase::Unbonding(record) }) =
			Batches::<T>::get(index)
		else {
			// All of it was paid in advance, or turned back into shares.
			queue.oldest = queue.oldest.saturating_add(1);
			Queue::<T>::put(queue);
			return Ok(true);
		};
		let mut books = Books::<T>::open();
		// The staking system would let the stake go a session earlier, by the planned era: before
		// every slash that can still reach it was applied.
		let is_due = active_era >= record.unlock_era;
		if !is_due || !record.burdens.is_empty() || !Self::fund(&mut books, record.stake)? {
			return Ok(false);
		}
		books.allot(record.stake)?;
		books.close();
		let phase = BatchPhase::Claimable(Payable::new(record.stake, shares));
		Batches::<T>::insert(index, BatchRecord { shares, advance, phase });
		queue.oldest = queue.oldest.saturating_add(1);
		Queue::<T>::put(queue);
		Self::deposit_event(Event::BatchMatured { batch: index, stake: record.stake.0 });
		Ok(true)
	}

	/// Gives the reserve back what the claims account holds and nobody is owed: chunks that the
	/// staking system slashed less than their batches, and what was netted for tickets that were turned
	/// back into shares.
	pub(crate) fn return_surplus() -> DispatchResult {
		Books::<T>::with(|books| books.uncover(books.surplus_claims()))
	}
}
