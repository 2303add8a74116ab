// SPDX-License-Identifier: Apache-2.0

//! The weights of repairs.

use polkadot_sdk::frame_support::weights::Weight;

/// The weights of the pallet, benchmarked on the runtime.
pub trait WeightInfo {
	/// [`end`](super::Pallet::end).
	fn end() -> Weight;
}
