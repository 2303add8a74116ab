// SPDX-License-Identifier: Apache-2.0

//! What programs weigh and pay.

use super::{
	locations::{FeeAssetId, RootLocation, TokenLocation},
	AssetTransactors, XcmPallet,
};
use crate::{
	configs::{governance::TreasuryAccount, system::TransactionByteFee},
	constants::{currency::CENTS, fee::WeightToFee},
	Balances, Dmp, Runtime, RuntimeCall,
};
use pallet_remote_staking::SharesTrader;
use polkadot_sdk::{
	frame_support::{
		parameter_types,
		traits::{tokens::imbalance::ResolveTo, Equals},
		weights::{constants::WEIGHT_REF_TIME_PER_MILLIS, Weight},
	},
	pallet_treasury::TreasuryAccountId,
	polkadot_primitives::AccountId,
	polkadot_runtime_common::xcm_sender::{ChildParachainRouter, ExponentialPrice},
	staging_xcm_builder::{
		FixedWeightBounds, SendXcmFeeToAccount, UsingComponents, WithUniqueTopic,
		XcmFeeManagerFromComponents,
	},
};

parameter_types! {
	// Delivering a message costs parachains block space of their own; three cents make filling an
	// idle queue of a thousand messages cost 30 RILL, and the price rises as a queue grows.
	pub const BaseDeliveryFee: u128 = 3 * CENTS;
	// Every instruction is charged as if it were the most expensive one that is allowed here, a
	// reserve transfer with eight reads, five writes and a delivery. Measured weights per
	// instruction replace this when they exist.
	pub const UnitWeightCost: Weight = Weight::from_parts(WEIGHT_REF_TIME_PER_MILLIS, 64 * 1024);
	// A hundred of them are a tenth of a second, half of what the message queue may use.
	pub const MaxInstructions: u32 = 100;
}

/// How much a program weighs before it runs.
pub type Weigher = FixedWeightBounds<UnitWeightCost, RuntimeCall, MaxInstructions>;

/// The price of sending a message to a parachain.
pub type PriceForChildParachainDelivery =
	ExponentialPrice<FeeAssetId, BaseDeliveryFee, TransactionByteFee, Dmp>;

/// Sends to child parachains, each message with a topic by which it can be traced.
pub type XcmRouter =
	WithUniqueTopic<ChildParachainRouter<Runtime, XcmPallet, PriceForChildParachainDelivery>>;

/// Sells execution time at the price of transactions, for RILL or for stRILL at the rate of the block; the
/// treasury gets the proceeds.
pub type Traders = (
	UsingComponents<
		WeightToFee,
		TokenLocation,
		AccountId,
		Balances,
		ResolveTo<TreasuryAccountId<Runtime>, Balances>,
	>,
	SharesTrader<Runtime, WeightToFee>,
);

/// Who pays for delivery: everybody but root, whose messages are decisions of governance. The treasury gets
/// it.
pub type FeeManager = XcmFeeManagerFromComponents<
	Equals<RootLocation>,
	SendXcmFeeToAccount<AssetTransactors, TreasuryAccount>,
>;
