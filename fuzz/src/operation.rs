// SPDX-License-Identifier: Apache-2.0

//! Operations. They name nothing that may not exist: an index is modulo the number of items, and an
//! amount is a part of the available one.

use serde::{Deserialize, Serialize};

/// A part of the available amount.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub enum Amount {
	/// A number of plancks, whatever is available.
	Plancks(u64),
	/// A multiple of 2^-16 of the available amount.
	Part(u16),
	/// All of it.
	All,
	/// A planck more than available.
	TooMuch,
	/// The largest number.
	Max,
}

impl Amount {
	/// The amount in plancks.
	pub fn of(self, available: u128) -> u128 {
		match self {
			Self::Plancks(plancks) => plancks.into(),
			Self::Part(part) => {
				let (high, low) = (available >> 16, available & 0xffff);
				high * u128::from(part) + ((low * u128::from(part)) >> 16)
			},
			Self::All => available,
			Self::TooMuch => available.saturating_add(1),
			Self::Max => u128::MAX,
		}
	}
}

/// A keyless account of the pool.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub enum Keyless {
	/// Deposits and rewards to be bonded, and the buffer.
	Reserve,
	/// Rewards that are not recognised.
	Rewards,
	/// The stake of claimable tickets.
	Claims,
	/// The shares of the open batch.
	Escrow,
	/// The owner of the asset, and of the locked seed.
	Authority,
	/// The insurance.
	Insurance,
	/// A stash.
	Stash(u8),
}

/// An operation. Numbers select an existing item. Bits select each item whose bit is set.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub enum Operation {
	/// A holder stakes a part of its RILL.
	Stake { who: u8, amount: Amount },
	/// A holder unstakes a part of its stRILL.
	Unstake { who: u8, shares: Amount },
	/// A holder cancels a part of a ticket, which may not exist.
	CancelUnstake { who: u8, ticket: u8, shares: Amount },
	/// A holder claims a ticket, which may not exist.
	Claim { who: u8, ticket: u8 },
	/// An account claims the ticket of a holder.
	ClaimFor { who: u8, owner: u8, ticket: u8 },
	/// A holder exits instantly with a part of its stRILL.
	InstantUnstake { who: u8, shares: Amount },
	/// A holder transfers a part of a ticket, which may not exist.
	TransferTicket { who: u8, to: u8, ticket: u8, shares: Amount },
	/// A holder rebonds a part of a ticket.
	Rebond { who: u8, ticket: u8, shares: Amount },
	/// A holder transfers a part of its stRILL to another holder.
	TransferShares { who: u8, to: u8, shares: Amount },
	/// A holder transfers all of its RILL to another holder, and its account may be reaped.
	TransferAll { who: u8, to: u8 },
	/// A holder gives a part of its RILL to the pool.
	Donate { who: u8, to: Keyless, amount: Amount },
	/// A holder gives a part of its stRILL to the pool.
	DonateShares { who: u8, to: Keyless, shares: Amount },
	/// An account takes steps of the era step.
	Advance { steps: u8 },

	/// An account requests a payout.
	Payout { eras_ago: u8, validator: u8, page: u8 },
	/// An account reaps a stash.
	Reap { stash: u8 },
	/// An account chills a stash.
	ChillOther { stash: u8 },

	/// A validator sets its commission in percent, and whether it is blocked.
	Validate { validator: u8, commission: u8, blocked: bool },
	/// A validator stops validating.
	Chill { validator: u8 },
	/// A validator kicks all stashes.
	Kick { validator: u8 },
	/// A validator unbonds all but the minimum bond of a validator.
	Withdraw { validator: u8 },
	/// A validator unbonds all but this many thousand RILL.
	WithdrawTo { validator: u8, thousands: u8 },
	/// A validator returns with a new bond, or with more of its old one.
	Return { validator: u8 },

	/// Governance sets the fee, and the insurance's part of it, in percent.
	SetFees { percent: u8, insurance: u8 },
	/// Governance sets another parameter, by its number, to thousandths of its range.
	SetParameter { which: u8, thousandths: u16 },
	/// Governance sets the cap of a stash.
	SetCap { stash: u8, cap: Amount },
	/// Governance sets the nominees of a stash.
	SetNominees { stash: u8, validators: u8 },
	/// Governance opens a stash.
	OpenStash { cap: Amount },
	/// Governance opens the gate after a breach.
	Reopen,
	/// Governance recapitalises a wiped-out pool from the rewards account.
	Recapitalise,
	/// Governance sets the minimum bond of nominators, and lets any account chill those below it.
	SetMinimumBond { rill: u16 },
	/// Governance sets the number of validators that an election selects.
	SetValidatorCount { count: u8 },
	/// Governance ends the bond of a stash.
	ForceUnstake { stash: u8 },
	/// Governance cancels these reports of an era.
	CancelSlashes { eras_ahead: u8, reports: u8 },
	/// Governance slashes a validator for a past era.
	ManualSlash { validator: u8, eras_ago: u8, thousandths: u16 },
	/// An upgrade sets the existential deposit, and tops up keyless accounts.
	SetDeposit { cents: u8 },

	/// These validators offend together, in this session or an earlier one.
	Offence { validators: u8, sessions_ago: u8, thousandths: u16 },

	/// A validator of this session offends.
	Offend { validator: u8, thousandths: u16 },

	/// Blocks pass.
	Blocks { count: u8 },
	/// Blocks pass until the next era is active.
	Era,
	/// Slots pass without a block.
	SkipSlots { count: u8 },
	/// Blocks pass that are full of others' transactions.
	FullBlocks { count: u8 },
	/// The nodes of these validators stop, and all others run.
	Silence { validators: u8 },
}
