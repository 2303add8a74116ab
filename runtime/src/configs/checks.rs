// SPDX-License-Identifier: Apache-2.0

//! The checks of parachain blocks, derived from the number of validators.

/// The checks of each parachain block.
#[derive(Debug)]
pub struct Checks {
	/// The validators that must approve a block.
	pub approvals: u32,
	/// The cores that a validator checks at once, in the first tranche.
	pub samples: u32,
	/// The tranches over which the other checks are spread.
	pub tranches: u32,
	/// Upper bound of a backing group.
	pub group: u32,
}

impl Checks {
	/// Checks that do not let a block through unseen.
	///
	/// Backers do not check their own block. A block is approved at once, without a check, if fewer
	/// validators than the needed approvals are outside of its backing group. So groups have at
	/// most a quarter of the validators: enough are outside of the largest one even after a
	/// validator has left.
	pub fn of(validators: u32) -> Self {
		// With more than a third, one honest validator is among them, and a third approves anyway.
		// Live networks need thirty.
		let approvals = (validators / 3).saturating_add(1).min(30);
		// More than five backers only waste signatures.
		let group = (validators / 4).clamp(1, 5);
		let groups = validators.checked_div(group).unwrap_or_default().max(1);
		Self {
			approvals,
			// The first tranche gives the needed approvals on average.
			samples: approvals.saturating_mul(groups).div_ceil(validators.max(1)).clamp(1, 40),
			tranches: validators.saturating_mul(4).div_ceil(9).max(25),
			group,
		}
	}
}

#[cfg(test)]
mod tests {
	use super::Checks;

	/// The members of the largest backing group, as the scheduler forms groups.
	fn largest_group(validators: u32, cores: u32, checks: &Checks) -> u32 {
		let groups = cores.max(validators / checks.group).min(validators);
		validators.div_ceil(groups)
	}

	/// Asserts that blocks of `validators` are checked, with the checks of a chain of `planned`.
	fn assert_checked(validators: u32, planned: u32) {
		let checks = Checks::of(planned);
		for cores in 0..=100 {
			let outside = validators - largest_group(validators, cores, &checks);
			assert!(outside >= checks.approvals, "{validators} {cores} {checks:?}");
		}
	}

	#[test]
	fn no_parachain_block_should_be_approved_unchecked() {
		for validators in 2..=1_000 {
			assert_checked(validators, validators);
		}
	}

	#[test]
	fn no_block_should_be_approved_unchecked_after_a_validator_left() {
		for validators in 4..=1_000 {
			assert_checked(validators - 1, validators);
		}
	}

	#[test]
	fn checks_should_grow_with_the_validators() {
		let of = |validators| {
			let Checks { approvals, samples, tranches, group } = Checks::of(validators);
			[approvals, samples, tranches, group]
		};
		assert_eq!(of(1), [1, 1, 25, 1]);
		assert_eq!(of(4), [2, 2, 25, 1]);
		assert_eq!(of(10), [4, 2, 25, 2]);
		assert_eq!(of(30), [11, 3, 25, 5]);
		assert_eq!(of(100), [30, 6, 45, 5]);
		assert_eq!(of(300), [30, 6, 134, 5]);
	}
}
