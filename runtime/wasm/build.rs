// SPDX-License-Identifier: Apache-2.0

//! Builds the Wasm blob of nodes and chain specifications.

use std::{env, path::PathBuf};
use substrate_wasm_builder::WasmBuilder;

fn main() {
	if env::var("PROFILE").is_ok_and(|profile| profile == "debug") {
		compile_quickly();
	}
	// Lints run as a wrapper of the compiler, and have checked the runtime already.
	env::remove_var("RUSTC_WORKSPACE_WRAPPER");

	let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
	let runtime = here.parent().expect("the runtime is the directory above").join("Cargo.toml");
	let builder = WasmBuilder::new()
		.with_project(runtime)
		.expect("the runtime has a Cargo.toml")
		.import_memory()
		.export_heap_base();
	// The symbol and the decimals enter the hash that offline signers check, so they must be those
	// of wallets.
	#[cfg(feature = "metadata-hash")]
	let builder = builder.enable_metadata_hash("RILL", 12);
	builder.build();
}

/// Reduces the optimisation of the Wasm.
///
/// The builder always compiles the Wasm as a release, and its cargo inherits these variables.
fn compile_quickly() {
	env::set_var("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1");
	env::set_var("CARGO_PROFILE_RELEASE_LTO", "off");
	env::set_var("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "4");
}
