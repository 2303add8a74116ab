// SPDX-License-Identifier: Apache-2.0

//! The locations of this chain and its tokens. Frozen: other chains store them.

use crate::{constants::STRILL_ASSET_ID, Assets};
use polkadot_sdk::{
	frame_support::{parameter_types, traits::PalletInfoAccess},
	staging_xcm::latest::{
		AssetId, InteriorLocation,
		Junction::{GeneralIndex, GlobalConsensus, PalletInstance},
		Location, NetworkId,
	},
};

/// The id of this network in locations: the BLAKE2b-256 hash of `rill`, not a genesis hash. All
/// networks of the runtime share it. With the hash of a well-known network, `pallet-xcm` would
/// refuse reserve transfers of the native token.
pub const NETWORK: [u8; 32] = [
	0xc1, 0xf5, 0x6d, 0x6d, 0xe5, 0xff, 0x81, 0x0d, 0x88, 0x39, 0xf3, 0xc4, 0x50, 0x81, 0x82, 0x99,
	0x09, 0x9c, 0x98, 0xd2, 0x47, 0x3b, 0x62, 0xae, 0x54, 0x17, 0x0a, 0xaa, 0x9b, 0x71, 0xdf, 0xea,
];

parameter_types! {
	pub const ThisNetwork: NetworkId = NetworkId::ByGenesis(NETWORK);
	pub UniversalLocation: InteriorLocation = [GlobalConsensus(ThisNetwork::get())].into();
	/// The location of RILL.
	pub const TokenLocation: Location = Location::here();
	pub const RootLocation: Location = Location::here();
	pub FeeAssetId: AssetId = AssetId(TokenLocation::get());
}

/// The asset id of stRILL.
pub struct SharesAsset;

impl polkadot_sdk::frame_support::traits::Get<AssetId> for SharesAsset {
	fn get() -> AssetId {
		let pallet = u8::try_from(Assets::index()).unwrap_or(u8::MAX);
		AssetId([PalletInstance(pallet), GeneralIndex(STRILL_ASSET_ID.into())].into())
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use polkadot_sdk::{
		frame_support::traits::Get, sp_io::hashing::blake2_256, staging_xcm::latest::Reanchorable,
	};

	#[test]
	fn network_should_be_the_hash_of_its_name() {
		assert_eq!(NETWORK, blake2_256(b"rill"));
	}

	#[test]
	fn locations_of_both_tokens_should_never_change() {
		let location = |id: AssetId| id.0;
		assert_eq!(location(FeeAssetId::get()), Location::new(0, []));
		assert_eq!(
			location(SharesAsset::get()),
			Location::new(0, [PalletInstance(51), GeneralIndex(1)])
		);
		let elsewhere =
			Location::new(0, [polkadot_sdk::staging_xcm::latest::Junction::Parachain(2000)]);
		let seen = |id: AssetId| id.reanchored(&elsewhere, &UniversalLocation::get()).unwrap().0;
		assert_eq!(seen(FeeAssetId::get()), Location::new(1, []));
		assert_eq!(
			seen(SharesAsset::get()),
			Location::new(1, [PalletInstance(51), GeneralIndex(1)])
		);
	}
}
