// SPDX-License-Identifier: Apache-2.0

//! Attacks on the real runtime, without slashes.

use pallet_liquid_staking::types::AccountKind;
use polkadot_sdk::{
	frame_support::{
		assert_noop, assert_ok,
		traits::{LockableCurrency, WithdrawReasons},
	},
	pallet_assets, pallet_staking,
	pallet_staking::RewardDestination,
	polkadot_primitives::{AccountId, Balance},
	sp_keyring::Sr25519Keyring::{Alice, Bob, Charlie},
	sp_runtime::{traits::Dispatchable, DispatchResult, TokenError},
};
use rill_runtime::{
	constants::{
		currency::{EXISTENTIAL_DEPOSIT, RILL},
		STRILL_ASSET_ID,
	},
	genesis::presets,
	Assets, Balances, LiquidStaking, Runtime, RuntimeCall, RuntimeOrigin, Staking,
};
use rill_test_chain::{account, claim_all, Chain};

const STAKE: Balance = 50_000 * RILL;

fn signed(who: &AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who.clone())
}

fn stake(who: &AccountId, amount: Balance) {
	assert_ok!(LiquidStaking::stake(signed(who), amount, 0));
}

fn strill(who: &AccountId) -> Balance {
	Assets::balance(STRILL_ASSET_ID, who)
}

/// Calls by which `who` could gain the shares of `other`, or power over stRILL.
fn calls_of_assets(who: &AccountId, other: &AccountId) -> Vec<pallet_assets::Call<Runtime>> {
	let id = STRILL_ASSET_ID.into();
	let to = || other.clone().into();
	let me = || who.clone().into();
	vec![
		pallet_assets::Call::create { id, admin: me(), min_balance: 1 },
		pallet_assets::Call::start_destroy { id },
		pallet_assets::Call::destroy_accounts { id },
		pallet_assets::Call::destroy_approvals { id },
		pallet_assets::Call::finish_destroy { id },
		pallet_assets::Call::mint { id, beneficiary: me(), amount: 1 },
		pallet_assets::Call::burn { id, who: to(), amount: 1 },
		pallet_assets::Call::force_transfer { id, source: to(), dest: me(), amount: 1 },
		pallet_assets::Call::freeze { id, who: to() },
		pallet_assets::Call::thaw { id, who: to() },
		pallet_assets::Call::freeze_asset { id },
		pallet_assets::Call::thaw_asset { id },
		pallet_assets::Call::transfer_ownership { id, owner: me() },
		pallet_assets::Call::set_team { id, issuer: me(), admin: me(), freezer: me() },
		pallet_assets::Call::set_metadata {
			id,
			name: b"x".to_vec(),
			symbol: b"x".to_vec(),
			decimals: 1,
		},
		pallet_assets::Call::clear_metadata { id },
		pallet_assets::Call::transfer_approved { id, owner: to(), destination: me(), amount: 1 },
		pallet_assets::Call::touch_other { id, who: to() },
		pallet_assets::Call::refund_other { id, who: to() },
		pallet_assets::Call::block { id, who: to() },
		pallet_assets::Call::set_min_balance { id, min_balance: 1_000_000_000_000_000 },
	]
}

#[test]
fn no_call_of_the_assets_pallet_should_change_balances_or_roles() {
	let mut chain = Chain::new(presets::development());
	let (alice, bob) = (account(Alice), account(Bob));
	chain.block(|| stake(&bob, STAKE));
	let calls = calls_of_assets(&alice, &bob);
	let validator = chain.read(|| pallet_staking::Validators::<Runtime>::iter_keys().next());
	chain.block(|| {
		let asset = || pallet_assets::Asset::<Runtime>::get(STRILL_ASSET_ID);
		let before = (asset(), strill(&bob));
		for who in [alice.clone(), validator.clone().unwrap()] {
			for call in &calls {
				let outcome = RuntimeCall::Assets(call.clone()).dispatch(signed(&who));
				assert!(outcome.is_err(), "{call:?}");
				assert_eq!((asset(), strill(&bob)), before, "{call:?}");
			}
		}
	});
}

#[test]
fn nobody_should_be_able_to_destroy_shares_and_so_stop_the_pool() {
	let mut chain = Chain::new(presets::development());
	let (bob, charlie) = (account(Bob), account(Charlie));
	chain.block(|| stake(&bob, STAKE));
	let id = || STRILL_ASSET_ID.into();
	chain.block(|| {
		assert_ok!(Assets::touch(signed(&charlie), id()));
		assert_ok!(Assets::transfer(signed(&bob), id(), charlie.clone().into(), 1));
		let refund = |allow_burn| {
			let call = pallet_assets::Call::refund { id: id(), allow_burn };
			RuntimeCall::Assets(call).dispatch(signed(&charlie))
		};
		assert!(refund(true).is_err());
		assert!(refund(false).is_err(), "the account has shares");
		assert_ok!(Assets::transfer(signed(&charlie), id(), bob.clone().into(), 1));
	});
	chain.run_to_era(2);
	chain.run_blocks(3);
	chain.block(|| stake(&bob, STAKE));
}

#[test]
fn frozen_and_bonded_funds_should_not_be_staked_again() {
	let mut chain = Chain::new(presets::development());
	let (bob, charlie) = (account(Bob), account(Charlie));
	chain.block(|| {
		let free = presets::ENDOWMENT - STAKE;
		assert_ok!(Staking::bond(signed(&bob), free, RewardDestination::Stash));
		assert_noop!(
			rill_test_chain::plain(LiquidStaking::stake(signed(&bob), STAKE + 1, 0)),
			TokenError::FundsUnavailable
		);
		assert!(LiquidStaking::stake(signed(&bob), STAKE, 0).is_err(), "the account would end");
		stake(&bob, STAKE - RILL);

		Balances::set_lock(
			*b"attacker",
			&charlie,
			presets::ENDOWMENT - STAKE,
			WithdrawReasons::all(),
		);
		assert_noop!(
			rill_test_chain::plain(LiquidStaking::stake(signed(&charlie), STAKE + 1, 0)),
			TokenError::Frozen
		);
		stake(&charlie, STAKE);
	});
}

#[test]
fn entry_should_not_gain_from_a_payout_right_before_or_after_it() {
	for is_before in [true, false] {
		let mut chain = Chain::new(presets::development());
		let (bob, charlie) = (account(Bob), account(Charlie));
		chain.block(|| stake(&bob, STAKE));
		chain.run_to_era(3);
		let validator =
			chain.read(|| pallet_staking::Validators::<Runtime>::iter_keys().next().unwrap());
		chain.block(|| {
			let pay = || {
				let stranger = signed(&charlie);
				assert_ok!(Staking::payout_stakers_by_page(stranger, validator.clone(), 2, 0));
			};
			if is_before {
				pay();
			}
			stake(&charlie, STAKE);
			if !is_before {
				pay();
			}
			let worth = LiquidStaking::stake_of(&charlie);
			assert!(worth <= STAKE, "{worth}");
		});
	}
}

#[test]
fn entry_for_one_harvest_should_not_pay_for_itself() {
	let mut chain = Chain::new(presets::development());
	let (bob, charlie) = (account(Bob), account(Charlie));
	chain.block(|| stake(&bob, STAKE));
	// In right before the reward of era 3 comes, and out right after it.
	chain.run_to_era(4);
	let batch = chain.block(|| {
		stake(&charlie, STAKE);
		let batch = LiquidStaking::queue_info().open_batch;
		let shares = strill(&charlie);
		assert_ok!(LiquidStaking::unstake(signed(&charlie), shares, 0));
		batch
	});
	let paid = claim_all(&mut chain, &charlie, batch);
	// The exit was in the open batch until the next era, so it got a part of one era's stream only.
	let stayed = chain.read(|| LiquidStaking::stake_of(&bob));
	assert!(paid - STAKE.min(paid) < stayed - STAKE, "{paid} {stayed}");
}

#[test]
fn gift_to_any_account_should_never_lower_the_rate() {
	let mut chain = Chain::new(presets::development());
	let bob = account(Bob);
	chain.block(|| stake(&bob, STAKE));
	chain.run_to_era(2);
	let kinds = [
		AccountKind::Reserve,
		AccountKind::Rewards,
		AccountKind::Claims,
		AccountKind::Escrow,
		AccountKind::Authority,
		AccountKind::Insurance,
		AccountKind::Stash(0),
		AccountKind::Stash(1),
		AccountKind::Stash(2),
	];
	let mut last = chain.read(LiquidStaking::rate);
	for kind in kinds {
		chain.block(|| {
			let to = LiquidStaking::account(kind);
			assert_ok!(Balances::transfer_keep_alive(signed(&bob), to.clone().into(), 100 * RILL));
			let id = STRILL_ASSET_ID.into();
			assert_ok!(Assets::transfer(signed(&bob), id, to.into(), 100 * RILL));
		});
		let rate = chain.read(LiquidStaking::rate);
		assert!(rate >= last, "{kind:?}");
		last = rate;
	}
	chain.run_to_era(4);
	assert!(chain.read(LiquidStaking::rate) >= last);
}

#[test]
fn account_should_not_be_created_by_dust_of_shares() {
	let mut chain = Chain::new(presets::development());
	let (alice, nobody) = (account(Alice), AccountId::new([7; 32]));
	chain.block(|| stake(&alice, STAKE));
	chain.block(|| {
		let id = || STRILL_ASSET_ID.into();
		let send = |amount| Assets::transfer(signed(&alice), id(), nobody.clone().into(), amount);
		for amount in [1, EXISTENTIAL_DEPOSIT - 1] {
			assert_noop!(send(amount), TokenError::BelowMinimum);
		}
		assert_ok!(send(EXISTENTIAL_DEPOSIT));
		// The account has some shares now.
		assert_ok!(send(1));
	});
}

#[test]
fn exit_should_include_the_remaining_dust_of_shares() {
	let leave: [fn(&AccountId, Balance) -> DispatchResult; 2] = [
		|who, shares| rill_test_chain::plain(LiquidStaking::unstake(signed(who), shares, 0)),
		|who, shares| {
			rill_test_chain::plain(LiquidStaking::instant_unstake(signed(who), shares, 0))
		},
	];
	for leave in leave {
		let mut chain = Chain::new(presets::development());
		let (alice, bob) = (account(Alice), account(Bob));
		chain.block(|| {
			stake(&alice, STAKE);
			stake(&bob, 100 * RILL);
		});
		chain.block(|| {
			let all = strill(&bob);
			assert_ok!(leave(&bob, all - EXISTENTIAL_DEPOSIT + 1));
			assert_eq!(strill(&bob), 0);
		});
		chain.run_to_era(2);
		chain.run_blocks(3);
		// An account can also leave exactly the existential deposit behind.
		chain.block(|| {
			stake(&bob, 100 * RILL);
			let all = strill(&bob);
			assert_ok!(leave(&bob, all - EXISTENTIAL_DEPOSIT));
			assert_eq!(strill(&bob), EXISTENTIAL_DEPOSIT);
		});
	}
}
