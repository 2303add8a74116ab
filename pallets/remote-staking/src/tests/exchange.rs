// SPDX-License-Identifier: Apache-2.0

//! RILL for stRILL in a program, and back, when no delivery is paid.

use crate::{mock::*, stake_asset, Error, Event, Usage};
use pallet_liquid_staking::{
	types::{EntryGate, Stake},
	Error as PoolError, Event as PoolEvent, Pool,
};
use polkadot_sdk::{
	sp_runtime::DispatchError,
	staging_xcm::{
		latest::prelude::*,
		v3::{AssetId as OldAssetId, Junction as OldJunction},
		VersionedAssetId,
	},
};

/// Events of liquid staking since the last look.
fn pool_events() -> Vec<PoolEvent<Test>> {
	let events = System::events().into_iter().filter_map(|record| match record.event {
		RuntimeEvent::LiquidStaking(event) => Some(event),
		_ => None,
	});
	events.collect()
}

fn preview(given: AssetId, amount: u128) -> Result<u128, DispatchError> {
	RemoteStaking::preview_exchange(Some(PARACHAIN), given, amount)
}

fn used() -> (u128, u128) {
	let usage = Usage::<Test>::get(PARACHAIN);
	(usage.staking.used.plancks(), usage.exits.used.plancks())
}

/// The exchange is refused in both modes. The helper checks that everything comes back and nothing
/// is written.
fn assert_refused(give: Asset, want: Asset) {
	for maximal in [true, false] {
		let what = format!("{give:?} {want:?} {maximal}");
		assert!(exchange(PARACHAIN, give.clone(), want.clone(), maximal).is_err(), "{what}");
	}
	assert_eq!((used(), events()), ((0, 0), vec![]));
}

#[test]
fn maximal_entry_should_stake_all_for_as_many_shares_as_it_buys() {
	execute(|| {
		let (stake, shares) = (123 * UNIT + 1, bought(123 * UNIT + 1));
		let (pooled, all) = pool();
		let reserve = Pool::<Test>::get().reserve.plancks();
		let result = exchange(PARACHAIN, of_rill(stake), of_strill(shares), true);
		assert_eq!(result, Ok((0, shares)));
		assert_eq!(pool(), (pooled + stake, all + shares));
		assert_eq!(Pool::<Test>::get().reserve.plancks(), reserve + stake);
		assert_eq!(strill(&sovereign(PARACHAIN)), SHARES + shares);
		assert_eq!(rill(&sovereign(PARACHAIN)), FUNDS - stake);
		assert_eq!((in_custody(), used()), (0, (stake, 0)));
		let who = RemoteStaking::custody();
		let [PoolEvent::Staked { who: holder, .. }] = &pool_events()[..] else { panic!() };
		assert_eq!(*holder, who);
		assert_eq!(events(), [Event::Staked { parachain: Some(PARACHAIN), stake, shares }]);
	});
}

#[test]
fn exact_entry_should_stake_the_least_amount_and_give_change() {
	execute(|| {
		let wanted = 100 * UNIT + 7;
		let stake = price_of(wanted);
		let result = exchange(PARACHAIN, of_rill(900 * UNIT), of_strill(wanted), false);
		let Ok((change, shares)) = result else { panic!("{result:?}") };
		assert_eq!(change, 900 * UNIT - stake);
		// The least amount above the wanted one.
		assert!((wanted..wanted + 2).contains(&shares));
		assert_eq!(used(), (stake, 0));
		assert_eq!(events(), [Event::Staked { parachain: Some(PARACHAIN), stake, shares }]);
		// Exactly as much as it takes is enough, and a planck less is not.
		let stake = price_of(wanted);
		let result = exchange(PARACHAIN, of_rill(stake), of_strill(wanted), false);
		assert!(matches!(result, Ok((0, got)) if got >= wanted));
		let stake = price_of(wanted) - 1;
		assert!(exchange(PARACHAIN, of_rill(stake), of_strill(wanted), false).is_err());
	});
}

#[test]
fn exact_entry_should_stake_the_minimum_when_it_wants_less() {
	execute(|| {
		let shares = bought(MIN_STAKE);
		let result = exchange(PARACHAIN, of_rill(5 * UNIT), of_strill(1), false);
		assert_eq!(result, Ok((4 * UNIT, shares)));
		let little = exchange(PARACHAIN, of_rill(MIN_STAKE - 1), of_strill(1), false);
		assert_eq!(little, Err((MIN_STAKE - 1, 0)));
	});
}

#[test]
fn maximal_exit_should_burn_all_for_its_proceeds() {
	execute(|| {
		let given = 100 * UNIT + 3;
		let (stake, (_, all)) = (proceeds(given), pool());
		let reserve = Pool::<Test>::get().reserve.plancks();
		let result = exchange(PARACHAIN, of_strill(given), of_rill(stake), true);
		assert_eq!(result, Ok((stake, 0)));
		assert_eq!(pool().1, all - given);
		assert_eq!(Pool::<Test>::get().reserve.plancks(), reserve - stake);
		assert_eq!(strill(&sovereign(PARACHAIN)), SHARES - given);
		assert_eq!(rill(&sovereign(PARACHAIN)), FUNDS + stake);
		assert_eq!((in_custody(), used()), (0, (0, stake)));
		let parachain = Some(PARACHAIN);
		assert_eq!(events(), [Event::Unstaked { parachain, shares: given, stake }]);
	});
}

#[test]
fn exact_exit_should_burn_the_fewest_shares_and_give_change() {
	execute(|| {
		let wanted = 20 * UNIT + 1;
		let fewest = (min_shares_for(wanted)..).step_by(1_000_000).find(|n| proceeds(*n) >= wanted);
		let fewest = (fewest.unwrap() - 1_000_000..).find(|n| proceeds(*n) >= wanted).unwrap();
		let stake = proceeds(fewest);
		let all = pool().1;
		let result = exchange(PARACHAIN, of_strill(90 * UNIT), of_rill(wanted), false);
		assert_eq!(result, Ok((stake, 90 * UNIT - fewest)));
		assert_eq!((pool().1, used()), (all - fewest, (0, stake)));
		let parachain = Some(PARACHAIN);
		assert_eq!(events(), [Event::Unstaked { parachain, shares: fewest, stake }]);
	});
}

#[test]
fn exact_exit_should_be_refused_when_a_share_is_missing() {
	execute(|| {
		let wanted = 20 * UNIT + 1;
		let shares = LiquidStaking::min_shares_for(Stake::new(wanted)).unwrap().plancks();
		assert!(exchange(PARACHAIN, of_strill(shares - 1), of_rill(wanted), false).is_err());
		let stake = proceeds(shares);
		assert!(stake >= wanted);
		let result = exchange(PARACHAIN, of_strill(shares), of_rill(wanted), false);
		assert_eq!(result, Ok((stake, 0)));
	});
}

#[test]
fn exchange_should_be_refused_when_it_wants_more_than_it_gets() {
	execute(|| {
		let (shares, stake) = (bought(100 * UNIT), proceeds(100 * UNIT));
		assert_refused(of_rill(100 * UNIT), of_strill(shares + 1));
		assert_refused(of_strill(100 * UNIT), of_rill(stake + 1));
		// More than there is in the world.
		assert_refused(of_rill(100 * UNIT), of_strill(u128::MAX));
		assert_refused(of_strill(100 * UNIT), of_rill(u128::MAX));
	});
}

#[test]
fn exchange_should_be_refused_when_it_is_not_between_the_two_tokens() {
	execute(|| {
		let elsewhere: Asset = (Parachain(OTHER), UNIT).into();
		let unique: Asset = (stake_asset(), AssetInstance::Index(1)).into();
		for want in [of_rill(UNIT), elsewhere.clone(), unique.clone()] {
			assert_refused(of_rill(100 * UNIT), want);
		}
		for want in [of_strill(UNIT), elsewhere, unique] {
			assert_refused(of_strill(100 * UNIT), want);
		}
		assert_eq!(preview(AssetId(Parachain(OTHER).into()), UNIT), unsupported());
	});
}

fn unsupported() -> Result<u128, DispatchError> {
	Err(Error::<Test>::UnsupportedExchange.into())
}

#[test]
fn exchange_should_be_refused_when_it_is_not_of_one_asset_for_one() {
	execute(|| {
		let both = vec![of_rill(100 * UNIT), of_strill(100 * UNIT)];
		let (stake, shares) = (of_rill(100 * UNIT), of_strill(UNIT));
		for (give, want) in [
			(both.clone(), vec![shares.clone()]),
			(both.clone(), vec![of_rill(UNIT)]),
			(vec![stake.clone()], vec![of_rill(UNIT), shares.clone()]),
			(vec![stake], vec![]),
			(vec![], vec![shares]),
		] {
			for maximal in [true, false] {
				let result = exchange_all(PARACHAIN, give.clone(), want.clone(), maximal);
				assert!(result.is_err(), "{give:?} {want:?}");
			}
		}
		assert_eq!((used(), events()), ((0, 0), vec![]));
	});
}

#[test]
fn exchange_should_be_refused_when_its_kind_is_paused() {
	execute(|| {
		let paused = Err(Error::<Test>::Paused.into());
		let (stake, shares) = (of_rill(10 * UNIT), of_strill(10 * UNIT));
		MayEnter::set(false);
		assert_eq!(preview(stake_asset(), 10 * UNIT), paused);
		assert_refused(stake.clone(), of_strill(1));
		assert!(preview(strill_asset(), 10 * UNIT).is_ok());
		assert!(exchange(PARACHAIN, shares.clone(), of_rill(1), true).is_ok());
		MayEnter::set(true);
		MayLeave::set(false);
		assert_eq!(preview(strill_asset(), 10 * UNIT), paused);
		assert!(exchange(PARACHAIN, shares.clone(), of_rill(1), true).is_err());
		assert!(exchange(PARACHAIN, shares, of_rill(1), false).is_err());
		assert!(preview(stake_asset(), 10 * UNIT).is_ok());
		assert!(exchange(PARACHAIN, stake, of_strill(1), true).is_ok());
	});
}

#[test]
fn exchange_should_be_refused_when_its_parachain_is_paused() {
	execute(|| {
		PausedParachain::set(Some(PARACHAIN));
		let paused = Err(Error::<Test>::Paused.into());
		for (given, give, want) in [
			(stake_asset(), of_rill(10 * UNIT), of_strill(1)),
			(strill_asset(), of_strill(10 * UNIT), of_rill(1)),
		] {
			assert_eq!(preview(given.clone(), 10 * UNIT), paused);
			assert_refused(give.clone(), want.clone());
			assert!(RemoteStaking::preview_exchange(Some(OTHER), given.clone(), UNIT).is_ok());
			assert!(RemoteStaking::preview_exchange(None, given, UNIT).is_ok());
			assert!(exchange(OTHER, give, want, true).is_ok());
			events();
		}
	});
}

#[test]
fn exchange_should_be_refused_when_the_pool_refuses_it() {
	execute(|| {
		let refused = |error: PoolError<Test>| Err(error.into());
		assert_eq!(preview(stake_asset(), MIN_STAKE - 1), refused(PoolError::StakeBelowMinimum));
		assert!(exchange(PARACHAIN, of_rill(MIN_STAKE - 1), of_strill(1), true).is_err());
		assert_eq!(preview(strill_asset(), 0), refused(PoolError::UnstakeBelowMinimum));
		forge(|pool| pool.gate = EntryGate::Halted);
		assert_eq!(preview(stake_asset(), UNIT), refused(PoolError::PoolHalted));
		assert_eq!(preview(strill_asset(), UNIT), refused(PoolError::PoolHalted));
		assert_refused(of_rill(10 * UNIT), of_strill(1));
		assert_refused(of_strill(10 * UNIT), of_rill(1));
		forge(|pool| pool.gate = EntryGate::Assessing);
		assert_eq!(preview(stake_asset(), UNIT), refused(PoolError::SlashUnderAssessment));
		assert_refused(of_rill(10 * UNIT), of_strill(1));
		assert_refused(of_strill(10 * UNIT), of_rill(1));
	});
}

#[test]
fn preview_should_equal_the_proceeds_of_the_exchange() {
	execute(|| {
		let expected = preview(stake_asset(), 77 * UNIT).unwrap();
		assert_eq!(expected, bought(77 * UNIT));
		let got = exchange(PARACHAIN, of_rill(77 * UNIT), of_strill(1), true);
		assert_eq!(got, Ok((0, expected)));
		let expected = preview(strill_asset(), 33 * UNIT).unwrap();
		assert_eq!(expected, proceeds(33 * UNIT));
		let got = exchange(PARACHAIN, of_strill(33 * UNIT), of_rill(1), true);
		assert_eq!(got, Ok((expected, 0)));
	});
}

#[test]
fn preview_should_take_assets_of_every_known_version() {
	execute(|| {
		let preview = |given| RemoteStaking::preview_exchange_of(Some(PARACHAIN), given, 10 * UNIT);
		assert_eq!(preview(VersionedAssetId::from(stake_asset())), Ok(bought(10 * UNIT)));
		let old = VersionedAssetId::V3(OldAssetId::Concrete(
			[OldJunction::PalletInstance(2), OldJunction::GeneralIndex(STRILL.into())].into(),
		));
		assert_eq!(preview(old), Ok(proceeds(10 * UNIT)));
		let unknown = VersionedAssetId::V3(OldAssetId::Abstract([1; 32]));
		assert_eq!(preview(unknown), Err(Error::<Test>::UnknownVersion.into()));
		let elsewhere = AssetId(Parachain(OTHER).into());
		assert_eq!(preview(VersionedAssetId::from(elsewhere)), unsupported());
	});
}
