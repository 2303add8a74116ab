// SPDX-License-Identifier: Apache-2.0

//! Mandates: calls of root that an origin with a narrow task may make, within bounds.

pub use pallet::*;

use crate::{
	configs::{
		election::{MAX_ACTIVE_VALIDATORS, MAX_ELECTABLE_TARGETS},
		governance::origins::Origin,
	},
	OriginCaller, Runtime, RuntimeCall, RuntimeOrigin,
};
use polkadot_sdk::{
	frame_support::traits::{EnsureOriginWithArg, OriginTrait},
	pallet_staking::{Call as Staking, ConfigOp, MinValidatorBond, ValidatorCount},
	polkadot_primitives::Balance,
	polkadot_runtime_parachains::{configuration, coretime},
};

/// The pallet that dispatches such calls.
#[polkadot_sdk::frame_support::pallet]
pub mod pallet {
	use alloc::boxed::Box;
	use polkadot_sdk::{
		frame_support::{pallet_prelude::*, traits::EnsureOriginWithArg},
		frame_system::{pallet_prelude::*, RawOrigin},
		pallet_staking, pallet_utility,
		pallet_utility::WeightInfo as _,
		sp_runtime::{traits::Dispatchable, Percent},
	};

	#[pallet::config]
	pub trait Config:
		polkadot_sdk::frame_system::Config + pallet_staking::Config + pallet_utility::Config
	{
		/// The origins with a mandate for a call.
		type Mandate: EnsureOriginWithArg<
			Self::RuntimeOrigin,
			<Self as pallet_utility::Config>::RuntimeCall,
		>;
	}

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	/// The candidacies from which on those with too small a bond can be cleared.
	#[pallet::genesis_config]
	pub struct GenesisConfig<T: Config> {
		/// The part of the highest number of validator candidates, in percent.
		pub chill_threshold: u8,
		#[serde(skip)]
		#[doc(hidden)]
		pub _config: PhantomData<T>,
	}

	impl<T: Config> Default for GenesisConfig<T> {
		fn default() -> Self {
			Self { chill_threshold: 75, _config: PhantomData }
		}
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			// The genesis of staking has no field for it.
			pallet_staking::ChillThreshold::<T>::put(Percent::from_percent(self.chill_threshold));
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Dispatches a call with the origin of root, if the caller has a mandate for it.
		///
		/// # Errors
		/// `BadOrigin` for a call outside of the mandate, and the errors of the call.
		#[pallet::call_index(0)]
		#[pallet::weight({
			let info = call.get_dispatch_info();
			let dispatch = <T as pallet_utility::Config>::WeightInfo::dispatch_as();
			(dispatch.saturating_add(info.call_weight), info.class)
		})]
		pub fn act(
			origin: OriginFor<T>,
			call: Box<<T as pallet_utility::Config>::RuntimeCall>,
		) -> DispatchResultWithPostInfo {
			T::Mandate::ensure_origin(origin, &call)?;
			call.dispatch(RawOrigin::Root.into())
		}
	}
}

/// The mandates of the tracks.
pub struct Mandates;

impl EnsureOriginWithArg<RuntimeOrigin, RuntimeCall> for Mandates {
	type Success = ();

	fn try_origin(origin: RuntimeOrigin, call: &RuntimeCall) -> Result<(), RuntimeOrigin> {
		let is_within = match origin.caller() {
			OriginCaller::Origins(Origin::Staking) => is_of_staking(call),
			OriginCaller::Origins(Origin::Cores) => is_of_cores(call),
			_ => false,
		};
		is_within.then_some(()).ok_or(origin)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin(_call: &RuntimeCall) -> Result<RuntimeOrigin, ()> {
		Ok(Origin::Staking.into())
	}
}

/// Whether the call opens or closes seats or candidacies, by a bounded step. Everything else that
/// staking configures can cost holders, or can chill the stashes.
fn is_of_staking(call: &RuntimeCall) -> bool {
	match call {
		RuntimeCall::Staking(Staking::set_validator_count { new }) => is_next_seats(*new),
		RuntimeCall::Staking(Staking::set_staking_configs {
			min_nominator_bond: ConfigOp::Noop,
			max_nominator_count: ConfigOp::Noop,
			min_commission: ConfigOp::Noop,
			max_staked_rewards: ConfigOp::Noop,
			min_validator_bond,
			max_validator_count,
			chill_threshold: ConfigOp::Noop | ConfigOp::Set(_),
		}) => is_next_bond(min_validator_bond) && is_next_candidacies(max_validator_count),
		_ => false,
	}
}

/// At most half more than now, so that newcomers stay below a third of all votes, and at most a
/// third less.
fn is_next_seats(new: u32) -> bool {
	let now = ValidatorCount::<Runtime>::get();
	let most = now.saturating_add(now.div_ceil(2)).min(MAX_ACTIVE_VALIDATORS);
	let least = now.saturating_mul(2).div_ceil(3).max(1);
	(least..=most).contains(&new)
}

/// At most twice the present bond. Zero would make candidacies free.
fn is_next_bond(new: &ConfigOp<Balance>) -> bool {
	match new {
		ConfigOp::Noop => true,
		ConfigOp::Set(new) => {
			let most = MinValidatorBond::<Runtime>::get().saturating_mul(2);
			(1..=most).contains(new)
		},
		ConfigOp::Remove => false,
	}
}

/// An election with more candidates fails as a whole.
fn is_next_candidacies(new: &ConfigOp<u32>) -> bool {
	match new {
		ConfigOp::Noop => true,
		ConfigOp::Set(new) => *new <= MAX_ELECTABLE_TARGETS,
		ConfigOp::Remove => false,
	}
}

/// Upper bound of the cores that the track of cores opens. Each one adds to the checks of every
/// validator.
const MAX_CORES: u32 = 100;

/// Whether the call assigns a core, or sets their number.
fn is_of_cores(call: &RuntimeCall) -> bool {
	match call {
		RuntimeCall::Coretime(coretime::Call::assign_core { .. }) => true,
		RuntimeCall::Configuration(configuration::Call::set_coretime_cores { new }) => {
			*new <= MAX_CORES
		},
		_ => false,
	}
}
