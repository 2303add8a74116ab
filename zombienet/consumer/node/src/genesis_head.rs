// SPDX-License-Identifier: Apache-2.0

//! The command `genesis-head`: the head with which the relay chain registers a parachain.

use codec::{Decode, Encode};
use polkadot_omni_node_lib::chain_spec::LoadSpec;
use sc_chain_spec::{construct_genesis_block, resolve_state_version_from_wasm, ChainSpec};
use sc_cli::{Error, Result};
use sc_executor::WasmExecutor;
use sp_core::{hexdisplay::HexDisplay, traits::Externalities};
use sp_io::SubstrateHostFunctions;
use sp_runtime::{
	generic,
	traits::{BlakeTwo256, Block as _},
	OpaqueExtrinsic,
};
use sp_state_machine::BasicExternalities;

/// Block 0 is encoded alike where block numbers have 64 bits.
type Block = generic::Block<generic::Header<u32, BlakeTwo256>, OpaqueExtrinsic>;

/// Print the header of a parachain's block 0, encoded, in hexadecimal.
///
/// `export-genesis-head` means the same, but needs RocksDB, which no build of Rill has.
#[derive(Debug, clap::Args)]
pub struct GenesisHeadCmd {
	/// File of the parachain's specification.
	#[arg(long, value_name = "FILE")]
	chain: String,
}

impl GenesisHeadCmd {
	/// Prints the head of the specification that `loader` finds.
	pub fn run(&self, loader: &dyn LoadSpec) -> Result<()> {
		let head = genesis_head(loader.load_spec(&self.chain)?.as_ref())?;
		println!("0x{:?}", HexDisplay::from(&head));
		Ok(())
	}
}

fn genesis_head(spec: &dyn ChainSpec) -> Result<Vec<u8>> {
	let storage = spec.as_storage_builder().build_storage()?;
	let executor = WasmExecutor::<SubstrateHostFunctions>::builder()
		// Only the version is read, and parachains use functions that the relay chain has not.
		.with_allow_missing_host_functions(true)
		.build();
	let version = resolve_state_version_from_wasm::<_, BlakeTwo256>(&storage, &executor)?;
	let root = BasicExternalities::new(storage).storage_root(version);
	let root = Decode::decode(&mut &root[..]).map_err(|error| Error::Application(error.into()))?;
	Ok(construct_genesis_block::<Block>(root, version).header().encode())
}
