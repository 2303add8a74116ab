// SPDX-License-Identifier: Apache-2.0

//! The calls of operations in the present state.

use super::Call;
use crate::{
	network::{holder, Network, ENDOWMENT},
	operation::{Keyless, Operation},
};
use pallet_liquid_staking::{
	fee_curve::FeeCurve,
	types::{AccountKind, BatchIndex, Parameter, ValidatorSelection},
	Batches, Call as PoolCall, StashCount, Tickets,
};
use polkadot_sdk::{
	frame_support::traits::{
		fungible::Inspect,
		tokens::{Fortitude, Preservation},
		FindAuthor,
	},
	pallet_assets, pallet_balances,
	pallet_staking::{
		self, ActiveEra, ConfigOp, RewardDestination, UnappliedSlashes, ValidatorPrefs,
	},
	polkadot_primitives::{AccountId, Balance},
	sp_runtime::{Perbill, Percent},
};
use rill_runtime::{
	constants::{currency::RILL, STRILL_ASSET_ID},
	Assets, Babe, Balances, LiquidStaking, Runtime, RuntimeCall, Session, System,
};

/// The bond of a returning validator, in plancks.
const VALIDATOR_BOND: Balance = ENDOWMENT / 10;

/// The accounts of `all` whose bit is set.
pub fn chosen(all: &[AccountId], bits: u8) -> Vec<AccountId> {
	let is_chosen = |index: usize| index < 8 && bits >> index & 1 == 1;
	all.iter()
		.enumerate()
		.filter(|(index, _)| is_chosen(*index))
		.map(|(_, who)| who.clone())
		.collect()
}

/// The validator with the author's index. BABE stops the chain if it is disabled in this block. In
/// the first block of a session it may differ from the author.
pub fn author() -> Option<AccountId> {
	let digest = System::digest();
	let logs = digest.logs.iter().filter_map(|item| item.as_pre_runtime());
	let index = usize::try_from(Babe::find_author(logs)?).ok()?;
	Session::validators().get(index).cloned()
}

/// The account of a keyless account.
fn keyless_account(which: Keyless) -> AccountId {
	LiquidStaking::account(match which {
		Keyless::Reserve => AccountKind::Reserve,
		Keyless::Rewards => AccountKind::Rewards,
		Keyless::Claims => AccountKind::Claims,
		Keyless::Escrow => AccountKind::Escrow,
		Keyless::Authority => AccountKind::Authority,
		Keyless::Insurance => AccountKind::Insurance,
		Keyless::Stash(stash) => AccountKind::Stash(stash_index(stash)),
	})
}

fn stash_index(stash: u8) -> u32 {
	u32::from(stash) % StashCount::<Runtime>::get().max(1)
}

fn stash(index: u8) -> AccountId {
	LiquidStaking::stash(stash_index(index))
}

fn spendable(who: &AccountId) -> Balance {
	Balances::reducible_balance(who, Preservation::Preserve, Fortitude::Polite)
}

fn shares_of(who: &AccountId) -> Balance {
	Assets::balance(STRILL_ASSET_ID, who)
}

/// A ticket of `who` with its shares. It may not exist.
fn ticket_of(who: &AccountId, ticket: u8) -> (BatchIndex, Balance) {
	let of = |batch| Tickets::<Runtime>::get(batch, who).map(|ticket| (batch, ticket));
	let mut tickets: Vec<_> = Batches::<Runtime>::iter_keys().filter_map(of).collect();
	tickets.sort();
	let place = usize::from(ticket) % (tickets.len() + 1);
	tickets
		.get(place)
		.map_or((BatchIndex::from(ticket), 1), |(batch, it)| (*batch, it.shares.plancks()))
}

fn eras_ago(eras: u8) -> u32 {
	let active = ActiveEra::<Runtime>::get().map_or(0, |era| era.index);
	active.saturating_sub(eras.into())
}

/// A pattern for operations with any of these names.
macro_rules! any_of {
	($($name:ident)*) => {
		$(Operation::$name { .. })|*
	};
}

/// The calls of an operation. Empty if it is not about calls.
///
/// The match names every operation, so that a new one does not compile without a group.
pub fn calls(operation: &Operation, network: &Network, validators: &[AccountId]) -> Vec<Call> {
	let validator = |index: u8| validators[usize::from(index) % validators.len()].clone();
	match operation {
		any_of!(Stake Unstake InstantUnstake CancelUnstake Claim ClaimFor TransferTicket Rebond) =>
		{
			let (who, call) = of_holder(operation);
			vec![(Some(holder(who)), RuntimeCall::LiquidStaking(call))]
		},
		any_of!(TransferShares DonateShares TransferAll Donate) => {
			let (who, call) = transfer(operation);
			vec![(Some(holder(who)), call)]
		},
		any_of!(Advance Payout Reap ChillOther) => {
			vec![(Some(holder(0)), of_anybody(operation, validator))]
		},
		any_of!(Validate Chill Kick Withdraw WithdrawTo Return) => {
			of_validator(operation, validator)
		},
		any_of!(SetFees SetParameter SetCap SetNominees OpenStash Reopen Recapitalise) => {
			let calls = of_governance(operation, validators).into_iter();
			calls.map(|call| (None, RuntimeCall::LiquidStaking(call))).collect()
		},
		any_of!(SetMinimumBond SetValidatorCount ForceUnstake CancelSlashes) => {
			vec![(None, RuntimeCall::Staking(of_staking(operation)))]
		},
		Operation::ManualSlash { validator: index, eras_ago: eras, thousandths } => {
			manual_slash(validator(*index), eras_ago(*eras), network.fraction(*thousandths))
		},
		any_of!(SetDeposit Offence Offend Blocks Era SkipSlots FullBlocks Silence) => vec![],
	}
}

/// The account and the call of a holder's operation on the pool.
fn of_holder(operation: &Operation) -> (u8, PoolCall<Runtime>) {
	match *operation {
		Operation::Stake { who, amount } => {
			let amount = amount.of(spendable(&holder(who)));
			(who, PoolCall::stake { amount, min_shares: 0 })
		},
		Operation::Unstake { who, shares } => {
			let shares = shares.of(shares_of(&holder(who)));
			(who, PoolCall::unstake { shares, min_stake: 0 })
		},
		Operation::InstantUnstake { who, shares } => {
			let shares = shares.of(shares_of(&holder(who)));
			(who, PoolCall::instant_unstake { shares, min_stake: 0 })
		},
		Operation::CancelUnstake { who, ticket, shares } => {
			let (batch, all) = ticket_of(&holder(who), ticket);
			(who, PoolCall::cancel_unstake { batch, shares: shares.of(all) })
		},
		Operation::Claim { who, ticket } => {
			let (batch, _) = ticket_of(&holder(who), ticket);
			(who, PoolCall::claim { batch })
		},
		Operation::ClaimFor { who, owner, ticket } => {
			let (batch, _) = ticket_of(&holder(owner), ticket);
			(who, PoolCall::claim_for { owner: holder(owner).into(), batch })
		},
		Operation::TransferTicket { who, to, ticket, shares } => {
			let (batch, all) = ticket_of(&holder(who), ticket);
			let (dest, shares) = (holder(to).into(), shares.of(all));
			(who, PoolCall::transfer_ticket { batch, dest, shares })
		},
		Operation::Rebond { who, ticket, shares } => {
			let (batch, all) = ticket_of(&holder(who), ticket);
			(who, PoolCall::rebond { batch, shares: shares.of(all), min_shares: 0 })
		},
		_ => unreachable!("{operation:?} is nothing that a holder does with the pool"),
	}
}

/// The account and the call of a holder's transfer.
fn transfer(operation: &Operation) -> (u8, RuntimeCall) {
	match *operation {
		Operation::TransferShares { who, to, shares } => {
			let amount = shares.of(shares_of(&holder(who)));
			(who, transfer_shares(holder(to), amount))
		},
		Operation::DonateShares { who, to, shares } => {
			let amount = shares.of(shares_of(&holder(who)));
			(who, transfer_shares(keyless_account(to), amount))
		},
		Operation::TransferAll { who, to } => {
			let dest = holder(to).into();
			let call = pallet_balances::Call::transfer_all { dest, keep_alive: false };
			(who, RuntimeCall::Balances(call))
		},
		Operation::Donate { who, to, amount } => {
			let value = amount.of(spendable(&holder(who)));
			let dest = keyless_account(to).into();
			let call = pallet_balances::Call::transfer_keep_alive { dest, value };
			(who, RuntimeCall::Balances(call))
		},
		_ => unreachable!("{operation:?} is no transfer"),
	}
}

/// The call of an operation that any account can do.
fn of_anybody(operation: &Operation, validator: impl Fn(u8) -> AccountId) -> RuntimeCall {
	RuntimeCall::Staking(match *operation {
		Operation::Advance { steps } => {
			let call = PoolCall::advance_era { max_steps: steps.into() };
			return RuntimeCall::LiquidStaking(call);
		},
		Operation::Payout { eras_ago: eras, validator: index, page } => {
			pallet_staking::Call::payout_stakers_by_page {
				validator_stash: validator(index),
				era: eras_ago(eras),
				page: page.into(),
			}
		},
		Operation::Reap { stash: index } => {
			pallet_staking::Call::reap_stash { stash: stash(index), num_slashing_spans: 99 }
		},
		Operation::ChillOther { stash: index } => {
			pallet_staking::Call::chill_other { stash: stash(index) }
		},
		_ => unreachable!("{operation:?} is not for anybody"),
	})
}

/// The calls of a validator's operation.
fn of_validator(operation: &Operation, validator: impl Fn(u8) -> AccountId) -> Vec<Call> {
	let one = |who: AccountId, call: RuntimeCall| vec![(Some(who), call)];
	match *operation {
		Operation::Validate { validator: index, commission, blocked } => {
			let commission = Perbill::from_percent(commission.into());
			one(validator(index), validate(ValidatorPrefs { commission, blocked }))
		},
		Operation::Chill { validator: index } => {
			one(validator(index), RuntimeCall::Staking(pallet_staking::Call::chill {}))
		},
		Operation::Kick { validator: index } => {
			let stashes = 0..StashCount::<Runtime>::get();
			let who = stashes.map(|index| LiquidStaking::stash(index).into()).collect();
			one(validator(index), RuntimeCall::Staking(pallet_staking::Call::kick { who }))
		},
		Operation::Withdraw { validator: index } => {
			withdraw_to(validator(index), pallet_staking::MinValidatorBond::<Runtime>::get())
		},
		Operation::WithdrawTo { validator: index, thousands } => {
			withdraw_to(validator(index), Balance::from(thousands) * 1_000 * RILL)
		},
		Operation::Return { validator: index } => come_back(validator(index)),
		_ => unreachable!("{operation:?} is nothing that a validator does"),
	}
}

/// The calls of governance to the pool.
fn of_governance(operation: &Operation, validators: &[AccountId]) -> Vec<PoolCall<Runtime>> {
	match *operation {
		Operation::SetFees { percent, insurance } => {
			let rate = Perbill::from_percent(percent.into());
			let insurance = Perbill::from_percent(insurance.into());
			vec![set(Parameter::RewardFee(rate)), set(Parameter::InsurancePart(insurance))]
		},
		Operation::SetParameter { which, thousandths } => vec![set(parameter(which, thousandths))],
		Operation::SetCap { stash, cap } => {
			let (stash, cap) = (stash_index(stash), cap.of(ENDOWMENT));
			vec![PoolCall::set_stash_cap { stash, cap }]
		},
		Operation::SetNominees { stash, validators: bits } => {
			let (stash, nominees) = (stash_index(stash), chosen(validators, bits));
			vec![PoolCall::set_nominees { stash, nominees }]
		},
		Operation::OpenStash { cap } => vec![PoolCall::open_stash { cap: cap.of(ENDOWMENT) }],
		Operation::Reopen => vec![PoolCall::reopen {}],
		Operation::Recapitalise => vec![PoolCall::recapitalise {}],
		_ => unreachable!("{operation:?} is nothing that governance does with the pool"),
	}
}

/// The call of governance to the staking system.
fn of_staking(operation: &Operation) -> pallet_staking::Call<Runtime> {
	match *operation {
		Operation::SetMinimumBond { rill } => pallet_staking::Call::set_staking_configs {
			min_nominator_bond: ConfigOp::Set(Balance::from(rill) * RILL),
			min_validator_bond: ConfigOp::Noop,
			max_nominator_count: ConfigOp::Noop,
			max_validator_count: ConfigOp::Noop,
			// Any account can chill a nominator below the minimum, whatever their number.
			chill_threshold: ConfigOp::Set(Percent::zero()),
			min_commission: ConfigOp::Noop,
			max_staked_rewards: ConfigOp::Noop,
		},
		Operation::SetValidatorCount { count } => {
			pallet_staking::Call::set_validator_count { new: count.max(1).into() }
		},
		Operation::ForceUnstake { stash: index } => {
			pallet_staking::Call::force_unstake { stash: stash(index), num_slashing_spans: 99 }
		},
		Operation::CancelSlashes { eras_ahead, reports } => {
			let era = eras_ago(0).saturating_add(eras_ahead.into());
			let all = UnappliedSlashes::<Runtime>::decode_len(era).unwrap_or(0);
			let is_chosen = |index: &u32| *index < 8 && reports >> index & 1 == 1;
			let slash_indices = (0..u32::try_from(all).unwrap_or(0)).filter(is_chosen).collect();
			pallet_staking::Call::cancel_deferred_slash { era, slash_indices }
		},
		_ => unreachable!("{operation:?} is nothing that governance does with the staking system"),
	}
}

/// A manual slash. Empty for the author, because it would disable the author.
fn manual_slash(validator_stash: AccountId, era: u32, slash_fraction: Perbill) -> Vec<Call> {
	if author().as_ref() == Some(&validator_stash) {
		return vec![];
	}
	let call = pallet_staking::Call::manual_slash { validator_stash, era, slash_fraction };
	vec![(None, RuntimeCall::Staking(call))]
}

fn set(parameter: Parameter) -> PoolCall<Runtime> {
	PoolCall::set_parameter { parameter }
}

/// A parameter with a random value. Most values are within bounds, and leave the pool usable.
fn parameter(which: u8, thousandths: u16) -> Parameter {
	let part = |most: u32| {
		Perbill::from_percent(most) * Perbill::from_rational(u32::from(thousandths), 1_000)
	};
	match which % 9 {
		0 => Parameter::MinStake(
			RILL * Balance::from(thousandths) * Balance::from(thousandths) / 900,
		),
		1 => Parameter::PoolShare(part(100)),
		2 => Parameter::StakeLimit(ENDOWMENT / 100 * Balance::from(thousandths)),
		3 => Parameter::ValidatorShare(part(100)),
		4 => Parameter::ReserveTarget(part(11)),
		5 => Parameter::InstantLimit(part(11)),
		6 => Parameter::InstantFee(FeeCurve { min: part(2), max: part(11) }),
		7 => Parameter::ValidatorSelection(ValidatorSelection::Governance),
		_ => Parameter::ValidatorSelection(ValidatorSelection::Policy),
	}
}

fn transfer_shares(to: AccountId, amount: Balance) -> RuntimeCall {
	let (id, target) = (STRILL_ASSET_ID.into(), to.into());
	RuntimeCall::Assets(pallet_assets::Call::transfer { id, target, amount })
}

fn validate(prefs: ValidatorPrefs) -> RuntimeCall {
	RuntimeCall::Staking(pallet_staking::Call::validate { prefs })
}

/// Unbonds all but `left` of a bond.
fn withdraw_to(who: AccountId, left: Balance) -> Vec<Call> {
	let bonded = pallet_staking::Ledger::<Runtime>::get(&who).map_or(0, |it| it.active);
	let call = pallet_staking::Call::unbond { value: bonded.saturating_sub(left) };
	vec![(Some(who), RuntimeCall::Staking(call))]
}

/// Funds a validator, bonds or adds to its bond, and lets it validate.
fn come_back(who: AccountId) -> Vec<Call> {
	let fund =
		pallet_balances::Call::force_set_balance { who: who.clone().into(), new_free: ENDOWMENT };
	let (value, payee) = (VALIDATOR_BOND, RewardDestination::Staked);
	let bond = match pallet_staking::Ledger::<Runtime>::get(&who) {
		Some(ledger) => {
			let max_additional = VALIDATOR_BOND.saturating_sub(ledger.active);
			pallet_staking::Call::bond_extra { max_additional }
		},
		None => pallet_staking::Call::bond { value, payee },
	};
	vec![
		(None, RuntimeCall::Balances(fund)),
		(Some(who.clone()), RuntimeCall::Staking(bond)),
		(Some(who), validate(ValidatorPrefs::default())),
	]
}
