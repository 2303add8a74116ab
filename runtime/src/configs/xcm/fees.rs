// SPDX-License-Identifier: Apache-2.0

//! Fees of programs.

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
	// A delivery costs the receiving parachain block space. At three cents, a thousand messages
	// into an idle queue cost 30 RILL, and the price rises as the queue grows.
	pub const BaseDeliveryFee: u128 = 3 * CENTS;
}

/// The price of a message to a parachain.
pub type PriceForChildParachainDelivery =
	ExponentialPrice<FeeAssetId, BaseDeliveryFee, TransactionByteFee, Dmp>;

/// Sends messages to child parachains, each with a topic for traces.
pub type XcmRouter =
	WithUniqueTopic<ChildParachainRouter<Runtime, XcmPallet, PriceForChildParachainDelivery>>;

/// Sells execution at the price of transactions, for RILL or for stRILL at the rate of the block.
/// The treasury gets the fees.
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

/// Everybody but root pays for deliveries: root's messages are decisions of governance. The
/// treasury gets the fees.
pub type FeeManager = XcmFeeManagerFromComponents<
	Equals<RootLocation>,
	SendXcmFeeToAccount<AssetTransactors, TreasuryAccount>,
>;
