// SPDX-License-Identifier: Apache-2.0

//! The time of a block without transactions.
//!
//! That of the SDK, until `scripts/benchmark overhead` has run.

use polkadot_sdk::frame_support::{
	parameter_types,
	weights::{constants::WEIGHT_REF_TIME_PER_NANOS, Weight},
};

parameter_types! {
	/// The weight that every block has before its first transaction.
	pub const BlockExecutionWeight: Weight =
		Weight::from_parts(431_614 * WEIGHT_REF_TIME_PER_NANOS, 0);
}
