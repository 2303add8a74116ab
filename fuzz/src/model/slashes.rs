// SPDX-License-Identifier: Apache-2.0

//! The apportionment of slashes in exact numbers: first the insurance, then all exposed parties pro
//! rata, and last the others.

use super::books::{Books, Pending, Unbonding};
use crate::exact::{exact, least, less, part, Exact};
use num_traits::Zero;

/// The parts of an applied slash, by party.
pub struct Settled {
	pub insured: Exact,
	pub insured_shares: Exact,
	pub holders: Exact,
	pub stream: Exact,
	pub batches: Exact,
}

impl Books {
	/// The pooled stake as if the unsettled stake were still there.
	fn before_slash(&self) -> Exact {
		less(&(self.assets() + &self.unsettled), &self.liabilities())
	}

	/// The cost of the slashes of `apply_era` to all parties.
	pub fn borne(&mut self, apply_era: u32) -> Exact {
		let batches: Exact =
			self.unbonding_batches().map(|batch| batch.pending_loss_of(apply_era)).sum();
		batches + self.pending.get(&apply_era).map_or_else(Exact::zero, Pending::deferred)
	}

	/// Sets the cost of the slashes of `apply_era` to `total`, or to everything.
	pub fn provide(&mut self, apply_era: u32, offence_era: u32, total: &Exact) {
		let borne = self.borne(apply_era);
		self.pending.entry(apply_era).or_insert_with(|| Pending::none(offence_era)).offence_era =
			offence_era;
		if *total > borne {
			self.increase(apply_era, offence_era, total - borne);
		} else {
			self.decrease(apply_era, offence_era, borne - total);
		}
	}

	fn increase(&mut self, apply_era: u32, offence_era: u32, loss: Exact) {
		let pooled = self.before_slash();
		let insurance = part(&self.insurance, &pooled, &self.shares);
		let insured = least(least(loss.clone(), insurance), pooled.clone());
		let burned = least(part(&insured, &self.shares, &pooled), self.insurance.clone());
		let holders = &pooled - &insured;
		let stream = self.stream.unreleased(self.now);
		let rest = &loss - &insured;

		let was_exposed = |batch: &Unbonding| offence_era <= batch.closed;
		let value_of = |books: &mut Self, exposed: bool| -> Exact {
			let batches = books.unbonding_batches().filter(|batch| was_exposed(batch) == exposed);
			batches.map(|batch| batch.net()).sum()
		};
		let exposed = value_of(self, true) + &stream + &holders;
		let unexposed = value_of(self, false);
		let from_exposed = least(rest.clone(), exposed.clone());
		let from_unexposed = least(&rest - &from_exposed, unexposed.clone());

		for batch in self.unbonding_batches() {
			let (loss, value) = if was_exposed(batch) {
				(&from_exposed, &exposed)
			} else {
				(&from_unexposed, &unexposed)
			};
			let pending_loss = part(&batch.net(), loss, value);
			if !pending_loss.is_zero() {
				*batch.pending_losses.entry(apply_era).or_insert_with(Exact::zero) += pending_loss;
			}
		}
		let of_stream = part(&stream, &from_exposed, &exposed);
		let of_holders = part(&holders, &from_exposed, &exposed);
		if !of_stream.is_zero() {
			self.stream.total = stream - &of_stream;
			self.stream.start = self.now.min(self.stream.end);
		}
		self.shares -= &burned;
		self.insurance -= &burned;
		let pending = self.pending.get_mut(&apply_era).expect("it was just entered; qed");
		pending.insured += insured;
		pending.insured_shares += burned;
		pending.holders += of_holders;
		pending.stream += of_stream;
	}

	/// Gives back in the reverse order.
	fn decrease(&mut self, apply_era: u32, offence_era: u32, back: Exact) {
		let pending = self.pending[&apply_era].clone();
		let unexposed = self.pending_losses(apply_era, offence_era, false);
		let exposed =
			self.pending_losses(apply_era, offence_era, true) + &pending.stream + &pending.holders;
		let to_unexposed = least(back.clone(), unexposed.clone());
		let to_exposed = least(&back - &to_unexposed, exposed.clone());
		let to_insurance = least(&back - &to_unexposed - &to_exposed, pending.insured.clone());

		for batch in self.unbonding_batches() {
			let (gain, borne) = if offence_era <= batch.closed {
				(&to_exposed, &exposed)
			} else {
				(&to_unexposed, &unexposed)
			};
			if let Some(pending_loss) = batch.pending_losses.get_mut(&apply_era) {
				let gain = part(pending_loss, gain, borne);
				*pending_loss -= gain;
			}
			batch.pending_losses.retain(|_, pending_loss| !pending_loss.is_zero());
		}
		let of_stream = part(&pending.stream, &to_exposed, &exposed);
		let of_holders = part(&pending.holders, &to_exposed, &exposed);
		let kept_shares = &pending.insured_shares
			- part(&pending.insured_shares, &to_insurance, &pending.insured);
		let burned = &pending.insured_shares - &kept_shares;
		let left = Pending {
			offence_era,
			insured: &pending.insured - &to_insurance,
			insured_shares: kept_shares,
			holders: &pending.holders - of_holders,
			stream: &pending.stream - &of_stream,
			..pending
		};
		self.pending.insert(apply_era, left);
		self.give_back_to_stream(of_stream);
		self.give_back_to_insurance(burned, to_insurance);
	}

	/// The parts of the slashes of `apply_era` that exposed batches bear, or that the others bear.
	fn pending_losses(&mut self, apply_era: u32, offence_era: u32, exposed: bool) -> Exact {
		let was_exposed = |batch: &Unbonding| offence_era <= batch.closed;
		let batches = self.unbonding_batches().filter(|batch| was_exposed(batch) == exposed);
		batches.map(|batch| batch.pending_loss_of(apply_era)).sum()
	}

	fn give_back_to_stream(&mut self, amount: Exact) {
		if !amount.is_zero() && self.now < self.stream.end {
			self.stream.total = self.stream.unreleased(self.now) + amount;
			self.stream.start = self.now;
		}
	}

	/// Returns shares to the insurance: those burned for `amount`, at most as many as `amount`
	/// buys.
	fn give_back_to_insurance(&mut self, burned: Exact, amount: Exact) {
		let others = less(&self.before_slash(), &amount);
		let worth = part(&amount, &self.shares, &others);
		let returned = if others.is_zero() { burned } else { least(burned, worth) };
		self.shares += &returned;
		self.insurance += returned;
	}

	/// Settles the unsettled stake as the slash of `apply_era`.
	pub fn settle(&mut self, apply_era: u32, offence_era: u32) -> Settled {
		let taken = self.unsettled.clone();
		self.provide(apply_era, offence_era, &taken);
		let pending = self.pending.remove(&apply_era).expect("it was just provided for; qed");
		let mut batches = Exact::zero();
		for batch in self.unbonding_batches() {
			let part = least(batch.pending_loss_of(apply_era), batch.stake.clone());
			batch.pending_losses.remove(&apply_era);
			batch.stake -= &part;
			batches += part;
		}
		self.owed -= &batches;
		self.unsettled = Exact::zero();
		let Pending { insured, insured_shares, holders, stream, .. } = pending;
		Settled { insured, insured_shares, holders, stream, batches }
	}

	/// Moves the holders' part of pending slashes to `shares` that leave. It is rounded up, and at
	/// most their `stake`.
	pub fn leave(&mut self, shares: &Exact, stake: &Exact) -> Vec<(u32, Exact)> {
		let (all, mut left) = (self.shares.clone(), stake.clone());
		let mut pending_losses = Vec::new();
		for (apply_era, pending) in &mut self.pending {
			let pending_loss = part(&pending.holders, shares, &all).ceil();
			let pending_loss = least(least(pending_loss, pending.holders.clone()), left.clone());
			left -= &pending_loss;
			pending.holders -= &pending_loss;
			if pending_loss > exact(0) {
				pending_losses.push((*apply_era, pending_loss));
			}
		}
		pending_losses
	}
}
