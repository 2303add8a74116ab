// SPDX-License-Identifier: Apache-2.0

//! What becomes of a batch after its tickets are in: priced, netted, matured.

use crate::{
	backend::StakingBackend,
	types::{
		AccountKind, BatchPhase, BatchRecord, EntryGate, Payable, PoolLedger, Shares, Stake,
		UnbondingRecord,
	},
	Batches, Config, Event, Pallet, Pool, Queue,
};
use polkadot_sdk::{
	frame_support::{
		traits::{
			fungible::Mutate,
			tokens::{Fortitude, Precision, Preservation},
			Get,
		},
		BoundedVec,
	},
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
		let is_halted = Pool::<T>::get().gate == EntryGate::Halted;
		if is_late || is_halted || waiting >= T::MaxUnbondingBatches::get() {
			return Ok(());
		}
		let Some((stake, burdens)) = Self::with_slash_book(|book| {
			// What is pending leaves with the batch, so it is priced as if nothing were.
			let withheld: Stake = book.pending.iter().map(|slash| slash.holders).sum();
			let mut rate = book.pool.rate(book.now);
			rate.pooled = rate.pooled.plus_or_max(withheld);
			let stake = rate.stake_for(batch.shares).ok().filter(|stake| !stake.is_zero())?;
			Some((stake, book.leave(batch.shares, stake)))
		}) else {
			return Ok(());
		};
		Self::burn_escrow(batch.shares)?;
		let mut pool = Pool::<T>::get();
		// Older batches come first.
		let overdue = pool.uncovered();
		pool.shares = pool.shares.minus(batch.shares)?;
		pool.owed = pool.owed.plus(stake)?;
		let netted = Self::cover_from_reserve(&mut pool)?.minus_or_zero(overdue);
		// What it bears of small slashes stays in it until they are applied.
		let burden: Stake = burdens.iter().map(|burden| burden.stake).sum();
		let advance = Self::advance_for(&pool, netted.min(stake.minus_or_zero(burden)));
		pool.payable = pool.payable.plus(advance)?;
		Pool::<T>::put(pool);
		// What is being released is more for each who stays.
		let now = Self::now();
		Self::raise_pace(pool.stream.unreleased(now), pool.pooled(now));
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

	fn burn_escrow(shares: Shares) -> DispatchResult {
		T::Shares::burn_from(
			&Self::account(AccountKind::Escrow),
			shares.0,
			Preservation::Expendable,
			Precision::Exact,
			Fortitude::Polite,
		)?;
		Ok(())
	}

	/// Moves from the reserve what closed batches are owed and nothing else covers, but for what is
	/// kept there for instant exits: this exit waits anyway. Returns how much that was.
	pub(crate) fn cover_from_reserve(pool: &mut PoolLedger) -> Result<Stake, DispatchError> {
		let spare = pool.reserve.minus_or_zero(Self::buffer(pool));
		let amount = pool.uncovered().min(spare);
		Self::reserve_to_claims(pool, amount)?;
		Ok(amount)
	}

	fn reserve_to_claims(pool: &mut PoolLedger, amount: Stake) -> DispatchResult {
		if amount.is_zero() {
			return Ok(());
		}
		let (reserve, claims) =
			(Self::account(AccountKind::Reserve), Self::account(AccountKind::Claims));
		T::Currency::transfer(&reserve, &claims, amount.0, Preservation::Preserve)?;
		pool.reserve = pool.reserve.minus(amount)?;
		pool.claims = pool.claims.plus(amount)?;
		Ok(())
	}

	/// Sees to it that the claims account has so much beside what can be claimed already, out of the
	/// reserve where a chunk was slashed more than its batch. Says whether it has.
	fn fund(pool: &mut PoolLedger, stake: Stake) -> Result<bool, DispatchError> {
		let short = stake.minus_or_zero(pool.claims.minus_or_zero(pool.payable));
		if short > pool.reserve {
			return Ok(false);
		}
		Self::reserve_to_claims(pool, short)?;
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
		let mut pool = Pool::<T>::get();
		// The staking system would let the stake go a session earlier, by the planned era: before
		// every slash that can still reach it was applied.
		let is_due = active_era >= record.unlock_era;
		if !is_due || !record.burdens.is_empty() || !Self::fund(&mut pool, record.stake)? {
			return Ok(false);
		}
		pool.payable = pool.payable.plus(record.stake)?;
		Pool::<T>::put(pool);
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
		let mut pool = Pool::<T>::get();
		let surplus = pool.surplus_claims();
		Self::return_of_surplus(&mut pool, surplus)?;
		Pool::<T>::put(pool);
		Ok(())
	}

	/// The same for a part of it.
	pub(crate) fn return_of_surplus(pool: &mut PoolLedger, amount: Stake) -> DispatchResult {
		if amount.is_zero() {
			return Ok(());
		}
		let (reserve, claims) =
			(Self::account(AccountKind::Reserve), Self::account(AccountKind::Claims));
		T::Currency::transfer(&claims, &reserve, amount.0, Preservation::Preserve)?;
		pool.claims = pool.claims.minus(amount)?;
		pool.reserve = pool.reserve.plus(amount)?;
		Ok(())
	}
}
