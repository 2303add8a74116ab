// SPDX-License-Identifier: Apache-2.0

//! The tasks of the chain, their order and their weights.

use crate::{
	backend::StakingBackend,
	types::{NominationStep, Phase, ProgressRecord, StashIndex},
	weights::WeightInfo,
	Config, Event, NextNomination, NextRebond, Pallet, Pool, Progress, StashCount,
};
use polkadot_sdk::frame_support::{
	storage::with_storage_layer,
	weights::{Weight, WeightMeter},
};
use strum::{EnumIter, IntoEnumIterator};

/// One bounded piece of work. The order is that of urgency.
#[derive(Clone, Copy, Debug, EnumIter, Eq, PartialEq)]
pub(crate) enum Task {
	/// Settles applied slashes.
	Settle,
	/// Reads the reports of one era.
	Assess,
	/// Takes the next step of the era step.
	Advance(ProgressRecord),
	/// Takes the next step of a renomination.
	Renominate(NominationStep),
	/// Lets a stash bond the stake that rebonded tickets do not need any more.
	Rebond(StashIndex),
	/// Pays the next matured ticket.
	Pay,
}

impl Task {
	/// Every kind of task, including every phase and every step of a renomination. [`EnumIter`]
	/// lists the variants, so that no new one is missing.
	pub(super) fn all() -> impl Iterator<Item = Self> {
		let phases = Phase::iter().map(|phase| Self::Advance(ProgressRecord::default().at(phase)));
		let nominations = NominationStep::iter().map(Self::Renominate);
		Self::iter().chain(phases).chain(nominations)
	}

	/// Whether no later task may come before this one, even if only the later one fits the block.
	fn is_exclusive(self) -> bool {
		match self {
			Self::Settle | Self::Advance(_) => true,
			Self::Assess | Self::Renominate(_) | Self::Rebond(_) | Self::Pay => false,
		}
	}
}

impl<T: Config> Pallet<T> {
	/// The first due task that fits the meter, in the order of [`Task`]. Slashes come first,
	/// because nothing can be priced before them. Tickets come last.
	pub(super) fn next_task(meter: &WeightMeter) -> Option<Task> {
		for task in Task::iter().filter_map(Self::due_task) {
			if meter.can_consume(Self::weight_of(task)) {
				return Some(task);
			}
			if task.is_exclusive() {
				return None;
			}
		}
		None
	}

	/// The due task of this kind.
	fn due_task(kind: Task) -> Option<Task> {
		match kind {
			Task::Settle => Self::due_settlement().map(|_| kind),
			Task::Assess => Self::is_assessment_due().then_some(kind),
			Task::Advance(_) => Self::due().filter(Self::is_ready).map(Task::Advance),
			Task::Renominate(_) => NextNomination::<T>::get().map(Task::Renominate),
			// The era step rebonds for all stashes, too.
			Task::Rebond(_) if Self::due().is_some() => None,
			Task::Rebond(_) => NextRebond::<T>::get().map(Task::Rebond),
			Task::Pay => Self::is_payment_due().then_some(kind),
		}
	}

	/// Whether the next phase need not wait for the assessment of reports or for an election.
	fn is_ready(progress: &ProgressRecord) -> bool {
		let phase = progress.phase;
		let waits_for_reports = phase.needs_assessment() && Self::is_assessment_due();
		let waits_for_election = phase.waits_for_election() && T::Staking::is_electing();
		!waits_for_reports && !waits_for_election
	}

	fn due() -> Option<ProgressRecord> {
		let active_era = T::Staking::active_era()?;
		Progress::<T>::get().due(active_era, T::Staking::history_depth())
	}

	/// Upper bound of the weight of a task.
	pub(super) fn weight_of(task: Task) -> Weight {
		match task {
			Task::Settle => T::WeightInfo::settle(),
			Task::Assess => Self::weight_of_reading(),
			Task::Advance(progress) => Self::weight_of_phase(progress.phase),
			Task::Renominate(NominationStep::Select) => T::WeightInfo::step_score(),
			Task::Renominate(NominationStep::Nominate(_)) => T::WeightInfo::step_repair(),
			Task::Rebond(_) => T::WeightInfo::step_rebond()
				.saturating_add(T::WeightInfo::step_plan())
				.saturating_add(T::WeightInfo::step_rebalance()),
			Task::Pay => T::WeightInfo::step_pay_ticket(),
		}
	}

	/// The weight of reading the next reports, by the size of their record.
	fn weight_of_reading() -> Weight {
		let size = Self::unread_era().map_or(0, T::Staking::reports_size);
		T::WeightInfo::read_reports(size.div_ceil(1024))
	}

	/// Performs a task. Returns its weight.
	pub(super) fn perform(task: Task) -> Weight {
		let weight = Self::weight_of(task);
		match task {
			Task::Settle => {
				Self::settle_slashes();
			},
			Task::Assess => Self::assess(),
			Task::Advance(progress) => return Self::take_step(progress),
			Task::Renominate(step) => NextNomination::<T>::set(Self::take_nomination_step(step)),
			Task::Rebond(stash) => Self::rebond_stash(stash),
			Task::Pay => Self::pay_next(),
		}
		weight
	}

	/// Lets a stash rebond stake that no batch needs, and bond deposits that netted rebonded
	/// tickets.
	fn rebond_stash(stash: StashIndex) {
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
}
