// SPDX-License-Identifier: Apache-2.0

//! Records and answers that do not depend on `Config`.

use codec::{Decode, Encode};
use pallet_liquid_staking::types::{Balance, RateLimit};
use polkadot_sdk::{frame_support::stored, staging_xcm::latest::Location};
use scale_info::TypeInfo;

/// The limits of the programs of one parachain per era, in plancks of RILL.
#[stored]
#[derive(Copy, Default)]
pub struct Limits {
	/// Upper bound of the stake that programs bring in.
	pub staking: Balance,
	/// Upper bound of the stake that programs take out by instant exits.
	pub exits: Balance,
}

/// The used part of a parachain's limits.
#[stored]
#[derive(Copy, Default)]
pub struct UsageRecord {
	/// The used part of the staking limit, in plancks of RILL.
	pub staking: RateLimit,
	/// The used part of the limit of instant exits, in plancks of RILL.
	pub exits: RateLimit,
}

/// The limits of a parachain and their remaining part in a block, in plancks of RILL.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct RemoteLimitInfo {
	/// The limits per era.
	pub limits: Limits,
	/// The stake that programs can still bring in.
	pub staking_remaining: Balance,
	/// The stake that programs can still take out by instant exits.
	pub exits_remaining: Balance,
}

/// The payout destination of an account.
#[stored]
pub struct DestinationRecord<Deposit> {
	/// The beneficiary, on a parachain.
	pub destination: Location,
	/// The deposit for the storage.
	pub deposit: Deposit,
	/// The parachain of the program that set the destination; `None` if the account set it.
	pub by: Option<u32>,
}

/// A pending payout.
#[stored]
#[derive(Copy)]
pub struct PendingPayout<BlockNumber> {
	/// The amount on hold, in plancks of RILL.
	pub amount: Balance,
	/// The first block of the next attempt to send it; `None` while the amount is too small.
	pub from: Option<BlockNumber>,
}
