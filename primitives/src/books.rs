// SPDX-License-Identifier: Apache-2.0

//! The books for other chains, from a proof of this chain's state.

use crate::{math::Rate, EntryGate, Shares, Stake};
use polkadot_sdk::frame_support::stored;

/// The storage key of [`BooksV1`], present after every block but the first: the hashes of the names
/// of the pallet and the item. It never changes.
pub const BOOKS_V1_KEY: [u8; 32] = [
	0x9d, 0x09, 0xf6, 0xaa, 0x51, 0x87, 0x95, 0x0c, 0x77, 0xd3, 0xcc, 0x09, 0xee, 0x94, 0x09, 0x60,
	0x4c, 0xb1, 0x98, 0x44, 0xef, 0x07, 0x3f, 0xda, 0xdc, 0xdf, 0x91, 0x94, 0xe9, 0x29, 0xd2, 0x4e,
];

/// The books of the pool after a block, for other chains.
///
/// Version 1 is frozen: no field ever moves or changes its meaning. New fields may come after the
/// last one, so readers ignore the rest. An incompatible change gets a new version under a new key.
/// This version then stays until all readers have moved.
#[stored]
#[derive(Copy)]
pub struct BooksV1 {
	/// [`BooksV1::VERSION`]. Readers of this version refuse any other number.
	pub version: u8,
	/// The stake of all shares, in plancks of RILL. It leaves out unreleased rewards and the
	/// provisions for pending slashes.
	pub pooled: Stake,
	/// All shares, in plancks of stRILL.
	pub shares: Shares,
	/// Recognised rewards that are not released to holders yet, in plancks of RILL.
	pub unreleased: Stake,
	/// The refund to holders if all pending slashes were cancelled, in plancks of RILL. Entries pay
	/// for it.
	pub refundable: Stake,
	/// Whether Rill sells shares.
	pub gate: EntryGate,
}

impl BooksV1 {
	/// The version of this layout.
	pub const VERSION: u8 = 1;

	/// The rate of shares.
	pub fn rate(&self) -> Rate {
		Rate { pooled: self.pooled, shares: self.shares }
	}

	/// The rate of entries: the rate as if no slash were pending.
	pub fn entry_rate(&self) -> Rate {
		Rate { pooled: self.pooled.saturating_add(self.refundable), shares: self.shares }
	}

	/// Whether the pooled stake is at least the unreleased rewards. Otherwise Rill takes no
	/// entries: they would get a part of those rewards.
	pub fn is_backed(&self) -> bool {
		!self.shares.is_zero() && self.pooled >= self.unreleased
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use codec::{Decode, Encode};
	use polkadot_sdk::sp_io::hashing::twox_128;

	fn books() -> BooksV1 {
		BooksV1 {
			version: BooksV1::VERSION,
			pooled: Stake::new(0x0102),
			shares: Shares::new(0x0304),
			unreleased: Stake::new(0x0506),
			refundable: Stake::new(0x0708),
			gate: EntryGate::Halted,
		}
	}

	#[test]
	fn key_should_be_that_of_the_storage_item() {
		let key = [twox_128(b"LiquidStaking"), twox_128(b"PublishedBooks")].concat();
		assert_eq!(BOOKS_V1_KEY, *key, "{key:02x?}");
	}

	#[test]
	fn layout_should_never_change() {
		let mut bytes = vec![1u8];
		for field in [0x0102u128, 0x0304, 0x0506, 0x0708] {
			bytes.extend_from_slice(&field.to_le_bytes());
		}
		bytes.push(2);
		assert_eq!(books().encode(), bytes);
		let gates = [EntryGate::Open, EntryGate::Assessing, EntryGate::Halted];
		assert_eq!(gates.map(|gate| gate.encode()), [vec![0], vec![1], vec![2]]);
	}

	#[test]
	fn what_is_added_behind_should_not_be_read() {
		let bytes = [books().encode(), vec![7; 20]].concat();
		assert_eq!(BooksV1::decode(&mut &bytes[..]), Ok(books()));
	}

	#[test]
	fn shares_should_cost_more_than_they_are_worth_while_a_slash_is_pending() {
		let rates = (books().rate(), books().entry_rate());
		assert!(rates.0.price() < rates.1.price());
		assert_eq!(rates.1.pooled, Stake::new(0x0102 + 0x0708));
	}

	#[test]
	fn rates_should_be_those_of_the_figures() {
		let books = BooksV1 { refundable: Stake::new(7), ..books() };
		let Rate { pooled, shares } = books.rate();
		assert_eq!((pooled, shares), (books.pooled, books.shares));
		let entry = books.entry_rate();
		assert_eq!((entry.pooled, entry.shares), (Stake::new(0x0102 + 7), books.shares));
	}

	#[test]
	fn books_should_be_backed_when_shares_have_more_stake_than_is_unreleased() {
		let figures = [(5, 1, 5, true), (5, 1, 6, false), (5, 0, 5, false), (5, 0, 6, false)];
		for (pooled, shares, unreleased, expected) in figures {
			let (pooled, unreleased) = (Stake::new(pooled), Stake::new(unreleased));
			let books = BooksV1 { pooled, shares: Shares::new(shares), unreleased, ..books() };
			assert_eq!(books.is_backed(), expected, "{books:?}");
		}
	}
}
