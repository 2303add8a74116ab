// SPDX-License-Identifier: Apache-2.0

//! Runs random operations, says how fast, and keeps what fails.

use clap::Parser;
use rill_fuzz::{
	episode::{Episode, Tally},
	shrink::shrink,
};
use std::{fs, path::PathBuf, process::ExitCode, time::Instant};

/// Random operations on the real runtime, compared with an exact model of liquid staking.
#[derive(Parser)]
struct Options {
	/// How many operations.
	operations: u64,
	/// The seed of the first episode; the following ones have the following seeds.
	#[arg(default_value_t = 1)]
	seed: u64,
	/// How many operations an episode has.
	#[arg(long, default_value_t = 2_000)]
	episode: u64,
	/// Where a failing episode is kept.
	#[arg(long, default_value = "fuzz/regressions")]
	keep_in: PathBuf,
	/// How often to try to make a failing episode smaller.
	#[arg(long, default_value_t = 400)]
	attempts: usize,
}

fn main() -> ExitCode {
	let options = Options::parse();
	let (started, mut total, mut seed) = (Instant::now(), Tally::default(), options.seed);
	while total.operations < options.operations {
		let count = options.episode.min(options.operations - total.operations);
		let episode = Episode::random(seed, usize::try_from(count).unwrap_or(usize::MAX));
		match episode.run() {
			Ok(tally) => total = sum(total, tally),
			Err(failure) => {
				eprintln!("seed {seed}, operation {}: {}", failure.operation, failure.message);
				let (smallest, failure) = shrink(&episode, failure, options.attempts);
				eprintln!("{} operations remain: {}", smallest.operations.len(), failure.message);
				let path = options.keep_in.join(format!("seed_{seed}.json"));
				let json = serde_json::to_string_pretty(&smallest).expect("plain data; qed");
				match fs::write(&path, json + "\n") {
					Ok(()) => eprintln!("kept in {}", path.display()),
					Err(error) => eprintln!("cannot write {}: {error}", path.display()),
				}
				return ExitCode::FAILURE;
			},
		}
		seed += 1;
		report(&total, seed - options.seed, started);
	}
	ExitCode::SUCCESS
}

fn sum(a: Tally, b: Tally) -> Tally {
	Tally {
		operations: a.operations + b.operations,
		blocks: a.blocks + b.blocks,
		successes: a.successes + b.successes,
		refusals: a.refusals + b.refusals,
		events: a.events + b.events,
	}
}

fn report(total: &Tally, episodes: u64, started: Instant) {
	let seconds = started.elapsed().as_secs_f64();
	println!(
		"{} operations in {episodes} episodes, {:.0} a second: {} blocks, {} calls accepted, {} refused, {} events",
		total.operations,
		total.operations as f64 / seconds,
		total.blocks,
		total.successes,
		total.refusals,
		total.events,
	);
}
