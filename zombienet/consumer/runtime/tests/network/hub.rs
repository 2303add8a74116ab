// SPDX-License-Identifier: Apache-2.0

//! Rill in a simulated network.

use codec::Decode;
use polkadot_sdk::{
	cumulus_primitives_core::CollationInfo,
	frame_support::{
		assert_ok,
		traits::{fungible::Inspect, EnqueueMessage},
	},
	polkadot_primitives::{
		well_known_keys, AccountId, Balance, HeadData, HrmpChannelId, Id as ParaId,
		InboundDownwardMessage, InboundHrmpMessage,
	},
	polkadot_runtime_parachains::{
		hrmp,
		inclusion::{AggregateMessageOrigin, UmpQueueId},
		paras,
	},
	sp_consensus_babe::Slot,
	sp_core::{storage::StateVersion, Blake2Hasher, H256},
	sp_runtime::traits::{BlakeTwo256, Hash},
	sp_state_machine::{prove_read_on_trie_backend, InMemoryBackend},
	sp_trie::StorageProof,
	staging_xcm::latest::Junction::Parachain,
	staging_xcm_executor::traits::ConvertLocation,
};
use rill_runtime::{
	configs::xcm::LocationConverter, constants::STRILL_ASSET_ID, genesis::presets, Assets,
	Balances, Dmp, MessageQueue, Runtime, System,
};
use rill_test_chain::Chain;
use std::collections::BTreeMap;

pub struct Hub {
	pub chain: Chain,
}

/// A block of Rill, as a parachain sees it.
pub struct View {
	/// The number of the block.
	pub number: u32,
	/// The slot of the block.
	pub slot: Slot,
	/// The root of the state after the block.
	pub root: H256,
	/// The state after the block, for proofs.
	state: InMemoryBackend<Blake2Hasher>,
	/// Messages from Rill, the oldest first.
	pub downward: Vec<InboundDownwardMessage<u32>>,
	/// Messages from other parachains, the oldest first.
	pub horizontal: BTreeMap<ParaId, Vec<InboundHrmpMessage<u32>>>,
	/// The keys that every block proves.
	keys: Vec<Vec<u8>>,
}

impl View {
	/// A proof of the keys that every block needs, and of `more`.
	pub fn prove(&self, more: Vec<Vec<u8>>) -> StorageProof {
		let keys = self.keys.iter().cloned().chain(more);
		prove_read_on_trie_backend(&self.state, keys).expect("the state is in memory")
	}
}

impl Hub {
	/// A network of Rill with these parachains, each with a channel to each other.
	pub fn new(heads: Vec<(u32, HeadData)>) -> Self {
		let mut chain = Chain::new(presets::development());
		chain.block(|| {
			for (id, head) in &heads {
				paras::Heads::<Runtime>::insert(ParaId::from(*id), head.clone());
			}
			for (sender, _) in &heads {
				for (recipient, _) in heads.iter().filter(|(recipient, _)| recipient != sender) {
					hrmp::HrmpChannels::<Runtime>::insert(
						HrmpChannelId { sender: (*sender).into(), recipient: (*recipient).into() },
						channel(),
					);
					let (sender, recipient) = (ParaId::from(*sender), ParaId::from(*recipient));
					hrmp::HrmpIngressChannelsIndex::<Runtime>::append(recipient, sender);
					hrmp::HrmpEgressChannelsIndex::<Runtime>::append(sender, recipient);
				}
			}
		});
		Self { chain }
	}

	/// The last block, as `parachain` sees it.
	pub fn view_of(&mut self, parachain: u32) -> View {
		let id = ParaId::from(parachain);
		let (number, slot, downward, horizontal) = self.chain.read(|| {
			let slot = polkadot_sdk::pallet_babe::CurrentSlot::<Runtime>::get();
			let senders = hrmp::HrmpIngressChannelsIndex::<Runtime>::get(id);
			let messages = |sender| {
				let channel = HrmpChannelId { sender, recipient: id };
				(sender, hrmp::HrmpChannelContents::<Runtime>::get(channel))
			};
			(
				System::block_number(),
				slot,
				Dmp::dmq_contents_do_not_call_in_consensus(id),
				senders.into_iter().map(messages).collect(),
			)
		});
		let values = self.chain.values();
		let keys = keys_for(id, values);
		let top = values.iter().map(|(key, value)| (key.clone(), value.clone()));
		let state = InMemoryBackend::<Blake2Hasher>::from((
			polkadot_sdk::sp_core::storage::Storage {
				top: top.collect(),
				children_default: Default::default(),
			},
			StateVersion::V1,
		));
		let root = *state.root();
		View { number, slot, root, state, downward, horizontal, keys }
	}

	/// Makes a block with the messages and heads of parachains.
	pub fn take_in(&mut self, collations: Vec<(u32, CollationInfo)>) {
		self.chain.block(|| {
			for (id, collation) in collations {
				paras::Heads::<Runtime>::insert(ParaId::from(id), collation.head_data);
				// After an empty message come signals for inclusion, not programs.
				let programs =
					collation.upward_messages.iter().take_while(|message| !message.is_empty());
				for message in programs {
					let queue = AggregateMessageOrigin::Ump(UmpQueueId::Para(id.into()));
					let message = message.as_slice().try_into().expect("no longer than may be");
					MessageQueue::enqueue_message(message, queue);
				}
				for message in collation.horizontal_messages {
					pass_on(id, message.recipient, message.data);
				}
			}
		});
	}

	/// The account on Rill that backs the tokens on a parachain.
	pub fn sovereign(parachain: u32) -> AccountId {
		LocationConverter::convert_location(&Parachain(parachain).into()).expect("a child has one")
	}

	/// The RILL and stRILL of a sovereign account, in plancks.
	pub fn balances_of(&mut self, parachain: u32) -> (Balance, Balance) {
		self.balances(&Self::sovereign(parachain))
	}

	/// The RILL and stRILL of an account, in plancks.
	pub fn balances(&mut self, who: &AccountId) -> (Balance, Balance) {
		self.chain.read(|| (Balances::balance(who), Assets::balance(STRILL_ASSET_ID, who)))
	}

	/// Makes a block with a call, which must succeed.
	pub fn call(&mut self, call: impl FnOnce() -> polkadot_sdk::sp_runtime::DispatchResult) {
		assert_ok!(self.chain.block(call));
	}
}

fn channel() -> hrmp::HrmpChannel {
	hrmp::HrmpChannel {
		max_capacity: 100,
		max_total_size: 1_000_000,
		max_message_size: 100_000,
		msg_count: 0,
		total_size: 0,
		mqc_head: None,
		sender_deposit: 0,
		recipient_deposit: 0,
	}
}

/// Delivers a message of a parachain to another one, as inclusion does.
fn pass_on(sender: u32, recipient: ParaId, data: Vec<u8>) {
	let id = HrmpChannelId { sender: sender.into(), recipient };
	let sent_at = System::block_number();
	hrmp::HrmpChannels::<Runtime>::mutate(&id, |channel| {
		let channel = channel.as_mut().expect("there is a channel");
		let before = channel.mqc_head.unwrap_or_default();
		channel.mqc_head =
			Some(BlakeTwo256::hash_of(&(before, sent_at, BlakeTwo256::hash_of(&data))));
	});
	hrmp::HrmpChannelContents::<Runtime>::append(&id, InboundHrmpMessage { sent_at, data });
}

/// The keys that a collator proves in every block.
fn keys_for(id: ParaId, values: &BTreeMap<Vec<u8>, Vec<u8>>) -> Vec<Vec<u8>> {
	let ids = |key: Vec<u8>| {
		let stored = values.get(&key);
		stored.map_or_else(Vec::new, |ids| Vec::<ParaId>::decode(&mut &ids[..]).expect("ids"))
	};
	let channel =
		|sender, recipient| well_known_keys::hrmp_channels(HrmpChannelId { sender, recipient });
	let (ingress, egress) = (
		well_known_keys::hrmp_ingress_channel_index(id),
		well_known_keys::hrmp_egress_channel_index(id),
	);
	let channels = ids(ingress.clone()).into_iter().map(|sender| channel(sender, id));
	let channels = channels.chain(ids(egress.clone()).into_iter().map(|other| channel(id, other)));
	let mut keys: Vec<_> = channels.collect();
	keys.extend([
		well_known_keys::CURRENT_SLOT.to_vec(),
		well_known_keys::ACTIVE_CONFIG.to_vec(),
		well_known_keys::dmq_mqc_head(id),
		well_known_keys::relay_dispatch_queue_remaining_capacity(id).key,
		// Needed when the key above has no value.
		#[allow(deprecated)]
		well_known_keys::relay_dispatch_queue_size(id),
		ingress,
		egress,
		well_known_keys::upgrade_go_ahead_signal(id),
		well_known_keys::upgrade_restriction_signal(id),
		well_known_keys::para_head(id),
	]);
	keys
}
