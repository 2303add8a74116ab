// SPDX-License-Identifier: Apache-2.0

//! The genesis state of a network, built from named presets.

mod builder;
mod parachains;
pub mod presets;

pub use builder::{Authority, GenesisParameters};

use alloc::{string::ToString, vec, vec::Vec};
use polkadot_sdk::sp_genesis_builder::{
	PresetId, DEV_RUNTIME_PRESET, LOCAL_TESTNET_RUNTIME_PRESET,
};

/// The template of a production network. Its validators have well-known keys that its founders must
/// replace before the launch.
pub const LIVE_TEMPLATE_PRESET: &str = "live_template";

/// The names of all presets.
pub fn preset_names() -> Vec<PresetId> {
	vec![
		PresetId::from(DEV_RUNTIME_PRESET),
		PresetId::from(LOCAL_TESTNET_RUNTIME_PRESET),
		PresetId::from(LIVE_TEMPLATE_PRESET),
	]
}

/// The JSON patch of a preset, or nothing for an unknown name.
pub fn get_preset(id: &PresetId) -> Option<Vec<u8>> {
	let parameters = match id.as_ref() {
		DEV_RUNTIME_PRESET => presets::development(),
		LOCAL_TESTNET_RUNTIME_PRESET => presets::local_testnet(),
		LIVE_TEMPLATE_PRESET => presets::live_template(),
		_ => return None,
	};
	Some(parameters.build().to_string().into_bytes())
}
