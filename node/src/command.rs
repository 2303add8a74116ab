// SPDX-License-Identifier: Apache-2.0

//! The commands: the node itself, the chain operations and the benchmarks.

use crate::{
	cli::{Cli, Subcommand, NODE_VERSION},
	equivocations, metrics, ports,
};
use polkadot_service::Block;
use rill_runtime::constants::SS58_PREFIX;
use rill_service::{ChainCommand, Observers, Workers};
use sc_cli::{CliConfiguration, KeySubcommand, Result, Runner, SubstrateCli};
use sp_core::crypto::{set_default_ss58_version, Ss58AddressFormat};

const WORKERS: Workers = Workers {
	prepare: "rill-prepare-worker",
	execute: "rill-execute-worker",
	version: NODE_VERSION,
};

const OBSERVERS: Observers =
	Observers { metrics: metrics::observe, authority: equivocations::watch };

/// Parses the command line and runs the command.
pub fn run() -> Result<()> {
	let cli = Cli::from_process();
	// Key commands print addresses too, and load no chain specification with a prefix.
	set_default_ss58_version(Ss58AddressFormat::custom(SS58_PREFIX));
	match &cli.subcommand {
		None => run_node(cli),
		// Without a chain the key goes to a file or the terminal, and the id of the chain is not
		// used.
		Some(Subcommand::Key(KeySubcommand::GenerateNodeKey(command)))
			if command.chain.is_none() =>
		{
			command.run("", &Cli::executable_name())
		},
		Some(Subcommand::Key(command)) => command.run(&cli),
		Some(Subcommand::ExportChainSpec(command)) => command.run(cli.load_spec(&command.chain)?),
		Some(Subcommand::BuildSpec(command)) => {
			runner(&cli, command)?.sync_run(|config| command.run(config.chain_spec, config.network))
		},
		Some(Subcommand::PurgeChain(command)) => {
			runner(&cli, command)?.sync_run(|config| command.run(config.database))
		},
		Some(Subcommand::ChainInfo(command)) => {
			runner(&cli, command)?.sync_run(|config| command.run::<Block>(&config))
		},
		Some(Subcommand::Benchmark(command)) => runner(&cli, command.as_ref())?
			.sync_run(|config| rill_service::run_benchmark(command, config)),
		Some(Subcommand::Chain(command)) => run_on_chain(&cli, command),
	}
}

/// A runner that prints addresses with the prefix of its chain.
fn runner<C: CliConfiguration>(cli: &Cli, command: &C) -> Result<Runner<Cli>> {
	let runner = cli.create_runner(command)?;
	let properties = runner.config().chain_spec.properties();
	let prefix = properties.get("ss58Format").and_then(|prefix| prefix.as_u64());
	if let Some(prefix) = prefix.and_then(|prefix| u16::try_from(prefix).ok()) {
		set_default_ss58_version(Ss58AddressFormat::custom(prefix));
	}
	Ok(runner)
}

fn run_node(cli: Cli) -> Result<()> {
	let mut runner = runner(&cli, &cli.node.base)?;
	// An endpoint of the detailed list has its own setting for a taken port.
	if cli.node.base.rpc_params.experimental_rpc_endpoint.is_empty() {
		ports::no_random_ports(runner.config_mut());
	}
	ports::ensure_free(runner.config())?;
	let (node, storage_monitor) = (cli.node, cli.storage_monitor);
	runner.run_node_until_exit(move |config| async move {
		rill_service::start(config, node, storage_monitor, WORKERS, OBSERVERS)
	})
}

fn run_on_chain(cli: &Cli, command: &ChainCommand) -> Result<()> {
	let runner = match command {
		ChainCommand::CheckBlock(command) => runner(cli, command),
		ChainCommand::ExportBlocks(command) => runner(cli, command),
		ChainCommand::ExportState(command) => runner(cli, command),
		ChainCommand::ImportBlocks(command) => runner(cli, command),
		ChainCommand::Revert(command) => runner(cli, command),
	};
	runner?.async_run(|config| rill_service::run_on_chain(command, config))
}
