// SPDX-License-Identifier: Apache-2.0

//! Amounts of the two tokens. Each has a type of its own, so that they cannot be confused.
//!
//! Only [`math`](crate::math) converts one into the other. The number inside is private:
//!
//! ```compile_fail,E0616
//! use rill_primitives::{Shares, Stake};
//! let stake = Stake::new(5);
//! let shares = Shares::new(stake.0);
//! ```
//!
//! The two do not add up:
//!
//! ```compile_fail,E0308
//! use rill_primitives::{Shares, Stake};
//! let sum = Stake::new(5).saturating_add(Shares::new(5));
//! ```
//!
//! No other code reaches the conversions inside of [`math`](crate::math):
//!
//! ```compile_fail,E0599
//! use rill_primitives::{Shares, Stake};
//! let stake = Stake::of_value(Shares::new(5).value());
//! ```
//!
//! ```compile_fail,E0603
//! use rill_primitives::{math::quantity::Quantity, Shares, Stake};
//! let stake = Stake::of_value(Shares::new(5).value());
//! ```
//!
//! Calls, events and balances have plain numbers. `new` and `plancks` are for those.
//! `scripts/check-layers` refuses the plancks of one amount in another.

use polkadot_sdk::{
	frame_support::stored,
	sp_runtime::{ArithmeticError, Perbill},
};

/// An amount of either token in plancks. 10^12 plancks are one RILL or one stRILL.
pub type Balance = u128;

/// An amount of stRILL in plancks, in the types that wallets decode. Wallets show a [`Balance`] as
/// RILL, so this type has another name.
pub type ShareAmount = u128;

macro_rules! amount {
	// The metadata names the inner type, so wallets show only one of the two as RILL.
	($(#[$doc:meta])* $name:ident($inner:ident)) => {
		$(#[$doc])*
		#[stored]
		#[derive(Copy, Default, Ord, PartialOrd)]
		pub struct $name($inner);

		impl $name {
			/// Nothing.
			pub const ZERO: Self = Self(0);

			/// The amount of `plancks`.
			pub const fn new(plancks: $inner) -> Self {
				Self(plancks)
			}

			/// The number of plancks.
			pub const fn plancks(self) -> $inner {
				self.0
			}

			/// Whether the amount is zero.
			pub fn is_zero(&self) -> bool {
				self.0 == 0
			}

			/// The sum, or [`ArithmeticError::Overflow`].
			pub fn ensure_add(self, other: Self) -> Result<Self, ArithmeticError> {
				self.0.checked_add(other.0).map(Self).ok_or(ArithmeticError::Overflow)
			}

			/// The difference, or [`ArithmeticError::Underflow`].
			pub fn ensure_sub(self, other: Self) -> Result<Self, ArithmeticError> {
				self.0.checked_sub(other.0).map(Self).ok_or(ArithmeticError::Underflow)
			}

			/// The sum, at most the greatest possible amount.
			pub fn saturating_add(self, other: Self) -> Self {
				Self(self.0.saturating_add(other.0))
			}

			/// The difference, or zero if `other` is larger.
			pub fn saturating_sub(self, other: Self) -> Self {
				Self(self.0.saturating_sub(other.0))
			}

			/// The product, at most the greatest possible amount.
			pub fn saturating_mul(self, times: u128) -> Self {
				Self(self.0.saturating_mul(times))
			}

			/// This part of the amount, rounded down.
			pub fn part_floor(self, part: Perbill) -> Self {
				Self(part.mul_floor(self.0))
			}

			/// The mean of both, rounded down.
			pub fn midpoint(self, other: Self) -> Self {
				Self(self.0.midpoint(other.0))
			}
		}
	};
}

amount! {
	/// An amount of stRILL in plancks: shares of everything pooled.
	Shares(ShareAmount)
}

amount! {
	/// An amount of RILL in plancks.
	Stake(Balance)
}

impl Shares {
	/// Upper bound of the supply: half the range of `u128`. The assets pallet moves at most the
	/// amount by which the supply could still grow, and loses the excess without an error. Below
	/// this bound, the whole supply can move.
	pub const MAX: Self = Self(ShareAmount::MAX / 2);
}

impl core::iter::Sum for Stake {
	/// The sum, at most the greatest possible amount.
	fn sum<I: Iterator<Item = Self>>(parts: I) -> Self {
		parts.fold(Self(0), Self::saturating_add)
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn sum_should_stop_at_the_greatest_amount() {
		let sum = |parts: &[Balance]| parts.iter().copied().map(Stake::new).sum::<Stake>();
		assert_eq!(sum(&[]), Stake::ZERO);
		assert_eq!(sum(&[1, 2, 3]), Stake::new(6));
		assert_eq!(sum(&[Balance::MAX, 1]), Stake::new(Balance::MAX));
	}
}
