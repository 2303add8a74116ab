// SPDX-License-Identifier: Apache-2.0

//! Selection by performance: the validators that earn most for their nominators.

use super::{
	ranking::{is_harmful, most, ranked, Ranked},
	selection::{backing, Plan},
	Candidate, Selection, SelectionLimits, ValidatorPolicy,
};
use crate::types::Stake;
use alloc::vec::Vec;
use core::marker::PhantomData;
use polkadot_sdk::sp_runtime::Perbill;

/// Selects the validators that earn most for their nominators, by score and commission. Bounds each
/// validator's part of the pool, and the changes of an era.
pub struct ByPerformance<Limits>(PhantomData<Limits>);

/// The limits of [`ByPerformance`].
pub trait PerformanceLimits {
	/// Upper bound of the commission.
	const MAX_COMMISSION: Perbill;
	/// Lower bound of the score.
	const MIN_SCORE: u32;
	/// Upper bound of the changed nominations in an era, as a part of all; at least one.
	/// Replacements of harmful or gone validators, and of those with too little own stake, do not
	/// count.
	const MAX_CHANGE: Perbill;
	/// Lower bound of the own stake of a validator, in plancks of RILL.
	const MIN_OWN_STAKE: Stake;
	/// Upper bound of the stake of the stashes that nominate a validator, as a multiple of its own
	/// stake, if there are enough other validators. It bounds the damage of an offence by this
	/// multiple of its cost to the validator. An heir may have twice as much, and so may a
	/// validator that unbonds own stake.
	const MAX_LEVERAGE: u32;
}

impl<AccountId, Limits> ValidatorPolicy<AccountId> for ByPerformance<Limits>
where
	AccountId: Clone + Ord,
	Limits: PerformanceLimits,
{
	fn select(
		candidates: &[Candidate<AccountId>],
		current: &[Selection<AccountId>],
		limits: SelectionLimits,
	) -> Vec<Selection<AccountId>> {
		let backing = backing(current);
		let bearable = |candidate: &&Candidate<_>| {
			let backing = backing.get(&candidate.who).copied().unwrap_or_default();
			!candidate.is_avoided && !is_harmful::<_, Limits>(candidate, backing)
		};
		let bearable = ranked::<_, Limits>(candidates.iter().filter(bearable));
		let fit: Vec<_> = bearable.iter().filter(|it| it.is_fit).cloned().collect();
		if fit.is_empty() {
			return Vec::new();
		}
		let allowed = (!limits.is_urgent).then_some(Limits::MAX_CHANGE);
		let mut plan = Plan::new(fit, bearable, current, backing, limits);
		plan.run(allowed);
		plan.changed_from(current)
	}

	fn is_harmful(candidate: &Candidate<AccountId>, backing: Stake) -> bool {
		is_harmful::<_, Limits>(candidate, backing)
	}

	fn pledge(candidate: &Candidate<AccountId>, backing: Stake) -> Stake {
		if backing <= most::<_, Limits>(candidate) {
			// With its present own stake it could be selected for that backing.
			candidate.own_stake
		} else {
			candidate.pledge.max(candidate.own_stake)
		}
	}

	fn could_inherit(candidate: &Candidate<AccountId>, backing: Stake) -> bool {
		let is_bearable = !candidate.is_avoided && !is_harmful::<_, Limits>(candidate, backing);
		let ranked = Ranked::of::<Limits>(candidate);
		is_bearable && ranked.is_fit && ranked.strain(backing).is_some()
	}
}
