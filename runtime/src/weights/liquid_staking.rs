// SPDX-License-Identifier: Apache-2.0

//! Weights of liquid staking, put together from the benchmarked weights of what each call and step
//! does elsewhere, so an upper bound of each: the transfers, mints and staking calls it makes, and
//! the storage it touches beside them.

use core::marker::PhantomData;
use pallet_liquid_staking::weights::WeightInfo;
use polkadot_sdk::{
	frame_support::{traits::Get, weights::Weight},
	frame_system,
	pallet_assets::{self, WeightInfo as _},
	pallet_balances::{self, WeightInfo as _},
	pallet_staking::{self, WeightInfo as _},
};

use crate::configs::staking::{MAX_ACTIVE_VALIDATORS, MAX_EXPOSURE_PAGE_SIZE, MAX_NOMINATIONS};

/// Slashing spans that the end of a bond has to clear: more than a stash can gather while it is
/// slashable, one an era.
const MAX_SLASHING_SPANS: u32 = 32;

type AssetsWeight<T> = pallet_assets::weights::SubstrateWeight<T>;
type BalancesWeight<T> = pallet_balances::weights::SubstrateWeight<T>;
type StakingWeight<T> = pallet_staking::weights::SubstrateWeight<T>;

/// Weights on a runtime whose database is `T`'s.
pub struct LiquidStakingWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> LiquidStakingWeight<T> {
	fn storage(reads: u64, writes: u64) -> Weight {
		T::DbWeight::get().reads_writes(reads, writes)
	}

	fn transfer() -> Weight {
		BalancesWeight::<T>::transfer_allow_death()
	}

	/// A transfer whose sender is not the signer, whose account every call reads anyway.
	fn keyless_transfer() -> Weight {
		Self::transfer().saturating_add(Self::storage(1, 1))
	}

	fn share_transfer() -> Weight {
		AssetsWeight::<T>::transfer()
	}
}

impl<T: frame_system::Config> WeightInfo for LiquidStakingWeight<T> {
	fn stake() -> Weight {
		Self::transfer()
			.saturating_add(AssetsWeight::<T>::mint())
			.saturating_add(Self::storage(1, 1))
	}

	fn unstake() -> Weight {
		Self::share_transfer().saturating_add(Self::storage(4, 2))
	}

	fn cancel_unstake() -> Weight {
		Self::share_transfer().saturating_add(Self::storage(2, 2))
	}

	fn claim() -> Weight {
		Self::keyless_transfer().saturating_mul(2).saturating_add(Self::storage(3, 3))
	}

	fn open_stash() -> Weight {
		Self::keyless_transfer().saturating_add(Self::storage(24, 4))
	}

	fn set_stash_cap() -> Weight {
		Self::storage(2, 1)
	}

	fn set_nominees() -> Weight {
		Self::storage(24, 2)
	}

	fn set_fees() -> Weight {
		Self::storage(2, 1)
	}

	fn reopen() -> Weight {
		Self::step_verify()
	}

	fn recapitalise() -> Weight {
		Self::keyless_transfer().saturating_add(Self::storage(4, 2))
	}

	fn nothing_to_settle() -> Weight {
		Self::storage(3, 0)
	}

	fn settle() -> Weight {
		AssetsWeight::<T>::burn().saturating_add(Self::storage(80, 80))
	}

	fn count_reports() -> Weight {
		Self::storage(5, 3)
	}

	fn read_reports(kibibytes: u32) -> Weight {
		// Decoding a kibibyte, and looking at each of its entries.
		let per_kibibyte = Weight::from_parts(50_000_000, 1024);
		Self::settle().saturating_add(per_kibibyte.saturating_mul(kibibytes.into()))
	}

	fn no_step() -> Weight {
		Self::storage(3, 0)
	}

	fn step_probe() -> Weight {
		// A page is one item, and as long as what a payout of it reads first.
		StakingWeight::<T>::payout_stakers_alive_staked(0).saturating_add(Self::storage(10, 1))
	}

	fn step_payout() -> Weight {
		StakingWeight::<T>::payout_stakers_alive_staked(MAX_EXPOSURE_PAGE_SIZE)
			.saturating_add(Self::storage(10, 1))
	}

	fn step_recognise() -> Weight {
		AssetsWeight::<T>::mint()
			.saturating_mul(2)
			.saturating_add(Self::keyless_transfer())
			.saturating_add(Self::storage(6, 3))
	}

	fn step_survey() -> Weight {
		let scored = u64::from(MAX_ACTIVE_VALIDATORS);
		Self::storage(scored.saturating_mul(4).saturating_add(40), 20)
	}

	fn step_repair() -> Weight {
		StakingWeight::<T>::nominate(MAX_NOMINATIONS)
			.saturating_add(Self::keyless_transfer())
			.saturating_add(Self::storage(30, 6))
	}

	fn step_withdraw() -> Weight {
		StakingWeight::<T>::withdraw_unbonded_kill(MAX_SLASHING_SPANS)
			.saturating_add(Self::keyless_transfer())
			.saturating_add(Self::storage(8, 5))
	}

	fn step_mature() -> Weight {
		Self::keyless_transfer().saturating_add(Self::storage(6, 4))
	}

	fn step_rebalance() -> Weight {
		// A bond that begins anew, and its nominations.
		StakingWeight::<T>::bond()
			.saturating_add(StakingWeight::<T>::nominate(MAX_NOMINATIONS))
			.saturating_add(StakingWeight::<T>::unbond())
			.saturating_add(Self::keyless_transfer().saturating_mul(2))
			.saturating_add(Self::storage(50, 8))
	}

	fn step_close() -> Weight {
		AssetsWeight::<T>::burn()
			.saturating_add(Self::keyless_transfer())
			.saturating_add(Self::storage(80, 80))
	}

	fn step_verify() -> Weight {
		Self::storage(60, 2)
	}
}
