// SPDX-License-Identifier: Apache-2.0

//! The thresholds that sort voters into bags.

use crate::constants::currency::EXISTENTIAL_DEPOSIT;
use polkadot_sdk::frame_election_provider_support::VoteWeight;

/// Bags in the voter list. With two hundred, neighbouring thresholds differ by about 11 %. No
/// election needs a finer order, and a scan from the top passes few empty bags.
const BAGS: usize = 200;

/// The ratio of neighbouring thresholds, in thousandths. 199 steps lead from the existential
/// deposit to just under the largest vote weight.
const STEP_PER_MILLE: u128 = 1_113;

/// Upper thresholds of the bags, strictly increasing.
pub const THRESHOLDS: [VoteWeight; BAGS] = thresholds();

const fn thresholds() -> [VoteWeight; BAGS] {
	let mut bags = [0; BAGS];
	let mut threshold = EXISTENTIAL_DEPOSIT;
	let mut i = 0;
	while i < BAGS - 1 {
		assert!(threshold < VoteWeight::MAX as u128, "the steps are too large");
		bags[i] = threshold as VoteWeight;
		threshold = threshold * STEP_PER_MILLE / 1_000;
		i += 1;
	}
	// The top bag takes all heavier voters.
	bags[BAGS - 1] = VoteWeight::MAX;
	bags
}

#[cfg(test)]
mod tests {
	use super::THRESHOLDS;

	#[test]
	fn thresholds_should_strictly_increase_and_cover_every_weight() {
		assert!(THRESHOLDS.windows(2).all(|pair| pair[0] < pair[1]));
		assert_eq!(THRESHOLDS.last(), Some(&u64::MAX));
		// A large step into the top bag would leave large voters unsorted.
		assert!(THRESHOLDS[198] > u64::MAX / 2);
	}
}
