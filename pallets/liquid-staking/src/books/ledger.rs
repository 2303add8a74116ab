// SPDX-License-Identifier: Apache-2.0

//! The ledger of the pool. Every module can read its figures. Only the books can write them.

use crate::{
	math::{ProRata, Rate},
	types::{BlockNumber, EntryGate, Shares, Stake},
};
use core::ops::Deref;
use polkadot_sdk::{
	frame_support::{stored, traits::Defensive},
	sp_runtime::{ArithmeticError, Perbill},
};

/// Recognised rewards that are released to holders evenly, block by block. So no block rewards an
/// entry just before it.
#[stored]
#[derive(Copy, Default)]
pub struct RewardStream {
	/// All that the stream releases from `start` to `end`, in plancks of RILL.
	pub total: Stake,
	/// The first block of the stream. Nothing is released in it.
	pub start: BlockNumber,
	/// The first block with everything released.
	pub end: BlockNumber,
}

impl RewardStream {
	/// Unreleased rewards in block `now`, rounded up: nothing is released early.
	pub fn unreleased(&self, now: BlockNumber) -> Stake {
		let length = self.end.saturating_sub(self.start);
		let passed = now.saturating_sub(self.start);
		if passed >= length {
			return Stake::ZERO;
		}
		// `passed < length`, so the quotient exists and is below `total`.
		let released = ProRata::of(u128::from(passed), length.into())
			.floor(self.total)
			.defensive_unwrap_or(self.total);
		self.total.saturating_sub(released)
	}

	/// The stream after `fresh` rewards in block `now`. It releases them and its unreleased rest
	/// over the next `period` blocks.
	///
	/// # Errors
	/// [`ArithmeticError::Overflow`] if the sum does not fit.
	pub fn renewed(
		&self,
		fresh: Stake,
		now: BlockNumber,
		period: BlockNumber,
	) -> Result<Self, ArithmeticError> {
		let total = self.unreleased(now).ensure_add(fresh)?;
		Ok(Self { total, start: now, end: now.saturating_add(period) })
	}

	/// The stream without `loss`, from block `now` on. It ends when it did before.
	pub fn reduced(&self, loss: Stake, now: BlockNumber) -> Self {
		if loss.is_zero() {
			return *self;
		}
		let total = part_off(self.unreleased(now), loss);
		Self { total, start: now.min(self.end), end: self.end }
	}

	/// The stream with `gain`, from block `now` on. It ends when it did before. A stream that has
	/// ended stays empty: the holders get the gain at once.
	pub fn increased(&self, gain: Stake, now: BlockNumber) -> Self {
		if gain.is_zero() || now >= self.end {
			return *self;
		}
		Self { total: part_on(self.unreleased(now), gain), start: now, end: self.end }
	}
}

/// The figures of the pool, in plancks. Each counts only what the pallet moved and what the staking
/// system told it, never the balance of an account. So a donation changes nothing.
///
/// Assets less liabilities are the stake of all holders.
#[stored]
#[derive(Copy, Default)]
pub struct PoolFigures {
	/// All shares, including those in escrow, of the insurance, and of the locked seed.
	pub shares: Shares,
	/// Asset: active stake of all stashes.
	pub active: Stake,
	/// Asset: unbonding stake of all stashes.
	pub unbonding: Stake,
	/// Asset: stake in the reserve.
	pub reserve: Stake,
	/// Asset: stake in the claims account.
	pub claims: Stake,
	/// Liability: the debt to closed batches, before pending losses.
	pub owed: Stake,
	/// The part of `owed` that tickets can claim now. The claims account has at least this.
	pub payable: Stake,
	/// Liability: the provision for pending slashes of the holders, the stream and the insurance.
	/// Batches have their pending losses in their own records.
	pub pending: Stake,
	/// Liability: unreleased rewards.
	pub stream: RewardStream,
	/// The loss by slashes of this block or the last one, until it is settled. The assets are
	/// without it, and it is no liability.
	pub unsettled: Stake,
	/// The entry gate: whether shares can be bought.
	pub gate: EntryGate,
}

impl PoolFigures {
	/// All tracked stake, of holders and others.
	pub fn assets(&self) -> Stake {
		[self.unbonding, self.reserve, self.claims].into_iter().fold(self.active, part_on)
	}

	/// The part of the assets that does not belong to holders in block `now`.
	pub fn liabilities(&self, now: BlockNumber) -> Stake {
		[self.pending, self.stream.unreleased(now)].into_iter().fold(self.owed, part_on)
	}

	/// The stake of all holders in block `now`. Zero if the liabilities exceed the assets: a slash
	/// can take more than the holders had.
	pub fn pooled(&self, now: BlockNumber) -> Stake {
		self.assets().saturating_sub(self.liabilities(now))
	}

	/// As [`pooled`](Self::pooled), with the unsettled loss added back.
	pub(super) fn pooled_with_unsettled(&self, now: BlockNumber) -> Stake {
		self.assets().saturating_add(self.unsettled).saturating_sub(self.liabilities(now))
	}

	/// The rate in block `now`.
	pub fn rate(&self, now: BlockNumber) -> Rate {
		Rate { pooled: self.pooled(now), shares: self.shares }
	}

	/// The debt to closed batches that neither unbonding stake nor the claims account covers.
	pub fn unfunded(&self) -> Stake {
		self.owed.saturating_sub(self.unbonding.saturating_add(self.claims))
	}

	/// The unbonding stake and the stake in the claims account that no closed batch needs.
	pub fn excess(&self) -> Stake {
		self.unbonding.saturating_add(self.claims).saturating_sub(self.owed)
	}

	/// The part of the reserve that is kept for instant exits: `target` of the pool, rounded down.
	pub fn buffer(&self, now: BlockNumber, target: Perbill) -> Stake {
		self.pooled(now).part_floor(target)
	}

	/// The part of the reserve beyond its [buffer](Self::buffer).
	pub fn spare(&self, now: BlockNumber, target: Perbill) -> Stake {
		self.reserve.saturating_sub(self.buffer(now, target))
	}

	/// The part of the reserve that no closed batch needs. Instant exits can use it.
	pub fn ready(&self) -> Stake {
		self.reserve.saturating_sub(self.unfunded())
	}

	/// The part of the claims account that tickets cannot claim yet.
	pub fn free_claims(&self) -> Stake {
		part_off(self.claims, self.payable)
	}

	/// The part of the claims account that no ticket is owed.
	pub fn surplus_claims(&self) -> Stake {
		self.claims.saturating_sub(self.owed)
	}
}

/// The figures of the pool. Only these transitions change them. A transition fails with
/// [`ArithmeticError`] if a figure does not fit; the ledger can be half changed then and must be
/// dropped.
#[stored]
#[derive(Copy, Default)]
pub struct PoolLedger(PoolFigures);

impl Deref for PoolLedger {
	type Target = PoolFigures;

	fn deref(&self) -> &PoolFigures {
		&self.0
	}
}

type Transition = Result<(), ArithmeticError>;

/// An amount of the books without one of its parts.
pub(super) fn part_off(amount: Stake, part: Stake) -> Stake {
	let proof = "an amount of the books is the sum of its parts";
	amount.ensure_sub(part).defensive_proof(proof).unwrap_or_default()
}

/// An amount of the books with another part.
pub(super) fn part_on(amount: Stake, part: Stake) -> Stake {
	let proof = "all stake is a part of the issuance";
	let sum = amount.ensure_add(part).defensive_proof(proof);
	sum.unwrap_or_else(|_| amount.saturating_add(part))
}

/// A part of an amount of the books, at most the amount.
pub(super) fn part_within(part: Stake, amount: Stake) -> Stake {
	let proof = "no part of an amount exceeds it";
	amount.ensure_sub(part).defensive_proof(proof).map_or(amount, |_| part)
}

impl PoolLedger {
	/// Mutable figures for tests and benchmarks. A production runtime does not have this function.
	#[cfg(any(feature = "std", feature = "runtime-benchmarks"))]
	pub fn forge(&mut self) -> &mut PoolFigures {
		&mut self.0
	}

	/// The ledger of a pool with nothing but a seed. Its shares are one to one.
	pub(super) fn seeded(seed: Stake, shares: Shares) -> Self {
		Self(PoolFigures { shares, reserve: seed, ..Default::default() })
	}

	/// `amount` has entered the reserve for new `shares`.
	pub(super) fn deposit(&mut self, amount: Stake, shares: Shares) -> Transition {
		self.0.reserve = self.reserve.ensure_add(amount)?;
		self.mint(shares)
	}

	/// New shares exist, for an entry, a fee or a rebonded ticket.
	pub(super) fn mint(&mut self, shares: Shares) -> Transition {
		self.0.shares = self.shares.ensure_add(shares)?;
		Ok(())
	}

	/// `shares` were burned for `stake` out of the reserve.
	pub(super) fn exit_at_once(&mut self, shares: Shares, stake: Stake) -> Transition {
		self.0.shares = self.shares.ensure_sub(shares)?;
		self.0.reserve = self.reserve.ensure_sub(stake)?;
		Ok(())
	}

	/// `shares` were burned. Their batch is owed `stake`, and bears `pending_loss` in place of the
	/// holders.
	pub(super) fn close_batch(
		&mut self,
		shares: Shares,
		stake: Stake,
		pending_loss: Stake,
	) -> Transition {
		self.0.shares = self.shares.ensure_sub(shares)?;
		self.0.owed = self.owed.ensure_add(stake)?;
		self.0.pending = self.pending.ensure_sub(pending_loss)?;
		Ok(())
	}

	/// Stake of the reserve is in the claims account.
	pub(super) fn fund_claims(&mut self, amount: Stake) -> Transition {
		self.0.reserve = self.reserve.ensure_sub(amount)?;
		self.0.claims = self.claims.ensure_add(amount)?;
		Ok(())
	}

	/// Stake of the claims account is in the reserve.
	pub(super) fn release_claims(&mut self, amount: Stake) -> Transition {
		self.0.claims = self.claims.ensure_sub(amount)?;
		self.0.reserve = self.reserve.ensure_add(amount)?;
		Ok(())
	}

	/// `amount` more is claimable.
	pub(super) fn make_payable(&mut self, amount: Stake) -> Transition {
		self.0.payable = self.payable.ensure_add(amount)?;
		Ok(())
	}

	/// `amount` of the claimable stake has left the claims account.
	pub(super) fn pay(&mut self, amount: Stake) -> Transition {
		self.0.claims = self.claims.ensure_sub(amount)?;
		self.0.payable = self.payable.ensure_sub(amount)?;
		self.0.owed = self.owed.ensure_sub(amount)?;
		Ok(())
	}

	/// A ticket was rebonded. Its batch is no longer owed its `stake` and its `prepayment`, and the
	/// holders bear its `pending_loss`. The prepayment stays in the claims account as a surplus.
	pub(super) fn rejoin(
		&mut self,
		stake: Stake,
		pending_loss: Stake,
		prepayment: Stake,
	) -> Transition {
		self.0.owed = self.owed.ensure_sub(stake)?.ensure_sub(prepayment)?;
		self.0.pending = self.pending.ensure_add(pending_loss)?;
		self.0.payable = self.payable.ensure_sub(prepayment)?;
		Ok(())
	}

	/// Stake of the reserve is bonded.
	pub(super) fn bond(&mut self, amount: Stake) -> Transition {
		self.0.reserve = self.reserve.ensure_sub(amount)?;
		self.0.active = self.active.ensure_add(amount)?;
		Ok(())
	}

	/// Active stake is unbonding.
	pub(super) fn unbond(&mut self, amount: Stake) -> Transition {
		self.0.active = self.active.ensure_sub(amount)?;
		self.0.unbonding = self.unbonding.ensure_add(amount)?;
		Ok(())
	}

	/// Unbonding stake is active again.
	pub(super) fn rebond(&mut self, amount: Stake) -> Transition {
		self.0.unbonding = self.unbonding.ensure_sub(amount)?;
		self.0.active = self.active.ensure_add(amount)?;
		Ok(())
	}

	/// Unbonded stake is in the claims account.
	pub(super) fn withdraw(&mut self, amount: Stake) -> Transition {
		self.0.unbonding = self.unbonding.ensure_sub(amount)?;
		self.0.claims = self.claims.ensure_add(amount)?;
		Ok(())
	}

	/// A bond with this `active` and `unbonding` stake was ended from outside. `found`, its
	/// remaining stake, is in the reserve.
	pub(super) fn recover(&mut self, active: Stake, unbonding: Stake, found: Stake) -> Transition {
		self.0.active = self.active.ensure_sub(active)?;
		self.0.unbonding = self.unbonding.ensure_sub(unbonding)?;
		self.0.reserve = self.reserve.ensure_add(found)?;
		Ok(())
	}

	/// A reward is in the reserve. The stream releases it, without the `fee`, over `period` blocks.
	pub(super) fn recognise(
		&mut self,
		amount: Stake,
		fee: Stake,
		now: BlockNumber,
		period: BlockNumber,
	) -> Transition {
		self.0.reserve = self.reserve.ensure_add(amount)?;
		self.0.stream = self.stream.renewed(amount.ensure_sub(fee)?, now, period)?;
		Ok(())
	}

	/// A gift to the holders is in the reserve.
	pub(super) fn recapitalise(&mut self, amount: Stake) -> Transition {
		self.0.reserve = self.reserve.ensure_add(amount)?;
		Ok(())
	}

	/// A slash has taken bonded stake, and the gate is closed until it is settled. It cannot fail:
	/// the staking system takes no more than the tracked stake.
	pub(super) fn slash(&mut self, from_active: Stake, from_unbonding: Stake) {
		let total = part_on(from_active, from_unbonding);
		let proof = "a slash takes at most the tracked stake";
		self.0.active =
			self.active.ensure_sub(from_active).defensive_proof(proof).unwrap_or_default();
		self.0.unbonding =
			self.unbonding.ensure_sub(from_unbonding).defensive_proof(proof).unwrap_or_default();
		self.0.unsettled = part_on(self.unsettled, total);
		self.close_gate();
	}

	/// A report adds `deferred` to the provisions. `of_stream` of it is a part of the stream.
	pub(super) fn provide(&mut self, deferred: Stake, of_stream: Stake, now: BlockNumber) {
		self.0.pending = part_on(self.pending, deferred);
		self.0.stream = self.stream.reduced(of_stream, now);
	}

	/// The provision for one slash falls from `before` to `after`. `to_stream` of the difference
	/// goes back to the stream.
	pub(super) fn give_back(
		&mut self,
		before: Stake,
		after: Stake,
		to_stream: Stake,
		now: BlockNumber,
	) {
		self.0.pending = part_on(part_off(self.pending, before), after);
		self.0.stream = self.stream.increased(to_stream, now);
	}

	/// The insurance burns shares for its part of a slash.
	pub(super) fn burn_insurance(&mut self, shares: Shares) {
		let proof = "the supply has the insurance's shares";
		self.0.shares = self.shares.ensure_sub(shares).defensive_proof(proof).unwrap_or_default();
	}

	/// The insurance gets burned shares back. The sum is at most [`Shares::MAX`].
	pub(super) fn return_insurance(&mut self, shares: Shares) {
		let proof = "the supply is at most `Shares::MAX`";
		let sum = self.shares.ensure_add(shares).defensive_proof(proof);
		self.0.shares = sum.unwrap_or_else(|_| self.shares.saturating_add(shares));
	}

	/// The taken stake is in no asset any more. `deferred` leaves the provisions for it, and
	/// `of_batches` the debt to closed batches.
	pub(super) fn settle(&mut self, deferred: Stake, of_batches: Stake) {
		self.0.pending = part_off(self.pending, deferred);
		self.0.owed = part_off(self.owed, of_batches);
		self.0.unsettled = Stake::ZERO;
	}

	/// Somebody has destroyed shares, and `issued` exist.
	pub(super) fn adopt_issuance(&mut self, issued: Shares) {
		self.0.shares = issued;
	}

	/// Closes an open gate until all reports and slashes are in the rate.
	pub(super) fn close_gate(&mut self) {
		if self.gate == EntryGate::Open {
			self.0.gate = EntryGate::Assessing;
		}
	}

	/// Opens the gate after an assessment, unless a slash is unsettled or the pool is halted.
	pub(super) fn open_gate(&mut self) {
		if self.gate == EntryGate::Assessing && self.unsettled.is_zero() {
			self.0.gate = EntryGate::Open;
		}
	}

	/// Closes the gate until governance resumes.
	pub(super) fn halt(&mut self) {
		self.0.gate = EntryGate::Halted;
	}

	/// Ends a halt. The gate opens after the next assessment.
	pub(super) fn resume(&mut self) {
		self.0.gate = EntryGate::Assessing;
	}
}

/// A ledger with these figures.
#[cfg(test)]
pub(super) fn forged(figures: PoolFigures) -> PoolLedger {
	PoolLedger(figures)
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::types::Balance;

	#[test]
	fn stream_should_release_evenly_and_never_early() {
		let stream = RewardStream { total: Stake::new(10), start: 100, end: 103 };
		let left = |now| stream.unreleased(now).plancks();
		assert_eq!([left(0), left(100), left(101), left(102), left(103)], [10, 10, 7, 4, 0]);
		assert_eq!(left(BlockNumber::MAX), 0);
	}

	#[test]
	fn stream_should_keep_what_is_left_when_renewed() {
		let stream = RewardStream { total: Stake::new(10), start: 100, end: 110 };
		let next = stream.renewed(Stake::new(5), 104, 20).unwrap();
		assert_eq!(next, RewardStream { total: Stake::new(11), start: 104, end: 124 });
		assert_eq!(next.unreleased(104), Stake::new(11));
		assert!(stream.renewed(Stake::new(Balance::MAX), 104, 20).is_err());
	}

	#[test]
	fn stream_should_end_when_it_did_after_a_loss() {
		let stream = RewardStream { total: Stake::new(100), start: 10, end: 20 };
		let reduced = stream.reduced(Stake::new(15), 14);
		assert_eq!(reduced, RewardStream { total: Stake::new(45), start: 14, end: 20 });
		assert_eq!(stream.reduced(Stake::new(61), 14).unreleased(14), Stake::ZERO);
		assert_eq!(stream.reduced(Stake::ZERO, 25).unreleased(25), Stake::ZERO);
	}

	#[test]
	fn stream_should_end_when_it_did_after_a_gain_and_stay_ended() {
		let stream = RewardStream { total: Stake::new(100), start: 10, end: 20 };
		let increased = stream.increased(Stake::new(6), 14);
		assert_eq!(increased, RewardStream { total: Stake::new(66), start: 14, end: 20 });
		assert_eq!(stream.increased(Stake::ZERO, 14), stream);
		for ended in [20, 21] {
			assert_eq!(stream.increased(Stake::new(6), ended), stream);
		}
	}

	#[test]
	fn stream_should_release_at_once_when_its_period_is_zero() {
		let stream = RewardStream::default().renewed(Stake::new(7), 5, 0).unwrap();
		assert_eq!(stream.unreleased(5), Stake::ZERO);
	}

	#[test]
	fn pooled_should_be_what_is_left_and_never_less_than_nothing() {
		let pool = PoolFigures {
			active: Stake::new(40),
			unbonding: Stake::new(5),
			reserve: Stake::new(3),
			claims: Stake::new(2),
			owed: Stake::new(8),
			pending: Stake::new(4),
			stream: RewardStream { total: Stake::new(9), start: 0, end: 10 },
			..Default::default()
		};
		assert_eq!(pool.pooled(0), Stake::new(29));
		assert_eq!(pool.pooled(10), Stake::new(38));
		assert_eq!(PoolFigures { active: Stake::new(1), ..pool }.pooled(0), Stake::ZERO);
	}

	#[test]
	fn claims_should_be_surplus_only_when_nobody_is_owed_them() {
		let pool = PoolFigures {
			unbonding: Stake::new(5),
			claims: Stake::new(20),
			owed: Stake::new(18),
			..Default::default()
		};
		assert_eq!((pool.unfunded(), pool.surplus_claims()), (Stake::ZERO, Stake::new(2)));
		assert_eq!(pool.excess(), Stake::new(7));
		let short = PoolFigures { claims: Stake::new(10), ..pool };
		assert_eq!((short.unfunded(), short.surplus_claims()), (Stake::new(3), Stake::ZERO));
		assert_eq!(short.excess(), Stake::ZERO);
	}
}
