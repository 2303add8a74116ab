// SPDX-License-Identifier: Apache-2.0

//! The rate of stRILL on a parachain of Rill, proven instead of told.
//!
//! # Overview
//!
//! Every block of a parachain comes with a proof of its relay chain's state, which validators check like
//! the rest of the block. A runtime can ask for more keys in it. This pallet asks for one, under which Rill
//! publishes the books of the pool ([`BooksV1`]), and keeps them: they are the rate, as Rill computes it, to the
//! planck. Nobody has to send a message, and nobody is trusted with a number.
//!
//! # What it takes
//!
//! 1. `type OnSystemEvent = ProvenRate` in the configuration of `cumulus-pallet-parachain-system`, which the pallet's
//!    `integrity_test` checks, and the pallet that knows the slot, such as Aura, before the one that executes messages;
//! 2. the runtime API `KeyToIncludeInRelayProof` with [`keys_to_prove`](Pallet::keys_to_prove). Without it collators
//!    prove nothing, and every block says [`Withheld`](Error::Withheld).
//!
//! # What is refused
//!
//! A rate that is older than [`MaxAge`](Config::MaxAge), or outside of [`Bounds`](Config::Bounds), or of a pool
//! whose books Rill itself takes no entry on, is no rate: [`rate`](Pallet::rate) names the reason, so that whoever
//! lends against stRILL stops instead of computing with it. There is none either while the last proof was without the
//! books, and for [`Pause`](Config::Pause) after the price has changed by more than [`MaxJump`](Config::MaxJump) within as
//! long, or after the first one, so that nobody acts on it before anybody has looked. Books that are proven to be gone, or of a
//! version that is not known, take the last ones with them.
//!
//! # Whom it trusts
//!
//! Collators for no number. One that leaves the books out of its proof leaves its block without a rate. Messages are
//! executed before their block has brought a proof, with the books of the block before, so age is counted from the
//! slot in the header: a chain that stood still comes back without a rate.
//!
//! What the books do not show is that calls are paused.
//!
//! # Rounding
//!
//! As on Rill: down. Shares cost what they do on Rill, which is more than they are worth while a slash is pending.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(clippy::arithmetic_side_effects, clippy::as_conversions, clippy::unwrap_used)]
#![warn(missing_docs)]

extern crate alloc;

pub use pallet::*;

mod proof;
pub mod weights;

/// The pallet.
#[polkadot_sdk::frame_support::pallet]
#[allow(clippy::as_conversions)]
pub mod pallet {
	use crate::weights::WeightInfo;
	use polkadot_sdk::{
		cumulus_pallet_parachain_system,
		frame_support::{ensure, pallet_prelude::*},
		frame_system::pallet_prelude::BlockNumberFor,
		sp_runtime::{FixedU128, Perbill},
	};
	use rill_primitives::{math::Rate, Balance, BlockNumber, BooksV1, EntryGate, Shares, Stake};

	/// Layout of the storage.
	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::config]
	pub trait Config:
		polkadot_sdk::frame_system::Config<RuntimeEvent: From<Event<Self>>>
		+ cumulus_pallet_parachain_system::Config
	{
		/// The slot of this block, counted in slots of Rill, from its header. Aura's, where those of this chain
		/// take as long.
		type CurrentSlot: Get<u64>;

		/// For how many slots of Rill a rate can be used. A parachain that stands still for longer comes back
		/// without a rate until its next block has one.
		#[pallet::constant]
		type MaxAge: Get<u64>;

		/// By which part of it a price can change within [`Pause`](Config::Pause), up or down, at once or little by little.
		/// More is a large slash, or a fault.
		#[pallet::constant]
		type MaxJump: Get<Perbill>;

		/// For how many slots of Rill there is no rate after a price has changed by more, and before the first one.
		#[pallet::constant]
		type Pause: Get<u64>;

		/// Between which prices of a share a rate can be used, in RILL with 18 decimals.
		#[pallet::constant]
		type Bounds: Get<Bounds>;

		/// Weights.
		type WeightInfo: WeightInfo;
	}

	/// A lowest and a highest price of a share.
	#[derive(Clone, Copy, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
	pub struct Bounds {
		/// The lowest.
		pub lowest: FixedU128,
		/// The highest.
		pub highest: FixedU128,
	}

	/// The books of Rill's pool as they were proven.
	#[derive(Clone, Copy, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
	pub struct ProvenRecord {
		/// The books at the end of a block of Rill.
		pub books: BooksV1,
		/// The number of that block.
		pub block: BlockNumber,
		/// The slot of that block.
		pub slot: u64,
		/// The first slot in which they can be used.
		pub usable_from: u64,
		/// The prices that later ones are compared with.
		pub prices: RecentPrices,
	}

	/// The lowest and the highest price of at least the last [`Pause`](Config::Pause), and of up to twice as long; of longer
	/// where nothing was proven for a while.
	#[derive(Clone, Copy, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
	pub struct RecentPrices {
		/// Those since this slot.
		pub since: u64,
		/// The lowest and the highest since then.
		pub now: Bounds,
		/// The lowest and the highest before.
		pub before: Bounds,
	}

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What was proven last. Absent: nothing yet.
	#[pallet::storage]
	pub type Latest<T> = StorageValue<_, ProvenRecord, OptionQuery>;

	/// Whether the last proof was without the books.
	#[pallet::storage]
	pub type IsWithheld<T> = StorageValue<_, bool, ValueQuery>;

	#[pallet::error]
	pub enum Error<T> {
		/// No block has brought the books of Rill's pool yet.
		NotProven,
		/// The last books are too old: wait for the next block.
		TooOld,
		/// The collator of the last block has left the books out of its proof.
		Withheld,
		/// The price has changed by more than this chain was made for, or is the first one: wait until somebody can have
		/// looked.
		Jumped,
		/// The price of a share is not one that this chain was made for, or there are no shares, or less is behind them
		/// than is still to be released.
		OutOfBounds,
		/// A slash is not in the rate yet: a matter of a block or two.
		SlashUnderAssessment,
		/// Rill itself lets nobody into its pool.
		PoolHalted,
		/// The figure does not fit.
		Overflow,
	}

	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// The price of a share has changed.
		RateProven {
			/// RILL per stRILL, with 18 decimals.
			rate: FixedU128,
			/// In the state after which block of Rill.
			block: BlockNumber,
		},
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			let bounds = T::Bounds::get();
			assert!(bounds.lowest < bounds.highest, "no rate could ever be used");
			assert!(T::MaxAge::get() > 0, "messages find the books of the block before");
			assert!(!T::MaxJump::get().is_zero(), "a rate that may not change can never be used");
			let hook = core::any::type_name::<
				<T as cumulus_pallet_parachain_system::Config>::OnSystemEvent,
			>();
			assert!(
				hook.contains(core::any::type_name::<Self>()),
				"no proof would arrive: OnSystemEvent of cumulus-pallet-parachain-system has to be this pallet",
			);
		}
	}

	impl<T: Config> Pallet<T> {
		/// What all shares are worth, as far as this chain knows.
		///
		/// # Errors
		/// [`NotProven`](Error::NotProven); [`TooOld`](Error::TooOld); [`Withheld`](Error::Withheld);
		/// [`SlashUnderAssessment`](Error::SlashUnderAssessment); [`PoolHalted`](Error::PoolHalted);
		/// [`OutOfBounds`](Error::OutOfBounds); [`Jumped`](Error::Jumped).
		pub fn rate() -> Result<Rate, Error<T>> {
			Self::books().map(|books| books.rate())
		}

		/// What was proven last, however old it is and whatever is the matter. For what has to go on and is small,
		/// such as fees, and for nothing that somebody could make money with.
		pub fn last_rate() -> Option<Rate> {
			Latest::<T>::get().map(|record| record.books.rate())
		}

		/// What so much stRILL is worth, in plancks of RILL, rounded down.
		///
		/// # Errors
		/// As [`rate`](Self::rate); [`Overflow`](Error::Overflow).
		pub fn stake_for(shares: Balance) -> Result<Balance, Error<T>> {
			let stake = Self::rate()?.stake_for(Shares(shares));
			stake.map(|stake| stake.0).map_err(|_| Error::Overflow)
		}

		/// How much stRILL a stake of so much RILL gets, in plancks, rounded down.
		///
		/// # Errors
		/// As [`rate`](Self::rate); [`Overflow`](Error::Overflow).
		pub fn shares_for(stake: Balance) -> Result<Balance, Error<T>> {
			let shares = Self::books()?.entry_rate().shares_for(Stake(stake));
			shares.map(|shares| shares.0).map_err(|_| Error::Overflow)
		}

		/// The last books, where they can be used now.
		fn books() -> Result<BooksV1, Error<T>> {
			let record = Latest::<T>::get().ok_or(Error::NotProven)?;
			let now = T::CurrentSlot::get();
			let age = now.checked_sub(record.slot).ok_or(Error::TooOld)?;
			ensure!(age <= T::MaxAge::get(), Error::TooOld);
			ensure!(!IsWithheld::<T>::get(), Error::Withheld);
			let books = record.books;
			match books.gate {
				EntryGate::Open => {},
				EntryGate::Assessing => return Err(Error::SlashUnderAssessment),
				EntryGate::Halted => return Err(Error::PoolHalted),
			}
			let bounds = T::Bounds::get();
			let is_within = (bounds.lowest..=bounds.highest).contains(&books.rate().price());
			ensure!(is_within && books.is_backed(), Error::OutOfBounds);
			ensure!(now >= record.usable_from, Error::Jumped);
			Ok(books)
		}
	}
}
