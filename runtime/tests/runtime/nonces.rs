// SPDX-License-Identifier: Apache-2.0

//! Old transactions of an emptied account that gets funds again.

use polkadot_sdk::{
	frame_support::assert_ok,
	pallet_balances,
	polkadot_primitives::Nonce,
	sp_keyring::Sr25519Keyring::{self, Bob, Dave, Eve},
	sp_runtime::transaction_validity::InvalidTransaction,
};
use rill_runtime::{
	constants::{currency::RILL, STRILL_ASSET_ID},
	genesis::presets,
	Assets, Balances, Executive, LiquidStaking, Runtime, RuntimeOrigin, System, UncheckedExtrinsic,
};
use rill_test_chain::{account, sign, Chain};

fn signed(who: Sr25519Keyring) -> RuntimeOrigin {
	RuntimeOrigin::signed(account(who))
}

fn nonce(who: Sr25519Keyring) -> Nonce {
	*System::account_nonce(account(who))
}

/// A transaction of Dave, with his next nonce.
fn immortal(call: pallet_balances::Call<Runtime>) -> UncheckedExtrinsic {
	sign(call, &Dave.pair())
}

fn include(transaction: UncheckedExtrinsic) {
	assert_ok!(Executive::apply_extrinsic(transaction).expect("it is valid"));
}

/// Lets Dave pay Eve, unstake all his shares, and empty his account. Returns the payment and the
/// last nonce of the account.
fn emptied(chain: &mut Chain) -> (UncheckedExtrinsic, Nonce) {
	chain.block(|| {
		assert_ok!(LiquidStaking::stake(signed(Dave), 300 * RILL, 0));
		let dest = account(Eve).into();
		let payment = immortal(pallet_balances::Call::transfer_keep_alive { dest, value: RILL });
		include(payment.clone());
		let shares = Assets::balance(STRILL_ASSET_ID, account(Dave));
		assert_ok!(LiquidStaking::unstake(signed(Dave), shares, 0));
		let last = nonce(Dave) + 1;
		let dest = account(Bob).into();
		include(immortal(pallet_balances::Call::transfer_all { dest, keep_alive: false }));
		assert!(!System::account_exists(&account(Dave)));
		(payment, last)
	})
}

/// Checks that the payment is stale, and that a new transaction of Dave is valid.
fn assert_not_valid_again(chain: &mut Chain, payment: UncheckedExtrinsic, last: Nonce) {
	chain.block(|| {
		assert!(Balances::free_balance(account(Dave)) > RILL);
		assert_eq!(nonce(Dave), last);
		assert_eq!(Executive::apply_extrinsic(payment), Err(InvalidTransaction::Stale.into()));
		let dest = account(Eve).into();
		include(immortal(pallet_balances::Call::transfer_allow_death { dest, value: RILL }));
		assert_eq!(nonce(Dave), last + 1);
	});
}

#[test]
fn no_payment_of_a_ticket_should_make_an_old_transaction_valid_again() {
	let mut chain = Chain::new(presets::development());
	let (payment, last) = emptied(&mut chain);
	chain.run_to_era(5);
	chain.run_blocks(3);
	assert_not_valid_again(&mut chain, payment, last);
}

#[test]
fn no_transfer_should_make_an_old_transaction_valid_again() {
	let gifts: [fn(); 3] = [
		|| {
			let dest = account(Dave).into();
			assert_ok!(Balances::transfer_keep_alive(signed(Bob), dest, 10 * RILL));
		},
		// The account exists by its shares before it has RILL.
		|| {
			assert_ok!(LiquidStaking::stake(signed(Bob), 10 * RILL, 0));
			let dest = || account(Dave).into();
			assert_ok!(Assets::transfer(signed(Bob), STRILL_ASSET_ID.into(), dest(), 5 * RILL));
			assert_ok!(Balances::transfer_keep_alive(signed(Bob), dest(), 10 * RILL));
		},
		// The chain itself mints the RILL.
		|| {
			drop(<Balances as polkadot_sdk::frame_support::traits::Currency<_>>::deposit_creating(
				&account(Dave),
				10 * RILL,
			));
		},
	];
	for give in gifts {
		let mut chain = Chain::new(presets::development());
		let (payment, last) = emptied(&mut chain);
		chain.block(give);
		assert_not_valid_again(&mut chain, payment, last);
	}
}

#[test]
fn new_account_should_start_at_the_highest_forgotten_nonce() {
	let mut chain = Chain::new(presets::development());
	assert_eq!(chain.read(|| nonce(Eve)), 0);
	let (_, last) = emptied(&mut chain);
	chain.block(|| {
		let newcomer = polkadot_sdk::polkadot_primitives::AccountId::new([7; 32]);
		let dest = newcomer.clone().into();
		assert_ok!(Balances::transfer_keep_alive(signed(Bob), dest, 10 * RILL));
		assert_eq!(*System::account_nonce(&newcomer), last);
		// Forgetting an account with a lower nonce does not lower the highest one.
		let dest = account(Bob).into();
		assert_ok!(Balances::transfer_all(signed(Eve), dest, false));
		assert_eq!(rill_runtime::nonces::Highest::<Runtime>::get(), last);
	});
}
