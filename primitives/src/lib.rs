// SPDX-License-Identifier: Apache-2.0

//! What another chain needs in order to read the rate of liquid staking out of a proof of this chain's state.
//!
//! [`BooksV1`] is what the books come to after a block, one storage value under [`BOOKS_V1_KEY`]: [`BooksV1::rate`] is the
//! rate of that block, to the planck. The amounts and the mathematics are those of the pallet.

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

/// Number of a block.
pub type BlockNumber = u32;
