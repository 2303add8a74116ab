// SPDX-License-Identifier: Apache-2.0

//! Detects two blocks of one validator for one slot, and stores the proof for the runtime's
//! offchain worker to report. `docs/adr/0010-double-blocks.md` has the reason why the block import
//! does not.

use crate::answers::asked;
use codec::{Decode, Encode};
use futures::{future::BoxFuture, FutureExt, StreamExt};
use polkadot_sdk::{
	sp_consensus_babe::{
		check_equivocation_proof,
		digests::{CompatibleDigestItem, PreDigest},
		AuthorityId, AuthorityIndex, Epoch, EquivocationProof, OpaqueKeyOwnershipProof, Slot,
	},
	sp_runtime::traits::Header as _,
};
use rill_runtime::equivocations::{Found, FOUND};
use rill_service::{Chain, Header};
use std::collections::BTreeMap;

/// The number of latest slots with a block, in which a second block is detected.
const SLOTS: usize = 1_000;

/// Upper bound of the findings that wait for the offchain worker. A session punishes each
/// equivocating validator once, so more findings would change nothing.
const MAX_FOUND: usize = 64;

/// The task of an authority that reports equivocations. Other nodes can neither include a report in
/// a block nor send one to an authority.
pub fn watch(chain: Chain) -> BoxFuture<'static, ()> {
	async move {
		let mut seen = Seen::default();
		let mut blocks = chain.imported();
		while let Some(header) = blocks.next().await {
			let Some((slot, first)) = seen.add(&header) else { continue };
			let hashes = (first.hash(), header.hash());
			log::warn!(
				"⚠️  Slot {slot} has two blocks of one author: {} and {}",
				hashes.0,
				hashes.1
			);
			match prove(&chain, slot, first, header) {
				Ok(found) => leave(&chain, found),
				Err(error) => log::warn!("No report of the two blocks in slot {slot}: {error}"),
			}
		}
	}
	.boxed()
}

/// The first block of each author in the latest slots.
#[derive(Default)]
struct Seen(BTreeMap<Slot, BTreeMap<AuthorityIndex, Header>>);

impl Seen {
	/// Records a block. If its author already made another one for the slot, returns the slot and
	/// that block.
	fn add(&mut self, header: &Header) -> Option<(Slot, Header)> {
		let author = author(header)?;
		let (slot, index) = (author.slot(), author.authority_index());
		if let Some(first) = self.0.get(&slot).and_then(|blocks| blocks.get(&index)) {
			return (first != header).then(|| (slot, first.clone()));
		}
		self.0.entry(slot).or_default().insert(index, header.clone());
		while self.0.len() > SLOTS {
			self.0.pop_first();
		}
		None
	}
}

/// The slot and the author of a block, as its digest claims them.
fn author(header: &Header) -> Option<PreDigest> {
	header.digest().logs().iter().find_map(|item| item.as_babe_pre_digest())
}

/// The proof that one validator of the epoch made both blocks.
fn prove(chain: &Chain, slot: Slot, first: Header, second: Header) -> Result<Found, String> {
	// The state after a block has the block's own session, also for the first block of a session.
	let block = second.hash();
	let epoch: Epoch = asked(chain, block, "BabeApi_current_epoch", &[])?;
	let index = author(&second).map(|author| author.authority_index());
	let offender = index
		.and_then(|index| epoch.authorities.get(index as usize))
		.map(|(offender, _)| offender.clone())
		.ok_or("its epoch has no such author")?;
	let proof = EquivocationProof { slot, offender, first_header: first, second_header: second };
	if !check_equivocation_proof(proof.clone()) {
		return Err("their seals are not of one validator".into());
	}
	let question: (Slot, &AuthorityId) = (slot, &proof.offender);
	let owner: Option<OpaqueKeyOwnershipProof> =
		asked(chain, block, "BabeApi_generate_key_ownership_proof", &question.encode())?;
	let owner = owner.and_then(|owner| owner.decode()).ok_or("its author does not validate")?;
	Ok((proof, owner))
}

/// Stores the finding for the offchain worker, unless it is stored already.
fn leave(chain: &Chain, found: Found) {
	let (slot, offender) = (found.0.slot, found.0.offender.clone());
	let has_storage = chain.update_offchain(FOUND, |stored| add(stored, &found).encode());
	if has_storage {
		log::info!("Reporting {offender} for two blocks in slot {slot}");
	} else {
		log::warn!("Not reporting {offender} for two blocks in slot {slot}: no offchain storage");
	}
}

/// The stored findings and a new one, without the oldest beyond [`MAX_FOUND`].
fn add(stored: Option<Vec<u8>>, new: &Found) -> Vec<Found> {
	// Findings of another node version are dropped: the worker cannot decode them either.
	let stored = stored.and_then(|stored| Vec::<Found>::decode(&mut &stored[..]).ok());
	let mut found = stored.unwrap_or_default();
	let is_same = |(old, _): &Found| old.slot == new.0.slot && old.offender == new.0.offender;
	if !found.iter().any(is_same) {
		found.push(new.clone());
	}
	found.drain(..found.len().saturating_sub(MAX_FOUND));
	found
}
