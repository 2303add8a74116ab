// SPDX-License-Identifier: Apache-2.0

//! The apportionment of a slash, as pure functions: the insurance pays first, and all exposed
//! parties bear the rest pro rata.
//!
//! The staking system chooses the stash and the chunk that it slashes. The pool ignores that
//! choice: the part of a batch does not depend on the stash that unbonds for it, nor on a chunk
//! that the slash spares.

use crate::{math::ProRata, types::Stake};
use alloc::vec::Vec;
use polkadot_sdk::frame_support::traits::Defensive;

/// The stake of each party before a loss, in plancks of RILL.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parties {
	/// The stake of the insurance's shares: the most that the insurance can pay.
	pub insurance: Stake,
	/// The stake of all holders, including the insurance's shares.
	pub holders: Stake,
	/// Unreleased rewards of the stream.
	pub stream: Stake,
	/// Closed batches that were exposed.
	pub exposed: Vec<Stake>,
	/// Closed batches that were not exposed. They lose only after all exposed stake is gone.
	pub unexposed: Vec<Stake>,
}

/// The loss of each party, in plancks of RILL: in sum at most the whole loss, and each at most the
/// stake of the party.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shortfall {
	/// The part of the insurance.
	pub insured: Stake,
	/// The part of the holders, without `insured`.
	pub holders: Stake,
	/// The part of the stream.
	pub stream: Stake,
	/// The part of each exposed batch.
	pub exposed: Vec<Stake>,
	/// The part of each unexposed batch.
	pub unexposed: Vec<Stake>,
}

impl Parties {
	/// Apportions `loss`. The parts of batches and of the stream round up, each by less than a
	/// planck, so that holders never bear a part of others. The holders bear the remainder.
	pub fn bear(&self, loss: Stake) -> Shortfall {
		let insured = loss.min(self.insurance).min(self.holders);
		let mut rest =
			Apportionment::new(loss.saturating_sub(insured), self.exposed_stake(insured));
		let exposed = self.exposed.iter().map(|stake| rest.take(*stake)).collect();
		let stream = rest.take(self.stream);
		let holders = rest.take(self.holders.saturating_sub(insured));
		let mut rest = Apportionment::new(rest.loss, self.unexposed.iter().copied().sum());
		let unexposed = self.unexposed.iter().map(|stake| rest.take(*stake)).collect();
		Shortfall { insured, holders, stream, exposed, unexposed }
	}

	/// The stake of all exposed parties, without `insured`: the insurance pays that out of the
	/// holders' stake.
	fn exposed_stake(&self, insured: Stake) -> Stake {
		let exposed: Stake = self.exposed.iter().copied().sum();
		let holders = self.holders.saturating_sub(insured);
		exposed.saturating_add(self.stream).saturating_add(holders)
	}
}

/// The apportionment of a loss, party by party. The parts sum to the loss exactly. Each part rounds
/// up, in favour of later parties.
pub struct Apportionment {
	loss: Stake,
	whole: Stake,
}

impl Apportionment {
	/// The apportionment of `loss` among parties with the stake `whole` in sum.
	pub fn new(loss: Stake, whole: Stake) -> Self {
		Self { loss, whole }
	}

	/// The part of the next party, which has `stake` of the remaining sum; at most `stake` and at
	/// most the remaining loss.
	pub fn take(&mut self, stake: Stake) -> Stake {
		// The loss takes everything.
		let part = if self.loss >= self.whole {
			stake.min(self.loss)
		} else {
			// `loss < whole`, so the quotient exists and is at most `stake`. It is at most `loss`,
			// too, unless the sum of all stake saturated.
			let part = ProRata::of(self.loss, self.whole).ceil(stake);
			part.defensive_unwrap_or_default().min(self.loss)
		};
		self.loss = self.loss.saturating_sub(part);
		self.whole = self.whole.saturating_sub(stake);
		part
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::types::Balance;

	fn parties(
		insurance: Balance,
		holders: Balance,
		stream: Balance,
		exposed: &[Balance],
		unexposed: &[Balance],
	) -> Parties {
		let stakes = |amounts: &[Balance]| amounts.iter().copied().map(Stake::new).collect();
		Parties {
			insurance: Stake::new(insurance),
			holders: Stake::new(holders),
			stream: Stake::new(stream),
			exposed: stakes(exposed),
			unexposed: stakes(unexposed),
		}
	}

	fn sum(shortfall: &Shortfall) -> Stake {
		let batches = shortfall.exposed.iter().chain(&shortfall.unexposed).copied().sum::<Stake>();
		[shortfall.insured, shortfall.holders, shortfall.stream, batches].into_iter().sum()
	}

	#[test]
	fn insurance_should_pay_before_anybody_loses() {
		let loss = parties(30, 1_000, 0, &[500], &[]).bear(Stake::new(20));
		assert_eq!(loss.insured, Stake::new(20));
		assert_eq!((loss.holders, loss.exposed), (Stake::ZERO, vec![Stake::ZERO]));
	}

	#[test]
	fn exposed_should_lose_in_proportion_and_others_nothing() {
		let loss = parties(0, 600, 100, &[200, 100], &[5_000]).bear(Stake::new(100));
		assert_eq!(loss.holders, Stake::new(60));
		assert_eq!(loss.stream, Stake::new(10));
		assert_eq!(loss.exposed, vec![Stake::new(20), Stake::new(10)]);
		assert_eq!(loss.unexposed, vec![Stake::ZERO]);
	}

	#[test]
	fn insurance_should_not_count_twice() {
		// 100 of the holders' 1000 are the insurance's shares.
		let loss = parties(100, 1_000, 0, &[900], &[]).bear(Stake::new(280));
		assert_eq!(loss.insured, Stake::new(100));
		assert_eq!((loss.holders, loss.exposed), (Stake::new(90), vec![Stake::new(90)]));
	}

	#[test]
	fn others_should_lose_only_what_the_exposed_do_not_have() {
		let loss = parties(10, 100, 20, &[30], &[40, 40]).bear(Stake::new(170));
		assert_eq!(loss.insured, Stake::new(10));
		assert_eq!((loss.holders, loss.stream), (Stake::new(90), Stake::new(20)));
		assert_eq!(loss.exposed, vec![Stake::new(30)]);
		assert_eq!(loss.unexposed, vec![Stake::new(10), Stake::new(10)]);
	}

	#[test]
	fn nobody_should_lose_more_than_all() {
		let all = parties(10, 100, 20, &[30], &[40]);
		let loss = all.bear(Stake::new(Balance::MAX));
		assert_eq!(sum(&loss), Stake::new(190));
		assert_eq!(loss.unexposed, vec![Stake::new(40)]);
		assert_eq!(Parties::default().bear(Stake::new(7)), Shortfall::default());
	}

	#[test]
	fn parts_should_sum_to_the_loss_when_they_do_not_divide() {
		for loss in 0..=201 {
			let parties = parties(7, 101, 13, &[17, 1, 0, 29], &[3, 37]);
			let shortfall = parties.bear(Stake::new(loss));
			assert_eq!(sum(&shortfall), Stake::new(loss), "{loss}");
			for (part, stake) in shortfall.exposed.iter().zip(&parties.exposed) {
				assert!(part <= stake, "{loss}");
			}
		}
	}

	#[test]
	fn extremes_should_not_overflow() {
		let max = Balance::MAX;
		let loss = parties(max, max, max, &[max, max], &[max]).bear(Stake::new(max));
		assert_eq!(loss.insured, Stake::new(max));
		let loss = parties(0, max, 0, &[1], &[]).bear(Stake::new(max - 1));
		assert!(loss.exposed[0] <= Stake::new(1));
		assert_eq!(sum(&loss), Stake::new(max - 1));
	}
}
