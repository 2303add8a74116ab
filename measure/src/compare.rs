// SPDX-License-Identifier: Apache-2.0

//! The time of each call of liquid staking beside those of transfers, direct staking and nomination
//! pools.
//!
//! A block has many signed extrinsics of one kind, each of another holder. All blocks of a runtime
//! have the same parent, whose state is in the database of a node. In each round the Wasm executes
//! every block once, in a random order. A ratio is the median of the ratios of the rounds.

mod crowd;
mod kinds;
mod pools;

use crate::{stored::Stored, wasm::Wasm};
use codec::Encode;
use kinds::{Kind, Measured};
use rand::{seq::SliceRandom, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rill_test_chain::Store;
use std::{collections::BTreeMap, fmt, path::Path, time::Duration};
use strum::IntoEnumIterator;

/// Bytes of the trie cache: enough for the whole state, as on a node with memory to spare.
const TRIE_CACHE: usize = 1 << 30;

/// The sizes of a comparison.
#[derive(Clone, Copy)]
pub struct Sizes {
	/// Holders beside those that sign.
	pub holders: u32,
	/// Extrinsics in each block.
	pub extrinsics: u32,
	/// Executions of each block.
	pub rounds: u32,
}

/// A runtime, its state, and encoded blocks on that state.
struct Bench<'wasm> {
	wasm: &'wasm Wasm,
	store: Stored,
	blocks: Vec<(Measured, Encoded)>,
}

/// A block in its encoded form.
struct Encoded(Vec<u8>);

impl Encode for Encoded {
	fn using_encoded<R, F: FnOnce(&[u8]) -> R>(&self, with: F) -> R {
		with(&self.0)
	}
}

/// Compares the calls of the runtime `rill`, on new databases in an empty directory, also with
/// those of the runtime with nomination pools.
///
/// # Errors
/// If a database cannot be made, or if a Wasm refuses a block. It is then no Wasm of the runtime.
pub fn compare(
	rill: &Wasm,
	pools: &Wasm,
	directory: &Path,
	sizes: Sizes,
) -> Result<String, String> {
	let mut benches =
		[bench_of_rill(rill, directory, sizes)?, bench_of_pools(pools, directory, sizes)?];
	let mut rounds = vec![];
	let mut random = ChaCha8Rng::seed_from_u64(1);
	// The first round compiles the code and fills the caches.
	for round in 0..=sizes.rounds {
		let times = execute_all(&mut benches, &mut random)?;
		if round > 0 {
			rounds.push(Round { times, extrinsics: sizes.extrinsics });
		}
		if round % 10 == 0 {
			progress(format_args!("round {round} of {}", sizes.rounds));
		}
	}
	Ok(times_table(&rounds) + "\n" + &ratios_table(&rounds))
}

fn progress(what: fmt::Arguments) {
	eprintln!("   {what}");
}

fn bench_of_rill<'wasm>(
	wasm: &'wasm Wasm,
	directory: &Path,
	sizes: Sizes,
) -> Result<Bench<'wasm>, String> {
	let stored = |values| Stored::create(&directory.join("rill"), values, TRIE_CACHE);
	let chain = crowd::prepare(sizes);
	let mut chain = chain.on(stored).map_err(|error| error.to_string())?;
	let mut blocks = vec![];
	for what in Measured::of_rill() {
		blocks.push((what, Encoded(kinds::block(&mut chain, what, sizes).encode())));
	}
	Ok(Bench { wasm, store: chain.into_store(), blocks })
}

fn bench_of_pools<'wasm>(
	wasm: &'wasm Wasm,
	directory: &Path,
	sizes: Sizes,
) -> Result<Bench<'wasm>, String> {
	let values = pools::prepare(sizes).into_values();
	let store = Stored::create(&directory.join("pools"), values, TRIE_CACHE);
	let mut store = store.map_err(|error| error.to_string())?;
	let kinds = [None].into_iter().chain(pools::Kind::iter().map(Some));
	let block =
		|kind| (Measured::OfPools(kind), Encoded(pools::block(&mut store, kind, sizes).encode()));
	let blocks = kinds.map(block).collect();
	Ok(Bench { wasm, store, blocks })
}

/// Executes every block once, in a random order.
fn execute_all(
	benches: &mut [Bench; 2],
	random: &mut ChaCha8Rng,
) -> Result<BTreeMap<Measured, Duration>, String> {
	let places = (0..benches.len()).flat_map(|bench| {
		let blocks = 0..benches[bench].blocks.len();
		blocks.map(move |block| (bench, block))
	});
	let mut places: Vec<_> = places.collect();
	places.shuffle(random);
	let mut times = BTreeMap::new();
	for (bench, block) in places {
		let Bench { wasm, store, blocks } = &mut benches[bench];
		let (what, block) = &blocks[block];
		times.insert(*what, store.apart(|ext| wasm.execute(ext, block))?);
	}
	Ok(times)
}

/// The execution times of one round.
struct Round {
	times: BTreeMap<Measured, Duration>,
	extrinsics: u32,
}

impl Round {
	/// The share of one extrinsic, or of one deleted entry, in the time of its block, in
	/// microseconds.
	fn micros(&self, what: Measured) -> f64 {
		let seconds = |what| self.times[&what].as_secs_f64();
		(seconds(what) - seconds(what.without())) / f64::from(self.extrinsics) * 1e6
	}

	/// The same without the signature, the nonce and the fee.
	fn micros_of_call(&self, what: Measured) -> f64 {
		self.micros(what) - what.base().map_or(0.0, |base| self.micros(base))
	}
}

/// The least, the median and the greatest value.
fn spread(mut values: Vec<f64>) -> [f64; 3] {
	values.sort_unstable_by(f64::total_cmp);
	[values[0], values[values.len() / 2], values[values.len() - 1]]
}

fn times_table(rounds: &[Round]) -> String {
	let mut table = String::from("| extrinsic | median, µs | least to most, µs |\n|---|---|---|\n");
	for what in Measured::all().filter(|what| *what != what.without()) {
		let [least, median, most] = spread(rounds.iter().map(|round| round.micros(what)).collect());
		table += &format!("| {what} | {median:.1} | {least:.1} to {most:.1} |\n");
	}
	table
}

/// A call, the calls of its comparison, and the greatest ratio that Rill aims for.
struct Comparison {
	call: Kind,
	beside: &'static [Measured],
	aim: Option<f64>,
}

const COMPARISONS: &[Comparison] = {
	use Kind::*;
	const fn call(kind: Kind) -> Measured {
		Measured::Extrinsic(kind)
	}
	const fn pools(kind: pools::Kind) -> Measured {
		Measured::OfPools(Some(kind))
	}
	const TRANSFERS: &[Measured] = &[call(Transfer), call(AssetTransfer)];
	const PAYMENT: &[Measured] = &[call(Transfer), Measured::Deletion];
	&[
		Comparison { call: Stake, beside: TRANSFERS, aim: Some(1.1) },
		Comparison { call: Stake, beside: &[call(BondExtra)], aim: None },
		Comparison { call: Stake, beside: &[pools(pools::Kind::BondExtra)], aim: Some(0.3) },
		Comparison { call: Unstake, beside: &[call(Stake)], aim: Some(1.0) },
		Comparison { call: Unstake, beside: &[call(Unbond)], aim: None },
		Comparison { call: Unstake, beside: &[pools(pools::Kind::Unbond)], aim: None },
		Comparison { call: Claim, beside: PAYMENT, aim: Some(1.3) },
		Comparison { call: Claim, beside: &[call(WithdrawUnbonded)], aim: None },
		Comparison { call: Claim, beside: &[pools(pools::Kind::WithdrawUnbonded)], aim: None },
		Comparison { call: ClaimFor, beside: PAYMENT, aim: None },
		Comparison { call: InstantUnstake, beside: TRANSFERS, aim: None },
		Comparison { call: TransferTicket, beside: &[call(AssetTransfer)], aim: None },
		Comparison { call: Rebond, beside: TRANSFERS, aim: None },
	]
};

fn ratios_table(rounds: &[Round]) -> String {
	let head = "| call | beside | ratio | least to most | aim | calls alone |\n\
		|---|---|---|---|---|---|\n";
	let row = |Comparison { call, beside, aim }: &Comparison| {
		let ratio = |of: fn(&Round, Measured) -> f64| {
			let ratio = |round| {
				let beside: f64 = beside.iter().map(|what| of(round, *what)).sum();
				of(round, Measured::Extrinsic(*call)) / beside
			};
			spread(rounds.iter().map(ratio).collect())
		};
		let [least, median, most] = ratio(Round::micros);
		let [_, alone, _] = ratio(Round::micros_of_call);
		let beside = beside.iter().map(ToString::to_string).collect::<Vec<_>>().join(" + ");
		let aim = aim.map_or("".to_owned(), |most| format!("<= {most:.1}"));
		format!(
			"| {call} | {beside} | {median:.2} | {least:.2} to {most:.2} | {aim} | {alone:.2} |\n"
		)
	};
	head.to_owned() + &COMPARISONS.iter().map(row).collect::<String>()
}
