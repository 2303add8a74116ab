// SPDX-License-Identifier: Apache-2.0

//! Shares that the treasury takes for deliveries, and the exits that replace these purchases.

use crate::{mock::*, DeliverySales, Event, Exchange, Limits, Usage};
use pallet_liquid_staking::types::{EntryGate, RateLimit, Stake};
use polkadot_sdk::{
	frame_support::{
		assert_ok,
		traits::{fungible::Mutate, tokens::Preservation},
	},
	staging_xcm::latest::prelude::*,
	staging_xcm_executor::traits::AssetExchange,
};

/// Pays for a delivery with at most ten stRILL.
fn pay_for(wanted: u128) -> Result<Amounts, Amounts> {
	pay_with(PARACHAIN, 10 * UNIT, wanted)
}

fn pay_with(parachain: u32, given: u128, wanted: u128) -> Result<Amounts, Amounts> {
	DeliveriesOnly::set(true);
	exchange(parachain, of_strill(given), of_rill(wanted), false)
}

fn sold(parachain: u32) -> u128 {
	DeliverySales::<Test>::get(parachain).used.plancks()
}

/// The price was paid by an instant exit, of so many shares, within no limit of the parachain.
fn assert_exit(result: Result<Amounts, Amounts>, wanted: u128) {
	let Ok((stake, left)) = result else { panic!("{result:?}") };
	let shares = 10 * UNIT - left;
	// The rate rose by the fee, so the proceeds are those of the event.
	assert!((wanted..wanted + 3).contains(&stake), "{stake} of {wanted}");
	let parachain = Some(PARACHAIN);
	assert_eq!(events(), [Event::Unstaked { parachain, shares, stake }]);
	assert_eq!(Usage::<Test>::get(PARACHAIN), Default::default());
}

#[test]
fn treasury_should_take_shares_at_the_rate_for_a_delivery() {
	execute(|| {
		let (wanted, before) = (UNIT / 20 + 1, pool());
		let shares = min_shares_for(wanted);
		assert!(!(shares * before.0).is_multiple_of(before.1), "it rounds");
		assert_eq!(pay_for(wanted), Ok((wanted, 10 * UNIT - shares)));
		assert_eq!(pool(), before);
		assert_eq!((rill(&TREASURY), treasury_shares()), (TREASURY_FUNDS - wanted, shares));
		assert_eq!(in_custody(), 0);
		let used = RateLimit { used: Stake::new(wanted), at: 1 };
		assert_eq!(DeliverySales::<Test>::get(PARACHAIN), used);
		assert_eq!(Usage::<Test>::get(PARACHAIN), Default::default());
		let parachain = Some(PARACHAIN);
		assert_eq!(events(), [Event::SoldToTreasury { parachain, shares, stake: wanted }]);
	});
}

#[test]
fn sale_should_need_all_the_shares_that_the_delivery_costs() {
	execute(|| {
		let wanted = UNIT / 20;
		let shares = min_shares_for(wanted);
		assert_eq!(pay_with(PARACHAIN, shares - 1, wanted), Err((0, shares - 1)));
		assert_eq!(sold(PARACHAIN), 0);
		assert_eq!(pay_with(PARACHAIN, shares, wanted), Ok((wanted, 0)));
	});
}

#[test]
fn treasury_should_take_shares_up_to_the_highest_price() {
	execute(|| {
		assert!(pay_for(MOST_FOR_A_DELIVERY).is_ok());
		assert_eq!(sold(PARACHAIN), MOST_FOR_A_DELIVERY);
		events();
		// A more expensive delivery is an exit, which counts towards the limits of the parachain.
		let result = pay_for(MOST_FOR_A_DELIVERY + 1);
		let Ok((stake, left)) = result else { panic!("{result:?}") };
		let parachain = Some(PARACHAIN);
		assert_eq!(events(), [Event::Unstaked { parachain, shares: 10 * UNIT - left, stake }]);
		assert_eq!(Usage::<Test>::get(PARACHAIN).exits.used, Stake::new(stake));
		assert_eq!(sold(PARACHAIN), MOST_FOR_A_DELIVERY);
	});
}

#[test]
fn treasury_should_take_no_shares_when_the_program_has_an_exchange() {
	execute(|| {
		let exact = exchange(PARACHAIN, of_strill(UNIT), of_rill(UNIT / 20), false);
		assert!(exact.is_ok());
		DeliveriesOnly::set(true);
		let maximal = exchange(PARACHAIN, of_strill(UNIT), of_rill(UNIT / 20), true);
		assert!(maximal.is_ok());
		let entry = exchange(PARACHAIN, of_rill(UNIT), of_strill(UNIT / 20), false);
		assert!(entry.is_ok());
		let kinds = events().into_iter().map(|event| match event {
			Event::Unstaked { .. } => "exit",
			Event::Staked { .. } => "entry",
			other => panic!("{other:?}"),
		});
		assert_eq!(kinds.collect::<Vec<_>>(), ["exit", "exit", "entry"]);
		assert_eq!((sold(PARACHAIN), treasury_shares()), (0, 0));
		let usage = Usage::<Test>::get(PARACHAIN);
		assert!(usage.exits.used > Stake::new(UNIT) && usage.staking.used == Stake::new(UNIT));
	});
}

#[test]
fn exits_should_pay_for_deliveries_when_the_sales_of_the_era_are_used_up() {
	execute(|| {
		for _ in 0..9 {
			assert!(pay_for(UNIT / 10).is_ok());
		}
		assert!(pay_for(UNIT / 20).is_ok());
		assert_eq!(sold(PARACHAIN), UNIT - UNIT / 20);
		events();
		assert_exit(pay_for(UNIT / 20 + 1), UNIT / 20 + 1);
		assert_eq!(sold(PARACHAIN), UNIT - UNIT / 20);
		// Exactly the remaining amount.
		assert_eq!(pay_for(UNIT / 20).map(|got| got.0), Ok(UNIT / 20));
		assert_eq!(sold(PARACHAIN), UNIT);
		events();
		assert_exit(pay_for(1), 1);
		assert!(pay_with(OTHER, UNIT, UNIT / 10).is_ok());
		assert_eq!((sold(PARACHAIN), sold(OTHER)), (UNIT, UNIT / 10));
		events();
		// A tenth comes back in each block.
		System::set_block_number(2);
		assert!(pay_for(UNIT / 50).is_ok());
		events();
		assert_exit(pay_for(UNIT / 10), UNIT / 10);
		assert!(pay_for(UNIT / 10 - UNIT / 50).is_ok());
		let used = RateLimit { used: Stake::new(UNIT), at: 2 };
		assert_eq!(DeliverySales::<Test>::get(PARACHAIN), used);
	});
}

#[test]
fn exits_should_pay_for_deliveries_when_the_treasury_lacks_rill() {
	execute(|| {
		let wanted = UNIT / 20;
		// It keeps its existential deposit.
		let keep = |left| {
			let free = rill(&TREASURY) - DEPOSIT - left;
			assert_ok!(Balances::transfer(&TREASURY, &BOB, free, Preservation::Preserve));
		};
		keep(wanted);
		assert_eq!(pay_for(wanted).map(|got| got.0), Ok(wanted));
		assert_eq!((rill(&TREASURY), sold(PARACHAIN)), (DEPOSIT, wanted));
		assert_ok!(Balances::mint_into(&TREASURY, wanted));
		keep(wanted - 1);
		events();
		assert_exit(pay_for(wanted), wanted);
		assert_eq!(sold(PARACHAIN), wanted);
	});
}

#[test]
fn delivery_should_not_be_paid_when_the_books_do_not_add_up() {
	execute(|| {
		forge(|pool| pool.gate = EntryGate::Halted);
		assert_eq!(pay_for(UNIT / 20), Err((0, 10 * UNIT)));
		// The treasury takes shares while exits wait for a slash to be assessed.
		forge(|pool| pool.gate = EntryGate::Assessing);
		assert_eq!(pay_for(UNIT / 20).map(|got| got.0), Ok(UNIT / 20));
	});
}

#[test]
fn delivery_should_be_paid_when_exits_are_paused_or_used_up() {
	execute(|| {
		let none = Some(Limits { staking: 0, exits: 0 });
		assert_ok!(RemoteStaking::set_limits(RuntimeOrigin::root(), Some(PARACHAIN), none));
		MayLeave::set(false);
		assert!(pay_for(UNIT / 20).is_ok());
		// Without the treasury it takes an exit, which has no limit and a pause.
		let rich = rill(&TREASURY) - DEPOSIT;
		assert_ok!(Balances::transfer(&TREASURY, &BOB, rich, Preservation::Preserve));
		assert_eq!(pay_for(UNIT / 20), Err((0, 10 * UNIT)));
		MayLeave::set(true);
		events();
		assert_exit(pay_for(UNIT / 20), UNIT / 20);
		DeliveriesOnly::set(false);
		assert!(exchange(PARACHAIN, of_strill(UNIT), of_rill(UNIT / 20), false).is_err());
	});
}

#[test]
fn sales_of_programs_of_accounts_should_have_no_limit() {
	execute(|| {
		DeliveriesOnly::set(true);
		for _ in 0..12 {
			let give = withdraw(PARACHAIN, &[of_strill(UNIT)]);
			let want = of_rill(UNIT / 10).into();
			let got = Exchange::<Test>::exchange_asset(None, give, &want, false);
			assert_eq!(deposit(PARACHAIN, got.unwrap()).0, UNIT / 10);
		}
		assert_eq!(DeliverySales::<Test>::iter().count(), 0);
		let sales = events();
		assert_eq!(sales.len(), 12);
		assert!(matches!(sales[11], Event::SoldToTreasury { parachain: None, .. }));
	});
}

#[test]
fn delivery_should_be_refused_when_the_pool_is_wiped_out() {
	execute(|| {
		wipe_out();
		assert_eq!(pay_for(UNIT / 20), Err((0, 10 * UNIT)));
		assert_eq!((sold(PARACHAIN), treasury_shares()), (0, 0));
	});
}

#[test]
fn program_should_pay_for_execution_and_delivery_in_shares_alone() {
	execute(|| {
		DeliveriesOnly::set(true);
		let fees = of_strill(10 * UNIT);
		let report = ReportHolding {
			response_info: QueryResponseInfo {
				destination: Parachain(PARACHAIN).into(),
				query_id: 1,
				max_weight: Weight::zero(),
			},
			assets: Wild(AllCounted(1)),
		};
		let outcome = run(
			PARACHAIN,
			vec![
				WithdrawAsset(fees.clone().into()),
				BuyExecution { fees, weight_limit: Limited(OneInstruction::get() * 5) },
				report,
				RefundSurplus,
				DepositAsset {
					assets: AllCounted(2).into(),
					beneficiary: Parachain(PARACHAIN).into(),
				},
			],
		);
		assert!(matches!(outcome, Outcome::Complete { .. }), "{outcome:?}");
		assert_eq!(sent().len(), 1);
		let delivery = min_shares_for(DELIVERY);
		// Five instructions, each of a thousand units of time and ten bytes.
		let execution = min_shares_for(5 * (3 * 1_000 + 7 * 10));
		assert_eq!(treasury_shares(), delivery + execution);
		assert_eq!(strill(&sovereign(PARACHAIN)), SHARES - delivery - execution);
		// The treasury gets back its payment for the delivery.
		assert_eq!((rill(&TREASURY), rill(&sovereign(PARACHAIN))), (TREASURY_FUNDS, FUNDS));
		assert_eq!((sold(PARACHAIN), in_custody()), (DELIVERY, 0));
	});
}
