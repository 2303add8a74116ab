// SPDX-License-Identifier: Apache-2.0

//! What the pallet needs of a staking system, and nothing else of it: the seam at which another
//! staking pallet can take the place of the classic one.

mod classic;

pub use classic::ClassicStaking;

use crate::types::Stake;
use alloc::vec::Vec;
use polkadot_sdk::{
	sp_runtime::{DispatchError, DispatchResult},
	sp_staking::{EraIndex, Page},
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
	/// The era in which it can be withdrawn.
	pub unlock_era: EraIndex,
	/// Stake of older chunks that the call withdrew on the way.
	pub withdrawn: Stake,
}

/// A staking system in which keyless stashes bond, nominate and are paid.
///
/// Results are measured on the ledger before and after, because the calls of a staking pallet
/// may do less than they were asked without saying so. All calls are made inside a storage
/// layer by the caller, so an error leaves nothing behind.
pub trait StakingBackend<AccountId> {
	/// The era whose validators are producing blocks, once there is one.
	fn active_era() -> Option<EraIndex>;

	/// The era in which what is unbonded now can be withdrawn.
	fn unlock_era() -> EraIndex;

	/// For how many eras after their end rewards can be asked for.
	fn history_depth() -> EraIndex;

	/// The bond of `stash`, if it has one.
	fn bond_of(stash: &AccountId) -> Option<Bond>;

	/// Bonds `amount` of a stash that has no bond yet, whose rewards go to `payee`.
	fn bond(stash: &AccountId, amount: Stake, payee: &AccountId) -> DispatchResult;

	/// Adds to the bond out of the free balance of `stash`. Returns what was added, which can be
	/// less than `amount`.
	fn bond_extra(stash: &AccountId, amount: Stake) -> Result<Stake, DispatchError>;

	/// Begins to unbond. What it did can differ from `amount`.
	fn unbond(stash: &AccountId, amount: Stake) -> Result<Unbonded, DispatchError>;

	/// Frees everything that has unbonded, and ends a bond that has nothing left. Returns how much
	/// that was: nothing for a stash without a bond.
	fn withdraw(stash: &AccountId) -> Result<Stake, DispatchError>;

	/// Backs `validators` from the next election on.
	fn nominate(stash: &AccountId, validators: Vec<AccountId>) -> DispatchResult;

	/// Whether `who` stands for election now.
	fn is_validator(who: &AccountId) -> bool;

	/// How many pages the exposure of `validator` had in `era`.
	fn page_count(era: EraIndex, validator: &AccountId) -> Page;

	/// Whether this page has a reward of `stash` that nobody has asked for yet. Reads one page,
	/// whose length the staking system bounds.
	fn is_unpaid(era: EraIndex, validator: &AccountId, page: Page, stash: &AccountId) -> bool;

	/// Pays everybody on this page.
	fn payout(era: EraIndex, validator: &AccountId, page: Page) -> DispatchResult;
}
