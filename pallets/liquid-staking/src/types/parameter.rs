// SPDX-License-Identifier: Apache-2.0

//! What governance can set, within which bounds, and what of it is worse for the holders.

use super::{Balance, BatchIndex, FeeRecord};
use crate::fee_curve::FeeCurve;
use polkadot_sdk::{frame_support::stored, sp_runtime::Perbill, sp_staking::EraIndex};

/// The most that can be taken of rewards as a fee.
pub const MAX_FEE: Perbill = Perbill::from_percent(20);

/// The most that an instant exit can be charged by its curve.
pub const MAX_INSTANT_FEE: Perbill = Perbill::from_percent(10);

/// The most of the pool that can be kept ready for instant exits, or leave by them in an era.
pub const MAX_RESERVE: Perbill = Perbill::from_percent(10);

/// The least of the pool that may depend on one validator: below it, twenty validators would not be
/// enough.
pub const MIN_VALIDATOR_SHARE: Perbill = Perbill::from_percent(5);

/// Upper bound of `min_stake`, as a multiple of its initial value.
pub const MAX_MIN_STAKE_FACTOR: Balance = 1_000;

/// Who chooses whom the stashes back.
#[stored]
#[derive(Copy, Default)]
pub enum ValidatorSelection {
	/// The policy, by what the validators did.
	#[default]
	Policy,
	/// Governance, by hand.
	Governance,
}

/// All that governance can set.
#[stored]
#[derive(Copy, Default)]
pub struct ParametersRecord {
	/// What is taken of rewards.
	pub fees: FeeRecord,
	/// The least that an entry may bring, in plancks of RILL; keeps dust out of the books.
	pub min_stake: Balance,
	/// The most of all RILL that may be pooled; entries beyond it are refused, and so is coming back.
	/// Rewards can take the pool beyond it.
	pub pool_share: Perbill,
	/// The most that may enter at once, in plancks of RILL; it comes back evenly in the time of an era,
	/// block by block, so that in such a time up to twice as much can enter.
	pub stake_limit: Balance,
	/// The most of all bonded stake whose stashes may back one validator, where there are enough
	/// others.
	pub validator_share: Perbill,
	/// What of the pool is kept in the reserve for instant exits.
	pub reserve_target: Perbill,
	/// What of the pool may leave by instant exits at once; it comes back as the limit of entries does.
	pub instant_limit: Perbill,
	/// What an instant exit costs.
	pub instant_fee: FeeCurve,
	/// Who chooses whom the stashes back.
	pub selection: ValidatorSelection,
}

/// Declares the parameters. For each: its value, its place in the [`ParametersRecord`], the values within its bounds, and
/// the values that are worse for holders.
macro_rules! parameters {
	($(
		$(#[$doc:meta])*
		$name:ident: $value:ty = $($field:ident).+ {
			within: $within:expr,
			worse: $worse:expr,
		}
	)*) => {
		/// One of the [`ParametersRecord`], and its value.
		#[stored]
		#[derive(Copy)]
		pub enum Parameter {
			$( $(#[$doc])* $name($value), )*
		}

		impl Parameter {
			/// Whether the value is within its bounds. `initial_min_stake` is the initial value of `min_stake`.
			pub fn is_within_bounds(&self, initial_min_stake: Balance) -> bool {
				match self {
					$( Self::$name(value) => {
						let within: fn($value, Balance) -> bool = $within;
						within(*value, initial_min_stake)
					}, )*
				}
			}
		}

		impl ParametersRecord {
			/// Every parameter with its value.
			pub fn all(&self) -> impl Iterator<Item = Parameter> {
				[$( Parameter::$name(self.$($field).+) ),*].into_iter()
			}

			/// The current value of the parameter that `parameter` is a value of.
			pub fn current(&self, parameter: &Parameter) -> Parameter {
				match parameter {
					$( Parameter::$name(_) => Parameter::$name(self.$($field).+), )*
				}
			}

			/// All parameters, with this one changed.
			pub fn with(mut self, parameter: Parameter) -> Self {
				match parameter {
					$( Parameter::$name(value) => self.$($field).+ = value, )*
				}
				self
			}

			/// Whether holders can be worse off with this value. They hear of it in time to leave. A value that only
			/// newcomers meet is not worse.
			pub fn is_worse_with(&self, parameter: &Parameter) -> bool {
				match parameter {
					$( Parameter::$name(value) => {
						let worse: fn($value, $value) -> bool = $worse;
						worse(*value, self.$($field).+)
					}, )*
				}
			}
		}

		/// Upper bound of the announced changes: one of each parameter, and a recapitalisation.
		pub const MAX_ANNOUNCED: u32 = [$( stringify!($name) ),*].len() as u32 + 1;
	};
}

parameters! {
	/// The part of rewards that is taken, at most [`MAX_FEE`].
	RewardFee: Perbill = fees.rate {
		within: |rate, _| rate <= MAX_FEE,
		worse: |new, now| new > now,
	}
	/// The part of the fee that goes to the insurance.
	InsurancePart: Perbill = fees.insurance {
		within: |_, _| true,
		worse: |new, now| new < now,
	}
	/// [`ParametersRecord::min_stake`], from 1 to [`MAX_MIN_STAKE_FACTOR`] times its initial value.
	MinStake: Balance = min_stake {
		within: |stake, initial| (1..=initial.saturating_mul(MAX_MIN_STAKE_FACTOR)).contains(&stake),
		worse: |_, _| false,
	}
	/// [`ParametersRecord::pool_share`]. A larger one is worse: entries dilute the yield until their stake earns.
	PoolShare: Perbill = pool_share {
		within: |_, _| true,
		worse: |new, now| new > now,
	}
	/// [`ParametersRecord::stake_limit`]. A larger one is worse, for the same reason.
	StakeLimit: Balance = stake_limit {
		within: |_, _| true,
		worse: |new, now| new > now,
	}
	/// [`ParametersRecord::validator_share`], at least [`MIN_VALIDATOR_SHARE`].
	ValidatorShare: Perbill = validator_share {
		within: |share, _| share >= MIN_VALIDATOR_SHARE,
		worse: |new, now| new > now,
	}
	/// [`ParametersRecord::reserve_target`], at most [`MAX_RESERVE`]. Any other one is worse: a larger reserve earns less,
	/// and a smaller one pays fewer exits.
	ReserveTarget: Perbill = reserve_target {
		within: |part, _| part <= MAX_RESERVE,
		worse: |new, now| new != now,
	}
	/// [`ParametersRecord::instant_limit`], at most [`MAX_RESERVE`]. Any other one is worse: for some it is a way out, and
	/// for those who stay the price of a slash that is reported later.
	InstantLimit: Perbill = instant_limit {
		within: |part, _| part <= MAX_RESERVE,
		worse: |new, now| new != now,
	}
	/// [`ParametersRecord::instant_fee`], at most [`MAX_INSTANT_FEE`]. Any other one is worse, for the same reason.
	InstantFee: FeeCurve = instant_fee {
		within: |curve, _| curve.min <= curve.max && curve.max <= MAX_INSTANT_FEE,
		worse: |new, now| new != now,
	}
	/// [`ParametersRecord::selection`]. Any other one is worse: it may select worse validators.
	ValidatorSelection: ValidatorSelection = selection {
		within: |_, _| true,
		worse: |new, now| new != now,
	}
}

impl Parameter {
	/// Whether the other one is a value of the same.
	pub fn is_same_as(&self, other: &Self) -> bool {
		core::mem::discriminant(self) == core::mem::discriminant(other)
	}
}

impl ParametersRecord {
	/// Whether each is within its bounds.
	pub fn are_within_bounds(&self) -> bool {
		self.all().all(|parameter| parameter.is_within_bounds(self.min_stake))
	}
}

/// What governance can announce.
#[stored]
#[derive(Copy)]
pub enum Change {
	/// Another value of a parameter.
	Parameter(Parameter),
	/// A price again, after slashes of everything; see
	/// [`recapitalise`](crate::Pallet::recapitalise).
	Recapitalisation,
}

impl Change {
	/// Whether the other one would take the place of this one.
	pub fn is_same_as(&self, other: &Self) -> bool {
		match (self, other) {
			(Self::Parameter(one), Self::Parameter(other)) => one.is_same_as(other),
			(Self::Recapitalisation, Self::Recapitalisation) => true,
			_ => false,
		}
	}
}

/// A change that waits until those who do not want it have left.
#[stored]
#[derive(Copy)]
pub struct AnnouncedChange {
	/// What changes.
	pub change: Change,
	/// The first era that it can take effect in.
	pub from_era: EraIndex,
	/// The batch that was open when it was announced: tickets of it, and of those before, are claimable
	/// before the change takes effect, however long that takes.
	pub after_batch: BatchIndex,
}

#[cfg(test)]
mod tests {
	use super::*;

	fn part(percent: u32) -> Perbill {
		Perbill::from_percent(percent)
	}

	fn parameters() -> ParametersRecord {
		ParametersRecord {
			min_stake: 100,
			pool_share: part(50),
			stake_limit: 1_000,
			validator_share: part(25),
			reserve_target: part(2),
			instant_limit: part(2),
			instant_fee: FeeCurve { min: part(1), max: part(3) },
			..Default::default()
		}
	}

	fn curve(least: u32, most: u32) -> Parameter {
		Parameter::InstantFee(FeeCurve { min: part(least), max: part(most) })
	}

	#[test]
	fn each_parameter_should_be_set_and_read_and_nothing_else_change() {
		let before = parameters();
		let all = [
			Parameter::RewardFee(part(3)),
			Parameter::InsurancePart(part(4)),
			Parameter::MinStake(5),
			Parameter::PoolShare(part(6)),
			Parameter::StakeLimit(7),
			Parameter::ValidatorShare(part(8)),
			Parameter::ReserveTarget(part(9)),
			Parameter::InstantLimit(part(10)),
			curve(5, 6),
			Parameter::ValidatorSelection(ValidatorSelection::Governance),
		];
		assert_eq!(all.len(), MAX_ANNOUNCED as usize - 1);
		for (place, parameter) in all.iter().enumerate() {
			let after = before.with(*parameter);
			assert_eq!(after.current(parameter), *parameter);
			assert_ne!(before.current(parameter), *parameter);
			assert_eq!(after.with(before.current(parameter)), before);
			for (other_place, other) in all.iter().enumerate() {
				assert_eq!(parameter.is_same_as(other), place == other_place);
			}
		}
	}

	#[test]
	fn bounds_should_hold_at_their_edges() {
		let fits = |parameter: Parameter| parameter.is_within_bounds(100);
		assert!(fits(Parameter::RewardFee(part(20))) && !fits(Parameter::RewardFee(part(21))));
		assert!(
			fits(Parameter::InsurancePart(part(100))) && fits(Parameter::InsurancePart(part(0)))
		);
		assert!(fits(Parameter::MinStake(1)) && fits(Parameter::MinStake(100_000)));
		assert!(!fits(Parameter::MinStake(0)) && !fits(Parameter::MinStake(100_001)));
		assert!(
			fits(Parameter::ValidatorShare(part(5))) && !fits(Parameter::ValidatorShare(part(4)))
		);
		for (parameter, most) in [
			(Parameter::ReserveTarget as fn(Perbill) -> Parameter, 10),
			(Parameter::InstantLimit, 10),
		] {
			assert!(fits(parameter(part(0))) && fits(parameter(part(most))));
			assert!(!fits(parameter(part(most + 1))));
		}
		assert!(fits(curve(0, 10)) && fits(curve(10, 10)));
		assert!(!fits(curve(0, 11)) && !fits(curve(5, 4)));
		assert!(Parameter::MinStake(u128::MAX).is_within_bounds(u128::MAX));
	}

	#[test]
	fn what_costs_holders_or_closes_their_way_out_should_be_worse() {
		let now = parameters();
		let worse = [
			Parameter::RewardFee(part(11)),
			Parameter::InsurancePart(part(49)),
			Parameter::ValidatorShare(part(26)),
			Parameter::ReserveTarget(part(1)),
			Parameter::ReserveTarget(part(3)),
			Parameter::InstantLimit(part(1)),
			Parameter::InstantLimit(part(3)),
			Parameter::StakeLimit(1_001),
			Parameter::PoolShare(part(51)),
			curve(2, 3),
			curve(0, 4),
			curve(1, 2),
			curve(0, 3),
			Parameter::ValidatorSelection(ValidatorSelection::Governance),
		];
		for parameter in worse {
			assert!(now.is_worse_with(&parameter), "{parameter:?}");
			assert!(!now.is_worse_with(&now.current(&parameter)), "{parameter:?}");
		}
		let not_worse = [
			Parameter::RewardFee(part(9)),
			Parameter::InsurancePart(part(51)),
			Parameter::ValidatorShare(part(24)),
			Parameter::MinStake(1_000),
			Parameter::MinStake(1),
			Parameter::PoolShare(part(0)),
			Parameter::StakeLimit(0),
		];
		for parameter in not_worse {
			assert!(!now.is_worse_with(&parameter), "{parameter:?}");
		}
	}
}
