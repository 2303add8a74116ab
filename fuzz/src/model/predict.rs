// SPDX-License-Identifier: Apache-2.0

//! What a call of a holder should come to, before it is made.

use super::{
	account_of,
	books::{Batch, Phase},
	Model, Ticket,
};
use crate::exact::{exact, part, Exact};
use num_traits::Zero;
use pallet_liquid_staking::{types::EntryGate, Call, Error, Pool};
use polkadot_sdk::{
	pallet_assets,
	polkadot_primitives::{AccountId, Balance},
	sp_runtime::DispatchError,
};
use rill_runtime::{constants::currency::RILL, Runtime, RuntimeCall};

/// What a call should come to.
#[derive(Debug)]
pub enum Expected {
	/// The model does not say.
	Anything,
	Success,
	Failure(Error<Runtime>),
	/// It fails; another pallet says how.
	AnyFailure,
}

impl Expected {
	/// Compares with what it came to.
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

/// Errors of pallets cannot be copied, but decoded again.
fn error_copy(error: &Error<Runtime>) -> Error<Runtime> {
	use polkadot_sdk::frame_support::__private::codec::{Decode, Encode};
	Error::decode(&mut &error.encode()[..]).expect("what was encoded can be decoded; qed")
}

impl Model {
	/// What the call should come to.
	pub fn predict(&self, who: &AccountId, call: &RuntimeCall) -> Expected {
		let failure = |outcome: Result<(), Expected>| outcome.err().unwrap_or(Expected::Success);
		match call {
			RuntimeCall::LiquidStaking(Call::stake { amount, .. }) => {
				failure(self.entry(who, *amount))
			},
			RuntimeCall::LiquidStaking(Call::unstake { shares, .. }) => {
				failure(self.exit(who, *shares))
			},
			RuntimeCall::LiquidStaking(Call::cancel_unstake { batch, shares }) => {
				let Some(ticket) = self.ticket(who, *batch) else {
					return Expected::Failure(Error::TicketNotFound);
				};
				if *batch != self.books.open {
					Expected::Failure(Error::BatchNotOpen)
				} else if *shares == 0 || *shares > ticket.shares {
					Expected::Failure(Error::InsufficientShares)
				} else {
					Expected::Success
				}
			},
			RuntimeCall::LiquidStaking(Call::claim { batch }) => failure(self.claim(who, *batch)),
			RuntimeCall::Assets(pallet_assets::Call::transfer { amount, target, .. }) => {
				let owned = self.shares.get(who).copied().unwrap_or(0);
				match account_of(target) {
					Ok(to) if to != *who && *amount <= owned => Expected::Success,
					Ok(to) if to != *who => Expected::AnyFailure,
					_ => Expected::Anything,
				}
			},
			_ => Expected::Anything,
		}
	}

	fn entry(&self, who: &AccountId, amount: Balance) -> Result<(), Expected> {
		if amount < RILL {
			return Err(Expected::Failure(Error::StakeBelowMinimum));
		}
		match Pool::<Runtime>::get().gate {
			EntryGate::Open => {},
			EntryGate::Assessing => return Err(Expected::Failure(Error::SlashUnderAssessment)),
			EntryGate::Halted => return Err(Expected::Failure(Error::PoolHalted)),
		}
		let pooled = self.books.pooled();
		if pooled.is_zero() || pooled < self.books.stream.unreleased(self.books.now) {
			return Err(Expected::Failure(Error::PoolWipedOut));
		}
		let shares = part(&exact(amount), &self.books.shares, &pooled).floor();
		if shares.is_zero() {
			return Err(Expected::Failure(Error::SlippageExceeded));
		}
		let spendable = self.rill.get(who).map_or(0, |rill| rill.saturating_sub(self.deposit));
		if amount > spendable {
			return Err(Expected::AnyFailure);
		}
		Ok(())
	}

	fn exit(&self, who: &AccountId, shares: Balance) -> Result<(), Expected> {
		let owned = self.shares.get(who).copied().unwrap_or(0);
		if shares > owned {
			return Err(Expected::Failure(Error::InsufficientShares));
		}
		let stake = part(&exact(shares), &self.books.pooled(), &self.books.shares).floor();
		let is_all = shares == owned && !stake.is_zero();
		if stake < exact(self.deposit) && !is_all {
			return Err(Expected::Failure(Error::UnstakeBelowMinimum));
		}
		Ok(())
	}

	fn claim(&self, who: &AccountId, batch: u32) -> Result<(), Expected> {
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

	/// What a ticket would be paid now, and whether that is all.
	pub(super) fn due_for(&self, ticket: &Ticket, batch: u32) -> (Exact, bool) {
		let Some(Batch { shares, advance, phase }) = self.books.batches.get(&batch) else {
			return (Exact::zero(), false);
		};
		let of = |stake: &Exact| part(&exact(ticket.shares), stake, shares).floor();
		let early = if ticket.advanced { Exact::zero() } else { of(&advance.stake) };
		match phase {
			Phase::Claimable(payable) => (early + of(&payable.stake), true),
			Phase::Unbonding(_) => (early, false),
		}
	}
}
