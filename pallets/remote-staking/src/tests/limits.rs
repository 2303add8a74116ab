// SPDX-License-Identifier: Apache-2.0

//! Limits of the programs of one parachain, and whose program it is.

use crate::{mock::*, stake_asset, Error, Event, Exchange, Limits, ParachainLimits, Sender, Usage};
use pallet_liquid_staking::types::{RateLimit, Stake};
use polkadot_sdk::{
	frame_support::{assert_noop, assert_ok, dispatch::GetDispatchInfo},
	sp_runtime::DispatchError,
	staging_xcm::latest::prelude::*,
	staging_xcm_executor::traits::AssetExchange,
};

const LIMITS: Limits = Limits { staking: 100 * UNIT, exits: 50 * UNIT };

fn set(parachain: Option<u32>, limits: Option<Limits>) {
	assert_ok!(RemoteStaking::set_limits(RuntimeOrigin::root(), parachain, limits));
}

fn staking_error(left: u128) -> DispatchError {
	Error::<Test>::StakingLimitExceeded(Stake::new(left).into()).into()
}

fn exit_error(left: u128) -> DispatchError {
	Error::<Test>::ExitLimitExceeded(Stake::new(left).into()).into()
}

/// Stakes in a program. Whether it was let in.
fn stake(parachain: u32, amount: u128) -> bool {
	exchange(parachain, of_rill(amount), of_strill(1), true).is_ok()
}

/// Exits in a program. Whether it was let out.
fn leave(parachain: u32, shares: u128) -> bool {
	exchange(parachain, of_strill(shares), of_rill(1), true).is_ok()
}

fn left(parachain: u32) -> (u128, u128) {
	let info = RemoteStaking::limit_info(parachain);
	(info.staking_remaining, info.exits_remaining)
}

#[test]
fn limits_should_be_set_by_their_origin_and_take_effect_at_once() {
	execute(|| {
		let own = Some(LIMITS);
		assert_eq!(RemoteStaking::limits_of(PARACHAIN), INITIAL);
		set(Some(PARACHAIN), own);
		assert_eq!(RemoteStaking::limits_of(PARACHAIN), LIMITS);
		assert_eq!(RemoteStaking::limits_of(OTHER), INITIAL);
		let more = Limits { staking: 1, exits: 2 };
		set(None, Some(more));
		assert_eq!(RemoteStaking::limits_of(PARACHAIN), LIMITS);
		assert_eq!(RemoteStaking::limits_of(OTHER), more);
		set(Some(PARACHAIN), None);
		assert_eq!(RemoteStaking::limits_of(PARACHAIN), more);
		set(None, None);
		assert_eq!(RemoteStaking::limits_of(PARACHAIN), INITIAL);
		let parachain = Some(PARACHAIN);
		let told = |parachain, old, new| Event::LimitsSet { parachain, old, new };
		assert_eq!(
			events(),
			[
				told(parachain, None, own),
				told(None, Some(INITIAL), Some(more)),
				told(parachain, own, None),
				told(None, Some(more), None),
			]
		);
	});
}

#[test]
fn limits_should_be_refused_when_the_origin_is_another() {
	execute(|| {
		for origin in [signed(&ALICE), signed(&sovereign(PARACHAIN)), RuntimeOrigin::none()] {
			let set = RemoteStaking::set_limits(origin, Some(PARACHAIN), Some(LIMITS));
			assert_noop!(set, DispatchError::BadOrigin);
		}
		let call = crate::Call::<Test>::set_limits { parachain: None, limits: None };
		assert_eq!(call.get_dispatch_info().call_weight, SET_LIMITS);
	});
}

#[test]
fn staking_should_be_refused_when_it_exceeds_the_limit_by_a_planck() {
	execute(|| {
		set(Some(PARACHAIN), Some(LIMITS));
		let preview =
			|amount| RemoteStaking::preview_exchange(Some(PARACHAIN), stake_asset(), amount);
		assert_eq!(preview(100 * UNIT + 1), Err(staking_error(100 * UNIT)));
		assert!(!stake(PARACHAIN, 100 * UNIT + 1));
		assert_eq!(Usage::<Test>::get(PARACHAIN), Default::default());
		assert!(stake(PARACHAIN, 60 * UNIT));
		assert_eq!(left(PARACHAIN), (40 * UNIT, 50 * UNIT));
		assert_eq!(preview(40 * UNIT + 1), Err(staking_error(40 * UNIT)));
		assert_eq!(preview(40 * UNIT), Ok(bought(40 * UNIT)));
		assert!(!stake(PARACHAIN, 40 * UNIT + 1));
		assert!(stake(PARACHAIN, 40 * UNIT));
		assert!(!stake(PARACHAIN, UNIT));
		let used = RateLimit { used: Stake::new(100 * UNIT), at: 1 };
		let expected = crate::UsageRecord { staking: used, exits: Default::default() };
		assert_eq!(Usage::<Test>::get(PARACHAIN), expected);
	});
}

#[test]
fn exit_should_be_refused_when_its_proceeds_exceed_the_limit_by_a_planck() {
	execute(|| {
		let preview =
			|shares| RemoteStaking::preview_exchange(Some(PARACHAIN), strill_asset(), shares);
		let stake = proceeds(40 * UNIT);
		set(Some(PARACHAIN), Some(Limits { exits: stake - 1, ..LIMITS }));
		assert_eq!(preview(40 * UNIT), Err(exit_error(stake - 1)));
		assert!(!leave(PARACHAIN, 40 * UNIT));
		assert_eq!(Usage::<Test>::get(PARACHAIN), Default::default());
		set(Some(PARACHAIN), Some(Limits { exits: stake, ..LIMITS }));
		assert_eq!(preview(40 * UNIT), Ok(stake));
		assert!(leave(PARACHAIN, 40 * UNIT));
		assert_eq!(left(PARACHAIN), (100 * UNIT, 0));
		assert_eq!(preview(UNIT), Err(exit_error(0)));
		assert!(!leave(PARACHAIN, UNIT));
		let used = RateLimit { used: Stake::new(stake), at: 1 };
		assert_eq!(Usage::<Test>::get(PARACHAIN).exits, used);
		assert_eq!(Usage::<Test>::get(PARACHAIN).staking, Default::default());
	});
}

#[test]
fn exact_exchanges_should_use_the_limit_by_their_payment() {
	execute(|| {
		set(Some(PARACHAIN), Some(LIMITS));
		let wanted = bought(30 * UNIT);
		assert!(exchange(PARACHAIN, of_rill(90 * UNIT), of_strill(wanted), false).is_ok());
		assert_eq!(left(PARACHAIN).0, 100 * UNIT - price_of(wanted));
		assert!(exchange(PARACHAIN, of_strill(90 * UNIT), of_rill(20 * UNIT), false).is_ok());
		let used = 50 * UNIT - left(PARACHAIN).1;
		assert!((20 * UNIT..20 * UNIT + 3).contains(&used), "{used}");
	});
}

#[test]
fn limits_of_one_parachain_should_leave_those_of_others() {
	execute(|| {
		set(Some(PARACHAIN), Some(LIMITS));
		set(Some(OTHER), Some(LIMITS));
		assert!(stake(PARACHAIN, 100 * UNIT));
		assert!(!stake(PARACHAIN, UNIT));
		assert_eq!(left(OTHER), (100 * UNIT, 50 * UNIT));
		assert!(stake(OTHER, 100 * UNIT));
		assert!(!stake(OTHER, UNIT));
	});
}

#[test]
fn used_limit_should_come_back_evenly_over_the_period() {
	execute(|| {
		set(Some(PARACHAIN), Some(LIMITS));
		assert!(stake(PARACHAIN, 100 * UNIT));
		for passed in 1..PERIOD {
			System::set_block_number(1 + passed);
			assert_eq!(left(PARACHAIN).0, u128::from(passed) * 10 * UNIT);
		}
		System::set_block_number(4);
		assert!(!stake(PARACHAIN, 30 * UNIT + 1));
		assert!(stake(PARACHAIN, 30 * UNIT));
		assert_eq!(left(PARACHAIN).0, 0);
		System::set_block_number(4 + PERIOD);
		assert_eq!(left(PARACHAIN).0, 100 * UNIT);
		System::set_block_number(9_999);
		assert_eq!(left(PARACHAIN).0, 100 * UNIT);
	});
}

#[test]
fn lower_limit_should_hold_at_once_though_more_is_used() {
	execute(|| {
		assert!(stake(PARACHAIN, 150 * UNIT));
		set(Some(PARACHAIN), Some(LIMITS));
		let info = RemoteStaking::limit_info(PARACHAIN);
		assert_eq!(
			(info.limits, info.staking_remaining, info.exits_remaining),
			(LIMITS, 0, 50 * UNIT)
		);
		set(Some(PARACHAIN), None);
		let info = RemoteStaking::limit_info(PARACHAIN);
		assert_eq!(info.limits, INITIAL);
		assert_eq!((info.staking_remaining, info.exits_remaining), (850 * UNIT, 500 * UNIT));
	});
}

#[test]
fn programs_of_accounts_should_have_the_limits_of_the_pool_only() {
	execute(|| {
		set(None, Some(Limits { staking: 0, exits: 0 }));
		let here = |location: Option<&Location>| {
			let give = withdraw(PARACHAIN, &[of_rill(10 * UNIT)]);
			let want = of_strill(1).into();
			let result = Exchange::<Test>::exchange_asset(location, give, &want, true);
			let is_let_in = result.is_ok();
			deposit(PARACHAIN, result.unwrap_or_else(|back| back));
			is_let_in
		};
		let account = AccountId32 { network: None, id: [1; 32] };
		assert!(here(None));
		assert!(here(Some(&account.into())));
		assert!(here(Some(&Location::here())));
		// A parachain elsewhere is none of this chain.
		assert!(here(Some(&Location::new(1, [Parachain(PARACHAIN)]))));
		assert!(here(Some(&Location::new(0, [account, Parachain(PARACHAIN)]))));
		// A dry run has no sender, only the origin.
		assert!(!here(Some(&Parachain(PARACHAIN).into())));
		assert!(!here(Some(&user(PARACHAIN, 5))));
		let preview = RemoteStaking::preview_exchange(None, stake_asset(), 10 * UNIT);
		assert_eq!(preview, Ok(bought(10 * UNIT)));
	});
}

#[test]
fn parachain_should_not_use_the_limit_of_another_by_its_origin() {
	execute(|| {
		set(Some(PARACHAIN), Some(Limits { staking: 0, exits: 0 }));
		let give = withdraw(PARACHAIN, &[of_rill(10 * UNIT)]);
		let want = of_strill(1).into();
		let origin = Parachain(OTHER).into();
		let back = RemoteStaking::on_behalf_of(PARACHAIN, || {
			Exchange::<Test>::exchange_asset(Some(&origin), give, &want, true)
		});
		deposit(PARACHAIN, back.unwrap_err());
		assert_eq!(Usage::<Test>::iter().count(), 0);
		for prelude in [vec![], vec![ClearOrigin]] {
			let exchange =
				ExchangeAsset { give: AllCounted(1).into(), want: want.clone(), maximal: true };
			let steps = [vec![WithdrawAsset(of_rill(10 * UNIT).into())], prelude, vec![exchange]];
			let outcome = run(PARACHAIN, steps.concat());
			let Outcome::Incomplete { error, .. } = outcome else { panic!("{outcome:?}") };
			assert_eq!(error.error, XcmError::NoDeal);
		}
	});
}

#[test]
fn sender_should_be_known_only_while_its_message_is_executed() {
	execute(|| {
		let result = RemoteStaking::on_behalf_of(PARACHAIN, || {
			assert_eq!(Sender::<Test>::get(), Some(PARACHAIN));
			assert_eq!(RemoteStaking::sender(Some(&Parachain(OTHER).into())), Some(PARACHAIN));
			assert_eq!(RemoteStaking::sender(None), Some(PARACHAIN));
			7
		});
		assert_eq!(result, 7);
		assert!(!Sender::<Test>::exists());
		assert_eq!(RemoteStaking::sender(Some(&Parachain(OTHER).into())), Some(OTHER));
		assert_eq!(RemoteStaking::sender(None), None);
		assert!(!ParachainLimits::<Test>::contains_key(OTHER));
	});
}
