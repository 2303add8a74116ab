// SPDX-License-Identifier: Apache-2.0

//! Requests the books in the proof of each block and stores them.

use crate::{
	weights::WeightInfo, Bounds, Config, Event, IsWithheld, Latest, Pallet, ProvenRecord,
	RecentPrices,
};
use alloc::vec;
use codec::{Decode, Input};
use polkadot_sdk::{
	cumulus_pallet_parachain_system::{
		relay_state_snapshot::{Error, ReadEntryErr, RelayChainStateProof},
		OnSystemEvent, Pallet as ParachainSystem, ValidationData,
	},
	cumulus_primitives_core::{PersistedValidationData, RelayProofRequest, RelayStorageKey},
	frame_support::{traits::Get, weights::Weight},
	sp_runtime::{FixedU128, Perbill},
};
use rill_primitives::{BlockNumber, BooksV1, BOOKS_V1_KEY};

impl<T: Config> Pallet<T> {
	/// The keys that collators must prove.
	pub fn keys_to_prove() -> RelayProofRequest {
		RelayProofRequest { keys: vec![RelayStorageKey::Top(BOOKS_V1_KEY.to_vec())] }
	}

	/// The block of Rill that this chain's block builds on.
	fn relay_block() -> BlockNumber {
		let said = ValidationData::<T>::get().map(|data| data.relay_parent_number);
		said.unwrap_or_else(ParachainSystem::<T>::last_relay_block_number)
	}

	fn note(books: BooksV1, slot: u64) {
		let (last, price) = (Latest::<T>::get(), books.rate().price());
		let pause = T::Pause::get();
		let known = last.filter(|last| !last.prices.is_jump(price, T::MaxJump::get()));
		let (prices, usable_from) = match known {
			Some(last) => (last.prices.with(price, slot, pause), last.usable_from),
			None => (RecentPrices::of(price, slot), slot.saturating_add(pause)),
		};
		let block = Self::relay_block();
		Latest::<T>::put(ProvenRecord { books, block, slot, usable_from, prices });
		IsWithheld::<T>::kill();
		if last.map(|last| last.books.rate().price()) != Some(price) {
			Self::deposit_event(Event::RateProven { rate: price, block });
		}
	}
}

impl RecentPrices {
	/// A range of one price.
	fn of(price: FixedU128, slot: u64) -> Self {
		let only = Bounds { lowest: price, highest: price };
		Self { since: slot, now: only, before: only }
	}

	/// Whether `price` differs from a recent price by more than the part `most` of that price.
	fn is_jump(&self, price: FixedU128, most: Perbill) -> bool {
		let all = [self.now.lowest, self.now.highest, self.before.lowest, self.before.highest];
		all.into_iter().any(|before| {
			let (before, price) = (before.into_inner(), price.into_inner());
			before.abs_diff(price) > most.mul_floor(before)
		})
	}

	/// Adds a price. Drops the earlier range when all of it is older than `pause` slots.
	fn with(self, price: FixedU128, slot: u64, pause: u64) -> Self {
		if slot >= self.since.saturating_add(pause) {
			return Self { before: self.now, ..Self::of(price, slot) };
		}
		let (lowest, highest) = (self.now.lowest.min(price), self.now.highest.max(price));
		Self { now: Bounds { lowest, highest }, ..self }
	}
}

/// Books of the known version. Later fields at their end are ignored.
struct Known(BooksV1);

impl Decode for Known {
	fn decode<I: Input>(input: &mut I) -> Result<Self, codec::Error> {
		let books = BooksV1::decode(input)?;
		if books.version != BooksV1::VERSION {
			return Err("the books are of a version that is not known".into());
		}
		Ok(Self(books))
	}
}

impl<T: Config> OnSystemEvent for Pallet<T> {
	fn on_validation_data(_data: &PersistedValidationData) {}

	fn on_validation_code_applied() {}

	fn on_relay_state_proof(proof: &RelayChainStateProof) -> Weight {
		let slot = proof.read_slot().map(|slot| *slot);
		// This chain must not stop for a collator that withholds a value, or for a new layout on
		// Rill.
		match (proof.read_optional_entry::<Known>(&BOOKS_V1_KEY), slot) {
			(Ok(Some(Known(books))), Ok(slot)) => Self::note(books, slot),
			(Err(Error::ReadOptionalEntry(ReadEntryErr::Proof)), _) | (_, Err(_)) => {
				log::warn!(target: "proven-rate", "the books are not in the proof");
				IsWithheld::<T>::put(true);
			},
			(Ok(None) | Err(_), Ok(_)) => {
				log::warn!(target: "proven-rate", "Rill publishes no books, or of another version");
				Latest::<T>::kill();
			},
		}
		<T as Config>::WeightInfo::on_relay_state_proof()
	}
}
