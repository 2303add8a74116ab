// SPDX-License-Identifier: Apache-2.0

//! What is asked for in the proof of each block, and what becomes of it.

use crate::{weights::WeightInfo, Config, Event, Latest, Pallet, ProvenRecord};
use alloc::vec;
use codec::{Decode, Input};
use polkadot_sdk::{
	cumulus_pallet_parachain_system::{
		relay_state_snapshot::{Error, ReadEntryErr, RelayChainStateProof},
		OnSystemEvent, Pallet as ParachainSystem, ValidationData,
	},
	cumulus_primitives_core::{PersistedValidationData, RelayProofRequest, RelayStorageKey},
	frame_support::weights::Weight,
};
use rill_primitives::{BlockNumber, PoolLedger, POOL_KEY};

impl<T: Config> Pallet<T> {
	/// What a collator has to put into the proof.
	pub fn keys_to_prove() -> RelayProofRequest {
		RelayProofRequest { keys: vec![RelayStorageKey::Top(POOL_KEY.to_vec())] }
	}

	/// The block of Rill that this chain's block builds on.
	fn relay_block() -> BlockNumber {
		let said = ValidationData::<T>::get().map(|data| data.relay_parent_number);
		said.unwrap_or_else(ParachainSystem::<T>::last_relay_block_number)
	}

	fn note(pool: PoolLedger, slot: u64) {
		let record = ProvenRecord { pool, block: Self::relay_block(), slot };
		let before = Latest::<T>::get().map(|record| record.rate().price());
		let rate = record.rate().price();
		Latest::<T>::put(record);
		if before != Some(rate) {
			Self::deposit_event(Event::RateProven { rate, block: record.block });
		}
	}
}

/// Books and nothing behind them: with more in them than is known here, the rate would be another one.
struct WholeLedger(PoolLedger);

impl Decode for WholeLedger {
	fn decode<I: Input>(input: &mut I) -> Result<Self, codec::Error> {
		let pool = PoolLedger::decode(input)?;
		match input.remaining_len()? {
			Some(0) => Ok(Self(pool)),
			_ => Err("the books have a layout that is not known".into()),
		}
	}
}

impl<T: Config> OnSystemEvent for Pallet<T> {
	fn on_validation_data(_data: &PersistedValidationData) {}

	fn on_validation_code_applied() {}

	fn on_relay_state_proof(proof: &RelayChainStateProof) -> Weight {
		let slot = proof.read_slot().map(|slot| *slot);
		// A collator that leaves something out, or a Rill that keeps other books, must not stop this chain.
		match (proof.read_optional_entry::<WholeLedger>(&POOL_KEY), slot) {
			(Ok(Some(WholeLedger(pool))), Ok(slot)) => Self::note(pool, slot),
			(Err(Error::ReadOptionalEntry(ReadEntryErr::Proof)), _) | (_, Err(_)) => {
				log::warn!(target: "proven-rate", "the pool is not in the proof");
			},
			(Ok(None) | Err(_), Ok(_)) => {
				log::warn!(target: "proven-rate", "Rill has no pool, or one of another layout");
				Latest::<T>::kill();
			},
		}
		<T as Config>::WeightInfo::on_relay_state_proof()
	}
}
