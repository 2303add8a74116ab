// SPDX-License-Identifier: Apache-2.0

//! Two blocks of one author for one slot: from what a node has seen to a report on chain.
//!
//! A node leaves what it finds in its offchain storage, and the offchain worker after each block makes
//! reports of it. The block import of this SDK would report by itself, but with headers whose seal it has
//! taken off, and without the seals nothing is proven: see `docs/adr/0010-double-blocks.md`.

use crate::{Babe, Block, Runtime};
use alloc::vec::Vec;
use polkadot_sdk::{
	pallet_babe, sp_consensus_babe,
	sp_runtime::{offchain::storage::StorageValueRef, traits::Block as BlockT},
	sp_staking::offence::OffenceReportSystem,
};
use sp_consensus_babe::EquivocationProof;

/// Where in the node's persistent offchain storage a list of [`Found`] is looked for.
pub const FOUND: &[u8] = b"rill/equivocations/1";

/// For how many slots a finding is kept whatever the chain says of it. Should the block that has a report be
/// abandoned, it is reported again; and the best chain may be one that the session has yet to begin on.
pub const SETTLED: u64 = 100;

/// Both headers, sealed, and the proof that the key they are sealed with was a validator's in that
/// session, as `BabeApi::generate_key_ownership_proof` makes it of the state after either of them.
pub type Found = (EquivocationProof<<Block as BlockT>::Header>, KeyOwnerProof);

/// Proves that a key is a validator's.
pub type KeyOwnerProof = <Runtime as pallet_babe::Config>::KeyOwnerProof;

type Reports = <Runtime as pallet_babe::Config>::EquivocationReportSystem;

/// Puts `found` into the transaction pool of this node, unless it proves nothing or is known.
///
/// Returns `None` if so. For offchain calls only.
pub fn report((proof, owner): Found) -> Option<()> {
	// The transaction pool asks only who is accused. A report that fails would be charged to the author
	// of the block, and be in the way of the one that proves the same offence.
	if !sp_consensus_babe::check_equivocation_proof(proof.clone()) {
		return None;
	}
	Reports::check_evidence((proof.clone(), owner.clone())).ok()?;
	Babe::submit_unsigned_equivocation_report(proof, owner)
}

/// Reports all that the node has found, and forgets what has become of no use: what proves nothing, and, of
/// what happened [`SETTLED`] slots ago, all that is reported or too old to be.
pub fn report_found() {
	let stored = StorageValueRef::persistent(FOUND);
	let kept = stored.mutate(|found: Result<Option<Vec<Found>>, _>| match found {
		Ok(None) => Err(()),
		Ok(Some(found)) if found.is_empty() => Err(()),
		Ok(Some(found)) => Ok(found.into_iter().filter(is_of_use).collect()),
		// Nobody can read it, so that keeping it would be for ever.
		Err(_) => Ok(Vec::new()),
	});
	// Should the node have found something in this moment, then after the next block.
	for found in kept.into_iter().flatten() {
		report(found);
	}
}

fn is_of_use((proof, owner): &Found) -> bool {
	let is_new = Babe::current_slot() < proof.slot.saturating_add(SETTLED);
	sp_consensus_babe::check_equivocation_proof(proof.clone())
		&& (is_new || Reports::check_evidence((proof.clone(), owner.clone())).is_ok())
}
