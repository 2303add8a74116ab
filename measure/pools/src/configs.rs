// SPDX-License-Identifier: Apache-2.0

//! The configuration of all pallets, after that of Rill where a pallet is the same.

use crate::{
	AccountId, Balance, Balances, Block, BlockNumber, DelegatedStaking, NominationPools, Nonce,
	PalletInfo, Runtime, RuntimeCall, RuntimeEvent, RuntimeFreezeReason, RuntimeHoldReason,
	RuntimeOrigin, RuntimeTask, Staking, System, Timestamp, VoterList, VERSION,
};
use polkadot_sdk::{
	frame_election_provider_support::{NoElection, VoteWeight},
	frame_support::{
		derive_impl, parameter_types,
		traits::{ConstU128, ConstU32, ConstU64, ConstU8, VariantCountOf},
		weights::{FixedFee, IdentityFee},
		PalletId,
	},
	frame_system::{self, EnsureRoot},
	pallet_bags_list, pallet_balances, pallet_staking, pallet_timestamp,
	pallet_transaction_payment::{self, FungibleAdapter},
	polkadot_runtime_common::{CurrencyToVote, StakingBenchmarkingConfig},
	sp_core::U256,
	sp_runtime::{
		traits::{AccountIdLookup, Convert},
		FixedU128, Perbill,
	},
	sp_version::RuntimeVersion,
};

parameter_types! {
	pub const Version: RuntimeVersion = VERSION;
	pub const DelegatedStakingId: PalletId = PalletId(*b"py/dlstk");
	pub const PoolsId: PalletId = PalletId(*b"py/nopls");
	pub const SlashReward: Perbill = Perbill::from_percent(1);
	/// Two hundred bags, each twenty percent above the last one, from a planck up to all RILL.
	pub const BagThresholds: &'static [VoteWeight] = &THRESHOLDS;
}

const BAGS: usize = 200;
const THRESHOLDS: [VoteWeight; BAGS] = thresholds();

const fn thresholds() -> [VoteWeight; BAGS] {
	let mut all = [VoteWeight::MAX; BAGS];
	let (mut bag, mut next) = (0, 10_u64);
	while bag < BAGS - 1 {
		all[bag] = next;
		next += next / 5;
		bag += 1;
	}
	all
}

#[derive_impl(frame_system::config_preludes::RelayChainDefaultConfig)]
impl frame_system::Config for Runtime {
	type AccountData = pallet_balances::AccountData<Balance>;
	type AccountId = AccountId;
	type Block = Block;
	type BlockHashCount = ConstU32<4_096>;
	type Hash = polkadot_sdk::polkadot_primitives::Hash;
	type Lookup = AccountIdLookup<AccountId, ()>;
	type MaxConsumers = ConstU32<16>;
	type Nonce = Nonce;
	type Version = Version;
}

impl pallet_timestamp::Config for Runtime {
	type MinimumPeriod = ConstU64<3_000>;
	type Moment = u64;
	type OnTimestampSet = ();
	type WeightInfo = ();
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Runtime {
	type AccountStore = System;
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<10_000_000_000>;
	type FreezeIdentifier = RuntimeFreezeReason;
	type MaxFreezes = VariantCountOf<RuntimeFreezeReason>;
	type MaxLocks = ConstU32<50>;
}

impl pallet_transaction_payment::Config for Runtime {
	type FeeMultiplierUpdate = ();
	type LengthToFee = IdentityFee<Balance>;
	type OnChargeTransaction = FungibleAdapter<Balances, ()>;
	type OperationalFeeMultiplier = ConstU8<5>;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = ();
	type WeightToFee = FixedFee<1_000_000_000, Balance>;
}

impl pallet_bags_list::Config for Runtime {
	type BagThresholds = BagThresholds;
	type MaxAutoRebagPerBlock = ConstU32<0>;
	type RuntimeEvent = RuntimeEvent;
	type Score = VoteWeight;
	type ScoreProvider = Staking;
	type WeightInfo = ();
}

type Elections = NoElection<(AccountId, BlockNumber, Staking, ConstU32<300>, ConstU32<22_500>)>;

#[derive_impl(pallet_staking::config_preludes::TestDefaultConfig)]
impl pallet_staking::Config for Runtime {
	type AdminOrigin = EnsureRoot<AccountId>;
	type BenchmarkingConfig = StakingBenchmarkingConfig;
	type BondingDuration = ConstU32<28>;
	type Currency = Balances;
	type CurrencyBalance = Balance;
	type CurrencyToVote = CurrencyToVote;
	type ElectionProvider = Elections;
	type EraPayout = ();
	type EventListeners = (NominationPools, DelegatedStaking);
	type Filter = pallet_nomination_pools::AllPoolMembers<Runtime>;
	type GenesisElectionProvider = Elections;
	type MaxUnlockingChunks = ConstU32<32>;
	type OldCurrency = Balances;
	type TargetList = pallet_staking::UseValidatorsMap<Runtime>;
	type UnixTime = Timestamp;
	type VoterList = VoterList;
}

impl pallet_delegated_staking::Config for Runtime {
	type CoreStaking = Staking;
	type Currency = Balances;
	type OnSlash = ();
	type PalletId = DelegatedStakingId;
	type RuntimeEvent = RuntimeEvent;
	type RuntimeHoldReason = RuntimeHoldReason;
	type SlashRewardFraction = SlashReward;
}

/// Wide numbers for the products of pools.
pub struct Wide;

impl Convert<Balance, U256> for Wide {
	fn convert(balance: Balance) -> U256 {
		balance.into()
	}
}

impl Convert<U256, Balance> for Wide {
	fn convert(wide: U256) -> Balance {
		wide.try_into().unwrap_or(Balance::MAX)
	}
}

impl pallet_nomination_pools::Config for Runtime {
	type AdminOrigin = EnsureRoot<AccountId>;
	type BalanceToU256 = Wide;
	type BlockNumberProvider = System;
	type Currency = Balances;
	type Filter = pallet_staking::AllStakers<Runtime>;
	type MaxMetadataLen = ConstU32<256>;
	type MaxPointsToBalance = ConstU8<10>;
	type MaxUnbonding = ConstU32<8>;
	type MaxUnbondingPools = ConstU32<32>;
	type PalletId = PoolsId;
	type RewardCounter = FixedU128;
	type RuntimeEvent = RuntimeEvent;
	type RuntimeFreezeReason = RuntimeFreezeReason;
	type StakeAdapter =
		pallet_nomination_pools::adapter::DelegateStake<Runtime, Staking, DelegatedStaking>;
	type U256ToBalance = Wide;
	type WeightInfo = ();
}
