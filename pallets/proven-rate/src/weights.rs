// SPDX-License-Identifier: Apache-2.0

//! What has to be weighed.

use polkadot_sdk::frame_support::weights::{
	constants::{RocksDbWeight, WEIGHT_REF_TIME_PER_MICROS},
	Weight,
};

/// Weights of the pallet.
pub trait WeightInfo {
	/// Reads the books out of the proof and keeps them.
	fn on_relay_state_proof() -> Weight;
}

/// The two items of storage that are read and the two that are written, and a hundred microseconds for a dozen
/// nodes of a trie, which is several times what they take.
impl WeightInfo for () {
	fn on_relay_state_proof() -> Weight {
		RocksDbWeight::get()
			.reads_writes(2, 2)
			.saturating_add(Weight::from_parts(100 * WEIGHT_REF_TIME_PER_MICROS, 0))
	}
}
