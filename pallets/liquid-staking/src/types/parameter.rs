// SPDX-License-Identifier: Apache-2.0

//! The parameters, their bounds, and the values that are worse for holders.

use super::{Balance, BatchIndex, FeeRecord};
use crate::fee_curve::FeeCurve;
use polkadot_sdk::{frame_support::stored, sp_runtime::Perbill, sp_staking::EraIndex};

/// Upper bound of the fee on rewards, as a part of them.
pub const MAX_FEE: Perbill = Perbill::from_percent(20);

/// Upper bound of the fee curve of instant exits.
pub const MAX_INSTANT_FEE: Perbill = Perbill::from_percent(10);

/// Upper bound of the buffer, and of the rate limit of instant exits, as a part of the pool.
pub const MAX_RESERVE: Perbill = Perbill::from_percent(10);

/// Lower bound of `validator_share`: a smaller share would take more than twenty validators.
pub const MIN_VALIDATOR_SHARE: Perbill = Perbill::from_percent(5);

/// Upper bound of `min_stake`, as a multiple of its initial value.
pub const MAX_MIN_STAKE_FACTOR: Balance = 1_000;

/// The selector of nominees.
#[stored]
#[derive(Copy, Default)]
pub enum ValidatorSelection {
	/// The policy, by the performance of validators.
	#[default]
	Policy,
	/// Governance, by calls.
	Governance,
}

/// The parameters that governance can set.
#[stored]
#[derive(Copy, Default)]
pub struct ParametersRecord {
	/// The fee on rewards.
	pub fees: FeeRecord,
	/// The minimum stake of an entry, in plancks of RILL. It keeps dust out of the books.
	pub min_stake: Balance,
	/// Upper bound of the pool, as a part of all RILL. It refuses entries and rebonding beyond it.
	/// Rewards can exceed it.
	pub pool_share: Perbill,
	/// The rate limit of entries, in plancks of RILL. It comes back evenly over an era, block by
	/// block. So up to twice the limit can enter in the blocks of an era.
	pub stake_limit: Balance,
	/// Upper bound of the stake of stashes that nominate one validator, as a part of all active
	/// stake, if there are enough other validators.
	pub validator_share: Perbill,
	/// The buffer for instant exits, as a part of the pool.
	pub reserve_target: Perbill,
	/// The rate limit of instant exits, as a part of the pool. It comes back as the limit of
	/// entries does.
	pub instant_limit: Perbill,
	/// The fee of instant exits.
	pub instant_fee: FeeCurve,
	/// The selector of nominees.
	pub selection: ValidatorSelection,
}

/// Declares the parameters: for each its value, its field of [`ParametersRecord`], the values
/// within its bounds, and the values that are worse for holders.
macro_rules! parameters {
	($(
		$(#[$doc:meta])*
		$name:ident: $value:ty = $($field:ident).+ {
			within: $within:expr,
			worse: $worse:expr,
		}
	)*) => {
		/// A parameter of [`ParametersRecord`], with a value.
		#[stored]
		#[derive(Copy)]
		pub enum Parameter {
			$( $(#[$doc])* $name($value), )*
		}

		impl Parameter {
			/// Whether the value is within its bounds. `initial_min_stake` is the initial value of
			/// `min_stake`.
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

			/// The same parameter with its current value.
			pub fn current(&self, parameter: &Parameter) -> Parameter {
				match parameter {
					$( Parameter::$name(_) => Parameter::$name(self.$($field).+), )*
				}
			}

			/// The parameters with this one changed.
			pub fn with(mut self, parameter: Parameter) -> Self {
				match parameter {
					$( Parameter::$name(value) => self.$($field).+ = value, )*
				}
				self
			}

			/// Whether a holder can be worse off with this value. Such a value waits for a notice,
			/// so that holders can exit before. A value that affects entries only is not worse.
			pub fn is_worse_with(&self, parameter: &Parameter) -> bool {
				match parameter {
					$( Parameter::$name(value) => {
						let worse: fn($value, $value) -> bool = $worse;
						worse(*value, self.$($field).+)
					}, )*
				}
			}
		}

		/// Upper bound of the announced changes: one for each parameter, and a recapitalisation.
		pub const MAX_ANNOUNCED: u32 = [$( stringify!($name) ),*].len() as u32 + 1;
	};
}

parameters! {
	/// The fee, as a part of rewards, at most [`MAX_FEE`].
	RewardFee: Perbill = fees.rate {
		within: |rate, _| rate <= MAX_FEE,
		worse: |new, now| new > now,
	}
	/// The insurance's part of the fee. A smaller one is worse.
	InsurancePart: Perbill = fees.insurance {
		within: |_, _| true,
		worse: |new, now| new < now,
	}
	/// [`ParametersRecord::min_stake`], from 1 to [`MAX_MIN_STAKE_FACTOR`] times its initial value.
	MinStake: Balance = min_stake {
		within: |stake, initial| (1..=initial.saturating_mul(MAX_MIN_STAKE_FACTOR)).contains(&stake),
		worse: |_, _| false,
	}
	/// [`ParametersRecord::pool_share`]. A larger one is worse: entries dilute the yield until
	/// their stake earns.
	PoolShare: Perbill = pool_share {
		within: |_, _| true,
		worse: |new, now| new > now,
	}
	/// [`ParametersRecord::stake_limit`]. A larger one is worse, for the same reason.
	StakeLimit: Balance = stake_limit {
		within: |_, _| true,
		worse: |new, now| new > now,
	}
	/// [`ParametersRecord::validator_share`], at least [`MIN_VALIDATOR_SHARE`]. A larger one is
	/// worse.
	ValidatorShare: Perbill = validator_share {
		within: |share, _| share >= MIN_VALIDATOR_SHARE,
		worse: |new, now| new > now,
	}
	/// [`ParametersRecord::reserve_target`], at most [`MAX_RESERVE`]. Any other one is worse: a
	/// larger buffer earns less, and a smaller one pays fewer exits.
	ReserveTarget: Perbill = reserve_target {
		within: |part, _| part <= MAX_RESERVE,
		worse: |new, now| new != now,
	}
	/// [`ParametersRecord::instant_limit`], at most [`MAX_RESERVE`]. Any other one is worse: a
	/// smaller one keeps some holders in, and with a larger one more exits escape a slash that is
	/// reported later, at the cost of those who stay.
	InstantLimit: Perbill = instant_limit {
		within: |part, _| part <= MAX_RESERVE,
		worse: |new, now| new != now,
	}
	/// [`ParametersRecord::instant_fee`], at most [`MAX_INSTANT_FEE`]. Any other one is worse: a
	/// higher fee costs those who exit, and a lower one those who stay.
	InstantFee: FeeCurve = instant_fee {
		within: |curve, _| curve.min <= curve.max && curve.max <= MAX_INSTANT_FEE,
		worse: |new, now| new != now,
	}
	/// [`ParametersRecord::selection`]. The other one is worse: it may select worse validators.
	ValidatorSelection: ValidatorSelection = selection {
		within: |_, _| true,
		worse: |new, now| new != now,
	}
}

impl Parameter {
	/// Whether both are values of the same parameter.
	pub fn is_same_as(&self, other: &Self) -> bool {
		core::mem::discriminant(self) == core::mem::discriminant(other)
	}
}

impl ParametersRecord {
	/// Whether every value is within its bounds.
	pub fn are_within_bounds(&self) -> bool {
		self.all().all(|parameter| parameter.is_within_bounds(self.min_stake))
	}
}

/// A change that governance can announce.
#[stored]
#[derive(Copy)]
pub enum Change {
	/// A new value of a parameter.
	Parameter(Parameter),
	/// A recapitalisation of a wiped-out pool; see [`recapitalise`](crate::Pallet::recapitalise).
	Recapitalisation,
}

impl Change {
	/// Whether an announcement of the other change would replace this one.
	pub fn is_same_as(&self, other: &Self) -> bool {
		match (self, other) {
			(Self::Parameter(one), Self::Parameter(other)) => one.is_same_as(other),
			(Self::Recapitalisation, Self::Recapitalisation) => true,
			_ => false,
		}
	}
}

/// An announced change, which waits for its notice.
#[stored]
#[derive(Copy)]
pub struct AnnouncedChange {
	/// The change.
	pub change: Change,
	/// The first era in which it can take effect.
	pub from_era: EraIndex,
	/// The batch that was open at the announcement. A parameter changes only after this batch and
	/// all older ones are claimable, however long that takes.
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
	fn change_that_costs_holders_or_closes_their_way_out_should_be_worse() {
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
