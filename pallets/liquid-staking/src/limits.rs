// SPDX-License-Identifier: Apache-2.0

//! The limits that only a runtime upgrade can change.

use crate::{
	backend::StakingBackend as _,
	types::{AccountKind, MAX_PENDING, MAX_STASHES},
	Config,
};
use core::marker::PhantomData;
use polkadot_sdk::{
	frame_support::{pallet_macros::pallet_section, traits::Get},
	sp_runtime::{traits::AccountIdConversion as _, Perbill},
};

/// The limits that only a runtime upgrade can change.
pub trait Limits {
	/// Upper bound of the nominees of a stash, at most that of the staking system.
	type MaxNominees: Get<u32>;

	/// Upper bound of the number of stashes, from 1 to [`MAX_STASHES`](crate::types::MAX_STASHES).
	type MaxStashes: Get<u32>;

	/// Upper bound of the validators with a score: as many as can be elected, and some candidates.
	type MaxScored: Get<u32>;

	/// Upper bound of the batches that unbond at once, above the bonding duration in eras. At this
	/// number, the next batch stays open.
	type MaxUnbondingBatches: Get<u32>;

	/// Upper bound of the steps of one [`advance_era`](crate::Pallet::advance_era), at least 1.
	type MaxSteps: Get<u32>;

	/// Upper bound of the prepayment of a batch, as a part of the pool. A prepayment bears no slash
	/// that is reported later.
	type MaxPrepayment: Get<Perbill>;

	/// The largest slashes reported in this era and the last one, as a part of the pool, with which
	/// instant exits and prepayments stay open.
	type MinorSlash: Get<Perbill>;
}

/// [`Limits::MaxNominees`].
pub type MaxNominees<T> = <<T as Config>::Limits as Limits>::MaxNominees;
/// [`Limits::MaxStashes`].
pub type MaxStashes<T> = <<T as Config>::Limits as Limits>::MaxStashes;
/// [`Limits::MaxScored`].
pub type MaxScored<T> = <<T as Config>::Limits as Limits>::MaxScored;
/// [`Limits::MaxUnbondingBatches`].
pub type MaxUnbondingBatches<T> = <<T as Config>::Limits as Limits>::MaxUnbondingBatches;
/// [`Limits::MaxSteps`].
pub type MaxSteps<T> = <<T as Config>::Limits as Limits>::MaxSteps;
/// [`Limits::MaxPrepayment`].
pub type MaxPrepayment<T> = <<T as Config>::Limits as Limits>::MaxPrepayment;
/// [`Limits::MinorSlash`].
pub type MinorSlash<T> = <<T as Config>::Limits as Limits>::MinorSlash;

/// Upper bound of the nominees of all stashes together.
pub struct MaxNomineesOfAll<T>(PhantomData<T>);

impl<T: Config> Get<u32> for MaxNomineesOfAll<T> {
	fn get() -> u32 {
		MaxStashes::<T>::get().saturating_mul(MaxNominees::<T>::get())
	}
}

/// The limits as constants of the metadata.
#[pallet_section]
mod constants {
	#[pallet::extra_constants]
	impl<T: Config> Pallet<T> {
		/// Upper bound of the nominees of a stash.
		#[pallet::constant_name(MaxNominees)]
		fn max_nominees() -> u32 {
			MaxNominees::<T>::get()
		}

		/// Upper bound of the number of stashes.
		#[pallet::constant_name(MaxStashes)]
		fn max_stashes() -> u32 {
			MaxStashes::<T>::get()
		}

		/// Upper bound of the validators with a score.
		#[pallet::constant_name(MaxScored)]
		fn max_scored() -> u32 {
			MaxScored::<T>::get()
		}

		/// Upper bound of the batches that unbond at once.
		#[pallet::constant_name(MaxUnbondingBatches)]
		fn max_unbonding_batches() -> u32 {
			MaxUnbondingBatches::<T>::get()
		}

		/// Upper bound of the steps of one `advance_era`.
		#[pallet::constant_name(MaxSteps)]
		fn max_steps() -> u32 {
			MaxSteps::<T>::get()
		}

		/// Upper bound of the prepayment of a batch, as a part of the pool.
		#[pallet::constant_name(MaxPrepayment)]
		fn max_prepayment() -> Perbill {
			MaxPrepayment::<T>::get()
		}

		/// The largest recent slashes, as a part of the pool, with which instant exits and
		/// prepayments stay open.
		#[pallet::constant_name(MinorSlash)]
		fn minor_slash() -> Perbill {
			MinorSlash::<T>::get()
		}
	}
}

/// Panics, as an integrity test must, if the pallet could not work with this configuration.
pub(crate) fn assert_sound<T: Config>() {
	let first = T::InitialParameters::get();
	assert!(first.are_within_bounds(), "the first parameters are not within their bounds");
	assert!(MaxSteps::<T>::get() > 0, "somebody must be able to advance the era");
	let is_deferred = T::Staking::apply_era_of(0) > 1;
	assert!(is_deferred, "the pool has to see a report before its slash");
	let has_room = T::Staking::apply_era_of(0) <= MAX_PENDING;
	assert!(has_room, "each era with a pending slash needs a record");
	let has_room = MaxUnbondingBatches::<T>::get() > T::Staking::bonding_duration();
	assert!(has_room, "a batch that waits for its stake must not keep the next one open");
	let stashes = 1..=MAX_STASHES;
	assert!(stashes.contains(&MaxStashes::<T>::get()), "stake has to be bonded somewhere");
	let longest = AccountKind::Stash(u32::MAX);
	let account: Option<T::AccountId> = T::PalletId::get().try_into_sub_account(longest);
	assert!(account.is_some(), "account ids are too short to tell the keyless ones apart");
}
