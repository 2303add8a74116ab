// SPDX-License-Identifier: Apache-2.0

//! Quotes of exchanges, and their agreement with the exchanges.

use crate::{mock::*, stake_asset, DeliveryQuote, Exchange};
use pallet_liquid_staking::types::{EntryGate, Stake};
use polkadot_sdk::{
	frame_support::{
		assert_ok,
		traits::{fungible::Mutate, tokens::Preservation},
	},
	staging_xcm::latest::{prelude::*, Assets},
	staging_xcm_executor::traits::AssetExchange,
};

fn quote(give: Asset, want: Asset, maximal: bool) -> Option<Asset> {
	let quote = RemoteStaking::on_behalf_of(PARACHAIN, || {
		Exchange::<Test>::quote_exchange_price(&give.into(), &want.into(), maximal)
	});
	quote.map(|assets| {
		assert_eq!(assets.len(), 1);
		assets.into_inner().remove(0)
	})
}

#[test]
fn quote_of_a_maximal_exchange_should_equal_its_proceeds() {
	execute(|| {
		let shares = bought(50 * UNIT);
		let expected = Some(of_strill(shares));
		assert_eq!(quote(of_rill(50 * UNIT), of_strill(u128::MAX), true), expected);
		let got = exchange(PARACHAIN, of_rill(50 * UNIT), of_strill(shares), true);
		assert_eq!(got, Ok((0, shares)));
		let stake = proceeds(50 * UNIT);
		assert_eq!(quote(of_strill(50 * UNIT), of_rill(u128::MAX), true), Some(of_rill(stake)));
		let got = exchange(PARACHAIN, of_strill(50 * UNIT), of_rill(stake), true);
		assert_eq!(got, Ok((stake, 0)));
	});
}

#[test]
fn quote_of_an_exact_exchange_should_equal_its_payment() {
	execute(|| {
		let wanted = 50 * UNIT + 1;
		let stake = price_of(wanted);
		// The amount that is given does not count.
		for given in [0, 1, u128::MAX] {
			let quoted = quote(of_rill(given), of_strill(wanted), false);
			assert_eq!(quoted, Some(of_rill(stake)));
		}
		let got = exchange(PARACHAIN, of_rill(stake), of_strill(wanted), false);
		assert!(matches!(got, Ok((0, shares)) if shares >= wanted), "{got:?}");
		let quoted = quote(of_strill(0), of_rill(wanted), false).unwrap();
		let shares = LiquidStaking::min_shares_for(Stake::new(wanted)).unwrap().plancks();
		assert_eq!(quoted, of_strill(shares));
		let got = exchange(PARACHAIN, quoted, of_rill(wanted), false);
		assert!(matches!(got, Ok((stake, 0)) if stake >= wanted), "{got:?}");
	});
}

#[test]
fn quote_of_a_delivery_should_equal_the_payment_to_the_treasury() {
	execute(|| {
		DeliveriesOnly::set(true);
		let shares = min_shares_for(DELIVERY);
		assert_eq!(quote(of_strill(0), of_rill(DELIVERY), false), Some(of_strill(shares)));
		let got = exchange(PARACHAIN, of_strill(shares), of_rill(DELIVERY), false);
		assert_eq!(got, Ok((DELIVERY, 0)));
		// Exits are paused, and the treasury needs none.
		MayLeave::set(false);
		assert_eq!(quote(of_strill(0), of_rill(DELIVERY), false), Some(of_strill(shares)));
		// Without the treasury it takes an exit.
		let rich = rill(&TREASURY) - DEPOSIT;
		assert_ok!(Balances::transfer(&TREASURY, &BOB, rich, Preservation::Preserve));
		assert_eq!(quote(of_strill(0), of_rill(DELIVERY), false), None);
		MayLeave::set(true);
		let exit = LiquidStaking::min_shares_for(Stake::new(DELIVERY)).unwrap().plancks();
		assert!(exit > shares);
		assert_eq!(quote(of_strill(0), of_rill(DELIVERY), false), Some(of_strill(exit)));
	});
}

#[test]
fn quote_of_a_delivery_should_be_an_exit_when_the_sales_are_used_up() {
	execute(|| {
		DeliveriesOnly::set(true);
		for _ in 0..10 {
			let price = of_rill(MOST_FOR_A_DELIVERY);
			assert!(exchange(PARACHAIN, of_strill(UNIT), price, false).is_ok());
		}
		let exit = LiquidStaking::min_shares_for(Stake::new(DELIVERY)).unwrap().plancks();
		assert_eq!(quote(of_strill(0), of_rill(DELIVERY), false), Some(of_strill(exit)));
		// The sales of another sender are not used up.
		let (give, want) = (of_strill(0).into(), of_rill(DELIVERY).into());
		let other = Exchange::<Test>::quote_exchange_price(&give, &want, false);
		assert_eq!(other, Some(of_strill(min_shares_for(DELIVERY)).into()));
	});
}

#[test]
fn quote_should_be_none_when_the_exchange_would_be_refused() {
	execute(|| {
		let refused = |give: &Asset, want: &Asset| {
			for maximal in [true, false] {
				assert_eq!(quote(give.clone(), want.clone(), maximal), None, "{maximal}");
			}
		};
		let (stake, shares) = (of_rill(10 * UNIT), of_strill(10 * UNIT));
		refused(&stake, &stake);
		refused(&shares, &shares);
		refused(&stake, &(Parachain(OTHER), UNIT).into());
		refused(&(Parachain(OTHER), UNIT).into(), &shares);
		let both = vec![stake.clone(), shares.clone()].into();
		let of_both = Exchange::<Test>::quote_exchange_price(&both, &stake.clone().into(), true);
		assert_eq!(of_both, None);
		MayEnter::set(false);
		refused(&stake, &shares);
		MayEnter::set(true);
		MayLeave::set(false);
		refused(&shares, &stake);
		MayLeave::set(true);
		forge(|pool| pool.gate = EntryGate::Halted);
		refused(&stake, &shares);
		refused(&shares, &stake);
		forge(|pool| pool.gate = EntryGate::Open);
		assert!(quote(stake.clone(), shares.clone(), true).is_some());
		assert!(quote(shares, stake, false).is_some());
		assert_eq!(quote(of_rill(MIN_STAKE - 1), of_strill(1), true), None);
		assert_eq!(quote(of_strill(1), of_rill(u128::MAX), false), None);
	});
}

#[test]
fn quote_should_not_depend_on_the_limits_of_a_parachain() {
	execute(|| {
		let none = Some(crate::Limits { staking: 0, exits: 0 });
		assert_ok!(RemoteStaking::set_limits(RuntimeOrigin::root(), None, none));
		PausedParachain::set(Some(PARACHAIN));
		let shares = bought(50 * UNIT);
		let quoted = quote(of_rill(50 * UNIT), of_strill(1), true);
		assert_eq!(quoted, Some(of_strill(shares)));
		assert!(quote(of_strill(0), of_rill(50 * UNIT), false).is_some());
	});
}

#[test]
fn delivery_should_be_quoted_in_shares_and_nothing_exchanged() {
	execute(|| {
		let (fee, paid) = (of_rill(20 * UNIT).into(), Assets::from(of_strill(0)));
		let shares = LiquidStaking::min_shares_for(Stake::new(20 * UNIT)).unwrap().plancks();
		for maximal in [true, false] {
			let quoted = DeliveryQuote::<Test>::quote_exchange_price(&fee, &paid, maximal);
			assert_eq!(quoted, Some(of_strill(shares).into()));
		}
		let elsewhere = Assets::from(Asset::from((Parachain(OTHER), 0u128)));
		assert_eq!(DeliveryQuote::<Test>::quote_exchange_price(&fee, &elsewhere, true), None);
		let give = withdraw(PARACHAIN, &[of_strill(UNIT)]);
		let before = root();
		let want = Asset::from((stake_asset(), 1u128)).into();
		let back = DeliveryQuote::<Test>::exchange_asset(None, give, &want, true);
		assert_eq!(root(), before);
		assert_eq!(deposit(PARACHAIN, back.unwrap_err()), (0, UNIT));
	});
}
