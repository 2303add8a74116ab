// SPDX-License-Identifier: Apache-2.0

//! Who bears a slash: the insurance first, then everybody who was exposed, in proportion to what
//! they have; pure functions of what was read.
//!
//! The staking system takes a slash from whichever stash and chunk its own rules name. Here the
//! pool is one: what a batch loses does not depend on the stash it unbonds from, nor on whether the
//! staking system's deferral lets its chunk off.

use crate::{math::ProRata, types::Stake};
use alloc::vec::Vec;

/// What each party has before a loss.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parties {
	/// What the insurance can pay.
	pub insurance: Stake,
	/// What the holders have, the shares of the insurance included.
	pub holders: Stake,
	/// Rewards that are not released yet.
	pub stream: Stake,
	/// Closed batches that were exposed.
	pub exposed: Vec<Stake>,
	/// Closed batches that were not: the last resort, when all that was exposed is gone.
	pub unexposed: Vec<Stake>,
}

/// What each party loses; together no more than the loss, and no party more than it has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shortfall {
	/// Paid by the insurance.
	pub insured: Stake,
	/// Borne by the holders.
	pub holders: Stake,
	/// Borne by the stream of rewards.
	pub stream: Stake,
	/// Borne by each exposed batch.
	pub exposed: Vec<Stake>,
	/// Borne by each other batch.
	pub unexposed: Vec<Stake>,
}

impl Parties {
	/// Shares `loss` out. Rounded up for batches and for the stream, so that the holders never bear
	/// what is somebody else's; each by less than one planck.
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

	/// All that was exposed, but for what the insurance pays out of the holders' stake.
	fn exposed_stake(&self, insured: Stake) -> Stake {
		let exposed: Stake = self.exposed.iter().copied().sum();
		let holders = self.holders.saturating_sub(insured);
		exposed.saturating_add(self.stream).saturating_add(holders)
	}
}

/// A loss that is shared out party by party, so that the parts sum to it exactly. Each part is rounded
/// up, in favour of the parties that come later.
pub struct Apportionment {
	loss: Stake,
	value: Stake,
}

impl Apportionment {
	/// A loss that parties bear who have `value` together.
	pub fn new(loss: Stake, value: Stake) -> Self {
		Self { loss, value }
	}

	/// The part of a party that has `stake` of the value that is left.
	pub fn take(&mut self, stake: Stake) -> Stake {
		// A loss of all there is, or more, leaves nobody anything.
		let part = if self.loss >= self.value {
			stake.min(self.loss)
		} else {
			// `loss` is less than `value`, so the quotient is at most `stake`, and at most `loss` but
			// for a value that did not fit.
			let part = ProRata::of(self.loss, self.value).ceil(stake).unwrap_or_default();
			part.min(stake).min(self.loss)
		};
		self.loss = self.loss.saturating_sub(part);
		self.value = self.value.saturating_sub(stake);
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
		// Of 1000 that the holders have, 100 are the insurance's shares.
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
