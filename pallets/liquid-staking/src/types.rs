// SPDX-License-Identifier: Apache-2.0

//! The vocabulary of the pallet: what is counted, recorded and told, without any `Config`.

use crate::math::{mul_div_floor, Rate};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use polkadot_sdk::{
	sp_runtime::{ArithmeticError, FixedU128},
	sp_staking::{EraIndex, Page},
};
use scale_info::TypeInfo;

/// An amount of either token in plancks, 10^12 of which are one RILL or one stRILL.
pub type Balance = u128;

/// Number of a batch: batches are numbered from zero in the order in which they were opened.
pub type BatchIndex = u32;

/// Number of a block.
pub type BlockNumber = u32;

macro_rules! amount {
	($(#[$doc:meta])* $name:ident) => {
		$(#[$doc])*
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
			Ord,
			PartialEq,
			PartialOrd,
			TypeInfo,
		)]
		pub struct $name(pub Balance);

		impl $name {
			/// Whether there is none of it.
			pub fn is_zero(&self) -> bool {
				self.0 == 0
			}

			/// The sum, or [`ArithmeticError::Overflow`].
			pub fn plus(self, other: Self) -> Result<Self, ArithmeticError> {
				self.0.checked_add(other.0).map(Self).ok_or(ArithmeticError::Overflow)
			}

			/// The difference, or [`ArithmeticError::Underflow`].
			pub fn minus(self, other: Self) -> Result<Self, ArithmeticError> {
				self.0.checked_sub(other.0).map(Self).ok_or(ArithmeticError::Underflow)
			}

			/// The difference, or nothing where `other` is larger.
			pub fn minus_or_zero(self, other: Self) -> Self {
				Self(self.0.saturating_sub(other.0))
			}
		}
	};
}

amount! {
	/// An amount of stRILL: shares of everything pooled, in plancks of stRILL.
	Shares
}

amount! {
	/// An amount of RILL, in plancks of RILL.
	Stake
}

/// The keyless accounts of the pallet, each derived from the pallet's id and this key. The
/// encoding is part of every address: variants keep their index for ever.
#[derive(Clone, Copy, Debug, Decode, Encode, PartialEq, Eq)]
pub enum AccountKind {
	/// Deposits that are not yet bonded.
	#[codec(index = 0)]
	Reserve,
	/// Payee of every stash; what arrives here is taken as a reward.
	#[codec(index = 1)]
	Rewards,
	/// Matured money that belongs to tickets.
	#[codec(index = 2)]
	Claims,
	/// Shares of tickets whose batch is still open.
	#[codec(index = 3)]
	Escrow,
	/// Every role of the stRILL asset, and owner of the seed that is locked for ever.
	#[codec(index = 4)]
	Authority,
	/// A bonded account that nominates.
	#[codec(index = 5)]
	Stash(u32),
}

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

	/// The stream after a slash in block `now` that left `after` of `before` active stake. What is
	/// not released bears its part, rounded against the stream: were it left whole, it would come
	/// out of what is the holders', and be theirs again who come after the slash.
	pub fn slashed(self, now: BlockNumber, before: Stake, after: Stake) -> Self {
		let unreleased = self.unreleased(now);
		// Nothing active, or more of it than before, is no slash of the stream.
		let left = mul_div_floor(unreleased.0, after.0.min(before.0), before.0);
		let total = left.map_or(unreleased, Stake);
		Self { total, start: now.min(self.end), end: self.end }
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
}

/// The books of the pool: every figure is tracked by what the pallet itself moved or was told,
/// never by the balance of an account, so a donation changes nothing.
#[derive(Clone, Copy, Debug, Decode, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct PoolLedger {
	/// All shares there are, those in escrow and the locked seed included.
	pub shares: Shares,
	/// Stake that is bonded and active.
	pub active: Stake,
	/// Deposits and rewards in the reserve that are to be bonded.
	pub reserve: Stake,
	/// Matured money in the claims account that tickets have not taken yet.
	pub claims: Stake,
	/// Rewards that are bonded or in the reserve but not yet the holders'.
	pub stream: RewardStream,
}

impl PoolLedger {
	/// All stake that belongs to the holders in block `now`. Saturates at nothing: a slash can
	/// take more than what was released.
	pub fn pooled(&self, now: BlockNumber) -> Stake {
		Stake(self.active.0.saturating_add(self.reserve.0))
			.minus_or_zero(self.stream.unreleased(now))
	}

	/// What the shares are worth in block `now`.
	pub fn rate(&self, now: BlockNumber) -> Rate {
		Rate { pooled: self.pooled(now), shares: self.shares }
	}
}

/// Where a batch is on its way from shares to RILL.
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
pub enum BatchPhase {
	/// Takes tickets, and gives them back; the shares are in escrow.
	#[default]
	Open,
	/// Priced and its shares burned; the stake is in the staking ledger's chunk of this era and
	/// shares the chunk's slashes.
	Unbonding {
		/// The era from which on the stake can be withdrawn.
		unlock_era: EraIndex,
	},
	/// Paid out to whoever holds its tickets.
	Claimable {
		/// What the whole batch is worth.
		stake: Stake,
		/// What its tickets have not taken yet.
		unclaimed_stake: Stake,
		/// Shares of the tickets that were not claimed yet.
		unclaimed_shares: Shares,
	},
}

/// Exits that are priced, unbonded and paid together.
#[derive(Clone, Copy, Debug, Decode, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct BatchRecord {
	/// Shares of all its tickets; fixed once it is closed.
	pub shares: Shares,
	/// Where it is on its way.
	pub phase: BatchPhase,
}

impl BatchRecord {
	/// What a ticket over `shares` gets of `stake`, the worth of the whole batch; rounded down,
	/// the same in whatever order tickets come.
	///
	/// # Errors
	/// [`ArithmeticError`] when the ticket is larger than its batch, or the batch is empty.
	pub fn part(&self, shares: Shares, stake: Stake) -> Result<Stake, ArithmeticError> {
		mul_div_floor(shares.0, stake.0, self.shares.0).map(Stake)
	}
}

/// The line of batches.
#[derive(Clone, Copy, Debug, Decode, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct QueueRecord {
	/// The batch that takes tickets.
	pub open: BatchIndex,
	/// The oldest batch that is not claimable yet; equals `open` when none unbonds.
	pub oldest: BatchIndex,
	/// The era in which the youngest chunk unlocks; every batch has a chunk of its own.
	pub last_unlock_era: Option<EraIndex>,
}

/// A position in the payouts that are ours: of each past era, each validator, each page.
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
pub struct HarvestCursor {
	/// The era whose rewards are sought.
	pub era: EraIndex,
	/// Position of the validator among the nominees.
	pub nominee: u32,
	/// Page of that validator's exposure.
	pub page: Page,
}

/// What the era step does next.
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
pub enum Phase {
	/// Nothing, until the next era begins.
	#[default]
	Idle,
	/// Asks for the payouts of our own exposures, one page a step.
	Harvest(HarvestCursor),
	/// Recognises what arrived as rewards and begins to stream it.
	Recognise,
	/// Withdraws what matured and makes batches claimable, one a step.
	Withdraw,
	/// Bonds the reserve.
	Bond,
	/// Prices the open batch, burns its shares and unbonds its stake.
	Close,
}

/// How far the era step has come.
#[derive(Clone, Copy, Debug, Decode, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct ProgressRecord {
	/// The active era that the step belongs to.
	pub era: EraIndex,
	/// The first era whose rewards were not sought yet.
	pub harvest_from: EraIndex,
	/// What comes next.
	pub phase: Phase,
}

/// What clients see of the pool.
#[derive(Clone, Debug, Decode, Encode, PartialEq, Eq, TypeInfo)]
pub struct PoolInfo {
	/// All stake that belongs to the holders, in plancks of RILL.
	pub pooled: Balance,
	/// All shares, in plancks of stRILL.
	pub shares: Balance,
	/// RILL per stRILL, with 18 decimals, rounded down.
	pub rate: FixedU128,
	/// Of `pooled` and `unreleased` together, what is bonded and active.
	pub active: Balance,
	/// Of `pooled` and `unreleased` together, what waits to be bonded.
	pub reserve: Balance,
	/// Harvested rewards that are yet to be released to the holders.
	pub unreleased: Balance,
	/// Matured money that tickets have not taken yet.
	pub claims: Balance,
}

/// What clients see of the line of batches.
#[derive(Clone, Debug, Decode, Encode, PartialEq, Eq, TypeInfo)]
pub struct QueueInfo {
	/// The batch that takes tickets.
	pub open_batch: BatchIndex,
	/// The shares in it, in plancks of stRILL.
	pub open_shares: Balance,
	/// How many batches are closed and not claimable yet.
	pub unbonding_batches: u32,
	/// The era that unlock eras are to be compared with, once there is one.
	pub active_era: Option<EraIndex>,
}

/// What clients see of a ticket.
#[derive(Clone, Debug, Decode, Encode, PartialEq, Eq, TypeInfo)]
pub struct TicketInfo {
	/// The batch that the ticket is of.
	pub batch: BatchIndex,
	/// The shares that were given for it, in plancks of stRILL.
	pub shares: Balance,
	/// What it is worth now, in plancks of RILL: at the rate while its batch is open, then its
	/// part of the batch.
	pub stake: Balance,
	/// The era from which on it can be claimed: unknown while its batch is open, past once it can
	/// be claimed.
	pub unlock_era: Option<EraIndex>,
	/// Whether `claim` pays it now.
	pub claimable: bool,
}

#[cfg(test)]
mod tests {
	use super::*;

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
	fn stream_should_bear_its_part_of_a_slash_and_end_when_it_did() {
		let stream = RewardStream { total: Stake(100), start: 10, end: 20 };
		let slashed = stream.slashed(14, Stake(1_000), Stake(501));
		assert_eq!(slashed, RewardStream { total: Stake(30), start: 14, end: 20 });
		assert_eq!(stream.slashed(14, Stake(0), Stake(0)).unreleased(14), Stake(60));
		assert_eq!(stream.slashed(25, Stake(9), Stake(3)).unreleased(25), Stake(0));
		assert_eq!(stream.slashed(14, Stake(9), Stake(0)).unreleased(14), Stake(0));
	}

	#[test]
	fn stream_should_release_at_once_when_its_period_is_zero() {
		let stream = RewardStream::default().renewed(Stake(7), 5, 0).unwrap();
		assert_eq!(stream.unreleased(5), Stake(0));
	}

	#[test]
	fn pooled_should_be_nothing_when_a_slash_took_more_than_was_released() {
		let pool = PoolLedger {
			active: Stake(4),
			stream: RewardStream { total: Stake(9), start: 0, end: 10 },
			..Default::default()
		};
		assert_eq!(pool.pooled(0), Stake(0));
		assert_eq!(pool.pooled(10), Stake(4));
	}

	#[test]
	fn parts_of_a_batch_should_never_sum_to_more_than_it() {
		let batch = BatchRecord { shares: Shares(7), phase: BatchPhase::Open };
		let parts: Balance =
			[1, 2, 4].iter().map(|s| batch.part(Shares(*s), Stake(100)).unwrap().0).sum();
		assert_eq!(parts, 14 + 28 + 57);
		assert!(BatchRecord::default().part(Shares(1), Stake(1)).is_err());
	}
}
