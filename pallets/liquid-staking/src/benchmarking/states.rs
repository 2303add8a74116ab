// SPDX-License-Identifier: Apache-2.0

//! The states in which calls and steps are heaviest.

use super::BenchmarkHelper as _;
use crate::{
	backend::StakingBackend,
	limits::{MaxNominees, MaxStashes},
	types::{
		AccountKind, AssessedRecord, Balance, BatchPhase, BatchRecord, Change, HarvestCursor, Move,
		Payable, PendingSlash, Phase, ProgressRecord, Reports, Shares, Stake, StashIndex,
		TicketRecord, UnbondingRecord, WatchRecord, MAX_ANNOUNCED, MAX_PENDING,
	},
	Announced, AssessedReports, Batches, Config, Moves, NomineeHistory, Nominees, Pallet,
	Parameters, PendingSlashes, Pool, Progress, Queue, StashCount, Stashes, Tickets, Watch,
};
use alloc::vec;
use polkadot_sdk::{
	frame_benchmarking::v2::*,
	frame_support::{
		traits::{
			fungible::{Inspect, Mutate},
			Get,
		},
		weights::WeightMeter,
		BoundedVec,
	},
	sp_runtime::Perbill,
	sp_staking::EraIndex,
};

/// Chunks that unbond at the same time when no era step is missed.
pub(super) const CHUNKS: EraIndex = 28;

pub(super) fn minimum<T: Config>() -> Balance {
	T::InitialParameters::get().min_stake
}

pub(super) fn funded<T: Config>() -> T::AccountId {
	let who: T::AccountId = whitelisted_caller();
	T::Currency::set_balance(&who, minimum::<T>() * 100_000);
	who
}

pub(super) fn enter<T: Config>(who: &T::AccountId, times_minimum: Balance) {
	let amount = Stake::new(minimum::<T>() * times_minimum);
	Pallet::<T>::do_stake(who, amount, Shares::ZERO).expect("a funded account can stake; qed");
}

pub(super) fn holder<T: Config>() -> T::AccountId {
	let who = funded::<T>();
	enter::<T>(&who, 100);
	who
}

pub(super) fn shares_of<T: Config>(who: &T::AccountId) -> Balance {
	T::Shares::balance(who)
}

pub(super) fn at<T: Config>(phase: Phase) {
	let active_era = T::Staking::active_era().expect("genesis begins an era; qed");
	let era = active_era.max(1);
	Progress::<T>::put(ProgressRecord { era, harvest_from: era, phase });
	// All reports are read.
	Watch::<T>::put(WatchRecord { era: active_era, ..Default::default() });
}

pub(super) fn step<T: Config>() {
	assert_eq!(Pallet::<T>::run_steps(1, &mut WeightMeter::new()), 1);
}

/// Creates stashes up to the maximum. The new ones have no bond.
pub(super) fn all_stashes<T: Config>() {
	let nominees = T::BenchmarkHelper::validators(MaxNominees::<T>::get());
	while StashCount::<T>::get() < MaxStashes::<T>::get() {
		let stash = StashCount::<T>::get();
		Pallet::<T>::begin_stash(stash, Stake::new(Balance::MAX))
			.expect("an account can be made; qed");
		Pallet::<T>::appoint(stash, nominees.clone())
			.expect("the validators stand for election; qed");
	}
}

/// Leaves no stash with a bond, and a reserve to bond.
pub(super) fn bond_from_nothing<T: Config>() {
	enter::<T>(&funded::<T>(), 10_000);
	bond_everything::<T>();
	all_stashes::<T>();
	for index in 0..StashCount::<T>::get() {
		let stash = Pallet::<T>::stash(index);
		if T::Staking::bond_of(&stash).is_some() {
			T::BenchmarkHelper::end_bond(&stash);
			Stashes::<T>::mutate_extant(index, |ledger| ledger.active = Stake::ZERO);
		}
	}
	Pool::<T>::mutate(|pool| pool.forge().active = Stake::ZERO);
	let nominees = T::BenchmarkHelper::validators(MaxNominees::<T>::get());
	Nominees::<T>::insert(0, BoundedVec::truncate_from(nominees));
}

/// Lets closed batches be owed something that the reserve pays at once.
pub(super) fn owe<T: Config>() {
	Pool::<T>::mutate(|pool| {
		pool.forge().owed = pool.owed.saturating_add(Stake::new(minimum::<T>()));
	});
}

/// Keeps no buffer, so that the whole reserve is bonded.
pub(super) fn bond_everything<T: Config>() {
	Parameters::<T>::mutate(|parameters| parameters.reserve_target = Perbill::zero());
}

/// Plans a move of a stash, and makes it.
pub(super) fn make_move<T: Config>(stash: StashIndex, planned: Move) {
	Moves::<T>::put(BoundedVec::truncate_from(vec![(stash, planned)]));
	at::<T>(Phase::Rebalance(stash));
	step::<T>();
}

/// A holder, and the last stash, which unbonds a part of the holder's stake in each of [`CHUNKS`]
/// eras.
pub(super) fn holder_with_chunks<T: Config>() -> (T::AccountId, StashIndex) {
	let who = holder::<T>();
	bond_everything::<T>();
	let last = StashCount::<T>::get().saturating_sub(1);
	make_move::<T>(last, Move::Bond(Pool::<T>::get().reserve));
	let amount = Stake::new(Stashes::<T>::get(last).unwrap_or_default().active.plancks() / 100);
	for era in 1..=CHUNKS {
		T::BenchmarkHelper::set_era(era);
		Pool::<T>::mutate(|pool| pool.forge().owed = pool.owed.saturating_add(amount));
		make_move::<T>(last, Move::Unbond(amount));
	}
	assert_eq!(Stashes::<T>::get(last).unwrap_or_default().chunks.len(), CHUNKS as usize);
	(who, last)
}

/// Creates `count` unbonding batches. Each bears a part of `pending` pending slashes.
pub(super) fn batches_with_pending_loss<T: Config>(closed: EraIndex, count: u32, pending: u32) {
	let stake = Stake::new(minimum::<T>());
	for index in 0..count {
		let record = UnbondingRecord { closed, unlock_era: closed, stake, ..Default::default() };
		let phase = BatchPhase::Unbonding(record);
		let batch =
			BatchRecord { shares: Shares::new(stake.plancks()), phase, ..Default::default() };
		Batches::<T>::insert(index, batch);
		Pool::<T>::mutate(|pool| pool.forge().owed = pool.owed.saturating_add(stake));
	}
	Queue::<T>::mutate(|queue| queue.open = count);
	let reports = Reports { count: 1, size: 1 };
	crate::books::Books::<T>::with_slash_book(|book| {
		for ahead in 1..=pending {
			book.provide(closed + ahead, closed, reports, stake);
		}
	});
	// The reports cost more than their provisions.
	let losses = (0..StashCount::<T>::get()).map(|_| stake).collect();
	let assessed = AssessedRecord { reports, losses };
	for ahead in 1..=pending {
		AssessedReports::<T>::insert(closed + ahead, assessed.clone());
	}
	assert_eq!(PendingSlashes::<T>::get().len(), pending as usize);
}

pub(super) fn harvest_at<T: Config>(backer: &T::AccountId) {
	all_stashes::<T>();
	let validators = T::BenchmarkHelper::validators(crate::limits::MaxNomineesOfAll::<T>::get());
	let validator = validators.first().expect("there are many; qed").clone();
	NomineeHistory::<T>::insert(1, BoundedVec::truncate_from(validators));
	crate::NomineeHistoryEras::<T>::put(BoundedVec::truncate_from(vec![1]));
	T::BenchmarkHelper::expose(1, &validator, backer);
	T::BenchmarkHelper::set_era(2);
	at::<T>(Phase::Harvest(HarvestCursor { era: 1, ..Default::default() }));
}

/// Gives shares to the insurance.
pub(super) fn insure<T: Config>() {
	let who = holder::<T>();
	let half = shares_of::<T>(&who) / 2;
	T::Shares::burn_from(
		&who,
		half,
		polkadot_sdk::frame_support::traits::tokens::Preservation::Expendable,
		polkadot_sdk::frame_support::traits::tokens::Precision::Exact,
		polkadot_sdk::frame_support::traits::tokens::Fortitude::Polite,
	)
	.expect("the holder has as many; qed");
	T::Shares::mint_into(&Pallet::<T>::account(AccountKind::Insurance), half)
		.expect("they were burned; qed");
}

/// Gives `who` the last ticket of a claimable batch, with its prepayment unclaimed.
pub fn last_ticket<T: Config>(who: &T::AccountId) {
	T::BenchmarkHelper::listen_to_payouts(who);
	let matured = Stake::new(minimum::<T>() * 10);
	T::Currency::mint_into(&Pallet::<T>::account(AccountKind::Claims), matured.plancks() * 2)
		.expect("there is room for as much; qed");
	Pool::<T>::mutate(|pool| {
		pool.forge().claims = matured.saturating_mul(2);
		pool.forge().owed = pool.claims;
		pool.forge().payable = pool.claims;
	});
	Tickets::<T>::insert(0, who, TicketRecord::new(Shares::new(1)));
	let left =
		Payable { unclaimed_shares: Shares::new(1), ..Payable::new(matured, Shares::new(3)) };
	let phase = BatchPhase::Claimable(left);
	Batches::<T>::insert(0, BatchRecord { shares: Shares::new(3), prepayment: left, phase });
}

/// Adds the maximum of pending slashes, all without a cost.
pub(super) fn worthless_reports<T: Config>() {
	let pending =
		(1..=MAX_PENDING).map(|apply_era| PendingSlash { apply_era, ..Default::default() });
	PendingSlashes::<T>::put(BoundedVec::truncate_from(pending.collect()));
}

/// Adds the maximum of pending slashes. One has a cost, so that entries pay the entry premium.
pub(super) fn pending_slashes<T: Config>() {
	worthless_reports::<T>();
	PendingSlashes::<T>::mutate(|pending| {
		pending.iter_mut().take(1).for_each(|slash| slash.holders = Stake::new(1));
	});
	Pool::<T>::mutate(|pool| pool.forge().pending = Stake::new(1));
}

/// Announces one change of each kind, to its present value.
pub(super) fn announce_everything<T: Config>() {
	for parameter in Parameters::<T>::get().all() {
		Pallet::<T>::announce(Change::Parameter(parameter)).expect("there is room for each; qed");
	}
	Pallet::<T>::announce(Change::Recapitalisation).expect("there is room for each; qed");
	assert_eq!(Announced::<T>::get().len(), MAX_ANNOUNCED as usize);
}

/// An account with a ticket of batch 0 that it can rebond, and the ticket's shares. The batch bears
/// all pending slashes.
pub(super) fn ticket_to_rebond<T: Config>() -> Result<(T::AccountId, Shares), BenchmarkError> {
	let who = funded::<T>();
	batches_with_pending_loss::<T>(39, 1, MAX_PENDING - 1);
	let worth = Stake::new(minimum::<T>());
	T::Currency::mint_into(&Pallet::<T>::account(AccountKind::Claims), worth.plancks())?;
	Pool::<T>::mutate(|pool| {
		pool.forge().unbonding = worth;
		pool.forge().claims = worth;
		pool.forge().payable = worth;
		pool.forge().owed = worth.saturating_mul(2);
		pool.forge().pending = Stake::new(1);
	});
	let shares = Shares::new(worth.plancks());
	Tickets::<T>::insert(0, &who, TicketRecord::new(shares));
	Batches::<T>::mutate_extant(0, |batch| {
		// A part of the prepayment stays.
		let prepayment = Payable::new(worth, shares.saturating_mul(2));
		batch.prepayment = Payable { unclaimed_shares: shares, ..prepayment };
	});
	Ok((who, shares))
}
