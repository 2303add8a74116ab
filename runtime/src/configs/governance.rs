// SPDX-License-Identifier: Apache-2.0

//! The origins of decisions, and the limits on spending the chain's own funds.

mod bounties;
pub mod mandates;
pub mod origins;
pub mod pause;
pub mod remedies;
pub mod repairs;
mod scheduling;
pub mod tracks;

use crate::{
	constants::{currency::RILL, time::DAYS, PAUSED_PARACHAIN},
	weights, Balances, Bounties, Pause, Preimage, Referenda, Runtime, RuntimeCall, RuntimeEvent,
	RuntimeHoldReason, RuntimeOrigin, SafeMode, System, Treasury, TxPause,
};
use alloc::string::ToString;
use mandates::Mandates;
use origins::{EnsureCanceller, EnsureKiller, EnsureParameters, EnsureTreasurer, EnsureUrgent};
use pause::EnsureCooldownOver;
use polkadot_sdk::{
	frame_support::{
		dispatch::{DispatchErrorWithPostInfo, WithPostDispatchInfo},
		parameter_types,
		traits::{
			tokens::{currency::ActiveIssuanceOf, PayFromAccount, UnityAssetBalanceConversion},
			AsEnsureOriginWithArg, ConstU32, Contains, EitherOf, EitherOfDiverse, Get,
			GetCallMetadata, MapSuccess,
		},
		weights::Weight,
		PalletId,
	},
	frame_system::{self, EnsureRoot, EnsureRootWithSuccess, EnsureSigned},
	pallet_collective, pallet_conviction_voting, pallet_referenda, pallet_safe_mode, pallet_sudo,
	pallet_treasury::{self, TreasuryAccountId},
	pallet_tx_pause::{self, RuntimeCallNameOf},
	pallet_whitelist,
	polkadot_primitives::{AccountId, Balance, BlockNumber},
	sp_runtime::{
		traits::{IdentityLookup, Replace},
		DispatchError, Perbill, Permill,
	},
};
use repairs::UnlessRepairNeeded;
use scheduling::Patient;
use tracks::{eras, Tracks, UndecidingTimeout};

/// An error of a call that is refused after one read at most.
fn refused_at_once<T: frame_system::Config>(
	error: impl Into<DispatchError>,
) -> DispatchErrorWithPostInfo {
	error.with_weight(T::DbWeight::get().reads(1))
}

/// Governance, for parameters with bounds of their own.
pub type RootOrParameters = EitherOf<EnsureRoot<AccountId>, EnsureParameters>;

impl pallet_sudo::Config for Runtime {
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = crate::weights::pallet_sudo::WeightInfo<Runtime>;
}

parameter_types! {
	// A part of the address of the treasury. It never changes.
	pub const TreasuryPalletId: PalletId = PalletId(*b"py/trsry");
	// Approved payments are made once a day, so beneficiaries wait a day at most.
	pub const SpendPeriod: BlockNumber = DAYS;
	// Unspent funds are the reserve for mishaps, so none are burned.
	pub const Burn: Permill = Permill::zero();
	pub const MaxSpend: Balance = Balance::MAX;
	// Larger payments need root, with its notice.
	pub const MaxTreasurerSpend: Balance = 1_000_000 * RILL;
	// A payment lapses if its beneficiary does not collect it within a month.
	pub const PayoutPeriod: BlockNumber = 30 * DAYS;
	pub TreasuryAccount: AccountId = Treasury::account_id();
}

impl pallet_treasury::Config for Runtime {
	type AssetKind = ();
	type BalanceConverter = UnityAssetBalanceConversion;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::setup::Beneficiaries;
	type Beneficiary = AccountId;
	type BeneficiaryLookup = IdentityLookup<AccountId>;
	type BlockNumberProvider = System;
	type Burn = Burn;
	type BurnDestination = ();
	type Currency = Balances;
	// Approved payments are made together, so their number bounds the work of a spend period.
	type MaxApprovals = ConstU32<100>;
	type PalletId = TreasuryPalletId;
	type Paymaster = PayFromAccount<Balances, TreasuryAccountId<Runtime>>;
	type PayoutPeriod = PayoutPeriod;
	type RejectOrigin = EitherOf<EnsureRoot<AccountId>, EnsureTreasurer>;
	type RuntimeEvent = RuntimeEvent;
	type SpendFunds = Bounties;
	type SpendOrigin = EitherOf<
		EnsureRootWithSuccess<AccountId, MaxSpend>,
		MapSuccess<EnsureTreasurer, Replace<MaxTreasurerSpend>>,
	>;
	type SpendPeriod = SpendPeriod;
	type WeightInfo = crate::weights::pallet_treasury::WeightInfo<Runtime>;
}

impl origins::Config for Runtime {
	type Mandate = Mandates;
}

impl repairs::Config for Runtime {
	type RepairOrigin = EnsureRoot<AccountId>;
	type SafeMode = SafeMode;
	type WeightInfo = weights::repairs::WeightInfo<Runtime>;
}

/// The time in which the committee can still whitelist an approved call, in blocks. Until its end
/// anybody can dispatch the whitelisted call.
pub struct WhitelistTimeout;

impl Get<BlockNumber> for WhitelistTimeout {
	fn get() -> BlockNumber {
		eras(1)
	}
}

impl pallet_whitelist::Config for Runtime {
	type BlockNumberProvider = System;
	type DeferredDispatchExpiration = WhitelistTimeout;
	// Not root, which needs no whitelist and passes the filter of repairs.
	#[cfg(not(feature = "runtime-benchmarks"))]
	type DispatchWhitelistedOrigin = EnsureUrgent;
	// The benchmarks whitelist a call by this origin too.
	#[cfg(feature = "runtime-benchmarks")]
	type DispatchWhitelistedOrigin = EitherOf<EnsureRoot<AccountId>, EnsureUrgent>;
	type Preimages = Preimage;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = crate::weights::pallet_whitelist::WeightInfo<Runtime>;
	type WhitelistOrigin = EitherOfDiverse<EnsureRoot<AccountId>, ThreeQuartersOfCommittee>;
}

impl remedies::Config for Runtime {
	type EnactmentOrigin = EitherOf<EnsureRoot<AccountId>, EnsureCanceller>;
	type SlashOrigin = RootOrParameters;
}

parameter_types! {
	// High enough that nobody fills the list for fun.
	pub const SubmissionDeposit: Balance = 10 * RILL;
	// A week of daily eras for a vote with a conviction of one, and 32 weeks for one of six. A vote
	// of one on root is free before the enactment.
	pub VoteLockingPeriod: BlockNumber = eras(7);
	// The interval of automatic checks of a referendum, in blocks.
	pub const AlarmInterval: BlockNumber = 1;
}

impl pallet_conviction_voting::Config for Runtime {
	type BlockNumberProvider = System;
	type Currency = Balances;
	type MaxTurnout = ActiveIssuanceOf<Balances, AccountId>;
	// Votes of an account are decoded together.
	type MaxVotes = ConstU32<512>;
	type Polls = Referenda;
	type RuntimeEvent = RuntimeEvent;
	type VoteLockingPeriod = VoteLockingPeriod;
	type VotingHooks = ();
	type WeightInfo = crate::weights::pallet_conviction_voting::WeightInfo<Runtime>;
}

impl pallet_referenda::Config for Runtime {
	type AlarmInterval = AlarmInterval;
	type BlockNumberProvider = System;
	type CancelOrigin = EitherOf<EnsureRoot<AccountId>, EnsureCanceller>;
	type Currency = Balances;
	// A kill also slashes the deposits.
	type KillOrigin = EitherOf<EnsureRoot<AccountId>, EnsureKiller>;
	type MaxQueued = ConstU32<100>;
	type Preimages = Preimage;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type Scheduler = Patient;
	type Slash = Treasury;
	type SubmissionDeposit = SubmissionDeposit;
	type SubmitOrigin = AsEnsureOriginWithArg<EnsureSigned<AccountId>>;
	type Tally = pallet_conviction_voting::TallyOf<Runtime>;
	type Tracks = Tracks;
	type UndecidingTimeout = UndecidingTimeout;
	type Votes = pallet_conviction_voting::VotesOf<Runtime>;
	type WeightInfo = crate::weights::pallet_referenda::WeightInfo<Runtime>;
}

/// The committee. It can begin and end pauses, and whitelist calls for the urgent track.
pub type TechnicalCollective = pallet_collective::Instance1;

parameter_types! {
	// An emergency needs a decision within a day.
	pub const MotionDuration: BlockNumber = DAYS;
	// The committee proposes pauses and hashes of calls only.
	pub MaxProposalWeight: Weight =
		Perbill::from_percent(10) * crate::configs::block::RuntimeBlockWeights::get().max_block;
}

/// An absent member votes against a motion. With the vote of a prime for all absent members, the
/// prime alone could decide.
pub struct AbsentMeansNo;

impl pallet_collective::DefaultVote for AbsentMeansNo {
	fn default_vote(_prime: Option<bool>, _ayes: u32, _nays: u32, _members: u32) -> bool {
		false
	}
}

impl pallet_collective::Config<TechnicalCollective> for Runtime {
	type Consideration = ();
	#[cfg(not(feature = "runtime-benchmarks"))]
	type DefaultVote = AbsentMeansNo;
	// A benchmark approves a motion by the vote of the prime.
	#[cfg(feature = "runtime-benchmarks")]
	type DefaultVote = pallet_collective::PrimeDefaultVote;
	type DisapproveOrigin = EnsureRoot<AccountId>;
	type KillOrigin = EnsureRoot<AccountId>;
	type MaxMembers = ConstU32<20>;
	type MaxProposalWeight = MaxProposalWeight;
	type MaxProposals = ConstU32<20>;
	type MotionDuration = MotionDuration;
	type Proposal = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type RuntimeOrigin = RuntimeOrigin;
	type SetMembersOrigin = EnsureRoot<AccountId>;
	type WeightInfo = crate::weights::pallet_collective::WeightInfo<Runtime>;
}

type HalfOfCommittee =
	pallet_collective::EnsureProportionAtLeast<AccountId, TechnicalCollective, 1, 2>;
type TwoThirdsOfCommittee =
	pallet_collective::EnsureProportionAtLeast<AccountId, TechnicalCollective, 2, 3>;
type ThreeQuartersOfCommittee =
	pallet_collective::EnsureProportionAtLeast<AccountId, TechnicalCollective, 3, 4>;

/// Whether a pallet's calls go on during every pause: consensus needs them, or they are decisions
/// of governance, so that a pause is no veto.
fn is_always_on(pallet: &[u8]) -> bool {
	matches!(
		pallet,
		b"System"
			| b"Timestamp"
			| b"Babe" | b"Grandpa"
			| b"Beefy"
			| b"Session"
			| b"ElectionProviderMultiPhase"
			| b"ParaInherent"
			| b"Paras"
			| b"ParasSlashing"
			| b"Preimage"
			| b"ConvictionVoting"
			| b"Referenda"
			| b"Remedies"
			| b"Repairs"
			| b"Whitelist"
			| b"Origins"
			| b"Scheduler"
			| b"TechnicalCommittee"
			| b"Treasury"
			| b"Pause"
			| b"TxPause"
			| b"SafeMode"
			| b"Sudo"
			// Each inner call passes the filter again.
			| b"Utility"
			| b"Multisig"
			| b"Proxy"
	)
}

/// Whether a call of liquid staking goes on during every pause. The way out does, so that a pause
/// takes no time from a notice. Payments due and decisions of governance do too.
fn is_way_out_or_decision(pallet: &[u8], call: &[u8]) -> bool {
	let is_of_pool = pallet == b"LiquidStaking"
		&& matches!(
			call,
			b"unstake"
				| b"claim" | b"claim_for"
				| b"advance_era"
				| b"open_stash"
				| b"set_stash_cap"
				| b"set_nominees"
				| b"set_parameter"
				| b"reopen" | b"recapitalise"
		);
	// All calls of remote staking send payouts, or set destinations or limits.
	is_of_pool || pallet == b"RemoteStaking"
}

/// Calls that can never be paused.
pub struct NeverPaused;

impl Contains<RuntimeCallNameOf<Runtime>> for NeverPaused {
	fn contains((pallet, call): &RuntimeCallNameOf<Runtime>) -> bool {
		is_always_on(pallet) || is_way_out_or_decision(pallet, call)
	}
}

impl Contains<RuntimeCall> for NeverPaused {
	fn contains(call: &RuntimeCall) -> bool {
		let name = call.get_call_metadata();
		let (pallet, call) = (name.pallet_name.as_bytes(), name.function_name.as_bytes());
		is_always_on(pallet) || is_way_out_or_decision(pallet, call)
	}
}

impl pallet_tx_pause::Config for Runtime {
	type MaxNameLen = ConstU32<64>;
	// A pause by root has no end.
	type PauseOrigin = EnsureRoot<AccountId>;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	// The committee ends its own pauses through [`pause`].
	type UnpauseOrigin = EnsureRoot<AccountId>;
	type WeightInfo = crate::weights::pallet_tx_pause::WeightInfo<Runtime>;
	type WhitelistedCalls = NeverPaused;
}

parameter_types! {
	// Long enough to find the fault and to begin a referendum about it.
	pub const MaxPause: BlockNumber = 7 * DAYS;
	pub const SafeModeDuration: BlockNumber = DAYS;
}

/// The existing names: a call of a pallet, or `Parachain` and a number in decimal digits.
pub struct Nameable;

impl Contains<RuntimeCallNameOf<Runtime>> for Nameable {
	fn contains((pallet, call): &RuntimeCallNameOf<Runtime>) -> bool {
		let text = |bytes| core::str::from_utf8(bytes).unwrap_or_default();
		let (pallet, call) = (text(pallet), text(call));
		if pallet.as_bytes() == PAUSED_PARACHAIN {
			return call.parse().is_ok_and(|number: u32| number.to_string() == call);
		}
		RuntimeCall::get_module_names().contains(&pallet)
			&& RuntimeCall::get_call_names(pallet).contains(&call)
	}
}

impl pause::Config for Runtime {
	type CallName = RuntimeCallNameOf<Runtime>;
	type MaxPause = MaxPause;
	type Names = Nameable;
	type PauseOrigin = EitherOfDiverse<EnsureRoot<AccountId>, HalfOfCommittee>;
	type Pauser = TxPause;
	type WeightInfo = weights::pause::WeightInfo<Runtime>;
}

impl pallet_safe_mode::Config for Runtime {
	type Currency = Balances;
	// Nobody can enter the safe mode with a deposit.
	type EnterDepositAmount = ();
	type EnterDuration = SafeModeDuration;
	type ExtendDepositAmount = ();
	type ExtendDuration = SafeModeDuration;
	type ForceDepositOrigin = EnsureRoot<AccountId>;
	type ForceEnterOrigin = EnsureCooldownOver<
		Runtime,
		EitherOfDiverse<EnsureRoot<AccountId>, TwoThirdsOfCommittee>,
		SafeModeDuration,
	>;
	// After a failed migration only the end of the repair ends the safe mode.
	type ForceExitOrigin =
		UnlessRepairNeeded<EitherOfDiverse<EnsureRoot<AccountId>, HalfOfCommittee>>;
	type ForceExtendOrigin = EnsureRootWithSuccess<AccountId, SafeModeDuration>;
	type Notify = Pause;
	type ReleaseDelay = ();
	type RuntimeEvent = RuntimeEvent;
	type RuntimeHoldReason = RuntimeHoldReason;
	type WeightInfo = crate::weights::pallet_safe_mode::WeightInfo<Runtime>;
	type WhitelistedCalls = NeverPaused;
}
