// SPDX-License-Identifier: Apache-2.0

//! What other chains, and accounts that address them, may do here.
//!
//! Narrow on purpose: execution is always paid for, nothing is teleported, no remote origin is
//! root, and no remote call is dispatched.

use crate::{
	configs::{governance::TreasuryAccount, system::TransactionByteFee},
	constants::{currency::CENTS, fee::WeightToFee},
	weights::relay::RelayWeight,
	AllPalletsWithSystem, Balances, Dmp, Runtime, RuntimeCall, RuntimeEvent, RuntimeOrigin,
};
use polkadot_sdk::{
	frame_support::{
		parameter_types,
		traits::{
			tokens::imbalance::ResolveTo, ConstU32, Contains, Disabled, Equals, Everything, Nothing,
		},
		weights::{constants::WEIGHT_REF_TIME_PER_MILLIS, Weight},
	},
	frame_system::EnsureRoot,
	pallet_treasury::TreasuryAccountId,
	pallet_xcm::{self, XcmPassthrough},
	polkadot_parachain_primitives::primitives::Id as ParaId,
	polkadot_primitives::AccountId,
	polkadot_runtime_common::xcm_sender::{ChildParachainRouter, ExponentialPrice},
	polkadot_runtime_parachains::origin,
	staging_xcm::latest::{
		AssetId, InteriorLocation,
		Junction::{GlobalConsensus, Parachain},
		Location, NetworkId,
	},
	staging_xcm_builder::{
		AccountId32Aliases, AllowKnownQueryResponses, AllowSubscriptionsFrom,
		AllowTopLevelPaidExecutionFrom, ChildParachainAsNative, ChildParachainConvertsVia,
		DescribeAllTerminal, DescribeFamily, EnsureXcmOrigin, FixedWeightBounds,
		FrameTransactionalProcessor, FungibleAdapter, HashedDescription, IsConcrete,
		SendXcmFeeToAccount, SignedAccountId32AsNative, SignedToAccountId32,
		SovereignSignedViaLocation, TakeWeightCredit, TrailingSetTopicAsId, UsingComponents,
		WithComputedOrigin, WithUniqueTopic, XcmFeeManagerFromComponents,
	},
	staging_xcm_executor::{self, XcmExecutor},
};

pub use crate::XcmPallet;

/// Stands for this network in every location. It is the BLAKE2b-256 hash of `rill` and not the
/// hash of a genesis block, so that all networks of one runtime agree and because the hashes of
/// well-known networks switch native reserve transfers off.
pub const NETWORK: [u8; 32] = [
	0xc1, 0xf5, 0x6d, 0x6d, 0xe5, 0xff, 0x81, 0x0d, 0x88, 0x39, 0xf3, 0xc4, 0x50, 0x81, 0x82, 0x99,
	0x09, 0x9c, 0x98, 0xd2, 0x47, 0x3b, 0x62, 0xae, 0x54, 0x17, 0x0a, 0xaa, 0x9b, 0x71, 0xdf, 0xea,
];

parameter_types! {
	pub const ThisNetwork: NetworkId = NetworkId::ByGenesis(NETWORK);
	pub UniversalLocation: InteriorLocation = [GlobalConsensus(ThisNetwork::get())].into();
	/// Where RILL lives.
	pub const TokenLocation: Location = Location::here();
	pub const RootLocation: Location = Location::here();
	pub FeeAssetId: AssetId = AssetId(TokenLocation::get());
	// Delivering a message costs parachains block space of their own; three cents make filling an
	// idle queue of a thousand messages cost 30 RILL, and the price rises as a queue grows.
	pub const BaseDeliveryFee: u128 = 3 * CENTS;
	// Every instruction is charged as if it were the most expensive one that is allowed here, a
	// reserve transfer with eight reads, five writes and a delivery. Measured weights per
	// instruction replace this when they exist.
	pub const UnitWeightCost: Weight = Weight::from_parts(WEIGHT_REF_TIME_PER_MILLIS, 64 * 1024);
	// A hundred of them are a tenth of a second, half of what the message queue may use.
	pub const MaxInstructions: u32 = 100;
	// More kinds of asset than a program about RILL and stRILL needs, and few enough that the flat
	// weight above covers an instruction that touches all of them.
	pub const MaxAssetsIntoHolding: u32 = 8;
}

/// The account here that acts for a location.
pub type LocationConverter = (
	ChildParachainConvertsVia<ParaId, AccountId>,
	AccountId32Aliases<ThisNetwork, AccountId>,
	// Accounts and pallets on parachains get an account by the hash of their description.
	HashedDescription<AccountId, DescribeFamily<DescribeAllTerminal>>,
);

/// Moves RILL. Nothing is teleported, so no account has to check issuance against other chains.
pub type LocalAssetTransactor =
	FungibleAdapter<Balances, IsConcrete<TokenLocation>, LocationConverter, AccountId, ()>;

/// How an origin of a message becomes an origin of a call. None of these is root.
pub type LocalOriginConverter = (
	SovereignSignedViaLocation<LocationConverter, RuntimeOrigin>,
	ChildParachainAsNative<origin::Origin, RuntimeOrigin>,
	SignedAccountId32AsNative<ThisNetwork, RuntimeOrigin>,
	XcmPassthrough<RuntimeOrigin>,
);

/// The price of sending a message to a parachain.
pub type PriceForChildParachainDelivery =
	ExponentialPrice<FeeAssetId, BaseDeliveryFee, TransactionByteFee, Dmp>;

/// Sends to child parachains, each message with a topic by which it can be traced.
pub type XcmRouter =
	WithUniqueTopic<ChildParachainRouter<Runtime, XcmPallet, PriceForChildParachainDelivery>>;

/// Direct children of this chain.
pub struct OnlyParachains;

impl Contains<Location> for OnlyParachains {
	fn contains(location: &Location) -> bool {
		matches!(location.unpack(), (0, [Parachain(_)]))
	}
}

/// Which programs run at all: paid ones, and the answers and version notices we asked for.
pub type Barrier = TrailingSetTopicAsId<(
	TakeWeightCredit,
	AllowKnownQueryResponses<XcmPallet>,
	WithComputedOrigin<
		(AllowTopLevelPaidExecutionFrom<Everything>, AllowSubscriptionsFrom<OnlyParachains>),
		UniversalLocation,
		// Origins nest at most eight deep in a location.
		ConstU32<8>,
	>,
)>;

/// How much a program weighs before it runs.
pub type Weigher = FixedWeightBounds<UnitWeightCost, RuntimeCall, MaxInstructions>;

/// Sells execution time for RILL at the price of transactions; the treasury gets the proceeds.
pub type Trader = UsingComponents<
	WeightToFee,
	TokenLocation,
	AccountId,
	Balances,
	ResolveTo<TreasuryAccountId<Runtime>, Balances>,
>;

/// The configuration of the executor.
pub struct XcmConfig;

impl staging_xcm_executor::Config for XcmConfig {
	type Aliasers = Nothing;
	type AssetExchanger = ();
	type AssetLocker = ();
	type AssetTransactor = LocalAssetTransactor;
	type AssetTrap = XcmPallet;
	type Barrier = Barrier;
	type CallDispatcher = RuntimeCall;
	// Delivery is free for root alone, whose messages are decisions of governance.
	type FeeManager = XcmFeeManagerFromComponents<
		Equals<RootLocation>,
		SendXcmFeeToAccount<LocalAssetTransactor, TreasuryAccount>,
	>;
	type HrmpChannelAcceptedHandler = ();
	type HrmpChannelClosingHandler = ();
	type HrmpNewChannelOpenRequestHandler = ();
	// This chain is the reserve of its tokens and holds none of anybody else's.
	type IsReserve = ();
	type IsTeleporter = ();
	type MaxAssetsIntoHolding = MaxAssetsIntoHolding;
	type MessageExporter = ();
	type OriginConverter = LocalOriginConverter;
	type PalletInstancesInfo = AllPalletsWithSystem;
	type ResponseHandler = XcmPallet;
	type RuntimeCall = RuntimeCall;
	type SafeCallFilter = Nothing;
	type SubscriptionService = XcmPallet;
	type Trader = Trader;
	type TransactionalProcessor = FrameTransactionalProcessor;
	type UniversalAliases = Nothing;
	type UniversalLocation = UniversalLocation;
	type Weigher = Weigher;
	type XcmEventEmitter = XcmPallet;
	type XcmRecorder = XcmPallet;
	type XcmSender = XcmRouter;
}

/// The location that a signed origin stands for.
pub type LocalOriginToLocation = SignedToAccountId32<RuntimeOrigin, AccountId, ThisNetwork>;

impl pallet_xcm::Config for Runtime {
	type AdminOrigin = EnsureRoot<AccountId>;
	type AdvertisedXcmVersion = pallet_xcm::CurrentXcmVersion;
	type AuthorizedAliasConsideration = Disabled;
	type Currency = Balances;
	type CurrencyMatcher = IsConcrete<TokenLocation>;
	// Signed accounts reach the executor through the transfer calls only.
	type ExecuteXcmOrigin = EnsureXcmOrigin<RuntimeOrigin, LocalOriginToLocation>;
	// Assets cannot be locked here, so these bound nothing.
	type MaxLockers = ConstU32<8>;
	type MaxRemoteLockConsumers = ConstU32<0>;
	type RemoteLockConsumerIdentifier = ();
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type RuntimeOrigin = RuntimeOrigin;
	// Root may send anything; an account needs nothing beyond transfers.
	type SendXcmOrigin = EnsureXcmOrigin<RuntimeOrigin, ()>;
	type SovereignAccountOf = LocationConverter;
	type TrustedLockers = ();
	type UniversalLocation = UniversalLocation;
	type Weigher = Weigher;
	type WeightInfo = RelayWeight;
	type XcmExecuteFilter = Nothing;
	type XcmExecutor = XcmExecutor<XcmConfig>;
	type XcmReserveTransferFilter = Everything;
	type XcmRouter = XcmRouter;
	type XcmTeleportFilter = Nothing;

	// Destinations whose XCM version is still to be learned; one entry for each parachain we might
	// talk to.
	const VERSION_DISCOVERY_QUEUE_SIZE: u32 = 100;
}

#[cfg(test)]
mod tests {
	use super::NETWORK;
	use polkadot_sdk::sp_io::hashing::blake2_256;

	#[test]
	fn network_should_be_the_hash_of_its_name() {
		assert_eq!(NETWORK, blake2_256(b"rill"));
	}
}
