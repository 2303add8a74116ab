// SPDX-License-Identifier: Apache-2.0

//! A running episode: each operation is applied to the chain and to the model, and both are
//! compared.

mod drain;

use crate::{
	episode::Tally,
	model::{Model, Verdict},
	network::Network,
	operation::Operation,
	replay::Replay,
	world::{Call, World},
};
use polkadot_sdk::polkadot_primitives::AccountId;
use rill_runtime::{LiquidStaking, RuntimeCall, RuntimeEvent};

/// An era must end within the blocks of this many eras, even if slots are missed.
const LONGEST_ERA: u32 = 6;

/// The chain and the model, side by side.
pub struct Run {
	world: World,
	model: Model,
	replay: Replay,
	network: Network,
	is_traced: bool,
	tally: Tally,
}

impl Run {
	/// Both at genesis.
	pub fn new(network: &Network, is_traced: bool) -> Self {
		let mut world = World::new(network);
		world.events();
		let model = world.read(|| Model::new(network));
		let replay = world.read(Replay::from_genesis);
		let (network, tally) = (network.clone(), Tally::default());
		Self { world, model, replay, network, is_traced, tally }
	}

	/// The counts so far.
	pub fn tally(&self) -> Tally {
		Tally { events: self.model.replayed, ..self.tally }
	}

	/// Applies an operation to both.
	///
	/// # Errors
	/// The first difference.
	pub fn apply(&mut self, operation: &Operation) -> Verdict {
		self.tally.operations += 1;
		if self.is_traced {
			let number = self.tally.operations - 1;
			eprintln!("{number} {operation:?}, in era {}", self.world.active_era());
		}
		match *operation {
			Operation::Blocks { count } => self.blocks(count),
			Operation::Era => self.era(),
			Operation::SkipSlots { count } => {
				self.world.skip_slots(count);
				Ok(())
			},
			Operation::FullBlocks { count } => {
				self.world.fill_blocks(true);
				self.blocks(count)?;
				self.world.fill_blocks(false);
				self.blocks(1)
			},
			Operation::Silence { validators } => {
				self.world.silence(validators);
				Ok(())
			},
			Operation::Offence { validators, sessions_ago, thousandths } => {
				let offenders = self.world.of_session(validators);
				self.offence(offenders, sessions_ago, thousandths)
			},
			Operation::Offend { validator, thousandths } => {
				let offenders = self.world.elected(validator);
				self.offence(offenders, 0, thousandths)
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

	fn offence(
		&mut self,
		offenders: Vec<AccountId>,
		sessions_ago: u8,
		thousandths: u16,
	) -> Verdict {
		let fraction = self.network.fraction(thousandths);
		self.world.offend(offenders, sessions_ago, fraction);
		self.step(false)
	}

	fn call(&mut self, call: Call) -> Verdict {
		let (who, made) = call.clone();
		if who.as_ref().is_some_and(|who| !self.world.has_account(who)) {
			return Ok(());
		}
		let model = &self.model;
		let expected = self.world.read(|| model.predict(who.as_ref(), &made));
		let before = who.as_ref().map(|who| (who.clone(), model.wealth(who)));
		let outcome = self.world.dispatch(call)?;
		expected.judge(&outcome)?;
		if outcome.is_ok() {
			self.tally.successes += 1;
			self.model.note_unseen(&made);
			if let Some(who) = who {
				self.world.read(|| self.model.transferred(&who, &made));
			}
		} else {
			self.tally.refusals += 1;
		}
		self.step(false)?;
		// The caller of an era step may gain by its effect on all holders.
		let is_step = matches!(
			made,
			RuntimeCall::LiquidStaking(pallet_liquid_staking::Call::advance_era { .. })
		);
		match before {
			Some((who, before)) if !is_step => self.model.nobody_gained(&who, &before),
			_ => Ok(()),
		}
	}

	/// Replays the events since the last step, and compares.
	fn step(&mut self, has_ended: bool) -> Verdict {
		let events = self.world.events();
		if self.is_traced {
			let is_told = |event: &&RuntimeEvent| !matches!(event, RuntimeEvent::System(_));
			events.iter().filter(is_told).for_each(|event| eprintln!("    {event:?}"));
			if has_ended {
				let pool = self.world.read(LiquidStaking::pool_info);
				eprintln!("  end of block {}: {pool:?}", self.world.block_number());
			}
		}
		let is_broken = self.world.is_broken();
		// A bond that ended in this step, or began again in it.
		let was_broken = std::mem::replace(&mut self.model.is_broken, is_broken);
		self.model.is_broken |= was_broken;
		let now = self.world.block_number();
		let Self { world, model, replay, .. } = self;
		world.read(|| {
			replay.step(now, &events)?;
			model.step(now, &events, has_ended)
		})?;
		model.is_broken = is_broken;
		Ok(())
	}

	fn blocks(&mut self, count: u8) -> Verdict {
		(0..count).try_for_each(|_| self.block())
	}

	fn block(&mut self) -> Verdict {
		self.tally.blocks += 1;
		let is_idle = self.world.is_idle();
		self.world.end_block();
		self.step(is_idle)?;
		self.world.begin_block();
		self.step(false)
	}

	fn era(&mut self) -> Verdict {
		let era = self.world.active_era();
		for _ in 0..LONGEST_ERA * self.network.blocks_per_era() {
			if self.world.active_era() > era {
				return Ok(());
			}
			self.block()?;
		}
		// Without candidates there is no next era.
		Ok(())
	}
}
