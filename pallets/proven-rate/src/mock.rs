// SPDX-License-Identifier: Apache-2.0

//! A parachain with the real `cumulus-pallet-parachain-system`, which checks every proof.

mod relay;

pub use relay::View;

use crate::{self as pallet_proven_rate, Bounds, Error, Event, Latest, ProvenRecord};
use polkadot_sdk::{
	cumulus_pallet_parachain_system::{self, AnyRelayNumber, ExpectParentIncluded},
	cumulus_primitives_core::ParaId,
	frame_support::{
		derive_impl, parameter_types,
		traits::{ConstU32, Hooks},
		weights::Weight,
	},
	frame_system,
	sp_io::TestExternalities,
	sp_runtime::{BuildStorage, DispatchError, FixedU128, Perbill},
};
use rill_primitives::{Balance, BooksV1, EntryGate, Shares, Stake};

/// A price of one, in RILL with 18 decimals.
pub const ONE: Balance = 1_000_000_000_000_000_000;
/// The price in the books of most tests.
pub const PRICE: Balance = 2 * ONE;
/// The greatest change of [`PRICE`] that is no jump.
pub const MOST: Balance = PRICE / 20;
/// The slot of the first proof of most tests.
pub const FIRST: u64 = 1_000;
pub const GREATEST_AGE: u64 = 10;
pub const WAIT: u64 = 20;
pub const PARACHAIN: u32 = 2_000;

#[polkadot_sdk::frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = polkadot_sdk::frame_system;
	#[runtime::pallet_index(1)]
	pub type ParachainSystem = polkadot_sdk::cumulus_pallet_parachain_system;
	#[runtime::pallet_index(2)]
	pub type ProvenRate = crate;
}

parameter_types! {
	pub static CurrentSlot: u64 = 0;
	pub static MaxAge: u64 = GREATEST_AGE;
	pub static MaxJump: Perbill = Perbill::from_percent(5);
	pub static Pause: u64 = WAIT;
	pub static RateBounds: Bounds = bounds(ONE / 10, 10 * ONE);
	pub const SelfParaId: ParaId = ParaId::new(PARACHAIN);
	pub const NoWeight: Weight = Weight::zero();
}

/// The configuration of a parachain whose proofs `$listener` gets.
macro_rules! parachain {
	($runtime:ty, $event:ty, $listener:ty) => {
		impl cumulus_pallet_parachain_system::Config for $runtime {
			type CheckAssociatedRelayNumber = AnyRelayNumber;
			type ConsensusHook = ExpectParentIncluded;
			type DmpQueue = ();
			type OnSystemEvent = $listener;
			type OutboundXcmpMessageSource = ();
			type RelayParentOffset = ConstU32<0>;
			type ReservedDmpWeight = NoWeight;
			type ReservedXcmpWeight = NoWeight;
			type RuntimeEvent = $event;
			type SchedulingSignatureVerifier = ();
			type SelfParaId = SelfParaId;
			type WeightInfo = ();
			type XcmpMessageHandler = ();
		}

		impl pallet_proven_rate::Config for $runtime {
			type Bounds = RateBounds;
			type CurrentSlot = CurrentSlot;
			type MaxAge = MaxAge;
			type MaxJump = MaxJump;
			type Pause = Pause;
			type WeightInfo = ();
		}
	};
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlockU32<Test>;
	type OnSetCode = cumulus_pallet_parachain_system::ParachainSetCode<Self>;
}

parachain!(Test, RuntimeEvent, ProvenRate);

/// A parachain that forgot to pass its proofs on.
pub mod deaf {
	use super::*;

	#[polkadot_sdk::frame_support::runtime]
	mod runtime {
		#[runtime::runtime]
		#[runtime::derive(
			RuntimeCall,
			RuntimeEvent,
			RuntimeError,
			RuntimeOrigin,
			RuntimeFreezeReason,
			RuntimeHoldReason,
			RuntimeSlashReason,
			RuntimeLockId,
			RuntimeTask
		)]
		pub struct Deaf;

		#[runtime::pallet_index(0)]
		pub type System = polkadot_sdk::frame_system;
		#[runtime::pallet_index(1)]
		pub type ParachainSystem = polkadot_sdk::cumulus_pallet_parachain_system;
	}

	#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
	impl frame_system::Config for Deaf {
		type Block = frame_system::mocking::MockBlockU32<Deaf>;
		type OnSetCode = cumulus_pallet_parachain_system::ParachainSetCode<Self>;
	}

	impl From<Event<Deaf>> for RuntimeEvent {
		fn from(_event: Event<Deaf>) -> Self {
			panic!("it has no such event")
		}
	}

	parachain!(Deaf, RuntimeEvent, ());
}

pub fn bounds(lowest: Balance, highest: Balance) -> Bounds {
	Bounds { lowest: FixedU128::from_inner(lowest), highest: FixedU128::from_inner(highest) }
}

/// Sound books. So many shares exist that the pooled stake is the price with 18 decimals.
pub fn books_at(price: Balance) -> BooksV1 {
	BooksV1 {
		version: BooksV1::VERSION,
		pooled: Stake::new(price),
		shares: Shares::new(ONE),
		unreleased: Stake::ZERO,
		refundable: Stake::ZERO,
		gate: EntryGate::Open,
	}
}

/// The configuration of most tests. A thread may run several tests.
pub fn configure() {
	CurrentSlot::set(0);
	MaxAge::set(GREATEST_AGE);
	MaxJump::set(Perbill::from_percent(5));
	Pause::set(WAIT);
	RateBounds::set(bounds(ONE / 10, 10 * ONE));
}

/// Runs a test on a parachain that has no proof yet.
pub fn execute(test: impl FnOnce()) {
	configure();
	let storage = frame_system::GenesisConfig::<Test>::default().build_storage();
	TestExternalities::new(storage.expect("it has no values")).execute_with(test);
}

/// Runs a test on a parachain that has known [`PRICE`] for a pause. The last proof is of the slot
/// that it is given.
pub fn execute_usable(test: impl FnOnce(u64)) {
	execute(|| {
		let usable = FIRST + WAIT;
		prove(FIRST, &books_at(PRICE));
		prove(usable, &books_at(PRICE));
		assert_eq!(rate(), Ok(PRICE));
		events();
		test(usable);
	});
}

/// A block of the parachain on a block of Rill with these books. Rill has numbers of a tenth of
/// its slots.
pub fn prove(slot: u64, books: &BooksV1) {
	build_on(&View::of(slot, books));
}

/// A block of the parachain, in the slot of the block of Rill that it is built on.
pub fn build_on(view: &View) {
	let now = System::block_number() + 1;
	System::initialize(&now, &Default::default(), &Default::default());
	CurrentSlot::set(view.slot);
	ParachainSystem::on_initialize(now);
	view.set_validation_data();
	ParachainSystem::on_finalize(now);
}

/// The price, if it is usable.
pub fn rate() -> Result<Balance, DispatchError> {
	Ok(ProvenRate::rate()?.price().into_inner())
}

pub fn stake_for(shares: Balance) -> Result<Balance, DispatchError> {
	Ok(ProvenRate::stake_for(shares)?)
}

pub fn shares_for(stake: Balance) -> Result<Balance, DispatchError> {
	Ok(ProvenRate::shares_for(stake)?)
}

/// The result of a refused function.
pub fn refused(error: Error<Test>) -> Result<Balance, DispatchError> {
	Err(error.into())
}

/// The price without any check.
pub fn last_rate() -> Option<Balance> {
	ProvenRate::last_rate().map(|rate| rate.price().into_inner())
}

pub fn latest() -> ProvenRecord {
	Latest::<Test>::get().expect("some books are proven")
}

/// Events of the pallet since the last block began or the last look.
pub fn events() -> Vec<Event<Test>> {
	let events = System::events().into_iter().filter_map(|record| match record.event {
		RuntimeEvent::ProvenRate(event) => Some(event),
		_ => None,
	});
	let events = events.collect();
	System::reset_events();
	events
}
