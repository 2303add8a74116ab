// SPDX-License-Identifier: Apache-2.0

//! The extrinsics that are compared, and the blocks that have them.

use super::{
	crowd::{self, Signer},
	pools, Sizes,
};
use pallet_liquid_staking::{Queue, Tickets};
use polkadot_sdk::{
	frame_system, pallet_assets, pallet_balances, pallet_staking, pallet_sudo,
	polkadot_primitives::Balance, sp_keyring::Sr25519Keyring::Alice,
};
use rill_runtime::{
	constants::{currency::RILL, STRILL_ASSET_ID},
	Block, Runtime, RuntimeCall,
};
use rill_test_chain::{sign, Chain, Store};
use std::fmt;
use strum::{EnumIter, IntoEnumIterator};

/// RILL in each call, in plancks. Every holder has a multiple of it.
pub const AMOUNT: Balance = 10 * RILL;

/// An extrinsic.
#[derive(Clone, Copy, Debug, EnumIter, Eq, Ord, PartialEq, PartialOrd)]
pub enum Kind {
	Remark,
	Transfer,
	AssetTransfer,
	Stake,
	Unstake,
	Claim,
	ClaimFor,
	InstantUnstake,
	TransferTicket,
	Rebond,
	BondExtra,
	Unbond,
	WithdrawUnbonded,
}

impl Kind {
	/// The names of the pallet and of the call.
	fn name(self) -> &'static str {
		match self {
			Self::Remark => "system.remark",
			Self::Transfer => "balances.transfer_keep_alive",
			Self::AssetTransfer => "assets.transfer_keep_alive",
			Self::Stake => "stake",
			Self::Unstake => "unstake",
			Self::Claim => "claim",
			Self::ClaimFor => "claim_for",
			Self::InstantUnstake => "instant_unstake",
			Self::TransferTicket => "transfer_ticket",
			Self::Rebond => "rebond",
			Self::BondExtra => "staking.bond_extra",
			Self::Unbond => "staking.unbond",
			Self::WithdrawUnbonded => "staking.withdraw_unbonded",
		}
	}

	/// The call of a signer, on the state that [`crowd::prepare`] leaves. The other has the same
	/// kind of holdings, and no ticket in the batch of the call.
	fn call(self, signer: &Signer, other: &Signer) -> RuntimeCall {
		use pallet_liquid_staking::Call as Pool;
		use pallet_staking::Call as Staking;
		let queue = Queue::<Runtime>::get();
		let (claimable, unbonding) = (queue.oldest - 1, queue.open - 1);
		let shares = AMOUNT / 2;
		match self {
			Self::Remark => frame_system::Call::remark { remark: vec![] }.into(),
			Self::Transfer => pallet_balances::Call::transfer_keep_alive {
				dest: other.account().into(),
				value: AMOUNT,
			}
			.into(),
			Self::AssetTransfer => pallet_assets::Call::transfer_keep_alive {
				id: STRILL_ASSET_ID.into(),
				target: other.account().into(),
				amount: shares,
			}
			.into(),
			Self::Stake => Pool::stake { amount: AMOUNT, min_shares: 0 }.into(),
			Self::Unstake => Pool::unstake { shares, min_stake: 0 }.into(),
			Self::Claim => Pool::claim { batch: claimable }.into(),
			Self::ClaimFor => {
				Pool::claim_for { owner: signer.account().into(), batch: claimable }.into()
			},
			Self::InstantUnstake => Pool::instant_unstake { shares, min_stake: 0 }.into(),
			Self::TransferTicket => {
				let dest = other.account().into();
				Pool::transfer_ticket { batch: unbonding, dest, shares }.into()
			},
			Self::Rebond => Pool::rebond { batch: unbonding, shares, min_shares: 0 }.into(),
			Self::BondExtra => Staking::bond_extra { max_additional: AMOUNT }.into(),
			Self::Unbond => Staking::unbond { value: AMOUNT / 2 }.into(),
			Self::WithdrawUnbonded => Staking::withdraw_unbonded { num_slashing_spans: 0 }.into(),
		}
	}
}

impl fmt::Display for Kind {
	fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
		write!(formatter, "`{}`", self.name())
	}
}

/// The content of a block.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Measured {
	/// The inherents alone, which every block has.
	Nothing,
	/// The deletion of entries, all of them by one extrinsic.
	Deletion,
	/// Extrinsics of one kind.
	Extrinsic(Kind),
	/// The same on the chain of nomination pools. None: the inherents alone.
	OfPools(Option<pools::Kind>),
}

impl Measured {
	/// The contents of blocks of Rill.
	pub fn of_rill() -> impl Iterator<Item = Self> {
		[Self::Nothing, Self::Deletion].into_iter().chain(Kind::iter().map(Self::Extrinsic))
	}

	/// All contents.
	pub fn all() -> impl Iterator<Item = Self> {
		let pools = [None].into_iter().chain(pools::Kind::iter().map(Some));
		Self::of_rill().chain(pools.map(Self::OfPools))
	}

	/// An extrinsic without effect, on the same chain, if each call has an extrinsic of its own. It
	/// has a signature, a nonce and a fee.
	pub fn base(self) -> Option<Self> {
		match self {
			Self::Nothing | Self::Deletion | Self::OfPools(None) => None,
			Self::Extrinsic(_) => Some(Self::Extrinsic(Kind::Remark)),
			Self::OfPools(Some(_)) => Some(Self::OfPools(Some(pools::Kind::Remark))),
		}
	}

	/// The inherents alone, on the same chain.
	pub fn without(self) -> Self {
		match self {
			Self::Nothing | Self::Deletion | Self::Extrinsic(_) => Self::Nothing,
			Self::OfPools(_) => Self::OfPools(None),
		}
	}
}

impl fmt::Display for Measured {
	fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
		match self {
			Self::Nothing | Self::OfPools(None) => formatter.write_str("nothing"),
			Self::OfPools(Some(kind)) => kind.fmt(formatter),
			Self::Deletion => formatter.write_str("deletion of an entry"),
			Self::Extrinsic(kind) => kind.fmt(formatter),
		}
	}
}

/// A block of Rill with this content. The chain stays at its latest block.
pub fn block<S: Store>(chain: &mut Chain<S>, what: Measured, sizes: Sizes) -> Block {
	let extrinsics = chain.read(|| match what {
		Measured::Nothing | Measured::OfPools(_) => vec![],
		Measured::Deletion => {
			let signers = crowd::signers(Kind::Claim, sizes);
			let batch = Queue::<Runtime>::get().oldest - 1;
			let key = |signer: Signer| Tickets::<Runtime>::hashed_key_for(batch, signer.account());
			let keys = signers.map(key).collect();
			let call = Box::new(frame_system::Call::kill_storage { keys }.into());
			vec![sign(pallet_sudo::Call::sudo { call }, &Alice.pair())]
		},
		Measured::Extrinsic(kind) => {
			let signers = crowd::signers(kind, sizes).zip(crowd::others(kind, sizes));
			signers.map(|(signer, other)| sign(kind.call(&signer, &other), &signer.pair)).collect()
		},
	});
	chain.draft(extrinsics)
}
