// SPDX-License-Identifier: Apache-2.0

//! The books and the rate of liquid staking: what the pallet keeps, and what another chain needs in order
//! to read the same rate out of a proof of this chain's state.
//!
//! [`PoolLedger`] is the pallet's own. What it comes to after a block is [`BooksV1`], one storage value under
//! [`BOOKS_V1_KEY`], for other chains: [`BooksV1::rate`] is the rate of that block, to the planck.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(clippy::arithmetic_side_effects, clippy::unwrap_used)]
#![warn(missing_docs)]
#![cfg_attr(test, allow(clippy::arithmetic_side_effects, clippy::unwrap_used))]

mod amount;
mod books;
#[deny(clippy::as_conversions)]
pub mod math;
mod pool;

pub use amount::{Balance, ShareAmount, Shares, Stake};
pub use books::{BooksV1, BOOKS_V1_KEY};
pub use pool::{EntryGate, PoolLedger, RewardStream};

/// Number of a block.
pub type BlockNumber = u32;
