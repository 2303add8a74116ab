// SPDX-License-Identifier: Apache-2.0

//! Records of the runtime API.

use super::{Balance, BatchIndex, EntryGate, ShareAmount};
use alloc::vec::Vec;
use codec::{Decode, Encode};
use polkadot_sdk::{
	sp_runtime::{FixedU128, Perbill},
	sp_staking::EraIndex,
};
use scale_info::TypeInfo;

/// The figures of the pool.
#[derive(Clone, Debug, Decode, Encode, PartialEq, Eq, TypeInfo)]
pub struct PoolInfo {
	/// The stake of all holders, in plancks of RILL.
	pub pooled: Balance,
	/// All shares, in plancks of stRILL.
	pub shares: ShareAmount,
	/// RILL per stRILL, with 18 decimals, rounded down.
	pub rate: FixedU128,
	/// Active stake of all stashes, in plancks of RILL.
	pub active: Balance,
	/// Unbonding stake of all stashes, in plancks of RILL.
	pub unbonding: Balance,
	/// Stake in the reserve, in plancks of RILL.
	pub reserve: Balance,
	/// Stake in the claims account, in plancks of RILL.
	pub claims: Balance,
	/// The debt to closed batches, before pending slashes, in plancks of RILL.
	pub owed: Balance,
	/// Recognised rewards that the stream has not released, in plancks of RILL.
	pub unreleased: Balance,
	/// The provision of the holders, the stream and the insurance for pending slashes, in plancks
	/// of RILL. `pooled` is without it.
	pub pending_slash: Balance,
	/// The stake of the insurance's shares, in plancks of RILL.
	pub insurance: Balance,
	/// Whether shares can be bought.
	pub gate: EntryGate,
}

/// The batches of exits.
#[derive(Clone, Debug, Decode, Encode, PartialEq, Eq, TypeInfo)]
pub struct QueueInfo {
	/// The open batch.
	pub open_batch: BatchIndex,
	/// Its shares, in plancks of stRILL.
	pub open_shares: ShareAmount,
	/// The number of batches that are closed and not claimable.
	pub unbonding_batches: u32,
	/// The active era, to compare unlock eras with. None: no era has begun.
	pub active_era: Option<EraIndex>,
}

/// A ticket.
#[derive(Clone, Debug, Decode, Encode, PartialEq, Eq, TypeInfo)]
pub struct TicketInfo {
	/// Its batch.
	pub batch: BatchIndex,
	/// Its shares, in plancks of stRILL.
	pub shares: ShareAmount,
	/// Its shares that have taken their prepayment, in plancks of stRILL. They cannot be rebonded.
	pub prepaid: ShareAmount,
	/// Its stake now, without pending losses, in plancks of RILL: at the rate while its batch is
	/// open, then its remaining part of the batch.
	pub stake: Balance,
	/// The part of `stake` that `claim` pays now, in plancks of RILL.
	pub claimable: Balance,
	/// The first era in which all of it can be claimed, unless a slash is pending then or blocks
	/// have no room for the era step. An estimate while the batch is open. None: all of it can be
	/// claimed now.
	pub claimable_from: Option<EraIndex>,
}

/// The limits of entries.
#[derive(Clone, Debug, Decode, Encode, PartialEq, Eq, TypeInfo)]
pub struct LimitInfo {
	/// The minimum stake of an entry, in plancks of RILL.
	pub min_stake: Balance,
	/// Stake that can enter before the pool has its share of all RILL, in plancks of RILL.
	pub pool_share_remaining: Balance,
	/// Stake that the rate limit of entries lets in now, in plancks of RILL.
	pub stake_limit_remaining: Balance,
}

/// The limits and the fee of instant exits.
#[derive(Clone, Debug, Decode, Encode, PartialEq, Eq, TypeInfo)]
pub struct InstantInfo {
	/// The buffer: the part of the reserve kept for instant exits, in plancks of RILL.
	pub target: Balance,
	/// The part of the reserve that no closed batch needs, in plancks of RILL.
	pub ready: Balance,
	/// Stake that the rate limit of instant exits lets out now, in plancks of RILL.
	pub limit_remaining: Balance,
	/// The fee of the next planck.
	pub fee: Perbill,
	/// Whether recent reports are so large that nobody can exit at once.
	pub is_slash_pending: bool,
}

/// The result of an instant exit.
#[derive(Clone, Copy, Debug, Decode, Encode, PartialEq, Eq, TypeInfo)]
pub struct InstantQuote {
	/// The stake of the shares, before the fee, in plancks of RILL.
	pub gross: Balance,
	/// The fee, which stays with the holders, in plancks of RILL.
	pub fee: Balance,
	/// The payout, in plancks of RILL.
	pub stake: Balance,
}

/// A pending slash.
#[derive(Clone, Debug, Decode, Encode, PartialEq, Eq, TypeInfo)]
pub struct PendingSlashInfo {
	/// The era of the offences.
	pub offence_era: EraIndex,
	/// The era whose beginning applies it.
	pub apply_era: EraIndex,
	/// Its cost to everybody, in plancks of RILL.
	pub total: Balance,
	/// The part of the insurance, in plancks of RILL.
	pub insured: Balance,
	/// The part of the holders, in plancks of RILL. The rate includes it.
	pub holders: Balance,
	/// The part of the stream, in plancks of RILL. Closed batches bear the rest.
	pub unreleased: Balance,
}

/// A stash.
#[derive(Clone, Debug, Decode, Encode, PartialEq, Eq, TypeInfo)]
pub struct StashInfo<AccountId> {
	/// Its account.
	pub account: AccountId,
	/// Its active stake, in plancks of RILL.
	pub active: Balance,
	/// Its unbonding stake, in plancks of RILL.
	pub unbonding: Balance,
	/// Upper bound of its active stake, in plancks of RILL.
	pub cap: Balance,
	/// Its nominees.
	pub nominees: Vec<AccountId>,
}

/// A validator of the pool.
#[derive(Clone, Debug, Decode, Encode, PartialEq, Eq, TypeInfo)]
pub struct AllocationInfo<AccountId> {
	/// The validator.
	pub validator: AccountId,
	/// The pool's stake exposed to it in the active era, in plancks of RILL.
	pub exposed: Balance,
	/// The active stake of all stashes that nominate it, in plancks of RILL: the most that can be
	/// exposed to it.
	pub backing: Balance,
	/// Its score over the last eras. A million is the average of a validator.
	pub score: u32,
	/// The part of rewards that it keeps.
	pub commission: Perbill,
}
