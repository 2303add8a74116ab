// SPDX-License-Identifier: Apache-2.0

//! The networks that this node knows by name. Their state comes from the runtime's genesis presets.
//! This module has only the data that a client needs before the runtime.

use polkadot_service::{chain_spec::Extensions, GenericChainSpec};
use rill_runtime::{
	constants::{
		currency::{DECIMALS, SYMBOL},
		SS58_PREFIX,
	},
	genesis,
};
use sc_service::{ChainType, Properties};
use sp_core::crypto::{default_ss58_version, set_default_ss58_version, Ss58AddressFormatRegistry};

/// A network's identity and the name of its genesis preset in the runtime.
struct Network {
	name: &'static str,
	// An id that begins with the name of a known relay chain would switch on the rules of that
	// chain, also for directories and ports.
	id: &'static str,
	protocol_id: &'static str,
	chain_type: ChainType,
	preset: &'static str,
}

/// One validator, Alice, and short eras: the network of `--dev`.
pub fn development() -> Result<GenericChainSpec, String> {
	build(Network {
		name: "Rill Development",
		id: "rill_dev",
		protocol_id: "rill-dev",
		chain_type: ChainType::Development,
		preset: "development",
	})
}

/// Several validators with well-known keys, for a network on one machine.
pub fn local_testnet() -> Result<GenericChainSpec, String> {
	build(Network {
		name: "Rill Local Testnet",
		id: "rill_local",
		protocol_id: "rill-local",
		chain_type: ChainType::Local,
		preset: "local_testnet",
	})
}

/// A template for a public network. Its founders export it and fill it in.
pub fn live_template() -> Result<GenericChainSpec, String> {
	build(Network {
		name: "Rill Live Template",
		id: "rill_live_template",
		protocol_id: "rill-live-template",
		chain_type: ChainType::Live,
		preset: "live_template",
	})
}

fn build(network: Network) -> Result<GenericChainSpec, String> {
	let code = rill_runtime_wasm::WASM_BINARY.ok_or(
		"this binary was built without its runtime (a SKIP_..._WASM_BUILD variable was set); \
		 build it with `scripts/build`",
	)?;
	Ok(GenericChainSpec::builder(code, Extensions::default())
		.with_name(network.name)
		.with_id(network.id)
		.with_protocol_id(network.protocol_id)
		.with_chain_type(network.chain_type)
		.with_properties(properties())
		.with_genesis_config_patch(preset(network.preset)?)
		.build())
}

/// The genesis preset `name`, byte for byte as in the Wasm. A call into the Wasm would first
/// compile it.
fn preset(name: &str) -> Result<serde_json::Value, String> {
	// The Wasm writes and reads addresses with the generic Substrate prefix only.
	let of_rill = default_ss58_version();
	set_default_ss58_version(Ss58AddressFormatRegistry::SubstrateAccount.into());
	let preset = genesis::get_preset(&name.into());
	set_default_ss58_version(of_rill);
	let preset = preset.ok_or_else(|| format!("the runtime has no preset `{name}`"))?;
	serde_json::from_slice(&preset).map_err(|error| format!("the preset `{name}`: {error}"))
}

/// Properties with which wallets show amounts and addresses.
fn properties() -> Properties {
	let mut properties = Properties::new();
	properties.insert("tokenSymbol".into(), SYMBOL.into());
	properties.insert("tokenDecimals".into(), DECIMALS.into());
	properties.insert("ss58Format".into(), SS58_PREFIX.into());
	properties
}
