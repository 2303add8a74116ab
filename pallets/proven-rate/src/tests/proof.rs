// SPDX-License-Identifier: Apache-2.0

//! Complete, incomplete and forged proofs.

use crate::{mock::*, weights::WeightInfo, Error, Event, IsWithheld, Latest};
use codec::Encode;
use polkadot_sdk::{
	cumulus_pallet_parachain_system::{OnSystemEvent, ValidationData},
	cumulus_primitives_core::RelayStorageKey,
	frame_support::traits::Hooks,
	sp_runtime::FixedU128,
};
use rill_primitives::{BooksV1, EntryGate, Shares, Stake, BOOKS_V1_KEY};

fn proven(price: u128, block: u32) -> Event<Test> {
	Event::RateProven { rate: FixedU128::from_inner(price), block }
}

#[test]
fn books_should_be_asked_for_and_nothing_else() {
	let keys: Vec<_> = ProvenRate::keys_to_prove()
		.keys
		.into_iter()
		.map(|key| match key {
			RelayStorageKey::Top(key) => key,
			RelayStorageKey::Child { .. } => panic!("the books are in no child trie"),
		})
		.collect();
	assert_eq!(keys, [BOOKS_V1_KEY.to_vec()]);
}

#[test]
fn books_should_be_stored_as_they_are_proven() {
	execute(|| {
		let books = BooksV1 {
			pooled: Stake::new(11),
			shares: Shares::new(12),
			unreleased: Stake::new(13),
			refundable: Stake::new(14),
			gate: EntryGate::Assessing,
			..books_at(PRICE)
		};
		prove(1_230, &books);
		let record = latest();
		assert_eq!((record.books, record.block, record.slot), (books, 123, 1_230));
	});
}

#[test]
fn price_should_be_told_when_it_is_new() {
	execute(|| {
		prove(1_000, &books_at(PRICE));
		assert_eq!(events(), [proven(PRICE, 100)]);
		// Other books with the same price.
		let more =
			BooksV1 { pooled: Stake::new(PRICE * 2), shares: Shares::new(ONE * 2), ..books_at(0) };
		prove(1_010, &more);
		assert_eq!(events(), []);
		assert_eq!((latest().books, latest().block), (more, 101));
		prove(1_020, &books_at(PRICE + 1));
		assert_eq!(events(), [proven(PRICE + 1, 102)]);
		// Also when it jumps and is not usable.
		prove(1_030, &books_at(PRICE * 2));
		assert_eq!(events(), [proven(PRICE * 2, 103)]);
	});
}

#[test]
fn books_should_be_withheld_when_the_proof_is_without_them() {
	execute_usable(|slot| {
		let last = latest();
		build_on(&View::of(slot + 1, &books_at(PRICE + 1)).without_books());
		assert!(IsWithheld::<Test>::get());
		assert_eq!(rate(), refused(Error::Withheld));
		assert_eq!((latest(), events()), (last, vec![]));
		assert_eq!(last_rate(), Some(PRICE));
		// The next block with them ends it at once, since the price is not the first one.
		prove(slot + 2, &books_at(PRICE + 1));
		assert!(!IsWithheld::<Test>::exists());
		assert_eq!(rate(), Ok(PRICE + 1));
	});
}

#[test]
fn books_should_be_withheld_when_the_slot_is_not_shown() {
	let views: [fn(u64) -> View; 3] =
		[|slot| View::of(slot, &books_at(PRICE + 1)), View::empty, |slot| View::raw(slot, vec![9])];
	for hide in [View::without_slot, View::slotless] {
		for view in views {
			execute_usable(|slot| {
				let last = latest();
				build_on(&hide(view(slot + 1)));
				assert_eq!(rate(), refused(Error::Withheld));
				assert_eq!((latest(), events()), (last, vec![]));
				prove(slot + 2, &books_at(PRICE));
				assert_eq!(rate(), Ok(PRICE));
			});
		}
	}
}

#[test]
fn books_should_stay_unknown_when_the_first_proofs_withhold_them() {
	execute(|| {
		build_on(&View::of(FIRST, &books_at(PRICE)).without_books());
		assert_eq!(rate(), refused(Error::NotProven));
		assert!(IsWithheld::<Test>::get());
		prove(FIRST + 1, &books_at(PRICE));
		prove(FIRST + 1 + WAIT, &books_at(PRICE));
		assert_eq!(rate(), Ok(PRICE));
	});
}

/// Bytes that are no books of the known version, and no bytes at all.
fn unknown() -> [Option<Vec<u8>>; 5] {
	let next = BooksV1 { version: 2, ..books_at(PRICE) }.encode();
	let zero = BooksV1 { version: 0, ..books_at(PRICE) }.encode();
	let cut = books_at(PRICE).encode();
	let cut = cut[..cut.len() - 1].to_vec();
	[None, Some(vec![]), Some(next), Some(zero), Some(cut)]
}

#[test]
fn books_should_be_removed_when_rill_has_none_of_the_known_version() {
	for bytes in unknown() {
		execute_usable(|slot| {
			let view = bytes.map_or_else(|| View::empty(slot + 1), |b| View::raw(slot + 1, b));
			build_on(&view);
			assert_eq!(rate(), refused(Error::NotProven));
			assert_eq!((Latest::<Test>::get(), last_rate()), (None, None));
			assert!(!IsWithheld::<Test>::exists());
			assert_eq!(events(), []);
		});
	}
}

#[test]
fn price_should_be_the_first_one_again_when_books_come_back() {
	execute_usable(|slot| {
		build_on(&View::empty(slot + 1));
		prove(slot + 2, &books_at(PRICE));
		assert_eq!(rate(), refused(Error::Jumped));
		assert_eq!(events(), [proven(PRICE, ((slot + 2) / 10) as u32)]);
		prove(slot + 1 + WAIT, &books_at(PRICE));
		assert_eq!(rate(), refused(Error::Jumped));
		prove(slot + 2 + WAIT, &books_at(PRICE));
		assert_eq!(rate(), Ok(PRICE));
	});
}

#[test]
fn fields_of_later_versions_should_be_ignored_behind_the_last_one() {
	execute_usable(|slot| {
		let bytes = [books_at(PRICE + 1).encode(), vec![7; 40]].concat();
		build_on(&View::raw(slot + 1, bytes));
		assert_eq!(latest().books, books_at(PRICE + 1));
		assert_eq!(rate(), Ok(PRICE + 1));
	});
}

#[test]
#[should_panic(expected = "Invalid relay chain state proof")]
fn collator_should_not_prove_another_state() {
	execute_usable(|slot| {
		let forged = View::of(slot + 1, &books_at(PRICE + 1));
		let (root, _) = View::of(slot + 1, &books_at(PRICE)).prove();
		let (_, proof) = forged.prove();
		ParachainSystem::on_initialize(99);
		forged.set_validation_data_with((root, proof));
	});
}

#[test]
fn block_of_rill_should_be_the_parent_or_the_last_known_one() {
	execute(|| {
		let mut view = View::of(FIRST, &books_at(PRICE));
		view.number = 77;
		build_on(&view);
		assert_eq!(latest().block, 77);
		let next = View::of(FIRST + 1, &books_at(PRICE + 1));
		// In a block whose validation data is of another number than that of the last block.
		ValidationData::<Test>::mutate(|data| data.as_mut().unwrap().relay_parent_number = 99);
		ProvenRate::on_relay_state_proof(&next.checked_proof());
		assert_eq!((latest().block, events().pop()), (99, Some(proven(PRICE + 1, 99))));
		ValidationData::<Test>::kill();
		ProvenRate::on_relay_state_proof(&next.checked_proof());
		assert_eq!(latest().block, 77);
	});
}

#[test]
fn weight_should_be_the_same_whatever_the_proof_shows() {
	execute(|| {
		let view = View::of(FIRST, &books_at(PRICE));
		for view in [view.clone(), view.without_books(), View::empty(FIRST)] {
			let weight = ProvenRate::on_relay_state_proof(&view.checked_proof());
			assert_eq!(weight, <() as WeightInfo>::on_relay_state_proof());
		}
	});
}
