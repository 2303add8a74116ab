// SPDX-License-Identifier: Apache-2.0

//! The record of a validator.

use super::Stake;
use polkadot_sdk::{frame_support::stored, sp_runtime::Perbill, sp_staking::EraIndex};

/// The record of a validator in validator scoring.
#[stored]
#[derive(Copy, Default)]
pub struct ScoreRecord {
	/// Its score over the last eras; see [`Candidate::score`](crate::policy::Candidate::score).
	pub score: u32,
	/// Its highest recent commission. It fades era by era, so nobody gains by a higher commission
	/// for elections only.
	pub commission: Perbill,
	/// The first era in which it is not avoided: it kicked a stash, or could not be elected with
	/// the pool's stake.
	pub avoided_until: EraIndex,
	/// The pledge: its highest own stake since the pool nominates it, in plancks of RILL. Zero if
	/// no stash nominates it.
	pub pledge: Stake,
}
