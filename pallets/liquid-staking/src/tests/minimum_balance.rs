// SPDX-License-Identifier: Apache-2.0

//! The minimum balance of stRILL.

use crate::{mock::*, types::*, Error};
use polkadot_sdk::frame_support::assert_noop;

const MIN_SHARES: Balance = UNIT / 10;

fn execute_with_minimum(test: impl FnOnce()) {
	ExtBuilder::default().min_shares(MIN_SHARES).build_and_execute(test);
}

#[test]
fn keepers_of_shares_should_have_a_base_from_the_seed() {
	execute_with_minimum(|| {
		assert_eq!(LiquidStaking::share_base(), Shares::new(MIN_SHARES));
		assert_eq!(strill(&account(AccountKind::Escrow)), MIN_SHARES);
		assert_eq!(strill(&account(AccountKind::Insurance)), MIN_SHARES);
		assert_eq!(strill(&account(AccountKind::Authority)), SEED - 2 * MIN_SHARES);
		assert_eq!(LiquidStaking::insurance(), Shares::ZERO);
		assert_eq!(LiquidStaking::pool_info().insurance, 0);
	});
}

#[test]
fn keepers_should_need_no_base_when_the_minimum_is_a_planck() {
	execute(|| {
		assert_eq!(LiquidStaking::share_base(), Shares::ZERO);
		assert_eq!(strill(&account(AccountKind::Escrow)), 0);
	});
}

#[test]
fn exit_should_take_the_rest_only_when_it_is_below_the_minimum() {
	for (left, is_swept) in [(0, true), (MIN_SHARES - 1, true), (MIN_SHARES, false)] {
		execute_with_minimum(|| {
			stake(&ALICE, 10 * UNIT);
			unstake(&ALICE, 10 * UNIT - left);
			let kept = if is_swept { 0 } else { left };
			assert_eq!(strill(&ALICE), kept, "{left}");
			assert_eq!(LiquidStaking::tickets_of(&ALICE)[0].shares, 10 * UNIT - kept, "{left}");
		});
	}
}

#[test]
fn exit_should_not_take_more_than_the_account_has() {
	execute_with_minimum(|| {
		stake(&ALICE, 10 * UNIT);
		let more = LiquidStaking::unstake(RuntimeOrigin::signed(ALICE), 10 * UNIT + 1, 0);
		assert_noop!(plain(more), Error::<Test>::InsufficientShares);
	});
}
