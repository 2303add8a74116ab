// SPDX-License-Identifier: Apache-2.0

//! What wallets and programs read of liquid staking, as `api.call.liquidStakingApi` in
//! Polkadot.js.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

use alloc::vec::Vec;
use codec::Codec;
use pallet_liquid_staking::types::{Balance, PoolInfo, QueueInfo, TicketInfo};
use polkadot_sdk::{sp_api, sp_runtime::FixedU128};

sp_api::decl_runtime_apis! {
	/// Reads of liquid staking, as of the end of the block they are asked at. Every conversion
	/// rounds as the calls do: down.
	pub trait LiquidStakingApi<AccountId>
	where
		AccountId: Codec,
	{
		/// RILL per stRILL, with 18 decimals, rounded down.
		fn rate() -> FixedU128;

		/// The figures of the pool.
		fn pool() -> PoolInfo;

		/// The line of exits.
		fn queue() -> QueueInfo;

		/// Plancks of stRILL that staking `stake` plancks of RILL mints; nothing while entries
		/// have no price.
		fn shares_for(stake: Balance) -> Option<Balance>;

		/// What `shares` plancks of stRILL are worth, in plancks of RILL; nothing when the figure
		/// does not fit.
		fn stake_for(shares: Balance) -> Option<Balance>;

		/// What the free stRILL of `who` is worth, in plancks of RILL.
		fn stake_of(who: AccountId) -> Balance;

		/// The tickets of `who`, by batch.
		fn tickets(who: AccountId) -> Vec<TicketInfo>;
	}
}
