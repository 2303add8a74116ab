// SPDX-License-Identifier: Apache-2.0

//! The keyless accounts.

use codec::{Decode, Encode};

/// The number of a stash. Stashes are numbered from zero, in the order of their opening.
pub type StashIndex = u32;

/// The keyless accounts of the pallet, derived from its id and this key. The encoding is a part of
/// every address, so no variant ever changes its index.
#[derive(Clone, Copy, Debug, Decode, Encode, PartialEq, Eq)]
pub enum AccountKind {
	/// Stake that is not bonded.
	#[codec(index = 0)]
	Reserve,
	/// The payee of every stash. The pallet recognises its balance as rewards.
	#[codec(index = 1)]
	Rewards,
	/// Stake for the tickets of closed batches.
	#[codec(index = 2)]
	Claims,
	/// Shares of the open batch.
	#[codec(index = 3)]
	Escrow,
	/// Has every role of the stRILL asset, and owns the locked shares of the seed.
	#[codec(index = 4)]
	Authority,
	/// The stash with this number.
	#[codec(index = 5)]
	Stash(StashIndex),
	/// Shares that bear a slash first.
	#[codec(index = 6)]
	Insurance,
}
