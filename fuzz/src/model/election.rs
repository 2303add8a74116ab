// SPDX-License-Identifier: Apache-2.0

//! Who is elected with the pool's stake.

use super::{ensure, Model, Verdict};
use pallet_liquid_staking::{
	policy::PerformanceLimits,
	types::{Chooser, Stake},
	Parameters,
};
use polkadot_sdk::{
	pallet_staking::{
		CurrentEra, ErasStakersOverview, ErasStakersPaged, ErasValidatorPrefs, SlashingSpans,
	},
	polkadot_primitives::AccountId,
	sp_runtime::Perbill,
	sp_staking::EraIndex,
};
use rill_runtime::{configs::liquid_staking::PolicyLimits, LiquidStaking, Runtime};

/// For how many eras a validator is known by what it kept and had at stake, the era of an election included.
const REMEMBERED: EraIndex = 3;

impl Model {
	/// Looks at the election that was held in this step: nobody who does harm is elected with the pool's stake beside
	/// somebody who does none.
	pub(super) fn compare_election(&mut self) -> Verdict {
		let chooser = Parameters::<Runtime>::get().chooser;
		let was_policy = std::mem::replace(&mut self.chooser, chooser) == Chooser::Policy;
		let era = CurrentEra::<Runtime>::get().unwrap_or(0);
		let was_held = std::mem::replace(&mut self.elected, era) != era;
		if !was_held || !was_policy || chooser != Chooser::Policy {
			return Ok(());
		}
		let backed: Vec<_> = ErasStakersOverview::<Runtime>::iter_key_prefix(era)
			.filter(|who| is_backed(era, who))
			.collect();
		let is_harmful_one_backed = backed.iter().any(|who| does_harm(era, who));
		let is_harmless = |who: &AccountId| {
			let first = era.saturating_sub(REMEMBERED - 1);
			let has_done = (first..=era).any(|era| does_harm(era, who));
			!has_done && !SlashingSpans::<Runtime>::contains_key(who)
		};
		let could_do_without = is_harmful_one_backed && backed.iter().any(is_harmless);
		ensure(!could_do_without, "somebody who does harm was elected with the pool's stake")
	}
}

/// Whether a validator keeps too much in an era, or has too little at stake itself.
fn does_harm(era: EraIndex, who: &AccountId) -> bool {
	let Some(overview) = ErasStakersOverview::<Runtime>::get(era, who) else { return false };
	let commission: Perbill = ErasValidatorPrefs::<Runtime>::get(era, who).commission;
	commission > PolicyLimits::MAX_COMMISSION || Stake(overview.own) < PolicyLimits::MIN_OWN_STAKE
}

/// Whether the pool has something at stake with a validator in an era.
fn is_backed(era: EraIndex, who: &AccountId) -> bool {
	ErasStakersPaged::<Runtime>::iter_prefix_values((era, who))
		.flat_map(|page| page.others)
		.any(|backer| LiquidStaking::stash_index(&backer.who).is_some())
}
