// SPDX-License-Identifier: Apache-2.0

//! Errors: the violated rule, and the way to keep it.

use polkadot_sdk::frame_support::pallet_macros::pallet_section;

/// The errors of the pallet.
#[pallet_section]
mod errors {
	#[pallet::error]
	pub enum Error<T> {
		/// The stake is below `min_stake` of [`Parameters`]. Stake at least that amount.
		StakeBelowMinimum,
		/// The stake of the exit is below the existential deposit, or its payout is zero. Exit with
		/// more shares, or with all.
		UnstakeBelowMinimum,
		/// The account or its ticket has fewer shares, or the call names zero. Name at least 1
		/// planck, and at most all shares.
		InsufficientShares,
		/// The call would give less than its bound, or nothing. Lower the bound, or wait for a
		/// better rate.
		SlippageExceeded,
		/// The pool has no seed, so nobody can enter. Only genesis can seed it.
		PoolNotSeeded,
		/// Entries have no rate: the pool is wiped out, or the unreleased rewards exceed the pooled
		/// stake. Wait for the release of the rewards, or for
		/// [`recapitalise`](Pallet::recapitalise).
		PoolWipedOut,
		/// The account has no ticket in this batch: it never had one, or the ticket is claimed,
		/// cancelled, rebonded or transferred. Name a batch with a ticket of the account.
		TicketNotFound,
		/// The batch is closed, so its tickets cannot be cancelled. Claim, transfer or rebond them.
		BatchNotOpen,
		/// The batch is not claimable, and the ticket has no prepayment to claim. Wait for the
		/// unlock era of the batch.
		BatchNotMatured,
		/// The payout is below the existential deposit, and its account does not exist. Fund the
		/// account first.
		PayoutBelowExistentialDeposit,
		/// No step is due: the era step of this era is complete. Wait for the next era.
		NoStepDue,
		/// The call names more than `MaxSteps` steps. Name at most that many.
		TooManySteps,
		/// The staking system did not do as the pallet asked. The step changed nothing, and the
		/// next era tries again.
		UnexpectedStakingResult,
		/// The rate does not include every reported slash yet. Try again in a block or two.
		SlashUnderAssessment,
		/// The circuit breaker has closed the entry gate, because the books do not add up. Wait for
		/// [`reopen`](Pallet::reopen). `unstake` and claims stay open.
		PoolHalted,
		/// The circuit breaker has not closed the entry gate, so there is nothing to reopen.
		NotHalted,
		/// The books still do not add up. Repair the [`Breach`] first.
		StillInBreach,
		/// The stash does not exist. Stashes have the numbers below `StashCount`.
		StashNotFound,
		/// The cap is below the current one. Only root can lower a cap, and root gives notice.
		CapBelowCurrent,
		/// All [`MaxStashes`](MaxStashes) stashes are open. Raise a cap instead.
		TooManyStashes,
		/// A nominee is not a validator, or the list is empty. Name only validators that stand for
		/// election.
		NotAValidator,
		/// The list has more than [`MaxNominees`](MaxNominees) nominees. Name at most that many.
		TooManyNominees,
		/// The pallet stores no more changes: nominees changed in too many eras that are not
		/// harvested yet, or too many changes are announced. Wait for the era step.
		TooManyChanges,
		/// The value is outside the bounds of its parameter. [`Parameter`] has the bounds.
		ParameterOutOfBounds,
		/// The pool would have more than its share of all RILL. At most this amount can enter.
		PoolShareExceeded(Remaining),
		/// The stake is above the rate limit of entries. At most this amount can enter now; the
		/// limit comes back block by block.
		StakeLimitExceeded(Remaining),
		/// The validator could have more than its share of the pool. Only stashes of at most this
		/// amount can nominate it.
		ValidatorShareExceeded(Remaining),
		/// The exit is above the rate limit of instant exits. At most this amount can leave at once
		/// now; the limit comes back block by block. `unstake` has no limit.
		InstantLimitExceeded(Remaining),
		/// The exit is above the part of the reserve that closed batches leave for instant exits.
		/// At most this amount can leave at once now. Take less, wait for deposits, or use
		/// `unstake`.
		ReserveTooLow(Remaining),
		/// Slashes of more than [`MinorSlash`](MinorSlash) of the pool were reported in this era or
		/// the last one. Wait, or use `unstake`, which bears later slashes like all holders.
		SlashPending,
		/// The stake of a part of the ticket would be below the existential deposit. Transfer
		/// another part, or the whole ticket.
		TicketTooSmall,
		/// The batch does not unbond, so its tickets cannot be rebonded. Cancel a ticket of an open
		/// batch, and claim a ticket of a claimable one.
		BatchNotUnbonding,
		/// Some of these shares have a claimed prepayment. Rebond at most the others.
		PrepaymentTaken,
		/// The policy selects nominees. First set
		/// [`ValidatorSelection`](Parameter::ValidatorSelection) to governance, which has a notice.
		SelectedByPolicy,
		/// The pool has a rate, so it needs no recapitalisation. The stream releases gifts in the
		/// rewards account as rewards.
		PoolNotWipedOut,
		/// The rewards account is empty. Pay the gift into it first.
		NothingToRecapitalise,
	}
}
