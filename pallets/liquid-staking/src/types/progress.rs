// SPDX-License-Identifier: Apache-2.0

//! The position of the era step.

use super::{BatchIndex, StashIndex};
use polkadot_sdk::{
	frame_support::stored,
	sp_staking::{EraIndex, Page},
};
use strum::EnumIter;

/// A position in the harvest: it visits each past era, each nominee, and each page.
#[stored]
#[derive(Copy, Default)]
pub struct HarvestCursor {
	/// The era of the rewards.
	pub era: EraIndex,
	/// The position of the validator among the nominees of all stashes in that era.
	pub validator: u32,
	/// The page of the validator's exposure.
	pub page: Page,
}

/// Upper bound of the failed payouts to retry. One more pushes the oldest out.
pub const MAX_FAILED_PAYOUTS: u32 = 64;

/// A payout that failed, for example because the validator's bond has ended.
#[stored]
pub struct FailedPayout<AccountId> {
	/// The era of the reward.
	pub era: EraIndex,
	/// The validator.
	pub validator: AccountId,
	/// The page, which has a stash.
	pub page: Page,
	/// The active era of the last attempt.
	pub tried: EraIndex,
}

/// A phase of the era step.
#[stored]
#[derive(Copy, Default, EnumIter)]
pub enum Phase {
	/// No step, until the next era begins.
	#[default]
	Idle,
	/// Requests the payouts of pages with a stash, one page a step. Then retries failed payouts.
	Harvest(HarvestCursor),
	/// Recognises rewards: pays the fee and streams the rest.
	Recognise,
	/// Scores the validators, and selects the nominees of every stash.
	Score,
	/// Repairs a stash: recovers the stake of a bond that was ended from outside, and submits its
	/// nominees.
	Repair(StashIndex),
	/// Withdraws the unbonded stake of a stash.
	Withdraw(StashIndex),
	/// Matures the batches that are due, one a step.
	Mature,
	/// Closes the open batch, and returns the surplus of the claims account to the reserve.
	Close,
	/// Rebonds the stake of a stash that no batch needs any more.
	Rebond(StashIndex),
	/// Plans the moves of all stashes.
	Plan,
	/// Makes the planned move of a stash: unbonds for closed batches, or bonds spare stake of the
	/// reserve.
	Rebalance(StashIndex),
	/// Compares the books with the accounts and the staking system.
	Verify,
	/// Enacts announced changes that are due.
	Enact,
}

/// The position of the era step.
#[stored]
#[derive(Copy, Default)]
pub struct ProgressRecord {
	/// The active era that the step works for.
	pub era: EraIndex,
	/// The first unharvested era.
	pub harvest_from: EraIndex,
	/// The next phase.
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
	/// Whether the phase waits until all reports are assessed, because it prices exits or makes
	/// them claimable.
	pub fn needs_assessment(self) -> bool {
		match self {
			Self::Mature | Self::Close => true,
			Self::Idle
			| Self::Harvest(_)
			| Self::Recognise
			| Self::Score
			| Self::Repair(_)
			| Self::Withdraw(_)
			| Self::Rebond(_)
			| Self::Plan
			| Self::Rebalance(_)
			| Self::Verify
			| Self::Enact => false,
		}
	}

	/// Whether the phase waits while an election is open, because it lets stake unbond, or promises
	/// an era for it. Stake in the votes of an open election is exposed for an era longer.
	pub fn waits_for_election(self) -> bool {
		match self {
			Self::Close | Self::Plan | Self::Rebalance(_) => true,
			Self::Idle
			| Self::Harvest(_)
			| Self::Recognise
			| Self::Score
			| Self::Repair(_)
			| Self::Withdraw(_)
			| Self::Mature
			| Self::Rebond(_)
			| Self::Verify
			| Self::Enact => false,
		}
	}
}

/// The position of the payment of tickets.
#[stored]
pub struct PaymentCursor<AccountId> {
	/// The batch.
	pub batch: BatchIndex,
	/// The last owner in this batch whose payment failed. None: no payment failed.
	pub after: Option<AccountId>,
}

impl<AccountId> Default for PaymentCursor<AccountId> {
	fn default() -> Self {
		Self { batch: 0, after: None }
	}
}
