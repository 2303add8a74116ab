// SPDX-License-Identifier: Apache-2.0

//! What programs pay.

use super::{
	locations::{FeeAssetId, RootLocation, TokenLocation},
	transactors::AssetTransactors,
	XcmPallet,
};
use crate::{
	configs::{governance::TreasuryAccount, system::TransactionByteFee},
	constants::{currency::CENTS, fee::WeightToFee},
	Balances, Dmp, Runtime,
};
use pallet_remote_staking::SharesTrader;
use polkadot_sdk::{
	frame_support::{
		parameter_types,
		traits::{tokens::imbalance::ResolveTo, Equals},
	},
	pallet_treasury::TreasuryAccountId,
	polkadot_primitives::AccountId,
	polkadot_runtime_common::xcm_sender::{ChildParachainRouter, ExponentialPrice},
	staging_xcm_builder::{
		SendXcmFeeToAccount, UsingComponents, WithUniqueTopic, XcmFeeManagerFromComponents,
	},
};

parameter_types! {
	// Delivering a message costs parachains block space of their own; three cents make filling an
	// idle queue of a thousand messages cost 30 RILL, and the price rises as a queue grows.
	pub const BaseDeliveryFee: u128 = 3 * CENTS;
}

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
