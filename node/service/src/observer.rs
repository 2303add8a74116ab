// SPDX-License-Identifier: Apache-2.0

//! Tasks beside the node, and their access to its chain. Names and bytes instead of types keep the
//! runtime out of this crate.

use futures::{future::BoxFuture, stream::BoxStream, StreamExt};
use polkadot_service::{Backend, Block, BlockT, FullBackend, FullClient, Hash};
use sc_client_api::{
	BlockchainEvents, CallExecutor, ExecutorProvider, StorageKey, StorageProvider,
};
use sc_service::TaskManager;
use sp_core::{
	offchain::{OffchainStorage, STORAGE_PREFIX},
	traits::CallContext,
};
use std::sync::Arc;
use substrate_prometheus_endpoint::{PrometheusError, Registry};

/// A block's header, with its seal.
pub type Header = <Block as BlockT>::Header;

/// Makes a task from a chain and the registry of its metrics.
pub type Observe = fn(Chain, &Registry) -> Result<BoxFuture<'static, ()>, PrometheusError>;

/// Makes a task from a chain.
pub type Watch = fn(Chain) -> BoxFuture<'static, ()>;

/// The tasks beside a node.
#[derive(Clone, Copy)]
pub struct Observers {
	/// Runs if the node has a registry for metrics, which is the default.
	pub metrics: Observe,
	/// Runs if the node is an authority.
	pub authority: Watch,
}

/// The chain of a running node.
#[derive(Clone)]
pub struct Chain {
	client: Arc<FullClient>,
	backend: Arc<FullBackend>,
}

impl Chain {
	/// Headers of imported blocks with their seals, of the best chain and of forks, without those
	/// imported during a sync.
	pub fn imported(&self) -> BoxStream<'static, Header> {
		self.client.import_notification_stream().map(|block| block.header).boxed()
	}

	/// Hashes of blocks that are finalised from now on, in order. Of several blocks finalised at
	/// once it has only the newest.
	pub fn finalized(&self) -> BoxStream<'static, Hash> {
		self.client.finality_notification_stream().map(|block| block.hash).boxed()
	}

	/// Hashes of all blocks that are finalised from now on, in order.
	pub fn every_finalized(&self) -> BoxStream<'static, Vec<Hash>> {
		let newest = |block: sc_client_api::FinalityNotification<Block>| {
			block.tree_route.iter().copied().chain([block.hash]).collect()
		};
		self.client.finality_notification_stream().map(newest).boxed()
	}

	/// The result of a runtime API function on the state after `block`, or an error.
	pub fn call(&self, block: Hash, function: &str, arguments: &[u8]) -> Result<Vec<u8>, String> {
		let executor = self.client.executor();
		// The result enters no block, so the call has no deadline.
		let context = CallContext::Offchain;
		CallExecutor::<Block>::call(executor, block, function, arguments, context)
			.map_err(|error| error.to_string())
	}

	/// The value of `key` in the state after `block`.
	pub fn storage(&self, block: Hash, key: &[u8]) -> Result<Option<Vec<u8>>, String> {
		StorageProvider::storage(&*self.client, block, &StorageKey(key.to_vec()))
			.map(|value| value.map(|data| data.0))
			.map_err(|error| error.to_string())
	}

	/// Replaces the value of `key` in the persistent storage of offchain workers: `change` makes
	/// the new value from the old one. It is called again if a worker changes the value at the same
	/// time.
	///
	/// Returns whether this node has such storage.
	pub fn update_offchain(
		&self,
		key: &[u8],
		mut change: impl FnMut(Option<Vec<u8>>) -> Vec<u8>,
	) -> bool {
		let Some(mut storage) = self.backend.offchain_storage() else { return false };
		loop {
			let old = storage.get(STORAGE_PREFIX, key);
			let new = change(old.clone());
			if storage.compare_and_set(STORAGE_PREFIX, key, old.as_deref(), &new) {
				return true;
			}
		}
	}
}

/// Starts the tasks of `observers` that this node needs.
pub(crate) fn spawn(
	tasks: &TaskManager,
	client: Arc<FullClient>,
	backend: Arc<FullBackend>,
	registry: Option<&Registry>,
	is_authority: bool,
	observers: Observers,
) -> Result<(), PrometheusError> {
	let chain = Chain { client, backend };
	if let Some(registry) = registry {
		let task = (observers.metrics)(chain.clone(), registry)?;
		tasks.spawn_handle().spawn("metrics-observer", "observers", task);
	}
	if is_authority {
		let task = (observers.authority)(chain);
		tasks.spawn_handle().spawn("authority-observer", "observers", task);
	}
	Ok(())
}
