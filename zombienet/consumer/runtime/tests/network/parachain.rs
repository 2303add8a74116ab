// SPDX-License-Identifier: Apache-2.0

//! A consumer parachain in a simulated network.

use crate::hub::View;
use codec::Encode;
use consumer_runtime::{
	genesis,
	xcm::{RILL, STRILL},
	Assets, Executive, Header, ParachainSystem, ProvenRate, Runtime, RuntimeCall, RuntimeEvent,
	RuntimeOrigin, System, UncheckedExtrinsic,
};
use polkadot_sdk::{
	cumulus_pallet_parachain_system::{
		parachain_inherent::{
			AbridgedInboundHrmpMessages, BasicParachainInherentData, InboundDownwardMessages,
			InboundHrmpMessages, InboundMessagesData,
		},
		LastProcessedDownwardMessage, LastProcessedHrmpMessage,
	},
	cumulus_primitives_core::{CollationInfo, PersistedValidationData, RelayStorageKey},
	frame_support::assert_ok,
	pallet_timestamp,
	parachains_common::{AccountId, Balance},
	polkadot_primitives::HeadData,
	sp_consensus_aura::AURA_ENGINE_ID,
	sp_io::TestExternalities,
	sp_runtime::{traits::Header as _, BuildStorage, Digest, DigestItem},
};
use std::mem::take;

type Todo = Box<dyn FnOnce()>;

/// A parachain at its last block.
pub struct Parachain {
	pub id: u32,
	state: TestExternalities,
	head: Header,
	todo: Vec<Todo>,
	/// Whether its collator leaves the books of the pool out of the proof.
	pub keeps_rate_back: bool,
	events: Vec<RuntimeEvent>,
}

impl Parachain {
	/// The genesis of the development network, with another number.
	pub fn new(id: u32) -> Self {
		let storage = genesis::development(id).build_storage().expect("the preset builds");
		let mut state = TestExternalities::new(storage);
		let root = *state.as_backend().root();
		let head = Header::new(0, Default::default(), root, Default::default(), Digest::default());
		state.commit_all().expect("it is in memory");
		Self { id, state, head, todo: vec![], keeps_rate_back: false, events: vec![] }
	}

	/// The head of the parachain, as Rill stores it.
	pub fn head_data(&self) -> HeadData {
		HeadData(self.head.encode())
	}

	/// Makes a call in the next block.
	pub fn call(&mut self, call: impl FnOnce() + 'static) {
		self.todo.push(Box::new(call));
	}

	/// Reads the state.
	pub fn read<R>(&mut self, look: impl FnOnce() -> R) -> R {
		self.state.execute_with(look)
	}

	/// The RILL and stRILL of an account here, in plancks.
	pub fn balances(&mut self, who: &AccountId) -> (Balance, Balance) {
		self.read(|| (Assets::balance(RILL, who), Assets::balance(STRILL, who)))
	}

	/// The supply of RILL and stRILL here, in plancks.
	pub fn issuance(&mut self) -> (Balance, Balance) {
		self.read(|| (Assets::total_supply(RILL), Assets::total_supply(STRILL)))
	}

	/// The events of the last block.
	pub fn events(&self) -> &[RuntimeEvent] {
		&self.events
	}

	/// Builds the next block on the block of Rill in `view`.
	pub fn build(&mut self, view: View) -> CollationInfo {
		let parent = self.head.clone();
		let slot = DigestItem::PreRuntime(AURA_ENGINE_ID, view.slot.encode());
		let header = Header::new(
			parent.number + 1,
			Default::default(),
			Default::default(),
			parent.hash(),
			Digest { logs: vec![slot] },
		);
		let (todo, keeps_back) = (take(&mut self.todo), self.keeps_rate_back);
		let (collation, head, events) = self.state.execute_with(|| {
			Executive::initialize_block(&header);
			let now = *view.slot * consumer_runtime::SLOT_DURATION;
			inherent(RuntimeCall::Timestamp(pallet_timestamp::Call::set { now }));
			inherent(validation_data(&parent, view, keeps_back));
			todo.into_iter().for_each(|call| call());
			let events = System::events().into_iter().map(|record| record.event).collect();
			let head = Executive::finalize_block();
			(ParachainSystem::collect_collation_info(&head), head, events)
		});
		self.state.commit_all().expect("it is in memory");
		(self.head, self.events) = (head, events);
		collation
	}
}

fn validation_data(parent: &Header, view: View, keeps_rate_back: bool) -> RuntimeCall {
	let more = ProvenRate::keys_to_prove().keys.into_iter().map(|key| match key {
		RelayStorageKey::Top(key) => key,
		RelayStorageKey::Child { .. } => panic!("the pool is no child trie"),
	});
	let more = if keeps_rate_back { vec![] } else { more.collect() };
	let data = BasicParachainInherentData {
		validation_data: PersistedValidationData {
			parent_head: HeadData(parent.encode()),
			relay_parent_number: view.number,
			relay_parent_storage_root: view.root,
			max_pov_size: 5 * 1024 * 1024,
		},
		relay_chain_state: view.prove(more),
		relay_parent_descendants: vec![],
		collator_peer_id: None,
	};
	let mut downward = InboundDownwardMessages::new(view.downward);
	if let Some(last) = LastProcessedDownwardMessage::<Runtime>::get() {
		downward.drop_processed_messages(&last);
	}
	let mut horizontal = InboundHrmpMessages::from_map(view.horizontal);
	if let Some(last) = LastProcessedHrmpMessage::<Runtime>::get() {
		horizontal.drop_processed_messages(&last);
	}
	let mut room = usize::MAX;
	let downward = downward.into_abridged(&mut room);
	let horizontal: AbridgedInboundHrmpMessages = horizontal.into_abridged(&mut room);
	RuntimeCall::ParachainSystem(
		polkadot_sdk::cumulus_pallet_parachain_system::Call::set_validation_data {
			data,
			inbound_messages_data: InboundMessagesData::new(downward, horizontal),
		},
	)
}

fn inherent(call: RuntimeCall) {
	let outcome = Executive::apply_extrinsic(UncheckedExtrinsic::new_bare(call));
	assert_ok!(outcome.expect("an inherent is valid"));
}

/// The signed origin of an account.
pub fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}
