// SPDX-License-Identifier: Apache-2.0

//! The rate of stRILL on a parachain of Rill, from a proof.
//!
//! # Overview
//!
//! Each block of a parachain has a proof of the relay chain's state, and validators check it with
//! the block. A runtime can request more keys in that proof. This pallet requests one: the books of
//! the pool ([`BooksV1`]), as Rill publishes them. The pallet stores the books and computes the
//! same rate from them as Rill, to the planck. It needs no message, and trusts nobody with a
//! number.
//!
//! # Setup
//!
//! 1. Set `type OnSystemEvent = ProvenRate` in the configuration of
//!    `cumulus-pallet-parachain-system`; `integrity_test` checks it. The pallet with the slot, such
//!    as Aura, must come before the pallet that executes messages.
//! 2. Return [`keys_to_prove`](Pallet::keys_to_prove) from the runtime API
//!    `KeyToIncludeInRelayProof`. Otherwise collators do not prove the books, and
//!    [`rate`](Pallet::rate) returns [`Withheld`](Error::Withheld).
//!
//! # Refusals
//!
//! [`rate`](Pallet::rate) returns an error instead of a doubtful rate, so that markets for stRILL
//! stop:
//!
//! - The books are older than [`MaxAge`](Config::MaxAge), or the last proof left them out.
//! - The price is outside [`Bounds`](Config::Bounds).
//! - Rill takes no entries: its gate is closed, or unreleased rewards exceed the pooled stake.
//! - The price changed by more than [`MaxJump`](Config::MaxJump) within [`Pause`](Config::Pause),
//!   or it is the first one. Then [`rate`](Pallet::rate) waits for a [`Pause`](Config::Pause), so
//!   that people can look first.
//!
//! A proof that the books are absent, or books of an unknown version, removes the stored books.
//!
//! # Trust
//!
//! Collators cannot change a number. A collator that leaves the books out of its proof leaves its
//! block without a rate. Messages run before the proof of their block arrives, and use the books of
//! the last block. The age of the books counts to the slot in the header, so a stalled chain
//! resumes without a rate.
//!
//! The books do not show pauses of calls.
//!
//! # Rounding
//!
//! Down, as on Rill. Shares cost the same as on Rill: more than their stake while a slash is
//! pending.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(clippy::arithmetic_side_effects, clippy::as_conversions, clippy::unwrap_used)]
#![warn(missing_docs)]
#![cfg_attr(
	test,
	allow(clippy::arithmetic_side_effects, clippy::as_conversions, clippy::unwrap_used)
)]

extern crate alloc;

pub use pallet::*;

mod proof;
pub mod weights;

#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

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
	use rill_primitives::{
		math::Rate, Balance, BlockNumber, BooksV1, EntryGate, ShareAmount, Shares, Stake,
	};

	/// Version of the storage layout.
	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::config]
	pub trait Config:
		polkadot_sdk::frame_system::Config<RuntimeEvent: From<Event<Self>>>
		+ cumulus_pallet_parachain_system::Config
	{
		/// The slot of this block in slots of Rill, from the header. Aura's slot works if both
		/// chains have the same slot duration.
		type CurrentSlot: Get<u64>;

		/// Upper bound of the age of a usable rate, in slots of Rill. After a longer stall, the
		/// parachain has no rate until its next proof.
		#[pallet::constant]
		type MaxAge: Get<u64>;

		/// Upper bound of the change of a price within [`Pause`](Config::Pause), as a part of the
		/// earlier price, up or down, at once or in steps. A larger change is a large slash or a
		/// fault.
		#[pallet::constant]
		type MaxJump: Get<Perbill>;

		/// The slots of Rill without a rate, after a larger change and after the first proof.
		#[pallet::constant]
		type Pause: Get<u64>;

		/// The usable prices of a share, in RILL with 18 decimals.
		#[pallet::constant]
		type Bounds: Get<Bounds>;

		/// Weights of the pallet.
		type WeightInfo: WeightInfo;
	}

	/// The lowest and the highest price of a share, in RILL with 18 decimals.
	#[derive(Clone, Copy, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
	pub struct Bounds {
		/// The lowest price.
		pub lowest: FixedU128,
		/// The highest price.
		pub highest: FixedU128,
	}

	/// The proven books of Rill's pool.
	#[derive(Clone, Copy, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
	pub struct ProvenRecord {
		/// The books after a block of Rill.
		pub books: BooksV1,
		/// The number of that block.
		pub block: BlockNumber,
		/// The slot of that block.
		pub slot: u64,
		/// The first slot in which the books are usable.
		pub usable_from: u64,
		/// Recent prices, for the comparison with later ones.
		pub prices: RecentPrices,
	}

	/// The prices of the last one to two [`Pause`](Config::Pause)s, and of older ones after a time
	/// without proofs.
	#[derive(Clone, Copy, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
	pub struct RecentPrices {
		/// The first slot of the current range.
		pub since: u64,
		/// The range since that slot.
		pub now: Bounds,
		/// The range before that slot.
		pub before: Bounds,
	}

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The last proven books. Absent: none were proven, or the last proof showed no books of a
	/// known version.
	#[pallet::storage]
	pub type Latest<T> = StorageValue<_, ProvenRecord, OptionQuery>;

	/// Whether the last proof left out the books or the slot. Absent: it had both, or there was no
	/// proof yet.
	#[pallet::storage]
	pub type IsWithheld<T> = StorageValue<_, bool, ValueQuery>;

	#[pallet::error]
	pub enum Error<T> {
		/// No block has proven the books of Rill's pool yet, or Rill publishes no books of a known
		/// version. Wait for the next block, or upgrade this chain for a new version.
		NotProven,
		/// The last proven books are older than [`MaxAge`](Config::MaxAge). Wait for the next
		/// block.
		TooOld,
		/// The collator of the last block left the books out of its proof. Wait for a block with
		/// them.
		Withheld,
		/// The price changed by more than [`MaxJump`](Config::MaxJump), or it is the first one.
		/// Wait for a [`Pause`](Config::Pause).
		Jumped,
		/// The price is outside [`Bounds`](Config::Bounds), no shares exist, or the unreleased
		/// rewards exceed the pooled stake. Wait until the books recover.
		OutOfBounds,
		/// Rill is still assessing a slash that the rate does not include. Wait a block or two.
		SlashUnderAssessment,
		/// The entry gate of Rill is halted. Wait until governance of Rill reopens it.
		PoolHalted,
		/// The result exceeds a balance. Use a smaller amount.
		Overflow,
	}

	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A block proved a new price.
		RateProven {
			/// RILL per stRILL, with 18 decimals.
			rate: FixedU128,
			/// The number of the block of Rill with this price.
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
		/// The rate from the last proven books.
		///
		/// # Errors
		/// [`NotProven`](Error::NotProven); [`TooOld`](Error::TooOld);
		/// [`Withheld`](Error::Withheld); [`SlashUnderAssessment`](Error::SlashUnderAssessment);
		/// [`PoolHalted`](Error::PoolHalted); [`OutOfBounds`](Error::OutOfBounds);
		/// [`Jumped`](Error::Jumped).
		pub fn rate() -> Result<Rate, Error<T>> {
			Self::books().map(|books| books.rate())
		}

		/// The rate from the last proven books, without any check. Use it for small amounts that
		/// must not stop, such as fees, and never if somebody can earn money by a wrong rate.
		pub fn last_rate() -> Option<Rate> {
			Latest::<T>::get().map(|record| record.books.rate())
		}

		/// The stake of `shares` plancks of stRILL, in plancks of RILL, rounded down.
		///
		/// # Errors
		/// As [`rate`](Self::rate); [`Overflow`](Error::Overflow).
		pub fn stake_for(shares: ShareAmount) -> Result<Balance, Error<T>> {
			let stake = Self::rate()?.stake_for(Shares::new(shares));
			stake.map(|stake| stake.plancks()).map_err(|_| Error::Overflow)
		}

		/// The shares that `stake` plancks of RILL buy, in plancks of stRILL, rounded down.
		///
		/// # Errors
		/// As [`rate`](Self::rate); [`Overflow`](Error::Overflow).
		pub fn shares_for(stake: Balance) -> Result<ShareAmount, Error<T>> {
			let shares = Self::books()?.entry_rate().shares_for(Stake::new(stake));
			shares.map(|shares| shares.plancks()).map_err(|_| Error::Overflow)
		}

		/// The last books, if they are usable now.
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
