// SPDX-License-Identifier: Apache-2.0

//! Rill and its parachains, block by block and without nodes. The runtimes of both, the proofs of
//! Rill's state in each block of a parachain, and the queues are real. The choice of block authors
//! and the checks of validators are left out.

mod hub;
mod parachain;
mod rate;
mod siblings;
mod staking;
mod transfers;

use consumer_runtime::genesis;
use hub::Hub;
use parachain::Parachain;
use polkadot_sdk::{
	polkadot_primitives::{AccountId, Balance},
	sp_keyring::Sr25519Keyring,
	staging_xcm::latest::{Junction, Junction::AccountId32},
};

pub const PARACHAIN: u32 = genesis::PARACHAIN;
pub const SIBLING: u32 = 2_001;
/// One RILL, or one stRILL.
pub const UNIT: Balance = 1_000_000_000_000;

/// Rill, and its parachains in the order of their numbers.
pub struct Network {
	pub hub: Hub,
	parachains: Vec<Parachain>,
}

impl Network {
	/// Rill with these parachains, which have channels to each other. All well-known accounts have
	/// RILL on Rill, and none elsewhere.
	pub fn new(ids: &[u32]) -> Self {
		let parachains: Vec<_> = ids.iter().map(|id| Parachain::new(*id)).collect();
		let heads = parachains.iter().map(|parachain| (parachain.id, parachain.head_data()));
		let hub = Hub::new(heads.collect());
		Self { hub, parachains }
	}

	/// A parachain of the network.
	pub fn at(&mut self, id: u32) -> &mut Parachain {
		let found = self.parachains.iter_mut().find(|parachain| parachain.id == id);
		found.expect("it is one of the network's")
	}

	/// Makes one block of every chain. Parachains build on Rill's last block, and Rill's next block
	/// takes their messages in.
	pub fn block(&mut self) {
		let Self { hub, parachains } = self;
		let collations = parachains.iter_mut().map(|parachain| {
			let view = hub.view_of(parachain.id);
			(parachain.id, parachain.build(view))
		});
		let collations: Vec<_> = collations.collect();
		hub.take_in(collations);
	}

	/// Makes `count` blocks of every chain.
	pub fn blocks(&mut self, count: u32) {
		for _ in 0..count {
			self.block();
		}
	}

	/// Makes blocks until the next era of Rill is active and its step is complete.
	pub fn next_era(&mut self) {
		let next = self.hub.chain.active_era() + 1;
		while self.hub.chain.active_era() < next {
			self.block();
		}
		self.blocks(5);
	}

	/// Checks that a parachain's sovereign account on Rill backs both tokens on the parachain.
	pub fn assert_backed(&mut self, id: u32) {
		let (rill, strill) = self.at(id).issuance();
		let (has_rill, has_strill) = self.hub.balances_of(id);
		assert!(has_rill >= rill, "{has_rill} RILL for {rill}");
		assert!(has_strill >= strill, "{has_strill} stRILL for {strill}");
	}
}

/// The location of a well-known account inside any chain.
pub fn location_of(who: Sr25519Keyring) -> Junction {
	AccountId32 { network: None, id: account(who).into() }
}

/// A well-known account.
pub fn account(who: Sr25519Keyring) -> AccountId {
	who.to_account_id()
}
