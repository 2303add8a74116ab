// SPDX-License-Identifier: Apache-2.0

//! Builds the state of a preset as a node does: through the runtime's own patch.

use crate::State;
use polkadot_sdk::sp_runtime::BuildStorage;
use rill_runtime::{genesis::GenesisParameters, RuntimeGenesisConfig};
use serde_json::{from_value, to_value, Value};

/// The default genesis with a patch applied.
fn apply(patch: Value) -> RuntimeGenesisConfig {
	let mut config = to_value(RuntimeGenesisConfig::default()).expect("genesis serialises");
	merge(&mut config, patch);
	from_value(config).expect("a preset fits the genesis of the runtime")
}

fn merge(target: &mut Value, patch: Value) {
	match (target, patch) {
		(Value::Object(target), Value::Object(patch)) => {
			for (key, value) in patch {
				merge(target.entry(key).or_insert(Value::Null), value);
			}
		},
		(target, patch) => *target = patch,
	}
}

/// The state after genesis.
pub fn state_of(parameters: GenesisParameters) -> State {
	state_of_patch(parameters.build())
}

/// The state after a genesis that a chain specification describes.
pub fn state_of_patch(patch: Value) -> State {
	State::new(apply(patch).build_storage().expect("genesis builds"))
}
