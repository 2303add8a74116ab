// SPDX-License-Identifier: Apache-2.0

//! Weights of the pallet.

use polkadot_sdk::frame_support::weights::{
	constants::{RocksDbWeight, WEIGHT_REF_TIME_PER_MICROS},
	Weight,
};

/// Weights of the pallet.
pub trait WeightInfo {
	/// Reads the books from the proof and stores them.
	fn on_relay_state_proof() -> Weight;
}

/// Two reads, two writes, and a hundred microseconds for a dozen trie nodes: several times their
/// cost.
impl WeightInfo for () {
	fn on_relay_state_proof() -> Weight {
		RocksDbWeight::get()
			.reads_writes(2, 2)
			.saturating_add(Weight::from_parts(100 * WEIGHT_REF_TIME_PER_MICROS, 0))
	}
}
