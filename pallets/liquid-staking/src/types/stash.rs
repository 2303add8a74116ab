// SPDX-License-Identifier: Apache-2.0

//! What is tracked of a stash.

use super::Stake;
use codec::{Decode, Encode, MaxEncodedLen};
use polkadot_sdk::{frame_support::BoundedBTreeMap, sp_core::ConstU32, sp_staking::EraIndex};
use scale_info::TypeInfo;

/// The most chunks that a stash can have: one for each era of the longest bonding duration, and
/// slack.
pub const MAX_CHUNKS: u32 = 32;

/// The bond of a stash as the pallet left it, and as slashes changed it.
#[derive(Clone, Debug, Decode, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct StashLedger {
	/// Stake that is active, in plancks of RILL.
	pub active: Stake,
	/// Stake that unbonds, in plancks of RILL, by the era in which it can be withdrawn.
	pub chunks: BoundedBTreeMap<EraIndex, Stake, ConstU32<MAX_CHUNKS>>,
	/// The most that is to be active, in plancks of RILL.
	pub cap: Stake,
}

impl StashLedger {
	/// All stake that unbonds.
	pub fn unbonding(&self) -> Stake {
		self.chunks.values().copied().sum()
	}

	/// Active and unbonding.
	pub fn total(&self) -> Stake {
		self.active.plus_or_max(self.unbonding())
	}
}
