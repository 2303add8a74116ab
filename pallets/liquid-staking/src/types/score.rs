// SPDX-License-Identifier: Apache-2.0

//! What is remembered of a validator.

use super::Stake;
use polkadot_sdk::{frame_support::stored, sp_runtime::Perbill, sp_staking::EraIndex};

/// What is remembered of a validator.
#[stored]
#[derive(Copy, Default)]
pub struct ScoreRecord {
	/// What it has done over the last eras; see
	/// [`Candidate::score`](crate::policy::Candidate::score).
	pub score: u32,
	/// The most that it kept of rewards of late; forgotten little by little, so that nobody gains by
	/// raising it for elections only.
	pub commission: Perbill,
	/// The era until which it is avoided, because it struck a stash off, or could not be elected with the pool's stake.
	pub avoided_until: EraIndex,
	/// The most that the pool has seen it have at stake itself, in plancks of RILL, since it backs this validator;
	/// nothing when it does not.
	pub pledge: Stake,
}
