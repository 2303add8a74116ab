// SPDX-License-Identifier: Apache-2.0

//! A price that jumps is not usable before people can have looked.

use crate::{mock::*, Error, Latest, ProvenRecord, RecentPrices};
use polkadot_sdk::sp_runtime::Perbill;

/// Recent prices from `since` on, with these ranges.
fn recent(since: u64, now: [u128; 2], before: [u128; 2]) -> RecentPrices {
	RecentPrices { since, now: bounds(now[0], now[1]), before: bounds(before[0], before[1]) }
}

/// Whether `price` is a jump from these prices.
fn is_jump(prices: RecentPrices, price: u128) -> bool {
	with(prices, price, FIRST);
	let later = latest().usable_from;
	assert!([0, FIRST + WAIT].contains(&later));
	later > 0
}

/// The recent prices after a proof of `price` in `slot`.
fn with(prices: RecentPrices, price: u128, slot: u64) -> RecentPrices {
	let books = books_at(PRICE);
	let record = ProvenRecord { books, block: 0, slot: 0, usable_from: 0, prices };
	Latest::<Test>::put(record);
	prove(slot, &books_at(price));
	latest().prices
}

/// The price is not usable up to slot `until`, and usable in it.
fn assert_paused_until(until: u64, price: u128) {
	prove(until - 1, &books_at(price));
	assert_eq!(rate(), refused(Error::Jumped));
	prove(until, &books_at(price));
	assert_eq!(rate(), Ok(price));
}

#[test]
fn first_price_should_be_usable_after_a_pause() {
	execute(|| {
		prove(FIRST, &books_at(PRICE));
		assert_eq!(rate(), refused(Error::Jumped));
		let record = latest();
		assert_eq!((record.slot, record.usable_from), (FIRST, FIRST + WAIT));
		assert_eq!(record.prices, recent(FIRST, [PRICE; 2], [PRICE; 2]));
		assert_paused_until(FIRST + WAIT, PRICE);
	});
}

#[test]
fn price_should_stay_usable_when_it_changes_by_the_most() {
	for price in [PRICE + MOST, PRICE - MOST] {
		execute_usable(|slot| {
			prove(slot + 1, &books_at(price));
			assert_eq!(rate(), Ok(price));
			assert_eq!(latest().usable_from, FIRST + WAIT);
		});
	}
}

#[test]
fn price_should_pause_when_it_changes_by_more_than_the_most() {
	for price in [PRICE + MOST + 1, PRICE - MOST - 1] {
		execute_usable(|slot| {
			prove(slot + 1, &books_at(price));
			assert_eq!(rate(), refused(Error::Jumped));
			assert_eq!(latest().prices, recent(slot + 1, [price; 2], [price; 2]));
			assert_paused_until(slot + 1 + WAIT, price);
		});
	}
}

#[test]
fn greatest_change_should_round_down_when_it_does_not_divide() {
	execute(|| {
		MaxJump::set(Perbill::from_percent(10));
		let prices = recent(0, [19; 2], [19; 2]);
		let jumps = [17, 18, 20, 21].map(|price| is_jump(prices, price));
		assert_eq!(jumps, [true, false, false, true]);
	});
}

#[test]
fn every_recent_price_should_count_when_one_of_them_is_far_away() {
	// A tenth of 1,000 and of 1,100.
	for (now, before) in
		[([1_000, 1_100], [1_050; 2]), ([1_050; 2], [1_000, 1_100]), ([1_100; 2], [1_000; 2])]
	{
		execute(|| {
			MaxJump::set(Perbill::from_percent(10));
			let prices = recent(0, now, before);
			let jumps = [989, 990, 1_100, 1_101].map(|price| is_jump(prices, price));
			assert_eq!(jumps, [true, false, false, true], "{prices:?}");
		});
	}
}

#[test]
fn change_in_steps_should_be_a_jump_within_a_pause() {
	let step = MOST / 2 + 1;
	for (half, whole) in [(PRICE + step, PRICE + 2 * step), (PRICE - step, PRICE - 2 * step)] {
		execute_usable(|slot| {
			prove(slot + 1, &books_at(half));
			assert_eq!(rate(), Ok(half));
			prove(slot + 2, &books_at(whole));
			assert_eq!(rate(), refused(Error::Jumped));
			assert_paused_until(slot + 2 + WAIT, whole);
		});
	}
}

#[test]
fn change_in_steps_should_be_a_jump_whenever_the_range_began() {
	// The pause may begin at the first step or at any slot before it.
	for wait in 0..2 * WAIT {
		execute_usable(|slot| {
			let first = slot + wait;
			(slot..first).for_each(|slot| prove(slot, &books_at(PRICE)));
			prove(first, &books_at(PRICE - MOST));
			assert_eq!(rate(), Ok(PRICE - MOST), "{wait}");
			let last = first + WAIT - 1;
			prove(last, &books_at(PRICE - MOST - 1));
			assert_eq!(rate(), refused(Error::Jumped), "{wait}");
		});
	}
}

#[test]
fn change_and_return_should_be_a_jump_when_it_is_from_the_lowest() {
	execute_usable(|slot| {
		prove(slot + 1, &books_at(PRICE - MOST));
		assert_eq!(rate(), Ok(PRICE - MOST));
		// Less than the most from the price before, and more than it from the lowest.
		prove(slot + 2, &books_at(PRICE + 1));
		assert_eq!(rate(), refused(Error::Jumped));
	});
}

#[test]
fn slow_change_should_never_be_a_jump() {
	execute_usable(|slot| {
		let mut price = PRICE;
		for pause in 1..=10 {
			price += price / 41;
			prove(slot + pause * WAIT, &books_at(price));
			assert_eq!(rate(), Ok(price), "{pause}");
		}
		assert!(price > PRICE + 4 * MOST);
	});
}

#[test]
fn pause_should_begin_anew_when_the_price_jumps_again() {
	execute_usable(|slot| {
		prove(slot + 1, &books_at(PRICE * 2));
		prove(slot + WAIT, &books_at(PRICE));
		assert_eq!(rate(), refused(Error::Jumped));
		assert_paused_until(slot + 2 * WAIT, PRICE);
	});
}

#[test]
fn pause_should_not_begin_anew_when_the_change_is_small() {
	execute(|| {
		prove(FIRST, &books_at(PRICE));
		prove(FIRST + 1, &books_at(PRICE + MOST));
		assert_eq!(latest().usable_from, FIRST + WAIT);
		assert_paused_until(FIRST + WAIT, PRICE + MOST);
	});
}

#[test]
fn range_should_grow_in_both_directions_until_it_is_as_old_as_a_pause() {
	execute(|| {
		MaxJump::set(Perbill::one());
		let prices = recent(1_000, [500, 600], [550, 560]);
		let with = |price, slot| with(prices, price, slot);
		let end = 1_000 + WAIT;
		assert_eq!(with(555, 1_000), prices);
		assert_eq!(with(400, end - 1), recent(1_000, [400, 600], [550, 560]));
		assert_eq!(with(700, end - 1), recent(1_000, [500, 700], [550, 560]));
		// The range becomes the earlier one, and the earlier one is dropped.
		assert_eq!(with(700, end), recent(end, [700; 2], [500, 600]));
		assert_eq!(with(400, end + 999), recent(end + 999, [400; 2], [500, 600]));
	});
}

#[test]
fn every_change_should_be_usable_when_there_is_no_pause() {
	execute(|| {
		Pause::set(0);
		for (slot, price) in [(1, PRICE), (2, PRICE / 2), (2, PRICE * 2), (3, PRICE)] {
			prove(FIRST + slot, &books_at(price));
			assert_eq!(rate(), Ok(price));
		}
	});
}
