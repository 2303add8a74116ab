// SPDX-License-Identifier: Apache-2.0

//! Configurations that could never give a rate are refused, and the weight of a proof.

use crate::{mock::*, weights::WeightInfo};
use polkadot_sdk::{
	frame_support::{traits::Hooks, weights::Weight},
	sp_runtime::Perbill,
};

#[test]
fn configuration_should_be_accepted_when_values_are_the_least() {
	configure();
	RateBounds::set(bounds(ONE, ONE + 1));
	MaxAge::set(1);
	MaxJump::set(Perbill::from_parts(1));
	Pause::set(0);
	ProvenRate::integrity_test();
}

#[test]
#[should_panic(expected = "no rate could ever be used")]
fn configuration_should_be_refused_when_the_bounds_are_equal() {
	configure();
	RateBounds::set(bounds(ONE, ONE));
	ProvenRate::integrity_test();
}

#[test]
#[should_panic(expected = "no rate could ever be used")]
fn configuration_should_be_refused_when_the_bounds_are_reversed() {
	configure();
	RateBounds::set(bounds(ONE + 1, ONE));
	ProvenRate::integrity_test();
}

#[test]
#[should_panic(expected = "messages find the books of the block before")]
fn configuration_should_be_refused_when_no_age_is_allowed() {
	configure();
	MaxAge::set(0);
	ProvenRate::integrity_test();
}

#[test]
#[should_panic(expected = "a rate that may not change can never be used")]
fn configuration_should_be_refused_when_no_change_is_allowed() {
	configure();
	MaxJump::set(Perbill::zero());
	ProvenRate::integrity_test();
}

#[test]
#[should_panic(expected = "no proof would arrive")]
fn configuration_should_be_refused_when_proofs_do_not_arrive() {
	configure();
	crate::Pallet::<deaf::Deaf>::integrity_test();
}

#[test]
fn weight_should_be_of_two_reads_two_writes_and_a_hundred_microseconds() {
	let expected = Weight::from_parts(2 * 25_000_000 + 2 * 100_000_000 + 100_000_000, 0);
	assert_eq!(<() as WeightInfo>::on_relay_state_proof(), expected);
}
