// SPDX-License-Identifier: Apache-2.0

//! Reads for parachains and their wallets, in Polkadot.js `api.call.remoteStakingApi`. A refused
//! program learns only that the exchange failed; these reads give the reason.

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
	/// Reads of liquid staking from other chains, after the block of the query.
	pub trait RemoteStakingApi<AccountId>
	where
		AccountId: Codec,
	{
		/// The proceeds of an exchange by a program of `parachain`, in plancks of the other token,
		/// for `amount` plancks of one token; or the error of that exchange. `None` as the
		/// parachain leaves out its limits.
		fn preview_exchange(
			parachain: Option<ParaId>,
			given: VersionedAssetId,
			amount: Balance,
		) -> Result<Balance, DispatchError>;

		/// The limits of a parachain and their remaining part, in plancks of RILL.
		fn limits(parachain: ParaId) -> RemoteLimitInfo;

		/// The payout destination of `who`; `None` if payouts stay.
		fn destination(who: AccountId) -> Option<VersionedLocation>;
	}
}
