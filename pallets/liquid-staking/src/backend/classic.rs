// SPDX-License-Identifier: Apache-2.0

//! Classic `pallet-staking` as the staking system.

use super::{Bond, StakingBackend, Unbonded};
use crate::types::{Balance, Stake};
use alloc::vec::Vec;
use codec::{Decode, Encode};
use core::marker::PhantomData;
use polkadot_sdk::{
	frame_support::traits::Get,
	frame_system::RawOrigin,
	pallet_staking::{
		self, ActiveEra, ClaimedRewards, CurrentEra, ErasStakersOverview, ErasStakersPaged,
		ErasValidatorReward, SlashingSpans, Validators,
	},
	sp_runtime::{DispatchError, DispatchResult},
	sp_staking::{EraIndex, Page, StakingInterface},
};

/// Adapter over `pallet-staking` of the runtime `T`.
pub struct ClassicStaking<T>(PhantomData<T>);

type SpanIndex = u32;
type Staking<T> = pallet_staking::Pallet<T>;

impl<T> StakingBackend<T::AccountId> for ClassicStaking<T>
where
	T: pallet_staking::Config<CurrencyBalance = Balance>,
{
	fn active_era() -> Option<EraIndex> {
		ActiveEra::<T>::get().map(|era| era.index)
	}

	// The ledger counts from the planned era, which runs ahead of the active one for a session.
	fn unlock_era() -> EraIndex {
		CurrentEra::<T>::get().unwrap_or(0).saturating_add(T::BondingDuration::get())
	}

	fn history_depth() -> EraIndex {
		T::HistoryDepth::get()
	}

	fn bond_of(stash: &T::AccountId) -> Option<Bond> {
		let stake = <Staking<T> as StakingInterface>::stake(stash).ok()?;
		Some(Bond { active: Stake(stake.active), total: Stake(stake.total) })
	}

	fn bond(stash: &T::AccountId, amount: Stake, payee: &T::AccountId) -> DispatchResult {
		<Staking<T> as StakingInterface>::bond(stash, amount.0, payee)
	}

	fn bond_extra(stash: &T::AccountId, amount: Stake) -> Result<Stake, DispatchError> {
		let before = bond_or_err::<T>(stash)?;
		<Staking<T> as StakingInterface>::bond_extra(stash, amount.0)?;
		Ok(bond_or_err::<T>(stash)?.active.minus(before.active)?)
	}

	fn unbond(stash: &T::AccountId, amount: Stake) -> Result<Unbonded, DispatchError> {
		let before = bond_or_err::<T>(stash)?;
		let unlock_era = Self::unlock_era();
		<Staking<T> as StakingInterface>::unbond(stash, amount.0)?;
		let after = bond_or_err::<T>(stash)?;
		Ok(Unbonded {
			amount: before.active.minus(after.active)?,
			unlock_era,
			withdrawn: before.total.minus(after.total)?,
		})
	}

	fn withdraw(stash: &T::AccountId) -> Result<Stake, DispatchError> {
		let Some(before) = Self::bond_of(stash) else { return Ok(Stake(0)) };
		let spans = slashing_spans::<T>(stash);
		<Staking<T> as StakingInterface>::withdraw_unbonded(stash.clone(), spans)?;
		let after = Self::bond_of(stash).unwrap_or_default();
		Ok(before.total.minus(after.total)?)
	}

	fn nominate(stash: &T::AccountId, validators: Vec<T::AccountId>) -> DispatchResult {
		<Staking<T> as StakingInterface>::nominate(stash, validators)
	}

	fn is_validator(who: &T::AccountId) -> bool {
		Validators::<T>::contains_key(who)
	}

	fn page_count(era: EraIndex, validator: &T::AccountId) -> Page {
		ErasStakersOverview::<T>::get(era, validator).map_or(0, |overview| overview.page_count)
	}

	fn is_unpaid(
		era: EraIndex,
		validator: &T::AccountId,
		page: Page,
		stash: &T::AccountId,
	) -> bool {
		ErasValidatorReward::<T>::contains_key(era)
			&& !ClaimedRewards::<T>::get(era, validator).contains(&page)
			&& ErasStakersPaged::<T>::get((era, validator, page))
				.is_some_and(|page| page.others.iter().any(|backer| &backer.who == stash))
	}

	fn payout(era: EraIndex, validator: &T::AccountId, page: Page) -> DispatchResult {
		// The permissionless call asks for a signer and does not look at who it is.
		let anyone = RawOrigin::Signed(validator.clone()).into();
		Staking::<T>::payout_stakers_by_page(anyone, validator.clone(), era, page)
			.map(|_| ())
			.map_err(|failure| failure.error)
	}
}

/// How many spans a ledger that ends has to clear. The record keeps its fields to itself, but not
/// its encoding: three numbers of the span that runs, and the lengths of those before it.
fn slashing_spans<T: pallet_staking::Config>(stash: &T::AccountId) -> u32 {
	let Some(spans) = SlashingSpans::<T>::get(stash) else { return 0 };
	let earlier =
		<(SpanIndex, EraIndex, EraIndex, Vec<EraIndex>)>::decode(&mut &spans.encode()[..])
			.map_or(0, |(_, _, _, earlier)| earlier.len());
	u32::try_from(earlier).unwrap_or(u32::MAX).saturating_add(1)
}

fn bond_or_err<T>(stash: &T::AccountId) -> Result<Bond, DispatchError>
where
	T: pallet_staking::Config<CurrencyBalance = Balance>,
{
	ClassicStaking::<T>::bond_of(stash).ok_or(pallet_staking::Error::<T>::NotStash.into())
}
