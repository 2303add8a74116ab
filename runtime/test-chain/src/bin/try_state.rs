// SPDX-License-Identifier: Apache-2.0

//! Checks the numbered invariants of liquid staking in the state of a network, as `rill
//! export-state` writes it.
//!
//! usage: rill-try-state FILE

use polkadot_sdk::{
	pallet_staking::ActiveEra, sp_core::storage::Storage, sp_state_machine::BasicExternalities,
};
use rill_runtime::{Runtime, System};
use serde_json::Value;
use std::process::ExitCode;

fn main() -> ExitCode {
	let Some(path) = std::env::args().nth(1).filter(|argument| !argument.starts_with('-')) else {
		eprintln!("usage: rill-try-state FILE, where FILE is the output of `rill export-state`");
		return ExitCode::FAILURE;
	};
	match check(&path) {
		Ok(found) => {
			println!("{found}");
			ExitCode::SUCCESS
		},
		Err(error) => {
			eprintln!("error: {path}: {error}");
			ExitCode::FAILURE
		},
	}
}

fn check(path: &str) -> Result<String, String> {
	let file = std::fs::read(path).map_err(|error| error.to_string())?;
	let state = state_in(&file)?;
	let keys = state.top.len();
	BasicExternalities::execute_with_storage(&mut state.clone(), || {
		rill_test_chain::try_state().map_err(|broken| format!("{broken:?}"))?;
		let era = ActiveEra::<Runtime>::get().ok_or("there is no active era")?.index;
		let block = System::block_number();
		Ok(format!("block {block} in era {era}: every invariant holds in {keys} values"))
	})
}

/// The top trie of the state. No checked value is in a child trie.
fn state_in(file: &[u8]) -> Result<Storage, String> {
	let spec: Value = serde_json::from_slice(file).map_err(|error| error.to_string())?;
	let top = &spec["genesis"]["raw"]["top"];
	let top = top.as_object().ok_or("there is no raw state in it")?;
	let mut state = Storage::default();
	for (key, value) in top {
		let value = value.as_str().ok_or_else(|| format!("{key} has no value"))?;
		state.top.insert(bytes(key)?, bytes(value)?);
	}
	Ok(state)
}

fn bytes(hex: &str) -> Result<Vec<u8>, String> {
	polkadot_sdk::sp_core::bytes::from_hex(hex).map_err(|error| format!("{hex}: {error}"))
}
