// SPDX-License-Identifier: Apache-2.0

//! Slashes, from the report to the settlement.

use crate::{
	books::RewardStream, mock::*, types::*, Error, Event, OffenceWatch, PendingSlashes, Pool,
};
use polkadot_sdk::{
	frame_support::{assert_noop, assert_ok, traits::fungible::Mutate},
	sp_runtime::Perbill,
	sp_staking::{
		offence::{OffenceDetails, OnOffenceHandler},
		EraIndex, OnStakingUpdate, SessionIndex,
	},
};
use std::collections::BTreeMap;

fn try_stake(who: AccountId, amount: Balance) -> polkadot_sdk::sp_runtime::DispatchResult {
	plain(LiquidStaking::stake(RuntimeOrigin::signed(who), amount, 0))
}

fn pooled() -> Balance {
	LiquidStaking::pool_info().pooled
}

fn ticket_of(who: &AccountId) -> Balance {
	LiquidStaking::tickets_of(who)[0].stake
}

fn cancel_reports() {
	ledger(|l| l.reports.clear());
}

/// Era 1, with `SEED` of Alice and the seed bonded.
fn bonded() {
	stake(&ALICE, SEED);
	next_era();
	assert_eq!(pool().active, Stake::new(2 * SEED));
	events();
}

#[test]
fn report_should_lower_the_rate_in_the_next_block_and_never_again() {
	execute(|| {
		bonded();
		report(SEED);
		assert_eq!(
			events(),
			vec![
				Event::EntryGateSet { gate: EntryGate::Assessing },
				Event::ProvisionsAdjusted {
					shares: 2 * SEED,
					owed: 0,
					pending: SEED,
					unsettled: 0,
					stream: RewardStream::default(),
				},
				Event::SlashProvisioned {
					offence_era: 1,
					apply_era: 3,
					reports: 1,
					total: SEED,
					pooled: SEED
				},
				Event::EntryGateSet { gate: EntryGate::Open },
			]
		);
		assert_eq!(price(SEED), SEED / 2);
		assert_eq!(pool().active, Stake::new(2 * SEED), "nothing was taken yet");
		next_era();
		assert_eq!(price(SEED), SEED / 2);
		events();
		next_era();
		let seen = events();
		assert!(seen.contains(&Event::StashSlashed {
			stash: 0,
			total: SEED,
			active: SEED,
			unbonding: 0
		}));
		assert!(seen.contains(&Event::SlashSettled {
			offence_era: 1,
			total: SEED,
			insured: 0,
			insurance_shares: 0,
			holders: SEED,
			unreleased: 0,
			batches: 0,
		}));
		assert_eq!(price(SEED), SEED / 2);
		assert_eq!((pool().active, pool().pending), (Stake::new(SEED), Stake::ZERO));
	});
}

#[test]
fn nobody_should_enter_before_a_report_is_in_the_rate() {
	execute(|| {
		bonded();
		ledger(|l| l.reports.insert(3, vec![vec![(LiquidStaking::stash(0), SEED)]]));
		note_report();
		assert_noop!(try_stake(BOB, UNIT), Error::<Test>::SlashUnderAssessment);
		run_blocks(1);
		stake(&BOB, UNIT);
		assert_eq!(strill(&BOB), UNIT, "as if it were cancelled");
		assert!(price(UNIT) < UNIT * 51 / 100, "and worth what it is if it is applied");
	});
}

#[test]
fn nobody_should_gain_by_entering_between_a_report_and_its_cancellation() {
	execute(|| {
		bonded();
		report(SEED / 2);
		stake(&BOB, SEED);
		let before = price(strill(&ALICE));
		cancel_reports();
		run_blocks(DEFERRAL + 2);
		assert_eq!(pool().pending, Stake::ZERO);
		assert!(price(strill(&BOB)) <= SEED, "{}", price(strill(&BOB)));
		assert!(price(strill(&ALICE)) >= SEED && before < SEED, "who bore it has it back");
	});
}

#[test]
fn nobody_should_gain_by_coming_back_between_a_report_and_its_end() {
	// Of a batch that was exposed as the holders were, and of one that was not at all.
	for (is_exposed, is_applied) in [(true, true), (true, false), (false, true), (false, false)] {
		execute(|| {
			stake(&ALICE, SEED);
			stake(&CHARLIE, SEED);
			next_era();
			unstake(&ALICE, SEED);
			next_era();
			if !is_exposed {
				next_era();
			}
			report(SEED / 2);
			let (stayed, left) = (price(SEED), worth(&ALICE, 0));
			assert_ok!(rebond(&ALICE, 0, SEED));
			assert!(price(SEED) >= stayed, "for those who were there");
			assert!(price(strill(&ALICE)) <= left);
			if !is_applied {
				cancel_reports();
			}
			let stay_if = |applied: bool| if applied { stayed } else { SEED };
			for _ in 0..=DEFERRAL {
				next_era();
			}
			run_blocks(DEFERRAL + 2);
			assert_eq!(pool().pending, Stake::ZERO);
			let case = (is_exposed, is_applied, price(SEED), price(strill(&ALICE)));
			assert!(price(SEED) + 2 >= stay_if(is_applied), "{case:?}");
			assert!(price(strill(&ALICE)) <= if is_applied { left } else { SEED } + 2, "{case:?}");
		});
	}
}

/// A ticket of Alice's, whose batch bears a part of a large slash that is pending.
fn ticket_with_a_pending_loss() {
	stake(&ALICE, SEED);
	stake(&CHARLIE, SEED);
	next_era();
	unstake(&ALICE, SEED);
	next_era();
	report(SEED / 2);
}

#[test]
fn rebond_should_not_gain_when_one_of_two_slashes_is_cancelled() {
	execute(|| {
		ticket_with_a_pending_loss();
		stake(&BOB, 4 * SEED);
		next_era();
		// And nothing of this one.
		report(2 * SEED);
		let left = worth(&ALICE, 0);
		assert_ok!(rebond(&ALICE, 0, SEED));
		let cancelled = ledger(|l| l.active_era) + DEFERRAL + 1;
		ledger(|l| l.reports.remove(&cancelled));
		for _ in 0..=DEFERRAL {
			next_era();
		}
		run_blocks(DEFERRAL + 2);
		assert_eq!(pool().pending, Stake::ZERO);
		assert!(price(strill(&ALICE)) <= left + 2, "{} of {left}", price(strill(&ALICE)));
	});
}

#[test]
fn small_slash_beside_a_large_one_should_cost_whoever_comes_back_little() {
	let minted = |small: Balance| {
		let mut minted = 0;
		execute(|| {
			ticket_with_a_pending_loss();
			next_era();
			report(small);
			assert_ok!(rebond(&ALICE, 0, SEED));
			minted = strill(&ALICE);
		});
		minted
	};
	let (alone, beside) = (minted(0), minted(SEED / 10_000));
	assert!(beside <= alone && beside > alone / 1_000 * 999, "{beside} of {alone}");
}

#[test]
fn nobody_should_gain_by_what_a_cancelled_slash_gives_the_insurance_back() {
	ExtBuilder::default().fee(Perbill::from_percent(20)).build_and_execute(|| {
		bonded();
		earn(SEED);
		next_era();
		run_blocks(STREAM_PERIOD);
		let insurance = LiquidStaking::pool_info().insurance;
		let era = ledger(|l| l.active_era);
		let report_for = |apply_era, amount| {
			let entry = vec![(LiquidStaking::stash(0), amount)];
			ledger(|l| l.reports.insert(apply_era, vec![entry]));
			LiquidStaking::note_unread(apply_era);
			run_blocks(1);
		};
		report_for(era + 2, insurance);
		// Of an era before, though it is reported later: shares are worth less, but those that the insurance has given.
		report_for(era + 1, SEED);
		next_era();
		let amount = pooled();
		stake(&BOB, amount);
		cancel_reports();
		run_blocks(DEFERRAL + 2);
		assert_eq!(pool().pending, Stake::ZERO);
		assert!(price(strill(&BOB)) <= amount, "{} of {amount}", price(strill(&BOB)));
	});
}

#[test]
fn newcomer_should_not_pay_for_a_slash_that_was_reported_before() {
	execute(|| {
		bonded();
		report(SEED / 3);
		stake(&BOB, 100 * SEED);
		let bought = price(strill(&BOB));
		assert!(bought <= 100 * SEED);
		next_era();
		next_era();
		assert_eq!(pool().pending, Stake::ZERO);
		assert!(price(strill(&BOB)) + 2 >= bought);
	});
}

#[test]
fn report_should_be_found_by_counting_when_nobody_said_so() {
	execute(|| {
		bonded();
		ledger(|l| l.reports.insert(3, vec![vec![(LiquidStaking::stash(0), SEED)]]));
		run_blocks(DEFERRAL + 1);
		assert_eq!(price(SEED), SEED / 2);
		assert_eq!(pool().gate, EntryGate::Open);
	});
}

#[test]
fn cancelled_slash_should_be_given_back() {
	execute(|| {
		bonded();
		let before = pool();
		report(SEED);
		assert_eq!(price(SEED), SEED / 2);
		cancel_reports();
		run_blocks(DEFERRAL + 1);
		assert_eq!(pool(), before);
		assert!(PendingSlashes::<Test>::get().is_empty());
	});
}

#[test]
fn slash_that_never_came_should_be_given_back_when_its_era_begins() {
	execute(|| {
		bonded();
		report(SEED);
		// As when the bond is gone by then.
		next_era();
		ledger(|l| l.active_era += 1);
		cancel_reports();
		events();
		run_blocks(1);
		assert_eq!(price(SEED), SEED);
		assert_eq!(pool().pending, Stake::ZERO);
		assert!(events().contains(&Event::SlashSettled {
			offence_era: 1,
			total: 0,
			insured: 0,
			insurance_shares: 0,
			holders: 0,
			unreleased: 0,
			batches: 0,
		}));
	});
}

#[test]
fn slash_of_an_era_that_was_missed_should_be_given_back_with_an_event() {
	execute(|| {
		bonded();
		report(SEED);
		cancel_reports();
		ledger(|l| l.active_era += DEFERRAL + 2);
		events();
		run_blocks(1);
		assert_eq!((price(SEED), pool().pending), (SEED, Stake::ZERO));
		assert!(events().contains(&Event::SlashProvisioned {
			offence_era: 1,
			apply_era: 3,
			reports: 0,
			total: 0,
			pooled: 2 * SEED,
		}));
	});
}

#[test]
fn several_reports_should_sum_and_shrink_one_by_one() {
	execute(|| {
		bonded();
		report(SEED / 4);
		report(SEED / 4);
		assert_eq!(pooled(), SEED * 3 / 2);
		next_era();
		report(SEED / 2);
		assert_eq!(pooled(), SEED);
		assert_eq!(PendingSlashes::<Test>::get().len(), 2);
		ledger(|l| l.reports.get_mut(&3).unwrap().truncate(1));
		run_blocks(DEFERRAL + 1);
		assert_eq!(pooled(), SEED * 5 / 4);
		next_era();
		assert_eq!((pooled(), pool().active), (SEED * 5 / 4, Stake::new(SEED * 7 / 4)));
		next_era();
		assert_eq!((pooled(), pool().active), (SEED * 5 / 4, Stake::new(SEED * 5 / 4)));
	});
}

#[test]
fn exits_of_the_offence_era_should_bear_a_slash_when_their_chunk_did_not() {
	execute(|| {
		stake_two_and_leave_one();
		// Closed in era 2, and so exposed in it. The offence is of era 2; the deferred path of the
		// staking system will look at chunks of era 3 on, and take all of it from the active stake.
		report(SEED * 3 / 10);
		assert_eq!((ticket_of(&ALICE), price(SEED)), (SEED * 9 / 10, SEED * 9 / 10));
		next_era();
		begin_era();
		let chunks = || ledger(|l| l.chunks[&LiquidStaking::stash(0)].values().sum::<Balance>());
		assert_eq!(chunks(), SEED, "let off");
		run_blocks(1);
		assert_eq!(chunks(), SEED * 9 / 10, "what it has too much is bonded again");
		assert_eq!((ticket_of(&ALICE), price(SEED)), (SEED * 9 / 10, SEED * 9 / 10));
		for _ in 0..BONDING_DURATION {
			next_era();
		}
		claim(&ALICE, 0);
		assert_eq!(rill(&ALICE), FUNDS - SEED / 10);
		assert_eq!(pool().claims, Stake::ZERO);
		assert_eq!(pool().active, Stake::new(SEED * 18 / 10));
	});
}

#[test]
fn exits_of_earlier_eras_should_not_bear_the_slash() {
	execute(|| {
		stake(&ALICE, SEED);
		next_era();
		unstake(&ALICE, SEED);
		next_era();
		next_era();
		report(SEED / 2);
		assert_eq!((ticket_of(&ALICE), price(SEED)), (SEED, SEED / 2));
		next_era();
		next_era();
		claim(&ALICE, 0);
		assert_eq!(rill(&ALICE), FUNDS);
	});
}

#[test]
fn exit_should_bear_a_pending_slash_and_be_refunded_when_cancelled() {
	for is_cancelled in [false, true] {
		execute(|| {
			bonded();
			report(SEED);
			unstake(&ALICE, SEED);
			next_era();
			assert_eq!(ticket_of(&ALICE), SEED / 2);
			assert_eq!(pooled(), SEED / 2);
			if is_cancelled {
				cancel_reports();
			}
			for _ in 0..=BONDING_DURATION {
				next_era();
			}
			let paid = if is_cancelled { SEED } else { SEED / 2 };
			claim(&ALICE, 0);
			assert_eq!(rill(&ALICE), FUNDS - SEED + paid);
			assert_eq!(price(SEED), paid);
		});
	}
}

#[test]
fn insurance_should_pay_in_the_block_of_the_slash() {
	ExtBuilder::default().fee(Perbill::from_percent(20)).build_and_execute(|| {
		bonded();
		earn(SEED);
		next_era();
		run_blocks(STREAM_PERIOD);
		let insured = LiquidStaking::pool_info().insurance;
		assert!(insured >= SEED / 10, "{insured}");
		let before = price(SEED);
		report(SEED / 20);
		assert_eq!(price(SEED), before);
		next_era();
		events();
		next_era();
		assert!(price(SEED).abs_diff(before) <= 2);
		let after = LiquidStaking::pool_info().insurance;
		assert!(after.abs_diff(insured - SEED / 20) <= 4, "{after} {insured}");
		let paid = events().into_iter().find_map(|event| match event {
			Event::SlashSettled { insured, holders, .. } => Some((insured, holders)),
			_ => None,
		});
		assert_eq!(paid, Some((SEED / 20, 0)));
	});
}

#[test]
fn insurance_should_have_its_shares_again_when_a_slash_does_not_come() {
	ExtBuilder::default().fee(Perbill::from_percent(20)).build_and_execute(|| {
		bonded();
		earn(SEED);
		next_era();
		run_blocks(STREAM_PERIOD);
		let held = || strill(&account(AccountKind::Insurance));
		let before = held();
		report(SEED / 20);
		assert!(held() < before);
		cancel_reports();
		run_blocks(DEFERRAL + 1);
		assert!(before - held() <= 2, "{} {before}", held());
	});
}

#[test]
fn holders_should_bear_what_the_insurance_does_not_have() {
	ExtBuilder::default().fee(Perbill::from_percent(20)).build_and_execute(|| {
		bonded();
		earn(SEED);
		next_era();
		run_blocks(STREAM_PERIOD);
		let info = LiquidStaking::pool_info();
		report(SEED);
		next_era();
		next_era();
		let after = LiquidStaking::pool_info();
		assert!(after.insurance <= 2, "{}", after.insurance);
		assert!(after.pooled.abs_diff(info.pooled - SEED) <= 2);
	});
}

#[test]
fn unreleased_rewards_should_bear_their_part() {
	execute(|| {
		earn(SEED);
		next_era();
		report(SEED / 2);
		let (info, total) = (LiquidStaking::pool_info(), SEED * 3 / 2);
		// Half of it each, but for what was released in the block of the report.
		assert_eq!(info.pooled + info.unreleased, total);
		run_blocks(STREAM_PERIOD);
		assert_eq!(pooled(), total);
		next_era();
		next_era();
		assert_eq!((pooled(), pool().active), (total, Stake::new(total)));
	});
}

/// An offence of the active era of which the staking system makes nothing: it is punished already.
fn offence_of_nobody() {
	let era = ledger(|l| l.active_era);
	OffenceWatch::<Test, ()>::on_offence(&[] as &[OffenceDetails<AccountId, AccountId>], &[], era)
}

/// An offence of `era` that the first stash will lose everything for.
fn offence_of(era: EraIndex) {
	struct Defers;
	impl OnOffenceHandler<AccountId, AccountId, ()> for Defers {
		fn on_offence(
			_: &[OffenceDetails<AccountId, AccountId>],
			_: &[Perbill],
			era: SessionIndex,
		) {
			let entry = vec![(LiquidStaking::stash(0), SEED)];
			ledger(|l| l.reports.entry(era + DEFERRAL + 1).or_default().push(entry));
		}
	}
	OffenceWatch::<Test, Defers>::on_offence(&[], &[], era)
}

#[test]
fn offence_should_keep_everybody_out_until_its_report_is_read() {
	execute(|| {
		bonded();
		offence_of(ledger(|l| l.active_era));
		assert_noop!(try_stake(BOB, UNIT), Error::<Test>::SlashUnderAssessment);
		run_blocks(1);
		stake(&BOB, UNIT);
	});
}

#[test]
fn report_that_changes_nothing_should_keep_nobody_out_and_stop_no_step() {
	execute(|| {
		bonded();
		report(SEED / 10);
		let pending = pool().pending;
		for _ in 0..3 {
			let before = (crate::Watch::<Test>::get(), pool());
			offence_of_nobody();
			assert_eq!((crate::Watch::<Test>::get(), pool()), before);
			assert_eq!(pool().pending, pending);
			stake(&BOB, UNIT);
			run_blocks(1);
		}
		// Of an era whose slashes were applied already: the staking system never applies it.
		next_era();
		next_era();
		next_era();
		let era = ledger(|l| l.active_era);
		offence_of(era - DEFERRAL - 1);
		stake(&BOB, UNIT);
	});
}

#[test]
fn only_the_era_that_changed_should_be_read_again() {
	execute(|| {
		bonded();
		report(SEED / 10);
		next_era();
		report(SEED / 10);
		let pending = || PendingSlashes::<Test>::get().into_inner();
		let before = pending();
		assert_eq!(before.len(), 2);
		// What was read of the first is not looked at, whatever it is by now.
		let first = before[0].apply_era;
		ledger(|l| l.reports.get_mut(&first).unwrap()[0][0].1 = SEED);
		report(SEED / 10);
		assert_eq!(pending()[0], before[0]);
		assert_eq!(pending()[1].total, Stake::new(SEED / 5));
	});
}

#[test]
fn what_a_slash_has_left_should_be_all_that_the_next_one_is_provided_for() {
	execute(|| {
		bonded();
		let all = pool().active.plancks();
		report(all);
		next_era();
		// There is nothing left for it.
		report(all / 2);
		let pending = || PendingSlashes::<Test>::get().into_inner();
		assert_eq!(pending().iter().map(|it| it.total.plancks()).collect::<Vec<_>>(), [all, 0]);
		// The first is cancelled, so the second is provided for without being read again.
		let first = pending()[0].apply_era;
		ledger(|l| l.reports.remove(&first));
		run_blocks(DEFERRAL + 2);
		assert_eq!(pending().iter().map(|it| it.total.plancks()).collect::<Vec<_>>(), [all / 2]);
	});
}

#[test]
fn era_step_should_go_on_when_reports_do_not_fit_but_price_nothing() {
	execute(|| {
		bonded();
		unstake(&ALICE, UNIT);
		earn(UNIT);
		begin_era();
		// More to read than fits beside a step.
		let apply_era = ledger(|l| l.active_era) + DEFERRAL + 1;
		ledger(|l| l.reports.insert(apply_era, vec![vec![(LiquidStaking::stash(0), UNIT)]; 40]));
		note_report();
		for _ in 0..20 {
			idle_with(1);
		}
		let phase = crate::Progress::<Test>::get().phase;
		assert!(phase == Phase::Mature || phase == Phase::Close, "{phase:?}");
		assert_eq!(pool().stream.total, Stake::new(UNIT), "rewards came");
		assert_eq!(pool().gate, EntryGate::Assessing);
		run_blocks(2);
		assert_eq!(pool().gate, EntryGate::Open);
		assert!(!is_open(0));
	});
}

#[test]
fn slash_of_somebody_else_should_change_nothing() {
	execute(|| {
		let before = snapshot();
		for who in [BOB, LiquidStaking::stash(1), account(AccountKind::Reserve)] {
			<LiquidStaking as OnStakingUpdate<_, _>>::on_slash(
				&who,
				0,
				&BTreeMap::from([(3, 0)]),
				SEED,
			);
		}
		assert_eq!(snapshot(), before);
	});
}

#[test]
fn report_of_somebody_else_should_be_remembered_and_cost_nothing() {
	execute(|| {
		bonded();
		ledger(|l| l.reports.insert(3, vec![vec![(BOB, SEED)]]));
		note_report();
		run_blocks(1);
		assert_eq!((pool().pending, pool().gate), (Stake::ZERO, EntryGate::Open));
		run_blocks(5);
		assert_eq!(pool().gate, EntryGate::Open);
		let of_gate = |event: &Event<Test>| matches!(event, Event::EntryGateSet { .. });
		assert_eq!(events().into_iter().filter(|event| !of_gate(event)).count(), 1);
	});
}

#[test]
fn wiped_out_pool_should_refuse_entries_and_honour_matured_claims() {
	execute(|| {
		stake(&ALICE, SEED);
		next_era();
		unstake(&ALICE, SEED);
		for _ in 0..=BONDING_DURATION {
			next_era();
		}
		report(SEED);
		next_era();
		next_era();
		assert_eq!((pooled(), pool().active), (0, Stake::ZERO));
		assert_noop!(try_stake(BOB, UNIT), Error::<Test>::PoolWipedOut);
		claim(&ALICE, 0);
		assert_eq!(rill(&ALICE), FUNDS);
	});
}

#[test]
fn wiped_out_pool_should_recover_when_governance_pays_for_it() {
	execute(|| {
		bonded();
		report(2 * SEED);
		next_era();
		next_era();
		assert_noop!(try_stake(BOB, UNIT), Error::<Test>::PoolWipedOut);
		let recapitalise = |origin| LiquidStaking::recapitalise(origin);
		assert_noop!(recapitalise(RuntimeOrigin::root()), Error::<Test>::NothingToRecapitalise);
		assert_noop!(
			recapitalise(RuntimeOrigin::signed(BOB)),
			polkadot_sdk::sp_runtime::DispatchError::BadOrigin
		);
		assert_ok!(Balances::mint_into(&account(AccountKind::Rewards), SEED));
		assert_ok!(recapitalise(RuntimeOrigin::root()));
		for _ in 0..BONDING_DURATION + 1 {
			next_era();
			run_blocks(STREAM_PERIOD);
			assert_eq!(pooled(), 0, "nothing is released before the notice has passed");
		}
		next_era();
		assert!(events().contains(&Event::Recapitalised { amount: SEED }));
		assert_eq!(pooled(), SEED);
		stake(&BOB, UNIT);
		assert_eq!(price(strill(&BOB)), UNIT);
		next_era();
		assert_eq!(pool().active, Stake::new(SEED + UNIT));
		assert_ok!(Balances::mint_into(&account(AccountKind::Rewards), SEED));
		assert_noop!(recapitalise(RuntimeOrigin::root()), Error::<Test>::PoolNotWipedOut);
	});
}

#[test]
fn nobody_should_buy_the_stream_of_a_pool_that_is_worth_next_to_nothing() {
	execute(|| {
		bonded();
		report(2 * SEED);
		next_era();
		next_era();
		// Somebody pays it to the rewards, where it is streamed.
		assert_ok!(Balances::mint_into(&account(AccountKind::Rewards), SEED));
		next_era();
		run_blocks(1);
		assert!(pooled() > 0);
		assert_noop!(try_stake(BOB, UNIT), Error::<Test>::PoolWipedOut);
		run_blocks(STREAM_PERIOD);
		stake(&BOB, UNIT);
		assert_eq!(price(strill(&BOB)), UNIT);
	});
}

#[test]
fn batch_should_wait_while_it_bears_a_slash_that_is_pending() {
	execute(|| {
		stake(&ALICE, SEED);
		next_era();
		unstake(&ALICE, SEED);
		for _ in 0..BONDING_DURATION {
			next_era();
		}
		// More than everybody else has: even a batch that was not exposed has to help.
		report(SEED * 3 / 2);
		assert_eq!(ticket_of(&ALICE), SEED / 2);
		next_era();
		assert_noop!(
			plain(LiquidStaking::claim(RuntimeOrigin::signed(ALICE), 0)),
			Error::<Test>::BatchNotMatured
		);
		// Cancelled.
		cancel_reports();
		run_blocks(DEFERRAL + 1);
		next_era();
		claim(&ALICE, 0);
		assert_eq!(rill(&ALICE), FUNDS);
	});
}

#[test]
fn overflowing_reports_should_cost_no_more_than_everything() {
	execute(|| {
		bonded();
		for _ in 0..3 {
			report(Balance::MAX);
		}
		assert_eq!(pooled(), 0);
		cancel_reports();
		run_blocks(DEFERRAL + 1);
		assert_eq!((pooled(), Pool::<Test>::get().pending), (2 * SEED, Stake::ZERO));
	});
}

#[test]
fn tickets_should_get_the_same_in_every_order_after_a_slash() {
	claim_in_every_order(|| {
		for (who, amount) in [(ALICE, SEED), (BOB, 3 * SEED + 7), (CHARLIE, 2 * SEED + 333)] {
			stake(&who, amount);
		}
		next_era();
		for who in [ALICE, BOB, CHARLIE] {
			unstake(&who, strill(&who) - 1);
		}
		next_era();
		report(SEED * 2 / 3);
		for _ in 0..=BONDING_DURATION {
			next_era();
		}
		assert!(ticket_of(&ALICE) < SEED - 1);
	});
}

#[test]
fn exit_that_is_taken_back_should_bear_the_slash_like_everybody() {
	execute(|| {
		stake(&ALICE, SEED);
		stake(&BOB, SEED);
		next_era();
		unstake(&ALICE, SEED);
		report(SEED);
		assert_ok!(LiquidStaking::cancel_unstake(RuntimeOrigin::signed(ALICE), 0, SEED));
		next_era();
		next_era();
		assert_eq!(price(strill(&ALICE)), price(strill(&BOB)));
		assert_eq!(price(SEED), SEED * 2 / 3);
	});
}

#[test]
fn netted_exit_should_escape_with_no_more_than_its_prepayment() {
	execute(|| {
		stake(&ALICE, 100 * SEED);
		next_era();
		unstake(&ALICE, 50 * SEED);
		stake(&BOB, 50 * SEED);
		next_era();
		// All of it is netted. The offence of that era is reported after the prepayment was claimed.
		claim(&ALICE, 0);
		let prepayment = rill(&ALICE) - (FUNDS - 100 * SEED);
		assert!(prepayment > 0 && prepayment <= 101 * SEED / 100);
		report(50 * SEED);
		for _ in 0..=BONDING_DURATION {
			next_era();
		}
		claim(&ALICE, 0);
		let paid = rill(&ALICE) - (FUNDS - 100 * SEED);
		// Everybody else loses a third of 151 - 1.01.
		let rest = 50 * SEED - prepayment;
		let fair = prepayment + rest - 50 * rest * SEED / (151 * SEED - prepayment);
		assert!(paid.abs_diff(fair) <= 2, "{paid} {fair}");
	});
}

#[test]
fn another_report_in_place_of_one_should_be_read_though_there_are_as_many() {
	execute(|| {
		bonded();
		report(SEED / 4);
		let entry = vec![(LiquidStaking::stash(0), SEED)];
		// Of the same size too: the next era reads all of them anew.
		ledger(|l| l.reports.insert(3, vec![entry]));
		next_era();
		assert_eq!(pooled(), SEED);
	});
}

#[test]
fn longer_report_in_place_of_one_should_be_found_by_its_size() {
	execute(|| {
		bonded();
		report(SEED / 4);
		let ours = (LiquidStaking::stash(0), SEED);
		ledger(|l| l.reports.insert(3, vec![vec![ours, (BOB, 1), (ALICE, 1)]]));
		// Nobody said so, and no era begins.
		run_blocks(DEFERRAL + 1);
		assert_eq!(pooled(), SEED);
	});
}

#[test]
fn stash_should_not_be_provided_for_twice() {
	ExtBuilder::default().stashes(&[CAP, CAP]).build_and_execute(|| {
		bonded();
		let all = crate::Stashes::<Test>::get(0).unwrap().total().plancks();
		report(all);
		let once = pooled();
		assert_eq!(once, 2 * SEED - all);
		next_era();
		report(all);
		assert_eq!(pooled(), once, "there is nothing left of it to slash");
	});
}

#[test]
fn entry_and_exit_should_meet_one_rate_when_the_insurance_pays_a_part() {
	ExtBuilder::default().fee(Perbill::from_percent(20)).build_and_execute(|| {
		bonded();
		earn(SEED);
		next_era();
		run_blocks(STREAM_PERIOD);
		report(SEED);
		let reported = price(SEED);
		stake(&BOB, SEED);
		let (entered, bought) = (price(SEED), price(strill(&BOB)));
		assert!(entered > reported && bought < SEED, "as if it were cancelled");
		next_era();
		next_era();
		assert!(price(SEED).abs_diff(entered) <= 4, "{} {entered}", price(SEED));
		assert!(price(strill(&BOB)).abs_diff(bought) <= 4);
	});
}

#[test]
fn two_reports_of_an_era_should_not_promise_the_insurance_twice() {
	ExtBuilder::default().fee(Perbill::from_percent(20)).build_and_execute(|| {
		bonded();
		earn(SEED);
		next_era();
		run_blocks(STREAM_PERIOD);
		let insurance = LiquidStaking::pool_info().insurance;
		report(insurance * 3 / 4);
		report(insurance * 3 / 4);
		let insured: Stake = PendingSlashes::<Test>::get().iter().map(|slash| slash.insured).sum();
		assert!(insured.plancks() <= insurance + 1, "{insured:?} {insurance}");
		let reported = price(SEED);
		next_era();
		next_era();
		assert!(price(SEED).abs_diff(reported) <= 4);
	});
}
