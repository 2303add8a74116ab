// SPDX-License-Identifier: Apache-2.0

//! The real pool on a staking system in memory, and the real executor of programs in a network that
//! tests control.

mod scenario;
mod staking;
mod weights;
mod xcm;

pub use scenario::*;
pub use staking::*;
pub use weights::*;
pub use xcm::*;

use crate::{self as pallet_remote_staking, HoldReason, Limits};
use pallet_liquid_staking::{
	fee_curve::FeeCurve,
	types::{Balance, FeeRecord, ParametersRecord, ValidatorSelection, MAX_RESERVE},
};
use polkadot_sdk::{
	frame_support::{
		derive_impl, parameter_types,
		traits::{
			fungible::{HoldConsideration, ItemOf},
			AsEnsureOriginWithArg, ConstU128, ConstU32, LinearStoragePrice,
		},
		weights::Weight,
		PalletId,
	},
	frame_system::{self, EnsureRoot, EnsureSigned},
	pallet_assets, pallet_balances,
	sp_runtime::{traits::IdentityLookup, AccountId32, Perbill},
	sp_staking::EraIndex,
	staging_xcm::latest::{AssetId, Junction, Location},
};

pub type AccountId = AccountId32;

pub const ALICE: AccountId = AccountId::new([1; 32]);
pub const BOB: AccountId = AccountId::new([2; 32]);
pub const TREASURY: AccountId = AccountId::new([7; 32]);
pub const VALIDATOR: AccountId = AccountId::new([9; 32]);

pub const PARACHAIN: u32 = 2_000;
pub const OTHER: u32 = 2_001;

pub const UNIT: Balance = 1_000_000_000_000;
/// The minimum balance of RILL and of stRILL.
pub const DEPOSIT: Balance = UNIT / 100;
pub const SEED: Balance = 100_000 * UNIT;
pub const FUNDS: Balance = 1_000_000 * UNIT;
pub const MIN_STAKE: Balance = UNIT;
/// The blocks in which limits come back.
pub const PERIOD: u32 = 10;
pub const BONDING_DURATION: EraIndex = 2;
pub const MINIMUM_BOND: Balance = 100 * UNIT;
pub const CAP: Balance = Balance::MAX;
pub const STRILL: u32 = 1;
pub const INITIAL: Limits = Limits { staking: 1_000 * UNIT, exits: 500 * UNIT };
/// The highest price of a delivery for which the treasury takes shares.
pub const MOST_FOR_A_DELIVERY: Balance = UNIT / 10;
/// The same of an era.
pub const MOST_FOR_DELIVERIES: Balance = UNIT;
pub const MIN_TRANSFER: Balance = 4 * UNIT;
pub const HOUR: u32 = 7;
pub const DEPOSIT_OF_A_DESTINATION: Balance = UNIT;
pub const DEPOSIT_OF_A_BYTE: Balance = UNIT / 1_000;

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
	pub type LiquidStaking = pallet_liquid_staking;
	#[runtime::pallet_index(4)]
	pub type RemoteStaking = crate;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlockU32<Test>;
	type AccountId = AccountId;
	type Lookup = IdentityLookup<AccountId>;
	type AccountData = pallet_balances::AccountData<Balance>;
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
	type ForceOrigin = EnsureRoot<AccountId>;
	type Freezer = ();
	type Holder = ();
}

parameter_types! {
	pub const LiquidStakingPalletId: PalletId = PalletId(*b"rl/lqstk");
	pub const CustodyPalletId: PalletId = PalletId(*b"rl/cstdy");
	pub const MaxPrepayment: Perbill = Perbill::from_percent(1);
	pub const MinorSlash: Perbill = Perbill::from_parts(1_000_000);
	pub const InitialLimits: Limits = INITIAL;
	pub const DestinationHoldReason: RuntimeHoldReason =
		RuntimeHoldReason::RemoteStaking(HoldReason::Destination);
	pub static MaxSendWeight: Weight = Weight::MAX;
	pub static RetryDelay: u32 = HOUR;
	pub static SharesAsset: AssetId = strill_asset();
	// An instant exit always costs a hundredth.
	pub InitialParameters: ParametersRecord = ParametersRecord {
		fees: FeeRecord { rate: Perbill::zero(), insurance: Perbill::from_percent(50) },
		min_stake: MIN_STAKE,
		pool_share: Perbill::one(),
		stake_limit: Balance::MAX,
		validator_share: Perbill::one(),
		reserve_target: Perbill::zero(),
		instant_limit: MAX_RESERVE,
		instant_fee: FeeCurve { min: Perbill::from_percent(1), max: Perbill::from_percent(1) },
		selection: ValidatorSelection::Governance,
	};
}

/// stRILL, as a location on this chain.
pub fn strill_asset() -> AssetId {
	let place = [Junction::PalletInstance(2), Junction::GeneralIndex(STRILL.into())];
	AssetId(Location::new(0, place))
}

pub struct Beneficiaries;

impl pallet_liquid_staking::Beneficiaries<AccountId> for Beneficiaries {
	fn treasury() -> AccountId {
		TREASURY
	}

	fn custodians() -> Vec<AccountId> {
		vec![RemoteStaking::custody(), TREASURY]
	}
}

pub struct PoolLimits;

impl pallet_liquid_staking::Limits for PoolLimits {
	type MaxNominees = ConstU32<16>;
	type MaxPrepayment = MaxPrepayment;
	type MaxScored = ConstU32<4>;
	type MaxStashes = ConstU32<4>;
	type MaxSteps = ConstU32<16>;
	type MaxUnbondingBatches = ConstU32<8>;
	type MinorSlash = MinorSlash;
}

impl pallet_liquid_staking::Config for Test {
	type AdminOrigin = EnsureRoot<AccountId>;
	type Beneficiaries = Beneficiaries;
	type Currency = Balances;
	type InitialParameters = InitialParameters;
	type Limits = PoolLimits;
	type OnPayout = RemoteStaking;
	type PalletId = LiquidStakingPalletId;
	type Policy = ();
	type Shares = ItemOf<Assets, ConstU32<STRILL>, AccountId>;
	type Staking = FakeStaking;
	type StreamPeriod = ConstU32<PERIOD>;
	type WeightInfo = Weights;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = ();
}

pub struct Environment;

impl pallet_remote_staking::XcmEnvironment<AccountId, RuntimeCall> for Environment {
	type AccountOf = AccountOf;
	type Executor = Executor;
	type LocationOf = LocationOf;
	type Versions = Versions;
	type Weigher = Weigher;
}

pub struct Sales;

impl pallet_remote_staking::SaleLimits for Sales {
	type DeliverySaleLimit = ConstU128<MOST_FOR_DELIVERIES>;
	type MaxDeliverySale = ConstU128<MOST_FOR_A_DELIVERY>;
}

pub struct Terms;

impl pallet_remote_staking::PayoutTerms<u32> for Terms {
	type MaxSendWeight = MaxSendWeight;
	type MinTransfer = ConstU128<MIN_TRANSFER>;
	type RetryDelay = RetryDelay;
}

impl pallet_remote_staking::Config for Test {
	type CustodyId = CustodyPalletId;
	type DestinationDeposit = HoldConsideration<
		AccountId,
		Balances,
		DestinationHoldReason,
		LinearStoragePrice<
			ConstU128<DEPOSIT_OF_A_DESTINATION>,
			ConstU128<DEPOSIT_OF_A_BYTE>,
			Balance,
		>,
	>;
	type ExchangeFilter = Filter;
	type InitialLimits = InitialLimits;
	type LimitsOrigin = EnsureRoot<AccountId>;
	type Payouts = Balances;
	type PayoutTerms = Terms;
	type SaleLimits = Sales;
	type SharesAsset = SharesAsset;
	type WeightInfo = Weights;
	type Xcm = Environment;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = ();
}
