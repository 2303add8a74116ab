// SPDX-License-Identifier: Apache-2.0

//! What the calls and the search for pay-outs weigh.

use polkadot_sdk::frame_support::weights::Weight;

/// Weights of the pallet, benchmarked on the runtime.
pub trait WeightInfo {
	/// Sets the limits of a parachain.
	fn set_limits() -> Weight;

	/// Sets a home.
	fn set_destination() -> Weight;

	/// Removes a home, and frees what is on its way there.
	fn remove_destination() -> Weight;

	/// Claims a ticket and sends what it is paid.
	fn claim_to() -> Weight;

	/// Sends what is due to an account.
	fn send_payout() -> Weight;

	/// Moves shares between an account and the custody.
	fn move_shares() -> Weight;

	/// Finds out how many shares an exact exit takes.
	fn quote_exit() -> Weight;

	/// Reads, weighs and refuses a program of so many kibibytes, as many calls as there can be in it.
	fn refuse_program(n: u32) -> Weight;

	/// Finds out who is next, without sending anything.
	fn look_for_due() -> Weight;
}
