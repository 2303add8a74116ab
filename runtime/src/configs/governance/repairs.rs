// SPDX-License-Identifier: Apache-2.0

//! Repairs: the calls that the urgent track may make, and the state of the chain after a migration
//! that failed.

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
pub mod hooks;
pub mod weights;

pub use pallet::*;

use crate::{
	configs::governance::{pause, refused_at_once},
	LiquidStaking, Migrations, Repairs, Runtime, RuntimeCall, RuntimeOrigin,
};
use core::marker::PhantomData;
use polkadot_sdk::{
	frame_support::{
		defensive,
		migrations::{FailedMigrationHandler, FailedMigrationHandling, MultiStepMigrator},
		traits::{
			Contains, EnsureOrigin, GetCallMetadata, QueuePausedQuery, SafeMode, SafeModeError,
		},
	},
	frame_system, pallet_grandpa, pallet_migrations, pallet_referenda, pallet_safe_mode,
	pallet_utility, pallet_whitelist, pallet_xcm,
	polkadot_primitives::BlockNumber,
};

/// The pallet that remembers a failed migration until it is repaired.
#[polkadot_sdk::frame_support::pallet]
pub mod pallet {
	use super::{pause, refused_at_once, weights::WeightInfo};
	use polkadot_sdk::{
		frame_support::{defensive, pallet_prelude::*, traits::SafeMode},
		frame_system::pallet_prelude::*,
	};

	#[pallet::config]
	pub trait Config:
		polkadot_sdk::frame_system::Config<RuntimeEvent: From<Event<Self>>> + pause::Config
	{
		/// The origin that ends a repair.
		type RepairOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// The safe mode.
		type SafeMode: SafeMode<BlockNumber = BlockNumberFor<Self>>;

		/// Weights of the calls, benchmarked.
		type WeightInfo: WeightInfo;
	}

	/// A migration that failed.
	#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
	pub struct FailureRecord {
		/// The index of the migration in its upgrade. None: the upgrade failed before the first
		/// one.
		pub migration: Option<u32>,
		/// Whether the safe mode was on already.
		pub was_safe: bool,
	}

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	/// The last failed migration. Absent: no repair is needed.
	#[pallet::storage]
	pub type Failure<T: Config> = StorageValue<_, FailureRecord, OptionQuery>;

	#[pallet::error]
	pub enum Error<T> {
		/// No migration has failed since the last repair, so there is nothing to end.
		NoRepairNeeded,
	}

	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A migration failed. Only calls of governance and consensus go on until its repair.
		RepairNeeded {
			/// The index of the migration in its upgrade. None: the upgrade failed before the
			/// first one.
			migration: Option<u32>,
		},
		/// The state is repaired. The chain is open again.
		RepairEnded,
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Ends a repair: opens the chain, and exits the safe mode. The pool stays halted until
		/// `reopen`, which compares its books.
		///
		/// The caller has repaired the state before, in general by an upgrade with a migration
		/// under a new name.
		///
		/// # Errors
		/// [`NoRepairNeeded`](Error::NoRepairNeeded).
		///
		/// # Events
		/// [`RepairEnded`](Event::RepairEnded).
		#[pallet::call_index(0)]
		#[pallet::weight((<T as Config>::WeightInfo::end(), DispatchClass::Operational))]
		pub fn end(origin: OriginFor<T>) -> DispatchResultWithPostInfo {
			T::RepairOrigin::ensure_origin(origin).map_err(refused_at_once::<T>)?;
			let failure = Failure::<T>::take().ok_or(Error::<T>::NoRepairNeeded);
			let failure = failure.map_err(refused_at_once::<T>)?;
			let cooldown = pause::SafeModeCooldownUntil::<T>::get();
			if T::SafeMode::exit().is_err() {
				defensive!("nothing else ends the safe mode while a repair is needed");
			}
			// A safe mode of the repair alone needs no rest.
			if !failure.was_safe {
				pause::SafeModeCooldownUntil::<T>::put(cooldown);
			}
			Self::deposit_event(Event::RepairEnded);
			Ok(().into())
		}
	}

	impl<T: Config> Pallet<T> {
		/// Whether a migration failed and is not repaired.
		pub fn is_needed() -> bool {
			Failure::<T>::exists()
		}
	}
}

/// Opens the chain to governance when a migration has failed, and to nobody else.
///
/// A chain that stays in the migration admits no transaction, so nobody could repair it.
pub struct OpenToGovernance;

impl FailedMigrationHandler for OpenToGovernance {
	fn failed(migration: Option<u32>) -> FailedMigrationHandling {
		let was_safe = <Runtime as Config>::SafeMode::is_entered();
		Failure::<Runtime>::put(FailureRecord { migration, was_safe });
		Repairs::deposit_event(Event::RepairNeeded { migration });
		// Parachains read from the published books that they must not rely on them.
		LiquidStaking::halt_for_repair();
		if enter::<<Runtime as Config>::SafeMode>().is_err() {
			defensive!("the safe mode cannot be entered");
		}
		FailedMigrationHandling::ForceUnstuck
	}
}

/// Enters the safe mode without an end, or takes the end away.
fn enter<Mode: SafeMode<BlockNumber = BlockNumber>>() -> Result<(), SafeModeError> {
	if Mode::is_entered() {
		Mode::extend(BlockNumber::MAX)
	} else {
		Mode::enter(BlockNumber::MAX)
	}
}

/// While a repair is needed, only calls of governance and consensus go on. The safe mode alone also
/// leaves the way out open, which prices exits with books that may be half migrated.
pub struct OnlyRepairs;

impl Contains<RuntimeCall> for OnlyRepairs {
	fn contains(call: &RuntimeCall) -> bool {
		let pallet = call.get_call_metadata().pallet_name.as_bytes();
		!Repairs::is_needed() || (super::is_always_on(pallet) && pallet != b"Treasury")
	}
}

/// Admits `Inner` unless a repair is needed.
pub struct UnlessRepairNeeded<Inner>(PhantomData<Inner>);

impl<Inner: EnsureOrigin<RuntimeOrigin>> EnsureOrigin<RuntimeOrigin> for UnlessRepairNeeded<Inner> {
	type Success = Inner::Success;

	fn try_origin(origin: RuntimeOrigin) -> Result<Self::Success, RuntimeOrigin> {
		if Repairs::is_needed() {
			return Err(origin);
		}
		Inner::try_origin(origin)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		Inner::try_successful_origin()
	}
}

/// Queues of parachains wait while a migration runs, and until a failed one is repaired.
pub struct UntilMigrated;

impl<Origin> QueuePausedQuery<Origin> for UntilMigrated {
	fn is_paused(_origin: &Origin) -> bool {
		Migrations::ongoing() || Repairs::is_needed()
	}
}

/// Refuses an urgent call that is no repair. A call by its hash alone cannot be judged, so it is
/// refused too.
pub struct UrgentRepairs;

impl Contains<RuntimeCall> for UrgentRepairs {
	fn contains(call: &RuntimeCall) -> bool {
		use pallet_whitelist::Call;
		match call {
			RuntimeCall::Whitelist(Call::dispatch_whitelisted_call_with_preimage { call }) => {
				is_repair(call)
			},
			RuntimeCall::Whitelist(Call::dispatch_whitelisted_call { .. }) => false,
			_ => true,
		}
	}
}

/// Whether a call repairs the chain: it authorises code, continues or ends a migration, configures
/// the host, unlocks consensus, or begins or ends an emergency. It neither moves funds nor slashes.
/// Code and the configuration of the host can change everything else, so two keys are needed.
pub fn is_repair(call: &RuntimeCall) -> bool {
	use pallet_migrations::Call as Migrations;
	match call {
		RuntimeCall::System(frame_system::Call::authorize_upgrade { .. })
		| RuntimeCall::Migrations(
			// Another cursor could stop the chain for ever.
			Migrations::force_set_cursor { cursor: None }
			| Migrations::force_set_active_cursor { .. }
			| Migrations::force_onboard_mbms {},
		)
		// A track whose places are occupied by referenda that ended.
		| RuntimeCall::Referenda(
			pallet_referenda::Call::one_fewer_deciding { .. }
			| pallet_referenda::Call::nudge_referendum { .. },
		)
		| RuntimeCall::Repairs(_)
		| RuntimeCall::Configuration(_)
		| RuntimeCall::Initializer(_)
		| RuntimeCall::ParasDisputes(_)
		// An extension would add up, and close instant exits without an end.
		| RuntimeCall::SafeMode(
			pallet_safe_mode::Call::force_enter {} | pallet_safe_mode::Call::force_exit {},
		)
		| RuntimeCall::Grandpa(pallet_grandpa::Call::note_stalled { .. })
		| RuntimeCall::XcmPallet(pallet_xcm::Call::force_suspension { .. }) => true,
		RuntimeCall::Utility(pallet_utility::Call::batch_all { calls }) => {
			calls.iter().all(is_repair)
		},
		_ => false,
	}
}
