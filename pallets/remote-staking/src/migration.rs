// SPDX-License-Identifier: Apache-2.0

//! The way from an older layout of the storage.

use crate::{
	types::{DueRecord, HomeRecord},
	Config, Due, Homes, NextDue, Pallet, Queue,
};
use codec::Decode;
use core::marker::PhantomData;
use pallet_liquid_staking::types::Balance;
use polkadot_sdk::{
	frame_support::{
		migrations::VersionedMigration,
		storage_alias,
		traits::{Get, UncheckedOnRuntimeUpgrade},
		weights::Weight,
	},
	frame_system::{self, pallet_prelude::BlockNumberFor},
	sp_runtime::{traits::One, Saturating},
	staging_xcm::latest::Location,
};

/// Version 1: pay-outs wait in a queue, by the block in which they are tried, and a home says whose program has set it.
pub type QueuePayouts<T> =
	VersionedMigration<0, 1, ToQueue<T>, Pallet<T>, <T as frame_system::Config>::DbWeight>;

/// What the record of version 0 had.
#[derive(Decode)]
struct OldDue<BlockNumber> {
	amount: Balance,
	_from: BlockNumber,
}

/// What the record of a home had.
#[derive(Decode)]
struct OldHome<Deposit> {
	home: Location,
	deposit: Deposit,
}

/// The account that version 0 looked at last.
#[storage_alias]
type LastTried<T: Config> = StorageValue<Pallet<T>, <T as frame_system::Config>::AccountId>;

/// See [`QueuePayouts`]. There are as many pay-outs as could not be sent so far, and as
/// many homes as accounts hold a deposit for.
pub struct ToQueue<T>(PhantomData<T>);

impl<T: Config> UncheckedOnRuntimeUpgrade for ToQueue<T> {
	fn on_runtime_upgrade() -> Weight {
		let now = frame_system::Pallet::<T>::block_number();
		let first = now.saturating_add(One::one());
		let mut moved = 0u64;
		Due::<T>::translate::<OldDue<BlockNumberFor<T>>, _>(|who, old| {
			moved.saturating_inc();
			let from = (old.amount >= T::LeastSent::get()).then_some(first);
			if let Some(block) = from {
				Queue::<T>::insert(block, who, ());
			}
			Some(DueRecord { amount: old.amount, from })
		});
		Homes::<T>::translate::<OldHome<T::HomeDeposit>, _>(|_, old| {
			moved.saturating_inc();
			Some(HomeRecord { home: old.home, deposit: old.deposit, by: None })
		});
		NextDue::<T>::put(now);
		LastTried::<T>::kill();
		let moves = moved.saturating_mul(2);
		T::DbWeight::get().reads_writes(moved.saturating_add(1), moves.saturating_add(2))
	}
}
