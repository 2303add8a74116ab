// SPDX-License-Identifier: Apache-2.0

//! Validator scoring: the scores of validators over several eras, and the policy's selection of
//! nominees.

use crate::{
	backend::StakingBackend,
	limits::{MaxNominees, MaxScored},
	policy::{Candidate, Selection, SelectionLimits, ValidatorPolicy, AVERAGE},
	types::{NominationStep, Phase, ScoreRecord, Stake, StashIndex, ValidatorSelection},
	Config, Event, LastWelcomed, NextNomination, Nominees, Pallet, Parameters, Scores, StashCount,
	Stashes,
};
use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec::Vec,
};
use core::cmp::Reverse;
use polkadot_sdk::frame_support::traits::{Defensive, DefensiveTruncateFrom as _};
use polkadot_sdk::{
	frame_support::{storage::with_storage_layer, traits::Get, BoundedVec},
	frame_system,
	sp_runtime::{Perbill, Saturating},
	sp_staking::EraIndex,
};

/// The eras in a score: the last one has the weight of a fourth. A validator that stops producing
/// falls below half of the average in three eras.
const ERAS_REMEMBERED: u64 = 4;

/// The part of the remembered commission that stays after an era with a lower one.
const COMMISSION_REMEMBERED: Perbill = Perbill::from_percent(75);

/// The part of a score that stays after an era in which the validator was not elected: half after
/// eleven eras.
const UNELECTED_KEEPS: Perbill = Perbill::from_percent(94);

/// Upper bound of the candidates that are welcomed in an era.
pub const WELCOMED_PER_ERA: u32 = 16;

/// The score of a welcomed candidate. It is fit, but clearly below the average: it gets free
/// places, and those of bad validators.
pub const WELCOME: u32 = AVERAGE / 4 * 3;

type ScoreBoard<AccountId> = BTreeMap<AccountId, ScoreRecord>;

/// The stored scores, the highest first.
type Scored<T> = BoundedVec<(<T as frame_system::Config>::AccountId, ScoreRecord), MaxScored<T>>;

impl<T: Config> Pallet<T> {
	/// Updates the scores with the era before `active_era`, and lets the policy select nominees.
	/// The next repair of each stash submits them.
	pub(crate) fn score_validators(active_era: EraIndex) {
		let Some(ended) = active_era.checked_sub(1) else { return };
		Self::choose(active_era, Self::scored(active_era, ended), false);
	}

	/// Begins a renomination, so that no stash nominates a reported validator in the next election.
	pub(crate) fn renominate() {
		NextNomination::<T>::put(NominationStep::Select);
	}

	/// The validators among `votes` that must not be elected with the pool's stake, if the policy
	/// selects. So no validator gains by an offence, or by unbonding own stake, after its
	/// selection.
	///
	/// If this leaves out more than two thirds of the stake, validators are allowed that are
	/// harmful only for a past slash. If it still does, and no other validator could inherit a
	/// stash, all are allowed. A common fault can slash many validators at once, and stake that
	/// waits for better ones earns nothing and secures nothing.
	pub fn harmful_of(
		votes: impl Iterator<Item = (StashIndex, Vec<T::AccountId>)>,
	) -> BTreeSet<T::AccountId> {
		if Parameters::<T>::get().selection != ValidatorSelection::Policy {
			return BTreeSet::new();
		}
		let active_era = T::Staking::active_era().unwrap_or_default();
		let scores: ScoreBoard<_> = Scores::<T>::get().into_iter().collect();
		let with_stake = |(stash, nominees)| Votes { stake: Self::active_of(stash), nominees };
		let votes: Vec<_> = votes.map(with_stake).collect();
		let backing = backing(&votes);
		let (mut harmful, mut but_slashed, mut standing) =
			(BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
		for (who, backing) in &backing {
			let record = scores.get(who).copied().unwrap_or_default();
			// It is no validator any more.
			let Some(candidate) = Self::candidate(active_era, who, &record) else { continue };
			standing.insert(who.clone());
			if T::Policy::is_harmful(&candidate, *backing) {
				harmful.insert(who.clone());
			}
			let cleared = Candidate { was_slashed: false, ..candidate };
			if T::Policy::is_harmful(&cleared, *backing) {
				but_slashed.insert(who.clone());
			}
		}
		if LeftOut::of(&votes, &standing, &harmful).is_bearable() {
			return harmful;
		}
		let left_out = LeftOut::of(&votes, &standing, &but_slashed);
		let could_inherit = |(who, record): (&T::AccountId, &ScoreRecord)| {
			let backing = backing.get(who).copied().unwrap_or_default();
			let backing = backing.saturating_add(left_out.least);
			let candidate = Self::candidate(active_era, who, record);
			!but_slashed.contains(who)
				&& candidate.is_some_and(|it| T::Policy::could_inherit(&it, backing))
		};
		if left_out.is_bearable() || scores.iter().any(could_inherit) {
			but_slashed
		} else {
			BTreeSet::new()
		}
	}

	/// Avoids validators with votes of stashes that could not be elected with the pool's stake, for
	/// the bonding duration. Otherwise a validator that stands for election only during the
	/// policy's selection would keep a stash out of every election.
	pub fn avoid(unelectable: &BTreeSet<T::AccountId>) {
		if Parameters::<T>::get().selection != ValidatorSelection::Policy || unelectable.is_empty()
		{
			return;
		}
		let active_era = T::Staking::active_era().unwrap_or_default();
		Scores::<T>::mutate(|scores| {
			for (_, record) in scores.iter_mut().filter(|(who, _)| unelectable.contains(who)) {
				record.avoided_until = active_era.saturating_add(T::Staking::bonding_duration());
			}
		});
	}

	/// The active stake of an open stash.
	fn active_of(stash: StashIndex) -> Stake {
		Stashes::<T>::get(stash).defensive_unwrap_or_default().active
	}

	/// Takes a step of a renomination. Returns the next one.
	pub(crate) fn take_nomination_step(step: NominationStep) -> Option<NominationStep> {
		let stash = match step {
			NominationStep::Select => {
				Self::choose(T::Staking::active_era()?, Scores::<T>::get(), true);
				0
			},
			NominationStep::Nominate(stash) => {
				if let Err(error) = with_storage_layer(|| Self::repair(stash)) {
					Self::deposit_event(Event::StepFailed { phase: Phase::Repair(stash), error });
				}
				stash.saturating_add(1)
			},
		};
		(stash < StashCount::<T>::get()).then_some(NominationStep::Nominate(stash))
	}

	/// Lets the policy select nominees by these scores, unless governance selects. Stores the
	/// scores.
	fn choose(active_era: EraIndex, mut scores: Scored<T>, is_urgent: bool) {
		let parameters = Parameters::<T>::get();
		let candidates: Vec<_> = scores
			.iter()
			.filter_map(|(who, record)| Self::candidate(active_era, who, record))
			.collect();
		if parameters.selection == ValidatorSelection::Policy {
			let current = Self::selections();
			let per_stash = usize::try_from(MaxNominees::<T>::get()).unwrap_or(usize::MAX);
			let limits =
				SelectionLimits { per_stash, max_part: parameters.validator_share, is_urgent };
			for chosen in T::Policy::select(&candidates, &current, limits) {
				Self::adopt(chosen.stash, chosen.nominees);
			}
		}
		Self::note_pledges(&mut scores, &candidates);
		Scores::<T>::put(scores);
	}

	/// Records the own stake of validators with a stash. The pledge of a validator without a stash
	/// is forgotten.
	fn note_pledges(scores: &mut Scored<T>, candidates: &[Candidate<T::AccountId>]) {
		let backing = backing(&Self::votes());
		let candidates: BTreeMap<_, _> = candidates.iter().map(|it| (&it.who, it)).collect();
		for (who, record) in scores.iter_mut() {
			record.pledge = match (backing.get(who), candidates.get(&*who)) {
				(None, _) => Stake::ZERO,
				// It does not stand for election now.
				(Some(_), None) => record.pledge,
				(Some(backing), Some(candidate)) => T::Policy::pledge(candidate, *backing),
			};
		}
	}

	/// The votes of each stash: its nominees, and its nominations until the next repair.
	fn votes() -> Vec<Votes<T::AccountId>> {
		let of_stash = |stash| {
			let chosen = Nominees::<T>::get(stash).into_inner();
			let current = T::Staking::nominations_of(&Self::stash(stash)).unwrap_or_default();
			let nominees: BTreeSet<_> = chosen.into_iter().chain(current).collect();
			Votes { stake: Self::active_of(stash), nominees: nominees.into_iter().collect() }
		};
		(0..StashCount::<T>::get()).map(of_stash).collect()
	}

	fn selections() -> Vec<Selection<T::AccountId>> {
		(0..StashCount::<T>::get())
			.map(|stash| Selection {
				stash,
				stake: Self::active_of(stash),
				nominees: Nominees::<T>::get(stash).into_inner(),
			})
			.collect()
	}

	/// Adopts the policy's selection, without accounts that do not stand for election any more.
	fn adopt(stash: StashIndex, mut nominees: Vec<T::AccountId>) {
		nominees.retain(T::Staking::is_validator);
		if nominees.is_empty() {
			return;
		}
		let nominees = BoundedVec::defensive_truncate_from(nominees);
		if nominees != Nominees::<T>::get(stash) {
			Nominees::<T>::insert(stash, nominees);
			Self::deposit_event(Event::NomineesSet { stash });
		}
	}

	/// The scores after the era `ended` of the validators to remember, the highest first.
	fn scored(active_era: EraIndex, ended: EraIndex) -> Scored<T> {
		let mut scores: ScoreBoard<_> = Scores::<T>::get().into_iter().collect();
		Self::add_nominees(&mut scores);
		let elected = Self::add_points(&mut scores, ended);
		Self::welcome(&mut scores, ended);
		Self::note_strikes(&mut scores, active_era);
		// A validator that leaves for a while keeps its score.
		scores.retain(|who, record| {
			T::Staking::is_validator(who)
				|| active_era < record.avoided_until
				|| !record.commission.is_zero()
				|| !record.pledge.is_zero()
		});
		let mut scores: Vec<_> = scores.into_iter().collect();
		let by_score =
			|(who, record): &(T::AccountId, ScoreRecord)| (Reverse(record.score), who.clone());
		// However low its score, the pool forgets no validator with a pledge, and no other one that
		// was elected or is avoided before a candidate. With more places than seats, some are left
		// for candidates.
		let is_remembered = |(who, record): &(T::AccountId, ScoreRecord)| {
			elected.contains(who) || active_era < record.avoided_until
		};
		scores.sort_by_cached_key(|it| (it.1.pledge.is_zero(), !is_remembered(it), by_score(it)));
		scores.truncate(usize::try_from(MaxScored::<T>::get()).unwrap_or(usize::MAX));
		scores.sort_by_cached_key(by_score);
		let mut scores = BoundedVec::defensive_truncate_from(scores);
		for (who, record) in scores.iter_mut() {
			let remembered = COMMISSION_REMEMBERED.saturating_mul(record.commission);
			let shown = T::Staking::validator(who).unwrap_or_default().commission;
			record.commission = remembered.max(shown);
		}
		scores
	}

	/// Gives an average score to nominees without a score, which governance has set.
	fn add_nominees(scores: &mut ScoreBoard<T::AccountId>) {
		for stash in 0..StashCount::<T>::get() {
			for nominee in Nominees::<T>::get(stash) {
				let average = ScoreRecord { score: AVERAGE, ..Default::default() };
				scores.entry(nominee).or_insert(average);
			}
		}
	}

	/// Mixes the points of the era `ended` into the scores. Returns the elected validators.
	fn add_points(
		scores: &mut ScoreBoard<T::AccountId>,
		ended: EraIndex,
	) -> BTreeSet<T::AccountId> {
		let points: BTreeMap<_, _> = T::Staking::era_points(ended).into_iter().collect();
		let total: u64 = points.values().map(|points| u64::from(*points)).sum();
		let count = u64::try_from(points.len()).unwrap_or(u64::MAX);
		let of_era = |points: u32| {
			let share = u64::from(points).saturating_mul(count).saturating_mul(AVERAGE.into());
			share.checked_div(total).unwrap_or(0)
		};
		let mut elected: BTreeSet<_> = points.keys().cloned().collect();
		for (who, record) in scores.iter_mut() {
			record.score = match points.get(who) {
				Some(points) => mixed(record.score, of_era(*points)),
				None if T::Staking::was_elected(ended, who) => {
					elected.insert(who.clone());
					mixed(record.score, 0)
				},
				None => UNELECTED_KEEPS.mul_floor(record.score),
			};
		}
		for (who, points) in points {
			let score = u32::try_from(of_era(points)).unwrap_or(u32::MAX);
			scores.entry(who).or_insert(ScoreRecord { score, ..Default::default() });
		}
		elected
	}

	/// Gives the score of a newcomer to the next candidates that have neither a seat nor a record.
	/// With `n` candidates, each is welcomed within `n / 16` eras. It needs no votes of others,
	/// only a fair commission and enough own stake, as all nominees do. A candidate that the pool
	/// has forgotten for better ones is welcomed again, at its next turn.
	fn welcome(scores: &mut ScoreBoard<T::AccountId>, ended: EraIndex) {
		let last = LastWelcomed::<T>::take();
		let next = T::Staking::candidates_after(last.as_ref(), WELCOMED_PER_ERA);
		if next.len() >= usize::try_from(WELCOMED_PER_ERA).unwrap_or(usize::MAX) {
			LastWelcomed::<T>::set(next.last().cloned());
		}
		for who in next.into_iter().filter(|who| !T::Staking::was_elected(ended, who)) {
			scores.entry(who).or_insert(ScoreRecord { score: WELCOME, ..Default::default() });
		}
	}

	/// Avoids a validator that kicked a stash, for the bonding duration.
	fn note_strikes(scores: &mut ScoreBoard<T::AccountId>, active_era: EraIndex) {
		for stash in 0..StashCount::<T>::get() {
			let Some(backed) = T::Staking::nominations_of(&Self::stash(stash)) else { continue };
			for nominee in Self::nominated(stash) {
				if let (false, Some(record)) = (backed.contains(&nominee), scores.get_mut(&nominee))
				{
					record.avoided_until =
						active_era.saturating_add(T::Staking::bonding_duration());
				}
			}
		}
	}

	fn candidate(
		active_era: EraIndex,
		who: &T::AccountId,
		record: &ScoreRecord,
	) -> Option<Candidate<T::AccountId>> {
		let validator = T::Staking::validator(who)?;
		let forgotten = active_era.saturating_sub(T::Staking::bonding_duration());
		Some(Candidate {
			who: who.clone(),
			score: record.score,
			commission: record.commission.max(validator.commission),
			own_stake: validator.own_stake,
			pledge: record.pledge,
			is_blocked: validator.is_blocked,
			is_avoided: active_era < record.avoided_until,
			was_slashed: validator.last_slash.is_some_and(|era| era >= forgotten),
		})
	}
}

/// The votes of a stash.
struct Votes<AccountId> {
	stake: Stake,
	nominees: Vec<AccountId>,
}

/// The stake of the stashes that vote for each validator.
fn backing<AccountId: Clone + Ord>(votes: &[Votes<AccountId>]) -> BTreeMap<AccountId, Stake> {
	let mut backing = BTreeMap::<_, Stake>::new();
	for Votes { stake, nominees } in votes {
		for who in nominees {
			let sum = backing.entry(who.clone()).or_default();
			*sum = sum.saturating_add(*stake);
		}
	}
	backing
}

/// The stake of stashes, by the electability of their nominees.
struct LeftOut {
	/// All stake of stashes that vote only for harmful validators.
	all: Stake,
	/// The stake of the smallest of these stashes.
	least: Stake,
	/// The stake of all other stashes with a vote for a standing validator.
	kept: Stake,
}

impl LeftOut {
	/// Sums up the stake of `votes`, by the `standing` and the `harmful` validators.
	fn of<AccountId: Ord>(
		votes: &[Votes<AccountId>],
		standing: &BTreeSet<AccountId>,
		harmful: &BTreeSet<AccountId>,
	) -> Self {
		let nothing = Self { all: Stake::ZERO, least: Stake::new(u128::MAX), kept: Stake::ZERO };
		votes.iter().fold(nothing, |sum, Votes { stake, nominees }| {
			let mut standing = nominees.iter().filter(|who| standing.contains(who)).peekable();
			if standing.peek().is_none() {
				sum
			} else if standing.all(|who| harmful.contains(who)) {
				Self { all: sum.all.saturating_add(*stake), least: sum.least.min(*stake), ..sum }
			} else {
				Self { kept: sum.kept.saturating_add(*stake), ..sum }
			}
		})
	}

	/// Whether at most two thirds of the stake is left out.
	fn is_bearable(&self) -> bool {
		self.all <= self.kept.saturating_add(self.kept)
	}
}

/// The score after an era in which the validator scored `of_era`.
fn mixed(score: u32, of_era: u64) -> u32 {
	let before = u64::from(score).saturating_mul(ERAS_REMEMBERED.saturating_sub(1));
	let sum = before.saturating_add(of_era);
	u32::try_from(sum.checked_div(ERAS_REMEMBERED).unwrap_or(0)).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn score_should_fall_below_half_when_nothing_is_done_for_three_eras() {
		let after = |eras: usize| (0..eras).fold(AVERAGE, |score, _| mixed(score, 0));
		assert!(after(2) > AVERAGE / 2 && after(3) < AVERAGE / 2);
		assert_eq!(mixed(AVERAGE, AVERAGE.into()), AVERAGE);
		assert_eq!(mixed(u32::MAX, u64::MAX), u32::MAX);
	}
}
