// SPDX-License-Identifier: Apache-2.0

//! Whether shares can be bought.

use polkadot_sdk::frame_support::stored;

/// Whether shares can be bought.
#[stored]
#[derive(Copy, Default)]
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
