// SPDX-License-Identifier: Apache-2.0

//! The command line: the commands and options of the node, and the names of chains.

use crate::chain_spec;
use clap::{Command, CommandFactory, FromArgMatches, Parser, ValueEnum};
use polkadot_service::GenericChainSpec;
use rill_service::{ChainCommand, NodeArgs};
use sc_cli::{ChainSpec, Database, SubstrateCli};
use std::path::Path;

/// The version of the node, which its workers must share.
pub const NODE_VERSION: &str = env!("SUBSTRATE_CLI_IMPL_VERSION");

const NO_CHAIN: &str =
	"no chain was chosen: pass --dev for a development chain, --chain local for \
                        a local testnet, or --chain <FILE> for a chain specification";

/// The command line of the `rill` binary.
#[derive(Debug, Parser)]
pub struct Cli {
	/// The command. Without one, the node runs.
	#[command(subcommand)]
	pub subcommand: Option<Subcommand>,

	/// The flags of a running node.
	#[command(flatten)]
	pub node: NodeArgs,

	/// The disk space below which the node stops.
	#[command(flatten)]
	pub storage_monitor: sc_storage_monitor::StorageMonitorParams,
}

/// The commands other than running a node.
#[derive(Debug, clap::Subcommand)]
pub enum Subcommand {
	/// Make, inspect and store keys.
	#[command(subcommand)]
	Key(sc_cli::KeySubcommand),

	/// Write a chain specification, the older way; prefer `export-chain-spec`.
	BuildSpec(sc_cli::BuildSpecCmd),

	/// Write a chain specification.
	ExportChainSpec(sc_cli::ExportChainSpecCmd),

	/// Delete a chain's database.
	PurgeChain(sc_cli::PurgeChainCmd),

	/// Describe a chain's database.
	ChainInfo(sc_cli::ChainInfoCmd),

	/// Commands on a chain's database.
	#[command(flatten)]
	Chain(ChainCommand),

	/// Measure the runtime or this machine.
	#[command(subcommand)]
	Benchmark(Box<frame_benchmarking_cli::BenchmarkCmd>),
}

impl Cli {
	/// Parses the process's arguments. Prints help, the version or a usage error itself, and exits.
	pub fn from_process() -> Self {
		let command = only_paritydb(Self::setup_command(Self::command()))
			.mut_subcommand("key", |key| key.mut_subcommand("generate-node-key", node_key_chain));
		Self::from_arg_matches(&command.get_matches()).unwrap_or_else(|error| error.exit())
	}
}

/// Makes ParityDB the default database of every command with that option, and refuses RocksDB.
///
/// The SDK's default is RocksDB, which this node does not contain. The default changes in the
/// definition of the arguments, not at the start of the node, because `purge-chain`, `revert` and
/// others must find the same database.
fn only_paritydb(command: Command) -> Command {
	command
		.mut_args(|arg| {
			let is_database = arg.get_id() == "database";
			if is_database {
				arg.default_value("paritydb").value_parser(database).long_help(
					"The database: `paritydb`, or `auto`, which takes the present one, or else ParityDB",
				)
			} else {
				arg
			}
		})
		.mut_subcommands(only_paritydb)
}

fn database(name: &str) -> Result<Database, &'static str> {
	match Database::from_str(name, true) {
		Ok(Database::RocksDb) => {
			Err("RocksDB is not part of this node. Leave the option out: the database is ParityDB")
		},
		Ok(database) => Ok(database),
		Err(_) => Err("a database is `paritydb` or `auto`"),
	}
}

/// Requires `--chain` if a node key is stored in a chain's directory. A printed key needs no chain.
fn node_key_chain(command: Command) -> Command {
	command
		.mut_arg("base_path", |arg| arg.requires("chain"))
		.mut_arg("default_base_path", |arg| arg.requires("chain"))
}

impl SubstrateCli for Cli {
	fn impl_name() -> String {
		"Rill Node".into()
	}

	fn impl_version() -> String {
		NODE_VERSION.into()
	}

	fn executable_name() -> String {
		"rill".into()
	}

	fn description() -> String {
		env!("CARGO_PKG_DESCRIPTION").into()
	}

	fn author() -> String {
		"the Rill developers".into()
	}

	fn support_url() -> String {
		"the issue tracker of the repository that this node was built from".into()
	}

	fn copyright_start_year() -> i32 {
		2026
	}

	fn load_spec(&self, id: &str) -> Result<Box<dyn ChainSpec>, String> {
		let spec = match id {
			"dev" => chain_spec::development()?,
			"local" => chain_spec::local_testnet()?,
			"live-template" => chain_spec::live_template()?,
			// No public network exists that could be the default.
			"" => return Err(NO_CHAIN.into()),
			path => spec_from_file(Path::new(path))?,
		};
		Ok(Box::new(spec))
	}
}

fn spec_from_file(path: &Path) -> Result<GenericChainSpec, String> {
	if !path.is_file() {
		return Err(format!(
			"`{}` is not a chain this node knows (dev, local, live-template), and there is no such \
			 file",
			path.display()
		));
	}
	GenericChainSpec::from_json_file(path.to_path_buf())
		.map_err(|error| format!("`{}` is not a chain specification: {error}", path.display()))
}
