// SPDX-License-Identifier: Apache-2.0

//! The rate, amounts at it, and every refusal.

use crate::{mock::*, Error, IsWithheld, Latest};
use polkadot_sdk::sp_runtime::DispatchError;
use rill_primitives::{BooksV1, EntryGate, Shares, Stake};

/// Every function refuses with `error`, and the rate without checks stays.
fn assert_refused(error: Error<Test>, last: Option<u128>) {
	let error = DispatchError::from(error);
	assert_eq!(rate(), Err(error));
	assert_eq!(stake_for(1), Err(error));
	assert_eq!(shares_for(1), Err(error));
	assert_eq!(last_rate(), last);
}

#[test]
fn rate_should_be_refused_when_nothing_is_proven() {
	execute(|| {
		assert_refused(Error::NotProven, None);
		assert!(!IsWithheld::<Test>::get());
	});
}

#[test]
fn rate_should_be_that_of_the_books() {
	execute_usable(|_| {
		let rate = ProvenRate::rate().unwrap();
		assert_eq!((rate.pooled, rate.shares), (Stake::new(PRICE), Shares::new(ONE)));
		assert_eq!(ProvenRate::last_rate(), Some(rate));
	});
}

#[test]
fn amounts_should_round_down_when_they_do_not_divide() {
	execute(|| {
		let books = BooksV1 { pooled: Stake::new(10), shares: Shares::new(3), ..books_at(PRICE) };
		prove(FIRST, &books);
		prove(FIRST + WAIT, &books);
		assert_eq!([0, 1, 2, 3].map(|n| stake_for(n).unwrap()), [0, 3, 6, 10]);
		assert_eq!([0, 3, 4, 9, 10].map(|n| shares_for(n).unwrap()), [0, 0, 1, 2, 3]);
	});
}

#[test]
fn shares_should_cost_more_than_their_stake_when_a_slash_is_pending() {
	execute_usable(|slot| {
		prove(slot, &BooksV1 { refundable: Stake::new(ONE), ..books_at(PRICE) });
		assert_eq!(rate(), Ok(PRICE));
		assert_eq!(stake_for(100), Ok(200));
		assert_eq!(shares_for(200), Ok(66));
		assert_eq!(shares_for(300), Ok(100));
	});
}

#[test]
fn amounts_should_be_refused_when_they_overflow() {
	execute_usable(|_| {
		assert_eq!(stake_for(u128::MAX / 2), Ok(u128::MAX - 1));
		assert_eq!(stake_for(u128::MAX / 2 + 1), refused(Error::Overflow));
		// As many shares as may exist, less those that do.
		let most = (Shares::MAX.plancks() - ONE) * 2 + 1;
		assert_eq!(shares_for(most), Ok(Shares::MAX.plancks() - ONE));
		assert_eq!(shares_for(most + 1), refused(Error::Overflow));
	});
}

#[test]
fn rate_should_be_refused_when_it_is_older_than_the_greatest_age() {
	execute_usable(|slot| {
		CurrentSlot::set(slot + GREATEST_AGE);
		assert_eq!(rate(), Ok(PRICE));
		CurrentSlot::set(slot + GREATEST_AGE + 1);
		assert_refused(Error::TooOld, Some(PRICE));
		CurrentSlot::set(u64::MAX);
		assert_refused(Error::TooOld, Some(PRICE));
		prove(slot + 1_000, &books_at(PRICE));
		assert_eq!(rate(), Ok(PRICE));
	});
}

#[test]
fn rate_should_be_refused_when_it_is_of_a_later_slot() {
	execute_usable(|slot| {
		CurrentSlot::set(slot - 1);
		assert_refused(Error::TooOld, Some(PRICE));
		CurrentSlot::set(slot);
		assert_eq!(rate(), Ok(PRICE));
	});
}

#[test]
fn rate_should_be_refused_when_the_gate_is_not_open() {
	execute_usable(|slot| {
		let gate = |gate| BooksV1 { gate, ..books_at(PRICE) };
		prove(slot + 1, &gate(EntryGate::Assessing));
		assert_refused(Error::SlashUnderAssessment, Some(PRICE));
		prove(slot + 2, &gate(EntryGate::Halted));
		assert_refused(Error::PoolHalted, Some(PRICE));
		prove(slot + 3, &gate(EntryGate::Open));
		assert_eq!(rate(), Ok(PRICE));
	});
}

#[test]
fn price_should_be_usable_when_it_is_at_either_bound() {
	for (lowest, highest, error) in [
		(PRICE, PRICE + 1, None),
		(PRICE - 1, PRICE, None),
		(PRICE + 1, PRICE + 2, Some(Error::OutOfBounds)),
		(PRICE - 2, PRICE - 1, Some(Error::OutOfBounds)),
	] {
		execute_usable(|_| {
			RateBounds::set(bounds(lowest, highest));
			match error {
				None => assert_eq!(rate(), Ok(PRICE)),
				Some(error) => assert_refused(error, Some(PRICE)),
			}
		});
	}
}

#[test]
fn rate_should_be_refused_when_unreleased_rewards_exceed_the_stake() {
	execute_usable(|slot| {
		let unreleased = |unreleased| BooksV1 { unreleased, ..books_at(PRICE) };
		prove(slot + 1, &unreleased(Stake::new(PRICE)));
		assert_eq!(rate(), Ok(PRICE));
		prove(slot + 2, &unreleased(Stake::new(PRICE + 1)));
		assert_refused(Error::OutOfBounds, Some(PRICE));
		prove(slot + 3, &books_at(PRICE));
		assert_eq!(rate(), Ok(PRICE));
	});
}

#[test]
fn rate_should_be_refused_when_no_shares_exist() {
	execute(|| {
		let books = BooksV1 { pooled: Stake::new(5), shares: Shares::ZERO, ..books_at(ONE) };
		prove(FIRST, &books);
		prove(FIRST + WAIT, &books);
		// The price of one is within the bounds, so only the lack of shares refuses it.
		assert_refused(Error::OutOfBounds, Some(ONE));
		prove(FIRST + WAIT + 1, &books_at(ONE));
		assert_eq!(rate(), Ok(ONE));
	});
}

#[test]
fn last_rate_should_have_no_check() {
	execute_usable(|slot| {
		prove(slot + 1, &BooksV1 { gate: EntryGate::Halted, ..books_at(20 * ONE) });
		CurrentSlot::set(u64::MAX);
		IsWithheld::<Test>::put(true);
		assert_eq!(last_rate(), Some(20 * ONE));
		Latest::<Test>::kill();
		assert_eq!(last_rate(), None);
	});
}

#[test]
fn first_reason_should_be_given_when_there_are_several() {
	execute_usable(|slot| {
		let worst = BooksV1 { gate: EntryGate::Halted, ..books_at(20 * ONE) };
		build_on(&View::of(slot + 1, &worst));
		build_on(&View::of(slot + 2, &worst).without_books());
		CurrentSlot::set(slot + 2 + GREATEST_AGE);
		assert_refused(Error::TooOld, Some(20 * ONE));
		CurrentSlot::set(slot + 2);
		assert_refused(Error::Withheld, Some(20 * ONE));
		prove(slot + 3, &worst);
		assert_refused(Error::PoolHalted, Some(20 * ONE));
		prove(slot + 4, &books_at(20 * ONE));
		assert_refused(Error::OutOfBounds, Some(20 * ONE));
		prove(slot + 5, &books_at(10 * ONE));
		assert_refused(Error::Jumped, Some(10 * ONE));
	});
}
