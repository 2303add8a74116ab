// SPDX-License-Identifier: Apache-2.0

//! A minimal parachain of Rill. It holds RILL and stRILL, stakes for its users inside XCM programs,
//! and knows the rate by proof. The parts about Rill are meant to be copied. The application of a
//! team is left out.

#![cfg_attr(not(feature = "std"), no_std)]
#![recursion_limit = "256"]

extern crate alloc;

#[cfg(feature = "std")]
include!(concat!(env!("OUT_DIR"), "/wasm_binary.rs"));

mod apis;
mod configs;
pub mod genesis;
pub mod xcm;

pub use configs::SLOT_DURATION;

use alloc::{borrow::Cow, vec::Vec};
use polkadot_sdk::{
	cumulus_pallet_aura_ext, cumulus_pallet_parachain_system, cumulus_pallet_xcm,
	cumulus_pallet_xcmp_queue, frame_executive, frame_support, frame_system, pallet_assets,
	pallet_aura, pallet_authorship, pallet_balances, pallet_message_queue, pallet_timestamp,
	pallet_transaction_payment, pallet_xcm,
	parachains_common::{AccountId, BlockNumber, Signature},
	sp_runtime::{generic, impl_opaque_keys, traits::BlakeTwo256, MultiAddress, OpaqueExtrinsic},
	sp_version::{runtime_version, RuntimeVersion},
	staging_parachain_info,
};

/// A block with decoded transactions.
pub type Block = generic::Block<Header, UncheckedExtrinsic>;

/// A block header.
pub type Header = generic::Header<BlockNumber, BlakeTwo256>;

/// A transaction whose signature is not checked yet.
pub type UncheckedExtrinsic =
	generic::UncheckedExtrinsic<MultiAddress<AccountId, ()>, RuntimeCall, Signature, TxExtension>;

/// The parts of a transaction beside its call.
pub type TxExtension = (
	frame_system::CheckNonZeroSender<Runtime>,
	frame_system::CheckSpecVersion<Runtime>,
	frame_system::CheckTxVersion<Runtime>,
	frame_system::CheckGenesis<Runtime>,
	frame_system::CheckEra<Runtime>,
	frame_system::CheckNonce<Runtime>,
	frame_system::CheckWeight<Runtime>,
	pallet_transaction_payment::ChargeTransactionPayment<Runtime>,
);

/// Executes blocks.
pub type Executive = frame_executive::Executive<
	Runtime,
	Block,
	frame_system::ChainContext<Runtime>,
	Runtime,
	AllPalletsWithSystem,
>;

/// A block as nodes know it, without the runtime.
pub type OpaqueBlock = generic::Block<Header, OpaqueExtrinsic>;

impl_opaque_keys! {
	pub struct SessionKeys {
		pub aura: Aura,
	}
}

#[runtime_version]
pub const VERSION: RuntimeVersion = RuntimeVersion {
	spec_name: Cow::Borrowed("rill-consumer"),
	impl_name: Cow::Borrowed("rill-consumer"),
	authoring_version: 1,
	spec_version: 1,
	impl_version: 0,
	apis: apis::RUNTIME_API_VERSIONS,
	transaction_version: 1,
	system_version: 3,
};

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Runtime;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type ParachainSystem = cumulus_pallet_parachain_system;
	#[runtime::pallet_index(2)]
	pub type Timestamp = pallet_timestamp;
	#[runtime::pallet_index(3)]
	pub type ParachainInfo = staging_parachain_info;

	#[runtime::pallet_index(10)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(11)]
	pub type TransactionPayment = pallet_transaction_payment;
	#[runtime::pallet_index(12)]
	pub type Assets = pallet_assets;

	#[runtime::pallet_index(20)]
	pub type Authorship = pallet_authorship;
	#[runtime::pallet_index(21)]
	pub type Aura = pallet_aura;
	#[runtime::pallet_index(22)]
	pub type AuraExt = cumulus_pallet_aura_ext;

	#[runtime::pallet_index(30)]
	pub type XcmpQueue = cumulus_pallet_xcmp_queue;
	#[runtime::pallet_index(31)]
	pub type PolkadotXcm = pallet_xcm;
	#[runtime::pallet_index(32)]
	pub type CumulusXcm = cumulus_pallet_xcm;
	#[runtime::pallet_index(33)]
	pub type MessageQueue = pallet_message_queue;

	#[runtime::pallet_index(40)]
	pub type ProvenRate = pallet_proven_rate;
}

cumulus_pallet_parachain_system::register_validate_block! {
	Runtime = Runtime,
	BlockExecutor = cumulus_pallet_aura_ext::BlockExecutor::<Runtime, Executive>,
}
