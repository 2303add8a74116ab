// SPDX-License-Identifier: Apache-2.0

//! Which keyless accounts there are.

use codec::{Decode, Encode};

/// Number of a stash: stashes are numbered from zero in the order in which they were opened.
pub type StashIndex = u32;

/// The keyless accounts of the pallet, each derived from the pallet's id and this key. The
/// encoding is part of every address: variants keep their index for ever.
#[derive(Clone, Copy, Debug, Decode, Encode, PartialEq, Eq)]
pub enum AccountKind {
	/// Deposits that are not yet bonded.
	#[codec(index = 0)]
	Reserve,
	/// Payee of every stash; what arrives here is taken as a reward.
	#[codec(index = 1)]
	Rewards,
	/// Money that belongs to the tickets of closed batches.
	#[codec(index = 2)]
	Claims,
	/// Shares of tickets whose batch is still open.
	#[codec(index = 3)]
	Escrow,
	/// Every role of the stRILL asset, and owner of the seed that is locked for ever.
	#[codec(index = 4)]
	Authority,
	/// A bonded account that nominates.
	#[codec(index = 5)]
	Stash(StashIndex),
	/// Shares that bear the first loss.
	#[codec(index = 6)]
	Insurance,
}
