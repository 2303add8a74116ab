// SPDX-License-Identifier: Apache-2.0

//! Accounts and origins of locations. None is root.

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

/// Converts a location to its account on this chain.
pub type LocationConverter = (
	ChildParachainConvertsVia<ParaId, AccountId>,
	AccountId32Aliases<ThisNetwork, AccountId>,
	// The account of an account or a pallet on a parachain is the hash of its description.
	HashedDescription<AccountId, DescribeFamily<DescribeAllTerminal>>,
);

/// Converts the origin of a message to the origin of a call. None is root.
pub type LocalOriginConverter = (
	SovereignSignedViaLocation<LocationConverter, RuntimeOrigin>,
	ChildParachainAsNative<origin::Origin, RuntimeOrigin>,
	SignedAccountId32AsNative<ThisNetwork, RuntimeOrigin>,
	XcmPassthrough<RuntimeOrigin>,
);

/// The location of a signed origin.
pub type LocalOriginToLocation = SignedToAccountId32<RuntimeOrigin, AccountId, ThisNetwork>;

/// An origin can become a location inside of it, such as an account on the parachain.
pub type Aliasers = AliasChildLocation;

/// The location of an account on this chain.
pub struct AccountLocation;

impl Convert<AccountId, Location> for AccountLocation {
	fn convert(account: AccountId) -> Location {
		AccountId32 { network: Some(ThisNetwork::get()), id: account.into() }.into()
	}
}
