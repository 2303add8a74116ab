// SPDX-License-Identifier: Apache-2.0

//! Weights of the inherent of parachains, until `scripts/benchmark` has measured them.
//!
//! They are upper bounds: the figures that relay chains publish for their reference hardware,
//! rounded up. Each is a time in microseconds plus the storage that the inherent touches.

use super::parity_db::ParityDbWeight;
use polkadot_sdk::{
	frame_support::weights::{constants::WEIGHT_REF_TIME_PER_MICROS, Weight},
	polkadot_runtime_parachains::paras_inherent,
};

/// The upper bounds.
pub struct WeightInfo;

/// An inherent that computes for `micros` microseconds and touches this many storage items.
fn call(micros: u64, reads: u64, writes: u64) -> Weight {
	Weight::from_parts(micros.saturating_mul(WEIGHT_REF_TIME_PER_MICROS), 0)
		.saturating_add(ParityDbWeight::get().reads_writes(reads, writes))
}

/// The weight of `count` times `call`.
fn calls(micros: u64, reads: u64, writes: u64, count: u32) -> Weight {
	call(micros, reads, writes).saturating_mul(count.into())
}

impl paras_inherent::WeightInfo for WeightInfo {
	fn enter_empty() -> Weight {
		call(300, 17, 5)
	}
	fn enter_variable_disputes(statements: u32) -> Weight {
		call(1_100, 30, 17).saturating_add(calls(45, 0, 0, statements))
	}
	fn enter_bitfields() -> Weight {
		call(600, 19, 7)
	}
	fn enter_backed_candidates_variable(votes: u32) -> Weight {
		call(1_600, 32, 16).saturating_add(calls(50, 0, 0, votes))
	}
	// Hashes and stores megabytes of code.
	fn enter_backed_candidate_code_upgrade() -> Weight {
		call(42_000, 34, 16)
	}
}
