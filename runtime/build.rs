// SPDX-License-Identifier: Apache-2.0

//! Builds the Wasm blob that nodes execute and chain specifications carry.

#[cfg(all(feature = "std", feature = "metadata-hash"))]
fn main() {
	compile_for_development_quickly();
	// Symbol and decimals enter the hash that offline signers check, so they must equal what
	// wallets show.
	substrate_wasm_builder::WasmBuilder::init_with_defaults()
		.enable_metadata_hash("RILL", 12)
		.build();
}

#[cfg(all(feature = "std", not(feature = "metadata-hash")))]
fn main() {
	compile_for_development_quickly();
	substrate_wasm_builder::WasmBuilder::init_with_defaults().build();
}

// Without a word about what to watch, any file beside the sources, such as a test, would build the
// Wasm anew.
#[cfg(not(feature = "std"))]
fn main() {
	println!("cargo:rerun-if-changed=build.rs");
}

/// In a build with the `dev` profile, lowers the optimisation of the Wasm.
///
/// The builder always compiles the Wasm as a release, and the cargo that it calls inherits these variables.
#[cfg(feature = "std")]
fn compile_for_development_quickly() {
	if std::env::var("PROFILE").is_ok_and(|profile| profile == "debug") {
		std::env::set_var("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1");
		std::env::set_var("CARGO_PROFILE_RELEASE_LTO", "off");
	}
	// Lints run as a wrapper of the compiler, and the Wasm is none of their business.
	std::env::remove_var("RUSTC_WORKSPACE_WRAPPER");
}
