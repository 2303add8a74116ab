// SPDX-License-Identifier: Apache-2.0

//! Records of past eras.

use super::{Shares, Stake};
use crate::math::Rate;
use polkadot_sdk::{frame_support::stored, sp_runtime::Perbill, sp_staking::EraIndex};

/// Upper bound of the eras whose rate is kept.
pub const MAX_HISTORY: u32 = 64;

/// The rate in the era step of an era, before it recognises rewards.
#[stored]
#[derive(Copy, Default)]
pub struct EraRecord {
	/// The era.
	pub era: EraIndex,
	/// The stake of all holders, in plancks of RILL.
	pub pooled: Stake,
	/// All shares, in plancks of stRILL.
	pub shares: Shares,
}

impl EraRecord {
	/// The rate.
	pub fn rate(&self) -> Rate {
		Rate { pooled: self.pooled, shares: self.shares }
	}
}

/// The last two rewards, each as a part of the pool, rounded up.
#[stored]
#[derive(Copy, Default)]
pub struct YieldRecord {
	/// The last reward.
	pub last: Perbill,
	/// The reward before it.
	pub before: Perbill,
}

impl YieldRecord {
	/// The record after another reward, this part of the pool.
	pub fn followed_by(self, part: Perbill) -> Self {
		Self { last: part, before: self.last }
	}

	/// The record with a last reward of at least this part of the pool.
	pub fn at_least(self, part: Perbill) -> Self {
		Self { last: self.last.max(part), ..self }
	}

	/// The yield of two eras: twice the higher of the two rewards, at most all of the pool.
	pub fn of_two_eras(self) -> Perbill {
		let better = self.last.max(self.before);
		Perbill::from_parts(better.deconstruct().saturating_mul(2))
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn two_eras_should_be_twice_the_better_and_all_at_most() {
		let part = Perbill::from_parts;
		let reward_yield = YieldRecord::default().followed_by(part(7)).followed_by(part(5));
		assert_eq!(reward_yield.of_two_eras(), part(14));
		assert_eq!(reward_yield.followed_by(part(6)).of_two_eras(), part(12));
		assert_eq!(
			(reward_yield.at_least(part(9)).last, reward_yield.at_least(part(4)).last),
			(part(9), part(5))
		);
		assert_eq!(reward_yield.followed_by(Perbill::one()).of_two_eras(), Perbill::one());
	}
}
