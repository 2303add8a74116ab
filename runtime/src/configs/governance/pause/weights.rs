// SPDX-License-Identifier: Apache-2.0

//! The weights of pauses.

use polkadot_sdk::frame_support::weights::Weight;

/// The weights of the pallet, benchmarked on the runtime.
pub trait WeightInfo {
	/// [`pause`](super::Pallet::pause).
	fn pause() -> Weight;
	/// [`end`](super::Pallet::end).
	fn end() -> Weight;
	/// The start of a block in which `n` pauses end.
	fn end_pauses(n: u32) -> Weight;
}
