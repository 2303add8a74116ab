// SPDX-License-Identifier: Apache-2.0

//! What the pallet refuses, and what to do about it.

use polkadot_sdk::frame_support::pallet_macros::pallet_section;

/// The errors of the pallet.
#[pallet_section]
mod errors {
	#[pallet::error]
	pub enum Error<T> {
		/// The stake is below the minimum: bring at least what [`Parameters`] asks for.
		StakeBelowMinimum,
		/// The exit is worth less than the existential deposit: take more, or all you have.
		UnstakeBelowMinimum,
		/// You have fewer shares than that.
		InsufficientShares,
		/// The rate of this block gives less than the bound you set: lower it, or wait.
		SlippageExceeded,
		/// The pool has no seed, so nothing that came in could be bonded.
		PoolNotSeeded,
		/// Nothing backs the shares there are, or less than is still to be released to them, so an entry
		/// has no price.
		PoolWipedOut,
		/// You hold no such ticket in that batch: it never was yours, or you claimed it.
		TicketNotFound,
		/// The batch is closed, so its tickets can be claimed, handed on or bonded again.
		BatchNotOpen,
		/// The batch is not claimable yet: wait for its unlock era.
		BatchNotMatured,
		/// The payout is below the existential deposit and your account does not exist: fund it
		/// first.
		PayoutBelowExistentialDeposit,
		/// No step is due: the era step is through until the next era.
		NoStepDue,
		/// More steps than `MaxSteps` at once.
		TooManySteps,
		/// The staking system did something else than it was asked.
		UnexpectedStakingResult,
		/// A slash is not in the rate yet: try again in the next block.
		SlashUnderAssessment,
		/// The books did not add up, so nobody enters until governance has looked at them.
		PoolHalted,
		/// The gate is not closed by the tripwire.
		NotHalted,
		/// The books do not add up yet: find out why.
		StillInBreach,
		/// There is no stash of this number.
		StashNotFound,
		/// Less than the stash may bond now: only root, which gives notice, can lower a cap.
		CapBelowCurrent,
		/// There are [`MaxStashes`](MaxStashes) stashes.
		TooManyStashes,
		/// A nominee is not a validator, or none is named.
		NotAValidator,
		/// More than [`MaxNominees`](MaxNominees) nominees.
		TooManyNominees,
		/// Nominations changed in so many eras that were not harvested yet, or so many changes are
		/// announced: wait for the era step.
		TooManyChanges,
		/// The value is not within the bounds of that parameter; see [`Parameter`].
		ParameterOutOfBounds,
		/// The pool would have more than its share of all RILL: this much can still enter.
		PoolShareExceeded(Remaining),
		/// More than may enter now: this much can, and more block by block.
		StakeLimitExceeded(Remaining),
		/// A validator could end up with more than its share of the pool: stashes of this much can
		/// still back it.
		ValidatorShareExceeded(Remaining),
		/// More than may leave at once now: this much can, and more block by block. `unstake` has no
		/// limit.
		InstantLimitExceeded(Remaining),
		/// The reserve has only this much for instant exits: take less, wait for deposits, or `unstake`.
		ReserveTooLow(Remaining),
		/// More than a thousandth of the pool was reported to be slashed in this era or the one before: leave by
		/// `unstake`, and bear what comes of it like all others.
		SlashPending,
		/// What either of the two would have is worth less than the existential deposit: hand on more, or
		/// all.
		TicketTooSmall,
		/// Only tickets of a batch that unbonds can be bonded again: cancel before, claim after.
		BatchNotUnbonding,
		/// Of these shares some have taken what was paid in advance: only the others can be bonded again.
		PrepaymentTaken,
		/// The policy chooses whom stashes back: announce that governance will.
		SelectedByPolicy,
		/// The pool has a price, so that gifts to it are streamed as rewards.
		PoolNotWipedOut,
		/// There is nothing in the rewards account: pay it there first.
		NothingToRecapitalise,
	}
}
