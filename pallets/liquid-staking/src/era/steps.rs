// SPDX-License-Identifier: Apache-2.0

//! The phases of the era step: the weight and the work of each. [`Phase::following`] has their
//! order.

use crate::{
	plan::phases::Outcome,
	types::{Phase, ProgressRecord},
	weights::WeightInfo,
	Config, Event, Pallet, Progress, StashCount,
};
use polkadot_sdk::{
	frame_support::{storage::with_storage_layer, weights::Weight},
	sp_runtime::DispatchError,
};

impl<T: Config> Pallet<T> {
	/// Upper bound of the weight of a step.
	pub(super) fn weight_of_phase(phase: Phase) -> Weight {
		match phase {
			Phase::Idle => T::WeightInfo::no_step(),
			Phase::Harvest(_) => T::WeightInfo::step_payout(),
			Phase::Recognise => T::WeightInfo::step_recognise(),
			Phase::Score => T::WeightInfo::step_score(),
			Phase::Repair(_) => T::WeightInfo::step_repair(),
			Phase::Withdraw(_) => T::WeightInfo::step_withdraw(),
			Phase::Mature => T::WeightInfo::step_mature(),
			Phase::Close => T::WeightInfo::step_close(),
			Phase::Rebond(_) => T::WeightInfo::step_rebond(),
			Phase::Plan => T::WeightInfo::step_plan(),
			Phase::Rebalance(_) => T::WeightInfo::step_rebalance(),
			Phase::Verify => T::WeightInfo::step_verify(),
			Phase::Enact => T::WeightInfo::step_enact(),
		}
	}

	/// Takes the due step, and records the next one. A failed step changes nothing and is skipped,
	/// so that it stops no other. Returns the weight.
	pub(super) fn take_step(progress: ProgressRecord) -> Weight {
		let phase = progress.phase;
		let outcome = with_storage_layer(|| Self::run_phase(progress)).unwrap_or_else(|error| {
			Self::deposit_event(Event::StepFailed { phase, error });
			Outcome::default()
		});
		let next = outcome.next.unwrap_or_else(|| phase.following(StashCount::<T>::get()));
		if next == Phase::Idle {
			Progress::<T>::put(progress.finished());
			Self::deposit_event(Event::EraAdvanced { era: progress.era });
		} else {
			Progress::<T>::put(progress.at(next));
		}
		outcome.weight.unwrap_or_else(|| Self::weight_of_phase(phase))
	}

	fn run_phase(progress: ProgressRecord) -> Result<Outcome, DispatchError> {
		let era = progress.era;
		match progress.phase {
			Phase::Idle => {},
			Phase::Harvest(cursor) => return Ok(Self::harvest(era, cursor)),
			Phase::Recognise => {
				Self::remember_rate(era);
				Self::recognise()?;
			},
			Phase::Score => Self::score_validators(era),
			Phase::Repair(stash) => Self::repair(stash)?,
			Phase::Withdraw(stash) => Self::withdraw(stash)?,
			Phase::Mature => {
				let next = Self::mature_oldest(era)?.then_some(Phase::Mature);
				return Ok(Outcome { next, ..Default::default() });
			},
			Phase::Close => {
				Self::close_batch()?;
				Self::return_surplus()?;
			},
			Phase::Rebond(stash) => Self::rebond_excess(stash)?,
			Phase::Plan => Self::plan_moves()?,
			Phase::Rebalance(stash) => Self::rebalance(stash)?,
			Phase::Verify => Self::verify(),
			Phase::Enact => Self::enact(era),
		}
		Ok(Outcome::default())
	}
}
