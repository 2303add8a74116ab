// SPDX-License-Identifier: Apache-2.0

//! Checks of a completed era step: every reward is paid, every exit is funded, and the remaining
//! stake is bonded.

use super::{active_era, ensure, Model, Verdict};
use crate::exact::{exact, least, less, Exact};
use num_traits::Zero;
use pallet_liquid_staking::{
	backend::StakingBackend,
	types::{EntryGate, Phase},
	Config, Nominees, Pool, Progress, Stashes,
};
use polkadot_sdk::{
	pallet_staking::{
		ClaimedRewards, ErasStakersOverview, ErasStakersPaged, ErasValidatorReward,
		UnappliedSlashes,
	},
	sp_staking::EraIndex,
};
use rill_runtime::{LiquidStaking, Runtime};
use std::collections::BTreeMap;

/// Past eras in which unpaid rewards are searched.
const LOOK_BACK: EraIndex = 4;

impl Model {
	/// Checks the era steps that were completed in this step.
	pub(super) fn compare_era(&mut self) -> Verdict {
		let phase = Progress::<Runtime>::get().phase;
		let reached = std::mem::replace(&mut self.reached, phase);
		let finished_eras = std::mem::take(&mut self.finished_eras);
		for era in &finished_eras {
			ensure_harvested(*era)?;
			self.ensure_matured(*era)?;
		}
		// Stake may have moved between two steps of the rebalance.
		let was_whole = !matches!(
			reached,
			Phase::Rebond(_) | Phase::Rebalance(_) | Phase::Verify | Phase::Enact
		);
		let is_halted = Pool::<Runtime>::get().gate == EntryGate::Halted;
		if finished_eras.len() != 1
			|| phase != Phase::Idle
			|| !was_whole
			|| is_halted
			|| self.is_broken
		{
			return Ok(());
		}
		self.ensure_placed()
	}

	/// If nothing was ever lost, every exit has its stake in its era, or when stake that was
	/// unbonded late is free.
	fn ensure_matured(&self, era: EraIndex) -> Verdict {
		let is_late = self.books.batches.values().any(|batch| match &batch.phase {
			super::books::Phase::Unbonding(it) => {
				it.money_era <= era && it.pending_losses.is_empty()
			},
			super::books::Phase::Claimable(_) => false,
		});
		ensure(!is_late || self.was_hurt || self.is_broken, "an exit is not funded in its era")
	}

	/// Unbonding stake covers exits, and the remaining stake is bonded wherever possible.
	fn ensure_placed(&self) -> Verdict {
		let books = &self.books;
		let unfunded = less(&books.owed, &(books.unbonding() + &books.claims));
		ensure(unfunded.is_zero() || books.active().is_zero(), "an exit is unfunded")?;
		// A pending slash of everything prevents bonds.
		let active = active_era();
		let mut eras = active + 1..=active + self.deferral + 1;
		let is_reported =
			eras.any(|era| UnappliedSlashes::<Runtime>::decode_len(era).unwrap_or(0) > 0);
		if is_reported || self.is_uncounted() || !unfunded.is_zero() {
			return Ok(());
		}
		let minimum = exact(<Runtime as Config>::Staking::minimum_bond().plancks());
		let has_room = |index: u32, amount: &Exact| {
			let stash = &books.stashes[index as usize];
			let most = least(stash.cap.clone(), &stash.active + amount);
			let is_idle = Nominees::<Runtime>::get(index).is_empty();
			!is_idle && most > stash.active && most >= minimum
		};
		let stashes = 0..books.stashes.len() as u32;
		let mut excess = self.excess_of(stashes.clone());
		excess.retain(|index, _| !self.bonded.contains(index));
		let can_rebond = excess.iter().any(|(index, part)| has_room(*index, part));
		ensure(!can_rebond, "stake that no batch needs could have been rebonded")?;
		let kept = self.kept.max(self.parameters.reserve_target);
		let spare = less(&books.reserve, &self.buffer_of(kept));
		let can_bond = stashes.clone().any(|index| has_room(index, &spare));
		ensure(!can_bond, "the reserve could have been bonded")
	}

	/// Unbonding stake that no batch needs, by stash. It is in the youngest chunks.
	fn excess_of(&self, stashes: std::ops::Range<u32>) -> BTreeMap<u32, Exact> {
		let books = &self.books;
		let mut chunks: Vec<_> = stashes
			.filter_map(|index| Some((index, Stashes::<Runtime>::get(index)?)))
			.flat_map(|(index, ledger)| {
				ledger.chunks.into_iter().map(move |(era, chunk)| (era, index, chunk.plancks()))
			})
			.collect();
		chunks.sort_by_key(|(era, index, _)| (std::cmp::Reverse(*era), *index));
		let mut left = less(&(books.unbonding() + &books.claims), &books.owed);
		let mut parts = BTreeMap::new();
		for (_, index, chunk) in chunks {
			let part = least(left.clone(), exact(chunk));
			left -= &part;
			*parts.entry(index).or_insert_with(Exact::zero) += part;
		}
		parts
	}
}

/// Checks that no reward of the stashes in earlier eras is unpaid.
fn ensure_harvested(until: EraIndex) -> Verdict {
	let is_ours = |who: &_| LiquidStaking::stash_index(who).is_some();
	for era in until.saturating_sub(LOOK_BACK)..until {
		if !ErasValidatorReward::<Runtime>::contains_key(era) {
			continue;
		}
		for (validator, overview) in ErasStakersOverview::<Runtime>::iter_prefix(era) {
			let claimed = ClaimedRewards::<Runtime>::get(era, &validator);
			for page in (0..overview.page_count).filter(|page| !claimed.contains(page)) {
				let backers = ErasStakersPaged::<Runtime>::get((era, &validator, page));
				let is_left =
					backers.is_some_and(|it| it.others.iter().any(|one| is_ours(&one.who)));
				ensure(!is_left, &format!("a reward of era {era} is unpaid"))?;
			}
		}
	}
	Ok(())
}
