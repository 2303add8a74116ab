// SPDX-License-Identifier: Apache-2.0

//! Mandates: the calls of root that an origin with a narrow task may make, and their bounds.

use crate::{
	configs::{
		checks::Checks,
		election::{MAX_ACTIVE_VALIDATORS, MAX_ELECTABLE_TARGETS},
		governance::{origins::Origin, tracks::eras},
		staking::{Call as Staking, ConfigOp, MinValidatorBond, ValidatorCount},
	},
	constants::currency::RILL,
	OriginCaller, Runtime, RuntimeCall, RuntimeOrigin, Session,
};
use core::cmp::Ordering;
use polkadot_sdk::{
	frame_support::traits::{EnsureOriginWithArg, OriginTrait},
	polkadot_primitives::{Balance, BlockNumber, CoreIndex},
	polkadot_runtime_parachains::{
		configuration::{self, HostConfiguration},
		coretime, scheduler,
	},
};

/// The mandates of the tracks.
pub struct Mandates;

impl EnsureOriginWithArg<RuntimeOrigin, RuntimeCall> for Mandates {
	type Success = BlockNumber;

	fn try_origin(origin: RuntimeOrigin, call: &RuntimeCall) -> Result<BlockNumber, RuntimeOrigin> {
		match origin.caller() {
			// Bounds of a step bind only if steps do not follow each other at once.
			OriginCaller::Origins(Origin::Staking) if is_of_staking(call) => Ok(eras(7)),
			OriginCaller::Origins(Origin::Cores) if is_of_cores(call) => Ok(0),
			_ => Err(origin),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin(_call: &RuntimeCall) -> Result<RuntimeOrigin, ()> {
		Ok(Origin::Staking.into())
	}
}

/// Whether the call opens or closes seats or candidacies, by a bounded step. Everything else that
/// staking configures can cost holders, or can chill the stashes.
fn is_of_staking(call: &RuntimeCall) -> bool {
	match call {
		RuntimeCall::Staking(Staking::set_validator_count { new }) => is_next_seats(*new),
		RuntimeCall::Staking(Staking::set_staking_configs {
			min_nominator_bond: ConfigOp::Noop,
			max_nominator_count: ConfigOp::Noop,
			min_commission: ConfigOp::Noop,
			max_staked_rewards: ConfigOp::Noop,
			min_validator_bond,
			max_validator_count,
			chill_threshold: ConfigOp::Noop | ConfigOp::Set(_),
		}) => is_next_bond(min_validator_bond) && is_next_candidacies(max_validator_count),
		_ => false,
	}
}

fn is_next_seats(new: u32) -> bool {
	match new.cmp(&ValidatorCount::<Runtime>::get()) {
		Ordering::Less => may_close_seats(new),
		Ordering::Equal => true,
		Ordering::Greater => may_open_seats(new),
	}
}

/// The newcomers of one step stay below a third of all validators, so that they cannot stop
/// finality. A seat without a validator is one for a newcomer. Each parachain block is checked, by
/// as many validators as at a launch of this size.
fn may_open_seats(new: u32) -> bool {
	let validators = u32::try_from(Session::validators().len()).unwrap_or(u32::MAX);
	let newcomers = validators.saturating_sub(1) / 2;
	let most = validators.saturating_add(newcomers).min(MAX_ACTIVE_VALIDATORS);
	let Checks { approvals, .. } = Checks::of(validators);
	let checks = |host: &HostConfiguration<BlockNumber>| {
		host.needed_approvals >= approvals && has_checkers(host, validators)
	};
	new <= most && hosts().all(|host| checks(&host))
}

/// At most a third of the seats close. Enough validators remain to check every parachain block.
fn may_close_seats(new: u32) -> bool {
	let seats = ValidatorCount::<Runtime>::get();
	let least = seats.saturating_mul(2).div_ceil(3).max(1);
	new >= least && hosts().all(|host| has_checkers(&host, new))
}

/// The configurations of the host, of now and of the next sessions.
fn hosts() -> impl Iterator<Item = HostConfiguration<BlockNumber>> {
	let pending = configuration::PendingConfigs::<Runtime>::get().into_iter().map(|(_, it)| it);
	pending.chain([configuration::ActiveConfig::<Runtime>::get()])
}

/// Whether enough validators are outside of each backing group. A block of a larger group is
/// approved unchecked. The scheduler makes at least as many groups as full ones fit, so the largest
/// can have nearly twice the configured size.
fn has_checkers(host: &HostConfiguration<BlockNumber>, validators: u32) -> bool {
	let size = host.scheduler_params.max_validators_per_core.unwrap_or(validators);
	let groups = validators.checked_div(size).unwrap_or_default().max(1);
	let outside = validators.saturating_sub(validators.div_ceil(groups));
	outside >= host.needed_approvals
}

/// Lower bound of the bond of a validator that the track of staking sets.
const LEAST_BOND: Balance = 1_000 * RILL;

/// At most twice the present bond, and never next to nothing: seats would be free.
fn is_next_bond(new: &ConfigOp<Balance>) -> bool {
	match new {
		ConfigOp::Noop => true,
		ConfigOp::Set(new) => {
			let most = MinValidatorBond::<Runtime>::get().saturating_mul(2);
			(LEAST_BOND..=most).contains(new)
		},
		ConfigOp::Remove => false,
	}
}

/// An election with more candidates fails as a whole.
fn is_next_candidacies(new: &ConfigOp<u32>) -> bool {
	match new {
		ConfigOp::Noop => true,
		ConfigOp::Set(new) => *new <= MAX_ELECTABLE_TARGETS,
		ConfigOp::Remove => false,
	}
}

/// Upper bound of the cores that the track of cores opens. Each one adds to the checks of every
/// validator.
const MAX_CORES: u32 = 100;

/// Whether the call assigns a core that never had an assignment, or adds cores. Whoever has a core
/// keeps it.
fn is_of_cores(call: &RuntimeCall) -> bool {
	match call {
		RuntimeCall::Coretime(coretime::Call::assign_core { core, .. }) => {
			let index = u32::from(*core);
			let cores = scheduler::CoreDescriptors::<Runtime>::get();
			index < MAX_CORES && !cores.contains_key(&CoreIndex(index))
		},
		RuntimeCall::Configuration(configuration::Call::set_coretime_cores { new }) => {
			let now = configuration::ActiveConfig::<Runtime>::get().scheduler_params.num_cores;
			(now..=MAX_CORES).contains(new)
		},
		_ => false,
	}
}
