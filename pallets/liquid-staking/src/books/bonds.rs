// SPDX-License-Identifier: Apache-2.0

//! What is at stake: bonded, unbonded, bonded again, withdrawn, slashed. The staking system does it, and the ledgers of
//! the stash and of the pool follow.

use super::Books;
use crate::{
	backend::StakingBackend,
	types::{AccountKind, Stake, StashIndex, StashLedger},
	Config, Error, Event, Pallet, Stashes,
};
use polkadot_sdk::{
	frame_support::ensure,
	sp_runtime::{DispatchError, DispatchResult},
};

impl<T: Config> Books<T> {
	/// Bonds `amount` of the reserve in a stash, or begins a bond where there is none. Returns the stash's ledger.
	pub(crate) fn bond(
		&mut self,
		index: StashIndex,
		mut ledger: StashLedger,
		amount: Stake,
	) -> Result<StashLedger, DispatchError> {
		let stash = Pallet::<T>::stash(index);
		Self::transfer(AccountKind::Reserve, &stash, amount)?;
		let bonded = match T::Staking::bond_of(&stash) {
			Some(_) => T::Staking::bond_extra(&stash, amount)?,
			None => Self::begin_bond(&stash, amount)?,
		};
		ensure!(bonded == amount, Error::<T>::UnexpectedStakingResult);
		ledger.active = ledger.active.ensure_add(amount)?;
		self.0.bond(amount)?;
		Stashes::<T>::insert(index, ledger.clone());
		Pallet::<T>::deposit_event(Event::StakeBonded { stash: index, amount: amount.plancks() });
		Ok(ledger)
	}

	fn begin_bond(stash: &T::AccountId, amount: Stake) -> Result<Stake, DispatchError> {
		T::Staking::bond(stash, amount, &Pallet::<T>::account(AccountKind::Rewards))?;
		Ok(T::Staking::bond_of(stash).unwrap_or_default().active)
	}

	/// Begins to unbond `amount` of a stash, or more where dust would be left.
	pub(crate) fn unbond(&mut self, index: StashIndex, amount: Stake) -> DispatchResult {
		let Some(mut ledger) = Stashes::<T>::get(index) else { return Ok(()) };
		let unlock_era = T::Staking::planned_era().saturating_add(T::Staking::bonding_duration());
		let unbonded = T::Staking::unbond(&Pallet::<T>::stash(index), amount)?;
		ensure!(unbonded.amount >= amount, Error::<T>::UnexpectedStakingResult);
		self.collect(index, &mut ledger, unbonded.withdrawn)?;
		ledger.active = ledger.active.ensure_sub(unbonded.amount)?;
		let chunk = ledger.chunks.get(&unlock_era).copied().unwrap_or_default();
		ledger
			.chunks
			.try_insert(unlock_era, chunk.ensure_add(unbonded.amount)?)
			.map_err(|_| Error::<T>::UnexpectedStakingResult)?;
		self.0.unbond(unbonded.amount)?;
		Stashes::<T>::insert(index, ledger);
		let amount = unbonded.amount.plancks();
		Pallet::<T>::deposit_event(Event::StakeUnbonded { stash: index, amount, unlock_era });
		Ok(())
	}

	/// Bonds `amount` of what a stash unbonds again, the youngest chunks first.
	pub(crate) fn rebond(
		&mut self,
		index: StashIndex,
		mut ledger: StashLedger,
		amount: Stake,
	) -> DispatchResult {
		let rebonded = T::Staking::rebond(&Pallet::<T>::stash(index), amount)?;
		ensure!(rebonded == amount, Error::<T>::UnexpectedStakingResult);
		ledger.rebond(amount);
		self.0.rebond(amount)?;
		Stashes::<T>::insert(index, ledger);
		Pallet::<T>::deposit_event(Event::StakeRebonded { stash: index, amount: amount.plancks() });
		Ok(())
	}

	/// Withdraws what a stash has unbonded.
	pub(crate) fn withdraw(
		&mut self,
		index: StashIndex,
		mut ledger: StashLedger,
	) -> DispatchResult {
		let withdrawn = T::Staking::withdraw(&Pallet::<T>::stash(index))?;
		self.collect(index, &mut ledger, withdrawn)?;
		Stashes::<T>::insert(index, ledger);
		Ok(())
	}

	/// Moves what left the staking ledger to where tickets are paid.
	fn collect(
		&mut self,
		index: StashIndex,
		ledger: &mut StashLedger,
		withdrawn: Stake,
	) -> DispatchResult {
		if withdrawn.is_zero() {
			return Ok(());
		}
		// The oldest first, as the staking system does.
		let mut left = withdrawn;
		while !left.is_zero() {
			let Some((unlock_era, chunk)) = ledger.chunks.iter().next().map(|(e, c)| (*e, *c))
			else {
				return Err(Error::<T>::UnexpectedStakingResult.into());
			};
			left = left.ensure_sub(chunk)?;
			ledger.chunks.remove(&unlock_era);
		}
		let claims = Pallet::<T>::account(AccountKind::Claims);
		Self::transfer(AccountKind::Stash(index), &claims, withdrawn)?;
		self.0.withdraw(withdrawn)?;
		Pallet::<T>::deposit_event(Event::StakeWithdrawn {
			stash: index,
			amount: withdrawn.plancks(),
		});
		Ok(())
	}

	/// Takes `found` of a bond that was ended from outside into the reserve.
	pub(crate) fn recover(
		&mut self,
		index: StashIndex,
		ledger: StashLedger,
		found: Stake,
	) -> DispatchResult {
		self.0.recover(ledger.active, ledger.unbonding(), found)?;
		let reserve = Pallet::<T>::account(AccountKind::Reserve);
		Self::transfer(AccountKind::Stash(index), &reserve, found)?;
		Stashes::<T>::insert(index, StashLedger { cap: ledger.cap, ..Default::default() });
		Pallet::<T>::deposit_event(Event::StashRecovered {
			stash: index,
			tracked: ledger.total().plancks(),
			found: found.plancks(),
		});
		Ok(())
	}

	/// The staking system takes from a stash, and leaves it `after` of `before`.
	pub(crate) fn slash(&mut self, index: StashIndex, before: &StashLedger, after: StashLedger) {
		let from_active = before.active.saturating_sub(after.active);
		let from_unbonding = before.unbonding().saturating_sub(after.unbonding());
		self.0.slash(from_active, from_unbonding);
		let total = from_active.saturating_add(from_unbonding).plancks();
		let (active, unbonding) = (after.active.plancks(), after.unbonding().plancks());
		Stashes::<T>::insert(index, after);
		Pallet::<T>::deposit_event(Event::StashSlashed { stash: index, total, active, unbonding });
	}
}
