// SPDX-License-Identifier: Apache-2.0

//! Elections of validators.
//!
//! Offchain workers and accounts hand in solutions for a snapshot of the votes, and the chain
//! checks them ([`mined`]). Without a valid solution the chain elects from fewer votes in one block
//! ([`fallback`]). On both ways only some votes of the pool count ([`votes`]).

pub mod fallback;
pub mod mined;
pub mod votes;

use crate::{ElectionProviderMultiPhase as Mined, Runtime, Staking};
use polkadot_sdk::{
	frame_election_provider_support::{
		bounds::{ElectionBounds, ElectionBoundsBuilder},
		BoundedSupportsOf, ElectionProvider, PageIndex,
	},
	frame_support::{parameter_types, traits::ConstU32, weights::Weight},
	polkadot_primitives::{AccountId, BlockNumber},
};

/// Upper bound of the elected validators. Approval checking and GRANDPA votes grow with their
/// number. Today's networking protocols carry three hundred easily.
pub const MAX_ACTIVE_VALIDATORS: u32 = 300;

/// Upper bound of the candidates. With more, the whole election fails, so genesis caps
/// registrations at this number; see `max_validator_count`.
pub const MAX_ELECTABLE_TARGETS: u32 = 1_000;

/// Upper bound of the voters in a snapshot, heaviest first. The block of the snapshot reads each
/// one. Their votes fit into [`MAX_SNAPSHOT_BYTES`], sixteen each.
pub const MAX_ELECTING_VOTERS: u32 = 22_500;

/// Upper bound of the voters in a snapshot, in bytes. The snapshot is one value of the state, and
/// an answer of state sync carries at most 16 MiB.
pub const MAX_SNAPSHOT_BYTES: u32 = 13 * 1_024 * 1_024;

/// Upper bound of the voters in an election on chain, heaviest first. Their reading and an election
/// of all seats take about a second.
pub const MAX_FALLBACK_VOTERS: u32 = 2_048;

/// Upper bound of the counted nominators of one validator. It bounds the work of a report: at less
/// than 0.4 ms for each nominator, a block has room for three reports of an equivocation. The
/// slashes of many validators are bounded by [`mined::DenyUnreducedSolution`].
pub const MAX_BACKERS_PER_VALIDATOR: u32 = 1_024;

parameter_types! {
	pub const MaxActiveValidators: u32 = MAX_ACTIVE_VALIDATORS;
	pub const MaxBackersPerValidator: u32 = MAX_BACKERS_PER_VALIDATOR;
	pub const MaxElectingVoters: u32 = MAX_ELECTING_VOTERS;
	pub SnapshotBounds: ElectionBounds = ElectionBoundsBuilder::default()
		.voters_count(MAX_ELECTING_VOTERS.into())
		.voters_size(MAX_SNAPSHOT_BYTES.into())
		.targets_count(MAX_ELECTABLE_TARGETS.into())
		.build();
	pub FallbackBounds: ElectionBounds = ElectionBoundsBuilder::default()
		.voters_count(MAX_FALLBACK_VOTERS.into())
		.targets_count(MAX_ELECTABLE_TARGETS.into())
		.build();
}

/// The elections of staking: the mined result, without the pool's stake behind validators that
/// became harmful after the snapshot.
///
/// Otherwise a validator could raise its commission between snapshot and election, and take all
/// rewards of an era with the pool's votes. Or it could unbond all its own stake.
pub struct Elections;

impl ElectionProvider for Elections {
	type AccountId = AccountId;
	type BlockNumber = BlockNumber;
	type DataProvider = Staking;
	type Error = <Mined as ElectionProvider>::Error;
	type MaxBackersPerWinner = MaxBackersPerValidator;
	type MaxBackersPerWinnerFinal = MaxBackersPerValidator;
	type MaxWinnersPerPage = MaxActiveValidators;
	type Pages = ConstU32<1>;

	fn elect(page: PageIndex) -> Result<BoundedSupportsOf<Self>, Self::Error> {
		Mined::elect(page).map(votes::without_harmful)
	}

	fn duration() -> BlockNumber {
		Mined::duration()
	}

	fn start() -> Result<(), Self::Error> {
		Mined::start()
	}

	/// An error while no election is open. An election that failed is not open: it has no snapshot,
	/// and can take days.
	fn status() -> Result<Option<Weight>, ()> {
		if Mined::current_phase().is_emergency() {
			Err(())
		} else {
			Mined::status()
		}
	}

	#[cfg(any(feature = "runtime-benchmarks", feature = "std"))]
	fn asap() {
		Mined::asap();
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use codec::Encode;

	#[test]
	fn snapshot_should_hold_all_voters_and_fit_into_an_answer_of_state_sync() {
		let who = AccountId::from([7; 32]);
		let voter = (who.clone(), u64::MAX, vec![who; 16]);
		let voters = voter.encoded_size() * MAX_ELECTING_VOTERS as usize;
		assert!(voters <= MAX_SNAPSHOT_BYTES as usize);
		const { assert!(MAX_SNAPSHOT_BYTES < 16 * 1_024 * 1_024) };
	}
}
