// SPDX-License-Identifier: Apache-2.0

//! Measures the runtime of Rill, compiled to Wasm. The tables are Markdown.

mod compare;
mod era_change;
mod payout;
mod scale;
mod stored;
mod wasm;

use clap::{Parser, Subcommand};
use std::{
	num::NonZeroU32,
	path::{Path, PathBuf},
	process::ExitCode,
};
use wasm::Wasm;

/// Measures a runtime, compiled to Wasm.
#[derive(Parser)]
struct Options {
	#[command(subcommand)]
	what: Measurement,
}

#[derive(Subcommand)]
enum Measurement {
	/// Blocks of an era change with as many voters, candidates and seats as the runtime admits.
	EraChange {
		/// The compressed Wasm of the runtime.
		#[arg(long)]
		wasm: PathBuf,
	},
	/// Calls of liquid staking beside transfers, direct staking and nomination pools.
	Compare {
		/// The compressed Wasm of the runtime.
		#[arg(long)]
		wasm: PathBuf,
		/// The compressed Wasm of the runtime with nomination pools.
		#[arg(long)]
		pools: PathBuf,
		/// An empty directory for the database.
		#[arg(long)]
		directory: PathBuf,
		/// Holders beside those that sign.
		#[arg(long, default_value = "100000")]
		holders: u32,
		/// Extrinsics in each block.
		#[arg(long, default_value = "100")]
		extrinsics: NonZeroU32,
		/// Executions of each block.
		#[arg(long, default_value = "30")]
		rounds: NonZeroU32,
	},
	/// An era step, calls and reads with few and with many holders.
	Scale {
		/// The compressed Wasm of the runtime.
		#[arg(long)]
		wasm: PathBuf,
		/// An empty directory for the databases.
		#[arg(long)]
		directory: PathBuf,
		/// The numbers of holders.
		#[arg(long, value_delimiter = ',', default_value = "10,1000,100000,1000000")]
		holders: Vec<u32>,
	},
	/// Blocks in which the chain pays the tickets of a matured batch.
	Payout {
		/// The compressed Wasm of the runtime.
		#[arg(long)]
		wasm: PathBuf,
		/// The number of tickets.
		#[arg(long, default_value = "100000")]
		tickets: NonZeroU32,
	},
}

fn main() -> ExitCode {
	let measured = match Options::parse().what {
		Measurement::EraChange { wasm } => read(&wasm).and_then(|wasm| era_change::measure(&wasm)),
		Measurement::Compare { wasm, pools, directory, holders, extrinsics, rounds } => {
			let (extrinsics, rounds) = (extrinsics.get(), rounds.get());
			let sizes = compare::Sizes { holders, extrinsics, rounds };
			let runtimes = read(&wasm).and_then(|wasm| Ok((wasm, read(&pools)?)));
			runtimes.and_then(|(wasm, pools)| compare::compare(&wasm, &pools, &directory, sizes))
		},
		Measurement::Scale { wasm, directory, holders } => {
			read(&wasm).and_then(|wasm| scale::measure(&wasm, &directory, &holders))
		},
		Measurement::Payout { wasm, tickets } => {
			read(&wasm).and_then(|wasm| payout::measure(&wasm, tickets.get()))
		},
	};
	match measured {
		Ok(table) => {
			println!("{table}");
			ExitCode::SUCCESS
		},
		Err(error) => {
			eprintln!("error: {error}");
			ExitCode::FAILURE
		},
	}
}

fn read(wasm: &Path) -> Result<Wasm, String> {
	std::fs::read(wasm).map(Wasm::new).map_err(|error| format!("{}: {error}", wasm.display()))
}
