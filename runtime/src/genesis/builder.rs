// SPDX-License-Identifier: Apache-2.0

//! Builds the genesis of every pallet from the choices of a network.

use crate::{
	configs::{election::MAX_ELECTABLE_TARGETS, staking::MAX_NOMINATIONS},
	constants::{
		consensus::BABE_GENESIS_EPOCH_CONFIG,
		currency::{EXISTENTIAL_DEPOSIT, RILL},
		SAFE_XCM_VERSION, STRILL_ASSET_ID,
	},
	genesis::parachains::host_configuration,
	timing::NetworkTiming,
	AssetsConfig, BabeConfig, BalancesConfig, ConfigurationConfig, LiquidStaking,
	LiquidStakingConfig, RegistrarConfig, RuntimeGenesisConfig, SessionConfig, SessionKeys,
	StakingConfig, SudoConfig, TechnicalCommitteeConfig, TimingConfig, XcmPalletConfig,
};
use alloc::{format, vec, vec::Vec};
use pallet_liquid_staking::types::AccountKind;
use polkadot_sdk::{
	frame_support::build_struct_json_patch,
	polkadot_primitives::{AccountId, AssignmentId, Balance, ValidatorId, LOWEST_PUBLIC_ID},
	sp_authority_discovery::AuthorityId as AuthorityDiscoveryId,
	sp_consensus_babe::AuthorityId as BabeId,
	sp_consensus_beefy::ecdsa_crypto::AuthorityId as BeefyId,
	sp_consensus_grandpa::AuthorityId as GrandpaId,
	sp_core::{crypto::get_public_from_string_or_panic, sr25519},
	sp_runtime::Perbill,
	sp_staking::StakerStatus,
};
use serde_json::Value;

/// The bond of a genesis validator, in plancks of RILL. It is far above the minimum, so that the
/// pool's seed is a small part of the stake that earns.
const VALIDATOR_BOND: Balance = 100_000 * RILL;

/// The lowest bond of a validator, in plancks of RILL: a loss that makes carelessness expensive.
/// Candidacies are bounded, and all of them together lock five million RILL. If they run out,
/// governance can raise this bond, and anybody can clear those with less.
const MIN_VALIDATOR_BOND: Balance = 5_000 * RILL;

/// The lowest bond of a nominator, in plancks of RILL. Holders with less use the liquid pool, which
/// costs the election nothing.
const MIN_NOMINATOR_BOND: Balance = 100 * RILL;

/// The stake that the liquid pool bonds and locks for ever for each stash, in plancks of RILL. It
/// is ten times the lowest bond of a nominator, so that slashes do not push the pool out of the
/// election. It is also large enough that a gift cannot make shares expensive.
const LIQUID_STAKING_SEED: Balance = 1_000 * RILL;

/// The initial cap of a stash of the liquid pool, in plancks of RILL.
const STASH_CAP: Balance = 10_000_000 * RILL;

/// One validator can keep a chain alive until the next election replaces it.
const MIN_VALIDATOR_COUNT: u32 = 1;

/// Authors report the offences that their nodes see, so no reward for reporters is needed. A reward
/// from a slash would pay an offender whose backers lose more than it does.
const SLASH_REWARD_FRACTION: Perbill = Perbill::zero();

/// A validator of the genesis.
#[derive(Clone)]
pub struct Authority {
	/// The account with the bond, which identifies the validator.
	pub stash: AccountId,
	/// The session keys of its node.
	pub keys: SessionKeys,
}

impl Authority {
	/// A validator with keys that anybody can derive from `seed`, such as `Alice`.
	pub fn from_seed(seed: &str) -> Self {
		let stash = get_public_from_string_or_panic::<sr25519::Public>(&format!("{seed}//stash"));
		let keys = SessionKeys {
			grandpa: get_public_from_string_or_panic::<GrandpaId>(seed),
			babe: get_public_from_string_or_panic::<BabeId>(seed),
			para_validator: get_public_from_string_or_panic::<ValidatorId>(seed),
			para_assignment: get_public_from_string_or_panic::<AssignmentId>(seed),
			authority_discovery: get_public_from_string_or_panic::<AuthorityDiscoveryId>(seed),
			beefy: get_public_from_string_or_panic::<BeefyId>(seed),
		};
		Self { stash: stash.into(), keys }
	}
}

/// The differences between networks.
pub struct GenesisParameters {
	/// The lengths of epochs, eras and bonding.
	pub timing: NetworkTiming,
	/// The first validators. The endowment of each must exceed its bond.
	pub authorities: Vec<Authority>,
	/// The accounts and their first balances, in plancks of RILL.
	pub endowments: Vec<(AccountId, Balance)>,
	/// Accounts outside the pool that nominate every authority, and their bonds in plancks of RILL.
	/// The endowment of each must exceed its bond.
	pub backers: Vec<(AccountId, Balance)>,
	/// The account with the powers of root, or none.
	pub sudo: Option<AccountId>,
	/// The members of the technical committee, who can pause.
	pub committee: Vec<AccountId>,
	/// The number of validators that an election picks.
	pub validator_count: u32,
	/// The number of stashes of the liquid pool. Governance can open more.
	pub stashes: u32,
}

impl GenesisParameters {
	/// The patch for a chain specification.
	pub fn build(self) -> Value {
		let (keys, stakers, stashes) = (self.session_keys(), self.stakers(), self.stashes());
		let validators = u32::try_from(self.authorities.len()).unwrap_or(u32::MAX);
		let seed = LIQUID_STAKING_SEED * Balance::from(self.stashes);
		let Self { timing, endowments, sudo, committee, validator_count, .. } = self;
		build_struct_json_patch!(RuntimeGenesisConfig {
			timing: TimingConfig {
				epoch_duration: timing.epoch_duration,
				sessions_per_era: timing.sessions_per_era,
				bonding_duration: timing.bonding_duration,
				slash_defer_duration: timing.slash_defer_duration,
			},
			balances: BalancesConfig { balances: endowments },
			// The authorities of BABE, GRANDPA and the others come from the session keys.
			babe: BabeConfig { epoch_config: BABE_GENESIS_EPOCH_CONFIG },
			staking: StakingConfig {
				validator_count,
				minimum_validator_count: MIN_VALIDATOR_COUNT,
				slash_reward_fraction: SLASH_REWARD_FRACTION,
				stakers,
				min_nominator_bond: MIN_NOMINATOR_BOND,
				min_validator_bond: MIN_VALIDATOR_BOND,
				// An election with more candidates fails as a whole.
				max_validator_count: Some(MAX_ELECTABLE_TARGETS),
			},
			session: SessionConfig { keys },
			assets: AssetsConfig { assets: vec![shares()], metadata: vec![metadata_of_shares()] },
			liquid_staking: LiquidStakingConfig { seed, stashes },
			technical_committee: TechnicalCommitteeConfig { members: committee },
			sudo: SudoConfig { key: sudo },
			configuration: ConfigurationConfig { config: host_configuration(validators) },
			registrar: RegistrarConfig { next_free_para_id: LOWEST_PUBLIC_ID },
			xcm_pallet: XcmPalletConfig { safe_xcm_version: Some(SAFE_XCM_VERSION) },
		})
	}

	fn session_keys(&self) -> Vec<(AccountId, AccountId, SessionKeys)> {
		self.authorities
			.iter()
			.map(|who| (who.stash.clone(), who.stash.clone(), who.keys.clone()))
			.collect()
	}

	/// Stash, controller, bond and role of every staker.
	fn stakers(&self) -> Vec<(AccountId, AccountId, Balance, StakerStatus<AccountId>)> {
		let validators = self.authorities.iter().map(|who| {
			let stash = who.stash.clone();
			(stash.clone(), stash, VALIDATOR_BOND, StakerStatus::Validator)
		});
		let nominators = self.backers.iter().cloned().map(|(who, stake)| {
			let targets =
				self.authorities.iter().map(|validator| validator.stash.clone()).collect();
			(who.clone(), who, stake, StakerStatus::Nominator(targets))
		});
		validators.chain(nominators).collect()
	}

	/// The cap and the nominees of each stash of the liquid pool.
	fn stashes(&self) -> Vec<(Balance, Vec<AccountId>)> {
		(0..self.stashes as usize).map(|stash| (STASH_CAP, self.nominees_of(stash))).collect()
	}

	/// Distributes the validators in turn, so that with enough validators none has all stashes.
	fn nominees_of(&self, stash: usize) -> Vec<AccountId> {
		let count = self.authorities.len().max(1);
		let own = self.authorities.iter().enumerate().filter(|(index, _)| {
			index % (self.stashes as usize).max(1) == stash || *index == stash % count
		});
		own.map(|(_, who)| who.stash.clone()).take(MAX_NOMINATIONS as usize).collect()
	}
}

/// stRILL. No key can mint, burn, freeze or destroy it. An account costs the same with the
/// existential deposit in stRILL as with that in RILL.
fn shares() -> (u32, AccountId, bool, Balance) {
	let nobody = LiquidStaking::account(AccountKind::Authority);
	(STRILL_ASSET_ID, nobody, true, EXISTENTIAL_DEPOSIT)
}

fn metadata_of_shares() -> (u32, Vec<u8>, Vec<u8>, u8) {
	(STRILL_ASSET_ID, b"Staked RILL".to_vec(), b"stRILL".to_vec(), 12)
}
