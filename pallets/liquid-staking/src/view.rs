// SPDX-License-Identifier: Apache-2.0

//! What clients read, with the rounding of the calls.

use crate::{
	backend::StakingBackend,
	types::{
		Balance, BatchIndex, BatchPhase, BatchRecord, PoolInfo, QueueInfo, Shares, Stake,
		TicketInfo, TicketRecord,
	},
	Batches, Config, Pallet, Pool, Queue, Tickets,
};
use alloc::vec::Vec;
use polkadot_sdk::{frame_support::traits::fungible::Inspect, sp_runtime::FixedU128};

impl<T: Config> Pallet<T> {
	/// RILL per stRILL in this block, with 18 decimals, rounded down.
	pub fn rate() -> FixedU128 {
		Pool::<T>::get().rate(Self::now()).price()
	}

	/// The figures of the pool in this block.
	pub fn pool_info() -> PoolInfo {
		let (pool, now) = (Pool::<T>::get(), Self::now());
		let rate = pool.rate(now);
		PoolInfo {
			pooled: rate.pooled.0,
			shares: rate.shares.0,
			rate: rate.price(),
			active: pool.active.0,
			unbonding: pool.unbonding.0,
			reserve: pool.reserve.0,
			claims: pool.claims.0,
			owed: pool.owed.0,
			unreleased: pool.stream.unreleased(now).0,
			pending_slash: pool.pending.0,
			insurance: Self::insurance_value(&pool).0,
			gate: pool.gate,
		}
	}

	/// The shares, in plancks of stRILL, that `stake` of so much RILL would mint in this block.
	/// Nothing while entries have no price.
	pub fn shares_for(stake: Balance) -> Option<Balance> {
		Pool::<T>::get().rate(Self::now()).shares_for(Stake(stake)).ok().map(|shares| shares.0)
	}

	/// What so much stRILL is worth in this block, in plancks of RILL. Nothing when the figure
	/// does not fit.
	pub fn stake_for(shares: Balance) -> Option<Balance> {
		Pool::<T>::get().rate(Self::now()).stake_for(Shares(shares)).ok().map(|stake| stake.0)
	}

	/// What the free stRILL of `who` is worth in this block, in plancks of RILL.
	pub fn stake_of(who: &T::AccountId) -> Balance {
		Self::stake_for(T::Shares::balance(who)).unwrap_or_default()
	}

	/// The line of batches in this block.
	pub fn queue_info() -> QueueInfo {
		let queue = Queue::<T>::get();
		QueueInfo {
			open_batch: queue.open,
			open_shares: Batches::<T>::get(queue.open).map_or(0, |batch| batch.shares.0),
			unbonding_batches: queue.open.saturating_sub(queue.oldest),
			active_era: T::Staking::active_era(),
		}
	}

	/// The tickets of `who`, by batch. Reads as many entries as there are batches: not for a block.
	pub fn tickets_of(who: &T::AccountId) -> Vec<TicketInfo> {
		let mut tickets: Vec<_> = Batches::<T>::iter()
			.filter_map(|(index, batch)| {
				Some(Self::ticket_info(index, &batch, Tickets::<T>::get(index, who)?))
			})
			.collect();
		tickets.sort_by_key(|ticket| ticket.batch);
		tickets
	}

	/// What a ticket of a batch is worth in this block, pending slashes taken off.
	pub(crate) fn worth_of(batch: &BatchRecord, ticket: TicketRecord) -> TicketWorth {
		let shares = ticket.shares;
		let advance = batch.advance.part(ticket.waiting()).unwrap_or_default();
		match &batch.phase {
			BatchPhase::Open => TicketWorth {
				claimable: Stake(0),
				later: Stake(Self::stake_for(shares.0).unwrap_or_default()),
			},
			BatchPhase::Unbonding(record) => TicketWorth {
				claimable: advance,
				later: batch.part(shares, record.net()).unwrap_or_default(),
			},
			BatchPhase::Claimable(payable) => TicketWorth {
				claimable: advance.plus_or_max(payable.part(shares).unwrap_or_default()),
				later: Stake(0),
			},
		}
	}

	fn ticket_info(index: BatchIndex, batch: &BatchRecord, ticket: TicketRecord) -> TicketInfo {
		let worth = Self::worth_of(batch, ticket);
		let unlock_era = match &batch.phase {
			BatchPhase::Unbonding(record) => Some(record.unlock_era),
			BatchPhase::Open | BatchPhase::Claimable(_) => None,
		};
		TicketInfo {
			batch: index,
			shares: ticket.shares.0,
			stake: worth.total().0,
			claimable: worth.claimable.0,
			unlock_era,
		}
	}
}

/// What a ticket is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TicketWorth {
	/// Can be claimed now.
	pub claimable: Stake,
	/// Can be claimed later.
	pub later: Stake,
}

impl TicketWorth {
	/// All of it.
	pub fn total(&self) -> Stake {
		self.claimable.plus_or_max(self.later)
	}
}
