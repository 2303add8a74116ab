// SPDX-License-Identifier: Apache-2.0

//! The fee on rewards.

use polkadot_sdk::{frame_support::stored, sp_runtime::Perbill};

/// The fee on rewards, and its receivers.
#[stored]
#[derive(Copy)]
pub struct FeeRecord {
	/// The fee, as a part of the rewards. It is paid in new shares.
	pub rate: Perbill,
	/// The insurance's part of these shares. The treasury gets the rest.
	pub insurance: Perbill,
}

impl Default for FeeRecord {
	/// A tenth. Half of it goes to the insurance.
	fn default() -> Self {
		Self { rate: Perbill::from_percent(10), insurance: Perbill::from_percent(50) }
	}
}
