// SPDX-License-Identifier: Apache-2.0

//! The adapter for the real `pallet-staking`.

use crate::{
	backend::{Bond, ClassicStaking, StakingBackend, Unbonded, Validator},
	mock::classic::*,
	types::{Balance, Stake},
};
use polkadot_sdk::{
	frame_support::{assert_noop, assert_ok},
	pallet_staking::{
		self, ActiveEra, BondedEras, CurrentEra, EraRewardPoints, ErasRewardPoints,
		ErasStakersOverview, ErasValidatorPrefs, ErasValidatorReward, Payee, RewardDestination,
		SlashingSpans, UnappliedSlash, UnappliedSlashes, ValidatorPrefs,
	},
	sp_runtime::Perbill,
	sp_staking::PagedExposureMetadata,
};
use std::collections::{BTreeMap, BTreeSet};

type Classic = ClassicStaking<Test>;
type Error = pallet_staking::Error<Test>;

fn bond(stash: AccountId, amount: Balance) {
	assert_ok!(Classic::bond(&stash, Stake::new(amount), &PAYEE));
}

fn bonded(active: Balance, total: Balance) -> Option<Bond> {
	Some(Bond { active: Stake::new(active), total: Stake::new(total) })
}

/// Slashes `percent` of `VALIDATOR` and of both stashes behind it, for the current era.
fn slash(percent: u32) {
	let fraction = Perbill::from_percent(percent);
	let era = CurrentEra::<Test>::get().unwrap();
	expose(era, &[&[(STASH, 400)], &[(OTHER_STASH, 200), (STRANGER, 100)]]);
	assert_ok!(Staking::manual_slash(RuntimeOrigin::root(), VALIDATOR, era, fraction));
}

#[test]
fn eras_should_be_those_of_staking() {
	execute(|| {
		assert_eq!((Classic::active_era(), Classic::planned_era()), (Some(5), 5));
		CurrentEra::<Test>::put(6);
		assert_eq!((Classic::active_era(), Classic::planned_era()), (Some(5), 6));
		ActiveEra::<Test>::kill();
		CurrentEra::<Test>::kill();
		assert_eq!((Classic::active_era(), Classic::planned_era()), (None, 0));
		assert_eq!(Classic::bonding_duration(), BONDING_DURATION);
		assert_eq!(Classic::history_depth(), 20);
	});
}

#[test]
fn session_should_be_of_the_last_era_that_began_before_it() {
	execute(|| {
		BondedEras::<Test>::put(vec![(3, 30), (4, 42), (5, 50)]);
		let era_of = |session| Classic::era_of(session);
		assert_eq!([29, 0].map(era_of), [None, None], "the era is forgotten");
		assert_eq!([30, 41].map(era_of), [Some(3), Some(3)]);
		assert_eq!([42, 49].map(era_of), [Some(4), Some(4)]);
		assert_eq!([50, 51, 1_000].map(era_of), [Some(5), Some(5), Some(5)]);
	});
}

#[test]
fn bond_should_match_the_staking_ledger() {
	execute(|| {
		assert_eq!(Classic::bond_of(&STASH), None);
		bond(STASH, 500);
		assert_eq!(Classic::bond_of(&STASH), bonded(500, 500));
		assert_eq!(Payee::<Test>::get(STASH), Some(RewardDestination::Account(PAYEE)));
		assert_eq!(Classic::bond_extra(&STASH, Stake::new(70)), Ok(Stake::new(70)));
		assert_eq!(Classic::bond_of(&STASH), bonded(570, 570));
		assert_eq!(
			Classic::bond_extra(&STASH, Stake::new(2 * FUNDS)),
			Ok(Stake::new(FUNDS - DEPOSIT - 570))
		);
		assert_noop!(Classic::bond_extra(&STRANGER, Stake::new(1)), Error::NotStash);
	});
}

#[test]
fn unbond_rebond_and_withdraw_should_return_the_moved_stake() {
	execute(|| {
		bond(STASH, 500);
		let unlock_era = 5 + BONDING_DURATION;
		let unbonded = |amount| {
			Ok(Unbonded { amount: Stake::new(amount), unlock_era, withdrawn: Stake::ZERO })
		};
		assert_eq!(Classic::unbond(&STASH, Stake::new(150)), unbonded(150));
		assert_eq!(Classic::bond_of(&STASH), bonded(350, 500));
		assert_eq!(Classic::rebond(&STASH, Stake::new(40)), Ok(Stake::new(40)));
		assert_eq!(Classic::bond_of(&STASH), bonded(390, 500));
		assert_eq!(
			Classic::rebond(&STASH, Stake::new(1_000)),
			Ok(Stake::new(110)),
			"all unbonding stake"
		);
		assert_noop!(Classic::rebond(&STASH, Stake::new(1)), Error::NoUnlockChunk);

		assert_eq!(Classic::unbond(&STASH, Stake::new(30)), unbonded(30));
		begin_era(5 + BONDING_DURATION - 1);
		assert_eq!(Classic::withdraw(&STASH), Ok(Stake::ZERO));
		begin_era(5 + BONDING_DURATION);
		assert_eq!(Classic::withdraw(&STASH), Ok(Stake::new(30)));
		assert_eq!(Classic::bond_of(&STASH), bonded(470, 470));
		for lost in [
			Classic::unbond(&STRANGER, Stake::new(1)).map(|_| ()),
			Classic::rebond(&STRANGER, Stake::new(1)).map(|_| ()),
		] {
			assert_eq!(lost, Err(Error::NotStash.into()));
		}
	});
}

#[test]
fn unbond_should_return_the_withdrawn_stake_when_chunks_are_full() {
	execute(|| {
		bond(STASH, 500);
		for era in [5, 6] {
			begin_era(era);
			assert_ok!(Classic::unbond(&STASH, Stake::new(10)));
		}
		begin_era(5 + BONDING_DURATION);
		let freed = Unbonded {
			amount: Stake::new(20),
			unlock_era: 5 + 2 * BONDING_DURATION,
			withdrawn: Stake::new(10),
		};
		assert_eq!(Classic::unbond(&STASH, Stake::new(20)), Ok(freed));
		assert_eq!(Classic::bond_of(&STASH), bonded(460, 490));
	});
}

#[test]
fn stash_should_be_chilled_when_less_than_the_minimum_remains() {
	execute(|| {
		assert_eq!(Classic::minimum_bond(), Stake::new(MINIMUM));
		bond(STASH, 500);
		assert_eq!(Classic::nominations_of(&STASH), None);
		assert_ok!(Classic::nominate(&STASH, vec![VALIDATOR, OTHER_VALIDATOR]));
		let both = Some(vec![VALIDATOR, OTHER_VALIDATOR]);
		assert_eq!(Classic::nominations_of(&STASH), both);
		assert_ok!(Classic::unbond(&STASH, Stake::new(400)));
		assert_eq!(Classic::nominations_of(&STASH), both, "exactly the minimum");
		assert_ok!(Classic::unbond(&STASH, Stake::new(1)));
		assert_eq!(Classic::nominations_of(&STASH), None);
		assert_noop!(Classic::nominate(&STRANGER, vec![VALIDATOR]), Error::NotStash);
	});
}

#[test]
fn minimum_bond_should_be_the_deposit_when_staking_has_a_lower_one() {
	execute(|| {
		for minimum in [0, DEPOSIT - 1] {
			pallet_staking::MinNominatorBond::<Test>::put(minimum);
			assert_eq!(Classic::minimum_bond(), Stake::new(DEPOSIT));
		}
	});
}

#[test]
fn withdrawal_that_ends_a_bond_should_clear_all_its_spans() {
	execute(|| {
		assert_eq!(Classic::withdraw(&STASH), Ok(Stake::ZERO), "there is no bond");
		bond(STASH, 400);
		// Each of two slashes begins a span after the first one.
		for _ in 0..2 {
			slash(10);
			let era = CurrentEra::<Test>::get().unwrap();
			begin_era(era + DEFERRAL + 1);
		}
		let left = Classic::bond_of(&STASH).unwrap();
		assert!(left.total < Stake::new(400) && SlashingSpans::<Test>::contains_key(STASH));
		assert_eq!(Classic::unbond(&STASH, left.active).unwrap().amount, left.total);
		begin_era(CurrentEra::<Test>::get().unwrap() + BONDING_DURATION);
		assert_eq!(Classic::withdraw(&STASH), Ok(left.total));
		assert_eq!(Classic::bond_of(&STASH), None);
		assert!(!SlashingSpans::<Test>::contains_key(STASH));
	});
}

// Otherwise own stake would count that is present at every selection and at no election.
#[test]
fn validator_should_show_the_least_own_stake_of_its_recent_elections() {
	execute(|| {
		let shown = || Classic::validator(&VALIDATOR).unwrap().own_stake;
		let planned = Classic::planned_era();
		assert_eq!(shown(), Stake::new(1_000));
		for (era, own, expected) in [
			(planned - 2, 1, 1_000),
			(planned - 1, 700, 700),
			(planned, 300, 300),
			(planned, 2_000, 700),
		] {
			let overview = PagedExposureMetadata { own, ..Default::default() };
			ErasStakersOverview::<Test>::insert(era, VALIDATOR, overview);
			assert_eq!(shown(), Stake::new(expected), "{era} {own}");
		}
	});
}

#[test]
fn validator_should_show_the_highest_commission_that_it_can_take() {
	execute(|| {
		assert!(Classic::is_validator(&VALIDATOR) && !Classic::is_validator(&STASH));
		assert_eq!(Classic::validator(&STASH), None);
		let good = Validator { own_stake: Stake::new(1_000), ..Default::default() };
		assert_eq!(Classic::validator(&VALIDATOR), Some(good));

		let percent = Perbill::from_percent;
		let take = |era, commission| {
			let prefs = ValidatorPrefs { commission: percent(commission), blocked: false };
			ErasValidatorPrefs::<Test>::insert(era, VALIDATOR, prefs);
		};
		let prefs = ValidatorPrefs { commission: percent(3), blocked: true };
		assert_ok!(Staking::validate(RuntimeOrigin::signed(VALIDATOR), prefs));
		let shown = || Classic::validator(&VALIDATOR).unwrap();
		assert_eq!((shown().commission, shown().is_blocked), (percent(3), true));
		take(3, 90);
		assert_eq!(shown().commission, percent(3), "the era is over");
		take(4, 5);
		assert_eq!(shown().commission, percent(5));
		take(5, 7);
		assert_eq!(shown().commission, percent(7));
		take(4, 9);
		assert_eq!(shown().commission, percent(9));
		assert!(!Classic::validator(&OTHER_VALIDATOR).unwrap().is_blocked);
	});
}

#[test]
fn validator_should_show_when_it_was_slashed_last() {
	execute(|| {
		slash(10);
		let last_slash = |who| Classic::validator(&who).unwrap().last_slash;
		assert_eq!(last_slash(VALIDATOR), Some(5));
		assert_eq!(last_slash(OTHER_VALIDATOR), None);
	});
	execute(|| {
		slash(0);
		assert_eq!(Classic::validator(&VALIDATOR).unwrap().last_slash, None, "a slash of nothing");
	});
}

#[test]
fn points_and_elections_should_be_those_of_the_era() {
	execute(|| {
		let individual = BTreeMap::from([(VALIDATOR, 40), (OTHER_VALIDATOR, 2)]);
		ErasRewardPoints::<Test>::insert(4, EraRewardPoints { total: 42, individual });
		assert_eq!(Classic::era_points(4), [(VALIDATOR, 40), (OTHER_VALIDATOR, 2)]);
		assert_eq!(Classic::era_points(5), []);
		expose(4, &[]);
		assert!(Classic::was_elected(4, &VALIDATOR) && !Classic::was_elected(5, &VALIDATOR));
		assert!(!Classic::was_elected(4, &OTHER_VALIDATOR));
		assert!(!Classic::is_electing());
	});
}

#[test]
fn reports_should_be_found_by_the_era_that_applies_them() {
	execute(|| {
		bond(STASH, 400);
		bond(OTHER_STASH, 200);
		let index_of = |who: &AccountId| match *who {
			STASH => Some(0),
			OTHER_STASH => Some(1),
			_ => None,
		};
		let apply_era = Classic::apply_era_of(5);
		assert_eq!((apply_era, Classic::offence_era_of(apply_era)), (5 + DEFERRAL + 1, 5));
		assert_eq!(Classic::offence_era_of(0), 0, "there was no era before");
		let losses = |era| Classic::reported_losses(era, index_of);
		assert_eq!((Classic::reports(apply_era), Classic::reports_size(apply_era)), (0, 0));
		assert_eq!(losses(apply_era), BTreeMap::new());

		slash(10);
		assert_eq!(Classic::reports(apply_era), 1);
		let size = Classic::reports_size(apply_era);
		assert!((20..200).contains(&size), "the length of a report: {size}");
		assert_eq!(losses(apply_era), BTreeMap::from([(0, Stake::new(40)), (1, Stake::new(20))]));
		// A second report of a higher cost adds only the difference.
		slash(25);
		assert_eq!(Classic::reports(apply_era), 2);
		assert!(Classic::reports_size(apply_era) > size);
		assert_eq!(losses(apply_era), BTreeMap::from([(0, Stake::new(100)), (1, Stake::new(50))]));
		for era in [apply_era - 1, apply_era + 1] {
			assert_eq!((Classic::reports(era), losses(era)), (0, BTreeMap::new()));
		}
	});
}

#[test]
fn repeated_reports_should_merge_without_a_change_of_losses() {
	execute(|| {
		bond(STASH, 400);
		bond(OTHER_STASH, 200);
		let apply_era = Classic::apply_era_of(5);
		slash(10);
		slash(25);
		let first = UnappliedSlashes::<Test>::get(apply_era)[0].clone();
		let others = first.others[1..].to_vec();
		let same_backers = UnappliedSlash { validator: OTHER_VALIDATOR, ..first.clone() };
		let fewer_backers = UnappliedSlash { others, ..first.clone() };
		let mut other_backers = first.clone();
		other_backers.others.reverse();
		for other in [&same_backers, &fewer_backers, &other_backers] {
			UnappliedSlashes::<Test>::append(apply_era, other);
		}
		slash(40);
		UnappliedSlashes::<Test>::mutate(apply_era, |slashes| {
			slashes[0].reporters = vec![STRANGER];
			slashes[1].reporters = vec![STRANGER, VALIDATOR];
		});
		let sums = || {
			let slashes = UnappliedSlashes::<Test>::get(apply_era);
			let own: Balance = slashes.iter().map(|slash| slash.own).sum();
			let payout: Balance = slashes.iter().map(|slash| slash.payout).sum();
			let mut others = BTreeMap::<_, Balance>::new();
			for (who, amount) in slashes.into_iter().flat_map(|slash| slash.others) {
				*others.entry(who).or_default() += amount;
			}
			(own, payout, others)
		};
		let before = sums();
		Classic::merge_reports(apply_era);
		assert_eq!(sums(), before);
		let merged = UnappliedSlashes::<Test>::get(apply_era);
		assert_eq!(merged[0].others, [(STASH, 160), (OTHER_STASH, 80), (STRANGER, 40)]);
		assert_eq!(merged[0].reporters, [STRANGER, VALIDATOR]);
		assert_eq!(merged[1..], [same_backers, fewer_backers, other_backers]);

		Classic::merge_reports(apply_era);
		assert_eq!(UnappliedSlashes::<Test>::get(apply_era), merged);
		Classic::merge_reports(apply_era + 1);
		assert!(!UnappliedSlashes::<Test>::contains_key(apply_era + 1));
	});
}

#[test]
fn every_page_should_be_found_and_paid_once() {
	execute(|| {
		let both = |who: &AccountId| [STASH, OTHER_STASH].contains(who);
		let any_other = |who: &AccountId| !both(who);
		let exposed = |era| Classic::exposed(era, &VALIDATOR, both);
		assert_eq!((Classic::page_count(4, &VALIDATOR), exposed(4)), (0, Stake::ZERO));
		expose(4, &[&[(STASH, 400), (STRANGER, 5)], &[(STRANGER, 1)], &[(OTHER_STASH, 200)]]);
		assert_eq!((Classic::page_count(4, &VALIDATOR), exposed(4)), (3, Stake::new(600)));
		assert_eq!(Classic::exposed(4, &VALIDATOR, any_other), Stake::new(6));
		assert_eq!(Classic::page_count(4, &OTHER_VALIDATOR), 0);

		let unpaid = || [0, 1, 2, 3].map(|page| Classic::is_unpaid(4, &VALIDATOR, page, both));
		assert_eq!(unpaid(), [false; 4], "no rewards yet");
		ErasValidatorReward::<Test>::insert(4, 1_606);
		let individual = BTreeMap::from([(VALIDATOR, 1)]);
		ErasRewardPoints::<Test>::insert(4, EraRewardPoints { total: 1, individual });
		assert_eq!(unpaid(), [true, false, true, false]);
		assert!(Classic::is_unpaid(4, &VALIDATOR, 1, any_other));

		bond(STASH, 400);
		bond(OTHER_STASH, 200);
		assert_ok!(Classic::payout(4, &VALIDATOR, 2));
		assert_eq!(unpaid(), [true, false, false, false]);
		assert_eq!(Balances::free_balance(PAYEE), 200);
		assert_eq!(Classic::payout(4, &VALIDATOR, 2), Err(Error::AlreadyClaimed.into()));
		assert_ok!(Classic::payout(4, &VALIDATOR, 0));
		assert_eq!((unpaid(), Balances::free_balance(PAYEE)), ([false; 4], 600));
	});
}

#[test]
fn candidates_should_come_in_pages_each_of_them_once() {
	execute(|| {
		let first = Classic::candidates_after(None, 1);
		let second = Classic::candidates_after(first.last(), 1);
		assert!(Classic::candidates_after(second.last(), 1).is_empty());
		let all = Classic::candidates_after(None, 100);
		assert_eq!(all, [first, second].concat());
		assert_eq!(BTreeSet::from_iter(all), BTreeSet::from([VALIDATOR, OTHER_VALIDATOR]));
	});
}
