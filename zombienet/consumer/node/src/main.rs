// SPDX-License-Identifier: Apache-2.0

//! A collator: runs the parachain whose specification it is given, and a node of Rill inside of it.

mod genesis_head;

use polkadot_omni_node_lib::{
	chain_spec::DiskChainSpecLoader,
	extra_subcommand::{DefaultExtraSubcommands, ExtraSubcommand},
	run_with_custom_cli,
	runtime::DefaultRuntimeResolver,
	CliConfig, RunConfig, NODE_VERSION,
};

struct Collator;

impl CliConfig for Collator {
	fn impl_version() -> String {
		NODE_VERSION.into()
	}

	fn author() -> String {
		"the Rill developers".into()
	}

	fn support_url() -> String {
		"docs/parachains.md".into()
	}

	fn copyright_start_year() -> u16 {
		2026
	}
}

/// The commands that a collator has beside those that the library always brings along.
#[derive(Debug, clap::Subcommand)]
enum Commands {
	GenesisHead(genesis_head::GenesisHeadCmd),

	#[command(flatten)]
	Library(DefaultExtraSubcommands),
}

impl ExtraSubcommand for Commands {
	fn handle(self, config: &RunConfig) -> sc_cli::Result<()> {
		match self {
			Commands::GenesisHead(command) => command.run(config.chain_spec_loader.as_ref()),
			Commands::Library(command) => command.handle(config),
		}
	}
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
	let config = RunConfig::new(Box::new(DefaultRuntimeResolver), Box::new(DiskChainSpecLoader));
	Ok(run_with_custom_cli::<Collator, Commands>(config)?)
}
