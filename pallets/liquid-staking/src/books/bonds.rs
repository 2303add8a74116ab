// SPDX-License-Identifier: Apache-2.0

//! Stake in the staking system: bonded, unbonded, rebonded, withdrawn, slashed. The ledgers of the
//! stash and of the pool follow each result of the staking system.

use super::{ledger::part_on, Books};
use crate::{
	backend::StakingBackend,
	types::{AccountKind, Stake, StashIndex, StashLedger},
	Config, Error, Event, Pallet, Stashes,
};
use polkadot_sdk::{
	frame_support::{ensure, traits::Defensive},
	sp_runtime::{DispatchError, DispatchResult},
};

impl<T: Config> Books<T> {
	/// Bonds `amount` of the reserve in a stash, and begins a bond if the stash has none. Returns
	/// the new ledger of the stash.
	///
	/// # Errors
	/// [`UnexpectedStakingResult`](Error::UnexpectedStakingResult) if the bond is not exactly
	/// `amount`.
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

	/// Begins to unbond `amount` of a stash. The staking system unbonds more if it would keep dust.
	/// Chunks that it withdraws on the way go to the claims account.
	///
	/// # Errors
	/// [`UnexpectedStakingResult`](Error::UnexpectedStakingResult) if less than `amount` unbonds,
	/// or the ledger of the stash has no room for another chunk.
	pub(crate) fn unbond(
		&mut self,
		index: StashIndex,
		mut ledger: StashLedger,
		amount: Stake,
	) -> DispatchResult {
		let unbonded = T::Staking::unbond(&Pallet::<T>::stash(index), amount)?;
		ensure!(unbonded.amount >= amount, Error::<T>::UnexpectedStakingResult);
		self.collect(index, &mut ledger, unbonded.withdrawn)?;
		ledger.active = ledger.active.ensure_sub(unbonded.amount)?;
		let unlock_era = unbonded.unlock_era;
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

	/// Rebonds `amount` of a stash, the youngest chunks first.
	///
	/// # Errors
	/// [`UnexpectedStakingResult`](Error::UnexpectedStakingResult) if not exactly `amount` is
	/// rebonded.
	pub(crate) fn rebond(
		&mut self,
		index: StashIndex,
		mut ledger: StashLedger,
		amount: Stake,
	) -> DispatchResult {
		let rebonded = T::Staking::rebond(&Pallet::<T>::stash(index), amount)?;
		ensure!(rebonded == amount, Error::<T>::UnexpectedStakingResult);
		ledger.rebond(amount)?;
		self.0.rebond(amount)?;
		Stashes::<T>::insert(index, ledger);
		Pallet::<T>::deposit_event(Event::StakeRebonded { stash: index, amount: amount.plancks() });
		Ok(())
	}

	/// Withdraws the unbonded stake of a stash to the claims account.
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

	/// Moves withdrawn stake from the stash to the claims account.
	///
	/// # Errors
	/// [`UnexpectedStakingResult`](Error::UnexpectedStakingResult) if the chunks sum to less, and
	/// [`Underflow`](polkadot_sdk::sp_runtime::ArithmeticError::Underflow) if `withdrawn` ends
	/// inside a chunk.
	fn collect(
		&mut self,
		index: StashIndex,
		ledger: &mut StashLedger,
		withdrawn: Stake,
	) -> DispatchResult {
		if withdrawn.is_zero() {
			return Ok(());
		}
		// The staking system withdraws whole chunks, the oldest first.
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

	/// Moves `found`, the remaining stake of a bond that was ended from outside, to the reserve.
	/// The ledger of the stash is empty afterwards, and the pool loses the difference.
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

	/// Notes a slash of a stash, whose ledger was `before` and is `after`.
	pub(crate) fn slash(index: StashIndex, before: &StashLedger, after: StashLedger) {
		let proof = "a slash adds no stake";
		let less = |before: Stake, after: Stake| {
			before.ensure_sub(after).defensive_proof(proof).unwrap_or_default()
		};
		let from_active = less(before.active, after.active);
		let from_unbonding = less(before.unbonding(), after.unbonding());
		let total = part_on(from_active, from_unbonding).plancks();
		let (active, unbonding) = (after.active.plancks(), after.unbonding().plancks());
		Self::change(|pool| {
			pool.slash(from_active, from_unbonding);
			Stashes::<T>::insert(index, after);
			let event = Event::StashSlashed { stash: index, total, active, unbonding };
			Pallet::<T>::deposit_event(event);
		});
	}
}
