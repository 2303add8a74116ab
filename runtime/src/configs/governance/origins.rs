// SPDX-License-Identifier: Apache-2.0

//! Origins of referenda beside root. Each has its own powers.

pub use pallet::*;

/// The pallet of these origins. It has no calls and no storage.
#[polkadot_sdk::frame_support::pallet]
pub mod pallet {
	use polkadot_sdk::frame_support::pallet_prelude::*;

	#[pallet::config]
	pub trait Config: polkadot_sdk::frame_system::Config {}

	#[pallet::pallet]
	pub struct Pallet<T>(_);

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
