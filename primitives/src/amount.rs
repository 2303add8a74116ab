// SPDX-License-Identifier: Apache-2.0

//! Amounts of the two tokens, each a type of its own, so that they cannot be confused.

use polkadot_sdk::{frame_support::stored, sp_runtime::ArithmeticError};

/// An amount of either token in plancks, 10^12 of which are one RILL or one stRILL.
pub type Balance = u128;

/// An amount of stRILL in plancks, where wallets read the names of types: they would show a [`Balance`] as
/// RILL.
pub type ShareAmount = u128;

macro_rules! amount {
	($(#[$doc:meta])* $name:ident) => {
		$(#[$doc])*
		#[stored]
		#[derive(Copy, Default, Ord, PartialOrd)]
		pub struct $name(pub Balance);

		impl $name {
			/// Whether there is none of it.
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

			/// The sum, or the most there can be.
			pub fn saturating_add(self, other: Self) -> Self {
				Self(self.0.saturating_add(other.0))
			}

			/// The difference, or nothing where `other` is larger.
			pub fn saturating_sub(self, other: Self) -> Self {
				Self(self.0.saturating_sub(other.0))
			}
		}
	};
}

amount! {
	/// An amount of stRILL: shares of everything pooled, in plancks of stRILL.
	Shares
}

amount! {
	/// An amount of RILL, in plancks of RILL.
	Stake
}

impl Shares {
	/// The most that may exist. The assets pallet cannot move more than what its supply could still grow
	/// by, though moving does not let it grow: what is more is gone without an error. With no more than
	/// half of what can be counted, all of it can be moved.
	pub const MAX: Self = Self(Balance::MAX / 2);
}

impl core::iter::Sum for Stake {
	/// The sum, or the most there can be.
	fn sum<I: Iterator<Item = Self>>(parts: I) -> Self {
		parts.fold(Self(0), Self::saturating_add)
	}
}
