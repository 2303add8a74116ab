// SPDX-License-Identifier: Apache-2.0

//! The order of validators, and the stake that each can have behind it.

use super::{Candidate, PerformanceLimits};
use crate::{plan::moves::tolerance, types::Stake};
use alloc::vec::Vec;
use polkadot_sdk::sp_runtime::{PerThing, Perbill};

/// An heir, or a validator that unbonds own stake, may have this many times the backing that its
/// own stake allows. An heir gets a stash only if no other validator can take it.
const STRETCH: u128 = 2;

/// A validator, as the plan needs it.
#[derive(Clone)]
pub(super) struct Ranked<AccountId> {
	pub(super) who: AccountId,
	/// Its value for nominators: its score, less its commission.
	pub(super) net_score: u32,
	/// Upper bound of the stake of stashes that nominate it.
	pub(super) most: Stake,
	/// Whether it can be selected.
	pub(super) is_fit: bool,
}

impl<AccountId: Clone> Ranked<AccountId> {
	/// From a candidate that is harmless and not avoided.
	pub(super) fn of<Limits: PerformanceLimits>(candidate: &Candidate<AccountId>) -> Self {
		Self {
			who: candidate.who.clone(),
			net_score: candidate.commission.left_from_one().mul_floor(candidate.score),
			most: most::<_, Limits>(candidate),
			is_fit: candidate.score >= Limits::MIN_SCORE && !candidate.is_blocked,
		}
	}

	/// The used part of an heir's limit with `backing`. None: the limit is exceeded.
	pub(super) fn strain(&self, backing: Stake) -> Option<Perbill> {
		let limit = stretched(self.most);
		(backing <= limit).then(|| Perbill::from_rational(backing.plancks(), limit.plancks()))
	}
}

/// Upper bound of the stake of stashes that nominate a validator, by its own stake.
pub(super) fn most<AccountId, Limits: PerformanceLimits>(
	candidate: &Candidate<AccountId>,
) -> Stake {
	candidate.own_stake.saturating_mul(Limits::MAX_LEVERAGE.into())
}

/// Upper bound of the backing of an heir.
pub(super) fn stretched(most: Stake) -> Stake {
	most.saturating_mul(STRETCH)
}

/// Whether another era with a validator costs more than rewards, with `backing`.
pub(super) fn is_harmful<AccountId, Limits: PerformanceLimits>(
	candidate: &Candidate<AccountId>,
	backing: Stake,
) -> bool {
	// A stash can grow without any fault of the validator.
	let own_stake = candidate.own_stake.saturating_add(tolerance(candidate.own_stake));
	let has_withdrawn = own_stake < candidate.pledge;
	candidate.was_slashed
		|| candidate.commission > Limits::MAX_COMMISSION
		|| candidate.own_stake < Limits::MIN_OWN_STAKE
		|| (has_withdrawn && backing > stretched(most::<_, Limits>(candidate)))
}

/// The candidates, the best first. Ties go to the smaller account.
pub(super) fn ranked<'a, AccountId: Clone + Ord + 'a, Limits: PerformanceLimits>(
	candidates: impl Iterator<Item = &'a Candidate<AccountId>>,
) -> Vec<Ranked<AccountId>> {
	let mut ranked: Vec<_> = candidates.map(Ranked::of::<Limits>).collect();
	ranked.sort_by(|a, b| b.net_score.cmp(&a.net_score).then_with(|| a.who.cmp(&b.who)));
	ranked
}
