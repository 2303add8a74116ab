// SPDX-License-Identifier: Apache-2.0

//! An offence of any weight, reported as an offence of consensus.

use polkadot_sdk::{
	polkadot_primitives::AccountId,
	sp_runtime::Perbill,
	sp_staking::{
		offence::{Kind, Offence},
		SessionIndex,
	},
};

/// An offence of several validators together.
pub struct Misbehaviour {
	pub time_slot: u128,
	pub session: SessionIndex,
	pub offenders: Vec<AccountId>,
	pub fraction: Perbill,
}

impl Offence<(AccountId, ())> for Misbehaviour {
	const ID: Kind = *b"random:misbehave";
	type Slot = u128;

	fn offenders(&self) -> Vec<(AccountId, ())> {
		self.offenders.iter().cloned().map(|who| (who, ())).collect()
	}

	fn session_index(&self) -> SessionIndex {
		self.session
	}

	fn validator_set_count(&self) -> u32 {
		1
	}

	fn slot(&self) -> u128 {
		self.time_slot
	}

	fn slash_fraction(&self, _offenders: u32) -> Perbill {
		self.fraction
	}
}
