// SPDX-License-Identifier: Apache-2.0

//! Every preset yields a state from which a chain can start.

use polkadot_sdk::{
	frame_support::traits::Currency, pallet_babe, pallet_grandpa, pallet_staking, pallet_sudo,
};
use rill_runtime::{
	constants::currency::RILL,
	genesis::{get_preset, preset_names, presets, GenesisParameters},
	Balances, Runtime, Session, Staking,
};
use rill_test_chain::{state_of, State, Store as _};

fn assert_starts(preset: GenesisParameters) -> State {
	let stashes: Vec<_> = preset.authorities.iter().map(|who| who.stash.clone()).collect();
	let backing: u128 = preset.backers.iter().map(|(_, stake)| stake).sum();
	let mut state = state_of(preset);
	state.execute_with(|| {
		let mut elected = Session::validators();
		let mut expected = stashes.clone();
		elected.sort();
		expected.sort();
		assert_eq!(elected, expected);
		assert_eq!(pallet_babe::Authorities::<Runtime>::get().len(), stashes.len());
		assert_eq!(pallet_grandpa::Authorities::<Runtime>::get().len(), stashes.len());
		assert_eq!(pallet_staking::CurrentEra::<Runtime>::get(), Some(0));
		assert_eq!(pallet_staking::ActiveEra::<Runtime>::get().map(|era| era.index), Some(0));
		let mut at_stake = 0;
		for stash in &stashes {
			let ledger = Staking::ledger(stash.clone().into()).expect("validators are bonded");
			assert_eq!(ledger.active, 100_000 * RILL);
			let exposure = Staking::eras_stakers(0, stash);
			assert_eq!(exposure.own, 100_000 * RILL);
			at_stake += exposure.total - exposure.own;
		}
		assert_eq!(at_stake, backing);
	});
	state
}

#[test]
fn development_should_start_with_every_well_known_account_funded() {
	for preset in [presets::development(), presets::local_testnet()] {
		let sudo = preset.sudo.clone();
		assert_starts(preset).execute_with(|| {
			for account in presets::well_known_accounts() {
				assert_eq!(Balances::total_balance(&account), presets::ENDOWMENT);
			}
			assert_eq!(pallet_sudo::Key::<Runtime>::get(), sudo);
			assert!(sudo.is_some());
		});
	}
}

#[test]
fn live_template_should_start_without_sudo() {
	assert_starts(presets::live_template()).execute_with(|| {
		assert_eq!(pallet_sudo::Key::<Runtime>::get(), None);
	});
}

#[test]
fn every_preset_should_be_found_by_its_name() {
	assert_eq!(preset_names().len(), 3);
	for name in preset_names() {
		assert!(get_preset(&name).is_some(), "{name}");
	}
	assert!(get_preset(&"unknown".into()).is_none());
}
