// SPDX-License-Identifier: Apache-2.0

//! Authors that never wait for finality.
//!
//! Without finality, the relay chain's service lets authors skip ever more slots: after 250 blocks
//! they make one block in ten minutes. The clocks of governance count blocks, so a repair of a day
//! would take a hundred days when it is needed most. The service makes an exception for networks
//! whose id begins with the name of a known one, and reads the id for little else (decision 28).

use polkadot_service::ChainSpec;
use sc_chain_spec::GetExtension;
use sc_service::{
	config::{MultiaddrWithPeerId, TelemetryEndpoints},
	ChainType, Properties,
};
use sp_core::storage::Storage;
use sp_runtime::BuildStorage;
use std::collections::BTreeMap;

/// A chain under an id for which the service never skips slots.
///
/// Other effects of this id: the node always fetches the chunks of a parachain block, instead of
/// asking its backers first for a block of one to four mebibytes; and it warns of an overridden
/// capacity of channels. `scripts/test deps` compares all uses of the id with these.
pub struct NeverBackOff(pub Box<dyn ChainSpec>);

impl BuildStorage for NeverBackOff {
	fn assimilate_storage(&self, storage: &mut Storage) -> Result<(), String> {
		self.0.as_storage_builder().assimilate_storage(storage)
	}
}

impl ChainSpec for NeverBackOff {
	fn name(&self) -> &str {
		self.0.name()
	}

	fn id(&self) -> &str {
		"polkadot_rules"
	}

	fn chain_type(&self) -> ChainType {
		self.0.chain_type()
	}

	fn boot_nodes(&self) -> &[MultiaddrWithPeerId] {
		self.0.boot_nodes()
	}

	fn telemetry_endpoints(&self) -> &Option<TelemetryEndpoints> {
		self.0.telemetry_endpoints()
	}

	fn protocol_id(&self) -> Option<&str> {
		self.0.protocol_id()
	}

	fn fork_id(&self) -> Option<&str> {
		self.0.fork_id()
	}

	fn properties(&self) -> Properties {
		self.0.properties()
	}

	fn extensions(&self) -> &dyn GetExtension {
		self.0.extensions()
	}

	fn extensions_mut(&mut self) -> &mut dyn GetExtension {
		self.0.extensions_mut()
	}

	fn add_boot_node(&mut self, address: MultiaddrWithPeerId) {
		self.0.add_boot_node(address);
	}

	fn as_json(&self, raw: bool) -> Result<String, String> {
		self.0.as_json(raw)
	}

	fn as_storage_builder(&self) -> &dyn BuildStorage {
		self.0.as_storage_builder()
	}

	fn cloned_box(&self) -> Box<dyn ChainSpec> {
		Box::new(Self(self.0.cloned_box()))
	}

	fn set_storage(&mut self, storage: Storage) {
		self.0.set_storage(storage);
	}

	fn code_substitutes(&self) -> BTreeMap<String, Vec<u8>> {
		self.0.code_substitutes()
	}
}
