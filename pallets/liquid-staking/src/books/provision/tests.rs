// SPDX-License-Identifier: Apache-2.0

//! The books under slashes: reports, cancellations, settlements.

use super::{
	super::ledger::{forged as ledger, PoolFigures, RewardStream},
	*,
};
use crate::types::{Balance, MAX_PENDING};

/// The holders have 800 of 1000, the stream 100, and two batches 50 each. Only the second batch
/// was exposed in era 5.
fn book() -> SlashBook {
	let batch = |closed, stake| UnbondingRecord {
		closed,
		unlock_era: closed + 28,
		stake: Stake::new(stake),
		..Default::default()
	};
	SlashBook {
		now: 50,
		pool: ledger(PoolFigures {
			shares: Shares::new(400),
			active: Stake::new(900),
			unbonding: Stake::new(100),
			owed: Stake::new(100),
			stream: RewardStream { total: Stake::new(100), start: 50, end: 60 },
			..Default::default()
		}),
		batches: vec![batch(4, 50), batch(5, 50)],
		..Default::default()
	}
}

const NONE: Reports = Reports { count: 0, size: 0 };
const ONE: Reports = Reports { count: 1, size: 9 };

fn pooled(book: &SlashBook) -> Balance {
	book.pool.pooled(book.now).plancks()
}

/// Takes `amount`, all of it from active stake.
fn take(book: &mut SlashBook, amount: Balance) {
	book.pool.forge().active = book.pool.active.ensure_sub(Stake::new(amount)).unwrap();
	book.pool.forge().unsettled = Stake::new(amount);
}

#[test]
fn report_should_lower_the_rate_at_once_and_its_slash_no_further() {
	let mut book = book();
	assert!(book.provide(30, 5, ONE, Stake::new(95)));
	assert_eq!(pooled(&book), 800 - 80);
	assert_eq!(book.pool.stream.unreleased(50), Stake::new(90));
	assert_eq!((book.batches[0].net(), book.batches[1].net()), (Stake::new(50), Stake::new(45)));

	take(&mut book, 95);
	let settlement = book.settle(30, 5);
	assert_eq!((settlement.slash.total, settlement.batches), (Stake::new(95), Stake::new(5)));
	assert_eq!(pooled(&book), 720);
	assert_eq!((book.batches[0].stake, book.batches[1].stake), (Stake::new(50), Stake::new(45)));
	assert_eq!((book.pool.owed, book.pool.pending), (Stake::new(95), Stake::ZERO));
	assert!(book.pending.is_empty() && book.batches[1].pending_losses.is_empty());
}

#[test]
fn cancelled_slash_should_be_given_back_to_everybody() {
	let before = book();
	let mut book = before.clone();
	book.provide(30, 5, ONE, Stake::new(95));
	book.provide(31, 6, ONE, Stake::new(40));
	book.provide(30, 5, NONE, Stake::ZERO);
	book.provide(31, 6, NONE, Stake::ZERO);
	assert_eq!(book, before);
}

#[test]
fn slash_should_cost_what_was_taken_when_that_is_not_what_was_reported() {
	for taken in [0, 1, 50, 94, 95, 96, 200] {
		let mut reported = book();
		reported.provide(30, 5, ONE, Stake::new(95));
		take(&mut reported, taken);
		reported.settle(30, 5);
		let mut unreported = book();
		take(&mut unreported, taken);
		unreported.settle(30, 5);
		let close = |a: Balance, b: Balance| a.abs_diff(b) <= 2;
		assert!(close(pooled(&reported), pooled(&unreported)), "{taken}");
		assert!(close(reported.pool.owed.plancks(), unreported.pool.owed.plancks()), "{taken}");
		let assets = reported.pool.assets().plancks();
		let parts = pooled(&reported) + reported.pool.liabilities(50).plancks();
		assert_eq!(assets, parts, "{taken}");
	}
}

#[test]
fn insurance_should_pay_first_by_burning_its_shares() {
	let mut book = book();
	// A stake of 200 out of 800.
	book.insurance = Shares::new(100);
	let rate = |book: &SlashBook| book.pool.rate(book.now).stake_for(Shares::new(300)).unwrap();
	let before = rate(&book);
	book.provide(30, 5, ONE, Stake::new(80));
	assert_eq!((rate(&book), book.batches[1].net()), (before, Stake::new(50)));
	assert_eq!((book.insurance, book.pool.shares), (Shares::new(60), Shares::new(360)));
	take(&mut book, 80);
	let settlement = book.settle(30, 5);
	assert_eq!(settlement.slash.insured_shares, Shares::new(40));
	assert_eq!((rate(&book), book.insurance), (before, Shares::new(60)));
}

#[test]
fn insurance_should_promise_each_share_once() {
	for second in [30, 31] {
		let mut book = book();
		book.insurance = Shares::new(100);
		book.provide(30, 5, ONE, Stake::new(150));
		let first = if second == 30 { 150 } else { 0 };
		book.provide(second, second - 25, ONE, Stake::new(first + 150));
		let insured: Stake = book.pending.iter().map(|slash| slash.insured).sum();
		assert_eq!((insured, book.insurance), (Stake::new(200), Shares::ZERO));
		assert_eq!(book.pending.iter().map(|slash| slash.total).sum::<Stake>(), Stake::new(300));
	}
}

#[test]
fn rate_should_stay_the_same_when_a_slash_with_insurance_is_settled() {
	let mut book = book();
	book.insurance = Shares::new(100);
	book.provide(30, 5, ONE, Stake::new(350));
	let rate = |book: &SlashBook| book.pool.rate(book.now).price();
	let reported = rate(&book);
	take(&mut book, 350);
	book.settle(30, 5);
	assert_eq!(rate(&book), reported);
	assert_eq!(book.pool.shares, Shares::new(300));
}

#[test]
fn what_is_given_back_should_leave_what_a_smaller_report_would_have_cost() {
	for insurance in [0, 100] {
		for (first, then) in [(350, 175), (95, 40), (1_300, 600), (1_300, 1_010), (500, 0)] {
			let mut before = book();
			before.insurance = Shares::new(insurance);
			let mut shrunk = before.clone();
			shrunk.provide(30, 5, ONE, Stake::new(first));
			shrunk.provide(30, 5, ONE, Stake::new(then));
			let mut direct = before.clone();
			direct.provide(30, 5, ONE, Stake::new(then));
			let seen = |book: &SlashBook| {
				let slash = book.pending.first().copied().unwrap_or_default();
				let batches = book.batches.iter().map(|batch| batch.net().plancks());
				let parts =
					[slash.insured.plancks(), slash.holders.plancks(), slash.stream.plancks()];
				parts.into_iter().chain(batches).chain([pooled(book)]).collect::<Vec<_>>()
			};
			for (a, b) in seen(&shrunk).into_iter().zip(seen(&direct)) {
				let case = format!("{insurance} {first} {then}");
				assert!(a.abs_diff(b) <= 3, "{case}: {:?} {:?}", seen(&shrunk), seen(&direct));
			}
		}
	}
}

#[test]
fn smaller_report_should_not_charge_those_who_entered_since() {
	let rate = |book: &SlashBook| book.pool.rate(book.now).price();
	let mut book = book();
	book.provide(30, 5, ONE, Stake::new(95));
	// Somebody doubles the shares, at a rate with the slash in it.
	book.pool.forge().reserve = Stake::new(720);
	book.pool.forge().shares = Shares::new(800);
	let entered = rate(&book);
	let mut smaller = book.clone();
	smaller.provide(30, 5, ONE, Stake::new(94));
	assert!(rate(&smaller) >= entered);
	// A full refund, and then the smaller provision, would charge the newcomer.
	let mut again = book;
	again.provide(30, 5, NONE, Stake::ZERO);
	again.provide(30, 5, ONE, Stake::new(94));
	assert!(rate(&again) < entered);
}

#[test]
fn rate_should_not_fall_when_the_insurance_is_refunded_after_a_gain() {
	let mut book = book();
	book.insurance = Shares::new(100);
	book.provide(30, 5, ONE, Stake::new(80));
	book.pool.forge().active = book.pool.active.ensure_add(Stake::new(360)).unwrap();
	let rate = |book: &SlashBook| book.pool.rate(book.now).price();
	let before = rate(&book);
	book.provide(30, 5, NONE, Stake::ZERO);
	assert!(rate(&book) >= before);
	assert!(book.insurance < Shares::new(100));
}

#[test]
fn insurance_should_get_its_shares_back_when_a_slash_is_cancelled() {
	let mut before = book();
	before.insurance = Shares::new(100);
	let mut book = before.clone();
	book.provide(30, 5, ONE, Stake::new(350));
	book.provide(30, 5, NONE, Stake::ZERO);
	assert_eq!(book, before);
}

#[test]
fn insurance_should_get_no_share_back_twice_when_a_slash_shrinks_twice() {
	let mut book = book();
	book.insurance = Shares::new(100);
	book.provide(30, 5, ONE, Stake::new(80));
	assert_eq!(
		(book.insurance, book.pending[0].insured_shares),
		(Shares::new(60), Shares::new(40))
	);
	book.provide(30, 5, ONE, Stake::new(40));
	assert_eq!(
		(book.insurance, book.pending[0].insured_shares),
		(Shares::new(80), Shares::new(20))
	);
	// At the lower rate, the refund would buy more shares than were burned.
	book.pool.forge().active = Stake::new(500);
	book.provide(30, 5, NONE, Stake::ZERO);
	assert_eq!(book.insurance, Shares::new(100));
}

#[test]
fn insurance_should_get_back_no_more_shares_than_may_exist() {
	let mut book = book();
	book.insurance = Shares::new(100);
	book.provide(30, 5, ONE, Stake::new(80));
	// Others have staked at a very low rate.
	book.pool.forge().shares = Shares::new(Shares::MAX.plancks() - 7);
	book.provide(30, 5, NONE, Stake::ZERO);
	assert_eq!((book.insurance, book.pool.shares), (Shares::new(67), Shares::MAX));
}

#[test]
fn unreported_slash_should_settle_when_a_batch_has_no_room_for_another() {
	let mut book = book();
	for ahead in 1..=MAX_PENDING {
		book.provide(30 + ahead, 5, ONE, Stake::new(20));
	}
	let before = book.batches[1].clone();
	assert!(before.pending_losses.is_full());
	take(&mut book, 95);
	let settlement = book.settle(30, 5);
	assert_eq!((settlement.slash.total, settlement.batches), (Stake::new(95), Stake::new(5)));
	let after = UnbondingRecord { stake: Stake::new(45), ..before };
	assert_eq!(book.batches[1], after);
}

#[test]
fn pending_losses_should_stay_in_the_order_of_their_eras() {
	let losses = |book: &SlashBook| {
		let losses = book.batches[1].pending_losses.iter();
		losses.map(|loss| (loss.apply_era, loss.stake.plancks())).collect::<Vec<_>>()
	};
	let mut book = book();
	book.provide(31, 5, ONE, Stake::new(95));
	book.provide(30, 5, ONE, Stake::new(90));
	assert_eq!(losses(&book), [(30, 5), (31, 5)]);
	book.provide(31, 5, ONE, Stake::new(38));
	assert_eq!(losses(&book), [(30, 5), (31, 2)]);
	book.provide(30, 5, ONE, Stake::new(90));
	assert_eq!(losses(&book), [(30, 5), (31, 2)]);
	book.provide(30, 5, NONE, Stake::ZERO);
	assert_eq!(losses(&book), [(31, 2)]);
}

#[test]
fn parts_should_sum_to_what_was_taken_when_reports_exceeded_everything() {
	let mut book = book();
	book.provide(30, 5, ONE, Stake::new(700));
	book.provide(31, 5, ONE, Stake::new(700));
	assert!(book.pending[1].total < Stake::new(700));
	take(&mut book, 700);
	book.settle(30, 5);
	take(&mut book, 150);
	book.settle(31, 5);
	assert_eq!(book.pool.pending, Stake::ZERO);
	let batches: Stake = book.batches.iter().map(|batch| batch.stake).sum();
	assert_eq!(book.pool.owed, batches);
	assert!(book.pool.assets() >= book.pool.liabilities(50));
}

#[test]
fn refund_should_never_cost_holders_when_it_does_not_divide() {
	let mut everything = book();
	everything.batches.extend([3, 7, 11].map(|stake| UnbondingRecord {
		closed: 6,
		stake: Stake::new(stake),
		..Default::default()
	}));
	everything.pool.forge().owed = Stake::new(121);
	let all = pooled(&everything) + 100 + 50 + 21;
	everything.provide(30, 5, ONE, Stake::new(all));
	assert_eq!(pooled(&everything), 0);
	for total in 0..all {
		let mut book = everything.clone();
		book.provide(30, 5, ONE, Stake::new(total));
		assert_eq!(
			book.pending.first().map_or(Stake::ZERO, |slash| slash.total),
			Stake::new(total)
		);
		assert!(book.pool.assets() >= book.pool.liabilities(50), "{total}");
		assert!(book.pending.iter().all(|slash| slash.holders <= everything.pending[0].holders));
	}
}

#[test]
fn everything_should_be_gone_when_everything_is_taken() {
	let mut book = book();
	take(&mut book, 900);
	book.pool.forge().unbonding = Stake::ZERO;
	book.pool.forge().unsettled = Stake::new(1_000);
	book.settle(30, 5);
	assert_eq!((pooled(&book), book.pool.owed), (0, Stake::ZERO));
	assert_eq!(book.pool.stream.unreleased(50), Stake::ZERO);
}
