// SPDX-License-Identifier: Apache-2.0

//! The numbered invariants that storage can show, checked from outside the books.

use crate::{
	backend::StakingBackend,
	types::{AccountKind, BatchPhase, Shares, Stake},
	Batches, Chunks, Config, Pallet, Pool, Queue, Tickets,
};
use polkadot_sdk::{
	frame_support::{ensure, traits::fungible::Inspect},
	sp_runtime::{DispatchResult, TryRuntimeError},
};

impl<T: Config> Pallet<T> {
	/// Checks the invariants of the crate's documentation, by their numbers. Reads everything:
	/// for tests and tools, not for a block.
	///
	/// # Errors
	/// The first broken one.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::check_redeeming_pays_at_most_pooled()?;
		Self::check_issuance()?;
		Self::check_batches_are_covered()?;
		Self::check_active_stake()?;
		Self::check_accounts()?;
		Self::check_tickets()
	}

	fn check_redeeming_pays_at_most_pooled() -> DispatchResult {
		let rate = Pool::<T>::get().rate(Self::now());
		let redeemed = rate.stake_for(rate.shares)?;
		let bonded = T::Staking::bond_of(&Self::stash()).unwrap_or_default().active;
		let reserve = T::Currency::total_balance(&Self::account(AccountKind::Reserve));
		let backing = bonded.plus(Stake(reserve))?;
		ensure!(redeemed <= backing, "1: shares redeem for more than there is");
		Ok(())
	}

	fn check_issuance() -> DispatchResult {
		let counted = Pool::<T>::get().shares;
		ensure!(
			Shares(T::Shares::total_issuance()) == counted,
			"2: issuance is not what was counted"
		);
		Ok(())
	}

	fn check_batches_are_covered() -> DispatchResult {
		let mut owed = Stake(0);
		for chunk in Chunks::<T>::iter_values() {
			owed = owed.plus(chunk)?;
		}
		for batch in Batches::<T>::iter_values() {
			if let BatchPhase::Claimable { unclaimed_stake, .. } = batch.phase {
				owed = owed.plus(unclaimed_stake)?;
			}
		}
		let bond = T::Staking::bond_of(&Self::stash()).unwrap_or_default();
		let unbonding = bond.total.minus(bond.active)?;
		let covered = unbonding.plus(Pool::<T>::get().claims)?;
		ensure!(owed <= covered, "3: batches are owed more than there is");
		Ok(())
	}

	fn check_active_stake() -> DispatchResult {
		let bond = T::Staking::bond_of(&Self::stash()).unwrap_or_default();
		ensure!(bond.active == Pool::<T>::get().active, "6: tracked stake is not the ledger's");
		Ok(())
	}

	fn check_accounts() -> DispatchResult {
		let pool = Pool::<T>::get();
		if pool.shares.is_zero() {
			return Ok(());
		}
		let deposit = Stake(T::Currency::minimum_balance());
		let bonded = T::Staking::bond_of(&Self::stash()).unwrap_or_default().total;
		for (kind, tracked) in [
			(AccountKind::Reserve, pool.reserve),
			(AccountKind::Rewards, Stake(0)),
			(AccountKind::Claims, pool.claims),
			(AccountKind::Stash(0), bonded),
		] {
			let held = Stake(T::Currency::total_balance(&Self::account(kind)));
			ensure!(held >= tracked.plus(deposit)?, "8: an account holds less than is tracked");
		}
		let open = Batches::<T>::get(Queue::<T>::get().open).unwrap_or_default().shares;
		let escrow = Shares(T::Shares::balance(&Self::account(AccountKind::Escrow)));
		ensure!(escrow >= open, "8: the escrow holds less than is tracked");
		Ok(())
	}

	fn check_tickets() -> DispatchResult {
		for (index, batch) in Batches::<T>::iter() {
			let mut tickets = Shares(0);
			for (_, ticket_of, shares) in Tickets::<T>::iter() {
				if ticket_of == index {
					tickets = tickets.plus(shares)?;
				}
			}
			let unclaimed = match batch.phase {
				BatchPhase::Claimable { unclaimed_shares, .. } => unclaimed_shares,
				BatchPhase::Open | BatchPhase::Unbonding { .. } => batch.shares,
			};
			ensure!(tickets == unclaimed, "9: tickets are not the shares of their batch");
		}
		Ok(())
	}
}
