// SPDX-License-Identifier: Apache-2.0

//! Reports: read, provided for, and given back.

use super::*;

#[test]
fn report_should_lower_the_rate_in_the_next_block_and_never_again() {
	execute(|| {
		bonded();
		report(SEED);
		assert_eq!(
			events(),
			vec![
				Event::EntryGateSet { gate: EntryGate::Assessing },
				holders_bear(SEED),
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
		assert_eq!(pool().active, Stake::new(2 * SEED), "no stake is taken yet");
		next_era();
		assert_eq!(price(SEED), SEED / 2);
		events();
		next_era();
		let seen = events();
		let slashed = Event::StashSlashed { stash: 0, total: SEED, active: SEED, unbonding: 0 };
		assert!(seen.contains(&slashed));
		let settled = Event::SlashSettled {
			offence_era: 1,
			total: SEED,
			insured: 0,
			insurance_shares: 0,
			holders: SEED,
			unreleased: 0,
			batches: 0,
		};
		assert!(seen.contains(&settled));
		assert_eq!(price(SEED), SEED / 2);
		assert_eq!((pool().active, pool().pending), (Stake::new(SEED), Stake::ZERO));
	});
}

#[test]
fn assessed_report_should_not_open_the_gate_of_a_halted_pool() {
	execute(|| {
		bonded();
		Books::<Test>::halt(Breach::Solvency);
		report(SEED / 2);
		assert_eq!((pool().gate, pool().pending), (EntryGate::Halted, Stake::new(SEED / 2)));
		assert_noop!(try_stake(BOB, UNIT), Error::<Test>::PoolHalted);
	});
}

#[test]
fn earlier_slash_of_everything_should_leave_nothing_to_a_later_one() {
	execute(|| {
		bonded();
		next_era();
		let era = ledger(|l| l.active_era);
		report(SEED / 100);
		assert_eq!(price(SEED), SEED - SEED / 200);
		// The era before takes the whole stash, so the slash of this era finds nothing.
		let entry = vec![(LiquidStaking::stash(0), 2 * SEED)];
		ledger(|l| l.reports.entry(era + DEFERRAL).or_default().push(entry));
		LiquidStaking::note_unread([era + DEFERRAL]);
		run_blocks(1);
		assert_eq!((price(SEED), pool().pending), (0, Stake::new(2 * SEED)));
		let totals: Vec<_> = PendingSlashes::<Test>::get().iter().map(|it| it.total).collect();
		assert_eq!(totals, [Stake::new(2 * SEED), Stake::ZERO]);
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
		assert!(price(UNIT) < UNIT * 51 / 100, "at the rate with the slash");
	});
}

#[test]
fn report_should_be_found_by_its_count_when_no_offence_was_noted() {
	execute(|| {
		bonded();
		ledger(|l| l.reports.insert(3, vec![vec![(LiquidStaking::stash(0), SEED)]]));
		run_blocks(1);
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
		run_blocks(1);
		assert_eq!(pool(), before);
		assert!(PendingSlashes::<Test>::get().is_empty());
	});
}

#[test]
fn provision_should_be_released_when_the_slash_takes_nothing() {
	execute(|| {
		bonded();
		report(SEED);
		// The bond has ended by then, so the slash takes nothing.
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
fn provision_of_a_missed_era_should_be_released_with_an_event() {
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
		run_blocks(1);
		assert_eq!(pooled(), SEED * 5 / 4);
		next_era();
		assert_eq!((pooled(), pool().active), (SEED * 5 / 4, Stake::new(SEED * 7 / 4)));
		next_era();
		assert_eq!((pooled(), pool().active), (SEED * 5 / 4, Stake::new(SEED * 5 / 4)));
	});
}

/// An offence of the active era that adds no report, because it is already punished.
fn offence_of_nobody() {
	let era = ledger(|l| l.active_era);
	OffenceWatch::<Test, ()>::on_offence(&[] as &[OffenceDetails<AccountId, AccountId>], &[], era)
}

/// An offence of `era` that costs the first stash `SEED`.
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
fn entry_should_be_refused_until_the_report_of_an_offence_is_read() {
	execute(|| {
		bonded();
		offence_of(ledger(|l| l.active_era));
		assert_noop!(try_stake(BOB, UNIT), Error::<Test>::SlashUnderAssessment);
		run_blocks(1);
		stake(&BOB, UNIT);
	});
}

#[test]
fn report_without_effect_should_not_close_the_gate_or_stop_a_step() {
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
		// The slashes of its era were applied already, so the staking system never applies this
		// one.
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
		// The report of the first era is not read again, whatever its cost is by now.
		let first = before[0].apply_era;
		ledger(|l| l.reports.get_mut(&first).unwrap()[0][0].1 = SEED);
		report(SEED / 10);
		assert_eq!(pending()[0], before[0]);
		assert_eq!(pending()[1].total, Stake::new(SEED / 5));
	});
}

#[test]
fn second_slash_should_be_provided_for_from_the_remaining_stake_only() {
	execute(|| {
		bonded();
		let all = pool().active.plancks();
		report(all);
		next_era();
		// The first slash leaves nothing to provide for the second.
		report(all / 2);
		let pending = || PendingSlashes::<Test>::get().into_inner();
		assert_eq!(pending().iter().map(|it| it.total.plancks()).collect::<Vec<_>>(), [all, 0]);
		// The first slash is cancelled, so the second one is provided for without another reading.
		let first = pending()[0].apply_era;
		ledger(|l| l.reports.remove(&first));
		run_blocks(1);
		assert_eq!(pending().iter().map(|it| it.total.plancks()).collect::<Vec<_>>(), [all / 2]);
	});
}

#[test]
fn era_step_should_go_on_without_pricing_when_reports_do_not_fit() {
	execute(|| {
		bonded();
		unstake(&ALICE, UNIT);
		earn(UNIT);
		begin_era();
		// The reports weigh more than fits beside a step.
		let apply_era = ledger(|l| l.active_era) + DEFERRAL + 1;
		ledger(|l| l.reports.insert(apply_era, vec![vec![(LiquidStaking::stash(0), UNIT)]; 40]));
		note_report();
		for _ in 0..20 {
			idle_with(1);
		}
		let phase = crate::Progress::<Test>::get().phase;
		assert!(phase == Phase::Mature || phase == Phase::Close, "{phase:?}");
		assert_eq!(pool().stream.total, Stake::new(UNIT), "the harvest went on");
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
fn overflowing_reports_should_cost_at_most_the_whole_pool() {
	execute(|| {
		bonded();
		for _ in 0..3 {
			report(Balance::MAX);
		}
		assert_eq!(pooled(), 0);
		cancel_reports();
		run_blocks(1);
		assert_eq!((pooled(), Pool::<Test>::get().pending), (2 * SEED, Stake::ZERO));
	});
}

#[test]
fn replaced_report_should_be_read_when_the_count_is_the_same() {
	execute(|| {
		bonded();
		report(SEED / 4);
		let entry = vec![(LiquidStaking::stash(0), SEED)];
		// The new report has the same size. The next era reads all reports again.
		ledger(|l| l.reports.insert(3, vec![entry]));
		next_era();
		assert_eq!(pooled(), SEED);
	});
}

#[test]
fn replaced_report_should_be_found_by_its_size() {
	execute(|| {
		bonded();
		report(SEED / 4);
		let ours = (LiquidStaking::stash(0), SEED);
		ledger(|l| l.reports.insert(3, vec![vec![ours, (BOB, 1), (ALICE, 1)]]));
		// The pallet hears of no offence, and no era begins.
		run_blocks(1);
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
		assert_eq!(pooled(), once, "no stake remains to slash");
	});
}

#[test]
fn new_report_should_be_read_when_the_set_is_full_of_passed_eras() {
	execute(|| {
		bonded();
		for _ in 0..MAX_PENDING {
			next_era();
		}
		let era = ledger(|l| l.active_era);
		crate::Watch::<Test>::mutate(|watch| {
			(era - MAX_PENDING + 1..=era).for_each(|passed| watch.mark_unread(passed));
		});
		LiquidStaking::note_unread([era + 1]);
		let unread: Vec<_> = crate::Watch::<Test>::get().unread.into_iter().collect();
		assert_eq!(unread, [era + 1]);
	});
}

#[test]
fn all_reports_of_an_era_should_be_counted_in_its_pending_slash() {
	execute(|| {
		bonded();
		for count in 1..=2 {
			report(SEED / 10);
			let slash = PendingSlashes::<Test>::get()[0];
			assert_eq!(slash.reports.count, count);
			assert_eq!(slash.total, Stake::new(SEED / 10 * Balance::from(count)));
		}
	});
}
