// SPDX-License-Identifier: Apache-2.0

//! Reads and writes of the state in ParityDB, the database of the node. The weights of the runtime
//! charge them by their number.
//!
//! As `rill benchmark storage` would: reads without the trie cache, each in a state of its own;
//! writes in blocks, with their share of the root. That command needs a node that is compiled for
//! benchmarks.

use crate::stored::{header, store, Stored};
use codec::Encode;
use polkadot_sdk::{
	frame_system::{self, AccountInfo},
	pallet_balances::AccountData,
	polkadot_primitives::{AccountId, Block, Header},
};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rill_runtime::{Runtime, VERSION};
use sc_client_api::backend::{Backend as _, BlockImportOperation, TrieCacheContext};
use sc_client_db::Backend;
use sp_io::hashing::blake2_256;
use sp_state_machine::Backend as _;
use std::{
	path::Path,
	time::{Duration, Instant},
};

/// The reads of each kind.
const READS: u32 = 100_000;
/// The blocks, and the writes in each.
const BLOCKS: u32 = 100;
const WRITES: u32 = 2_000;
type Account = AccountInfo<u32, AccountData<u128>>;

/// A database with accounts.
struct Accounts {
	backend: Backend<Block>,
	count: u32,
	head: Header,
	random: ChaCha8Rng,
}

/// Measures a new database with `count` accounts in an empty directory.
///
/// # Errors
/// If the database cannot be made, read or written.
pub fn measure(directory: &Path, count: u32) -> Result<String, String> {
	let mut accounts = Accounts::create(directory, count).map_err(|error| error.to_string())?;
	// The database still writes its first state, and the file cache has none of it.
	accounts.reads(READS, |number, count| number % count)?;
	let found = accounts.reads(READS, |number, count| number % count)?;
	let missing = accounts.reads(READS, |number, count| count + number % count)?;
	let writes = accounts.writes()?;
	let mut table =
		String::from("| | number | mean, µs | median, µs | 95 %, µs |\n|---|---|---|---|---|\n");
	for (what, times) in [("read", found), ("read of nothing", missing), ("write", writes)] {
		table += &row(what, times);
	}
	Ok(table)
}

fn row(what: &str, mut times: Vec<Duration>) -> String {
	times.sort_unstable();
	let micros = |time: Duration| time.as_secs_f64() * 1e6;
	let mean = micros(times.iter().sum::<Duration>()) / times.len() as f64;
	let (median, most) = (times[times.len() / 2], times[times.len() * 95 / 100]);
	format!(
		"| {what} | {} | {mean:.1} | {:.1} | {:.1} |\n",
		times.len(),
		micros(median),
		micros(most)
	)
}

fn key(number: u32) -> Vec<u8> {
	let who = AccountId::new(number.using_encoded(blake2_256));
	frame_system::Account::<Runtime>::hashed_key_for(who)
}

fn account(free: u128) -> Vec<u8> {
	let data = AccountData { free, ..Default::default() };
	Account { nonce: 1, consumers: 1, providers: 1, sufficients: 0, data }.encode()
}

impl Accounts {
	fn create(directory: &Path, count: u32) -> sp_blockchain::Result<Self> {
		let values = (0..count).map(|number| (key(number), account(number.into()))).collect();
		let Stored { backend, head, .. } = Stored::create(directory, values, None)?;
		Ok(Self { backend, count, head, random: ChaCha8Rng::seed_from_u64(1) })
	}

	/// Reads random accounts.
	fn reads(
		&mut self,
		times: u32,
		choose: impl Fn(u32, u32) -> u32,
	) -> Result<Vec<Duration>, String> {
		let hash = self.head.hash();
		(0..times)
			.map(|_| {
				let key = key(choose(self.random.gen(), self.count));
				let begun = Instant::now();
				let state = self.backend.state_at(hash, TrieCacheContext::Untrusted);
				let found = state.map_err(|error| error.to_string())?.storage(&key);
				std::hint::black_box(found.map_err(|error| error.to_string())?);
				Ok(begun.elapsed())
			})
			.collect()
	}

	/// Writes blocks of random accounts. Returns the time of one write for each block.
	fn writes(&mut self) -> Result<Vec<Duration>, String> {
		(0..BLOCKS).map(|_| self.write().map_err(|error| error.to_string())).collect()
	}

	fn write(&mut self) -> sp_blockchain::Result<Duration> {
		let changes: Vec<_> = (0..WRITES)
			.map(|_| (key(self.random.gen_range(0..self.count)), account(self.random.gen())))
			.collect();
		let parent = self.head.hash();
		let begun = Instant::now();
		let mut operation = self.backend.begin_operation()?;
		self.backend.begin_state_operation(&mut operation, parent)?;
		let state = self.backend.state_at(parent, TrieCacheContext::Trusted)?;
		let delta = changes.iter().map(|(key, value)| (&key[..], Some(&value[..])));
		let (root, nodes) = state.storage_root(delta, VERSION.state_version());
		operation.update_db_storage(nodes)?;
		self.head = header(self.head.number + 1, root, parent);
		store(&self.backend, operation, &self.head)?;
		Ok(begun.elapsed() / WRITES)
	}
}
