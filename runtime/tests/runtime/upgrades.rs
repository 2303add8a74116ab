// SPDX-License-Identifier: Apache-2.0

//! Changes of the existential deposit by an upgrade of the runtime.

use pallet_liquid_staking::{
	types::{AccountKind, Breach, EntryGate},
	Error, Event,
};
use polkadot_sdk::{
	frame_support::{
		assert_noop, assert_ok,
		traits::fungible::{Inspect, Mutate},
	},
	polkadot_primitives::{AccountId, Balance},
	sp_keyring::Sr25519Keyring::{Bob, Charlie},
};
use rill_runtime::{
	configs::system::upgrade,
	constants::{
		currency::{EXISTENTIAL_DEPOSIT, RILL},
		STRILL_ASSET_ID,
	},
	genesis::presets,
	Assets, Balances, LiquidStaking, Runtime, RuntimeEvent, RuntimeOrigin,
};
use rill_test_chain::{account, claim_all, Chain};

const STAKE: Balance = 50_000 * RILL;

fn signed(who: &AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who.clone())
}

/// A chain on which Bob has staked and has a ticket.
fn chain_with_a_ticket() -> (Chain, AccountId, u32) {
	upgrade::EXISTENTIAL_DEPOSIT.set(None);
	let mut chain = Chain::new(presets::development());
	let bob = account(Bob);
	let batch = chain.block(|| {
		assert_ok!(LiquidStaking::stake(signed(&bob), STAKE, 0));
		let batch = LiquidStaking::queue_info().open_batch;
		let half = Assets::balance(STRILL_ASSET_ID, &bob) / 2;
		assert_ok!(LiquidStaking::unstake(signed(&bob), half, 0));
		batch
	});
	chain.run_to_era(2);
	(chain, bob, batch)
}

/// The accounts that need an existential deposit beside their tracked balance.
fn keyless_accounts() -> Vec<AccountId> {
	let kinds = [AccountKind::Reserve, AccountKind::Claims, AccountKind::Rewards];
	let stashes = [AccountKind::Stash(0), AccountKind::Stash(1)];
	kinds.into_iter().chain(stashes).map(LiquidStaking::account).collect()
}

#[test]
fn raised_deposit_should_halt_entries_and_not_claims_until_topped_up() {
	let (mut chain, bob, batch) = chain_with_a_ticket();
	let raised = 3 * EXISTENTIAL_DEPOSIT;
	upgrade::EXISTENTIAL_DEPOSIT.set(Some(raised));
	let mut breach = None;
	while breach.is_none() {
		// The invariants do not hold before the accounts are topped up.
		chain.block_unchecked(|| ());
		breach = chain.events().into_iter().find_map(|event| match event {
			RuntimeEvent::LiquidStaking(Event::Halted { breach }) => Some(breach),
			_ => None,
		});
		assert!(chain.active_era() < 5);
	}
	assert_eq!(breach, Some(Breach::Account));
	chain.block_unchecked(|| {
		assert_noop!(
			rill_test_chain::plain(LiquidStaking::stake(signed(&bob), STAKE, 0)),
			Error::<Runtime>::PoolHalted
		);
		assert_noop!(LiquidStaking::reopen(RuntimeOrigin::root()), Error::<Runtime>::StillInBreach);
	});
	chain.block_unchecked(|| {
		for account in keyless_accounts() {
			assert_ok!(Balances::mint_into(&account, raised - EXISTENTIAL_DEPOSIT));
		}
		assert_ok!(LiquidStaking::reopen(RuntimeOrigin::root()));
	});
	assert!(claim_all(&mut chain, &bob, batch) > 0);
	assert_eq!(chain.read(LiquidStaking::pool_info).gate, EntryGate::Open);
	chain.block(|| {
		assert_ok!(LiquidStaking::stake(signed(&account(Charlie)), STAKE, 0));
	});
}

#[test]
fn raised_deposit_should_change_nothing_when_accounts_are_topped_up() {
	let (mut chain, bob, batch) = chain_with_a_ticket();
	let before = chain.read(LiquidStaking::pool_info);
	let raised = 3 * EXISTENTIAL_DEPOSIT;
	upgrade::EXISTENTIAL_DEPOSIT.set(Some(raised));
	chain.read(|| {
		for account in keyless_accounts() {
			assert_ok!(Balances::mint_into(&account, raised - EXISTENTIAL_DEPOSIT));
		}
	});
	assert_eq!(chain.read(LiquidStaking::pool_info).pooled, before.pooled);
	assert!(claim_all(&mut chain, &bob, batch) > 0);
	assert_eq!(chain.read(LiquidStaking::pool_info).gate, EntryGate::Open);
}

#[test]
fn lowered_deposit_should_free_only_the_deposit_of_the_rewards() {
	let (mut chain, bob, batch) = chain_with_a_ticket();
	let lowered = EXISTENTIAL_DEPOSIT / 10;
	upgrade::EXISTENTIAL_DEPOSIT.set(Some(lowered));
	chain.run_blocks(1);
	assert!(claim_all(&mut chain, &bob, batch) > 0);
	let balance = |chain: &mut Chain, kind| {
		chain.read(|| Balances::total_balance(&LiquidStaking::account(kind)))
	};
	assert_eq!(balance(&mut chain, AccountKind::Rewards), lowered);
	let pool = chain.read(pallet_liquid_staking::Pool::<Runtime>::get);
	// The surplus of these accounts belongs to nobody, and does no harm.
	assert_eq!(
		balance(&mut chain, AccountKind::Reserve),
		pool.reserve.plancks() + EXISTENTIAL_DEPOSIT
	);
	assert_eq!(
		balance(&mut chain, AccountKind::Claims),
		pool.claims.plancks() + EXISTENTIAL_DEPOSIT
	);
}
