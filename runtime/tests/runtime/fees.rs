// SPDX-License-Identifier: Apache-2.0

//! Fees of refused calls.

use pallet_liquid_staking::Call;
use polkadot_sdk::{
	frame_support::{
		dispatch::{GetDispatchInfo, Pays, PostDispatchInfo},
		weights::Weight,
	},
	sp_keyring::Sr25519Keyring::Bob,
	sp_runtime::traits::Dispatchable,
};
use rill_runtime::{genesis::presets, Runtime, RuntimeCall, RuntimeOrigin};
use rill_test_chain::{account, Chain};

/// Signed calls that move stake, each with a reason to refuse it.
fn refused() -> Vec<RuntimeCall> {
	type Pool = Call<Runtime>;
	type Remote = pallet_remote_staking::Call<Runtime>;
	let nowhere = || Box::new(polkadot_sdk::staging_xcm::latest::Location::here().into());
	vec![
		Pool::stake { amount: 0, min_shares: 0 }.into(),
		Pool::unstake { shares: 1, min_stake: 0 }.into(),
		Pool::cancel_unstake { batch: 7, shares: 1 }.into(),
		Pool::claim { batch: 7 }.into(),
		Pool::claim_for { owner: account(Bob).into(), batch: 7 }.into(),
		Pool::instant_unstake { shares: 1, min_stake: u128::MAX }.into(),
		Pool::transfer_ticket { batch: 7, dest: account(Bob).into(), shares: 1 }.into(),
		Pool::rebond { batch: 7, shares: 1, min_shares: 0 }.into(),
		Pool::advance_era { max_steps: 10 }.into(),
		Remote::set_destination { destination: None }.into(),
		Remote::set_destination { destination: Some(nowhere()) }.into(),
		Remote::claim_to { batch: 7, destination: nowhere() }.into(),
		Remote::send_payout { who: account(Bob) }.into(),
	]
}

#[test]
fn refused_calls_should_cost_less_than_accepted_ones() {
	let mut chain = Chain::new(presets::development());
	// After these blocks, no step is due.
	chain.run_blocks(6);
	for call in refused() {
		let (whole, outcome) = chain.read(|| {
			let whole = call.get_dispatch_info().call_weight;
			(whole, call.clone().dispatch(RuntimeOrigin::signed(account(Bob))))
		});
		let outcome = outcome.expect_err("it is refused");
		let PostDispatchInfo { actual_weight, pays_fee } = outcome.post_info;
		let charged = actual_weight.unwrap_or(Weight::MAX);
		assert!(charged.ref_time() < whole.ref_time() / 10 * 9, "{call:?}: {charged} of {whole}");
		assert_eq!(pays_fee, Pays::Yes, "a refusal is not free");
	}
}
