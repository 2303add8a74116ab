// SPDX-License-Identifier: Apache-2.0

//! What the pallet needs of a staking system, and nothing else of it: the seam at which another
//! staking pallet can take the place of the classic one.

mod classic;

pub use classic::ClassicStaking;

use crate::types::{Stake, StashIndex};
use alloc::{collections::BTreeMap, vec::Vec};
use polkadot_sdk::{
	sp_runtime::{DispatchError, DispatchResult, Perbill},
	sp_staking::{EraIndex, Page, SessionIndex},
};

/// The bond of a stash, in plancks of RILL.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bond {
	/// What earns rewards from the next election on.
	pub active: Stake,
	/// `active` and everything that unbonds.
	pub total: Stake,
}

/// What an `unbond` did to the ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unbonded {
	/// By how much active stake fell.
	pub amount: Stake,
	/// Stake of older chunks that the call withdrew on the way.
	pub withdrawn: Stake,
}

/// What is known of a validator that stands for election.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Validator {
	/// The part of rewards that it keeps before its backers get theirs.
	pub commission: Perbill,
	/// What it has at stake itself: now, or in the elections that it has won last where that was less.
	pub own_stake: Stake,
	/// Whether it lets nobody new back it.
	pub is_blocked: bool,
	/// The era of the last offence that it was slashed for.
	pub last_slash: Option<EraIndex>,
}

/// A staking system in which keyless stashes bond, nominate and are paid.
///
/// Results are measured on the ledger before and after, because the calls of a staking pallet
/// may do less than they were asked without saying so. All calls are made inside a storage
/// layer by the caller, so an error leaves nothing behind.
pub trait StakingBackend<AccountId> {
	/// The era whose validators are producing blocks, once there is one.
	fn active_era() -> Option<EraIndex>;

	/// The era whose validators were elected last: the active one, or the one after it. What is
	/// unbonded now was exposed in it, and will not be in the one after.
	fn planned_era() -> EraIndex;

	/// The era that a session belongs to, if it is recent enough for a slash.
	fn era_of(session: SessionIndex) -> Option<EraIndex>;

	/// For how many eras stake unbonds, counted from the planned one.
	fn bonding_duration() -> EraIndex;

	/// For how many eras a slash waits before it is applied. Zero: it is applied when it is reported;
	/// otherwise at the beginning of the era after that many full ones.
	fn slash_defer_duration() -> EraIndex;

	/// For how many eras after their end rewards can be asked for.
	fn history_depth() -> EraIndex;

	/// The bond of `stash`, if it has one.
	fn bond_of(stash: &AccountId) -> Option<Bond>;

	/// Bonds `amount` of a stash that has no bond yet, whose rewards go to `payee`.
	fn bond(stash: &AccountId, amount: Stake, payee: &AccountId) -> DispatchResult;

	/// Adds to the bond out of the free balance of `stash`. Returns what was added, which can be
	/// less than `amount`.
	fn bond_extra(stash: &AccountId, amount: Stake) -> Result<Stake, DispatchError>;

	/// Begins to unbond; a stash that would be left with less than the minimum bond stops to back
	/// anybody. What it did can differ from `amount`.
	fn unbond(stash: &AccountId, amount: Stake) -> Result<Unbonded, DispatchError>;

	/// Makes so much of what unbonds active again, the youngest chunks first. Returns by how much active
	/// stake rose.
	fn rebond(stash: &AccountId, amount: Stake) -> Result<Stake, DispatchError>;

	/// Frees everything that has unbonded, and ends a bond that has nothing left. Returns how much
	/// that was: nothing for a stash without a bond.
	fn withdraw(stash: &AccountId) -> Result<Stake, DispatchError>;

	/// Backs `validators` from the next election on.
	fn nominate(stash: &AccountId, validators: Vec<AccountId>) -> DispatchResult;

	/// Whom `stash` backs; nothing when it backs nobody.
	fn nominations_of(stash: &AccountId) -> Option<Vec<AccountId>>;

	/// The least active stake that can be bonded, and with which a stash can back somebody, in plancks
	/// of RILL.
	fn minimum_bond() -> Stake;

	/// Whether `who` stands for election now.
	fn is_validator(who: &AccountId) -> bool;

	/// What is known of `who`, if it stands for election now.
	fn validator(who: &AccountId) -> Option<Validator>;

	/// What the validators of an era did, in points by which it paid them. Whoever did nothing is
	/// missing.
	fn era_points(era: EraIndex) -> Vec<(AccountId, u32)>;

	/// Whether `who` was a validator of `era`.
	fn was_elected(era: EraIndex, who: &AccountId) -> bool;

	/// How many reports of offences `era` will apply slashes for.
	fn reports(era: EraIndex) -> u32;

	/// How long the record of those reports is, in bytes.
	fn reports_size(era: EraIndex) -> u32;

	/// What `era` will take from each stash, as it was reported, where `index_of` tells which is which.
	/// Reads all of the record.
	fn reported_losses(
		era: EraIndex,
		index_of: impl Fn(&AccountId) -> Option<StashIndex>,
	) -> BTreeMap<StashIndex, Stake>;

	/// How many pages the exposure of `validator` had in `era`.
	fn page_count(era: EraIndex, validator: &AccountId) -> Page;

	/// What accounts that `is_ours` names have at stake with `validator` in `era`. Reads all pages.
	fn exposed(era: EraIndex, validator: &AccountId, is_ours: impl Fn(&AccountId) -> bool)
		-> Stake;

	/// Whether this page has a reward that nobody has asked for yet, of an account that `is_ours`
	/// names. Reads one page, whose length the staking system bounds.
	fn is_unpaid(
		era: EraIndex,
		validator: &AccountId,
		page: Page,
		is_ours: impl Fn(&AccountId) -> bool,
	) -> bool;

	/// Pays everybody on this page.
	fn payout(era: EraIndex, validator: &AccountId, page: Page) -> DispatchResult;
}
