// SPDX-License-Identifier: Apache-2.0

//! Configurations that cannot work are refused.

use crate::{mock::*, stake_asset};
use polkadot_sdk::frame_support::traits::Hooks;

#[test]
fn configuration_should_be_accepted_when_it_can_work() {
	SharesAsset::set(strill_asset());
	RetryDelay::set(1);
	RemoteStaking::integrity_test();
}

#[test]
#[should_panic(expected = "the tokens have to be told apart")]
fn configuration_should_be_refused_when_both_tokens_are_the_same() {
	SharesAsset::set(stake_asset());
	RetryDelay::set(1);
	RemoteStaking::integrity_test();
}

#[test]
#[should_panic(expected = "a full queue would be asked in every block")]
fn configuration_should_be_refused_when_payouts_are_retried_at_once() {
	SharesAsset::set(strill_asset());
	RetryDelay::set(0);
	RemoteStaking::integrity_test();
}
