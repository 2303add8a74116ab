// SPDX-License-Identifier: Apache-2.0

//! The first state of a network, built from named presets.

mod builder;
mod parachains;
pub mod presets;

pub use builder::{Authority, GenesisParameters};

use alloc::{string::ToString, vec, vec::Vec};
use polkadot_sdk::sp_genesis_builder::{
	PresetId, DEV_RUNTIME_PRESET, LOCAL_TESTNET_RUNTIME_PRESET,
};

/// The preset to start a production network from. It is a template: its validators have
/// well-known keys, which have to be replaced, so it must not be launched as it is.
pub const LIVE_TEMPLATE_PRESET: &str = "live_template";

/// The names of all presets.
pub fn preset_names() -> Vec<PresetId> {
	vec![
		PresetId::from(DEV_RUNTIME_PRESET),
		PresetId::from(LOCAL_TESTNET_RUNTIME_PRESET),
		PresetId::from(LIVE_TEMPLATE_PRESET),
	]
}

/// The JSON patch of a preset, or nothing if there is none of that name.
pub fn get_preset(id: &PresetId) -> Option<Vec<u8>> {
	let parameters = match id.as_ref() {
		DEV_RUNTIME_PRESET => presets::development(),
		LOCAL_TESTNET_RUNTIME_PRESET => presets::local_testnet(),
		LIVE_TEMPLATE_PRESET => presets::live_template(),
		_ => return None,
	};
	Some(parameters.build().to_string().into_bytes())
}
