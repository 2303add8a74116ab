// SPDX-License-Identifier: Apache-2.0

//! Limits of entries and instant exits, and the fee of instant exits.

use super::{
	active_era, ensure,
	predict::{sweep_share_dust, Expected},
	Model, Verdict,
};
use crate::exact::{exact, least, less, part, plancks, Exact};
use num_traits::Zero;
use pallet_liquid_staking::{
	types::{EntryGate, Remaining, Stake},
	Error, Pool,
};
use polkadot_sdk::{
	polkadot_primitives::{AccountId, Balance},
	sp_runtime::Perbill,
};
use rill_runtime::{Balances, Runtime};

/// The used part of a rate limit.
#[derive(Clone, Debug)]
pub struct Used {
	pub amount: Exact,
	pub at: u32,
}

impl Used {
	pub fn nothing() -> Self {
		Self { amount: Exact::zero(), at: 0 }
	}

	/// The used part that has not come back. In each block of the period, an equal part of the
	/// limit comes back, rounded down.
	fn now(&self, most: &Exact, now: u32, period: u32) -> Exact {
		let passed = (now - self.at).min(period);
		let back = part(most, &exact(passed.into()), &exact(period.into())).floor();
		less(&least(self.amount.clone(), most.clone()), &back)
	}

	fn remaining(&self, most: &Exact, now: u32, period: u32) -> Exact {
		less(most, &self.now(most, now, period))
	}

	fn use_more(&mut self, amount: &Exact, most: &Exact, now: u32, period: u32) {
		self.amount = self.now(most, now, period) + amount;
		self.at = now;
	}
}

/// A `Perbill` as an exact number.
pub fn perbill(part: Perbill) -> Exact {
	exact(part.deconstruct().into()) / exact(1_000_000_000)
}

/// The remaining amount, as errors show it.
pub fn left(amount: &Exact) -> Remaining {
	Stake::new(plancks(&amount.floor()).unwrap_or(Balance::MAX)).into()
}

impl Model {
	/// The buffer: the part of the reserve for instant exits.
	pub(super) fn buffer(&self) -> Exact {
		self.buffer_of(self.parameters.reserve_target)
	}

	/// The buffer at another target.
	pub(super) fn buffer_of(&self, target: Perbill) -> Exact {
		(self.books.pooled() * perbill(target)).floor()
	}

	fn instant_limit(&self) -> Exact {
		(self.books.pooled() * perbill(self.parameters.instant_limit)).floor()
	}

	/// The stake that can leave at once, by the limit and by the reserve less unfunded debt.
	fn instantly_left(&self) -> (Exact, Exact) {
		let books = &self.books;
		let allowed =
			self.instant_used.remaining(&self.instant_limit(), books.now, self.stream_period);
		let lacking = less(&books.owed, &(books.unbonding() + &books.claims));
		(allowed, less(&books.reserve, &lacking))
	}

	/// Bounds of the fee on `value`. The curve is a straight line, of which the chain keeps nine
	/// digits, rounded up.
	fn fee_bounds(&self, value: &Exact) -> (Exact, Exact) {
		let (allowed, ready) = self.instantly_left();
		let left = least(allowed, ready);
		let full = least(self.instant_limit(), self.buffer());
		let curve = self.parameters.instant_fee;
		let (lowest, highest) = (perbill(curve.min), perbill(curve.max));
		let rate_at = |left: &Exact| {
			let used =
				if full.is_zero() { exact(1) } else { part(&less(&full, left), &exact(1), &full) };
			&lowest + (&highest - &lowest) * used
		};
		// Liquidity beyond the full one has the lowest fee.
		let beyond =
			if full.is_zero() { exact(0) } else { least(less(&left, &full), value.clone()) };
		let mean = (rate_at(&less(&left, &beyond)) + rate_at(&less(&left, value))) / exact(2);
		let curved = &beyond * &lowest + (value - &beyond) * mean;
		let floor = value * least(self.reward_yield.of_two_eras(), exact(1));
		let fee = if curved < floor { floor } else { curved };
		let digits = value * exact(3) / exact(1_000_000_000) + exact(2);
		let most = least(&fee + digits, value.clone());
		(least(fee.floor(), value.clone()), most)
	}

	pub(super) fn instant(&self, who: &AccountId, shares: Balance) -> Result<(), Expected> {
		let failure = |error| Err(Expected::Failure(error));
		let owned = self.shares.get(who).copied().unwrap_or(0);
		if shares > owned {
			return failure(Error::InsufficientShares);
		}
		let shares = sweep_share_dust(shares, owned);
		match Pool::<Runtime>::get().gate {
			EntryGate::Open => {},
			EntryGate::Assessing => return failure(Error::SlashUnderAssessment),
			EntryGate::Halted => return failure(Error::PoolHalted),
		}
		if self.is_slash_recent() {
			return failure(Error::SlashPending);
		}
		let value = self.stake_of(shares);
		let (allowed, ready) = self.instantly_left();
		if value > allowed {
			return failure(Error::InstantLimitExceeded(left(&allowed)));
		}
		if value > ready {
			return failure(Error::ReserveTooLow(left(&ready)));
		}
		let (least_fee, most_fee) = self.fee_bounds(&value);
		let (most, least_paid) = (&value - least_fee, &value - most_fee);
		if most.is_zero() {
			return failure(Error::UnstakeBelowMinimum);
		}
		let rill = exact(self.rill.get(who).copied().unwrap_or(0));
		if least_paid.is_zero() || &rill + least_paid < exact(self.deposit) {
			return Err(Expected::Anything);
		}
		Ok(())
	}

	pub(super) fn instantly_unstaked(
		&mut self,
		who: &AccountId,
		shares: Balance,
		stake: Balance,
		fee: Balance,
	) -> Verdict {
		ensure(!self.is_slash_recent(), "an instant exit escapes a slash")?;
		let value = self.stake_of(shares);
		self.same("the gross stake", stake + fee, &value)?;
		let (least_fee, most_fee) = self.fee_bounds(&value);
		let is_within = exact(fee) >= least_fee && exact(fee) <= most_fee;
		ensure(is_within, &format!("the fee should be {least_fee} to {most_fee}"))?;
		let limit = self.instant_limit();
		self.instant_used.use_more(&value, &limit, self.books.now, self.stream_period);
		self.books.shares -= exact(shares);
		self.books.reserve -= exact(stake);
		self.move_shares(Some(who), None, shares);
		if let Some(balance) = self.rill.get_mut(who) {
			*balance += stake;
		}
		Ok(())
	}

	/// The error of an entry above a limit.
	pub(super) fn beyond_limits(&self, amount: Balance) -> Option<Error<Runtime>> {
		let room = self.room_in_pool();
		if exact(amount) > room {
			return Some(Error::PoolShareExceeded(left(&room)));
		}
		let limit = exact(self.parameters.stake_limit);
		let room = self.stake_used.remaining(&limit, self.books.now, self.stream_period);
		(exact(amount) > room).then(|| Error::StakeLimitExceeded(left(&room)))
	}

	/// The room of the pool below its share of all RILL.
	pub(super) fn room_in_pool(&self) -> Exact {
		let all = exact(Balances::total_issuance());
		let most = (all * perbill(self.parameters.pool_share)).floor();
		less(&most, &self.books.pooled())
	}

	pub(super) fn note_stake(&mut self, amount: Balance) {
		let limit = exact(self.parameters.stake_limit);
		self.stake_used.use_more(&exact(amount), &limit, self.books.now, self.stream_period);
	}

	/// Whether reports of more than a thousandth of the pool came in this era or the last one.
	pub(super) fn is_slash_recent(&self) -> bool {
		let costs: Exact = self
			.books
			.pending
			.values()
			.map(|pending| {
				let (era, last, before) = &pending.growth;
				let of_late = match active_era() - era {
					0 => last + before,
					1 => last.clone(),
					_ => Exact::zero(),
				};
				least(of_late, pending.total.clone())
			})
			.sum();
		costs > (self.books.pooled() / exact(1_000)).floor()
	}
}

/// The last two rewards as parts of the pool.
#[derive(Clone, Debug)]
pub struct RewardYield {
	last: Exact,
	before: Exact,
}

impl RewardYield {
	pub fn none() -> Self {
		Self { last: Exact::zero(), before: Exact::zero() }
	}

	pub fn follow(&mut self, reward: &Exact, pooled: &Exact) {
		self.before = std::mem::replace(&mut self.last, nine_digits(reward, pooled));
	}

	/// After an exit, the unreleased rewards are a larger part of the remaining pool.
	pub fn raise(&mut self, unreleased: &Exact, pooled: &Exact) {
		if !unreleased.is_zero() {
			let rate = nine_digits(unreleased, pooled);
			if rate > self.last {
				self.last = rate;
			}
		}
	}

	fn of_two_eras(&self) -> Exact {
		let better = if self.last > self.before { &self.last } else { &self.before };
		better * exact(2)
	}
}

/// The reward as a part of the pool, rounded up.
fn nine_digits(reward: &Exact, pooled: &Exact) -> Exact {
	let billion = exact(1_000_000_000);
	let rate = if pooled.is_zero() { exact(1) } else { part(reward, &exact(1), pooled) };
	least((rate * &billion).ceil() / billion, exact(1))
}
