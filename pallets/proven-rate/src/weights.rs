// SPDX-License-Identifier: Apache-2.0

//! What has to be weighed.

use polkadot_sdk::frame_support::weights::Weight;

/// Weights of the pallet.
pub trait WeightInfo {
	/// Reads the books out of the proof and keeps them.
	fn on_relay_state_proof() -> Weight;
}
