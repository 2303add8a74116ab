// SPDX-License-Identifier: Apache-2.0

//! A runtime with balances, assets and a fake staking system that tests control.

pub mod classic;
mod scenario;
mod staking;
mod weights;

pub use scenario::*;
pub use staking::*;
pub use weights::*;

use crate::{
	self as pallet_liquid_staking,
	books::PoolLedger,
	fee_curve::FeeCurve,
	policy::{ByPerformance, PerformanceLimits, AVERAGE},
	types::{
		AccountKind, Balance, FeeRecord, ParametersRecord, Shares, Stake, ValidatorSelection,
		MAX_RESERVE,
	},
};
use polkadot_sdk::{
	frame_support::{
		assert_ok, derive_impl, parameter_types,
		traits::{fungible::ItemOf, AsEnsureOriginWithArg, ConstU128, ConstU32},
		PalletId,
	},
	frame_system::{self, EnsureSigned},
	pallet_assets, pallet_balances, sp_io,
	sp_runtime::{AccountId32, BuildStorage, Perbill},
	sp_staking::EraIndex,
};

pub type AccountId = AccountId32;

pub const ALICE: AccountId = AccountId::new([1; 32]);
pub const BOB: AccountId = AccountId::new([2; 32]);
pub const CHARLIE: AccountId = AccountId::new([3; 32]);
pub const DAVE: AccountId = AccountId::new([4; 32]);
pub const VALIDATOR: AccountId = AccountId::new([9; 32]);
pub const OTHER_VALIDATOR: AccountId = AccountId::new([8; 32]);
pub const TREASURY: AccountId = AccountId::new([7; 32]);

pub const UNIT: Balance = 1_000_000_000_000;
pub const DEPOSIT: Balance = UNIT / 100;
pub const SEED: Balance = 1_000 * UNIT;
pub const FUNDS: Balance = 1_000_000 * UNIT;
pub const MIN_STAKE: Balance = UNIT;
pub const STREAM_PERIOD: u32 = 10;
pub const BONDING_DURATION: EraIndex = 3;
pub const DEFERRAL: EraIndex = 1;
pub const MINIMUM_BOND: Balance = 100 * UNIT;
/// The default cap of stashes. None is ever full.
pub const CAP: Balance = Balance::MAX;
pub const STRILL: u32 = 1;
/// Places of the score board, unless a test needs more.
const FEW_PLACES: u32 = 4;

type Block = frame_system::mocking::MockBlockU32<Test>;

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
	pub type Assets = polkadot_sdk::pallet_assets;
	#[runtime::pallet_index(3)]
	pub type LiquidStaking = crate;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
	type AccountId = AccountId;
	type Lookup = polkadot_sdk::sp_runtime::traits::IdentityLookup<AccountId>;
	type AccountData = pallet_balances::AccountData<Balance>;
	type DbWeight = polkadot_sdk::frame_support::weights::constants::RocksDbWeight;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type AccountStore = System;
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<DEPOSIT>;
}

#[derive_impl(pallet_assets::config_preludes::TestDefaultConfig)]
impl pallet_assets::Config for Test {
	type Balance = Balance;
	type Currency = Balances;
	type CreateOrigin = AsEnsureOriginWithArg<EnsureSigned<AccountId>>;
	type ForceOrigin = frame_system::EnsureRoot<AccountId>;
	type Freezer = ();
	type Holder = ();
}

parameter_types! {
	pub const LiquidStakingPalletId: PalletId = PalletId(*b"rl/lqstk");
	pub const MaxPrepayment: Perbill = Perbill::from_percent(1);
	pub const MinorSlash: Perbill = Perbill::from_parts(1_000_000);
	pub static ScoreBoardPlaces: u32 = FEW_PLACES;
	// Defaults: no limit of entries, and no buffer.
	pub static InitialParameters: ParametersRecord = ParametersRecord {
		fees: FeeRecord { rate: Perbill::zero(), insurance: Perbill::from_percent(50) },
		min_stake: MIN_STAKE,
		pool_share: Perbill::one(),
		stake_limit: Balance::MAX,
		validator_share: Perbill::one(),
		reserve_target: Perbill::zero(),
		instant_limit: MAX_RESERVE,
		instant_fee: FeeCurve { min: Perbill::from_percent(1), max: Perbill::from_percent(5) },
		selection: ValidatorSelection::Policy,
	};
}

pub struct TestBeneficiaries;

impl pallet_liquid_staking::Beneficiaries<AccountId> for TestBeneficiaries {
	fn treasury() -> AccountId {
		TREASURY
	}

	fn custodians() -> Vec<AccountId> {
		vec![]
	}
}

pub struct TestLimits;

impl pallet_liquid_staking::Limits for TestLimits {
	type MaxNominees = ConstU32<16>;
	type MaxPrepayment = MaxPrepayment;
	type MaxScored = ScoreBoardPlaces;
	type MaxStashes = ConstU32<4>;
	type MaxSteps = ConstU32<16>;
	type MaxUnbondingBatches = ConstU32<8>;
	type MinorSlash = MinorSlash;
}

impl pallet_liquid_staking::Config for Test {
	type AdminOrigin = frame_system::EnsureRoot<AccountId>;
	type Beneficiaries = TestBeneficiaries;
	type Currency = Balances;
	type InitialParameters = InitialParameters;
	type Limits = TestLimits;
	type OnPayout = ();
	type PalletId = LiquidStakingPalletId;
	type Policy = ByPerformance<PolicyLimits>;
	type Shares = ItemOf<Assets, ConstU32<STRILL>, AccountId>;
	type Staking = FakeStaking;
	type StreamPeriod = ConstU32<STREAM_PERIOD>;
	type WeightInfo = OneEach;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = ();
}

pub struct PolicyLimits;

impl PerformanceLimits for PolicyLimits {
	const MAX_COMMISSION: Perbill = Perbill::from_percent(20);
	const MIN_SCORE: u32 = AVERAGE / 2;
	const MAX_CHANGE: Perbill = Perbill::from_percent(50);
	const MIN_OWN_STAKE: Stake = Stake::new(100 * UNIT);
	const MAX_LEVERAGE: u32 = 100;
}

pub struct ExtBuilder {
	seed: Balance,
	min_shares: Balance,
	caps: Vec<Balance>,
	fee: Perbill,
}

impl Default for ExtBuilder {
	fn default() -> Self {
		Self { seed: SEED, min_shares: 1, caps: vec![CAP], fee: Perbill::zero() }
	}
}

impl ExtBuilder {
	pub fn without_seed() -> Self {
		Self { seed: 0, ..Self::default() }
	}

	pub fn seed(self, seed: Balance) -> Self {
		Self { seed, ..self }
	}

	/// Sets the minimum balance of stRILL.
	pub fn min_shares(self, min_shares: Balance) -> Self {
		Self { min_shares, ..self }
	}

	/// Opens a stash for each cap.
	pub fn stashes(self, caps: &[Balance]) -> Self {
		Self { caps: caps.to_vec(), ..self }
	}

	/// Sets the fee on rewards. Half of it goes to the insurance.
	pub fn fee(self, fee: Perbill) -> Self {
		Self { fee, ..self }
	}

	pub fn build(self) -> sp_io::TestExternalities {
		ledger(|l| *l = FakeLedger::default());
		ScoreBoardPlaces::set(FEW_PLACES);
		let authority =
			polkadot_sdk::sp_runtime::traits::AccountIdConversion::into_sub_account_truncating(
				&LiquidStakingPalletId::get(),
				AccountKind::Authority,
			);
		let storage = RuntimeGenesisConfig {
			balances: pallet_balances::GenesisConfig {
				balances: [ALICE, BOB, CHARLIE].map(|who| (who, FUNDS)).to_vec(),
				..Default::default()
			},
			assets: pallet_assets::GenesisConfig {
				assets: vec![(STRILL, authority, true, self.min_shares)],
				..Default::default()
			},
			liquid_staking: pallet_liquid_staking::GenesisConfig {
				seed: self.seed,
				stashes: self.caps.into_iter().map(|cap| (cap, vec![VALIDATOR])).collect(),
			},
			..Default::default()
		}
		.build_storage()
		.unwrap();
		let fee = FeeRecord { rate: self.fee, ..Default::default() };
		let mut ext = sp_io::TestExternalities::new(storage);
		ext.execute_with(|| {
			System::set_block_number(1);
			ledger(|l| l.has_begun = true);
			crate::Parameters::<Test>::mutate(|parameters| parameters.fees = fee);
		});
		ext
	}

	/// Runs the test between two checks of all invariants.
	pub fn build_and_execute(self, test: impl FnOnce()) {
		self.build().execute_with(|| {
			assert_ok!(LiquidStaking::do_try_state());
			test();
			assert_ok!(LiquidStaking::do_try_state());
		});
	}
}

/// Runs a test with the default pool.
pub fn execute(test: impl FnOnce()) {
	ExtBuilder::default().build_and_execute(test);
}

/// The state that a call can change, for tests of calls that change nothing.
#[derive(Debug, PartialEq)]
pub struct Snapshot {
	pool: PoolLedger,
	rill: Vec<Balance>,
	strill: Vec<Balance>,
	supply: Shares,
}

pub fn snapshot() -> Snapshot {
	let kinds = [
		AccountKind::Reserve,
		AccountKind::Rewards,
		AccountKind::Claims,
		AccountKind::Escrow,
		AccountKind::Authority,
		AccountKind::Insurance,
		AccountKind::Stash(0),
	];
	let who = [ALICE, BOB, CHARLIE].into_iter().chain(kinds.map(account));
	let who: Vec<_> = who.collect();
	Snapshot {
		pool: pool(),
		rill: who.iter().map(rill).collect(),
		strill: who.iter().map(strill).collect(),
		supply: Shares::new(Assets::total_supply(STRILL)),
	}
}
