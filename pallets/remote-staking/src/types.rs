// SPDX-License-Identifier: Apache-2.0

//! What is recorded and told, without any `Config`.

use codec::{Decode, Encode};
use pallet_liquid_staking::types::{Balance, RateLimit};
use polkadot_sdk::{frame_support::stored, staging_xcm::latest::Location};
use scale_info::TypeInfo;

/// What the programs of one parachain may move in the time of an era, in plancks of RILL.
#[stored]
#[derive(Copy, Default)]
pub struct Limits {
	/// What they may stake.
	pub staking: Balance,
	/// What they may take out by instant exits.
	pub exits: Balance,
}

/// What a parachain has used of its limits.
#[stored]
#[derive(Copy, Default)]
pub struct UsageRecord {
	/// Of what it may stake.
	pub staking: RateLimit,
	/// Of what it may take out.
	pub exits: RateLimit,
}

/// What is left of the limits of a parachain in a block, in plancks of RILL.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct RemoteLimitInfo {
	/// The limits.
	pub limits: Limits,
	/// What its programs may still stake.
	pub staking_left: Balance,
	/// What its programs may still take out at once.
	pub exits_left: Balance,
}

/// Where pay-outs of an account go.
#[stored]
pub struct DestinationRecord<Deposit> {
	/// Who is paid, on a parachain.
	pub destination: Location,
	/// What is held for the storage.
	pub deposit: Deposit,
	/// The parachain whose program has set it; nobody where the account has.
	pub by: Option<u32>,
}

/// What is still to be sent home.
#[stored]
#[derive(Copy)]
pub struct PendingPayout<BlockNumber> {
	/// How much, in plancks of RILL.
	pub amount: Balance,
	/// The first block in which it is tried; nothing while it is too little to be sent.
	pub from: Option<BlockNumber>,
}
