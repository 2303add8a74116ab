// SPDX-License-Identifier: Apache-2.0

//! The entry gate.

use polkadot_sdk::frame_support::stored;

/// Whether shares can be bought.
#[stored]
#[derive(Copy, Default)]
pub enum EntryGate {
	/// Shares can be bought.
	#[default]
	Open,
	/// A slash was reported or applied, and the rate leaves out its cost for a block or two. Shares
	/// cannot be bought.
	Assessing,
	/// The books did not add up. Shares cannot be bought until governance reopens the gate.
	Halted,
}
