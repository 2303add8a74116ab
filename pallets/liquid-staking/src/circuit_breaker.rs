// SPDX-License-Identifier: Apache-2.0

//! The circuit breaker: once an era, the chain compares the books with the accounts and the staking
//! system. After a breach, nobody enters and no exit is priced until governance reopens the pool.
//! Claimable stake stays claimable.

use crate::{
	backend::StakingBackend,
	books::{Books, PoolLedger},
	types::{AccountKind, Breach, EntryGate, Shares, Stake, StashIndex, StashLedger},
	Config, Error, Event, Pallet, Pool, StashCount, Stashes,
};
use polkadot_sdk::frame_support::{
	dispatch::DispatchResultWithPostInfo,
	ensure,
	traits::{fungible::Inspect, Defensive},
};

impl<T: Config> Pallet<T> {
	/// Compares them, and closes the entry gate on a breach.
	pub(crate) fn verify() {
		Self::adopt_burned_shares();
		let Some(breach) = Self::breach() else { return };
		Books::<T>::halt(breach);
	}

	/// Halts the pool because a migration of the chain has failed, and may have left half of the
	/// books behind.
	pub fn halt_for_repair() {
		Books::<T>::halt(Breach::Migration);
	}

	/// Reopens the entry gate, if the books add up.
	pub(crate) fn do_reopen() -> DispatchResultWithPostInfo {
		let is_halted = Pool::<T>::get().gate == EntryGate::Halted;
		ensure!(is_halted, Self::refused_early(Error::<T>::NotHalted));
		Self::adopt_burned_shares();
		ensure!(Self::breach().is_none(), Error::<T>::StillInBreach);
		Books::<T>::resume();
		Self::reopen_gate();
		Self::deposit_event(Event::Reopened);
		Ok(().into())
	}

	/// Destroyed shares are a gift to all other holders, not a breach.
	fn adopt_burned_shares() {
		let issued = Shares::new(T::Shares::total_issuance());
		if issued < Pool::<T>::get().shares {
			Books::<T>::adopt_issuance(issued);
		}
	}

	/// The first breach, or none. Reads all stashes. Without a stash the pool has no books.
	pub(crate) fn breach() -> Option<Breach> {
		if StashCount::<T>::get() == 0 {
			return None;
		}
		let pool = Pool::<T>::get();
		if Shares::new(T::Shares::total_issuance()) != pool.shares {
			return Some(Breach::Issuance);
		}
		Self::breach_of_stashes(&pool).or_else(|| Self::breach_of_accounts(&pool))
	}

	fn breach_of_stashes(pool: &PoolLedger) -> Option<Breach> {
		let (mut active, mut unbonding) = (Stake::ZERO, Stake::ZERO);
		for index in 0..StashCount::<T>::get() {
			let ledger = Stashes::<T>::get(index).defensive_unwrap_or_default();
			if !Self::is_backed(index, &ledger) {
				return Some(Breach::Bond);
			}
			active = active.saturating_add(ledger.active);
			unbonding = unbonding.saturating_add(ledger.unbonding());
		}
		let is_same = active == pool.active && unbonding == pool.unbonding;
		(!is_same).then_some(Breach::Stashes)
	}

	/// Whether the tracked stake of a stash exists: in its bond, or free in its account if the bond
	/// was ended from outside since the last repair.
	fn is_backed(index: StashIndex, ledger: &StashLedger) -> bool {
		let stash = Self::stash(index);
		if let Some(bond) = T::Staking::bond_of(&stash) {
			return bond.active == ledger.active && bond.total == ledger.total();
		}
		let held = Stake::new(T::Currency::total_balance(&stash));
		let deposit = Stake::new(T::Currency::minimum_balance());
		ledger.total().is_zero() || held >= ledger.total().saturating_add(deposit)
	}

	fn breach_of_accounts(pool: &PoolLedger) -> Option<Breach> {
		let deposit = Stake::new(T::Currency::minimum_balance());
		for (kind, tracked) in
			[(AccountKind::Reserve, pool.reserve), (AccountKind::Claims, pool.claims)]
		{
			let held = Stake::new(T::Currency::total_balance(&Self::account(kind)));
			if held < tracked.saturating_add(deposit) {
				return Some(Breach::Account);
			}
		}
		if pool.assets() < pool.liabilities(Self::now()) {
			return Some(Breach::Solvency);
		}
		(pool.claims < pool.payable || pool.owed < pool.payable).then_some(Breach::Claims)
	}
}
