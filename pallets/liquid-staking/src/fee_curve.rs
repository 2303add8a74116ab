// SPDX-License-Identifier: Apache-2.0

//! The fee of an instant exit, as a pure function of the remaining liquidity: low while much
//! remains, high for the last of it.

use crate::math::ProRata;
use polkadot_sdk::{
	frame_support::{stored, traits::Defensive},
	sp_runtime::{traits::Saturating, PerThing, Perbill, Rounding},
};
use rill_primitives::Stake;

/// A fee that rises evenly from `min`, while everything remains, to `max`, when nothing does.
#[stored]
#[derive(Copy, Default)]
pub struct FeeCurve {
	/// The fee while everything remains.
	pub min: Perbill,
	/// The fee when nothing remains.
	pub max: Perbill,
}

/// The liquidity of instant exits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Liquidity {
	/// Stake that can leave now, in plancks of RILL.
	pub remaining: Stake,
	/// Stake that could leave before any use, in plancks of RILL.
	pub full: Stake,
}

impl FeeCurve {
	/// The fee of the next planck, rounded up.
	pub fn rate(&self, liquidity: Liquidity) -> Perbill {
		let Liquidity { remaining, full } = liquidity;
		let range = self.max.saturating_sub(self.min);
		if full.is_zero() {
			return self.max.max(self.min);
		}
		let used = full.saturating_sub(remaining);
		let used =
			Perbill::from_rational_with_rounding(used.plancks(), full.plancks(), Rounding::Up);
		// `used <= full`, and `full` is not zero, so the part exists.
		let used = used.defensive_unwrap_or(Perbill::one());
		let parts = used.mul_ceil(range.deconstruct());
		Perbill::from_parts(self.min.deconstruct().saturating_add(parts))
	}

	/// The fee on `value` plancks of RILL, rounded up, at least `floor` and at most all of it. Each
	/// planck pays the fee of the liquidity at its turn, so an exit in parts costs the same.
	pub fn fee(&self, gross: Stake, liquidity: Liquidity, floor: Perbill) -> Stake {
		let Liquidity { remaining, full } = liquidity;
		// Liquidity beyond `full` costs the minimum.
		let beyond =
			if full.is_zero() { Stake::ZERO } else { remaining.saturating_sub(full).min(gross) };
		let after = |gone| Liquidity { remaining: remaining.saturating_sub(gone), full };
		let even = mean(self.min, self.min, beyond);
		// The mean over a straight line is the mean of its ends.
		let (first, last) = (self.rate(after(beyond)), self.rate(after(gross)));
		let rising = mean(first, last, gross.saturating_sub(beyond));
		even.saturating_add(rising).max(mean(floor, floor, gross)).min(gross)
	}
}

/// `gross` times the mean of two rates, rounded up.
fn mean(one: Perbill, other: Perbill, gross: Stake) -> Stake {
	let parts = u128::from(one.deconstruct()).saturating_add(other.deconstruct().into());
	let whole = u128::from(Perbill::ACCURACY).saturating_mul(2);
	// Each rate is at most one, so the quotient is at most `gross`.
	ProRata::of(parts, whole).ceil(gross).defensive_unwrap_or(gross)
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::types::Balance;

	const CURVE: FeeCurve =
		FeeCurve { min: Perbill::from_percent(1), max: Perbill::from_percent(5) };

	fn of(remaining: Balance, full: Balance) -> Liquidity {
		Liquidity { remaining: Stake::new(remaining), full: Stake::new(full) }
	}

	#[test]
	fn rate_should_rise_from_its_least_to_its_most() {
		assert_eq!(CURVE.rate(of(1_000, 1_000)), CURVE.min);
		assert_eq!(CURVE.rate(of(500, 1_000)), Perbill::from_percent(3));
		assert_eq!(CURVE.rate(of(0, 1_000)), CURVE.max);
	}

	#[test]
	fn rate_should_never_fall_while_less_is_left_and_stay_in_bounds() {
		for full in [1, 3, 7, 1_000, Balance::MAX] {
			let mut before = CURVE.min;
			for step in (0..=100).rev() {
				let remaining = full / 100 * step + full % 100 * step / 100;
				let rate = CURVE.rate(of(remaining, full));
				assert!(rate >= before && rate >= CURVE.min && rate <= CURVE.max);
				before = rate;
			}
			assert_eq!(before, CURVE.max);
		}
	}

	#[test]
	fn rate_should_be_sane_where_there_is_nothing_or_more_than_everything() {
		assert_eq!(CURVE.rate(of(0, 0)), CURVE.max);
		assert_eq!(CURVE.rate(of(9, 3)), CURVE.min);
		let upside_down = FeeCurve { min: CURVE.max, max: CURVE.min };
		assert_eq!(upside_down.rate(of(0, 5)), CURVE.max);
		assert_eq!(upside_down.rate(of(0, 0)), CURVE.max);
	}

	#[test]
	fn fee_should_be_the_mean_of_the_fees_of_its_plancks() {
		// From 1 % to 5 %.
		assert_eq!(CURVE.fee(Stake::new(1_000), of(1_000, 1_000), Perbill::zero()), Stake::new(30));
		// From 1 % to 2 %.
		assert_eq!(CURVE.fee(Stake::new(1_000), of(4_000, 4_000), Perbill::zero()), Stake::new(15));
		assert_eq!(CURVE.fee(Stake::ZERO, of(4_000, 4_000), Perbill::zero()), Stake::ZERO);
		assert_eq!(CURVE.fee(Stake::new(1), of(4_000, 4_000), Perbill::zero()), Stake::new(1));
	}

	#[test]
	fn fee_should_not_fall_when_an_exit_is_split() {
		let full = 1_000_000_007;
		for value in [1, 2, 10, 999, 1_000_000, full / 3, full] {
			let whole = CURVE.fee(Stake::new(value), of(full, full), Perbill::zero());
			for parts in [2, 3, 7] {
				let (mut remaining, mut sum) = (full, 0);
				for part in 0..parts {
					let amount = value / parts + Balance::from(part < value % parts);
					sum += CURVE
						.fee(Stake::new(amount), of(remaining, full), Perbill::zero())
						.plancks();
					remaining -= amount;
				}
				assert!(
					sum >= whole.plancks() && sum <= whole.plancks() + 2 * parts,
					"{value} in {parts}"
				);
			}
		}
	}

	#[test]
	fn fee_should_be_the_same_when_an_exit_is_split_into_parts() {
		let fee = |value, remaining| {
			CURVE.fee(Stake::new(value), of(remaining, 1_000), Perbill::zero()).plancks()
		};
		assert_eq!(fee(4_000, 5_000), 40);
		assert_eq!(fee(5_000, 5_000), 40 + 30);
		assert_eq!(fee(4_000, 5_000) + fee(1_000, 1_000), fee(5_000, 5_000));
		// Without any liquidity to begin with, the maximum applies.
		assert_eq!(CURVE.fee(Stake::new(1_000), of(5_000, 0), Perbill::zero()), Stake::new(50));
	}

	#[test]
	fn fee_should_grow_with_the_exit_and_with_recent_exits() {
		let full = 1_000_000;
		let fee =
			|value, remaining| CURVE.fee(Stake::new(value), of(remaining, full), Perbill::zero());
		for value in (0..full).step_by(999) {
			assert!(fee(value + 1, full) >= fee(value, full));
			assert!(fee(value, full / 2) >= fee(value, full));
		}
	}

	#[test]
	fn floor_should_hold_and_nobody_pay_more_than_all() {
		let floor = Perbill::from_percent(7);
		assert_eq!(CURVE.fee(Stake::new(1_000), of(1_000, 1_000), floor), Stake::new(70));
		assert_eq!(
			CURVE.fee(Stake::new(1_000), of(1_000, 1_000), Perbill::one()),
			Stake::new(1_000)
		);
		let all = FeeCurve { min: Perbill::one(), max: Perbill::one() };
		let max = Balance::MAX;
		assert_eq!(all.fee(Stake::new(max), of(max, max), Perbill::one()), Stake::new(max));
		assert!(CURVE.fee(Stake::new(max), of(max, max), Perbill::zero()) < Stake::new(max / 20));
	}
}
