// SPDX-License-Identifier: Apache-2.0

//! Weights of the calls and of the search for payouts.

use polkadot_sdk::frame_support::weights::Weight;

/// Weights of the pallet, benchmarked on the runtime.
pub trait WeightInfo {
	/// Sets the limits of a parachain.
	fn set_limits() -> Weight;

	/// Sets a payout destination.
	fn set_destination() -> Weight;

	/// Removes a payout destination and releases the payout on hold.
	fn remove_destination() -> Weight;

	/// Claims a ticket and sends its payout.
	fn claim_to() -> Weight;

	/// Sends the pending payout of an account.
	fn send_payout() -> Weight;

	/// Moves shares between an account and the custody.
	fn move_shares() -> Weight;

	/// Works out the shares of an exact exit.
	fn quote_exit() -> Weight;

	/// Reads, weighs and refuses a program of `n` kibibytes with as many calls as fit into it.
	fn refuse_program(n: u32) -> Weight;

	/// Searches for the next payout without sending one.
	fn look_for_due() -> Weight;
}
