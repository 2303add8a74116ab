// SPDX-License-Identifier: Apache-2.0

//! The pool before its first holder: keyless accounts kept alive, and a seed that nobody owns.

use crate::{
	backend::StakingBackend,
	types::{AccountKind, Balance, PoolLedger, Shares, Stake},
	Config, Nominees, Pallet, Pool,
};
use polkadot_sdk::{
	frame_support::{
		ensure,
		traits::fungible::{Inspect, Mutate},
		BoundedVec,
	},
	sp_runtime::{DispatchError, DispatchResult},
};

impl<T: Config> Pallet<T> {
	/// Creates the accounts, bonds the seed and locks its shares in an account without a key.
	pub(crate) fn seed(seed: Balance, nominees: &[T::AccountId]) -> DispatchResult {
		ensure!(
			T::Shares::total_issuance() == 0,
			DispatchError::Other("stRILL exists before the seed")
		);
		// A nomination of anything else is accepted by the staking system, and earns nothing.
		ensure!(
			!nominees.is_empty() && nominees.iter().all(T::Staking::is_validator),
			DispatchError::Other("a nominee is not a validator")
		);
		let deposit = T::Currency::minimum_balance();
		for kind in [AccountKind::Reserve, AccountKind::Rewards, AccountKind::Claims] {
			T::Currency::mint_into(&Self::account(kind), deposit)?;
		}
		let (stash, payee) = (Self::stash(), Self::account(AccountKind::Rewards));
		T::Currency::mint_into(&stash, Stake(seed).plus(Stake(deposit))?.0)?;
		T::Staking::bond(&stash, Stake(seed), &payee)?;
		ensure!(
			T::Staking::bond_of(&stash).map(|bond| bond.active) == Some(Stake(seed)),
			DispatchError::Other("the seed was not bonded in full")
		);
		T::Staking::nominate(&stash, nominees.to_vec())?;
		let nominees: BoundedVec<_, T::MaxNominees> =
			nominees.to_vec().try_into().map_err(|_| DispatchError::Other("too many nominees"))?;
		Nominees::<T>::put(nominees);
		T::Shares::mint_into(&Self::account(AccountKind::Authority), seed)?;
		Pool::<T>::put(PoolLedger {
			shares: Shares(seed),
			active: Stake(seed),
			..Default::default()
		});
		Ok(())
	}
}
