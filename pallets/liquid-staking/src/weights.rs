// SPDX-License-Identifier: Apache-2.0

//! What has to be weighed. The figures are the runtime's, benchmarked on it.

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
	/// [`transfer_ticket`](crate::Pallet::transfer_ticket) to somebody who has one of the same batch.
	fn transfer_ticket() -> Weight;
	/// [`rebond`](crate::Pallet::rebond) of the last ticket of a batch that bears as many slashes as
	/// can be pending.
	fn rebond() -> Weight;
	/// [`open_stash`](crate::Pallet::open_stash).
	fn open_stash() -> Weight;
	/// [`set_stash_cap`](crate::Pallet::set_stash_cap).
	fn set_stash_cap() -> Weight;
	/// [`set_nominees`](crate::Pallet::set_nominees).
	fn set_nominees() -> Weight;
	/// [`set_parameter`](crate::Pallet::set_parameter) that is announced, while as many others are as
	/// can be.
	fn set_parameter() -> Weight;
	/// [`reopen`](crate::Pallet::reopen).
	fn reopen() -> Weight;
	/// [`recapitalise`](crate::Pallet::recapitalise).
	fn recapitalise() -> Weight;
	/// Finding those who do harm of as many as stashes can vote for, and whether there is somebody else.
	fn harmful_of() -> Weight;
	/// [`rebond`](crate::Pallet::rebond) that is refused for what it would mint.
	fn refused_rebond() -> Weight;
	/// [`instant_unstake`](crate::Pallet::instant_unstake) that is refused for what it would pay.
	fn refused_instant_unstake() -> Weight;
	/// Writing down what the pool is worth, while as many slashes as can be are pending.
	fn publish() -> Weight;
	/// Seeing that no slash is to be settled.
	fn nothing_to_settle() -> Weight;
	/// A slash that as many batches bear as can unbond.
	fn settle() -> Weight;
	/// Counting the reports of an era.
	fn count_reports() -> Weight;
	/// Reading the reports of an era, of so many kibibytes.
	fn read_reports(kibibytes: u32) -> Weight;
	/// Seeing that no step is due.
	fn no_step() -> Weight;
	/// A page of full length on which there is nothing to ask for.
	fn step_probe() -> Weight;
	/// A page of full length on which there is.
	fn step_payout() -> Weight;
	/// Rewards that arrived.
	fn step_recognise() -> Weight;
	/// As many validators as are kept a score of.
	fn step_score() -> Weight;
	/// A stash whose nominations are to be renewed.
	fn step_repair() -> Weight;
	/// A stash whose stake is withdrawn from a full ledger.
	fn step_withdraw() -> Weight;
	/// A batch that matured.
	fn step_mature() -> Weight;
	/// A batch to close while slashes are pending.
	fn step_close() -> Weight;
	/// A stash that bonds again what unbonds.
	fn step_rebond() -> Weight;
	/// Plans the moves of all stashes.
	fn step_plan() -> Weight;
	/// A stash that begins a bond, or unbonds.
	fn step_rebalance() -> Weight;
	/// Comparing the books with everything else.
	fn step_verify() -> Weight;
	/// As many announced changes as there can be.
	fn step_enact() -> Weight;
	/// The last ticket of a batch, with dust.
	fn step_pay_ticket() -> Weight;
}
