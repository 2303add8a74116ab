// SPDX-License-Identifier: Apache-2.0

//! Execution paid for in shares, to the planck.

use crate::{mock::*, stake_asset, SharesTrader};
use polkadot_sdk::{
	frame_support::weights::{Weight, WeightToFee},
	staging_xcm::latest::{prelude::*, Error as XcmError, XcmContext},
	staging_xcm_executor::{traits::WeightTrader, AssetsInHolding},
};

type Trader = SharesTrader<Test, Price>;

const FIRST: Weight = Weight::from_parts(1_000_003, 17);
const SECOND: Weight = Weight::from_parts(77_777, 3);

fn context() -> XcmContext {
	XcmContext::with_message_id([0; 32])
}

/// The price of this weight in shares.
fn price(weight: Weight) -> u128 {
	min_shares_for(Price::weight_to_fee(&weight))
}

fn shares(amount: u128) -> AssetsInHolding {
	withdraw(PARACHAIN, &[of_strill(amount)])
}

fn buy(trader: &mut Trader, weight: Weight, payment: AssetsInHolding) -> AssetsInHolding {
	trader.buy_weight(weight, payment, &context()).unwrap()
}

fn refund(trader: &mut Trader, weight: Weight) -> Option<AssetsInHolding> {
	trader.refund_weight(weight, &context())
}

#[test]
fn weight_should_cost_its_price_in_shares_rounded_up() {
	execute(|| {
		let mut trader = Trader::new();
		let left = buy(&mut trader, FIRST, shares(UNIT));
		assert_eq!(amounts(&left), (0, UNIT - price(FIRST)));
		// The sum is rounded, not each part.
		let left = buy(&mut trader, SECOND, left);
		assert_eq!(amounts(&left), (0, UNIT - price(FIRST + SECOND)));
		assert_eq!(treasury_shares(), 0);
		drop(trader);
		assert_eq!(treasury_shares(), price(FIRST + SECOND));
		deposit(PARACHAIN, left);
		assert_eq!(in_custody(), 0);
		assert_eq!(strill(&sovereign(PARACHAIN)), SHARES - price(FIRST + SECOND));
	});
}

#[test]
fn weight_should_be_refused_when_the_payment_is_too_small() {
	execute(|| {
		let mut trader = Trader::new();
		let payment = shares(price(FIRST) - 1);
		let result = trader.buy_weight(FIRST, payment, &context());
		let (back, error) = result.unwrap_err();
		assert_eq!((amounts(&back), error), ((0, price(FIRST) - 1), XcmError::TooExpensive));
		deposit(PARACHAIN, back);
		// The refused weight does not count.
		let left = buy(&mut trader, SECOND, shares(price(SECOND)));
		assert!(left.is_empty());
		let rill = withdraw(PARACHAIN, &[of_rill(UNIT)]);
		let (back, error) = trader.buy_weight(FIRST, rill, &context()).unwrap_err();
		assert_eq!((amounts(&back), error), ((UNIT, 0), XcmError::TooExpensive));
		deposit(PARACHAIN, back);
		drop(trader);
		assert_eq!(treasury_shares(), price(SECOND));
	});
}

#[test]
fn unused_weight_should_be_paid_back_to_the_planck() {
	execute(|| {
		let mut trader = Trader::new();
		let paid = price(FIRST + SECOND);
		assert!(buy(&mut trader, FIRST + SECOND, shares(paid)).is_empty());
		let unused = Weight::from_parts(500_000, 9);
		let used = FIRST + SECOND - unused;
		let back = refund(&mut trader, unused).unwrap();
		assert_eq!(deposit(PARACHAIN, back), (0, paid - price(used)));
		assert!(refund(&mut trader, Weight::zero()).is_none());
		// More than is left of it.
		let back = refund(&mut trader, FIRST + SECOND).unwrap();
		assert_eq!(deposit(PARACHAIN, back), (0, price(used)));
		assert!(refund(&mut trader, FIRST).is_none());
		drop(trader);
		assert_eq!((treasury_shares(), in_custody()), (0, 0));
		assert_eq!(strill(&sovereign(PARACHAIN)), SHARES);
	});
}

#[test]
fn weight_should_be_bought_again_after_a_refund() {
	execute(|| {
		let mut trader = Trader::new();
		assert!(buy(&mut trader, FIRST, shares(price(FIRST))).is_empty());
		let back = refund(&mut trader, FIRST).unwrap();
		let left = buy(&mut trader, SECOND, back);
		assert_eq!(deposit(PARACHAIN, left), (0, price(FIRST) - price(SECOND)));
		drop(trader);
		assert_eq!(treasury_shares(), price(SECOND));
	});
}

#[test]
fn rate_should_be_that_of_the_beginning_of_the_program() {
	execute(|| {
		let expected = price(FIRST);
		let mut trader = Trader::new();
		earn(50_000 * UNIT);
		assert!(price(FIRST) < expected);
		assert!(buy(&mut trader, FIRST, shares(expected)).is_empty());
		let back = refund(&mut trader, FIRST).unwrap();
		assert_eq!(deposit(PARACHAIN, back), (0, expected));
	});
}

#[test]
fn quote_should_be_the_price_of_the_weight_in_shares() {
	execute(|| {
		let mut trader = Trader::new();
		let quote = trader.quote_weight(FIRST, strill_asset(), &context());
		assert_eq!(quote, Ok(of_strill(price(FIRST))));
		let quote = trader.quote_weight(FIRST, stake_asset(), &context());
		assert_eq!(quote, Err(XcmError::AssetNotFound));
		let elsewhere = AssetId(Parachain(OTHER).into());
		let quote = trader.quote_weight(FIRST, elsewhere, &context());
		assert_eq!(quote, Err(XcmError::AssetNotFound));
		// It buys nothing.
		drop(trader);
		assert_eq!(treasury_shares(), 0);
	});
}

#[test]
fn shares_should_buy_nothing_when_the_pool_is_wiped_out() {
	execute(|| {
		let payment = shares(UNIT);
		wipe_out();
		let mut trader = Trader::new();
		let (back, error) = trader.buy_weight(FIRST, payment, &context()).unwrap_err();
		assert_eq!((amounts(&back), error), ((0, UNIT), XcmError::TooExpensive));
		deposit(PARACHAIN, back);
		let quote = trader.quote_weight(FIRST, strill_asset(), &context());
		assert_eq!(quote, Err(XcmError::TooExpensive));
		assert!(refund(&mut trader, FIRST).is_none());
		drop(trader);
		assert_eq!(treasury_shares(), 0);
	});
}

#[test]
fn weight_without_a_price_should_cost_nothing() {
	execute(|| {
		let mut trader = Trader::new();
		let left = buy(&mut trader, Weight::zero(), shares(DEPOSIT));
		assert_eq!(amounts(&left), (0, DEPOSIT));
		assert!(refund(&mut trader, FIRST).is_none());
		let before = root();
		drop(trader);
		assert_eq!(root(), before);
		deposit(PARACHAIN, left);
	});
}
