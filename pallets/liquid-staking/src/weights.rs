// SPDX-License-Identifier: Apache-2.0

//! The weights of the pallet. The runtime benchmarks them.

use polkadot_sdk::frame_support::weights::Weight;

/// Weights of the calls, of the hooks and of the steps of the era step.
pub trait WeightInfo {
	/// [`stake`](crate::Pallet::stake).
	fn stake() -> Weight;
	/// [`unstake`](crate::Pallet::unstake).
	fn unstake() -> Weight;
	/// [`cancel_unstake`](crate::Pallet::cancel_unstake).
	fn cancel_unstake() -> Weight;
	/// [`claim`](crate::Pallet::claim) of the last ticket of a batch, with dust.
	fn claim() -> Weight;
	/// [`claim_for`](crate::Pallet::claim_for).
	fn claim_for() -> Weight;
	/// [`instant_unstake`](crate::Pallet::instant_unstake).
	fn instant_unstake() -> Weight;
	/// [`transfer_ticket`](crate::Pallet::transfer_ticket) to an account with a ticket of the same
	/// batch.
	fn transfer_ticket() -> Weight;
	/// [`rebond`](crate::Pallet::rebond) of the last ticket of a batch with a pending loss of every
	/// possible pending slash.
	fn rebond() -> Weight;
	/// [`open_stash`](crate::Pallet::open_stash).
	fn open_stash() -> Weight;
	/// [`set_stash_cap`](crate::Pallet::set_stash_cap).
	fn set_stash_cap() -> Weight;
	/// [`set_nominees`](crate::Pallet::set_nominees).
	fn set_nominees() -> Weight;
	/// [`set_parameter`](crate::Pallet::set_parameter) with an announcement, while all other
	/// changes are announced.
	fn set_parameter() -> Weight;
	/// [`reopen`](crate::Pallet::reopen).
	fn reopen() -> Weight;
	/// [`recapitalise`](crate::Pallet::recapitalise).
	fn recapitalise() -> Weight;
	/// The harmful validators among as many as stashes can vote for, and the search for an heir.
	fn harmful_of() -> Weight;
	/// [`rebond`](crate::Pallet::rebond) that would mint too little.
	fn refused_rebond() -> Weight;
	/// [`instant_unstake`](crate::Pallet::instant_unstake) that would pay too little.
	fn refused_instant_unstake() -> Weight;
	/// Publishing the books, while as many slashes are pending as can be.
	fn publish() -> Weight;
	/// Finding no slash to settle.
	fn nothing_to_settle() -> Weight;
	/// Settling a slash that the maximum of unbonding batches bears.
	fn settle() -> Weight;
	/// Counting the reports of `eras` eras, all of them changed.
	fn count_reports(eras: u32) -> Weight;
	/// Reading `kibibytes` KiB of reports of an era.
	fn read_reports(kibibytes: u32) -> Weight;
	/// Finding no step due.
	fn no_step() -> Weight;
	/// Probing a full page without an unpaid reward.
	fn step_probe() -> Weight;
	/// Paying a full page.
	fn step_payout() -> Weight;
	/// Recognising rewards.
	fn step_recognise() -> Weight;
	/// Scoring the maximum of validators.
	fn step_score() -> Weight;
	/// Repairing a stash with new nominees.
	fn step_repair() -> Weight;
	/// Withdrawing from a full ledger.
	fn step_withdraw() -> Weight;
	/// Maturing a batch.
	fn step_mature() -> Weight;
	/// Closing a batch while slashes are pending.
	fn step_close() -> Weight;
	/// Rebonding stake of a stash.
	fn step_rebond() -> Weight;
	/// Planning the moves of all stashes.
	fn step_plan() -> Weight;
	/// Beginning a bond, or unbonding.
	fn step_rebalance() -> Weight;
	/// Comparing the books with the accounts and the staking system.
	fn step_verify() -> Weight;
	/// Enacting the maximum of announced changes.
	fn step_enact() -> Weight;
	/// Paying the last ticket of a batch, with dust.
	fn step_pay_ticket() -> Weight;
}
