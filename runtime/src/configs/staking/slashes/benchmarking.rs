// SPDX-License-Identifier: Apache-2.0

//! The benchmark of a slash.

use crate::{
	constants::{currency::RILL, staking::MAX_UNLOCKING_CHUNKS},
	timing, Balances, Runtime, RuntimeOrigin, Staking,
};
use alloc::vec::Vec;
use core::marker::PhantomData;
use polkadot_sdk::{
	frame_benchmarking::v2::*,
	frame_support::{
		traits::{fungible::Mutate, Get},
		BoundedVec,
	},
	frame_system,
	pallet_staking::{
		slashing::do_slash, Ledger, NegativeImbalanceOf, RewardDestination, UnlockChunk,
	},
	polkadot_primitives::{AccountId, Balance},
	sp_staking::EraIndex,
};

/// The bond of the slashed account.
const BOND: Balance = 1_000 * RILL;
/// Each of its chunks. All of them leave two thirds of the bond active.
const CHUNK: Balance = 10 * RILL;
/// Its loss: a hundredth, so that everything stays above the existential deposit.
const SLASHED: Balance = BOND / 100;

/// A runtime to benchmark.
pub trait Config: frame_system::Config {}

impl Config for Runtime {}

/// The owner of the benchmark. It is no pallet of the runtime.
pub struct Pallet<T: Config>(PhantomData<T>);

#[benchmarks]
mod benchmarks {
	use super::*;

	// The maximum of chunks, and all of them are slashed.
	#[benchmark]
	fn slash_ledger() -> Result<(), BenchmarkError> {
		let who: AccountId = account("slashed", 0, 0);
		Balances::set_balance(&who, 2 * BOND);
		Staking::bond(RuntimeOrigin::signed(who.clone()), BOND, RewardDestination::Stash)?;
		let mut ledger = Ledger::<Runtime>::get(&who).ok_or("it is bonded")?;
		// A slash of era 0 spares chunks that unlock before.
		let unlock_era: EraIndex = timing::BondingDuration::<Runtime>::get();
		let chunks: Vec<_> = (0..MAX_UNLOCKING_CHUNKS)
			.map(|index| UnlockChunk { value: CHUNK, era: unlock_era.saturating_add(index) })
			.collect();
		ledger.unlocking = BoundedVec::truncate_from(chunks);
		ledger.active = BOND - CHUNK * Balance::from(MAX_UNLOCKING_CHUNKS);
		Ledger::<Runtime>::insert(&who, ledger);
		// Its drop is no part of the slash: the staking pallet pays the sum to the treasury.
		let mut loss = NegativeImbalanceOf::<Runtime>::default();
		#[block]
		{
			do_slash::<Runtime>(&who, SLASHED, &mut 0, &mut loss, 0);
		}
		let left = Ledger::<Runtime>::get(&who).ok_or("it is bonded")?;
		assert_eq!(left.total, BOND - SLASHED);
		assert!(left.unlocking.iter().all(|chunk| chunk.value < CHUNK));
		Ok(())
	}
}
