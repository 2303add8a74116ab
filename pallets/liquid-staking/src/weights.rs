// SPDX-License-Identifier: Apache-2.0

//! What has to be weighed. The figures are the runtime's, benchmarked on it.

use polkadot_sdk::frame_support::weights::Weight;

/// Weights of the calls and of the steps of the era step.
pub trait WeightInfo {
	/// [`stake`](crate::Pallet::stake).
	fn stake() -> Weight;
	/// [`unstake`](crate::Pallet::unstake).
	fn unstake() -> Weight;
	/// [`cancel_unstake`](crate::Pallet::cancel_unstake).
	fn cancel_unstake() -> Weight;
	/// [`claim`](crate::Pallet::claim) of the last ticket of a batch, with dust.
	fn claim() -> Weight;
	/// Seeing that no step is due.
	fn no_step() -> Weight;
	/// A page of full length on which there is nothing to ask for.
	fn step_probe() -> Weight;
	/// A page of full length on which there is.
	fn step_payout() -> Weight;
	/// Rewards that arrived.
	fn step_recognise() -> Weight;
	/// A batch that matured, its stake withdrawn from a full ledger.
	fn step_withdraw() -> Weight;
	/// A reserve to bond.
	fn step_bond() -> Weight;
	/// A batch to close.
	fn step_close() -> Weight;
}
