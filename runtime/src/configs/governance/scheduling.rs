// SPDX-License-Identifier: Apache-2.0

//! Scheduling for referenda that nobody can block.
//!
//! The referenda pallet ignores an error of the scheduler. Then an approved call never happens, a
//! referendum stands still, or a track keeps a place occupied for ever. A block has a bounded
//! number of tasks, and anybody can fill one with the alarms of cheap referenda.

use crate::{OriginCaller, Runtime, RuntimeCall, Scheduler, System};
use polkadot_sdk::{
	frame_support::traits::{
		schedule::{
			v3::{Anon, Named, TaskName},
			DispatchTime, Period, Priority,
		},
		Bounded,
	},
	frame_system,
	polkadot_primitives::BlockNumber,
	sp_runtime::{DispatchError, DispatchResult},
};

/// Upper bound of the blocks that are tried. Filling all of them takes over a thousand referenda,
/// whose submission deposits are lost.
const TRIES: u32 = 32;

/// The scheduler, which takes the next block with room instead of a full one.
pub struct Patient;

type Call = Bounded<RuntimeCall, <Runtime as frame_system::Config>::Hashing>;
type Address = <Scheduler as Anon<BlockNumber, RuntimeCall, OriginCaller>>::Address;

/// Tries `when`, and the blocks after it while they are full.
fn patiently<R>(
	when: DispatchTime<BlockNumber>,
	mut schedule: impl FnMut(DispatchTime<BlockNumber>) -> Result<R, DispatchError>,
) -> Result<R, DispatchError> {
	// As the scheduler computes it: after zero blocks means in the next one.
	let first = match when {
		DispatchTime::At(block) => block,
		DispatchTime::After(blocks) => {
			System::block_number().saturating_add(blocks).saturating_add(1)
		},
	};
	let mut outcome = schedule(when);
	for later in 1..TRIES {
		if outcome.as_ref().err() != Some(&DispatchError::Exhausted) {
			break;
		}
		// There is no block after the last one.
		let Some(block) = first.checked_add(later) else { break };
		outcome = schedule(DispatchTime::At(block));
	}
	outcome
}

impl Anon<BlockNumber, RuntimeCall, OriginCaller> for Patient {
	type Address = Address;
	type Hasher = <Runtime as frame_system::Config>::Hashing;

	fn schedule(
		when: DispatchTime<BlockNumber>,
		maybe_periodic: Option<Period<BlockNumber>>,
		priority: Priority,
		origin: OriginCaller,
		call: Call,
	) -> Result<Address, DispatchError> {
		patiently(when, |when| {
			let (origin, call) = (origin.clone(), call.clone());
			<Scheduler as Anon<_, _, _>>::schedule(when, maybe_periodic, priority, origin, call)
		})
	}

	fn cancel(address: Address) -> DispatchResult {
		<Scheduler as Anon<_, RuntimeCall, OriginCaller>>::cancel(address)
	}

	fn reschedule(
		address: Address,
		when: DispatchTime<BlockNumber>,
	) -> Result<Address, DispatchError> {
		patiently(when, |when| {
			<Scheduler as Anon<_, RuntimeCall, OriginCaller>>::reschedule(address, when)
		})
	}

	fn next_dispatch_time(address: Address) -> Result<BlockNumber, DispatchError> {
		<Scheduler as Anon<_, RuntimeCall, OriginCaller>>::next_dispatch_time(address)
	}
}

impl Named<BlockNumber, RuntimeCall, OriginCaller> for Patient {
	type Address = Address;
	type Hasher = <Runtime as frame_system::Config>::Hashing;

	fn schedule_named(
		id: TaskName,
		when: DispatchTime<BlockNumber>,
		maybe_periodic: Option<Period<BlockNumber>>,
		priority: Priority,
		origin: OriginCaller,
		call: Call,
	) -> Result<Address, DispatchError> {
		patiently(when, |when| {
			let (origin, call) = (origin.clone(), call.clone());
			<Scheduler as Named<_, _, _>>::schedule_named(
				id,
				when,
				maybe_periodic,
				priority,
				origin,
				call,
			)
		})
	}

	fn cancel_named(id: TaskName) -> DispatchResult {
		<Scheduler as Named<_, RuntimeCall, OriginCaller>>::cancel_named(id)
	}

	fn reschedule_named(
		id: TaskName,
		when: DispatchTime<BlockNumber>,
	) -> Result<Address, DispatchError> {
		patiently(when, |when| {
			<Scheduler as Named<_, RuntimeCall, OriginCaller>>::reschedule_named(id, when)
		})
	}

	fn next_dispatch_time(id: TaskName) -> Result<BlockNumber, DispatchError> {
		<Scheduler as Named<_, RuntimeCall, OriginCaller>>::next_dispatch_time(id)
	}
}
