// SPDX-License-Identifier: Apache-2.0

//! Predictions of calls.

use super::{
	account_of,
	books::{Batch, Phase},
	Model, Ticket, LEAST_SHARES,
};
use crate::exact::{exact, part, Exact};
use num_traits::Zero;
use pallet_liquid_staking::{
	types::{EntryGate, Shares},
	Call, Error, Pool, StashCount,
};
use polkadot_sdk::{
	frame_support::traits::Get,
	pallet_assets,
	polkadot_primitives::{AccountId, Balance},
	sp_runtime::DispatchError,
};
use rill_runtime::{Runtime, RuntimeCall};

/// The predicted result of a call.
#[derive(Debug)]
pub enum Expected {
	/// The model does not predict it.
	Anything,
	Success,
	Failure(Error<Runtime>),
	/// A failure with the error of another pallet.
	AnyFailure,
}

impl Expected {
	/// Compares the prediction with the result.
	pub fn judge(&self, outcome: &Result<(), DispatchError>) -> Result<(), String> {
		let is_as_expected = match (self, outcome) {
			(Self::Anything, _) | (Self::Success, Ok(())) | (Self::AnyFailure, Err(_)) => true,
			(Self::Failure(expected), Err(error)) => {
				*error == DispatchError::from(error_copy(expected))
			},
			_ => false,
		};
		is_as_expected.then_some(()).ok_or_else(|| format!("{outcome:?}, not {self:?}"))
	}
}

/// `shares` out of `owned`, or all of them if dust would remain.
pub(super) fn sweep_share_dust(shares: Balance, owned: Balance) -> Balance {
	let left = owned.saturating_sub(shares);
	if left > 0 && left < LEAST_SHARES {
		owned
	} else {
		shares
	}
}

/// Errors of pallets are not `Clone`, but can be decoded again.
fn error_copy(error: &Error<Runtime>) -> Error<Runtime> {
	use polkadot_sdk::frame_support::__private::codec::{Decode, Encode};
	Error::decode(&mut &error.encode()[..]).expect("an encoded error can be decoded; qed")
}

impl Model {
	/// The prediction for a call. No `who` means root.
	pub fn predict(&self, who: Option<&AccountId>, call: &RuntimeCall) -> Expected {
		match (who, call) {
			(Some(who), call) => self.of_holder(who, call),
			(None, RuntimeCall::LiquidStaking(call)) => self.of_governance(call),
			(None, _) => Expected::Anything,
		}
	}

	fn of_holder(&self, who: &AccountId, call: &RuntimeCall) -> Expected {
		match call {
			RuntimeCall::LiquidStaking(call) => self.of_pool(who, call),
			RuntimeCall::Assets(pallet_assets::Call::transfer { amount, target, .. }) => {
				self.transfer_of_shares(who, *amount, account_of(target))
			},
			_ => Expected::Anything,
		}
	}

	fn of_pool(&self, who: &AccountId, call: &Call<Runtime>) -> Expected {
		let outcome = match call {
			Call::stake { amount, .. } => self.entry(who, *amount),
			Call::unstake { shares, .. } => self.exit(who, *shares),
			Call::cancel_unstake { batch, shares } => self.cancellation(who, *batch, *shares),
			Call::claim { batch } => self.claim(who, *batch),
			Call::claim_for { owner, batch } => {
				let owner = account_of(owner).ok_or(Expected::Anything);
				owner.and_then(|owner| self.claim_for(&owner, *batch))
			},
			Call::instant_unstake { shares, .. } => self.instant(who, *shares),
			Call::transfer_ticket { batch, dest, shares } => {
				let to = account_of(dest).ok_or(Expected::Anything);
				to.and_then(|to| self.handing_on(who, &to, *batch, *shares))
			},
			Call::rebond { batch, shares, .. } => self.rebonding(who, *batch, *shares),
			Call::advance_era { max_steps: 0 } => Ok(()),
			Call::advance_era { max_steps }
				if *max_steps > pallet_liquid_staking::MaxSteps::<Runtime>::get() =>
			{
				Err(Expected::Failure(Error::TooManySteps))
			},
			// Whether a step is due is not predicted.
			_ => Err(Expected::Anything),
		};
		outcome.err().unwrap_or(Expected::Success)
	}

	fn transfer_of_shares(
		&self,
		who: &AccountId,
		amount: Balance,
		target: Option<AccountId>,
	) -> Expected {
		let owned = self.shares.get(who).copied().unwrap_or(0);
		let moved = sweep_share_dust(amount, owned);
		let is_enough =
			|to| moved == 0 || moved + self.shares.get(to).copied().unwrap_or(0) >= LEAST_SHARES;
		match target {
			Some(to) if to != *who && amount <= owned && is_enough(&to) => Expected::Success,
			Some(to) if to != *who => Expected::AnyFailure,
			_ => Expected::Anything,
		}
	}

	fn cancellation(&self, who: &AccountId, batch: u32, shares: Balance) -> Result<(), Expected> {
		let ticket = self.ticket(who, batch).ok_or(Expected::Failure(Error::TicketNotFound))?;
		if batch != self.books.open {
			return Err(Expected::Failure(Error::BatchNotOpen));
		}
		if shares == 0 || shares > ticket.shares {
			return Err(Expected::Failure(Error::InsufficientShares));
		}
		let shares = self.sweep_dust(&ticket, batch, shares);
		self.keeping(who, &exact(shares))
	}

	fn of_governance(&self, call: &Call<Runtime>) -> Expected {
		let refused = match call {
			Call::set_parameter { parameter } => return self.setting(parameter),
			Call::set_nominees { stash, nominees } => return self.nominating(*stash, nominees),
			Call::open_stash { .. } => {
				let is_full = StashCount::<Runtime>::get()
					>= pallet_liquid_staking::MaxStashes::<Runtime>::get();
				is_full.then_some(Error::TooManyStashes)
			},
			Call::set_stash_cap { .. } => None,
			Call::recapitalise {} => {
				if !self.is_without_a_price() {
					Some(Error::PoolNotWipedOut)
				} else {
					self.due.is_zero().then_some(Error::NothingToRecapitalise)
				}
			},
			Call::reopen {} if Pool::<Runtime>::get().gate != EntryGate::Halted => {
				Some(Error::NotHalted)
			},
			_ => return Expected::Anything,
		};
		refused.map_or(Expected::Success, Expected::Failure)
	}

	fn entry(&self, who: &AccountId, amount: Balance) -> Result<(), Expected> {
		match Pool::<Runtime>::get().gate {
			EntryGate::Open => {},
			EntryGate::Assessing => return Err(Expected::Failure(Error::SlashUnderAssessment)),
			EntryGate::Halted => return Err(Expected::Failure(Error::PoolHalted)),
		}
		if self.is_without_a_price() {
			return Err(Expected::Failure(Error::PoolWipedOut));
		}
		if amount < self.parameters.min_stake {
			return Err(Expected::Failure(Error::StakeBelowMinimum));
		}
		if let Some(error) = self.beyond_limits(amount) {
			return Err(Expected::Failure(error));
		}
		let shares = self.books.shares_for_entry(&exact(amount)).floor();
		self.minting(&shares)?;
		self.keeping(who, &shares)?;
		let spendable = self.rill.get(who).map_or(0, |rill| rill.saturating_sub(self.deposit));
		if amount > spendable {
			return Err(Expected::AnyFailure);
		}
		Ok(())
	}

	/// Checks that an entry mints shares, within their maximum.
	pub(super) fn minting(&self, shares: &Exact) -> Result<(), Expected> {
		if shares.is_zero() {
			return Err(Expected::Failure(Error::SlippageExceeded));
		}
		if shares + &self.books.shares > exact(Shares::MAX.plancks()) {
			return Err(Expected::AnyFailure);
		}
		Ok(())
	}

	/// Checks that an account can hold these shares.
	pub(super) fn keeping(&self, who: &AccountId, shares: &Exact) -> Result<(), Expected> {
		let owned = exact(self.shares.get(who).copied().unwrap_or(0));
		if owned + shares < exact(LEAST_SHARES) {
			return Err(Expected::AnyFailure);
		}
		Ok(())
	}

	fn exit(&self, who: &AccountId, shares: Balance) -> Result<(), Expected> {
		let owned = self.shares.get(who).copied().unwrap_or(0);
		if shares > owned {
			return Err(Expected::Failure(Error::InsufficientShares));
		}
		let shares = sweep_share_dust(shares, owned);
		let stake = part(&exact(shares), &self.books.pooled(), &self.books.shares).floor();
		let is_all = shares == owned && !stake.is_zero();
		if stake < exact(self.deposit) && !is_all {
			return Err(Expected::Failure(Error::UnstakeBelowMinimum));
		}
		Ok(())
	}

	fn claim_for(&self, owner: &AccountId, batch: u32) -> Result<(), Expected> {
		let ticket = self.ticket(owner, batch).ok_or(Expected::Failure(Error::TicketNotFound))?;
		if !self.due_for(&ticket, batch).1 {
			return Err(Expected::Failure(Error::BatchNotMatured));
		}
		self.claim(owner, batch)
	}

	pub(super) fn claim(&self, who: &AccountId, batch: u32) -> Result<(), Expected> {
		let ticket = self.ticket(who, batch).ok_or(Expected::Failure(Error::TicketNotFound))?;
		let (due, is_last) = self.due_for(&ticket, batch);
		if !is_last && due.is_zero() {
			return Err(Expected::Failure(Error::BatchNotMatured));
		}
		let rill = self.rill.get(who).copied().unwrap_or(0);
		if !due.is_zero() && exact(rill) + due < exact(self.deposit) {
			return Err(Expected::Failure(Error::PayoutBelowExistentialDeposit));
		}
		Ok(())
	}

	pub(super) fn ticket(&self, who: &AccountId, batch: u32) -> Option<Ticket> {
		self.tickets.get(&(who.clone(), batch)).copied()
	}

	/// The claimable stake of a ticket, and whether the claim would settle it.
	pub(super) fn due_for(&self, ticket: &Ticket, batch: u32) -> (Exact, bool) {
		let Some(Batch { prepayment, phase, .. }) = self.books.batches.get(&batch) else {
			return (Exact::zero(), false);
		};
		let early = prepayment.part(ticket.shares - ticket.prepaid);
		match phase {
			Phase::Claimable(payable) => (early + payable.part(ticket.shares), true),
			Phase::Unbonding(_) => (early, false),
		}
	}
}
