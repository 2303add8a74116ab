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
		BoundedVec,
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

	/// Ends the bond of `stash` as a slash of everything does.
	fn end_bond(stash: &AccountId);
}

/// As many chunks as unbond at once when no era step is missed.
const CHUNKS: EraIndex = 28;

fn funded<T: Config>() -> T::AccountId {
	let who: T::AccountId = whitelisted_caller();
	T::Currency::set_balance(&who, T::MinStake::get() * 100_000);
	who
}

fn enter<T: Config>(who: &T::AccountId, times_minimum: Balance) {
	let amount = Stake(T::MinStake::get() * times_minimum);
	Pallet::<T>::do_stake(who, amount, Shares(0)).expect("a funded account can stake; qed");
}

fn holder<T: Config>() -> T::AccountId {
	let who = funded::<T>();
	enter::<T>(&who, 100);
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

/// A holder with a batch unbonding for each of [`CHUNKS`] eras.
fn holder_with_chunks<T: Config>() -> T::AccountId {
	let who = holder::<T>();
	let ticket = Shares(shares_of::<T>(&who) / Balance::from(CHUNKS + 1));
	at::<T>(Phase::Bond);
	step::<T>();
	for era in 1..=CHUNKS {
		T::BenchmarkHelper::set_era(era);
		Pallet::<T>::do_unstake(&who, ticket, Stake(0)).expect("the holder has as many; qed");
		at::<T>(Phase::Close);
		step::<T>();
	}
	assert_eq!(Queue::<T>::get().open, CHUNKS);
	who
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
		// Has no stRILL yet, so an account for it is made.
		let who = funded::<T>();
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), T::MinStake::get(), 0);
		assert!(shares_of::<T>(&who) > 0);
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
	fn cancel_unstake() -> Result<(), BenchmarkError> {
		let who = holder::<T>();
		let shares = shares_of::<T>(&who);
		Pallet::<T>::do_unstake(&who, Shares(shares), Stake(0))?;
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), 0, shares);
		assert_eq!(shares_of::<T>(&who), shares);
		Ok(())
	}

	// The last ticket of its batch: dust goes to the rewards as well.
	#[benchmark]
	fn claim() -> Result<(), BenchmarkError> {
		let who = holder::<T>();
		let matured = Stake(T::MinStake::get());
		T::Currency::mint_into(&Pallet::<T>::account(AccountKind::Claims), matured.0)?;
		Pool::<T>::mutate(|pool| pool.claims = matured);
		Tickets::<T>::insert(&who, 0, Shares(1));
		let phase = BatchPhase::Claimable {
			stake: matured,
			unclaimed_stake: matured,
			unclaimed_shares: Shares(1),
		};
		Batches::<T>::insert(0, BatchRecord { shares: Shares(3), phase });
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), 0);
		assert_eq!(Tickets::<T>::get(&who, 0), None);
		assert_eq!(Pool::<T>::get().claims, Stake(0));
		Ok(())
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
	fn step_recognise() -> Result<(), BenchmarkError> {
		T::Currency::mint_into(&Pallet::<T>::account(AccountKind::Rewards), T::MinStake::get())?;
		at::<T>(Phase::Recognise);
		#[block]
		{
			step::<T>();
		}
		assert!(!Pool::<T>::get().stream.total.is_zero());
		Ok(())
	}

	// The oldest of many chunks.
	#[benchmark]
	fn step_withdraw() {
		holder_with_chunks::<T>();
		let unlocks: Vec<_> = Chunks::<T>::iter_keys().collect();
		T::BenchmarkHelper::set_era(unlocks.into_iter().min().expect("batches closed; qed"));
		at::<T>(Phase::Withdraw);
		#[block]
		{
			step::<T>();
		}
		assert_eq!(Queue::<T>::get().oldest, 1);
	}

	// A bond that begins anew, with all of its nominations.
	#[benchmark]
	fn step_bond() {
		holder::<T>();
		T::BenchmarkHelper::end_bond(&Pallet::<T>::stash());
		Pool::<T>::mutate(|pool| pool.active = Stake(0));
		let nominees: Vec<_> =
			(0..T::MaxNominees::get()).map(|index| account("nominee", index, 0)).collect();
		Nominees::<T>::put(BoundedVec::truncate_from(nominees));
		at::<T>(Phase::Bond);
		#[block]
		{
			step::<T>();
		}
		assert!(Pool::<T>::get().reserve.is_zero());
	}

	// More than is bonded, so the reserve is bonded first; into a ledger of many chunks.
	#[benchmark]
	fn step_close() {
		let who = holder_with_chunks::<T>();
		enter::<T>(&who, 10_000);
		let all = Shares(shares_of::<T>(&who));
		Pallet::<T>::do_unstake(&who, all, Stake(0)).expect("the holder has as many; qed");
		T::BenchmarkHelper::set_era(CHUNKS + 1);
		at::<T>(Phase::Close);
		#[block]
		{
			step::<T>();
		}
		assert_eq!(Queue::<T>::get().open, CHUNKS + 1);
		assert!(Pool::<T>::get().reserve.is_zero());
	}
}
