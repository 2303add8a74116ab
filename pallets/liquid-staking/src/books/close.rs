// SPDX-License-Identifier: Apache-2.0

//! The close of a batch: a snapshot, and the plan as a pure function of it.

use super::{
	ledger::{part_off, part_within},
	PoolFigures, PoolLedger,
};
use crate::{
	math::ProRata,
	types::{BlockNumber, PendingLoss, PendingSlash, Shares, Stake},
};
use alloc::vec::Vec;
use polkadot_sdk::{
	frame_support::traits::Defensive,
	sp_runtime::{ArithmeticError, Perbill},
	sp_staking::EraIndex,
};

/// The input of a close.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CloseSnapshot {
	/// The number of this block.
	pub now: BlockNumber,
	/// The active era.
	pub era: EraIndex,
	/// Shares of the batch, in plancks of stRILL.
	pub shares: Shares,
	/// The ledger of the pool. Its shares still include the batch.
	pub pool: PoolLedger,
	/// Pending slashes, by the era that applies them.
	pub pending: Vec<PendingSlash>,
	/// The part of the pool that the reserve keeps as a buffer for instant exits.
	pub reserve_target: Perbill,
	/// Upper bound of the prepayment, as a part of the pool.
	pub max_prepayment: Perbill,
	/// Upper bound of recent slashes, as a part of the pool: above it, nothing is prepaid.
	pub minor_slash: Perbill,
}

/// The plan of a close.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClosePlan {
	/// The debt to the batch, before pending slashes, in plancks of RILL; rounded down.
	pub stake: Stake,
	/// The batch's pending losses, in plancks of RILL; each rounded up, in sum at most `stake`.
	pub pending_losses: Vec<PendingLoss>,
	/// Stake that moves from the reserve to the claims account, in plancks of RILL, for older
	/// batches and for this one.
	pub funding: Stake,
	/// The part of `funding` that nets this batch, in plancks of RILL.
	pub netted: Stake,
	/// The part of `netted` that its tickets can claim at once, in plancks of RILL.
	pub prepayment: Stake,
}

impl ClosePlan {
	/// Plans the close of a batch. None if its shares have no stake: it stays open.
	///
	/// The batch is priced at the rate without pending slashes, and takes its part of each pending
	/// slash along. The reserve above its buffer pays older debts first, and then nets this batch.
	/// A part of the netted stake is prepaid, unless recent slashes exceed `minor_slash`: prepaid
	/// stake bears no slash that is reported later.
	///
	/// # Errors
	/// [`ArithmeticError`] if the books do not add up.
	pub fn of(snapshot: &CloseSnapshot) -> Result<Option<Self>, ArithmeticError> {
		let CloseSnapshot { now, shares, pending, .. } = snapshot;
		let mut pool = snapshot.pool;
		let mut rate = pool.rate(*now);
		let withheld = pending.iter().map(|slash| slash.holders).sum();
		rate.pooled = rate.pooled.ensure_add(withheld)?;
		let stake = rate.stake_for(*shares)?;
		if stake.is_zero() {
			return Ok(None);
		}
		let pending_losses = losses_of(pending, *shares, pool.shares, stake);
		let overdue = pool.unfunded();
		let mut plan = Self { stake, pending_losses, ..Default::default() };
		pool.close_batch(*shares, stake, plan.pending_loss())?;
		plan.funding = pool.unfunded().min(pool.spare(*now, snapshot.reserve_target));
		pool.fund_claims(plan.funding)?;
		plan.netted = plan.funding.saturating_sub(overdue);
		plan.prepayment = plan.prepayment(&pool, snapshot)?;
		Ok(Some(plan))
	}

	fn prepayment(
		&self,
		pool: &PoolFigures,
		snapshot: &CloseSnapshot,
	) -> Result<Stake, ArithmeticError> {
		let pooled = pool.pooled(snapshot.now);
		let CloseSnapshot { pending, era, minor_slash, .. } = snapshot;
		if PendingSlash::recent_exceed(pending, *era, *minor_slash, pooled) {
			return Ok(Stake::ZERO);
		}
		// The pending loss stays in the batch until it is settled.
		Ok(self
			.netted
			.min(self.stake.ensure_sub(self.pending_loss())?)
			.min(pooled.part_floor(snapshot.max_prepayment))
			.min(pool.free_claims()))
	}

	/// The batch's part of all pending slashes, in plancks of RILL.
	pub fn pending_loss(&self) -> Stake {
		self.pending_losses.iter().map(|loss| loss.stake).sum()
	}
}

/// The pending losses that `shares` out of `all` take along, each rounded up, against the batch. In
/// sum at most `stake`, the stake of the batch.
fn losses_of(
	pending: &[PendingSlash],
	shares: Shares,
	all: Shares,
	stake: Stake,
) -> Vec<PendingLoss> {
	let mut remaining = stake;
	let losses = pending.iter().map(|slash| {
		// A batch has at most all shares.
		let part = ProRata::of(shares, all).ceil(slash.holders).defensive_unwrap_or(slash.holders);
		let part = part_within(part, slash.holders).min(remaining);
		remaining = part_off(remaining, part);
		PendingLoss { apply_era: slash.apply_era, stake: part }
	});
	losses.filter(|loss| !loss.stake.is_zero()).collect()
}

#[cfg(test)]
mod tests {
	use super::{
		super::ledger::{forged as ledger, PoolFigures, RewardStream},
		*,
	};
	use crate::types::{Balance, Growth};

	fn pending(apply_era: EraIndex, holders: Balance) -> PendingSlash {
		let growth = Growth { era: 7, last: Stake::new(holders), before: Stake::ZERO };
		let (total, holders) = (Stake::new(holders), Stake::new(holders));
		PendingSlash { apply_era, total, holders, growth, ..Default::default() }
	}

	/// 400 shares have 800 pooled, beside a stream of 100. A quarter of the shares exits. The
	/// buffer is a twentieth of the pool.
	fn snapshot() -> CloseSnapshot {
		CloseSnapshot {
			now: 50,
			era: 7,
			shares: Shares::new(100),
			pool: ledger(PoolFigures {
				shares: Shares::new(400),
				active: Stake::new(800),
				reserve: Stake::new(100),
				stream: RewardStream { total: Stake::new(100), start: 50, end: 60 },
				..Default::default()
			}),
			pending: vec![],
			reserve_target: Perbill::from_percent(5),
			max_prepayment: Perbill::from_percent(10),
			minor_slash: Perbill::from_percent(10),
		}
	}

	fn with_pending(slashes: &[PendingSlash]) -> CloseSnapshot {
		let mut snapshot = snapshot();
		snapshot.pool.forge().pending = slashes.iter().map(|slash| slash.holders).sum();
		snapshot.pending = slashes.to_vec();
		snapshot
	}

	#[test]
	fn batch_should_be_netted_and_prepaid_from_the_spare_reserve() {
		let plan = ClosePlan::of(&snapshot()).unwrap().unwrap();
		assert_eq!((plan.stake, plan.pending_loss()), (Stake::new(200), Stake::ZERO));
		// 600 stay pooled: the buffer is 30, and the upper bound of the prepayment 60.
		assert_eq!(
			(plan.funding, plan.netted, plan.prepayment),
			(Stake::new(70), Stake::new(70), Stake::new(60))
		);
	}

	#[test]
	fn older_debts_should_be_funded_before_the_batch() {
		let mut late = snapshot();
		late.pool.forge().owed = Stake::new(40);
		late.pool.forge().active = Stake::new(840);
		let plan = ClosePlan::of(&late).unwrap().unwrap();
		assert_eq!(
			(plan.stake, plan.funding, plan.netted),
			(Stake::new(200), Stake::new(70), Stake::new(30))
		);
		// The claimable stake of other batches prepays nothing.
		late.pool.forge().claims = Stake::new(40);
		late.pool.forge().payable = Stake::new(40);
		late.pool.forge().active = Stake::new(800);
		assert_eq!(ClosePlan::of(&late).unwrap().unwrap().prepayment, Stake::new(60));
	}

	#[test]
	fn batch_should_take_its_part_of_pending_slashes_along() {
		let plan =
			ClosePlan::of(&with_pending(&[pending(30, 40), pending(31, 3)])).unwrap().unwrap();
		assert_eq!(plan.stake, Stake::new(200), "priced without what is pending");
		let loss = |apply_era, stake| PendingLoss { apply_era, stake: Stake::new(stake) };
		assert_eq!(plan.pending_losses, vec![loss(30, 10), loss(31, 1)]);
		assert_eq!(plan.prepayment, Stake::new(56), "a tenth of what the others have left");
	}

	#[test]
	fn batch_should_never_bear_more_than_it_is_priced_at() {
		let loss = |shares, stake| {
			losses_of(&[pending(30, 800)], Shares::new(shares), Shares::new(401), Stake::new(stake))
		};
		// A share has less than two plancks of stake, and all of it is pending.
		assert_eq!(loss(1, 1), vec![PendingLoss { apply_era: 30, stake: Stake::new(1) }]);
		assert_eq!(loss(1, 0), vec![]);
	}

	#[test]
	fn nothing_should_be_prepaid_beside_a_large_slash_of_late() {
		assert_eq!(
			ClosePlan::of(&with_pending(&[pending(30, 100)])).unwrap().unwrap().prepayment,
			Stake::ZERO
		);
		let mut old = with_pending(&[pending(30, 100)]);
		old.era = 9;
		assert!(!ClosePlan::of(&old).unwrap().unwrap().prepayment.is_zero());
	}

	#[test]
	fn prepayment_should_leave_what_the_batch_bears() {
		let mut all = with_pending(&[pending(30, 700)]);
		(all.shares, all.era) = (Shares::new(400), 9);
		all.pool.forge().reserve = Stake::new(900);
		all.pool.forge().active = Stake::ZERO;
		all.max_prepayment = Perbill::one();
		let plan = ClosePlan::of(&all).unwrap().unwrap();
		assert_eq!((plan.stake, plan.pending_loss()), (Stake::new(800), Stake::new(700)));
		assert_eq!(
			plan.prepayment,
			Stake::ZERO,
			"nobody is left, so a part of the pool is nothing"
		);
	}

	#[test]
	fn batch_should_stay_open_while_it_is_worth_nothing() {
		let mut empty = snapshot();
		empty.shares = Shares::ZERO;
		assert_eq!(ClosePlan::of(&empty), Ok(None));
		let mut wiped_out = snapshot();
		wiped_out.pool.forge().active = Stake::ZERO;
		assert_eq!(ClosePlan::of(&wiped_out), Ok(None));
	}
}
