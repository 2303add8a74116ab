// SPDX-License-Identifier: Apache-2.0

//! From the books of one stash, whose batches were worth their chunks, to assets and liabilities over
//! several stashes.
//!
//! The books and what unbonds are few and change in one block: a slash can come in any block. Tickets and
//! claimable batches are as many as holders left unclaimed, and follow in steps, while the chain takes
//! no calls.

use crate::{
	backend::StakingBackend,
	types::{
		BatchIndex, BatchPhase, BatchRecord, EntryGate, HarvestCursor, Payable, Phase, PoolLedger,
		ProgressRecord, QueueRecord, RewardStream, Shares, Stake, StashLedger, TicketRecord,
		UnbondingRecord,
	},
	Backed, BackedSince, Batches, Config, Nominated, Nominees, Pallet, Pool, Progress, Queue,
	StashCount, Stashes, Tickets,
};
use alloc::{collections::BTreeMap, vec, vec::Vec};
use codec::{Decode, DecodeAll, Encode};
use core::marker::PhantomData;
use polkadot_sdk::{
	frame_support::{
		migrations::{MigrationId, SteppedMigration, SteppedMigrationError, VersionedMigration},
		storage::unhashed,
		traits::{Get, PalletInfoAccess, UncheckedOnRuntimeUpgrade},
		weights::{Weight, WeightMeter},
		BoundedBTreeMap, BoundedVec,
	},
	sp_staking::EraIndex,
};

/// The layout that this migrates from. What it held is told by the new layout's documentation.
#[allow(missing_docs)] // `storage_alias` makes items that cannot have any.
pub mod v1 {
	use super::*;
	use polkadot_sdk::frame_support::{
		pallet_prelude::{OptionQuery, ValueQuery},
		storage_alias, Blake2_128Concat, Twox64Concat,
	};

	/// The books.
	#[derive(Clone, Copy, Debug, Decode, Default, Encode)]
	pub struct OldPool {
		/// All shares.
		pub shares: Shares,
		/// Bonded and active.
		pub active: Stake,
		/// To be bonded.
		pub reserve: Stake,
		/// In the claims account.
		pub claims: Stake,
		/// Not released yet.
		pub stream: RewardStream,
	}

	/// Where a batch was.
	#[derive(Clone, Copy, Debug, Decode, Encode, PartialEq, Eq)]
	pub enum OldPhase {
		/// Took tickets.
		Open,
		/// Was a chunk.
		Unbonding {
			/// Of this era.
			unlock_era: EraIndex,
		},
		/// Could be claimed.
		Claimable {
			/// All of it.
			stake: Stake,
			/// What was left.
			unclaimed_stake: Stake,
			/// Whose.
			unclaimed_shares: Shares,
		},
	}

	/// A batch.
	#[derive(Clone, Copy, Debug, Decode, Encode, PartialEq, Eq)]
	pub struct OldBatch {
		/// Of all its tickets.
		pub shares: Shares,
		/// Where it was.
		pub phase: OldPhase,
	}

	/// The line of batches.
	#[derive(Clone, Copy, Debug, Decode, Default, Encode)]
	pub struct OldQueue {
		/// Took tickets.
		pub open: BatchIndex,
		/// The oldest that was not claimable.
		pub oldest: BatchIndex,
		/// Of the youngest chunk.
		pub last_unlock_era: Option<EraIndex>,
	}

	/// Progress, of which the phase is not needed: the step begins anew.
	#[derive(Clone, Copy, Debug, Decode, Default, Encode)]
	pub struct OldProgress {
		/// The era of the step.
		pub era: EraIndex,
		/// The first era that was not harvested.
		pub harvest_from: EraIndex,
	}

	#[storage_alias]
	pub type Chunks<T: Config> = StorageMap<Pallet<T>, Twox64Concat, EraIndex, Stake, OptionQuery>;

	#[storage_alias]
	pub type Nominees<T: Config> = StorageValue<
		Pallet<T>,
		BoundedVec<
			<T as polkadot_sdk::frame_system::Config>::AccountId,
			<T as Config>::MaxNominees,
		>,
		ValueQuery,
	>;

	#[storage_alias]
	pub type Pool<T: Config> = StorageValue<Pallet<T>, OldPool, ValueQuery>;

	#[storage_alias]
	pub type Queue<T: Config> = StorageValue<Pallet<T>, OldQueue, ValueQuery>;

	#[storage_alias]
	pub type Progress<T: Config> = StorageValue<Pallet<T>, OldProgress, ValueQuery>;

	#[storage_alias]
	pub type Batches<T: Config> =
		StorageMap<Pallet<T>, Twox64Concat, BatchIndex, OldBatch, OptionQuery>;

	#[storage_alias]
	pub type Tickets<T: Config> = StorageDoubleMap<
		Pallet<T>,
		Blake2_128Concat,
		<T as polkadot_sdk::frame_system::Config>::AccountId,
		Twox64Concat,
		BatchIndex,
		Shares,
		OptionQuery,
	>;
}

/// The books, in one block.
pub type MigrateBooks<T> = VersionedMigration<
	1,
	2,
	UncheckedMigrateBooks<T>,
	Pallet<T>,
	<T as polkadot_sdk::frame_system::Config>::DbWeight,
>;

/// [`MigrateBooks`] without a look at the version.
pub struct UncheckedMigrateBooks<T>(PhantomData<T>);

impl<T: Config> UncheckedOnRuntimeUpgrade for UncheckedMigrateBooks<T> {
	fn on_runtime_upgrade() -> Weight {
		let (pool, queue) = (v1::Pool::<T>::get(), v1::Queue::<T>::get());
		let chunks: BTreeMap<_, _> = v1::Chunks::<T>::drain().collect();
		let items = u64::try_from(chunks.len()).unwrap_or(u64::MAX).saturating_mul(2);
		let bond = Pallet::<T>::bond_of(0);
		let unbonding = bond.total.minus_or_zero(bond.active);
		migrate_stash::<T>(pool.active, unbonding, &chunks);
		let owed = migrate_batches::<T>(queue, &chunks);
		// What a call freed on the way is in the claims account, and its batch is not claimable yet.
		let freed = owed.minus_or_zero(unbonding);
		Pool::<T>::put(PoolLedger {
			shares: pool.shares,
			active: pool.active,
			unbonding,
			reserve: pool.reserve,
			claims: pool.claims,
			owed: pool.claims.minus_or_zero(freed).plus_or_max(owed),
			payable: pool.claims.minus_or_zero(freed),
			stream: pool.stream,
			// Until reports that are pending already are read.
			gate: EntryGate::Assessing,
			..Default::default()
		});
		Pallet::<T>::read_anew();
		let bonding = T::Staking::bonding_duration();
		Queue::<T>::put(QueueRecord {
			open: queue.open,
			oldest: queue.oldest,
			last_closed: queue.last_unlock_era.map(|era| era.saturating_sub(bonding)),
		});
		migrate_progress::<T>();
		T::DbWeight::get().reads_writes(items.saturating_add(8), items.saturating_add(10))
	}
}

/// The first stash: no cap, the nominees it had.
fn migrate_stash<T: Config>(active: Stake, unbonding: Stake, chunks: &BTreeMap<EraIndex, Stake>) {
	let (mut left, mut ours) = (unbonding, BoundedBTreeMap::new());
	for (unlock_era, chunk) in chunks.iter().rev() {
		let chunk = left.min(*chunk);
		left = left.minus_or_zero(chunk);
		if !chunk.is_zero() {
			// There are never more chunks than the staking system's ledger has.
			let inserted = ours.try_insert(*unlock_era, chunk);
			debug_assert!(inserted.is_ok(), "the ledger has room for as many");
		}
	}
	let cap = Stake(u128::MAX);
	Stashes::<T>::insert(0, StashLedger { active, chunks: ours, cap });
	StashCount::<T>::put(1);
	let nominees = v1::Nominees::<T>::get();
	v1::Nominees::<T>::kill();
	let since = v1::Progress::<T>::get().harvest_from;
	Backed::<T>::insert(since, BoundedVec::truncate_from(nominees.to_vec()));
	BackedSince::<T>::put(BoundedVec::truncate_from(vec![since]));
	Nominated::<T>::insert(0, nominees.clone());
	Nominees::<T>::insert(0, nominees);
}

/// Batches that unbond, and the open one. Returns what those that unbond are owed.
fn migrate_batches<T: Config>(queue: v1::OldQueue, chunks: &BTreeMap<EraIndex, Stake>) -> Stake {
	let mut owed = Stake(0);
	for index in queue.oldest..=queue.open {
		let Some(batch) = v1::Batches::<T>::get(index) else { continue };
		let phase = match batch.phase {
			v1::OldPhase::Unbonding { unlock_era } => {
				let stake = chunks.get(&unlock_era).copied().unwrap_or_default();
				owed = owed.plus_or_max(stake);
				let closed = unlock_era.saturating_sub(T::Staking::bonding_duration());
				let burdens = BoundedVec::default();
				BatchPhase::Unbonding(UnbondingRecord { closed, unlock_era, stake, burdens })
			},
			v1::OldPhase::Open | v1::OldPhase::Claimable { .. } => BatchPhase::Open,
		};
		let advance = Payable::new(Stake(0), batch.shares);
		Batches::<T>::insert(index, BatchRecord { shares: batch.shares, advance, phase });
	}
	owed
}

/// The step begins anew: every phase does nothing that it has done already.
fn migrate_progress<T: Config>() {
	let old = v1::Progress::<T>::get();
	let first = HarvestCursor { era: old.harvest_from, ..Default::default() };
	Progress::<T>::put(ProgressRecord {
		era: old.era,
		harvest_from: old.harvest_from,
		phase: Phase::Harvest(first),
	});
}

/// What is stored there, if it is all of the old layout: what is in the new one already is longer.
fn read_exactly<V: Decode>(key: &[u8]) -> Option<V> {
	let value = unhashed::get_raw(key)?;
	V::decode_all(&mut &value[..]).ok()
}

/// How far [`MigrateTickets`] has come: at which batch, once no ticket is left.
pub type Cursor = BatchIndex;

/// Tickets and claimable batches, in steps.
pub struct MigrateTickets<T>(PhantomData<T>);

impl<T: Config> MigrateTickets<T> {
	/// One ticket or batch; where to go on.
	fn one(cursor: Option<Cursor>) -> Option<Cursor> {
		// A ticket is gone once it was moved, so the first is always the next.
		let next = v1::Tickets::<T>::iter_keys().next();
		match next {
			Some((who, index)) => {
				if let Some(shares) = v1::Tickets::<T>::take(&who, index) {
					Tickets::<T>::insert(index, &who, TicketRecord::new(shares));
				}
				Some(0)
			},
			None => Self::batch(cursor.unwrap_or_default()),
		}
	}

	fn batch(index: BatchIndex) -> Option<Cursor> {
		if index >= Queue::<T>::get().oldest {
			return None;
		}
		let batch = read_exactly(&v1::Batches::<T>::hashed_key_for(index));
		let claimable = batch.and_then(|batch: v1::OldBatch| match batch.phase {
			v1::OldPhase::Claimable { stake, unclaimed_stake, unclaimed_shares } => {
				let shares = batch.shares;
				Some((shares, Payable { stake, shares, unclaimed_stake, unclaimed_shares }))
			},
			_ => None,
		});
		if let Some((shares, left)) = claimable {
			let advance = Payable::new(Stake(0), shares);
			let phase = BatchPhase::Claimable(left);
			Batches::<T>::insert(index, BatchRecord { shares, advance, phase });
		}
		Some(index.saturating_add(1))
	}
}

impl<T: Config> SteppedMigration for MigrateTickets<T> {
	type Cursor = Cursor;
	type Identifier = MigrationId<21>;

	fn id() -> Self::Identifier {
		MigrationId { pallet_id: *b"pallet-liquid-staking", version_from: 1, version_to: 2 }
	}

	fn migrating_prefixes() -> Option<impl IntoIterator<Item = Vec<u8>>> {
		let pallet = polkadot_sdk::sp_io::hashing::twox_128(Pallet::<T>::name().as_bytes());
		Some(vec![pallet.to_vec()])
	}

	fn step(
		mut cursor: Option<Self::Cursor>,
		meter: &mut WeightMeter,
	) -> Result<Option<Self::Cursor>, SteppedMigrationError> {
		let required = T::DbWeight::get().reads_writes(4, 2);
		if !meter.can_consume(required) {
			return Err(SteppedMigrationError::InsufficientWeight { required });
		}
		while meter.try_consume(required).is_ok() {
			cursor = Self::one(cursor);
			if cursor.is_none() {
				break;
			}
		}
		Ok(cursor)
	}
}
