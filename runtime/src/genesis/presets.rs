// SPDX-License-Identifier: Apache-2.0

//! The networks that a node can start by name.

use crate::{
	constants::currency::RILL,
	genesis::{Authority, GenesisParameters},
	timing::NetworkTiming,
};
use alloc::{vec, vec::Vec};
use polkadot_sdk::{
	polkadot_primitives::{AccountId, Balance},
	sp_keyring::Sr25519Keyring,
};

/// The first balance of every account, in plancks of RILL: a round number, well above the bond of a
/// validator.
pub const ENDOWMENT: Balance = 1_000_000 * RILL;

/// The accounts of Alice to Ferdie and their stashes, with well-known keys.
pub fn well_known_accounts() -> Vec<AccountId> {
	Sr25519Keyring::well_known().map(|key| key.to_account_id()).collect()
}

fn endow(accounts: Vec<AccountId>) -> Vec<(AccountId, Balance)> {
	accounts.into_iter().map(|account| (account, ENDOWMENT)).collect()
}

/// The stashes that do not validate. With them as nominators, the staked part of all RILL is like
/// that of a public network, and returns are plausible.
fn backers() -> Vec<(AccountId, Balance)> {
	[
		Sr25519Keyring::CharlieStash,
		Sr25519Keyring::DaveStash,
		Sr25519Keyring::EveStash,
		Sr25519Keyring::FerdieStash,
	]
	.map(|key| (key.to_account_id(), ENDOWMENT / 10 * 9))
	.to_vec()
}

/// Seats for the first validators and for newcomers. Any candidate can have a free seat, so the
/// newcomers stay below a third: they cannot stop finality.
const fn seats(validators: u32) -> u32 {
	validators.saturating_add(validators.saturating_sub(1) / 2)
}

/// Three members. A pause needs two of them.
fn committee() -> Vec<AccountId> {
	[Sr25519Keyring::Alice, Sr25519Keyring::Bob, Sr25519Keyring::Charlie]
		.map(|key| key.to_account_id())
		.to_vec()
}

/// One validator and eras of a minute, so that a developer sees rewards, unbonding and slashes
/// within minutes.
pub fn development() -> GenesisParameters {
	GenesisParameters {
		timing: NetworkTiming {
			epoch_duration: 5,
			sessions_per_era: 2,
			bonding_duration: 3,
			slash_defer_duration: 1,
		},
		authorities: vec![Authority::from_seed("Alice")],
		endowments: endow(well_known_accounts()),
		backers: backers(),
		sudo: Some(Sr25519Keyring::Alice.to_account_id()),
		committee: committee(),
		validator_count: 1,
		stashes: 2,
	}
}

/// Two validators, the fewest that test finality and backing between nodes, and eras of three
/// minutes.
pub fn local_testnet() -> GenesisParameters {
	GenesisParameters {
		timing: NetworkTiming {
			epoch_duration: 10,
			sessions_per_era: 3,
			bonding_duration: 6,
			slash_defer_duration: 4,
		},
		authorities: vec![Authority::from_seed("Alice"), Authority::from_seed("Bob")],
		endowments: endow(well_known_accounts()),
		backers: backers(),
		sudo: Some(Sr25519Keyring::Alice.to_account_id()),
		committee: committee(),
		validator_count: 2,
		stashes: 2,
	}
}

/// The template of a production network: its timing, no sudo key, and four validators, the fewest
/// that finalise with one of them down.
///
/// The validators and the committee have well-known keys. Founders replace them and the endowments.
pub fn live_template() -> GenesisParameters {
	let authorities = ["Alice", "Bob", "Charlie", "Dave"]
		.map(Authority::from_seed)
		.into_iter()
		.collect::<Vec<_>>();
	let stashes = authorities.iter().map(|who| who.stash.clone()).collect();
	GenesisParameters {
		timing: NetworkTiming::PRODUCTION,
		validator_count: seats(authorities.len() as u32),
		authorities,
		endowments: endow(stashes),
		backers: vec![],
		sudo: None,
		committee: committee(),
		stashes: 4,
	}
}
