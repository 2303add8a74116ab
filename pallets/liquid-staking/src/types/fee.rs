// SPDX-License-Identifier: Apache-2.0

//! What is taken of rewards.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use polkadot_sdk::sp_runtime::Perbill;
use scale_info::TypeInfo;

/// What is taken of rewards, and who gets it.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
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
