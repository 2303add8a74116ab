// SPDX-License-Identifier: Apache-2.0

//! The rate that a parachain knows by proof.

use crate::{account, Network, PARACHAIN, UNIT};
use codec::Encode;
use consumer_runtime::{xcm::InStrill, ProvenRate, Runtime, RuntimeEvent};
use pallet_liquid_staking::Pool;
use pallet_proven_rate::{Error, Event, Latest};
use polkadot_sdk::{
	frame_support::{assert_err, storage::unhashed, traits::Get},
	pallet_aura::CurrentSlot,
	sp_keyring::Sr25519Keyring::Alice,
	sp_runtime::DispatchError,
};
use rill_primitives::{EntryGate, PoolLedger};
use rill_runtime::{LiquidStaking, Runtime as RillRuntime, RuntimeOrigin};

/// What a second of execution costs there, in plancks of RILL.
const RILL_PER_SECOND: u128 = UNIT / 10;

/// The price on Rill after its last block but `behind`, as the last block of the parachain was built on it.
fn known(network: &mut Network) -> Result<u128, DispatchError> {
	network.at(PARACHAIN).read(|| Ok(ProvenRate::rate()?.price().into_inner()))
}

/// The parachain builds on a state of Rill's that is changed in some way, which no block there would do.
fn build_on(network: &mut Network, change: impl FnOnce()) {
	network.hub.chain.change(change);
	let view = network.hub.view_of(PARACHAIN);
	network.at(PARACHAIN).build(view);
}

#[test]
fn rate_should_be_rills_to_the_planck_in_every_block() {
	let mut network = Network::new(&[PARACHAIN]);
	assert_err!(known(&mut network), Error::<Runtime>::NotProven);
	let alice = account(Alice);
	network.hub.call(|| LiquidStaking::stake(RuntimeOrigin::signed(alice), 100_000 * UNIT, 0));
	let first = network.hub.chain.read(LiquidStaking::rate);
	let mut changes = 0;
	while network.hub.chain.active_era() < 4 {
		let on_rill = network.hub.chain.read(|| {
			let shares = 12_345_678_901_234;
			(
				LiquidStaking::rate().into_inner(),
				LiquidStaking::stake_for(shares),
				LiquidStaking::shares_for(shares),
			)
		});
		network.block();
		let here = network.at(PARACHAIN).read(|| {
			let shares = 12_345_678_901_234;
			let rate = ProvenRate::rate().unwrap().price().into_inner();
			(rate, ProvenRate::stake_for(shares).ok(), ProvenRate::shares_for(shares).ok())
		});
		assert_eq!(here, on_rill);
		let told = network.at(PARACHAIN).events().iter().any(|event| {
			matches!(event, RuntimeEvent::ProvenRate(Event::RateProven { rate, .. }) if rate.into_inner() == on_rill.0)
		});
		changes += u32::from(told);
	}
	assert!(changes > 10, "rewards are released block by block");
	assert!(known(&mut network).unwrap() > first.into_inner());
}

#[test]
fn rate_should_not_be_used_when_it_is_old_or_rill_itself_does_not() {
	let mut network = Network::new(&[PARACHAIN]);
	network.blocks(2);
	let before = known(&mut network).unwrap();
	for (gate, error) in [
		(EntryGate::Halted, Error::<Runtime>::PoolHalted),
		(EntryGate::Assessing, Error::<Runtime>::SlashUnderAssessment),
	] {
		build_on(&mut network, || Pool::<RillRuntime>::mutate(|pool| pool.gate = gate));
		assert_err!(known(&mut network), error);
		let price = network.at(PARACHAIN).read(InStrill::get).1;
		assert_eq!(price, RILL_PER_SECOND, "fees can still be paid in stRILL, at the last rate");
		network
			.hub
			.chain
			.change(|| Pool::<RillRuntime>::mutate(|pool| pool.gate = EntryGate::Open));
		network.block();
	}
	assert!(known(&mut network).unwrap() >= before);
	// A collator can keep it back, but not make another one of it.
	network.at(PARACHAIN).keeps_rate_back = true;
	let last = network.at(PARACHAIN).read(Latest::<Runtime>::get).unwrap();
	network.blocks(10);
	assert_eq!(network.at(PARACHAIN).read(Latest::<Runtime>::get), Some(last));
	assert!(known(&mut network).is_ok());
	network.block();
	assert_err!(known(&mut network), Error::<Runtime>::TooOld);
	network.at(PARACHAIN).keeps_rate_back = false;
	network.block();
	assert!(known(&mut network).is_ok());
}

#[test]
fn rate_that_rill_would_take_no_entry_at_should_not_be_used() {
	let change = |change: fn(&mut PoolLedger)| {
		let mut network = Network::new(&[PARACHAIN]);
		network.block();
		assert!(known(&mut network).is_ok());
		build_on(&mut network, || Pool::<RillRuntime>::mutate(change));
		assert_err!(known(&mut network), Error::<Runtime>::OutOfBounds);
	};
	// Nearly all of it is lost.
	change(|pool| pool.active.0 /= 20);
	change(|pool| pool.shares.0 = 0);
	// More is still to be released than there is, at a price that is within bounds.
	change(|pool| {
		pool.stream.total.0 = pool.active.0 / 10 * 6;
		(pool.stream.start, pool.stream.end) = (0, u32::MAX);
	});
}

/// There are more in them than this chain knows of.
fn extend_the_books() {
	let mut books = Pool::<RillRuntime>::get().encode();
	books.push(0);
	unhashed::put_raw(&rill_primitives::POOL_KEY, &books);
}

#[test]
fn books_that_are_gone_or_of_another_layout_should_take_the_last_ones_with_them() {
	for change in [Pool::<RillRuntime>::kill, extend_the_books] {
		let mut network = Network::new(&[PARACHAIN]);
		network.block();
		assert!(known(&mut network).is_ok());
		build_on(&mut network, change);
		assert_err!(known(&mut network), Error::<Runtime>::NotProven);
	}
}

#[test]
fn messages_after_a_standstill_should_find_no_rate() {
	let mut network = Network::new(&[PARACHAIN]);
	network.blocks(2);
	let now = network.at(PARACHAIN).read(CurrentSlot::<Runtime>::get);
	// What a message sees: the slot of its block, and the books of the block before.
	let mut seen = |slots| {
		network.at(PARACHAIN).read(|| {
			CurrentSlot::<Runtime>::put(now + slots);
			ProvenRate::rate().map(drop).map_err(DispatchError::from)
		})
	};
	assert!(seen(10).is_ok());
	assert_err!(seen(11), Error::<Runtime>::TooOld);
	assert_err!(seen(10_000), Error::<Runtime>::TooOld);
}
