// SPDX-License-Identifier: Apache-2.0

//! How much may enter, and how much of the pool one validator may have.

use crate::{
	math::{mul_div_floor, Rate},
	types::{Allowance, BlockNumber, ParametersRecord, Stake, StashIndex},
	Config, Error, Nominees, Pallet, Parameters, Pool, StakeAllowance, StashCount, Stashes,
};
use polkadot_sdk::{
	frame_support::{
		ensure,
		traits::{fungible::Inspect, Get},
	},
	sp_runtime::{traits::UniqueSaturatedInto, DispatchResult},
};

impl<T: Config> Pallet<T> {
	/// For how many blocks a limit takes to come back.
	pub(crate) fn limit_period() -> BlockNumber {
		T::StreamPeriod::get().unique_saturated_into()
	}

	/// What may still enter before the pool has its share of all RILL.
	pub(crate) fn pool_share_left(parameters: &ParametersRecord, rate: &Rate) -> Stake {
		let most = parameters.pool_share.mul_floor(T::Currency::total_issuance());
		Stake(most).minus_or_zero(rate.pooled)
	}

	/// What may still enter now of what may in the time of an era.
	pub(crate) fn stake_limit_left(parameters: &ParametersRecord) -> Stake {
		let limit = Stake(parameters.stake_limit);
		StakeAllowance::<T>::get().left(limit, Self::now(), Self::limit_period())
	}

	/// Whether `amount` may enter; the allowance to be kept once it has.
	pub(crate) fn ensure_may_enter(rate: &Rate, amount: Stake) -> Result<Allowance, Error<T>> {
		let parameters = Parameters::<T>::get();
		ensure!(amount.0 >= parameters.min_stake, Error::<T>::StakeBelowMinimum);
		let left = Self::pool_share_left(&parameters, rate);
		ensure!(amount <= left, Error::<T>::PoolShareExceeded(left.into()));
		let left = Self::stake_limit_left(&parameters);
		ensure!(amount <= left, Error::<T>::StakeLimitExceeded(left.into()));
		let limit = Stake(parameters.stake_limit);
		let allowance = StakeAllowance::<T>::get();
		Ok(allowance.spent(amount, limit, Self::now(), Self::limit_period()))
	}

	/// Whether the pool may depend on each of `nominees` as much as it would if `stash` backed them.
	/// All stake of a stash can end up with any of its nominees, so all of it is counted for each, and no
	/// less than an equal part of the pool, which is what it will be given; and a stash that is larger than
	/// a validator's share has to back somebody.
	pub(crate) fn ensure_validator_shares(
		stash: StashIndex,
		nominees: &[T::AccountId],
	) -> DispatchResult {
		let count = StashCount::<T>::get();
		let all = Pool::<T>::get().active;
		let equal = mul_div_floor(all.0, 1, count.into()).map_or(Stake(0), Stake);
		let size = |index| Stashes::<T>::get(index).unwrap_or_default().active.max(equal);
		let own = size(stash);
		let others = (0..count).filter(|index| *index != stash);
		let others = others.map(|index| (size(index), Nominees::<T>::get(index)));
		let others: alloc::vec::Vec<_> = others.collect();
		let most = Stake(Parameters::<T>::get().validator_share.mul_floor(all.0));
		for who in nominees {
			let backing = others.iter().filter(|(_, nominees)| nominees.contains(who));
			let backing: Stake = backing.map(|(stake, _)| *stake).sum();
			let left = most.minus_or_zero(backing);
			// Nobody backs more than everything.
			ensure!(
				own <= left || backing.is_zero() || most >= all,
				Error::<T>::ValidatorShareExceeded(left.into())
			);
		}
		Ok(())
	}
}
