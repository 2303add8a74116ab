// SPDX-License-Identifier: Apache-2.0

//! What may move in the time of an era.

use polkadot_sdk::frame_support::stored;

use super::{BlockNumber, Stake};
use crate::math::ProRata;

/// How much of a limit was used, where the limit comes back evenly, block by block. The limit itself is
/// not kept, so that it can follow the pool. Nothing is used by default.
#[stored]
#[derive(Copy, Default)]
pub struct RateLimit {
	/// What was used and had not come back by then, in plancks of RILL.
	pub used: Stake,
	/// The block of the last use.
	pub at: BlockNumber,
}

impl RateLimit {
	/// What is left in block `now` of a limit of `most` that comes back in `period` blocks: rounded
	/// down, and all of it where the period is zero.
	pub fn remaining(&self, most: Stake, now: BlockNumber, period: BlockNumber) -> Stake {
		most.saturating_sub(self.used_in(most, now, period))
	}

	/// The rate_limit after `amount` more was used, whether or not there was as much left.
	pub fn spent(&self, amount: Stake, most: Stake, now: BlockNumber, period: BlockNumber) -> Self {
		Self { used: self.used_in(most, now, period).saturating_add(amount), at: now }
	}

	fn used_in(&self, most: Stake, now: BlockNumber, period: BlockNumber) -> Stake {
		let passed = now.saturating_sub(self.at).min(period);
		// No more comes back than the limit, so there is always a quotient unless the period is zero.
		let back = ProRata::of(u128::from(passed), period.into()).floor(most).unwrap_or(most);
		self.used.min(most).saturating_sub(back)
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::types::Balance;

	const MOST: Stake = Stake::new(1_000);

	#[test]
	fn limit_should_be_whole_at_first_and_come_back_evenly() {
		let rate_limit = RateLimit::default();
		assert_eq!(rate_limit.remaining(MOST, 0, 10), MOST);
		let rate_limit = rate_limit.spent(Stake::new(700), MOST, 50, 10);
		let left = |now| rate_limit.remaining(MOST, now, 10).plancks();
		assert_eq!(
			[left(50), left(51), left(57), left(60), left(999)],
			[300, 400, 1_000, 1_000, 1_000]
		);
	}

	#[test]
	fn using_little_and_often_should_not_give_more_nor_starve_others() {
		let period = 7;
		let (mut often, mut sum) = (RateLimit::default(), 0);
		for now in 0..70 {
			let left = often.remaining(MOST, now, period);
			sum += left.plancks();
			often = often.spent(left, MOST, now, period);
		}
		// The whole limit at first, and then what comes back, each block's rounded down.
		assert_eq!(sum, 1_000 + 69 * (1_000 / 7));
	}

	#[test]
	fn a_lower_limit_should_hold_at_once_and_a_higher_one_leave_more() {
		let rate_limit = RateLimit::default().spent(Stake::new(900), MOST, 5, 10);
		assert_eq!(rate_limit.remaining(Stake::new(100), 5, 10), Stake::ZERO);
		assert_eq!(rate_limit.remaining(Stake::new(100), 10, 10), Stake::new(50));
		assert_eq!(rate_limit.remaining(Stake::new(2_000), 5, 10), Stake::new(1_100));
	}

	#[test]
	fn extremes_should_not_overflow() {
		let all = Stake::new(Balance::MAX);
		let rate_limit =
			RateLimit::default().spent(all, all, 0, BlockNumber::MAX).spent(all, all, 1, 2);
		assert_eq!(rate_limit.remaining(all, 1, 2), Stake::ZERO);
		assert!(rate_limit.remaining(all, 2, 2) > Stake::ZERO);
		assert_eq!(rate_limit.remaining(all, 2, 0), all);
		assert_eq!(RateLimit::default().remaining(Stake::ZERO, 9, 9), Stake::ZERO);
	}
}
