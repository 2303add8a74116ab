// SPDX-License-Identifier: Apache-2.0

//! Prometheus counters of incidents on the chain, from the events of finalised blocks.

use crate::answers::decoded;
use futures::{future::BoxFuture, FutureExt, StreamExt};
use polkadot_sdk::{
	frame_support::storage::storage_prefix,
	frame_system::EventRecord,
	pallet_election_provider_multi_phase::{ElectionCompute, Event as ElectionEvent},
	pallet_migrations,
};
use polkadot_service::Hash;
use rill_runtime::RuntimeEvent;
use rill_service::Chain;
use substrate_prometheus_endpoint::{
	register, Counter, CounterVec, Opts, PrometheusError, Registry, U64,
};

/// Upper bound of the blocks whose events are read at once. During a sync there are many more,
/// whose incidents are history.
const MAX_BLOCKS: usize = 64;

/// Registers the counters, and makes the task that updates them.
pub fn observe(
	chain: Chain,
	registry: &Registry,
) -> Result<BoxFuture<'static, ()>, PrometheusError> {
	let incidents = Incidents::register(registry)?;
	let mut finalized = chain.every_finalized();
	Ok(async move {
		while let Some(blocks) = finalized.next().await {
			let skipped = blocks.len().saturating_sub(MAX_BLOCKS);
			for block in blocks.into_iter().skip(skipped) {
				incidents.count_block(&events(&chain, block));
			}
		}
	}
	.boxed())
}

/// The encoded events of a block. Empty if the node has no state of the block any more.
fn events(chain: &Chain, block: Hash) -> Vec<u8> {
	let key = storage_prefix(b"System", b"Events");
	chain.storage(block, &key).ok().flatten().unwrap_or_default()
}

/// The counters, by the names in `docs/validators.md`.
struct Incidents {
	elections: CounterVec<U64>,
	failed_elections: Counter<U64>,
	failed_steps: Counter<U64>,
	failed_migrations: Counter<U64>,
	unreadable_blocks: Counter<U64>,
}

impl Incidents {
	fn register(registry: &Registry) -> Result<Self, PrometheusError> {
		let count = |name: &str, help: &str| register(Counter::new(name, help)?, registry);
		let elections =
			Opts::new("rill_elections_total", "Elections since the start of the node, by method");
		let this = Self {
			elections: register(CounterVec::new(elections, &["method"])?, registry)?,
			failed_elections: count(
				"rill_failed_elections_total",
				"Elections without a result since the start of the node",
			)?,
			failed_steps: count(
				"rill_liquid_staking_failed_steps_total",
				"Failed steps of the era step since the start of the node",
			)?,
			failed_migrations: count(
				"rill_failed_migrations_total",
				"Failed migrations since the start of the node",
			)?,
			unreadable_blocks: count(
				"rill_unreadable_blocks_total",
				"Finalised blocks with events of another runtime since the start of the node",
			)?,
		};
		// An increase is only seen from an existing series.
		for method in
			[ElectionCompute::Unsigned, ElectionCompute::Signed, ElectionCompute::Fallback]
		{
			this.elections.with_label_values(&[name_of(method)]);
		}
		Ok(this)
	}

	/// Counts the encoded events of a block. A single unknown event makes all of them unreadable.
	fn count_block(&self, events: &[u8]) {
		type Records = Vec<EventRecord<RuntimeEvent, Hash>>;
		match decoded::<Records>(events) {
			Ok(records) => records.iter().for_each(|record| self.count(&record.event)),
			Err(_) if events.is_empty() => {},
			Err(_) => self.unreadable_blocks.inc(),
		}
	}

	fn count(&self, event: &RuntimeEvent) {
		match event {
			RuntimeEvent::ElectionProviderMultiPhase(ElectionEvent::ElectionFinalized {
				compute,
				..
			}) => self.elections.with_label_values(&[name_of(*compute)]).inc(),
			RuntimeEvent::ElectionProviderMultiPhase(ElectionEvent::ElectionFailed) => {
				self.failed_elections.inc();
			},
			RuntimeEvent::LiquidStaking(pallet_liquid_staking::Event::StepFailed { .. }) => {
				self.failed_steps.inc();
			},
			RuntimeEvent::Migrations(pallet_migrations::Event::UpgradeFailed) => {
				self.failed_migrations.inc();
			},
			_ => {},
		}
	}
}

/// The method of an election, as the value of a label.
fn name_of(compute: ElectionCompute) -> &'static str {
	match compute {
		ElectionCompute::OnChain => "onchain",
		ElectionCompute::Signed => "signed",
		ElectionCompute::Unsigned => "unsigned",
		ElectionCompute::Fallback => "fallback",
		ElectionCompute::Emergency => "emergency",
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use codec::Encode;
	use polkadot_sdk::frame_system::Phase;

	#[test]
	fn block_should_be_counted_as_unreadable_when_an_event_is_unknown() {
		let incidents = Incidents::register(&Registry::new()).expect("the names are unique");
		let counts = || (incidents.failed_migrations.get(), incidents.unreadable_blocks.get());
		let failed = RuntimeEvent::Migrations(pallet_migrations::Event::UpgradeFailed);
		let record =
			EventRecord { phase: Phase::Initialization, event: failed, topics: Vec::<Hash>::new() };
		let mut events = vec![record].encode();
		incidents.count_block(&events);
		incidents.count_block(&[]);
		assert_eq!(counts(), (1, 0));
		events.push(0);
		incidents.count_block(&events);
		assert_eq!(counts(), (1, 1));
	}
}
