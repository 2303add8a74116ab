// SPDX-License-Identifier: Apache-2.0

//! The real runtime, block by block: slots, inherents, sessions, elections and payouts as on a
//! network. Blocks have no signatures.

mod calls;
mod crowd;
mod genesis;
mod sign;
mod state;
mod store;
mod worker;

pub use calls::all_calls;
pub use crowd::fill_election;
pub use genesis::{state_of, state_of_patch};
pub use sign::sign;
pub use state::State;
pub use store::Store;
pub use worker::Worker;

use codec::Encode;
use pallet_liquid_staking::Error;
use polkadot_sdk::{
	frame_support::{
		assert_ok,
		dispatch::{DispatchClass, DispatchResultWithPostInfo},
		traits::fungible::Inspect,
		weights::Weight,
	},
	pallet_staking, pallet_timestamp,
	polkadot_primitives::{AccountId, Balance, InherentData},
	polkadot_runtime_parachains::paras_inherent,
	sp_consensus_babe::{
		digests::{PreDigest, SecondaryPlainPreDigest},
		Slot, BABE_ENGINE_ID,
	},
	sp_core::H256,
	sp_externalities::{Extension, Externalities},
	sp_keyring::Sr25519Keyring,
	sp_runtime::{
		traits::{Block as _, Header as _},
		ApplyExtrinsicResult, Digest, DigestItem, DispatchResult, TryRuntimeError,
	},
};
use rill_runtime::{
	constants::time::SLOT_DURATION, genesis::GenesisParameters, Balances, Block, Executive, Header,
	LiquidStaking, RemoteStaking, Runtime, RuntimeCall, RuntimeEvent, RuntimeOrigin, Session,
	System, UncheckedExtrinsic,
};
use std::collections::{BTreeMap, BTreeSet};

/// A chain at its latest block.
pub struct Chain<S = State> {
	state: S,
	head: Header,
	/// The extrinsics of the latest block, but for the calls of [`block`](Self::block).
	extrinsics: Vec<UncheckedExtrinsic>,
	slot: u64,
	/// Validators whose slots stay empty, as if their nodes were down.
	pub silent: BTreeSet<AccountId>,
	/// Whether the transactions of others fill all blocks, so that no idle weight remains.
	pub is_full: bool,
}

/// Any slot but the first works: the chain counts from the slot of its first block.
const FIRST_SLOT: u64 = 1_000_000;

impl Chain {
	/// The genesis of a network.
	pub fn new(network: GenesisParameters) -> Self {
		Self::of(state_of(network))
	}

	/// A chain whose genesis has this state.
	pub fn of(state: State) -> Self {
		let digest = Digest::default();
		let head = Header::new(0, H256::zero(), H256::zero(), H256::zero(), digest);
		let (silent, extrinsics) = Default::default();
		Self { state, head, extrinsics, slot: FIRST_SLOT, silent, is_full: false }
	}

	/// The same chain with its state elsewhere, such as in a database.
	///
	/// # Errors
	/// Those of `store`, which gets all values after the latest block.
	pub fn on<S, E>(
		self,
		store: impl FnOnce(BTreeMap<Vec<u8>, Vec<u8>>) -> Result<S, E>,
	) -> Result<Chain<S>, E> {
		let Self { state, head, extrinsics, slot, silent, is_full } = self;
		let state = store(state.into_values())?;
		Ok(Chain { state, head, extrinsics, slot, silent, is_full })
	}

	/// Makes one block, with `calls` after the inherents. Checks all invariants of liquid staking
	/// at its end.
	pub fn block<R>(&mut self, calls: impl FnOnce() -> R) -> R {
		let result = self.block_unchecked(calls);
		let invariants = self.read(try_state);
		assert_ok!(invariants);
		result
	}

	/// Makes one block without the check, while something outside has broken the books.
	pub fn block_unchecked<R>(&mut self, calls: impl FnOnce() -> R) -> R {
		self.begin_block();
		let result = self.read(calls);
		self.end_block();
		result
	}

	/// Uses the idle weight of the block, and commits its state.
	pub fn end_block(&mut self) {
		self.finish_block();
		self.state.commit();
	}

	/// Stores the state of a finished block.
	pub fn store_block(&mut self) {
		self.state.commit();
	}

	/// Skips slots, so that nobody makes their blocks.
	pub fn skip_slots(&mut self, count: u64) {
		self.slot += count;
	}

	/// Makes empty blocks until `era` is active. Returns their number.
	pub fn run_to_era(&mut self, era: u32) -> u32 {
		let mut blocks = 0;
		while self.active_era() < era {
			self.block(|| ());
			blocks += 1;
			assert!(blocks < 10_000, "era {era} never came");
		}
		blocks
	}

	/// Makes empty blocks until the next era is active and its step is complete. Returns that era.
	pub fn next_era(&mut self) -> u32 {
		let next = self.active_era() + 1;
		self.run_to_era(next);
		self.run_blocks(5);
		next
	}

	/// Makes empty blocks.
	pub fn run_blocks(&mut self, count: u32) {
		for _ in 0..count {
			self.block(|| ());
		}
	}

	/// Changes the state between two blocks, which no network can.
	pub fn change<R>(&mut self, change: impl FnOnce() -> R) -> R {
		let result = self.read(change);
		self.state.commit();
		result
	}

	/// All values after the last block, by key.
	pub fn values(&self) -> &BTreeMap<Vec<u8>, Vec<u8>> {
		self.state.values()
	}

	/// Registers a service of the host, such as storage for offchain workers.
	pub fn register(&mut self, extension: impl Extension) {
		self.state.register(extension);
	}
}

impl<S: Store> Chain<S> {
	/// Begins the next block, in the next slot with an author, and applies its inherents. Reads
	/// before [`end_block`](Self::end_block) happen in this block.
	pub fn begin_block(&mut self) {
		let (slot, authority_index) = self.next_slot();
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
		let now = *slot * SLOT_DURATION;
		self.extrinsics.clear();
		self.read(|| Executive::initialize_block(&header));
		self.inherent(RuntimeCall::Timestamp(pallet_timestamp::Call::set { now }));
		let data = InherentData {
			bitfields: vec![],
			backed_candidates: vec![],
			disputes: vec![],
			parent_header: parent,
		};
		self.inherent(RuntimeCall::ParaInherent(paras_inherent::Call::enter { data }));
		if self.is_full {
			self.read(|| {
				System::register_extra_weight_unchecked(Weight::MAX, DispatchClass::Normal)
			});
		}
	}

	fn inherent(&mut self, call: RuntimeCall) {
		let outcome = self.apply(UncheckedExtrinsic::new_bare(call));
		assert_ok!(outcome.expect("an inherent is valid"));
	}

	/// Applies an extrinsic in the block that has begun. An invalid one is not in the block.
	///
	/// # Errors
	/// If it is invalid, or if its call is refused.
	pub fn apply(&mut self, extrinsic: UncheckedExtrinsic) -> ApplyExtrinsicResult {
		let outcome = self.read(|| Executive::apply_extrinsic(extrinsic.clone()));
		if outcome.is_ok() {
			self.extrinsics.push(extrinsic);
		}
		outcome
	}

	/// Uses the idle weight of the block, and returns the block. Its state is not stored until
	/// [`store_block`](Self::store_block).
	pub fn finish_block(&mut self) -> Block {
		self.head = self.state.execute_with(Executive::finalize_block);
		Block::new(self.head.clone(), self.extrinsics.clone())
	}

	/// Makes a block with these extrinsics, and forgets it. The chain stays at its latest block.
	///
	/// # Panics
	/// If an extrinsic is invalid, or if its call is refused.
	pub fn draft(&mut self, extrinsics: Vec<UncheckedExtrinsic>) -> Block {
		let (head, slot) = (self.head.clone(), self.slot);
		self.begin_block();
		for extrinsic in extrinsics {
			assert_ok!(self.apply(extrinsic).expect("the extrinsic is valid"));
		}
		let block = self.finish_block();
		self.state.revert();
		(self.head, self.slot) = (head, slot);
		block
	}

	/// Runs code on the state before the latest changes, and forgets its own changes.
	pub fn apart<R>(&mut self, execute: impl FnOnce(&mut dyn Externalities) -> R) -> R {
		self.state.apart(execute)
	}

	/// The next slot with an author, and the index of that authority. Authorities take turns.
	fn next_slot(&mut self) -> (Slot, u32) {
		let authors = self.authors();
		assert!(authors.contains(&true), "no validator makes blocks");
		loop {
			self.slot += 1;
			let index = self.slot as usize % authors.len();
			if authors[index] {
				return (Slot::from(self.slot), index as u32);
			}
		}
	}

	/// Whether each authority makes blocks: it is neither silent nor disabled for an offence.
	pub fn authors(&mut self) -> Vec<bool> {
		let (validators, disabled) =
			self.read(|| (Session::validators(), Session::disabled_validators()));
		let makes_blocks = |(index, who): (u32, AccountId)| {
			!self.silent.contains(&who) && !disabled.contains(&index)
		};
		(0..).zip(validators).map(makes_blocks).collect()
	}

	/// Reads the state.
	pub fn read<R>(&mut self, look: impl FnOnce() -> R) -> R {
		self.state.execute_with(look)
	}

	/// The state alone.
	pub fn into_store(self) -> S {
		self.state
	}

	/// The header of the latest block.
	pub fn head(&self) -> &Header {
		&self.head
	}

	/// The active era.
	pub fn active_era(&mut self) -> u32 {
		self.read(|| pallet_staking::ActiveEra::<Runtime>::get().map_or(0, |era| era.index))
	}

	/// The events of the latest block.
	pub fn events(&mut self) -> Vec<RuntimeEvent> {
		self.read(|| System::events().into_iter().map(|record| record.event).collect())
	}
}

/// Checks every numbered invariant of liquid staking, and those of its remote part.
///
/// # Errors
/// The first broken invariant.
pub fn try_state() -> Result<(), TryRuntimeError> {
	LiquidStaking::do_try_state()?;
	RemoteStaking::do_try_state()
}

/// The stashes of the development and local networks.
pub fn stashes() -> Vec<AccountId> {
	(0..2).map(LiquidStaking::stash).collect()
}

/// The exposed stake of all stashes in an era, in plancks.
pub fn exposed(era: u32) -> Balance {
	let stashes = stashes();
	pallet_staking::ErasStakersPaged::<Runtime>::iter_prefix((era,))
		.flat_map(|(_, page)| page.others)
		.filter(|backer| stashes.contains(&backer.who))
		.map(|backer| backer.value)
		.sum()
}

/// Claims a ticket in every block until it is paid in full. Returns the sum, in plancks.
pub fn claim_all(chain: &mut Chain, who: &AccountId, batch: u32) -> Balance {
	let rill = |chain: &mut Chain| chain.read(|| Balances::total_balance(who));
	let (before, asked) = (rill(chain), chain.active_era());
	let is_left = |chain: &mut Chain| {
		chain.read(|| LiquidStaking::tickets_of(who).iter().any(|ticket| ticket.batch == batch))
	};
	while is_left(chain) {
		let origin = RuntimeOrigin::signed(who.clone());
		if let Err(error) = chain.block(|| plain(LiquidStaking::claim(origin, batch))) {
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

/// The result of a call, without its weight.
pub fn plain(result: DispatchResultWithPostInfo) -> DispatchResult {
	result.map(drop).map_err(|refused| refused.error)
}
