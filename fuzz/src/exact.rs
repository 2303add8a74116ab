// SPDX-License-Identifier: Apache-2.0

//! Numbers that nothing is lost of.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{Signed, ToPrimitive, Zero};

/// A rational number of any size.
pub type Exact = BigRational;

/// A number of plancks.
pub fn exact(plancks: u128) -> Exact {
	Exact::from_integer(BigInt::from(plancks))
}

/// `a * b / c`; zero when `c` is.
pub fn part(a: &Exact, b: &Exact, c: &Exact) -> Exact {
	if c.is_zero() {
		return Exact::zero();
	}
	a * b / c
}

/// `a - b`, and no less than zero.
pub fn less(a: &Exact, b: &Exact) -> Exact {
	if a > b {
		a - b
	} else {
		Exact::zero()
	}
}

/// The smaller one.
pub fn least(a: Exact, b: Exact) -> Exact {
	if b < a {
		b
	} else {
		a
	}
}

/// The plancks of a whole number, where it fits.
pub fn plancks(number: &Exact) -> Option<u128> {
	number.to_integer().to_u128()
}

/// Whether the two differ by no more than `slack`.
pub fn is_close(a: &Exact, b: &Exact, slack: &Exact) -> bool {
	(a - b).abs() <= *slack
}
