// SPDX-License-Identifier: Apache-2.0

//! The books under slashes, as pure functions. A report makes a provision, a cancellation returns
//! it, and an applied slash settles it.

use super::{
	attribution::{Apportionment, Parties},
	ledger::{part_off, part_on, part_within},
	PoolLedger,
};
use crate::{
	math::{ProRata, Rate},
	types::{BlockNumber, PendingLoss, PendingSlash, Reports, Shares, Stake, UnbondingRecord},
};
use alloc::vec::Vec;
use polkadot_sdk::{
	frame_support::{defensive, traits::Defensive},
	sp_staking::EraIndex,
};

/// Everything that a slash can change, as it was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SlashBook {
	/// The number of this block.
	pub now: BlockNumber,
	/// The active era.
	pub era: EraIndex,
	/// The ledger of the pool.
	pub(super) pool: PoolLedger,
	/// Pending slashes, by the era that applies them.
	pub pending: Vec<PendingSlash>,
	/// Unbonding batches, the oldest first.
	pub batches: Vec<UnbondingRecord>,
	/// The insurance's shares.
	pub insurance: Shares,
}

/// The outcome of a settlement.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settlement {
	/// Pending slashes of earlier eras that were never applied. Their provisions were returned.
	pub missed: Vec<PendingSlash>,
	/// The provision for the applied slash before the settlement, in plancks of RILL.
	pub provided: Stake,
	/// The parts of the parties. `total` is the stake that the slash took.
	pub slash: PendingSlash,
	/// The part of closed batches, in plancks of RILL.
	pub batches: Stake,
}

/// The plan of a change of the cost of a slash: everything as it is afterwards.
struct CostPlan {
	/// The record of the slash.
	slash: PendingSlash,
	/// The part of each batch, in the order of the batches.
	batches: Vec<Stake>,
	/// The ledger of the pool. Its provisions include the new cost.
	pool: PoolLedger,
	/// The insurance's shares.
	insurance: Shares,
}

impl CostPlan {
	/// The part of the pool's provisions: that of the insurance, the holders and the stream.
	fn deferred(&self) -> Stake {
		let PendingSlash { insured, holders, stream, .. } = self.slash;
		[insured, holders, stream].into_iter().sum()
	}

	/// The sum of all parts.
	fn borne(&self) -> Stake {
		let batches: Stake = self.batches.iter().copied().sum();
		self.deferred().saturating_add(batches)
	}
}

impl SlashBook {
	/// The ledger of the pool.
	pub fn pool(&self) -> &PoolLedger {
		&self.pool
	}

	fn parties(&self, offence_era: EraIndex) -> Parties {
		let pooled = self.pool.pooled_with_unsettled(self.now);
		let rate = Rate { pooled, shares: self.pool.shares };
		let insurance = rate.stake_for(self.insurance).defensive_unwrap_or_default();
		let of_batches = |exposed: bool| {
			let batches = self.batches.iter();
			batches
				.filter(|batch| batch.was_exposed_in(offence_era) == exposed)
				.map(UnbondingRecord::net)
				.collect()
		};
		Parties {
			insurance,
			holders: pooled,
			stream: self.pool.stream.unreleased(self.now),
			exposed: of_batches(true),
			unexposed: of_batches(false),
		}
	}

	/// The provision for the slashes that `apply_era` applies, in plancks of RILL.
	pub fn provision_of(&self, apply_era: EraIndex) -> Stake {
		let slash = self.pending.iter().find(|slash| slash.apply_era == apply_era);
		slash.map_or(Stake::ZERO, |slash| slash.total)
	}

	/// Sets the provision for the slashes that `apply_era` applies to `total`, which can be more or
	/// less than before. Returns whether their record changed. Eras beyond
	/// [`MAX_PENDING`](crate::types::MAX_PENDING) get no record.
	pub fn provide(
		&mut self,
		apply_era: EraIndex,
		offence_era: EraIndex,
		reports: Reports,
		total: Stake,
	) -> bool {
		let plan = self.plan(apply_era, offence_era, reports, total);
		let before = self.take_pending(apply_era);
		for (batch, part) in self.batches.iter_mut().zip(&plan.batches) {
			batch.set_pending_loss(apply_era, *part);
		}
		(self.pool, self.insurance) = (plan.pool, plan.insurance);
		let slash = plan.slash;
		// Reports without a cost keep a record, for their number.
		if reports.count > 0 || !slash.total.is_zero() {
			let place = self.pending.partition_point(|other| other.apply_era < apply_era);
			self.pending.insert(place, slash);
		}
		slash != before
	}

	/// Removes the record of the slashes that `apply_era` applies, and returns it.
	fn take_pending(&mut self, apply_era: EraIndex) -> PendingSlash {
		let known = self.pending.iter().position(|slash| slash.apply_era == apply_era);
		known.map(|index| self.pending.remove(index)).unwrap_or_default()
	}

	/// Plans a change of the cost of the slashes that `apply_era` applies to `total`.
	fn plan(
		&self,
		apply_era: EraIndex,
		offence_era: EraIndex,
		reports: Reports,
		total: Stake,
	) -> CostPlan {
		let known = self.pending.iter().find(|slash| slash.apply_era == apply_era);
		let before = known.copied().unwrap_or_default();
		let mut plan = CostPlan {
			slash: PendingSlash { apply_era, offence_era, reports, ..before },
			batches: self.batches.iter().map(|batch| batch.pending_loss_of(apply_era)).collect(),
			pool: self.pool,
			insurance: self.insurance,
		};
		let borne = plan.borne();
		if total > borne {
			self.increase(&mut plan, total.saturating_sub(borne));
		} else {
			self.decrease(&mut plan, borne.saturating_sub(total));
		}
		// The parties may have less than `total`.
		plan.slash.total = plan.borne();
		plan
	}

	/// Raises the cost of a slash.
	fn increase(&self, plan: &mut CostPlan, by: Stake) {
		let offence_era = plan.slash.offence_era;
		let loss = self.parties(offence_era).bear(by);
		let worth = self.burned_for(loss.insured);
		let proof = "the stake of the insurance's shares bounds its part";
		let left = plan.insurance.ensure_sub(worth).defensive_proof(proof).unwrap_or_default();
		let burned = plan.insurance.saturating_sub(left);
		plan.pool.burn_insurance(burned);
		plan.insurance = left;
		let slash = &mut plan.slash;
		slash.growth = slash.growth.by(self.era, by);
		slash.insured = part_on(slash.insured, loss.insured);
		let proof = "no more shares are burned than exist";
		let shares = slash.insured_shares.ensure_add(burned).defensive_proof(proof);
		slash.insured_shares = shares.unwrap_or(Shares::MAX);
		slash.holders = part_on(slash.holders, loss.holders);
		slash.stream = part_on(slash.stream, loss.stream);
		let deferred = [loss.insured, loss.holders, loss.stream].into_iter().sum();
		plan.pool.provide(deferred, loss.stream, self.now);
		let (mut exposed, mut unexposed) = (loss.exposed.into_iter(), loss.unexposed.into_iter());
		for (batch, part) in self.batches.iter().zip(&mut plan.batches) {
			let parts =
				if batch.was_exposed_in(offence_era) { &mut exposed } else { &mut unexposed };
			// The loss has a part of each batch.
			*part = part_on(*part, parts.next().defensive_unwrap_or_default());
		}
	}

	/// The insurance's shares that are burned for its part of a loss, at the present rate, so that
	/// the rate of all others stays. Rounded down.
	fn burned_for(&self, insured: Stake) -> Shares {
		if insured.is_zero() {
			return Shares::ZERO;
		}
		// `insured` is a part of the pooled stake, so the quotient is at most all shares.
		ProRata::of(insured, self.pool.pooled_with_unsettled(self.now))
			.floor(self.pool.shares)
			.defensive_unwrap_or_default()
	}

	/// Lowers the cost of a slash by `back`. The refund goes in the opposite order of the loss:
	/// first to unexposed batches, then to all exposed parties pro rata, and last to the insurance.
	fn decrease(&self, plan: &mut CostPlan, back: Stake) {
		let (before, provided) = (plan.slash, plan.deferred());
		let of_batches = |exposed: bool| -> Stake {
			let parts = self.batches.iter().zip(&plan.batches);
			let parts =
				parts.filter(|(batch, _)| batch.was_exposed_in(before.offence_era) == exposed);
			parts.map(|(_, part)| *part).sum()
		};
		let unexposed = of_batches(false);
		let exposed = of_batches(true).saturating_add(before.stream).saturating_add(before.holders);
		let unexposed_left = unexposed.saturating_sub(back);
		let back = back.saturating_sub(unexposed);
		let exposed_left = exposed.saturating_sub(back);
		let insured = part_off(before.insured, back.saturating_sub(exposed));

		// The remaining parts of batches and of the stream round up, so holders never pay for a
		// refund.
		let mut of_exposed = Apportionment::new(exposed_left, exposed);
		let mut of_unexposed = Apportionment::new(unexposed_left, unexposed);
		for (batch, part) in self.batches.iter().zip(&mut plan.batches) {
			let is_exposed = batch.was_exposed_in(before.offence_era);
			let kept = if is_exposed { &mut of_exposed } else { &mut of_unexposed };
			*part = kept.take(*part);
		}
		let stream = of_exposed.take(before.stream);
		let holders = of_exposed.take(before.holders);
		plan.slash = PendingSlash { insured, stream, holders, ..before };
		let deferred = plan.deferred();
		plan.pool.give_back(provided, deferred, part_off(before.stream, stream), self.now);
		self.restore_insurance(plan, &before);
	}

	/// Returns burned shares to the insurance when its part falls from that of `before`. Three
	/// bounds apply: the burned shares of the decrease, so that none returns twice; the shares that
	/// the refund buys now, so that the rate does not fall; and the room up to [`Shares::MAX`]. The
	/// record keeps the burned shares of the remaining part.
	fn restore_insurance(&self, plan: &mut CostPlan, before: &PendingSlash) {
		let (burned, insured) = (before.insured_shares, plan.slash.insured);
		let kept = if before.insured.is_zero() {
			Shares::ZERO
		} else {
			// The part falls, so the quotient is at most `burned`.
			ProRata::of(insured, before.insured).floor(burned).defensive_unwrap_or_default()
		};
		let back = part_off(before.insured, insured);
		let others = plan.pool.pooled_with_unsettled(self.now).saturating_sub(back);
		// A refund to a pool without other stake buys any number of shares.
		let worth = ProRata::of(back, others).floor(plan.pool.shares).unwrap_or(Shares::MAX);
		let room = Shares::MAX.saturating_sub(plan.pool.shares);
		let returned = burned.saturating_sub(kept).min(worth).min(room);
		plan.pool.return_insurance(returned);
		let proof = "there is room for the returned shares";
		let insurance = plan.insurance.ensure_add(returned).defensive_proof(proof);
		plan.insurance = insurance.unwrap_or(plan.insurance);
		plan.slash.insured_shares = kept;
	}

	/// Settles the slash that `apply_era` has applied. The staking system took `pool.unsettled`.
	/// Earlier eras have applied nothing, so their provisions are returned.
	pub fn settle(&mut self, apply_era: EraIndex, offence_era: EraIndex) -> Settlement {
		let missed: Vec<_> =
			self.pending.iter().filter(|slash| slash.apply_era < apply_era).copied().collect();
		for slash in &missed {
			self.provide(slash.apply_era, slash.offence_era, Reports::default(), Stake::ZERO);
		}
		let provided = self.provision_of(apply_era);
		let applied = Reports { count: 1, size: 0 };
		let plan = self.plan(apply_era, offence_era, applied, self.pool.unsettled);
		self.take_pending(apply_era);
		let mut batches = Stake::ZERO;
		for (batch, part) in self.batches.iter_mut().zip(&plan.batches) {
			batch.set_pending_loss(apply_era, Stake::ZERO);
			let part = part_within(*part, batch.stake);
			batch.stake = part_off(batch.stake, part);
			batches = part_on(batches, part);
		}
		(self.pool, self.insurance) = (plan.pool, plan.insurance);
		self.pool.settle(plan.deferred(), batches);
		Settlement { missed, provided, slash: plan.slash, batches }
	}
}

/// Moves a rebonded ticket's part of the pending losses from its batch to the holders: the opposite
/// of the close. The ticket has `shares` out of `all`, and `stake` of the debt. Returns its part of
/// each loss, rounded up, in sum at most `stake`.
pub fn rejoin(
	batch: &mut UnbondingRecord,
	pending: &mut [PendingSlash],
	shares: Shares,
	all: Shares,
	stake: Stake,
) -> Vec<PendingLoss> {
	let (mut left, mut taken) = (stake, Vec::new());
	for pending_loss in batch.pending_losses.iter_mut() {
		let known = pending.iter_mut().find(|slash| slash.apply_era == pending_loss.apply_era);
		let Some(slash) = known else {
			defensive!("a batch bears pending slashes only");
			continue;
		};
		// A ticket has at most the shares of its batch.
		let part = ProRata::of(shares, all).ceil(pending_loss.stake);
		let part = part.defensive_unwrap_or(pending_loss.stake);
		let part = part_within(part, pending_loss.stake).min(left);
		left = part_off(left, part);
		taken.push(PendingLoss { stake: part, ..*pending_loss });
		pending_loss.stake = part_off(pending_loss.stake, part);
		slash.holders = part_on(slash.holders, part);
	}
	batch.pending_losses.retain(|pending_loss| !pending_loss.stake.is_zero());
	taken
}

#[cfg(test)]
mod tests;
