// SPDX-License-Identifier: Apache-2.0

//! The actions of tests: time passes, holders call, validators earn and offend.

use super::*;
use crate::{
	backend::StakingBackend,
	types::{Parameter, Stake},
};
use polkadot_sdk::frame_support::{
	dispatch::DispatchResultWithPostInfo,
	traits::{fungible::Inspect, Hooks},
	weights::Weight,
};
use polkadot_sdk::sp_runtime::DispatchResult;

/// Reports an offence in the active era that costs the first stash `amount`. The slash is applied
/// after the deferral.
pub fn report(amount: Balance) {
	let apply_era = ledger(|l| l.active_era) + DEFERRAL + 1;
	let entry = vec![(LiquidStaking::stash(0), amount), (BOB, 7 * UNIT)];
	ledger(|l| l.reports.entry(apply_era).or_default().push(entry));
	note_report();
	run_blocks(1);
}

/// Tells the pallet that the reports for the active era have changed.
pub fn note_report() {
	LiquidStaking::note_unread([ledger(|l| l.active_era) + DEFERRAL + 1]);
}

/// Applies the slashes that are due to the active stake of the first stash, if it has a bond.
pub fn apply_reports() {
	let era = ledger(|l| l.active_era);
	let stash = LiquidStaking::stash(0);
	for (who, amount) in ledger(|l| l.reports.remove(&era)).into_iter().flatten().flatten() {
		match FakeStaking::bond_of(&stash) {
			Some(bond) if who == stash => take_from(0, bond.active.plancks() - amount, &[]),
			_ => {},
		}
	}
}

/// Sets a parameter as if its notice had passed.
pub fn set(parameter: Parameter) {
	crate::Parameters::<Test>::mutate(|parameters| *parameters = parameters.with(parameter));
}

/// Lets governance select the nominees.
pub fn govern() {
	set(Parameter::ValidatorSelection(ValidatorSelection::Governance));
}

pub fn account(kind: AccountKind) -> AccountId {
	LiquidStaking::account(kind)
}

pub fn pool() -> PoolLedger {
	crate::Pool::<Test>::get()
}

pub fn stake(who: &AccountId, amount: Balance) {
	assert_ok!(LiquidStaking::stake(RuntimeOrigin::signed(who.clone()), amount, 0));
}

pub fn unstake(who: &AccountId, shares: Balance) {
	assert_ok!(LiquidStaking::unstake(RuntimeOrigin::signed(who.clone()), shares, 0));
}

pub fn claim(who: &AccountId, batch: u32) {
	assert_ok!(LiquidStaking::claim(RuntimeOrigin::signed(who.clone()), batch));
}

/// Prepares a claimable batch 0 of the three holders. Ensures that each gets the same in any order
/// of claims.
pub fn claim_in_every_order(prepare: impl Fn()) {
	let orders = [
		[ALICE, BOB, CHARLIE],
		[CHARLIE, BOB, ALICE],
		[BOB, CHARLIE, ALICE],
		[BOB, ALICE, CHARLIE],
	];
	let outcomes = orders.map(|order| {
		let mut outcome = Vec::new();
		execute(|| {
			prepare();
			order.iter().for_each(|who| claim(who, 0));
			assert_eq!(pool().payable, Stake::ZERO);
			outcome = [ALICE, BOB, CHARLIE].iter().map(rill).collect();
		});
		outcome
	});
	assert!(outcomes.windows(2).all(|pair| pair[0] == pair[1]), "{outcomes:?}");
}

pub fn try_instant_unstake(who: &AccountId, shares: Balance, min_stake: Balance) -> DispatchResult {
	plain(LiquidStaking::instant_unstake(RuntimeOrigin::signed(who.clone()), shares, min_stake))
}

/// Whether a batch is open.
pub fn is_open(batch: u32) -> bool {
	crate::Queue::<Test>::get().open == batch
}

/// Exits at once. Returns the payout.
pub fn instant_unstake(who: &AccountId, shares: Balance) -> Balance {
	let before = rill(who);
	assert_ok!(try_instant_unstake(who, shares, 0));
	rill(who) - before
}

pub fn transfer(from: &AccountId, to: &AccountId, batch: u32, shares: Balance) -> DispatchResult {
	plain(LiquidStaking::transfer_ticket(
		RuntimeOrigin::signed(from.clone()),
		batch,
		to.clone(),
		shares,
	))
}

pub fn rebond(who: &AccountId, batch: u32, shares: Balance) -> DispatchResult {
	plain(LiquidStaking::rebond(RuntimeOrigin::signed(who.clone()), batch, shares, 0))
}

/// The stake of the ticket of `who` in a batch, without pending losses. Zero without a ticket.
pub fn ticket_stake(who: &AccountId, batch: u32) -> Balance {
	let tickets = LiquidStaking::tickets_of(who);
	tickets.iter().find(|ticket| ticket.batch == batch).map_or(0, |ticket| ticket.stake)
}

pub fn rill(who: &AccountId) -> Balance {
	Balances::total_balance(who)
}

pub fn strill(who: &AccountId) -> Balance {
	Assets::balance(STRILL, who)
}

pub fn price(shares: Balance) -> Balance {
	LiquidStaking::stake_for(shares).unwrap()
}

/// Alice and Bob stake as much as the seed each. Alice's stake is unbonding since era 2.
pub fn stake_two_and_leave_one() {
	stake(&ALICE, SEED);
	stake(&BOB, SEED);
	next_era();
	unstake(&ALICE, SEED);
	next_era();
}

/// Runs blocks with enough idle weight for every step.
pub fn run_blocks(count: u32) {
	for _ in 0..count {
		let next = System::block_number() + 1;
		System::set_block_number(next);
		LiquidStaking::on_initialize(next);
		LiquidStaking::on_idle(next, Weight::MAX);
	}
}

/// Runs a block with idle weight for this many steps. Returns the used weight.
pub fn idle_with(steps: u64) -> Weight {
	let now = System::block_number() + 1;
	System::set_block_number(now);
	LiquidStaking::on_idle(now, NO_STEP + STEP * steps)
}

/// Begins the next era and runs one block with the whole era step.
pub fn next_era() {
	begin_era();
	run_blocks(1);
}

/// Begins the next era without a block. Applies the slashes that are due.
pub fn begin_era() {
	ledger(|l| {
		l.active_era += 1;
		l.planned_era = l.active_era;
	});
	apply_reports();
}

/// Lets the validator earn `amount` for the stash in the active era.
pub fn earn(amount: Balance) {
	ledger(|l| {
		let key = (l.active_era, VALIDATOR, 0);
		l.rewards.insert(key, amount);
		l.page_counts.insert((l.active_era, VALIDATOR), 1);
	});
}

/// Takes the events of the pallet since the last call.
pub fn events() -> Vec<crate::Event<Test>> {
	let events = System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::LiquidStaking(event) => Some(event),
			_ => None,
		})
		.collect();
	System::reset_events();
	events
}

/// The result of a call without its weight.
pub fn plain(result: DispatchResultWithPostInfo) -> DispatchResult {
	result.map(drop).map_err(|refused| refused.error)
}
