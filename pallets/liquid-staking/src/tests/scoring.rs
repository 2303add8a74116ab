// SPDX-License-Identifier: Apache-2.0

//! Validator scoring, and the nominees that follow from it.

use crate::{
	backend::{StakingBackend, Validator},
	mock::*,
	policy::AVERAGE,
	scoring::WELCOME,
	types::{Balance, Parameter, ScoreRecord, Stake, StashIndex, ValidatorSelection},
	Event, Nominees, Scores,
};
use polkadot_sdk::{frame_support::BoundedVec, sp_runtime::Perbill, sp_staking::EraIndex};

fn backed() -> Vec<AccountId> {
	FakeStaking::nominations_of(&LiquidStaking::stash(0)).unwrap()
}

/// An era in which the two validators have these points.
fn era(validator: u32, other: u32) {
	let points = [(VALIDATOR, validator), (OTHER_VALIDATOR, other)];
	let points = points.into_iter().filter(|(_, points)| *points > 0).collect();
	ledger(|l| l.points.insert(l.active_era, points));
	next_era();
}

fn record(who: AccountId) -> Option<ScoreRecord> {
	let scores = Scores::<Test>::get();
	scores.iter().find(|(scored, _)| *scored == who).map(|(_, record)| *record)
}

fn own_stake(who: AccountId, own: Balance) {
	ledger(|l| l.validator(&who).own_stake = Stake::new(own));
}

fn harmful_of(votes: &[(StashIndex, &[AccountId])]) -> Vec<AccountId> {
	let votes = votes.iter().map(|(stash, nominees)| (*stash, nominees.to_vec()));
	LiquidStaking::harmful_of(votes).into_iter().collect()
}

/// Whether a stash that votes for both validators must not elect `VALIDATOR`.
fn is_harmful() -> bool {
	harmful_of(&[(0, &[VALIDATOR, OTHER_VALIDATOR])]).contains(&VALIDATOR)
}

fn score(who: AccountId) -> u32 {
	Scores::<Test>::get().iter().find(|(scored, _)| *scored == who).unwrap().1.score
}

#[test]
fn validators_should_be_nominated_after_a_scored_era() {
	execute(|| {
		assert_eq!(backed(), vec![VALIDATOR]);
		era(50, 50);
		assert_eq!(Scores::<Test>::get().len(), 2);
		assert_eq!(backed(), vec![VALIDATOR, OTHER_VALIDATOR]);
		assert!(events().contains(&Event::NomineesSet { stash: 0 }));
	});
}

#[test]
fn idle_validator_should_be_dropped_without_governance() {
	execute(|| {
		era(50, 50);
		let mut eras = 0;
		while backed().contains(&VALIDATOR) {
			era(0, 100);
			eras += 1;
			assert!(eras < 5);
		}
		assert_eq!(eras, 3);
		assert_eq!(backed(), vec![OTHER_VALIDATOR]);
		// The pool nominates it again when it produces again.
		for _ in 0..4 {
			era(50, 50);
		}
		assert_eq!(backed().len(), 2);
	});
}

#[test]
fn validator_should_be_dropped_when_slashed_blocked_or_too_expensive() {
	for spoil in 0..3 {
		execute(|| {
			era(50, 50);
			ledger(|l| {
				let validator = l.validator(&VALIDATOR);
				match spoil {
					0 => validator.commission = polkadot_sdk::sp_runtime::Perbill::from_percent(21),
					1 => validator.is_blocked = true,
					_ => validator.last_slash = Some(1),
				}
			});
			era(50, 50);
			assert_eq!(backed(), vec![OTHER_VALIDATOR], "{spoil}");
			for _ in 0..BONDING_DURATION + 1 {
				era(50, 50);
			}
			assert_eq!(backed().len(), if spoil == 2 { 2 } else { 1 }, "forgiven in time");
			// A validator that behaves again comes back within a few eras.
			ledger(|l| l.validators.clear());
			for _ in 0..4 {
				era(50, 50);
			}
			assert_eq!(backed().len(), 2, "{spoil}");
		});
	}
}

#[test]
fn score_should_follow_the_points_of_elected_validators() {
	execute(|| {
		era(50, 50);
		assert_eq!((score(VALIDATOR), score(OTHER_VALIDATOR)), (AVERAGE, AVERAGE));
		era(150, 50);
		assert_eq!(score(VALIDATOR), AVERAGE * 9 / 8);
		assert_eq!(score(OTHER_VALIDATOR), AVERAGE * 7 / 8);
		ledger(|l| l.points.clear());
		next_era();
		assert!(score(VALIDATOR) < AVERAGE, "elected and idle");
	});
}

#[test]
fn score_should_fade_slowly_when_the_validator_is_not_elected() {
	execute(|| {
		era(50, 50);
		ledger(|l| l.unelected = vec![VALIDATOR]);
		for kept in [AVERAGE / 100 * 94, AVERAGE / 10_000 * 94 * 94] {
			era(0, 50);
			assert_eq!(score(VALIDATOR), kept);
		}
	});
}

#[test]
fn nominee_should_be_average_until_it_shows_something_else() {
	execute(|| {
		// One idle era makes a known validator not unfit. Without a past, it would.
		era(0, 100);
		assert_eq!(score(VALIDATOR), AVERAGE / 4 * 3);
		assert!(backed().contains(&VALIDATOR));
	});
}

#[test]
fn nominee_should_stay_when_there_is_no_other_candidate() {
	execute(|| {
		for _ in 0..6 {
			era(0, 0);
		}
		assert_eq!(backed(), vec![VALIDATOR]);
		assert_eq!(Nominees::<Test>::get(0).len(), 1);
	});
}

#[test]
fn validator_should_be_avoided_for_a_while_when_it_kicks_a_stash() {
	execute(|| {
		era(50, 50);
		assert_eq!(backed().len(), 2);
		ledger(|l| l.nominations.insert(LiquidStaking::stash(0), vec![OTHER_VALIDATOR]));
		for _ in 0..BONDING_DURATION {
			era(50, 50);
			assert_eq!(backed(), vec![OTHER_VALIDATOR]);
		}
		era(50, 50);
		assert_eq!(backed().len(), 2);
	});
}

#[test]
fn avoided_validator_should_not_be_forgotten_when_it_leaves_for_a_while() {
	execute(|| {
		era(50, 50);
		ledger(|l| l.nominations.insert(LiquidStaking::stash(0), vec![OTHER_VALIDATOR]));
		era(50, 50);
		let record = || {
			let scores = Scores::<Test>::get();
			scores.iter().find(|(who, _)| *who == VALIDATOR).map(|(_, record)| *record)
		};
		let until = record().unwrap().avoided_until;
		assert_eq!(until, ledger(|l| l.active_era) + BONDING_DURATION);
		ledger(|l| l.left = vec![VALIDATOR]);
		while ledger(|l| l.active_era) <= until {
			era(0, 50);
			let is_avoided = ledger(|l| l.active_era) < until;
			assert_eq!(record().is_some(), is_avoided);
		}
	});
}

/// Leaves only `VALIDATOR` with enough own stake for the one stash. Returns the stake of that
/// stash.
fn one_with_enough() -> Balance {
	own_stake(OTHER_VALIDATOR, 0);
	own_stake(VALIDATOR, SEED);
	stake(&ALICE, 100 * SEED);
	next_era();
	let all = pool().active.plancks();
	own_stake(OTHER_VALIDATOR, all / 300);
	own_stake(VALIDATOR, all / 100);
	era(50, 50);
	assert_eq!(backed(), vec![VALIDATOR]);
	all
}

#[test]
fn pledge_should_be_remembered_while_the_pool_nominates_the_validator() {
	let pledge = |who| record(who).map(|it| it.pledge.plancks());
	execute(|| {
		let all = one_with_enough();
		assert_eq!(pledge(OTHER_VALIDATOR), Some(0), "no stash nominates it");
		// The validator unbonds own stake little by little.
		for part in (110..=190).step_by(10) {
			own_stake(VALIDATOR, all / part);
			assert!(!is_harmful(), "{part}");
			era(50, 50);
		}
		own_stake(VALIDATOR, all / 201);
		assert!(is_harmful());
		// The pool remembers the pledge while the validator is not elected, or does not stand for
		// election.
		ledger(|l| l.unelected = vec![VALIDATOR]);
		era(0, 50);
		ledger(|l| l.left = vec![VALIDATOR]);
		era(0, 50);
		ledger(|l| (l.left.clear(), l.unelected.clear()));
		era(50, 50);
		assert_eq!(backed(), vec![VALIDATOR]);
		assert!(is_harmful());
		// Once the pool has nominated another validator, the pledge starts anew.
		let before = pledge(VALIDATOR);
		own_stake(OTHER_VALIDATOR, CAP / 100);
		era(50, 50);
		assert_eq!((backed(), pledge(VALIDATOR)), (vec![OTHER_VALIDATOR], before));
		era(50, 50);
		assert_eq!(pledge(VALIDATOR), Some(0));
		assert_eq!(pledge(OTHER_VALIDATOR), Some(CAP / 100));
		assert!(!is_harmful());
	});
}

#[test]
fn pledge_should_be_remembered_while_new_nominations_fail() {
	execute(|| {
		let all = one_with_enough();
		own_stake(VALIDATOR, all / 300);
		own_stake(OTHER_VALIDATOR, CAP / 100);
		ledger(|l| l.fails = vec!["nominate"]);
		for _ in 0..3 {
			era(50, 50);
			assert_eq!(Nominees::<Test>::get(0).into_inner(), vec![OTHER_VALIDATOR]);
			assert_eq!(backed(), vec![VALIDATOR]);
			assert!(is_harmful());
		}
	});
}

#[test]
fn stashes_that_grow_should_not_be_left_out() {
	execute(|| {
		let all = one_with_enough();
		own_stake(VALIDATOR, all / 250);
		assert!(is_harmful());
		own_stake(VALIDATOR, all / 100);
		stake(&BOB, 2 * all);
		next_era();
		assert!(!is_harmful());
	});
}

// Otherwise a validator with hardly any own stake could keep most of the pool out of elections.
#[test]
fn stake_should_not_wait_for_validators_that_cannot_be_heirs() {
	execute(|| {
		let all = one_with_enough();
		own_stake(VALIDATOR, all / 300);
		for (part, is_waiting) in [(199, true), (201, false)] {
			own_stake(OTHER_VALIDATOR, all / part);
			let harmful = harmful_of(&[(0, &[VALIDATOR])]);
			assert_eq!(harmful.contains(&VALIDATOR), is_waiting, "{part}");
		}
	});
}

#[test]
fn pledge_should_be_remembered_when_governance_selects_the_validator() {
	execute(|| {
		govern();
		own_stake(VALIDATOR, SEED);
		era(50, 50);
		assert_eq!(record(VALIDATOR).map(|it| it.pledge), Some(Stake::new(SEED)));
		assert_eq!(record(OTHER_VALIDATOR).map(|it| it.pledge), Some(Stake::ZERO));
	});
}

#[test]
fn common_fault_should_excuse_slashes_and_no_other_harm() {
	type Harm = fn(&mut Validator);
	let harms: [Harm; 2] = [
		|validator| validator.commission = polkadot_sdk::sp_runtime::Perbill::one(),
		|validator| validator.own_stake = Stake::new(1),
	];
	for harm in harms {
		ExtBuilder::default().stashes(&[CAP, CAP]).build_and_execute(|| {
			stake(&ALICE, 100 * SEED);
			era(50, 50);
			era(50, 50);
			let votes: [(_, &[AccountId]); 2] = [(0, &[VALIDATOR]), (1, &[OTHER_VALIDATOR])];
			ledger(|l| {
				let active_era = l.active_era;
				l.validator(&VALIDATOR).last_slash = Some(active_era);
				l.validator(&OTHER_VALIDATOR).last_slash = Some(active_era);
			});
			assert_eq!(harmful_of(&votes), vec![], "all were slashed");
			ledger(|l| harm(l.validator(&VALIDATOR)));
			assert_eq!(harmful_of(&votes), vec![VALIDATOR]);
			ledger(|l| harm(l.validator(&OTHER_VALIDATOR)));
			assert_eq!(harmful_of(&votes), vec![], "there is no heir");
		});
	}
}

#[test]
fn nominee_should_not_be_forgotten_when_many_others_score_more() {
	execute(|| {
		era(50, 50);
		let best = ScoreRecord {
			score: 9 * AVERAGE,
			commission: polkadot_sdk::sp_runtime::Perbill::one(),
			..Default::default()
		};
		let mut scores = vec![(VALIDATOR, record(VALIDATOR).unwrap())];
		let others = [100, 101, 102].map(|who| AccountId::new([who; 32]));
		scores.extend(others.clone().map(|who| (who, best)));
		Scores::<Test>::put(BoundedVec::truncate_from(scores));
		era(0, 0);
		let left = others.into_iter().filter_map(record).count();
		assert_eq!(left, 2, "one has to go, and the two nominees stay");
		assert_eq!(record(VALIDATOR).map(|it| it.pledge), Some(Stake::new(CAP)));
		assert_eq!(Scores::<Test>::get().last().map(|it| it.0.clone()), Some(VALIDATOR));
	});
}

#[test]
fn scoring_should_go_on_when_validators_leave() {
	execute(|| {
		era(50, 50);
		ledger(|l| l.left = vec![VALIDATOR, OTHER_VALIDATOR]);
		era(50, 50);
		assert_eq!(Scores::<Test>::get().len(), 2, "the pool nominates them");
		ledger(|l| l.left = vec![VALIDATOR]);
		era(0, 50);
		era(0, 50);
		assert_eq!(backed(), vec![OTHER_VALIDATOR]);
		assert!(!events().iter().any(|event| matches!(event, Event::StepFailed { .. })));
	});
}

#[test]
fn reported_validator_should_not_be_nominated_in_the_next_election() {
	// The cost does not matter: a selected validator would be elected with the pool's stake either
	// way.
	reported_validator_should_be_left(UNIT);
	reported_validator_should_be_left(0);
}

fn reported_validator_should_be_left(cost: Balance) {
	execute(|| {
		era(50, 50);
		assert_eq!(backed(), vec![VALIDATOR, OTHER_VALIDATOR]);
		ledger(|l| {
			let active_era = l.active_era;
			l.validator(&VALIDATOR).last_slash = Some(active_era);
		});
		let scores = Scores::<Test>::get();
		run_blocks(2);
		assert_eq!(backed().len(), 2, "no report in this era");
		report(cost);
		run_blocks(1);
		assert_eq!(backed(), vec![OTHER_VALIDATOR], "in the same era");
		assert_eq!(Scores::<Test>::get(), scores, "an era counts once");
		assert!(!crate::NextNomination::<Test>::exists());
	});
}

#[test]
fn raising_the_commission_for_a_while_should_not_pay() {
	execute(|| {
		era(50, 50);
		let commission = |percent| {
			let commission = polkadot_sdk::sp_runtime::Perbill::from_percent(percent);
			ledger(|l| l.validator(&VALIDATOR).commission = commission);
		};
		commission(100);
		era(50, 50);
		commission(0);
		let mut eras = 0;
		while !backed().contains(&VALIDATOR) {
			era(50, 50);
			eras += 1;
		}
		assert_eq!(eras, 6);
	});
}

/// A candidate without a seat.
const NEWCOMER: AccountId = AccountId::new([77; 32]);

#[test]
fn newcomer_should_get_a_free_place_without_having_been_elected() {
	execute(|| {
		era(50, 50);
		ledger(|l| l.waiting = vec![NEWCOMER]);
		era(50, 50);
		assert_eq!(score(NEWCOMER), WELCOME);
		assert!(backed().contains(&NEWCOMER));
	});
}

#[test]
fn newcomer_with_high_commission_or_little_own_stake_should_get_no_place() {
	let faults: [fn(&mut Validator); 2] =
		[|it| it.commission = Perbill::from_percent(90), |it| it.own_stake = Stake::ZERO];
	for fault in faults {
		execute(|| {
			ledger(|l| {
				l.waiting = vec![NEWCOMER];
				fault(l.validator(&NEWCOMER));
			});
			for _ in 0..3 {
				era(50, 50);
			}
			assert!(record(NEWCOMER).is_some());
			assert!(!backed().contains(&NEWCOMER));
		});
	}
}

#[test]
fn idle_newcomer_should_lose_its_place_and_displace_no_validator() {
	execute(|| {
		era(50, 50);
		ledger(|l| l.waiting = vec![NEWCOMER]);
		era(50, 50);
		assert!(backed().contains(&NEWCOMER));
		// It is elected now, and makes no block.
		ledger(|l| {
			l.waiting.clear();
			l.seated = vec![NEWCOMER];
		});
		let mut eras = 0;
		while backed().contains(&NEWCOMER) {
			era(50, 50);
			eras += 1;
			assert!(eras < 5);
			assert!(backed().contains(&VALIDATOR) && backed().contains(&OTHER_VALIDATOR));
		}
		assert_eq!(eras, 2);
		// It loses its seat, and is not welcomed again.
		ledger(|l| {
			l.seated.clear();
			l.waiting = vec![NEWCOMER];
		});
		for _ in 0..4 {
			era(50, 50);
			assert!(!backed().contains(&NEWCOMER));
		}
	});
}

#[test]
fn every_candidate_should_be_welcomed_within_a_round() {
	execute(|| {
		ScoreBoardPlaces::set(50);
		// 42 candidates, sixteen an era.
		ledger(|l| l.waiting = (100..140).map(|number| AccountId::new([number; 32])).collect());
		let order = FakeStaking::candidates_after(None, u32::MAX);
		let last = || crate::LastWelcomed::<Test>::get();
		// The two validators have a seat, and are the first in the order.
		let are_welcomed = |count: usize| {
			let (welcomed, others) = order.split_at(count);
			assert!(others.iter().all(|who| record(who.clone()).is_none()));
			for who in welcomed {
				assert!(record(who.clone()).is_some(), "{who:?} has a record");
			}
			assert_eq!(Scores::<Test>::get().len(), count);
		};
		era(50, 50);
		assert_eq!(last().as_ref(), order.get(15));
		are_welcomed(16);
		assert_eq!(score(order[15].clone()), WELCOME);
		era(50, 50);
		assert_eq!(last().as_ref(), order.get(31));
		are_welcomed(32);
		assert_eq!(score(order[31].clone()), WELCOME);
		era(50, 50);
		assert_eq!(last(), None, "the round begins anew");
		are_welcomed(42);
		assert_eq!(score(order[41].clone()), WELCOME);
	});
}

#[test]
fn unelectable_nominees_should_be_avoided_for_the_bonding_duration() {
	execute(|| {
		era(50, 50);
		let avoided = |who| record(who).unwrap().avoided_until;
		let before = (avoided(VALIDATOR), avoided(OTHER_VALIDATOR));
		LiquidStaking::avoid(&Default::default());
		govern();
		LiquidStaking::avoid(&[VALIDATOR].into());
		assert_eq!((avoided(VALIDATOR), avoided(OTHER_VALIDATOR)), before);

		set(Parameter::ValidatorSelection(ValidatorSelection::Policy));
		LiquidStaking::avoid(&[VALIDATOR].into());
		let until = ledger(|l| l.active_era) + BONDING_DURATION;
		assert_eq!((avoided(VALIDATOR), avoided(OTHER_VALIDATOR)), (until, before.1));
	});
}

#[test]
fn elected_validators_should_not_leave_the_score_board_to_candidates() {
	execute(|| {
		let candidates = [101, 102, 103].map(|number| AccountId::new([number; 32]));
		let poor = AccountId::new([100; 32]);
		ledger(|l| {
			l.seated = vec![poor.clone()];
			l.waiting = candidates.to_vec();
			let points = vec![(VALIDATOR, 50), (OTHER_VALIDATOR, 50), (poor.clone(), 1)];
			l.points.insert(l.active_era, points);
		});
		next_era();
		assert!(record(poor).unwrap().score < WELCOME);
		// The board has four places.
		assert_eq!(candidates.into_iter().filter_map(record).count(), 1);
	});
}

#[test]
fn avoided_validator_should_not_be_forgotten_for_candidates() {
	execute(|| {
		era(50, 50);
		let avoided = AccountId::new([100; 32]);
		let candidates = [101, 102, 103].map(|number| AccountId::new([number; 32]));
		ledger(|l| l.waiting = [vec![avoided.clone()], candidates.to_vec()].concat());
		Scores::<Test>::mutate(|scores| {
			let record = ScoreRecord { avoided_until: EraIndex::MAX, ..Default::default() };
			scores.try_push((avoided.clone(), record)).unwrap();
		});
		era(50, 50);
		assert_eq!(record(avoided).map(|it| it.avoided_until), Some(EraIndex::MAX));
		assert_eq!(candidates.into_iter().filter_map(record).count(), 1);
	});
}
