// SPDX-License-Identifier: Apache-2.0

//! The books as other chains read them, out of a proof of this chain's state.

use crate::{math::Rate, EntryGate, Shares, Stake};
use polkadot_sdk::frame_support::stored;

/// Where the state has [`BooksV1`] after every block but the first: the two hashes of the names of pallet and item. It
/// never changes.
pub const BOOKS_V1_KEY: [u8; 32] = [
	0x9d, 0x09, 0xf6, 0xaa, 0x51, 0x87, 0x95, 0x0c, 0x77, 0xd3, 0xcc, 0x09, 0xee, 0x94, 0x09, 0x60,
	0x4c, 0xb1, 0x98, 0x44, 0xef, 0x07, 0x3f, 0xda, 0xdc, 0xdf, 0x91, 0x94, 0xe9, 0x29, 0xd2, 0x4e,
];

/// What the pool is worth after a block, for whoever is not this chain.
///
/// Version 1 stays as it is: no field of it ever moves or means something else. Fields can be added behind the last
/// one, so a reader ignores what follows. What cannot be said this way gets a version of its own under a key of its
/// own, beside this one, and this one is kept for as long as it takes all readers to move.
#[stored]
#[derive(Copy)]
pub struct BooksV1 {
	/// [`BooksV1::VERSION`]. Anything else is not for readers of this version.
	pub version: u8,
	/// What all shares are worth, in plancks of RILL: without rewards that are not released, and less what slashes that
	/// are pending will cost.
	pub pooled: Stake,
	/// All shares there are, in plancks of stRILL.
	pub shares: Shares,
	/// Rewards that are not the holders' yet, in plancks of RILL.
	pub unreleased: Stake,
	/// What holders would get back if every slash that is pending were cancelled, in plancks of RILL. Entries pay for it.
	pub refundable: Stake,
	/// Whether shares can be bought on Rill.
	pub gate: EntryGate,
}

impl BooksV1 {
	/// The version of this layout.
	pub const VERSION: u8 = 1;

	/// What shares are worth.
	pub fn rate(&self) -> Rate {
		Rate { pooled: self.pooled, shares: self.shares }
	}

	/// What shares cost: as if no slash were pending.
	pub fn entry_rate(&self) -> Rate {
		Rate { pooled: self.pooled.saturating_add(self.refundable), shares: self.shares }
	}

	/// Whether the shares are worth as much as is still to be released. Rill takes no entry otherwise, because whoever
	/// enters gets a part of that.
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
			pooled: Stake(0x0102),
			shares: Shares(0x0304),
			unreleased: Stake(0x0506),
			refundable: Stake(0x0708),
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
		assert_eq!(rates.1.pooled, Stake(0x0102 + 0x0708));
	}
}
