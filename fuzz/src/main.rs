// SPDX-License-Identifier: Apache-2.0

//! Runs random operations, prints their rate, and keeps failing episodes.

use clap::Parser;
use rill_fuzz::{
	episode::{Episode, Failure, Tally},
	extrinsics,
	shrink::shrink,
};
use std::{
	fs,
	num::NonZeroUsize,
	path::{Path, PathBuf},
	process::ExitCode,
	sync::{
		atomic::{AtomicBool, AtomicU64, Ordering},
		mpsc::channel,
	},
	thread,
	time::Instant,
};

/// Random operations on the real runtime, compared with an exact model of liquid staking, or random
/// extrinsics of all its pallets.
#[derive(Parser)]
struct Options {
	/// Run random extrinsics of every pallet instead of operations.
	#[arg(long)]
	runtime: bool,
	/// The number of operations or extrinsics.
	#[arg(required_unless_present = "replay", default_value = "0")]
	operations: u64,
	/// The seed of the first episode. Each further episode has the next seed.
	#[arg(default_value_t = 1)]
	seed: u64,
	/// The number of operations in an episode.
	#[arg(long, default_value = "2000")]
	episode: NonZeroUsize,
	/// The number of episodes that run at the same time. Default: the number of processors.
	#[arg(long)]
	jobs: Option<NonZeroUsize>,
	/// The directory for failing episodes.
	#[arg(long, default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/regressions"))]
	keep_in: PathBuf,
	/// The number of attempts to shrink a failing episode.
	#[arg(long, default_value_t = 400)]
	attempts: usize,
	/// Run this kept episode instead, and print all operations and events.
	#[arg(long, value_name = "FILE")]
	replay: Option<PathBuf>,
}

/// The episodes of a run, by their seeds.
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

	/// The seed and length of the next episode. None if there is none.
	fn next(&self) -> Option<(u64, usize)> {
		let index = self.begun.fetch_add(1, Ordering::Relaxed);
		let left = self.operations.saturating_sub(index.saturating_mul(self.of_each));
		if left == 0 || self.is_over.load(Ordering::Relaxed) {
			return None;
		}
		let count = usize::try_from(left.min(self.of_each)).unwrap_or(usize::MAX);
		Some((self.first_seed.wrapping_add(index), count))
	}

	/// Runs all episodes, several at a time, until one fails. Calls `done` for each success.
	/// Returns the first failure with its seed.
	fn run<T: Send, E: Send>(
		&self,
		options: &Options,
		episode: impl Fn(u64, usize) -> Result<T, E> + Sync,
		mut done: impl FnMut(T),
	) -> Result<(), (u64, E)> {
		let jobs = options.jobs.or_else(|| thread::available_parallelism().ok());
		thread::scope(|scope| {
			let (sender, outcomes) = channel();
			for _ in 0..jobs.map_or(1, NonZeroUsize::get) {
				let (sender, episode) = (sender.clone(), &episode);
				scope.spawn(move || {
					while let Some((seed, count)) = self.next() {
						if sender.send((seed, episode(seed, count))).is_err() {
							return;
						}
					}
				});
			}
			drop(sender);
			let mut failed = None;
			for (seed, outcome) in outcomes {
				match outcome {
					Ok(passed) => done(passed),
					Err(failure) => {
						self.is_over.store(true, Ordering::Relaxed);
						failed.get_or_insert((seed, failure));
					},
				}
			}
			failed.map_or(Ok(()), Err)
		})
	}
}

fn main() -> ExitCode {
	let options = Options::parse();
	let outcome = match &options.replay {
		Some(path) => replay(path),
		None if options.runtime => run_extrinsics(&options),
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
	let started = Instant::now();
	let (mut total, mut episodes) = (Tally::default(), 0);
	let run_one = |seed, count| {
		let episode = Episode::random(seed, count);
		episode.run().map_err(|failure| (episode, failure))
	};
	let outcome = Series::new(options).run(options, run_one, |tally| {
		total = total + tally;
		episodes += 1;
		report(&total, episodes, started);
	});
	outcome.map_err(|(seed, (episode, failure))| {
		eprintln!("seed {seed}, operation {}: {}", failure.operation, failure.message);
		keep(options, seed, &episode, failure)
	})
}

/// Runs random extrinsics, and prints their counts.
fn run_extrinsics(options: &Options) -> Result<(), String> {
	let started = Instant::now();
	let mut total = extrinsics::Tally::default();
	let outcome = Series::new(options).run(options, extrinsics::run, |tally| {
		total.add(&tally);
		let all = total.total();
		println!(
			"{} extrinsics, {} a second: {} blocks, {} included, {} succeeded",
			all.made,
			all.made / started.elapsed().as_secs().max(1),
			total.blocks,
			all.included,
			all.succeeded,
		);
	});
	println!("{:<20} {:>9} {:>9} {:>9}", "pallet", "made", "included", "succeeded");
	for (pallet, count) in &total.by_pallet {
		println!("{pallet:<20} {:>9} {:>9} {:>9}", count.made, count.included, count.succeeded);
	}
	outcome.map_err(|(seed, wrong)| format!("seed {seed}: {wrong}"))
}

/// Shrinks a failing episode and writes it to a file. Returns a message about it.
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

/// Runs a kept episode, and prints all operations and events.
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
