// SPDX-License-Identifier: Apache-2.0

//! Rewards: requested page by page, recognised on arrival, released over an era.

use crate::{
	backend::StakingBackend,
	books::{Books, Fee, PoolLedger},
	math::Rate,
	plan::phases::{Found, Outcome},
	types::{AccountKind, EraRecord, FailedPayout, HarvestCursor, Phase, Stake},
	weights::WeightInfo,
	Config, Event, FailedPayouts, History, NomineeHistory, NomineeHistoryEras, Pallet, Parameters,
	Pool,
};
use alloc::vec::Vec;
use polkadot_sdk::{
	frame_support::{
		defensive,
		storage::with_storage_layer,
		traits::{
			fungible::Inspect,
			tokens::{Fortitude, Preservation},
			Defensive,
		},
	},
	sp_runtime::{DispatchError, DispatchResult},
	sp_staking::{EraIndex, Page},
};

impl<T: Config> Pallet<T> {
	/// Reads one page, and requests its payout if a stash is on it. After all pages, retries failed
	/// payouts.
	pub(crate) fn harvest(active_era: EraIndex, cursor: HarvestCursor) -> Outcome {
		let (next, has_paid) = if cursor.era < active_era {
			let found = Self::pay_page(cursor);
			(Some(Phase::Harvest(cursor.next(found))), found == Found::OurPage)
		} else if Self::retry_payout(active_era) {
			(Some(Phase::Harvest(cursor)), true)
		} else {
			(None, false)
		};
		Outcome { next, weight: (!has_paid).then(T::WeightInfo::step_probe) }
	}

	fn pay_page(cursor: HarvestCursor) -> Found {
		let HarvestCursor { era, validator, page } = cursor;
		let backed = Self::nominees_in(era);
		let Some(validator) = usize::try_from(validator).ok().and_then(|n| backed.get(n)) else {
			return Found::NoValidator;
		};
		if page >= T::Staking::page_count(era, validator) {
			return Found::NoPage;
		}
		if !Self::is_page_unpaid(era, validator, page) {
			return Found::Nothing;
		}
		if let Err(error) = with_storage_layer(|| T::Staking::payout(era, validator, page)) {
			let validator = validator.clone();
			FailedPayouts::<T>::mutate(|failed| {
				if failed.is_full() {
					Self::give_up(failed.remove(0));
				}
				let tried = T::Staking::active_era().defensive_unwrap_or_default();
				let validator = validator.clone();
				let added = failed.try_push(FailedPayout { era, validator, page, tried });
				if added.is_err() {
					defensive!("room was made for it");
				}
			});
			Self::deposit_event(Event::PayoutFailed { era, validator, page, error });
		}
		Found::OurPage
	}

	/// Retries one payout that failed in an earlier era. Gives it up if the staking system does not
	/// remember its era. Returns whether there was one.
	fn retry_payout(active_era: EraIndex) -> bool {
		let mut failed = FailedPayouts::<T>::get();
		let Some(place) = failed.iter().position(|payout| payout.tried < active_era) else {
			return false;
		};
		let payout = failed.remove(place);
		let FailedPayout { era, validator, page, .. } = &payout;
		let is_remembered = era.saturating_add(T::Staking::history_depth()) >= active_era;
		let is_due = is_remembered && Self::is_page_unpaid(*era, validator, *page);
		let has_failed =
			|| with_storage_layer(|| T::Staking::payout(*era, validator, *page)).is_err();
		if is_due && has_failed() {
			let added = failed.try_push(FailedPayout { tried: active_era, ..payout });
			if added.is_err() {
				defensive!("one was taken out");
			}
		} else if !is_remembered {
			Self::give_up(payout);
		}
		FailedPayouts::<T>::put(failed);
		true
	}

	fn give_up(FailedPayout { era, validator, page, .. }: FailedPayout<T::AccountId>) {
		Self::deposit_event(Event::PayoutGivenUp { era, validator, page });
	}

	fn is_page_unpaid(era: EraIndex, validator: &T::AccountId, page: Page) -> bool {
		let is_ours = |who: &T::AccountId| Self::stash_index(who).is_some();
		T::Staking::is_unpaid(era, validator, page, is_ours)
	}

	/// The nominees of all stashes in the election for `era`.
	pub(crate) fn nominees_in(era: EraIndex) -> Vec<T::AccountId> {
		let since = NomineeHistoryEras::<T>::get().into_iter().filter(|since| *since <= era).max();
		since.map(|since| NomineeHistory::<T>::get(since).into_inner()).unwrap_or_default()
	}

	/// Recognises the balance of the rewards account: pays the fee, and adds the reward to the
	/// stream.
	pub(crate) fn recognise() -> DispatchResult {
		let rewards = Self::account(AccountKind::Rewards);
		let amount =
			T::Currency::reducible_balance(&rewards, Preservation::Preserve, Fortitude::Polite);
		if amount == 0 {
			return Ok(());
		}
		Books::<T>::with(|books| {
			if Self::is_kept_for_recapitalisation(books) {
				return Ok(());
			}
			let fee = Self::fee_on(Stake::new(amount), books)?;
			Self::note_yield(Stake::new(amount).ensure_sub(fee.stake)?, books.pooled(Self::now()));
			books.recognise(Stake::new(amount), fee, Self::period())
		})
	}

	/// Records the rate at the start of an era, for clients.
	pub(crate) fn remember_rate(era: EraIndex) {
		let rate = Pool::<T>::get().rate(Self::now());
		History::<T>::mutate(|history| {
			if history.is_full() {
				history.remove(0);
			}
			let added =
				history.try_push(EraRecord { era, pooled: rate.pooled, shares: rate.shares });
			if added.is_err() {
				defensive!("room was made for it");
			}
		});
	}

	/// The fee on `reward`, with its shares at the entry rate of this block, as if its receivers
	/// had staked it: the stake of other shares stays the same. Zero while nobody could stake it.
	fn fee_on(reward: Stake, pool: &PoolLedger) -> Result<Fee, DispatchError> {
		let fees = Parameters::<T>::get().fees;
		let rate = pool.rate(Self::now());
		let entry_rate =
			Rate { pooled: rate.pooled.saturating_add(Self::refundable(pool)), ..rate };
		let stake = reward.part_floor(fees.rate);
		// While the stream exceeds the pooled stake, the fee would buy nearly all of the stream.
		let streamed = pool.stream.unreleased(Self::now()).ensure_add(reward)?;
		if rate.shares.is_zero() || rate.pooled < streamed {
			return Ok(Fee::default());
		}
		let Ok(shares) = entry_rate.shares_for(stake) else { return Ok(Fee::default()) };
		let insurance = shares.part_floor(fees.insurance);
		Ok(Fee { stake, treasury: shares.ensure_sub(insurance)?, insurance })
	}

	/// The stake of the insurance's shares in this block, rounded down.
	pub(crate) fn insurance_stake(pool: &PoolLedger) -> Stake {
		pool.rate(Self::now()).stake_for(Self::insurance()).defensive_unwrap_or_default()
	}
}
