// SPDX-License-Identifier: Apache-2.0

//! The books and the rate of liquid staking: what the pallet keeps, and what another chain needs in order
//! to read the same rate out of a proof of this chain's state.
//!
//! [`PoolLedger`] is one storage value under [`POOL_KEY`]. With it and the number of the block whose state
//! it is of, [`PoolLedger::rate`] is the rate of that block, to the planck.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(clippy::arithmetic_side_effects, clippy::unwrap_used)]
#![warn(missing_docs)]
#![cfg_attr(test, allow(clippy::arithmetic_side_effects, clippy::unwrap_used))]

mod amount;
#[deny(clippy::as_conversions)]
pub mod math;
mod pool;

pub use amount::{Balance, ShareAmount, Shares, Stake};
pub use pool::{EntryGate, PoolLedger, RewardStream};

/// Number of a block.
pub type BlockNumber = u32;

/// Where the state has the [`PoolLedger`]: the two hashes of the names of pallet and item. It never changes.
pub const POOL_KEY: [u8; 32] = [
	0x9d, 0x09, 0xf6, 0xaa, 0x51, 0x87, 0x95, 0x0c, 0x77, 0xd3, 0xcc, 0x09, 0xee, 0x94, 0x09, 0x60,
	0xf6, 0xe4, 0x1b, 0x2a, 0xd4, 0x22, 0xc7, 0x52, 0xb1, 0x32, 0x4f, 0x53, 0x0a, 0xe3, 0x6b, 0x47,
];

#[cfg(test)]
mod tests {
	use super::POOL_KEY;
	use polkadot_sdk::sp_io::hashing::twox_128;

	#[test]
	fn key_should_be_that_of_the_storage_item() {
		assert_eq!(POOL_KEY, *[twox_128(b"LiquidStaking"), twox_128(b"Pool")].concat());
	}
}
