// SPDX-License-Identifier: Apache-2.0

//! What each command does: the node itself, the chain operations and the benchmarks.

use crate::{
	cli::{ChainCommand, Cli, NodeArgs, Subcommand, NODE_VERSION},
	ports,
};
use frame_benchmarking_cli::{
	BenchmarkCmd, ExtrinsicFactory, SubstrateRemarkBuilder, SUBSTRATE_REFERENCE_HARDWARE,
};
use polkadot_service::{
	benchmarking::benchmark_inherent_data, runtime_traits::HashingFor, Block, FullBackend,
	FullClient, HeaderBackend, IsParachainNode, NewFullParams, ValidatorOverseerGen,
};
use rill_runtime::constants::SS58_PREFIX;
use sc_cli::{CliConfiguration, Error, KeySubcommand, Result, Runner, SubstrateCli};
use sc_service::{Configuration, ImportQueue, TaskManager};
use sc_storage_monitor::{StorageMonitorParams, StorageMonitorService};
use sp_core::crypto::{set_default_ss58_version, Ss58AddressFormat};
use std::{collections::HashSet, path::Path, sync::Arc};

const PREPARE_WORKER: &str = "rill-prepare-worker";
const EXECUTE_WORKER: &str = "rill-execute-worker";

/// Parses the command line and does what it asks for.
pub fn run() -> Result<()> {
	let cli = Cli::from_process();
	// Commands about keys print addresses too, and they load no chain that could say how.
	set_default_ss58_version(Ss58AddressFormat::custom(SS58_PREFIX));
	match &cli.subcommand {
		None => run_node(cli),
		// Without a chain the key goes to a file or the terminal, and the chain's id is not used.
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
		Some(Subcommand::Benchmark(command)) => run_benchmark(&cli, command),
		Some(Subcommand::Chain(command)) => run_on_chain(&cli, command),
	}
}

/// A runner whose addresses look as its chain wants them.
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
	// Whoever describes endpoints one by one says for each of them what a taken port means.
	if cli.node.base.rpc_params.experimental_rpc_endpoint.is_empty() {
		ports::no_random_ports(runner.config_mut());
	}
	ports::ensure_free(runner.config())?;
	let (node, storage_monitor) = (cli.node, cli.storage_monitor);
	runner.run_node_until_exit(move |config| async move { start(config, node, storage_monitor) })
}

fn start(
	config: Configuration,
	node: NodeArgs,
	storage_monitor: StorageMonitorParams,
) -> Result<TaskManager> {
	let database = config.database.path().map(Path::to_path_buf);
	let params = full_params(&config, node);
	let task_manager = polkadot_service::build_full(config, params)
		.map_err(|error| explain(error, database.as_deref()))?
		.task_manager;
	if let Some(path) = database {
		let spawner = task_manager.spawn_essential_handle();
		StorageMonitorService::try_spawn(storage_monitor, path, &spawner).map_err(application)?;
	}
	Ok(task_manager)
}

fn full_params(config: &Configuration, node: NodeArgs) -> NewFullParams<ValidatorOverseerGen> {
	let dev = node.base.shared_params.is_dev();
	// A development chain must start on any machine, also on one that cannot isolate workers.
	let insecure = dev || node.insecure_validator;
	let measure = !dev && !node.no_hardware_benchmarks;
	let hwbench = config.database.path().filter(|_| measure).map(|path| {
		// The disk is measured where the database will be. Should the directory be impossible to
		// make, opening the database says so better than a benchmark could.
		if let Err(error) = std::fs::create_dir_all(path) {
			eprintln!("Cannot create {}: {error}", path.display());
		}
		sc_sysinfo::gather_hwbench(Some(path), &SUBSTRATE_REFERENCE_HARDWARE)
	});
	NewFullParams {
		is_parachain_node: IsParachainNode::No,
		enable_beefy: !node.no_beefy,
		force_authoring_backoff: false,
		telemetry_worker_handle: None,
		node_version: (!node.disable_worker_version_check).then(|| NODE_VERSION.to_string()),
		secure_validator_mode: config.role.is_authority() && !insecure,
		workers_path: node.workers_path,
		workers_names: Some((PREPARE_WORKER.into(), EXECUTE_WORKER.into())),
		execute_workers_max_num: node.execute_workers_max_num,
		prepare_workers_soft_max_num: node.prepare_workers_soft_max_num,
		prepare_workers_hard_max_num: node.prepare_workers_hard_max_num,
		// Only the SDK's own test networks may shorten the time that availability data is kept.
		keep_finalized_for: None,
		overseer_gen: ValidatorOverseerGen,
		overseer_message_channel_capacity_override: node.overseer_channel_capacity_override,
		malus_finality_delay: None,
		hwbench,
		invulnerable_ah_collators: HashSet::new(),
		collator_protocol_hold_off: None,
		experimental_collator_protocol: false,
		collator_reputation_persist_interval: None,
	}
}

fn run_on_chain(cli: &Cli, command: &ChainCommand) -> Result<()> {
	match command {
		ChainCommand::CheckBlock(command) => runner(cli, command)?.async_run(|mut config| {
			let (client, _, queue, tasks) = chain_ops(&mut config)?;
			Ok((command.run(client, queue), tasks))
		}),
		ChainCommand::ExportBlocks(command) => runner(cli, command)?.async_run(|mut config| {
			let (client, _, _, tasks) = chain_ops(&mut config)?;
			Ok((command.run(client, config.database), tasks))
		}),
		ChainCommand::ExportState(command) => runner(cli, command)?.async_run(|mut config| {
			let (client, _, _, tasks) = chain_ops(&mut config)?;
			Ok((command.run(client, config.chain_spec), tasks))
		}),
		ChainCommand::ImportBlocks(command) => runner(cli, command)?.async_run(|mut config| {
			let (client, _, queue, tasks) = chain_ops(&mut config)?;
			Ok((command.run(client, queue), tasks))
		}),
		ChainCommand::Revert(command) => runner(cli, command)?.async_run(|mut config| {
			let (client, backend, _, tasks) = chain_ops(&mut config)?;
			let spawner = tasks.spawn_handle();
			// Consensus and the parachain subsystems keep data of their own about the blocks.
			let revert_the_rest = Box::new(|client, backend, blocks| {
				polkadot_service::revert_backend(client, backend, blocks, config, spawner)
					.map_err(application)
			});
			Ok((command.run(client, backend, Some(revert_the_rest)), tasks))
		}),
	}
}

fn run_benchmark(cli: &Cli, command: &BenchmarkCmd) -> Result<()> {
	let runner = runner(cli, command)?;
	match command {
		// Works with any runtime built for benchmarking, so the node itself needs no such build.
		BenchmarkCmd::Pallet(command) => runner.sync_run(|config| {
			command.run_with_spec::<HashingFor<Block>, ()>(Some(config.chain_spec))
		}),
		BenchmarkCmd::Overhead(command) => runner.sync_run(|config| {
			command.run_with_default_builder_and_spec::<Block, ()>(Some(config.chain_spec))
		}),
		BenchmarkCmd::Block(command) => runner.sync_run(|mut config| {
			let (client, ..) = chain_ops(&mut config)?;
			command.run(client)
		}),
		BenchmarkCmd::Extrinsic(command) => runner.sync_run(|mut config| {
			let (client, ..) = chain_ops(&mut config)?;
			let genesis = client.header(client.info().genesis_hash)?;
			let genesis = genesis.ok_or("the chain has no genesis block")?;
			let inherents = benchmark_inherent_data(genesis).map_err(|error| error.to_string())?;
			let remark = SubstrateRemarkBuilder::new_from_client(client.clone())?;
			let extrinsics = ExtrinsicFactory(vec![Box::new(remark)]);
			command.run(client, inherents, Vec::new(), &extrinsics)
		}),
		BenchmarkCmd::Machine(command) => {
			runner.sync_run(|config| command.run(&config, SUBSTRATE_REFERENCE_HARDWARE.clone()))
		},
		BenchmarkCmd::Storage(_) => Err("`benchmark storage` needs database internals that a \
		                                 production node is built without"
			.into()),
	}
}

/// The chain without a network, for commands that work on the database alone.
fn chain_ops(
	config: &mut Configuration,
) -> Result<(Arc<FullClient>, Arc<FullBackend>, impl ImportQueue<Block>, TaskManager)> {
	let database = config.database.path().map(Path::to_path_buf);
	polkadot_service::new_chain_ops(config).map_err(|error| explain(error, database.as_deref()))
}

fn application(error: impl std::error::Error + Send + Sync + 'static) -> Error {
	Error::Application(Box::new(error))
}

/// Says what an operator can do about a failed start, where the service's own words do not.
fn explain(error: polkadot_service::Error, database: Option<&Path>) -> Error {
	use polkadot_service::{Error as Service, SubstrateServiceError};

	match (error, database) {
		(Service::MissingWorkerBinaries { given_workers_path, current_exe_path, .. }, _) => {
			let searched = given_workers_path.unwrap_or(current_exe_path);
			format!(
				"a validator needs both `{PREPARE_WORKER}` and `{EXECUTE_WORKER}`, and they are \
				 not in {}; `scripts/build` makes them beside the node, and --workers-path names \
				 another directory",
				searched.display()
			)
			.into()
		},
		(
			error @ (Service::Sub(SubstrateServiceError::Client(_))
			| Service::Blockchain(_)
			| Service::Io(_)),
			Some(path),
		) => format!(
			"cannot use the database in {}: {error}. Another node may be using it, or it may be of \
			 another chain or damaged; `rill purge-chain` removes it, and the node then fetches \
			 the chain again",
			path.display()
		)
		.into(),
		(error, _) => application(error),
	}
}
