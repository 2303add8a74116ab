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

/// One of the keyless accounts.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub enum Keyless {
	Reserve,
	Rewards,
	Claims,
	Escrow,
	Authority,
	Insurance,
	Stash(u8),
}

/// What can happen.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub enum Operation {
	// Holders.
	Stake {
		who: u8,
		amount: Amount,
	},
	Unstake {
		who: u8,
		shares: Amount,
	},
	CancelUnstake {
		who: u8,
		ticket: u8,
		shares: Amount,
	},
	Claim {
		who: u8,
		ticket: u8,
	},
	TransferShares {
		who: u8,
		to: u8,
		shares: Amount,
	},
	Donate {
		who: u8,
		to: Keyless,
		amount: Amount,
	},
	DonateShares {
		who: u8,
		to: Keyless,
		shares: Amount,
	},
	Advance {
		steps: u8,
	},

	// Anybody.
	Payout {
		eras_ago: u8,
		validator: u8,
		page: u8,
	},
	Reap {
		stash: u8,
	},
	ChillOther {
		stash: u8,
	},

	// Validators.
	Validate {
		validator: u8,
		commission: u8,
		blocked: bool,
	},
	Chill {
		validator: u8,
	},
	Kick {
		validator: u8,
	},
	/// Comes back with a new bond, whatever became of the old one.
	Return {
		validator: u8,
	},

	// Governance.
	SetFees {
		percent: u8,
		insurance: u8,
	},
	SetCap {
		stash: u8,
		cap: Amount,
	},
	SetNominees {
		stash: u8,
		validators: u8,
	},
	OpenStash {
		cap: Amount,
		validators: u8,
	},
	Reopen,
	Recapitalise,
	SetMinimumBond {
		rill: u16,
	},
	SetValidatorCount {
		count: u8,
	},
	ForceUnstake {
		stash: u8,
	},
	CancelSlashes {
		eras_ahead: u8,
		reports: u8,
	},
	ManualSlash {
		validator: u8,
		eras_ago: u8,
		thousandths: u16,
	},
	/// An upgrade that sets the existential deposit, and sees to the keyless accounts.
	SetDeposit {
		cents: u8,
	},

	// Offences, of one or more validators, in this session or an earlier one.
	Offence {
		validators: u8,
		sessions_ago: u8,
		thousandths: u16,
	},

	// Time.
	Blocks {
		count: u8,
	},
	Era,
	SkipSlots {
		count: u8,
	},
	FullBlocks {
		count: u8,
	},
	Silence {
		validators: u8,
	},
}
