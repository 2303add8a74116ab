// SPDX-License-Identifier: Apache-2.0

//! Shares that programs hold, in the custody.

use crate::{mock::*, SharesTransactor};
use polkadot_sdk::{
	frame_support::assert_ok,
	sp_runtime::{DispatchError, TokenError},
	staging_xcm::latest::{prelude::*, Error as XcmError, XcmContext},
	staging_xcm_executor::traits::{Error as MatchError, TransactAsset},
};

type Transactor = SharesTransactor<Test>;

fn parachain() -> Location {
	Parachain(PARACHAIN).into()
}

fn account(who: AccountId) -> Location {
	AccountId32 { network: None, id: who.into() }.into()
}

fn context() -> XcmContext {
	XcmContext::with_message_id([0; 32])
}

fn mint(what: &Asset) -> Result<Amounts, XcmError> {
	Transactor::mint_asset(what, &context()).map(|minted| amounts(&minted))
}

fn not_handled() -> XcmError {
	MatchError::AssetNotHandled.into()
}

fn no_account() -> XcmError {
	MatchError::AccountIdConversionFailed.into()
}

fn supply() -> u128 {
	pool().1
}

#[test]
fn withdrawn_shares_should_move_to_the_custody() {
	execute(|| {
		let all = supply();
		let held = Transactor::withdraw_asset(&of_strill(7 * UNIT), &parachain(), None).unwrap();
		assert_eq!(amounts(&held), (0, 7 * UNIT));
		assert_eq!((strill(&sovereign(PARACHAIN)), in_custody()), (SHARES - 7 * UNIT, 7 * UNIT));
		assert_ok!(Transactor::deposit_asset(held, &account(BOB), None));
		assert_eq!((strill(&BOB), in_custody(), supply()), (7 * UNIT, 0, all));
	});
}

#[test]
fn shares_should_move_between_accounts_without_the_custody() {
	execute(|| {
		let what = of_strill(7 * UNIT);
		let moved =
			Transactor::internal_transfer_asset(&what, &parachain(), &account(BOB), &context());
		assert_eq!(moved, Ok(what));
		assert_eq!((strill(&sovereign(PARACHAIN)), strill(&BOB)), (SHARES - 7 * UNIT, 7 * UNIT));
		assert_eq!(in_custody(), 0);
	});
}

#[test]
fn dust_should_go_along_when_an_account_would_keep_less_than_the_minimum() {
	execute(|| {
		let almost = of_strill(SHARES - DEPOSIT + 1);
		let held = Transactor::withdraw_asset(&almost, &parachain(), None).unwrap();
		assert_eq!((amounts(&held), in_custody()), ((0, SHARES), SHARES));
		assert_eq!(strill(&sovereign(PARACHAIN)), 0);
		assert_ok!(Transactor::deposit_asset(held, &account(BOB), None));
		assert_eq!((strill(&BOB), in_custody()), (SHARES, 0));
		// The returned asset is the requested one, and the rest went along.
		let moved =
			Transactor::internal_transfer_asset(&almost, &account(BOB), &parachain(), &context());
		assert_eq!(moved, Ok(almost));
		assert_eq!((strill(&BOB), strill(&sovereign(PARACHAIN))), (0, SHARES));
		// The minimum may stay.
		let most = of_strill(SHARES - DEPOSIT);
		let held = Transactor::withdraw_asset(&most, &parachain(), None).unwrap();
		assert_eq!(amounts(&held), (0, SHARES - DEPOSIT));
		assert_eq!(strill(&sovereign(PARACHAIN)), DEPOSIT);
		assert_ok!(Transactor::deposit_asset(held, &parachain(), None));
	});
}

#[test]
fn custody_should_keep_its_base_whatever_leaves_it() {
	execute(|| {
		let held = withdraw(PARACHAIN, &[of_strill(DEPOSIT)]);
		assert_eq!(amounts(&held), (0, DEPOSIT));
		assert_ok!(Transactor::deposit_asset(held, &account(BOB), None));
		assert_eq!((strill(&BOB), in_custody()), (DEPOSIT, 0));
	});
}

#[test]
fn shares_should_not_be_withdrawn_when_the_account_has_less() {
	execute(|| {
		let before = root();
		let result = Transactor::withdraw_asset(&of_strill(SHARES + 1), &parachain(), None);
		assert!(matches!(result, Err(XcmError::FailedToTransactAsset(_))), "{result:?}");
		let result = Transactor::withdraw_asset(&of_strill(1), &account(BOB), None);
		assert!(matches!(result, Err(XcmError::FailedToTransactAsset(_))), "{result:?}");
		assert_eq!(root(), before);
	});
}

#[test]
fn other_assets_should_be_left_to_others() {
	execute(|| {
		let unique = Asset { id: strill_asset(), fun: NonFungible(AssetInstance::Index(1)) };
		let elsewhere = Asset::from((Parachain(OTHER), UNIT));
		let (from, to) = (parachain(), account(BOB));
		for what in [of_rill(UNIT), unique, elsewhere] {
			let withdrawn = Transactor::withdraw_asset(&what, &from, None);
			assert_eq!(withdrawn.unwrap_err(), not_handled());
			let moved = Transactor::internal_transfer_asset(&what, &from, &to, &context());
			assert_eq!(moved, Err(not_handled()));
			assert_eq!(mint(&what), Err(not_handled()));
		}
	});
}

#[test]
fn places_without_an_account_should_be_refused() {
	execute(|| {
		let (what, nowhere) = (of_strill(UNIT), Location::parent());
		let withdrawn = Transactor::withdraw_asset(&what, &nowhere, None);
		assert_eq!(withdrawn.unwrap_err(), no_account());
		for (from, to) in [(&nowhere, &parachain()), (&parachain(), &nowhere)] {
			let moved = Transactor::internal_transfer_asset(&what, from, to, &context());
			assert_eq!(moved, Err(no_account()));
		}
		let held = withdraw(PARACHAIN, &[what]);
		let (back, error) = Transactor::deposit_asset(held, &nowhere, None).unwrap_err();
		assert_eq!((amounts(&back), error), ((0, UNIT), no_account()));
		assert_eq!(in_custody(), UNIT);
		deposit(PARACHAIN, back);
	});
}

#[test]
fn deposit_should_be_of_shares_alone() {
	execute(|| {
		for assets in [vec![of_rill(UNIT), of_strill(UNIT)], vec![of_rill(UNIT)], vec![]] {
			let held = withdraw(PARACHAIN, &assets);
			let expected = amounts(&held);
			let (back, error) = Transactor::deposit_asset(held, &account(BOB), None).unwrap_err();
			assert_eq!((deposit(PARACHAIN, back), error), (expected, not_handled()));
		}
		assert_eq!(strill(&BOB), 0);
	});
}

#[test]
fn deposit_should_be_refused_when_the_account_could_not_keep_it() {
	execute(|| {
		let held = withdraw(PARACHAIN, &[of_strill(DEPOSIT - 1)]);
		let (back, error) = Transactor::deposit_asset(held, &account(BOB), None).unwrap_err();
		let below = DispatchError::from(TokenError::BelowMinimum);
		assert_eq!(error, XcmError::FailedToTransactAsset(below.into()));
		assert_eq!((amounts(&back), strill(&BOB)), ((0, DEPOSIT - 1), 0));
		deposit(PARACHAIN, back);
	});
}

#[test]
fn only_shares_in_the_custody_should_come_out_of_a_trap() {
	execute(|| {
		assert_eq!(mint(&of_strill(0)), Ok((0, 0)));
		// The base belongs to nobody.
		assert_eq!(mint(&of_strill(1)), Err(XcmError::NotWithdrawable));
		let (all, held) = (supply(), withdraw(PARACHAIN, &[of_strill(5 * UNIT)]));
		drop(held);
		assert_eq!(in_custody(), 5 * UNIT);
		assert_eq!(mint(&of_strill(5 * UNIT + 1)), Err(XcmError::NotWithdrawable));
		assert_eq!(mint(&of_strill(u128::MAX)), Err(XcmError::NotWithdrawable));
		assert_eq!(mint(&of_strill(5 * UNIT)), Ok((0, 5 * UNIT)));
		// Nothing was minted.
		assert_eq!((supply(), in_custody()), (all, 5 * UNIT));
	});
}

#[test]
fn held_shares_should_be_split_and_joined_to_the_planck() {
	execute(|| {
		let mut held = withdraw(PARACHAIN, &[of_strill(10 * UNIT)]);
		let taken = held.saturating_take(of_strill(3 * UNIT).into());
		assert_eq!((amounts(&held), amounts(&taken)), ((0, 7 * UNIT), (0, 3 * UNIT)));
		held.subsume_assets(taken);
		assert_eq!(amounts(&held), (0, 10 * UNIT));
		let all = held.saturating_take(of_strill(u128::MAX).into());
		assert!(held.is_empty());
		assert_eq!(amounts(&all), (0, 10 * UNIT));
		let copy = all.unsafe_clone_for_tests();
		assert_eq!(amounts(&copy), (0, 10 * UNIT));
		deposit(PARACHAIN, all);
		assert_eq!(in_custody(), 0);
	});
}

#[test]
fn held_shares_should_be_gone_from_a_program_that_forgets_them() {
	execute(|| {
		let mut held = withdraw(PARACHAIN, &[of_strill(10 * UNIT)]);
		let id = strill_asset();
		let shares = held.fungible.get_mut(&id).unwrap();
		assert_eq!(shares.forget_imbalance(), 10 * UNIT);
		assert_eq!((shares.amount(), shares.forget_imbalance()), (0, 0));
		assert_eq!(amounts(&held), (0, 0));
		// They stay in the custody for ever.
		assert_eq!(in_custody(), 10 * UNIT);
	});
}

fn trap_shares() {
	let steps = vec![WithdrawAsset(of_strill(100 * UNIT).into()), ClearOrigin];
	let outcome = run(PARACHAIN, steps);
	assert!(matches!(outcome, Outcome::Complete { .. }), "{outcome:?}");
}

fn claim(parachain: u32, amount: u128) -> bool {
	let steps = vec![
		ClaimAsset { assets: of_strill(amount).into(), ticket: Here.into() },
		DepositAsset { assets: AllCounted(1).into(), beneficiary: Parachain(parachain).into() },
	];
	matches!(run(parachain, steps), Outcome::Complete { .. })
}

#[test]
fn trapped_shares_should_stay_in_the_custody_until_they_are_claimed() {
	execute(|| {
		let all = supply();
		trap_shares();
		assert_eq!((in_custody(), Traps::get().len()), (100 * UNIT, 1));
		assert!(!claim(PARACHAIN, 100 * UNIT + 1));
		assert!(!claim(PARACHAIN, 100 * UNIT - 1));
		assert!(claim(PARACHAIN, 100 * UNIT));
		assert_eq!((in_custody(), strill(&sovereign(PARACHAIN))), (0, SHARES));
		assert!(!claim(PARACHAIN, 100 * UNIT));
		assert_eq!((supply(), in_custody()), (all, 0));
	});
}

#[test]
fn parachain_should_not_take_the_shares_of_another_in_custody() {
	execute(|| {
		trap_shares();
		assert!(!claim(OTHER, 100 * UNIT));
		let custody = AccountId32 { network: None, id: RemoteStaking::custody().into() };
		let to = Parachain(OTHER).into();
		for steps in [
			vec![TransferAsset { assets: of_strill(UNIT).into(), beneficiary: to }],
			vec![AliasOrigin(custody.into()), WithdrawAsset(of_strill(UNIT).into())],
			vec![WithdrawAsset(of_strill(SHARES + 1).into())],
			vec![ReserveAssetDeposited(of_strill(UNIT).into())],
			vec![ReceiveTeleportedAsset(of_strill(UNIT).into())],
		] {
			run(OTHER, steps);
			assert_eq!((in_custody(), strill(&sovereign(OTHER))), (100 * UNIT, SHARES));
		}
		assert!(claim(PARACHAIN, 100 * UNIT));
	});
}

#[test]
fn burned_shares_should_stay_in_custody_and_in_the_supply() {
	execute(|| {
		let all = supply();
		let steps = vec![WithdrawAsset(of_strill(UNIT).into()), BurnAsset(of_strill(UNIT).into())];
		assert!(matches!(run(PARACHAIN, steps), Outcome::Complete { .. }));
		assert_eq!((in_custody(), supply(), Traps::get()), (UNIT, all, vec![]));
	});
}
