// SPDX-License-Identifier: Apache-2.0

//! A fake staking system that tests control and read.

use super::{account, AccountId, Balances, LiquidStaking, BONDING_DURATION, DEFERRAL};
use super::{CAP, MINIMUM_BOND, OTHER_VALIDATOR, VALIDATOR};
use crate::{
	backend::{Bond, StakingBackend, Unbonded, Validator},
	types::{AccountKind, Balance, Stake, StashIndex},
};
use polkadot_sdk::{
	frame_support::{
		assert_ok,
		traits::{
			fungible::Mutate,
			tokens::{Fortitude, Precision, Preservation},
		},
	},
	sp_runtime::{DispatchError, DispatchResult},
	sp_staking::{EraIndex, OnStakingUpdate, Page, SessionIndex},
};
use std::{cell::RefCell, collections::BTreeMap};

type Chunks = BTreeMap<EraIndex, Balance>;

/// The state of the staking system that tests set and read.
#[derive(Clone, Default)]
pub struct FakeLedger {
	/// Whether the first era has begun. It begins after the genesis of this pallet.
	pub has_begun: bool,
	pub active_era: EraIndex,
	pub planned_era: EraIndex,
	pub is_electing: bool,
	pub bonds: BTreeMap<AccountId, Bond>,
	pub chunks: BTreeMap<AccountId, Chunks>,
	pub nominations: BTreeMap<AccountId, Vec<AccountId>>,
	/// The losses by each report, by the era that applies it.
	pub reports: BTreeMap<EraIndex, Vec<Vec<(AccountId, Balance)>>>,
	/// The validators. Harmless, unless a test says otherwise.
	pub validators: BTreeMap<AccountId, Validator>,
	/// Validators that no longer stand for election.
	pub left: Vec<AccountId>,
	/// Validators that stand for election without being elected.
	pub unelected: Vec<AccountId>,
	/// Candidates beside the two validators, without seats.
	pub waiting: Vec<AccountId>,
	/// Elected candidates beside the two validators.
	pub seated: Vec<AccountId>,
	pub points: BTreeMap<EraIndex, Vec<(AccountId, u32)>>,
	/// The reward of a page, paid once, by era and validator.
	pub rewards: BTreeMap<(EraIndex, AccountId, Page), Balance>,
	pub paid: Vec<(EraIndex, AccountId, Page)>,
	pub page_counts: BTreeMap<(EraIndex, AccountId), Page>,
	/// The exposures, by era and validator.
	pub exposures: BTreeMap<(EraIndex, AccountId), Vec<(AccountId, Balance)>>,
	/// The calls that fail.
	pub fails: Vec<&'static str>,
	/// Whether an unbond withdraws unbonded stake, as it does with a full ledger.
	pub frees_on_unbond: bool,
	/// Whether blocks have weight for the payment of tickets.
	pub pays_tickets: bool,
	/// The eras by which the next chunks unlock later than in other staking systems.
	pub unlocks_late_by: EraIndex,
	/// The amount by which `bond_extra` and `rebond` fall short.
	pub short_by: Balance,
}

thread_local! {
	static LEDGER: RefCell<FakeLedger> = RefCell::new(FakeLedger::default());
}

pub fn ledger<R>(with: impl FnOnce(&mut FakeLedger) -> R) -> R {
	LEDGER.with(|ledger| with(&mut ledger.borrow_mut()))
}

impl FakeLedger {
	/// The validator `who`, to change it.
	pub fn validator(&mut self, who: &AccountId) -> &mut Validator {
		let good = Validator { own_stake: Stake::new(CAP), ..Default::default() };
		self.validators.entry(who.clone()).or_insert(good)
	}
}

/// The accounts that stand for election, in order.
fn candidates() -> Vec<AccountId> {
	let others = ledger(|l| [l.waiting.clone(), l.seated.clone()].concat());
	let mut all = [vec![VALIDATOR, OTHER_VALIDATOR], others].concat();
	all.retain(|who| !ledger(|l| l.left.contains(who)));
	all.sort();
	all
}

fn may(call: &'static str) -> DispatchResult {
	if ledger(|l| l.fails.contains(&call)) {
		return Err(DispatchError::Other(call));
	}
	Ok(())
}

fn free_unbonded(stash: &AccountId) -> Stake {
	ledger(|l| {
		let first_locked = l.planned_era + 1;
		let chunks = l.chunks.entry(stash.clone()).or_default();
		let locked = chunks.split_off(&first_locked);
		let free = Stake::new(std::mem::replace(chunks, locked).values().sum());
		let bond = l.bonds.get_mut(stash).unwrap();
		bond.total = bond.total.ensure_sub(free).unwrap();
		if bond.total.is_zero() {
			l.bonds.remove(stash);
			l.nominations.remove(stash);
		}
		free
	})
}

pub struct FakeStaking;

impl StakingBackend<AccountId> for FakeStaking {
	fn active_era() -> Option<EraIndex> {
		ledger(|l| l.has_begun.then_some(l.active_era))
	}
	fn planned_era() -> EraIndex {
		ledger(|l| l.planned_era)
	}
	fn is_electing() -> bool {
		ledger(|l| l.is_electing)
	}
	fn era_of(session: SessionIndex) -> Option<EraIndex> {
		Some(session)
	}
	fn bonding_duration() -> EraIndex {
		BONDING_DURATION
	}
	fn apply_era_of(offence_era: EraIndex) -> EraIndex {
		offence_era + DEFERRAL + 1
	}
	fn offence_era_of(apply_era: EraIndex) -> EraIndex {
		apply_era.saturating_sub(DEFERRAL + 1)
	}
	fn history_depth() -> EraIndex {
		8
	}
	fn bond_of(stash: &AccountId) -> Option<Bond> {
		ledger(|l| l.bonds.get(stash).copied())
	}
	fn bond(stash: &AccountId, amount: Stake, _payee: &AccountId) -> DispatchResult {
		may("bond")?;
		ledger(|l| l.bonds.insert(stash.clone(), Bond { active: amount, total: amount }));
		Ok(())
	}
	fn bond_extra(stash: &AccountId, amount: Stake) -> Result<Stake, DispatchError> {
		may("bond_extra")?;
		let added = Stake::new(amount.plancks() - ledger(|l| l.short_by));
		ledger(|l| {
			let bond = l.bonds.get_mut(stash).unwrap();
			bond.active = bond.active.ensure_add(added).unwrap();
			bond.total = bond.total.ensure_add(added).unwrap();
		});
		Ok(added)
	}
	fn unbond(stash: &AccountId, amount: Stake) -> Result<Unbonded, DispatchError> {
		may("unbond")?;
		let unlock_era = ledger(|l| l.planned_era + BONDING_DURATION + l.unlocks_late_by);
		ledger(|l| {
			let bond = l.bonds.get_mut(stash).unwrap();
			bond.active = bond.active.ensure_sub(amount).unwrap();
			if bond.active.plancks() < MINIMUM_BOND {
				l.nominations.remove(stash);
			}
			*l.chunks.entry(stash.clone()).or_default().entry(unlock_era).or_default() +=
				amount.plancks();
		});
		let frees = ledger(|l| l.frees_on_unbond);
		let withdrawn = if frees { free_unbonded(stash) } else { Stake::ZERO };
		Ok(Unbonded { amount, unlock_era, withdrawn })
	}
	fn rebond(stash: &AccountId, amount: Stake) -> Result<Stake, DispatchError> {
		may("rebond")?;
		let amount = amount.plancks() - ledger(|l| l.short_by);
		ledger(|l| {
			let mut left = amount;
			for chunk in l.chunks.get_mut(stash).unwrap().values_mut().rev() {
				let part = left.min(*chunk);
				*chunk -= part;
				left -= part;
			}
			assert_eq!(left, 0, "more than unbonds");
			l.chunks.get_mut(stash).unwrap().retain(|_, chunk| *chunk > 0);
			let bond = l.bonds.get_mut(stash).unwrap();
			bond.active = bond.active.ensure_add(Stake::new(amount)).unwrap();
		});
		Ok(Stake::new(amount))
	}
	fn withdraw(stash: &AccountId) -> Result<Stake, DispatchError> {
		may("withdraw")?;
		if Self::bond_of(stash).is_none() {
			return Ok(Stake::ZERO);
		}
		Ok(free_unbonded(stash))
	}
	fn nominate(stash: &AccountId, validators: Vec<AccountId>) -> DispatchResult {
		may("nominate")?;
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
		candidates().contains(who)
	}
	fn candidates_after(last: Option<&AccountId>, count: u32) -> Vec<AccountId> {
		let after = candidates().into_iter().filter(|who| last.is_none_or(|last| who > last));
		after.take(count as usize).collect()
	}
	fn validator(who: &AccountId) -> Option<Validator> {
		Self::is_validator(who).then(|| ledger(|l| *l.validator(who)))
	}
	fn era_points(era: EraIndex) -> Vec<(AccountId, u32)> {
		ledger(|l| l.points.get(&era).cloned().unwrap_or_default())
	}
	fn was_elected(_era: EraIndex, who: &AccountId) -> bool {
		Self::is_validator(who) && !ledger(|l| l.unelected.contains(who) || l.waiting.contains(who))
	}
	fn reports(era: EraIndex) -> u32 {
		ledger(|l| l.reports.get(&era).map_or(0, Vec::len) as u32)
	}
	fn reports_size(era: EraIndex) -> u32 {
		let entries = ledger(|l| l.reports.get(&era).map_or(0, |all| all.iter().flatten().count()));
		Self::reports(era) * 100 + entries as u32
	}
	fn merge_reports(_era: EraIndex) {}
	fn reported_losses(
		era: EraIndex,
		index_of: impl Fn(&AccountId) -> Option<StashIndex>,
	) -> BTreeMap<StashIndex, Stake> {
		let reports = ledger(|l| l.reports.get(&era).cloned().unwrap_or_default());
		let mut losses = BTreeMap::<_, Stake>::new();
		for (who, amount) in reports.into_iter().flatten() {
			if let Some(index) = index_of(&who) {
				let loss = losses.entry(index).or_default();
				*loss = loss.saturating_add(Stake::new(amount));
			}
		}
		losses
	}
	fn page_count(era: EraIndex, validator: &AccountId) -> Page {
		ledger(|l| l.page_counts.get(&(era, validator.clone())).copied().unwrap_or_default())
	}
	fn exposed(
		era: EraIndex,
		validator: &AccountId,
		is_ours: impl Fn(&AccountId) -> bool,
	) -> Stake {
		ledger(|l| l.exposures.get(&(era, validator.clone())).cloned())
			.unwrap_or_default()
			.into_iter()
			.filter(|(who, _)| is_ours(who))
			.map(|(_, value)| Stake::new(value))
			.sum()
	}
	fn is_unpaid(
		era: EraIndex,
		validator: &AccountId,
		page: Page,
		_is_ours: impl Fn(&AccountId) -> bool,
	) -> bool {
		let key = (era, validator.clone(), page);
		ledger(|l| l.rewards.contains_key(&key) && !l.paid.contains(&key))
	}
	fn payout(era: EraIndex, validator: &AccountId, page: Page) -> DispatchResult {
		may("payout")?;
		let key = (era, validator.clone(), page);
		let reward = ledger(|l| {
			l.paid.push(key.clone());
			l.rewards[&key]
		});
		Balances::mint_into(&account(AccountKind::Rewards), reward).map(|_| ())
	}
}

/// Slashes a stash as the staking system does: first the callback, then the ledger. `active` is its
/// remaining active stake, and `chunks` are the remaining chunks that were slashed.
pub fn take_from(index: StashIndex, active: Balance, chunks: &[(EraIndex, Balance)]) {
	let stash = LiquidStaking::stash(index);
	let bond = FakeStaking::bond_of(&stash).unwrap();
	let mut loss = bond.active.plancks() - active;
	for (era, left) in chunks {
		loss += ledger(|l| l.chunks[&stash][era]) - left;
	}
	let map = chunks.iter().copied().collect::<BTreeMap<_, _>>();
	<LiquidStaking as OnStakingUpdate<_, _>>::on_slash(&stash, active, &map, loss);
	ledger(|l| {
		let bond = l.bonds.get_mut(&stash).unwrap();
		bond.active = Stake::new(active);
		bond.total = Stake::new(bond.total.plancks() - loss);
		let left = l.chunks.entry(stash.clone()).or_default();
		left.extend(map);
		left.retain(|_, chunk| *chunk > 0);
	});
	assert_ok!(Balances::burn_from(
		&stash,
		loss,
		Preservation::Preserve,
		Precision::Exact,
		Fortitude::Force,
	));
}
