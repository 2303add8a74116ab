// SPDX-License-Identifier: Apache-2.0

//! Weights of `polkadot_runtime_parachains::disputes::slashing`, measured by `scripts/benchmark` on 2026-11-30.
//!
//! 6 steps of 4 repeats on AMD EPYC.
//! Generated: change the pallet's `benchmarking.rs` instead.

use core::marker::PhantomData;
use polkadot_sdk::{
	frame_support::{traits::Get, weights::Weight},
	frame_system,
};

/// The weights of the calls and steps, on a runtime with the database of `T`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config>
	polkadot_sdk::polkadot_runtime_parachains::disputes::slashing::WeightInfo for WeightInfo<T>
{
	// Storage, and how it is accessed:
	// Storage: `Session::CurrentIndex` (r:1 w:0)
	// Proof: `Session::CurrentIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `Historical::HistoricalSessions` (r:1 w:0)
	// Proof: `Historical::HistoricalSessions` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
	// Storage: `ParasSlashing::UnappliedSlashes` (r:1 w:1)
	// Proof: `ParasSlashing::UnappliedSlashes` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Offences::ConcurrentReportsIndex` (r:1 w:1)
	// Proof: `Offences::ConcurrentReportsIndex` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Offences::Reports` (r:1 w:1)
	// Proof: `Offences::Reports` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Staking::BondedEras` (r:1 w:0)
	// Proof: `Staking::BondedEras` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `Staking::UnappliedSlashes` (r:1 w:1)
	// Proof: `Staking::UnappliedSlashes` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Staking::SlashRewardFraction` (r:1 w:0)
	// Proof: `Staking::SlashRewardFraction` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `Staking::ActiveEra` (r:1 w:0)
	// Proof: `Staking::ActiveEra` (`max_values`: Some(1), `max_size`: Some(13), added: 508, mode: `MaxEncodedLen`)
	// Storage: `Staking::ErasStartSessionIndex` (r:1 w:0)
	// Proof: `Staking::ErasStartSessionIndex` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	// Storage: `Staking::Invulnerables` (r:1 w:0)
	// Proof: `Staking::Invulnerables` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `Staking::ErasStakersOverview` (r:1 w:0)
	// Proof: `Staking::ErasStakersOverview` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	// Storage: `Session::DisabledValidators` (r:1 w:1)
	// Proof: `Session::DisabledValidators` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `Session::Validators` (r:1 w:0)
	// Proof: `Session::Validators` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `Staking::ValidatorSlashInEra` (r:1 w:1)
	// Proof: `Staking::ValidatorSlashInEra` (`max_values`: None, `max_size`: Some(72), added: 2547, mode: `MaxEncodedLen`)
	// Storage: `Staking::SlashingSpans` (r:1 w:1)
	// Proof: `Staking::SlashingSpans` (`max_values`: None, `max_size`: None, mode: `Measured`)
	// Storage: `Staking::SpanSlash` (r:1 w:1)
	// Proof: `Staking::SpanSlash` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	// Storage: `LiquidStaking::Pool` (r:1 w:1)
	// Proof: `LiquidStaking::Pool` (`max_values`: Some(1), `max_size`: Some(169), added: 664, mode: `MaxEncodedLen`)
	// Storage: `LiquidStaking::Watch` (r:1 w:1)
	// Proof: `LiquidStaking::Watch` (`max_values`: Some(1), `max_size`: Some(1163), added: 1658, mode: `MaxEncodedLen`)
	// Storage: `LiquidStaking::NextNomination` (r:0 w:1)
	// Proof: `LiquidStaking::NextNomination` (`max_values`: Some(1), `max_size`: Some(5), added: 500, mode: `MaxEncodedLen`)
	// The range of `n` is `[4, 300]`.
	fn report_dispute_lost_unsigned(n: u32) -> Weight {
		// At least 154_412 nanoseconds.
		Weight::from_parts(175_369_037, 5523)
			.saturating_add(Weight::from_parts(459_636, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(19))
			.saturating_add(T::DbWeight::get().writes(11))
			.saturating_add(Weight::from_parts(0, 34).saturating_mul(n.into()))
	}
}
