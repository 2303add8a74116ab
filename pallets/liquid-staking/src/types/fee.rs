// SPDX-License-Identifier: Apache-2.0

//! What is taken of rewards.

use polkadot_sdk::{frame_support::stored, sp_runtime::Perbill};

/// What is taken of rewards, and who gets it.
#[stored]
#[derive(Copy)]
pub struct FeeRecord {
	/// The part of rewards that is taken, in shares.
	pub rate: Perbill,
	/// The part of those shares that goes to the insurance; the rest goes to the treasury.
	pub insurance: Perbill,
}

impl Default for FeeRecord {
	/// A tenth, half of it to the insurance.
	fn default() -> Self {
		Self { rate: Perbill::from_percent(10), insurance: Perbill::from_percent(50) }
	}
}
