// SPDX-License-Identifier: Apache-2.0

//! The real runtime, block by block: slots, inherents, sessions, elections and payouts as on a
//! network, only without signatures.

use crate::common::state_of;
use codec::Encode;
use pallet_liquid_staking::Error;
use polkadot_sdk::{
	frame_support::{assert_ok, traits::fungible::Inspect},
	pallet_staking,
	polkadot_primitives::{AccountId, Balance, InherentData},
	sp_consensus_babe::{
		digests::{PreDigest, SecondaryPlainPreDigest},
		Slot, BABE_ENGINE_ID,
	},
	sp_core::H256,
	sp_io::TestExternalities,
	sp_keyring::Sr25519Keyring,
	sp_runtime::{traits::Header as _, Digest, DigestItem},
};
use rill_runtime::{
	constants::time::SLOT_DURATION, genesis::GenesisParameters, Balances, Executive, Header,
	LiquidStaking, Runtime, RuntimeCall, RuntimeEvent, RuntimeOrigin, Session, System,
	UncheckedExtrinsic,
};

/// A chain at its latest block.
pub struct Chain {
	state: TestExternalities,
	head: Header,
	slot: u64,
}

/// Any slot but the first will do: the chain counts from the slot of its first block.
const FIRST_SLOT: u64 = 1_000_000;

impl Chain {
	/// The genesis of a network.
	pub fn new(network: GenesisParameters) -> Self {
		let digest = Digest::default();
		let head = Header::new(0, H256::zero(), H256::zero(), H256::zero(), digest);
		Self { state: state_of(network), head, slot: FIRST_SLOT }
	}

	/// One more block, in which `calls` are made after the inherents. All invariants of liquid
	/// staking hold at its end.
	pub fn block<R>(&mut self, calls: impl FnOnce() -> R) -> R {
		let result = self.block_unchecked(calls);
		let invariants = self.read(LiquidStaking::do_try_state);
		assert_ok!(invariants);
		result
	}

	/// The same while something outside has broken what liquid staking tracks.
	pub fn block_unchecked<R>(&mut self, calls: impl FnOnce() -> R) -> R {
		self.slot += 1;
		let slot = Slot::from(self.slot);
		// In turns.
		let validators = self.read(Session::validators).len() as u64;
		let authority_index = (self.slot % validators) as u32;
		let author = PreDigest::SecondaryPlain(SecondaryPlainPreDigest { authority_index, slot });
		let digest = Digest { logs: vec![DigestItem::PreRuntime(BABE_ENGINE_ID, author.encode())] };
		let parent = self.head.clone();
		let header = Header::new(
			parent.number + 1,
			Default::default(),
			Default::default(),
			parent.hash(),
			digest,
		);
		let now = self.slot * SLOT_DURATION;
		let (head, result) = self.state.execute_with(|| {
			Executive::initialize_block(&header);
			inherent(RuntimeCall::Timestamp(polkadot_sdk::pallet_timestamp::Call::set { now }));
			let data = InherentData {
				bitfields: vec![],
				backed_candidates: vec![],
				disputes: vec![],
				parent_header: parent,
			};
			inherent(RuntimeCall::ParaInherent(
				polkadot_sdk::polkadot_runtime_parachains::paras_inherent::Call::enter { data },
			));
			let result = calls();
			(Executive::finalize_block(), result)
		});
		self.head = head;
		result
	}

	/// Empty blocks until `era` is active. Returns how many.
	pub fn run_to_era(&mut self, era: u32) -> u32 {
		let mut blocks = 0;
		while self.active_era() < era {
			self.block(|| ());
			blocks += 1;
			assert!(blocks < 10_000, "era {era} never came");
		}
		blocks
	}

	/// Empty blocks.
	pub fn run_blocks(&mut self, count: u32) {
		for _ in 0..count {
			self.block(|| ());
		}
	}

	/// Reads the state.
	pub fn read<R>(&mut self, look: impl FnOnce() -> R) -> R {
		self.state.execute_with(look)
	}

	/// The active era.
	pub fn active_era(&mut self) -> u32 {
		self.read(|| pallet_staking::ActiveEra::<Runtime>::get().map_or(0, |era| era.index))
	}

	/// The events of the latest block.
	#[allow(dead_code)]
	pub fn events(&mut self) -> Vec<RuntimeEvent> {
		self.read(|| System::events().into_iter().map(|record| record.event).collect())
	}
}

fn inherent(call: RuntimeCall) {
	let outcome = Executive::apply_extrinsic(UncheckedExtrinsic::new_bare(call));
	assert_ok!(outcome.expect("an inherent is valid"));
}

/// The stashes of the development and local networks.
pub fn stashes() -> Vec<AccountId> {
	(0..2).map(LiquidStaking::stash).collect()
}

/// What all stashes had at stake in an era, in plancks.
#[allow(dead_code)] // Not every file of tests that shares this module needs it.
pub fn exposed(era: u32) -> Balance {
	pallet_staking::ErasStakersPaged::<Runtime>::iter_prefix((era,))
		.flat_map(|(_, page)| page.others)
		.filter(|backer| stashes().contains(&backer.who))
		.map(|backer| backer.value)
		.sum()
}

/// Claims a ticket in every block until all of it is paid; returns what was, in plancks.
#[allow(dead_code)]
pub fn claim_all(chain: &mut Chain, who: &AccountId, batch: u32) -> Balance {
	let rill = |chain: &mut Chain| chain.read(|| Balances::total_balance(who));
	let (before, asked) = (rill(chain), chain.active_era());
	let is_left = |chain: &mut Chain| {
		chain.read(|| LiquidStaking::tickets_of(who).iter().any(|ticket| ticket.batch == batch))
	};
	while is_left(chain) {
		let origin = RuntimeOrigin::signed(who.clone());
		if let Err(error) = chain.block(|| LiquidStaking::claim(origin, batch)) {
			assert_eq!(error, Error::<Runtime>::BatchNotMatured.into());
		}
		assert!(chain.active_era() <= asked + 8, "the batch never matured");
	}
	rill(chain) - before
}

/// The account of a well-known key.
pub fn account(key: Sr25519Keyring) -> AccountId {
	key.to_account_id()
}
