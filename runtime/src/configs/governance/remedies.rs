// SPDX-License-Identifier: Apache-2.0

//! What governance can do without the notice that root gives, because it takes nothing from anybody:
//! slashes that are not applied, and decisions that do not take effect.

pub use pallet::*;

use codec::Encode;
use polkadot_sdk::{frame_support::traits::schedule::v3::TaskName, sp_io::hashing::blake2_256};

/// Number of a referendum.
pub type ReferendumIndex = u32;

/// The name by which `pallet-referenda` schedules what a referendum has decided.
fn enactment_of(referendum: ReferendumIndex) -> TaskName {
	(*b"assembly", "enactment", referendum).using_encoded(blake2_256)
}

/// The pallet that cancels.
#[polkadot_sdk::frame_support::pallet]
pub mod pallet {
	use super::{enactment_of, ReferendumIndex};
	use alloc::vec::Vec;
	use polkadot_sdk::{
		frame_support::{
			pallet_prelude::*,
			traits::{schedule::v3::Named, Get},
		},
		frame_system::{pallet_prelude::*, RawOrigin},
		pallet_scheduler::{self as scheduler, WeightInfo as _},
		pallet_staking::{self as staking, WeightInfo as _},
		sp_staking::EraIndex,
	};

	#[pallet::config]
	pub trait Config:
		polkadot_sdk::frame_system::Config<RuntimeEvent: From<Event<Self>>>
		+ staking::Config
		+ scheduler::Config
	{
		/// Who can cancel slashes that are not applied yet.
		type SlashOrigin: EnsureOrigin<<Self as polkadot_sdk::frame_system::Config>::RuntimeOrigin>;

		/// Who can keep what a referendum has decided from taking effect.
		type EnactmentOrigin: EnsureOrigin<
			<Self as polkadot_sdk::frame_system::Config>::RuntimeOrigin,
		>;
	}

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	#[pallet::error]
	pub enum Error<T> {
		/// Nothing that this referendum has decided waits to take effect: it was not approved, or has
		/// taken effect, or was cancelled.
		NothingToCancel,
	}

	#[pallet::event]
	#[pallet::generate_deposit(fn deposit_event)]
	pub enum Event<T: Config> {
		/// Slashes will not be applied.
		SlashesCancelled {
			/// The era whose beginning would have applied them.
			era: EraIndex,
			/// Which of that era's they were.
			slash_indices: Vec<u32>,
		},
		/// What a referendum has decided will not take effect.
		EnactmentCancelled {
			/// The referendum.
			referendum: ReferendumIndex,
		},
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Cancels slashes that are to be applied when `era` begins, by their places among those of that
		/// era. For slashes that a fault has caused: root would come too late for them.
		///
		/// # Errors
		/// As `pallet_staking::cancel_deferred_slash`.
		///
		/// # Events
		/// [`SlashesCancelled`](Event::SlashesCancelled).
		#[pallet::call_index(0)]
		#[pallet::weight((
			<T as staking::Config>::WeightInfo::cancel_deferred_slash(
				u32::try_from(slash_indices.len()).unwrap_or(u32::MAX)
			),
			DispatchClass::Operational
		))]
		pub fn cancel_slashes(
			origin: OriginFor<T>,
			era: EraIndex,
			slash_indices: Vec<u32>,
		) -> DispatchResult {
			T::SlashOrigin::ensure_origin(origin)?;
			let root = RawOrigin::Root.into();
			staking::Pallet::<T>::cancel_deferred_slash(root, era, slash_indices.clone())?;
			Self::deposit_event(Event::SlashesCancelled { era, slash_indices });
			Ok(())
		}

		/// Keeps what the approved referendum `referendum` has decided from taking effect. One that is not
		/// approved yet is cancelled by `referenda.cancel`.
		///
		/// # Errors
		/// [`NothingToCancel`](Error::NothingToCancel).
		///
		/// # Events
		/// [`EnactmentCancelled`](Event::EnactmentCancelled).
		#[pallet::call_index(1)]
		#[pallet::weight((
			<T as scheduler::Config>::WeightInfo::cancel_named(T::MaxScheduledPerBlock::get()),
			DispatchClass::Operational
		))]
		pub fn cancel_enactment(
			origin: OriginFor<T>,
			referendum: ReferendumIndex,
		) -> DispatchResult {
			T::EnactmentOrigin::ensure_origin(origin)?;
			<scheduler::Pallet<T> as Named<_, _, _>>::cancel_named(enactment_of(referendum))
				.map_err(|_| Error::<T>::NothingToCancel)?;
			Self::deposit_event(Event::EnactmentCancelled { referendum });
			Ok(())
		}
	}
}
