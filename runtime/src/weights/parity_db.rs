// SPDX-License-Identifier: Apache-2.0

//! Weights of reads and writes of the state in ParityDB, the only database of the node.
//!
//! Between the medians and the means of random reads and writes among a million accounts, without
//! the trie cache (`docs/performance.md`), until `scripts/benchmark database` has run.

use polkadot_sdk::frame_support::{
	parameter_types,
	weights::{constants::WEIGHT_REF_TIME_PER_MICROS, RuntimeDbWeight},
};

parameter_types! {
	/// A write includes its share of the root of a block with two thousand writes.
	pub const ParityDbWeight: RuntimeDbWeight = RuntimeDbWeight {
		read: 12 * WEIGHT_REF_TIME_PER_MICROS,
		write: 60 * WEIGHT_REF_TIME_PER_MICROS,
	};
}
