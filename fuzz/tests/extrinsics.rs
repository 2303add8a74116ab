// SPDX-License-Identifier: Apache-2.0

//! A short run of random extrinsics reaches every pallet, and breaks nothing.

use rill_fuzz::extrinsics::{pallets_with_calls, run};

#[test]
fn random_extrinsics_of_every_pallet_should_break_nothing() {
	let tally = run(7, 6_000).unwrap_or_else(|wrong| panic!("{wrong}"));
	for pallet in pallets_with_calls() {
		let count = tally.by_pallet.get(pallet).copied().unwrap_or_default();
		assert!(count.made > 0, "nothing of {pallet}");
	}
	for pallet in ["LiquidStaking", "Staking", "Assets", "Balances", "Utility", "Proxy"] {
		assert!(tally.by_pallet[pallet].succeeded > 0, "nothing of {pallet} succeeds");
	}
	assert!(tally.total().succeeded > 100 && tally.blocks > 100);
}
