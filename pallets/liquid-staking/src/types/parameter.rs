// SPDX-License-Identifier: Apache-2.0

//! What governance can set, within which bounds, and what of it is worse for the holders.

use super::{Balance, BatchIndex, FeeRecord};
use crate::fee_curve::FeeCurve;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use polkadot_sdk::{sp_runtime::Perbill, sp_staking::EraIndex};
use scale_info::TypeInfo;

/// The most that can be taken of rewards as a fee.
pub const MAX_FEE: Perbill = Perbill::from_percent(20);

/// The most that an instant exit can be charged by its curve.
pub const MAX_INSTANT_FEE: Perbill = Perbill::from_percent(10);

/// The most of the pool that can be kept ready for instant exits, or leave by them in an era.
pub const MAX_RESERVE: Perbill = Perbill::from_percent(10);

/// The least of the pool that may depend on one validator: below it, twenty validators would not be
/// enough.
pub const MIN_VALIDATOR_SHARE: Perbill = Perbill::from_percent(5);

/// How often the first value of the minimum stake it can be raised to.
pub const MAX_MIN_STAKE_FACTOR: Balance = 1_000;

/// Who chooses whom the stashes back.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub enum ValidatorSelection {
	/// The policy, by what the validators did.
	#[default]
	Policy,
	/// Governance, by hand.
	Governance,
}

/// All that governance can set.
#[derive(Clone, Copy, Debug, Decode, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
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

/// One of the [`ParametersRecord`], and its value.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub enum Parameter {
	/// The part of rewards that is taken, a fifth at most.
	RewardFee(Perbill),
	/// The part of that fee which goes to the insurance.
	InsurancePart(Perbill),
	/// [`ParametersRecord::min_stake`].
	MinStake(Balance),
	/// [`ParametersRecord::pool_share`].
	PoolShare(Perbill),
	/// [`ParametersRecord::stake_limit`].
	StakeLimit(Balance),
	/// [`ParametersRecord::validator_share`], a twentieth at least.
	ValidatorShare(Perbill),
	/// [`ParametersRecord::reserve_target`], a tenth at most.
	ReserveTarget(Perbill),
	/// [`ParametersRecord::instant_limit`], a tenth at most.
	InstantLimit(Perbill),
	/// [`ParametersRecord::instant_fee`], a tenth at most.
	InstantFee(FeeCurve),
	/// [`ParametersRecord::selection`].
	ValidatorSelection(ValidatorSelection),
}

impl Parameter {
	/// Whether the value is within its bounds, where entries of `first_min_stake` were asked for at
	/// first.
	pub fn is_within_bounds(&self, first_min_stake: Balance) -> bool {
		match self {
			Self::RewardFee(rate) => *rate <= MAX_FEE,
			Self::MinStake(amount) => {
				let most = first_min_stake.saturating_mul(MAX_MIN_STAKE_FACTOR);
				(1..=most).contains(amount)
			},
			Self::ValidatorShare(part) => *part >= MIN_VALIDATOR_SHARE,
			Self::ReserveTarget(part) | Self::InstantLimit(part) => *part <= MAX_RESERVE,
			Self::InstantFee(curve) => curve.min <= curve.max && curve.max <= MAX_INSTANT_FEE,
			Self::InsurancePart(_)
			| Self::PoolShare(_)
			| Self::StakeLimit(_)
			| Self::ValidatorSelection(_) => true,
		}
	}

	/// Whether the other one is a value of the same.
	pub fn is_same_as(&self, other: &Self) -> bool {
		core::mem::discriminant(self) == core::mem::discriminant(other)
	}
}

impl ParametersRecord {
	/// The value that `parameter` has now.
	pub fn current(&self, parameter: &Parameter) -> Parameter {
		match parameter {
			Parameter::RewardFee(_) => Parameter::RewardFee(self.fees.rate),
			Parameter::InsurancePart(_) => Parameter::InsurancePart(self.fees.insurance),
			Parameter::MinStake(_) => Parameter::MinStake(self.min_stake),
			Parameter::PoolShare(_) => Parameter::PoolShare(self.pool_share),
			Parameter::StakeLimit(_) => Parameter::StakeLimit(self.stake_limit),
			Parameter::ValidatorShare(_) => Parameter::ValidatorShare(self.validator_share),
			Parameter::ReserveTarget(_) => Parameter::ReserveTarget(self.reserve_target),
			Parameter::InstantLimit(_) => Parameter::InstantLimit(self.instant_limit),
			Parameter::InstantFee(_) => Parameter::InstantFee(self.instant_fee),
			Parameter::ValidatorSelection(_) => Parameter::ValidatorSelection(self.selection),
		}
	}

	/// Whether each is within its bounds.
	pub fn are_within_bounds(&self) -> bool {
		[
			Parameter::RewardFee(self.fees.rate),
			Parameter::MinStake(self.min_stake),
			Parameter::ValidatorShare(self.validator_share),
			Parameter::ReserveTarget(self.reserve_target),
			Parameter::InstantLimit(self.instant_limit),
			Parameter::InstantFee(self.instant_fee),
		]
		.iter()
		.all(|parameter| parameter.is_within_bounds(self.min_stake))
	}

	/// All parameters with this one changed.
	pub fn with(mut self, parameter: Parameter) -> Self {
		match parameter {
			Parameter::RewardFee(rate) => self.fees.rate = rate,
			Parameter::InsurancePart(part) => self.fees.insurance = part,
			Parameter::MinStake(amount) => self.min_stake = amount,
			Parameter::PoolShare(part) => self.pool_share = part,
			Parameter::StakeLimit(amount) => self.stake_limit = amount,
			Parameter::ValidatorShare(part) => self.validator_share = part,
			Parameter::ReserveTarget(part) => self.reserve_target = part,
			Parameter::InstantLimit(part) => self.instant_limit = part,
			Parameter::InstantFee(curve) => self.instant_fee = curve,
			Parameter::ValidatorSelection(selection) => self.selection = selection,
		}
		self
	}

	/// Whether holders can be worse off with this value, so that they are to hear of it in time to
	/// leave. What only newcomers meet is not.
	///
	/// Either way counts for a reserve, which earns less when it is larger and pays fewer exits when it is
	/// smaller; for the limit and the fee of exits at once, which are a way out for some, and for those who
	/// stay the price of a loss that is reported later and that others left behind; and for who chooses: it
	/// may choose worse. More entries at once dilute what is earned until their stake earns as well, and so does a larger
	/// share for a pool that has all of it.
	pub fn is_worse_with(&self, parameter: &Parameter) -> bool {
		match parameter {
			Parameter::RewardFee(rate) => *rate > self.fees.rate,
			Parameter::InsurancePart(part) => *part < self.fees.insurance,
			Parameter::ValidatorShare(part) => *part > self.validator_share,
			Parameter::ReserveTarget(part) => *part != self.reserve_target,
			Parameter::InstantLimit(part) => *part != self.instant_limit,
			Parameter::InstantFee(curve) => *curve != self.instant_fee,
			Parameter::ValidatorSelection(selection) => *selection != self.selection,
			Parameter::StakeLimit(amount) => *amount > self.stake_limit,
			Parameter::PoolShare(part) => *part > self.pool_share,
			Parameter::MinStake(_) => false,
		}
	}
}

/// What governance can announce.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
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

/// The most changes that can be announced at once: one of each kind.
pub const MAX_ANNOUNCED: u32 = 11;

/// A change that waits until those who do not want it have left.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
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
