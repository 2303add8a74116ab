// SPDX-License-Identifier: Apache-2.0

//! What becomes of a batch after its tickets are in: priced, netted, matured.

use crate::{
	backend::StakingBackend,
	books::{Books, ClosePlan, CloseSnapshot, PoolLedger},
	limits::{MaxPrepayment, MaxUnbondingBatches, MinorSlash},
	types::{BatchPhase, BatchRecord, EntryGate, Payable, Shares, Stake, UnbondingRecord},
	Batches, Config, Event, Pallet, Parameters, PendingSlashes, Queue,
};
use polkadot_sdk::frame_support::traits::DefensiveTruncateFrom as _;
use polkadot_sdk::{
	frame_support::{traits::Get, BoundedVec},
	sp_runtime::{DispatchError, DispatchResult},
	sp_staking::EraIndex,
};

impl<T: Config> Pallet<T> {
	/// Closes the open batch, unless it is worth nothing, one was closed in this era already, too many unbond, or the books
	/// do not add up.
	pub(crate) fn close_batch() -> DispatchResult {
		let mut queue = Queue::<T>::get();
		let index = queue.open;
		let Some(batch) = Batches::<T>::get(index) else { return Ok(()) };
		let planned_era = T::Staking::planned_era();
		// One batch an era, so that each was exposed in eras of its own.
		let is_late = queue.last_closed.is_some_and(|last| planned_era <= last);
		let waiting = queue.open.saturating_sub(queue.oldest);
		let mut books = Books::<T>::open();
		let is_halted = books.gate == EntryGate::Halted;
		if is_late || is_halted || waiting >= MaxUnbondingBatches::<T>::get() {
			return Ok(());
		}
		let Some(plan) = ClosePlan::of(&Self::close_snapshot(*books, batch.shares)) else {
			return Ok(());
		};
		let unlock_era = planned_era.saturating_add(T::Staking::bonding_duration());
		books.close_batch(index, batch.shares, &plan, unlock_era)?;
		// What is being released is more for each who stays.
		let now = Self::now();
		Self::raise_yield(books.stream.unreleased(now), books.pooled(now));
		books.close();
		Batches::<T>::insert(index, Self::closed(batch.shares, plan, planned_era, unlock_era)?);
		queue.open = queue.open.saturating_add(1);
		queue.last_closed = Some(planned_era);
		Queue::<T>::put(queue);
		Ok(())
	}

	fn close_snapshot(pool: PoolLedger, shares: Shares) -> CloseSnapshot {
		CloseSnapshot {
			now: Self::now(),
			era: T::Staking::active_era().unwrap_or_default(),
			shares,
			pool,
			pending: PendingSlashes::<T>::get().into_inner(),
			reserve_target: Parameters::<T>::get().reserve_target,
			max_prepayment: MaxPrepayment::<T>::get(),
			minor_slash: MinorSlash::<T>::get(),
		}
	}

	/// A batch after its close. One that was prepaid whole is claimable.
	fn closed(
		shares: Shares,
		plan: ClosePlan,
		closed: EraIndex,
		unlock_era: EraIndex,
	) -> Result<BatchRecord, DispatchError> {
		let stake = plan.stake.ensure_sub(plan.prepayment)?;
		let phase = if stake.is_zero() {
			BatchPhase::Claimable(Payable::new(stake, shares))
		} else {
			let pending_losses = BoundedVec::defensive_truncate_from(plan.pending_losses);
			BatchPhase::Unbonding(UnbondingRecord { closed, unlock_era, stake, pending_losses })
		};
		Ok(BatchRecord { shares, prepayment: Payable::new(plan.prepayment, shares), phase })
	}

	/// Sees to it that the claims account has so much beside what can be claimed already, out of the
	/// reserve where a chunk was slashed more than its batch. Says whether it has.
	fn fund(books: &mut Books<T>, stake: Stake) -> Result<bool, DispatchError> {
		let short = stake.saturating_sub(books.free_claims());
		if short > books.reserve {
			return Ok(false);
		}
		books.fund_claims(short)?;
		Ok(true)
	}

	/// Makes the oldest unbonding batch claimable if its era has come, no slash that it was exposed
	/// to is pending, and its money is there. Returns whether it did.
	pub(crate) fn mature_oldest(active_era: EraIndex) -> Result<bool, DispatchError> {
		let mut queue = Queue::<T>::get();
		if queue.oldest >= queue.open {
			return Ok(false);
		}
		let index = queue.oldest;
		let Some(BatchRecord { shares, prepayment, phase: BatchPhase::Unbonding(record) }) =
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
		if !is_due || !record.pending_losses.is_empty() || !Self::fund(&mut books, record.stake)? {
			return Ok(false);
		}
		books.make_payable(record.stake)?;
		books.close();
		let phase = BatchPhase::Claimable(Payable::new(record.stake, shares));
		Batches::<T>::insert(index, BatchRecord { shares, prepayment, phase });
		queue.oldest = queue.oldest.saturating_add(1);
		Queue::<T>::put(queue);
		Self::deposit_event(Event::BatchMatured { batch: index, stake: record.stake.0 });
		Ok(true)
	}

	/// Gives the reserve back what the claims account holds and nobody is owed: chunks that the
	/// staking system slashed less than their batches, and what was netted for tickets that were turned
	/// back into shares.
	pub(crate) fn return_surplus() -> DispatchResult {
		Books::<T>::with(|books| books.release_claims(books.surplus_claims()))
	}
}
