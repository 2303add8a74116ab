// SPDX-License-Identifier: Apache-2.0

//! Blocks of Rill and real proofs of their state.

use super::{ParachainSystem, RuntimeOrigin, Test, PARACHAIN};
use codec::Encode;
use polkadot_sdk::{
	cumulus_pallet_parachain_system::{
		parachain_inherent::{
			BasicParachainInherentData, InboundDownwardMessages, InboundHrmpMessages,
			InboundMessagesData,
		},
		RelayChainStateProof,
	},
	cumulus_primitives_core::{
		relay_chain::{well_known_keys, AsyncBackingParams},
		AbridgedHostConfiguration, ParaId, PersistedValidationData,
	},
	frame_support::assert_ok,
	sp_core::{
		storage::{StateVersion, Storage},
		Blake2Hasher, H256,
	},
	sp_state_machine::{prove_read_on_trie_backend, InMemoryBackend},
	sp_trie::StorageProof,
};
use rill_primitives::{BooksV1, BOOKS_V1_KEY};
use std::collections::BTreeMap;

/// A block of Rill, and its proof by a collator.
#[derive(Clone)]
pub struct View {
	/// The number of the block.
	pub number: u32,
	/// Its slot, which is also that of the parachain's block.
	pub slot: u64,
	state: BTreeMap<Vec<u8>, Vec<u8>>,
	withheld: Vec<Vec<u8>>,
}

impl View {
	/// A block without books.
	pub fn empty(slot: u64) -> Self {
		let state = [
			(well_known_keys::ACTIVE_CONFIG.to_vec(), host_configuration().encode()),
			(well_known_keys::CURRENT_SLOT.to_vec(), slot.encode()),
		];
		let number = u32::try_from(slot / 10).expect("tests are not that long");
		Self { number, slot, state: state.into(), withheld: vec![] }
	}

	/// A block with these books.
	pub fn of(slot: u64, books: &BooksV1) -> Self {
		Self::raw(slot, books.encode())
	}

	/// A block with these bytes in place of books.
	pub fn raw(slot: u64, bytes: Vec<u8>) -> Self {
		let mut view = Self::empty(slot);
		view.state.insert(BOOKS_V1_KEY.to_vec(), bytes);
		view
	}

	/// The collator leaves the books out of its proof.
	pub fn without_books(mut self) -> Self {
		self.withheld.push(BOOKS_V1_KEY.to_vec());
		self
	}

	/// The collator leaves the slot out of its proof.
	pub fn without_slot(mut self) -> Self {
		self.withheld.push(well_known_keys::CURRENT_SLOT.to_vec());
		self
	}

	/// The state has no slot.
	pub fn slotless(mut self) -> Self {
		self.state.remove(well_known_keys::CURRENT_SLOT);
		self
	}

	/// The root of the state, and the collator's proof of a part of it.
	pub fn prove(&self) -> (H256, StorageProof) {
		let top = self.state.clone();
		let storage = Storage { top, children_default: Default::default() };
		let backend = InMemoryBackend::<Blake2Hasher>::from((storage, StateVersion::V1));
		let shown = keys().into_iter().filter(|key| !self.withheld.contains(key));
		let proof = prove_read_on_trie_backend(&backend, shown).expect("the state is in memory");
		(*backend.root(), proof)
	}

	/// The proof as the runtime sees it.
	pub fn checked_proof(&self) -> RelayChainStateProof {
		let (root, proof) = self.prove();
		RelayChainStateProof::new(PARACHAIN.into(), root, proof).expect("the root is the proof's")
	}

	/// The inherent of a parachain's block on this one.
	pub fn set_validation_data(&self) {
		self.set_validation_data_with(self.prove());
	}

	/// As [`set_validation_data`](Self::set_validation_data), with a proof of any state.
	pub fn set_validation_data_with(&self, (root, proof): (H256, StorageProof)) {
		let mut room = usize::MAX;
		let downward = InboundDownwardMessages::new(vec![]).into_abridged(&mut room);
		let horizontal = InboundHrmpMessages::new(vec![]).into_abridged(&mut room);
		let data = BasicParachainInherentData {
			validation_data: PersistedValidationData {
				parent_head: Default::default(),
				relay_parent_number: self.number,
				relay_parent_storage_root: root,
				max_pov_size: 5 * 1024 * 1024,
			},
			relay_chain_state: proof,
			relay_parent_descendants: vec![],
			collator_peer_id: None,
		};
		assert_ok!(ParachainSystem::set_validation_data(
			RuntimeOrigin::none(),
			data,
			InboundMessagesData::new(downward, horizontal),
		));
	}
}

/// The keys in a proof: those of every parachain, and those of the pallet.
fn keys() -> Vec<Vec<u8>> {
	use polkadot_sdk::cumulus_primitives_core::RelayStorageKey;
	let id = ParaId::from(PARACHAIN);
	let asked = crate::Pallet::<Test>::keys_to_prove().keys.into_iter().map(|key| match key {
		RelayStorageKey::Top(key) => key,
		RelayStorageKey::Child { .. } => panic!("the books are in no child trie"),
	});
	asked
		.chain([
			well_known_keys::CURRENT_SLOT.to_vec(),
			well_known_keys::ACTIVE_CONFIG.to_vec(),
			well_known_keys::dmq_mqc_head(id),
			well_known_keys::relay_dispatch_queue_remaining_capacity(id).key,
			// Asked for without the one above.
			#[allow(deprecated)]
			well_known_keys::relay_dispatch_queue_size(id),
			well_known_keys::hrmp_ingress_channel_index(id),
			well_known_keys::hrmp_egress_channel_index(id),
			well_known_keys::upgrade_go_ahead_signal(id),
			well_known_keys::upgrade_restriction_signal(id),
			well_known_keys::para_head(id),
		])
		.collect()
}

fn host_configuration() -> AbridgedHostConfiguration {
	AbridgedHostConfiguration {
		max_code_size: 2 * 1024 * 1024,
		max_head_data_size: 1024 * 1024,
		max_upward_queue_count: 8,
		max_upward_queue_size: 1024,
		max_upward_message_size: 256,
		max_upward_message_num_per_candidate: 5,
		hrmp_max_message_num_per_candidate: 5,
		validation_upgrade_cooldown: 6,
		validation_upgrade_delay: 6,
		async_backing_params: AsyncBackingParams {
			allowed_ancestry_len: 0,
			max_candidate_depth: 0,
		},
	}
}
