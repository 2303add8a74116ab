// SPDX-License-Identifier: Apache-2.0

//! How much the programs of one parachain may move, and which parachain a program is of.

use crate::{
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

/// What a limit is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Move {
	/// Staking.
	Staking,
	/// Leaving at once.
	Exit,
}

impl<T: Config> Pallet<T> {
	/// Executes a message of `parachain`, whose limits hold meanwhile, whatever the program does to its
	/// origin.
	pub fn on_behalf_of<R>(parachain: ParaId, execute: impl FnOnce() -> R) -> R {
		Sender::<T>::put(parachain);
		let result = execute();
		Sender::<T>::kill();
		result
	}

	/// The parachain whose limits hold for a program of `origin`: the one whose message it is in, or the one
	/// that it claims to be of where it is only tried out. Programs of accounts here have no limits but those of
	/// all.
	pub(crate) fn sender(origin: Option<&Location>) -> Option<ParaId> {
		Sender::<T>::get().or_else(|| match origin?.unpack() {
			(0, [Junction::Parachain(parachain), ..]) => Some(*parachain),
			_ => None,
		})
	}

	/// The limits of a parachain.
	pub fn limits_of(parachain: ParaId) -> Limits {
		ParachainLimits::<T>::get(parachain).unwrap_or_else(DefaultLimits::<T>::get)
	}

	/// What is left of the limits of a parachain in this block.
	pub fn limit_info(parachain: ParaId) -> RemoteLimitInfo {
		RemoteLimitInfo {
			limits: Self::limits_of(parachain),
			staking_left: Self::left(parachain, Move::Staking).0,
			exits_left: Self::left(parachain, Move::Exit).0,
		}
	}

	/// Whether the programs of a parachain may move `amount` more; those of nobody may.
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
		let left = Self::left(parachain, which);
		let error = match which {
			Move::Staking => Error::<T>::StakingLimitExceeded(left.into()),
			Move::Exit => Error::<T>::ExitLimitExceeded(left.into()),
		};
		ensure!(amount <= left, error);
		Ok(())
	}

	/// Remembers that they have.
	pub(crate) fn use_limit(parachain: Option<ParaId>, which: Move, amount: Stake) {
		let Some(parachain) = parachain else { return };
		let most = which.of(Self::limits_of(parachain));
		Usage::<T>::mutate(parachain, |usage| {
			let rate_limit = which.used_of(usage);
			*rate_limit = rate_limit.spent(amount, most, Self::now(), Self::period());
		});
	}

	/// For how much the treasury still takes shares of a parachain in this block; of nobody's, for any.
	pub(crate) fn deliveries_left(parachain: Option<ParaId>) -> Stake {
		let most = Stake(T::DeliverySaleLimit::get());
		let Some(parachain) = parachain else { return most };
		DeliverySales::<T>::get(parachain).left(most, Self::now(), Self::period())
	}

	/// Remembers that it has.
	pub(crate) fn use_deliveries(parachain: Option<ParaId>, amount: Stake) {
		let Some(parachain) = parachain else { return };
		let most = Stake(T::DeliverySaleLimit::get());
		DeliverySales::<T>::mutate(parachain, |used| {
			*used = used.spent(amount, most, Self::now(), Self::period());
		});
	}

	fn left(parachain: ParaId, which: Move) -> Stake {
		let mut usage = Usage::<T>::get(parachain);
		let most = which.of(Self::limits_of(parachain));
		which.used_of(&mut usage).left(most, Self::now(), Self::period())
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

	/// In how many blocks a limit comes back: as those of the pool do.
	fn period() -> BlockNumber {
		T::StreamPeriod::get().unique_saturated_into()
	}
}

impl Move {
	fn of(self, limits: Limits) -> Stake {
		match self {
			Self::Staking => Stake(limits.staking),
			Self::Exit => Stake(limits.exits),
		}
	}

	fn used_of(self, usage: &mut UsageRecord) -> &mut RateLimit {
		match self {
			Self::Staking => &mut usage.staking,
			Self::Exit => &mut usage.exits,
		}
	}
}
