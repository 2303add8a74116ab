// SPDX-License-Identifier: Apache-2.0

//! The only module that converts amounts: [`Rate`] between the two tokens, [`ProRata`] to a part of
//! an amount.
//!
//! Products have 256 bits. Every quotient rounds against the party that is paid: down for entries,
//! for the price of a batch and for claims, up for losses.

use crate::{Balance, Shares, Stake};
use polkadot_sdk::{
	sp_arithmetic::{helpers_128bit::multiply_by_rational_with_rounding, Rounding},
	sp_runtime::{ArithmeticError, FixedI128, FixedPointNumber, FixedU128},
};
use quantity::Quantity;

/// The numbers that [`ProRata`] takes. The module is private, so nothing outside of it can make one
/// quantity from another.
mod quantity {
	use crate::{Shares, Stake};

	/// A number in one unit.
	pub trait Quantity: Copy {
		/// The quantity with this value.
		fn of_value(value: u128) -> Self;

		/// The value, in the quantity's own unit.
		fn value(self) -> u128;
	}

	impl Quantity for u128 {
		fn of_value(value: u128) -> Self {
			value
		}

		fn value(self) -> u128 {
			self
		}
	}

	impl Quantity for Shares {
		fn of_value(value: u128) -> Self {
			Self::new(value)
		}

		fn value(self) -> u128 {
			self.plancks()
		}
	}

	impl Quantity for Stake {
		fn of_value(value: u128) -> Self {
			Self::new(value)
		}

		fn value(self) -> u128 {
			self.plancks()
		}
	}
}

/// `a * b / c`, rounded down.
fn mul_div_floor(a: Balance, b: Balance, c: Balance) -> Result<Balance, ArithmeticError> {
	if c == 0 {
		return Err(ArithmeticError::DivisionByZero);
	}
	multiply_by_rational_with_rounding(a, b, c, Rounding::Down).ok_or(ArithmeticError::Overflow)
}

/// `a * b / c`, rounded up.
fn mul_div_ceil(a: Balance, b: Balance, c: Balance) -> Result<Balance, ArithmeticError> {
	if c == 0 {
		return Err(ArithmeticError::DivisionByZero);
	}
	multiply_by_rational_with_rounding(a, b, c, Rounding::Up).ok_or(ArithmeticError::Overflow)
}

/// A part of a whole. It scales amounts of either token, and each keeps its unit.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ProRata {
	part: u128,
	whole: u128,
}

impl ProRata {
	/// `part` of `whole`, both in the same unit: plancks of one token, or a plain number.
	pub fn of<Q: Quantity>(part: Q, whole: Q) -> Self {
		Self { part: part.value(), whole: whole.value() }
	}

	/// This part of `amount`, rounded down.
	///
	/// # Errors
	/// [`ArithmeticError::DivisionByZero`] if the whole is zero, [`ArithmeticError::Overflow`] if
	/// the result does not fit.
	pub fn floor<Q: Quantity>(self, amount: Q) -> Result<Q, ArithmeticError> {
		mul_div_floor(amount.value(), self.part, self.whole).map(Q::of_value)
	}

	/// This part of `amount`, rounded up.
	///
	/// # Errors
	/// As [`floor`](Self::floor).
	pub fn ceil<Q: Quantity>(self, amount: Q) -> Result<Q, ArithmeticError> {
		mul_div_ceil(amount.value(), self.part, self.whole).map(Q::of_value)
	}
}

/// The rate: the pooled stake and its shares at one moment.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Rate {
	/// The stake of all holders, in plancks of RILL.
	pub pooled: Stake,
	/// All shares, in plancks of stRILL.
	pub shares: Shares,
}

impl Rate {
	/// Whether shares exist without any stake. An entry would give its stake to them.
	pub fn is_wiped_out(&self) -> bool {
		self.pooled.is_zero() && !self.shares.is_zero()
	}

	/// The shares that `stake` buys, rounded down: the pool keeps the dust. One to one without any
	/// shares.
	///
	/// # Errors
	/// [`ArithmeticError::DivisionByZero`] for a wiped-out pool, [`ArithmeticError::Overflow`] for
	/// more shares than [`Shares::MAX`].
	pub fn shares_for(&self, stake: Stake) -> Result<Shares, ArithmeticError> {
		let bought = if self.shares.is_zero() {
			Shares::new(stake.plancks())
		} else {
			Shares::new(mul_div_floor(
				stake.plancks(),
				self.shares.plancks(),
				self.pooled.plancks(),
			)?)
		};
		if self.shares.ensure_add(bought)? > Shares::MAX {
			return Err(ArithmeticError::Overflow);
		}
		Ok(bought)
	}

	/// The stake of `shares`, rounded down: the pool keeps the dust. Zero without any shares.
	///
	/// # Errors
	/// [`ArithmeticError::Overflow`] if the result does not fit. That takes more shares than exist.
	pub fn stake_for(&self, shares: Shares) -> Result<Stake, ArithmeticError> {
		if self.shares.is_zero() {
			return Ok(Stake::ZERO);
		}
		mul_div_floor(shares.plancks(), self.pooled.plancks(), self.shares.plancks())
			.map(Stake::new)
	}

	/// The least stake that buys `shares`, rounded up. One to one without any shares.
	///
	/// # Errors
	/// [`ArithmeticError::Overflow`] if the result does not fit.
	pub fn stake_to_buy(&self, shares: Shares) -> Result<Stake, ArithmeticError> {
		if self.shares.is_zero() {
			return Ok(Stake::new(shares.plancks()));
		}
		mul_div_ceil(shares.plancks(), self.pooled.plancks(), self.shares.plancks()).map(Stake::new)
	}

	/// The fewest shares with a stake of at least `stake`, rounded up.
	///
	/// # Errors
	/// [`ArithmeticError::DivisionByZero`] if shares have no stake, [`ArithmeticError::Overflow`]
	/// if the result does not fit.
	pub fn shares_to_get(&self, stake: Stake) -> Result<Shares, ArithmeticError> {
		mul_div_ceil(stake.plancks(), self.shares.plancks(), self.pooled.plancks()).map(Shares::new)
	}

	/// RILL per stRILL with 18 decimals, rounded down; one without any shares. For display only: no
	/// money is computed with it.
	pub fn price(&self) -> FixedU128 {
		if self.shares.is_zero() {
			return FixedU128::from_inner(FixedU128::DIV);
		}
		mul_div_floor(self.pooled.plancks(), FixedU128::DIV, self.shares.plancks())
			.map_or(FixedU128::from_inner(Balance::MAX), FixedU128::from_inner)
	}
}

/// The growth of a rate from `first` to `last` over `eras` eras, as a part of `first` per year of
/// `eras_per_year`, without compounding. Negative for a fall. `None` if `eras` or the first price
/// is zero, or the result does not fit. For display only.
pub fn annual_growth(
	first: Rate,
	last: Rate,
	eras: u32,
	eras_per_year: FixedU128,
) -> Option<FixedI128> {
	let (before, after) = (first.price(), last.price());
	let change = after.into_inner().abs_diff(before.into_inner());
	let part = FixedU128::checked_from_rational(change, before.into_inner())?;
	let of_year = mul_div_floor(part.into_inner(), eras_per_year.into_inner(), FixedU128::DIV);
	let yearly = of_year.ok()?.checked_div(eras.into())?;
	let yearly = i128::try_from(yearly).ok()?;
	Some(FixedI128::from_inner(if after < before { yearly.checked_neg()? } else { yearly }))
}

#[cfg(test)]
mod tests {
	use super::*;

	fn rate(pooled: Balance, shares: Balance) -> Rate {
		Rate { pooled: Stake::new(pooled), shares: Shares::new(shares) }
	}

	#[test]
	fn mul_div_should_be_exact_when_the_product_exceeds_128_bits() {
		assert_eq!(mul_div_floor(u128::MAX, u128::MAX, u128::MAX), Ok(u128::MAX));
		assert_eq!(mul_div_floor(u128::MAX, 3, 4), Ok(u128::MAX / 4 * 3 + 2));
		assert_eq!(mul_div_ceil(u128::MAX, 3, 4), Ok(u128::MAX / 4 * 3 + 3));
	}

	#[test]
	fn mul_div_should_name_the_error_when_there_is_no_result() {
		assert_eq!(mul_div_floor(1, 1, 0), Err(ArithmeticError::DivisionByZero));
		assert_eq!(mul_div_ceil(1, 1, 0), Err(ArithmeticError::DivisionByZero));
		assert_eq!(mul_div_floor(u128::MAX, 2, 1), Err(ArithmeticError::Overflow));
	}

	#[test]
	fn pro_rata_should_scale_either_token_and_round_as_named() {
		let third = ProRata::of(1, 3);
		assert_eq!(third.floor(Stake::new(10)), Ok(Stake::new(3)));
		assert_eq!(third.ceil(Stake::new(10)), Ok(Stake::new(4)));
		let most = ProRata::of(Stake::new(u128::MAX - 1), Stake::new(u128::MAX));
		assert_eq!(most.floor(Shares::MAX), Ok(Shares::new(Shares::MAX.plancks() - 1)));
		assert_eq!(most.ceil(Shares::MAX), Ok(Shares::MAX));
		let nothing = ProRata::of(Shares::ZERO, Shares::ZERO);
		assert_eq!(nothing.floor(Stake::new(1)), Err(ArithmeticError::DivisionByZero));
		assert_eq!(nothing.ceil(Stake::new(1)), Err(ArithmeticError::DivisionByZero));
		let twice = ProRata::of(2, 1);
		assert_eq!(twice.floor(Stake::new(u128::MAX)), Err(ArithmeticError::Overflow));
		assert_eq!(twice.ceil(Stake::new(u128::MAX)), Err(ArithmeticError::Overflow));
	}

	#[test]
	fn conversions_should_round_down_when_they_do_not_divide() {
		let r = rate(10, 3);
		assert_eq!(r.shares_for(Stake::new(9)), Ok(Shares::new(2)));
		assert_eq!(r.stake_for(Shares::new(1)), Ok(Stake::new(3)));
		assert_eq!(r.stake_for(Shares::new(3)), Ok(Stake::new(10)));
	}

	#[test]
	fn a_round_trip_should_never_gain() {
		for pooled in [1, 2, 3, 7, 10, 999, 1_000_003] {
			for shares in [1, 2, 3, 7, 10, 999, 1_000_003] {
				let r = rate(pooled, shares);
				for stake in [0, 1, 2, 5, 11, 1_000, 999_983] {
					let bought = r.shares_for(Stake::new(stake)).unwrap();
					assert!(r.stake_for(bought).unwrap() <= Stake::new(stake));
				}
			}
		}
	}

	#[test]
	fn a_wiped_out_pool_should_refuse_to_price_an_entry() {
		let r = rate(0, 5);
		assert!(r.is_wiped_out());
		assert_eq!(r.shares_for(Stake::new(1)), Err(ArithmeticError::DivisionByZero));
		assert_eq!(r.stake_for(Shares::new(5)), Ok(Stake::ZERO));
	}

	#[test]
	fn entry_should_be_refused_when_more_shares_than_may_exist_would_follow() {
		let most = Shares::MAX.plancks();
		assert_eq!(rate(1, most / 2).shares_for(Stake::new(1)), Ok(Shares::new(most / 2)));
		let overflow = Err(ArithmeticError::Overflow);
		assert_eq!(rate(1, most / 2 + 1).shares_for(Stake::new(1)), overflow);
		assert_eq!(rate(1, 2).shares_for(Stake::new(u128::MAX / 2)), overflow);
		assert_eq!(rate(0, 0).shares_for(Stake::new(most)), Ok(Shares::MAX));
		assert_eq!(rate(0, 0).shares_for(Stake::new(most + 1)), overflow);
	}

	#[test]
	fn growth_should_be_of_a_year_and_negative_when_the_rate_fell() {
		let (a, b) = (rate(1_000, 1_000), rate(1_010, 1_000));
		let percent = |percent: i128| Some(FixedI128::from_inner(percent * FixedI128::DIV / 100));
		assert_eq!(annual_growth(a, b, 10, FixedU128::from_u32(100)), percent(10));
		assert_eq!(
			annual_growth(a, b, 1, FixedU128::from_rational(1, 2)),
			Some(FixedI128::from_rational(5, 1_000))
		);
		assert_eq!(annual_growth(a, a, 10, FixedU128::from_u32(365)), percent(0));
		assert_eq!(annual_growth(a, rate(900, 1_000), 10, FixedU128::from_u32(20)), percent(-20));
		assert_eq!(annual_growth(rate(0, 1), a, 10, FixedU128::from_u32(20)), None);
		assert_eq!(annual_growth(a, b, 0, FixedU128::from_u32(20)), None);
		assert_eq!(annual_growth(a, rate(u128::MAX, 1), 1, FixedU128::from_u32(525_960)), None);
	}

	#[test]
	fn price_should_be_one_when_there_are_no_shares() {
		assert_eq!(rate(0, 0).price(), FixedU128::from_u32(1));
		assert_eq!(rate(3, 2).price(), FixedU128::from_rational(3, 2));
		assert_eq!(rate(u128::MAX, 1).price().into_inner(), u128::MAX);
	}

	#[test]
	fn plain_numbers_should_scale_as_amounts_do() {
		assert_eq!(ProRata::of(1_u128, 3).floor(10_u128), Ok(3));
		assert_eq!(ProRata::of(1_u128, 3).ceil(10_u128), Ok(4));
	}

	#[test]
	fn pool_should_be_wiped_out_only_when_it_has_shares_and_no_stake() {
		let cases = [(0, 5, true), (1, 5, false), (0, 0, false), (1, 0, false)];
		for (pooled, shares, expected) in cases {
			assert_eq!(rate(pooled, shares).is_wiped_out(), expected, "{pooled} {shares}");
		}
	}

	#[test]
	fn least_stake_and_fewest_shares_should_be_enough_and_no_less_would_be() {
		for (pooled, shares) in [(10, 3), (3, 10), (999, 1_000_003), (1, 1)] {
			let r = rate(pooled, shares);
			for wanted in [1, 2, 7, 999] {
				let least = r.stake_to_buy(Shares::new(wanted)).unwrap();
				assert!(r.shares_for(least).unwrap() >= Shares::new(wanted));
				let less = least.saturating_sub(Stake::new(1));
				assert!(r.shares_for(less).unwrap() < Shares::new(wanted));
				let fewest = r.shares_to_get(Stake::new(wanted)).unwrap();
				assert!(r.stake_for(fewest).unwrap() >= Stake::new(wanted));
				let fewer = fewest.saturating_sub(Shares::new(1));
				assert!(r.stake_for(fewer).unwrap() < Stake::new(wanted));
			}
		}
		assert_eq!(rate(0, 0).stake_to_buy(Shares::new(7)), Ok(Stake::new(7)));
		let nothing = rate(0, 5).shares_to_get(Stake::new(1));
		assert_eq!(nothing, Err(ArithmeticError::DivisionByZero));
	}
}
