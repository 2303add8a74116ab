// SPDX-License-Identifier: Apache-2.0

//! The authors and finality voters of blocks, and reports of their misbehaviour.

use crate::{
	configs::election::{MaxActiveValidators, MaxBackersPerValidator},
	configs::staking::{slashes::RegisterReports, IdentificationOf},
	constants::{currency::deposit, time::MILLISECS_PER_BLOCK},
	timing, AuthorityDiscovery, Babe, Balances, Beefy, BeefyMmrLeaf, Grandpa, Historical,
	Initializer, Offences, ParaSessionInfo, Runtime, RuntimeEvent, Session, Staking,
};
use alloc::vec::Vec;
use codec::Encode;
use pallet_liquid_staking::OffenceWatch;
use polkadot_sdk::{
	binary_merkle_tree,
	frame_support::{parameter_types, traits::ConstU64},
	pallet_authority_discovery, pallet_authorship, pallet_babe, pallet_beefy, pallet_beefy_mmr,
	pallet_grandpa, pallet_mmr, pallet_offences,
	pallet_session::{self, disabling::UpToLimitWithReEnablingDisablingStrategy, historical},
	polkadot_primitives::{AccountId, Balance},
	polkadot_runtime_parachains::paras,
	sp_consensus_beefy::{
		ecdsa_crypto::AuthorityId as BeefyId,
		mmr::{BeefyDataProvider, MmrLeafVersion},
	},
	sp_core::H256,
	sp_mmr_primitives::INDEXING_PREFIX,
	sp_runtime::{
		impl_opaque_keys,
		traits::{ConvertInto, Keccak256, OpaqueKeys},
	},
	sp_session::MembershipProof,
};

impl pallet_babe::Config for Runtime {
	type DisabledValidators = Session;
	// Sessions, and not BABE itself, decide the end of an epoch.
	type EpochChangeTrigger = pallet_babe::ExternalTrigger;
	type EpochDuration = timing::EpochDuration<Runtime>;
	type EquivocationReportSystem = pallet_babe::EquivocationReportSystem<
		Self,
		Offences,
		Historical,
		timing::ReportLongevity<Runtime>,
	>;
	type ExpectedBlockTime = ConstU64<MILLISECS_PER_BLOCK>;
	type KeyOwnerProof = MembershipProof;
	type MaxAuthorities = MaxActiveValidators;
	type MaxNominators = MaxBackersPerValidator;
	// The SDK's only implementation: a formula over both parameters, not a stub.
	type WeightInfo = ();
}

impl pallet_grandpa::Config for Runtime {
	type EquivocationReportSystem = pallet_grandpa::EquivocationReportSystem<
		Self,
		Offences,
		Historical,
		timing::ReportLongevity<Runtime>,
	>;
	type KeyOwnerProof = MembershipProof;
	type MaxAuthorities = MaxActiveValidators;
	type MaxNominators = MaxBackersPerValidator;
	type MaxSetIdSessionEntries = timing::MaxSetIdSessionEntries<Runtime>;
	type RuntimeEvent = RuntimeEvent;
	// As for BABE.
	type WeightInfo = ();
}

impl pallet_authorship::Config for Runtime {
	type EventHandler = Staking;
	type FindAuthor = pallet_session::FindAccountFromAuthorIndex<Self, Babe>;
}

impl pallet_authority_discovery::Config for Runtime {
	type MaxAuthorities = MaxActiveValidators;
}

impl_opaque_keys! {
	/// The session keys of a validator. Session handlers and the bytes in `set_keys` have the same
	/// order, so it never changes.
	pub struct SessionKeys {
		pub grandpa: Grandpa,
		pub babe: Babe,
		pub para_validator: Initializer,
		pub para_assignment: ParaSessionInfo,
		pub authority_discovery: AuthorityDiscovery,
		pub beefy: Beefy,
	}
}

parameter_types! {
	// Seven entries: one of 193 bytes with the six keys, and one from each key to its owner.
	pub const KeyDeposit: Balance = deposit(7, 193 + 6 * 36);
}

impl pallet_session::Config for Runtime {
	type Currency = Balances;
	// Disables up to a third of the validators, the worst offenders first.
	type DisablingStrategy = UpToLimitWithReEnablingDisablingStrategy;
	type KeyDeposit = KeyDeposit;
	type Keys = SessionKeys;
	type NextSessionRotation = Babe;
	type RuntimeEvent = RuntimeEvent;
	type SessionHandler = <SessionKeys as OpaqueKeys>::KeyTypeIdProviders;
	type SessionManager = historical::NoteHistoricalRoot<Self, Staking>;
	type ShouldEndSession = Babe;
	type ValidatorId = AccountId;
	// Only stashes are validators and no controllers exist, so the identity is exact.
	type ValidatorIdOf = ConvertInto;
	type WeightInfo = crate::weights::pallet_session::WeightInfo<Runtime>;
}

impl historical::Config for Runtime {
	// Staking looks up exposures itself for a slash, so they would only take space in proofs.
	type FullIdentification = ();
	type FullIdentificationOf = IdentificationOf;
	type RuntimeEvent = RuntimeEvent;
}

impl pallet_offences::Config for Runtime {
	type IdentificationTuple = historical::IdentificationTuple<Self>;
	// No account enters the pool between the report of an offence and its assessment.
	type OnOffenceHandler = OffenceWatch<Self, RegisterReports>;
	type RuntimeEvent = RuntimeEvent;
}

impl pallet_beefy::Config for Runtime {
	type AncestryHelper = BeefyMmrLeaf;
	type BeefyId = BeefyId;
	type EquivocationReportSystem = pallet_beefy::EquivocationReportSystem<
		Self,
		Offences,
		Historical,
		timing::ReportLongevity<Runtime>,
	>;
	type KeyOwnerProof = MembershipProof;
	type MaxAuthorities = MaxActiveValidators;
	type MaxNominators = MaxBackersPerValidator;
	type MaxSetIdSessionEntries = timing::MaxSetIdSessionEntries<Runtime>;
	type OnNewValidatorSet = BeefyMmrLeaf;
	// As for BABE.
	type WeightInfo = ();
}

impl pallet_mmr::Config for Runtime {
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::setup::ParachainHeads;
	type BlockHashProvider = pallet_mmr::DefaultBlockHashProvider<Runtime>;
	// Keccak, because Ethereum contracts verify these proofs.
	type Hashing = Keccak256;
	type LeafData = BeefyMmrLeaf;
	type OnNewRoot = pallet_beefy_mmr::DepositBeefyDigest<Runtime>;
	type WeightInfo = crate::weights::pallet_mmr::WeightInfo<Runtime>;

	const INDEXING_PREFIX: &'static [u8] = INDEXING_PREFIX;
}

parameter_types! {
	// The first layout of a leaf. Light clients check it before they decode.
	pub LeafVersion: MmrLeafVersion = MmrLeafVersion::new(0, 0);
}

/// Puts the root of all parachain heads, sorted by id, into every leaf. A bridge that follows BEEFY
/// can then prove the state of a parachain.
pub struct ParaHeadsRoot;

impl BeefyDataProvider<H256> for ParaHeadsRoot {
	fn extra_data() -> H256 {
		let heads: Vec<(u32, Vec<u8>)> = paras::Pallet::<Runtime>::sorted_para_heads();
		binary_merkle_tree::merkle_root::<Keccak256, _>(heads.into_iter().map(|head| head.encode()))
	}
}

impl pallet_beefy_mmr::Config for Runtime {
	type BeefyAuthorityToMerkleLeaf = pallet_beefy_mmr::BeefyEcdsaToEthereum;
	type BeefyDataProvider = ParaHeadsRoot;
	type LeafExtra = H256;
	type LeafVersion = LeafVersion;
	type WeightInfo = crate::weights::pallet_beefy_mmr::WeightInfo<Runtime>;
}
