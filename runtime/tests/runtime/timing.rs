// SPDX-License-Identifier: Apache-2.0

//! Every preset respects the relations between its lengths, and the pallets read these lengths.

use polkadot_sdk::{
	frame_support::traits::Get, pallet_babe, pallet_beefy, pallet_grandpa, pallet_staking,
	sp_io::TestExternalities,
};
use rill_runtime::{
	genesis::{presets, GenesisParameters},
	timing::{self, NetworkTiming},
	Runtime,
};
use rill_test_chain::{state_of, Store as _};

fn all_presets() -> [GenesisParameters; 3] {
	[presets::development(), presets::local_testnet(), presets::live_template()]
}

#[test]
fn presets_should_respect_every_relation() {
	for preset in all_presets() {
		state_of(preset).execute_with(|| {
			let bonding = <Runtime as pallet_staking::Config>::BondingDuration::get();
			let deferral = <Runtime as pallet_staking::Config>::SlashDeferDuration::get();
			let history: u32 = <Runtime as pallet_staking::Config>::HistoryDepth::get();
			let chunks: u32 = <Runtime as pallet_staking::Config>::MaxUnlockingChunks::get();
			assert!(deferral + 2 <= bonding);
			assert!(history > bonding);
			assert!(chunks >= bonding + 2);
		});
	}
}

#[test]
fn pallets_should_read_the_timing_of_the_preset() {
	for preset in all_presets() {
		let expected = preset.timing;
		state_of(preset).execute_with(|| assert_pallets_read(expected));
	}
}

#[test]
fn production_should_apply_when_storage_is_absent() {
	TestExternalities::default().execute_with(|| {
		assert_pallets_read(NetworkTiming::PRODUCTION);
	});
}

fn assert_pallets_read(expected: NetworkTiming) {
	let sessions = u64::from(expected.bonding_duration * expected.sessions_per_era);
	assert_eq!(timing::Timing::<Runtime>::get(), expected);
	assert_eq!(<Runtime as pallet_babe::Config>::EpochDuration::get(), expected.epoch_duration);
	assert_eq!(
		<Runtime as pallet_staking::Config>::SessionsPerEra::get(),
		expected.sessions_per_era
	);
	assert_eq!(
		<Runtime as pallet_staking::Config>::BondingDuration::get(),
		expected.bonding_duration
	);
	assert_eq!(
		<Runtime as pallet_staking::Config>::SlashDeferDuration::get(),
		expected.slash_defer_duration
	);
	assert_eq!(<Runtime as pallet_grandpa::Config>::MaxSetIdSessionEntries::get(), sessions);
	assert_eq!(<Runtime as pallet_beefy::Config>::MaxSetIdSessionEntries::get(), sessions);
	assert_eq!(timing::ReportLongevity::<Runtime>::get(), sessions * expected.epoch_duration);
}

#[test]
#[should_panic(expected = "slashes are deferred for so long")]
fn genesis_should_refuse_a_deferral_that_outlasts_bonding() {
	let mut preset = presets::development();
	preset.timing.slash_defer_duration = preset.timing.bonding_duration - 1;
	state_of(preset);
}

#[test]
#[should_panic(expected = "more eras than a ledger has chunks")]
fn genesis_should_refuse_bonding_that_overflows_a_ledger() {
	let mut preset = presets::development();
	preset.timing.bonding_duration = 31;
	state_of(preset);
}

#[test]
#[should_panic(expected = "the epoch is too short")]
fn genesis_should_refuse_an_epoch_of_four_slots() {
	let mut preset = presets::development();
	preset.timing.epoch_duration = 4;
	state_of(preset);
}

#[test]
#[should_panic(expected = "at least one session")]
fn genesis_should_refuse_an_era_without_sessions() {
	let mut preset = presets::development();
	preset.timing.sessions_per_era = 0;
	state_of(preset);
}
