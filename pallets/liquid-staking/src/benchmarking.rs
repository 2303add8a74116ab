// SPDX-License-Identifier: Apache-2.0

//! What the calls and the steps weigh, each in the heaviest state that it can meet. Runs on a
//! runtime whose genesis has a seed.

use crate::{
	backend::StakingBackend,
	types::{
		AccountKind, Balance, BatchPhase, BatchRecord, HarvestCursor, Phase, ProgressRecord,
		Shares, Stake,
	},
	Batches, Call, Chunks, Config, Nominees, Pallet, Pool, Progress, Queue, Tickets,
};
use alloc::vec::Vec;
use polkadot_sdk::{
	frame_benchmarking::v2::*,
	frame_support::{
		traits::{
			fungible::{Inspect, Mutate},
			Get,
		},
		weights::WeightMeter,
	},
	frame_system::RawOrigin,
	sp_staking::EraIndex,
};

/// Puts the staking system into a state that takes a whole era to arise.
pub trait BenchmarkHelper<AccountId> {
	/// Makes `era` the active and the planned one.
	fn set_era(era: EraIndex);

	/// Gives `validator` one full page of backers in `era`, `backer` the last of them, and a
	/// reward that nobody has asked for.
	fn expose(era: EraIndex, validator: &AccountId, backer: &AccountId);
}

/// As many chunks as unbond at once when no era step is missed.
const CHUNKS: EraIndex = 28;

fn holder<T: Config>() -> T::AccountId {
	let who: T::AccountId = whitelisted_caller();
	T::Currency::set_balance(&who, T::MinStake::get() * 1_000);
	Pallet::<T>::do_stake(&who, Stake(T::MinStake::get() * 100), Shares(0))
		.expect("a funded account can stake; qed");
	who
}

fn shares_of<T: Config>(who: &T::AccountId) -> Balance {
	T::Shares::balance(who)
}

fn at<T: Config>(phase: Phase) {
	let era = T::Staking::active_era().expect("genesis begins an era; qed").max(1);
	Progress::<T>::put(ProgressRecord { era, harvest_from: era, phase });
}

fn step<T: Config>() {
	assert_eq!(Pallet::<T>::run_steps(1, &mut WeightMeter::new()), 1);
}

fn harvest_at<T: Config>(backer: &T::AccountId) {
	let validator = Nominees::<T>::get().into_iter().next().expect("the seed backs somebody; qed");
	T::BenchmarkHelper::expose(1, &validator, backer);
	T::BenchmarkHelper::set_era(2);
	at::<T>(Phase::Harvest(HarvestCursor { era: 1, ..Default::default() }));
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn stake() {
		let who = holder::<T>();
		let before = shares_of::<T>(&who);
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), T::MinStake::get(), 0);
		assert!(shares_of::<T>(&who) > before);
	}

	#[benchmark]
	fn unstake() {
		let who = holder::<T>();
		let shares = shares_of::<T>(&who);
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), shares, 0);
		assert_eq!(Tickets::<T>::get(&who, 0), Some(Shares(shares)));
	}

	#[benchmark]
	fn cancel_unstake() {
		let who = holder::<T>();
		let shares = shares_of::<T>(&who);
		Pallet::<T>::do_unstake(&who, Shares(shares), Stake(0))?;
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), 0, shares);
		assert_eq!(shares_of::<T>(&who), shares);
	}

	// The last ticket of its batch: dust goes to the rewards as well.
	#[benchmark]
	fn claim() {
		let who = holder::<T>();
		let stake = Stake(T::MinStake::get());
		T::Currency::mint_into(&Pallet::<T>::account(AccountKind::Claims), stake.0)?;
		Pool::<T>::mutate(|pool| pool.claims = stake);
		Tickets::<T>::insert(&who, 0, Shares(1));
		let phase =
			BatchPhase::Claimable { stake, unclaimed_stake: stake, unclaimed_shares: Shares(1) };
		Batches::<T>::insert(0, BatchRecord { shares: Shares(3), phase });
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), 0);
		assert_eq!(Tickets::<T>::get(&who, 0), None);
		assert_eq!(Pool::<T>::get().claims, Stake(0));
	}

	#[benchmark]
	fn no_step() {
		let era = T::Staking::active_era().unwrap_or_default();
		Progress::<T>::put(ProgressRecord { era, harvest_from: era, phase: Phase::Idle });
		#[block]
		{
			Pallet::<T>::run_steps(u32::MAX, &mut WeightMeter::new());
		}
	}

	#[benchmark]
	fn step_probe() {
		harvest_at::<T>(&holder::<T>());
		#[block]
		{
			step::<T>();
		}
	}

	#[benchmark]
	fn step_payout() {
		harvest_at::<T>(&Pallet::<T>::stash());
		let rewards = Pallet::<T>::account(AccountKind::Rewards);
		let before = T::Currency::balance(&rewards);
		#[block]
		{
			step::<T>();
		}
		assert!(T::Currency::balance(&rewards) > before);
	}

	#[benchmark]
	fn step_recognise() {
		T::Currency::mint_into(&Pallet::<T>::account(AccountKind::Rewards), T::MinStake::get())?;
		at::<T>(Phase::Recognise);
		#[block]
		{
			step::<T>();
		}
		assert!(!Pool::<T>::get().stream.total.is_zero());
	}

	// The oldest of many chunks.
	#[benchmark]
	fn step_withdraw() {
		let who = holder::<T>();
		let ticket = Shares(shares_of::<T>(&who) / Balance::from(CHUNKS));
		at::<T>(Phase::Bond);
		step::<T>();
		for era in 1..=CHUNKS {
			T::BenchmarkHelper::set_era(era);
			Pallet::<T>::do_unstake(&who, ticket, Stake(0))?;
			at::<T>(Phase::Close);
			step::<T>();
		}
		let unlocks: Vec<_> = Chunks::<T>::iter_keys().collect();
		T::BenchmarkHelper::set_era(unlocks.into_iter().min().expect("batches closed; qed"));
		at::<T>(Phase::Withdraw);
		#[block]
		{
			step::<T>();
		}
		assert_eq!(Queue::<T>::get().oldest, 1);
	}

	#[benchmark]
	fn step_bond() {
		holder::<T>();
		at::<T>(Phase::Bond);
		#[block]
		{
			step::<T>();
		}
		assert!(Pool::<T>::get().reserve.is_zero());
	}

	#[benchmark]
	fn step_close() {
		let who = holder::<T>();
		at::<T>(Phase::Bond);
		step::<T>();
		Pallet::<T>::do_unstake(&who, Shares(shares_of::<T>(&who)), Stake(0))?;
		at::<T>(Phase::Close);
		#[block]
		{
			step::<T>();
		}
		assert_eq!(Queue::<T>::get().open, 1);
	}
}
