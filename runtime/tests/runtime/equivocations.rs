// SPDX-License-Identifier: Apache-2.0

//! Two blocks of one author in one slot, as a node finds them, lead to a slash.

use codec::{Decode, Encode};
use polkadot_sdk::{
	frame_support::{assert_ok, traits::KeyOwnerProofSystem},
	pallet_offences,
	sp_consensus_babe::{
		digests::{CompatibleDigestItem, PreDigest, SecondaryPlainPreDigest},
		runtime_decl_for_babe_api::BabeApiV2,
		AuthorityPair, EquivocationProof, OpaqueKeyOwnershipProof, KEY_TYPE,
	},
	sp_core::{offchain::StorageKind, Pair, H256},
	sp_io::offchain::{local_storage_get, local_storage_set},
	sp_runtime::{traits::Header as _, Digest, DigestItem},
};
use rill_runtime::{
	equivocations::{Found, FOUND, SETTLED},
	genesis::presets,
	Babe, Block, Executive, Header, Historical, LiquidStaking, Runtime, RuntimeEvent,
	UncheckedExtrinsic,
};
use rill_test_chain::{Chain, Worker};

/// A chain in a node.
struct Node {
	chain: Chain,
	worker: Worker,
}

impl Node {
	fn new() -> Self {
		let mut chain = Chain::new(presets::development());
		let worker = Worker::of(&mut chain);
		chain.run_to_era(1);
		Self { chain, worker }
	}

	/// Two blocks of the only validator in the latest slot, and the proof of the key's owner.
	fn equivocation(&mut self) -> Found {
		let pair = validator();
		self.chain.read(|| {
			let slot = Babe::current_slot();
			let proof = EquivocationProof {
				slot,
				offender: pair.public(),
				first_header: sealed(*slot, 1, &pair),
				second_header: sealed(*slot, 2, &pair),
			};
			let owner = Historical::prove((KEY_TYPE, pair.public())).expect("it validates");
			(proof, owner)
		})
	}

	/// The reports that the offchain worker submits for the findings of the node.
	fn reports(&mut self, found: &impl Encode) -> Vec<UncheckedExtrinsic> {
		self.chain.read(|| local_storage_set(StorageKind::PERSISTENT, FOUND, &found.encode()));
		self.work()
	}

	/// The reports that the offchain worker submits after the latest block.
	fn work(&mut self) -> Vec<UncheckedExtrinsic> {
		self.worker.run(&mut self.chain)
	}

	/// The number of findings that the node keeps.
	fn kept(&mut self) -> usize {
		let found = self.chain.read(|| local_storage_get(StorageKind::PERSISTENT, FOUND));
		Vec::<Found>::decode(&mut &found.expect("something was written")[..]).unwrap().len()
	}

	/// Makes a block with the report. Returns whether it led to an offence.
	fn include(&mut self, report: UncheckedExtrinsic) -> bool {
		self.chain.block(|| {
			let outcome = Executive::apply_extrinsic(report).expect("the pool found it valid");
			assert_ok!(outcome);
		});
		self.chain.events().iter().any(|event| {
			matches!(event, RuntimeEvent::Offences(pallet_offences::Event::Offence { .. }))
		})
	}
}

/// The keys of the development network's only validator.
fn validator() -> AuthorityPair {
	AuthorityPair::from_string("//Alice", None).unwrap()
}

/// A header as in a database. `salt` makes it differ from others.
fn sealed(slot: u64, salt: u64, pair: &AuthorityPair) -> Header {
	let author = SecondaryPlainPreDigest { authority_index: 0, slot: slot.into() };
	let author = DigestItem::babe_pre_digest(PreDigest::SecondaryPlain(author));
	let digest = Digest { logs: vec![author] };
	let root = H256::from_low_u64_be(salt);
	let mut header = Header::new(7, root, root, H256::zero(), digest);
	let seal = pair.sign(header.hash().as_ref());
	header.digest_mut().push(DigestItem::babe_seal(seal));
	header
}

fn without_seals(found: &Found) -> Found {
	let (mut proof, owner) = found.clone();
	proof.first_header.digest_mut().pop();
	proof.second_header.digest_mut().pop();
	(proof, owner)
}

#[test]
fn two_blocks_for_one_slot_should_be_reported_and_slashed_once() {
	let mut node = Node::new();
	let found = node.equivocation();
	let [report] = node.reports(&vec![found]).try_into().expect("one report");
	assert!(node.include(report), "an offence");
	assert_eq!(node.work(), vec![], "one report");
	assert_eq!(node.kept(), 1, "kept until no fork can drop the report");
	node.chain.run_blocks(SETTLED as u32);
	assert_eq!(node.work(), vec![]);
	assert_eq!(node.kept(), 0);
}

#[test]
fn report_should_be_submitted_every_block_until_it_is_included() {
	let mut node = Node::new();
	let found = node.equivocation();
	let first = node.reports(&vec![found]);
	// The pool has lost the report, or the author of the block did not have it.
	node.chain.block(|| ());
	let second = node.work();
	assert_eq!(first.len(), 1);
	assert_eq!(first, second);
}

#[test]
fn report_should_count_in_a_later_session() {
	let mut node = Node::new();
	let found = node.equivocation();
	node.chain.run_to_era(2);
	let [report] = node.reports(&vec![found]).try_into().expect("one report");
	assert!(node.include(report), "an offence");
}

#[test]
fn finding_without_a_proof_should_be_forgotten() {
	let mut node = Node::new();
	let found = node.equivocation();
	let (proof, _) = found.clone();
	let mut same = found.clone();
	same.0.second_header = same.0.first_header.clone();
	let mut two_slots = found.clone();
	two_slots.0.second_header = sealed(*proof.slot - 1, 2, &validator());
	let mut foreign = found.clone();
	foreign.0.second_header =
		sealed(*proof.slot, 2, &AuthorityPair::from_string("//Eve", None).unwrap());
	let mut nobody = found.clone();
	nobody.0.offender = AuthorityPair::from_string("//Eve", None).unwrap().public();
	let useless = vec![same, two_slots, foreign, nobody, without_seals(&found)];
	assert_eq!(node.reports(&useless), vec![]);
	assert_eq!(node.kept(), 0);
}

#[test]
fn finding_of_an_unknown_session_should_wait_for_a_limited_time() {
	let mut node = Node::new();
	let mut found = node.equivocation();
	found.1.session += 100;
	assert_eq!(node.reports(&vec![found]), vec![]);
	assert_eq!(node.kept(), 1, "the session may begin on the chain that becomes the best");
	node.chain.run_blocks(SETTLED as u32);
	assert_eq!(node.work(), vec![]);
	assert_eq!(node.kept(), 0);
}

#[test]
fn unreadable_findings_should_be_forgotten() {
	let mut node = Node::new();
	assert_eq!(node.work(), vec![], "no findings");
	assert_eq!(node.reports(&b"not a list"), vec![]);
	assert_eq!(node.kept(), 0);
	let found = node.equivocation();
	assert_eq!(node.reports(&vec![found]).len(), 1);
}

// The block import of the SDK makes this call with headers without seals. Its report would occupy
// the pool, and keep out the valid report of the same offence.
#[test]
fn report_without_seals_should_not_get_into_the_pool() {
	let mut node = Node::new();
	let found = node.equivocation();
	let submit = |node: &mut Node, (proof, owner): Found| {
		let owner = OpaqueKeyOwnershipProof::new(owner.encode());
		let submitted = node.chain.read(|| {
			<Runtime as BabeApiV2<Block>>::submit_report_equivocation_unsigned_extrinsic(
				proof, owner,
			)
		});
		(submitted, node.worker.handed_in().len())
	};
	assert_eq!(submit(&mut node, without_seals(&found)), (None, 0));
	assert_eq!(submit(&mut node, found), (Some(()), 1));
}

#[test]
fn slash_should_be_in_the_rate_with_the_report() {
	let mut node = Node::new();
	let bob = rill_test_chain::account(polkadot_sdk::sp_keyring::Sr25519Keyring::Bob);
	node.chain.block(|| {
		let stake = 50_000 * rill_runtime::constants::currency::RILL;
		assert_ok!(LiquidStaking::stake(rill_runtime::RuntimeOrigin::signed(bob), stake, 0));
	});
	node.chain.run_to_era(4);
	node.chain.run_blocks(3);
	let before = node.chain.read(LiquidStaking::pool_info);
	let found = node.equivocation();
	let [report] = node.reports(&vec![found]).try_into().expect("one report");
	assert!(node.include(report));
	node.chain.run_blocks(2);
	let after = node.chain.read(LiquidStaking::pool_info);
	assert!(after.pending_slash > 0);
	assert!(after.rate < before.rate);
}
