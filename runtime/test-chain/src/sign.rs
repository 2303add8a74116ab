// SPDX-License-Identifier: Apache-2.0

//! Signed transactions.

use codec::Encode;
use polkadot_sdk::{
	frame_system::{offchain::CreateAuthorizedTransaction, CheckNonce},
	polkadot_primitives::AccountId,
	sp_core::{sr25519, Pair},
	sp_runtime::MultiSignature,
};
use rill_runtime::{Runtime, RuntimeCall, SignedPayload, System, TxExtension, UncheckedExtrinsic};

/// An immortal transaction without a tip, with the next nonce of the signer.
pub fn sign(call: impl Into<RuntimeCall>, signer: &sr25519::Pair) -> UncheckedExtrinsic {
	let (call, who) = (call.into(), AccountId::from(signer.public()));
	let mut extension: TxExtension =
		<Runtime as CreateAuthorizedTransaction<RuntimeCall>>::create_extension();
	extension.6 = CheckNonce::from(System::account_nonce(&who));
	let payload = SignedPayload::new(call.clone(), extension.clone()).expect("it can be signed");
	let signature = payload.using_encoded(|bytes| signer.sign(bytes));
	UncheckedExtrinsic::new_signed(call, who.into(), MultiSignature::Sr25519(signature), extension)
}
