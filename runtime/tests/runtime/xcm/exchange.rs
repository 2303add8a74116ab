// SPDX-License-Identifier: Apache-2.0

//! Exchanges of RILL and stRILL in programs.

use crate::xcm::{parachain::*, unweighed::error_of};
use pallet_remote_staking::Event;
use polkadot_sdk::{
	frame_support::{assert_ok, traits::Get},
	staging_xcm::latest::prelude::*,
};
use rill_runtime::{
	configs::xcm::SharesAsset,
	constants::currency::{EXISTENTIAL_DEPOSIT, RILL},
	Assets, LiquidStaking, RemoteStaking, Runtime, RuntimeCall, RuntimeEvent,
};
use rill_test_chain::Chain;

fn exchange(give: Asset, want: Asset, maximal: bool) -> Vec<Instruction<RuntimeCall>> {
	vec![ExchangeAsset { give: give.into(), want: want.into(), maximal }]
}

/// Exchanges a part of 2,000 of each token that the parachain brings.
fn try_exchange(chain: &mut Chain, give: Asset, want: Asset, maximal: bool) -> bool {
	let assets = vec![of_rill(2_000 * RILL), of_strill(2_000 * RILL)];
	let program = paid(assets, of_rill(RILL), exchange(give, want, maximal));
	is_success(&receive(chain, PARACHAIN, program))
}

/// The RILL and stRILL of the parachain, and all shares.
fn owned(chain: &mut Chain) -> (u128, u128, u128) {
	let who = sovereign(PARACHAIN);
	chain.read(|| (rill(&who), shares(&who), LiquidStaking::pool_info().shares))
}

fn price(chain: &mut Chain) -> (u128, u128) {
	chain.read(|| {
		let info = LiquidStaking::pool_info();
		(info.pooled, info.shares)
	})
}

#[test]
fn shares_should_be_bought_in_a_program_and_sent_to_the_parachain() {
	let mut chain = network();
	let before = owned(&mut chain);
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
	let events =
		receive(&mut chain, PARACHAIN, paid(vec![of_rill(1_002 * RILL)], of_rill(RILL), steps));
	assert!(is_success(&events), "{events:?}");
	let staked = events.iter().find_map(|event| match event {
		RuntimeEvent::RemoteStaking(Event::Staked { parachain, stake, shares }) => {
			Some((*parachain, *stake, *shares))
		},
		_ => None,
	});
	let Some((Some(PARACHAIN), stake, minted)) = staked else { panic!("{events:?}") };
	assert_eq!(stake, 1_000 * RILL);
	assert!(minted > 900 * RILL && minted < 1_000 * RILL, "the rate is above one: {minted}");
	let after = owned(&mut chain);
	assert_eq!((after.1 - before.1, after.2 - before.2), (minted, minted));
	let messages = sent_to(&mut chain, PARACHAIN);
	let arrived = messages.iter().find_map(|program| match &program.0[0] {
		ReserveAssetDeposited(assets) => assets.inner().first().cloned(),
		_ => None,
	});
	let seen_from_there = Location::new(1, [PalletInstance(51), GeneralIndex(1)]);
	assert_eq!(arrived, Some((seen_from_there, minted).into()));
}

#[test]
fn maximal_entry_should_get_as_many_shares_as_stake() {
	let mut chain = network();
	let expected = chain.read(|| LiquidStaking::preview_stake(1_000 * RILL)).unwrap();
	let (before, rate) = (owned(&mut chain), price(&mut chain));
	// The rate of the exchange contains the rewards of two more blocks.
	assert!(try_exchange(&mut chain, of_rill(1_000 * RILL), of_strill(RILL), true));
	let after = owned(&mut chain);
	let minted = after.1 - before.1;
	assert!(minted <= expected && minted > expected - expected / 1_000);
	assert!(price(&mut chain).0 * rate.1 >= rate.0 * price(&mut chain).1, "no cost to holders");
}

#[test]
fn exact_entry_should_give_change() {
	let mut chain = network();
	let before = owned(&mut chain);
	assert!(try_exchange(&mut chain, of_rill(1_900 * RILL), of_strill(100 * RILL), false));
	let after = owned(&mut chain);
	assert_eq!(after.1 - before.1, 100 * RILL);
	let paid = before.0 - after.0;
	assert!(paid > 100 * RILL && paid < 103 * RILL, "{paid}");
}

#[test]
fn both_exchanges_of_shares_should_be_instant_exits() {
	let mut chain = network();
	let before = owned(&mut chain);
	assert!(try_exchange(&mut chain, of_strill(100 * RILL), of_rill(RILL), true));
	let maximal = owned(&mut chain);
	assert_eq!(before.1 - maximal.1, 100 * RILL);
	let got = maximal.0 + RILL - before.0;
	assert!(got > 99 * RILL, "less the fee: {got}");
	assert!(try_exchange(&mut chain, of_strill(1_500 * RILL), of_rill(100 * RILL), false));
	let exact = owned(&mut chain);
	let burned = maximal.1 - exact.1;
	assert!(burned > 90 * RILL && burned < 102 * RILL, "{burned}");
	assert_eq!(maximal.2 - exact.2, burned, "they are burned");
}

#[test]
fn exact_exchange_should_take_only_the_needed_assets() {
	let mut chain = network();
	chain.block(|| {
		for wanted in [RILL, 3, 7_777_777_777, 1_234 * RILL / 7] {
			use pallet_liquid_staking::types::{Shares, Stake};
			let stake = LiquidStaking::min_stake_for(Shares::new(wanted)).unwrap();
			if let Ok(got) = LiquidStaking::preview_stake(stake.plancks()) {
				assert!(got >= wanted);
			}
			let less = LiquidStaking::preview_stake(stake.plancks() - 1);
			assert!(less.is_err() || less.unwrap() < wanted, "{wanted}");
			let shares = LiquidStaking::min_shares_for(Stake::new(wanted)).unwrap();
			assert!(
				LiquidStaking::preview_instant_unstake(shares.plancks()).unwrap().stake >= wanted
			);
			let less = LiquidStaking::preview_instant_unstake(shares.plancks() - 1);
			assert!(less.is_err() || less.unwrap().stake < wanted, "{wanted}");
		}
	});
}

#[test]
fn refused_exchange_should_give_everything_back() {
	let mut chain = network();
	let elsewhere: Asset = (Parachain(OTHER), RILL).into();
	let all = of_rill(1_000 * RILL);
	for (give, want, maximal) in [
		// Below the minimum stake, or more than the given tokens buy.
		(of_rill(RILL / 2), of_strill(1), true),
		(of_rill(100 * RILL), of_strill(101 * RILL), true),
		(of_rill(100 * RILL), of_strill(101 * RILL), false),
		(of_strill(100 * RILL), of_rill(104 * RILL), true),
		(of_strill(100 * RILL), of_rill(104 * RILL), false),
		// More than can exist.
		(of_rill(100 * RILL), of_strill(u128::MAX), false),
		(of_strill(100 * RILL), of_rill(u128::MAX), false),
		// Not a pair of RILL and stRILL.
		(of_rill(100 * RILL), of_rill(99 * RILL), true),
		(of_strill(100 * RILL), of_strill(99 * RILL), true),
		(all.clone(), elsewhere, true),
	] {
		let before = owned(&mut chain);
		let custody_before = chain.read(in_custody);
		assert!(
			!try_exchange(&mut chain, give.clone(), want.clone(), maximal),
			"{give:?} {want:?}"
		);
		let after = owned(&mut chain);
		assert!(before.0 - after.0 < RILL, "only execution is paid: {give:?} {want:?}");
		assert_eq!(before.1, after.1, "{give:?} {want:?}");
		assert_eq!(chain.read(in_custody), custody_before);
	}
}

#[test]
fn exchange_of_two_assets_should_be_refused() {
	let mut chain = network();
	let before = owned(&mut chain);
	let assets = vec![of_rill(100 * RILL), of_strill(100 * RILL)];
	let step = ExchangeAsset { give: Wild(All), want: of_strill(RILL).into(), maximal: true };
	let events = receive(&mut chain, PARACHAIN, paid(assets, of_rill(RILL), vec![step]));
	assert!(!is_success(&events), "two tokens are no deal");
	let after = owned(&mut chain);
	assert!(before.0 - after.0 < RILL);
	assert_eq!(before.1, after.1);
}

#[test]
fn no_program_should_make_the_supply_differ_from_the_books() {
	let mut chain = network();
	let supply = |chain: &mut Chain| {
		chain.read(|| (Assets::total_supply(1), LiquidStaking::pool_info().shares))
	};
	let before = supply(&mut chain);
	let strill = of_strill(100 * RILL);
	let program = |step| {
		let assets = vec![of_rill(2 * RILL), strill.clone()];
		paid(assets, of_rill(RILL), vec![step])
	};
	for step in [
		InitiateReserveWithdraw {
			assets: Definite(strill.clone().into()),
			reserve: Parachain(OTHER).into(),
			xcm: Xcm(vec![]),
		},
		InitiateTeleport {
			assets: Definite(strill.clone().into()),
			dest: Parachain(OTHER).into(),
			xcm: Xcm(vec![]),
		},
	] {
		receive(&mut chain, PARACHAIN, program(step));
		// Each block also checks the invariants.
		assert_eq!(supply(&mut chain), before);
	}
	// The weigher refuses every burn. Below it, burned shares stay in custody.
	assert_eq!(error_of(&mut chain, program(BurnAsset(strill.clone().into()))), None);
	assert_eq!(chain.read(in_custody), 100 * RILL);
	assert_eq!(supply(&mut chain), before);
	assert_eq!(before.0, before.1);
	chain.next_era();
	assert_ok!(chain.block(|| LiquidStaking::preview_stake(RILL)));
}

#[test]
fn program_should_also_take_the_remaining_dust_of_shares() {
	let mut chain = network();
	let who = sovereign(PARACHAIN);
	let all = chain.read(|| shares(&who));
	let to: Junction = AccountId32 { network: None, id: [5; 32] };
	let send = DepositAsset { assets: AllCounted(2).into(), beneficiary: to.into() };
	let program = paid(vec![of_rill(RILL), of_strill(all - 1)], of_rill(RILL), vec![send]);
	assert!(is_success(&receive(&mut chain, PARACHAIN, program)));
	let there = chain.read(|| (shares(&who), shares(&account_of(to)), in_custody()));
	assert_eq!(there, (0, all, 0));
}

#[test]
fn trapped_shares_should_stay_in_custody_until_they_are_claimed() {
	let mut chain = network();
	let before = owned(&mut chain);
	let strill = of_strill(100 * RILL);
	let trapped = Xcm::<RuntimeCall>(vec![
		WithdrawAsset(vec![of_rill(RILL), strill.clone()].into()),
		BuyExecution { fees: of_rill(RILL), weight_limit: Unlimited },
		DepositAsset {
			assets: AllOf { id: Here.into(), fun: WildFungible }.into(),
			beneficiary: Parachain(PARACHAIN).into(),
		},
	]);
	receive(&mut chain, PARACHAIN, trapped);
	assert_eq!(chain.read(in_custody), 100 * RILL);
	let claim = |whose: Asset| {
		let back =
			DepositAsset { assets: AllCounted(2).into(), beneficiary: Parachain(PARACHAIN).into() };
		let claim = ClaimAsset { assets: whose.into(), ticket: Here.into() };
		paid(vec![of_rill(RILL)], of_rill(RILL), vec![claim, back])
	};
	let stranger = receive(&mut chain, OTHER, claim(strill.clone()));
	assert!(!is_success(&stranger), "only the owner can claim");
	let more = receive(&mut chain, PARACHAIN, claim(of_strill(101 * RILL)));
	assert!(!is_success(&more));
	assert!(is_success(&receive(&mut chain, PARACHAIN, claim(strill.clone()))));
	assert_eq!(owned(&mut chain).1, before.1);
	assert_eq!(chain.read(in_custody), 0);
	assert!(!is_success(&receive(&mut chain, PARACHAIN, claim(strill))), "only once");
}

#[test]
fn preview_should_have_the_error_of_a_refused_exchange() {
	let mut chain = network();
	let strill = SharesAsset::get();
	chain.read(|| {
		let preview =
			|asset, amount| RemoteStaking::preview_exchange(Some(PARACHAIN), asset, amount);
		let error = preview(AssetId::from(Here), RILL / 2).unwrap_err();
		assert_eq!(error, pallet_liquid_staking::Error::<Runtime>::StakeBelowMinimum.into());
		assert_eq!(
			preview(AssetId::from(Parachain(1)), RILL).unwrap_err(),
			pallet_remote_staking::Error::<Runtime>::UnsupportedExchange.into()
		);
		assert_eq!(preview(Here.into(), RILL), LiquidStaking::preview_stake(RILL));
		let exit = LiquidStaking::preview_instant_unstake(RILL).unwrap().stake;
		assert_eq!(preview(strill.clone(), RILL), Ok(exit));
	});
}

#[test]
fn program_should_also_take_the_remaining_dust_of_rill() {
	use polkadot_sdk::{pallet_treasury::TreasuryAccountId, sp_runtime::traits::TypedGet};
	let mut chain = network();
	let who = sovereign(PARACHAIN);
	let treasury = TreasuryAccountId::<Runtime>::get();
	let (all, collected) = chain.read(|| (rill(&who), rill(&treasury)));
	let to: Junction = AccountId32 { network: None, id: [5; 32] };
	let send = DepositAsset { assets: AllCounted(2).into(), beneficiary: to.into() };
	let program = paid(vec![of_rill(all - 1)], of_rill(RILL), vec![send]);
	assert!(is_success(&receive(&mut chain, PARACHAIN, program)));
	assert_eq!(chain.read(|| rill(&who)), 0);
	let collected = chain.read(|| rill(&treasury)) - collected;
	assert_eq!(chain.read(|| rill(&account_of(to))) + collected, all, "to the planck");
}

#[test]
fn program_should_leave_the_existential_deposit_of_an_account() {
	let mut chain = network();
	let who = sovereign(PARACHAIN);
	let all = chain.read(|| rill(&who));
	let to: Junction = AccountId32 { network: None, id: [5; 32] };
	let send = DepositAsset { assets: AllCounted(2).into(), beneficiary: to.into() };
	let left = EXISTENTIAL_DEPOSIT;
	let program = paid(vec![of_rill(all - left)], of_rill(RILL), vec![send]);
	assert!(is_success(&receive(&mut chain, PARACHAIN, program)));
	assert_eq!(chain.read(|| rill(&who)), left);
}
