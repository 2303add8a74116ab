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
			traits::{schedule::v3::Anon, Get},
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
		/// There is no such slash of that validator in that era: others before it were cancelled, or it was
		/// applied.
		SlashNotFound,
	}

	#[pallet::event]
	#[pallet::generate_deposit(fn deposit_event)]
	pub enum Event<T: Config> {
		/// Slashes will not be applied.
		SlashesCancelled {
			/// The era whose beginning would have applied them.
			era: EraIndex,
			/// Which of that era's they were, and of whom.
			slashes: Vec<(u32, T::AccountId)>,
		},
		/// What a referendum has decided will not take effect.
		EnactmentCancelled {
			/// The referendum.
			referendum: ReferendumIndex,
		},
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Cancels slashes that are not applied yet.
		///
		/// Those that are to be applied when `era` begins, by their places among those of that
		/// era and the validators they are of: places change when others are cancelled. For slashes that a
		/// fault has caused, for which root would come too late.
		///
		/// # Errors
		/// [`SlashNotFound`](Error::SlashNotFound); as `pallet_staking::cancel_deferred_slash`.
		///
		/// # Events
		/// [`SlashesCancelled`](Event::SlashesCancelled).
		#[pallet::call_index(0)]
		#[pallet::weight(<T as staking::Config>::WeightInfo::cancel_deferred_slash(
			u32::try_from(slashes.len()).unwrap_or(u32::MAX)
		))]
		pub fn cancel_slashes(
			origin: OriginFor<T>,
			era: EraIndex,
			slashes: Vec<(u32, T::AccountId)>,
		) -> DispatchResult {
			T::SlashOrigin::ensure_origin(origin)?;
			let pending = staking::UnappliedSlashes::<T>::get(era);
			let is_there = |(index, who): &(u32, T::AccountId)| {
				let found = usize::try_from(*index).ok().and_then(|index| pending.get(index));
				found.is_some_and(|slash| slash.validator == *who)
			};
			ensure!(slashes.iter().all(is_there), Error::<T>::SlashNotFound);
			let indices = slashes.iter().map(|(index, _)| *index).collect();
			staking::Pallet::<T>::cancel_deferred_slash(RawOrigin::Root.into(), era, indices)?;
			Self::deposit_event(Event::SlashesCancelled { era, slashes });
			Ok(())
		}

		/// Keeps an approved referendum from taking effect.
		///
		/// What `referendum` has decided. One that is not approved yet is cancelled by `referenda.cancel`.
		///
		/// # Errors
		/// [`NothingToCancel`](Error::NothingToCancel).
		///
		/// # Events
		/// [`EnactmentCancelled`](Event::EnactmentCancelled).
		#[pallet::call_index(1)]
		#[pallet::weight(<T as scheduler::Config>::WeightInfo::cancel_named(
			T::MaxScheduledPerBlock::get()
		))]
		pub fn cancel_enactment(
			origin: OriginFor<T>,
			referendum: ReferendumIndex,
		) -> DispatchResult {
			T::EnactmentOrigin::ensure_origin(origin)?;
			let address = scheduler::Lookup::<T>::get(enactment_of(referendum))
				.ok_or(Error::<T>::NothingToCancel)?;
			// By its address, because by its name the preimage would be kept.
			<scheduler::Pallet<T> as Anon<_, _, _>>::cancel(address)?;
			Self::deposit_event(Event::EnactmentCancelled { referendum });
			Ok(())
		}
	}
}
