// SPDX-License-Identifier: Apache-2.0

//! The networks that episodes begin with.

use polkadot_sdk::{
	polkadot_primitives::{AccountId, Balance},
	sp_core::crypto::Ss58Codec,
	sp_runtime::Perbill,
};
use rand::{seq::SliceRandom, Rng};
use rill_runtime::{
	constants::currency::RILL,
	genesis::{Authority, GenesisParameters},
	timing::NetworkTiming,
};
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

/// What every account has at first, in plancks.
pub const ENDOWMENT: Balance = 1_000_000 * RILL;

/// How many accounts stake.
pub const HOLDERS: u8 = 6;

/// Who can be a validator of a genesis. Deriving keys takes long, and they are the same for all networks.
static AUTHORITIES: LazyLock<Vec<Authority>> = LazyLock::new(|| {
	["Alice", "Bob", "Charlie", "Dave", "Eve", "Ferdie", "Grace", "Heidi"]
		.map(Authority::from_seed)
		.into()
});

/// What an episode begins with, as a regression keeps it.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Network {
	/// Validators of the genesis.
	pub authorities: u8,
	/// How many an election picks.
	pub validator_count: u8,
	/// Stashes of the pool.
	pub stashes: u8,
	/// Nominators beside the pool; with more than 64 a validator's exposure has several pages.
	pub backers: u8,
	/// Sessions in an era, of five slots each.
	pub sessions_per_era: u8,
	/// Eras by which slashes are deferred.
	pub deferral: u8,
	/// Eras that unbonding takes.
	pub bonding: u8,
	/// The most that an offence costs, in thousandths of the stake.
	pub worst_offence: u16,
}

impl Network {
	/// One of the networks that episodes are on.
	pub fn random(random: &mut impl Rng) -> Self {
		let authorities = random.gen_range(2..=6);
		let deferral = *[1, 1, 2, 3].choose(random).expect("there are some; qed");
		Self {
			authorities,
			validator_count: random.gen_range(2..=authorities.max(2)),
			stashes: random.gen_range(1..=4),
			backers: if random.gen_ratio(1, 12) { 80 } else { 0 },
			sessions_per_era: random.gen_range(1..=2),
			deferral,
			bonding: deferral + random.gen_range(2..=4),
			worst_offence: *[20, 100, 1_000].choose(random).expect("there are some; qed"),
		}
	}

	/// Its genesis.
	pub fn genesis(&self) -> GenesisParameters {
		let validators = self.validators();
		let holders = (0..HOLDERS).map(holder);
		let backers = (0..self.backers).map(backer);
		GenesisParameters {
			timing: NetworkTiming {
				epoch_duration: NetworkTiming::MIN_EPOCH_DURATION,
				sessions_per_era: self.sessions_per_era.into(),
				bonding_duration: self.bonding.into(),
				slash_defer_duration: self.deferral.into(),
			},
			endowments: validators
				.into_iter()
				.chain(holders)
				.chain(backers)
				.map(|who| (who, ENDOWMENT))
				.collect(),
			backers: vec![],
			authorities: self.authorities().cloned().collect(),
			sudo: None,
			committee: vec![],
			validator_count: self.validator_count.into(),
			stashes: self.stashes.into(),
		}
	}

	/// The validators of the genesis.
	pub fn validators(&self) -> Vec<AccountId> {
		self.authorities().map(|authority| authority.stash.clone()).collect()
	}

	fn authorities(&self) -> impl Iterator<Item = &'static Authority> {
		AUTHORITIES.iter().take(self.authorities.into())
	}

	/// Blocks of an era in which no slot is missed.
	pub fn blocks_per_era(&self) -> u32 {
		let epoch = u32::try_from(NetworkTiming::MIN_EPOCH_DURATION).unwrap_or(u32::MAX);
		epoch.saturating_mul(self.sessions_per_era.into())
	}

	/// An offence of `thousandths`, as far as this network has such.
	pub fn fraction(&self, thousandths: u16) -> Perbill {
		Perbill::from_rational(u32::from(thousandths.min(self.worst_offence)), 1_000)
	}
}

/// An account that stakes.
pub fn holder(index: u8) -> AccountId {
	AccountId::new([100 + index % HOLDERS; 32])
}

/// Whoever reports offences, for others or its own.
pub fn informer() -> AccountId {
	AccountId::new([251; 32])
}

/// A nominator beside the pool.
pub fn backer(index: u8) -> AccountId {
	let mut id = [200; 32];
	id[0] = index;
	AccountId::new(id)
}

/// How an account is called in messages.
pub fn name(who: &AccountId) -> String {
	who.to_ss58check()
}
