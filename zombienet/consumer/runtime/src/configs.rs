// SPDX-License-Identifier: Apache-2.0

//! The configuration of all pallets without XCM.

use crate::{
	xcm::XcmConfig, Aura, Balances, Block, MessageQueue, PalletInfo, ParachainInfo,
	ParachainSystem, ProvenRate, Runtime, RuntimeCall, RuntimeEvent, RuntimeFreezeReason,
	RuntimeHoldReason, RuntimeOrigin, RuntimeTask, System, XcmpQueue, VERSION,
};
use codec::Compact;
use pallet_proven_rate::Bounds;
use polkadot_sdk::{
	cumulus_pallet_aura_ext::{self, FixedVelocityConsensusHook},
	cumulus_pallet_parachain_system::{self, RelayNumberMonotonicallyIncreases},
	cumulus_pallet_xcmp_queue,
	cumulus_primitives_core::{AggregateMessageOrigin, ParaId},
	frame_support::{
		derive_impl, parameter_types,
		traits::{
			AsEnsureOriginWithArg, ConstBool, ConstU128, ConstU32, ConstU64, ConstU8,
			EnqueueWithOrigin, TransformOrigin,
		},
		weights::{
			constants::{RocksDbWeight, WEIGHT_REF_TIME_PER_SECOND},
			ConstantMultiplier, IdentityFee, Weight,
		},
	},
	frame_system::{self, limits::BlockWeights, EnsureNever, EnsureRoot},
	pallet_assets, pallet_aura, pallet_authorship, pallet_balances, pallet_message_queue,
	pallet_timestamp,
	pallet_transaction_payment::{self, FungibleAdapter},
	parachains_common::{
		message_queue::{NarrowOriginToSibling, ParaIdToSibling},
		AccountId, Balance, Hash, Nonce,
	},
	polkadot_runtime_common::xcm_sender::NoPriceForMessageDelivery,
	sp_consensus_aura::sr25519::AuthorityId as AuraId,
	sp_runtime::{traits::AccountIdLookup, FixedU128, Perbill},
	sp_version::RuntimeVersion,
	staging_parachain_info,
	staging_xcm_builder::ProcessXcmMessage,
	staging_xcm_executor::XcmExecutor,
};

/// A block every six seconds, as on Rill.
pub const SLOT_DURATION: u64 = 6_000;
const EXISTENTIAL_DEPOSIT: Balance = 1_000_000_000;

/// One block in each slot of Rill, and at most three that are not included yet.
pub type ConsensusHook = FixedVelocityConsensusHook<Runtime, 6_000, 1, 3>;

parameter_types! {
	pub const Version: RuntimeVersion = VERSION;
	// Validators execute a block within two seconds. A collator has more time to make it.
	pub RuntimeBlockWeights: BlockWeights = BlockWeights::with_sensible_defaults(
		Weight::from_parts(2 * WEIGHT_REF_TIME_PER_SECOND, 5 * 1024 * 1024),
		Perbill::from_percent(75),
	);
	pub ReservedWeight: Weight = RuntimeBlockWeights::get().max_block.saturating_div(4);
	pub CurrentSlot: u64 = *pallet_aura::CurrentSlot::<Runtime>::get();
	pub const ParentQueue: AggregateMessageOrigin = AggregateMessageOrigin::Parent;
	// The rate is about one RILL per share, and grows by a tenth a year.
	pub const RateBounds: Bounds = Bounds {
		lowest: FixedU128::from_rational(1, 10),
		highest: FixedU128::from_u32(100),
	};
	pub const MaxJump: Perbill = Perbill::from_percent(5);
}

#[derive_impl(frame_system::config_preludes::ParaChainDefaultConfig)]
impl frame_system::Config for Runtime {
	type AccountData = pallet_balances::AccountData<Balance>;
	type AccountId = AccountId;
	type Block = Block;
	type BlockWeights = RuntimeBlockWeights;
	type DbWeight = RocksDbWeight;
	type Hash = Hash;
	type Lookup = AccountIdLookup<AccountId, ()>;
	type MaxConsumers = ConstU32<16>;
	type Nonce = Nonce;
	type OnSetCode = cumulus_pallet_parachain_system::ParachainSetCode<Runtime>;
	type Version = Version;
}

impl pallet_timestamp::Config for Runtime {
	type MinimumPeriod = ConstU64<0>;
	type Moment = u64;
	type OnTimestampSet = Aura;
	type WeightInfo = ();
}

impl pallet_authorship::Config for Runtime {
	type EventHandler = ();
	type FindAuthor = ();
}

impl pallet_aura::Config for Runtime {
	type AllowMultipleBlocksPerSlot = ConstBool<true>;
	type AuthorityId = AuraId;
	type DisabledValidators = ();
	type MaxAuthorities = ConstU32<16>;
	type SlotDuration = ConstU64<SLOT_DURATION>;
}

impl cumulus_pallet_aura_ext::Config for Runtime {}

impl staging_parachain_info::Config for Runtime {}

impl pallet_balances::Config for Runtime {
	type AccountStore = System;
	type Balance = Balance;
	type DoneSlashHandler = ();
	type DustRemoval = ();
	type ExistentialDeposit = ConstU128<EXISTENTIAL_DEPOSIT>;
	type FreezeIdentifier = RuntimeFreezeReason;
	type MaxFreezes = ConstU32<0>;
	type MaxLocks = ConstU32<0>;
	type MaxReserves = ConstU32<0>;
	type ReserveIdentifier = [u8; 8];
	type RuntimeEvent = RuntimeEvent;
	type RuntimeFreezeReason = RuntimeFreezeReason;
	type RuntimeHoldReason = RuntimeHoldReason;
	type WeightInfo = pallet_balances::weights::SubstrateWeight<Runtime>;
}

impl pallet_transaction_payment::Config for Runtime {
	type FeeMultiplierUpdate = ();
	type LengthToFee = ConstantMultiplier<Balance, ConstU128<1>>;
	type OnChargeTransaction = FungibleAdapter<Balances, ()>;
	type OperationalFeeMultiplier = ConstU8<5>;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = ();
	type WeightToFee = IdentityFee<Balance>;
}

/// RILL and stRILL, created at genesis. No other assets can be created.
impl pallet_assets::Config for Runtime {
	type ApprovalDeposit = ConstU128<EXISTENTIAL_DEPOSIT>;
	type AssetAccountDeposit = ConstU128<EXISTENTIAL_DEPOSIT>;
	type AssetDeposit = ConstU128<EXISTENTIAL_DEPOSIT>;
	type AssetId = u32;
	type AssetIdAllocator = ();
	type AssetIdParameter = Compact<u32>;
	type Balance = Balance;
	type CallbackHandle = ();
	type CreateOrigin = AsEnsureOriginWithArg<EnsureNever<AccountId>>;
	type Currency = Balances;
	type Extra = ();
	type ForceOrigin = EnsureRoot<AccountId>;
	type Freezer = ();
	type Holder = ();
	type MetadataDepositBase = ConstU128<EXISTENTIAL_DEPOSIT>;
	type MetadataDepositPerByte = ConstU128<EXISTENTIAL_DEPOSIT>;
	type RemoveItemsLimit = ConstU32<100>;
	type ReserveData = ();
	type RuntimeEvent = RuntimeEvent;
	type StringLimit = ConstU32<50>;
	type WeightInfo = pallet_assets::weights::SubstrateWeight<Runtime>;
}

impl cumulus_pallet_parachain_system::Config for Runtime {
	type CheckAssociatedRelayNumber = RelayNumberMonotonicallyIncreases;
	type ConsensusHook = ConsensusHook;
	type DmpQueue = EnqueueWithOrigin<MessageQueue, ParentQueue>;
	// Each block brings the rate.
	type OnSystemEvent = ProvenRate;
	type OutboundXcmpMessageSource = XcmpQueue;
	type RelayParentOffset = ConstU32<0>;
	type ReservedDmpWeight = ReservedWeight;
	type ReservedXcmpWeight = ReservedWeight;
	type RuntimeEvent = RuntimeEvent;
	type SchedulingSignatureVerifier = ();
	type SelfParaId = ParachainInfo;
	type WeightInfo = ();
	type XcmpMessageHandler = XcmpQueue;
}

impl pallet_message_queue::Config for Runtime {
	type HeapSize = ConstU32<{ 128 * 1024 }>;
	type IdleMaxServiceWeight = ();
	// Any account can remove a page whose only remaining messages are overweight.
	type MaxStale = ConstU32<0>;
	type MessageProcessor =
		ProcessXcmMessage<AggregateMessageOrigin, XcmExecutor<XcmConfig>, RuntimeCall>;
	type QueueChangeHandler = NarrowOriginToSibling<XcmpQueue>;
	type QueuePausedQuery = NarrowOriginToSibling<XcmpQueue>;
	type RuntimeEvent = RuntimeEvent;
	type ServiceWeight = ReservedWeight;
	type Size = u32;
	type WeightInfo = ();
}

impl cumulus_pallet_xcmp_queue::Config for Runtime {
	type ChannelInfo = ParachainSystem;
	type ControllerOrigin = EnsureRoot<AccountId>;
	type ControllerOriginConverter = crate::xcm::OriginConverter;
	type MaxActiveOutboundChannels = ConstU32<16>;
	type MaxInboundSuspended = ConstU32<16>;
	type MaxPageSize = ConstU32<{ 64 * 1024 }>;
	type PriceForSiblingDelivery = NoPriceForMessageDelivery<ParaId>;
	type RuntimeEvent = RuntimeEvent;
	type VersionWrapper = crate::PolkadotXcm;
	type WeightInfo = ();
	type XcmpQueue = TransformOrigin<MessageQueue, AggregateMessageOrigin, ParaId, ParaIdToSibling>;
}

impl pallet_proven_rate::Config for Runtime {
	type Bounds = RateBounds;
	type CurrentSlot = CurrentSlot;
	// A minute, in slots.
	type MaxAge = ConstU64<10>;
	// The rewards of an era change the rate by less than a thousandth. A larger jump is a slash
	// that people should look at.
	type MaxJump = MaxJump;
	type Pause = ConstU64<10>;
	type WeightInfo = ();
}
