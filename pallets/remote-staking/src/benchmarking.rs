// SPDX-License-Identifier: Apache-2.0

//! The weights of the calls and of the search for payouts. The genesis of the runtime must have a
//! seed.

use crate::{
	config::{Executor, MinTransfer},
	pallet::{
		Call, Config, Destinations, HoldReason, Pallet, ParaId, ParachainLimits, PendingPayouts,
		Queue, QueueStart,
	},
	types::{DestinationRecord, Limits, PendingPayout},
};
use alloc::{boxed::Box, vec, vec::Vec};
use codec::Encode;
use pallet_liquid_staking::{
	benchmarking::last_ticket,
	types::{Balance, Shares, Stake},
	Pallet as LiquidStaking, Pool, Tickets,
};
use polkadot_sdk::{
	frame_benchmarking::v2::*,
	frame_support::traits::{
		fungible::{Inspect, Mutate, MutateHold},
		Consideration, EnsureOrigin, Footprint, Get,
	},
	frame_support::weights::{Weight, WeightMeter},
	frame_system::{pallet_prelude::BlockNumberFor, RawOrigin},
	sp_io::hashing::blake2_256,
	staging_xcm::{
		latest::{ExecuteXcm, Instruction, Junction, Location, OriginKind, Outcome, Xcm},
		VersionedXcm,
	},
};

/// The parts of other pallets that benchmarks need.
pub trait BenchmarkHelper<RuntimeCall> {
	/// Lets `parachain` take messages.
	fn open(parachain: ParaId);

	/// One call that makes all of `calls`.
	fn batch(calls: Vec<RuntimeCall>) -> RuntimeCall;
}

const PARACHAIN: ParaId = 2_000;

/// A payout destination of the greatest length.
fn destination() -> Location {
	let account = Junction::AccountId32 { network: None, id: [1; 32] };
	Location::new(0, [Junction::Parachain(PARACHAIN), account])
}

fn enough<T: Config>() -> Balance {
	MinTransfer::<T>::get().saturating_mul(1_000)
}

fn funded<T: Config>() -> T::AccountId {
	let who: T::AccountId = whitelisted_caller();
	T::Currency::set_balance(&who, enough::<T>());
	<T as Config>::BenchmarkHelper::open(PARACHAIN);
	who
}

/// Sets a payout destination for an account.
pub fn settle<T: Config>(who: &T::AccountId) {
	T::Currency::set_balance(who, enough::<T>());
	let footprint = Footprint::from_mel::<DestinationRecord<T::DestinationDeposit>>();
	let deposit =
		T::DestinationDeposit::new(who, footprint).expect("it has enough for the deposit; qed");
	Destinations::<T>::insert(
		who,
		DestinationRecord { destination: destination(), deposit, by: Some(PARACHAIN) },
	);
}

fn due<T: Config>(who: &T::AccountId, from: u32) {
	let amount = MinTransfer::<T>::get();
	T::Payouts::hold(&HoldReason::Payout.into(), who, amount).expect("it has as much; qed");
	PendingPayouts::<T>::insert(who, PendingPayout { amount, from: Some(from.into()) });
	Queue::<T>::insert(BlockNumberFor::<T>::from(from), who, ());
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn set_limits() -> Result<(), BenchmarkError> {
		let origin = T::LimitsOrigin::try_successful_origin().map_err(|()| "no origin")?;
		let limits = Limits { staking: 1, exits: 2 };
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, Some(PARACHAIN), Some(limits));
		assert_eq!(ParachainLimits::<T>::get(PARACHAIN), Some(limits));
		Ok(())
	}

	#[benchmark]
	fn set_destination() {
		let who = funded::<T>();
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), Some(Box::new(destination().into())));
		assert!(Destinations::<T>::contains_key(&who));
	}

	#[benchmark]
	fn remove_destination() {
		let who = funded::<T>();
		settle::<T>(&who);
		due::<T>(&who, 0);
		#[extrinsic_call]
		set_destination(RawOrigin::Signed(who.clone()), None);
		assert!(!PendingPayouts::<T>::contains_key(&who));
	}

	// The account has a payout destination, and claims to another location.
	#[benchmark]
	fn claim_to() {
		let who = funded::<T>();
		settle::<T>(&who);
		last_ticket::<T>(&who);
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), 0, Box::new(destination().into()));
		assert!(!Tickets::<T>::contains_key(0, &who));
	}

	#[benchmark]
	fn send_payout() {
		let (caller, who) = (funded::<T>(), account("who", 0, 0));
		settle::<T>(&who);
		due::<T>(&who, 0);
		#[extrinsic_call]
		_(RawOrigin::Signed(caller), who.clone());
		assert!(!PendingPayouts::<T>::contains_key(&who));
	}

	// The receiver has no account for shares yet.
	#[benchmark]
	fn move_shares() -> Result<(), BenchmarkError> {
		let to: T::AccountId = account("to", 0, 0);
		let moved = T::Shares::minimum_balance().saturating_mul(10);
		T::Shares::mint_into(&Pallet::<T>::custody(), moved.saturating_mul(2))?;
		#[block]
		{
			Pallet::<T>::release(Shares::new(moved), &to).map_err(|_| "nobody holds it back")?;
		}
		assert_eq!(T::Shares::balance(&to), moved);
		Ok(())
	}

	// The pool has more shares than can ever exist, so that the search takes the most steps.
	#[benchmark]
	fn quote_exit() -> Result<(), BenchmarkError> {
		let holder = funded::<T>();
		let stake = MinTransfer::<T>::get().saturating_mul(100);
		LiquidStaking::<T>::stake(RawOrigin::Signed(holder).into(), stake, 0)
			.map_err(|refused| refused.error)?;
		Pool::<T>::mutate(|pool| {
			let more = 1 << 100;
			pool.forge().shares = pool.shares.saturating_add(Shares::new(more));
			pool.forge().active = pool.active.saturating_add(Stake::new(more));
		});
		let shares;
		#[block]
		{
			shares = LiquidStaking::<T>::min_shares_for(Stake::new(MinTransfer::<T>::get()));
		}
		shares?;
		Ok(())
	}

	// The longest message that a parachain can send, with the maximum of instructions, and with as
	// many calls as fit. It pays no fee.
	#[benchmark]
	fn refuse_program(n: Linear<3, 64>) {
		type CallOf<T> = <T as polkadot_sdk::frame_system::Config>::RuntimeCall;
		let longest = n as usize * 1024;
		let shortest =
			CallOf::<T>::from(polkadot_sdk::frame_system::Call::<T>::remark { remark: vec![] });
		let count = (longest - 2_048) / shortest.encoded_size();
		let call = <T as Config>::BenchmarkHelper::batch(vec![shortest; count]).encode();
		let remark = Instruction::<CallOf<T>>::Transact {
			origin_kind: OriginKind::SovereignAccount,
			fallback_max_weight: None,
			call: call.into(),
		};
		let program = Xcm([vec![remark], vec![Instruction::ClearOrigin; 99]].concat());
		let message = VersionedXcm::from(program).encode();
		assert!(message.len() <= longest);
		let outcome;
		#[block]
		{
			let program =
				VersionedXcm::<CallOf<T>>::decode_all_with_mem_and_depth_limit(&mut &message[..]);
			let program = program.ok().and_then(|program| Xcm::try_from(program).ok());
			let mut hash = blake2_256(&message);
			outcome = program.map(|program| {
				let limit = Weight::MAX;
				Executor::<T>::prepare_and_execute(
					Junction::Parachain(PARACHAIN),
					program,
					&mut hash,
					limit,
					Weight::zero(),
				)
			});
		}
		// By the barrier, or for its weight: that depends on the weight of the call.
		let is_refused = |outcome: &Outcome| !matches!(outcome, Outcome::Complete { .. });
		assert!(outcome.as_ref().is_some_and(is_refused), "{outcome:?}");
	}

	// No payout is due, so the search ends at the next block.
	#[benchmark]
	fn look_for_due() {
		let who = funded::<T>();
		settle::<T>(&who);
		due::<T>(&who, u32::MAX);
		#[block]
		{
			Pallet::<T>::send_payouts(1u32.into(), &mut WeightMeter::new());
		}
		assert_eq!(QueueStart::<T>::get(), 2u32.into());
	}
}
