// SPDX-License-Identifier: Apache-2.0

//! A collator: runs the parachain whose specification it is given, and a node of Rill inside of it.

use polkadot_omni_node_lib::{
	chain_spec::DiskChainSpecLoader, run, runtime::DefaultRuntimeResolver, CliConfig, RunConfig,
	NODE_VERSION,
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

fn main() -> Result<(), Box<dyn std::error::Error>> {
	let config = RunConfig::new(Box::new(DefaultRuntimeResolver), Box::new(DiskChainSpecLoader));
	Ok(run::<Collator>(config)?)
}
