// SPDX-License-Identifier: Apache-2.0

//! The limits of the programs of one parachain, and the sender of a program.

use crate::{
	config::DeliverySaleLimit,
	pallet::ParaId,
	types::{Limits, RemoteLimitInfo, UsageRecord},
	Config, DefaultLimits, DeliverySales, Error, Event, Pallet, ParachainLimits, Sender, Usage,
};
use pallet_liquid_staking::types::{BlockNumber, RateLimit, Stake};
use polkadot_sdk::{
	frame_support::{ensure, traits::Get},
	frame_system,
	sp_runtime::{traits::UniqueSaturatedInto, DispatchResult},
	staging_xcm::latest::{Junction, Location},
};

/// The kind of a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Move {
	/// Staking.
	Staking,
	/// Instant exits.
	Exit,
}

impl<T: Config> Pallet<T> {
	/// Executes a message of `parachain`. The limits of that parachain hold even if the program
	/// changes its origin.
	pub fn on_behalf_of<R>(parachain: ParaId, execute: impl FnOnce() -> R) -> R {
		Sender::<T>::put(parachain);
		let result = execute();
		Sender::<T>::kill();
		result
	}

	/// The parachain whose limits hold for a program of `origin`: the sender of the message, or in
	/// a dry run the parachain of the claimed origin. `None` means a program of an account on this
	/// chain, which has only the limits of the pool.
	pub(crate) fn sender(origin: Option<&Location>) -> Option<ParaId> {
		Sender::<T>::get().or_else(|| match origin?.unpack() {
			(0, [Junction::Parachain(parachain), ..]) => Some(*parachain),
			_ => None,
		})
	}

	/// The limits of a parachain, in plancks of RILL per era.
	pub fn limits_of(parachain: ParaId) -> Limits {
		ParachainLimits::<T>::get(parachain).unwrap_or_else(DefaultLimits::<T>::get)
	}

	/// The limits of a parachain and their remaining part in this block, in plancks of RILL.
	pub fn limit_info(parachain: ParaId) -> RemoteLimitInfo {
		RemoteLimitInfo {
			limits: Self::limits_of(parachain),
			staking_remaining: Self::remaining(parachain, Move::Staking).plancks(),
			exits_remaining: Self::remaining(parachain, Move::Exit).plancks(),
		}
	}

	/// Checks that the limit of a parachain leaves `amount`. `None` has no limit.
	///
	/// # Errors
	/// [`StakingLimitExceeded`](Error::StakingLimitExceeded),
	/// [`ExitLimitExceeded`](Error::ExitLimitExceeded).
	pub(crate) fn ensure_limit(
		parachain: Option<ParaId>,
		which: Move,
		amount: Stake,
	) -> DispatchResult {
		let Some(parachain) = parachain else { return Ok(()) };
		let left = Self::remaining(parachain, which);
		let error = match which {
			Move::Staking => Error::<T>::StakingLimitExceeded(left.into()),
			Move::Exit => Error::<T>::ExitLimitExceeded(left.into()),
		};
		ensure!(amount <= left, error);
		Ok(())
	}

	/// Records a use of the limit.
	pub(crate) fn use_limit(parachain: Option<ParaId>, which: Move, amount: Stake) {
		let Some(parachain) = parachain else { return };
		let most = which.of(Self::limits_of(parachain));
		Usage::<T>::mutate(parachain, |usage| {
			let rate_limit = which.used_of(usage);
			*rate_limit = rate_limit.spent(amount, most, Self::now(), Self::period());
		});
	}

	/// The stake for which the treasury takes more shares of a parachain in this block, in plancks
	/// of RILL. `None` has the whole limit.
	pub(crate) fn deliveries_remaining(parachain: Option<ParaId>) -> Stake {
		let most = Stake::new(DeliverySaleLimit::<T>::get());
		let Some(parachain) = parachain else { return most };
		DeliverySales::<T>::get(parachain).remaining(most, Self::now(), Self::period())
	}

	/// Records a sale of shares to the treasury.
	pub(crate) fn use_deliveries(parachain: Option<ParaId>, amount: Stake) {
		let Some(parachain) = parachain else { return };
		let most = Stake::new(DeliverySaleLimit::<T>::get());
		DeliverySales::<T>::mutate(parachain, |used| {
			*used = used.spent(amount, most, Self::now(), Self::period());
		});
	}

	fn remaining(parachain: ParaId, which: Move) -> Stake {
		let mut usage = Usage::<T>::get(parachain);
		let most = which.of(Self::limits_of(parachain));
		which.used_of(&mut usage).remaining(most, Self::now(), Self::period())
	}

	pub(crate) fn do_set_limits(parachain: Option<ParaId>, new: Option<Limits>) {
		let old = match parachain {
			Some(parachain) => {
				let old = ParachainLimits::<T>::get(parachain);
				ParachainLimits::<T>::set(parachain, new);
				old
			},
			None => {
				let old = DefaultLimits::<T>::get();
				match new {
					Some(new) => DefaultLimits::<T>::put(new),
					None => DefaultLimits::<T>::kill(),
				}
				Some(old)
			},
		};
		Self::deposit_event(Event::LimitsSet { parachain, old, new });
	}

	fn now() -> BlockNumber {
		frame_system::Pallet::<T>::block_number().unique_saturated_into()
	}

	/// The blocks until a used limit is back, as for the limits of the pool.
	fn period() -> BlockNumber {
		T::StreamPeriod::get().unique_saturated_into()
	}
}

impl Move {
	fn of(self, limits: Limits) -> Stake {
		match self {
			Self::Staking => Stake::new(limits.staking),
			Self::Exit => Stake::new(limits.exits),
		}
	}

	fn used_of(self, usage: &mut UsageRecord) -> &mut RateLimit {
		match self {
			Self::Staking => &mut usage.staking,
			Self::Exit => &mut usage.exits,
		}
	}
}
