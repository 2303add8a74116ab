// SPDX-License-Identifier: Apache-2.0

//! The SDK's nomination pools on the SDK's classic staking, with the currency of Rill and most of
//! its extensions. Fees are burned. No network runs it.

#![cfg_attr(not(feature = "std"), no_std)]
#![recursion_limit = "256"]

extern crate alloc;

#[cfg(feature = "std")]
include!(concat!(env!("OUT_DIR"), "/wasm_binary.rs"));

mod configs;

pub use polkadot_sdk::polkadot_primitives::{AccountId, Balance, BlockNumber, Nonce, Signature};

use alloc::{borrow::Cow, vec::Vec};
use polkadot_sdk::{
	frame_executive, frame_support, frame_system, pallet_bags_list, pallet_balances,
	pallet_staking, pallet_timestamp, pallet_transaction_payment,
	sp_api::impl_runtime_apis,
	sp_runtime::{
		generic,
		traits::{BlakeTwo256, Block as BlockT},
		ExtrinsicInclusionMode, MultiAddress,
	},
	sp_version::{runtime_version, RuntimeVersion},
};

/// A block.
pub type Block = generic::Block<Header, UncheckedExtrinsic>;
/// A block header.
pub type Header = generic::Header<BlockNumber, BlakeTwo256>;
/// A transaction in its encoded form.
pub type UncheckedExtrinsic =
	generic::UncheckedExtrinsic<MultiAddress<AccountId, ()>, RuntimeCall, Signature, TxExtension>;
/// The payload that the signature of a transaction covers.
pub type SignedPayload = generic::SignedPayload<RuntimeCall, TxExtension>;
/// The extensions of a signed transaction.
pub type TxExtension = (
	frame_system::CheckNonZeroSender<Runtime>,
	frame_system::CheckSpecVersion<Runtime>,
	frame_system::CheckTxVersion<Runtime>,
	frame_system::CheckGenesis<Runtime>,
	frame_system::CheckMortality<Runtime>,
	frame_system::CheckNonce<Runtime>,
	frame_system::CheckWeight<Runtime>,
	pallet_transaction_payment::ChargeTransactionPayment<Runtime>,
	frame_system::WeightReclaim<Runtime>,
);
/// Dispatches blocks and transactions to the pallets.
pub type Executive = frame_executive::Executive<
	Runtime,
	Block,
	frame_system::ChainContext<Runtime>,
	Runtime,
	AllPalletsWithSystem,
>;

/// The version of the runtime.
#[runtime_version]
pub const VERSION: RuntimeVersion = RuntimeVersion {
	spec_name: Cow::Borrowed("rill-pools"),
	impl_name: Cow::Borrowed("rill-pools"),
	authoring_version: 1,
	spec_version: 1,
	impl_version: 0,
	apis: RUNTIME_API_VERSIONS,
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
	pub type Timestamp = pallet_timestamp;
	#[runtime::pallet_index(2)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(3)]
	pub type TransactionPayment = pallet_transaction_payment;
	#[runtime::pallet_index(4)]
	pub type Staking = pallet_staking;
	#[runtime::pallet_index(5)]
	pub type VoterList = pallet_bags_list;
	#[runtime::pallet_index(6)]
	pub type NominationPools = pallet_nomination_pools;
	#[runtime::pallet_index(7)]
	pub type DelegatedStaking = pallet_delegated_staking;
}

impl_runtime_apis! {
	impl polkadot_sdk::sp_api::Core<Block> for Runtime {
		fn version() -> RuntimeVersion {
			VERSION
		}

		fn execute_block(block: <Block as BlockT>::LazyBlock) {
			Executive::execute_block(block)
		}

		fn initialize_block(header: &<Block as BlockT>::Header) -> ExtrinsicInclusionMode {
			Executive::initialize_block(header)
		}
	}
}
