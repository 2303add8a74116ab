// SPDX-License-Identifier: Apache-2.0

//! The actions of tests: time passes, programs exchange, tickets are paid.

use super::{Assets, *};
use crate::{stake_asset, Exchange, ParaId, PendingPayout, PendingPayouts, Queue};
use pallet_liquid_staking::{
	books::PoolFigures,
	types::{AccountKind, Stake},
	OnPayout, Pool, Stashes,
};
use polkadot_sdk::{
	frame_support::{
		assert_ok,
		dispatch::DispatchResultWithPostInfo,
		traits::{
			fungible::{Inspect, InspectHold, Mutate},
			Hooks,
		},
	},
	sp_core::storage::StateVersion,
	sp_io::{self, TestExternalities},
	sp_runtime::{traits::AccountIdConversion, BuildStorage, DispatchResult},
	staging_xcm::{
		latest::{prelude::*, Assets as XcmAssets, Junction::AccountId32, Outcome},
		VersionedLocation,
	},
	staging_xcm_executor::{
		traits::{AssetExchange, TransactAsset},
		AssetsInHolding,
	},
};

/// The rewards of the seed. They make a rate that divides hardly any amount.
pub const EARNED: Balance = 23_456_789_012_345_678;
/// The RILL that Alice has staked. All of it is in the reserve.
pub const STAKED: Balance = 20_000 * UNIT;
/// The stRILL of each parachain.
pub const SHARES: Balance = 5_000 * UNIT;
pub const TREASURY_FUNDS: Balance = 1_000 * UNIT;

fn genesis() -> TestExternalities {
	ledger(|l| *l = FakeLedger::default());
	let authority =
		LiquidStakingPalletId::get().into_sub_account_truncating(AccountKind::Authority);
	let rich = [ALICE, BOB, sovereign(PARACHAIN), sovereign(OTHER)].map(|who| (who, FUNDS));
	let storage = RuntimeGenesisConfig {
		balances: pallet_balances::GenesisConfig {
			balances: [rich.to_vec(), vec![(TREASURY, TREASURY_FUNDS)]].concat(),
			..Default::default()
		},
		assets: pallet_assets::GenesisConfig {
			assets: vec![(STRILL, authority, true, DEPOSIT)],
			..Default::default()
		},
		liquid_staking: pallet_liquid_staking::GenesisConfig {
			seed: SEED,
			stashes: vec![(CAP, vec![VALIDATOR])],
		},
		..Default::default()
	};
	storage.build_storage().unwrap().into()
}

/// A pool with a rate above one, and two parachains with both tokens. Every invariant holds before
/// and after the test.
pub fn execute(test: impl FnOnce()) {
	reset_switches();
	MaxSendWeight::set(Weight::MAX);
	RetryDelay::set(HOUR);
	SharesAsset::set(strill_asset());
	PaysTickets::set(true);
	genesis().execute_with(|| {
		System::set_block_number(1);
		earn(EARNED);
		assert_ok!(LiquidStaking::stake(signed(&ALICE), STAKED, 0));
		for parachain in [PARACHAIN, OTHER] {
			assert_ok!(Assets::transfer(signed(&ALICE), STRILL, sovereign(parachain), SHARES));
		}
		check_invariants();
		events();
		test();
		check_invariants();
	});
}

fn check_invariants() {
	assert_ok!(LiquidStaking::do_try_state());
	assert_ok!(RemoteStaking::do_try_state());
	// Invariant 1: the custody has all trapped shares, and its base.
	let trapped = Traps::get().into_iter().flat_map(|(_, assets)| assets.into_inner());
	let shares = trapped.filter(|asset| asset.id == strill_asset()).map(|asset| match asset.fun {
		Fungible(amount) => amount,
		NonFungible(_) => panic!("{asset:?}"),
	});
	assert!(in_custody() >= shares.sum());
}

/// The bond of the seed grows, and so does the rate.
pub fn earn(amount: Balance) {
	let stash = LiquidStaking::stash(0);
	assert_ok!(Balances::mint_into(&stash, amount));
	ledger(|l| {
		let bond = l.bonds.get_mut(&stash).unwrap();
		bond.active = bond.active.saturating_add(Stake::new(amount));
		bond.total = bond.total.saturating_add(Stake::new(amount));
	});
	Stashes::<Test>::mutate_extant(0, |ledger| {
		ledger.active = ledger.active.saturating_add(Stake::new(amount));
	});
	forge(|pool| pool.active = pool.active.saturating_add(Stake::new(amount)));
}

/// Slashes took everything that is pooled.
pub fn wipe_out() {
	let stash = LiquidStaking::stash(0);
	ledger(|l| {
		let bond = l.bonds.get_mut(&stash).unwrap();
		(bond.active, bond.total) = (Stake::ZERO, Stake::ZERO);
	});
	Stashes::<Test>::mutate(0, |ledger| ledger.as_mut().unwrap().active = Stake::ZERO);
	forge(|pool| (pool.active, pool.reserve) = (Stake::ZERO, Stake::ZERO));
	assert!(LiquidStaking::current_rate().is_wiped_out());
}

pub fn forge(change: impl FnOnce(&mut PoolFigures)) {
	Pool::<Test>::mutate(|pool| change(pool.forge()));
}

/// The pooled stake and all shares.
pub fn pool() -> (Balance, Balance) {
	let rate = LiquidStaking::current_rate();
	(rate.pooled.plancks(), rate.shares.plancks())
}

/// Shares that `stake` buys.
pub fn bought(stake: Balance) -> Balance {
	let (pooled, shares) = pool();
	stake * shares / pooled
}

/// The least stake that buys `shares`.
pub fn price_of(shares: Balance) -> Balance {
	let (pooled, all) = pool();
	(shares * pooled).div_ceil(all)
}

/// The fewest shares with that stake.
pub fn min_shares_for(stake: Balance) -> Balance {
	let (pooled, shares) = pool();
	(stake * shares).div_ceil(pooled)
}

/// The proceeds of an instant exit: the stake less a hundredth, rounded up.
pub fn proceeds(shares: Balance) -> Balance {
	let (pooled, all) = pool();
	let stake = shares * pooled / all;
	stake - stake.div_ceil(100)
}

pub fn signed(who: &AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who.clone())
}

/// The result of a call, without its weight.
pub fn plain(result: DispatchResultWithPostInfo) -> DispatchResult {
	result.map(drop).map_err(|refused| refused.error)
}

/// The weight that a refused call is charged.
pub fn weight_of_refusal(result: DispatchResultWithPostInfo) -> Option<Weight> {
	result.unwrap_err().post_info.actual_weight
}

pub fn rill(who: &AccountId) -> Balance {
	Balances::total_balance(who)
}

pub fn strill(who: &AccountId) -> Balance {
	Assets::balance(STRILL, who)
}

/// Shares that programs hold or left in traps.
pub fn in_custody() -> Balance {
	strill(&RemoteStaking::custody()) - DEPOSIT
}

/// Shares that the treasury has above its base.
pub fn treasury_shares() -> Balance {
	strill(&TREASURY) - DEPOSIT
}

pub fn of_rill(amount: Balance) -> Asset {
	(stake_asset(), amount).into()
}

pub fn of_strill(amount: Balance) -> Asset {
	(strill_asset(), amount).into()
}

/// The amounts of RILL and of stRILL.
pub type Amounts = (Balance, Balance);

pub fn amounts(assets: &AssetsInHolding) -> Amounts {
	assert!(assets.non_fungible.is_empty());
	let known = [stake_asset(), strill_asset()];
	assert!(assets.fungible.keys().all(|id| known.contains(id)), "{assets:?}");
	let amount = |id: &AssetId| assets.fungible.get(id).map_or(0, |held| held.amount());
	(amount(&stake_asset()), amount(&strill_asset()))
}

/// Assets of a parachain for a program.
pub fn withdraw(parachain: ParaId, assets: &[Asset]) -> AssetsInHolding {
	let mut all = AssetsInHolding::new();
	for asset in assets {
		let who = Parachain(parachain).into();
		all.subsume_assets(Transactors::withdraw_asset(asset, &who, None).unwrap());
	}
	all
}

/// Puts the assets of a program into the account of a parachain. Returns their amounts.
pub fn deposit(parachain: ParaId, assets: AssetsInHolding) -> Amounts {
	let amounts = amounts(&assets);
	for holding in assets.into_per_asset_holdings().filter(|holding| !holding.is_empty()) {
		let who = Parachain(parachain).into();
		let deposited = Transactors::deposit_asset(holding, &who, None);
		assert!(deposited.is_ok(), "{deposited:?}");
	}
	amounts
}

/// An exchange in a program of `parachain`. Returns the assets of the program after it: as an error
/// if it was refused, and then nothing was written.
pub fn exchange(
	parachain: ParaId,
	give: Asset,
	want: Asset,
	maximal: bool,
) -> Result<Amounts, Amounts> {
	exchange_all(parachain, vec![give], vec![want], maximal)
}

/// As [`exchange`], of any number of assets.
pub fn exchange_all(
	parachain: ParaId,
	give: Vec<Asset>,
	want: Vec<Asset>,
	maximal: bool,
) -> Result<Amounts, Amounts> {
	let give = withdraw(parachain, &give);
	let (before, given) = (root(), amounts(&give));
	let want = XcmAssets::from(want);
	let result = RemoteStaking::on_behalf_of(parachain, || {
		Exchange::<Test>::exchange_asset(None, give, &want, maximal)
	});
	if let Err(back) = &result {
		assert_eq!((root(), amounts(back)), (before, given), "all comes back");
	}
	result.map(|got| deposit(parachain, got)).map_err(|back| deposit(parachain, back))
}

/// The root of all storage.
pub fn root() -> Vec<u8> {
	sp_io::storage::root(StateVersion::V1)
}

/// Runs a program of a parachain.
pub fn run(parachain: ParaId, steps: Vec<Instruction<RuntimeCall>>) -> Outcome {
	let origin = Parachain(parachain);
	let (limit, mut hash) = (Weight::MAX, [0; 32]);
	RemoteStaking::on_behalf_of(parachain, || {
		Executor::prepare_and_execute(origin, Xcm(steps), &mut hash, limit, limit)
	})
}

/// An account on a parachain, as a location on this chain.
pub fn user(parachain: ParaId, number: u8) -> Location {
	Location::new(0, [Parachain(parachain), AccountId32 { network: None, id: [number; 32] }])
}

/// The same in a call.
pub fn to_user(parachain: ParaId, number: u8) -> Box<VersionedLocation> {
	Box::new(user(parachain, number).into())
}

/// Gives an account a payout destination on a parachain.
pub fn settle(who: &AccountId) {
	assert_ok!(RemoteStaking::set_destination(signed(who), Some(to_user(PARACHAIN, 1))));
	events();
}

/// Pays a ticket of `who`, as the pool does.
pub fn pay(who: &AccountId, amount: Balance) {
	assert_ok!(Balances::mint_into(who, amount));
	RemoteStaking::on_payout(who, amount);
}

/// The payout of an account that is on hold, and the first block of an attempt to send it.
pub fn due(who: &AccountId) -> Option<(Balance, Option<u32>)> {
	let due: Option<PendingPayout<u32>> = PendingPayouts::<Test>::get(who);
	assert_eq!(due.map_or(0, |due| due.amount), payout_on_hold(who));
	due.map(|due| (due.amount, due.from))
}

pub fn payout_on_hold(who: &AccountId) -> Balance {
	Balances::balance_on_hold(&HoldReason::Payout.into(), who)
}

pub fn deposit_on_hold(who: &AccountId) -> Balance {
	Balances::balance_on_hold(&HoldReason::Destination.into(), who)
}

/// The queue, by block.
pub fn queue() -> Vec<(u32, AccountId)> {
	let mut queue: Vec<_> = Queue::<Test>::iter_keys().collect();
	queue.sort();
	queue
}

/// The amounts of RILL that messages bring, with their beneficiaries.
pub fn brought() -> Vec<(Location, Balance, Location)> {
	let beneficiary = |step: &Instruction<()>| match step {
		DepositAsset { beneficiary, .. } => Some(beneficiary.clone()),
		_ => None,
	};
	let read = |(destination, program): (Location, Xcm<()>)| {
		let ReserveAssetDeposited(assets) = &program.0[0] else { panic!("{program:?}") };
		let Some(Fungible(amount)) = assets.get(0).map(|asset| asset.fun.clone()) else {
			panic!("{program:?}")
		};
		let to = program.0.iter().find_map(beneficiary).expect("somebody gets it");
		(destination, amount, to)
	};
	sent().into_iter().map(read).collect()
}

/// The next block, with idle weight for the pool and then for payouts. Returns the weight that
/// payouts used.
pub fn next_block() -> Weight {
	let now = System::block_number() + 1;
	System::set_block_number(now);
	LiquidStaking::on_initialize(now);
	LiquidStaking::on_idle(now, Weight::MAX);
	RemoteStaking::on_idle(now, Weight::MAX)
}

pub fn run_to(block: u32) {
	while System::block_number() < block {
		next_block();
	}
}

/// The next era, and a block of it.
pub fn next_era() {
	ledger(|l| l.era += 1);
	next_block();
}

/// Events of the pallet since the last look.
pub fn events() -> Vec<crate::Event<Test>> {
	let events = System::events().into_iter().filter_map(|record| match record.event {
		RuntimeEvent::RemoteStaking(event) => Some(event),
		_ => None,
	});
	let events = events.collect();
	System::reset_events();
	events
}
