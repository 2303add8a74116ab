// SPDX-License-Identifier: Apache-2.0

//! Replays events: each figure is computed, compared and taken over.

use super::{
	active_era,
	books::{Batch, Payable, Phase, Stash, Stream, Unbonding},
	ensure, equal,
	limits::perbill,
	same, Model, Ticket, Verdict,
};
use crate::exact::{exact, is_close, least, less, part, plancks, Exact};
use num_traits::Zero;
use pallet_liquid_staking::{
	types::{AccountKind, Change},
	Event,
};
use polkadot_sdk::{
	frame_support::traits::TypedGet,
	pallet_balances,
	pallet_staking::{self, CurrentEra, RewardDestination, UnappliedSlashes},
	pallet_treasury::TreasuryAccountId,
	polkadot_primitives::{AccountId, Balance},
	sp_staking::EraIndex,
};
use rill_runtime::{LiquidStaking, Runtime, RuntimeEvent};

fn planned_era() -> EraIndex {
	CurrentEra::<Runtime>::get().unwrap_or(0)
}

/// The phase of a closed batch. It is claimable if deposits have paid it in full.
fn phase_of_closed(
	rest: Exact,
	shares: &Exact,
	pending_losses: Vec<(u32, Exact)>,
	unlock_era: EraIndex,
) -> Phase {
	if rest.is_zero() {
		return Phase::Claimable(Payable::new(rest, shares.clone()));
	}
	Phase::Unbonding(Unbonding {
		closed: planned_era(),
		unlock_era,
		money_era: unlock_era,
		stake: rest,
		pending_losses: pending_losses.into_iter().collect(),
	})
}

impl Model {
	/// Replays an event.
	pub(super) fn observe(&mut self, event: &RuntimeEvent) -> Verdict {
		match event {
			RuntimeEvent::LiquidStaking(event) => {
				self.replayed += 1;
				let outcome = self.ours(event.clone());
				// This event comes between a transfer and the close of a batch.
				if !matches!(event, Event::ClaimsFunded { .. }) {
					self.moved = Exact::zero();
				}
				outcome
			},
			RuntimeEvent::Balances(pallet_balances::Event::Transfer { from, to, amount }) => {
				self.carried(from, to, *amount);
				Ok(())
			},
			RuntimeEvent::Staking(pallet_staking::Event::Rewarded { stash, dest, amount }) => {
				if LiquidStaking::stash_index(stash).is_some() {
					let rewards = LiquidStaking::account(AccountKind::Rewards);
					equal("the payee", dest, &RewardDestination::Account(rewards))?;
					self.due += exact(*amount);
				}
				Ok(())
			},
			_ => Ok(()),
		}
	}

	/// Replays moves between the reserve and the claims account by their transfers. `ClaimsFunded`
	/// comes after its transfer, and only confirms it.
	fn carried(&mut self, from: &AccountId, to: &AccountId, amount: Balance) {
		let (reserve, claims) = (
			LiquidStaking::account(AccountKind::Reserve),
			LiquidStaking::account(AccountKind::Claims),
		);
		let amount = exact(amount);
		if *from == reserve && *to == claims {
			self.books.reserve -= &amount;
			self.books.claims += &amount;
			self.moved += amount;
		} else if *from == claims && *to == reserve {
			self.books.claims -= &amount;
			self.books.reserve += amount;
		}
	}

	fn stash(&mut self, index: u32) -> Result<&mut Stash, String> {
		let stashes = &mut self.books.stashes;
		stashes.get_mut(index as usize).ok_or_else(|| "there is no such stash".into())
	}

	/// The stake of `shares`, rounded down.
	pub(super) fn stake_of(&self, shares: Balance) -> Exact {
		part(&exact(shares), &self.books.pooled(), &self.books.shares).floor()
	}

	/// Replays events of holders and their tickets. Others are passed on, subject by subject.
	fn ours(&mut self, event: Event<Runtime>) -> Verdict {
		match event {
			Event::Staked { who, amount, shares } => self.staked(who, amount, shares),
			Event::UnstakeRequested { who, batch, shares, stake } => {
				self.unstake_requested(who, batch, shares, stake)
			},
			Event::UnstakeCancelled { who, batch, shares } => {
				self.unstake_cancelled(&who, batch, shares)
			},
			Event::Claimed { who, batch, shares, stake, is_settled } => {
				self.claimed(who, batch, shares, stake, is_settled)
			},
			Event::InstantlyUnstaked { who, shares, stake, fee } => {
				self.instantly_unstaked(&who, shares, stake, fee)
			},
			Event::TicketTransferred { from, to, batch, shares, prepaid } => {
				self.handed_on(&from, &to, batch, shares, prepaid)
			},
			Event::Rebonded { who, batch, shares, stake, pending_loss, prepayment, minted } => {
				self.rebonded(&who, batch, shares, [stake, pending_loss, prepayment, minted])
			},
			Event::TicketNotPaid { who, batch, .. } => self.not_paid(&who, batch),
			other => self.of_batches(other),
		}
	}

	fn of_batches(&mut self, event: Event<Runtime>) -> Verdict {
		match event {
			Event::BatchClosed {
				batch,
				shares,
				stake,
				pending_loss,
				netted,
				prepayment,
				unlock_era,
			} => {
				equal("the batch", batch, self.books.open)?;
				equal("the unlock era", unlock_era, planned_era() + self.bonding)?;
				self.closed(shares, [stake, pending_loss, netted, prepayment], unlock_era)
			},
			Event::BatchMatured { batch, stake } => self.matured(batch, stake),
			Event::BatchSettled { batch, dust } => self.settled_batch(batch, dust),
			Event::ClaimsFunded { amount } => {
				equal("the moved stake", exact(amount), self.moved.clone())
			},
			other => self.of_stashes(other),
		}
	}

	fn of_stashes(&mut self, event: Event<Runtime>) -> Verdict {
		match event {
			Event::StakeBonded { stash, amount } => self.stake_bonded(stash, amount),
			Event::StakeUnbonded { stash, amount, unlock_era } => {
				self.stake_unbonded(stash, amount, unlock_era)
			},
			Event::StakeWithdrawn { stash, amount } => {
				self.books.claims += exact(amount);
				self.stash(stash)?.unbonding -= exact(amount);
				Ok(())
			},
			Event::StakeRebonded { stash, amount } => self.stake_rebonded(stash, amount),
			Event::StashRecovered { stash, tracked, found } => {
				self.stash_recovered(stash, tracked, found)
			},
			Event::StashOpened { stash, cap } => {
				equal("the number of the stash", stash as usize, self.books.stashes.len())?;
				let none = Exact::zero;
				let opened = Stash { active: none(), unbonding: none(), cap: exact(cap) };
				self.books.stashes.push(opened);
				Ok(())
			},
			Event::StashCapSet { stash, old, new } => {
				let stash = self.stash(stash)?;
				let before = std::mem::replace(&mut stash.cap, exact(new));
				self.same("the cap", old, &before)
			},
			other => self.of_slashes(other),
		}
	}

	fn of_slashes(&mut self, event: Event<Runtime>) -> Verdict {
		match event {
			Event::SlashProvisioned { offence_era, apply_era, total, pooled, .. } => {
				self.provided(offence_era, apply_era, total, pooled)
			},
			Event::StashSlashed { stash, total, active, .. } => {
				self.stash_slashed(stash, total, active)
			},
			Event::SlashSettled {
				offence_era,
				total,
				insured,
				insurance_shares,
				holders,
				unreleased,
				batches,
			} => {
				let parts = [insured, insurance_shares, holders, unreleased, batches];
				self.settled(offence_era, total, parts)
			},
			other => self.of_eras(other),
		}
	}

	/// Replays events of rewards and the era step, and refuses those that must not happen.
	fn of_eras(&mut self, event: Event<Runtime>) -> Verdict {
		match event {
			Event::FeePaid { stake, treasury_shares, insurance_shares } => {
				self.fee_paid(stake, treasury_shares, insurance_shares)
			},
			Event::RewardsRecognised { amount, fee, unreleased, until } => {
				self.recognised(amount, fee, unreleased, until)
			},
			Event::EraAdvanced { era } => {
				self.finished_eras.push(era);
				Ok(())
			},
			Event::StepFailed { .. } => ensure(self.is_broken, "that must not happen"),
			Event::Halted { .. }
			| Event::PayoutFailed { .. }
			| Event::PayoutGivenUp { .. }
			| Event::SharesDestroyed { .. } => Err("that must not happen".into()),
			other => self.of_governance_event(other),
		}
	}

	fn of_governance_event(&mut self, event: Event<Runtime>) -> Verdict {
		match event {
			Event::ParameterSet { old, new } => self.parameter_set(old, new),
			Event::ChangeAnnounced { change, from_era, after_batch } => {
				self.change_announced(change, from_era, after_batch)
			},
			Event::AnnouncementWithdrawn { change } => self.announcement_withdrawn(change),
			Event::Recapitalised { amount } => {
				self.take_effect(Change::Recapitalisation)?;
				self.same("the gift", amount, &self.due.clone())?;
				self.due = Exact::zero();
				self.books.reserve += exact(amount);
				Ok(())
			},
			// Events without money.
			_ => Ok(()),
		}
	}

	fn unstake_requested(
		&mut self,
		who: AccountId,
		batch: u32,
		shares: Balance,
		stake: Balance,
	) -> Verdict {
		equal("the open batch", batch, self.books.open)?;
		self.same("the stake", stake, &self.stake_of(shares))?;
		self.move_to_escrow(&who, shares);
		self.tickets.entry((who, batch)).or_default().shares += shares;
		Ok(())
	}

	fn unstake_cancelled(&mut self, who: &AccountId, batch: u32, shares: Balance) -> Verdict {
		equal("the open batch", batch, self.books.open)?;
		let ticket = self.ticket(who, batch).ok_or("there is no such ticket")?;
		ensure(shares <= ticket.shares, "more than there is")?;
		equal("dust", self.sweep_dust(&ticket, batch, shares), shares)?;
		self.move_from_escrow(who, batch, shares);
		Ok(())
	}

	fn stake_bonded(&mut self, stash: u32, amount: Balance) -> Verdict {
		self.bonded.insert(stash);
		self.grown.insert(stash);
		self.books.reserve -= exact(amount);
		let stash = self.stash(stash)?;
		stash.active += exact(amount);
		ensure(stash.active <= stash.cap, "7: a stash is bonded above its cap")
	}

	fn stake_unbonded(&mut self, stash: u32, amount: Balance, unlock_era: EraIndex) -> Verdict {
		equal("the unlock era", unlock_era, planned_era() + self.bonding)?;
		// If blocks were full after the close, the next era may be planned by now.
		if let Some(batch) = self.books.unbonding_batches().last() {
			batch.money_era = batch.money_era.max(unlock_era);
		}
		let stash = self.stash(stash)?;
		stash.active -= exact(amount);
		stash.unbonding += exact(amount);
		Ok(())
	}

	fn stake_rebonded(&mut self, stash: u32, amount: Balance) -> Verdict {
		self.grown.insert(stash);
		let excess = less(&(self.books.unbonding() + &self.books.claims), &self.books.owed);
		let is_free = exact(amount) <= excess + &self.slack;
		ensure(is_free, "3: stake that a batch needs is rebonded")?;
		let stash = self.stash(stash)?;
		stash.active += exact(amount);
		stash.unbonding -= exact(amount);
		ensure(stash.active <= stash.cap, "7: a stash is bonded above its cap")
	}

	fn stash_recovered(&mut self, stash: u32, tracked: Balance, found: Balance) -> Verdict {
		self.was_hurt = true;
		let stash = self.stash(stash)?;
		let total = stash.total();
		stash.active = Exact::zero();
		stash.unbonding = Exact::zero();
		self.books.reserve += exact(found);
		self.same("the tracked stake", tracked, &total)?;
		equal("the found stake", found, tracked)
	}

	fn stash_slashed(&mut self, stash: u32, total: Balance, active: Balance) -> Verdict {
		self.may_fall = true;
		self.was_hurt = true;
		let stash = self.stash(stash)?;
		let from_active = &stash.active - exact(active);
		stash.unbonding -= exact(total) - from_active;
		stash.active = exact(active);
		self.books.unsettled += exact(total);
		Ok(())
	}

	fn staked(&mut self, who: AccountId, amount: Balance, shares: Balance) -> Verdict {
		let minted = self.books.shares_for_entry(&exact(amount)).floor();
		self.same("the minted shares", shares, &minted)?;
		self.note_stake(amount);
		self.books.reserve += exact(amount);
		self.books.shares += exact(shares);
		self.move_shares(None, Some(&who), shares);
		if let Some(balance) = self.rill.get_mut(&who) {
			*balance -= amount;
		}
		Ok(())
	}

	fn move_to_escrow(&mut self, who: &AccountId, shares: Balance) {
		let escrow = LiquidStaking::account(AccountKind::Escrow);
		self.move_shares(Some(who), Some(&escrow), shares);
		self.books.open_shares += exact(shares);
	}

	fn move_from_escrow(&mut self, who: &AccountId, batch: u32, shares: Balance) {
		let escrow = LiquidStaking::account(AccountKind::Escrow);
		self.move_shares(Some(&escrow), Some(who), shares);
		self.books.open_shares -= exact(shares);
		let key = (who.clone(), batch);
		let ticket = self.tickets.entry(key.clone()).or_default();
		ticket.shares = ticket.shares.saturating_sub(shares);
		if ticket.shares == 0 {
			self.tickets.remove(&key);
		}
	}

	fn closed(
		&mut self,
		shares: Balance,
		[stake, loss, netted, prepayment]: [Balance; 4],
		unlock_era: EraIndex,
	) -> Verdict {
		self.batch_priced(shares, stake)?;
		let (shares, stake) = (exact(shares), exact(stake));
		let claims_before = &self.books.claims - &self.moved;
		let cover = self.books.unbonding() + claims_before;
		let overdue = less(&self.books.owed, &cover);
		let pending_losses = self.batch_left(&shares, &stake);
		let own = self.batch_netted(&cover, &overdue, netted)?;
		// The batch keeps its part of small slashes.
		let pending_loss: Exact = pending_losses.iter().map(|(_, loss)| loss).sum();
		self.same("the pending loss", loss, &pending_loss)?;
		let due = self.prepayment_due(own, less(&stake, &pending_loss));
		self.same("the prepayment", prepayment, &due)?;
		self.books.payable += exact(prepayment);
		let unreleased = self.books.stream.unreleased(self.books.now);
		self.reward_yield.raise(&unreleased, &self.books.pooled());
		let rest = &stake - exact(prepayment);
		let phase = phase_of_closed(rest, &shares, pending_losses, unlock_era);
		let prepayment = Payable::new(exact(prepayment), shares.clone());
		self.books.batches.insert(self.books.open, Batch { shares, prepayment, phase });
		self.books.open += 1;
		self.books.open_shares = Exact::zero();
		Ok(())
	}

	/// Checks the stake of the open batch at its close.
	fn batch_priced(&mut self, shares: Balance, stake: Balance) -> Verdict {
		let books = &self.books;
		self.same("the shares", shares, &books.open_shares)?;
		// Pending slashes leave with the batch.
		let withheld: Exact = books.pending.values().map(|slash| &slash.holders).sum();
		let priced = part(&exact(shares), &(books.pooled() + withheld), &books.shares).floor();
		self.slack += &self.slack_of_shares * &priced / exact(shares);
		self.same("the price", stake, &priced)
	}

	/// Takes a batch out of the books of the holders. Returns its part of pending slashes.
	fn batch_left(&mut self, shares: &Exact, stake: &Exact) -> Vec<(u32, Exact)> {
		let pending_losses = self.books.leave(shares, stake);
		self.books.shares -= shares;
		self.books.owed += stake;
		let escrow = LiquidStaking::account(AccountKind::Escrow);
		let burned = plancks(shares).unwrap_or(0);
		self.move_shares(Some(&escrow), None, burned);
		pending_losses
	}

	/// The part of a closed batch that deposits pay. `cover` is the stake for all batches, and
	/// `overdue` their debt before this close.
	fn batch_netted(
		&self,
		cover: &Exact,
		overdue: &Exact,
		netted: Balance,
	) -> Result<Exact, String> {
		let wanted = less(&self.books.owed, cover);
		let reserve_before = &self.books.reserve + &self.moved;
		// The buffer for instant exits stays.
		let covered = least(wanted, less(&reserve_before, &self.buffer()));
		let is_covered = is_close(&covered, &self.moved, &self.slack);
		ensure(is_covered, "deposits did not fund the exits")?;
		let own = less(&covered, overdue);
		self.same("the netted stake", netted, &own)?;
		Ok(own)
	}

	/// The prepayment of a batch with debt `net`, of which deposits have paid `own`.
	fn prepayment_due(&self, own: Exact, net: Exact) -> Exact {
		if self.is_slash_recent() {
			return Exact::zero();
		}
		let free = less(&self.books.claims, &self.books.payable);
		let most = (self.books.pooled() / exact(100)).floor();
		least(least(own, net), least(most, free))
	}

	fn matured(&mut self, index: u32, stake: Balance) -> Verdict {
		let batch = self.books.batches.get_mut(&index).ok_or("there is no such batch")?;
		let Phase::Unbonding(record) = &batch.phase else { return Err("it was claimable".into()) };
		ensure(record.pending_losses.is_empty(), "the batch bears a pending slash")?;
		ensure(record.unlock_era <= active_era(), "its era has not come")?;
		let owed = record.stake.clone();
		batch.phase = Phase::Claimable(Payable::new(exact(stake), batch.shares.clone()));
		self.same("the payout", stake, &owed)?;
		self.books.owed += exact(stake) - owed;
		self.books.payable += exact(stake);
		ensure(self.books.payable <= self.books.claims, "the claims account does not cover it")
	}

	fn claimed(
		&mut self,
		who: AccountId,
		index: u32,
		shares: Balance,
		stake: Balance,
		is_settled: bool,
	) -> Verdict {
		let ticket = self.ticket(&who, index).ok_or("there is no such ticket")?;
		equal("the shares", shares, ticket.shares)?;
		let (due, is_last) = self.due_for(&ticket, index);
		self.same("the payment", stake, &due)?;
		equal("whether that was all", is_settled, is_last)?;
		let batch = self.books.batches.get_mut(&index).ok_or("there is no such batch")?;
		batch.prepayment.unclaimed -= batch.prepayment.part(shares - ticket.prepaid);
		if let Phase::Claimable(payable) = &mut batch.phase {
			payable.unclaimed -= payable.part(shares);
		}
		let key = (who.clone(), index);
		if is_settled {
			self.tickets.remove(&key);
		} else {
			self.tickets.insert(key, Ticket { prepaid: shares, ..ticket });
		}
		self.leave_claims(stake);
		if let Some(balance) = self.rill.get_mut(&who) {
			*balance += stake;
		}
		Ok(())
	}

	fn leave_claims(&mut self, amount: Balance) {
		let amount = exact(amount);
		self.books.claims -= &amount;
		self.books.payable -= &amount;
		self.books.owed -= amount;
	}

	fn settled_batch(&mut self, index: u32, dust: Balance) -> Verdict {
		let batch = self.books.batches.remove(&index).ok_or("there is no such batch")?;
		let left = match batch.phase {
			Phase::Claimable(left) => left.unclaimed,
			// The whole batch was rebonded.
			Phase::Unbonding(record) => record.stake,
		};
		ensure(!self.tickets.keys().any(|(_, of)| *of == index), "a ticket remains")?;
		self.same("the dust", dust, &(left + batch.prepayment.unclaimed))?;
		self.leave_claims(dust);
		self.due += exact(dust);
		Ok(())
	}

	fn fee_paid(&mut self, stake: Balance, treasury: Balance, insurance: Balance) -> Verdict {
		let fees = self.parameters.fees;
		let fee = (&self.due * perbill(fees.rate)).floor();
		self.same("the fee", stake, &fee)?;
		let shares = self.books.shares_for_entry(&fee).floor();
		let slack = &self.slack_of_shares + self.shares_of_slack();
		same("the shares", treasury + insurance, &shares, &slack)?;
		let own = (exact(treasury + insurance) * perbill(fees.insurance)).floor();
		same("the insurance's", insurance, &own, &Exact::zero())?;
		let account = LiquidStaking::account(AccountKind::Insurance);
		self.move_shares(None, Some(&account), insurance);
		self.move_shares(None, Some(&TreasuryAccountId::<Runtime>::get()), treasury);
		self.books.shares += exact(treasury + insurance);
		self.fee_paid = fee;
		Ok(())
	}

	fn recognised(&mut self, amount: Balance, fee: Balance, rest: Balance, until: u32) -> Verdict {
		self.same("the reward", amount, &self.due.clone())?;
		let paid = std::mem::take(&mut self.fee_paid);
		self.same("the fee", fee, &paid)?;
		let now = self.books.now;
		let stream = self.books.stream.unreleased(now) + exact(amount) - exact(fee);
		self.same("the stream", rest, &stream)?;
		equal("its end", until, now + self.stream_period)?;
		self.reward_yield.follow(&(exact(amount) - exact(fee)), &self.books.pooled());
		self.books.reserve += exact(amount);
		self.due = Exact::zero();
		self.books.stream = Stream { total: exact(rest), start: now, end: until };
		Ok(())
	}

	/// Applies a slash. From then on, each party may be off by a planck, and the insurance by a
	/// share.
	fn loosely<R>(&mut self, change: impl FnOnce(&mut Self) -> R) -> R {
		self.may_fall = true;
		let parties = self.books.batches.len() + self.books.pending.len() + 8;
		self.slack += exact(parties as u128);
		self.slack += part(&exact(1), &self.books.pooled(), &self.books.shares);
		self.slack_of_shares += self.shares_of_slack();
		let result = change(self);
		self.slack_of_shares += self.shares_of_slack();
		result
	}

	/// The cost of the slashes that `apply_era` will apply, by the reports in staking. Slashes of
	/// earlier eras come first.
	pub(super) fn reported(&self, apply_era: EraIndex) -> Exact {
		let mut total = Exact::zero();
		for (index, stash) in self.books.stashes.iter().enumerate() {
			let account = LiquidStaking::stash(index as u32);
			let mut left = stash.total();
			for era in active_era() + 1..=apply_era {
				let slashes = UnappliedSlashes::<Runtime>::get(era);
				let parts = slashes.iter().flat_map(|slash| &slash.others);
				let own =
					parts.filter(|(who, _)| *who == account).map(|(_, amount)| exact(*amount));
				let taken = least(own.sum(), left.clone());
				left -= &taken;
				if era == apply_era {
					total += taken;
				}
			}
		}
		total
	}

	fn provided(
		&mut self,
		offence_era: EraIndex,
		apply_era: EraIndex,
		total: Balance,
		pooled: Balance,
	) -> Verdict {
		equal("the offence era", offence_era + self.deferral + 1, apply_era)?;
		let is_missed = apply_era <= active_era();
		let reported = if is_missed { Exact::zero() } else { self.reported(apply_era) };
		let before = self.books.borne(apply_era);
		self.loosely(|model| model.books.provide(apply_era, offence_era, &reported));
		let borne = self.books.borne(apply_era);
		if let Some(pending) = self.books.pending.get_mut(&apply_era) {
			let (era, last, earlier) = pending.growth.clone();
			let (now, more) = (active_era(), &reported - &before);
			if reported > before {
				pending.growth = match now - era {
					0 => (now, last + more, earlier),
					1 => (now, more, last),
					_ => (now, more, Exact::zero()),
				};
			}
			pending.total = borne.clone();
		}
		self.same("the cost", total, &borne)?;
		if !is_missed {
			self.same("the pooled rest", pooled, &self.books.pooled())?;
		}
		Ok(())
	}

	fn settled(&mut self, offence_era: EraIndex, total: Balance, parts: [Balance; 5]) -> Verdict {
		let active = active_era();
		equal("the offence era", offence_era + self.deferral + 1, active)?;
		let taken = self.books.unsettled.clone();
		let settled = self.loosely(|model| model.books.settle(active, offence_era));
		self.same("the applied slash", total, &taken)?;
		let [insured, shares, holders, stream, batches] = parts;
		self.same("the insurance's part", insured, &settled.insured)?;
		same("its shares", shares, &settled.insured_shares, &self.slack_of_shares)?;
		self.same("the holders' part", holders, &settled.holders)?;
		self.same("the stream's part", stream, &settled.stream)?;
		self.same("the batches' part", batches, &settled.batches)?;
		equal("the sum", insured + holders + stream + batches, total)
	}
}
