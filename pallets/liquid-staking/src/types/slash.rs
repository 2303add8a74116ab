// SPDX-License-Identifier: Apache-2.0

//! Slashes that were reported and are not applied yet.

use super::{Shares, Stake, StashIndex};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use polkadot_sdk::{frame_support::BoundedVec, sp_core::ConstU32, sp_staking::EraIndex};
use scale_info::TypeInfo;

/// The most eras for which slashes can be pending at once: one for each of the longest deferral.
pub const MAX_PENDING: u32 = 32;

/// The most stashes whose slashes can be told apart.
pub const MAX_STASHES: u32 = 64;

/// What there was of reports when they were read: another number or size means others.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub struct Reports {
	/// How many.
	pub count: u32,
	/// How long, in bytes.
	pub size: u32,
}

/// What the slashes that one era will apply cost, and whom. What batches bear of it stands in
/// their own records.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub struct PendingSlash {
	/// The era whose beginning applies them.
	pub apply_era: EraIndex,
	/// The era of the offences.
	pub offence_era: EraIndex,
	/// What was looked at.
	pub reports: Reports,
	/// What they cost everybody who bears them, in plancks of RILL: what the staking system will take
	/// from our stashes.
	pub total: Stake,
	/// What the insurance pays of it, in plancks of RILL.
	pub insured: Stake,
	/// The shares of the insurance that were burned for that, in plancks of stRILL.
	pub insured_shares: Shares,
	/// What the holders bear of it, in plancks of RILL.
	pub holders: Stake,
	/// What the stream of rewards bears of it, in plancks of RILL.
	pub stream: Stake,
}

/// A batch's part of the slashes that one era will apply.
#[derive(Clone, Copy, Debug, Decode, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Burden {
	/// The era whose beginning applies them.
	pub apply_era: EraIndex,
	/// The part, in plancks of RILL.
	pub stake: Stake,
}

/// How far the pallet has come in looking for reports.
#[derive(Clone, Debug, Decode, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct WatchRecord {
	/// The active era in which every era's reports were begun to be read last.
	pub era: EraIndex,
	/// The era that is looked at next, or the one after the active one if that is later.
	pub next: EraIndex,
	/// Whether every era is read through now; otherwise reports are only counted, an era a block.
	pub is_reading: bool,
	/// What is reported against each stash by the eras that were read, in plancks of RILL; it may have
	/// less, or nothing.
	pub reported: BoundedVec<Stake, ConstU32<MAX_STASHES>>,
}

impl WatchRecord {
	/// The record with which reading begins, while `era` is active.
	pub fn reading(era: EraIndex) -> Self {
		Self { era, next: 0, is_reading: true, reported: BoundedVec::default() }
	}

	/// What all eras that were read are to take of a stash.
	pub fn reported_of(&self, index: StashIndex) -> Stake {
		let place = usize::try_from(index).unwrap_or(usize::MAX);
		self.reported.get(place).copied().unwrap_or_default()
	}

	/// What the next era will take of all stashes, of which `totals` are bonded, where `reported` says
	/// what is to be taken of each: no more than earlier eras leave.
	pub fn take(&mut self, totals: &[Stake], reported: &[Stake]) -> Stake {
		let mut all = Stake(0);
		let sums = (0..totals.len()).map(|index| {
			let of = |amounts: &[Stake]| amounts.get(index).copied().unwrap_or_default();
			let (total, before) = (of(totals), of(&self.reported));
			let sum = before.plus_or_max(of(reported));
			all = all.plus_or_max(sum.min(total).minus_or_zero(before));
			sum
		});
		self.reported = BoundedVec::truncate_from(sums.collect());
		all
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn eras_should_not_take_of_a_stash_what_those_before_have_taken() {
		let stakes = |amounts: &[u128]| amounts.iter().copied().map(Stake).collect::<Vec<_>>();
		let mut watch = WatchRecord::reading(5);
		let totals = stakes(&[250, 250]);
		assert_eq!(watch.take(&totals, &stakes(&[250, 10])), Stake(260));
		assert_eq!(watch.take(&totals, &stakes(&[250, 245])), Stake(240));
		assert_eq!(watch.take(&totals, &stakes(&[1])), Stake(0));
		assert_eq!((watch.reported_of(0), watch.reported_of(1)), (Stake(501), Stake(255)));
	}
}
