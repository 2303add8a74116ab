// SPDX-License-Identifier: Apache-2.0

//! Builds the Wasm blob that validators check blocks with, if `RILL_CONSUMER_WASM` is set. Most
//! tests run without it.

#[cfg(feature = "std")]
fn main() {
	println!("cargo:rerun-if-env-changed=RILL_CONSUMER_WASM");
	if std::env::var_os("RILL_CONSUMER_WASM").is_none() {
		std::env::set_var("SKIP_CONSUMER_RUNTIME_WASM_BUILD", "1");
	}
	if std::env::var("PROFILE").is_ok_and(|profile| profile == "debug") {
		// The builder always compiles the Wasm as a release, and the cargo that it calls inherits
		// these variables.
		std::env::set_var("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1");
		std::env::set_var("CARGO_PROFILE_RELEASE_LTO", "off");
		std::env::set_var("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "4");
	}
	std::env::remove_var("RUSTC_WORKSPACE_WRAPPER");
	substrate_wasm_builder::WasmBuilder::init_with_defaults().build();
}

#[cfg(not(feature = "std"))]
fn main() {
	println!("cargo:rerun-if-changed=build.rs");
}
