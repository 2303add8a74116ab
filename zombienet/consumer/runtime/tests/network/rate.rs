// SPDX-License-Identifier: Apache-2.0

//! The rate that a parachain knows by proof.

use crate::{account, Network, PARACHAIN, UNIT};
use codec::Encode;
use consumer_runtime::{xcm::InStrill, ProvenRate, Runtime, RuntimeEvent};
use pallet_liquid_staking::PublishedBooks;
use pallet_proven_rate::{Error, Event, Latest};
use polkadot_sdk::{
	frame_support::{assert_err, storage::unhashed, traits::Get},
	pallet_aura::CurrentSlot,
	sp_keyring::Sr25519Keyring::Alice,
	sp_runtime::DispatchError,
};
use rill_primitives::{math::ProRata, BooksV1, EntryGate, Shares, Stake, BOOKS_V1_KEY};
use rill_runtime::{LiquidStaking, Runtime as RillRuntime, RuntimeOrigin};

/// The price of a second of execution on the parachain, in plancks of RILL.
const RILL_PER_SECOND: u128 = UNIT / 10;

/// The rate that the parachain knows after its last block, as a price.
fn known(network: &mut Network) -> Result<u128, DispatchError> {
	network.at(PARACHAIN).read(|| Ok(ProvenRate::rate()?.price().into_inner()))
}

fn change_books(change: impl FnOnce(&mut BooksV1)) {
	PublishedBooks::<RillRuntime>::mutate_extant(change);
}

/// A network whose parachain has known the rate for long enough to use it.
fn known_for_long() -> Network {
	let mut network = Network::new(&[PARACHAIN]);
	network.blocks(12);
	network
}

/// The parachain builds on a changed state of Rill, which no block of Rill would leave.
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
	network.hub.call(|| {
		rill_test_chain::plain(LiquidStaking::stake(
			RuntimeOrigin::signed(alice),
			100_000 * UNIT,
			0,
		))
	});
	network.block();
	assert_err!(known(&mut network), Error::<Runtime>::Jumped);
	network.blocks(11);
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
fn rate_should_not_be_used_when_rill_itself_does_not() {
	let mut network = known_for_long();
	let before = known(&mut network).unwrap();
	for (gate, error) in [
		(EntryGate::Halted, Error::<Runtime>::PoolHalted),
		(EntryGate::Assessing, Error::<Runtime>::SlashUnderAssessment),
	] {
		build_on(&mut network, || change_books(|books| books.gate = gate));
		assert_err!(known(&mut network), error);
		let price = network.at(PARACHAIN).read(InStrill::get).1;
		assert_eq!(price, RILL_PER_SECOND, "fees can still be paid in stRILL, at the last rate");
		network.blocks(2);
	}
	assert!(known(&mut network).unwrap() >= before);
}

#[test]
fn withheld_rate_should_not_be_used_from_its_block_on() {
	let mut network = known_for_long();
	network.at(PARACHAIN).keeps_rate_back = true;
	let last = network.at(PARACHAIN).read(Latest::<Runtime>::get).unwrap();
	// A transaction in the block without the proven books finds no rate either.
	network.at(PARACHAIN).call(|| {
		let rate = ProvenRate::rate().map(drop).map_err(DispatchError::from);
		assert_err!(rate, Error::<Runtime>::Withheld);
	});
	network.block();
	assert_eq!(network.at(PARACHAIN).read(Latest::<Runtime>::get), Some(last));
	assert_err!(known(&mut network), Error::<Runtime>::Withheld);
	network.blocks(10);
	assert_err!(known(&mut network), Error::<Runtime>::TooOld);
	network.at(PARACHAIN).keeps_rate_back = false;
	network.block();
	assert!(known(&mut network).is_ok());
}

fn part(stake: Stake, part: u128, whole: u128) -> Stake {
	ProRata::of(part, whole).floor(stake).expect("it fits; qed")
}

#[test]
fn rate_should_not_be_used_for_a_pause_when_it_jumps() {
	for (change, is_jump) in [
		(|books: &mut BooksV1| books.pooled = part(books.pooled, 94, 100), true),
		(|books: &mut BooksV1| books.pooled = part(books.pooled, 106, 100), true),
		(|books: &mut BooksV1| books.pooled = part(books.pooled, 96, 100), false),
	] as [(fn(&mut BooksV1), bool); 3]
	{
		let mut network = known_for_long();
		let before = known(&mut network).unwrap();
		build_on(&mut network, || change_books(change));
		if !is_jump {
			assert!(known(&mut network).unwrap() < before);
			continue;
		}
		assert_err!(known(&mut network), Error::<Runtime>::Jumped);
		// The next block of Rill has the old rate again, which is another jump.
		network.blocks(10);
		assert_err!(known(&mut network), Error::<Runtime>::Jumped);
		network.blocks(2);
		assert!(known(&mut network).unwrap() >= before);
	}
}

#[test]
fn rate_should_not_be_used_for_a_pause_when_it_falls_step_by_step() {
	let mut network = known_for_long();
	let before = known(&mut network).unwrap();
	let pooled =
		network.hub.chain.read(|| PublishedBooks::<RillRuntime>::get().unwrap().pooled.plancks());
	// A fall of four hundredths in each of two successive blocks.
	build_on(&mut network, || change_books(|books| books.pooled = Stake::new(pooled / 100 * 96)));
	assert!(known(&mut network).unwrap() < before);
	build_on(&mut network, || change_books(|books| books.pooled = Stake::new(pooled / 100 * 92)));
	assert_err!(known(&mut network), Error::<Runtime>::Jumped);
}

#[test]
fn rate_should_not_change_by_more_within_any_pause() {
	// A fall of 4.5 hundredths twice, or once with a larger rise after it. Each begins anywhere in
	// a pause.
	for steps in [[9_550, 9_120], [9_550, 10_030]] {
		let mut network = Network::new(&[PARACHAIN]);
		network.block();
		let pooled = network
			.hub
			.chain
			.read(|| PublishedBooks::<RillRuntime>::get().unwrap().pooled.plancks());
		let mut jumps = Vec::new();
		for wait in 0..12 {
			let mut network = known_for_long();
			network.blocks(wait);
			for part in steps {
				let change =
					move |books: &mut BooksV1| books.pooled = Stake::new(pooled / 10_000 * part);
				build_on(&mut network, || change_books(change));
			}
			jumps.push(known(&mut network).err());
		}
		let all = vec![Some(Error::<Runtime>::Jumped.into()); jumps.len()];
		assert_eq!(jumps, all, "{steps:?}");
	}
}

#[test]
fn shares_should_cost_the_same_as_on_rill_while_a_slash_is_pending() {
	let mut network = known_for_long();
	build_on(&mut network, || {
		change_books(|books| books.refundable = Stake::new(books.pooled.plancks()))
	});
	network.at(PARACHAIN).read(|| {
		let worth = ProvenRate::stake_for(1_000 * UNIT).unwrap();
		let bought = ProvenRate::shares_for(worth).unwrap();
		assert!(bought <= 500 * UNIT && bought > 499 * UNIT, "{bought}");
	});
}

#[test]
fn rate_should_not_be_used_when_rill_would_refuse_entries() {
	let change = |change: fn(&mut BooksV1)| {
		let mut network = known_for_long();
		assert!(known(&mut network).is_ok());
		build_on(&mut network, || change_books(change));
		assert_err!(known(&mut network), Error::<Runtime>::OutOfBounds);
	};
	// Nearly all of the stake is lost.
	change(|books| books.pooled = part(books.pooled, 1, 20));
	change(|books| books.shares = Shares::ZERO);
	// The unreleased rewards exceed the pooled stake, at a rate within bounds.
	change(|books| books.unreleased = books.pooled.saturating_add(Stake::new(1)));
}

fn append_to_the_books() {
	let mut books = PublishedBooks::<RillRuntime>::get().encode();
	// The encoding of an option begins with this byte.
	books.remove(0);
	books.extend_from_slice(&[7; 32]);
	unhashed::put_raw(&BOOKS_V1_KEY, &books);
}

#[test]
fn rate_should_not_be_proven_when_books_are_gone_or_of_another_version() {
	for change in [PublishedBooks::<RillRuntime>::kill, || change_books(|books| books.version = 2)]
	{
		let mut network = known_for_long();
		assert!(known(&mut network).is_ok());
		build_on(&mut network, change);
		assert_err!(known(&mut network), Error::<Runtime>::NotProven);
	}
}

#[test]
fn books_with_new_fields_should_be_read_as_before() {
	let mut network = known_for_long();
	let before = known(&mut network).unwrap();
	build_on(&mut network, append_to_the_books);
	assert!(known(&mut network).unwrap() >= before);
}

#[test]
fn runtime_should_ask_collators_for_the_books() {
	use consumer_runtime::Block;
	use polkadot_sdk::cumulus_primitives_core::runtime_decl_for_key_to_include_in_relay_proof::KeyToIncludeInRelayProofV1;
	let asked = <Runtime as KeyToIncludeInRelayProofV1<Block>>::keys_to_prove();
	assert_eq!(asked.keys, ProvenRate::keys_to_prove().keys);
}

#[test]
fn messages_after_a_standstill_should_find_no_rate() {
	let mut network = known_for_long();
	let now = network.at(PARACHAIN).read(CurrentSlot::<Runtime>::get);
	// A message sees the slot of its block, and the books of the block before.
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
