// SPDX-License-Identifier: Apache-2.0

//! A runtime with the real `pallet-staking`. Only tests begin its eras.

use crate::types::Balance;
use core::time::Duration;
use polkadot_sdk::{
	frame_election_provider_support::NoElection,
	frame_support::{
		derive_impl, parameter_types,
		traits::{ConstU128, ConstU32, UnixTime},
	},
	frame_system::{self, EnsureRoot},
	pallet_balances,
	pallet_session::SessionManager,
	pallet_staking::{
		self, ActiveEra, CurrentEra, ErasStakersOverview, ErasStakersPaged, ErasStartSessionIndex,
		ValidatorPrefs,
	},
	sp_io,
	sp_runtime::BuildStorage,
	sp_staking::{EraIndex, ExposurePage, IndividualExposure, PagedExposureMetadata},
};

pub type AccountId = u64;

pub const STASH: AccountId = 1;
pub const OTHER_STASH: AccountId = 2;
pub const STRANGER: AccountId = 3;
pub const PAYEE: AccountId = 4;
pub const VALIDATOR: AccountId = 10;
pub const OTHER_VALIDATOR: AccountId = 11;

pub const FUNDS: Balance = 1_000_000;
pub const DEPOSIT: Balance = 10;
pub const MINIMUM: Balance = 100;
pub const BONDING_DURATION: EraIndex = 3;
pub const DEFERRAL: EraIndex = 2;

#[polkadot_sdk::frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = polkadot_sdk::frame_system;
	#[runtime::pallet_index(1)]
	pub type Balances = polkadot_sdk::pallet_balances;
	#[runtime::pallet_index(2)]
	pub type Staking = polkadot_sdk::pallet_staking;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
	type AccountData = pallet_balances::AccountData<Balance>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type AccountStore = System;
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<DEPOSIT>;
}

parameter_types! {
	pub const SlashDeferDuration: EraIndex = DEFERRAL;
}

pub struct NoTime;

impl UnixTime for NoTime {
	fn now() -> Duration {
		Duration::ZERO
	}
}

#[derive_impl(pallet_staking::config_preludes::TestDefaultConfig)]
impl pallet_staking::Config for Test {
	type OldCurrency = Balances;
	type Currency = Balances;
	type CurrencyBalance = Balance;
	type UnixTime = NoTime;
	type AdminOrigin = EnsureRoot<AccountId>;
	type EraPayout = ();
	type ElectionProvider = NoElection<(AccountId, u64, Staking, ConstU32<100>, ConstU32<100>)>;
	type GenesisElectionProvider = Self::ElectionProvider;
	type VoterList = pallet_staking::UseNominatorsAndValidatorsMap<Self>;
	type TargetList = pallet_staking::UseValidatorsMap<Self>;
	type HistoryDepth = ConstU32<20>;
	type SlashDeferDuration = SlashDeferDuration;
	type MaxUnlockingChunks = ConstU32<2>;
}

/// Runs a test with two validators, in era 5.
pub fn execute(test: impl FnOnce()) {
	let everybody = [STASH, OTHER_STASH, STRANGER, VALIDATOR, OTHER_VALIDATOR];
	let genesis = RuntimeGenesisConfig {
		balances: pallet_balances::GenesisConfig {
			balances: everybody.map(|who| (who, FUNDS)).to_vec(),
			..Default::default()
		},
		staking: pallet_staking::GenesisConfig {
			min_nominator_bond: MINIMUM,
			..Default::default()
		},
		..Default::default()
	};
	sp_io::TestExternalities::new(genesis.build_storage().unwrap()).execute_with(|| {
		for validator in [VALIDATOR, OTHER_VALIDATOR] {
			let origin = RuntimeOrigin::signed(validator);
			let payee = pallet_staking::RewardDestination::Staked;
			Staking::bond(origin.clone(), 1_000, payee).unwrap();
			Staking::validate(origin, ValidatorPrefs::default()).unwrap();
		}
		begin_era(5);
		test();
	});
}

/// Begins all eras up to this one, of ten sessions each, and so applies the slashes that are due.
pub fn begin_era(era: EraIndex) {
	let next = ActiveEra::<Test>::get().map_or(0, |active| active.index + 1);
	for era in next..=era {
		CurrentEra::<Test>::put(era);
		ErasStartSessionIndex::<Test>::insert(era, era * 10);
		<Staking as SessionManager<AccountId>>::start_session(era * 10);
	}
	assert_eq!(ActiveEra::<Test>::get().map(|active| active.index), Some(era));
}

/// Exposes stake to the validator in an era, page by page.
pub fn expose(era: EraIndex, pages: &[&[(AccountId, Balance)]]) {
	let all = pages.iter().flat_map(|page| page.iter());
	let overview = PagedExposureMetadata {
		total: 1_000 + all.clone().map(|(_, value)| value).sum::<Balance>(),
		own: 1_000,
		nominator_count: all.count() as u32,
		page_count: pages.len() as u32,
	};
	ErasStakersOverview::<Test>::insert(era, VALIDATOR, overview);
	for (index, page) in (0..).zip(pages) {
		let others =
			page.iter().map(|(who, value)| IndividualExposure { who: *who, value: *value });
		let page_total = page.iter().map(|(_, value)| value).sum();
		let page = ExposurePage { page_total, others: others.collect() };
		ErasStakersPaged::<Test>::insert((era, VALIDATOR, index), page);
	}
}
