// SPDX-License-Identifier: Apache-2.0

//! The ledger of a stash.

use super::Stake;
use polkadot_sdk::{
	frame_support::{stored, BoundedBTreeMap},
	sp_core::ConstU32,
	sp_runtime::ArithmeticError,
	sp_staking::EraIndex,
};

/// Upper bound of the chunks of a stash: one for each era of the longest bonding duration, and some
/// more.
pub const MAX_CHUNKS: u32 = 32;

/// The bond of a stash, by the pallet's own calls and by slashes.
#[stored]
#[derive(Default)]
pub struct StashLedger {
	/// Active stake, in plancks of RILL.
	pub active: Stake,
	/// Unbonding stake, in plancks of RILL, by its unlock era.
	pub chunks: BoundedBTreeMap<EraIndex, Stake, ConstU32<MAX_CHUNKS>>,
	/// Upper bound of the active stake, in plancks of RILL. Bonded stake above it stays bonded.
	pub cap: Stake,
}

impl StashLedger {
	/// The sum of the chunks.
	pub fn unbonding(&self) -> Stake {
		self.chunks.values().copied().sum()
	}

	/// Rebonds `amount`, the youngest chunks first as the staking system does.
	///
	/// # Errors
	/// [`ArithmeticError::Underflow`] for more than the chunks have.
	pub fn rebond(&mut self, amount: Stake) -> Result<(), ArithmeticError> {
		self.active = self.active.ensure_add(amount)?;
		let mut left = amount;
		let eras: alloc::vec::Vec<_> = self.chunks.keys().rev().copied().collect();
		for era in eras {
			if let Some(chunk) = self.chunks.get_mut(&era) {
				let part = left.min(*chunk);
				*chunk = chunk.saturating_sub(part);
				left = left.saturating_sub(part);
			}
		}
		self.chunks.retain(|_, chunk| !chunk.is_zero());
		if left.is_zero() {
			Ok(())
		} else {
			Err(ArithmeticError::Underflow)
		}
	}

	/// Active and unbonding stake.
	pub fn total(&self) -> Stake {
		self.active.saturating_add(self.unbonding())
	}
}

/// A planned move of a stash.
#[stored]
#[derive(Copy)]
pub enum Move {
	/// Bonds this amount of the reserve, in plancks of RILL.
	Bond(Stake),
	/// Unbonds this amount for closed batches, in plancks of RILL.
	Unbond(Stake),
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn youngest_chunks_should_be_active_again_first() {
		let mut ledger = StashLedger { active: Stake::new(5), ..Default::default() };
		for (era, chunk) in [(7, 10), (8, 20), (9, 30)] {
			ledger.chunks.try_insert(era, Stake::new(chunk)).unwrap();
		}
		assert_eq!(ledger.rebond(Stake::new(35)), Ok(()));
		assert_eq!(ledger.active, Stake::new(40));
		let chunks: Vec<_> =
			ledger.chunks.iter().map(|(era, chunk)| (*era, chunk.plancks())).collect();
		assert_eq!(chunks, vec![(7, 10), (8, 15)]);
		assert_eq!(ledger.clone().rebond(Stake::new(26)), Err(ArithmeticError::Underflow));
		assert_eq!(ledger.rebond(Stake::new(25)), Ok(()));
		assert_eq!((ledger.active, ledger.unbonding()), (Stake::new(65), Stake::ZERO));
		assert!(ledger.chunks.is_empty());
	}
}
