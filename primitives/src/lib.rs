// SPDX-License-Identifier: Apache-2.0

//! Types for other chains that read the rate of liquid staking from a proof of this chain's state.
//!
//! [`BooksV1`] has the books after a block, in one storage value under [`BOOKS_V1_KEY`].
//! [`BooksV1::rate`] is the rate of that block, to the planck. The pallet uses the same amounts and
//! mathematics.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(clippy::arithmetic_side_effects, clippy::unwrap_used)]
#![warn(missing_docs)]
#![cfg_attr(test, allow(clippy::arithmetic_side_effects, clippy::unwrap_used))]

mod amount;
mod books;
mod gate;
#[deny(clippy::as_conversions)]
pub mod math;

pub use amount::{Balance, ShareAmount, Shares, Stake};
pub use books::{BooksV1, BOOKS_V1_KEY};
pub use gate::EntryGate;

/// A block number.
pub type BlockNumber = u32;
