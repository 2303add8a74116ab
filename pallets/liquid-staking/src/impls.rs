// SPDX-License-Identifier: Apache-2.0

//! What the pallet is to others.

use crate::{
	types::{Balance, Stake},
	Chunks, Config, Event, Pallet, Pool,
};
use alloc::collections::BTreeMap;
use polkadot_sdk::sp_staking::{EraIndex, OnStakingUpdate};

/// Told by the staking system, before it writes its own ledger: nothing of that can be read here,
/// and nothing can be refused.
impl<T: Config> OnStakingUpdate<T::AccountId, Balance> for Pallet<T> {
	fn on_slash(
		stash: &T::AccountId,
		active: Balance,
		chunks: &BTreeMap<EraIndex, Balance>,
		total: Balance,
	) {
		if stash != &Self::stash() {
			return;
		}
		Pool::<T>::mutate(|pool| {
			pool.stream = pool.stream.slashed(Self::now(), pool.active, Stake(active));
			pool.active = Stake(active);
		});
		for (unlock_era, left) in chunks {
			Chunks::<T>::mutate_extant(unlock_era, |chunk| *chunk = Stake(*left));
		}
		Self::deposit_event(Event::StashSlashed { total, active });
	}
}
