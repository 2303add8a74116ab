// SPDX-License-Identifier: Apache-2.0

//! Origins of referenda beside root. Each has its own powers, and some have mandates: calls of root
//! within bounds.

pub use pallet::*;

/// The pallet of these origins, and of the calls of root that they may make.
#[polkadot_sdk::frame_support::pallet]
pub mod pallet {
	use crate::configs::staking;
	use alloc::boxed::Box;
	use polkadot_sdk::{
		frame_support::{
			dispatch::WithPostDispatchInfo, pallet_prelude::*, traits::EnsureOriginWithArg,
		},
		frame_system::{pallet_prelude::*, RawOrigin},
		pallet_utility::{self, WeightInfo as _},
		sp_runtime::{
			traits::{Dispatchable, Zero},
			Percent, Saturating,
		},
	};

	#[pallet::config]
	pub trait Config:
		polkadot_sdk::frame_system::Config + staking::Config + pallet_utility::Config
	{
		/// The origins with a mandate for a call, and the blocks in which no other call with a
		/// rest may follow.
		type Mandate: EnsureOriginWithArg<
			Self::RuntimeOrigin,
			<Self as pallet_utility::Config>::RuntimeCall,
			Success = BlockNumberFor<Self>,
		>;
	}

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	/// The first block in which a mandate with a rest can be used again. Absent: zero.
	#[pallet::storage]
	pub type RestsUntil<T: Config> = StorageValue<_, BlockNumberFor<T>, ValueQuery>;

	#[pallet::error]
	pub enum Error<T> {
		/// A mandate whose calls are bounded steps was used a short time ago. Wait for the end of
		/// its rest.
		StillResting,
	}

	/// The genesis of staking that its own pallet has no field for.
	#[pallet::genesis_config]
	pub struct GenesisConfig<T: Config> {
		/// The part of the highest number of candidates, in percent, from which on anybody can
		/// chill those with too small a bond.
		pub chill_threshold: u8,
		#[serde(skip)]
		#[doc(hidden)]
		pub _config: PhantomData<T>,
	}

	impl<T: Config> Default for GenesisConfig<T> {
		fn default() -> Self {
			Self { chill_threshold: 75, _config: PhantomData }
		}
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			staking::ChillThreshold::<T>::put(Percent::from_percent(self.chill_threshold));
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Dispatches a call with the origin of root, if the caller has a mandate for it.
		///
		/// # Errors
		/// `BadOrigin` for a call outside of the mandate; [`StillResting`](Error::StillResting) for
		/// a second step within the rest of the first; and the errors of the call.
		#[pallet::call_index(0)]
		#[pallet::weight({
			let info = call.get_dispatch_info();
			(Pallet::<T>::own_weight().saturating_add(info.call_weight), info.class)
		})]
		pub fn act(
			origin: OriginFor<T>,
			call: Box<<T as pallet_utility::Config>::RuntimeCall>,
		) -> DispatchResultWithPostInfo {
			let own = Self::own_weight();
			let rest = T::Mandate::ensure_origin(origin, &call);
			let rest = rest.map_err(|error| error.with_weight(own))?;
			if !rest.is_zero() {
				let now = polkadot_sdk::frame_system::Pallet::<T>::block_number();
				let has_rested = now >= RestsUntil::<T>::get();
				ensure!(has_rested, Error::<T>::StillResting.with_weight(own));
				RestsUntil::<T>::put(now.saturating_add(rest));
			}
			call.dispatch(RawOrigin::Root.into())
		}
	}

	impl<T: Config> Pallet<T> {
		/// The weight of [`act`](Pallet::act) without its call.
		fn own_weight() -> Weight {
			let dispatch = <T as pallet_utility::Config>::WeightInfo::dispatch_as();
			// The rest, and the values that a mandate compares with at most.
			let storage =
				<T as polkadot_sdk::frame_system::Config>::DbWeight::get().reads_writes(5, 1);
			dispatch.saturating_add(storage)
		}
	}

	/// The origins of referenda beside root.
	#[pallet::origin]
	#[derive(
		Clone,
		Copy,
		Debug,
		Decode,
		DecodeWithMemTracking,
		Encode,
		Eq,
		MaxEncodedLen,
		PartialEq,
		TypeInfo,
	)]
	pub enum Origin {
		/// Sets parameters of staking and of liquid staking, and cancels slashes.
		Parameters,
		/// Spends from the treasury.
		Treasurer,
		/// Cancels referenda and their enactments.
		Canceller,
		/// Dispatches calls that the committee has whitelisted.
		Urgent,
		/// Ends referenda and takes their deposits.
		Killer,
		/// Opens seats and candidacies for validators.
		Staking,
		/// Assigns cores to parachains.
		Cores,
	}
}

/// Declares a type that admits one of the origins.
macro_rules! ensure_origin {
	($(#[$doc:meta])* $name:ident = $origin:ident) => {
		$(#[$doc])*
		pub struct $name;

		impl<O> polkadot_sdk::frame_support::traits::EnsureOrigin<O> for $name
		where
			O: polkadot_sdk::frame_support::traits::OriginTrait + From<Origin>,
			for<'a> &'a O::PalletsOrigin: TryInto<&'a Origin>,
		{
			type Success = ();

			fn try_origin(origin: O) -> Result<(), O> {
				let is_let_in = matches!(origin.caller().try_into(), Ok(Origin::$origin));
				is_let_in.then_some(()).ok_or(origin)
			}

			#[cfg(feature = "runtime-benchmarks")]
			fn try_successful_origin() -> Result<O, ()> {
				Ok(O::from(Origin::$origin))
			}
		}
	};
}

ensure_origin! {
	/// Admits [`Origin::Parameters`].
	EnsureParameters = Parameters
}
ensure_origin! {
	/// Admits [`Origin::Treasurer`].
	EnsureTreasurer = Treasurer
}
ensure_origin! {
	/// Admits [`Origin::Canceller`].
	EnsureCanceller = Canceller
}
ensure_origin! {
	/// Admits [`Origin::Urgent`].
	EnsureUrgent = Urgent
}
ensure_origin! {
	/// Admits [`Origin::Killer`].
	EnsureKiller = Killer
}
