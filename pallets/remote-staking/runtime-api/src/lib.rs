// SPDX-License-Identifier: Apache-2.0

//! What parachains and their wallets read before they exchange, as `api.call.remoteStakingApi` in
//! Polkadot.js. A program that is refused hears no more than that there was no deal; here is why.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

use codec::Codec;
use pallet_liquid_staking::types::Balance;
use pallet_remote_staking::{ParaId, RemoteLimitInfo};
use polkadot_sdk::{
	sp_api,
	sp_runtime::DispatchError,
	staging_xcm::{VersionedAssetId, VersionedLocation},
};

sp_api::decl_runtime_apis! {
	/// Reads of liquid staking from other chains, as of the end of the block they are asked at.
	pub trait RemoteStakingApi<AccountId>
	where
		AccountId: Codec,
	{
		/// What a program of `parachain` would get for `amount` plancks of one token, in plancks of the other
		/// one; or the error that the exchange would be refused with. Of no parachain: without its
		/// limits.
		fn preview_exchange(
			parachain: Option<ParaId>,
			given: VersionedAssetId,
			amount: Balance,
		) -> Result<Balance, DispatchError>;

		/// The limits of a parachain, and what is left of them, in plancks of RILL.
		fn limits(parachain: ParaId) -> RemoteLimitInfo;

		/// Where pay-outs of `who` go; nothing where they stay.
		fn destination(who: AccountId) -> Option<VersionedLocation>;
	}
}
