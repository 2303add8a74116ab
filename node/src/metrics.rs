// SPDX-License-Identifier: Apache-2.0

//! Prometheus metrics of liquid staking and of validators, served with the node's own metrics. They
//! are of the newest finalised block.

use crate::{
	answers::{asked, decoded},
	incidents,
};
use codec::{Decode, Encode};
use futures::{future::BoxFuture, FutureExt, StreamExt};
use pallet_liquid_staking::types::{EntryGate, InstantInfo, PoolInfo, QueueInfo};
use polkadot_sdk::{
	pallet_election_provider_multi_phase::{CurrentPhase, Phase},
	pallet_safe_mode::EnteredUntil,
	polkadot_primitives::BlockNumber,
	sp_runtime::{FixedI128, FixedPointNumber, FixedU128},
};
use polkadot_service::Hash;
use rill_runtime::{
	configs::{
		governance::repairs::Failure,
		staking::{ActiveEra, ActiveEraInfo, EraPoints, ErasRewardPoints},
	},
	constants::currency::RILL,
	Runtime,
};
use rill_service::Chain;
use substrate_prometheus_endpoint::{
	register, Gauge, GaugeVec, Opts, PrometheusError, Registry, F64, U64,
};

/// The number of eras whose growth is annualised.
const APR_ERAS: u32 = 7;

/// Registers the metrics, and makes the task that updates them.
pub fn observe(
	chain: Chain,
	registry: &Registry,
) -> Result<BoxFuture<'static, ()>, PrometheusError> {
	let metrics = Metrics::register(registry)?;
	let incidents = incidents::observe(chain.clone(), registry)?;
	let mut blocks = chain.finalized();
	let figures = async move {
		let mut was_readable = true;
		while let Some(mut block) = blocks.next().await {
			// During a sync, blocks come faster than anybody scrapes.
			while let Some(Some(newer)) = blocks.next().now_or_never() {
				block = newer;
			}
			let read = Figures::read(&chain, block);
			metrics.readable.set(read.is_ok().into());
			match &read {
				Ok(figures) => metrics.set(figures),
				Err(error) if was_readable => {
					log::warn!("No metrics of liquid staking at block {block}: {error}")
				},
				// Logged once. The metric shows it for as long as it lasts.
				Err(_) => (),
			}
			was_readable = read.is_ok();
		}
	};
	Ok(async move {
		futures::join!(figures, incidents);
	}
	.boxed())
}

/// The figures of one block.
struct Figures {
	pool: PoolInfo,
	queue: QueueInfo,
	instant: InstantInfo,
	apr: Option<FixedI128>,
	era: u32,
	points: Vec<(String, u32)>,
	election: Phase<BlockNumber>,
	is_in_safe_mode: bool,
	needs_repair: bool,
}

impl Figures {
	fn read(chain: &Chain, block: Hash) -> Result<Self, String> {
		let era: Option<ActiveEraInfo> = stored(chain, block, &ActiveEra::<Runtime>::hashed_key())?;
		let era = era.map_or(0, |era| era.index);
		let points = ErasRewardPoints::<Runtime>::hashed_key_for(era);
		let points: Option<EraPoints> = stored(chain, block, &points)?;
		Ok(Self {
			pool: asked(chain, block, "LiquidStakingApi_pool", &[])?,
			queue: asked(chain, block, "LiquidStakingApi_queue", &[])?,
			instant: asked(chain, block, "LiquidStakingApi_instant", &[])?,
			apr: asked(chain, block, "LiquidStakingApi_apr", &APR_ERAS.encode())?,
			election: stored(chain, block, &CurrentPhase::<Runtime>::hashed_key())?
				.unwrap_or_default(),
			is_in_safe_mode: exists(chain, block, &EnteredUntil::<Runtime>::hashed_key())?,
			needs_repair: exists(chain, block, &Failure::<Runtime>::hashed_key())?,
			era,
			points: points.map_or_else(Vec::new, |points| {
				points
					.individual
					.into_iter()
					.map(|(who, points)| (who.to_string(), points))
					.collect()
			}),
		})
	}
}

/// A value of the state.
fn stored<T: Decode>(chain: &Chain, block: Hash, key: &[u8]) -> Result<Option<T>, String> {
	let value = chain.storage(block, key)?;
	value.map(|value| decoded(&value)).transpose()
}

fn exists(chain: &Chain, block: Hash, key: &[u8]) -> Result<bool, String> {
	Ok(chain.storage(block, key)?.is_some())
}

/// The number of a phase, as `docs/validators.md` lists them.
fn number_of(phase: Phase<BlockNumber>) -> u64 {
	match phase {
		Phase::Off => 0,
		Phase::Signed => 1,
		Phase::Unsigned(_) => 2,
		Phase::Emergency => 3,
	}
}

/// Plancks as RILL or stRILL, to the precision of a float.
fn in_rill(plancks: u128) -> f64 {
	plancks as f64 / RILL as f64
}

fn ratio(fixed: FixedU128) -> f64 {
	fixed.into_inner() as f64 / FixedU128::DIV as f64
}

fn liquid_staking_gauge(
	name: &str,
	help: &str,
	registry: &Registry,
) -> Result<Gauge<F64>, PrometheusError> {
	register(Gauge::<F64>::new(format!("rill_liquid_staking_{name}"), help)?, registry)
}

fn count_gauge(name: &str, help: &str, registry: &Registry) -> Result<Gauge<U64>, PrometheusError> {
	register(Gauge::<U64>::new(format!("rill_{name}"), help)?, registry)
}

fn points_gauges(registry: &Registry) -> Result<GaugeVec<U64>, PrometheusError> {
	let points = Opts::new(
		"rill_staking_era_points",
		"Points of each validator in the active era; who has done nothing yet is missing",
	);
	register(GaugeVec::new(points, &["validator"])?, registry)
}

/// The metrics, by the names in `docs/validators.md`.
struct Metrics {
	readable: Gauge<U64>,
	pool: PoolMetrics,
	era: Gauge<U64>,
	points: GaugeVec<U64>,
	election_phase: Gauge<U64>,
	safe_mode: Gauge<U64>,
	repair_needed: Gauge<U64>,
}

/// The metrics of the pool.
struct PoolMetrics {
	rate: Gauge<F64>,
	apr: Gauge<F64>,
	pooled: Gauge<F64>,
	supply: Gauge<F64>,
	bonded: Gauge<F64>,
	unbonding: Gauge<F64>,
	reserve: Gauge<F64>,
	owed: Gauge<F64>,
	unreleased: Gauge<F64>,
	insurance: Gauge<F64>,
	pending_slash: Gauge<F64>,
	instant_fee: Gauge<F64>,
	open_shares: Gauge<F64>,
	unbonding_batches: Gauge<U64>,
	entries_open: Gauge<U64>,
	circuit_breaker: Gauge<U64>,
}

impl Metrics {
	fn register(registry: &Registry) -> Result<Self, PrometheusError> {
		let count = |name: &str, help: &str| count_gauge(name, help, registry);
		Ok(Self {
			readable: count(
				"liquid_staking_readable",
				"1 when the figures of liquid staking are of the newest finalised block",
			)?,
			pool: PoolMetrics::register(registry)?,
			era: count("staking_active_era", "The active era")?,
			points: points_gauges(registry)?,
			election_phase: count(
				"election_phase",
				"Phase of the election: 0 none, 1 signed, 2 unsigned, 3 failed",
			)?,
			safe_mode: count("safe_mode", "1 while only the way out is open")?,
			repair_needed: count(
				"repair_needed",
				"1 since a migration failed, until governance has repaired it",
			)?,
		})
	}

	fn set(&self, figures: &Figures) {
		self.pool.set(figures);
		self.era.set(figures.era.into());
		self.election_phase.set(number_of(figures.election));
		self.safe_mode.set(figures.is_in_safe_mode.into());
		self.repair_needed.set(figures.needs_repair.into());
		// A new era begins without points, so the gauges of the last era go.
		self.points.reset();
		for (validator, points) in &figures.points {
			self.points.with_label_values(&[validator]).set((*points).into());
		}
	}
}

impl PoolMetrics {
	fn register(registry: &Registry) -> Result<Self, PrometheusError> {
		let rill = |name: &str, help: &str| liquid_staking_gauge(name, help, registry);
		let count = |name: &str, help: &str| count_gauge(name, help, registry);
		Ok(Self {
			rate: rill("rate", "RILL per stRILL")?,
			apr: rill(
				"apr",
				"Yearly growth of the rate by that of the last seven eras; 0.07 is 7 %",
			)?,
			pooled: rill("pooled_rill", "All stake of the holders, in RILL")?,
			supply: rill("supply_strill", "All shares, in stRILL")?,
			bonded: rill("bonded_rill", "Bonded and active, in RILL")?,
			unbonding: rill("unbonding_rill", "Bonded and on its way out, in RILL")?,
			reserve: rill("reserve_rill", "Waits to be bonded, in RILL")?,
			owed: rill("owed_rill", "Debt to closed batches, in RILL")?,
			unreleased: rill(
				"unreleased_rill",
				"Rewards yet to be released to the holders, in RILL",
			)?,
			insurance: rill("insurance_rill", "Stake of the insurance's shares, in RILL")?,
			pending_slash: rill(
				"pending_slash_rill",
				"Provision for pending slashes, in RILL; the rate includes it",
			)?,
			instant_fee: rill("instant_fee", "Fee of an instant exit now; 0.01 is 1 %")?,
			open_shares: rill("open_batch_strill", "Shares in the open batch, in stRILL")?,
			unbonding_batches: count(
				"liquid_staking_unbonding_batches",
				"Batches that are closed and not claimable yet",
			)?,
			entries_open: count("liquid_staking_entries_open", "1 while shares can be bought")?,
			circuit_breaker: count(
				"liquid_staking_circuit_breaker",
				"1 since the books did not add up, until governance has reopened them",
			)?,
		})
	}

	fn set(&self, figures: &Figures) {
		let Figures { pool, queue, instant, apr, .. } = figures;
		self.rate.set(ratio(pool.rate));
		// Not a number means that no era has a growth yet. Zero would be a growth.
		self.apr.set(apr.map_or(f64::NAN, |apr| apr.into_inner() as f64 / FixedI128::DIV as f64));
		for (gauge, plancks) in [
			(&self.pooled, pool.pooled),
			(&self.supply, pool.shares),
			(&self.bonded, pool.active),
			(&self.unbonding, pool.unbonding),
			(&self.reserve, pool.reserve),
			(&self.owed, pool.owed),
			(&self.unreleased, pool.unreleased),
			(&self.insurance, pool.insurance),
			(&self.pending_slash, pool.pending_slash),
			(&self.open_shares, queue.open_shares),
		] {
			gauge.set(in_rill(plancks));
		}
		self.instant_fee.set(f64::from(instant.fee.deconstruct()) / 1e9);
		self.unbonding_batches.set(queue.unbonding_batches.into());
		self.entries_open.set(matches!(pool.gate, EntryGate::Open).into());
		self.circuit_breaker.set(matches!(pool.gate, EntryGate::Halted).into());
	}
}
