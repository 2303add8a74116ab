// SPDX-License-Identifier: Apache-2.0

//! Parameters: a change for the worse waits until every holder could leave.

use crate::{fee_curve::FeeCurve, mock::*, types::*, Announced, Error, Event, Parameters};
use polkadot_sdk::{
	frame_support::{assert_noop, assert_ok, traits::fungible::Mutate},
	sp_runtime::{DispatchError, DispatchResult, Perbill},
	sp_staking::EraIndex,
};

fn percent(percent: u32) -> Perbill {
	Perbill::from_percent(percent)
}

fn change(parameter: Parameter) -> DispatchResult {
	plain(LiquidStaking::set_parameter(RuntimeOrigin::root(), parameter))
}

fn fee() -> Perbill {
	Parameters::<Test>::get().fees.rate
}

fn announced() -> Vec<AnnouncedChange> {
	Announced::<Test>::get().into_inner()
}

/// Eras from an announcement to the step that puts it into effect.
const NOTICE: EraIndex = BONDING_DURATION + 2;

#[test]
fn only_governance_should_set_parameters_and_only_within_bounds() {
	execute(|| {
		let ten = Parameter::RewardFee(percent(10));
		assert_noop!(
			plain(LiquidStaking::set_parameter(RuntimeOrigin::signed(ALICE), ten)),
			DispatchError::BadOrigin
		);
		for parameter in [
			Parameter::RewardFee(percent(21)),
			Parameter::MinStake(0),
			Parameter::MinStake(Balance::MAX),
			Parameter::ValidatorShare(percent(4)),
			Parameter::ReserveTarget(percent(11)),
			Parameter::InstantLimit(percent(11)),
			Parameter::InstantFee(FeeCurve { min: percent(1), max: percent(11) }),
			Parameter::InstantFee(FeeCurve { min: percent(2), max: percent(1) }),
		] {
			assert_noop!(change(parameter), Error::<Test>::ParameterOutOfBounds);
		}
	});
}

#[test]
fn better_values_should_take_effect_at_once() {
	execute(|| {
		set(Parameter::RewardFee(percent(10)));
		let (old, new) = (Parameter::RewardFee(percent(10)), Parameter::RewardFee(percent(9)));
		assert_ok!(change(new));
		assert_eq!(events(), vec![Event::ParameterSet { old, new }]);
		assert_eq!(fee(), percent(9));
		assert_eq!(announced(), vec![]);
	});
}

#[test]
fn worse_values_should_be_announced_and_take_effect_after_the_notice() {
	execute(|| {
		next_era();
		events();
		let new = Parameter::RewardFee(MAX_FEE);
		assert_ok!(change(new));
		let told = AnnouncedChange {
			change: Change::Parameter(new),
			from_era: 1 + NOTICE,
			after_batch: 0,
		};
		assert_eq!(
			events(),
			vec![Event::ChangeAnnounced {
				change: told.change,
				from_era: told.from_era,
				after_batch: 0
			}]
		);
		for _ in 1..NOTICE {
			next_era();
			assert_eq!((fee(), announced()), (Perbill::zero(), vec![told]));
		}
		// The new fee does not apply to rewards that were earned before it.
		earn(SEED);
		events();
		next_era();
		assert_eq!((fee(), announced()), (MAX_FEE, vec![]));
		let old = Parameter::RewardFee(Perbill::zero());
		assert!(events().contains(&Event::ParameterSet { old, new }));
		assert_eq!(strill(&TREASURY), 0);
	});
}

#[test]
fn exit_should_be_paid_before_a_change_when_it_was_announced_first() {
	// The announcement comes at the beginning of an era, or at its end, when the next one is
	// planned.
	for is_planned in [false, true] {
		execute(|| {
			stake(&ALICE, SEED);
			next_era();
			ledger(|l| l.planned_era = l.active_era + u32::from(is_planned));
			assert_ok!(change(Parameter::ValidatorSelection(ValidatorSelection::Governance)));
			unstake(&ALICE, SEED);
			let mut eras = 0;
			while !announced().is_empty() {
				begin_era();
				// Each step runs when the next era is planned, so that the batch unbonds for the
				// longest time.
				ledger(|l| l.planned_era = l.active_era + 1);
				run_blocks(1);
				eras += 1;
				assert!(eras <= NOTICE);
				if !announced().is_empty() && crate::Queue::<Test>::get().oldest > 0 {
					claim(&ALICE, 0);
				}
			}
			assert_eq!(eras, NOTICE);
			let ticket = LiquidStaking::tickets_of(&ALICE);
			assert!(ticket.iter().all(|ticket| ticket.claimable == SEED), "{ticket:?}");
		});
	}
}

#[test]
fn change_should_wait_for_exits_of_its_notice_when_they_are_paid_late() {
	execute(|| {
		stake(&ALICE, SEED);
		next_era();
		assert_ok!(change(Parameter::RewardFee(percent(5))));
		unstake(&ALICE, SEED / 2);
		next_era();
		// Withdrawals fail, so the batch matures late.
		ledger(|l| l.fails = vec!["withdraw"]);
		for _ in 0..3 * NOTICE {
			next_era();
		}
		assert_eq!(fee(), Perbill::zero());
		ledger(|l| l.fails.clear());
		next_era();
		assert_eq!(fee(), percent(5));
		assert_eq!(ticket_stake(&ALICE, 0), SEED / 2);
	});
}

#[test]
fn later_exits_should_not_hold_a_change_up() {
	execute(|| {
		stake(&ALICE, SEED);
		next_era();
		unstake(&ALICE, SEED / 10);
		assert_ok!(change(Parameter::RewardFee(percent(5))));
		for _ in 0..NOTICE {
			assert_eq!(fee(), Perbill::zero());
			next_era();
			unstake(&ALICE, SEED / 10);
		}
		assert_eq!(fee(), percent(5));
	});
}

#[test]
fn second_announcement_should_replace_the_first_and_restart_the_notice() {
	execute(|| {
		assert_ok!(change(Parameter::RewardFee(percent(1))));
		for _ in 0..NOTICE - 1 {
			next_era();
		}
		// A small change does not become a large one on its last day.
		assert_ok!(change(Parameter::RewardFee(percent(20))));
		assert_eq!(announced().len(), 1);
		for _ in 0..NOTICE - 1 {
			next_era();
			assert_eq!(fee(), Perbill::zero());
		}
		next_era();
		assert_eq!(fee(), percent(20));
	});
}

#[test]
fn better_value_should_withdraw_a_worse_one_that_was_announced() {
	execute(|| {
		set(Parameter::RewardFee(percent(10)));
		let worse = Parameter::RewardFee(percent(20));
		assert_ok!(change(worse));
		assert_ok!(change(Parameter::InstantLimit(percent(1))));
		events();
		let current = Parameter::RewardFee(percent(10));
		assert_ok!(change(current));
		assert_eq!(
			events(),
			vec![
				Event::AnnouncementWithdrawn { change: Change::Parameter(worse) },
				Event::ParameterSet { old: current, new: current },
			]
		);
		assert_eq!(announced().len(), 1, "the other announcement stays");
		// Down takes effect at once. Up needs another notice.
		assert_ok!(change(Parameter::RewardFee(percent(5))));
		assert_ok!(change(current));
		assert_eq!(fee(), percent(5));
	});
}

#[test]
fn all_kinds_of_changes_should_be_announced_at_once() {
	execute(|| {
		for round in 0..2 {
			assert_ok!(change(Parameter::RewardFee(percent(20 - round))));
			assert_ok!(change(Parameter::InsurancePart(percent(round))));
			set(Parameter::ValidatorShare(percent(10)));
			assert_ok!(change(Parameter::ValidatorShare(percent(20 + round))));
			assert_ok!(change(Parameter::ReserveTarget(percent(2 + round))));
			assert_ok!(change(Parameter::InstantLimit(percent(round))));
			let most = percent(8 + round);
			assert_ok!(change(Parameter::InstantFee(FeeCurve { min: most, max: most })));
			assert_ok!(change(Parameter::ValidatorSelection(ValidatorSelection::Governance)));
			assert_eq!(announced().len(), 7);
		}
		for _ in 0..NOTICE {
			next_era();
		}
		let now = Parameters::<Test>::get();
		assert_eq!(now.fees, FeeRecord { rate: percent(19), insurance: percent(1) });
		assert_eq!((now.validator_share, now.reserve_target), (percent(21), percent(3)));
		assert_eq!((now.instant_limit, now.instant_fee.max), (percent(1), percent(9)));
		assert_eq!(now.selection, ValidatorSelection::Governance);
	});
}

#[test]
fn no_change_should_take_effect_while_the_pool_is_halted() {
	execute(|| {
		assert_ok!(change(Parameter::RewardFee(percent(5))));
		crate::Pool::<Test>::mutate(|pool| pool.forge().gate = EntryGate::Halted);
		for _ in 0..2 * NOTICE {
			next_era();
		}
		assert_eq!(fee(), Perbill::zero());
		assert_ok!(LiquidStaking::reopen(RuntimeOrigin::root()));
		next_era();
		assert_eq!(fee(), percent(5));
	});
}

#[test]
fn instant_exits_should_not_front_run_an_announced_fee() {
	execute(|| {
		set(Parameter::ReserveTarget(percent(5)));
		stake(&ALICE, SEED);
		next_era();
		let cheap = SEED / 100 - instant_unstake(&ALICE, SEED / 100);
		let most = percent(10);
		// Up: exits during the notice pay the old fee.
		assert_ok!(change(Parameter::InstantFee(FeeCurve { min: most, max: most })));
		run_blocks(STREAM_PERIOD);
		let worth = price(SEED / 100);
		let before = worth - instant_unstake(&ALICE, SEED / 100);
		assert!(before <= 2 * cheap);
		for _ in 0..NOTICE {
			next_era();
		}
		let worth = price(SEED / 100);
		assert_eq!(worth - instant_unstake(&ALICE, SEED / 100), most.mul_ceil(worth));
		// Down is worse for those who stay.
		assert_ok!(change(Parameter::InstantFee(FeeCurve { min: percent(1), max: most })));
		for _ in 0..NOTICE {
			let worth = price(SEED / 100);
			assert_eq!(worth - instant_unstake(&ALICE, SEED / 100), most.mul_ceil(worth));
			next_era();
		}
		let worth = price(SEED / 100);
		assert!(worth - instant_unstake(&ALICE, SEED / 100) < most.mul_ceil(worth));
	});
}

#[test]
fn governance_should_choose_validators_only_after_it_was_announced() {
	execute(|| {
		let nominees = vec![OTHER_VALIDATOR];
		let name =
			|| plain(LiquidStaking::set_nominees(RuntimeOrigin::root(), 0, nominees.clone()));
		assert_noop!(name(), Error::<Test>::SelectedByPolicy);
		assert_ok!(change(Parameter::ValidatorSelection(ValidatorSelection::Governance)));
		for _ in 0..NOTICE {
			assert_noop!(name(), Error::<Test>::SelectedByPolicy);
			next_era();
		}
		assert_ok!(name());
		for _ in 0..3 {
			next_era();
		}
		assert_eq!(crate::Nominees::<Test>::get(0).into_inner(), vec![OTHER_VALIDATOR]);
		assert_ok!(change(Parameter::ValidatorSelection(ValidatorSelection::Policy)));
		assert_eq!(announced().len(), 1, "the way back needs a notice, too");
	});
}

#[test]
fn recapitalisation_should_be_withdrawn_when_the_pool_recovers() {
	execute(|| {
		stake(&ALICE, SEED);
		next_era();
		report(2 * SEED);
		assert_ok!(Balances::mint_into(&account(AccountKind::Rewards), SEED));
		assert_ok!(LiquidStaking::recapitalise(RuntimeOrigin::root()));
		next_era();
		// The report is cancelled.
		ledger(|l| l.reports.clear());
		for _ in 0..NOTICE {
			next_era();
		}
		let change = Change::Recapitalisation;
		assert!(events().contains(&Event::AnnouncementWithdrawn { change }));
		assert_eq!(announced(), vec![]);
		run_blocks(STREAM_PERIOD);
		assert_eq!(LiquidStaking::pool_info().pooled, 3 * SEED, "it is a reward like any other");
	});
}

#[test]
fn change_should_wait_for_older_batches_when_there_are_no_new_exits() {
	execute(|| {
		stake(&ALICE, SEED);
		next_era();
		unstake(&ALICE, SEED / 2);
		next_era();
		let before = fee();
		assert_ok!(change(Parameter::RewardFee(percent(1))));
		ledger(|l| l.fails = vec!["withdraw"]);
		for _ in 0..=NOTICE {
			next_era();
			assert_eq!(fee(), before, "Alice's batch is not paid");
		}
		ledger(|l| l.fails.clear());
		next_era();
		assert_eq!(fee(), percent(1));
		claim(&ALICE, 0);
	});
}

#[test]
fn second_recapitalisation_should_replace_the_first_and_nothing_else() {
	execute(|| {
		stake(&ALICE, SEED);
		next_era();
		assert_ok!(change(Parameter::RewardFee(percent(1))));
		report(2 * SEED);
		assert_ok!(Balances::mint_into(&account(AccountKind::Rewards), SEED));
		for era in [1, 2] {
			assert_ok!(LiquidStaking::recapitalise(RuntimeOrigin::root()));
			let all = announced();
			assert_eq!(all.len(), 2, "the fee and one recapitalisation");
			assert_eq!(all[1].change, Change::Recapitalisation);
			assert_eq!(all[1].from_era, era + BONDING_DURATION + 2);
			next_era();
		}
	});
}

/// Parameters at their bounds, in groups that apply together.
fn extremes() -> [Vec<Parameter>; 13] {
	[
		vec![Parameter::RewardFee(MAX_FEE), Parameter::InsurancePart(percent(0))],
		vec![Parameter::RewardFee(percent(0)), Parameter::InsurancePart(percent(100))],
		vec![Parameter::MinStake(1)],
		vec![Parameter::MinStake(MIN_STAKE * MAX_MIN_STAKE_FACTOR)],
		vec![Parameter::PoolShare(percent(0))],
		vec![Parameter::StakeLimit(0)],
		vec![Parameter::StakeLimit(Balance::MAX)],
		vec![Parameter::ValidatorShare(MIN_VALIDATOR_SHARE)],
		vec![Parameter::ReserveTarget(MAX_RESERVE), Parameter::InstantLimit(percent(0))],
		vec![Parameter::ReserveTarget(percent(0)), Parameter::InstantLimit(MAX_RESERVE)],
		vec![
			Parameter::ReserveTarget(MAX_RESERVE),
			Parameter::InstantLimit(MAX_RESERVE),
			Parameter::InstantFee(FeeCurve { min: MAX_INSTANT_FEE, max: MAX_INSTANT_FEE }),
		],
		vec![
			Parameter::ReserveTarget(MAX_RESERVE),
			Parameter::InstantLimit(MAX_RESERVE),
			Parameter::InstantFee(FeeCurve::default()),
		],
		vec![Parameter::ValidatorSelection(ValidatorSelection::Governance)],
	]
}

#[test]
fn every_extreme_should_leave_a_pool_that_works() {
	for parameters in extremes() {
		execute(|| {
			stake(&ALICE, SEED);
			next_era();
			for parameter in &parameters {
				assert_ok!(change(*parameter));
			}
			let mut entries = 0;
			for _ in 0..2 * NOTICE {
				earn(SEED / 10);
				unstake(&ALICE, SEED / 100);
				// The parameters decide whether an entry and an instant exit are possible.
				let entry =
					plain(LiquidStaking::stake(RuntimeOrigin::signed(BOB), 2_000 * UNIT, 0));
				let instant_exit = try_instant_unstake(&BOB, 10 * UNIT, 0);
				entries += u32::from(entry.is_ok());
				assert!(entries > 0 || instant_exit.is_err());
				let before = price(SEED);
				next_era();
				run_blocks(STREAM_PERIOD / 2);
				assert!(price(SEED) >= before, "{parameters:?}");
			}
			for parameter in &parameters {
				assert_eq!(Parameters::<Test>::get().current(parameter), *parameter);
			}
			for batch in 0..NOTICE {
				claim(&ALICE, batch);
			}
		});
	}
}
