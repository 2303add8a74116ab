// SPDX-License-Identifier: Apache-2.0

//! Whether shares can be bought.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// Whether shares can be bought.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub enum EntryGate {
	/// They can.
	#[default]
	Open,
	/// A slash was reported or applied, and what it costs is not in the rate yet: a matter of a
	/// block or two.
	Assessing,
	/// The books did not add up: until governance has reopened them.
	Halted,
}
