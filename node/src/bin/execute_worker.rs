// SPDX-License-Identifier: Apache-2.0

//! The sandboxed process of a validator that executes untrusted parachain code.

// The node refuses workers with another version, so both read it from the same variable.
polkadot_node_core_pvf_common::decl_worker_main!(
	"execute-worker",
	polkadot_node_core_pvf_execute_worker::worker_entrypoint,
	env!("SUBSTRATE_CLI_IMPL_VERSION"),
	env!("SUBSTRATE_CLI_COMMIT_HASH"),
);
