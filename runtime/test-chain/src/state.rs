// SPDX-License-Identifier: Apache-2.0

//! The state in memory, as sorted keys and values. A node keeps it in a trie, and headers have the
//! root. Building and reading the trie took over half of the time of a random run. The runtime
//! cannot tell a trie root from another digest of all changes.

use crate::Store;
use codec::Encode;
use polkadot_sdk::{
	sp_core::{
		storage::{ChildInfo, StateVersion, Storage},
		Blake2Hasher, Hasher, H256,
	},
	sp_externalities::{set_and_run_with_externalities, Extension, Extensions, Externalities},
	sp_state_machine::{
		backend::Backend, BackendTransaction, DefaultError, Ext, IterArgs, OverlayedChanges,
		StateMachineStats, StorageIterator, StorageKey, StorageValue, UsageInfo,
	},
	sp_trie::{MerkleValue, PrefixedMemoryDB},
};
use std::{
	collections::BTreeMap,
	ops::Bound::{Excluded, Included, Unbounded},
};

type Found<T> = Result<Option<T>, DefaultError>;

/// A state, and its changes since the last block.
pub struct State {
	stored: Stored,
	changes: OverlayedChanges<Blake2Hasher>,
	extensions: Extensions,
}

impl State {
	/// A state without changes.
	///
	/// # Panics
	/// If `storage` has child tries. No pallet here has one.
	pub fn new(storage: Storage) -> Self {
		assert!(storage.children_default.is_empty(), "there are no child tries");
		Self {
			stored: Stored { values: storage.top, root: H256::zero() },
			changes: OverlayedChanges::default(),
			extensions: Extensions::default(),
		}
	}

	/// The stored values.
	pub fn values(&self) -> &BTreeMap<StorageKey, StorageValue> {
		&self.stored.values
	}

	/// The stored values.
	pub fn into_values(self) -> BTreeMap<StorageKey, StorageValue> {
		self.stored.values
	}

	/// Registers a service of the host that tests need.
	pub fn register(&mut self, extension: impl Extension) {
		self.extensions.register(extension);
	}

	/// Stores the changes.
	///
	/// # Panics
	/// If a storage transaction is open, or if a change is in a child trie.
	pub fn commit(&mut self) {
		let changes = self
			.changes
			.drain_storage_changes(&self.stored, StateVersion::default())
			.expect("no transaction is open between blocks");
		assert!(changes.child_storage_changes.is_empty(), "there are no child tries");
		for (key, value) in changes.main_storage_changes {
			match value {
				Some(value) => self.stored.values.insert(key, value),
				None => self.stored.values.remove(&key),
			};
		}
		self.stored.root = changes.transaction_storage_root;
	}
}

impl Store for State {
	fn execute_with<R>(&mut self, execute: impl FnOnce() -> R) -> R {
		let mut ext = Ext::new(&mut self.changes, &self.stored, Some(&mut self.extensions));
		set_and_run_with_externalities(&mut ext, execute)
	}

	fn apart<R>(&mut self, execute: impl FnOnce(&mut dyn Externalities) -> R) -> R {
		let mut changes = OverlayedChanges::default();
		execute(&mut Ext::new(&mut changes, &self.stored, Some(&mut self.extensions)))
	}

	fn revert(&mut self) {
		self.changes = OverlayedChanges::default();
	}
}

/// The values that blocks have stored.
#[derive(Debug)]
struct Stored {
	values: BTreeMap<StorageKey, StorageValue>,
	/// The root after the latest block.
	root: H256,
}

impl Stored {
	fn no_child_tries<T>() -> Result<T, DefaultError> {
		Err("there are no child tries".into())
	}

	fn no_proofs<T>() -> Result<T, DefaultError> {
		Err("there are no proofs of this state".into())
	}
}

impl Backend<Blake2Hasher> for Stored {
	type Error = DefaultError;
	type TrieBackendStorage = PrefixedMemoryDB<Blake2Hasher>;
	type RawIter = Iter;

	fn storage(&self, key: &[u8]) -> Found<StorageValue> {
		Ok(self.values.get(key).cloned())
	}

	fn storage_hash(&self, key: &[u8]) -> Found<H256> {
		Ok(self.values.get(key).map(|value| Blake2Hasher::hash(value)))
	}

	fn exists_storage(&self, key: &[u8]) -> Result<bool, DefaultError> {
		Ok(self.values.contains_key(key))
	}

	fn next_storage_key(&self, key: &[u8]) -> Found<StorageKey> {
		let mut later = self.values.range::<[u8], _>((Excluded(key), Unbounded));
		Ok(later.next().map(|(key, _)| key.clone()))
	}

	fn raw_iter(&self, args: IterArgs) -> Result<Iter, DefaultError> {
		if args.child_info.is_some() {
			return Self::no_child_tries();
		}
		let prefix = args.prefix.unwrap_or_default().to_vec();
		let start = args.start_at.unwrap_or_default().max(&prefix).to_vec();
		Ok(Iter { prefix, next: Some((start, args.start_at_exclusive)) })
	}

	/// A digest of all changes since genesis, in their order.
	fn storage_root<'a>(
		&self,
		delta: impl Iterator<Item = (&'a [u8], Option<&'a [u8]>)>,
		_: StateVersion,
	) -> (H256, BackendTransaction<Blake2Hasher>) {
		let changes: Vec<_> = delta.collect();
		let root = Blake2Hasher::hash(&(self.root, changes).encode());
		(root, BackendTransaction::default())
	}

	fn closest_merkle_value(&self, _: &[u8]) -> Found<MerkleValue<H256>> {
		Self::no_proofs()
	}

	fn child_closest_merkle_value(&self, _: &ChildInfo, _: &[u8]) -> Found<MerkleValue<H256>> {
		Self::no_child_tries()
	}

	fn child_storage(&self, _: &ChildInfo, _: &[u8]) -> Found<StorageValue> {
		Self::no_child_tries()
	}

	fn child_storage_hash(&self, _: &ChildInfo, _: &[u8]) -> Found<H256> {
		Self::no_child_tries()
	}

	fn next_child_storage_key(&self, _: &ChildInfo, _: &[u8]) -> Found<StorageKey> {
		Self::no_child_tries()
	}

	fn child_storage_root<'a>(
		&self,
		_: &ChildInfo,
		_: impl Iterator<Item = (&'a [u8], Option<&'a [u8]>)>,
		_: StateVersion,
	) -> (H256, bool, BackendTransaction<Blake2Hasher>) {
		panic!("there are no child tries");
	}

	fn register_overlay_stats(&self, _: &StateMachineStats) {}

	fn usage_info(&self) -> UsageInfo {
		UsageInfo::empty()
	}
}

/// An iterator over the keys with a prefix.
struct Iter {
	prefix: Vec<u8>,
	/// The key to continue at, and whether to skip it. None at the end.
	next: Option<(StorageKey, bool)>,
}

impl StorageIterator<Blake2Hasher> for Iter {
	type Backend = Stored;
	type Error = DefaultError;

	fn next_key(&mut self, stored: &Stored) -> Option<Result<StorageKey, DefaultError>> {
		self.next_pair(stored).map(|found| found.map(|(key, _)| key))
	}

	fn next_pair(
		&mut self,
		stored: &Stored,
	) -> Option<Result<(StorageKey, StorageValue), DefaultError>> {
		let (start, is_known) = self.next.take()?;
		let start = if is_known { Excluded(&start[..]) } else { Included(&start[..]) };
		let (key, value) = stored.values.range::<[u8], _>((start, Unbounded)).next()?;
		if !key.starts_with(&self.prefix) {
			return None;
		}
		self.next = Some((key.clone(), true));
		Some(Ok((key.clone(), value.clone())))
	}

	fn was_complete(&self) -> bool {
		self.next.is_none()
	}
}
