// SPDX-License-Identifier: Apache-2.0

//! The time of a transaction whose call does nothing.
//!
//! That of the SDK, until `scripts/benchmark overhead` has run.

use polkadot_sdk::frame_support::{
	parameter_types,
	weights::{constants::WEIGHT_REF_TIME_PER_NANOS, Weight},
};

parameter_types! {
	/// The weight that every transaction has beside its call.
	pub const ExtrinsicBaseWeight: Weight =
		Weight::from_parts(108_157 * WEIGHT_REF_TIME_PER_NANOS, 0);
}
