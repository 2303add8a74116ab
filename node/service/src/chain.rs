// SPDX-License-Identifier: Apache-2.0

//! Work on the database of a chain while no node runs on it.

use crate::error::{application, explain};
use futures::future::{FutureExt, LocalBoxFuture};
use polkadot_service::{Block, FullBackend, FullClient};
use sc_cli::Result;
use sc_service::{Configuration, ImportQueue, TaskManager};
use std::{path::Path, sync::Arc};

/// Commands on the database of a chain that no running node uses.
#[derive(Debug, clap::Subcommand)]
pub enum ChainCommand {
	/// Validate a block again.
	CheckBlock(sc_cli::CheckBlockCmd),

	/// Write blocks to a file.
	ExportBlocks(sc_cli::ExportBlocksCmd),

	/// Write the state at a block as a chain specification.
	ExportState(sc_cli::ExportStateCmd),

	/// Read blocks from a file.
	ImportBlocks(sc_cli::ImportBlocksCmd),

	/// Take back the newest blocks, down to the last finalised one at most.
	Revert(sc_cli::RevertCmd),
}

/// Opens the chain of `config` and begins `command` on it.
pub fn run_on_chain(
	command: &ChainCommand,
	mut config: Configuration,
) -> Result<(LocalBoxFuture<'_, Result<()>>, TaskManager)> {
	let (client, backend, queue, tasks) = open(&mut config)?;
	let work = match command {
		ChainCommand::CheckBlock(command) => command.run(client, queue).boxed_local(),
		ChainCommand::ExportBlocks(command) => command.run(client, config.database).boxed_local(),
		ChainCommand::ExportState(command) => command.run(client, config.chain_spec).boxed_local(),
		ChainCommand::ImportBlocks(command) => command.run(client, queue).boxed_local(),
		ChainCommand::Revert(command) => {
			let spawner = tasks.spawn_handle();
			// Consensus and the parachain subsystems keep data of their own about the blocks.
			let revert_the_rest = Box::new(|client, backend, blocks| {
				polkadot_service::revert_backend(client, backend, blocks, config, spawner)
					.map_err(application)
			});
			command.run(client, backend, Some(revert_the_rest)).boxed_local()
		},
	};
	Ok((work, tasks))
}

/// The chain without a network.
pub(crate) fn open(
	config: &mut Configuration,
) -> Result<(Arc<FullClient>, Arc<FullBackend>, impl ImportQueue<Block>, TaskManager)> {
	let database = config.database.path().map(Path::to_path_buf);
	polkadot_service::new_chain_ops(config).map_err(|error| explain(error, database.as_deref()))
}
