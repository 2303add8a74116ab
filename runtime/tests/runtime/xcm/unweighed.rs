// SPDX-License-Identifier: Apache-2.0

//! The executor of the runtime with a weigher that weighs every instruction. Programs that the real
//! weigher refuses must also be refused below it. Otherwise the first measured weight of an
//! instruction would open a way that nobody has checked.

use crate::xcm::parachain::PARACHAIN;
use polkadot_sdk::{
	frame_support::{parameter_types, traits::ConstU32, weights::Weight},
	staging_xcm::latest::{prelude::*, XcmHash},
	staging_xcm_builder::FixedWeightBounds,
	staging_xcm_executor::{Config, XcmExecutor},
};
use rill_runtime::{configs::xcm::XcmConfig, RuntimeCall};
use rill_test_chain::Chain;

parameter_types! {
	pub const Little: Weight = Weight::from_parts(1_000_000, 1_000);
}

struct Unweighed;

impl Config for Unweighed {
	type Aliasers = <XcmConfig as Config>::Aliasers;
	type AssetExchanger = <XcmConfig as Config>::AssetExchanger;
	type AssetLocker = <XcmConfig as Config>::AssetLocker;
	type AssetTransactor = <XcmConfig as Config>::AssetTransactor;
	type AssetTrap = <XcmConfig as Config>::AssetTrap;
	type Barrier = <XcmConfig as Config>::Barrier;
	type CallDispatcher = <XcmConfig as Config>::CallDispatcher;
	type FeeManager = <XcmConfig as Config>::FeeManager;
	type HrmpChannelAcceptedHandler = <XcmConfig as Config>::HrmpChannelAcceptedHandler;
	type HrmpChannelClosingHandler = <XcmConfig as Config>::HrmpChannelClosingHandler;
	type HrmpNewChannelOpenRequestHandler = <XcmConfig as Config>::HrmpNewChannelOpenRequestHandler;
	type IsReserve = <XcmConfig as Config>::IsReserve;
	type IsTeleporter = <XcmConfig as Config>::IsTeleporter;
	type MaxAssetsIntoHolding = <XcmConfig as Config>::MaxAssetsIntoHolding;
	type MessageExporter = <XcmConfig as Config>::MessageExporter;
	type OriginConverter = <XcmConfig as Config>::OriginConverter;
	type PalletInstancesInfo = <XcmConfig as Config>::PalletInstancesInfo;
	type ResponseHandler = <XcmConfig as Config>::ResponseHandler;
	type RuntimeCall = RuntimeCall;
	type SafeCallFilter = <XcmConfig as Config>::SafeCallFilter;
	type SubscriptionService = <XcmConfig as Config>::SubscriptionService;
	type Trader = <XcmConfig as Config>::Trader;
	type TransactionalProcessor = <XcmConfig as Config>::TransactionalProcessor;
	type UniversalAliases = <XcmConfig as Config>::UniversalAliases;
	type UniversalLocation = <XcmConfig as Config>::UniversalLocation;
	type Weigher = FixedWeightBounds<Little, RuntimeCall, ConstU32<100>>;
	type XcmEventEmitter = <XcmConfig as Config>::XcmEventEmitter;
	type XcmRecorder = <XcmConfig as Config>::XcmRecorder;
	type XcmSender = <XcmConfig as Config>::XcmSender;
}

/// The error that stops a program of the parachain. None if it completes.
pub fn error_of(chain: &mut Chain, program: Xcm<RuntimeCall>) -> Option<XcmError> {
	let mut id = XcmHash::default();
	let outcome = chain.block(|| {
		XcmExecutor::<Unweighed>::prepare_and_execute(
			Location::from(Parachain(PARACHAIN)),
			program,
			&mut id,
			Weight::MAX,
			Weight::zero(),
		)
	});
	match outcome {
		Outcome::Complete { .. } => None,
		Outcome::Incomplete { error, .. } | Outcome::Error(error) => Some(error.error),
	}
}
