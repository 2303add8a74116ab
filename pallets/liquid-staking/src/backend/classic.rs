// SPDX-License-Identifier: Apache-2.0

//! Classic `pallet-staking` as the staking system.

use super::{Bond, StakingBackend, Unbonded, Validator};
use crate::types::{Balance, Stake, StashIndex};
use alloc::{collections::BTreeMap, vec::Vec};
use codec::{Decode, Encode};
use core::marker::PhantomData;
use polkadot_sdk::{
	frame_support::traits::{Defensive, DefensiveSaturating, Get},
	frame_system::RawOrigin,
	pallet_staking::{
		self, asset::existential_deposit, ActiveEra, BondedEras, ClaimedRewards, CurrentEra,
		ErasRewardPoints, ErasStakersOverview, ErasStakersPaged, ErasValidatorPrefs,
		ErasValidatorReward, Nominators, SlashingSpans, UnappliedSlash, UnappliedSlashes,
		Validators,
	},
	sp_io,
	sp_runtime::{DispatchError, DispatchResult, Perbill},
	sp_staking::{EraIndex, Page, SessionIndex, StakingAccount, StakingInterface},
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

	fn planned_era() -> EraIndex {
		CurrentEra::<T>::get().unwrap_or(0)
	}

	fn is_electing() -> bool {
		<Staking<T> as StakingInterface>::election_ongoing()
	}

	fn era_of(session: SessionIndex) -> Option<EraIndex> {
		let eras = BondedEras::<T>::get();
		eras.into_iter().rev().find(|(_, first)| *first <= session).map(|(era, _)| era)
	}

	fn bonding_duration() -> EraIndex {
		T::BondingDuration::get()
	}

	fn apply_era_of(offence_era: EraIndex) -> EraIndex {
		// The deferral begins after the era of the offence.
		offence_era.saturating_add(T::SlashDeferDuration::get()).saturating_add(1)
	}

	fn offence_era_of(apply_era: EraIndex) -> EraIndex {
		apply_era.saturating_sub(T::SlashDeferDuration::get()).saturating_sub(1)
	}

	fn history_depth() -> EraIndex {
		T::HistoryDepth::get()
	}

	fn bond_of(stash: &T::AccountId) -> Option<Bond> {
		let stake = <Staking<T> as StakingInterface>::stake(stash).ok()?;
		Some(Bond { active: Stake::new(stake.active), total: Stake::new(stake.total) })
	}

	fn bond(stash: &T::AccountId, amount: Stake, payee: &T::AccountId) -> DispatchResult {
		<Staking<T> as StakingInterface>::bond(stash, amount.plancks(), payee)
	}

	fn bond_extra(stash: &T::AccountId, amount: Stake) -> Result<Stake, DispatchError> {
		let before = bond_or_err::<T>(stash)?;
		<Staking<T> as StakingInterface>::bond_extra(stash, amount.plancks())?;
		Ok(bond_or_err::<T>(stash)?.active.ensure_sub(before.active)?)
	}

	fn unbond(stash: &T::AccountId, amount: Stake) -> Result<Unbonded, DispatchError> {
		let before = bond_or_err::<T>(stash)?;
		if before.active.saturating_sub(amount) < Self::minimum_bond() {
			<Staking<T> as StakingInterface>::chill(stash)?;
		}
		<Staking<T> as StakingInterface>::unbond(stash, amount.plancks())?;
		let after = bond_or_err::<T>(stash)?;
		Ok(Unbonded {
			amount: before.active.ensure_sub(after.active)?,
			unlock_era: youngest_chunk::<T>(stash)?,
			withdrawn: before.total.ensure_sub(after.total)?,
		})
	}

	fn rebond(stash: &T::AccountId, amount: Stake) -> Result<Stake, DispatchError> {
		let before = bond_or_err::<T>(stash)?;
		let origin = RawOrigin::Signed(stash.clone()).into();
		Staking::<T>::rebond(origin, amount.plancks()).map_err(|failure| failure.error)?;
		Ok(bond_or_err::<T>(stash)?.active.ensure_sub(before.active)?)
	}

	fn withdraw(stash: &T::AccountId) -> Result<Stake, DispatchError> {
		let Some(before) = Self::bond_of(stash) else { return Ok(Stake::ZERO) };
		let spans = slashing_spans::<T>(stash);
		<Staking<T> as StakingInterface>::withdraw_unbonded(stash.clone(), spans)?;
		let after = Self::bond_of(stash).unwrap_or_default();
		Ok(before.total.ensure_sub(after.total)?)
	}

	fn nominate(stash: &T::AccountId, validators: Vec<T::AccountId>) -> DispatchResult {
		<Staking<T> as StakingInterface>::nominate(stash, validators)
	}

	fn nominations_of(stash: &T::AccountId) -> Option<Vec<T::AccountId>> {
		Nominators::<T>::get(stash).map(|nominations| nominations.targets.into_inner())
	}

	fn minimum_bond() -> Stake {
		// The staking pallet refuses bonds below the existential deposit, even if its minimum is
		// lower.
		let least = existential_deposit::<T>();
		Stake::new(<Staking<T> as StakingInterface>::minimum_nominator_bond().max(least))
	}

	fn is_validator(who: &T::AccountId) -> bool {
		Validators::<T>::contains_key(who)
	}

	fn candidates_after(last: Option<&T::AccountId>, count: u32) -> Vec<T::AccountId> {
		let candidates = match last {
			None => Validators::<T>::iter(),
			Some(last) => Validators::<T>::iter_from(Validators::<T>::hashed_key_for(last)),
		};
		let count = usize::try_from(count).unwrap_or(usize::MAX);
		candidates.take(count).map(|(who, _)| who).collect()
	}

	fn validator(who: &T::AccountId) -> Option<Validator> {
		if !Self::is_validator(who) {
			return None;
		}
		let prefs = Validators::<T>::get(who);
		// The highest commission counts: now, and in the planned era and the one before if it was
		// elected.
		let planned = Self::planned_era();
		let elected = [planned, planned.saturating_sub(1)]
			.map(|era| ErasValidatorPrefs::<T>::get(era, who).commission);
		let commission = elected.into_iter().fold(prefs.commission, Perbill::max);
		// The lowest own stake counts, so that nobody gains by unbonding before an election and
		// bonding again after it.
		let active = Self::bond_of(who).unwrap_or_default().active;
		let own_stake = [planned, planned.saturating_sub(1)]
			.into_iter()
			.filter_map(|era| ErasStakersOverview::<T>::get(era, who))
			.fold(active, |least, overview| least.min(Stake::new(overview.own)));
		// Zero means never: the spans do not record a slash of era zero.
		let last_slash = SlashingSpans::<T>::get(who).map(|spans| spans.last_nonzero_slash());
		Some(Validator {
			commission,
			own_stake,
			is_blocked: prefs.blocked,
			last_slash: last_slash.filter(|era| *era > 0),
		})
	}

	fn era_points(era: EraIndex) -> Vec<(T::AccountId, u32)> {
		ErasRewardPoints::<T>::get(era).individual.into_iter().collect()
	}

	fn was_elected(era: EraIndex, who: &T::AccountId) -> bool {
		ErasStakersOverview::<T>::contains_key(era, who)
	}

	fn reports(era: EraIndex) -> u32 {
		let count = UnappliedSlashes::<T>::decode_len(era).unwrap_or(0);
		u32::try_from(count).unwrap_or(u32::MAX)
	}

	fn reports_size(era: EraIndex) -> u32 {
		// A read of zero bytes returns the length.
		let key = UnappliedSlashes::<T>::hashed_key_for(era);
		sp_io::storage::read(&key, &mut [], 0).unwrap_or(0)
	}

	fn merge_reports(era: EraIndex) {
		let slashes = UnappliedSlashes::<T>::get(era);
		let count = slashes.len();
		let mut merged = Vec::<UnappliedSlash<_, _>>::with_capacity(count);
		for slash in slashes {
			match merged.iter_mut().find(|earlier| is_repeated(earlier, &slash)) {
				Some(earlier) => add_slash(earlier, slash),
				None => merged.push(slash),
			}
		}
		if merged.len() < count {
			UnappliedSlashes::<T>::insert(era, merged);
		}
	}

	fn reported_losses(
		era: EraIndex,
		index_of: impl Fn(&T::AccountId) -> Option<StashIndex>,
	) -> BTreeMap<StashIndex, Stake> {
		let mut losses = BTreeMap::<_, Stake>::new();
		for (who, amount) in UnappliedSlashes::<T>::get(era).iter().flat_map(|slash| &slash.others)
		{
			if let Some(index) = index_of(who) {
				let loss = losses.entry(index).or_default();
				*loss = loss.saturating_add(Stake::new(*amount));
			}
		}
		losses
	}

	fn page_count(era: EraIndex, validator: &T::AccountId) -> Page {
		ErasStakersOverview::<T>::get(era, validator).map_or(0, |overview| overview.page_count)
	}

	fn exposed(
		era: EraIndex,
		validator: &T::AccountId,
		is_ours: impl Fn(&T::AccountId) -> bool,
	) -> Stake {
		(0..Self::page_count(era, validator))
			.filter_map(|page| ErasStakersPaged::<T>::get((era, validator, page)))
			.flat_map(|page| page.others.clone())
			.filter(|backer| is_ours(&backer.who))
			.map(|backer| Stake::new(backer.value))
			.sum()
	}

	fn is_unpaid(
		era: EraIndex,
		validator: &T::AccountId,
		page: Page,
		is_ours: impl Fn(&T::AccountId) -> bool,
	) -> bool {
		ErasValidatorReward::<T>::contains_key(era)
			&& !ClaimedRewards::<T>::get(era, validator).contains(&page)
			&& ErasStakersPaged::<T>::get((era, validator, page))
				.is_some_and(|page| page.others.iter().any(|backer| is_ours(&backer.who)))
	}

	fn payout(era: EraIndex, validator: &T::AccountId, page: Page) -> DispatchResult {
		// Anybody can sign the call, so the signer does not matter.
		let anyone = RawOrigin::Signed(validator.clone()).into();
		Staking::<T>::payout_stakers_by_page(anyone, validator.clone(), era, page)
			.map(|_| ())
			.map_err(|failure| failure.error)
	}
}

/// The number of spans to clear when a ledger ends. The fields of the record are private, but its
/// encoding is not: three numbers of the current span, and the lengths of the earlier spans.
fn slashing_spans<T: pallet_staking::Config>(stash: &T::AccountId) -> u32 {
	let Some(spans) = SlashingSpans::<T>::get(stash) else { return 0 };
	let earlier =
		<(SpanIndex, EraIndex, EraIndex, Vec<EraIndex>)>::decode(&mut &spans.encode()[..])
			.map(|(_, _, _, earlier)| earlier.len())
			.defensive_unwrap_or_default();
	u32::try_from(earlier).unwrap_or(u32::MAX).saturating_add(1)
}

/// The unlock era of the youngest chunk, which is the one of the last `unbond`.
fn youngest_chunk<T: pallet_staking::Config>(
	stash: &T::AccountId,
) -> Result<EraIndex, DispatchError> {
	let ledger = Staking::<T>::ledger(StakingAccount::Stash(stash.clone()))?;
	let youngest = ledger.unlocking.last().ok_or(pallet_staking::Error::<T>::NoUnlockChunk)?;
	Ok(youngest.era)
}

fn bond_or_err<T>(stash: &T::AccountId) -> Result<Bond, DispatchError>
where
	T: pallet_staking::Config<CurrencyBalance = Balance>,
{
	ClassicStaking::<T>::bond_of(stash).ok_or(pallet_staking::Error::<T>::NotStash.into())
}

/// Whether `slash` hits the same stakers as `earlier`. All slashes of a validator in an era are of
/// one exposure, in its order.
fn is_repeated<AccountId: PartialEq>(
	earlier: &UnappliedSlash<AccountId, Balance>,
	slash: &UnappliedSlash<AccountId, Balance>,
) -> bool {
	let backers = |slash: &UnappliedSlash<AccountId, Balance>| slash.others.len();
	earlier.validator == slash.validator
		&& backers(earlier) == backers(slash)
		&& earlier.others.iter().zip(&slash.others).all(|((one, _), (other, _))| one == other)
}

/// Adds the amounts of `slash` to those of `earlier`. They are parts of the same stake, so no sum
/// exceeds it. All reporters share the reward.
fn add_slash<AccountId: PartialEq>(
	earlier: &mut UnappliedSlash<AccountId, Balance>,
	slash: UnappliedSlash<AccountId, Balance>,
) {
	earlier.own.defensive_saturating_accrue(slash.own);
	earlier.payout.defensive_saturating_accrue(slash.payout);
	for reporter in slash.reporters {
		if !earlier.reporters.contains(&reporter) {
			earlier.reporters.push(reporter);
		}
	}
	for ((_, amount), (_, more)) in earlier.others.iter_mut().zip(slash.others) {
		amount.defensive_saturating_accrue(more);
	}
}
