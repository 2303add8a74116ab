// SPDX-License-Identifier: Apache-2.0

//! Reports of two blocks of one author for one slot.
//!
//! A node stores its findings in its offchain storage, and the offchain worker reports them after
//! each block. The block import of this SDK would report headers without their seals, which prove
//! nothing: see `docs/adr/0010-double-blocks.md`.

use crate::{Babe, Block, Runtime};
use alloc::vec::Vec;
use polkadot_sdk::{
	pallet_babe, sp_consensus_babe,
	sp_runtime::{offchain::storage::StorageValueRef, traits::Block as BlockT},
	sp_staking::offence::OffenceReportSystem,
};
use sp_consensus_babe::EquivocationProof;

/// The key of a list of [`Found`] in the node's persistent offchain storage.
pub const FOUND: &[u8] = b"rill/equivocations/1";

/// The slots for which a finding is kept in any case. If the block with its report is abandoned,
/// the finding is reported again. The best chain may also not have reached the session yet.
pub const SETTLED: u64 = 100;

/// Both sealed headers, and the proof that a validator of their session owns the key of the seals.
/// `BabeApi::generate_key_ownership_proof` gives the proof for the state after either header.
pub type Found = (EquivocationProof<<Block as BlockT>::Header>, KeyOwnerProof);

/// The proof that a key belongs to a validator.
pub type KeyOwnerProof = <Runtime as pallet_babe::Config>::KeyOwnerProof;

type Reports = <Runtime as pallet_babe::Config>::EquivocationReportSystem;

/// Puts `found` into the transaction pool of this node.
///
/// Returns `None` if it proves nothing or is known already. Only for offchain calls.
pub fn report((proof, owner): Found) -> Option<()> {
	// The transaction pool checks only the accused. A failed report would cost the author of the
	// block, and keep a valid report of the same offence out of the pool.
	if !sp_consensus_babe::check_equivocation_proof(proof.clone()) {
		return None;
	}
	Reports::check_evidence((proof.clone(), owner.clone())).ok()?;
	Babe::submit_unsigned_equivocation_report(proof, owner)
}

/// Reports all findings of the node, and removes useless ones: findings without proof, and findings
/// older than [`SETTLED`] slots that are reported or too old for a report.
pub fn report_found() {
	let stored = StorageValueRef::persistent(FOUND);
	let kept = stored.mutate(|found: Result<Option<Vec<Found>>, _>| match found {
		Ok(None) => Err(()),
		Ok(Some(found)) if found.is_empty() => Err(()),
		Ok(Some(found)) => Ok(found.into_iter().filter(is_of_use).collect()),
		// No later worker can read it either, so it would stay for ever.
		Err(_) => Ok(Vec::new()),
	});
	// A finding that the node stores during this call is reported after the next block.
	for found in kept.into_iter().flatten() {
		report(found);
	}
}

fn is_of_use((proof, owner): &Found) -> bool {
	let is_new = Babe::current_slot() < proof.slot.saturating_add(SETTLED);
	sp_consensus_babe::check_equivocation_proof(proof.clone())
		&& (is_new || Reports::check_evidence((proof.clone(), owner.clone())).is_ok())
}
