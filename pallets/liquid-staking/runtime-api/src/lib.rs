// SPDX-License-Identifier: Apache-2.0

//! Runtime API of liquid staking, `api.call.liquidStakingApi` in Polkadot.js.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

use alloc::vec::Vec;
use codec::Codec;
use pallet_liquid_staking::types::{
	AllocationInfo, AnnouncedChange, Balance, BatchIndex, EraRecord, InstantInfo, InstantQuote,
	LimitInfo, ParametersRecord, PendingSlashInfo, PoolInfo, QueueInfo, ShareAmount, StashInfo,
	TicketInfo,
};
use polkadot_sdk::{
	sp_api,
	sp_runtime::{DispatchError, FixedI128, FixedU128},
};

sp_api::decl_runtime_apis! {
	/// Reads of liquid staking, at the end of the block of the request. Every conversion rounds
	/// down, as the calls do. A preview is the result of its call in that block, or the error that
	/// would refuse it. It ignores the balance of the account.
	pub trait LiquidStakingApi<AccountId>
	where
		AccountId: Codec,
	{
		/// RILL per stRILL, with 18 decimals, rounded down.
		fn rate() -> FixedU128;

		/// The figures of the pool.
		fn pool() -> PoolInfo;

		/// The batches of exits.
		fn queue() -> QueueInfo;

		/// Shares that an entry of `stake` plancks of RILL mints, in plancks of stRILL. None while
		/// entries have no rate.
		fn shares_for(stake: Balance) -> Option<ShareAmount>;

		/// The stake of `shares` plancks of stRILL, in plancks of RILL. None if it does not fit.
		fn stake_for(shares: ShareAmount) -> Option<Balance>;

		/// The stake of the free stRILL of `who`, in plancks of RILL.
		fn stake_of(who: AccountId) -> Balance;

		/// The tickets of `who`, by batch: the stake, the claimable part of it, and the era for the
		/// rest.
		fn tickets(who: AccountId) -> Vec<TicketInfo>;

		/// Shares that `stake` of `amount` plancks of RILL would mint, in plancks of stRILL.
		fn preview_stake(amount: Balance) -> Result<ShareAmount, DispatchError>;

		/// Stake of `shares` plancks of stRILL for `unstake`, in plancks of RILL.
		fn preview_unstake(shares: ShareAmount) -> Result<Balance, DispatchError>;

		/// Payout and fee of `instant_unstake` of `shares` plancks of stRILL.
		fn preview_instant_unstake(shares: ShareAmount) -> Result<InstantQuote, DispatchError>;

		/// Shares that `rebond` of `shares` plancks of the ticket of `who` would mint, in plancks
		/// of stRILL.
		fn preview_rebond(
			who: AccountId,
			batch: BatchIndex,
			shares: ShareAmount,
		) -> Result<ShareAmount, DispatchError>;

		/// The limits of entries now.
		fn limits() -> LimitInfo;

		/// The limits and the fee of instant exits now.
		fn instant() -> InstantInfo;

		/// Pending slashes. The rate includes them.
		fn pending_slashes() -> Vec<PendingSlashInfo>;

		/// The parameters.
		fn parameters() -> ParametersRecord;

		/// Announced changes, and the first era in which each can take effect.
		fn announced() -> Vec<AnnouncedChange>;

		/// Annualised growth of the rate over the last `eras` eras: 0.07 is seven percent. 0 stands
		/// for all remembered eras. None while fewer than two eras are remembered.
		fn apr(eras: u32) -> Option<FixedI128>;

		/// The rates at the beginning of the last eras, the oldest first.
		fn history() -> Vec<EraRecord>;

		/// The stashes.
		fn stashes() -> Vec<StashInfo<AccountId>>;

		/// The pool's validators and its stake with each, the most first.
		fn allocation() -> Vec<AllocationInfo<AccountId>>;
	}
}
