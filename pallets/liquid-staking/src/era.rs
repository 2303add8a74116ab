// SPDX-License-Identifier: Apache-2.0

//! The era step: work for all holders at once, in bounded steps. The chain takes them in idle
//! weight, and anybody can take some with [`advance_era`](Pallet::advance_era).

mod steps;
mod tasks;

use tasks::Task;

use crate::{
	backend::StakingBackend, limits::MaxSteps, weights::WeightInfo, Config, Error, Pallet,
};
use polkadot_sdk::frame_support::{
	dispatch::{DispatchResultWithPostInfo, PostDispatchInfo, WithPostDispatchInfo},
	ensure,
	traits::Get,
	weights::{Weight, WeightMeter},
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_advance_era(max_steps: u32) -> DispatchResultWithPostInfo {
		let refused = |error: Error<T>| error.with_weight(T::WeightInfo::no_step());
		ensure!(max_steps <= MaxSteps::<T>::get(), refused(Error::TooManySteps));
		let mut meter = WeightMeter::with_limit(Self::weight_of_steps(max_steps));
		meter.consume(T::WeightInfo::no_step());
		let taken = Self::run_steps(max_steps, &mut meter);
		ensure!(taken > 0 || max_steps == 0, refused(Error::NoStepDue));
		Ok(PostDispatchInfo { actual_weight: Some(meter.consumed()), ..Default::default() })
	}

	/// Looks for changed reports, and takes all steps that fit into the idle weight of a block.
	/// Returns the used weight.
	pub(crate) fn use_idle_weight(remaining: Weight) -> Weight {
		let mut meter = WeightMeter::with_limit(remaining);
		// As many eras as can have pending slashes.
		let eras = T::Staking::apply_era_of(0);
		let look = T::WeightInfo::count_reports(eras).saturating_add(T::WeightInfo::no_step());
		if meter.try_consume(look).is_ok() {
			let active_era = T::Staking::active_era().filter(|_| !Self::is_assessment_due());
			if let Some(active_era) = active_era {
				Self::count_reports(Self::eras_of_slashes(active_era));
			}
			Self::run_steps(u32::MAX, &mut meter);
		}
		meter.consumed()
	}

	/// Upper bound of the weight of `steps` steps. A call with more than [`MaxSteps`] is refused,
	/// and weighs no more than this. Otherwise the transaction would not fit into a block, and its
	/// error would have no name.
	pub(crate) fn weight_of_steps(steps: u32) -> Weight {
		let steps = steps.min(MaxSteps::<T>::get());
		let heaviest =
			Task::all().map(Self::weight_of).fold(Weight::zero(), |most, weight| most.max(weight));
		T::WeightInfo::no_step().saturating_add(heaviest.saturating_mul(steps.into()))
	}

	/// Takes steps until none is due, the next one exceeds the meter, or `max_steps` are taken.
	/// Returns the number of steps.
	pub(crate) fn run_steps(max_steps: u32, meter: &mut WeightMeter) -> u32 {
		let mut taken: u32 = 0;
		while taken < max_steps {
			let Some(task) = Self::next_task(meter) else { break };
			meter.consume(Self::perform(task));
			taken = taken.saturating_add(1);
		}
		taken
	}
}
