// SPDX-License-Identifier: Apache-2.0

//! The numbered invariants, as far as storage shows them, checked without the books' own sums.

use crate::{
	backend::StakingBackend,
	types::{AccountKind, BatchIndex, BatchPhase, BatchRecord, Shares, Stake, StashLedger},
	AssessedReports, Batches, Config, Pallet, PendingSlashes, Pool, Queue, StashCount, Stashes,
	Tickets,
};
use alloc::collections::BTreeMap;
use polkadot_sdk::{
	frame_support::{ensure, traits::fungible::Inspect},
	sp_runtime::{DispatchResult, TryRuntimeError},
};

impl<T: Config> Pallet<T> {
	/// Checks the invariants by their numbers in the crate's documentation. Reads everything: for
	/// tests and tools, not for a block.
	///
	/// # Errors
	/// The first broken invariant.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::check_redeeming_pays_at_most_pooled()?;
		Self::check_issuance()?;
		Self::check_batches_are_covered()?;
		Self::check_stashes()?;
		Self::check_nominations()?;
		Self::check_accounts()?;
		Self::check_tickets()?;
		Self::check_pending()
	}

	fn check_redeeming_pays_at_most_pooled() -> DispatchResult {
		let (pool, now) = (Pool::<T>::get(), Self::now());
		let rate = pool.rate(now);
		let redeemed = rate.stake_for(rate.shares)?;
		let mut backing =
			Stake::new(T::Currency::total_balance(&Self::account(AccountKind::Reserve)))
				.ensure_add(Stake::new(T::Currency::total_balance(&Self::account(
					AccountKind::Claims,
				))))?;
		for index in 0..StashCount::<T>::get() {
			backing = backing.ensure_add(Self::bond_of(index).total)?;
		}
		let promised = redeemed.ensure_add(pool.liabilities(now))?;
		ensure!(
			promised <= backing || rate.pooled.is_zero(),
			"1: shares and tickets redeem for more than the assets"
		);
		Ok(())
	}

	fn check_issuance() -> DispatchResult {
		let counted = Pool::<T>::get().shares;
		ensure!(
			Shares::new(T::Shares::total_issuance()) == counted,
			"2: issuance differs from the books"
		);
		Ok(())
	}

	fn check_batches_are_covered() -> DispatchResult {
		let (mut owed, mut payable) = (Stake::ZERO, Stake::ZERO);
		for batch in Batches::<T>::iter_values() {
			payable = payable.ensure_add(batch.prepayment.unclaimed_stake)?;
			match batch.phase {
				BatchPhase::Open => {},
				BatchPhase::Unbonding(record) => owed = owed.ensure_add(record.stake)?,
				BatchPhase::Claimable(left) => {
					payable = payable.ensure_add(left.unclaimed_stake)?
				},
			}
		}
		let pool = Pool::<T>::get();
		ensure!(payable == pool.payable, "3: claimable debts differ from the books");
		ensure!(owed.ensure_add(payable)? == pool.owed, "3: debts differ from the books");
		ensure!(payable <= pool.claims, "3: more can be claimed than there is");
		Ok(())
	}

	fn check_stashes() -> DispatchResult {
		let (mut active, mut unbonding) = (Stake::ZERO, Stake::ZERO);
		for index in 0..StashCount::<T>::get() {
			let ledger = Stashes::<T>::get(index).ok_or("6: a stash has no ledger")?;
			active = active.ensure_add(ledger.active)?;
			unbonding = unbonding.ensure_add(ledger.unbonding())?;
			let bond = Self::bond_of(index);
			let is_same = bond.active == ledger.active && bond.total == ledger.total();
			ensure!(is_same, "6: a tracked bond is not the ledger's");
			// Caps and slashes can have changed since. A bonded chunk is never empty.
			ensure!(ledger.chunks.values().all(|c| !c.is_zero()), "6: a chunk is empty");
		}
		let pool = Pool::<T>::get();
		ensure!(
			active == pool.active && unbonding == pool.unbonding,
			"6: the sum of the stashes differs from the books"
		);
		Ok(())
	}

	/// Caps and nominees can change after stake was bonded. So storage shows only that every bonded
	/// stash is open, and that the pallet submitted every nominee.
	fn check_nominations() -> DispatchResult {
		let count = StashCount::<T>::get();
		ensure!(Stashes::<T>::iter_keys().all(|index| index < count), "7: a stash was not opened");
		for index in 0..count {
			let chosen = Self::nominated(index);
			let backed = T::Staking::nominations_of(&Self::stash(index)).unwrap_or_default();
			ensure!(
				backed.iter().all(|who| chosen.contains(who)),
				"7: a stash nominates a validator that the pallet did not select"
			);
		}
		Ok(())
	}

	fn check_accounts() -> DispatchResult {
		let pool = Pool::<T>::get();
		if pool.shares.is_zero() {
			return Ok(());
		}
		let deposit = Stake::new(T::Currency::minimum_balance());
		let stashes = (0..StashCount::<T>::get()).map(|index| {
			let tracked = Stashes::<T>::get(index).as_ref().map_or(Stake::ZERO, StashLedger::total);
			(AccountKind::Stash(index), tracked)
		});
		let fixed = [
			(AccountKind::Reserve, pool.reserve),
			(AccountKind::Rewards, Stake::ZERO),
			(AccountKind::Claims, pool.claims),
		];
		for (kind, tracked) in stashes.chain(fixed) {
			let held = Stake::new(T::Currency::total_balance(&Self::account(kind)));
			ensure!(
				held >= tracked.ensure_add(deposit)?,
				"8: an account holds less than is tracked"
			);
		}
		let open = Batches::<T>::get(Queue::<T>::get().open).unwrap_or_default().shares;
		let escrow = Shares::new(T::Shares::balance(&Self::account(AccountKind::Escrow)));
		ensure!(
			escrow >= open.ensure_add(Self::share_base())?,
			"8: the escrow holds less than is tracked"
		);
		Ok(())
	}

	fn check_tickets() -> DispatchResult {
		// The shares of all tickets of a batch, and of those without a prepayment.
		let mut sums = BTreeMap::<BatchIndex, (Shares, Shares)>::new();
		for (batch, _, ticket) in Tickets::<T>::iter() {
			let (all, waiting) = sums.entry(batch).or_default();
			*all = all.ensure_add(ticket.shares)?;
			*waiting = waiting.ensure_add(ticket.waiting())?;
			ensure!(
				ticket.prepaid <= ticket.shares,
				"9: a ticket has taken more than its prepayment"
			);
		}
		for (index, batch) in Batches::<T>::iter() {
			let (all, waiting) = sums.remove(&index).unwrap_or_default();
			Self::check_shares_of(&batch, all, waiting)?;
		}
		ensure!(sums.is_empty(), "9: a ticket is of no batch");
		Ok(())
	}

	fn check_shares_of(batch: &BatchRecord, all: Shares, waiting: Shares) -> DispatchResult {
		let unclaimed = match &batch.phase {
			BatchPhase::Claimable(left) => left.unclaimed_shares,
			BatchPhase::Open | BatchPhase::Unbonding(_) => batch.shares,
		};
		ensure!(all == unclaimed, "9: tickets are not the shares of their batch");
		ensure!(
			batch.prepayment.stake.is_zero() || batch.prepayment.unclaimed_shares == waiting,
			"9: tickets that took a prepayment are not those that were paid it"
		);
		Ok(())
	}

	/// The provision for slashes is the sum of its parts, and every part belongs to a pending
	/// slash. Pending slashes, and the pending losses of a batch, are in the order of their eras.
	fn check_pending() -> Result<(), TryRuntimeError> {
		let (mut pending, slashes) = (Stake::ZERO, PendingSlashes::<T>::get());
		for slash in &slashes {
			pending = pending
				.ensure_add(slash.insured)?
				.ensure_add(slash.holders)?
				.ensure_add(slash.stream)?;
		}
		ensure!(pending == Pool::<T>::get().pending, "4: pending slashes differ from the books");
		ensure!(
			slashes.windows(2).all(|pair| pair[0].apply_era < pair[1].apply_era),
			"4: pending slashes are out of order"
		);
		for batch in Batches::<T>::iter_values() {
			let BatchPhase::Unbonding(record) = batch.phase else { continue };
			let are_known = record.pending_losses.iter().all(|pending_loss| {
				slashes.iter().any(|slash| slash.apply_era == pending_loss.apply_era)
			});
			ensure!(are_known, "4: a batch bears a slash that is not pending");
			let mut in_order = record.pending_losses.windows(2);
			ensure!(
				in_order.all(|pair| pair[0].apply_era < pair[1].apply_era),
				"4: the pending losses of a batch are out of order"
			);
		}
		let is_pending = |era| slashes.iter().any(|slash| slash.apply_era == era);
		ensure!(
			Self::is_assessment_due() || AssessedReports::<T>::iter_keys().all(is_pending),
			"4: reports were read of a slash that is not pending"
		);
		Ok(())
	}
}
