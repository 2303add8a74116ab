// SPDX-License-Identifier: Apache-2.0

//! Pauses that end by themselves. The committee can stop a call, or nearly all calls, for a while.
//! After a pause the call rests three times as long, so that others can decide meanwhile.

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
pub mod weights;

pub use pallet::*;

use polkadot_sdk::frame_support::traits::{EnsureOrigin, Get, SafeModeNotify};

/// The length of a rest, as a multiple of the length of its pause.
const REST: u32 = 3;

/// Upper bound of the calls that are paused or rest at once.
pub const MAX_PAUSED: u32 = 128;

/// The pallet that ends pauses.
#[polkadot_sdk::frame_support::pallet]
pub mod pallet {
	use super::{weights::WeightInfo, MAX_PAUSED, REST};
	use codec::MaxEncodedLen;
	use polkadot_sdk::{
		frame_support::{
			dispatch::{DispatchErrorWithPostInfo, WithPostDispatchInfo},
			pallet_prelude::*,
			traits::{Contains, TransactionPause, TransactionPauseError},
		},
		frame_system::pallet_prelude::*,
		sp_runtime::{traits::Zero, Saturating},
	};

	#[pallet::config]
	pub trait Config: polkadot_sdk::frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// The name of a call.
		type CallName: polkadot_sdk::frame_support::pallet_prelude::Parameter + MaxEncodedLen;

		/// The names that exist. A pause of any other name would have no effect.
		type Names: Contains<Self::CallName>;

		/// Pauses calls.
		type Pauser: TransactionPause<CallIdentifier = Self::CallName>;

		/// The origin that can pause calls.
		type PauseOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Weights of the calls, benchmarked.
		type WeightInfo: WeightInfo;

		/// Upper bound of the length of a pause, in blocks.
		#[pallet::constant]
		type MaxPause: Get<BlockNumberFor<Self>>;
	}

	/// A call that is paused, or that rests after a pause.
	#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
	pub struct PauseRecord<Name, BlockNumber> {
		/// The name of the call.
		pub name: Name,
		/// The first block after the pause.
		pub until: BlockNumber,
		/// The first block in which the call can be paused again.
		pub rests_until: BlockNumber,
	}

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	/// Calls that [`pause`](Pallet::pause) paused, or that rest after that. Absent: none.
	#[pallet::storage]
	pub type Pauses<T: Config> = StorageValue<
		_,
		BoundedVec<PauseRecord<T::CallName, BlockNumberFor<T>>, ConstU32<MAX_PAUSED>>,
		ValueQuery,
	>;

	/// The block in which the current safe mode began. Absent: the safe mode is off.
	#[pallet::storage]
	pub type SafeModeSince<T: Config> = StorageValue<_, BlockNumberFor<T>, OptionQuery>;

	/// The first block in which the safe mode can be entered again. Absent: zero, so it can be
	/// entered.
	#[pallet::storage]
	pub type SafeModeCooldownUntil<T: Config> = StorageValue<_, BlockNumberFor<T>, ValueQuery>;

	#[pallet::error]
	pub enum Error<T> {
		/// The pause is shorter than one block or longer than [`MaxPause`](Config::MaxPause).
		/// Choose a length within these bounds.
		BadDuration,
		/// The call rests for three times the length of its last pause. Wait for the end of the
		/// rest.
		StillResting,
		/// The list of paused and resting calls is full. Wait for a rest to end.
		TooManyPauses,
		/// The call is paused already. Wait for the end of the pause.
		AlreadyPaused,
		/// This pallet does not pause the call now: its pause ended, or it began elsewhere.
		NotPaused,
		/// The name does not exist. Use a call of a pallet, or `Parachain` and a number.
		NoSuchName,
		/// The call can never be paused: it is the way out, a payment due or a decision of
		/// governance, or consensus needs it.
		NeverPaused,
	}

	#[pallet::event]
	#[pallet::generate_deposit(fn deposit_event)]
	pub enum Event<T: Config> {
		/// A call was paused.
		Paused {
			/// The name of the call.
			name: T::CallName,
			/// The first block after the pause.
			until: BlockNumberFor<T>,
		},
		/// A pause ended.
		Ended {
			/// The name of the call.
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
		/// Pauses a call or a parachain for a number of blocks.
		///
		/// `name` is the name of a call that can be paused, or `Parachain` and a number.
		///
		/// # Errors
		/// - [`BadDuration`](Error::BadDuration)
		/// - [`NoSuchName`](Error::NoSuchName)
		/// - [`StillResting`](Error::StillResting)
		/// - [`AlreadyPaused`](Error::AlreadyPaused)
		/// - [`NeverPaused`](Error::NeverPaused)
		/// - [`TooManyPauses`](Error::TooManyPauses)
		///
		/// # Events
		/// [`Paused`](Event::Paused), and [`Ended`](Event::Ended) at its end.
		#[pallet::call_index(0)]
		#[pallet::weight((T::WeightInfo::pause(), DispatchClass::Operational))]
		pub fn pause(
			origin: OriginFor<T>,
			name: T::CallName,
			blocks: BlockNumberFor<T>,
		) -> DispatchResultWithPostInfo {
			T::PauseOrigin::ensure_origin(origin).map_err(Self::refused)?;
			Self::pause_now(name, blocks).map_err(Self::refused)?;
			Ok(().into())
		}

		/// Ends a pause early.
		///
		/// The rest does not begin earlier: `name` can be paused again in the same block as without
		/// this call.
		///
		/// # Errors
		/// [`NotPaused`](Error::NotPaused), also for a pause that did not begin with
		/// [`pause`](Self::pause).
		///
		/// # Events
		/// [`Ended`](Event::Ended).
		#[pallet::call_index(1)]
		#[pallet::weight((T::WeightInfo::end(), DispatchClass::Operational))]
		pub fn end(origin: OriginFor<T>, name: T::CallName) -> DispatchResultWithPostInfo {
			T::PauseOrigin::ensure_origin(origin).map_err(Self::refused)?;
			Self::end_now(&name).map_err(Self::refused)?;
			Ok(().into())
		}
	}

	impl<T: Config> Pallet<T> {
		/// An error of a call, at the weight of a block that looks for ended pauses and finds none.
		/// A refusal reads or changes the list, which every block reads.
		fn refused(error: impl Into<DispatchError>) -> DispatchErrorWithPostInfo {
			error.with_weight(T::WeightInfo::end_pauses(0))
		}

		/// Pauses a call or a parachain.
		fn pause_now(name: T::CallName, blocks: BlockNumberFor<T>) -> DispatchResult {
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

		/// Ends a pause of this pallet. It does not end pauses from elsewhere.
		fn end_now(name: &T::CallName) -> DispatchResult {
			let now = polkadot_sdk::frame_system::Pallet::<T>::block_number();
			Pauses::<T>::try_mutate(|pauses| {
				let record = pauses.iter_mut().find(|it| it.name == *name && it.until > now);
				record.ok_or(Error::<T>::NotPaused)?.until = now;
				Ok::<_, Error<T>>(())
			})?;
			// Root may have ended the pause before.
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
				// Root may have ended the pause before.
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

/// Derives the rest of the safe mode from its length.
impl<T: Config> SafeModeNotify for Pallet<T> {
	fn entered() {
		SafeModeSince::<T>::put(polkadot_sdk::frame_system::Pallet::<T>::block_number());
	}

	fn exited() {
		use polkadot_sdk::{frame_support::traits::Defensive as _, sp_runtime::Saturating as _};
		let now = polkadot_sdk::frame_system::Pallet::<T>::block_number();
		let since = SafeModeSince::<T>::take().defensive_unwrap_or(now);
		let rest = now.saturating_sub(since).saturating_mul(REST.into());
		SafeModeCooldownUntil::<T>::put(now.saturating_add(rest));
	}
}

/// Admits `Inner` after the rest of the safe mode, and returns the length of the next one:
/// `Duration` blocks.
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
