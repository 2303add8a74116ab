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

/// Era 1, with the stake of Alice and the seed bonded, `SEED` each.
fn bonded() {
	stake(&ALICE, SEED);
	next_era();
	assert_eq!(pool().active, Stake::new(2 * SEED));
	events();
}

/// The figures of a pool of two seeds whose holders bear all of a pending slash.
fn holders_bear(pending: Balance) -> Event<Test> {
	let stream = RewardStream::default();
	Event::ProvisionsAdjusted { shares: 2 * SEED, owed: 0, pending, unsettled: 0, stream }
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
		LiquidStaking::note_unread(era + DEFERRAL);
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
		assert!(price(strill(&ALICE)) >= SEED && before < SEED, "the loss is refunded");
	});
}

#[test]
fn rebond_should_not_gain_between_a_report_and_its_end() {
	// The batch was exposed as the holders were, or not at all.
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
			assert!(price(SEED) >= stayed, "holders do not lose");
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

/// A ticket of Alice, whose batch bears a part of a large pending slash.
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
		// The batch bears nothing of the second slash.
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
fn rebond_should_cost_little_when_a_small_slash_follows_a_large_one() {
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
fn entry_should_not_gain_from_the_refund_to_the_insurance() {
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
		// The second report is of an earlier era. It lowers the rate after the insurance has burned
		// its shares.
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
fn report_should_be_found_by_its_count_when_no_offence_was_noted() {
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
		run_blocks(DEFERRAL + 1);
		assert_eq!(pooled(), SEED * 5 / 4);
		next_era();
		assert_eq!((pooled(), pool().active), (SEED * 5 / 4, Stake::new(SEED * 7 / 4)));
		next_era();
		assert_eq!((pooled(), pool().active), (SEED * 5 / 4, Stake::new(SEED * 5 / 4)));
	});
}

#[test]
fn exits_of_the_offence_era_should_bear_a_slash_that_spares_their_chunk() {
	execute(|| {
		stake_two_and_leave_one();
		// The batch was closed in era 2, the era of the offence, so it was exposed. The deferred
		// path of the staking system looks at chunks of era 3 on, and takes the whole slash from
		// the active stake.
		report(SEED * 3 / 10);
		assert_eq!((ticket_of(&ALICE), price(SEED)), (SEED * 9 / 10, SEED * 9 / 10));
		next_era();
		begin_era();
		let chunks = || ledger(|l| l.chunks[&LiquidStaking::stash(0)].values().sum::<Balance>());
		assert_eq!(chunks(), SEED, "the chunk is spared");
		run_blocks(1);
		assert_eq!(chunks(), SEED * 9 / 10, "the excess of the chunk is rebonded");
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
fn insurance_should_be_refunded_when_a_slash_is_cancelled() {
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
fn holders_should_bear_the_loss_beyond_the_insurance() {
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
		// Holders and unreleased rewards bear half each, except for the release in the block of the
		// report.
		assert_eq!(info.pooled + info.unreleased, total);
		run_blocks(STREAM_PERIOD);
		assert_eq!(pooled(), total);
		next_era();
		next_era();
		assert_eq!((pooled(), pool().active), (total, Stake::new(total)));
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
		run_blocks(DEFERRAL + 2);
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
fn wiped_out_pool_should_recover_when_governance_recapitalises_it() {
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
fn entry_should_be_refused_when_most_of_the_pool_is_unreleased() {
	execute(|| {
		bonded();
		report(2 * SEED);
		next_era();
		next_era();
		// A gift to the rewards account is streamed.
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
		// The slash exceeds the stake of the holders, so a batch that was not exposed bears a part.
		report(SEED * 3 / 2);
		assert_eq!(ticket_of(&ALICE), SEED / 2);
		next_era();
		assert_noop!(
			plain(LiquidStaking::claim(RuntimeOrigin::signed(ALICE), 0)),
			Error::<Test>::BatchNotMatured
		);
		cancel_reports();
		run_blocks(DEFERRAL + 1);
		next_era();
		claim(&ALICE, 0);
		assert_eq!(rill(&ALICE), FUNDS);
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
fn cancelled_exit_should_bear_the_slash_like_all_holders() {
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
		// The batch is netted in full. The offence of its era is reported after the claim of the
		// prepayment.
		claim(&ALICE, 0);
		let prepayment = rill(&ALICE) - (FUNDS - 100 * SEED);
		assert!(prepayment > 0 && prepayment <= 101 * SEED / 100);
		report(50 * SEED);
		for _ in 0..=BONDING_DURATION {
			next_era();
		}
		claim(&ALICE, 0);
		let paid = rill(&ALICE) - (FUNDS - 100 * SEED);
		// All others bear the slash of 50 seeds, out of 151 seeds less the prepayment.
		let rest = 50 * SEED - prepayment;
		let fair = prepayment + rest - 50 * rest * SEED / (151 * SEED - prepayment);
		assert!(paid.abs_diff(fair) <= 2, "{paid} {fair}");
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
		assert_eq!(pooled(), once, "no stake remains to slash");
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
