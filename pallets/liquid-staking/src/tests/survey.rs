// SPDX-License-Identifier: Apache-2.0

//! Whom the stashes back, by what validators did.

use crate::{
	backend::StakingBackend, mock::*, policy::AVERAGE, types::Balance, Event, Nominees, Scores,
};

fn backed() -> Vec<AccountId> {
	FakeStaking::nominations_of(&LiquidStaking::stash(0)).unwrap()
}

/// An era in which the two validators did so much.
fn era(validator: u32, other: u32) {
	let points = [(VALIDATOR, validator), (OTHER_VALIDATOR, other)];
	let points = points.into_iter().filter(|(_, points)| *points > 0).collect();
	ledger(|l| l.points.insert(l.active_era, points));
	next_era();
}

fn score(who: AccountId) -> u32 {
	Scores::<Test>::get().iter().find(|(scored, _)| *scored == who).unwrap().1.score
}

#[test]
fn validators_should_be_backed_once_they_have_shown_what_they_do() {
	execute(|| {
		assert_eq!(backed(), vec![VALIDATOR]);
		era(50, 50);
		assert_eq!(Scores::<Test>::get().len(), 2);
		assert_eq!(backed(), vec![VALIDATOR, OTHER_VALIDATOR]);
		assert!(events().contains(&Event::NomineesSet { stash: 0 }));
	});
}

#[test]
fn validator_that_stops_producing_should_be_dropped_without_a_person() {
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
		// And taken back when it produces again.
		for _ in 0..4 {
			era(50, 50);
		}
		assert_eq!(backed().len(), 2);
	});
}

#[test]
fn validator_should_be_dropped_when_it_is_slashed_blocks_or_asks_for_too_much() {
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
			// And when it behaves again, little by little.
			ledger(|l| l.validators.clear());
			for _ in 0..4 {
				era(50, 50);
			}
			assert_eq!(backed().len(), 2, "{spoil}");
		});
	}
}

#[test]
fn score_should_be_kept_by_whoever_was_not_elected() {
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
fn score_should_be_forgotten_slowly_by_whoever_stands_and_is_not_elected() {
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
		// One idle era does not make it unfit, as it would without a past.
		era(0, 100);
		assert_eq!(score(VALIDATOR), AVERAGE / 4 * 3);
		assert!(backed().contains(&VALIDATOR));
	});
}

#[test]
fn nobody_should_be_struck_off_when_there_is_nobody_else() {
	execute(|| {
		for _ in 0..6 {
			era(0, 0);
		}
		assert_eq!(backed(), vec![VALIDATOR]);
		assert_eq!(Nominees::<Test>::get(0).len(), 1);
	});
}

#[test]
fn validator_that_strikes_a_stash_off_should_be_avoided_for_a_while() {
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
fn validator_that_is_avoided_should_not_be_forgotten_by_leaving_for_a_while() {
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

#[test]
fn survey_should_go_on_when_validators_leave() {
	execute(|| {
		era(50, 50);
		ledger(|l| l.left = vec![VALIDATOR, OTHER_VALIDATOR]);
		era(50, 50);
		assert_eq!(Scores::<Test>::get().len(), 0);
		ledger(|l| l.left = vec![VALIDATOR]);
		era(0, 50);
		era(0, 50);
		assert_eq!(backed(), vec![OTHER_VALIDATOR]);
		assert!(!events().iter().any(|event| matches!(event, Event::StepFailed { .. })));
	});
}

#[test]
fn validator_that_was_reported_should_not_be_backed_in_the_next_election() {
	// Also where the pool had nothing at stake with it: it was picked, and would be elected with the pool's stake.
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
		assert_eq!(backed().len(), 2, "nothing was reported in this era");
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
