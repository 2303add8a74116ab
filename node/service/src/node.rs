// SPDX-License-Identifier: Apache-2.0

//! A running node: its flags, and the relay chain's parameters made from them.

use crate::{
	backoff::NeverBackOff,
	error::{application, explain},
	observer::{self, Observers},
};
use clap::Args;
use frame_benchmarking_cli::SUBSTRATE_REFERENCE_HARDWARE;
use polkadot_service::{
	Error as ServiceError, IsParachainNode, NewFullParams, ValidatorOverseerGen,
};
use sc_cli::{Error, Result};
use sc_service::{Configuration, TaskManager};
use sc_storage_monitor::{StorageMonitorParams, StorageMonitorService};
use std::{
	collections::HashSet,
	path::{Path, PathBuf},
};

/// Pages of 64 KiB that a call of the runtime can use: 256 MiB, twice the default. The offchain
/// worker solves an election in this memory.
const HEAP_PAGES: u64 = 4_096;

/// Compiled runtimes that a node keeps at least, twice the default. With a code substitute it uses
/// three in turn: the code of final blocks, the code of the best block, and the substitute.
const RUNTIMES: u8 = 4;

/// Flags of a running node: the common ones and those of a relay chain's validator.
#[derive(Debug, Args)]
pub struct NodeArgs {
	/// The flags of every Substrate node.
	#[command(flatten)]
	pub base: sc_cli::RunCmd,

	/// Do not take part in BEEFY, the finality proofs made for bridges.
	#[arg(long)]
	pub no_beefy: bool,

	/// Let a validator run on a machine that cannot isolate the parachain code it executes.
	///
	/// The available isolation is still used. Implied by `--dev`.
	#[arg(long = "insecure-validator-i-know-what-i-do")]
	pub insecure_validator: bool,

	/// Do not measure this machine's speed at the start. Implied by `--dev`.
	#[arg(long)]
	pub no_hardware_benchmarks: bool,

	/// Directory with `rill-prepare-worker` and `rill-execute-worker`.
	///
	/// Default: the directory of the `rill` binary.
	#[arg(long, value_name = "PATH")]
	pub workers_path: Option<PathBuf>,

	/// Upper bound of the parachain blocks executed at once.
	#[arg(long, value_name = "COUNT")]
	pub execute_workers_max_num: Option<usize>,

	/// Upper bound of the parachain runtimes compiled at once while none is urgent.
	#[arg(long, value_name = "COUNT")]
	pub prepare_workers_soft_max_num: Option<usize>,

	/// Upper bound of the parachain runtimes compiled at once.
	#[arg(long, value_name = "COUNT")]
	pub prepare_workers_hard_max_num: Option<usize>,

	/// For tests: accept workers of another version.
	#[arg(long, hide = true)]
	pub disable_worker_version_check: bool,

	/// For tests: the size of the channels between the parachain subsystems.
	#[arg(long, hide = true)]
	pub overseer_channel_capacity_override: Option<usize>,
}

/// The programs beside the node that compile and execute parachain code.
#[derive(Clone, Copy, Debug)]
pub struct Workers {
	/// File name of the program that compiles.
	pub prepare: &'static str,
	/// File name of the program that executes.
	pub execute: &'static str,
	/// The version that both must report.
	pub version: &'static str,
}

/// Starts every service of the node that `config` and `args` describe.
///
/// They run until the task manager that is returned is dropped, and `observers` beside them.
pub fn start(
	mut config: Configuration,
	args: NodeArgs,
	storage_monitor: StorageMonitorParams,
	workers: Workers,
	observers: Observers,
) -> Result<TaskManager> {
	let database = config.database.path().map(Path::to_path_buf);
	let registry = config.prometheus_registry().cloned();
	let is_authority = config.role.is_authority();
	let params = full_params(&config, args, workers);
	config.executor.default_heap_pages = Some(HEAP_PAGES);
	config.executor.runtime_cache_size = config.executor.runtime_cache_size.max(RUNTIMES);
	config.chain_spec = Box::new(NeverBackOff(config.chain_spec));
	let node = polkadot_service::build_full(config, params).map_err(|error| match error {
		ServiceError::MissingWorkerBinaries { given_workers_path, current_exe_path, .. } => {
			missing(workers, &given_workers_path.unwrap_or(current_exe_path))
		},
		error => explain(error, database.as_deref()),
	})?;
	let task_manager = node.task_manager;
	let (client, backend) = (node.client, node.backend);
	observer::spawn(&task_manager, client, backend, registry.as_ref(), is_authority, observers)
		.map_err(application)?;
	if let Some(path) = database {
		let spawner = task_manager.spawn_essential_handle();
		StorageMonitorService::try_spawn(storage_monitor, path, &spawner).map_err(application)?;
	}
	Ok(task_manager)
}

fn missing(workers: Workers, searched: &Path) -> Error {
	format!(
		"a validator needs both `{}` and `{}`, and they are not in {}; `scripts/build` makes them \
		 beside the node, and --workers-path names another directory",
		workers.prepare,
		workers.execute,
		searched.display()
	)
	.into()
}

fn full_params(
	config: &Configuration,
	args: NodeArgs,
	workers: Workers,
) -> NewFullParams<ValidatorOverseerGen> {
	let dev = args.base.shared_params.is_dev();
	// A development chain starts on any machine, even on one that cannot isolate workers.
	let insecure = dev || args.insecure_validator;
	let measure = !dev && !args.no_hardware_benchmarks;
	let hwbench = config.database.path().filter(|_| measure).map(|path| {
		// The benchmark measures the disk of the database. If the directory cannot be made, the
		// later error of the database is clearer than one of the benchmark.
		if let Err(error) = std::fs::create_dir_all(path) {
			eprintln!("Cannot create {}: {error}", path.display());
		}
		sc_sysinfo::gather_hwbench(Some(path), &SUBSTRATE_REFERENCE_HARDWARE)
	});
	NewFullParams {
		is_parachain_node: IsParachainNode::No,
		enable_beefy: !args.no_beefy,
		force_authoring_backoff: false,
		telemetry_worker_handle: None,
		node_version: (!args.disable_worker_version_check).then(|| workers.version.to_string()),
		secure_validator_mode: config.role.is_authority() && !insecure,
		workers_path: args.workers_path,
		workers_names: Some((workers.prepare.into(), workers.execute.into())),
		execute_workers_max_num: args.execute_workers_max_num,
		prepare_workers_soft_max_num: args.prepare_workers_soft_max_num,
		prepare_workers_hard_max_num: args.prepare_workers_hard_max_num,
		// Only the SDK's own test networks may keep availability data for a shorter time.
		keep_finalized_for: None,
		overseer_gen: ValidatorOverseerGen,
		overseer_message_channel_capacity_override: args.overseer_channel_capacity_override,
		malus_finality_delay: None,
		hwbench,
		invulnerable_ah_collators: HashSet::new(),
		collator_protocol_hold_off: None,
		experimental_collator_protocol: false,
		collator_reputation_persist_interval: None,
	}
}
