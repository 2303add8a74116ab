// SPDX-License-Identifier: Apache-2.0

//! Validator selection by policy: a pure function of a bounded view of the validators.

mod performance;
mod ranking;
mod selection;
#[cfg(test)]
mod tests;

pub use performance::{ByPerformance, PerformanceLimits};

use crate::types::{Stake, StashIndex};
use alloc::vec::Vec;
use polkadot_sdk::sp_runtime::Perbill;

/// A validator, as a policy needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate<AccountId> {
	/// The stash account of the validator.
	pub who: AccountId,
	/// Its score over the last eras, by the points that its era paid for. [`AVERAGE`] is the score
	/// of an average validator of the active set.
	pub score: u32,
	/// Its commission: the part of rewards that it keeps before its nominators get theirs.
	pub commission: Perbill,
	/// Its own stake: its loss by an offence, beside its nominators' loss.
	pub own_stake: Stake,
	/// The highest own stake that the pool has seen since it nominates this validator.
	pub pledge: Stake,
	/// Whether it accepts no new nominators.
	pub is_blocked: bool,
	/// Whether it recently kicked a stash, or could not be elected with the pool's stake.
	pub is_avoided: bool,
	/// Whether it was recently slashed.
	pub was_slashed: bool,
}

/// The score of a validator with an average share of the points in every era.
pub const AVERAGE: u32 = 1_000_000;

/// The nominees of a stash.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection<AccountId> {
	/// The stash.
	pub stash: StashIndex,
	/// Its active stake.
	pub stake: Stake,
	/// Its nominees.
	pub nominees: Vec<AccountId>,
}

/// The limits of every policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SelectionLimits {
	/// Upper bound of the nominees of a stash.
	pub per_stash: usize,
	/// Upper bound of the stake of all stashes that nominate one validator, as a part of the
	/// pool's, if there are enough other validators. All stake of a stash can end up with any one
	/// of its nominees, so all of it counts for each.
	pub max_part: Perbill,
	/// Whether only urgent changes are made: replacing harmful, gone and overleveraged validators,
	/// and filling a stash without nominees. All other changes are limited per era.
	pub is_urgent: bool,
}

/// A policy that selects nominees for stashes.
pub trait ValidatorPolicy<AccountId> {
	/// The new nominees of stashes. A missing stash keeps its nominees. An empty list means that no
	/// validator is fit for the stash.
	fn select(
		candidates: &[Candidate<AccountId>],
		current: &[Selection<AccountId>],
		limits: SelectionLimits,
	) -> Vec<Selection<AccountId>>;

	/// Whether another era with a validator costs more than rewards, while stashes with `backing`
	/// vote for it. Such a validator is not elected with the pool's stake, even if it was harmless
	/// at its selection.
	fn is_harmful(candidate: &Candidate<AccountId>, backing: Stake) -> bool;

	/// The own stake of a validator that the pool relies on, while stashes with `backing` nominate
	/// it or will.
	fn pledge(candidate: &Candidate<AccountId>, backing: Stake) -> Stake;

	/// Whether the validator could be selected as an heir, for stashes with `backing` in sum.
	fn could_inherit(candidate: &Candidate<AccountId>, backing: Stake) -> bool;
}

/// Keeps the nominees that governance has set.
impl<AccountId> ValidatorPolicy<AccountId> for () {
	fn select(
		_: &[Candidate<AccountId>],
		_: &[Selection<AccountId>],
		_: SelectionLimits,
	) -> Vec<Selection<AccountId>> {
		Vec::new()
	}

	fn is_harmful(_: &Candidate<AccountId>, _: Stake) -> bool {
		false
	}

	fn pledge(candidate: &Candidate<AccountId>, _: Stake) -> Stake {
		candidate.own_stake
	}

	fn could_inherit(_: &Candidate<AccountId>, _: Stake) -> bool {
		true
	}
}
