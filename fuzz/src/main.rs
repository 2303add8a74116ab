// SPDX-License-Identifier: Apache-2.0

//! Runs random operations, says how fast, and keeps what fails.

use clap::Parser;
use rill_fuzz::{
	episode::{Episode, Failure, Tally},
	shrink::shrink,
};
use std::{
	fs,
	num::NonZeroUsize,
	path::{Path, PathBuf},
	process::ExitCode,
	sync::{
		atomic::{AtomicBool, AtomicU64, Ordering},
		mpsc::{channel, Sender},
	},
	thread,
	time::Instant,
};

/// Random operations on the real runtime, compared with an exact model of liquid staking.
#[derive(Parser)]
struct Options {
	/// How many operations.
	#[arg(required_unless_present = "replay", default_value = "0")]
	operations: u64,
	/// The seed of the first episode; the following ones have the following seeds.
	#[arg(default_value_t = 1)]
	seed: u64,
	/// How many operations an episode has.
	#[arg(long, default_value = "2000")]
	episode: NonZeroUsize,
	/// How many episodes run at the same time; as many as there are processors, unless given.
	#[arg(long)]
	jobs: Option<NonZeroUsize>,
	/// Where a failing episode is kept.
	#[arg(long, default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/regressions"))]
	keep_in: PathBuf,
	/// How often to try to make a failing episode smaller.
	#[arg(long, default_value_t = 400)]
	attempts: usize,
	/// Runs this kept episode instead, and prints all that happens.
	#[arg(long, value_name = "FILE")]
	replay: Option<PathBuf>,
}

/// The episodes of a run, handed out one by one.
struct Series {
	first_seed: u64,
	operations: u64,
	of_each: u64,
	begun: AtomicU64,
	is_over: AtomicBool,
}

impl Series {
	fn new(options: &Options) -> Self {
		Self {
			first_seed: options.seed,
			operations: options.operations,
			of_each: u64::try_from(options.episode.get()).unwrap_or(u64::MAX),
			begun: AtomicU64::new(0),
			is_over: AtomicBool::new(false),
		}
	}

	/// The next episode and its seed, if there is one.
	fn next(&self) -> Option<(u64, Episode)> {
		let index = self.begun.fetch_add(1, Ordering::Relaxed);
		let left = self.operations.saturating_sub(index.saturating_mul(self.of_each));
		if left == 0 || self.is_over.load(Ordering::Relaxed) {
			return None;
		}
		let seed = self.first_seed.wrapping_add(index);
		let count = usize::try_from(left.min(self.of_each)).unwrap_or(usize::MAX);
		Some((seed, Episode::random(seed, count)))
	}
}

/// An episode that was run.
struct Outcome {
	seed: u64,
	episode: Episode,
	result: Result<Tally, Failure>,
}

fn main() -> ExitCode {
	let options = Options::parse();
	let outcome = match &options.replay {
		Some(path) => replay(path),
		None => run(&options),
	};
	match outcome {
		Ok(()) => ExitCode::SUCCESS,
		Err(error) => {
			eprintln!("error: {error}");
			ExitCode::FAILURE
		},
	}
}

/// Runs the episodes, and keeps the first that fails.
fn run(options: &Options) -> Result<(), String> {
	let series = Series::new(options);
	let jobs = options.jobs.or_else(|| thread::available_parallelism().ok());
	let started = Instant::now();
	let failed = thread::scope(|scope| {
		let (sender, outcomes) = channel();
		for _ in 0..jobs.map_or(1, NonZeroUsize::get) {
			let (sender, series) = (sender.clone(), &series);
			scope.spawn(move || work(series, &sender));
		}
		drop(sender);
		let (mut total, mut episodes, mut failed) = (Tally::default(), 0, None);
		for Outcome { seed, episode, result } in outcomes {
			match result {
				Ok(tally) => {
					total = total + tally;
					episodes += 1;
					report(&total, episodes, started);
				},
				Err(failure) => {
					series.is_over.store(true, Ordering::Relaxed);
					failed.get_or_insert((seed, episode, failure));
				},
			}
		}
		failed
	});
	failed.map_or(Ok(()), |(seed, episode, failure)| {
		eprintln!("seed {seed}, operation {}: {}", failure.operation, failure.message);
		Err(keep(options, seed, &episode, failure))
	})
}

fn work(series: &Series, outcomes: &Sender<Outcome>) {
	while let Some((seed, episode)) = series.next() {
		let result = episode.run();
		if outcomes.send(Outcome { seed, episode, result }).is_err() {
			return;
		}
	}
}

/// Makes a failing episode smaller and writes it to a file. Returns what there is to say about it.
fn keep(options: &Options, seed: u64, episode: &Episode, failure: Failure) -> String {
	let progress = |left: usize| eprintln!("fails with {left} operations");
	let (smallest, failure) = shrink(episode, failure, options.attempts, progress);
	let path = options.keep_in.join(format!("seed_{seed}.json"));
	let json = serde_json::to_string_pretty(&smallest).expect("plain data; qed");
	let kept = match fs::write(&path, json + "\n") {
		Ok(()) => format!("kept in {}", path.display()),
		Err(error) => format!("not kept in {}: {error}", path.display()),
	};
	format!("{}; {kept}", failure.message)
}

/// Runs a kept episode and prints all that happens.
fn replay(path: &Path) -> Result<(), String> {
	let failed = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
	let json = fs::read(path).map_err(|error| failed(&error))?;
	let episode: Episode = serde_json::from_slice(&json).map_err(|error| failed(&error))?;
	let tally = episode.trace().map_err(|failure| {
		failed(&format!("operation {}: {}", failure.operation, failure.message))
	})?;
	println!("{} operations passed", tally.operations);
	Ok(())
}

fn report(total: &Tally, episodes: u64, started: Instant) {
	let seconds = started.elapsed().as_secs().max(1);
	println!(
		"{} operations in {episodes} episodes, {} a second: {} blocks, {} calls accepted, {} refused, {} events",
		total.operations,
		total.operations / seconds,
		total.blocks,
		total.successes,
		total.refusals,
		total.events,
	);
}
