// SPDX-License-Identifier: Apache-2.0

//! What can happen. Nothing is named that may not be there: an index counts modulo what there is, and
//! an amount is a part of what there is.

use serde::{Deserialize, Serialize};

/// How much of what there is.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub enum Amount {
	/// So many plancks, whatever there is.
	Plancks(u64),
	/// So many times 2^-16 of it.
	Part(u16),
	/// All of it.
	All,
	/// A planck more than there is.
	TooMuch,
	/// The largest number.
	Max,
}

impl Amount {
	/// The plancks of it.
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

/// One of the keyless accounts of the pool.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub enum Keyless {
	/// Deposits and rewards that are to be bonded.
	Reserve,
	/// Rewards that are not recognised.
	Rewards,
	/// What tickets are paid from.
	Claims,
	/// Shares on their way out.
	Escrow,
	/// The owner of the asset, and of the locked seed.
	Authority,
	/// The insurance.
	Insurance,
	/// A stash.
	Stash(u8),
}

/// What can happen. Whoever is named by a number is one of those that there are, and what is named in
/// bits is each whose bit is set.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub enum Operation {
	/// A holder stakes part of its RILL.
	Stake { who: u8, amount: Amount },
	/// A holder unstakes part of its stRILL.
	Unstake { who: u8, shares: Amount },
	/// A holder takes part of a ticket back, or of one that is not there.
	CancelUnstake { who: u8, ticket: u8, shares: Amount },
	/// A holder claims a ticket, or one that is not there.
	Claim { who: u8, ticket: u8 },
	/// Somebody claims the ticket of a holder.
	ClaimFor { who: u8, owner: u8, ticket: u8 },
	/// A holder leaves at once with part of its stRILL.
	InstantUnstake { who: u8, shares: Amount },
	/// A holder gives another part of a ticket, or of one that is not there.
	TransferTicket { who: u8, to: u8, ticket: u8, shares: Amount },
	/// A holder turns part of a ticket back into stRILL.
	Rebond { who: u8, ticket: u8, shares: Amount },
	/// A holder gives another part of its stRILL.
	TransferShares { who: u8, to: u8, shares: Amount },
	/// A holder gives another all of its RILL, and may be forgotten.
	TransferAll { who: u8, to: u8 },
	/// A holder gives the pool part of its RILL.
	Donate { who: u8, to: Keyless, amount: Amount },
	/// A holder gives the pool part of its stRILL.
	DonateShares { who: u8, to: Keyless, shares: Amount },
	/// Somebody takes steps of the era step.
	Advance { steps: u8 },

	/// Somebody asks for a payout.
	Payout { eras_ago: u8, validator: u8, page: u8 },
	/// Somebody reaps a stash.
	Reap { stash: u8 },
	/// Somebody chills a stash.
	ChillOther { stash: u8 },

	/// A validator sets its commission, in percent, and whether it takes backers.
	Validate { validator: u8, commission: u8, blocked: bool },
	/// A validator steps down.
	Chill { validator: u8 },
	/// A validator strikes all stashes off.
	Kick { validator: u8 },
	/// A validator takes all out of its bond but the least that a validator can have.
	Withdraw { validator: u8 },
	/// A validator takes all out of its bond but so many thousand RILL.
	WithdrawTo { validator: u8, thousands: u8 },
	/// A validator comes back with a new bond, whatever became of the old one.
	Return { validator: u8 },

	/// Governance sets the fee, and the insurance's part of it, in percent.
	SetFees { percent: u8, insurance: u8 },
	/// Governance sets another parameter, by its number, to so many thousandths of what can be thought
	/// of.
	SetParameter { which: u8, thousandths: u16 },
	/// Governance sets the cap of a stash.
	SetCap { stash: u8, cap: Amount },
	/// Governance appoints these validators.
	SetNominees { stash: u8, validators: u8 },
	/// Governance opens a stash.
	OpenStash { cap: Amount },
	/// Governance resets the circuit breaker.
	Reopen,
	/// Governance gives a pool that is worth nothing what lies in the rewards account.
	Recapitalise,
	/// Governance sets the least bond of nominators, and lets anybody chill who has less.
	SetMinimumBond { rill: u16 },
	/// Governance sets how many validators an election picks.
	SetValidatorCount { count: u8 },
	/// Governance ends the bond of a stash.
	ForceUnstake { stash: u8 },
	/// Governance cancels these reports of an era.
	CancelSlashes { eras_ahead: u8, reports: u8 },
	/// Governance slashes a validator for an era that may be long past.
	ManualSlash { validator: u8, eras_ago: u8, thousandths: u16 },
	/// An upgrade that sets the existential deposit, and sees to the keyless accounts.
	SetDeposit { cents: u8 },

	/// These validators offend, in this session or an earlier one, for so much of their stake.
	Offence { validators: u8, sessions_ago: u8, thousandths: u16 },

	/// A validator of this session offends, for so much of its stake.
	Offend { validator: u8, thousandths: u16 },

	/// Blocks pass.
	Blocks { count: u8 },
	/// Blocks pass until the next era is active.
	Era,
	/// Slots pass without a block.
	SkipSlots { count: u8 },
	/// Blocks pass that are full of others' transactions.
	FullBlocks { count: u8 },
	/// The nodes of these validators stop, and those of all others run.
	Silence { validators: u8 },
}
