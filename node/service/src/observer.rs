// SPDX-License-Identifier: Apache-2.0

//! What a task beside the node may read of its chain. Everything goes by names and bytes, so that whoever
//! knows the runtime can read it without the node's services knowing the runtime.

use futures::{future::BoxFuture, stream::BoxStream, StreamExt};
use polkadot_service::{Block, FullClient, Hash};
use sc_client_api::{
	BlockchainEvents, CallExecutor, ExecutorProvider, StorageKey, StorageProvider,
};
use sc_service::TaskManager;
use sp_core::traits::CallContext;
use std::sync::Arc;
use substrate_prometheus_endpoint::{PrometheusError, Registry};

/// Makes a task out of a chain and the registry that its metrics go to.
pub type Observe = fn(Chain, &Registry) -> Result<BoxFuture<'static, ()>, PrometheusError>;

/// The chain of a running node, to be read.
pub struct Chain(Arc<FullClient>);

impl Chain {
	/// The hashes of finalised blocks, from now on and in order. Only the newest of those that were
	/// finalised at once.
	pub fn finalized(&self) -> BoxStream<'static, Hash> {
		self.0.finality_notification_stream().map(|block| block.hash).boxed()
	}

	/// The answer of a function of the runtime's API after `block`, or why there is none.
	pub fn call(&self, block: Hash, function: &str, arguments: &[u8]) -> Result<Vec<u8>, String> {
		let executor = self.0.executor();
		// Nothing is made of this, so it has neither a deadline nor a place in a block.
		let context = CallContext::Offchain;
		CallExecutor::<Block>::call(executor, block, function, arguments, context)
			.map_err(|error| error.to_string())
	}

	/// What the state after `block` has under `key`.
	pub fn storage(&self, block: Hash, key: &[u8]) -> Result<Option<Vec<u8>>, String> {
		StorageProvider::storage(&*self.0, block, &StorageKey(key.to_vec()))
			.map(|value| value.map(|data| data.0))
			.map_err(|error| error.to_string())
	}
}

/// Starts the task that `observe` makes, where anybody could see what it finds.
pub(crate) fn spawn(
	tasks: &TaskManager,
	client: Arc<FullClient>,
	registry: Option<&Registry>,
	observe: Observe,
) -> Result<(), PrometheusError> {
	let Some(registry) = registry else { return Ok(()) };
	let task = observe(Chain(client), registry)?;
	tasks.spawn_handle().spawn("observer", "metrics", task);
	Ok(())
}
