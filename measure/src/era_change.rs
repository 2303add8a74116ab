// SPDX-License-Identifier: Apache-2.0

//! The blocks around an era change with as many voters, candidates and seats as the runtime admits.
//! A third of the validators is slashed in it, those with the most backers, reported one by one.
//! With more, no block would become final. The oldest era of the history has as many exposures as
//! the new one.

use crate::wasm::Wasm;
use polkadot_sdk::{
	frame_support::assert_ok,
	frame_system,
	pallet_election_provider_multi_phase::{self as mined, ElectionCompute},
	pallet_offences,
	pallet_staking::{self, ErasStakersOverview, ErasStakersPaged},
	polkadot_primitives::AccountId,
	sp_runtime::Perbill,
	sp_staking::{
		offence::{OffenceDetails, OnOffenceHandler},
		EraIndex,
	},
};
use rill_runtime::{
	configs::election::{MAX_ACTIVE_VALIDATORS, MAX_ELECTABLE_TARGETS, MAX_ELECTING_VOTERS},
	constants::staking::HISTORY_DEPTH,
	genesis::{presets, GenesisParameters},
	timing::NetworkTiming,
	Runtime, RuntimeEvent, Session, System, UncheckedExtrinsic,
};
use rill_test_chain::{fill_election, Chain, Worker};
use std::{cmp::Reverse, collections::BTreeSet, fmt, time::Duration};

/// Short eras, with room for all phases of an election.
const TIMING: NetworkTiming = NetworkTiming {
	epoch_duration: 96,
	sessions_per_era: 1,
	bonding_duration: 3,
	slash_defer_duration: 1,
};
/// Upper bound of the time of a block in Wasm, half of its weight.
const LIMIT: Duration = Duration::from_secs(1);
/// The loss of a slashed validator and of its backers.
const SLASHED: Perbill = Perbill::from_percent(1);
/// The name of an election without a solution.
const ON_CHAIN: &str = "election on chain";
/// The application of slashes.
const SLASHES: &str = "slashes";
/// Reports of an offence between two blocks.
const REPORTS_A_BLOCK: usize = 4;
/// Blocks until the pool's era step is over.
const BLOCKS_AFTER: u32 = 12;

type Offender = OffenceDetails<AccountId, (AccountId, ())>;

/// A block that does something of an era change.
struct Row {
	what: String,
	/// The computing part of the registered weight, without the rotation's claim of a whole block.
	registered: Duration,
	/// The time in Wasm.
	measured: Duration,
}

/// Measures all blocks from the snapshot until the era step after the slashes.
///
/// # Errors
/// If a block takes longer than [`LIMIT`] or than its weight, or weighs more than a block may
/// although it slashes nobody. Or if the Wasm does not accept a block. It is then no Wasm of this
/// runtime.
pub fn measure(wasm: &Wasm) -> Result<String, String> {
	let mut chain = Chain::new(GenesisParameters { timing: TIMING, ..presets::development() });
	let worker = Worker::of(&mut chain);
	progress(format_args!("{HISTORY_DEPTH} eras of history"));
	for _ in 0..=HISTORY_DEPTH {
		chain.skip_slots(TIMING.epoch_duration);
		chain.block_unchecked(|| ());
	}
	progress(format_args!("{MAX_ELECTING_VOTERS} voters, {MAX_ELECTABLE_TARGETS} candidates"));
	chain.change(fill_election);
	// The first call compiles the code.
	let head = chain.head().clone();
	chain.apart(|ext| wasm.work(ext, &head))?;
	let mut rows = vec![];
	let first = run_until(&mut chain, wasm, Some(&worker), &mut rows, |event| {
		matches!(event, RuntimeEvent::Staking(pallet_staking::Event::StakersElected))
	})?;
	progress(format_args!("{MAX_ACTIVE_VALIDATORS} validators elected in block {first}"));
	run_until(&mut chain, wasm, None, &mut vec![], is_era_start)?;
	chain.change(age_exposures);
	report_third(&mut chain, wasm, &mut rows)?;
	let last = run_until(&mut chain, wasm, Some(&worker), &mut rows, is_slash)?;
	let slashed = chain.events().into_iter().filter(is_slash).count();
	progress(format_args!("{slashed} ledgers slashed in block {last}"));
	for _ in 0..BLOCKS_AFTER {
		rows.push(block(&mut chain, wasm, vec![])?);
	}
	progress(format_args!("an election without a worker"));
	run_until(&mut chain, wasm, None, &mut rows, |event| {
		part_of_era_change(event) == Some(ON_CHAIN)
	})?;
	let faults: String = rows.iter().filter_map(fault).collect();
	let table = table(rows);
	if faults.is_empty() {
		Ok(table)
	} else {
		Err(format!("{faults}{table}"))
	}
}

/// What is wrong with a block. The slashes of an era apply in one block, whatever they weigh.
fn fault(row: &Row) -> Option<String> {
	let Row { what, registered, measured } = row;
	let fault = if *measured > LIMIT {
		"takes longer than half of a block's weight"
	} else if measured > registered {
		"takes longer than its weight"
	} else if *registered > 2 * LIMIT && !what.contains(SLASHES) {
		"weighs more than a block may"
	} else {
		return None;
	};
	Some(format!("'{what}' {fault}: {measured:?} of {registered:?}\n"))
}

fn progress(what: fmt::Arguments) {
	eprintln!("   {what}");
}

/// The third of the validators of the active era with the most backers, as offenders.
fn third() -> Vec<Offender> {
	let active = pallet_staking::ActiveEra::<Runtime>::get().expect("it has begun").index;
	let backers = |who: &AccountId| {
		ErasStakersOverview::<Runtime>::get(active, who).map_or(0, |it| it.nominator_count)
	};
	let mut validators = Session::validators();
	validators.sort_by_cached_key(|who| Reverse(backers(who)));
	let third = validators.len() / 3;
	let offenders = validators.into_iter().take(third);
	// Each is reported by another one.
	let offenders =
		offenders.map(|who| OffenceDetails { reporters: vec![who.clone()], offender: (who, ()) });
	offenders.collect()
}

/// Reports an offence of a third of the validators, one by one. As with `pallet-offences`, each
/// report slashes all earlier offenders again, by a higher part.
fn report_third(chain: &mut Chain, wasm: &Wasm, rows: &mut Vec<Row>) -> Result<(), String> {
	let (offenders, session) = chain.read(|| (third(), Session::current_index()));
	for count in 1..=offenders.len() {
		let part = Perbill::from_rational(count as u32, offenders.len() as u32);
		chain.change(|| {
			<Runtime as pallet_offences::Config>::OnOffenceHandler::on_offence(
				&offenders[..count],
				&vec![part * SLASHED; count],
				session,
			);
		});
		if count % REPORTS_A_BLOCK == 0 || count == offenders.len() {
			rows.push(block(chain, wasm, vec![])?);
		}
	}
	Ok(())
}

/// Copies the exposures of the active era to the era that the next era start deletes.
fn age_exposures() {
	let active = pallet_staking::ActiveEra::<Runtime>::get().expect("it has begun").index;
	let oldest: EraIndex = active - HISTORY_DEPTH;
	let pages: Vec<_> = ErasStakersPaged::<Runtime>::iter_prefix((active,)).collect();
	for ((who, page), exposure) in pages {
		ErasStakersPaged::<Runtime>::insert((oldest, who, page), exposure);
	}
	let overviews: Vec<_> = ErasStakersOverview::<Runtime>::iter_prefix(active).collect();
	for (who, overview) in overviews {
		ErasStakersOverview::<Runtime>::insert(oldest, who, overview);
	}
}

fn is_slash(event: &RuntimeEvent) -> bool {
	matches!(event, RuntimeEvent::Staking(pallet_staking::Event::Slashed { .. }))
}

fn is_era_start(event: &RuntimeEvent) -> bool {
	matches!(event, RuntimeEvent::Staking(pallet_staking::Event::EraPaid { .. }))
}

/// Makes and measures blocks up to one with such an event. Returns its number.
fn run_until(
	chain: &mut Chain,
	wasm: &Wasm,
	worker: Option<&Worker>,
	rows: &mut Vec<Row>,
	is_last: impl Fn(&RuntimeEvent) -> bool,
) -> Result<u32, String> {
	let mut pooled = vec![];
	loop {
		rows.push(block(chain, wasm, std::mem::take(&mut pooled))?);
		if chain.events().iter().any(&is_last) {
			return Ok(chain.read(System::block_number));
		}
		let is_open = chain.read(mined::SnapshotMetadata::<Runtime>::exists);
		let is_solved = chain.read(mined::QueuedSolution::<Runtime>::exists);
		if let Some(worker) = worker.filter(|_| is_open && !is_solved) {
			let head = chain.head().clone();
			let time = chain.apart(|ext| wasm.work(ext, &head))?;
			pooled = worker.handed_in();
			if !pooled.is_empty() {
				progress(format_args!("solved by a worker in {:.0} s", time.as_secs_f64()));
			}
		}
	}
}

/// Makes a block, executes it in Wasm, and stores it.
fn block(chain: &mut Chain, wasm: &Wasm, pooled: Vec<UncheckedExtrinsic>) -> Result<Row, String> {
	let session = chain.read(Session::current_index);
	chain.begin_block();
	let is_rotation = chain.read(Session::current_index) > session;
	for extrinsic in pooled {
		assert_ok!(chain.apply(extrinsic).expect("the worker's solution is valid"));
	}
	let made = chain.finish_block();
	let measured = chain.apart(|ext| wasm.execute(ext, &made))?;
	let events = chain.events();
	let weight = chain.read(|| System::block_weight().total().ref_time());
	let whole = <Runtime as frame_system::Config>::BlockWeights::get().max_block.ref_time();
	let registered = weight.saturating_sub(if is_rotation { whole } else { 0 });
	chain.store_block();
	let found: BTreeSet<_> = events.iter().filter_map(part_of_era_change).collect();
	let what = found.into_iter().collect::<Vec<_>>().join(", ");
	Ok(Row { what, registered: Duration::from_nanos(registered / 1_000), measured })
}

/// The part of an era change that the event shows.
fn part_of_era_change(event: &RuntimeEvent) -> Option<&'static str> {
	use pallet_liquid_staking::Event as Pool;
	use pallet_staking::Event as Stake;
	Some(match event {
		RuntimeEvent::ElectionProviderMultiPhase(event) => match event {
			mined::Event::PhaseTransitioned { to: mined::Phase::Signed, .. } => "snapshot",
			mined::Event::SolutionStored { .. } => "solution",
			mined::Event::ElectionFinalized { compute: ElectionCompute::Fallback, .. } => ON_CHAIN,
			mined::Event::ElectionFinalized { .. } => "election",
			_ => return None,
		},
		RuntimeEvent::Staking(event) => match event {
			Stake::StakersElected => "exposures",
			Stake::EraPaid { .. } => "era start",
			Stake::Slashed { .. } => SLASHES,
			_ => return None,
		},
		RuntimeEvent::LiquidStaking(Pool::EraAdvanced { .. }) => "era step",
		_ => return None,
	})
}

/// The named blocks, and the slowest of the others.
fn table(rows: Vec<Row>) -> String {
	let head = "| block | registered, s | in Wasm, s |\n|---|---|---|\n";
	let (named, others): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| !row.what.is_empty());
	let slowest = others.into_iter().max_by_key(|row| row.measured);
	let lines = named.into_iter().chain(slowest).map(|row| {
		let what = if row.what.is_empty() { "slowest other block" } else { &row.what };
		let (registered, measured) = (row.registered.as_secs_f64(), row.measured.as_secs_f64());
		format!("| {what} | {registered:.3} | {measured:.3} |\n")
	});
	head.to_owned() + &lines.collect::<String>()
}
