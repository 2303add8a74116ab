// SPDX-License-Identifier: Apache-2.0

//! Builds the Wasm blob that `scripts/compare` executes, if `RILL_POOLS_WASM` is set.

#[cfg(feature = "std")]
fn main() {
	println!("cargo:rerun-if-env-changed=RILL_POOLS_WASM");
	if std::env::var_os("RILL_POOLS_WASM").is_none() {
		std::env::set_var("SKIP_POOLS_RUNTIME_WASM_BUILD", "1");
	}
	std::env::remove_var("RUSTC_WORKSPACE_WRAPPER");
	substrate_wasm_builder::WasmBuilder::init_with_defaults().build();
}

#[cfg(not(feature = "std"))]
fn main() {
	println!("cargo:rerun-if-changed=build.rs");
}
