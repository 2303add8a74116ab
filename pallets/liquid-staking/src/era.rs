// SPDX-License-Identifier: Apache-2.0

//! The era step: what the chain does for all holders at once, in bounded steps.

use crate::{
	backend::StakingBackend,
	types::{BlockNumber, HarvestCursor, NominationStep, Phase, ProgressRecord},
	weights::WeightInfo,
	Config, Error, Event, NextNomination, NextRebond, Pallet, Pool, Progress, StashCount,
};
use polkadot_sdk::{
	frame_support::{
		dispatch::{DispatchResultWithPostInfo, PostDispatchInfo, WithPostDispatchInfo},
		ensure,
		storage::with_storage_layer,
		traits::Get,
		weights::{Weight, WeightMeter},
	},
	frame_system,
	sp_runtime::{traits::UniqueSaturatedInto, DispatchError},
};

impl<T: Config> Pallet<T> {
	/// The number of this block.
	pub(crate) fn now() -> BlockNumber {
		frame_system::Pallet::<T>::block_number().unique_saturated_into()
	}

	pub(crate) fn do_advance(max_steps: u32) -> DispatchResultWithPostInfo {
		let refused = |error: Error<T>| error.with_weight(T::WeightInfo::no_step());
		ensure!(max_steps <= T::MaxAdvanceSteps::get(), refused(Error::TooManySteps));
		let mut meter = WeightMeter::with_limit(Self::weight_of_steps(max_steps));
		meter.consume(T::WeightInfo::no_step());
		let taken = Self::run_steps(max_steps, &mut meter);
		ensure!(taken > 0 || max_steps == 0, refused(Error::NothingToAdvance));
		Ok(PostDispatchInfo { actual_weight: Some(meter.consumed()), ..Default::default() })
	}

	/// The most that this many steps can weigh. More than can be asked for are refused, and weigh no more: a
	/// transaction that is heavier than a block would be refused without a name.
	pub(crate) fn weight_of_steps(steps: u32) -> Weight {
		let steps = steps.min(T::MaxAdvanceSteps::get());
		let heaviest = Self::heaviest_step()
			.max(Self::weight_of_reading())
			.max(T::WeightInfo::step_pay_ticket());
		T::WeightInfo::no_step().saturating_add(heaviest.saturating_mul(steps.into()))
	}

	fn heaviest_step() -> Weight {
		[
			Phase::Recognise,
			Phase::Survey,
			Phase::Repair(0),
			Phase::Withdraw(0),
			Phase::Mature,
			Phase::Close,
			Phase::Rebond(0),
			Phase::Rebalance(0),
			Phase::Verify,
			Phase::Enact,
		]
		.into_iter()
		.map(Self::weight_of)
		.fold(Self::weight_of(Phase::Harvest(HarvestCursor::default())), |most, weight| {
			most.max(weight)
		})
	}

	/// Takes steps while one is due, fits the meter, and fewer than `max_steps` were taken: settles
	/// and reads slashes first, because nothing may be priced before, and pays tickets last. Returns how
	/// many were.
	pub(crate) fn run_steps(max_steps: u32, meter: &mut WeightMeter) -> u32 {
		let mut taken: u32 = 0;
		while taken < max_steps && Self::run_step(meter) {
			taken = taken.saturating_add(1);
		}
		taken
	}

	/// Takes one step, if one is due and fits the meter.
	fn run_step(meter: &mut WeightMeter) -> bool {
		if Self::is_settlement_due() {
			let fits = meter.try_consume(T::WeightInfo::settle()).is_ok();
			return fits && Self::settle_slashes();
		}
		let is_unassessed = Self::is_assessment_due();
		if is_unassessed && meter.try_consume(Self::weight_of_reading()).is_ok() {
			Self::assess();
			return true;
		}
		let Some(progress) = Self::due() else {
			return Self::run_nomination(meter)
				|| Self::run_rebond(meter)
				|| Self::run_payment(meter);
		};
		if is_unassessed && progress.phase.needs_assessment() {
			return Self::run_nomination(meter) || Self::run_payment(meter);
		}
		let fits = meter.can_consume(Self::weight_of(progress.phase));
		if fits {
			meter.consume(Self::take_step(progress));
		}
		fits
	}

	/// Chooses anew whom to back, and tells the staking system, a stash a step.
	fn run_nomination(meter: &mut WeightMeter) -> bool {
		let Some(step) = NextNomination::<T>::get() else { return false };
		let weight = match step {
			NominationStep::Choose => T::WeightInfo::step_survey(),
			NominationStep::Nominate(_) => T::WeightInfo::step_repair(),
		};
		let fits = meter.try_consume(weight).is_ok();
		if fits {
			NextNomination::<T>::set(Self::take_nomination_step(step));
		}
		fits
	}

	/// Lets a stash bond again what tickets were turned back into shares for, and what deposits had paid for
	/// them.
	fn run_rebond(meter: &mut WeightMeter) -> bool {
		let Some(stash) = NextRebond::<T>::get() else { return false };
		let weight = T::WeightInfo::step_rebond().saturating_add(T::WeightInfo::step_rebalance());
		let fits = meter.try_consume(weight).is_ok();
		if fits {
			let outcome = with_storage_layer(|| {
				Self::rebond_excess(stash)?;
				Self::bond_surplus(stash)
			});
			if let Err(error) = outcome {
				Self::deposit_event(Event::StepFailed { phase: Phase::Rebond(stash), error });
			}
			let next = stash.saturating_add(1);
			let is_through = next >= StashCount::<T>::get() || Pool::<T>::get().excess().is_zero();
			NextRebond::<T>::set((!is_through).then_some(next));
		}
		fits
	}

	fn run_payment(meter: &mut WeightMeter) -> bool {
		let is_due = Self::is_payment_due();
		let fits = is_due && meter.try_consume(T::WeightInfo::step_pay_ticket()).is_ok();
		if fits {
			Self::pay_next();
		}
		fits
	}

	/// What reading the next reports weighs: as much as there is to read.
	fn weight_of_reading() -> Weight {
		let size = Self::unread_era().map_or(0, T::Staking::reports_size);
		T::WeightInfo::read_reports(size.div_ceil(1024))
	}

	fn due() -> Option<ProgressRecord> {
		let active_era = T::Staking::active_era()?;
		Progress::<T>::get().due(active_era, T::Staking::history_depth())
	}

	fn weight_of(phase: Phase) -> Weight {
		match phase {
			Phase::Idle => T::WeightInfo::no_step(),
			Phase::Harvest(_) => T::WeightInfo::step_payout(),
			Phase::Recognise => T::WeightInfo::step_recognise(),
			Phase::Survey => T::WeightInfo::step_survey(),
			Phase::Repair(_) => T::WeightInfo::step_repair(),
			Phase::Withdraw(_) => T::WeightInfo::step_withdraw(),
			Phase::Mature => T::WeightInfo::step_mature(),
			Phase::Close => T::WeightInfo::step_close(),
			Phase::Rebond(_) => T::WeightInfo::step_rebond(),
			Phase::Rebalance(_) => T::WeightInfo::step_rebalance(),
			Phase::Verify => T::WeightInfo::step_verify(),
			Phase::Enact => T::WeightInfo::step_enact(),
		}
	}

	/// Returns what the step weighed.
	fn take_step(progress: ProgressRecord) -> Weight {
		if let Phase::Harvest(cursor) = progress.phase {
			return Self::harvest(progress, cursor);
		}
		let phase = progress.phase;
		let stashes = StashCount::<T>::get();
		let next = with_storage_layer(|| Self::apply(phase, progress)).unwrap_or_else(|error| {
			Self::deposit_event(Event::StepFailed { phase, error });
			phase.following(stashes)
		});
		if next == Phase::Idle {
			Progress::<T>::put(progress.finished());
			Self::deposit_event(Event::EraAdvanced { era: progress.era });
		} else {
			Progress::<T>::put(progress.at(next));
		}
		Self::weight_of(phase)
	}

	fn apply(phase: Phase, progress: ProgressRecord) -> Result<Phase, DispatchError> {
		match phase {
			Phase::Recognise => {
				Self::remember_rate(progress.era);
				Self::recognise()?;
			},
			Phase::Survey => Self::survey(progress.era),
			Phase::Repair(stash) => Self::repair(stash)?,
			Phase::Withdraw(stash) => Self::withdraw(stash)?,
			Phase::Mature => {
				if Self::mature_oldest(progress.era)? {
					return Ok(Phase::Mature);
				}
			},
			Phase::Close => {
				Self::close_batch()?;
				Self::return_surplus()?;
			},
			Phase::Rebond(stash) => Self::rebond_excess(stash)?,
			Phase::Rebalance(stash) => Self::rebalance(stash)?,
			Phase::Verify => Self::verify(),
			Phase::Enact => Self::enact(progress.era),
			Phase::Harvest(_) | Phase::Idle => {},
		}
		Ok(phase.following(StashCount::<T>::get()))
	}
}
