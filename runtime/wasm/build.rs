// SPDX-License-Identifier: Apache-2.0

//! Builds the Wasm blob that nodes execute and chain specifications carry.

use std::{env, path::PathBuf};
use substrate_wasm_builder::WasmBuilder;

fn main() {
	if env::var("PROFILE").is_ok_and(|profile| profile == "debug") {
		compile_quickly();
	}
	// Lints run as a wrapper of the compiler, and they have seen the runtime already.
	env::remove_var("RUSTC_WORKSPACE_WRAPPER");

	let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
	let runtime = here.parent().expect("the runtime is the directory above").join("Cargo.toml");
	let builder = WasmBuilder::new()
		.with_project(runtime)
		.expect("the runtime has a Cargo.toml")
		.import_memory()
		.export_heap_base();
	// Symbol and decimals enter the hash that offline signers check, so they must equal what
	// wallets show.
	#[cfg(feature = "metadata-hash")]
	let builder = builder.enable_metadata_hash("RILL", 12);
	builder.build();
}

/// Optimises the Wasm less.
///
/// The builder always compiles the Wasm as a release, and the cargo that it calls inherits these variables.
fn compile_quickly() {
	env::set_var("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1");
	env::set_var("CARGO_PROFILE_RELEASE_LTO", "off");
	env::set_var("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "4");
}
