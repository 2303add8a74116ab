// SPDX-License-Identifier: Apache-2.0

//! Stand-in for `wasm-opt` 0.116.
//!
//! `substrate-wasm-builder` 35 runs Binaryen at level 0, which optimises nothing, for two passes:
//! dropping DWARF, and lowering the sign extension instructions. Code for `wasm32v1-none` has none
//! of those instructions. This crate does the other work: it parses the module, drops the DWARF
//! sections if asked to, and writes all else with numbers in their shortest form, as Binaryen does.
//! Parsing fails if the module needs more than WebAssembly 1.0, unless somebody turns on a feature
//! of `parity-wasm`.
//!
//! It has only the interface for `substrate-wasm-builder` 35. A later version that needs more does
//! not compile.

use parity_wasm::elements::{self, Module, Section};
use std::{fmt, path::Path};

/// The prefix of the names of custom sections with debug information (DWARF for WebAssembly,
/// section 2).
const DWARF_PREFIX: &str = ".debug_";

/// A transformation of a module.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pass {
	/// Drops the sections with DWARF.
	StripDwarf,
	/// Nothing: a module with an instruction to lower is refused.
	SignextLowering,
}

/// The passes for a module; see [`OptimizationOptions::run`].
#[derive(Clone, Debug)]
pub struct OptimizationOptions {
	passes: Vec<Pass>,
}

impl OptimizationOptions {
	/// No pass, and no optimisation.
	pub fn new_opt_level_0() -> Self {
		Self { passes: Vec::new() }
	}

	/// Refuses modules that need more than WebAssembly 1.0. They are always refused.
	pub fn mvp_features_only(&mut self) -> &mut Self {
		self
	}

	/// Keeps the names of functions. They are always kept, so `keep` must be true.
	pub fn debug_info(&mut self, keep: bool) -> &mut Self {
		assert!(keep, "names of functions are always kept");
		self
	}

	/// Adds `pass`.
	pub fn add_pass(&mut self, pass: Pass) -> &mut Self {
		self.passes.push(pass);
		self
	}

	/// Reads the module at `input`, applies the passes, and writes the module to `output`, which
	/// can be `input`.
	///
	/// Fails if a file cannot be read or written, or if `input` is not a module of WebAssembly 1.0.
	/// Then `output` stays the same. Types are not checked, because the executor does that.
	pub fn run(
		&self,
		input: impl AsRef<Path>,
		output: impl AsRef<Path>,
	) -> Result<(), OptimizationError> {
		let bytes = std::fs::read(&input).map_err(|error| failed("read", input.as_ref(), error))?;
		let mut module: Module = elements::deserialize_buffer(&bytes)
			.map_err(|error| failed("understand", input.as_ref(), error))?;
		if self.passes.contains(&Pass::StripDwarf) {
			module.sections_mut().retain(|section| !is_dwarf(section));
		}
		let bytes =
			elements::serialize(module).map_err(|error| failed("encode", input.as_ref(), error))?;
		std::fs::write(&output, bytes).map_err(|error| failed("write", output.as_ref(), error))
	}
}

fn is_dwarf(section: &Section) -> bool {
	matches!(section, Section::Custom(custom) if custom.name().starts_with(DWARF_PREFIX))
}

/// The error of a module that cannot be processed.
#[derive(Debug)]
pub struct OptimizationError(String);

impl fmt::Display for OptimizationError {
	fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
		formatter.write_str(&self.0)
	}
}

impl std::error::Error for OptimizationError {}

fn failed(action: &str, path: &Path, error: impl fmt::Display) -> OptimizationError {
	OptimizationError(format!(
		"cannot {action} `{}` as a module of WebAssembly 1.0: {error}",
		path.display()
	))
}

#[cfg(test)]
mod tests {
	use super::*;
	use parity_wasm::{
		builder,
		elements::{CustomSection, Instruction, Instructions, ValueType},
	};

	/// Opcode of `i32.extend8_s`, of the sign extension proposal.
	const I32_EXTEND8_S: u8 = 0xC0;
	/// Opcode of `i32.clz`, which has the type of `i32.extend8_s`.
	const I32_CLZ: u8 = 0x67;

	/// A module with one function, its name, a section for the runtime version, and DWARF.
	fn module() -> Module {
		let body = vec![Instruction::GetLocal(0), Instruction::I32Clz, Instruction::End];
		let mut module = builder::module()
			.function()
			.signature()
			.with_param(ValueType::I32)
			.with_result(ValueType::I32)
			.build()
			.body()
			.with_instructions(Instructions::new(body))
			.build()
			.build()
			.build();
		for (name, payload) in [
			(".debug_info", vec![1; 64]),
			(".debug_str", vec![2; 64]),
			("name", vec![1, 4, 1, 0, 1, b'f']),
			("runtime_version", vec![3; 8]),
		] {
			let section = CustomSection::new(name.into(), payload);
			module.sections_mut().push(Section::Custom(section));
		}
		module
	}

	/// Runs `options` on `bytes`. Returns the result and the bytes of the output.
	fn run(
		options: &OptimizationOptions,
		bytes: &[u8],
	) -> (Result<(), OptimizationError>, Vec<u8>) {
		let directory = tempfile::tempdir().unwrap();
		let path = directory.path().join("module.wasm");
		std::fs::write(&path, bytes).unwrap();
		(options.run(&path, &path), std::fs::read(&path).unwrap())
	}

	/// The options of `substrate-wasm-builder` for a release.
	fn compact() -> OptimizationOptions {
		let mut options = OptimizationOptions::new_opt_level_0();
		options
			.mvp_features_only()
			.debug_info(true)
			.add_pass(Pass::StripDwarf)
			.add_pass(Pass::SignextLowering);
		options
	}

	fn custom_sections(module: &Module) -> Vec<&str> {
		module.custom_sections().map(|section| section.name()).collect()
	}

	#[test]
	fn compacting_should_drop_dwarf_and_nothing_else() {
		let (result, bytes) = run(&compact(), &elements::serialize(module()).unwrap());
		result.unwrap();
		let compacted: Module = elements::deserialize_buffer(&bytes).unwrap();
		assert_eq!(custom_sections(&compacted), ["name", "runtime_version"]);
		let kept = |module: &Module| {
			let sections = module.sections().iter().filter(|section| !is_dwarf(section));
			sections.cloned().collect::<Vec<_>>()
		};
		assert_eq!(kept(&compacted), kept(&module()));
	}

	#[test]
	fn dwarf_should_stay_when_nobody_asks_to_drop_it() {
		let mut options = OptimizationOptions::new_opt_level_0();
		options.add_pass(Pass::SignextLowering).debug_info(true);
		let (result, bytes) = run(&options, &elements::serialize(module()).unwrap());
		result.unwrap();
		assert_eq!(elements::deserialize_buffer::<Module>(&bytes).unwrap(), module());
	}

	#[test]
	fn module_should_be_refused_and_left_alone_when_it_has_a_sign_extension() {
		let mut bytes = elements::serialize(module()).unwrap();
		let opcode = bytes.windows(2).position(|pair| pair == [I32_CLZ, 0x0B]).unwrap();
		bytes[opcode] = I32_EXTEND8_S;
		let (result, after) = run(&compact(), &bytes);
		let error = result.unwrap_err().to_string();
		assert!(error.contains("WebAssembly 1.0"), "{error}");
		assert!(error.contains("module.wasm"), "{error}");
		assert_eq!(after, bytes);
	}

	#[test]
	fn missing_file_should_be_named() {
		let error = compact().run("/no/such/module.wasm", "/no/such/output.wasm").unwrap_err();
		assert!(error.to_string().contains("/no/such/module.wasm"), "{error}");
	}

	#[test]
	fn numbers_should_be_written_in_their_shortest_form() {
		let mut bytes = elements::serialize(module()).unwrap();
		let short = bytes.len();
		// The size of the first section, the types, padded in the way of a linker.
		assert_eq!(bytes[8], 1);
		let size = bytes[9];
		bytes.splice(9..10, [size | 0x80, 0x80, 0x80, 0x80, 0x00]);
		let mut options = OptimizationOptions::new_opt_level_0();
		let (result, bytes) = run(options.add_pass(Pass::SignextLowering), &bytes);
		result.unwrap();
		assert_eq!(bytes.len(), short);
	}
}
