import { _Enum } from 'polkadot-api';

const table = new Uint8Array(128);
for (let i = 0; i < 64; i++) table[i < 26 ? i + 65 : i < 52 ? i + 71 : i < 62 ? i - 4 : i * 4 - 205] = i;
const toBinary = (base64) => {
  const n = base64.length, bytes = new Uint8Array((n - Number(base64[n - 1] === "=") - Number(base64[n - 2] === "=")) * 3 / 4 | 0);
  for (let i2 = 0, j = 0; i2 < n; ) {
    const c0 = table[base64.charCodeAt(i2++)], c1 = table[base64.charCodeAt(i2++)];
    const c2 = table[base64.charCodeAt(i2++)], c3 = table[base64.charCodeAt(i2++)];
    bytes[j++] = c0 << 2 | c1 >> 4;
    bytes[j++] = c1 << 4 | c2 >> 2;
    bytes[j++] = c2 << 6 | c3;
  }
  return bytes;
};

const descriptorValues = import('./descriptors-276RXJu9.js').then((module) => module["Rill"]);
const metadataTypes = import('./metadataTypes-TGqC1BH9.js').then(
  (module) => toBinary("default" in module ? module.default : module)
);
const asset = {};
const extensions = {};
const getMetadata$1 = () => import('./rill_metadata-wNeUod4j.js').then(
  (module) => toBinary("default" in module ? module.default : module)
);
const genesis = void 0;
const _allDescriptors = { descriptors: descriptorValues, metadataTypes, asset, extensions, getMetadata: getMetadata$1, genesis };

const Phase = _Enum;
const DispatchClass = _Enum;
const TokenError = _Enum;
const ArithmeticError = _Enum;
const TransactionalError = _Enum;
const BalanceStatus = _Enum;
const PreimagePalletHoldReason = _Enum;
const TransactionPaymentEvent = _Enum;
const PreimageEvent = _Enum;
const StakingRewardDestination = _Enum;
const StakingForcing = _Enum;
const BagsListEvent = _Enum;
const ElectionProviderMultiPhaseEvent = _Enum;
const ElectionProviderMultiPhaseElectionCompute = _Enum;
const ElectionProviderMultiPhasePhase = _Enum;
const GrandpaEvent = _Enum;
const ChildBountiesEvent = _Enum;
const ConvictionVotingVoteAccountVote = _Enum;
const PreimagesBounded = _Enum;
const XcmV5Junctions = _Enum;
const XcmV5Junction = _Enum;
const XcmV5NetworkId = _Enum;
const XcmV3JunctionBodyId = _Enum;
const XcmV2JunctionBodyPart = _Enum;
const ParachainsHrmpEvent = _Enum;
const ParachainsDisputesEvent = _Enum;
const ParachainsDisputeLocation = _Enum;
const ParachainsDisputeResult = _Enum;
const CommonParasRegistrarEvent = _Enum;
const PolkadotRuntimeParachainsCoretimeEvent = _Enum;
const XcmV5Instruction = _Enum;
const XcmV3MultiassetFungibility = _Enum;
const XcmV3MultiassetAssetInstance = _Enum;
const XcmV3MaybeErrorCode = _Enum;
const XcmV2OriginKind = _Enum;
const XcmV5AssetFilter = _Enum;
const XcmV5WildAsset = _Enum;
const XcmV2MultiassetWildFungibility = _Enum;
const XcmV3WeightLimit = _Enum;
const XcmVersionedAssets = _Enum;
const XcmV3MultiassetAssetId = _Enum;
const XcmV3Junctions = _Enum;
const XcmV3Junction = _Enum;
const XcmV3JunctionNetworkId = _Enum;
const XcmVersionedLocation = _Enum;
const ParachainsInclusionAggregateMessageOrigin = _Enum;
const ParachainsInclusionUmpQueueId = _Enum;
const MultiAddress = _Enum;
const XcmVersionedAssetId = _Enum;
const XcmVersionedXcm = _Enum;
const XcmV3Instruction = _Enum;
const XcmV3Response = _Enum;
const XcmV3TraitsError = _Enum;
const XcmV3MultiassetMultiAssetFilter = _Enum;
const XcmV3MultiassetWildMultiAsset = _Enum;
const XcmV4Instruction = _Enum;
const XcmV4Response = _Enum;
const XcmV4AssetAssetFilter = _Enum;
const XcmV4AssetWildAsset = _Enum;
const ParachainsOrigin = _Enum;
const DigestItem = _Enum;
const BabeDigestsNextConfigDescriptor = _Enum;
const BabeAllowedSlots = _Enum;
const BalancesAdjustmentDirection = _Enum;
const IdentityData = _Enum;
const IdentityJudgement = _Enum;
const StakingPalletConfigOpBig = _Enum;
const StakingPalletConfigOp = _Enum;
const GrandpaEquivocation = _Enum;
const VotingConviction = _Enum;
const TraitsScheduleDispatchTime = _Enum;
const PolkadotPrimitivesV6PvfPrepKind = _Enum;
const PvfExecKind = _Enum;
const ValidityAttestation = _Enum;
const PolkadotPrimitivesV6DisputeStatement = _Enum;
const PolkadotPrimitivesV6ValidDisputeStatementKind = _Enum;
const InvalidDisputeStatementKind = _Enum;
const BrokerCoretimeInterfaceCoreAssignment = _Enum;

const metadatas = {};
const getMetadata = async (codeHash) => {
  try {
    return await metadatas[codeHash].getMetadata();
  } catch {
  }
  return null;
};

export { ArithmeticError, BabeAllowedSlots, BabeDigestsNextConfigDescriptor, BagsListEvent, BalanceStatus, BalancesAdjustmentDirection, BrokerCoretimeInterfaceCoreAssignment, ChildBountiesEvent, CommonParasRegistrarEvent, ConvictionVotingVoteAccountVote, DigestItem, DispatchClass, ElectionProviderMultiPhaseElectionCompute, ElectionProviderMultiPhaseEvent, ElectionProviderMultiPhasePhase, GrandpaEquivocation, GrandpaEvent, IdentityData, IdentityJudgement, InvalidDisputeStatementKind, MultiAddress, ParachainsDisputeLocation, ParachainsDisputeResult, ParachainsDisputesEvent, ParachainsHrmpEvent, ParachainsInclusionAggregateMessageOrigin, ParachainsInclusionUmpQueueId, ParachainsOrigin, Phase, PolkadotPrimitivesV6DisputeStatement, PolkadotPrimitivesV6PvfPrepKind, PolkadotPrimitivesV6ValidDisputeStatementKind, PolkadotRuntimeParachainsCoretimeEvent, PreimageEvent, PreimagePalletHoldReason, PreimagesBounded, PvfExecKind, StakingForcing, StakingPalletConfigOp, StakingPalletConfigOpBig, StakingRewardDestination, TokenError, TraitsScheduleDispatchTime, TransactionPaymentEvent, TransactionalError, ValidityAttestation, VotingConviction, XcmV2JunctionBodyPart, XcmV2MultiassetWildFungibility, XcmV2OriginKind, XcmV3Instruction, XcmV3Junction, XcmV3JunctionBodyId, XcmV3JunctionNetworkId, XcmV3Junctions, XcmV3MaybeErrorCode, XcmV3MultiassetAssetId, XcmV3MultiassetAssetInstance, XcmV3MultiassetFungibility, XcmV3MultiassetMultiAssetFilter, XcmV3MultiassetWildMultiAsset, XcmV3Response, XcmV3TraitsError, XcmV3WeightLimit, XcmV4AssetAssetFilter, XcmV4AssetWildAsset, XcmV4Instruction, XcmV4Response, XcmV5AssetFilter, XcmV5Instruction, XcmV5Junction, XcmV5Junctions, XcmV5NetworkId, XcmV5WildAsset, XcmVersionedAssetId, XcmVersionedAssets, XcmVersionedLocation, XcmVersionedXcm, getMetadata, _allDescriptors as rill };
