// SPDX-License-Identifier: Apache-2.0

//! The books of the pool.

use crate::{
	math::{mul_div_floor, Rate},
	BlockNumber, Shares, Stake,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use polkadot_sdk::sp_runtime::ArithmeticError;
use scale_info::TypeInfo;

/// Rewards that were harvested and are released to the holders evenly, block by block, so that
/// no block is worth sniping.
#[derive(Clone, Copy, Debug, Decode, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct RewardStream {
	/// What the stream releases between its two blocks.
	pub total: Stake,
	/// The block in which the stream began: nothing of it is released there yet.
	pub start: BlockNumber,
	/// The block from which on all of it is released.
	pub end: BlockNumber,
}

impl RewardStream {
	/// What is not yet the holders' in block `now`; rounded up, so that nothing is released early.
	pub fn unreleased(&self, now: BlockNumber) -> Stake {
		let length = self.end.saturating_sub(self.start);
		let passed = now.saturating_sub(self.start);
		if passed >= length {
			return Stake(0);
		}
		// `passed < length`, so the quotient is below `total` and there is always one.
		let released = mul_div_floor(self.total.0, passed.into(), length.into()).unwrap_or(0);
		self.total.minus_or_zero(Stake(released))
	}

	/// The stream that follows in block `now`: what this one still holds and `fresh` rewards,
	/// released over the next `period` blocks.
	///
	/// # Errors
	/// [`ArithmeticError::Overflow`] when the two sum to more than there can be.
	pub fn renewed(
		&self,
		fresh: Stake,
		now: BlockNumber,
		period: BlockNumber,
	) -> Result<Self, ArithmeticError> {
		let total = self.unreleased(now).plus(fresh)?;
		Ok(Self { total, start: now, end: now.saturating_add(period) })
	}

	/// The stream after `loss` was taken out of it in block `now`; the rest is released by the
	/// block by which all of it was to be.
	pub fn reduced(&self, loss: Stake, now: BlockNumber) -> Self {
		if loss.is_zero() {
			return *self;
		}
		let total = self.unreleased(now).minus_or_zero(loss);
		Self { total, start: now.min(self.end), end: self.end }
	}

	/// The stream after `gain` was put back into it in block `now`. What would have been released
	/// by now is the holders', so a stream that has ended stays as it is.
	pub fn increased(&self, gain: Stake, now: BlockNumber) -> Self {
		if gain.is_zero() || now >= self.end {
			return *self;
		}
		Self { total: self.unreleased(now).plus_or_max(gain), start: now, end: self.end }
	}
}

/// Whether shares can be bought.
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
pub enum EntryGate {
	/// They can.
	#[default]
	Open,
	/// A slash was reported or applied, and what it costs is not in the rate yet: a matter of a
	/// block or two.
	Assessing,
	/// The books did not add up: until governance has reopened them.
	Halted,
}

/// The books of the pool: every figure is tracked by what the pallet itself moved or was told,
/// never by the balance of an account, so a donation changes nothing.
///
/// What the holders have is what is left: assets less liabilities.
#[derive(Clone, Copy, Debug, Decode, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct PoolLedger {
	/// All shares there are, those in escrow, those of the insurance and the locked seed included.
	pub shares: Shares,
	/// Asset: stake that is bonded and active, of all stashes.
	pub active: Stake,
	/// Asset: stake that unbonds, of all stashes.
	pub unbonding: Stake,
	/// Asset: deposits and rewards in the reserve that are to be bonded.
	pub reserve: Stake,
	/// Asset: money in the claims account.
	pub claims: Stake,
	/// Liability: what the tickets of closed batches are owed, before slashes that are pending.
	pub owed: Stake,
	/// Of `owed`, what tickets can claim now; the claims account holds at least that.
	pub payable: Stake,
	/// Liability: what reported slashes will cost the holders and the stream once they are
	/// applied.
	pub pending: Stake,
	/// Liability: rewards that are not yet the holders'.
	pub stream: RewardStream,
	/// What a slash took in this block or the one before, until it is shared out. No asset any
	/// more, and no liability.
	pub unsettled: Stake,
	/// Whether shares can be bought.
	pub gate: EntryGate,
}

impl PoolLedger {
	/// All that is tracked, whoever it belongs to.
	pub fn assets(&self) -> Stake {
		[self.active, self.unbonding, self.reserve, self.claims].into_iter().sum()
	}

	/// What of it is not the holders' in block `now`.
	pub fn liabilities(&self, now: BlockNumber) -> Stake {
		[self.owed, self.pending, self.stream.unreleased(now)].into_iter().sum()
	}

	/// All stake that belongs to the holders in block `now`. Saturates at nothing: a slash can
	/// take more than what was theirs.
	pub fn pooled(&self, now: BlockNumber) -> Stake {
		self.assets().minus_or_zero(self.liabilities(now))
	}

	/// What the shares are worth in block `now`.
	pub fn rate(&self, now: BlockNumber) -> Rate {
		Rate { pooled: self.pooled(now), shares: self.shares }
	}

	/// Lets nobody in until the rate has caught up with a slash.
	pub fn close_gate(&mut self) {
		if self.gate == EntryGate::Open {
			self.gate = EntryGate::Assessing;
		}
	}

	/// What closed batches are owed and neither unbonds nor lies in the claims account.
	pub fn uncovered(&self) -> Stake {
		self.owed.minus_or_zero(self.unbonding.plus_or_max(self.claims))
	}

	/// What unbonds, or lies in the claims account, and no closed batch needs.
	pub fn excess(&self) -> Stake {
		self.unbonding.plus_or_max(self.claims).minus_or_zero(self.owed)
	}

	/// What lies in the claims account without being owed to anybody.
	pub fn surplus_claims(&self) -> Stake {
		self.claims.minus_or_zero(self.owed)
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::Balance;

	#[test]
	fn stream_should_release_evenly_and_never_early() {
		let stream = RewardStream { total: Stake(10), start: 100, end: 103 };
		let left = |now| stream.unreleased(now).0;
		assert_eq!([left(0), left(100), left(101), left(102), left(103)], [10, 10, 7, 4, 0]);
		assert_eq!(left(BlockNumber::MAX), 0);
	}

	#[test]
	fn stream_should_keep_what_is_left_when_renewed() {
		let stream = RewardStream { total: Stake(10), start: 100, end: 110 };
		let next = stream.renewed(Stake(5), 104, 20).unwrap();
		assert_eq!(next, RewardStream { total: Stake(11), start: 104, end: 124 });
		assert_eq!(next.unreleased(104), Stake(11));
		assert!(stream.renewed(Stake(Balance::MAX), 104, 20).is_err());
	}

	#[test]
	fn stream_should_end_when_it_did_after_a_loss() {
		let stream = RewardStream { total: Stake(100), start: 10, end: 20 };
		let reduced = stream.reduced(Stake(15), 14);
		assert_eq!(reduced, RewardStream { total: Stake(45), start: 14, end: 20 });
		assert_eq!(stream.reduced(Stake(61), 14).unreleased(14), Stake(0));
		assert_eq!(stream.reduced(Stake(0), 25).unreleased(25), Stake(0));
	}

	#[test]
	fn stream_should_end_when_it_did_after_a_gain_and_stay_ended() {
		let stream = RewardStream { total: Stake(100), start: 10, end: 20 };
		let increased = stream.increased(Stake(6), 14);
		assert_eq!(increased, RewardStream { total: Stake(66), start: 14, end: 20 });
		assert_eq!(stream.increased(Stake(0), 14), stream);
		for ended in [20, 21] {
			assert_eq!(stream.increased(Stake(6), ended), stream);
		}
	}

	#[test]
	fn stream_should_release_at_once_when_its_period_is_zero() {
		let stream = RewardStream::default().renewed(Stake(7), 5, 0).unwrap();
		assert_eq!(stream.unreleased(5), Stake(0));
	}

	#[test]
	fn pooled_should_be_what_is_left_and_never_less_than_nothing() {
		let pool = PoolLedger {
			active: Stake(40),
			unbonding: Stake(5),
			reserve: Stake(3),
			claims: Stake(2),
			owed: Stake(8),
			pending: Stake(4),
			stream: RewardStream { total: Stake(9), start: 0, end: 10 },
			..Default::default()
		};
		assert_eq!(pool.pooled(0), Stake(29));
		assert_eq!(pool.pooled(10), Stake(38));
		assert_eq!(PoolLedger { active: Stake(1), ..pool }.pooled(0), Stake(0));
	}

	#[test]
	fn claims_should_be_surplus_only_when_nobody_is_owed_them() {
		let pool = PoolLedger {
			unbonding: Stake(5),
			claims: Stake(20),
			owed: Stake(18),
			..Default::default()
		};
		assert_eq!((pool.uncovered(), pool.surplus_claims()), (Stake(0), Stake(2)));
		assert_eq!(pool.excess(), Stake(7));
		let short = PoolLedger { claims: Stake(10), ..pool };
		assert_eq!((short.uncovered(), short.surplus_claims()), (Stake(3), Stake(0)));
		assert_eq!(short.excess(), Stake(0));
	}
}
