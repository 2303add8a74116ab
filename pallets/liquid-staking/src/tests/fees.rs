// SPDX-License-Identifier: Apache-2.0

//! The fee on rewards.

use crate::{mock::*, types::*, Event};
use polkadot_sdk::{frame_support::assert_ok, sp_runtime::Perbill};

fn fee(percent: u32) -> ExtBuilder {
	ExtBuilder::default().fee(Perbill::from_percent(percent))
}

#[test]
fn fee_should_be_paid_in_shares_and_leave_the_rate_unchanged() {
	fee(10).build_and_execute(|| {
		stake(&ALICE, SEED);
		next_era();
		earn(SEED);
		let before = price(SEED);
		begin_era();
		run_blocks(1);
		assert!(price(SEED).abs_diff(before) <= 1, "in the block of the harvest");
		let shares = SEED / 10;
		assert!(events().contains(&Event::FeePaid {
			stake: shares,
			treasury_shares: shares / 2,
			insurance_shares: shares / 2,
		}));
		assert_eq!(strill(&TREASURY), shares / 2);
		assert_eq!(strill(&account(AccountKind::Insurance)), shares / 2);
		assert_eq!(pool().stream.total, Stake::new(SEED * 9 / 10));
		run_blocks(STREAM_PERIOD);
		// Nine tenths of the reward, for 2.1 times the shares of the seed.
		let worth = SEED + (SEED * 9 / 10) * 10 / 21;
		assert!(price(SEED).abs_diff(worth) <= 1);
	});
}

#[test]
fn no_fee_should_be_taken_when_the_pool_has_no_price() {
	fee(20).build_and_execute(|| {
		report(SEED);
		next_era();
		next_era();
		assert_ok!(Balances::force_set_balance(
			RuntimeOrigin::root(),
			account(AccountKind::Rewards),
			DEPOSIT + SEED
		));
		next_era();
		assert_eq!(strill(&TREASURY), 0);
		run_blocks(STREAM_PERIOD);
		assert_eq!(LiquidStaking::pool_info().pooled, SEED);
	});
}

#[test]
fn fee_should_not_exceed_the_reward_when_the_reward_is_tiny() {
	for reward in 1..30 {
		fee(20).build_and_execute(|| {
			earn(reward);
			next_era();
			run_blocks(STREAM_PERIOD);
			assert_eq!(LiquidStaking::pool_info().pooled, SEED + reward);
			assert!(price(SEED) <= SEED + reward);
		});
	}
}

#[test]
fn fee_should_not_be_taken_when_a_reward_is_larger_than_the_pool() {
	for (reward, is_taken) in [(SEED, true), (SEED + 1, false)] {
		fee(10).build_and_execute(|| {
			earn(reward);
			next_era();
			assert_eq!(strill(&TREASURY) > 0, is_taken, "of {reward}");
		});
	}
}

#[test]
fn no_event_should_be_emitted_when_the_fee_is_zero() {
	execute(|| {
		earn(SEED);
		next_era();
		assert!(!events().iter().any(|event| matches!(event, Event::FeePaid { .. })));
	});
}

#[test]
fn fee_should_buy_shares_at_the_entry_rate_while_a_slash_is_pending() {
	fee(20).build_and_execute(|| {
		stake(&ALICE, SEED);
		next_era();
		earn(SEED);
		report(SEED / 2);
		let info = LiquidStaking::pool_info();
		assert_eq!((info.pooled, info.pending_slash), (SEED * 3 / 2, SEED / 2));
		events();
		next_era();
		let bought = events().into_iter().find_map(|event| match event {
			Event::FeePaid { treasury_shares, insurance_shares, .. } => {
				Some(treasury_shares + insurance_shares)
			},
			_ => None,
		});
		// As if the slash were cancelled, one share has one RILL.
		assert_eq!(bought, Some(SEED / 5));
	});
}
