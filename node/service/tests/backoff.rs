// SPDX-License-Identifier: Apache-2.0

//! The network that the relay chain's service sees in a chain of ours.

use polkadot_service::{
	chain_spec::Extensions, Chain, ChainSpec, GenericChainSpec, IdentifyVariant,
};
use rill_service::NeverBackOff;

const IDS: [&str; 3] = ["rill_dev", "rill_local", "rill_live_template"];

fn chain(id: &str) -> Box<dyn ChainSpec> {
	let spec = GenericChainSpec::builder(&[], Extensions::default())
		.with_name("Rill")
		.with_id(id)
		.with_protocol_id("rill")
		.build();
	Box::new(spec)
}

fn wrapped(id: &str) -> Box<dyn ChainSpec> {
	Box::new(NeverBackOff(chain(id)))
}

/// The service never backs off for this network. The rules of the others would harm: Kusama has
/// hard forks of GRANDPA, and test networks keep availability data for an hour.
#[test]
fn chain_should_be_seen_as_the_network_without_backoff_and_as_no_other() {
	for id in IDS {
		for spec in [wrapped(id), wrapped(id).cloned_box()] {
			assert!(spec.is_polkadot(), "{id}");
			assert_eq!(spec.identify_chain(), Chain::Polkadot, "{id}");
			assert!(!spec.is_kusama() && !spec.is_westend(), "{id}");
			assert!(!spec.is_rococo() && !spec.is_versi() && !spec.is_dev(), "{id}");
		}
	}
}

/// The service backs off for unknown networks.
#[test]
fn chain_should_be_unknown_to_the_service_by_its_own_id() {
	for id in IDS {
		assert_eq!(chain(id).identify_chain(), Chain::Unknown, "{id}");
	}
}

/// Peers and light clients get the specification from the node.
#[test]
fn chain_should_keep_all_but_the_id() {
	let (own, wrapped) = (chain("rill_local"), wrapped("rill_local"));
	assert_ne!(wrapped.id(), own.id());
	assert_eq!(wrapped.name(), own.name());
	assert_eq!(wrapped.chain_type(), own.chain_type());
	assert_eq!(wrapped.protocol_id(), Some("rill"));
	assert_eq!(wrapped.fork_id(), own.fork_id());
	assert_eq!(wrapped.properties(), own.properties());
}
