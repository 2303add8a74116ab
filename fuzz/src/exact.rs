// SPDX-License-Identifier: Apache-2.0

//! Exact numbers.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{Signed, ToPrimitive, Zero};
use std::{
	fmt,
	iter::Sum,
	ops::{Add, AddAssign, Div, Mul, Sub, SubAssign},
};

/// A rational number of any size. Whole numbers, which most are, are computed as such: the
/// reduction of fractions is slow.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Exact(BigRational);

impl Exact {
	/// Rounded down.
	pub fn floor(&self) -> Self {
		self.rounded(BigRational::floor)
	}

	/// Rounded up.
	pub fn ceil(&self) -> Self {
		self.rounded(BigRational::ceil)
	}

	fn rounded(&self, round: impl Fn(&BigRational) -> BigRational) -> Self {
		if self.0.is_integer() {
			return self.clone();
		}
		Self(round(&self.0))
	}
}

impl Zero for Exact {
	fn zero() -> Self {
		Self(BigRational::zero())
	}

	fn is_zero(&self) -> bool {
		self.0.is_zero()
	}
}

impl fmt::Display for Exact {
	fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
		self.0.fmt(formatter)
	}
}

/// Implements an operator by `$compute` of two references.
macro_rules! operator {
	($operator:ident, $function:ident, $compute:expr) => {
		impl $operator<&Exact> for &Exact {
			type Output = Exact;

			fn $function(self, other: &Exact) -> Exact {
				let compute: fn(&BigRational, &BigRational) -> BigRational = $compute;
				Exact(compute(&self.0, &other.0))
			}
		}

		impl $operator<Exact> for &Exact {
			type Output = Exact;

			fn $function(self, other: Exact) -> Exact {
				self.$function(&other)
			}
		}

		impl $operator<&Exact> for Exact {
			type Output = Exact;

			fn $function(self, other: &Exact) -> Exact {
				(&self).$function(other)
			}
		}

		impl $operator for Exact {
			type Output = Exact;

			fn $function(self, other: Exact) -> Exact {
				(&self).$function(&other)
			}
		}
	};
}

/// The result of an operator, by `of_whole` for two whole numbers and by `of_any` for others.
fn of_two(
	(a, b): (&BigRational, &BigRational),
	of_whole: fn(&BigInt, &BigInt) -> BigInt,
	of_any: fn(&BigRational, &BigRational) -> BigRational,
) -> BigRational {
	if a.is_integer() && b.is_integer() {
		return BigRational::from_integer(of_whole(a.numer(), b.numer()));
	}
	of_any(a, b)
}

operator!(Add, add, |a, b| of_two((a, b), |a, b| a + b, |a, b| a + b));
operator!(Sub, sub, |a, b| of_two((a, b), |a, b| a - b, |a, b| a - b));
operator!(Mul, mul, |a, b| of_two((a, b), |a, b| a * b, |a, b| a * b));
operator!(Div, div, |a, b| a / b);

impl AddAssign<&Exact> for Exact {
	fn add_assign(&mut self, other: &Exact) {
		*self = &*self + other;
	}
}

impl AddAssign for Exact {
	fn add_assign(&mut self, other: Exact) {
		*self += &other;
	}
}

impl SubAssign<&Exact> for Exact {
	fn sub_assign(&mut self, other: &Exact) {
		*self = &*self - other;
	}
}

impl SubAssign for Exact {
	fn sub_assign(&mut self, other: Exact) {
		*self -= &other;
	}
}

impl Sum for Exact {
	fn sum<I: Iterator<Item = Self>>(numbers: I) -> Self {
		numbers.fold(Self::zero(), Add::add)
	}
}

impl<'a> Sum<&'a Exact> for Exact {
	fn sum<I: Iterator<Item = &'a Self>>(numbers: I) -> Self {
		numbers.fold(Self::zero(), Add::add)
	}
}

/// A number of plancks.
pub fn exact(plancks: u128) -> Exact {
	Exact(BigRational::from_integer(BigInt::from(plancks)))
}

/// `a * b / c`. Zero if `c` is zero.
pub fn part(a: &Exact, b: &Exact, c: &Exact) -> Exact {
	if c.is_zero() {
		return Exact::zero();
	}
	a * b / c
}

/// `a - b`, at least zero.
pub fn less(a: &Exact, b: &Exact) -> Exact {
	if a > b {
		a - b
	} else {
		Exact::zero()
	}
}

/// The smaller number.
pub fn least(a: Exact, b: Exact) -> Exact {
	if b < a {
		b
	} else {
		a
	}
}

/// The plancks of a whole number. None if it does not fit.
pub fn plancks(number: &Exact) -> Option<u128> {
	number.0.to_integer().to_u128()
}

/// Whether two numbers differ by at most `slack`.
pub fn is_close(a: &Exact, b: &Exact, slack: &Exact) -> bool {
	a == b || (a - b).0.abs() <= slack.0
}
