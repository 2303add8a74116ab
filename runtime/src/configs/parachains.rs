// SPDX-License-Identifier: Apache-2.0

//! The relay chain: validation, messaging and onboarding of parachains.
//!
//! No broker chain sells cores. Root assigns them through the coretime pallet, to one parachain or
//! to the buyers of single blocks on demand.

use crate::{
	configs::governance::repairs::UntilMigrated,
	configs::{
		block::RuntimeBlockWeights,
		governance::TreasuryPalletId,
		xcm::{UpwardExecutor, XcmPallet},
	},
	constants::{
		currency::{deposit, RILL},
		time::DAYS,
	},
	timing::ReportLongevity,
	Babe, Balances, Historical, MessageQueue, Offences, ParaInclusion, ParaScheduler,
	ParasDisputes, ParasSlashing, Registrar, RemoteStaking, Runtime, RuntimeCall, RuntimeEvent,
	RuntimeOrigin, Session, Staking,
};
use polkadot_sdk::{
	frame_support::{
		ensure, parameter_types,
		traits::{ConstU32, ProcessMessage, ProcessMessageError},
		weights::{Weight, WeightMeter},
	},
	frame_system::EnsureRoot,
	pallet_babe, pallet_message_queue,
	polkadot_primitives::{AccountId, Balance},
	polkadot_runtime_common::{paras_registrar, paras_sudo_wrapper},
	polkadot_runtime_parachains::{
		configuration::{self, ActiveConfigHrmpChannelSizeAndCapacityRatio},
		coretime,
		disputes::{self, slashing},
		dmp, hrmp,
		inclusion::{self, AggregateMessageOrigin, UmpQueueId},
		initializer, on_demand, origin, paras, paras_inherent,
		reward_points::RewardValidatorsWithEraPoints,
		scheduler, session_info, shared,
	},
	sp_core::ConstUint,
	sp_runtime::{transaction_validity::TransactionPriority, FixedU128, Perbill, Percent},
	sp_session::MembershipProof,
	staging_xcm::latest::{InteriorLocation, Junction},
	staging_xcm_builder::{AliasesIntoAccountId32, ProcessXcmMessage},
};

/// The calls of the registrar, for filters.
pub type ParasRegistrarCall = paras_registrar::Call<Runtime>;

impl origin::Config for Runtime {}

impl configuration::Config for Runtime {
	type WeightInfo =
		crate::weights::polkadot_runtime_parachains_configuration::WeightInfo<Runtime>;
}

impl shared::Config for Runtime {
	type DisabledValidators = Session;
}

impl session_info::Config for Runtime {
	type ValidatorSet = Historical;
}

impl inclusion::Config for Runtime {
	type DisputesHandler = ParasDisputes;
	type MessageQueue = MessageQueue;
	type RewardValidators = RewardValidatorsWithEraPoints<Runtime, Staking>;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = crate::weights::polkadot_runtime_parachains_inclusion::WeightInfo<Runtime>;
}

parameter_types! {
	// Votes on parachain code come from validators and expire soon, so nothing outranks them.
	pub const ParasUnsignedPriority: TransactionPriority = TransactionPriority::MAX;
}

impl paras::Config for Runtime {
	type AssignCoretime = ParaScheduler;
	type AuthorizeCurrentCodeOrigin = EnsureRoot<AccountId>;
	// A parachain that upgrades before the end of its cooldown pays 1,000 RILL for each skipped
	// day.
	type CooldownRemovalMultiplier = ConstUint<{ 1_000 * RILL / DAYS as u128 }>;
	type Fungible = Balances;
	type NextSessionRotation = Babe;
	// With the first block of a parachain, its registrant loses control.
	type OnNewHead = Registrar;
	type QueueFootprinter = ParaInclusion;
	type RuntimeEvent = RuntimeEvent;
	type UnsignedPriority = ParasUnsignedPriority;
	type WeightInfo = crate::weights::polkadot_runtime_parachains_paras::WeightInfo<Runtime>;
}

impl dmp::Config for Runtime {
	type WeightInfo = crate::weights::polkadot_runtime_parachains_dmp::WeightInfo<Runtime>;
}

parameter_types! {
	// A channel with a system chain is as large as any other.
	pub const SystemChannelRatio: Percent = Percent::from_percent(100);
}

impl hrmp::Config for Runtime {
	type ChannelManager = EnsureRoot<AccountId>;
	type Currency = Balances;
	type DefaultChannelSizeAndCapacityWithSystem =
		ActiveConfigHrmpChannelSizeAndCapacityRatio<Runtime, SystemChannelRatio>;
	type RuntimeEvent = RuntimeEvent;
	type RuntimeOrigin = RuntimeOrigin;
	type VersionWrapper = XcmPallet;
	type WeightInfo = crate::weights::polkadot_runtime_parachains_hrmp::WeightInfo<Runtime>;
}

impl paras_inherent::Config for Runtime {
	type WeightInfo = crate::weights::paras_inherent::WeightInfo;
}

impl scheduler::Config for Runtime {}

parameter_types! {
	// Prices of on-demand blocks start at the base fee.
	pub const TrafficDefaultValue: FixedU128 = FixedU128::from_u32(1);
}

impl on_demand::Config for Runtime {
	type Currency = Balances;
	// No broker chain asks for revenue, so only that of the current block is kept.
	type MaxHistoricalRevenue = ConstU32<1>;
	// The account of this id gets the revenue of on-demand blocks. No broker chain collects it, so
	// the treasury gets it.
	type PalletId = TreasuryPalletId;
	type RuntimeEvent = RuntimeEvent;
	type TrafficDefaultValue = TrafficDefaultValue;
	type WeightInfo = crate::weights::polkadot_runtime_parachains_on_demand::WeightInfo<Runtime>;
}

parameter_types! {
	pub const NoPot: InteriorLocation = InteriorLocation::Here;
}

/// Root replaces the broker chain: no chain gets messages, and the treasury keeps the revenue of
/// on-demand blocks.
impl coretime::Config for Runtime {
	type AccountToLocation = AliasesIntoAccountId32<(), AccountId>;
	type AssetTransactor = ();
	// A parachain id that only root can register.
	type BrokerId = ConstU32<0>;
	type BrokerPotLocation = NoPot;
	type MaxXcmTransactWeight = ();
	type RuntimeEvent = RuntimeEvent;
	type RuntimeOrigin = RuntimeOrigin;
	type SendXcm = ();
	type WeightInfo = crate::weights::polkadot_runtime_parachains_coretime::WeightInfo<Runtime>;
}

impl initializer::Config for Runtime {
	type CoretimeOnNewSession = ();
	type ForceOrigin = EnsureRoot<AccountId>;
	type Randomness = pallet_babe::RandomnessFromOneEpochAgo<Runtime>;
	type WeightInfo = crate::weights::polkadot_runtime_parachains_initializer::WeightInfo<Runtime>;
}

impl disputes::Config for Runtime {
	type RewardValidators = RewardValidatorsWithEraPoints<Runtime, Staking>;
	type RuntimeEvent = RuntimeEvent;
	type SlashingHandler = slashing::SlashValidatorsForDisputes<ParasSlashing>;
	type WeightInfo = crate::weights::polkadot_runtime_parachains_disputes::WeightInfo<Runtime>;
}

impl slashing::Config for Runtime {
	type BenchmarkingConfig =
		slashing::BenchConfig<{ crate::configs::election::MAX_ACTIVE_VALIDATORS }>;
	type HandleReports = slashing::SlashingReportHandler<
		Self::KeyOwnerIdentification,
		Offences,
		ReportLongevity<Runtime>,
	>;
	type KeyOwnerIdentification =
		polkadot_sdk::pallet_session::historical::IdentificationTuple<Runtime>;
	type KeyOwnerProof = MembershipProof;
	type KeyOwnerProofSystem = Historical;
	type WeightInfo =
		crate::weights::polkadot_runtime_parachains_disputes_slashing::WeightInfo<Runtime>;
}

parameter_types! {
	// Returned on deregistration. An id costs validators nothing before its code is registered, and
	// code has a deposit for each byte.
	pub const ParaDeposit: Balance = 100 * RILL;
	pub const DataDepositPerByte: Balance = deposit(0, 1);
}

impl paras_registrar::Config for Runtime {
	type Currency = Balances;
	type DataDepositPerByte = DataDepositPerByte;
	type OnSwap = ();
	type ParaDeposit = ParaDeposit;
	type RuntimeEvent = RuntimeEvent;
	type RuntimeOrigin = RuntimeOrigin;
	type WeightInfo = crate::weights::polkadot_runtime_common_paras_registrar::WeightInfo<Runtime>;
}

impl paras_sudo_wrapper::Config for Runtime {}

parameter_types! {
	// The weight of upward messages at the start of a block. Together with the scheduler's half and
	// an empty parachains inherent it stays below a full block.
	pub MessageQueueServiceWeight: Weight =
		Perbill::from_percent(20) * RuntimeBlockWeights::get().max_block;
	// Messages also use idle weight, but leave most of it to the era steps of liquid staking.
	pub MessageQueueIdleWeight: Weight =
		Perbill::from_percent(10) * RuntimeBlockWeights::get().max_block;
}

/// Executes upward messages as XCM programs of the parachain that sent them.
pub struct UpwardMessageProcessor;

impl ProcessMessage for UpwardMessageProcessor {
	type Origin = AggregateMessageOrigin;

	fn process_message(
		message: &[u8],
		origin: Self::Origin,
		meter: &mut WeightMeter,
		id: &mut [u8; 32],
	) -> Result<bool, ProcessMessageError> {
		let AggregateMessageOrigin::Ump(UmpQueueId::Para(para)) = origin;
		let sender = Junction::Parachain(para.into());
		// The refusal of an unreadable or too heavy message takes as long as that of an unpaid one.
		let refusal = UpwardExecutor::refusal_of(message.len());
		ensure!(meter.can_consume(refusal), ProcessMessageError::Overweight(refusal));
		let outcome = RemoteStaking::on_behalf_of(para.into(), || {
			ProcessXcmMessage::<Junction, UpwardExecutor, RuntimeCall>::process_message(
				message, sender, meter, id,
			)
		});
		use ProcessMessageError::{Corrupt, Overweight, Unsupported};
		if matches!(outcome, Err(Corrupt | Unsupported | Overweight(_))) {
			meter.consume(refusal);
		}
		outcome
	}
}

impl pallet_message_queue::Config for Runtime {
	// A page holds two messages of the largest size that the genesis presets allow.
	type HeapSize = ConstU32<{ 128 * 1024 }>;
	type IdleMaxServiceWeight = MessageQueueIdleWeight;
	// [`Weigher`](crate::configs::xcm::Weigher) refuses overweight messages, so no page turns
	// stale. At zero, a stale page could be reaped at once.
	#[cfg(not(feature = "runtime-benchmarks"))]
	type MaxStale = ConstU32<0>;
	// A benchmark makes as many stale pages as the square of this.
	#[cfg(feature = "runtime-benchmarks")]
	type MaxStale = ConstU32<8>;
	#[cfg(not(feature = "runtime-benchmarks"))]
	type MessageProcessor = UpwardMessageProcessor;
	#[cfg(feature = "runtime-benchmarks")]
	type MessageProcessor =
		pallet_message_queue::mock_helpers::NoopMessageProcessor<AggregateMessageOrigin>;
	type QueueChangeHandler = ParaInclusion;
	type QueuePausedQuery = UntilMigrated;
	type RuntimeEvent = RuntimeEvent;
	type ServiceWeight = MessageQueueServiceWeight;
	type Size = u32;
	type WeightInfo = crate::weights::pallet_message_queue::WeightInfo<Runtime>;
}
