// SPDX-License-Identifier: Apache-2.0

//! How far the era step has come.

use super::{BatchIndex, StashIndex};
use polkadot_sdk::{
	frame_support::stored,
	sp_staking::{EraIndex, Page},
};
use strum::EnumIter;

/// A position in the payouts that are ours: of each past era, each validator, each page.
#[stored]
#[derive(Copy, Default)]
pub struct HarvestCursor {
	/// The era whose rewards are sought.
	pub era: EraIndex,
	/// Position of the validator among those that were backed in that era.
	pub validator: u32,
	/// Page of that validator's exposure.
	pub page: Page,
}

/// The most payouts that are asked for once more. One more pushes the oldest out.
pub const MAX_FAILED_PAYOUTS: u32 = 64;

/// A payout that failed, because the bond of its validator has ended for example.
#[stored]
pub struct FailedPayout<AccountId> {
	/// The era of the reward.
	pub era: EraIndex,
	/// The validator that earned it.
	pub validator: AccountId,
	/// The page that a stash is on.
	pub page: Page,
	/// The era in which it was asked for last.
	pub tried: EraIndex,
}

/// What the era step does next.
#[stored]
#[derive(Copy, Default, EnumIter)]
pub enum Phase {
	/// Nothing, until the next era begins.
	#[default]
	Idle,
	/// Asks for the payouts of our own exposures, one page a step.
	Harvest(HarvestCursor),
	/// Recognises what arrived as rewards, pays the fee and begins to stream the rest.
	Recognise,
	/// Scores the validators, and selects the nominees of every stash.
	Score,
	/// Brings a stash back into order that failed or was struck off.
	Repair(StashIndex),
	/// Withdraws what a stash has unbonded.
	Withdraw(StashIndex),
	/// Makes batches claimable whose time has come, one a step.
	Mature,
	/// Prices the open batch and burns its shares, and takes back money that no batch needs any more.
	Close,
	/// Bonds again what a stash unbonds and no batch needs any more.
	Rebond(StashIndex),
	/// Plans the moves of all stashes.
	Plan,
	/// Makes the planned move of a stash: unbonds what closed batches need, or bonds spare reserve.
	Rebalance(StashIndex),
	/// Compares the books with what the accounts and the staking system hold.
	Verify,
	/// Lets announced changes take effect whose time has come.
	Enact,
}

/// How far the era step has come.
#[stored]
#[derive(Copy, Default)]
pub struct ProgressRecord {
	/// The active era that the step belongs to.
	pub era: EraIndex,
	/// The first era whose rewards were not sought yet.
	pub harvest_from: EraIndex,
	/// What comes next.
	pub phase: Phase,
}

/// The next step of a renomination, after a report and before the next election.
#[stored]
#[derive(Copy, Default, EnumIter)]
pub enum NominationStep {
	/// Lets the policy select nominees for every stash.
	#[default]
	Select,
	/// Submits the nominees of a stash.
	Nominate(StashIndex),
}

impl Phase {
	/// Whether what exits are worth depends on all that is reported being in the rate.
	pub fn needs_assessment(self) -> bool {
		matches!(self, Self::Mature | Self::Close)
	}
}

/// How far the payment of tickets has come.
#[stored]
pub struct PaymentCursor<AccountId> {
	/// The batch whose tickets are paid.
	pub batch: BatchIndex,
	/// The last owner who could not be paid.
	pub after: Option<AccountId>,
}

impl<AccountId> Default for PaymentCursor<AccountId> {
	fn default() -> Self {
		Self { batch: 0, after: None }
	}
}
