// SPDX-License-Identifier: Apache-2.0

//! Blocks, accounts, fees and the helpers that every wallet expects.

use crate::{
	configs::{
		block::{RuntimeBlockLength, RuntimeBlockWeights},
		election::mined::DenyUnreducedSolution,
		governance::repairs::{OnlyRepairs, OpenToGovernance, UrgentRepairs},
	},
	constants::{
		currency::{deposit, EXISTENTIAL_DEPOSIT},
		fee::{WeightToFee, TRANSACTION_BYTE_FEE},
		staking::{HISTORY_DEPTH, MAX_UNLOCKING_CHUNKS},
		time::SLOT_DURATION,
		SS58_PREFIX, STRILL_ASSET_ID,
	},
	nonces::{self, AccountNonce},
	timing,
	weights::parity_db::ParityDbWeight,
	Babe, Balances, Block, Migrations, Nonces, OriginCaller, PalletInfo, Preimage, Runtime,
	RuntimeCall, RuntimeEvent, RuntimeFreezeReason, RuntimeHoldReason, RuntimeOrigin, RuntimeTask,
	SafeMode, SingleBlockMigrations, System, TxPause, VERSION,
};
use polkadot_sdk::{
	frame_support::{
		derive_impl, parameter_types,
		traits::{
			fungible::HoldConsideration, ConstU32, ConstU64, ConstU8, Contains, EqualPrivilegeOnly,
			Get, InsideBoth, LinearStoragePrice, VariantCountOf,
		},
		weights::{ConstantMultiplier, Weight},
	},
	frame_system::{self, EnsureRoot},
	pallet_assets, pallet_balances, pallet_migrations, pallet_multisig, pallet_preimage,
	pallet_scheduler, pallet_timestamp, pallet_transaction_payment, pallet_utility, pallet_vesting,
	polkadot_primitives::{AccountId, Balance, BlockNumber, Hash},
	polkadot_runtime_common::{impls::DealWithFees, SlowAdjustingFeeUpdate},
	sp_runtime::Perbill,
	sp_version::RuntimeVersion,
};

parameter_types! {
	pub const Version: RuntimeVersion = VERSION;
	pub const SS58Prefix: u16 = SS58_PREFIX;
	// Upper bound of the age of a mortal transaction's anchor, in blocks. 4,096 blocks are almost
	// seven hours: enough for an offline signer, and the window of XCM and parachains on other
	// relay chains.
	pub const BlockHashCount: BlockNumber = 4_096;
}

/// Refuses the only call with which any account can destroy shares. The books count those shares.
pub struct DenyShareBurn;

impl Contains<RuntimeCall> for DenyShareBurn {
	fn contains(call: &RuntimeCall) -> bool {
		let id = STRILL_ASSET_ID.into();
		!matches!(
			call,
			RuntimeCall::Assets(pallet_assets::Call::refund { id: of, allow_burn: true }) if *of == id
		)
	}
}

/// Refuses vesting schedules of anybody for accounts of others. A lock on the account of a bounty
/// makes its payout fail, and the bounty is gone. Genesis and root make schedules.
pub struct DenyVestedTransfer;

impl Contains<RuntimeCall> for DenyVestedTransfer {
	fn contains(call: &RuntimeCall) -> bool {
		!matches!(call, RuntimeCall::Vesting(pallet_vesting::Call::vested_transfer { .. }))
	}
}

type Dangers = InsideBoth<InsideBoth<DenyShareBurn, DenyVestedTransfer>, DenyUnreducedSolution>;
type Pauses = InsideBoth<SafeMode, TxPause>;

#[derive_impl(frame_system::config_preludes::RelayChainDefaultConfig)]
impl frame_system::Config for Runtime {
	type AccountData = pallet_balances::AccountData<Balance>;
	type AccountId = AccountId;
	type BaseCallFilter =
		InsideBoth<InsideBoth<Dangers, UrgentRepairs>, InsideBoth<OnlyRepairs, Pauses>>;
	type Block = Block;
	type BlockHashCount = BlockHashCount;
	type BlockLength = RuntimeBlockLength;
	type BlockWeights = RuntimeBlockWeights;
	type DbWeight = ParityDbWeight;
	type ExtensionsWeightInfo = crate::weights::frame_system_extensions::WeightInfo<Runtime>;
	type Hash = Hash;
	// A stash can be a validator, hold session keys, own assets and have locks at the same time. 16
	// leaves room for all of them.
	type MaxConsumers = ConstU32<16>;
	type MultiBlockMigrator = Migrations;
	type Nonce = AccountNonce;
	type OnKilledAccount = Nonces;
	type SS58Prefix = SS58Prefix;
	type SingleBlockMigrations = SingleBlockMigrations;
	type SystemWeightInfo = crate::weights::frame_system::WeightInfo<Runtime>;
	type Version = Version;
}

impl nonces::Config for Runtime {}

/// The bounds of staking on the lengths chosen at genesis.
impl timing::Config for Runtime {
	type HistoryDepth = ConstU32<HISTORY_DEPTH>;
	type MaxUnlockingChunks = ConstU32<MAX_UNLOCKING_CHUNKS>;
}

impl pallet_timestamp::Config for Runtime {
	// Half a slot tolerates an author with a slightly fast clock.
	type MinimumPeriod = ConstU64<{ SLOT_DURATION / 2 }>;
	type Moment = u64;
	type OnTimestampSet = Babe;
	type WeightInfo = crate::weights::pallet_timestamp::WeightInfo<Runtime>;
}

/// The existential deposit: [`EXISTENTIAL_DEPOSIT`] plancks.
pub struct ExistentialDeposit;

impl Get<Balance> for ExistentialDeposit {
	fn get() -> Balance {
		#[cfg(feature = "std")]
		if let Some(upgraded) = upgrade::EXISTENTIAL_DEPOSIT.get() {
			return upgraded;
		}
		EXISTENTIAL_DEPOSIT
	}
}

/// Values that a runtime upgrade can change, for tests that cannot wait for one. The Wasm of the
/// chain is built without this.
#[cfg(feature = "std")]
pub mod upgrade {
	use core::cell::Cell;
	use polkadot_sdk::polkadot_primitives::Balance;

	std::thread_local! {
		/// The existential deposit after an upgrade that changed it, in plancks, for tests in this
		/// thread.
		pub static EXISTENTIAL_DEPOSIT: Cell<Option<Balance>> = const { Cell::new(None) };
	}
}

impl pallet_balances::Config for Runtime {
	type AccountStore = System;
	type Balance = Balance;
	type DoneSlashHandler = ();
	// A balance below the existential deposit is burned. An event about its destination would cost
	// more than the balance.
	type DustRemoval = ();
	type ExistentialDeposit = ExistentialDeposit;
	type FreezeIdentifier = RuntimeFreezeReason;
	type MaxFreezes = VariantCountOf<RuntimeFreezeReason>;
	// Locks and named reserves are legacy, and few pallets use them. The bounds limit the reads of
	// a transfer.
	type MaxLocks = ConstU32<50>;
	type MaxReserves = ConstU32<50>;
	type ReserveIdentifier = [u8; 8];
	type RuntimeEvent = RuntimeEvent;
	type RuntimeFreezeReason = RuntimeFreezeReason;
	type RuntimeHoldReason = RuntimeHoldReason;
	type WeightInfo = crate::weights::pallet_balances::WeightInfo<Runtime>;
}

parameter_types! {
	pub const TransactionByteFee: Balance = TRANSACTION_BYTE_FEE;
}

impl pallet_transaction_payment::Config for Runtime {
	// Fees follow demand slowly, so that a burst does not price out users for hours.
	type FeeMultiplierUpdate = SlowAdjustingFeeUpdate<Runtime>;
	type LengthToFee = ConstantMultiplier<Balance, TransactionByteFee>;
	// The treasury gets 80 % of a fee. The author gets 20 % of it and the whole tip: enough to
	// include transactions, too little to fill blocks with its own.
	type OnChargeTransaction =
		pallet_transaction_payment::FungibleAdapter<Balances, DealWithFees<Runtime>>;
	// Operational transactions compete as if they had tipped five times their fee.
	type OperationalFeeMultiplier = ConstU8<5>;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = crate::weights::pallet_transaction_payment::WeightInfo<Runtime>;
	type WeightToFee = WeightToFee;
}

impl pallet_utility::Config for Runtime {
	type PalletsOrigin = OriginCaller;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = crate::weights::pallet_utility::WeightInfo<Runtime>;
}

parameter_types! {
	// One entry with key, timepoint, depositor and deposit, and an account for each approval.
	pub const MultisigDepositBase: Balance = deposit(1, 88);
	pub const MultisigDepositFactor: Balance = deposit(0, 32);
}

impl pallet_multisig::Config for Runtime {
	type BlockNumberProvider = System;
	type Currency = Balances;
	type DepositBase = MultisigDepositBase;
	type DepositFactor = MultisigDepositFactor;
	// Every call contains all other signatories. A hundred take three kilobytes.
	type MaxSignatories = ConstU32<100>;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = crate::weights::pallet_multisig::WeightInfo<Runtime>;
}

parameter_types! {
	// The status and the data are one entry each.
	pub const PreimageBaseDeposit: Balance = deposit(2, 64);
	pub const PreimageByteDeposit: Balance = deposit(0, 1);
	pub const PreimageHoldReason: RuntimeHoldReason =
		RuntimeHoldReason::Preimage(pallet_preimage::HoldReason::Preimage);
}

impl pallet_preimage::Config for Runtime {
	type Consideration = HoldConsideration<
		AccountId,
		Balances,
		PreimageHoldReason,
		LinearStoragePrice<PreimageBaseDeposit, PreimageByteDeposit, Balance>,
	>;
	type Currency = Balances;
	type ManagerOrigin = EnsureRoot<AccountId>;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = crate::weights::pallet_preimage::WeightInfo<Runtime>;
}

parameter_types! {
	// Half of a block: enough for a runtime upgrade, with room for the parachains inherent and
	// transactions.
	pub MaximumSchedulerWeight: Weight =
		Perbill::from_percent(50) * RuntimeBlockWeights::get().max_block;
	// Multi-block migrations stop everything but inherents, so they can take nearly all of a block.
	pub MigrationsServiceWeight: Weight =
		Perbill::from_percent(80) * RuntimeBlockWeights::get().max_block;
}

impl pallet_scheduler::Config for Runtime {
	type BlockNumberProvider = System;
	type MaxScheduledPerBlock = ConstU32<50>;
	type MaximumWeight = MaximumSchedulerWeight;
	type OriginPrivilegeCmp = EqualPrivilegeOnly;
	type PalletsOrigin = OriginCaller;
	type Preimages = Preimage;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type RuntimeOrigin = RuntimeOrigin;
	type ScheduleOrigin = EnsureRoot<AccountId>;
	type WeightInfo = crate::weights::pallet_scheduler::WeightInfo<Runtime>;
}

impl pallet_migrations::Config for Runtime {
	// Bounds of the cursor and of the name of a migration, far above the needs of any migration so
	// far.
	type CursorMaxLen = ConstU32<65_536>;
	type FailedMigrationHandler = OpenToGovernance;
	type IdentifierMaxLen = ConstU32<256>;
	type MaxServiceWeight = MigrationsServiceWeight;
	type MigrationStatusHandler = ();
	#[cfg(not(any(feature = "runtime-benchmarks", feature = "rehearsal-failure")))]
	type Migrations = ();
	#[cfg(feature = "rehearsal-failure")]
	type Migrations = (crate::rehearsal::Failing,);
	#[cfg(feature = "runtime-benchmarks")]
	type Migrations = pallet_migrations::mock_helpers::MockedMigrations;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = crate::weights::pallet_migrations::WeightInfo<Runtime>;
}
