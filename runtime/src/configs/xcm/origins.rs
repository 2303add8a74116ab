// SPDX-License-Identifier: Apache-2.0

//! Who a location is here. None is root.

use super::locations::ThisNetwork;
use crate::RuntimeOrigin;
use polkadot_sdk::{
	pallet_xcm::XcmPassthrough,
	polkadot_parachain_primitives::primitives::Id as ParaId,
	polkadot_primitives::AccountId,
	polkadot_runtime_parachains::origin,
	sp_runtime::traits::Convert,
	staging_xcm::latest::{Junction::AccountId32, Location},
	staging_xcm_builder::{
		AccountId32Aliases, AliasChildLocation, ChildParachainAsNative, ChildParachainConvertsVia,
		DescribeAllTerminal, DescribeFamily, HashedDescription, SignedAccountId32AsNative,
		SignedToAccountId32, SovereignSignedViaLocation,
	},
};

/// The account here that acts for a location.
pub type LocationConverter = (
	ChildParachainConvertsVia<ParaId, AccountId>,
	AccountId32Aliases<ThisNetwork, AccountId>,
	// Accounts and pallets on parachains get an account by the hash of their description.
	HashedDescription<AccountId, DescribeFamily<DescribeAllTerminal>>,
);

/// How an origin of a message becomes an origin of a call. None of these is root.
pub type LocalOriginConverter = (
	SovereignSignedViaLocation<LocationConverter, RuntimeOrigin>,
	ChildParachainAsNative<origin::Origin, RuntimeOrigin>,
	SignedAccountId32AsNative<ThisNetwork, RuntimeOrigin>,
	XcmPassthrough<RuntimeOrigin>,
);

/// The location that a signed origin stands for.
pub type LocalOriginToLocation = SignedToAccountId32<RuntimeOrigin, AccountId, ThisNetwork>;

/// Whom an origin can turn itself into: what is inside of it, such as an account on the parachain.
pub type Aliasers = AliasChildLocation;

/// The location of an account here.
pub struct AccountLocation;

impl Convert<AccountId, Location> for AccountLocation {
	fn convert(account: AccountId) -> Location {
		AccountId32 { network: Some(ThisNetwork::get()), id: account.into() }.into()
	}
}
