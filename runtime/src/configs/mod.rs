// SPDX-License-Identifier: Apache-2.0

//! The configuration of every pallet, grouped by domain, and the transactions that the runtime
//! itself makes.

pub mod accounts;
pub mod assets;
pub mod bag_thresholds;
pub mod block;
pub mod checks;
pub mod consensus;
pub mod election;
pub mod governance;
pub mod liquid_staking;
pub mod parachains;
pub mod proxy;
pub mod remote_staking;
pub mod staking;
pub mod system;
pub mod xcm;

use crate::{Runtime, RuntimeCall, TxExtension, UncheckedExtrinsic};
use polkadot_sdk::{
	frame_metadata_hash_extension::CheckMetadataHash,
	frame_system::{
		self,
		offchain::{
			CreateAuthorizedTransaction, CreateBare, CreateTransaction, CreateTransactionBase,
		},
	},
	pallet_transaction_payment::ChargeTransactionPayment,
	sp_runtime::generic::Era,
};

impl<C> CreateTransactionBase<C> for Runtime
where
	RuntimeCall: From<C>,
{
	type Extrinsic = UncheckedExtrinsic;
	type RuntimeCall = RuntimeCall;
}

impl<C> CreateTransaction<C> for Runtime
where
	RuntimeCall: From<C>,
{
	type Extension = TxExtension;

	fn create_transaction(call: RuntimeCall, extension: TxExtension) -> UncheckedExtrinsic {
		UncheckedExtrinsic::new_transaction(call, extension)
	}
}

impl<C> CreateBare<C> for Runtime
where
	RuntimeCall: From<C>,
{
	fn create_bare(call: RuntimeCall) -> UncheckedExtrinsic {
		UncheckedExtrinsic::new_bare(call)
	}
}

impl<C> CreateAuthorizedTransaction<C> for Runtime
where
	RuntimeCall: From<C>,
{
	// Such a transaction has no signer. So it has no nonce to check, no tip to pay, and no offline
	// device that confirms the metadata.
	fn create_extension() -> TxExtension {
		(
			frame_system::AuthorizeCall::new(),
			frame_system::CheckNonZeroSender::new(),
			frame_system::CheckSpecVersion::new(),
			frame_system::CheckTxVersion::new(),
			frame_system::CheckGenesis::new(),
			frame_system::CheckMortality::from(Era::Immortal),
			frame_system::CheckNonce::from(0u32.into()),
			frame_system::CheckWeight::new(),
			ChargeTransactionPayment::from(0),
			CheckMetadataHash::new(false),
			frame_system::WeightReclaim::new(),
		)
	}
}
