// SPDX-License-Identifier: Apache-2.0

//! Rate limits.

use polkadot_sdk::frame_support::stored;

use super::{BlockNumber, Stake};
use crate::math::ProRata;

/// The used part of a rate limit, which comes back evenly, block by block. The limit itself is not
/// stored here, so it can follow the pool. By default, nothing is used.
#[stored]
#[derive(Copy, Default)]
pub struct RateLimit {
	/// The part that was used and not back in block `at`, in plancks of RILL.
	pub used: Stake,
	/// The block of the last use.
	pub at: BlockNumber,
}

impl RateLimit {
	/// The remaining part in block `now` of the limit `most`, which comes back over `period`
	/// blocks. Rounded down. All of it if the period is zero.
	pub fn remaining(&self, most: Stake, now: BlockNumber, period: BlockNumber) -> Stake {
		most.saturating_sub(self.used_in(most, now, period))
	}

	/// The rate limit after a use of `amount` more in block `now`, even if less remained.
	pub fn spent(&self, amount: Stake, most: Stake, now: BlockNumber, period: BlockNumber) -> Self {
		Self { used: self.used_in(most, now, period).saturating_add(amount), at: now }
	}

	fn used_in(&self, most: Stake, now: BlockNumber, period: BlockNumber) -> Stake {
		let passed = now.saturating_sub(self.at).min(period);
		// `passed <= period`, so the quotient exists unless the period is zero. All is back then.
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
		// The whole limit at first. Then the part that each block brings back, rounded down.
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
