// SPDX-License-Identifier: Apache-2.0

//! A staking system in memory, for the pool. Its validator is always good and earns nothing.

use super::{AccountId, BONDING_DURATION, CAP, MINIMUM_BOND, VALIDATOR};
use pallet_liquid_staking::{
	backend::{Bond, StakingBackend, Unbonded, Validator},
	types::{Balance, Stake, StashIndex},
};
use polkadot_sdk::{
	sp_runtime::{DispatchError, DispatchResult},
	sp_staking::{EraIndex, Page, SessionIndex},
};
use std::{cell::RefCell, collections::BTreeMap};

/// The state of the staking system.
#[derive(Clone, Default)]
pub struct FakeLedger {
	pub era: EraIndex,
	pub bonds: BTreeMap<AccountId, Bond>,
	chunks: BTreeMap<AccountId, BTreeMap<EraIndex, Balance>>,
	nominations: BTreeMap<AccountId, Vec<AccountId>>,
}

thread_local! {
	static LEDGER: RefCell<FakeLedger> = RefCell::new(FakeLedger::default());
}

pub fn ledger<R>(with: impl FnOnce(&mut FakeLedger) -> R) -> R {
	LEDGER.with(|ledger| with(&mut ledger.borrow_mut()))
}

fn no_call(what: &'static str) -> ! {
	panic!("the pool asks for no {what} in these tests")
}

pub struct FakeStaking;

impl StakingBackend<AccountId> for FakeStaking {
	fn active_era() -> Option<EraIndex> {
		Some(ledger(|l| l.era))
	}
	fn planned_era() -> EraIndex {
		ledger(|l| l.era)
	}
	fn is_electing() -> bool {
		false
	}
	fn era_of(session: SessionIndex) -> Option<EraIndex> {
		Some(session)
	}
	fn bonding_duration() -> EraIndex {
		BONDING_DURATION
	}
	fn apply_era_of(offence_era: EraIndex) -> EraIndex {
		offence_era + 2
	}
	fn offence_era_of(apply_era: EraIndex) -> EraIndex {
		apply_era.saturating_sub(2)
	}
	fn history_depth() -> EraIndex {
		8
	}
	fn bond_of(stash: &AccountId) -> Option<Bond> {
		ledger(|l| l.bonds.get(stash).copied())
	}
	fn bond(stash: &AccountId, amount: Stake, _payee: &AccountId) -> DispatchResult {
		ledger(|l| l.bonds.insert(stash.clone(), Bond { active: amount, total: amount }));
		Ok(())
	}
	fn bond_extra(stash: &AccountId, amount: Stake) -> Result<Stake, DispatchError> {
		ledger(|l| {
			let bond = l.bonds.get_mut(stash).unwrap();
			bond.active = bond.active.ensure_add(amount).unwrap();
			bond.total = bond.total.ensure_add(amount).unwrap();
		});
		Ok(amount)
	}
	fn unbond(stash: &AccountId, amount: Stake) -> Result<Unbonded, DispatchError> {
		let unlock_era = ledger(|l| l.era + BONDING_DURATION);
		ledger(|l| {
			let bond = l.bonds.get_mut(stash).unwrap();
			bond.active = bond.active.ensure_sub(amount).unwrap();
			let chunks = l.chunks.entry(stash.clone()).or_default();
			*chunks.entry(unlock_era).or_default() += amount.plancks();
		});
		Ok(Unbonded { amount, unlock_era, withdrawn: Stake::ZERO })
	}
	fn rebond(_stash: &AccountId, _amount: Stake) -> Result<Stake, DispatchError> {
		no_call("rebond")
	}
	fn withdraw(stash: &AccountId) -> Result<Stake, DispatchError> {
		Ok(ledger(|l| {
			let first_locked = l.era + 1;
			let chunks = l.chunks.entry(stash.clone()).or_default();
			let locked = chunks.split_off(&first_locked);
			let free = Stake::new(std::mem::replace(chunks, locked).values().sum());
			let bond = l.bonds.get_mut(stash).unwrap();
			bond.total = bond.total.ensure_sub(free).unwrap();
			free
		}))
	}
	fn nominate(stash: &AccountId, validators: Vec<AccountId>) -> DispatchResult {
		ledger(|l| l.nominations.insert(stash.clone(), validators));
		Ok(())
	}
	fn nominations_of(stash: &AccountId) -> Option<Vec<AccountId>> {
		ledger(|l| l.nominations.get(stash).cloned())
	}
	fn minimum_bond() -> Stake {
		Stake::new(MINIMUM_BOND)
	}
	fn is_validator(who: &AccountId) -> bool {
		*who == VALIDATOR
	}
	fn candidates_after(_last: Option<&AccountId>, _count: u32) -> Vec<AccountId> {
		vec![]
	}
	fn validator(who: &AccountId) -> Option<Validator> {
		let good = Validator { own_stake: Stake::new(CAP), ..Default::default() };
		Self::is_validator(who).then_some(good)
	}
	fn era_points(_era: EraIndex) -> Vec<(AccountId, u32)> {
		vec![]
	}
	fn was_elected(_era: EraIndex, who: &AccountId) -> bool {
		Self::is_validator(who)
	}
	fn reports(_era: EraIndex) -> u32 {
		0
	}
	fn reports_size(_era: EraIndex) -> u32 {
		0
	}
	fn merge_reports(_era: EraIndex) {}
	fn reported_losses(
		_era: EraIndex,
		_index_of: impl Fn(&AccountId) -> Option<StashIndex>,
	) -> BTreeMap<StashIndex, Stake> {
		BTreeMap::new()
	}
	fn page_count(_era: EraIndex, _validator: &AccountId) -> Page {
		0
	}
	fn exposed(
		_era: EraIndex,
		_validator: &AccountId,
		_is_ours: impl Fn(&AccountId) -> bool,
	) -> Stake {
		Stake::ZERO
	}
	fn is_unpaid(
		_era: EraIndex,
		_validator: &AccountId,
		_page: Page,
		_is_ours: impl Fn(&AccountId) -> bool,
	) -> bool {
		false
	}
	fn payout(_era: EraIndex, _validator: &AccountId, _page: Page) -> DispatchResult {
		no_call("payout")
	}
}
