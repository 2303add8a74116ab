// SPDX-License-Identifier: Apache-2.0

//! Tasks beside the node, and what they may see of its chain. Everything goes by names and bytes, so that
//! whoever knows the runtime can read it without the node's services knowing the runtime.

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

/// Makes a task out of a chain and the registry that its metrics go to.
pub type Observe = fn(Chain, &Registry) -> Result<BoxFuture<'static, ()>, PrometheusError>;

/// Makes a task out of a chain.
pub type Watch = fn(Chain) -> BoxFuture<'static, ()>;

/// What runs beside a node.
#[derive(Clone, Copy)]
pub struct Observers {
	/// Runs if there is a registry for what it measures, which is so unless metrics are off.
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
	/// The headers of blocks as they are imported, with their seals, whether or not they become the best.
	/// None of those that a node fetches to catch up.
	pub fn imported(&self) -> BoxStream<'static, Header> {
		self.client.import_notification_stream().map(|block| block.header).boxed()
	}

	/// The hashes of finalised blocks, from now on and in order. Only the newest of those that were
	/// finalised at once.
	pub fn finalized(&self) -> BoxStream<'static, Hash> {
		self.client.finality_notification_stream().map(|block| block.hash).boxed()
	}

	/// The answer of a function of the runtime's API after `block`, or why there is none.
	pub fn call(&self, block: Hash, function: &str, arguments: &[u8]) -> Result<Vec<u8>, String> {
		let executor = self.client.executor();
		// Nothing is made of this, so it has neither a deadline nor a place in a block.
		let context = CallContext::Offchain;
		CallExecutor::<Block>::call(executor, block, function, arguments, context)
			.map_err(|error| error.to_string())
	}

	/// What the state after `block` has under `key`.
	pub fn storage(&self, block: Hash, key: &[u8]) -> Result<Option<Vec<u8>>, String> {
		StorageProvider::storage(&*self.client, block, &StorageKey(key.to_vec()))
			.map(|value| value.map(|data| data.0))
			.map_err(|error| error.to_string())
	}

	/// Changes what the runtime's offchain worker finds under `key` in persistent storage: `change` makes
	/// the new value of the old one, more than once if the worker changed it meanwhile.
	///
	/// Returns whether this node has such a storage.
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

/// Starts those of `observers` that have something to do.
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
