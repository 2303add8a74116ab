// SPDX-License-Identifier: Apache-2.0

//! The genesis of a development network.

use crate::{
	xcm::{RILL, STRILL},
	AssetsConfig, AuraConfig, BalancesConfig, ParachainInfoConfig, PolkadotXcmConfig,
	RuntimeGenesisConfig,
};
use alloc::{vec, vec::Vec};
use polkadot_sdk::{
	parachains_common::{AccountId, Balance},
	sp_genesis_builder::PresetId,
	sp_keyring::Sr25519Keyring,
};

/// The number of the parachain in the presets.
pub const PARACHAIN: u32 = 2_000;
const ENDOWMENT: Balance = 1_000_000_000_000_000_000;

/// One collator, Alice. All well-known accounts are endowed. RILL and stRILL exist, but no account
/// has any.
pub fn development(parachain: u32) -> RuntimeGenesisConfig {
	let nobody = AccountId::new([0; 32]);
	let accounts = Sr25519Keyring::well_known().map(|key| (key.to_account_id(), ENDOWMENT));
	RuntimeGenesisConfig {
		balances: BalancesConfig { balances: accounts.collect(), ..Default::default() },
		assets: AssetsConfig {
			assets: vec![(RILL, nobody.clone(), true, 1), (STRILL, nobody, true, 1)],
			..Default::default()
		},
		aura: AuraConfig { authorities: vec![Sr25519Keyring::Alice.public().into()] },
		parachain_info: ParachainInfoConfig {
			parachain_id: parachain.into(),
			..Default::default()
		},
		polkadot_xcm: PolkadotXcmConfig { safe_xcm_version: Some(5), ..Default::default() },
		..Default::default()
	}
}

/// The preset with the name `id`.
pub fn get_preset(id: &PresetId) -> Option<Vec<u8>> {
	let genesis = (id == "development").then(|| development(PARACHAIN))?;
	serde_json::to_vec(&genesis).ok()
}

/// The names of all presets.
pub fn preset_names() -> Vec<PresetId> {
	vec!["development".into()]
}
