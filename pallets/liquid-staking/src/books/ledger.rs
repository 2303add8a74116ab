// SPDX-License-Identifier: Apache-2.0

//! The ledger of the pool. Whoever is not part of the books can read every figure of it, and write none.

use crate::{
	math::{ProRata, Rate},
	types::{BlockNumber, EntryGate, Shares, Stake},
};
use core::ops::Deref;
use polkadot_sdk::{
	frame_support::{stored, traits::Defensive},
	sp_runtime::{ArithmeticError, Perbill},
};

/// Rewards that were harvested and are released to the holders evenly, block by block, so that
/// no block is worth sniping.
#[stored]
#[derive(Copy, Default)]
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
			return Stake::ZERO;
		}
		// `passed < length`, so the quotient is below `total` and there is always one.
		let released = ProRata::of(u128::from(passed), length.into())
			.floor(self.total)
			.defensive_unwrap_or(self.total);
		self.total.saturating_sub(released)
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
		let total = self.unreleased(now).ensure_add(fresh)?;
		Ok(Self { total, start: now, end: now.saturating_add(period) })
	}

	/// The stream after `loss` was taken out of it in block `now`; the rest is released by the
	/// block by which all of it was to be.
	pub fn reduced(&self, loss: Stake, now: BlockNumber) -> Self {
		if loss.is_zero() {
			return *self;
		}
		let total = self.unreleased(now).saturating_sub(loss);
		Self { total, start: now.min(self.end), end: self.end }
	}

	/// The stream after `gain` was put back into it in block `now`. What would have been released
	/// by now is the holders', so a stream that has ended stays as it is.
	pub fn increased(&self, gain: Stake, now: BlockNumber) -> Self {
		if gain.is_zero() || now >= self.end {
			return *self;
		}
		Self { total: self.unreleased(now).saturating_add(gain), start: now, end: self.end }
	}
}

/// The figures of the pool. Each is tracked by what the pallet itself moved or was told, never by the balance of an
/// account, so a donation changes nothing.
///
/// The holders have what is left: assets less liabilities.
#[stored]
#[derive(Copy, Default)]
pub struct PoolFigures {
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
	/// Liability: the provision for reported slashes of the holders, the stream and the insurance.
	pub pending: Stake,
	/// Liability: rewards that are not yet the holders'.
	pub stream: RewardStream,
	/// What a slash took in this block or the one before, until it is shared out. No asset any
	/// more, and no liability.
	pub unsettled: Stake,
	/// Whether shares can be bought.
	pub gate: EntryGate,
}

impl PoolFigures {
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
		self.assets().saturating_sub(self.liabilities(now))
	}

	/// What the shares are worth in block `now`.
	pub fn rate(&self, now: BlockNumber) -> Rate {
		Rate { pooled: self.pooled(now), shares: self.shares }
	}

	/// What closed batches are owed and neither unbonds nor lies in the claims account.
	pub fn unfunded(&self) -> Stake {
		self.owed.saturating_sub(self.unbonding.saturating_add(self.claims))
	}

	/// What unbonds, or lies in the claims account, and no closed batch needs.
	pub fn excess(&self) -> Stake {
		self.unbonding.saturating_add(self.claims).saturating_sub(self.owed)
	}

	/// The part of the reserve that is kept for instant exits: `target` of the pool, in plancks of RILL; rounded down.
	pub fn buffer(&self, now: BlockNumber, target: Perbill) -> Stake {
		self.pooled(now).part_floor(target)
	}

	/// The part of the reserve beyond its [buffer](Self::buffer).
	pub fn spare(&self, now: BlockNumber, target: Perbill) -> Stake {
		self.reserve.saturating_sub(self.buffer(now, target))
	}

	/// The part of the reserve that no closed batch needs: instant exits can have it.
	pub fn ready(&self) -> Stake {
		self.reserve.saturating_sub(self.unfunded())
	}

	/// The part of the claims account that tickets cannot claim yet.
	pub fn free_claims(&self) -> Stake {
		self.claims.saturating_sub(self.payable)
	}

	/// What lies in the claims account without being owed to anybody.
	pub fn surplus_claims(&self) -> Stake {
		self.claims.saturating_sub(self.owed)
	}
}

/// The figures, which change by these transitions only.
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

impl PoolLedger {
	/// Writes any figure. For tests and benchmarks: a runtime of a network has no such function.
	#[cfg(any(feature = "std", feature = "runtime-benchmarks"))]
	pub fn forge(&mut self) -> &mut PoolFigures {
		&mut self.0
	}

	/// The books of a pool that has a seed.
	pub(super) fn seeded(seed: Stake) -> Self {
		Self(PoolFigures { shares: Shares::at_par(seed), reserve: seed, ..Default::default() })
	}

	/// The figures, for slashes, which change many of them at once.
	pub(super) fn figures(&mut self) -> &mut PoolFigures {
		&mut self.0
	}

	/// `amount` is in the reserve, for new `shares`.
	pub(super) fn deposit(&mut self, amount: Stake, shares: Shares) -> Transition {
		self.0.reserve = self.reserve.ensure_add(amount)?;
		self.mint(shares)
	}

	/// New shares exist: a fee, or a ticket that came back.
	pub(super) fn mint(&mut self, shares: Shares) -> Transition {
		self.0.shares = self.shares.ensure_add(shares)?;
		Ok(())
	}

	/// `shares` are gone, for `stake` out of the reserve.
	pub(super) fn exit_at_once(&mut self, shares: Shares, stake: Stake) -> Transition {
		self.0.shares = self.shares.ensure_sub(shares)?;
		self.0.reserve = self.reserve.ensure_sub(stake)?;
		Ok(())
	}

	/// `shares` are gone. Their batch is owed `stake`, and bears `pending_loss` instead of the holders.
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

	/// Money of the reserve is in the claims account.
	pub(super) fn fund_claims(&mut self, amount: Stake) -> Transition {
		self.0.reserve = self.reserve.ensure_sub(amount)?;
		self.0.claims = self.claims.ensure_add(amount)?;
		Ok(())
	}

	/// Money of the claims account is in the reserve.
	pub(super) fn release_claims(&mut self, amount: Stake) -> Transition {
		self.0.claims = self.claims.ensure_sub(amount)?;
		self.0.reserve = self.reserve.ensure_add(amount)?;
		Ok(())
	}

	/// Tickets can claim `amount` more.
	pub(super) fn make_payable(&mut self, amount: Stake) -> Transition {
		self.0.payable = self.payable.ensure_add(amount)?;
		Ok(())
	}

	/// `amount` of what tickets can claim left the claims account.
	pub(super) fn pay(&mut self, amount: Stake) -> Transition {
		self.0.claims = self.claims.ensure_sub(amount)?;
		self.0.payable = self.payable.ensure_sub(amount)?;
		self.0.owed = self.owed.ensure_sub(amount)?;
		Ok(())
	}

	/// A ticket gives up `stake`, of which the holders now bear `pending_loss`, and `prepayment`, whose money stays in the
	/// claims account as surplus.
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

	/// Money of the reserve is bonded.
	pub(super) fn bond(&mut self, amount: Stake) -> Transition {
		self.0.reserve = self.reserve.ensure_sub(amount)?;
		self.0.active = self.active.ensure_add(amount)?;
		Ok(())
	}

	/// Active stake unbonds.
	pub(super) fn unbond(&mut self, amount: Stake) -> Transition {
		self.0.active = self.active.ensure_sub(amount)?;
		self.0.unbonding = self.unbonding.ensure_add(amount)?;
		Ok(())
	}

	/// Stake that unbonded is active again.
	pub(super) fn rebond(&mut self, amount: Stake) -> Transition {
		self.0.unbonding = self.unbonding.ensure_sub(amount)?;
		self.0.active = self.active.ensure_add(amount)?;
		Ok(())
	}

	/// Stake that has unbonded is in the claims account.
	pub(super) fn withdraw(&mut self, amount: Stake) -> Transition {
		self.0.unbonding = self.unbonding.ensure_sub(amount)?;
		self.0.claims = self.claims.ensure_add(amount)?;
		Ok(())
	}

	/// A bond with so much `active` and `unbonding` was ended from outside, and `found` of it is in the reserve.
	pub(super) fn recover(&mut self, active: Stake, unbonding: Stake, found: Stake) -> Transition {
		self.0.active = self.active.ensure_sub(active)?;
		self.0.unbonding = self.unbonding.ensure_sub(unbonding)?;
		self.0.reserve = self.reserve.ensure_add(found)?;
		Ok(())
	}

	/// A reward is in the reserve; all of it but the `fee` is released to the holders over `period` blocks.
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

	/// A slash takes from what is bonded; nobody enters until it is shared out. Saturates: the staking system takes no more
	/// than there is.
	pub(super) fn slash(&mut self, from_active: Stake, from_unbonding: Stake) {
		let total = from_active.saturating_add(from_unbonding);
		let proof = "the staking system takes no more than there is";
		self.0.active =
			self.active.ensure_sub(from_active).defensive_proof(proof).unwrap_or_default();
		self.0.unbonding =
			self.unbonding.ensure_sub(from_unbonding).defensive_proof(proof).unwrap_or_default();
		self.0.unsettled = self.unsettled.saturating_add(total);
		self.close_gate();
	}

	/// Somebody has destroyed shares, and so many exist.
	pub(super) fn adopt_issuance(&mut self, issued: Shares) {
		self.0.shares = issued;
	}

	/// Lets nobody in until the rate has caught up with a slash.
	pub(super) fn close_gate(&mut self) {
		if self.gate == EntryGate::Open {
			self.0.gate = EntryGate::Assessing;
		}
	}

	/// Lets people in again, if nothing that was taken is left to be shared out.
	pub(super) fn open_gate(&mut self) {
		if self.gate == EntryGate::Assessing && self.unsettled.is_zero() {
			self.0.gate = EntryGate::Open;
		}
	}

	/// Lets nobody in until governance has looked.
	pub(super) fn halt(&mut self) {
		self.0.gate = EntryGate::Halted;
	}

	/// Lets people in as soon as the rate has caught up with what happened meanwhile.
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
