// SPDX-License-Identifier: Apache-2.0

//! What clients see.

use super::{Balance, BatchIndex, EntryGate};
use alloc::vec::Vec;
use codec::{Decode, Encode};
use polkadot_sdk::{
	sp_runtime::{FixedU128, Perbill},
	sp_staking::EraIndex,
};
use scale_info::TypeInfo;

/// What clients see of the pool.
#[derive(Clone, Debug, Decode, Encode, PartialEq, Eq, TypeInfo)]
pub struct PoolInfo {
	/// All stake that belongs to the holders, in plancks of RILL.
	pub pooled: Balance,
	/// All shares, in plancks of stRILL.
	pub shares: Balance,
	/// RILL per stRILL, with 18 decimals, rounded down.
	pub rate: FixedU128,
	/// Bonded and active, in plancks of RILL.
	pub active: Balance,
	/// Bonded and on its way out, in plancks of RILL.
	pub unbonding: Balance,
	/// Waits to be bonded, in plancks of RILL.
	pub reserve: Balance,
	/// Lies in the claims account, in plancks of RILL.
	pub claims: Balance,
	/// What closed batches are owed, before pending slashes, in plancks of RILL.
	pub owed: Balance,
	/// Harvested rewards that are yet to be released to the holders, in plancks of RILL.
	pub unreleased: Balance,
	/// What reported slashes will cost the holders and rewards that are not released yet, in plancks of
	/// RILL; not in `pooled` any more.
	pub pending_slash: Balance,
	/// What the shares of the insurance are worth, in plancks of RILL.
	pub insurance: Balance,
	/// Whether shares can be bought.
	pub gate: EntryGate,
}

/// What clients see of the line of batches.
#[derive(Clone, Debug, Decode, Encode, PartialEq, Eq, TypeInfo)]
pub struct QueueInfo {
	/// The batch that takes tickets.
	pub open_batch: BatchIndex,
	/// The shares in it, in plancks of stRILL.
	pub open_shares: Balance,
	/// How many batches are closed and not claimable yet.
	pub unbonding_batches: u32,
	/// The era that unlock eras are to be compared with, once there is one.
	pub active_era: Option<EraIndex>,
}

/// What clients see of a ticket.
#[derive(Clone, Debug, Decode, Encode, PartialEq, Eq, TypeInfo)]
pub struct TicketInfo {
	/// The batch that the ticket is of.
	pub batch: BatchIndex,
	/// The shares that were given for it, in plancks of stRILL.
	pub shares: Balance,
	/// Those of them that have taken their part of a prepayment, so that they cannot be bonded again.
	pub prepaid: Balance,
	/// What it is worth now, in plancks of RILL, pending slashes taken off: at the rate while its
	/// batch is open, then what is left of its part of the batch.
	pub stake: Balance,
	/// Of that, what `claim` pays now, in plancks of RILL.
	pub claimable: Balance,
	/// The first era in which all of it can be claimed, if no slash is pending then and blocks had room for
	/// the era step: an estimate while its batch is open, and nothing once all of it can be.
	pub claimable_from: Option<EraIndex>,
}

/// What clients see of what can enter.
#[derive(Clone, Debug, Decode, Encode, PartialEq, Eq, TypeInfo)]
pub struct LimitInfo {
	/// The least that an entry may bring, in plancks of RILL.
	pub min_stake: Balance,
	/// What can enter before the pool has its share of all RILL, in plancks of RILL.
	pub pool_share_left: Balance,
	/// What can enter now of what can in the time of an era, in plancks of RILL.
	pub stake_limit_left: Balance,
}

/// What clients see of what can leave at once.
#[derive(Clone, Debug, Decode, Encode, PartialEq, Eq, TypeInfo)]
pub struct InstantInfo {
	/// What is to be kept in the reserve for that, in plancks of RILL.
	pub target: Balance,
	/// What of the reserve no closed batch needs, in plancks of RILL.
	pub ready: Balance,
	/// What can leave now of what can in the time of an era, in plancks of RILL.
	pub limit_left: Balance,
	/// What the next planck costs.
	pub fee: Perbill,
	/// Whether much was reported of late, so that nobody leaves at once.
	pub is_slash_pending: bool,
}

/// What an instant exit would come to.
#[derive(Clone, Copy, Debug, Decode, Encode, PartialEq, Eq, TypeInfo)]
pub struct InstantQuote {
	/// What the shares are worth, in plancks of RILL.
	pub value: Balance,
	/// What of it stays with the holders, in plancks of RILL.
	pub fee: Balance,
	/// What is paid, in plancks of RILL.
	pub stake: Balance,
}

/// What clients see of a slash that is pending.
#[derive(Clone, Debug, Decode, Encode, PartialEq, Eq, TypeInfo)]
pub struct PendingSlashInfo {
	/// The era of the offences.
	pub offence_era: EraIndex,
	/// The era whose beginning applies it.
	pub apply_era: EraIndex,
	/// What it will cost everybody who bears it, in plancks of RILL.
	pub total: Balance,
	/// What of it the insurance bears, in plancks of RILL.
	pub insured: Balance,
	/// What of it the holders bear, in plancks of RILL. It is in the rate already.
	pub holders: Balance,
	/// What of it rewards bear that are not released yet, in plancks of RILL. Closed batches bear the
	/// rest.
	pub unreleased: Balance,
}

/// What clients see of a stash.
#[derive(Clone, Debug, Decode, Encode, PartialEq, Eq, TypeInfo)]
pub struct StashInfo<AccountId> {
	/// Its account.
	pub account: AccountId,
	/// Bonded and active, in plancks of RILL.
	pub active: Balance,
	/// Bonded and on its way out, in plancks of RILL.
	pub unbonding: Balance,
	/// The most that is to be active, in plancks of RILL.
	pub cap: Balance,
	/// Whom it is to back.
	pub nominees: Vec<AccountId>,
}

/// What clients see of a validator that the pool backs.
#[derive(Clone, Debug, Decode, Encode, PartialEq, Eq, TypeInfo)]
pub struct AllocationInfo<AccountId> {
	/// The validator.
	pub validator: AccountId,
	/// What the pool has at stake with it in the active era, in plancks of RILL.
	pub exposed: Balance,
	/// What all stashes have that are to back it, so the most that can be at stake with it, in plancks
	/// of RILL.
	pub backing: Balance,
	/// What it has done over the last eras; a million is what an average validator does.
	pub score: u32,
	/// The part of rewards that it keeps.
	pub commission: Perbill,
}
