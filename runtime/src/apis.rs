// SPDX-License-Identifier: Apache-2.0

//! The runtime APIs: queries of nodes, wallets and tools.

use crate::{
	configs::xcm::{FeeAssetId, LocationConverter, ProgramTraits, SharesAsset, Traders, XcmRouter},
	constants::consensus::BABE_GENESIS_EPOCH_CONFIG,
	equivocations, genesis, timing, Babe, Beefy, BeefyMmrLeaf, Block, Executive, Grandpa,
	Historical, InherentDataExt, LiquidStaking, Mmr, OriginCaller, RemoteStaking, Runtime,
	RuntimeCall, RuntimeEvent, RuntimeGenesisConfig, SessionKeys, Staking, System,
	TransactionPayment, XcmPallet, VERSION,
};
use alloc::{
	collections::{btree_map::BTreeMap, vec_deque::VecDeque},
	vec,
	vec::Vec,
};
use codec::Encode;
use pallet_liquid_staking::types::{
	AllocationInfo, AnnouncedChange, BatchIndex, EraRecord, InstantInfo, InstantQuote, LimitInfo,
	ParametersRecord, PendingSlashInfo, PoolInfo, QueueInfo, StashInfo, TicketInfo,
};
use pallet_remote_staking::{DeliveryQuote, ParaId as ParaNumber, RemoteLimitInfo};
use polkadot_sdk::{
	frame_support::{
		genesis_builder_helper::{build_state, get_preset},
		traits::{Get, KeyOwnerProofSystem},
		view_functions::{ViewFunctionDispatchError, ViewFunctionId},
		weights::Weight,
	},
	pallet_beefy, pallet_grandpa, pallet_mmr,
	pallet_transaction_payment::{FeeDetails, RuntimeDispatchInfo},
	polkadot_primitives::{
		async_backing::{BackingState, Constraints},
		slashing,
		vstaging::RelayParentInfo,
		AccountId, ApprovalVotingParams, AsyncBackingParams, Balance, BlockNumber,
		CandidateCommitments, CandidateEvent, CandidateHash, CommittedCandidateReceiptV2,
		CoreIndex, CoreState, DisputeState, ExecutorParams, GroupRotationInfo, Hash, Id as ParaId,
		InboundDownwardMessage, InboundHrmpMessage, NodeFeatures, Nonce, OccupiedCoreAssumption,
		PersistedValidationData, PvfCheckStatement, ScrapedOnChainVotes, SessionInfo,
		ValidationCode, ValidationCodeHash, ValidatorId, ValidatorIndex, ValidatorSignature,
		PARACHAIN_KEY_TYPE_ID,
	},
	polkadot_runtime_parachains::runtime_api_impl::{v13 as parachains, vstaging},
	sp_api,
	sp_authority_discovery::AuthorityId as AuthorityDiscoveryId,
	sp_consensus_babe, sp_consensus_beefy,
	sp_consensus_beefy::{
		ecdsa_crypto::{AuthorityId as BeefyId, Signature as BeefySignature},
		mmr::{BeefyAuthoritySet, BeefyNextAuthoritySet},
	},
	sp_consensus_grandpa::{self, AuthorityId as GrandpaId},
	sp_core::{crypto::KeyTypeId, OpaqueMetadata},
	sp_genesis_builder::{self, PresetId},
	sp_inherents::{CheckInherentsResult, InherentData},
	sp_mmr_primitives::{
		AncestryProof, DataOrHash, EncodableOpaqueLeaf, Error as MmrError, LeafDataProvider,
		LeafIndex, LeafProof,
	},
	sp_runtime::{
		traits::{Block as BlockT, Hash as HashT, Keccak256, NumberFor},
		transaction_validity::{TransactionSource, TransactionValidity},
		ApplyExtrinsicResult, DispatchError, ExtrinsicInclusionMode, FixedI128, FixedU128,
		OpaqueValue,
	},
	sp_session::OpaqueGeneratedSessionKeys,
	sp_staking::{EraIndex, Page, SessionIndex},
	sp_version::RuntimeVersion,
	staging_xcm::{
		latest::{Junction, Location, Xcm},
		Version as XcmVersion, VersionedAsset, VersionedAssetId, VersionedAssets,
		VersionedLocation, VersionedXcm,
	},
	xcm_runtime_apis::{
		conversions::{Error as ConversionError, LocationToAccountHelper},
		dry_run::{CallDryRunEffects, Error as DryRunError, XcmDryRunEffects},
		fees::Error as PaymentError,
		trusted_query::Error as TrustedQueryError,
	},
};

type MmrHash = <Keccak256 as HashT>::Output;
type MmrLeaf = <<Runtime as pallet_mmr::Config>::LeafData as LeafDataProvider>::LeafData;

sp_api::impl_runtime_apis! {
	impl sp_api::Core<Block> for Runtime {
		fn version() -> RuntimeVersion {
			VERSION
		}

		fn execute_block(block: <Block as BlockT>::LazyBlock) {
			Executive::execute_block(block);
		}

		fn initialize_block(header: &<Block as BlockT>::Header) -> ExtrinsicInclusionMode {
			Executive::initialize_block(header)
		}
	}

	impl sp_api::Metadata<Block> for Runtime {
		fn metadata() -> OpaqueMetadata {
			OpaqueMetadata::new(Runtime::metadata().into())
		}

		fn metadata_at_version(version: u32) -> Option<OpaqueMetadata> {
			Runtime::metadata_at_version(version)
		}

		fn metadata_versions() -> Vec<u32> {
			Runtime::metadata_versions()
		}
	}

	impl polkadot_sdk::frame_support::view_functions::runtime_api::RuntimeViewFunction<Block>
		for Runtime
	{
		fn execute_view_function(
			id: ViewFunctionId,
			input: Vec<u8>,
		) -> Result<Vec<u8>, ViewFunctionDispatchError> {
			Runtime::execute_view_function(id, input)
		}
	}

	impl polkadot_sdk::sp_block_builder::BlockBuilder<Block> for Runtime {
		fn apply_extrinsic(extrinsic: <Block as BlockT>::Extrinsic) -> ApplyExtrinsicResult {
			Executive::apply_extrinsic(extrinsic)
		}

		fn finalize_block() -> <Block as BlockT>::Header {
			Executive::finalize_block()
		}

		fn inherent_extrinsics(data: InherentData) -> Vec<<Block as BlockT>::Extrinsic> {
			data.create_extrinsics()
		}

		fn check_inherents(
			block: <Block as BlockT>::LazyBlock,
			data: InherentData,
		) -> CheckInherentsResult {
			data.check_extrinsics(&block)
		}
	}

	impl polkadot_sdk::sp_transaction_pool::runtime_api::TaggedTransactionQueue<Block>
		for Runtime
	{
		fn validate_transaction(
			source: TransactionSource,
			transaction: <Block as BlockT>::Extrinsic,
			block_hash: <Block as BlockT>::Hash,
		) -> TransactionValidity {
			Executive::validate_transaction(source, transaction, block_hash)
		}
	}

	impl polkadot_sdk::sp_offchain::OffchainWorkerApi<Block> for Runtime {
		fn offchain_worker(header: &<Block as BlockT>::Header) {
			// First: the work for an election takes seconds, and can run out of memory.
			equivocations::report_found();
			Executive::offchain_worker(header);
		}
	}

	#[api_version(16)]
	impl polkadot_sdk::polkadot_primitives::runtime_api::ParachainHost<Block> for Runtime {
		fn validators() -> Vec<ValidatorId> {
			parachains::validators::<Runtime>()
		}

		fn validator_groups() -> (Vec<Vec<ValidatorIndex>>, GroupRotationInfo<BlockNumber>) {
			parachains::validator_groups::<Runtime>()
		}

		fn availability_cores() -> Vec<CoreState<Hash, BlockNumber>> {
			parachains::availability_cores::<Runtime>()
		}

		fn persisted_validation_data(
			para: ParaId,
			assumption: OccupiedCoreAssumption,
		) -> Option<PersistedValidationData<Hash, BlockNumber>> {
			parachains::persisted_validation_data::<Runtime>(para, assumption)
		}

		fn assumed_validation_data(
			para: ParaId,
			expected_hash: Hash,
		) -> Option<(PersistedValidationData<Hash, BlockNumber>, ValidationCodeHash)> {
			parachains::assumed_validation_data::<Runtime>(para, expected_hash)
		}

		fn check_validation_outputs(para: ParaId, outputs: CandidateCommitments) -> bool {
			parachains::check_validation_outputs::<Runtime>(para, outputs)
		}

		fn session_index_for_child() -> SessionIndex {
			parachains::session_index_for_child::<Runtime>()
		}

		fn validation_code(
			para: ParaId,
			assumption: OccupiedCoreAssumption,
		) -> Option<ValidationCode> {
			parachains::validation_code::<Runtime>(para, assumption)
		}

		// Superseded, but part of the implemented version of the API.
		#[allow(deprecated)]
		fn candidate_pending_availability(
			para: ParaId,
		) -> Option<CommittedCandidateReceiptV2<Hash>> {
			parachains::candidate_pending_availability::<Runtime>(para)
		}

		fn candidate_events() -> Vec<CandidateEvent<Hash>> {
			parachains::candidate_events::<Runtime, _>(|event| match event {
				RuntimeEvent::ParaInclusion(event) => Some(event),
				_ => None,
			})
		}

		fn dmq_contents(recipient: ParaId) -> Vec<InboundDownwardMessage<BlockNumber>> {
			parachains::dmq_contents::<Runtime>(recipient)
		}

		fn inbound_hrmp_channels_contents(
			recipient: ParaId,
		) -> BTreeMap<ParaId, Vec<InboundHrmpMessage<BlockNumber>>> {
			parachains::inbound_hrmp_channels_contents::<Runtime>(recipient)
		}

		fn validation_code_by_hash(hash: ValidationCodeHash) -> Option<ValidationCode> {
			parachains::validation_code_by_hash::<Runtime>(hash)
		}

		fn on_chain_votes() -> Option<ScrapedOnChainVotes<Hash>> {
			parachains::on_chain_votes::<Runtime>()
		}

		fn session_info(index: SessionIndex) -> Option<SessionInfo> {
			parachains::session_info::<Runtime>(index)
		}

		fn submit_pvf_check_statement(
			statement: PvfCheckStatement,
			signature: ValidatorSignature,
		) {
			parachains::submit_pvf_check_statement::<Runtime>(statement, signature)
		}

		fn pvfs_require_precheck() -> Vec<ValidationCodeHash> {
			parachains::pvfs_require_precheck::<Runtime>()
		}

		fn validation_code_hash(
			para: ParaId,
			assumption: OccupiedCoreAssumption,
		) -> Option<ValidationCodeHash> {
			parachains::validation_code_hash::<Runtime>(para, assumption)
		}

		fn disputes() -> Vec<(SessionIndex, CandidateHash, DisputeState<BlockNumber>)> {
			parachains::get_session_disputes::<Runtime>()
		}

		fn session_executor_params(index: SessionIndex) -> Option<ExecutorParams> {
			parachains::session_executor_params::<Runtime>(index)
		}

		fn unapplied_slashes() -> Vec<(SessionIndex, CandidateHash, slashing::LegacyPendingSlashes)> {
			parachains::unapplied_slashes::<Runtime>()
		}

		fn key_ownership_proof(
			validator: ValidatorId,
		) -> Option<slashing::OpaqueKeyOwnershipProof> {
			prove_key(PARACHAIN_KEY_TYPE_ID, validator)
				.map(slashing::OpaqueKeyOwnershipProof::new)
		}

		fn submit_report_dispute_lost(
			dispute_proof: slashing::DisputeProof,
			key_ownership_proof: slashing::OpaqueKeyOwnershipProof,
		) -> Option<()> {
			parachains::submit_unsigned_slashing_report::<Runtime>(
				dispute_proof,
				key_ownership_proof,
			)
		}

		fn minimum_backing_votes() -> u32 {
			parachains::minimum_backing_votes::<Runtime>()
		}

		// Superseded too, like the next function.
		#[allow(deprecated)]
		fn para_backing_state(para: ParaId) -> Option<BackingState> {
			parachains::backing_state::<Runtime>(para)
		}

		#[allow(deprecated)]
		fn async_backing_params() -> AsyncBackingParams {
			parachains::async_backing_params::<Runtime>()
		}

		fn disabled_validators() -> Vec<ValidatorIndex> {
			parachains::disabled_validators::<Runtime>()
		}

		fn node_features() -> NodeFeatures {
			parachains::node_features::<Runtime>()
		}

		fn approval_voting_params() -> ApprovalVotingParams {
			parachains::approval_voting_params::<Runtime>()
		}

		fn claim_queue() -> BTreeMap<CoreIndex, VecDeque<ParaId>> {
			parachains::claim_queue::<Runtime>()
		}

		fn candidates_pending_availability(
			para: ParaId,
		) -> Vec<CommittedCandidateReceiptV2<Hash>> {
			parachains::candidates_pending_availability::<Runtime>(para)
		}

		fn validation_code_bomb_limit() -> u32 {
			parachains::validation_code_bomb_limit::<Runtime>()
		}

		fn backing_constraints(para: ParaId) -> Option<Constraints> {
			parachains::backing_constraints::<Runtime>(para)
		}

		fn scheduling_lookahead() -> u32 {
			parachains::scheduling_lookahead::<Runtime>()
		}

		fn para_ids() -> Vec<ParaId> {
			vstaging::para_ids::<Runtime>()
		}

		fn unapplied_slashes_v2() -> Vec<(SessionIndex, CandidateHash, slashing::PendingSlashes)> {
			parachains::unapplied_slashes_v2::<Runtime>()
		}

		fn max_relay_parent_session_age() -> u32 {
			vstaging::max_relay_parent_session_age::<Runtime>()
		}

		fn ancestor_relay_parent_info(
			session: SessionIndex,
			relay_parent: Hash,
		) -> Option<RelayParentInfo<Hash, BlockNumber>> {
			vstaging::ancestor_relay_parent_info::<Runtime>(session, relay_parent)
		}
	}

	impl sp_consensus_babe::BabeApi<Block> for Runtime {
		fn configuration() -> sp_consensus_babe::BabeConfiguration {
			let epoch = Babe::epoch_config().unwrap_or(BABE_GENESIS_EPOCH_CONFIG);
			sp_consensus_babe::BabeConfiguration {
				slot_duration: Babe::slot_duration(),
				epoch_length: timing::EpochDuration::<Runtime>::get(),
				c: epoch.c,
				authorities: Babe::authorities().to_vec(),
				randomness: Babe::randomness(),
				allowed_slots: epoch.allowed_slots,
			}
		}

		fn current_epoch_start() -> sp_consensus_babe::Slot {
			Babe::current_epoch_start()
		}

		fn current_epoch() -> sp_consensus_babe::Epoch {
			Babe::current_epoch()
		}

		fn next_epoch() -> sp_consensus_babe::Epoch {
			Babe::next_epoch()
		}

		fn generate_key_ownership_proof(
			_slot: sp_consensus_babe::Slot,
			authority: sp_consensus_babe::AuthorityId,
		) -> Option<sp_consensus_babe::OpaqueKeyOwnershipProof> {
			prove_key(sp_consensus_babe::KEY_TYPE, authority)
				.map(sp_consensus_babe::OpaqueKeyOwnershipProof::new)
		}

		fn submit_report_equivocation_unsigned_extrinsic(
			equivocation_proof: sp_consensus_babe::EquivocationProof<<Block as BlockT>::Header>,
			key_owner_proof: sp_consensus_babe::OpaqueKeyOwnershipProof,
		) -> Option<()> {
			equivocations::report((equivocation_proof, key_owner_proof.decode()?))
		}
	}

	impl sp_consensus_grandpa::GrandpaApi<Block> for Runtime {
		fn grandpa_authorities() -> Vec<(GrandpaId, u64)> {
			Grandpa::grandpa_authorities()
		}

		fn current_set_id() -> sp_consensus_grandpa::SetId {
			pallet_grandpa::CurrentSetId::<Runtime>::get()
		}

		fn submit_report_equivocation_unsigned_extrinsic(
			equivocation_proof: sp_consensus_grandpa::EquivocationProof<
				<Block as BlockT>::Hash,
				NumberFor<Block>,
			>,
			key_owner_proof: sp_consensus_grandpa::OpaqueKeyOwnershipProof,
		) -> Option<()> {
			Grandpa::submit_unsigned_equivocation_report(
				equivocation_proof,
				key_owner_proof.decode()?,
			)
		}

		fn generate_key_ownership_proof(
			_set: sp_consensus_grandpa::SetId,
			authority: GrandpaId,
		) -> Option<sp_consensus_grandpa::OpaqueKeyOwnershipProof> {
			prove_key(sp_consensus_grandpa::KEY_TYPE, authority)
				.map(sp_consensus_grandpa::OpaqueKeyOwnershipProof::new)
		}
	}

	#[api_version(6)]
	impl sp_consensus_beefy::BeefyApi<Block, BeefyId> for Runtime {
		fn beefy_genesis() -> Option<BlockNumber> {
			pallet_beefy::GenesisBlock::<Runtime>::get()
		}

		fn validator_set() -> Option<sp_consensus_beefy::ValidatorSet<BeefyId>> {
			Beefy::validator_set()
		}

		fn submit_report_double_voting_unsigned_extrinsic(
			equivocation_proof: sp_consensus_beefy::DoubleVotingProof<
				BlockNumber,
				BeefyId,
				BeefySignature,
			>,
			key_owner_proof: sp_consensus_beefy::OpaqueKeyOwnershipProof,
		) -> Option<()> {
			Beefy::submit_unsigned_double_voting_report(
				equivocation_proof,
				key_owner_proof.decode()?,
			)
		}

		fn submit_report_fork_voting_unsigned_extrinsic(
			equivocation_proof: sp_consensus_beefy::ForkVotingProof<
				<Block as BlockT>::Header,
				BeefyId,
				OpaqueValue,
			>,
			key_owner_proof: sp_consensus_beefy::OpaqueKeyOwnershipProof,
		) -> Option<()> {
			Beefy::submit_unsigned_fork_voting_report(
				equivocation_proof.try_into()?,
				key_owner_proof.decode()?,
			)
		}

		fn submit_report_future_block_voting_unsigned_extrinsic(
			equivocation_proof: sp_consensus_beefy::FutureBlockVotingProof<BlockNumber, BeefyId>,
			key_owner_proof: sp_consensus_beefy::OpaqueKeyOwnershipProof,
		) -> Option<()> {
			Beefy::submit_unsigned_future_block_voting_report(
				equivocation_proof,
				key_owner_proof.decode()?,
			)
		}

		fn generate_key_ownership_proof(
			_set: sp_consensus_beefy::ValidatorSetId,
			authority: BeefyId,
		) -> Option<sp_consensus_beefy::OpaqueKeyOwnershipProof> {
			prove_key(sp_consensus_beefy::KEY_TYPE, authority)
				.map(sp_consensus_beefy::OpaqueKeyOwnershipProof::new)
		}
	}

	#[api_version(3)]
	impl polkadot_sdk::sp_mmr_primitives::MmrApi<Block, MmrHash, BlockNumber> for Runtime {
		fn mmr_root() -> Result<MmrHash, MmrError> {
			Ok(pallet_mmr::RootHash::<Runtime>::get())
		}

		fn mmr_leaf_count() -> Result<LeafIndex, MmrError> {
			Ok(pallet_mmr::NumberOfLeaves::<Runtime>::get())
		}

		fn generate_proof(
			block_numbers: Vec<BlockNumber>,
			best_known_block_number: Option<BlockNumber>,
		) -> Result<(Vec<EncodableOpaqueLeaf>, LeafProof<MmrHash>), MmrError> {
			let (leaves, proof) = Mmr::generate_proof(block_numbers, best_known_block_number)?;
			Ok((leaves.iter().map(EncodableOpaqueLeaf::from_leaf).collect(), proof))
		}

		fn generate_ancestry_proof(
			prev_block_number: BlockNumber,
			best_known_block_number: Option<BlockNumber>,
		) -> Result<AncestryProof<MmrHash>, MmrError> {
			Mmr::generate_ancestry_proof(prev_block_number, best_known_block_number)
		}

		fn verify_proof(
			leaves: Vec<EncodableOpaqueLeaf>,
			proof: LeafProof<MmrHash>,
		) -> Result<(), MmrError> {
			let leaves = leaves
				.into_iter()
				.map(|leaf| leaf.into_opaque_leaf().try_decode().ok_or(MmrError::Verify))
				.collect::<Result<Vec<MmrLeaf>, _>>()?;
			Mmr::verify_leaves(leaves, proof)
		}

		fn verify_proof_stateless(
			root: MmrHash,
			leaves: Vec<EncodableOpaqueLeaf>,
			proof: LeafProof<MmrHash>,
		) -> Result<(), MmrError> {
			let nodes =
				leaves.into_iter().map(|leaf| DataOrHash::Data(leaf.into_opaque_leaf())).collect();
			pallet_mmr::verify_leaves_proof::<Keccak256, _>(root, nodes, proof)
		}
	}

	impl polkadot_sdk::pallet_beefy_mmr::BeefyMmrApi<Block, Hash> for RuntimeApi {
		fn authority_set_proof() -> BeefyAuthoritySet<Hash> {
			BeefyMmrLeaf::authority_set_proof()
		}

		fn next_authority_set_proof() -> BeefyNextAuthoritySet<Hash> {
			BeefyMmrLeaf::next_authority_set_proof()
		}
	}

	impl polkadot_sdk::sp_authority_discovery::AuthorityDiscoveryApi<Block> for Runtime {
		fn authorities() -> Vec<AuthorityDiscoveryId> {
			parachains::relevant_authority_ids::<Runtime>()
		}
	}

	impl polkadot_sdk::sp_session::SessionKeys<Block> for Runtime {
		fn generate_session_keys(
			owner: Vec<u8>,
			seed: Option<Vec<u8>>,
		) -> OpaqueGeneratedSessionKeys {
			SessionKeys::generate(&owner, seed).into()
		}

		fn decode_session_keys(encoded: Vec<u8>) -> Option<Vec<(Vec<u8>, KeyTypeId)>> {
			SessionKeys::decode_into_raw_public_keys(&encoded)
		}
	}

	impl polkadot_sdk::frame_system_rpc_runtime_api::AccountNonceApi<Block, AccountId, Nonce>
		for Runtime
	{
		fn account_nonce(account: AccountId) -> Nonce {
			*System::account_nonce(account)
		}
	}

	impl polkadot_sdk::pallet_transaction_payment_rpc_runtime_api::TransactionPaymentApi<
		Block,
		Balance,
	> for Runtime {
		fn query_info(
			transaction: <Block as BlockT>::Extrinsic,
			length: u32,
		) -> RuntimeDispatchInfo<Balance> {
			TransactionPayment::query_info(transaction, length)
		}

		fn query_fee_details(
			transaction: <Block as BlockT>::Extrinsic,
			length: u32,
		) -> FeeDetails<Balance> {
			TransactionPayment::query_fee_details(transaction, length)
		}

		fn query_weight_to_fee(weight: Weight) -> Balance {
			TransactionPayment::weight_to_fee(weight)
		}

		fn query_length_to_fee(length: u32) -> Balance {
			TransactionPayment::length_to_fee(length)
		}
	}

	impl polkadot_sdk::pallet_transaction_payment_rpc_runtime_api::TransactionPaymentCallApi<
		Block,
		Balance,
		RuntimeCall,
	> for Runtime {
		fn query_call_info(call: RuntimeCall, length: u32) -> RuntimeDispatchInfo<Balance> {
			TransactionPayment::query_call_info(call, length)
		}

		fn query_call_fee_details(call: RuntimeCall, length: u32) -> FeeDetails<Balance> {
			TransactionPayment::query_call_fee_details(call, length)
		}

		fn query_weight_to_fee(weight: Weight) -> Balance {
			TransactionPayment::weight_to_fee(weight)
		}

		fn query_length_to_fee(length: u32) -> Balance {
			TransactionPayment::length_to_fee(length)
		}
	}

	impl polkadot_sdk::pallet_staking_runtime_api::StakingApi<Block, Balance, AccountId>
		for Runtime
	{
		fn nominations_quota(balance: Balance) -> u32 {
			Staking::api_nominations_quota(balance)
		}

		fn eras_stakers_page_count(era: EraIndex, account: AccountId) -> Page {
			Staking::api_eras_stakers_page_count(era, account)
		}

		fn pending_rewards(era: EraIndex, account: AccountId) -> bool {
			Staking::api_pending_rewards(era, account)
		}
	}

	impl pallet_liquid_staking_runtime_api::LiquidStakingApi<Block, AccountId> for Runtime {
		fn rate() -> FixedU128 {
			LiquidStaking::rate()
		}

		fn pool() -> PoolInfo {
			LiquidStaking::pool_info()
		}

		fn queue() -> QueueInfo {
			LiquidStaking::queue_info()
		}

		fn shares_for(stake: Balance) -> Option<Balance> {
			LiquidStaking::shares_for(stake)
		}

		fn stake_for(shares: Balance) -> Option<Balance> {
			LiquidStaking::stake_for(shares)
		}

		fn stake_of(who: AccountId) -> Balance {
			LiquidStaking::stake_of(&who)
		}

		fn tickets(who: AccountId) -> Vec<TicketInfo> {
			LiquidStaking::tickets_of(&who)
		}

		fn preview_stake(amount: Balance) -> Result<Balance, DispatchError> {
			LiquidStaking::preview_stake(amount)
		}

		fn preview_unstake(shares: Balance) -> Result<Balance, DispatchError> {
			LiquidStaking::preview_unstake(shares)
		}

		fn preview_instant_unstake(shares: Balance) -> Result<InstantQuote, DispatchError> {
			LiquidStaking::preview_instant_unstake(shares)
		}

		fn preview_rebond(
			who: AccountId,
			batch: BatchIndex,
			shares: Balance,
		) -> Result<Balance, DispatchError> {
			LiquidStaking::preview_rebond(&who, batch, shares)
		}

		fn limits() -> LimitInfo {
			LiquidStaking::limit_info()
		}

		fn instant() -> InstantInfo {
			LiquidStaking::instant_info()
		}

		fn pending_slashes() -> Vec<PendingSlashInfo> {
			LiquidStaking::pending_slashes()
		}

		fn parameters() -> ParametersRecord {
			pallet_liquid_staking::Parameters::<Runtime>::get()
		}

		fn announced() -> Vec<AnnouncedChange> {
			pallet_liquid_staking::Announced::<Runtime>::get().into_inner()
		}

		fn apr(eras: u32) -> Option<FixedI128> {
			LiquidStaking::apr(eras, timing::eras_per_year::<Runtime>())
		}

		fn history() -> Vec<EraRecord> {
			LiquidStaking::history()
		}

		fn stashes() -> Vec<StashInfo<AccountId>> {
			LiquidStaking::stash_infos()
		}

		fn allocation() -> Vec<AllocationInfo<AccountId>> {
			LiquidStaking::allocation()
		}
	}

	impl pallet_remote_staking_runtime_api::RemoteStakingApi<Block, AccountId> for Runtime {
		fn preview_exchange(
			parachain: Option<ParaNumber>,
			given: VersionedAssetId,
			amount: Balance,
		) -> Result<Balance, DispatchError> {
			RemoteStaking::preview_exchange_of(parachain, given, amount)
		}

		fn limits(parachain: ParaNumber) -> RemoteLimitInfo {
			RemoteStaking::limit_info(parachain)
		}

		fn destination(who: AccountId) -> Option<VersionedLocation> {
			RemoteStaking::destination_of(&who).map(VersionedLocation::from)
		}
	}

	impl polkadot_sdk::xcm_runtime_apis::fees::XcmPaymentApi<Block> for Runtime {
		fn query_acceptable_payment_assets(
			version: XcmVersion,
		) -> Result<Vec<VersionedAssetId>, PaymentError> {
			let accepted = vec![FeeAssetId::get(), SharesAsset::get()];
			XcmPallet::query_acceptable_payment_assets(version, accepted)
		}

		fn query_weight_to_asset_fee(
			weight: Weight,
			asset: VersionedAssetId,
		) -> Result<u128, PaymentError> {
			XcmPallet::query_weight_to_asset_fee::<Traders>(weight, asset)
		}

		fn query_xcm_weight(message: VersionedXcm<()>) -> Result<Weight, PaymentError> {
			XcmPallet::query_xcm_weight(message)
		}

		fn query_delivery_fees(
			destination: VersionedLocation,
			message: VersionedXcm<()>,
			asset: VersionedAssetId,
		) -> Result<VersionedAssets, PaymentError> {
			type Quote = DeliveryQuote<Runtime>;
			XcmPallet::query_delivery_fees::<Quote>(destination, message, asset)
		}
	}

	impl polkadot_sdk::xcm_runtime_apis::dry_run::DryRunApi<
		Block,
		RuntimeCall,
		RuntimeEvent,
		OriginCaller,
	> for Runtime {
		fn dry_run_call(
			origin: OriginCaller,
			call: RuntimeCall,
			result_version: XcmVersion,
		) -> Result<CallDryRunEffects<RuntimeEvent>, DryRunError> {
			XcmPallet::dry_run_call::<Runtime, XcmRouter, OriginCaller, RuntimeCall>(
				origin,
				call,
				result_version,
			)
		}

		fn dry_run_xcm(
			origin: VersionedLocation,
			program: VersionedXcm<RuntimeCall>,
		) -> Result<XcmDryRunEffects<RuntimeEvent>, DryRunError> {
			let sender = Location::try_from(origin.clone());
			let traits = Xcm::try_from(program.clone()).map(|it| ProgramTraits::of(&it));
			let dry_run = || {
				let dry_run = || XcmPallet::dry_run_xcm::<XcmRouter>(origin, program);
				traits.unwrap_or_default().execute(dry_run)
			};
			// The limits are those of the message's sender, even if the program changes its origin.
			match sender.as_ref().map(Location::unpack) {
				Ok((0, [Junction::Parachain(parachain), ..])) => {
					RemoteStaking::on_behalf_of(*parachain, dry_run)
				},
				_ => dry_run(),
			}
		}
	}

	impl polkadot_sdk::xcm_runtime_apis::conversions::LocationToAccountApi<Block, AccountId>
		for Runtime
	{
		fn convert_location(location: VersionedLocation) -> Result<AccountId, ConversionError> {
			LocationToAccountHelper::<AccountId, LocationConverter>::convert_location(location)
		}
	}

	impl polkadot_sdk::xcm_runtime_apis::trusted_query::TrustedQueryApi<Block> for Runtime {
		fn is_trusted_reserve(
			asset: VersionedAsset,
			location: VersionedLocation,
		) -> Result<bool, TrustedQueryError> {
			XcmPallet::is_trusted_reserve(asset, location)
		}

		fn is_trusted_teleporter(
			asset: VersionedAsset,
			location: VersionedLocation,
		) -> Result<bool, TrustedQueryError> {
			XcmPallet::is_trusted_teleporter(asset, location)
		}
	}

	impl sp_genesis_builder::GenesisBuilder<Block> for Runtime {
		fn build_state(config: Vec<u8>) -> sp_genesis_builder::Result {
			build_state::<RuntimeGenesisConfig>(config)
		}

		fn get_preset(id: &Option<PresetId>) -> Option<Vec<u8>> {
			get_preset::<RuntimeGenesisConfig>(id, genesis::get_preset)
		}

		fn preset_names() -> Vec<PresetId> {
			genesis::preset_names()
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	impl polkadot_sdk::frame_benchmarking::Benchmark<Block> for Runtime {
		fn benchmark_metadata(
			extra: bool,
		) -> (
			Vec<polkadot_sdk::frame_benchmarking::BenchmarkList>,
			Vec<polkadot_sdk::frame_support::traits::StorageInfo>,
		) {
			crate::benchmarks::metadata(extra)
		}

		fn dispatch_benchmark(
			config: polkadot_sdk::frame_benchmarking::BenchmarkConfig,
		) -> Result<Vec<polkadot_sdk::frame_benchmarking::BenchmarkBatch>, alloc::string::String> {
			crate::benchmarks::dispatch(config)
		}
	}

	#[cfg(feature = "try-runtime")]
	impl polkadot_sdk::frame_try_runtime::TryRuntime<Block> for Runtime {
		fn on_runtime_upgrade(
			checks: polkadot_sdk::frame_try_runtime::UpgradeCheckSelect,
		) -> (Weight, Weight) {
			// The tool that calls this needs the panic and its trace.
			let weight = Executive::try_runtime_upgrade(checks).unwrap();
			(weight, crate::configs::block::RuntimeBlockWeights::get().max_block)
		}

		fn execute_block(
			block: <Block as BlockT>::LazyBlock,
			state_root_check: bool,
			signature_check: bool,
			select: polkadot_sdk::frame_try_runtime::TryStateSelect,
		) -> Weight {
			Executive::try_execute_block(block, state_root_check, signature_check, select).unwrap()
		}
	}
}

/// The encoded proof that a key belongs to a validator of the current session, for reports of
/// offences.
fn prove_key(key_type: KeyTypeId, key: impl AsRef<[u8]>) -> Option<Vec<u8>> {
	Historical::prove((key_type, key)).map(|proof| proof.encode())
}
