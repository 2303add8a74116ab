// SPDX-License-Identifier: Apache-2.0

//! What wallets and programs read of liquid staking, as `api.call.liquidStakingApi` in
//! Polkadot.js.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

use alloc::vec::Vec;
use codec::Codec;
use pallet_liquid_staking::types::{
	AllocationInfo, AnnouncedChange, Balance, BatchIndex, EraRecord, InstantInfo, InstantQuote,
	LimitInfo, ParametersRecord, PendingSlashInfo, PoolInfo, QueueInfo, StashInfo, TicketInfo,
};
use polkadot_sdk::{
	sp_api,
	sp_runtime::{DispatchError, FixedI128, FixedU128},
};

sp_api::decl_runtime_apis! {
	/// Reads of liquid staking, as of the end of the block they are asked at. Every conversion
	/// rounds as the calls do: down. A preview is what the call would come to if it were made then, and
	/// names the error that it would be refused with; it does not look at what the account has.
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

		/// The tickets of `who`, by batch: what each is worth, what of it can be claimed now, and from
		/// when on the rest.
		fn tickets(who: AccountId) -> Vec<TicketInfo>;

		/// Plancks of stRILL that `stake` of so many plancks of RILL would mint.
		fn preview_stake(amount: Balance) -> Result<Balance, DispatchError>;

		/// What `unstake` of so many plancks of stRILL would be worth, in plancks of RILL.
		fn preview_unstake(shares: Balance) -> Result<Balance, DispatchError>;

		/// What `instant_unstake` of so many plancks of stRILL would pay, and cost.
		fn preview_instant_unstake(shares: Balance) -> Result<InstantQuote, DispatchError>;

		/// Plancks of stRILL that `who` would get by `rebond` of so much of its ticket.
		fn preview_rebond(
			who: AccountId,
			batch: BatchIndex,
			shares: Balance,
		) -> Result<Balance, DispatchError>;

		/// What can enter now.
		fn limits() -> LimitInfo;

		/// What can leave at once now, and what that costs.
		fn instant() -> InstantInfo;

		/// Slashes that were reported and are not applied yet. They are in the rate.
		fn pending_slashes() -> Vec<PendingSlashInfo>;

		/// What governance has set.
		fn parameters() -> ParametersRecord;

		/// What governance has announced, and from which era on it can take effect.
		fn announced() -> Vec<AnnouncedChange>;

		/// The yearly growth of the rate, by that of the last `eras` eras, or of all that are remembered where that is 0:
		/// 0.07 is seven percent. Nothing before two eras are remembered.
		fn apr(eras: u32) -> Option<FixedI128>;

		/// The rates with which the last eras began, the oldest first.
		fn history() -> Vec<EraRecord>;

		/// Where stake is bonded.
		fn stashes() -> Vec<StashInfo<AccountId>>;

		/// What the pool has at stake with whom, the most first.
		fn allocation() -> Vec<AllocationInfo<AccountId>>;
	}
}
