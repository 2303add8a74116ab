// SPDX-License-Identifier: Apache-2.0

//! What pausing weighs.

use polkadot_sdk::frame_support::weights::Weight;

/// Weights of the pallet, benchmarked on the runtime.
pub trait WeightInfo {
	/// [`pause`](super::Pallet::pause).
	fn pause() -> Weight;
	/// [`end`](super::Pallet::end).
	fn end() -> Weight;
	/// The beginning of a block in which so many pauses end.
	fn end_pauses(n: u32) -> Weight;
}
