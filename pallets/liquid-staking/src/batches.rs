// SPDX-License-Identifier: Apache-2.0

//! A batch after its tickets are in: closed, netted, matured.

use crate::{
	backend::StakingBackend,
	books::{Books, ClosePlan, CloseSnapshot, PoolLedger},
	limits::{MaxPrepayment, MaxUnbondingBatches, MinorSlash},
	types::{BatchPhase, BatchRecord, EntryGate, Payable, Shares, Stake, UnbondingRecord},
	Batches, Config, Pallet, Parameters, PendingSlashes, Queue,
};
use polkadot_sdk::{
	frame_support::{
		defensive,
		traits::{Defensive as _, DefensiveSaturating as _, DefensiveTruncateFrom as _, Get},
		BoundedVec,
	},
	sp_runtime::{DispatchError, DispatchResult},
	sp_staking::EraIndex,
};

impl<T: Config> Pallet<T> {
	/// Closes the open batch. It stays open if it has no stake, a batch was closed in this era
	/// already, too many batches unbond, or the pool is halted.
	pub(crate) fn close_batch() -> DispatchResult {
		let mut queue = Queue::<T>::get();
		let index = queue.open;
		let Some(batch) = Batches::<T>::get(index) else { return Ok(()) };
		let planned_era = T::Staking::planned_era();
		// One batch an era, so that no two batches have the same last exposed era.
		let is_late = queue.last_closed.is_some_and(|last| planned_era <= last);
		let waiting = queue.open.defensive_saturating_sub(queue.oldest);
		if is_late || waiting >= MaxUnbondingBatches::<T>::get() {
			return Ok(());
		}
		let unlock_era = planned_era.saturating_add(T::Staking::bonding_duration());
		let plan = Books::<T>::with(|books| {
			if books.gate == EntryGate::Halted {
				return Ok(None);
			}
			let Some(plan) = ClosePlan::of(&Self::close_snapshot(**books, batch.shares))? else {
				return Ok(None);
			};
			books.close_batch(index, batch.shares, &plan, unlock_era)?;
			// Each remaining share gets more of the unreleased rewards.
			let now = Self::now();
			Self::raise_yield(books.stream.unreleased(now), books.pooled(now));
			Ok::<_, DispatchError>(Some(plan))
		})?;
		let Some(plan) = plan else { return Ok(()) };
		Batches::<T>::insert(index, Self::closed(batch.shares, plan, planned_era, unlock_era)?);
		queue.open.defensive_saturating_inc();
		queue.last_closed = Some(planned_era);
		Queue::<T>::put(queue);
		Ok(())
	}

	fn close_snapshot(pool: PoolLedger, shares: Shares) -> CloseSnapshot {
		CloseSnapshot {
			now: Self::now(),
			era: T::Staking::active_era().defensive_unwrap_or_default(),
			shares,
			pool,
			pending: PendingSlashes::<T>::get().into_inner(),
			reserve_target: Parameters::<T>::get().reserve_target,
			max_prepayment: MaxPrepayment::<T>::get(),
			minor_slash: MinorSlash::<T>::get(),
		}
	}

	/// A batch after its close. A fully prepaid one is claimable at once.
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

	/// Funds the claims account, so that it has `stake` beyond the claimable stake. The reserve
	/// pays if a chunk was slashed by more than its batch. Returns whether the stake is there.
	fn fund(books: &mut Books<T>, stake: Stake) -> Result<bool, DispatchError> {
		let short = stake.saturating_sub(books.free_claims());
		if short > books.reserve {
			return Ok(false);
		}
		books.fund_claims(short)?;
		Ok(true)
	}

	/// Matures the oldest unbonding batch if its unlock era has come, it has no pending loss, and
	/// its stake is there. Returns whether it moved on.
	pub(crate) fn mature_oldest(active_era: EraIndex) -> Result<bool, DispatchError> {
		let mut queue = Queue::<T>::get();
		if queue.oldest >= queue.open {
			return Ok(false);
		}
		let index = queue.oldest;
		let (shares, prepayment, record) = match Batches::<T>::get(index) {
			Some(BatchRecord { shares, prepayment, phase: BatchPhase::Unbonding(record) }) => {
				(shares, prepayment, record)
			},
			// The batch is fully prepaid, or all its tickets were rebonded.
			Some(BatchRecord { phase: BatchPhase::Claimable(_), .. }) | None => {
				queue.oldest.defensive_saturating_inc();
				Queue::<T>::put(queue);
				return Ok(true);
			},
			Some(BatchRecord { phase: BatchPhase::Open, .. }) => {
				defensive!("only the last batch is open");
				return Ok(false);
			},
		};
		// The staking system counts by the planned era, so it would release the stake a session
		// earlier, before it has applied every slash that can reach the batch.
		let is_due = active_era >= record.unlock_era;
		if !is_due || !record.pending_losses.is_empty() {
			return Ok(false);
		}
		let is_funded = Books::<T>::with(|books| {
			let is_funded = Self::fund(books, record.stake)?;
			if is_funded {
				books.mature(index, record.stake)?;
			}
			Ok::<_, DispatchError>(is_funded)
		})?;
		if !is_funded {
			return Ok(false);
		}
		let phase = BatchPhase::Claimable(Payable::new(record.stake, shares));
		Batches::<T>::insert(index, BatchRecord { shares, prepayment, phase });
		queue.oldest.defensive_saturating_inc();
		Queue::<T>::put(queue);
		Ok(true)
	}

	/// Returns the surplus of the claims account to the reserve. It comes from chunks that were
	/// slashed by less than their batches, and from deposits that netted rebonded tickets.
	pub(crate) fn return_surplus() -> DispatchResult {
		Books::<T>::with(|books| books.release_claims(books.surplus_claims()))
	}
}
