// SPDX-License-Identifier: Apache-2.0

//! Who is elected with the pool's stake.

use super::{ensure, Model, Verdict};
use crate::exact::{exact, Exact};
use num_traits::Zero;
use pallet_liquid_staking::{
	policy::PerformanceLimits,
	types::{Chooser, Stake},
	Parameters, Scores,
};
use polkadot_sdk::{
	pallet_staking::{
		CurrentEra, ErasStakersOverview, ErasStakersPaged, ErasValidatorPrefs, Nominators,
		SlashingSpans,
	},
	polkadot_primitives::AccountId,
	sp_runtime::Perbill,
	sp_staking::EraIndex,
};
use rill_runtime::{configs::liquid_staking::PolicyLimits, LiquidStaking, Runtime};

/// For how many eras a validator is known by what it kept and had at stake, the era of an election included.
const REMEMBERED: EraIndex = 3;

impl Model {
	/// Looks at the election that was held in this step: nobody who does harm is elected with the pool's stake, unless
	/// nearly all of it would be left out.
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
		if !backed.iter().any(|who| does_harm(era, who)) {
			return Ok(());
		}
		// Where nearly all of the stake would be left out, all votes count.
		let (mut kept, mut left_out) = (Exact::zero(), Exact::zero());
		for (index, stash) in (0..).zip(&self.books.stashes) {
			let nominations = Nominators::<Runtime>::get(LiquidStaking::stash(index));
			let nominees = nominations.map(|it| it.targets.into_inner()).unwrap_or_default();
			if nominees.iter().any(|who| is_harmless(era, who)) {
				kept += &stash.active;
			} else {
				left_out += &stash.active;
			}
		}
		let is_fault = left_out > kept * exact(2);
		ensure(is_fault, "somebody who does harm was elected with the pool's stake")
	}
}

/// Whether a validator was elected, and did no harm then, nor before, nor has taken much of its own stake out.
fn is_harmless(era: EraIndex, who: &AccountId) -> bool {
	let own = |era| ErasStakersOverview::<Runtime>::get(era, who).map(|overview| overview.own);
	let Some(now) = own(era) else { return false };
	let was_elected = (era.saturating_sub(REMEMBERED - 1)..era).any(|era| own(era).is_some());
	let mut eras = era.saturating_sub(REMEMBERED - 1)..=era;
	let has_done = eras.any(|era| does_harm(era, who) || own(era).is_some_and(|own| own > 2 * now));
	// What it kept once is remembered for longer.
	let was_greedy = Scores::<Runtime>::get()
		.iter()
		.any(|(scored, record)| scored == who && record.commission > PolicyLimits::MAX_COMMISSION);
	was_elected && !has_done && !was_greedy && !SlashingSpans::<Runtime>::contains_key(who)
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
