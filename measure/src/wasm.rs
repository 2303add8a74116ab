// SPDX-License-Identifier: Apache-2.0

//! The runtime compiled to Wasm, as a node executes it.

use codec::Encode;
use polkadot_sdk::{
	sp_core::traits::{CallContext, CodeExecutor, RuntimeCode, WrappedRuntimeCode},
	sp_externalities::Externalities,
};
use rill_runtime::Header;
use sc_executor::{HeapAllocStrategy, WasmExecutor};
use sp_io::hashing::blake2_256;
use std::time::{Duration, Instant};

/// The memory of a runtime in pages of 64 KiB, as in the node.
const HEAP_PAGES: HeapAllocStrategy = HeapAllocStrategy::Static { extra_pages: 4_096 };

/// A compiled runtime.
pub struct Wasm {
	executor: WasmExecutor<sp_io::SubstrateHostFunctions>,
	code: Vec<u8>,
}

impl Wasm {
	/// Takes the compressed code of a runtime.
	pub fn new(code: Vec<u8>) -> Self {
		let executor = WasmExecutor::builder()
			.with_onchain_heap_alloc_strategy(HEAP_PAGES)
			.with_offchain_heap_alloc_strategy(HEAP_PAGES)
			.build();
		Self { executor, code }
	}

	/// Executes a block of this runtime on the state of its parent. Returns the time of the
	/// execution.
	///
	/// # Errors
	/// If the runtime panics. It does so when the block has another state root or other digests.
	pub fn execute(
		&self,
		ext: &mut dyn Externalities,
		block: &impl Encode,
	) -> Result<Duration, String> {
		// With the memory of an author. Others have twice as much.
		let context = CallContext::Onchain { import: false };
		self.call(ext, "Core_execute_block", &block.encode(), context)
	}

	/// Runs the offchain worker after a block. Returns the time of the execution.
	///
	/// # Errors
	/// If the runtime panics.
	pub fn work(&self, ext: &mut dyn Externalities, header: &Header) -> Result<Duration, String> {
		let function = "OffchainWorkerApi_offchain_worker";
		self.call(ext, function, &header.encode(), CallContext::Offchain)
	}

	/// Reads through a runtime API. Returns the time of the execution.
	///
	/// # Errors
	/// If the runtime panics.
	pub fn read(
		&self,
		ext: &mut dyn Externalities,
		function: &str,
		arguments: &[u8],
	) -> Result<Duration, String> {
		self.call(ext, function, arguments, CallContext::Offchain)
	}

	fn call(
		&self,
		ext: &mut dyn Externalities,
		function: &str,
		arguments: &[u8],
		context: CallContext,
	) -> Result<Duration, String> {
		let code = RuntimeCode {
			code_fetcher: &WrappedRuntimeCode((&self.code[..]).into()),
			heap_pages: None,
			hash: blake2_256(&self.code).to_vec(),
		};
		let begun = Instant::now();
		let (result, _) = self.executor.call(ext, &code, function, arguments, context);
		let time = begun.elapsed();
		result.map(|_| time).map_err(|error| format!("{function}: {error}"))
	}
}
