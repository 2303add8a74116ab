// SPDX-License-Identifier: Apache-2.0

//! The blocks in which the chain pays the tickets of a matured batch. It does so in the idle weight
//! of blocks, and these have no transactions. The state is in memory.

use crate::{scale, wasm::Wasm};
use pallet_liquid_staking::{types::PaymentCursor, Event, NextPayment, Tickets};
use polkadot_sdk::frame_system;
use rill_runtime::{Runtime, RuntimeEvent, System};
use rill_test_chain::Chain;
use std::{fmt, time::Duration};

/// Upper bound of the blocks. Far more than any number of tickets here needs.
const MOST_BLOCKS: usize = 10_000;

/// A block, whether it pays tickets or not.
struct Row {
	/// Tickets that are paid in full.
	tickets: usize,
	/// The registered weight, as a part of a whole block.
	share: f64,
	/// The time in Wasm.
	measured: Duration,
}

/// Measures all blocks until every ticket of a batch is paid.
///
/// # Errors
/// If tickets remain after very many blocks, or if the Wasm does not accept a block. It is then no
/// Wasm of this runtime.
pub fn measure(wasm: &Wasm, tickets: u32) -> Result<String, String> {
	progress(format_args!("{tickets} tickets"));
	let (mut chain, batch) = scale::with_tickets(tickets);
	chain.change(|| NextPayment::<Runtime>::put(PaymentCursor { batch, after: None }));
	let mut rows = vec![];
	while chain.read(|| Tickets::<Runtime>::iter_key_prefix(batch).next().is_some()) {
		rows.push(block(&mut chain, wasm)?);
		let paid: usize = rows.iter().map(|row| row.tickets).sum();
		if rows.len() % 10 == 0 {
			progress(format_args!("{paid} tickets paid in {} blocks", rows.len()));
		}
		if rows.len() == MOST_BLOCKS {
			return Err(format!("{MOST_BLOCKS} blocks paid {paid} of {tickets} tickets"));
		}
	}
	Ok(table(&rows))
}

fn progress(what: fmt::Arguments) {
	eprintln!("   {what}");
}

/// Makes a block, executes it in Wasm, and stores it.
fn block(chain: &mut Chain, wasm: &Wasm) -> Result<Row, String> {
	chain.begin_block();
	let made = chain.finish_block();
	let measured = chain.apart(|ext| wasm.execute(ext, &made))?;
	let tickets = chain.events().iter().filter(|event| is_last_payout(event)).count();
	let weight = chain.read(|| System::block_weight().total().ref_time());
	let whole = <Runtime as frame_system::Config>::BlockWeights::get().max_block.ref_time();
	chain.store_block();
	Ok(Row { tickets, share: weight as f64 / whole as f64, measured })
}

fn is_last_payout(event: &RuntimeEvent) -> bool {
	matches!(event, RuntimeEvent::LiquidStaking(Event::Claimed { is_settled: true, .. }))
}

/// All blocks, and the median and the most of those that pay.
fn table(rows: &[Row]) -> String {
	let paying: Vec<_> = rows.iter().filter(|row| row.tickets > 0).collect();
	let tickets: usize = paying.iter().map(|row| row.tickets).sum();
	let figure = |of: fn(&Row) -> f64| {
		let mut figures: Vec<_> = paying.iter().map(|row| of(row)).collect();
		figures.sort_unstable_by(f64::total_cmp);
		(figures[figures.len() / 2], figures[figures.len() - 1])
	};
	let mut lines = format!(
		"| {tickets} tickets in {} blocks, {} of which pay | median | most |\n|---|---|---|\n",
		rows.len(),
		paying.len()
	);
	let (median, most) = figure(|row| row.tickets as f64);
	lines += &format!("| tickets in a block | {median:.0} | {most:.0} |\n");
	let (median, most) = figure(|row| row.share * 1e2);
	lines += &format!("| registered, % of a block | {median:.1} | {most:.1} |\n");
	let (median, most) = figure(|row| row.measured.as_secs_f64());
	lines += &format!("| in Wasm, s | {median:.3} | {most:.3} |\n");
	lines
}
