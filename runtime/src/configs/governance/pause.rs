// SPDX-License-Identifier: Apache-2.0

//! Pauses that end by themselves. A committee can stop a call, or nearly everything, for a while; and
//! not again before others had three times as long to decide what is to be done.

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
pub mod weights;

pub use pallet::*;

use polkadot_sdk::frame_support::traits::{EnsureOrigin, Get, SafeModeNotify};

/// How many times as long as it was paused a call has to go on before it can be paused again.
const REST: u32 = 3;

/// How many calls can be paused, or rest, at once.
pub const MAX_PAUSED: u32 = 128;

/// The pallet that ends pauses.
#[polkadot_sdk::frame_support::pallet]
pub mod pallet {
	use super::{weights::WeightInfo, MAX_PAUSED, REST};
	use codec::MaxEncodedLen;
	use polkadot_sdk::{
		frame_support::{
			pallet_prelude::*,
			traits::{Contains, TransactionPause, TransactionPauseError},
		},
		frame_system::pallet_prelude::*,
		sp_runtime::{traits::Zero, Saturating},
	};

	#[pallet::config]
	pub trait Config: polkadot_sdk::frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// Names a call.
		type CallName: polkadot_sdk::frame_support::pallet_prelude::Parameter + MaxEncodedLen;

		/// What has such a name: a pause of anything else would pause nothing.
		type Names: Contains<Self::CallName>;

		/// What pauses calls.
		type Pauser: TransactionPause<CallIdentifier = Self::CallName>;

		/// Who can pause a call.
		type PauseOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Weights of the calls, benchmarked.
		type WeightInfo: WeightInfo;

		/// The longest pause, in blocks.
		#[pallet::constant]
		type MaxPause: Get<BlockNumberFor<Self>>;
	}

	/// A call that is paused, or that rests after it was.
	#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
	pub struct PauseRecord<Name, BlockNumber> {
		/// The call.
		pub name: Name,
		/// The first block in which it goes on.
		pub until: BlockNumber,
		/// The first block in which it can be paused again.
		pub rests_until: BlockNumber,
	}

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	/// Calls that are paused by [`pause`](Pallet::pause), or rest after that.
	#[pallet::storage]
	pub type Pauses<T: Config> = StorageValue<
		_,
		BoundedVec<PauseRecord<T::CallName, BlockNumberFor<T>>, ConstU32<MAX_PAUSED>>,
		ValueQuery,
	>;

	/// The block in which the safe mode that is on, or was last, began.
	#[pallet::storage]
	pub type SafeModeSince<T: Config> = StorageValue<_, BlockNumberFor<T>, OptionQuery>;

	/// The first block in which the safe mode can be entered again.
	#[pallet::storage]
	pub type SafeModeCooldownUntil<T: Config> = StorageValue<_, BlockNumberFor<T>, ValueQuery>;

	#[pallet::error]
	pub enum Error<T> {
		/// A pause of no block, or of more than [`MaxPause`](Config::MaxPause).
		BadDuration,
		/// The call was paused a short time ago: it goes on for three times as long.
		StillResting,
		/// As many calls are paused, or rest, as can.
		TooManyPauses,
		/// The call is paused already.
		AlreadyPaused,
		/// Nobody has paused the call here, or its pause has ended.
		NotPaused,
		/// Nothing has that name.
		NoSuchName,
		/// The call can never be paused: money that is due is paid through it, or consensus needs it.
		NeverPaused,
	}

	#[pallet::event]
	#[pallet::generate_deposit(fn deposit_event)]
	pub enum Event<T: Config> {
		/// A call is paused.
		Paused {
			/// The call.
			name: T::CallName,
			/// The first block in which it goes on.
			until: BlockNumberFor<T>,
		},
		/// A pause has ended.
		Ended {
			/// The call.
			name: T::CallName,
		},
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_initialize(now: BlockNumberFor<T>) -> Weight {
			Self::end_pauses(now)
		}

		fn integrity_test() {
			assert!(!T::MaxPause::get().is_zero(), "nothing could be paused");
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Pauses a call, or a parachain, for a while.
		///
		/// `name` for so many blocks, unless it is one that never is paused.
		///
		/// # Errors
		/// [`BadDuration`](Error::BadDuration); [`NoSuchName`](Error::NoSuchName);
		/// [`StillResting`](Error::StillResting);
		/// [`AlreadyPaused`](Error::AlreadyPaused); [`NeverPaused`](Error::NeverPaused);
		/// [`TooManyPauses`](Error::TooManyPauses).
		///
		/// # Events
		/// [`Paused`](Event::Paused); when it ends [`Ended`](Event::Ended).
		#[pallet::call_index(0)]
		#[pallet::weight((T::WeightInfo::pause(), DispatchClass::Operational))]
		pub fn pause(
			origin: OriginFor<T>,
			name: T::CallName,
			blocks: BlockNumberFor<T>,
		) -> DispatchResult {
			T::PauseOrigin::ensure_origin(origin)?;
			let is_sound = !blocks.is_zero() && blocks <= T::MaxPause::get();
			ensure!(is_sound, Error::<T>::BadDuration);
			ensure!(T::Names::contains(&name), Error::<T>::NoSuchName);
			let now = polkadot_sdk::frame_system::Pallet::<T>::block_number();
			let until = now.saturating_add(blocks);
			let rests_until = until.saturating_add(blocks.saturating_mul(REST.into()));
			let record = PauseRecord { name: name.clone(), until, rests_until };
			Pauses::<T>::try_mutate(|pauses| {
				let is_resting = pauses.iter().any(|it| it.name == name);
				ensure!(
					!is_resting || T::Pauser::is_paused(name.clone()),
					Error::<T>::StillResting
				);
				T::Pauser::pause(name.clone()).map_err(|error| match error {
					TransactionPauseError::AlreadyPaused => Error::<T>::AlreadyPaused,
					_ => Error::<T>::NeverPaused,
				})?;
				pauses.try_push(record).map_err(|_| Error::<T>::TooManyPauses)
			})?;
			Self::deposit_event(Event::Paused { name, until });
			Ok(())
		}

		/// Ends a pause before its time.
		///
		/// Of `name`. It counts as if it had not been ended: what it was of cannot be paused again before.
		///
		/// # Errors
		/// [`NotPaused`](Error::NotPaused), also for what others than [`pause`](Self::pause) have paused.
		///
		/// # Events
		/// [`Ended`](Event::Ended).
		#[pallet::call_index(1)]
		#[pallet::weight((T::WeightInfo::end(), DispatchClass::Operational))]
		pub fn end(origin: OriginFor<T>, name: T::CallName) -> DispatchResult {
			T::PauseOrigin::ensure_origin(origin)?;
			Self::end_now(&name)
		}
	}

	impl<T: Config> Pallet<T> {
		/// Ends a pause that was begun here, and that will not be ended again: whoever pauses the call by
		/// other means after that decides how long.
		fn end_now(name: &T::CallName) -> DispatchResult {
			let now = polkadot_sdk::frame_system::Pallet::<T>::block_number();
			Pauses::<T>::try_mutate(|pauses| {
				let record = pauses.iter_mut().find(|it| it.name == *name && it.until > now);
				record.ok_or(Error::<T>::NotPaused)?.until = now;
				Ok::<_, Error<T>>(())
			})?;
			// Root may have ended it before.
			if T::Pauser::unpause(name.clone()).is_ok() {
				Self::deposit_event(Event::Ended { name: name.clone() });
			}
			Ok(())
		}

		pub(super) fn end_pauses(now: BlockNumberFor<T>) -> Weight {
			let mut pauses = Pauses::<T>::get();
			let is_due = |it: &PauseRecord<_, _>| it.until == now || it.rests_until <= now;
			if !pauses.iter().any(is_due) {
				return T::WeightInfo::end_pauses(0);
			}
			let mut ended = 0u32;
			for record in pauses.iter().filter(|it| it.until == now) {
				ended = ended.saturating_add(1);
				// Somebody may have ended it before.
				if T::Pauser::unpause(record.name.clone()).is_ok() {
					Self::deposit_event(Event::Ended { name: record.name.clone() });
				}
			}
			pauses.retain(|it| it.rests_until > now);
			Pauses::<T>::put(pauses);
			T::WeightInfo::end_pauses(ended)
		}
	}
}

/// Notes how long the safe mode was on.
impl<T: Config> SafeModeNotify for Pallet<T> {
	fn entered() {
		SafeModeSince::<T>::put(polkadot_sdk::frame_system::Pallet::<T>::block_number());
	}

	fn exited() {
		use polkadot_sdk::sp_runtime::Saturating;
		let now = polkadot_sdk::frame_system::Pallet::<T>::block_number();
		let since = SafeModeSince::<T>::take().unwrap_or(now);
		let rest = now.saturating_sub(since).saturating_mul(REST.into());
		SafeModeCooldownUntil::<T>::put(now.saturating_add(rest));
	}
}

/// Lets `Inner` in when the safe mode has rested, for `Duration` blocks.
pub struct EnsureCooldownOver<T, Inner, Duration>(core::marker::PhantomData<(T, Inner, Duration)>);

impl<T, Inner, Duration> EnsureOrigin<T::RuntimeOrigin> for EnsureCooldownOver<T, Inner, Duration>
where
	T: Config,
	Inner: EnsureOrigin<T::RuntimeOrigin>,
	Duration: Get<polkadot_sdk::frame_system::pallet_prelude::BlockNumberFor<T>>,
{
	type Success = polkadot_sdk::frame_system::pallet_prelude::BlockNumberFor<T>;

	fn try_origin(origin: T::RuntimeOrigin) -> Result<Self::Success, T::RuntimeOrigin> {
		let now = polkadot_sdk::frame_system::Pallet::<T>::block_number();
		if now < SafeModeCooldownUntil::<T>::get() {
			return Err(origin);
		}
		Inner::try_origin(origin).map(|_| Duration::get())
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<T::RuntimeOrigin, ()> {
		Inner::try_successful_origin()
	}
}
