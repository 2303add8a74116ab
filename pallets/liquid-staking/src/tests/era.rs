// SPDX-License-Identifier: Apache-2.0

//! Era steps.

use crate::{backend::StakingBackend, mock::*, types::*, Error, Event, Progress};
use polkadot_sdk::{
	frame_support::{
		assert_ok,
		dispatch::WithPostDispatchInfo,
		traits::{Get, Hooks},
		weights::Weight,
	},
	sp_runtime::DispatchError,
};

// The encoding of an error omits the message of `Other`, so events lose it.
fn failed(phase: Phase) -> Event<Test> {
	Event::StepFailed { phase, error: DispatchError::Other("") }
}

#[test]
fn nothing_should_be_done_when_the_era_was_served() {
	execute(|| {
		next_era();
		let before = snapshot();
		events();
		run_blocks(5);
		assert_eq!(events(), vec![]);
		assert_eq!(snapshot(), before);
		assert_eq!(idle_with(9), NO_STEP);
	});
}

#[test]
fn reward_should_reach_the_rate_evenly_when_nobody_calls_anything() {
	execute(|| {
		earn(SEED);
		begin_era();
		run_blocks(1);
		let start = System::block_number();
		assert!(events().contains(&Event::RewardsRecognised {
			amount: SEED,
			fee: 0,
			unreleased: SEED,
			until: start + STREAM_PERIOD,
		}));
		assert_eq!(price(SEED), SEED, "no jump in the block of the harvest");
		for block in 1..=STREAM_PERIOD {
			run_blocks(1);
			assert_eq!(price(SEED), SEED + SEED / 10 * Balance::from(block));
		}
		run_blocks(3);
		assert_eq!(price(SEED), 2 * SEED);
	});
}

#[test]
fn rewards_should_be_bonded_at_once_and_released_later() {
	execute(|| {
		earn(SEED);
		next_era();
		assert_eq!(pool().active, Stake::new(2 * SEED));
		assert_eq!(LiquidStaking::pool_info().pooled, SEED);
		assert_eq!(LiquidStaking::pool_info().unreleased, SEED);
	});
}

#[test]
fn harvest_should_not_pay_an_entry_right_before_it() {
	execute(|| {
		stake(&ALICE, SEED);
		next_era();
		earn(SEED);
		// Bob expects the reward in the next era, and stakes right before the harvest.
		stake(&BOB, SEED);
		next_era();
		unstake(&BOB, strill(&BOB));
		assert!(LiquidStaking::tickets_of(&BOB)[0].stake <= SEED);
	});
}

#[test]
fn missed_eras_should_all_be_harvested_when_the_chain_catches_up() {
	execute(|| {
		for _ in 0..3 {
			earn(SEED);
			begin_era();
		}
		run_blocks(1);
		assert_eq!(ledger(|l| l.paid.len()), 3);
		assert_eq!(pool().stream.total, Stake::new(3 * SEED));
	});
}

#[test]
fn payout_should_not_be_requested_when_a_stranger_has_requested_it() {
	execute(|| {
		earn(SEED);
		let key = (0, VALIDATOR, 0);
		ledger(|l| l.paid.push(key));
		assert_ok!(Balances::transfer_allow_death(
			RuntimeOrigin::signed(BOB),
			account(AccountKind::Rewards),
			SEED
		));
		next_era();
		assert_eq!(ledger(|l| l.paid.len()), 1);
		assert_eq!(pool().stream.total, Stake::new(SEED));
	});
}

#[test]
fn all_pages_of_all_nominees_should_be_harvested() {
	execute(|| {
		let both = vec![OTHER_VALIDATOR, VALIDATOR];
		govern();
		assert_ok!(LiquidStaking::set_nominees(RuntimeOrigin::root(), 0, both));
		next_era();
		// The nominee history has both validators from the election of era 2 on.
		ledger(|l| {
			for era in [1, 2] {
				l.page_counts.insert((era, OTHER_VALIDATOR), 3);
				l.page_counts.insert((era, VALIDATOR), 2);
				l.rewards.insert((era, OTHER_VALIDATOR, 0), 2 * UNIT);
				l.rewards.insert((era, OTHER_VALIDATOR, 2), 5 * UNIT);
				l.rewards.insert((era, VALIDATOR, 0), 7 * UNIT);
			}
		});
		next_era();
		assert_eq!(ledger(|l| l.paid.clone()), vec![(1, VALIDATOR, 0)]);
		next_era();
		assert_eq!(
			ledger(|l| l.paid.split_off(1)),
			vec![(2, OTHER_VALIDATOR, 0), (2, OTHER_VALIDATOR, 2), (2, VALIDATOR, 0)]
		);
	});
}

#[test]
fn former_nominees_should_still_be_harvested_for_the_eras_they_earned() {
	execute(|| {
		next_era();
		earn(SEED);
		govern();
		assert_ok!(LiquidStaking::set_nominees(RuntimeOrigin::root(), 0, vec![OTHER_VALIDATOR]));
		begin_era();
		earn(SEED);
		begin_era();
		run_blocks(1);
		// Era 2 as well: its election was before the new nominations.
		assert_eq!(ledger(|l| l.paid.clone()), vec![(1, VALIDATOR, 0), (2, VALIDATOR, 0)]);
		for _ in 0..20 {
			for nominee in [VALIDATOR, OTHER_VALIDATOR] {
				assert_ok!(LiquidStaking::set_nominees(RuntimeOrigin::root(), 0, vec![nominee]));
				next_era();
			}
		}
		assert!(crate::NomineeHistoryEras::<Test>::get().len() <= 3);
		assert_eq!(
			crate::NomineeHistory::<Test>::iter().count(),
			crate::NomineeHistoryEras::<Test>::get().len()
		);
	});
}

#[test]
fn rewards_should_be_harvested_when_steps_are_late_and_nominees_change() {
	execute(|| {
		govern();
		next_era();
		// In both steps, the next era is already planned.
		for nominee in [OTHER_VALIDATOR, VALIDATOR] {
			assert_ok!(LiquidStaking::set_nominees(RuntimeOrigin::root(), 0, vec![nominee]));
			begin_era();
			ledger(|l| l.planned_era += 1);
			run_blocks(1);
		}
		// The election of era 3 was before both changes.
		earn(SEED);
		next_era();
		assert_eq!(ledger(|l| l.paid.clone()), vec![(3, VALIDATOR, 0)]);
	});
}

#[test]
fn step_should_go_on_where_it_stopped_when_a_block_has_little_weight() {
	execute(|| {
		stake(&ALICE, SEED);
		next_era();
		unstake(&ALICE, SEED);
		earn(UNIT);
		begin_era();
		let mut blocks = 0;
		let seen = || (Progress::<Test>::get(), crate::Watch::<Test>::get());
		let mut last = seen();
		while Progress::<Test>::get().era != 2 || Progress::<Test>::get().phase != Phase::Idle {
			let used = idle_with(1);
			assert!(used.all_lte(NO_STEP + STEP));
			assert_ne!(seen(), last, "every block makes progress");
			last = seen();
			blocks += 1;
			assert!(blocks < 20);
		}
		assert!(blocks > 3);
		assert_eq!(pool().stream.total, Stake::new(UNIT));
		assert!(!is_open(0));
	});
}

#[test]
fn nothing_should_be_done_when_a_block_has_no_weight_left() {
	execute(|| {
		earn(SEED);
		begin_era();
		let now = System::block_number();
		assert_eq!(LiquidStaking::on_idle(now, Weight::zero()), Weight::zero());
		assert_eq!(LiquidStaking::on_idle(now, NO_STEP), NO_STEP);
		assert_eq!(pool().stream.total, Stake::ZERO);
	});
}

#[test]
fn batch_should_not_close_while_an_election_is_open() {
	execute(|| {
		stake(&ALICE, 10 * UNIT);
		next_era();
		unstake(&ALICE, 5 * UNIT);
		ledger(|l| l.is_electing = true);
		next_era();
		run_blocks(3);
		assert!(is_open(0));
		assert_eq!(pool().unbonding, Stake::ZERO);
		ledger(|l| l.is_electing = false);
		run_blocks(1);
		assert!(!is_open(0));
		assert_eq!(pool().unbonding, Stake::new(5 * UNIT));
	});
}

#[test]
fn anybody_should_be_able_to_advance_when_blocks_are_full() {
	execute(|| {
		earn(SEED);
		begin_era();
		let prepayment = |steps| LiquidStaking::advance_era(RuntimeOrigin::signed(BOB), steps);
		let most = crate::MaxSteps::<Test>::get();
		assert_eq!(LiquidStaking::weight_of_steps(most), LiquidStaking::weight_of_steps(u32::MAX));
		let refused = |error: Error<Test>| Err(error.with_weight(NO_STEP));
		assert_eq!(prepayment(17), refused(Error::TooManySteps));
		let info = prepayment(1).unwrap();
		assert_eq!(info.actual_weight, Some(NO_STEP + STEP));
		assert_ok!(prepayment(most));
		assert_eq!(pool().stream.total, Stake::new(SEED));
		assert_eq!(prepayment(most), refused(Error::NoStepDue), "and costs nothing");
	});
}

#[test]
fn advance_should_be_charged_for_the_heaviest_steps_that_there_are() {
	execute(|| {
		ledger(|l| l.pays_tickets = true);
		// A rebond does the work of three steps. A payment and an empty reading weigh less.
		let rebond = STEP * 3;
		assert_eq!(LiquidStaking::weight_of_steps(2), NO_STEP + rebond * 2);
		// Nine kibibytes of reports, with 100 bytes each, weigh more than any step.
		ledger(|l| l.reports.insert(1, vec![vec![]; 90]));
		LiquidStaking::note_unread([1]);
		assert_eq!(LiquidStaking::weight_of_steps(2), NO_STEP + READING * 10 * 2);
		ledger(|l| l.reports.clear());
		run_blocks(3);
	});
}

#[test]
fn era_should_go_on_and_try_again_when_a_staking_call_fails() {
	execute(|| {
		stake(&ALICE, 10 * UNIT);
		next_era();
		unstake(&ALICE, 5 * UNIT);
		earn(SEED);
		ledger(|l| l.fails = vec!["payout", "bond_extra", "unbond"]);
		events();
		next_era();
		let seen = events();
		assert!(seen.contains(&failed(Phase::Rebalance(0))));
		assert!(seen.iter().any(|e| matches!(e, Event::PayoutFailed { era: 1, .. })));
		assert!(seen.contains(&Event::EraAdvanced { era: 2 }));
		assert_eq!((pool().owed, pool().unfunded()), (Stake::new(5 * UNIT), Stake::new(5 * UNIT)));

		ledger(|l| l.fails.clear());
		next_era();
		assert_eq!(pool().unfunded(), Stake::ZERO);
		for _ in 0..BONDING_DURATION {
			next_era();
		}
		claim(&ALICE, 0);
		assert_eq!(rill(&ALICE), FUNDS - 5 * UNIT);
	});
}

#[test]
fn failed_payout_should_be_retried_every_era_until_it_is_forgotten() {
	execute(|| {
		stake(&ALICE, SEED);
		next_era();
		earn(SEED);
		ledger(|l| l.fails = vec!["payout"]);
		let failures = || {
			let seen = events();
			seen.iter().filter(|event| matches!(event, Event::PayoutFailed { .. })).count()
		};
		events();
		next_era();
		next_era();
		assert_eq!(failures(), 1, "one event");
		assert_eq!(crate::FailedPayouts::<Test>::get().len(), 1);
		ledger(|l| l.fails.clear());
		next_era();
		assert_eq!(pool().stream.total, Stake::new(SEED));
		assert!(crate::FailedPayouts::<Test>::get().is_empty());
		let is_given_up = || {
			let seen = events();
			seen.iter().any(|event| matches!(event, Event::PayoutGivenUp { .. }))
		};
		assert!(!is_given_up(), "it was paid");

		earn(SEED);
		ledger(|l| l.fails = vec!["payout"]);
		for _ in 0..=FakeStaking::history_depth() + 1 {
			next_era();
		}
		assert!(crate::FailedPayouts::<Test>::get().is_empty(), "forgotten");
		assert!(is_given_up(), "by event");
	});
}

#[test]
fn bond_should_be_undone_when_the_staking_system_took_less() {
	execute(|| {
		stake(&ALICE, 10 * UNIT);
		ledger(|l| l.short_by = 1);
		next_era();
		assert_eq!(pool().reserve, Stake::new(10 * UNIT));
		assert_eq!(pool().active, Stake::new(SEED));
		assert_eq!(rill(&LiquidStaking::stash(0)), SEED + DEPOSIT);
		// The fake keeps its state in a rollback, so the test restores it.
		ledger(|l| {
			l.short_by = 0;
			l.bonds.values_mut().for_each(|bond| {
				bond.active = Stake::new(SEED);
				bond.total = Stake::new(SEED);
			});
		});
	});
}

#[test]
fn claims_should_wait_and_lose_nothing_when_a_withdrawal_fails() {
	execute(|| {
		stake(&ALICE, SEED);
		next_era();
		unstake(&ALICE, SEED);
		for _ in 0..BONDING_DURATION {
			next_era();
		}
		ledger(|l| l.fails = vec!["withdraw"]);
		next_era();
		assert!(events().contains(&failed(Phase::Withdraw(0))));
		ledger(|l| l.fails.clear());
		next_era();
		claim(&ALICE, 0);
		assert_eq!(rill(&ALICE), FUNDS);
	});
}

#[test]
fn batch_should_stay_open_when_one_of_the_same_era_has_closed() {
	execute(|| {
		stake(&ALICE, 10 * UNIT);
		next_era();
		unstake(&ALICE, 4 * UNIT);
		// The step of era 2 comes late, when era 3 is already planned.
		begin_era();
		ledger(|l| l.planned_era = 3);
		run_blocks(1);
		unstake(&ALICE, 3 * UNIT);
		next_era();
		let tickets = LiquidStaking::tickets_of(&ALICE);
		assert_eq!(tickets[0].claimable_from, Some(3 + BONDING_DURATION));
		assert!(is_open(1));
		next_era();
		assert!(!is_open(1));
		let tickets = LiquidStaking::tickets_of(&ALICE);
		assert_eq!(tickets[1].claimable_from, Some(4 + BONDING_DURATION));
	});
}

#[test]
fn exit_should_be_served_when_it_needs_both_the_bond_and_the_reserve() {
	execute(|| {
		stake(&ALICE, 500 * SEED);
		unstake(&ALICE, 500 * SEED);
		next_era();
		assert!(!is_open(0));
		assert_eq!((pool().active, pool().unbonding), (Stake::new(SEED), Stake::ZERO));
	});
}

#[test]
fn batch_should_close_when_stake_moves_between_two_steps() {
	execute(|| {
		stake(&ALICE, 10 * UNIT);
		unstake(&ALICE, 10 * UNIT);
		begin_era();
		// All phases before the close are complete, and the batch is still open.
		while Progress::<Test>::get().phase != Phase::Close {
			assert_ok!(LiquidStaking::advance_era(RuntimeOrigin::signed(BOB), 1));
		}
		stake(&BOB, 100 * SEED);
		unstake(&BOB, 100 * SEED);
		run_blocks(1);
		assert!(!is_open(0));
	});
}

#[test]
fn stake_should_reach_its_tickets_when_an_unbond_withdrew_it() {
	execute(|| {
		stake(&ALICE, 10 * UNIT);
		next_era();
		unstake(&ALICE, 5 * UNIT);
		for _ in 0..BONDING_DURATION {
			next_era();
		}
		ledger(|l| {
			l.fails = vec!["withdraw"];
			l.frees_on_unbond = true;
		});
		unstake(&ALICE, 5 * UNIT);
		next_era();
		assert_eq!(pool().claims, Stake::new(5 * UNIT));
		assert_eq!(rill(&account(AccountKind::Claims)), DEPOSIT + 5 * UNIT);
		ledger(|l| l.fails.clear());
		next_era();
		claim(&ALICE, 0);
	});
}

#[test]
fn reward_should_be_harvested_when_the_validator_kicked_the_stash() {
	execute(|| {
		earn(SEED);
		ledger(|l| l.nominations.clear());
		next_era();
		assert_eq!(pool().stream.total, Stake::new(SEED));
	});
}

#[test]
fn number_of_steps_should_not_depend_on_the_number_of_holders() {
	let weight_with = |holders: u8| {
		let mut used = Weight::zero();
		execute(|| {
			for holder in 0..holders {
				let who = AccountId::new([100 + holder; 32]);
				assert_ok!(Balances::transfer_allow_death(
					RuntimeOrigin::signed(ALICE),
					who.clone(),
					100 * UNIT
				));
				stake(&who, 10 * UNIT);
				unstake(&who, 5 * UNIT);
			}
			begin_era();
			used = idle_with(1_000);
		});
		used
	};
	assert_eq!(weight_with(1), weight_with(100));
}

#[test]
fn era_step_should_mature_every_batch_whose_stake_is_free() {
	execute(|| {
		stake(&ALICE, SEED);
		next_era();
		for _ in 0..2 {
			unstake(&ALICE, SEED / 4);
			next_era();
		}
		// No block of the eras in between has weight for their step.
		for _ in 0..=BONDING_DURATION {
			begin_era();
		}
		run_blocks(1);
		assert_eq!(crate::Queue::<Test>::get().oldest, 2);
		claim(&ALICE, 0);
		claim(&ALICE, 1);
	});
}
