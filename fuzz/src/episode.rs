// SPDX-License-Identifier: Apache-2.0

//! A sequence of operations on one network, each compared with the model.

use crate::{
	generate,
	model::{Model, Verdict},
	network::Network,
	operation::Operation,
	world::{Call, World},
};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use serde::{Deserialize, Serialize};
use std::panic::{catch_unwind, AssertUnwindSafe};

/// Blocks after which an era must have ended, in eras without a missed slot.
const LONGEST_ERA: u32 = 6;

/// What happens, and where; what a regression keeps.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Episode {
	/// The network.
	pub network: Network,
	/// What happens there.
	pub operations: Vec<Operation>,
}

/// What went wrong.
#[derive(Clone, Debug)]
pub struct Failure {
	/// The operation in which it did.
	pub operation: usize,
	/// What.
	pub message: String,
}

/// What happened in an episode.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tally {
	/// Operations.
	pub operations: u64,
	/// Blocks.
	pub blocks: u64,
	/// Calls that succeeded.
	pub successes: u64,
	/// Calls that were refused.
	pub refusals: u64,
	/// Events of liquid staking that were replayed.
	pub events: u64,
}

impl Episode {
	/// The episode of a seed.
	pub fn random(seed: u64, operations: usize) -> Self {
		let mut random = ChaCha8Rng::seed_from_u64(seed);
		let network = Network::random(&mut random);
		let operations = (0..operations).map(|_| generate::operation(&mut random)).collect();
		Self { network, operations }
	}

	/// Lets it happen.
	///
	/// # Errors
	/// The first difference from the model, or a panic of the runtime.
	pub fn run(&self) -> Result<Tally, Failure> {
		let mut reached = 0;
		let outcome = catch_unwind(AssertUnwindSafe(|| {
			let mut run = Run::new(&self.network);
			for (index, operation) in self.operations.iter().enumerate() {
				reached = index;
				run.apply(operation)?;
				run.tally.operations += 1;
			}
			run.tally.events = run.model.replayed;
			Ok(run.tally)
		}));
		let outcome = outcome.unwrap_or_else(|panic| {
			let text = panic.downcast_ref::<String>().cloned();
			Err(text.unwrap_or_else(|| "a panic".into()))
		});
		outcome.map_err(|message: String| Failure { operation: reached, message })
	}
}

struct Run {
	world: World,
	model: Model,
	network: Network,
	is_full: bool,
	tally: Tally,
}

impl Run {
	fn new(network: &Network) -> Self {
		let mut world = World::new(network);
		world.events();
		let model = world.read(|| Model::new(network));
		Self { world, model, network: network.clone(), is_full: false, tally: Tally::default() }
	}

	fn apply(&mut self, operation: &Operation) -> Verdict {
		match *operation {
			Operation::Blocks { count } => self.blocks(count),
			Operation::Era => self.era(),
			Operation::SkipSlots { count } => {
				self.world.skip_slots(count);
				Ok(())
			},
			Operation::FullBlocks { count } => {
				self.fill_blocks(true);
				self.blocks(count)?;
				self.fill_blocks(false);
				self.blocks(1)
			},
			Operation::Silence { validators } => {
				self.world.silence(validators);
				Ok(())
			},
			Operation::Offence { validators, sessions_ago, thousandths } => {
				let fraction = self.network.fraction(thousandths);
				let era = self.world.offend(validators, sessions_ago, fraction);
				self.model.offence_eras.extend(era);
				self.step(false)
			},
			Operation::SetDeposit { cents } => {
				self.world.set_deposit(cents);
				let deposit = self.world.deposit();
				self.world.read(|| self.model.set_deposit(deposit));
				self.step(false)
			},
			_ => {
				let calls = self.world.calls(operation);
				calls.into_iter().try_for_each(|call| self.call(call))
			},
		}
	}

	fn call(&mut self, call: Call) -> Verdict {
		let (who, made) = call.clone();
		let expected = who.as_ref().map(|who| {
			let model = &self.model;
			self.world.read(|| model.predict(who, &made))
		});
		let outcome = self.world.dispatch(call);
		if let Some(expected) = expected {
			expected.judge(&outcome)?;
		}
		if outcome.is_ok() {
			self.tally.successes += 1;
			self.model.note_unseen(&made);
			if let Some(who) = who {
				self.world.read(|| self.model.transferred(&who, &made));
			}
		} else {
			self.tally.refusals += 1;
		}
		self.step(false)
	}

	/// Replays what happened since the last step, and compares.
	fn step(&mut self, has_ended: bool) -> Verdict {
		let events = self.world.events();
		let is_broken = self.world.is_broken();
		// A bond that ended in this step, or was begun anew in it.
		let was_broken = std::mem::replace(&mut self.model.is_broken, is_broken);
		self.model.is_broken |= was_broken;
		let now = self.world.block_number();
		let Self { world, model, .. } = self;
		world.read(|| model.step(now, &events, has_ended))?;
		model.is_broken = is_broken;
		Ok(())
	}

	fn blocks(&mut self, count: u8) -> Verdict {
		(0..count).try_for_each(|_| self.block())
	}

	fn block(&mut self) -> Verdict {
		self.tally.blocks += 1;
		self.world.end_block();
		self.step(!self.is_full)?;
		self.world.begin_block();
		self.step(false)
	}

	fn fill_blocks(&mut self, is_full: bool) {
		self.is_full = is_full;
		self.world.fill_blocks(is_full);
	}

	fn era(&mut self) -> Verdict {
		let era = self.world.active_era();
		for _ in 0..LONGEST_ERA * self.network.blocks_per_era() {
			if self.world.active_era() > era {
				return Ok(());
			}
			self.block()?;
		}
		// Without anybody to elect there is no next era.
		Ok(())
	}
}
