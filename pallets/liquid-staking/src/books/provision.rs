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
	/// Whether the cost grows.
	is_growth: bool,
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
			// A loss that does not grow moves behind the others. Rebonded tickets take the losses
			// in that order.
			if !plan.is_growth {
				batch.take_pending_loss(apply_era);
			}
			let more = part_off(*part, batch.pending_loss_of(apply_era));
			batch.add_pending_loss(apply_era, more);
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
			is_growth: false,
		};
		let borne = plan.borne();
		if total > borne {
			plan.is_growth = true;
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
		slash.insured_shares = slash.insured_shares.saturating_add(burned);
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
		plan.insurance = plan.insurance.saturating_add(returned);
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
			batch.take_pending_loss(apply_era);
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
mod tests {
	use super::{
		super::ledger::{forged as ledger, PoolFigures, RewardStream},
		*,
	};
	use crate::types::{Balance, MAX_PENDING};

	/// The holders have 800 of 1000, the stream 100, and two batches 50 each. Only the second batch
	/// was exposed in era 5.
	fn book() -> SlashBook {
		let batch = |closed, stake| UnbondingRecord {
			closed,
			unlock_era: closed + 28,
			stake: Stake::new(stake),
			..Default::default()
		};
		SlashBook {
			now: 50,
			pool: ledger(PoolFigures {
				shares: Shares::new(400),
				active: Stake::new(900),
				unbonding: Stake::new(100),
				owed: Stake::new(100),
				stream: RewardStream { total: Stake::new(100), start: 50, end: 60 },
				..Default::default()
			}),
			batches: vec![batch(4, 50), batch(5, 50)],
			..Default::default()
		}
	}

	const NONE: Reports = Reports { count: 0, size: 0 };
	const ONE: Reports = Reports { count: 1, size: 9 };

	fn pooled(book: &SlashBook) -> Balance {
		book.pool.pooled(book.now).plancks()
	}

	/// Takes `amount`, all of it from active stake.
	fn take(book: &mut SlashBook, amount: Balance) {
		book.pool.forge().active = book.pool.active.ensure_sub(Stake::new(amount)).unwrap();
		book.pool.forge().unsettled = Stake::new(amount);
	}

	#[test]
	fn report_should_lower_the_rate_at_once_and_its_slash_no_further() {
		let mut book = book();
		assert!(book.provide(30, 5, ONE, Stake::new(95)));
		assert_eq!(pooled(&book), 800 - 80);
		assert_eq!(book.pool.stream.unreleased(50), Stake::new(90));
		assert_eq!(
			(book.batches[0].net(), book.batches[1].net()),
			(Stake::new(50), Stake::new(45))
		);

		take(&mut book, 95);
		let settlement = book.settle(30, 5);
		assert_eq!((settlement.slash.total, settlement.batches), (Stake::new(95), Stake::new(5)));
		assert_eq!(pooled(&book), 720);
		assert_eq!(
			(book.batches[0].stake, book.batches[1].stake),
			(Stake::new(50), Stake::new(45))
		);
		assert_eq!((book.pool.owed, book.pool.pending), (Stake::new(95), Stake::ZERO));
		assert!(book.pending.is_empty() && book.batches[1].pending_losses.is_empty());
	}

	#[test]
	fn cancelled_slash_should_be_given_back_to_everybody() {
		let before = book();
		let mut book = before.clone();
		book.provide(30, 5, ONE, Stake::new(95));
		book.provide(31, 6, ONE, Stake::new(40));
		book.provide(30, 5, NONE, Stake::ZERO);
		book.provide(31, 6, NONE, Stake::ZERO);
		assert_eq!(book, before);
	}

	#[test]
	fn slash_should_cost_what_was_taken_when_that_is_not_what_was_reported() {
		for taken in [0, 1, 50, 94, 95, 96, 200] {
			let mut reported = book();
			reported.provide(30, 5, ONE, Stake::new(95));
			take(&mut reported, taken);
			reported.settle(30, 5);
			let mut unreported = book();
			take(&mut unreported, taken);
			unreported.settle(30, 5);
			let close = |a: Balance, b: Balance| a.abs_diff(b) <= 2;
			assert!(close(pooled(&reported), pooled(&unreported)), "{taken}");
			assert!(close(reported.pool.owed.plancks(), unreported.pool.owed.plancks()), "{taken}");
			let assets = reported.pool.assets().plancks();
			let parts = pooled(&reported) + reported.pool.liabilities(50).plancks();
			assert_eq!(assets, parts, "{taken}");
		}
	}

	#[test]
	fn insurance_should_pay_first_by_burning_its_shares() {
		let mut book = book();
		// A stake of 200 out of 800.
		book.insurance = Shares::new(100);
		let rate = |book: &SlashBook| book.pool.rate(book.now).stake_for(Shares::new(300)).unwrap();
		let before = rate(&book);
		book.provide(30, 5, ONE, Stake::new(80));
		assert_eq!((rate(&book), book.batches[1].net()), (before, Stake::new(50)));
		assert_eq!((book.insurance, book.pool.shares), (Shares::new(60), Shares::new(360)));
		take(&mut book, 80);
		let settlement = book.settle(30, 5);
		assert_eq!(settlement.slash.insured_shares, Shares::new(40));
		assert_eq!((rate(&book), book.insurance), (before, Shares::new(60)));
	}

	#[test]
	fn insurance_should_promise_each_share_once() {
		for second in [30, 31] {
			let mut book = book();
			book.insurance = Shares::new(100);
			book.provide(30, 5, ONE, Stake::new(150));
			let first = if second == 30 { 150 } else { 0 };
			book.provide(second, second - 25, ONE, Stake::new(first + 150));
			let insured: Stake = book.pending.iter().map(|slash| slash.insured).sum();
			assert_eq!((insured, book.insurance), (Stake::new(200), Shares::ZERO));
			assert_eq!(
				book.pending.iter().map(|slash| slash.total).sum::<Stake>(),
				Stake::new(300)
			);
		}
	}

	#[test]
	fn rate_should_stay_the_same_when_a_slash_with_insurance_is_settled() {
		let mut book = book();
		book.insurance = Shares::new(100);
		book.provide(30, 5, ONE, Stake::new(350));
		let rate = |book: &SlashBook| book.pool.rate(book.now).price();
		let reported = rate(&book);
		take(&mut book, 350);
		book.settle(30, 5);
		assert_eq!(rate(&book), reported);
		assert_eq!(book.pool.shares, Shares::new(300));
	}

	#[test]
	fn what_is_given_back_should_leave_what_a_smaller_report_would_have_cost() {
		for insurance in [0, 100] {
			for (first, then) in [(350, 175), (95, 40), (1_300, 600), (1_300, 1_010), (500, 0)] {
				let mut before = book();
				before.insurance = Shares::new(insurance);
				let mut shrunk = before.clone();
				shrunk.provide(30, 5, ONE, Stake::new(first));
				shrunk.provide(30, 5, ONE, Stake::new(then));
				let mut direct = before.clone();
				direct.provide(30, 5, ONE, Stake::new(then));
				let seen = |book: &SlashBook| {
					let slash = book.pending.first().copied().unwrap_or_default();
					let batches = book.batches.iter().map(|batch| batch.net().plancks());
					let parts =
						[slash.insured.plancks(), slash.holders.plancks(), slash.stream.plancks()];
					parts.into_iter().chain(batches).chain([pooled(book)]).collect::<Vec<_>>()
				};
				for (a, b) in seen(&shrunk).into_iter().zip(seen(&direct)) {
					let case = format!("{insurance} {first} {then}");
					assert!(a.abs_diff(b) <= 3, "{case}: {:?} {:?}", seen(&shrunk), seen(&direct));
				}
			}
		}
	}

	#[test]
	fn smaller_report_should_not_charge_those_who_entered_since() {
		let rate = |book: &SlashBook| book.pool.rate(book.now).price();
		let mut book = book();
		book.provide(30, 5, ONE, Stake::new(95));
		// Somebody doubles the shares, at a rate with the slash in it.
		book.pool.forge().reserve = Stake::new(720);
		book.pool.forge().shares = Shares::new(800);
		let entered = rate(&book);
		let mut smaller = book.clone();
		smaller.provide(30, 5, ONE, Stake::new(94));
		assert!(rate(&smaller) >= entered);
		// A full refund, and then the smaller provision, would charge the newcomer.
		let mut again = book;
		again.provide(30, 5, NONE, Stake::ZERO);
		again.provide(30, 5, ONE, Stake::new(94));
		assert!(rate(&again) < entered);
	}

	#[test]
	fn rate_should_not_fall_when_the_insurance_is_refunded_after_a_gain() {
		let mut book = book();
		book.insurance = Shares::new(100);
		book.provide(30, 5, ONE, Stake::new(80));
		book.pool.forge().active = book.pool.active.ensure_add(Stake::new(360)).unwrap();
		let rate = |book: &SlashBook| book.pool.rate(book.now).price();
		let before = rate(&book);
		book.provide(30, 5, NONE, Stake::ZERO);
		assert!(rate(&book) >= before);
		assert!(book.insurance < Shares::new(100));
	}

	#[test]
	fn insurance_should_get_its_shares_back_when_a_slash_is_cancelled() {
		let mut before = book();
		before.insurance = Shares::new(100);
		let mut book = before.clone();
		book.provide(30, 5, ONE, Stake::new(350));
		book.provide(30, 5, NONE, Stake::ZERO);
		assert_eq!(book, before);
	}

	#[test]
	fn insurance_should_get_no_share_back_twice_when_a_slash_shrinks_twice() {
		let mut book = book();
		book.insurance = Shares::new(100);
		book.provide(30, 5, ONE, Stake::new(80));
		assert_eq!(
			(book.insurance, book.pending[0].insured_shares),
			(Shares::new(60), Shares::new(40))
		);
		book.provide(30, 5, ONE, Stake::new(40));
		assert_eq!(
			(book.insurance, book.pending[0].insured_shares),
			(Shares::new(80), Shares::new(20))
		);
		// At the lower rate, the refund would buy more shares than were burned.
		book.pool.forge().active = Stake::new(500);
		book.provide(30, 5, NONE, Stake::ZERO);
		assert_eq!(book.insurance, Shares::new(100));
	}

	#[test]
	fn insurance_should_get_back_no_more_shares_than_may_exist() {
		let mut book = book();
		book.insurance = Shares::new(100);
		book.provide(30, 5, ONE, Stake::new(80));
		// Others have staked at a very low rate.
		book.pool.forge().shares = Shares::new(Shares::MAX.plancks() - 7);
		book.provide(30, 5, NONE, Stake::ZERO);
		assert_eq!((book.insurance, book.pool.shares), (Shares::new(67), Shares::MAX));
	}

	#[test]
	fn unreported_slash_should_settle_when_a_batch_has_no_room_for_another() {
		let mut book = book();
		for ahead in 1..=MAX_PENDING {
			book.provide(30 + ahead, 5, ONE, Stake::new(20));
		}
		let before = book.batches[1].clone();
		assert!(before.pending_losses.is_full());
		take(&mut book, 95);
		let settlement = book.settle(30, 5);
		assert_eq!((settlement.slash.total, settlement.batches), (Stake::new(95), Stake::new(5)));
		let after = UnbondingRecord { stake: Stake::new(45), ..before };
		assert_eq!(book.batches[1], after);
	}

	#[test]
	fn pending_loss_should_move_behind_the_others_unless_it_grows() {
		let eras = |book: &SlashBook| {
			let losses = book.batches[1].pending_losses.iter();
			losses.map(|loss| loss.apply_era).collect::<Vec<_>>()
		};
		let mut book = book();
		book.provide(30, 5, ONE, Stake::new(95));
		book.provide(31, 5, ONE, Stake::new(40));
		book.provide(30, 5, ONE, Stake::new(120));
		assert_eq!(eras(&book), [30, 31]);
		book.provide(30, 5, ONE, Stake::new(120));
		assert_eq!(eras(&book), [31, 30]);
		book.provide(31, 5, ONE, Stake::new(30));
		assert_eq!(eras(&book), [30, 31]);
	}

	#[test]
	fn parts_should_sum_to_what_was_taken_when_reports_exceeded_everything() {
		let mut book = book();
		book.provide(30, 5, ONE, Stake::new(700));
		book.provide(31, 5, ONE, Stake::new(700));
		assert!(book.pending[1].total < Stake::new(700));
		take(&mut book, 700);
		book.settle(30, 5);
		take(&mut book, 150);
		book.settle(31, 5);
		assert_eq!(book.pool.pending, Stake::ZERO);
		let batches: Stake = book.batches.iter().map(|batch| batch.stake).sum();
		assert_eq!(book.pool.owed, batches);
		assert!(book.pool.assets() >= book.pool.liabilities(50));
	}

	#[test]
	fn refund_should_never_cost_holders_when_it_does_not_divide() {
		let mut everything = book();
		everything.batches.extend([3, 7, 11].map(|stake| UnbondingRecord {
			closed: 6,
			stake: Stake::new(stake),
			..Default::default()
		}));
		everything.pool.forge().owed = Stake::new(121);
		let all = pooled(&everything) + 100 + 50 + 21;
		everything.provide(30, 5, ONE, Stake::new(all));
		assert_eq!(pooled(&everything), 0);
		for total in 0..all {
			let mut book = everything.clone();
			book.provide(30, 5, ONE, Stake::new(total));
			assert_eq!(
				book.pending.first().map_or(Stake::ZERO, |slash| slash.total),
				Stake::new(total)
			);
			assert!(book.pool.assets() >= book.pool.liabilities(50), "{total}");
			assert!(book
				.pending
				.iter()
				.all(|slash| slash.holders <= everything.pending[0].holders));
		}
	}

	#[test]
	fn everything_should_be_gone_when_everything_is_taken() {
		let mut book = book();
		take(&mut book, 900);
		book.pool.forge().unbonding = Stake::ZERO;
		book.pool.forge().unsettled = Stake::new(1_000);
		book.settle(30, 5);
		assert_eq!((pooled(&book), book.pool.owed), (0, Stake::ZERO));
		assert_eq!(book.pool.stream.unreleased(50), Stake::ZERO);
	}
}
