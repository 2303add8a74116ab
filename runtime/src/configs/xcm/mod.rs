// SPDX-License-Identifier: Apache-2.0

//! The rights of other chains, and of accounts that address them.
//!
//! They are narrow on purpose. Execution is always paid for, nothing is teleported, and no remote
//! origin is root. Programs call only for their own stake, tokens and parachain. Beyond transfers,
//! they can exchange RILL for stRILL and back at the rate of the pool.

mod barrier;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod calls;
mod executor;
mod fees;
mod locations;
mod origins;
mod transactors;
pub mod transfer_pause;
mod weigher;

pub use crate::XcmPallet;
pub use executor::UpwardExecutor;
pub use fees::{PriceForChildParachainDelivery, Traders, XcmRouter};
pub use locations::{FeeAssetId, SharesAsset, TokenLocation, NETWORK};
pub use origins::{AccountLocation, LocationConverter};
pub use transactors::AssetTransactors;
pub use weigher::{MaxProgramWeight, ProgramTraits, Weigher};

use crate::{
	constants::MAX_ASSETS_INTO_HOLDING, AllPalletsWithSystem, Balances, Runtime, RuntimeCall,
	RuntimeEvent, RuntimeOrigin,
};
use barrier::Barrier;
use calls::SafeCalls;
use fees::FeeManager;
use locations::UniversalLocation;
use origins::{Aliasers, LocalOriginConverter, LocalOriginToLocation};
use pallet_remote_staking::Exchange;
use polkadot_sdk::{
	frame_support::traits::{ConstU32, Disabled, Everything, Nothing},
	frame_system::EnsureRoot,
	pallet_xcm,
	polkadot_primitives::AccountId,
	staging_xcm_builder::{EnsureXcmOrigin, FrameTransactionalProcessor, IsConcrete},
	staging_xcm_executor::{self, XcmExecutor},
};
use transactors::PausableTransactors;
use transfer_pause::PausableTrap;

/// The configuration of the executor.
pub struct XcmConfig;

impl staging_xcm_executor::Config for XcmConfig {
	type Aliasers = Aliasers;
	type AssetExchanger = Exchange<Runtime>;
	type AssetLocker = ();
	type AssetTransactor = PausableTransactors;
	type AssetTrap = PausableTrap;
	type Barrier = Barrier;
	type CallDispatcher = RuntimeCall;
	type FeeManager = FeeManager;
	type HrmpChannelAcceptedHandler = ();
	type HrmpChannelClosingHandler = ();
	type HrmpNewChannelOpenRequestHandler = ();
	// This chain is the reserve of its tokens and holds no foreign assets.
	type IsReserve = ();
	type IsTeleporter = ();
	type MaxAssetsIntoHolding = ConstU32<MAX_ASSETS_INTO_HOLDING>;
	type MessageExporter = ();
	type OriginConverter = LocalOriginConverter;
	type PalletInstancesInfo = AllPalletsWithSystem;
	type ResponseHandler = XcmPallet;
	type RuntimeCall = RuntimeCall;
	type SafeCallFilter = SafeCalls;
	type SubscriptionService = XcmPallet;
	type Trader = Traders;
	type TransactionalProcessor = FrameTransactionalProcessor;
	type UniversalAliases = Nothing;
	type UniversalLocation = UniversalLocation;
	type Weigher = Weigher;
	type XcmEventEmitter = XcmPallet;
	type XcmRecorder = XcmPallet;
	type XcmSender = XcmRouter;
}

impl pallet_xcm::Config for Runtime {
	type AdminOrigin = EnsureRoot<AccountId>;
	type AdvertisedXcmVersion = pallet_xcm::CurrentXcmVersion;
	type AuthorizedAliasConsideration = Disabled;
	type Currency = Balances;
	type CurrencyMatcher = IsConcrete<TokenLocation>;
	// Signed accounts reach the executor only through transfers and claims of trapped assets.
	type ExecuteXcmOrigin = EnsureXcmOrigin<RuntimeOrigin, LocalOriginToLocation>;
	// Assets cannot be locked here, so these bounds are never used.
	type MaxLockers = ConstU32<8>;
	type MaxRemoteLockConsumers = ConstU32<0>;
	type RemoteLockConsumerIdentifier = ();
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type RuntimeOrigin = RuntimeOrigin;
	// Root can send any message. Accounts need only transfers.
	type SendXcmOrigin = EnsureXcmOrigin<RuntimeOrigin, ()>;
	type SovereignAccountOf = LocationConverter;
	type TrustedLockers = ();
	type UniversalLocation = UniversalLocation;
	type Weigher = Weigher;
	type WeightInfo = crate::weights::pallet_xcm::WeightInfo<Runtime>;
	type XcmExecuteFilter = Nothing;
	type XcmExecutor = XcmExecutor<XcmConfig>;
	type XcmReserveTransferFilter = Everything;
	type XcmRouter = XcmRouter;
	type XcmTeleportFilter = Nothing;

	// Destinations with an XCM version that is unknown so far: one entry for each parachain with
	// messages.
	const VERSION_DISCOVERY_QUEUE_SIZE: u32 = 100;
}
