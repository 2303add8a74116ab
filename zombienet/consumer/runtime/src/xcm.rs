// SPDX-License-Identifier: Apache-2.0

//! The rights of Rill and of other parachains here, and the programs of users elsewhere.

use crate::{
	AllPalletsWithSystem, Assets, Balances, ParachainInfo, ParachainSystem, PolkadotXcm,
	ProvenRate, Runtime, RuntimeCall, RuntimeEvent, RuntimeOrigin, XcmpQueue,
};
use polkadot_sdk::{
	cumulus_pallet_xcm,
	frame_support::{
		parameter_types,
		traits::{ConstU32, Contains, ContainsPair, Disabled, Everything, Get, Nothing},
		weights::Weight,
	},
	frame_system::EnsureRoot,
	pallet_xcm::{self, XcmPassthrough},
	parachains_common::{AccountId, Balance},
	polkadot_parachain_primitives::primitives::Sibling,
	sp_runtime::traits::{MaybeEquivalence, TryConvertInto},
	staging_xcm::latest::prelude::*,
	staging_xcm_builder::{
		AccountId32Aliases, AllowHrmpNotificationsFromRelayChain, AllowKnownQueryResponses,
		AllowSubscriptionsFrom, AllowTopLevelPaidExecutionFrom, ConvertedConcreteId,
		DescribeAllTerminal, DescribeFamily, EnsureXcmOrigin, FixedRateOfFungible,
		FixedWeightBounds, FrameTransactionalProcessor, FungibleAdapter, FungiblesAdapter,
		HashedDescription, IsConcrete, NoChecking, ParentIsPreset, SiblingParachainConvertsVia,
		SignedAccountId32AsNative, SignedToAccountId32, SovereignSignedViaLocation,
		TakeWeightCredit, TrailingSetTopicAsId, WithComputedOrigin, WithUniqueTopic,
	},
	staging_xcm_executor::XcmExecutor,
};
use rill_primitives::Stake;

/// RILL in the assets pallet.
pub const RILL: u32 = 1;
/// stRILL in the assets pallet.
pub const STRILL: u32 = 2;

/// BLAKE2b-256 of `rill`, the name of every network of Rill.
pub const NETWORK: [u8; 32] = [
	0xc1, 0xf5, 0x6d, 0x6d, 0xe5, 0xff, 0x81, 0x0d, 0x88, 0x39, 0xf3, 0xc4, 0x50, 0x81, 0x82, 0x99,
	0x09, 0x9c, 0x98, 0xd2, 0x47, 0x3b, 0x62, 0xae, 0x54, 0x17, 0x0a, 0xaa, 0x9b, 0x71, 0xdf, 0xea,
];

parameter_types! {
	pub const RelayNetwork: Option<NetworkId> = Some(NetworkId::ByGenesis(NETWORK));
	pub UniversalLocation: InteriorLocation =
		[GlobalConsensus(NetworkId::ByGenesis(NETWORK)), Parachain(ParachainInfo::get().into())].into();
	pub const Here_: Location = Location::here();
	// The longest program fits into the weight of messages in a block. A heavier one would wait
	// until an account executes it by hand, and could be sent for that purpose.
	pub const UnitWeight: Weight = Weight::from_parts(1_000_000_000, 8 * 1024);
	pub const MaxInstructions: u32 = 100;
	pub Custodian: AccountId = PolkadotXcm::check_account();
}

/// RILL, located from here.
pub fn rill() -> Location {
	Location::parent()
}

/// stRILL, located from here.
pub fn strill() -> Location {
	Location::new(1, [PalletInstance(51), GeneralIndex(1)])
}

/// The asset of each token in the assets pallet.
pub struct Tokens;

impl MaybeEquivalence<Location, u32> for Tokens {
	fn convert(location: &Location) -> Option<u32> {
		match location {
			location if *location == rill() => Some(RILL),
			location if *location == strill() => Some(STRILL),
			_ => None,
		}
	}

	fn convert_back(id: &u32) -> Option<Location> {
		match *id {
			RILL => Some(rill()),
			STRILL => Some(strill()),
			_ => None,
		}
	}
}

/// Rill is the reserve of both of its tokens, although stRILL has a location inside Rill. No other
/// chain is the reserve of anything.
pub struct RillIsReserve;

impl ContainsPair<Asset, Location> for RillIsReserve {
	fn contains(asset: &Asset, origin: &Location) -> bool {
		*origin == Location::parent() && Tokens::convert(&asset.id.0).is_some()
	}
}

/// The account here of a location.
pub type LocationConverter = (
	ParentIsPreset<AccountId>,
	SiblingParachainConvertsVia<Sibling, AccountId>,
	AccountId32Aliases<RelayNetwork, AccountId>,
	HashedDescription<AccountId, DescribeFamily<DescribeAllTerminal>>,
);

/// The origin of a call, by the origin of its message.
pub type OriginConverter = (
	SovereignSignedViaLocation<LocationConverter, RuntimeOrigin>,
	SignedAccountId32AsNative<RelayNetwork, RuntimeOrigin>,
	XcmPassthrough<RuntimeOrigin>,
);

type LocalOriginToLocation = SignedToAccountId32<RuntimeOrigin, AccountId, RelayNetwork>;

/// Moves the tokens of this chain and of Rill.
pub type AssetTransactors = (
	FungibleAdapter<Balances, IsConcrete<Here_>, LocationConverter, AccountId, ()>,
	FungiblesAdapter<
		Assets,
		ConvertedConcreteId<u32, Balance, Tokens, TryConvertInto>,
		LocationConverter,
		AccountId,
		NoChecking,
		Custodian,
	>,
);

/// Sends to Rill and to other parachains.
pub type Router = WithUniqueTopic<(
	polkadot_sdk::cumulus_primitives_utility::ParentAsUmp<ParachainSystem, PolkadotXcm, ()>,
	XcmpQueue,
)>;

/// Rill, other parachains, and locations inside them.
pub struct NotHere;

impl Contains<Location> for NotHere {
	fn contains(location: &Location) -> bool {
		location.parent_count() == 1
	}
}

/// Paid programs, expected responses, and notifications of Rill about channels: requested, accepted
/// or closing.
pub type Barrier = TrailingSetTopicAsId<(
	TakeWeightCredit,
	AllowHrmpNotificationsFromRelayChain,
	AllowKnownQueryResponses<PolkadotXcm>,
	WithComputedOrigin<
		(AllowTopLevelPaidExecutionFrom<Everything>, AllowSubscriptionsFrom<NotHere>),
		UniversalLocation,
		ConstU32<8>,
	>,
)>;

/// The price of a second of execution, in plancks of RILL.
const RILL_PER_SECOND: u128 = 100_000_000_000;

/// The price of execution in RILL.
pub struct InRill;

impl Get<(AssetId, u128, u128)> for InRill {
	fn get() -> (AssetId, u128, u128) {
		(AssetId(rill()), RILL_PER_SECOND, 0)
	}
}

/// The price of execution in stRILL, at the last proven rate. It applies even while that rate must
/// not be used, because assets that cannot pay for their execution would be trapped. The rate is
/// taken as 0.1 RILL per share at least, and as 100 RILL at most.
pub struct InStrill;

impl Get<(AssetId, u128, u128)> for InStrill {
	fn get() -> (AssetId, u128, u128) {
		let (fewest, most) = (RILL_PER_SECOND / 100, RILL_PER_SECOND * 10);
		let rate = ProvenRate::last_rate();
		let shares = rate.and_then(|rate| rate.shares_to_get(Stake::new(RILL_PER_SECOND)).ok());
		(AssetId(strill()), shares.map_or(most, |shares| shares.plancks().clamp(fewest, most)), 0)
	}
}

/// Sells execution for either token.
pub type Trader = (FixedRateOfFungible<InRill, ()>, FixedRateOfFungible<InStrill, ()>);

/// The configuration of the executor.
pub struct XcmConfig;

impl polkadot_sdk::staging_xcm_executor::Config for XcmConfig {
	type Aliasers = Nothing;
	type AssetExchanger = ();
	type AssetLocker = ();
	type AssetTransactor = AssetTransactors;
	type AssetTrap = PolkadotXcm;
	type Barrier = Barrier;
	type CallDispatcher = RuntimeCall;
	type FeeManager = ();
	type HrmpChannelAcceptedHandler = ();
	type HrmpChannelClosingHandler = ();
	type HrmpNewChannelOpenRequestHandler = ();
	type IsReserve = RillIsReserve;
	type IsTeleporter = ();
	type MaxAssetsIntoHolding = ConstU32<8>;
	type MessageExporter = ();
	type OriginConverter = OriginConverter;
	type PalletInstancesInfo = AllPalletsWithSystem;
	type ResponseHandler = PolkadotXcm;
	type RuntimeCall = RuntimeCall;
	type SafeCallFilter = Nothing;
	type SubscriptionService = PolkadotXcm;
	type Trader = Trader;
	type TransactionalProcessor = FrameTransactionalProcessor;
	type UniversalAliases = Nothing;
	type UniversalLocation = UniversalLocation;
	type Weigher = FixedWeightBounds<UnitWeight, RuntimeCall, MaxInstructions>;
	type XcmEventEmitter = PolkadotXcm;
	type XcmRecorder = PolkadotXcm;
	type XcmSender = Router;
}

impl pallet_xcm::Config for Runtime {
	type AdminOrigin = EnsureRoot<AccountId>;
	type AdvertisedXcmVersion = pallet_xcm::CurrentXcmVersion;
	type AuthorizedAliasConsideration = Disabled;
	type Currency = Balances;
	type CurrencyMatcher = ();
	type ExecuteXcmOrigin = EnsureXcmOrigin<RuntimeOrigin, LocalOriginToLocation>;
	type MaxLockers = ConstU32<8>;
	type MaxRemoteLockConsumers = ConstU32<0>;
	type RemoteLockConsumerIdentifier = ();
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type RuntimeOrigin = RuntimeOrigin;
	// A user sends as its account here, which also has its own account on Rill.
	type SendXcmOrigin = EnsureXcmOrigin<RuntimeOrigin, LocalOriginToLocation>;
	type SovereignAccountOf = LocationConverter;
	type TrustedLockers = ();
	type UniversalLocation = UniversalLocation;
	type Weigher = FixedWeightBounds<UnitWeight, RuntimeCall, MaxInstructions>;
	type WeightInfo = pallet_xcm::TestWeightInfo;
	// Users write their own programs, for example to stake.
	type XcmExecuteFilter = Everything;
	type XcmExecutor = XcmExecutor<XcmConfig>;
	type XcmReserveTransferFilter = Everything;
	type XcmRouter = Router;
	type XcmTeleportFilter = Nothing;

	const VERSION_DISCOVERY_QUEUE_SIZE: u32 = 100;
}

impl cumulus_pallet_xcm::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type XcmExecutor = XcmExecutor<XcmConfig>;
}
