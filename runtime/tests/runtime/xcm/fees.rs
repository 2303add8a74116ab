// SPDX-License-Identifier: Apache-2.0

//! Fees of execution and delivery in either token.

use crate::xcm::parachain::*;
use codec::Encode;
use polkadot_sdk::{
	frame_support::{
		storage::with_transaction,
		traits::{EnqueueMessage, Get},
		weights::{Weight, WeightToFee as _},
	},
	pallet_treasury::TreasuryAccountId,
	polkadot_primitives::Balance,
	polkadot_runtime_parachains::inclusion::{AggregateMessageOrigin, UmpQueueId},
	sp_runtime::{traits::TypedGet, DispatchError, TransactionOutcome},
	staging_xcm::{
		latest::{prelude::*, XcmContext},
		VersionedAssetId, VersionedLocation, VersionedXcm,
	},
	staging_xcm_executor::{traits::WeightTrader, AssetsInHolding},
	xcm_runtime_apis::{
		dry_run::{runtime_decl_for_dry_run_api::DryRunApiV2, XcmDryRunEffects},
		fees::runtime_decl_for_xcm_payment_api::XcmPaymentApiV2,
	},
};
use rill_runtime::{
	configs::xcm::{SharesAsset, Traders},
	constants::{currency::RILL, fee::WeightToFee},
	LiquidStaking, Runtime, RuntimeCall, RuntimeEvent,
};
use rill_test_chain::Chain;

fn treasury(chain: &mut Chain) -> (Balance, Balance) {
	let who = TreasuryAccountId::<Runtime>::get();
	chain.read(|| (rill(&who), shares(&who)))
}

fn program_of(fees: Asset, limit: WeightLimit) -> Xcm<RuntimeCall> {
	Xcm(vec![
		WithdrawAsset(fees.clone().into()),
		BuyExecution { fees, weight_limit: limit },
		RefundSurplus,
		DepositAsset { assets: AllCounted(2).into(), beneficiary: Parachain(PARACHAIN).into() },
	])
}

#[test]
fn execution_should_cost_the_same_in_both_tokens() {
	let mut chain = network();
	let who = sovereign(PARACHAIN);
	let before = (chain.read(|| (rill(&who), shares(&who))), treasury(&mut chain));
	let in_rill = program_of(of_rill(RILL), Unlimited);
	assert!(is_success(&receive(&mut chain, PARACHAIN, in_rill)));
	let between = (chain.read(|| (rill(&who), shares(&who))), treasury(&mut chain));
	let in_strill = program_of(of_strill(RILL), Unlimited);
	assert!(is_success(&receive(&mut chain, PARACHAIN, in_strill)));
	let after = (chain.read(|| (rill(&who), shares(&who))), treasury(&mut chain));
	let paid = before.0 .0 - between.0 .0;
	let paid_in_shares = between.0 .1 - after.0 .1;
	assert!(paid > 0 && paid_in_shares > 0);
	assert!(paid_in_shares < paid, "the rate is above one");
	// The treasury gets the whole fee.
	assert_eq!(after.1 .1 - between.1 .1, paid_in_shares);
	let worth = chain.read(|| LiquidStaking::stake_for(paid_in_shares + 1)).unwrap();
	assert!(worth >= paid, "never less than in RILL: {worth} for {paid}");
	assert!(worth < paid + paid / 1_000 + 10, "hardly more than in RILL: {worth} for {paid}");
	assert_eq!(chain.read(in_custody), 0);
}

#[test]
fn quote_should_equal_the_charge() {
	let mut chain = network();
	let program = program_of(of_strill(RILL), Unlimited);
	let before = chain.read(|| shares(&sovereign(PARACHAIN)));
	let message = VersionedXcm::from(Xcm::<()>::from(program.clone()));
	let weight = chain.read(|| Runtime::query_xcm_weight(message)).unwrap();
	let asset = VersionedAssetId::from(SharesAsset::get());
	assert!(is_success(&receive(&mut chain, PARACHAIN, program)));
	let quote = chain.read(|| Runtime::query_weight_to_asset_fee(weight, asset)).unwrap();
	let paid = before - chain.read(|| shares(&sovereign(PARACHAIN)));
	// The quote is at the rate of the program's block, to the planck.
	assert_eq!(paid, quote);
}

#[test]
fn unused_weight_should_be_refunded_to_the_planck() {
	let mut chain = network();
	chain.block(|| {
		let context = XcmContext::with_message_id([0; 32]);
		let price = |weight: Weight| {
			let fee = WeightToFee::weight_to_fee(&weight);
			let (pooled, all) = {
				let info = LiquidStaking::pool_info();
				(info.pooled, info.shares)
			};
			// Rounded up. The numbers are small enough for 128 bits.
			(fee * all).div_ceil(pooled)
		};
		let held = |amount: Balance| {
			use polkadot_sdk::staging_xcm_executor::traits::TransactAsset;
			type Transactor = rill_runtime::configs::xcm::AssetTransactors;
			let who = Parachain(PARACHAIN).into();
			Transactor::withdraw_asset(&of_strill(amount), &who, None).unwrap()
		};
		let amount = |assets: &AssetsInHolding| {
			assets.fungible.get(&SharesAsset::get()).map_or(0, |held| held.amount())
		};
		let mut trader = Traders::new();
		let (first, second) = (Weight::from_parts(1_000_003, 17), Weight::from_parts(77_777, 3));
		let left = trader.buy_weight(first, held(RILL), &context).unwrap();
		assert_eq!(amount(&left), RILL - price(first));
		let left = trader.buy_weight(second, left, &context).unwrap();
		assert_eq!(amount(&left), RILL - price(first + second));
		let back = trader.refund_weight(Weight::from_parts(500_000, 9), &context).unwrap();
		let used = first + second - Weight::from_parts(500_000, 9);
		assert_eq!(amount(&back) + amount(&left), RILL - price(used));
		let back = trader.refund_weight(used, &context).unwrap();
		assert_eq!(amount(&back), price(used));
		assert!(trader.refund_weight(used, &context).is_none(), "no second refund");
		let (payment, error) = trader.buy_weight(first, held(1), &context).unwrap_err();
		assert_eq!((amount(&payment), error), (1, XcmError::TooExpensive));
	});
}

#[test]
fn delivery_should_be_paid_in_shares_by_an_exchange() {
	let mut chain = network();
	let before = chain.read(|| (rill(&sovereign(PARACHAIN)), shares(&sovereign(PARACHAIN))));
	let collected = treasury(&mut chain);
	let events = receive(&mut chain, PARACHAIN, report());
	assert!(is_success(&events), "{events:?}");
	let after = chain.read(|| (rill(&sovereign(PARACHAIN)), shares(&sovereign(PARACHAIN))));
	assert_eq!(after.0, before.0, "no RILL of its own is needed");
	assert!(before.1 - after.1 > 0);
	// The treasury sells RILL for the delivery, gets it back as the fee, and keeps the shares.
	let kept = treasury(&mut chain);
	assert_eq!(kept.0, collected.0);
	assert_eq!(kept.1 - collected.1, before.1 - after.1, "the whole fee");
	assert_eq!(sent_to(&mut chain, PARACHAIN).len(), 1);
	let fee = chain.read(|| {
		Runtime::query_delivery_fees(
			VersionedLocation::from(Location::from(Parachain(PARACHAIN))),
			VersionedXcm::from(Xcm::<()>(vec![ClearOrigin])),
			VersionedAssetId::from(SharesAsset::get()),
		)
	});
	let fee = Assets::try_from(fee.unwrap()).unwrap();
	assert_eq!(fee.inner()[0].id, SharesAsset::get(), "the estimate is in stRILL");
}

/// Exchanges RILL, and sends the shares to the parachain.
fn exchange_and_send_home() -> Xcm<RuntimeCall> {
	let steps = vec![
		ExchangeAsset {
			give: of_rill(1_000 * RILL).into(),
			want: of_strill(900 * RILL).into(),
			maximal: true,
		},
		DepositReserveAsset {
			assets: Wild(AllOf { id: SharesAsset::get(), fun: WildFungible }),
			dest: Parachain(PARACHAIN).into(),
			xcm: Xcm(vec![DepositAsset {
				assets: AllCounted(1).into(),
				beneficiary: AccountId32 { network: None, id: [7; 32] }.into(),
			}]),
		},
	];
	paid(vec![of_rill(1_002 * RILL)], of_rill(RILL), steps)
}

/// Dry-runs a message in the block in which it arrives, so that both runs are at the same rate.
fn dry_run_and_receive(
	chain: &mut Chain,
	program: Xcm<RuntimeCall>,
) -> XcmDryRunEffects<RuntimeEvent> {
	let message = VersionedXcm::<RuntimeCall>::from(program);
	chain.block(|| {
		let effects = with_transaction(|| {
			let origin = VersionedLocation::from(Location::from(Parachain(PARACHAIN)));
			let effects = Runtime::dry_run_xcm(origin, message.clone());
			TransactionOutcome::Rollback(Ok::<_, DispatchError>(effects))
		});
		let queue = AggregateMessageOrigin::Ump(UmpQueueId::Para(PARACHAIN.into()));
		let message = message.encode();
		rill_runtime::MessageQueue::enqueue_message(message.as_slice().try_into().unwrap(), queue);
		effects.unwrap().unwrap()
	})
}

/// The assets that a message brings in its first instruction.
fn arrived(program: &Xcm<()>) -> Option<Assets> {
	match &program.0[0] {
		ReserveAssetDeposited(assets) => Some(assets.clone()),
		_ => None,
	}
}

/// The events about moved tokens.
fn moved(events: &[RuntimeEvent]) -> Vec<RuntimeEvent> {
	let is_money = |event: &&RuntimeEvent| {
		use rill_runtime::RuntimeEvent::{Assets, Balances, LiquidStaking, RemoteStaking};
		matches!(event, Assets(_) | Balances(_) | LiquidStaking(_) | RemoteStaking(_))
	};
	events.iter().filter(is_money).cloned().collect()
}

#[test]
fn dry_run_should_predict_the_execution() {
	let mut chain = network();
	// A session has just begun, and its first block has no time for messages.
	chain.run_blocks(2);
	let effects = dry_run_and_receive(&mut chain, exchange_and_send_home());
	let events = chain.events();
	assert!(is_success(&events), "{events:?}");
	assert!(matches!(effects.execution_result, Outcome::Complete { .. }));
	// The dry run predicts the arriving shares and all moves of tokens.
	let sent = sent_to(&mut chain, PARACHAIN).iter().rev().find_map(arrived);
	let (_, foretold) = effects.forwarded_xcms.into_iter().next().expect("a message home");
	let foretold = foretold.into_iter().map(|program| Xcm::<()>::try_from(program).unwrap());
	let foretold = foretold.collect::<Vec<_>>().iter().rev().find_map(arrived);
	assert!(sent.is_some() && sent == foretold, "{sent:?} {foretold:?}");
	let foretold = moved(&effects.emitted_events);
	let happened = moved(&events);
	assert!(!foretold.is_empty());
	assert!(foretold.iter().all(|event| happened.contains(event)), "{foretold:?} {happened:?}");
}
