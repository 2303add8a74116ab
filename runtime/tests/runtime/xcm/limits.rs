// SPDX-License-Identifier: Apache-2.0

//! Limits of the stakes and exits of one parachain.

use crate::xcm::parachain::*;
use pallet_remote_staking::{DeliverySaleLimit, Error, Limits, MaxDeliverySale};
use polkadot_sdk::{
	frame_support::{assert_ok, traits::Get},
	staging_xcm::latest::prelude::*,
};
use rill_runtime::{
	configs::xcm::SharesAsset, constants::currency::RILL, RemoteStaking, Runtime, RuntimeCall,
	RuntimeEvent, RuntimeOrigin,
};
use rill_test_chain::Chain;

fn limit(chain: &mut Chain, parachain: Option<u32>, limits: Option<Limits>) {
	chain.block(|| {
		assert_ok!(RemoteStaking::set_limits(RuntimeOrigin::root(), parachain, limits));
	});
}

fn some(staking: u128, exits: u128) -> Option<Limits> {
	Some(Limits { staking: staking * RILL, exits: exits * RILL })
}

fn stake(
	chain: &mut Chain,
	parachain: u32,
	amount: u128,
	prelude: Vec<Instruction<RuntimeCall>>,
) -> bool {
	let exchange = ExchangeAsset {
		give: of_rill(amount * RILL).into(),
		want: of_strill(1).into(),
		maximal: true,
	};
	let assets = vec![of_rill((amount + 2) * RILL)];
	let steps = [prelude, vec![exchange]].concat();
	is_success(&receive(chain, parachain, paid(assets, of_rill(RILL), steps)))
}

fn leave(chain: &mut Chain, amount: u128) -> bool {
	let exchange = ExchangeAsset {
		give: of_strill(amount * RILL).into(),
		want: of_rill(1).into(),
		maximal: true,
	};
	let assets = vec![of_rill(2 * RILL), of_strill(amount * RILL)];
	is_success(&receive(chain, PARACHAIN, paid(assets, of_rill(RILL), vec![exchange])))
}

#[test]
fn staking_should_be_limited_for_each_parachain_and_come_back() {
	let mut chain = network();
	limit(&mut chain, Some(PARACHAIN), some(100, 50));
	assert!(stake(&mut chain, PARACHAIN, 60, vec![]));
	assert!(!stake(&mut chain, PARACHAIN, 90, vec![]), "forty remain, and a block's recovery");
	assert!(stake(&mut chain, OTHER, 5_000, vec![]), "the limits of others are separate");
	chain.read(|| {
		let info = RemoteStaking::limit_info(PARACHAIN);
		assert!(info.staking_remaining > 40 * RILL && info.staking_remaining < 99 * RILL);
		let refused = RemoteStaking::preview_exchange(Some(PARACHAIN), Here.into(), 99 * RILL);
		let error = Error::<Runtime>::StakingLimitExceeded(
			pallet_liquid_staking::types::Stake::new(info.staking_remaining).into(),
		);
		assert_eq!(refused, Err(error.into()));
	});
	chain.next_era();
	assert!(stake(&mut chain, PARACHAIN, 100, vec![]), "the whole limit is back after an era");
}

#[test]
fn limit_should_not_be_evaded_by_another_origin() {
	let mut chain = network();
	limit(&mut chain, Some(PARACHAIN), some(0, 0));
	let account = AccountId32 { network: None, id: [5; 32] };
	for prelude in [
		vec![],
		vec![ClearOrigin],
		vec![DescendOrigin(account.into())],
		vec![AliasOrigin(Location::new(0, [Parachain(PARACHAIN), account]))],
	] {
		assert!(!stake(&mut chain, PARACHAIN, 10, prelude.clone()), "{prelude:?}");
	}
	assert!(stake(&mut chain, OTHER, 10, vec![ClearOrigin]));
	assert!(chain.read(pallet_remote_staking::Sender::<Runtime>::get).is_none());
}

#[test]
fn exits_should_be_limited_too() {
	let mut chain = network();
	limit(&mut chain, Some(PARACHAIN), some(100, 50));
	assert!(leave(&mut chain, 30));
	assert!(!leave(&mut chain, 48));
	let refused = chain
		.read(|| RemoteStaking::preview_exchange(Some(PARACHAIN), SharesAsset::get(), 60 * RILL));
	let left = chain.read(|| RemoteStaking::limit_info(PARACHAIN)).exits_remaining;
	let left = pallet_liquid_staking::types::Stake::new(left).into();
	assert_eq!(refused, Err(Error::<Runtime>::ExitLimitExceeded(left).into()));
}

#[test]
fn default_limits_should_hold_for_parachains_without_own_limits() {
	let mut chain = network();
	limit(&mut chain, None, some(10, 10));
	limit(&mut chain, Some(PARACHAIN), some(100, 100));
	assert!(!stake(&mut chain, OTHER, 11, vec![]));
	assert!(stake(&mut chain, PARACHAIN, 11, vec![]));
	limit(&mut chain, Some(PARACHAIN), None);
	assert!(!stake(&mut chain, PARACHAIN, 11, vec![]));
	limit(&mut chain, None, None);
	assert!(stake(&mut chain, PARACHAIN, 11, vec![]), "the first limits apply again");
	let origin = RuntimeOrigin::signed(sovereign(PARACHAIN));
	chain.block(|| assert!(RemoteStaking::set_limits(origin, None, None).is_err()));
}

#[test]
fn delivery_in_shares_should_not_depend_on_the_remaining_limit() {
	let mut chain = network();
	limit(&mut chain, Some(PARACHAIN), some(0, 30));
	assert!(is_success(&receive(&mut chain, PARACHAIN, report())));
	let left =
		|chain: &mut Chain| chain.read(|| RemoteStaking::limit_info(PARACHAIN)).exits_remaining;
	assert_eq!(left(&mut chain), 30 * RILL, "a delivery is no exit");
	limit(&mut chain, Some(PARACHAIN), some(0, 0));
	assert!(!leave(&mut chain, 1));
	assert!(is_success(&receive(&mut chain, PARACHAIN, report())));
	// Nor on whether instant exits are open.
	let bytes = |text: &str| text.as_bytes().to_vec().try_into().unwrap();
	let name = (bytes("LiquidStaking"), bytes("instant_unstake"));
	assert_ok!(chain.block(|| rill_runtime::TxPause::pause(RuntimeOrigin::root(), name)));
	assert!(is_success(&receive(&mut chain, PARACHAIN, report())));
	// An exit larger than a delivery counts, even as an exact exchange.
	let exact = ExchangeAsset {
		give: of_strill(10 * RILL).into(),
		want: of_rill(RILL / 5).into(),
		maximal: false,
	};
	let assets = vec![of_rill(2 * RILL), of_strill(10 * RILL)];
	assert!(!is_success(&receive(&mut chain, PARACHAIN, paid(assets, of_rill(RILL), vec![exact]))));
}

#[test]
fn treasury_should_not_buy_shares_when_the_limit_of_an_era_is_used() {
	use pallet_liquid_staking::types::Stake;
	let mut chain = network();
	let sold = |events: &[RuntimeEvent]| {
		type Event = pallet_remote_staking::Event<Runtime>;
		events
			.iter()
			.any(|event| matches!(event, RuntimeEvent::RemoteStaking(Event::SoldToTreasury { .. })))
	};
	assert!(sold(&receive(&mut chain, PARACHAIN, report())));
	let most = Stake::new(DeliverySaleLimit::<Runtime>::get());
	let used = chain.read(|| pallet_remote_staking::DeliverySales::<Runtime>::get(PARACHAIN));
	let (now, era) = chain.read(|| (rill_runtime::System::block_number(), 10));
	assert!(used.remaining(most, now, era) < most, "{used:?}");
	// The limit is used up, and nothing comes back within the next blocks.
	chain.change(|| {
		let used = used.spent(most, most, now + era, era);
		pallet_remote_staking::DeliverySales::<Runtime>::insert(PARACHAIN, used);
	});
	let events = receive(&mut chain, PARACHAIN, report());
	assert!(is_success(&events) && !sold(&events), "an exit pays for the delivery");
}

#[test]
fn dry_run_should_apply_limits_when_the_origin_changes() {
	use polkadot_sdk::{
		staging_xcm::{VersionedLocation, VersionedXcm},
		xcm_runtime_apis::dry_run::runtime_decl_for_dry_run_api::DryRunApiV2,
	};
	let mut chain = network();
	limit(&mut chain, Some(PARACHAIN), some(100, 100));
	for (amount, prelude, is_fine) in [
		(90, vec![ClearOrigin], true),
		(110, vec![], false),
		(110, vec![ClearOrigin], false),
		(110, vec![DescendOrigin(AccountId32 { network: None, id: [5; 32] }.into())], false),
	] {
		let exchange = ExchangeAsset {
			give: of_rill(amount * RILL).into(),
			want: of_strill(1).into(),
			maximal: true,
		};
		let steps = [prelude, vec![exchange]].concat();
		let program = paid(vec![of_rill((amount + 2) * RILL)], of_rill(RILL), steps);
		let message = VersionedXcm::<RuntimeCall>::from(program.clone());
		let effects = chain.read(|| {
			let origin = VersionedLocation::from(Location::from(Parachain(PARACHAIN)));
			Runtime::dry_run_xcm(origin, message)
		});
		let foretold = matches!(effects.unwrap().execution_result, Outcome::Complete { .. });
		assert_eq!(foretold, is_fine);
		if !is_fine {
			assert!(!is_success(&receive(&mut chain, PARACHAIN, program)));
		}
		assert!(chain.read(pallet_remote_staking::Sender::<Runtime>::get).is_none());
	}
}

#[test]
fn small_exchange_of_a_program_should_not_count_as_a_delivery() {
	let mut chain = network();
	let piece = MaxDeliverySale::<Runtime>::get();
	let assets = || vec![of_rill(2 * RILL), of_strill(10 * RILL)];
	let exchange = || ExchangeAsset {
		give: of_strill(RILL).into(),
		want: of_rill(piece).into(),
		maximal: false,
	};
	let run = |chain: &mut Chain, steps| {
		is_success(&receive(chain, PARACHAIN, paid(assets(), of_rill(RILL), steps)))
	};
	let sold = |chain: &mut Chain| {
		chain.read(|| pallet_remote_staking::DeliverySales::<Runtime>::get(PARACHAIN))
	};
	let before = sold(&mut chain);
	assert!(run(&mut chain, vec![exchange()]));
	assert_eq!(sold(&mut chain), before, "the treasury buys nothing");
	// The exchange counts as an exit anywhere in a program.
	limit(&mut chain, Some(PARACHAIN), some(0, 0));
	let nested = || Xcm(vec![exchange()]);
	assert!(!run(&mut chain, vec![exchange()]));
	assert!(!run(&mut chain, vec![SetErrorHandler(nested()), Trap(1)]));
	receive(&mut chain, PARACHAIN, paid(assets(), of_rill(RILL), vec![SetAppendix(nested())]));
	assert_eq!(sold(&mut chain), before);
}
