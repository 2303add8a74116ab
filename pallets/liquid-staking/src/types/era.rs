// SPDX-License-Identifier: Apache-2.0

//! What is remembered of past eras.

use super::{Shares, Stake};
use crate::math::Rate;
use polkadot_sdk::{frame_support::stored, sp_runtime::Perbill, sp_staking::EraIndex};

/// How many eras the rate is remembered for.
pub const MAX_HISTORY: u32 = 64;

/// The rate at the beginning of an era, before that era's rewards came in.
#[stored]
#[derive(Copy, Default)]
pub struct EraRecord {
	/// The era.
	pub era: EraIndex,
	/// All stake that belonged to the holders, in plancks of RILL.
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

/// What rewards came to of all that was pooled, the two last times that some came in; rounded up.
#[stored]
#[derive(Copy, Default)]
pub struct YieldRecord {
	/// The last time.
	pub last: Perbill,
	/// The time before.
	pub before: Perbill,
}

impl YieldRecord {
	/// The reward_yield after rewards came in that are this part of the pool.
	pub fn followed_by(self, part: Perbill) -> Self {
		Self { last: part, before: self.last }
	}

	/// The reward_yield when the last reward is at least this part of the pool.
	pub fn at_least(self, part: Perbill) -> Self {
		Self { last: self.last.max(part), ..self }
	}

	/// What two eras earn: twice the better of the two.
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
