// SPDX-License-Identifier: Apache-2.0

//! The hooks of blocks, and the integrity test of a runtime.

use crate::{mock::*, pallet::SHARED_VALUES, types::*};
use polkadot_sdk::{
	frame_support::traits::{Hooks, WhitelistedStorageKeys},
	frame_system,
	sp_runtime::Perbill,
};

#[test]
fn beginning_of_a_block_should_weigh_its_work() {
	execute(|| {
		stake(&ALICE, SEED);
		next_era();
		let database = <Test as frame_system::Config>::DbWeight::get();
		let shared = database.reads_writes(SHARED_VALUES, SHARED_VALUES);
		assert_eq!(LiquidStaking::on_initialize(9), NOTHING_TO_SETTLE + shared);
		take_from(0, SEED, &[]);
		assert_eq!(LiquidStaking::on_initialize(10), STEP + shared);
		assert_eq!(LiquidStaking::on_initialize(11), NOTHING_TO_SETTLE + shared);
	});
}

// The supply of stRILL is a value of another pallet.
#[test]
fn every_block_should_count_the_values_that_no_call_counts() {
	let whitelisted = LiquidStaking::whitelisted_storage_keys().len();
	assert_eq!(u64::try_from(whitelisted + 1), Ok(SHARED_VALUES));
}

#[test]
fn settlement_should_wait_when_there_is_no_weight_for_it() {
	execute(|| {
		stake(&ALICE, SEED);
		next_era();
		// The idle weight of the block that takes the slash.
		take_from(0, SEED, &[]);
		let almost = STEP.saturating_sub(NO_STEP);
		assert_eq!(LiquidStaking::on_idle(9, NO_STEP + almost), NO_STEP);
		assert_eq!(pool().unsettled, Stake::new(SEED));
		assert_eq!(LiquidStaking::on_idle(9, NO_STEP + STEP), NO_STEP + STEP);
		assert_eq!(pool().unsettled, Stake::ZERO);
	});
}

#[test]
fn runtime_should_be_accepted() {
	LiquidStaking::integrity_test();
}

#[test]
#[should_panic = "the first parameters are not within their bounds"]
fn runtime_should_be_refused_when_initial_parameters_are_out_of_bounds() {
	InitialParameters::mutate(|first| first.reserve_target = Perbill::one());
	LiquidStaking::integrity_test();
}

#[test]
fn books_should_be_published_at_the_end_of_each_block() {
	execute(|| {
		stake(&ALICE, SEED);
		earn(SEED / 2);
		next_era();
		run_blocks(STREAM_PERIOD / 2);
		report(SEED / 4);
		let now = System::block_number();
		LiquidStaking::on_finalize(now);
		let books = crate::PublishedBooks::<Test>::get().unwrap();
		assert_eq!(books.version, BooksV1::VERSION);
		assert_eq!(books.pooled, pool().pooled(now));
		assert_eq!(books.shares, Shares::new(2 * SEED));
		assert_eq!(books.unreleased, pool().stream.unreleased(now));
		assert_eq!(books.refundable, pool().pending);
		assert_eq!(books.gate, EntryGate::Open);
	});
}
