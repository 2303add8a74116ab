// SPDX-License-Identifier: Apache-2.0

//! From reports that were all read anew whenever there was one, to what each of them was read to cost; from slashes that
//! are pending to those and when they grew last; and from scores to those and what the pool has seen of own stake.

use crate::{
	backend::StakingBackend,
	types::{Growth, PendingSlash, Reports, ScoreRecord, Shares, Stake, MAX_PENDING},
	Config, Pallet, PendingSlashes, Scores,
};
use codec::{Decode, Encode};
use core::marker::PhantomData;
use polkadot_sdk::{
	frame_support::{
		migrations::VersionedMigration,
		traits::{Get, UncheckedOnRuntimeUpgrade},
		weights::Weight,
		BoundedVec,
	},
	sp_core::ConstU32,
	sp_runtime::Perbill,
	sp_staking::EraIndex,
};

/// What was stored of a slash that is pending; the new layout's documentation tells what each field is.
#[derive(Clone, Copy, Debug, Decode, Default, Encode, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct OldPendingSlash {
	pub apply_era: EraIndex,
	pub offence_era: EraIndex,
	pub reports: Reports,
	pub total: Stake,
	pub insured: Stake,
	pub insured_shares: Shares,
	pub holders: Stake,
	pub stream: Stake,
}

impl OldPendingSlash {
	fn grown_in(self, grown: EraIndex) -> PendingSlash {
		let Self { apply_era, offence_era, reports, total, .. } = self;
		let Self { insured, insured_shares, holders, stream, .. } = self;
		PendingSlash {
			apply_era,
			offence_era,
			reports,
			total,
			insured,
			insured_shares,
			holders,
			stream,
			growth: Growth { era: grown, last: total, before: Stake(0) },
		}
	}
}

/// What was stored of a validator; the new layout's documentation tells what each field is.
#[derive(Clone, Copy, Debug, Decode, Default, Encode, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct OldScore {
	pub score: u32,
	pub commission: Perbill,
	pub avoided_until: EraIndex,
}

type OldScores<T> = BoundedVec<
	(<T as polkadot_sdk::frame_system::Config>::AccountId, OldScore),
	<T as Config>::MaxScored,
>;

impl OldScore {
	fn without_pledge(self) -> ScoreRecord {
		let Self { score, commission, avoided_until } = self;
		ScoreRecord { score, commission, avoided_until, pledge: Stake(0) }
	}
}

/// What is pending is taken over as if it had been reported just now, and read once more.
pub type MigrateReports<T> = VersionedMigration<
	2,
	3,
	UncheckedMigrateReports<T>,
	Pallet<T>,
	<T as polkadot_sdk::frame_system::Config>::DbWeight,
>;

/// [`MigrateReports`] without a look at the version.
pub struct UncheckedMigrateReports<T>(PhantomData<T>);

impl<T: Config> UncheckedOnRuntimeUpgrade for UncheckedMigrateReports<T> {
	fn on_runtime_upgrade() -> Weight {
		let active_era = T::Staking::active_era().unwrap_or_default();
		let translated = PendingSlashes::<T>::translate(
			|old: Option<BoundedVec<OldPendingSlash, ConstU32<MAX_PENDING>>>| {
				let slashes = old.unwrap_or_default().into_iter();
				let slashes = slashes.map(|slash| slash.grown_in(active_era)).collect();
				Some(BoundedVec::truncate_from(slashes))
			},
		);
		debug_assert!(translated.is_ok(), "the first layout can be decoded");
		let translated = Scores::<T>::translate(|old: Option<OldScores<T>>| {
			let scores = old.unwrap_or_default().into_iter();
			let scores = scores.map(|(who, score)| (who, score.without_pledge())).collect();
			Some(BoundedVec::truncate_from(scores))
		});
		debug_assert!(translated.is_ok(), "the first layout can be decoded");
		let bases = Pallet::<T>::give_share_bases();
		debug_assert!(bases.is_ok(), "the seed has them");
		let eras = Pallet::<T>::read_anew();
		// The books, the record of the search, the active era, scores and what is pending; two of each era; and two
		// accounts of shares for each keeper, and the asset.
		let reads = u64::from(eras).saturating_mul(2).saturating_add(17);
		T::DbWeight::get().reads_writes(reads, 17)
	}
}
