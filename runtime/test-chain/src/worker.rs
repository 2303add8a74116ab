// SPDX-License-Identifier: Apache-2.0

//! The offchain worker of a node, with its storage and transaction pool.

use crate::Chain;
use codec::Decode;
use polkadot_sdk::{
	frame_support::storage::{with_transaction_unchecked, TransactionOutcome},
	sp_core::offchain::{
		testing::{TestOffchainExt, TestTransactionPoolExt},
		OffchainDbExt, OffchainWorkerExt, TransactionPoolExt,
	},
	sp_offchain::runtime_decl_for_offchain_worker_api::OffchainWorkerApiV2,
	sp_runtime::traits::Header as _,
};
use rill_runtime::{Block, Header, Runtime, System, UncheckedExtrinsic};

/// The offchain worker of a node on a [`Chain`].
pub struct Worker {
	pooled: Box<dyn Fn() -> Vec<Vec<u8>>>,
}

impl Worker {
	/// The worker of a new node.
	pub fn of(chain: &mut Chain) -> Self {
		let (transactions, pool) = TestTransactionPoolExt::new();
		let (offchain, _) = TestOffchainExt::new();
		chain.register(TransactionPoolExt::new(transactions));
		chain.register(OffchainDbExt::new(offchain.clone()));
		chain.register(OffchainWorkerExt::new(offchain));
		Self { pooled: Box::new(move || std::mem::take(&mut pool.write().transactions)) }
	}

	/// Runs the worker after the latest block. Returns the transactions that it hands in.
	pub fn run(&self, chain: &mut Chain) -> Vec<UncheckedExtrinsic> {
		chain.read(|| {
			let none = Default::default();
			let header = Header::new(System::block_number(), none, none, none, System::digest());
			// A node forgets a worker's changes of the state.
			with_transaction_unchecked(|| {
				<Runtime as OffchainWorkerApiV2<Block>>::offchain_worker(&header);
				TransactionOutcome::Rollback(())
			});
		});
		self.handed_in()
	}

	/// Takes the transactions that the runtime handed in.
	pub fn handed_in(&self) -> Vec<UncheckedExtrinsic> {
		let decode = |bytes: Vec<u8>| {
			UncheckedExtrinsic::decode(&mut &bytes[..]).expect("the runtime encoded it")
		};
		(self.pooled)().into_iter().map(decode).collect()
	}
}
