// SPDX-License-Identifier: Apache-2.0

//! What clients see.

use super::{Balance, BatchIndex, EntryGate};
use codec::{Decode, Encode};
use polkadot_sdk::{sp_runtime::FixedU128, sp_staking::EraIndex};
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
	/// What reported slashes will cost the holders, in plancks of RILL; not in `pooled` any more.
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
	/// What it is worth now, in plancks of RILL, pending slashes taken off: at the rate while its
	/// batch is open, then what is left of its part of the batch.
	pub stake: Balance,
	/// Of that, what `claim` pays now, in plancks of RILL.
	pub claimable: Balance,
	/// The era from which on the rest can be claimed: unknown while its batch is open, past once all
	/// of it can be claimed.
	pub unlock_era: Option<EraIndex>,
}
