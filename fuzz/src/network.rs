// SPDX-License-Identifier: Apache-2.0

//! Networks of episodes.

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

/// The initial balance of every account, in plancks.
pub const ENDOWMENT: Balance = 1_000_000 * RILL;

/// The number of holders.
pub const HOLDERS: u8 = 6;

/// The possible validators of a genesis. They are the same for all networks, because it takes long
/// to derive keys.
static AUTHORITIES: LazyLock<Vec<Authority>> = LazyLock::new(|| {
	["Alice", "Bob", "Charlie", "Dave", "Eve", "Ferdie", "Grace", "Heidi"]
		.map(Authority::from_seed)
		.into()
});

/// The network of an episode, as regressions keep it.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Network {
	/// Validators in the genesis.
	pub authorities: u8,
	/// Validators that an election selects.
	pub validator_count: u8,
	/// Stashes of the pool.
	pub stashes: u8,
	/// Nominators beside the pool. With more than 64, an exposure has several pages.
	pub backers: u8,
	/// Sessions of five slots in an era.
	pub sessions_per_era: u8,
	/// The deferral, in eras.
	pub deferral: u8,
	/// The bonding duration, in eras.
	pub bonding: u8,
	/// Upper bound of the cost of an offence, in thousandths of the stake.
	pub worst_offence: u16,
}

impl Network {
	/// A random network.
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

	/// Blocks of an era without missed slots.
	pub fn blocks_per_era(&self) -> u32 {
		let epoch = u32::try_from(NetworkTiming::MIN_EPOCH_DURATION).unwrap_or(u32::MAX);
		epoch.saturating_mul(self.sessions_per_era.into())
	}

	/// The fraction of an offence, at most that of the worst offence of this network.
	pub fn fraction(&self, thousandths: u16) -> Perbill {
		Perbill::from_rational(u32::from(thousandths.min(self.worst_offence)), 1_000)
	}
}

/// A holder.
pub fn holder(index: u8) -> AccountId {
	AccountId::new([100 + index % HOLDERS; 32])
}

/// The account that reports all offences.
pub fn informer() -> AccountId {
	AccountId::new([251; 32])
}

/// A nominator beside the pool.
pub fn backer(index: u8) -> AccountId {
	let mut id = [200; 32];
	id[0] = index;
	AccountId::new(id)
}

/// The name of an account in messages.
pub fn name(who: &AccountId) -> String {
	who.to_ss58check()
}
