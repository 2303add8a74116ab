// SPDX-License-Identifier: Apache-2.0

//! Builds the Wasm blob that validators check blocks with, unless `SKIP_CONSUMER_RUNTIME_WASM_BUILD` is set.

fn main() {
	#[cfg(feature = "std")]
	substrate_wasm_builder::WasmBuilder::init_with_defaults().build();
	#[cfg(not(feature = "std"))]
	println!("cargo:rerun-if-changed=build.rs");
}
