// SPDX-License-Identifier: Apache-2.0

//! The next release in the rehearsal of an upgrade: a version number and a migration of liquid
//! staking. Only `scripts/rehearsal` compiles it, with the feature `rehearsal`. No release contains
//! it. The feature `rehearsal-failure` has a migration over several blocks instead, which fails.
//!
//! The migration changes no figure, so that all can be compared before and after. It takes the path
//! of a real one: it depends on the storage version, runs once in the first block of the new code,
//! and rewrites the books, the stashes and every batch that is not claimable yet.

use crate::{LiquidStaking, Runtime};
use core::marker::PhantomData;
use pallet_liquid_staking::{Batches, Config, Pool, Progress, Queue, StashCount, Stashes};
#[cfg(feature = "rehearsal-failure")]
use polkadot_sdk::frame_support::{
	migrations::{SteppedMigration, SteppedMigrationError},
	weights::WeightMeter,
};
use polkadot_sdk::{
	frame_support::{
		migrations::VersionedMigration,
		traits::{Get, UncheckedOnRuntimeUpgrade},
		weights::Weight,
	},
	frame_system,
};

/// From the current storage version to that of the rehearsed release.
pub type Migration = VersionedMigration<
	1,
	2,
	Rewrite<Runtime>,
	LiquidStaking,
	<Runtime as frame_system::Config>::DbWeight,
>;

/// Reads every value and writes it back.
pub struct Rewrite<T>(PhantomData<T>);

impl<T: Config> UncheckedOnRuntimeUpgrade for Rewrite<T> {
	fn on_runtime_upgrade() -> Weight {
		Pool::<T>::put(Pool::<T>::take());
		Progress::<T>::put(Progress::<T>::take());
		let queue = Queue::<T>::take();
		Queue::<T>::put(queue.clone());
		let stashes = StashCount::<T>::get();
		for stash in 0..stashes {
			Stashes::<T>::mutate_extant(stash, |ledger| *ledger = ledger.clone());
		}
		for batch in queue.oldest..=queue.open {
			Batches::<T>::mutate_extant(batch, |record| *record = record.clone());
		}
		let batches = queue.open.saturating_sub(queue.oldest).saturating_add(1);
		let items = u64::from(stashes).saturating_add(batches.into()).saturating_add(4);
		T::DbWeight::get().reads_writes(items, items)
	}
}

/// A migration that fails in its third block.
#[cfg(feature = "rehearsal-failure")]
pub struct Failing;

#[cfg(feature = "rehearsal-failure")]
impl SteppedMigration for Failing {
	type Cursor = u32;
	type Identifier = [u8; 16];

	fn id() -> Self::Identifier {
		*b"rehearsal/fails!"
	}

	fn max_steps() -> Option<u32> {
		Some(10)
	}

	fn step(
		cursor: Option<u32>,
		meter: &mut WeightMeter,
	) -> Result<Option<u32>, SteppedMigrationError> {
		// One step takes the rest of a block.
		meter.consume(meter.remaining());
		match cursor.unwrap_or_default() {
			done @ 0..=1 => Ok(Some(done.saturating_add(1))),
			_ => Err(SteppedMigrationError::Failed),
		}
	}
}
