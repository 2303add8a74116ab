// SPDX-License-Identifier: Apache-2.0

//! The era step: what the chain does for all holders at once, in bounded steps.

use crate::{
	backend::StakingBackend,
	plan::Found,
	types::{
		AccountKind, BatchPhase, BatchRecord, BlockNumber, HarvestCursor, Phase, ProgressRecord,
		Stake,
	},
	weights::WeightInfo,
	Batches, Chunks, Config, Error, Event, Nominees, Pallet, Pool, Progress, Queue,
};
use polkadot_sdk::{
	frame_support::{
		dispatch::{DispatchResultWithPostInfo, PostDispatchInfo},
		ensure,
		storage::with_storage_layer,
		traits::{
			fungible::{Inspect, Mutate},
			tokens::{Fortitude, Precision, Preservation},
			Get,
		},
		weights::{Weight, WeightMeter},
	},
	frame_system,
	sp_runtime::{traits::UniqueSaturatedInto, DispatchError, DispatchResult},
	sp_staking::EraIndex,
};

impl<T: Config> Pallet<T> {
	/// The number of this block.
	pub(crate) fn now() -> BlockNumber {
		frame_system::Pallet::<T>::block_number().unique_saturated_into()
	}

	pub(crate) fn do_advance(max_steps: u32) -> DispatchResultWithPostInfo {
		ensure!(max_steps <= T::MaxAdvanceSteps::get(), Error::<T>::TooManySteps);
		let mut meter = WeightMeter::new();
		meter.consume(T::WeightInfo::no_step());
		let taken = Self::run_steps(max_steps, &mut meter);
		ensure!(taken > 0 || max_steps == 0, Error::<T>::NothingToAdvance);
		Ok(PostDispatchInfo { actual_weight: Some(meter.consumed()), ..Default::default() })
	}

	/// The most that this many steps can weigh.
	pub(crate) fn weight_of_steps(steps: u32) -> Weight {
		let heaviest = [Phase::Recognise, Phase::Withdraw, Phase::Bond, Phase::Close]
			.into_iter()
			.map(Self::weight_of)
			.fold(Self::weight_of(Phase::Harvest(HarvestCursor::default())), |most, weight| {
				most.max(weight)
			});
		T::WeightInfo::no_step().saturating_add(heaviest.saturating_mul(steps.into()))
	}

	/// Takes steps while one is due, fits the meter, and fewer than `max_steps` were taken.
	/// Returns how many were.
	pub(crate) fn run_steps(max_steps: u32, meter: &mut WeightMeter) -> u32 {
		let mut taken: u32 = 0;
		while taken < max_steps {
			let Some(progress) = Self::due() else { break };
			if !meter.can_consume(Self::weight_of(progress.phase)) {
				break;
			}
			meter.consume(Self::take_step(progress));
			taken = taken.saturating_add(1);
		}
		taken
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
			Phase::Withdraw => T::WeightInfo::step_withdraw(),
			Phase::Bond => T::WeightInfo::step_bond(),
			Phase::Close => T::WeightInfo::step_close(),
		}
	}

	/// Returns what the step weighed.
	fn take_step(progress: ProgressRecord) -> Weight {
		if let Phase::Harvest(cursor) = progress.phase {
			return Self::harvest(progress, cursor);
		}
		let phase = progress.phase;
		let next =
			with_storage_layer(|| Self::apply(phase, progress.era)).unwrap_or_else(|error| {
				Self::deposit_event(Event::StepFailed { phase, error });
				phase.following()
			});
		if next == Phase::Idle {
			Progress::<T>::put(progress.finished());
			Self::deposit_event(Event::EraAdvanced { era: progress.era });
		} else {
			Progress::<T>::put(progress.at(next));
		}
		Self::weight_of(phase)
	}

	fn apply(phase: Phase, era: EraIndex) -> Result<Phase, DispatchError> {
		match phase {
			Phase::Recognise => Self::recognise()?,
			Phase::Withdraw => {
				if Self::mature_oldest(era)? {
					return Ok(Phase::Withdraw);
				}
			},
			Phase::Bond => Self::bond_reserve()?,
			Phase::Close => Self::close_batch()?,
			Phase::Harvest(_) | Phase::Idle => {},
		}
		Ok(phase.following())
	}

	/// Looks at one page, and asks for its payout where it has one of ours.
	fn harvest(progress: ProgressRecord, cursor: HarvestCursor) -> Weight {
		if cursor.era >= progress.era {
			Progress::<T>::put(progress.at(progress.phase.following()));
			return T::WeightInfo::step_probe();
		}
		let found = Self::pay_page(cursor);
		Progress::<T>::put(progress.at(Phase::Harvest(cursor.next(found))));
		match found {
			Found::OurPage => T::WeightInfo::step_payout(),
			Found::NoNominee | Found::NoPage | Found::Nothing => T::WeightInfo::step_probe(),
		}
	}

	fn pay_page(cursor: HarvestCursor) -> Found {
		let HarvestCursor { era, nominee, page } = cursor;
		let stash = Self::stash();
		let nominees = Nominees::<T>::get();
		let Some(validator) = usize::try_from(nominee).ok().and_then(|n| nominees.get(n)) else {
			return Found::NoNominee;
		};
		if page >= T::Staking::page_count(era, validator) {
			return Found::NoPage;
		}
		if !T::Staking::is_unpaid(era, validator, page, &stash) {
			return Found::Nothing;
		}
		if let Err(error) = with_storage_layer(|| T::Staking::payout(era, validator, page)) {
			let validator = validator.clone();
			Self::deposit_event(Event::PayoutFailed { era, validator, page, error });
		}
		Found::OurPage
	}

	/// Takes what arrived in the rewards account into the books and begins to stream it.
	fn recognise() -> DispatchResult {
		let rewards = Self::account(AccountKind::Rewards);
		let amount =
			T::Currency::reducible_balance(&rewards, Preservation::Preserve, Fortitude::Polite);
		if amount == 0 {
			return Ok(());
		}
		let reserve = Self::account(AccountKind::Reserve);
		T::Currency::transfer(&rewards, &reserve, amount, Preservation::Preserve)?;
		let (now, period) = (Self::now(), T::StreamPeriod::get().unique_saturated_into());
		let mut pool = Pool::<T>::get();
		pool.reserve = pool.reserve.plus(Stake(amount))?;
		pool.stream = pool.stream.renewed(Stake(amount), now, period)?;
		Pool::<T>::put(pool);
		Self::deposit_event(Event::RewardsRecognised {
			amount,
			unreleased: pool.stream.total.0,
			until: pool.stream.end,
		});
		Ok(())
	}

	/// Makes the oldest unbonding batch claimable if its era has come. Returns whether it did.
	fn mature_oldest(active_era: EraIndex) -> Result<bool, DispatchError> {
		let mut queue = Queue::<T>::get();
		if queue.oldest >= queue.open {
			return Ok(false);
		}
		let index = queue.oldest;
		let batch = Batches::<T>::get(index).ok_or(Error::<T>::TicketNotFound)?;
		let BatchPhase::Unbonding { unlock_era } = batch.phase else {
			return Err(Error::<T>::BatchNotOpen.into());
		};
		// The staking system would let it go a session earlier, by the planned era: before every
		// slash that can still reach the chunk was applied.
		if active_era < unlock_era {
			return Ok(false);
		}
		let withdrawn = T::Staking::withdraw(&Self::stash())?;
		Self::collect(withdrawn)?;
		let stake = Chunks::<T>::take(unlock_era).unwrap_or_default();
		let phase =
			BatchPhase::Claimable { stake, unclaimed_stake: stake, unclaimed_shares: batch.shares };
		Batches::<T>::insert(index, BatchRecord { phase, ..batch });
		queue.oldest = queue.oldest.saturating_add(1);
		Queue::<T>::put(queue);
		Self::deposit_event(Event::BatchMatured { batch: index, stake: stake.0 });
		Ok(true)
	}

	/// Moves what left the staking ledger to where tickets are paid from.
	fn collect(withdrawn: Stake) -> DispatchResult {
		if withdrawn.is_zero() {
			return Ok(());
		}
		let claims = Self::account(AccountKind::Claims);
		T::Currency::transfer(&Self::stash(), &claims, withdrawn.0, Preservation::Preserve)?;
		let mut pool = Pool::<T>::get();
		pool.claims = pool.claims.plus(withdrawn)?;
		Pool::<T>::put(pool);
		Ok(())
	}

	fn bond_reserve() -> DispatchResult {
		let mut pool = Pool::<T>::get();
		let amount = pool.reserve;
		if amount.is_zero() {
			return Ok(());
		}
		let (reserve, stash) = (Self::account(AccountKind::Reserve), Self::stash());
		T::Currency::transfer(&reserve, &stash, amount.0, Preservation::Preserve)?;
		let bonded = Self::bond_more(&stash, amount)?;
		ensure!(bonded == amount, Error::<T>::UnexpectedStakingResult);
		pool.reserve = pool.reserve.minus(amount)?;
		pool.active = pool.active.plus(amount)?;
		Pool::<T>::put(pool);
		Self::deposit_event(Event::ReserveBonded { amount: amount.0 });
		Ok(())
	}

	/// Adds to the bond, or begins one anew where a slash of everything ended it.
	fn bond_more(stash: &T::AccountId, amount: Stake) -> Result<Stake, DispatchError> {
		if T::Staking::bond_of(stash).is_some() {
			return T::Staking::bond_extra(stash, amount);
		}
		T::Staking::bond(stash, amount, &Self::account(AccountKind::Rewards))?;
		T::Staking::nominate(stash, Nominees::<T>::get().into_inner())?;
		Ok(T::Staking::bond_of(stash).unwrap_or_default().active)
	}

	/// Prices the open batch, burns its shares and unbonds its stake. A batch that is worth
	/// nothing stays open.
	fn close_batch() -> DispatchResult {
		let mut queue = Queue::<T>::get();
		let index = queue.open;
		let Some(batch) = Batches::<T>::get(index) else { return Ok(()) };
		// A step that was late can meet the planned era of the one before. The staking ledger
		// would merge their chunks, and a slash of one would be shared by both.
		let unlock_era = T::Staking::unlock_era();
		if queue.last_unlock_era.is_some_and(|last| unlock_era <= last) {
			return Ok(());
		}
		let stake = Pool::<T>::get().rate(Self::now()).stake_for(batch.shares)?;
		if stake.is_zero() {
			return Ok(());
		}
		// What came in since the reserve was bonded may be among what leaves.
		if Pool::<T>::get().active < stake {
			Self::bond_reserve()?;
		}
		let mut pool = Pool::<T>::get();
		let unbonded = T::Staking::unbond(&Self::stash(), stake)?;
		let is_as_asked = unbonded.amount == stake && unbonded.unlock_era == unlock_era;
		ensure!(is_as_asked, Error::<T>::UnexpectedStakingResult);
		let escrow = Self::account(AccountKind::Escrow);
		T::Shares::burn_from(
			&escrow,
			batch.shares.0,
			Preservation::Expendable,
			Precision::Exact,
			Fortitude::Polite,
		)?;
		pool.shares = pool.shares.minus(batch.shares)?;
		pool.active = pool.active.minus(stake)?;
		Pool::<T>::put(pool);
		Chunks::<T>::insert(unlock_era, stake);
		let phase = BatchPhase::Unbonding { unlock_era };
		Batches::<T>::insert(index, BatchRecord { phase, ..batch });
		queue.open = queue.open.saturating_add(1);
		queue.last_unlock_era = Some(unlock_era);
		Queue::<T>::put(queue);
		Self::collect(unbonded.withdrawn)?;
		Self::deposit_event(Event::BatchClosed {
			batch: index,
			shares: batch.shares.0,
			stake: stake.0,
			unlock_era,
		});
		Ok(())
	}
}
