// SPDX-License-Identifier: Apache-2.0

//! Compares the chain with the model, and takes over the figures that slashes leave uncertain.

use super::{
	active_era,
	books::{Pending, Phase, Stream, Unbonding},
	ensure, equal, same, Model, Of, Verdict, LEAST_SHARES,
};
use crate::{
	exact::{exact, Exact},
	world::rill,
};
use num_traits::Zero;
use pallet_liquid_staking::{
	types::{AccountKind, BatchPhase, EntryGate, Phase as StepPhase, UnbondingRecord},
	Announced, Batches, NextPayment, Parameters, PendingSlashes, Pool, Progress, Queue, Stashes,
	Tickets,
};
use polkadot_sdk::{pallet_staking, sp_staking::EraIndex};
use rill_runtime::{constants::STRILL_ASSET_ID, Assets, LiquidStaking, Runtime, System};

/// Blocks with idle weight within which reports are read.
const READING_BLOCKS: u32 = 3;

/// Compares an unbonding batch, and takes over its stake and its pending losses.
fn compare_unbonding(record: &UnbondingRecord, own: &mut Unbonding, slack: &Exact) -> Verdict {
	same("a batch's stake", record.stake.plancks(), &own.stake, slack)?;
	let mut eras: Vec<_> = own.pending_losses.keys().copied().collect();
	eras.extend(record.pending_losses.iter().map(|pending_loss| pending_loss.apply_era));
	for era in eras {
		let shown = record.pending_loss_of(era).plancks();
		same("a batch's pending loss", shown, &own.pending_loss_of(era), slack)?;
	}
	own.stake = exact(record.stake.plancks());
	let pending_losses = record.pending_losses.iter();
	own.pending_losses =
		pending_losses.map(|it| (it.apply_era, exact(it.stake.plancks()))).collect();
	Ok(())
}

impl Model {
	/// Compares everything. `has_ended` means the end of a block with idle weight.
	pub(super) fn compare(&mut self, has_ended: bool) -> Verdict {
		self.compare_pool()?;
		self.compare_slashes()?;
		self.compare_batches()?;
		self.slack = Exact::zero();
		self.slack_of_shares = Exact::zero();
		self.compare_stashes()?;
		self.compare_accounts()?;
		self.compare_gate(has_ended)?;
		self.compare_parameters()?;
		if has_ended {
			self.compare_payments()?;
			self.compare_views()?;
		}
		if !self.is_broken {
			rill_test_chain::try_state().map_err(|broken| format!("{broken:?}"))?;
		}
		Ok(())
	}

	fn compare_pool(&mut self) -> Verdict {
		let pool = Pool::<Runtime>::get();
		let now = self.books.now;
		let slack_of_shares = self.slack_of_shares.clone();
		same("shares", pool.shares.plancks(), &self.books.shares, &slack_of_shares)?;
		self.same("active", pool.active.plancks(), &self.books.active())?;
		self.same("unbonding", pool.unbonding.plancks(), &self.books.unbonding())?;
		self.same("reserve", pool.reserve.plancks(), &self.books.reserve)?;
		self.same("claims", pool.claims.plancks(), &self.books.claims)?;
		self.same("owed", pool.owed.plancks(), &self.books.owed)?;
		self.same("payable", pool.payable.plancks(), &self.books.payable)?;
		self.same("unsettled", pool.unsettled.plancks(), &self.books.unsettled)?;
		self.same(
			"unreleased",
			pool.stream.unreleased(now).plancks(),
			&self.books.stream.unreleased(now),
		)?;
		self.same("pooled", pool.pooled(now).plancks(), &self.books.pooled())?;
		self.books.shares = exact(pool.shares.plancks());
		self.books.owed = exact(pool.owed.plancks());
		self.books.stream = Stream {
			total: exact(pool.stream.total.plancks()),
			start: pool.stream.start,
			end: pool.stream.end,
		};
		let insurance = LiquidStaking::account(AccountKind::Insurance);
		let balance = Assets::balance(STRILL_ASSET_ID, &insurance);
		let insured = balance - LEAST_SHARES;
		same("the insurance", insured, &self.books.insurance, &slack_of_shares)?;
		self.books.insurance = exact(insured);
		self.shares.insert(insurance, balance);
		Ok(())
	}

	fn compare_slashes(&mut self) -> Verdict {
		let known = PendingSlashes::<Runtime>::get();
		for slash in &known {
			let none = Pending::none(slash.offence_era);
			let own = self.books.pending.get(&slash.apply_era).unwrap_or(&none);
			self.same("the insurance's part", slash.insured.plancks(), &own.insured)?;
			self.same("the holders' part", slash.holders.plancks(), &own.holders)?;
			self.same("the stream's part", slash.stream.plancks(), &own.stream)?;
			self.same("the reported loss", slash.total.plancks(), &own.total)?;
			let is_nothing = slash.total.plancks() == 0 || own.total <= self.slack;
			ensure(is_nothing || slash.growth.era == own.growth.0, "when it was reported")?;
			self.same("the last reported loss", slash.growth.last.plancks(), &own.growth.1)?;
		}
		let is_known = |era: &EraIndex| known.iter().any(|slash| slash.apply_era == *era);
		for (era, own) in &self.books.pending {
			let is_nothing = own.deferred() <= self.slack;
			ensure(is_known(era) || is_nothing, "a pending slash was forgotten")?;
		}
		let pending = known.iter().map(|slash| {
			let pending = Pending {
				offence_era: slash.offence_era,
				insured: exact(slash.insured.plancks()),
				insured_shares: exact(slash.insured_shares.plancks()),
				holders: exact(slash.holders.plancks()),
				stream: exact(slash.stream.plancks()),
				total: exact(slash.total.plancks()),
				growth: (
					slash.growth.era,
					exact(slash.growth.last.plancks()),
					exact(slash.growth.before.plancks()),
				),
			};
			(slash.apply_era, pending)
		});
		self.books.pending = pending.collect();
		Ok(())
	}

	fn compare_batches(&mut self) -> Verdict {
		let slack = self.slack.clone();
		for (index, own) in &mut self.books.batches {
			let batch = Batches::<Runtime>::get(index).ok_or("a batch is gone")?;
			let none = Exact::zero();
			same("a batch's shares", batch.shares.plancks(), &own.shares, &none)?;
			let unclaimed = batch.prepayment.unclaimed_stake.plancks();
			same("a prepayment", unclaimed, &own.prepayment.unclaimed, &none)?;
			match (&batch.phase, &mut own.phase) {
				(BatchPhase::Unbonding(record), Phase::Unbonding(own)) => {
					compare_unbonding(record, own, &slack)?;
				},
				(BatchPhase::Claimable(payable), Phase::Claimable(own)) => {
					let unclaimed = payable.unclaimed_stake.plancks();
					same("the unclaimed stake", unclaimed, &own.unclaimed, &none)?;
				},
				_ => return Err(format!("batch {index} is in another phase: {batch:?}")),
			}
		}
		Ok(())
	}

	fn compare_stashes(&mut self) -> Verdict {
		for (index, own) in self.books.stashes.iter().enumerate() {
			let index = index as u32;
			let tracked = Stashes::<Runtime>::get(index).ok_or("a stash is gone")?;
			self.same("a stash's stake", tracked.active.plancks(), &own.active)?;
			self.same("a stash's chunks", tracked.unbonding().plancks(), &own.unbonding)?;
			self.same("a stash's cap", tracked.cap.plancks(), &own.cap)?;
			let stash = LiquidStaking::stash(index);
			if let Some(ledger) = pallet_staking::Ledger::<Runtime>::get(&stash) {
				self.same(Of("the bond", &stash), ledger.active, &own.active)?;
				self.same(Of("all that is bonded", &stash), ledger.total, &own.total())?;
			} else {
				ensure(self.is_broken || own.total().is_zero(), "6: a bond is gone")?;
			}
			let backed = pallet_liquid_staking::Nominees::<Runtime>::get(index);
			ensure(backed.len() <= 16, "7: a stash has too many nominees")?;
			self.account(AccountKind::Stash(index), &own.total())?;
		}
		Ok(())
	}

	/// An account has its tracked balance, its deposit and its gifts.
	fn account(&self, kind: AccountKind, tracked: &Exact) -> Verdict {
		let who = LiquidStaking::account(kind);
		let given = self.given.get(&who).copied().unwrap_or(0);
		self.same(Of("the balance", &who), rill(&who), &(tracked + exact(self.deposit + given)))
	}

	fn compare_accounts(&mut self) -> Verdict {
		self.account(AccountKind::Reserve, &self.books.reserve)?;
		self.account(AccountKind::Claims, &self.books.claims)?;
		self.account(AccountKind::Rewards, &self.due)?;
		for (who, balance) in &self.rill {
			equal(Of("the RILL", who), rill(who), *balance)?;
			let nonce = *System::account_nonce(who);
			let before = self.nonces.insert(who.clone(), nonce).unwrap_or(0);
			ensure(nonce >= before, &Of("an old nonce is valid again", who).to_string())?;
		}
		let mut all = 0;
		for (who, shares) in &self.shares {
			equal(Of("the stRILL", who), Assets::balance(STRILL_ASSET_ID, who), *shares)?;
			all += shares;
		}
		equal("10: all stRILL", Assets::total_supply(STRILL_ASSET_ID), all)
	}

	/// Whether reports may have changed since they were counted.
	pub(super) fn is_uncounted(&self) -> bool {
		self.quiet_blocks <= self.deferral + READING_BLOCKS
	}

	/// No entry happens before reports are in the rate, and the gate does not stay closed for
	/// longer.
	fn compare_gate(&mut self, has_ended: bool) -> Verdict {
		let gate = Pool::<Runtime>::get().gate;
		if has_ended {
			self.quiet_blocks += 1;
			self.closed_blocks =
				if gate == EntryGate::Assessing { self.closed_blocks + 1 } else { 0 };
		}
		ensure(self.closed_blocks <= READING_BLOCKS, "the gate stays closed")?;
		if gate != EntryGate::Open || self.is_uncounted() {
			return Ok(());
		}
		ensure(self.books.unsettled.is_zero(), "entries while a slash is unsettled")?;
		let active = active_era();
		for era in active + 1..=active + self.deferral + 1 {
			let reported = self.reported(era);
			let provided = self.books.borne(era);
			if provided < reported {
				return Err(format!(
					"entries while {reported} is reported for era {era} and {provided} provided"
				));
			}
		}
		Ok(())
	}

	fn compare_parameters(&self) -> Verdict {
		equal("the parameters", Parameters::<Runtime>::get(), self.parameters)?;
		let announced = Announced::<Runtime>::get().into_inner();
		equal("the announced changes", &announced, &self.announced)
	}

	/// The chain tries matured tickets soon, once no era step is in progress.
	fn compare_payments(&mut self) -> Verdict {
		let is_due = NextPayment::<Runtime>::get().batch < Queue::<Runtime>::get().oldest;
		let is_free = Progress::<Runtime>::get().phase == StepPhase::Idle;
		self.unpaid_blocks = if is_due && is_free { self.unpaid_blocks + 1 } else { 0 };
		ensure(self.unpaid_blocks <= READING_BLOCKS, "matured tickets are not paid")
	}

	fn compare_views(&self) -> Verdict {
		let mut count = 0;
		for who in self.rill.keys() {
			for info in LiquidStaking::tickets_of(who) {
				count += 1;
				let ticket = self.ticket(who, info.batch).ok_or("a ticket too many")?;
				equal("a ticket", info.shares, ticket.shares)?;
				let (due, _) = self.due_for(&ticket, info.batch);
				self.same("the claimable stake", info.claimable, &due)?;
			}
		}
		equal("tickets", count, self.tickets.len())?;
		equal("tickets in storage", Tickets::<Runtime>::iter_keys().count(), count)
	}
}
