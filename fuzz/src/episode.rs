// SPDX-License-Identifier: Apache-2.0

//! A sequence of operations on one network, each compared with the model.

use crate::{generate, network::Network, operation::Operation, run::Run};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use serde::{Deserialize, Serialize};
use std::panic::{catch_unwind, AssertUnwindSafe};

/// A network and the operations on it. Regressions keep these.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Episode {
	/// The network.
	pub network: Network,
	/// The operations, in their order.
	pub operations: Vec<Operation>,
}

/// The first failure of an episode.
#[derive(Clone, Debug)]
pub struct Failure {
	/// The index of the failed operation, or the number of operations if the drain failed.
	pub operation: usize,
	/// The difference from the model, or the panic.
	pub message: String,
}

/// Counts of an episode, or of several.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tally {
	pub operations: u64,
	pub blocks: u64,
	/// Successful calls.
	pub successes: u64,
	/// Refused calls.
	pub refusals: u64,
	/// Replayed events of liquid staking.
	pub events: u64,
}

impl std::ops::Add for Tally {
	type Output = Self;

	fn add(self, other: Self) -> Self {
		Self {
			operations: self.operations + other.operations,
			blocks: self.blocks + other.blocks,
			successes: self.successes + other.successes,
			refusals: self.refusals + other.refusals,
			events: self.events + other.events,
		}
	}
}

impl Episode {
	/// The episode of a seed.
	pub fn random(seed: u64, operations: usize) -> Self {
		let mut random = ChaCha8Rng::seed_from_u64(seed);
		let network = Network::random(&mut random);
		let mut happens = Vec::with_capacity(operations);
		while happens.len() < operations {
			generate::next(&mut random, &mut happens);
		}
		happens.truncate(operations);
		Self { network, operations: happens }
	}

	/// Runs the episode, and drains the pool at the end.
	///
	/// # Errors
	/// The first difference from the model, or a panic of the runtime.
	pub fn run(&self) -> Result<Tally, Failure> {
		self.run_with(false)
	}

	/// Runs the episode, and prints all operations and events to standard error.
	///
	/// # Errors
	/// The first difference from the model, or a panic of the runtime.
	pub fn trace(&self) -> Result<Tally, Failure> {
		self.run_with(true)
	}

	fn run_with(&self, is_traced: bool) -> Result<Tally, Failure> {
		let mut reached = 0;
		let outcome = catch_unwind(AssertUnwindSafe(|| {
			let mut run = Run::new(&self.network, is_traced);
			for operation in &self.operations {
				run.apply(operation)?;
				reached += 1;
			}
			run.drain()?;
			Ok(run.tally())
		}));
		let outcome = outcome.unwrap_or_else(|panic| {
			let text = panic.downcast_ref::<String>().cloned();
			Err(text.unwrap_or_else(|| "a panic".into()))
		});
		outcome.map_err(|message: String| Failure { operation: reached, message })
	}
}
