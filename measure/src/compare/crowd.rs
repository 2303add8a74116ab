// SPDX-License-Identifier: Apache-2.0

//! The holders whose calls are compared.

use super::{
	kinds::{Kind, AMOUNT},
	progress, Sizes,
};
use codec::Encode;
use pallet_liquid_staking::{types::PaymentCursor, NextPayment, Queue};
use polkadot_sdk::{
	frame_support::{assert_ok, traits::fungible::Mutate},
	pallet_staking::RewardDestination,
	polkadot_primitives::AccountId,
	sp_core::{sr25519, Pair},
};
use rill_runtime::{
	genesis::presets, Balances, LiquidStaking, Runtime, RuntimeOrigin, Session, Staking,
};
use rill_test_chain::Chain;
use sp_io::hashing::blake2_256;
use strum::IntoEnumIterator;

/// A holder with a key.
pub struct Signer {
	pub pair: sr25519::Pair,
}

impl Signer {
	fn numbered(kind: Kind, number: u32) -> Self {
		let seed = (kind as u8, number).using_encoded(blake2_256);
		Self { pair: sr25519::Pair::from_seed(&seed) }
	}

	pub fn account(&self) -> AccountId {
		self.pair.public().into()
	}

	fn origin(&self) -> RuntimeOrigin {
		RuntimeOrigin::signed(self.account())
	}
}

/// The signers of one kind of extrinsic.
pub fn signers(kind: Kind, sizes: Sizes) -> impl Iterator<Item = Signer> {
	(0..sizes.extrinsics).map(move |number| Signer::numbered(kind, number))
}

/// As many others, with the same kind of holdings. Those of tickets have none in the same batch.
pub fn others(kind: Kind, sizes: Sizes) -> impl Iterator<Item = Signer> {
	(0..sizes.extrinsics).map(move |number| Signer::numbered(kind, sizes.extrinsics + number))
}

/// A development chain with all holders. It has a claimable batch, an unbonding one and an open
/// one.
pub fn prepare(sizes: Sizes) -> Chain {
	progress(format_args!("{} holders", sizes.holders));
	let mut chain = Chain::new(presets::development());
	chain.next_era();
	// Without payments by the chain, the claimable tickets stay.
	let never = PaymentCursor { batch: u32::MAX, after: None };
	chain.change(|| NextPayment::<Runtime>::put(never));
	chain.change(|| {
		for number in 0..sizes.holders {
			let who = AccountId::new((number, "holder").using_encoded(blake2_256));
			fund(&who);
			assert_ok!(LiquidStaking::stake(RuntimeOrigin::signed(who), 2 * AMOUNT, 0));
		}
	});
	chain.change(|| {
		each_of(sizes, settle_in);
		for kind in [Kind::Transfer, Kind::AssetTransfer, Kind::TransferTicket] {
			others(kind, sizes).for_each(|other| settle_in(kind, &other));
		}
	});
	progress(format_args!("{} signers of each extrinsic", sizes.extrinsics));
	let batch = chain.read(|| Queue::<Runtime>::get().open);
	chain.change(|| each_of(sizes, leave));
	while chain.read(|| Queue::<Runtime>::get().oldest) <= batch {
		chain.next_era();
	}
	chain.change(|| each_of(sizes, ask_for_tickets));
	chain.next_era();
	chain
}

fn each_of(sizes: Sizes, act: impl Fn(Kind, &Signer)) {
	for kind in Kind::iter() {
		signers(kind, sizes).for_each(|signer| act(kind, &signer));
	}
}

fn fund(who: &AccountId) {
	Balances::set_balance(who, 100 * AMOUNT);
}

/// Gives a signer the holdings that the extrinsic needs.
fn settle_in(kind: Kind, signer: &Signer) {
	fund(&signer.account());
	match kind {
		Kind::BondExtra | Kind::Unbond | Kind::WithdrawUnbonded => {
			assert_ok!(Staking::bond(signer.origin(), 20 * AMOUNT, RewardDestination::Staked));
			let validators = Session::validators().into_iter().map(Into::into).collect();
			assert_ok!(Staking::nominate(signer.origin(), validators));
		},
		_ => {
			assert_ok!(LiquidStaking::stake(signer.origin(), 4 * AMOUNT, 0));
		},
	}
}

/// Begins the exits that are complete when the blocks are made.
fn leave(kind: Kind, signer: &Signer) {
	match kind {
		Kind::Claim | Kind::ClaimFor => {
			assert_ok!(LiquidStaking::unstake(signer.origin(), AMOUNT, 0));
		},
		Kind::WithdrawUnbonded => {
			assert_ok!(Staking::unbond(signer.origin(), AMOUNT));
		},
		_ => {},
	}
}

/// Begins the exits that unbond when the blocks are made.
fn ask_for_tickets(kind: Kind, signer: &Signer) {
	if let Kind::TransferTicket | Kind::Rebond = kind {
		assert_ok!(LiquidStaking::unstake(signer.origin(), AMOUNT, 0));
	}
}
