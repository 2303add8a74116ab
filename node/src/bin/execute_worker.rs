// SPDX-License-Identifier: Apache-2.0

//! The sandboxed process in which a validator runs parachain code it does not trust.

// The node refuses workers whose version differs from its own, hence the same variable as there.
polkadot_node_core_pvf_common::decl_worker_main!(
	"execute-worker",
	polkadot_node_core_pvf_execute_worker::worker_entrypoint,
	env!("SUBSTRATE_CLI_IMPL_VERSION"),
	env!("SUBSTRATE_CLI_COMMIT_HASH"),
);
