// SPDX-License-Identifier: Apache-2.0

//! Results of runtime API functions for the node's background tasks. They are decoded strictly:
//! another version of the runtime gives an error, not a wrong figure.

use codec::Decode;
use polkadot_service::Hash;
use rill_service::Chain;

/// The result of a runtime API function after `block`, such as `BabeApi_current_epoch`.
pub fn asked<T: Decode>(
	chain: &Chain,
	block: Hash,
	function: &str,
	arguments: &[u8],
) -> Result<T, String> {
	let answer = chain.call(block, function, arguments)?;
	decoded(&answer).map_err(|error| format!("`{function}` of another runtime: {error}"))
}

/// Decodes all of `bytes`. Remaining bytes are an error: they come from another version.
pub fn decoded<T: Decode>(mut bytes: &[u8]) -> Result<T, String> {
	let value = T::decode(&mut bytes).map_err(|error| error.to_string())?;
	if bytes.is_empty() {
		Ok(value)
	} else {
		Err(format!("{} bytes too many", bytes.len()))
	}
}
