// SPDX-License-Identifier: Apache-2.0

//! The calls that each proxy type allows: every call by itself, and inside every call that makes
//! others.

use polkadot_sdk::{
	frame_support::{
		assert_ok,
		storage::with_transaction,
		traits::{fungible::Inspect, GetCallMetadata, InstanceFilter},
		BoundedVec,
	},
	pallet_balances, pallet_multisig, pallet_proxy, pallet_staking,
	pallet_staking::RewardDestination,
	pallet_utility,
	polkadot_primitives::AccountId,
	sp_keyring::Sr25519Keyring::{Bob, Charlie, Dave, Eve},
	sp_runtime::{DispatchError, TransactionOutcome},
};
use rill_runtime::{
	configs::proxy::ProxyType,
	constants::{currency::RILL, STRILL_ASSET_ID},
	genesis::presets,
	Assets, Balances, LiquidStaking, Multisig, Proxy, Runtime, RuntimeCall, RuntimeEvent,
	RuntimeOrigin, Staking, System,
};
use rill_test_chain::{account, all_calls, Chain};
use std::{
	collections::{BTreeMap, BTreeSet},
	fmt::Debug,
};

const LIMITED: [ProxyType; 7] = [
	ProxyType::NonTransfer,
	ProxyType::Governance,
	ProxyType::Staking,
	ProxyType::CancelProxy,
	ProxyType::ParaRegistration,
	ProxyType::LiquidStaking,
	ProxyType::LiquidStakingWithInstantExits,
];

fn signed(who: &AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who.clone())
}

/// The names of the calls that a proxy type allows, by pallet.
fn allowed(kind: ProxyType) -> BTreeMap<&'static str, Vec<&'static str>> {
	let mut allowed = BTreeMap::<_, Vec<_>>::new();
	for ((pallet, name), call) in all_calls() {
		if kind.filter(&call) {
			allowed.entry(pallet).or_default().push(name);
		}
	}
	allowed
}

/// All calls of a pallet, without `others`.
fn all_but(pallet: &'static str, others: &[&str]) -> (&'static str, Vec<&'static str>) {
	let mut names = RuntimeCall::get_call_names(pallet).to_vec();
	let before = names.len();
	names.retain(|name| !others.contains(name));
	assert_eq!(before - names.len(), others.len(), "{pallet} has them");
	names.sort_unstable();
	(pallet, names)
}

fn all(pallet: &'static str) -> (&'static str, Vec<&'static str>) {
	all_but(pallet, &[])
}

fn only(pallet: &'static str, names: &[&'static str]) -> (&'static str, Vec<&'static str>) {
	(pallet, names.to_vec())
}

/// The calls that move nothing, without those of governance and staking.
fn moves_nothing() -> Vec<(&'static str, Vec<&'static str>)> {
	vec![
		all("Babe"),
		all("Beefy"),
		all("Grandpa"),
		all_but(
			"Identity",
			&[
				"add_sub",
				"provide_judgement",
				"request_judgement",
				"set_account_id",
				"set_fee",
				"set_fields",
				"set_subs",
				"set_username_for",
			],
		),
		only("Multisig", &["cancel_as_multi", "poke_deposit"]),
		only(
			"Proxy",
			&[
				"add_proxy",
				"create_pure",
				"poke_deposit",
				"reject_announcement",
				"remove_announcement",
				"remove_proxy",
			],
		),
		only("Recovery", &["cancel_attempt", "slash_attempt"]),
		only("Registrar", &["deregister", "register", "reserve"]),
		all("Scheduler"),
		all("System"),
		all("Timestamp"),
		only("Vesting", &["vest", "vest_other"]),
		// Of governance: no deposits that a decision can take, no awards, and no committee.
		all("ConvictionVoting"),
		all("Preimage"),
		all_but("Referenda", &["place_decision_deposit", "submit"]),
		all("Treasury"),
	]
}

/// The calls of governance.
fn governance() -> Vec<(&'static str, Vec<&'static str>)> {
	vec![
		all("Bounties"),
		all("ChildBounties"),
		all("ConvictionVoting"),
		all("Preimage"),
		all("Referenda"),
		all("TechnicalCommittee"),
		all("Treasury"),
		all("Utility"),
	]
}

/// The calls of stakers and validators.
fn staking() -> Vec<(&'static str, Vec<&'static str>)> {
	let liquid_staking = all_but("LiquidStaking", &["instant_unstake", "transfer_ticket"]);
	vec![liquid_staking, all("Session"), all("Staking"), all("Utility"), all("VoterList")]
}

/// The calls of holders that pay nobody else, and `others` of liquid staking.
fn of_holders(others: &[&'static str]) -> Vec<(&'static str, Vec<&'static str>)> {
	let calls =
		["advance_era", "cancel_unstake", "claim", "claim_for", "rebond", "stake", "unstake"];
	let mut calls = [&calls[..], others].concat();
	calls.sort_unstable();
	vec![("LiquidStaking", calls), all("Utility")]
}

#[test]
fn each_proxy_type_should_allow_the_listed_calls_and_no_others() {
	let registration = only("Registrar", &["register", "reserve"]);
	let expected: [(ProxyType, Vec<_>); 7] = [
		(ProxyType::NonTransfer, [moves_nothing(), staking()].concat()),
		(ProxyType::Governance, governance()),
		(ProxyType::Staking, staking()),
		(ProxyType::CancelProxy, vec![only("Proxy", &["reject_announcement"])]),
		(
			ProxyType::ParaRegistration,
			vec![only("Proxy", &["remove_proxy"]), registration, all("Utility")],
		),
		(ProxyType::LiquidStaking, of_holders(&[])),
		(ProxyType::LiquidStakingWithInstantExits, of_holders(&["instant_unstake"])),
	];
	// No slash is pending, so entries pay no premium.
	let mut chain = Chain::new(presets::development());
	for (kind, calls) in expected {
		let allowed = chain.read(|| allowed(kind));
		assert_eq!(allowed, calls.into_iter().collect(), "{kind:?}");
	}
	let every: BTreeSet<_> = all_calls().into_keys().collect();
	let any = chain.read(|| allowed(ProxyType::Any));
	assert_eq!(any.values().map(Vec::len).sum::<usize>(), every.len());
}

#[test]
fn superset_of_a_proxy_type_should_allow_all_its_calls() {
	let mut chain = Chain::new(presets::development());
	for mine in LIMITED {
		for theirs in LIMITED.into_iter().filter(|theirs| mine.is_superset(theirs)) {
			for (names, call) in all_calls() {
				let holds = chain.read(|| mine.filter(&call) || !theirs.filter(&call));
				assert!(holds, "{mine:?} {theirs:?} {names:?}");
			}
		}
		assert!(!mine.is_superset(&ProxyType::Any));
		assert!(mine.is_superset(&mine) && ProxyType::Any.is_superset(&mine));
	}
}

#[test]
fn proxy_types_should_be_supersets_of_the_listed_ones_only() {
	let expected = [
		(
			ProxyType::NonTransfer,
			vec![
				ProxyType::Staking,
				ProxyType::CancelProxy,
				ProxyType::ParaRegistration,
				ProxyType::LiquidStaking,
			],
		),
		(ProxyType::Governance, vec![]),
		(ProxyType::Staking, vec![ProxyType::LiquidStaking]),
		(ProxyType::CancelProxy, vec![]),
		(ProxyType::ParaRegistration, vec![]),
		(ProxyType::LiquidStaking, vec![]),
		(ProxyType::LiquidStakingWithInstantExits, vec![ProxyType::LiquidStaking]),
	];
	for (mine, theirs) in expected {
		let others = LIMITED.into_iter().filter(|other| *other != mine);
		let found: Vec<_> = others.filter(|other| mine.is_superset(other)).collect();
		assert_eq!(found, theirs, "{mine:?}");
	}
}

/// Dave's account, with everything that a thief could take: RILL, stRILL, a ticket, a bond, a pure
/// proxy and a part in a multisig. Both of the latter have RILL.
struct Rich {
	pure: AccountId,
	multi: AccountId,
	derived: AccountId,
	others: Vec<AccountId>,
}

fn rich() -> (Chain, Rich) {
	let mut chain = Chain::new(presets::development());
	let (dave, charlie) = (account(Dave), account(Charlie));
	let others = vec![charlie.clone()];
	let multi = Multisig::multi_account_id(&sorted(&[dave.clone(), charlie.clone()]), 1);
	let derived = pallet_utility::derivative_account_id(dave.clone(), 0);
	let pure = chain.block(|| {
		assert_ok!(LiquidStaking::stake(signed(&dave), 50_000 * RILL, 0));
		assert_ok!(Staking::bond(signed(&dave), 10_000 * RILL, RewardDestination::Stash));
		assert_ok!(Proxy::create_pure(signed(&dave), ProxyType::Any, 0, 0));
		let events = System::events().into_iter().map(|record| record.event);
		let pure = events.rev().find_map(|event| match event {
			RuntimeEvent::Proxy(pallet_proxy::Event::PureCreated { pure, .. }) => Some(pure),
			_ => None,
		});
		let pure = pure.expect("one was created");
		for to in [&pure, &multi, &derived] {
			let to = to.clone().into();
			assert_ok!(Balances::transfer_keep_alive(signed(&dave), to, 100 * RILL));
		}
		assert_ok!(LiquidStaking::unstake(signed(&dave), 20_000 * RILL, 0));
		pure
	});
	(chain, Rich { pure, multi, derived, others })
}

fn sorted(accounts: &[AccountId]) -> Vec<AccountId> {
	let mut accounts = accounts.to_vec();
	accounts.sort();
	accounts
}

fn transfer(to: &AccountId) -> RuntimeCall {
	let value = 90 * RILL;
	RuntimeCall::Balances(pallet_balances::Call::transfer_allow_death {
		dest: to.clone().into(),
		value,
	})
}

/// Calls that would move something of Dave's to the thief, or give it up.
fn thefts(rich: &Rich, thief: &AccountId) -> Vec<RuntimeCall> {
	let payee = || RewardDestination::Account(thief.clone());
	let multi_of_one = pallet_multisig::Call::as_multi_threshold_1 {
		other_signatories: rich.others.clone(),
		call: Box::new(transfer(thief)),
	};
	let pure = |call| {
		RuntimeCall::Proxy(pallet_proxy::Call::proxy {
			real: rich.pure.clone().into(),
			force_proxy_type: None,
			call: Box::new(call),
		})
	};
	vec![
		transfer(thief),
		RuntimeCall::Staking(pallet_staking::Call::set_payee { payee: payee() }),
		RuntimeCall::Staking(pallet_staking::Call::set_payee { payee: RewardDestination::None }),
		RuntimeCall::LiquidStaking(pallet_liquid_staking::Call::transfer_ticket {
			batch: 0,
			dest: thief.clone().into(),
			shares: 20_000 * RILL,
		}),
		RuntimeCall::LiquidStaking(pallet_liquid_staking::Call::instant_unstake {
			shares: 100 * RILL,
			min_stake: 0,
		}),
		RuntimeCall::Multisig(multi_of_one),
		RuntimeCall::Utility(pallet_utility::Call::as_derivative {
			index: 0,
			call: Box::new(transfer(thief)),
		}),
		pure(transfer(thief)),
		pure(RuntimeCall::Utility(pallet_utility::Call::batch { calls: vec![transfer(thief)] })),
	]
}

/// A call by itself, and inside every call that makes others.
fn wrapped(call: &RuntimeCall) -> Vec<RuntimeCall> {
	use pallet_utility::Call;
	let inner = || vec![call.clone()];
	let boxed = || Box::new(call.clone());
	let utility: Vec<Call<Runtime>> = vec![
		Call::batch { calls: inner() },
		Call::batch_all { calls: inner() },
		Call::force_batch { calls: inner() },
		Call::if_else { main: boxed(), fallback: boxed() },
	];
	let nested = RuntimeCall::Utility(Call::batch { calls: inner() });
	let twice = Call::batch_all { calls: vec![nested] };
	let calls = utility.into_iter().chain([twice]).map(RuntimeCall::Utility);
	[call.clone()].into_iter().chain(calls).collect()
}

/// The possessions of Dave that a call could take, and those of the thief.
fn possessions(rich: &Rich, thief: &AccountId) -> impl PartialEq + Debug {
	let dave = account(Dave);
	let rill = |who: &AccountId| Balances::total_balance(who);
	(
		[rill(&rich.pure), rill(&rich.multi), rill(&rich.derived), rill(thief)],
		Assets::balance(STRILL_ASSET_ID, &dave),
		(LiquidStaking::tickets_of(&dave).len(), LiquidStaking::tickets_of(thief).len()),
		pallet_staking::Payee::<Runtime>::get(&dave),
	)
}

/// Whether a call by a proxy of Dave moves anything. The call is rolled back.
fn moves(rich: &Rich, call: RuntimeCall, thief: &AccountId) -> bool {
	let before = possessions(rich, thief);
	with_transaction(|| {
		let origin = signed(&account(Bob));
		assert_ok!(Proxy::proxy(origin, account(Dave).into(), None, Box::new(call)));
		let has_moved = possessions(rich, thief) != before;
		TransactionOutcome::Rollback(Ok::<_, DispatchError>(has_moved))
	})
	.expect("nothing fails in it; qed")
}

fn is_instant_exit(call: &RuntimeCall) -> bool {
	use pallet_liquid_staking::Call;
	matches!(call, RuntimeCall::LiquidStaking(Call::instant_unstake { .. }))
}

#[test]
fn limited_proxies_should_move_nothing_even_by_wrapped_calls() {
	let (mut chain, rich) = rich();
	let thief = account(Eve);
	chain.block(|| {
		for kind in LIMITED.into_iter().chain([ProxyType::Any]) {
			let (dave, delegate) = (signed(&account(Dave)), account(Bob));
			assert_ok!(Proxy::add_proxy(dave.clone(), delegate.clone().into(), kind, 0));
			for theft in thefts(&rich, &thief) {
				for call in wrapped(&theft) {
					let is_moved = moves(&rich, call.clone(), &thief);
					let may_move = kind == ProxyType::Any
						|| (kind == ProxyType::LiquidStakingWithInstantExits
							&& is_instant_exit(&theft));
					assert_eq!(is_moved, may_move, "{kind:?} {call:?}");
				}
			}
			assert_ok!(Proxy::remove_proxy(dave, delegate.into(), kind, 0));
		}
	});
}

#[test]
fn limited_proxies_should_not_stake_when_the_entry_premium_is_large() {
	use pallet_liquid_staking::{
		types::{PendingSlash, Stake},
		Call, PendingSlashes, Pool,
	};
	let mut chain = Chain::new(presets::development());
	let calls = [
		Call::<Runtime>::stake { amount: 1_000 * RILL, min_shares: 0 },
		Call::rebond { batch: 0, shares: RILL, min_shares: 0 },
	];
	let worth = chain.read(|| LiquidStaking::pool_info().pooled);
	for (borne, may_enter) in [(0, true), (1, true), (worth / 10, false)] {
		chain.change(|| {
			Pool::<Runtime>::mutate(|pool| pool.forge().pending = Stake::new(borne.max(1)));
			let slash = PendingSlash { holders: Stake::new(borne), ..Default::default() };
			PendingSlashes::<Runtime>::put(BoundedVec::truncate_from(vec![slash]));
		});
		for kind in [
			ProxyType::NonTransfer,
			ProxyType::Staking,
			ProxyType::LiquidStaking,
			ProxyType::LiquidStakingWithInstantExits,
		] {
			for call in calls.clone() {
				let call = RuntimeCall::from(call);
				assert_eq!(chain.read(|| kind.filter(&call)), may_enter, "{kind:?} {call:?}");
			}
		}
	}
	let leave = RuntimeCall::from(Call::<Runtime>::unstake { shares: RILL, min_stake: 0 });
	assert!(chain.read(|| ProxyType::Staking.filter(&leave)), "exits stay allowed");
}

#[test]
fn limited_proxies_should_only_bond_for_the_stash_itself() {
	let bond =
		|payee| RuntimeCall::Staking(pallet_staking::Call::bond { value: 1_000 * RILL, payee });
	for kind in [ProxyType::NonTransfer, ProxyType::Staking] {
		for payee in [RewardDestination::Staked, RewardDestination::Stash] {
			assert!(kind.filter(&bond(payee)));
		}
		for payee in [RewardDestination::None, RewardDestination::Account(account(Eve))] {
			assert!(!kind.filter(&bond(payee)));
		}
	}
}
