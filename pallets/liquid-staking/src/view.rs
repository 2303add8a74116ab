// SPDX-License-Identifier: Apache-2.0

//! Reads for clients, with the rounding of the calls.

use crate::{
	backend::StakingBackend,
	math::{self, Rate},
	types::{
		AllocationInfo, Balance, BatchIndex, BatchPhase, BatchRecord, EraRecord, InstantInfo,
		InstantQuote, LimitInfo, PendingSlashInfo, PoolInfo, QueueInfo, ShareAmount, Shares, Stake,
		StashInfo, TicketInfo, TicketRecord,
	},
	Batches, Config, Error, History, InstantRateLimit, Nominees, Pallet, Parameters,
	PendingSlashes, Pool, Queue, RewardYield, Scores, StakeRateLimit, StashCount, Stashes, Tickets,
};
use alloc::vec::Vec;
use polkadot_sdk::{
	frame_support::{
		ensure,
		storage::with_transaction,
		traits::{fungible::Inspect, Defensive},
	},
	sp_runtime::{DispatchError, FixedI128, FixedU128, TransactionOutcome},
	sp_staking::EraIndex,
};

impl<T: Config> Pallet<T> {
	/// The rate in this block.
	pub fn current_rate() -> Rate {
		Pool::<T>::get().rate(Self::now())
	}

	/// RILL per stRILL in this block, with 18 decimals, rounded down.
	pub fn rate() -> FixedU128 {
		Self::current_rate().price()
	}

	/// The figures of the pool in this block.
	pub fn pool_info() -> PoolInfo {
		let (pool, now) = (Pool::<T>::get(), Self::now());
		let rate = pool.rate(now);
		PoolInfo {
			pooled: rate.pooled.plancks(),
			shares: rate.shares.plancks(),
			rate: rate.price(),
			active: pool.active.plancks(),
			unbonding: pool.unbonding.plancks(),
			reserve: pool.reserve.plancks(),
			claims: pool.claims.plancks(),
			owed: pool.owed.plancks(),
			unreleased: pool.stream.unreleased(now).plancks(),
			pending_slash: pool.pending.plancks(),
			insurance: Self::insurance_stake(&pool).plancks(),
			gate: pool.gate,
		}
	}

	/// Shares that an entry of `stake` plancks of RILL would mint in this block, in plancks of
	/// stRILL, rounded down. Their stake is less than `stake` while a slash is pending. None if
	/// entries have no rate, or if the shares exceed a balance.
	pub fn shares_for(stake: Balance) -> Option<ShareAmount> {
		let rate = Self::entry_rate(&Pool::<T>::get()).ok()?;
		rate.shares_for(Stake::new(stake)).ok().map(|shares| shares.plancks())
	}

	/// The stake of `shares` plancks of stRILL in this block, in plancks of RILL, rounded down.
	/// None if it exceeds a balance.
	pub fn stake_for(shares: ShareAmount) -> Option<Balance> {
		Self::current_rate().stake_for(Shares::new(shares)).ok().map(|stake| stake.plancks())
	}

	/// The stake of the shares of `who` in this block, without its tickets, in plancks of RILL,
	/// rounded down.
	pub fn stake_of(who: &T::AccountId) -> Balance {
		Self::stake_for(T::Shares::balance(who)).defensive_unwrap_or_default()
	}

	/// The batches of exits in this block.
	pub fn queue_info() -> QueueInfo {
		let queue = Queue::<T>::get();
		QueueInfo {
			open_batch: queue.open,
			open_shares: Batches::<T>::get(queue.open).map_or(0, |batch| batch.shares.plancks()),
			unbonding_batches: queue.open.saturating_sub(queue.oldest),
			active_era: T::Staking::active_era(),
		}
	}

	/// The tickets of `who`, by batch. It reads all batches, so no block can call it.
	pub fn tickets_of(who: &T::AccountId) -> Vec<TicketInfo> {
		let mut tickets: Vec<_> = Batches::<T>::iter()
			.filter_map(|(index, batch)| {
				Some(Self::ticket_info(index, &batch, Tickets::<T>::get(index, who)?))
			})
			.collect();
		tickets.sort_by_key(|ticket| ticket.batch);
		tickets
	}

	fn ticket_info(index: BatchIndex, batch: &BatchRecord, ticket: TicketRecord) -> TicketInfo {
		let worth = Self::ticket_stake(batch, ticket);
		let claimable_from = match &batch.phase {
			BatchPhase::Open => Self::earliest_claim(),
			BatchPhase::Unbonding(record) => Some(record.unlock_era),
			BatchPhase::Claimable(_) => None,
		};
		TicketInfo {
			batch: index,
			shares: ticket.shares.plancks(),
			prepaid: ticket.prepaid.plancks(),
			stake: worth.total().plancks(),
			claimable: worth.claimable.plancks(),
			claimable_from,
		}
	}

	/// The first era in which the open batch can be claimable. The batch closes in the next era at
	/// the earliest.
	fn earliest_claim() -> Option<EraIndex> {
		let closed = T::Staking::active_era()?.saturating_add(1);
		let planned = T::Staking::planned_era().max(closed);
		Some(planned.saturating_add(T::Staking::bonding_duration()))
	}

	/// Shares that an entry of `amount` plancks of RILL would get in this block, in plancks of
	/// stRILL, rounded down.
	///
	/// # Errors
	/// The errors of [`stake`](Pallet::stake), apart from those for the balance of the account.
	pub fn preview_stake(amount: Balance) -> Result<ShareAmount, DispatchError> {
		let pool = Pool::<T>::get();
		let rate = Self::entry_rate(&pool)?;
		Self::ensure_may_enter(&pool.rate(Self::now()), Stake::new(amount))?;
		let shares = rate.shares_for(Stake::new(amount))?;
		ensure!(!shares.is_zero(), Error::<T>::SlippageExceeded);
		Ok(shares.plancks())
	}

	/// The stake of an exit of `shares` plancks of stRILL with a ticket in this block, in plancks
	/// of RILL, rounded down. It assumes an account with more shares. The close of the batch sets
	/// the price.
	///
	/// # Errors
	/// The errors of [`unstake`](Pallet::unstake), apart from those for the balance of the account.
	pub fn preview_unstake(shares: ShareAmount) -> Result<Balance, DispatchError> {
		Self::exit_stake(Shares::new(shares), Shares::new(ShareAmount::MAX))
			.map(|stake| stake.plancks())
	}

	/// The result of an instant exit of `shares` plancks of stRILL in this block.
	///
	/// # Errors
	/// The errors of [`instant_unstake`](Pallet::instant_unstake), apart from those for the balance
	/// of the account.
	pub fn preview_instant_unstake(shares: ShareAmount) -> Result<InstantQuote, DispatchError> {
		let (pool, parameters) = (Pool::<T>::get(), Parameters::<T>::get());
		let used = InstantRateLimit::<T>::get();
		let quote = Self::quote_instant(&pool, &parameters, &used, Shares::new(shares))?;
		ensure!(quote.stake > 0, Error::<T>::UnstakeBelowMinimum);
		Ok(quote)
	}

	/// Shares that `who` would get for `shares` plancks of its ticket in a batch in this block, in
	/// plancks of stRILL, rounded down. Changes nothing.
	///
	/// # Errors
	/// The errors of [`rebond`](Pallet::rebond).
	pub fn preview_rebond(
		who: &T::AccountId,
		batch: BatchIndex,
		shares: ShareAmount,
	) -> Result<ShareAmount, DispatchError> {
		let before = T::Shares::balance(who);
		with_transaction(|| {
			let outcome = Self::do_rebond(who, batch, Shares::new(shares), Shares::ZERO);
			let minted = T::Shares::balance(who).saturating_sub(before);
			TransactionOutcome::Rollback(outcome.map(|()| minted))
		})
	}

	/// The limits of entries in this block.
	pub fn limit_info() -> LimitInfo {
		let (pool, parameters) = (Pool::<T>::get(), Parameters::<T>::get());
		LimitInfo {
			min_stake: parameters.min_stake,
			pool_share_remaining: Self::pool_share_remaining(&parameters, &pool.rate(Self::now()))
				.plancks(),
			stake_limit_remaining: Self::stake_limit_remaining(
				&parameters,
				&StakeRateLimit::<T>::get(),
			)
			.plancks(),
		}
	}

	/// The limits and the fee of instant exits in this block.
	pub fn instant_info() -> InstantInfo {
		let (pool, parameters) = (Pool::<T>::get(), Parameters::<T>::get());
		let used = InstantRateLimit::<T>::get();
		let curve = parameters.instant_fee.rate(Self::liquidity(&pool, &parameters, &used));
		let limit_remaining =
			Self::instant_limit_remaining(&parameters, &pool.rate(Self::now()), &used);
		InstantInfo {
			target: pool.buffer(Self::now(), parameters.reserve_target).plancks(),
			ready: pool.ready().plancks(),
			limit_remaining: limit_remaining.plancks(),
			fee: curve.max(RewardYield::<T>::get().of_two_eras()),
			is_slash_pending: Self::is_slash_recent(&pool),
		}
	}

	/// Pending slashes that cost the pool something, by the era that applies them.
	pub fn pending_slashes() -> Vec<PendingSlashInfo> {
		PendingSlashes::<T>::get()
			.into_iter()
			.filter(|slash| !slash.total.is_zero())
			.map(|slash| PendingSlashInfo {
				offence_era: slash.offence_era,
				apply_era: slash.apply_era,
				total: slash.total.plancks(),
				insured: slash.insured.plancks(),
				holders: slash.holders.plancks(),
				unreleased: slash.stream.plancks(),
			})
			.collect()
	}

	/// Annualised growth of the rate over the last `eras` remembered eras, with `eras_per_year`
	/// eras in a year: 0.07 is seven percent. If `eras` is 0 or more than are remembered, it is
	/// over all of them. Slashes count, so it can be negative. None if fewer than two eras are
	/// remembered. For display only.
	pub fn apr(eras: u32, eras_per_year: FixedU128) -> Option<FixedI128> {
		let history = History::<T>::get();
		let last = history.last()?;
		let eras = if eras == 0 { EraIndex::MAX } else { eras };
		let wanted = last.era.saturating_sub(eras);
		let first = history.iter().find(|record| record.era >= wanted)?;
		let passed = last.era.checked_sub(first.era).filter(|passed| *passed > 0)?;
		math::annual_growth(first.rate(), last.rate(), passed, eras_per_year)
	}

	/// The rates at the start of the remembered eras, the oldest first.
	pub fn history() -> Vec<EraRecord> {
		History::<T>::get().into_inner()
	}

	/// The stashes, by their numbers.
	pub fn stash_infos() -> Vec<StashInfo<T::AccountId>> {
		(0..StashCount::<T>::get())
			.map(|index| {
				let ledger = Stashes::<T>::get(index).defensive_unwrap_or_default();
				StashInfo {
					account: Self::stash(index),
					active: ledger.active.plancks(),
					unbonding: ledger.unbonding().plancks(),
					cap: ledger.cap.plancks(),
					nominees: Nominees::<T>::get(index).into_inner(),
				}
			})
			.collect()
	}

	/// The pool's validators and its stake with each, the most first. It reads whole exposures, so
	/// no block can call it.
	pub fn allocation() -> Vec<AllocationInfo<T::AccountId>> {
		let stashes = Self::stash_infos();
		let scores = Scores::<T>::get();
		let era = T::Staking::active_era().unwrap_or_default();
		let is_ours = |who: &T::AccountId| Self::stash_index(who).is_some();
		let mut backed: Vec<_> = stashes.iter().flat_map(|stash| stash.nominees.clone()).collect();
		backed.extend(Self::nominees_in(era));
		backed.sort();
		backed.dedup();
		let info = |validator: T::AccountId| {
			let backers = stashes.iter().filter(|stash| stash.nominees.contains(&validator));
			let backing: Stake = backers.map(|stash| Stake::new(stash.active)).sum();
			let score = scores.iter().find(|(who, _)| *who == validator).map(|(_, it)| it.score);
			AllocationInfo {
				exposed: T::Staking::exposed(era, &validator, is_ours).plancks(),
				backing: backing.plancks(),
				score: score.unwrap_or_default(),
				commission: T::Staking::validator(&validator).unwrap_or_default().commission,
				validator,
			}
		};
		let mut all: Vec<_> = backed.into_iter().map(info).collect();
		all.sort_by_key(|it| core::cmp::Reverse((it.exposed, it.backing)));
		all
	}
}
