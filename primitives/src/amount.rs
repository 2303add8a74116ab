// SPDX-License-Identifier: Apache-2.0

//! Amounts of the two tokens. Each has a type of its own, so that they cannot be confused.

use polkadot_sdk::{frame_support::stored, sp_runtime::ArithmeticError};

/// An amount of either token in plancks. 10^12 plancks are one RILL or one stRILL.
pub type Balance = u128;

/// An amount of stRILL in plancks, in the types that wallets read: they show a [`Balance`] as RILL.
pub type ShareAmount = u128;

macro_rules! amount {
	($(#[$doc:meta])* $name:ident) => {
		$(#[$doc])*
		#[stored]
		#[derive(Copy, Default, Ord, PartialOrd)]
		pub struct $name(pub Balance);

		impl $name {
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
		}
	};
}

amount! {
	/// An amount of stRILL in plancks: shares of everything pooled.
	Shares
}

amount! {
	/// An amount of RILL in plancks.
	Stake
}

impl Shares {
	/// The greatest supply. The assets pallet moves no more than the room left for the supply to
	/// grow, although a move does not grow it, and loses the excess without an error. A supply of
	/// at most half the range of `u128` can move as a whole.
	pub const MAX: Self = Self(Balance::MAX / 2);
}

impl core::iter::Sum for Stake {
	/// The sum, at most the greatest possible amount.
	fn sum<I: Iterator<Item = Self>>(parts: I) -> Self {
		parts.fold(Self(0), Self::saturating_add)
	}
}
