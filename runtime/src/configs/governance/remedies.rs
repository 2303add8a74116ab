// SPDX-License-Identifier: Apache-2.0

//! Decisions of governance without the notice of root, because they take nothing from anybody: they
//! cancel slashes that are not applied and decisions that have not taken effect.

pub use pallet::*;

use codec::Encode;
use polkadot_sdk::{frame_support::traits::schedule::v3::TaskName, sp_io::hashing::blake2_256};

/// The number of a referendum.
pub type ReferendumIndex = u32;

/// The name under which `pallet-referenda` schedules the enactment of a referendum.
fn enactment_of(referendum: ReferendumIndex) -> TaskName {
	(*b"assembly", "enactment", referendum).using_encoded(blake2_256)
}

/// The pallet that cancels slashes and enactments.
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
		/// The origin that can cancel slashes before they are applied.
		type SlashOrigin: EnsureOrigin<<Self as polkadot_sdk::frame_system::Config>::RuntimeOrigin>;

		/// The origin that can cancel the enactment of a referendum.
		type EnactmentOrigin: EnsureOrigin<
			<Self as polkadot_sdk::frame_system::Config>::RuntimeOrigin,
		>;
	}

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	#[pallet::error]
	pub enum Error<T> {
		/// The referendum has no enactment to cancel: it was not approved, has taken effect, or was
		/// cancelled.
		NothingToCancel,
		/// The era has no such slash of that validator at that index. Look up the index again: it
		/// moves when other slashes are cancelled or applied.
		SlashNotFound,
	}

	#[pallet::event]
	#[pallet::generate_deposit(fn deposit_event)]
	pub enum Event<T: Config> {
		/// Slashes were cancelled.
		SlashesCancelled {
			/// The era at whose start the slashes would have been applied.
			era: EraIndex,
			/// The index of each slash among those of the era, and its validator.
			slashes: Vec<(u32, T::AccountId)>,
		},
		/// The enactment of a referendum was cancelled.
		EnactmentCancelled {
			/// The number of the referendum.
			referendum: ReferendumIndex,
		},
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Cancels slashes before they are applied.
		///
		/// The slashes are those due at the start of `era`, by their index among the slashes of
		/// that era and their validator. The validator guards against indices that moved. Use it
		/// for slashes that a fault caused, since root would come too late.
		///
		/// # Errors
		/// [`SlashNotFound`](Error::SlashNotFound), and the errors of
		/// `pallet_staking::cancel_deferred_slash`.
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

		/// Cancels the enactment of an approved referendum.
		///
		/// `referenda.cancel` cancels a referendum that is not approved yet.
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
			// The address, because a cancel by name would keep the preimage.
			<scheduler::Pallet<T> as Anon<_, _, _>>::cancel(address)?;
			Self::deposit_event(Event::EnactmentCancelled { referendum });
			Ok(())
		}
	}
}
