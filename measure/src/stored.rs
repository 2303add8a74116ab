// SPDX-License-Identifier: Apache-2.0

//! A state in ParityDB, the database of the node.

use polkadot_sdk::{
	polkadot_primitives::{Block, Hash, Header},
	sp_core::storage::Storage,
	sp_externalities::{set_and_run_with_externalities, Externalities},
	sp_runtime::{
		traits::{BlakeTwo256, Header as _},
		Digest,
	},
	sp_state_machine::{backend::AsTrieBackend as _, Ext, OverlayedChanges, TrieBackendBuilder},
	sp_trie::recorder::Recorder,
};
use rill_runtime::VERSION;
use rill_test_chain::Store;
use sc_client_api::backend::{Backend as _, BlockImportOperation, NewBlockState, TrieCacheContext};
use sc_client_db::{Backend, BlocksPruning, DatabaseSettings, DatabaseSource, PruningMode};
use std::{collections::BTreeMap, path::Path};

/// A canonicalisation delay of the node.
const DELAY: u64 = 4_096;

/// A database whose latest block has the state.
pub struct Stored {
	backend: Backend<Block>,
	head: Header,
	changes: OverlayedChanges<BlakeTwo256>,
}

impl Stored {
	/// Makes a database with these values in an empty directory. `trie_cache` is the upper bound
	/// of the trie cache in bytes.
	///
	/// # Errors
	/// If the database cannot be made or written.
	pub fn create(
		directory: &Path,
		values: BTreeMap<Vec<u8>, Vec<u8>>,
		trie_cache: usize,
	) -> sp_blockchain::Result<Self> {
		let settings = DatabaseSettings {
			trie_cache_maximum_size: Some(trie_cache),
			state_pruning: Some(PruningMode::blocks_pruning(256)),
			source: DatabaseSource::ParityDb { path: directory.into() },
			blocks_pruning: BlocksPruning::KeepFinalized,
			pruning_filters: vec![],
			metrics_registry: None,
		};
		let backend = Backend::new(settings, DELAY)?;
		let storage = Storage { top: values, ..Default::default() };
		let mut operation = backend.begin_operation()?;
		let root = operation.reset_storage(storage, VERSION.state_version())?;
		let head = header(0, root, Hash::zero());
		store(&backend, operation, &head)?;
		Ok(Self { backend, head, changes: OverlayedChanges::default() })
	}
}

/// The work on the state, whatever the time.
#[derive(Clone, Copy, Debug)]
pub struct Cost {
	/// Different values read.
	pub reads: usize,
	/// Different values written.
	pub writes: usize,
	/// The proof of all of it, in bytes.
	pub proof: usize,
}

impl Stored {
	/// As [`apart`](Store::apart), with its cost.
	pub fn costed<R>(&mut self, execute: impl FnOnce(&mut dyn Externalities) -> R) -> (R, Cost) {
		let state = self.backend.state_at(self.head.hash(), TrieCacheContext::Untrusted);
		let state = state.expect("the latest state is in the database");
		let recorder = Recorder::<BlakeTwo256>::default();
		let trie = TrieBackendBuilder::wrap(state.as_trie_backend())
			.with_recorder(recorder.clone())
			.build();
		let mut changes = OverlayedChanges::default();
		let result = execute(&mut Ext::new(&mut changes, &trie, None));
		let reads = recorder.recorded_keys().values().map(|keys| keys.len()).sum();
		let writes = changes.changes().count();
		(result, Cost { reads, writes, proof: recorder.estimate_encoded_size() })
	}
}

impl Store for Stored {
	fn execute_with<R>(&mut self, execute: impl FnOnce() -> R) -> R {
		let state = self.backend.state_at(self.head.hash(), TrieCacheContext::Trusted);
		let state = state.expect("the latest state is in the database");
		let mut ext = Ext::new(&mut self.changes, &state, None);
		set_and_run_with_externalities(&mut ext, execute)
	}

	fn apart<R>(&mut self, execute: impl FnOnce(&mut dyn Externalities) -> R) -> R {
		let state = self.backend.state_at(self.head.hash(), TrieCacheContext::Trusted);
		let state = state.expect("the latest state is in the database");
		execute(&mut Ext::new(&mut OverlayedChanges::default(), &state, None))
	}

	fn revert(&mut self) {
		self.changes = OverlayedChanges::default();
	}
}

type Operation = <Backend<Block> as sc_client_api::Backend<Block>>::BlockImportOperation;

/// Stores a final block without extrinsics.
fn store(
	backend: &Backend<Block>,
	mut operation: Operation,
	header: &Header,
) -> sp_blockchain::Result<()> {
	let (header, body) = (header.clone(), Some(vec![]));
	operation.set_block_data(header, body, None, None, NewBlockState::Final, true)?;
	backend.commit_operation(operation)
}

/// The header of a block without extrinsics.
fn header(number: u32, root: Hash, parent: Hash) -> Header {
	Header::new(number, Hash::zero(), root, parent, Digest::default())
}
