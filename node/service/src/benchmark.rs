// SPDX-License-Identifier: Apache-2.0

//! Measurements of a runtime, of a chain, or of this machine.

use crate::chain::open;
use frame_benchmarking_cli::{
	BenchmarkCmd, ExtrinsicFactory, SubstrateRemarkBuilder, SUBSTRATE_REFERENCE_HARDWARE,
};
use polkadot_service::{
	benchmarking::benchmark_inherent_data, runtime_traits::HashingFor, Block, FullBackend,
	HeaderBackend,
};
use sc_cli::Result;
use sc_service::Configuration;

/// Runs `command` on the chain of `config`.
pub fn run_benchmark(command: &BenchmarkCmd, mut config: Configuration) -> Result<()> {
	match command {
		// Works with any runtime built for benchmarking, so the node itself needs no such build.
		BenchmarkCmd::Pallet(command) => {
			command.run_with_spec::<HashingFor<Block>, ()>(Some(config.chain_spec))
		},
		BenchmarkCmd::Overhead(command) => {
			command.run_with_default_builder_and_spec::<Block, ()>(Some(config.chain_spec))
		},
		BenchmarkCmd::Block(command) => {
			let (client, ..) = open(&mut config)?;
			command.run(client)
		},
		BenchmarkCmd::Extrinsic(command) => {
			let (client, ..) = open(&mut config)?;
			let genesis = client.header(client.info().genesis_hash)?;
			let genesis = genesis.ok_or("the chain has no genesis block")?;
			let inherents = benchmark_inherent_data(genesis).map_err(|error| error.to_string())?;
			let remark = SubstrateRemarkBuilder::new_from_client(client.clone())?;
			let extrinsics = ExtrinsicFactory(vec![Box::new(remark)]);
			command.run(client, inherents, Vec::new(), &extrinsics)
		},
		BenchmarkCmd::Machine(command) => {
			command.run(&config, SUBSTRATE_REFERENCE_HARDWARE.clone())
		},
		BenchmarkCmd::Storage(command) => {
			let (client, backend, ..) = open(&mut config)?;
			// It writes random nodes of the trie, and deletes them.
			if client.info().best_number > 0 {
				return Err("this chain has blocks; measure in a new --base-path".into());
			}
			let (database, storage) = (backend.expose_db(), backend.expose_storage());
			let cache = backend.expose_shared_trie_cache();
			command.run::<Block, FullBackend, _>(config, client, database, storage, cache)
		},
	}
}
