// SPDX-License-Identifier: Apache-2.0

//! Slashes, from the report to the settlement.

mod gains;
mod parties;
mod reports;

use crate::{
	books::{Books, RewardStream},
	mock::*,
	types::*,
	Error, Event, OffenceWatch, PendingSlashes, Pool,
};
use polkadot_sdk::{
	frame_support::{assert_noop, assert_ok, traits::fungible::Mutate},
	sp_runtime::Perbill,
	sp_staking::{
		offence::{OffenceDetails, OnOffenceHandler},
		EraIndex, OnStakingUpdate, SessionIndex,
	},
};
use std::collections::BTreeMap;

fn try_stake(who: AccountId, amount: Balance) -> polkadot_sdk::sp_runtime::DispatchResult {
	plain(LiquidStaking::stake(RuntimeOrigin::signed(who), amount, 0))
}

fn pooled() -> Balance {
	LiquidStaking::pool_info().pooled
}

fn ticket_of(who: &AccountId) -> Balance {
	LiquidStaking::tickets_of(who)[0].stake
}

fn cancel_reports() {
	ledger(|l| l.reports.clear());
}

/// Era 1, with the stake of Alice and the seed bonded, `SEED` each.
fn bonded() {
	stake(&ALICE, SEED);
	next_era();
	assert_eq!(pool().active, Stake::new(2 * SEED));
	events();
}

/// The figures of a pool of two seeds whose holders bear all of a pending slash.
fn holders_bear(pending: Balance) -> Event<Test> {
	let stream = RewardStream::default();
	Event::ProvisionsAdjusted { shares: 2 * SEED, owed: 0, pending, unsettled: 0, stream }
}
