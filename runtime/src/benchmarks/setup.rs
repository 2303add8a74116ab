// SPDX-License-Identifier: Apache-2.0

//! The keys, accounts and heads that benchmarks of the SDK get from a runtime.

use crate::{
	constants::currency::EXISTENTIAL_DEPOSIT, Authorship, Balances, Runtime, SessionKeys, System,
	Treasury,
};
use alloc::{vec, vec::Vec};
use codec::Encode;
use polkadot_sdk::{
	frame_support::traits::fungible::Mutate,
	frame_system_benchmarking, pallet_mmr, pallet_session_benchmarking, pallet_transaction_payment,
	pallet_treasury,
	polkadot_parachain_primitives::primitives::HeadData,
	polkadot_primitives::AccountId,
	polkadot_runtime_parachains::{disputes::slashing, paras},
	sp_consensus_babe::{
		digests::{PreDigest, SecondaryPlainPreDigest},
		BABE_ENGINE_ID,
	},
	sp_runtime::DigestItem,
};

/// Gives an account the least balance.
fn open(account: &AccountId) {
	Balances::set_balance(account, EXISTENTIAL_DEPOSIT);
}

impl frame_system_benchmarking::Config for Runtime {}

impl pallet_session_benchmarking::Config for Runtime {
	fn generate_session_keys_and_proof(owner: AccountId) -> (SessionKeys, Vec<u8>) {
		let generated = SessionKeys::generate(&owner.encode(), None);
		(generated.keys, generated.proof.encode())
	}
}

impl slashing::benchmarking::Config for Runtime {}

impl pallet_transaction_payment::BenchmarkConfig for Runtime {
	/// Without a treasury and an author, nobody would get the fee.
	fn setup_benchmark_environment() {
		open(&Treasury::account_id());
		let first = SecondaryPlainPreDigest { authority_index: 0, slot: 0_u64.into() };
		let digest = PreDigest::SecondaryPlain(first).encode();
		System::deposit_log(DigestItem::PreRuntime(BABE_ENGINE_ID, digest));
		assert!(Authorship::author().is_some(), "the digest names the only validator");
	}
}

/// Beneficiaries of the treasury. A payment is less than the least balance, so both accounts must
/// exist.
pub struct Beneficiaries;

impl pallet_treasury::ArgumentsFactory<(), AccountId> for Beneficiaries {
	fn create_asset_kind(_seed: u32) {}

	fn create_beneficiary(seed: [u8; 32]) -> AccountId {
		let beneficiary = AccountId::new(seed);
		open(&beneficiary);
		open(&Treasury::account_id());
		beneficiary
	}
}

/// The heads in a leaf of the Merkle mountain range: those of 128 parachains, more than the
/// validators here could check.
pub struct ParachainHeads;

impl ParachainHeads {
	const PARACHAINS: u32 = 128;
	/// Upper bound of the head of a usual parachain, in bytes.
	const SIZE: usize = 1_024;
}

impl pallet_mmr::BenchmarkHelper for ParachainHeads {
	fn setup() {
		for parachain in 0..Self::PARACHAINS {
			let head = HeadData(vec![42; Self::SIZE]);
			paras::Pallet::<Runtime>::heads_insert(&parachain.into(), head);
		}
	}
}
