// SPDX-License-Identifier: Apache-2.0

//! The pallet's interface to a staking system. An implementation for another staking pallet can
//! replace the classic one.

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
	/// Active stake, which earns from the next election on.
	pub active: Stake,
	/// `active` and all unbonding stake.
	pub total: Stake,
}

/// The effect of an `unbond` on the ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unbonded {
	/// The decrease of active stake.
	pub amount: Stake,
	/// The unlock era of its chunk.
	pub unlock_era: EraIndex,
	/// Unbonded stake of older chunks that the call withdrew.
	pub withdrawn: Stake,
}

/// A validator that stands for election.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Validator {
	/// The part of rewards that it keeps before its nominators get theirs.
	pub commission: Perbill,
	/// Its lowest own stake: now, and in the last two elections if it won them.
	pub own_stake: Stake,
	/// Whether it accepts no new nominators.
	pub is_blocked: bool,
	/// The era of its last slashed offence.
	pub last_slash: Option<EraIndex>,
}

/// A staking system with keyless stashes that bond, nominate and get payouts.
///
/// Results are measured on the ledger before and after a call, because a staking pallet can do less
/// than asked without an error. The caller wraps every call in a storage layer, so an error changes
/// nothing.
pub trait StakingBackend<AccountId> {
	/// The era whose validators produce blocks. None: no era has begun.
	fn active_era() -> Option<EraIndex>;

	/// The era of the last election: the active era, or the one after it. Stake that begins to
	/// unbond now is exposed in this era, and not in the next one, unless
	/// [`is_electing`](Self::is_electing).
	fn planned_era() -> EraIndex;

	/// Whether the votes of the next election are fixed already. Stake that begins to unbond now is
	/// then exposed in the era after the planned one, too.
	fn is_electing() -> bool;

	/// The era of a session. None: the session is too old for a slash.
	fn era_of(session: SessionIndex) -> Option<EraIndex>;

	/// The eras of unbonding, from the planned era on.
	fn bonding_duration() -> EraIndex;

	/// The era whose start applies the slashes for offences of `offence_era`. At least one full era
	/// lies between the two.
	fn apply_era_of(offence_era: EraIndex) -> EraIndex;

	/// The era of the offences whose slashes `apply_era` applies: the inverse of
	/// [`apply_era_of`](Self::apply_era_of).
	fn offence_era_of(apply_era: EraIndex) -> EraIndex;

	/// The eras after an era's end in which its rewards can be requested.
	fn history_depth() -> EraIndex;

	/// The bond of `stash`. None: it has none.
	fn bond_of(stash: &AccountId) -> Option<Bond>;

	/// Bonds `amount` of a stash without a bond. Rewards go to `payee`.
	fn bond(stash: &AccountId, amount: Stake, payee: &AccountId) -> DispatchResult;

	/// Adds up to `amount` of the free balance of `stash` to its bond. Returns the addition.
	fn bond_extra(stash: &AccountId, amount: Stake) -> Result<Stake, DispatchError>;

	/// Begins to unbond `amount`. Chills a stash that would keep less than the minimum bond. The
	/// effect can differ from `amount`, but something unbonds.
	fn unbond(stash: &AccountId, amount: Stake) -> Result<Unbonded, DispatchError>;

	/// Rebonds up to `amount` of the unbonding stake, the youngest chunks first. Returns the
	/// increase of active stake.
	fn rebond(stash: &AccountId, amount: Stake) -> Result<Stake, DispatchError>;

	/// Withdraws all unbonded stake, and ends an empty bond. Returns the withdrawn stake, which is
	/// zero for a stash without a bond.
	fn withdraw(stash: &AccountId) -> Result<Stake, DispatchError>;

	/// Nominates `validators` from the next election on.
	fn nominate(stash: &AccountId, validators: Vec<AccountId>) -> DispatchResult;

	/// The nominees of `stash` in the staking system. None: it does not nominate.
	fn nominations_of(stash: &AccountId) -> Option<Vec<AccountId>>;

	/// Lower bound of the active stake of a bond and of a nomination, in plancks of RILL.
	fn minimum_bond() -> Stake;

	/// Whether `who` stands for election now.
	fn is_validator(who: &AccountId) -> bool;

	/// Up to `count` accounts that stand for election, after `last` in an order of the staking
	/// system. Fewer: these were the last ones.
	fn candidates_after(last: Option<&AccountId>, count: u32) -> Vec<AccountId>;

	/// The validator `who`. None: it does not stand for election now.
	fn validator(who: &AccountId) -> Option<Validator>;

	/// The points of the validators in an era, which set their rewards. Validators without points
	/// are missing.
	fn era_points(era: EraIndex) -> Vec<(AccountId, u32)>;

	/// Whether `who` was a validator of `era`.
	fn was_elected(era: EraIndex, who: &AccountId) -> bool;

	/// The number of reports with slashes that `era` applies.
	fn reports(era: EraIndex) -> u32;

	/// The size of the record of those reports, in bytes.
	fn reports_size(era: EraIndex) -> u32;

	/// Merges the reports that `era` applies: those of the same validator and the same backers. The
	/// staking system slashes all earlier offenders again with each further report of an offence,
	/// so a hundred reports would be thousands of slashes in one block. No reported loss changes.
	fn merge_reports(era: EraIndex);

	/// The reported losses of each stash that `era` applies. `index_of` recognises the stashes. It
	/// reads the whole record.
	fn reported_losses(
		era: EraIndex,
		index_of: impl Fn(&AccountId) -> Option<StashIndex>,
	) -> BTreeMap<StashIndex, Stake>;

	/// The number of pages of the exposure of `validator` in `era`.
	fn page_count(era: EraIndex, validator: &AccountId) -> Page;

	/// The exposed stake of accounts chosen by `is_ours` with `validator` in `era`. It reads all
	/// pages.
	fn exposed(era: EraIndex, validator: &AccountId, is_ours: impl Fn(&AccountId) -> bool)
		-> Stake;

	/// Whether this page has an unpaid reward of an account chosen by `is_ours`. It reads one page,
	/// whose length the staking system bounds.
	fn is_unpaid(
		era: EraIndex,
		validator: &AccountId,
		page: Page,
		is_ours: impl Fn(&AccountId) -> bool,
	) -> bool;

	/// Requests the payout of everybody on this page.
	fn payout(era: EraIndex, validator: &AccountId, page: Page) -> DispatchResult;
}
