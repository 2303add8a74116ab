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
				for event in events(&chain, block) {
					incidents.count(&event);
				}
			}
		}
	}
	.boxed())
}

/// The events of a block. None if the block is of another runtime, which another metric shows.
fn events(chain: &Chain, block: Hash) -> Vec<RuntimeEvent> {
	let key = storage_prefix(b"System", b"Events");
	let value = chain.storage(block, &key).ok().flatten().unwrap_or_default();
	let records = decoded::<Vec<EventRecord<RuntimeEvent, Hash>>>(&value).unwrap_or_default();
	records.into_iter().map(|record| record.event).collect()
}

/// The counters, by the names in `docs/validators.md`.
struct Incidents {
	elections: CounterVec<U64>,
	failed_elections: Counter<U64>,
	failed_steps: Counter<U64>,
	failed_migrations: Counter<U64>,
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
		};
		// An increase is only seen from an existing series.
		for method in
			[ElectionCompute::Unsigned, ElectionCompute::Signed, ElectionCompute::Fallback]
		{
			this.elections.with_label_values(&[name_of(method)]);
		}
		Ok(this)
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
