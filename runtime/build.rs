// SPDX-License-Identifier: Apache-2.0

//! Builds the Wasm blob that nodes execute and chain specifications carry.

#[cfg(all(feature = "std", feature = "metadata-hash"))]
fn main() {
	// Symbol and decimals enter the hash that offline signers check, so they must equal what
	// wallets show.
	substrate_wasm_builder::WasmBuilder::init_with_defaults()
		.enable_metadata_hash("RILL", 12)
		.build();
}

#[cfg(all(feature = "std", not(feature = "metadata-hash")))]
fn main() {
	substrate_wasm_builder::WasmBuilder::init_with_defaults().build();
}

// Without a word about what to watch, any file beside the sources, such as a test, would build the
// Wasm anew.
#[cfg(not(feature = "std"))]
fn main() {
	println!("cargo:rerun-if-changed=build.rs");
}
