// SPDX-License-Identifier: Apache-2.0

//! Stand-in for `polkavm-linker` 0.35.
//!
//! `substrate-wasm-builder` 35 links runtimes for PolkaVM with it, if `RUNTIME_TARGET=riscv` asks
//! for one. Rill's runtime is Wasm. This crate has the interface that the builder compiles against,
//! and refuses.
//!
//! It has only the interface for `substrate-wasm-builder` 35. A later version that needs more does
//! not compile.

use std::path::PathBuf;

/// The error for a choice of PolkaVM.
const UNSUPPORTED: &str =
	"runtimes of Rill are Wasm, and PolkaVM is not part of this build: unset RUNTIME_TARGET";

/// The kind of the target. Unused.
#[derive(Clone, Copy, Debug, Default)]
pub struct TargetJsonArgs {
	/// Whether addresses have 64 bits. Unused.
	pub is_64_bit: bool,
}

/// The path of the compiler's description of the target. Always fails, before anything is compiled.
pub fn target_json_path(_: TargetJsonArgs) -> Result<PathBuf, String> {
	Err(UNSUPPORTED.into())
}

/// The options of the linker.
#[derive(Clone, Copy, Debug, Default)]
pub struct Config;

impl Config {
	/// Whether to remove symbols. Unused.
	pub fn set_strip(&mut self, _: bool) {}
}

/// The instruction sets of a program.
#[derive(Clone, Copy, Debug)]
pub enum TargetInstructionSet {
	/// The instructions of JAM.
	JamV1,
}

/// Links a program. Always fails.
pub fn program_from_elf(_: Config, _: TargetInstructionSet, _: &[u8]) -> Result<Vec<u8>, String> {
	Err(UNSUPPORTED.into())
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn polkavm_should_be_refused_by_name() {
		let refused = target_json_path(TargetJsonArgs { is_64_bit: true }).unwrap_err();
		assert!(refused.contains("PolkaVM") && refused.contains("RUNTIME_TARGET"));
		assert_eq!(program_from_elf(Config, TargetInstructionSet::JamV1, &[]), Err(refused));
	}
}
