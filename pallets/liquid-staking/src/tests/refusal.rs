// SPDX-License-Identifier: Apache-2.0

//! The cost of refused calls.

use crate::{
	limits::MaxStashes,
	mock::*,
	types::{Parameter, Stake},
	Call, Error, StashCount,
};
use polkadot_sdk::{
	frame_support::{assert_ok, dispatch::GetDispatchInfo, traits::Get, weights::Weight},
	frame_system,
	sp_runtime::{traits::Dispatchable, DispatchError, ModuleError, Perbill},
};

/// Calls of a signed origin, each with a reason to refuse it.
fn refused() -> Vec<Call<Test>> {
	vec![
		Call::stake { amount: 0, min_shares: 0 },
		Call::stake { amount: UNIT, min_shares: u128::MAX },
		Call::stake { amount: u128::MAX / 4, min_shares: 0 },
		Call::unstake { shares: 0, min_stake: 0 },
		Call::unstake { shares: UNIT, min_stake: u128::MAX },
		Call::cancel_unstake { batch: 7, shares: UNIT },
		Call::claim { batch: 7 },
		Call::claim_for { owner: BOB, batch: 7 },
		Call::instant_unstake { shares: UNIT, min_stake: u128::MAX },
		Call::transfer_ticket { batch: 7, dest: BOB, shares: UNIT },
		Call::rebond { batch: 7, shares: UNIT, min_shares: 0 },
		Call::advance_era { max_steps: u32::MAX },
	]
}

#[test]
fn refused_call_should_weigh_less_than_its_full_weight() {
	ExtBuilder::default().build_and_execute(|| {
		stake(&ALICE, SEED);
		for call in refused() {
			let whole = call.get_dispatch_info().call_weight;
			let call = RuntimeCall::from(call);
			let outcome = call.clone().dispatch(RuntimeOrigin::signed(ALICE)).unwrap_err();
			let charged = outcome.post_info.actual_weight;
			let least = match call {
				RuntimeCall::LiquidStaking(Call::advance_era { .. }) => NO_STEP,
				_ => REFUSED,
			};
			assert_eq!(charged, Some(least), "{call:?}: {:?}", outcome.error);
			assert!(least.all_lt(whole) || least.ref_time() < whole.ref_time());
		}
		// The token refuses the payment after all other work.
		let poor = RuntimeCall::from(Call::stake { amount: UNIT, min_shares: 0 });
		let outcome = poor.dispatch(RuntimeOrigin::signed([77; 32].into())).unwrap_err();
		assert_eq!(outcome.post_info.actual_weight, None, "{:?}", outcome.error);
		let made = RuntimeCall::from(Call::stake { amount: UNIT, min_shares: 0 });
		let outcome = made.dispatch(RuntimeOrigin::signed(ALICE));
		assert_eq!(outcome.map(|info| info.actual_weight), Ok(None), "all that it weighs");
		assert_ok!(LiquidStaking::unstake(RuntimeOrigin::signed(ALICE), UNIT, 0));
	});
}

#[test]
fn early_refusal_of_a_call_of_governance_should_weigh_a_few_reads() {
	execute(|| {
		let (who, stash) = (VALIDATOR, u32::MAX);
		let least = NOTHING_TO_SETTLE + <Test as frame_system::Config>::DbWeight::get().reads(2);
		let early: [(Call<Test>, Error<Test>); 6] = [
			(Call::set_stash_cap { stash, cap: 1 }, Error::StashNotFound),
			(Call::set_nominees { stash, nominees: vec![who.clone()] }, Error::StashNotFound),
			(Call::set_nominees { stash: 0, nominees: vec![who] }, Error::SelectedByPolicy),
			(
				Call::set_parameter { parameter: Parameter::RewardFee(Perbill::one()) },
				Error::ParameterOutOfBounds,
			),
			(Call::reopen {}, Error::NotHalted),
			(Call::recapitalise {}, Error::PoolNotWipedOut),
		];
		for (call, error) in early {
			let call = RuntimeCall::from(call);
			let refused = call.clone().dispatch(RuntimeOrigin::root()).unwrap_err();
			assert_eq!(refused.error, DispatchError::from(error), "{call:?}");
			assert_eq!(refused.post_info.actual_weight, Some(least), "{call:?}");
			let refused = call.clone().dispatch(RuntimeOrigin::signed(ALICE)).unwrap_err();
			assert_eq!(refused.error, DispatchError::BadOrigin, "{call:?}");
			assert_eq!(refused.post_info.actual_weight, Some(least), "{call:?}");
		}
	});
}

/// The weight of a refusal by root of `call`, whose reason is `error`.
fn refusal_by_root(call: Call<Test>, error: Error<Test>) -> Option<Weight> {
	let refused = RuntimeCall::from(call).dispatch(RuntimeOrigin::root()).unwrap_err();
	assert_eq!(refused.error, DispatchError::from(error));
	refused.post_info.actual_weight
}

#[test]
fn refusal_at_a_limit_should_weigh_a_few_reads() {
	execute(|| {
		let early = LiquidStaking::refused_early(Error::<Test>::NotHalted).post_info.actual_weight;
		govern();
		let open = Call::open_stash { cap: 500 * UNIT };
		while StashCount::<Test>::get() < MaxStashes::<Test>::get() {
			assert_ok!(RuntimeCall::from(open.clone()).dispatch(RuntimeOrigin::root()));
		}
		assert_eq!(refusal_by_root(open, Error::TooManyStashes), early);
		let nominees = vec![VALIDATOR; 17];
		let name = Call::set_nominees { stash: 0, nominees };
		assert_eq!(refusal_by_root(name, Error::TooManyNominees), early);
		// Only an origin below root meets this refusal.
		let lower = LiquidStaking::do_set_stash_cap(0, Stake::ZERO, false).unwrap_err();
		assert_eq!(lower.error, DispatchError::from(Error::<Test>::CapBelowCurrent));
		assert_eq!(lower.post_info.actual_weight, early);
	});
}

#[test]
fn refusal_without_a_gift_should_weigh_a_few_reads() {
	execute(|| {
		let early = LiquidStaking::refused_early(Error::<Test>::NotHalted).post_info.actual_weight;
		stake(&ALICE, SEED);
		next_era();
		report(2 * SEED);
		next_era();
		next_era();
		let gift = Call::recapitalise {};
		assert_eq!(refusal_by_root(gift, Error::NothingToRecapitalise), early);
	});
}

#[test]
fn late_refusal_of_a_call_of_governance_should_cost_the_full_weight() {
	execute(|| {
		govern();
		let call = RuntimeCall::from(Call::<Test>::set_nominees { stash: 0, nominees: vec![BOB] });
		let refused = call.dispatch(RuntimeOrigin::root()).unwrap_err();
		assert_eq!(refused.error, DispatchError::from(Error::<Test>::NotAValidator));
		assert_eq!(refused.post_info.actual_weight, None, "all stashes were read");
	});
}

#[test]
fn refusal_by_another_pallet_should_cost_the_full_weight() {
	let error = ModuleError { index: 2, error: [0; 4], message: None };
	let charged = LiquidStaking::charged(Err(DispatchError::Module(error)));
	assert_eq!(charged.unwrap_err().post_info.actual_weight, None);
}
