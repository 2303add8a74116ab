// SPDX-License-Identifier: Apache-2.0

//! The work of an era step, of calls and of reads, with few and with many holders in the state.
//!
//! Every holder has shares, and a ticket in a claimable batch. The state is in the database of a
//! node.

use crate::{
	stored::{Cost, Stored},
	wasm::Wasm,
};
use codec::Encode;
use pallet_liquid_staking::{
	types::{BatchIndex, PaymentCursor},
	Call, NextPayment, Queue,
};
use polkadot_sdk::{
	frame_support::{assert_ok, traits::fungible::Mutate},
	polkadot_primitives::{AccountId, Balance},
	sp_core::{sr25519, Pair},
	sp_externalities::Externalities,
};
use rill_runtime::{
	constants::currency::RILL, genesis::presets, Balances, LiquidStaking, Runtime, RuntimeCall,
	RuntimeOrigin,
};
use rill_test_chain::{sign, Chain, Store as _};
use sp_io::hashing::blake2_256;
use std::{fmt, path::Path, time::Duration};

/// RILL of a call, in plancks. Every holder has a multiple of it. A million of them stay within the
/// limit of entries.
const AMOUNT: Balance = RILL;
/// Executions of each block and read. The table has the median of their times.
const TIMES: usize = 11;
/// Holders that are added between two blocks.
const AT_ONCE: u32 = 10_000;

/// The reads of the pool, without arguments.
const READS: [&str; 4] = [
	"LiquidStakingApi_pool",
	"LiquidStakingApi_queue",
	"LiquidStakingApi_limits",
	"LiquidStakingApi_history",
];

/// Measures a new database below an empty directory for each number of holders.
///
/// # Errors
/// If a database cannot be made, or if the Wasm refuses a block. It is then no Wasm of this
/// runtime.
pub fn measure(wasm: &Wasm, directory: &Path, holders: &[u32]) -> Result<String, String> {
	let mut table = String::from(
		"| work | holders | values read | values written | proof, bytes | median, ms |\n\
		|---|---|---|---|---|---|\n",
	);
	let mut sizes = vec![];
	for &count in holders {
		progress(format_args!("{count} holders"));
		let chain = prepare(count);
		let bytes: usize = chain.values().iter().map(|(key, value)| key.len() + value.len()).sum();
		sizes.push((count, bytes));
		for (work, cost, millis) in rows(wasm, chain, &directory.join(count.to_string()))? {
			let Cost { reads, writes, proof } = cost;
			table +=
				&format!("| {work} | {count} | {reads} | {writes} | {proof} | {millis:.2} |\n");
		}
	}
	Ok(table + &bytes_of_a_holder(&sizes))
}

fn progress(what: fmt::Arguments) {
	eprintln!("   {what}");
}

fn bytes_of_a_holder(sizes: &[(u32, usize)]) -> String {
	match sizes {
		[(few, small), .., (many, large)] if few < many => {
			let bytes = (large - small) as f64 / f64::from(many - few);
			format!("\nA holder with a ticket has {bytes:.0} bytes of state, keys included.\n")
		},
		_ => String::new(),
	}
}

fn pair(number: u32) -> sr25519::Pair {
	sr25519::Pair::from_seed(&("holder", number).using_encoded(blake2_256))
}

/// Only the first holder signs, so only it needs a key.
fn holder(number: u32) -> AccountId {
	match number {
		0 => pair(0).public().into(),
		_ => AccountId::new(("holder", number).using_encoded(blake2_256)),
	}
}

/// A development chain at the block that begins an era. The next one takes the era step.
fn prepare(holders: u32) -> Chain {
	let (mut chain, _) = with_tickets(holders);
	begin_era(&mut chain);
	chain
}

/// A development chain whose holders have shares, and a ticket each in a claimable batch. Returns
/// that batch, too. The chain does not pay the tickets.
pub fn with_tickets(holders: u32) -> (Chain, BatchIndex) {
	let mut chain = Chain::new(presets::development());
	chain.next_era();
	// Without payments by the chain, the claimable tickets stay.
	let never = PaymentCursor { batch: u32::MAX, after: None };
	chain.change(|| NextPayment::<Runtime>::put(never));
	let batch = chain.read(|| Queue::<Runtime>::get().open);
	for first in (0..holders).step_by(AT_ONCE as usize) {
		let last = first.saturating_add(AT_ONCE).min(holders);
		chain.change(|| (first..last).for_each(|number| settle_in(&holder(number))));
	}
	while chain.read(|| Queue::<Runtime>::get().oldest) <= batch {
		skip_era(&mut chain);
	}
	(chain, batch)
}

fn settle_in(who: &AccountId) {
	Balances::set_balance(who, 100 * AMOUNT);
	let origin = RuntimeOrigin::signed(who.clone());
	assert_ok!(LiquidStaking::stake(origin.clone(), 4 * AMOUNT, 0));
	assert_ok!(LiquidStaking::unstake(origin, AMOUNT, 0));
}

/// Makes blocks without the check of all invariants, which reads every ticket. The last one begins
/// an era, and has no weight for its step.
fn begin_era(chain: &mut Chain) {
	let era = chain.active_era();
	while chain.active_era() == era {
		chain.block_unchecked(|| ());
	}
}

fn skip_era(chain: &mut Chain) {
	begin_era(chain);
	for _ in 0..5 {
		chain.block_unchecked(|| ());
	}
}

type Row = (String, Cost, f64);

fn rows(wasm: &Wasm, chain: Chain, directory: &Path) -> Result<Vec<Row>, String> {
	let stored = |values| Stored::create(directory, values, 1 << 30);
	let mut chain = chain.on(stored).map_err(|error| error.to_string())?;
	let batch = chain.read(|| Queue::<Runtime>::get().oldest) - 1;
	let calls = [
		("stake", Call::stake { amount: AMOUNT, min_shares: 0 }),
		("unstake", Call::unstake { shares: AMOUNT / 2, min_stake: 0 }),
		("claim", Call::claim { batch }),
	];
	let mut blocks = vec![("era step".to_owned(), chain.draft(vec![]))];
	for (name, call) in calls {
		let extrinsic = chain.read(|| sign(RuntimeCall::from(call), &pair(0)));
		blocks.push((format!("era step and `{name}`"), chain.draft(vec![extrinsic])));
	}
	let mut store = chain.into_store();
	let mut rows = vec![];
	for (what, block) in blocks {
		rows.push(row(what, &mut store, |ext| wasm.execute(ext, &block))?);
	}
	for name in READS {
		rows.push(row(format!("`{name}`"), &mut store, |ext| wasm.read(ext, name, &[]))?);
	}
	let (name, who) = ("LiquidStakingApi_tickets", holder(0).encode());
	rows.push(row(format!("`{name}`"), &mut store, |ext| wasm.read(ext, name, &who))?);
	Ok(rows)
}

fn row(
	what: String,
	store: &mut Stored,
	mut execute: impl FnMut(&mut dyn Externalities) -> Result<Duration, String>,
) -> Result<Row, String> {
	let (first, cost) = store.costed(&mut execute);
	first?;
	let times = (0..TIMES).map(|_| store.apart(&mut execute)).collect::<Result<Vec<_>, _>>();
	let mut times = times?;
	times.sort_unstable();
	Ok((what, cost, times[TIMES / 2].as_secs_f64() * 1e3))
}
