// SPDX-License-Identifier: Apache-2.0

//! Stand-in for `polkavm-linker` 0.35.
//!
//! `substrate-wasm-builder` 35 links runtimes for PolkaVM with it, when `RUNTIME_TARGET=riscv` asks for one. Rill's runtime
//! is Wasm. This crate has what the builder compiles against, and refuses.
//!
//! Only what `substrate-wasm-builder` 35 uses is here. If a later version asks for more, it does not compile.

use std::path::PathBuf;

/// What a person who asks for PolkaVM is told.
const UNSUPPORTED: &str =
	"runtimes of Rill are Wasm, and PolkaVM is not part of this build: unset RUNTIME_TARGET";

/// What kind of target is asked for; unused.
#[derive(Clone, Copy, Debug, Default)]
pub struct TargetJsonArgs {
	/// Whether addresses have 64 bits; unused.
	pub is_64_bit: bool,
}

/// Where the compiler's description of the target is: nowhere. Always fails, before anything is compiled for it.
pub fn target_json_path(_: TargetJsonArgs) -> Result<PathBuf, String> {
	Err(UNSUPPORTED.into())
}

/// How a program would be linked.
#[derive(Clone, Copy, Debug, Default)]
pub struct Config;

impl Config {
	/// Whether to leave symbols out; unused.
	pub fn set_strip(&mut self, _: bool) {}
}

/// The instructions that a program may have.
#[derive(Clone, Copy, Debug)]
pub enum TargetInstructionSet {
	/// Those of JAM.
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
