// SPDX-License-Identifier: Apache-2.0

//! The state transition function of Rill: a proof-of-stake relay chain with liquid staking.
//!
//! One runtime serves every network. Networks differ only in their genesis preset, see [`genesis`],
//! and in the lengths of epochs and eras that a preset writes, see [`timing`]. [`configs`] groups
//! the configurations by domain.

#![cfg_attr(not(feature = "std"), no_std)]
// A recursive macro assembles the runtime, with one level for each pallet.
#![recursion_limit = "512"]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

pub mod apis;
#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarks;
pub mod configs;
pub mod constants;
pub mod equivocations;
pub mod genesis;
pub mod nonces;
#[cfg(feature = "rehearsal")]
pub mod rehearsal;
pub mod timing;
pub mod weights;

use alloc::{borrow::Cow, vec::Vec};
use polkadot_sdk::{
	frame_executive, frame_metadata_hash_extension, frame_support, frame_system, pallet_assets,
	pallet_authority_discovery, pallet_authorship, pallet_babe, pallet_bags_list, pallet_balances,
	pallet_beefy, pallet_beefy_mmr, pallet_bounties, pallet_child_bounties, pallet_collective,
	pallet_conviction_voting, pallet_election_provider_multi_phase, pallet_grandpa,
	pallet_identity, pallet_message_queue, pallet_migrations, pallet_mmr, pallet_multisig,
	pallet_offences, pallet_preimage, pallet_proxy, pallet_recovery, pallet_referenda,
	pallet_safe_mode, pallet_scheduler,
	pallet_session::{self, historical as session_historical},
	pallet_staking, pallet_sudo, pallet_timestamp, pallet_transaction_payment, pallet_treasury,
	pallet_tx_pause, pallet_utility, pallet_vesting, pallet_whitelist, pallet_xcm,
	polkadot_primitives::{AccountId, BlockNumber, Signature},
	polkadot_runtime_common::{paras_registrar, paras_sudo_wrapper},
	polkadot_runtime_parachains::{
		configuration as parachains_configuration, coretime as parachains_coretime,
		disputes as parachains_disputes, disputes::slashing as parachains_slashing,
		dmp as parachains_dmp, hrmp as parachains_hrmp, inclusion as parachains_inclusion,
		initializer as parachains_initializer, on_demand as parachains_on_demand,
		origin as parachains_origin, paras as parachains_paras,
		paras_inherent as parachains_paras_inherent, scheduler as parachains_scheduler,
		session_info as parachains_session_info, shared as parachains_shared,
	},
	sp_runtime::{generic, traits::BlakeTwo256, MultiAddress},
	sp_version::{self, RuntimeVersion},
};

pub use configs::consensus::SessionKeys;
use configs::governance::{origins, pause, remedies, repairs};

// A macro, because the number must be a literal: the Wasm also has it as data.
macro_rules! version {
	($spec_version:tt) => {
		/// Identifies this code. Nodes compare it with the code on chain.
		#[sp_version::runtime_version]
		pub const VERSION: RuntimeVersion = RuntimeVersion {
			spec_name: Cow::Borrowed("rill"),
			impl_name: Cow::Borrowed("rill"),
			authoring_version: 1,
			spec_version: $spec_version,
			impl_version: 0,
			apis: apis::RUNTIME_API_VERSIONS,
			// Raised only if the encoding of a call or of the transaction extensions changes.
			transaction_version: 1,
			// Version 1 of the state trie, since no older state exists. The root of a block's
			// extrinsics has version 0, as on every chain that light clients and indexers know.
			system_version: 1,
		};
	};
}

// Raised with every change of behaviour. The thousands follow the crate's minor version.
#[cfg(not(feature = "rehearsal"))]
version!(1_000);
#[cfg(all(feature = "rehearsal", feature = "rehearsal-failure"))]
version!(1_001);
// The release that repairs the failed one.
#[cfg(all(feature = "rehearsal", not(feature = "rehearsal-failure")))]
version!(1_002);

/// The address of an account in a transaction.
pub type Address = MultiAddress<AccountId, ()>;
/// A block header.
pub type Header = generic::Header<BlockNumber, BlakeTwo256>;
/// A block.
pub type Block = generic::Block<Header, UncheckedExtrinsic>;
/// A block with its justification.
pub type SignedBlock = generic::SignedBlock<Block>;
/// A block hash or number.
pub type BlockId = generic::BlockId<Block>;

/// The extensions of a signed transaction, checked before its dispatch.
///
/// All signers know these extensions. Another one with data of its own would lock out offline
/// devices and older wallets.
pub type TxExtension = (
	frame_system::AuthorizeCall<Runtime>,
	frame_system::CheckNonZeroSender<Runtime>,
	frame_system::CheckSpecVersion<Runtime>,
	frame_system::CheckTxVersion<Runtime>,
	frame_system::CheckGenesis<Runtime>,
	frame_system::CheckMortality<Runtime>,
	frame_system::CheckNonce<Runtime>,
	frame_system::CheckWeight<Runtime>,
	pallet_transaction_payment::ChargeTransactionPayment<Runtime>,
	frame_metadata_hash_extension::CheckMetadataHash<Runtime>,
	frame_system::WeightReclaim<Runtime>,
);

/// A transaction in its encoded form.
pub type UncheckedExtrinsic =
	generic::UncheckedExtrinsic<Address, RuntimeCall, Signature, TxExtension>;
/// The payload that the signature of a transaction covers.
pub type SignedPayload = generic::SignedPayload<RuntimeCall, TxExtension>;

/// Dispatches blocks and transactions to the pallets.
pub type Executive =
	frame_executive::Executive<Runtime, Block, frame_system::ChainContext<Runtime>, Runtime, Hooks>;

#[cfg(not(feature = "try-runtime"))]
type Hooks = repairs::hooks::Hooks;
// Its tests of an upgrade call the pallets by themselves.
#[cfg(feature = "try-runtime")]
type Hooks = AllPalletsWithSystem;

/// Migrations that run completely in the first block of an upgrade. [`Migrations`] spreads larger
/// ones over blocks.
pub type SingleBlockMigrations = (
	// Permanent: the latest XCM version moves with the SDK.
	pallet_xcm::migration::MigrateToLatestXcmVersion<Runtime>,
	RehearsedMigration,
);

#[cfg(any(not(feature = "rehearsal"), feature = "rehearsal-failure"))]
type RehearsedMigration = ();
#[cfg(all(feature = "rehearsal", not(feature = "rehearsal-failure")))]
type RehearsedMigration = rehearsal::Migration;

// The indices are frozen: XCM locations, wallets and stored calls contain them.
//
// Pallets run and are initialised in the order of declaration, not of the indices:
// - Timing before all pallets that read it in their genesis;
// - Babe and Authorship before Session, so that a block is credited to the epoch and era of its
//   authoring;
// - Balances before Vesting, and Vesting before Staking: the genesis of vesting reads free
//   balances, and bonds lower them;
// - Balances before Staking, and Staking before Session: the genesis of staking bonds funds, and
//   that of sessions elects the first validators from the bonds;
// - Session before ElectionProviderMultiPhase, so that the block of an election sees the next era
//   when it asks whether a phase begins;
// - Staking and Assets before LiquidStaking, whose genesis bonds and mints;
// - Mmr and BeefyMmrLeaf after Session and the parachains, so that a leaf commits to the next
//   authorities and to the heads of its own block.
#[frame_support::runtime(legacy_ordering)]
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
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Runtime;

	// The system, and the pallets that wallets expect.
	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(4)]
	pub type Timing = timing;
	#[runtime::pallet_index(15)]
	pub type Babe = pallet_babe;
	#[runtime::pallet_index(1)]
	pub type Timestamp = pallet_timestamp;
	#[runtime::pallet_index(2)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(3)]
	pub type TransactionPayment = pallet_transaction_payment;
	#[runtime::pallet_index(5)]
	pub type Scheduler = pallet_scheduler;
	#[runtime::pallet_index(6)]
	pub type Preimage = pallet_preimage;
	#[runtime::pallet_index(7)]
	pub type Utility = pallet_utility;
	#[runtime::pallet_index(8)]
	pub type Proxy = pallet_proxy;
	#[runtime::pallet_index(9)]
	pub type Multisig = pallet_multisig;
	#[runtime::pallet_index(10)]
	pub type Migrations = pallet_migrations;
	#[runtime::pallet_index(11)]
	pub type Nonces = nonces;

	// Services for accounts.
	#[runtime::pallet_index(25)]
	pub type Vesting = pallet_vesting;
	#[runtime::pallet_index(27)]
	pub type Recovery = pallet_recovery;
	#[runtime::pallet_index(28)]
	pub type Identity = pallet_identity;

	// Consensus and staking.
	#[runtime::pallet_index(16)]
	pub type Authorship = pallet_authorship;
	#[runtime::pallet_index(30)]
	pub type Staking = pallet_staking;
	#[runtime::pallet_index(31)]
	pub type VoterList = pallet_bags_list;
	#[runtime::pallet_index(21)]
	pub type Offences = pallet_offences;
	#[runtime::pallet_index(18)]
	pub type Historical = session_historical;
	#[runtime::pallet_index(17)]
	pub type Session = pallet_session;
	#[runtime::pallet_index(32)]
	pub type ElectionProviderMultiPhase = pallet_election_provider_multi_phase;
	#[runtime::pallet_index(19)]
	pub type Grandpa = pallet_grandpa;
	#[runtime::pallet_index(20)]
	pub type AuthorityDiscovery = pallet_authority_discovery;

	// Governance.
	#[runtime::pallet_index(40)]
	pub type Treasury = pallet_treasury;
	#[runtime::pallet_index(34)]
	pub type Bounties = pallet_bounties;
	#[runtime::pallet_index(38)]
	pub type ChildBounties = pallet_child_bounties;
	#[runtime::pallet_index(41)]
	pub type ConvictionVoting = pallet_conviction_voting;
	#[runtime::pallet_index(42)]
	pub type Referenda = pallet_referenda;
	#[runtime::pallet_index(43)]
	pub type Origins = origins;
	#[runtime::pallet_index(44)]
	pub type TechnicalCommittee = pallet_collective<Instance1>;
	#[runtime::pallet_index(45)]
	pub type TxPause = pallet_tx_pause;
	#[runtime::pallet_index(46)]
	pub type SafeMode = pallet_safe_mode;
	#[runtime::pallet_index(47)]
	pub type Pause = pause;
	#[runtime::pallet_index(48)]
	pub type Remedies = remedies;
	#[runtime::pallet_index(49)]
	pub type Sudo = pallet_sudo;
	#[runtime::pallet_index(39)]
	pub type Whitelist = pallet_whitelist;
	#[runtime::pallet_index(53)]
	pub type Repairs = repairs;

	// Tokens. The genesis of liquid staking mints the first stRILL.
	#[runtime::pallet_index(51)]
	pub type Assets = pallet_assets;
	#[runtime::pallet_index(50)]
	pub type LiquidStaking = pallet_liquid_staking;
	#[runtime::pallet_index(52)]
	pub type RemoteStaking = pallet_remote_staking;

	// Parachains.
	#[runtime::pallet_index(60)]
	pub type ParachainsOrigin = parachains_origin;
	#[runtime::pallet_index(61)]
	pub type Configuration = parachains_configuration;
	#[runtime::pallet_index(62)]
	pub type ParasShared = parachains_shared;
	#[runtime::pallet_index(63)]
	pub type ParaInclusion = parachains_inclusion;
	#[runtime::pallet_index(64)]
	pub type ParaInherent = parachains_paras_inherent;
	#[runtime::pallet_index(65)]
	pub type ParaScheduler = parachains_scheduler;
	#[runtime::pallet_index(66)]
	pub type Paras = parachains_paras;
	#[runtime::pallet_index(67)]
	pub type Initializer = parachains_initializer;
	#[runtime::pallet_index(68)]
	pub type Dmp = parachains_dmp;
	#[runtime::pallet_index(69)]
	pub type Hrmp = parachains_hrmp;
	#[runtime::pallet_index(70)]
	pub type ParaSessionInfo = parachains_session_info;
	#[runtime::pallet_index(71)]
	pub type ParasDisputes = parachains_disputes;
	#[runtime::pallet_index(72)]
	pub type ParasSlashing = parachains_slashing;
	#[runtime::pallet_index(73)]
	pub type OnDemand = parachains_on_demand;
	#[runtime::pallet_index(74)]
	pub type Registrar = paras_registrar;
	#[runtime::pallet_index(75)]
	pub type ParasSudoWrapper = paras_sudo_wrapper;
	#[runtime::pallet_index(76)]
	pub type Coretime = parachains_coretime;

	// Messages between chains.
	#[runtime::pallet_index(90)]
	pub type XcmPallet = pallet_xcm;
	#[runtime::pallet_index(91)]
	pub type MessageQueue = pallet_message_queue;

	// Proofs for bridges.
	#[runtime::pallet_index(22)]
	pub type Beefy = pallet_beefy;
	#[runtime::pallet_index(23)]
	pub type Mmr = pallet_mmr;
	#[runtime::pallet_index(24)]
	pub type BeefyMmrLeaf = pallet_beefy_mmr;
}
