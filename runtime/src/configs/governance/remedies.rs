// SPDX-License-Identifier: Apache-2.0

//! Decisions of governance without the notice of root, because nobody loses by them: they cancel
//! slashes that are not applied, and enactments that are not due.

pub use pallet::*;

use crate::configs::staking::UnappliedSlash;
use codec::Encode;
use polkadot_sdk::{
	frame_support::traits::schedule::v3::TaskName, polkadot_primitives::Balance,
	sp_io::hashing::blake2_256,
};

/// The number of a referendum.
pub type ReferendumIndex = u32;

/// The name of the enactment of a referendum in the scheduler, as in `pallet-referenda`.
fn enactment_of(referendum: ReferendumIndex) -> TaskName {
	(*b"assembly", "enactment", referendum).using_encoded(blake2_256)
}

/// The cost of a slash to the validator and all backers, in plancks of RILL.
fn cost_of<AccountId>(slash: &UnappliedSlash<AccountId, Balance>) -> Balance {
	slash.others.iter().fold(slash.own, |sum, (_, amount)| sum.saturating_add(*amount))
}

/// The pallet that cancels slashes and enactments.
#[polkadot_sdk::frame_support::pallet]
pub mod pallet {
	use super::{cost_of, enactment_of, ReferendumIndex};
	use crate::configs::{
		governance::refused_at_once,
		staking::{self, WeightInfo as _},
	};
	use alloc::vec::Vec;
	use polkadot_sdk::{
		frame_support::{
			pallet_prelude::*,
			traits::{schedule::v3::Anon, Get},
		},
		frame_system::{pallet_prelude::*, RawOrigin},
		pallet_scheduler::{self as scheduler, WeightInfo as _},
		polkadot_primitives::Balance,
		sp_staking::EraIndex,
	};

	#[pallet::config]
	pub trait Config:
		polkadot_sdk::frame_system::Config<RuntimeEvent: From<Event<Self>>>
		+ staking::Config<CurrencyBalance = Balance>
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
		/// The referendum has no enactment to cancel: it was not approved, was enacted, or was
		/// cancelled.
		NothingToCancel,
		/// The slash at this index of the era is not one of this validator and cost, or does not
		/// exist. Look up the slashes again: an index moves when other slashes are cancelled,
		/// applied or merged, and a further report of the validator raises the cost.
		SlashNotFound,
	}

	#[pallet::event]
	#[pallet::generate_deposit(fn deposit_event)]
	pub enum Event<T: Config> {
		/// Slashes were cancelled.
		SlashesCancelled {
			/// The era whose start would have applied the slashes.
			era: EraIndex,
			/// Each slash: its index among the slashes of the era, its validator, and its cost to
			/// the validator and all backers, in plancks of RILL.
			slashes: Vec<(u32, T::AccountId, Balance)>,
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
		/// `slashes` are slashes due at the start of `era`: the index among the slashes of that
		/// era, the validator, and the cost to the validator and all backers, in plancks of RILL.
		/// The latter two guard against indices that moved, and against later reports: the pool
		/// merges them into the earlier slash. The call is for slashes caused by a fault, since
		/// root would come too late.
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
			slashes: Vec<(u32, T::AccountId, Balance)>,
		) -> DispatchResult {
			T::SlashOrigin::ensure_origin(origin)?;
			let pending = staking::UnappliedSlashes::<T>::get(era);
			let is_there = |(index, who, cost): &(u32, T::AccountId, Balance)| {
				let found = usize::try_from(*index).ok().and_then(|index| pending.get(index));
				found.is_some_and(|slash| slash.validator == *who && cost_of(slash) == *cost)
			};
			ensure!(slashes.iter().all(is_there), Error::<T>::SlashNotFound);
			let indices = slashes.iter().map(|(index, ..)| *index).collect();
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
		) -> DispatchResultWithPostInfo {
			T::EnactmentOrigin::ensure_origin(origin).map_err(refused_at_once::<T>)?;
			let address = scheduler::Lookup::<T>::get(enactment_of(referendum))
				.ok_or(Error::<T>::NothingToCancel)
				.map_err(refused_at_once::<T>)?;
			// By address, because a cancel by name would keep the preimage.
			<scheduler::Pallet<T> as Anon<_, _, _>>::cancel(address)?;
			Self::deposit_event(Event::EnactmentCancelled { referendum });
			Ok(().into())
		}
	}
}
