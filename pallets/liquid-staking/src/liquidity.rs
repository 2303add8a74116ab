// SPDX-License-Identifier: Apache-2.0

//! How much can enter and leave now: the share of the pool, the rate limits, and the reserve.

use crate::{
	backend::StakingBackend,
	books::{Books, PoolLedger},
	fee_curve::Liquidity,
	limits::MinorSlash,
	math::Rate,
	types::{ParametersRecord, PendingSlash, RateLimit, Stake},
	Config, Error, InstantRateLimit, Pallet, Parameters, PendingSlashes, RewardYield,
	StakeRateLimit,
};
use polkadot_sdk::{
	frame_support::{
		ensure,
		traits::{fungible::Inspect, Get},
	},
	sp_runtime::{DispatchResult, PerThing, Perbill, Rounding},
};

impl<T: Config> Pallet<T> {
	/// What may still enter before the pool has its share of all RILL.
	pub(crate) fn pool_share_left(parameters: &ParametersRecord, rate: &Rate) -> Stake {
		let most = parameters.pool_share.mul_floor(T::Currency::total_issuance());
		Stake(most).saturating_sub(rate.pooled)
	}

	/// What may still enter now of what may in the time of an era.
	pub(crate) fn stake_limit_left(parameters: &ParametersRecord) -> Stake {
		let limit = Stake(parameters.stake_limit);
		StakeRateLimit::<T>::get().left(limit, Self::now(), Self::period())
	}

	/// Whether `amount` may enter; the rate_limit to be kept once it has.
	pub(crate) fn ensure_may_enter(rate: &Rate, amount: Stake) -> Result<RateLimit, Error<T>> {
		let parameters = Parameters::<T>::get();
		ensure!(amount.0 >= parameters.min_stake, Error::<T>::StakeBelowMinimum);
		let left = Self::pool_share_left(&parameters, rate);
		ensure!(amount <= left, Error::<T>::PoolShareExceeded(left.into()));
		let left = Self::stake_limit_left(&parameters);
		ensure!(amount <= left, Error::<T>::StakeLimitExceeded(left.into()));
		let limit = Stake(parameters.stake_limit);
		let rate_limit = StakeRateLimit::<T>::get();
		Ok(rate_limit.spent(amount, limit, Self::now(), Self::period()))
	}

	/// Whether much was reported in this era or the last one: more may follow, and whoever left now would not
	/// bear it. What is reported already is in the rate, and what costs little is no sign of more; otherwise
	/// anybody could close the way out for as long as slashes are deferred, for next to nothing.
	pub(crate) fn is_slash_recent(pool: &PoolLedger) -> bool {
		let active_era = T::Staking::active_era().unwrap_or_default();
		let recent = PendingSlash::recent(&PendingSlashes::<T>::get(), active_era);
		recent.0 > MinorSlash::<T>::get().mul_floor(pool.pooled(Self::now()).0)
	}

	/// What may leave at once in the time of an era.
	pub(crate) fn instant_limit(parameters: &ParametersRecord, rate: &Rate) -> Stake {
		Stake(parameters.instant_limit.mul_floor(rate.pooled.0))
	}

	/// What of that may leave now.
	pub(crate) fn instant_limit_left(parameters: &ParametersRecord, rate: &Rate) -> Stake {
		let limit = Self::instant_limit(parameters, rate);
		InstantRateLimit::<T>::get().left(limit, Self::now(), Self::period())
	}

	/// What the fee goes by: the limit or the reserve, whichever has less left.
	pub(crate) fn liquidity(pool: &PoolLedger, parameters: &ParametersRecord) -> Liquidity {
		let rate = pool.rate(Self::now());
		let buffer = pool.buffer(Self::now(), parameters.reserve_target);
		let left = Self::instant_limit_left(parameters, &rate).min(pool.ready());
		let full = Self::instant_limit(parameters, &rate).min(buffer);
		Liquidity { left, full }
	}

	/// Moves spare money of the reserve to the claims account, as much as closed batches are owed and nothing else funds.
	pub(crate) fn fund_from_reserve(books: &mut Books<T>) -> DispatchResult {
		let target = Parameters::<T>::get().reserve_target;
		books.fund_claims(books.unfunded().min(books.spare(Self::now(), target)))
	}

	/// Keeps what part of the pool a reward is: an instant exit costs more than such rewards are worth.
	pub(crate) fn note_yield(reward: Stake, pooled: Stake) {
		RewardYield::<T>::mutate(|reward_yield| {
			*reward_yield = reward_yield.followed_by(part_of(reward, pooled))
		});
	}

	/// The same after others have left: what is yet to be released is for those who stay.
	pub(crate) fn raise_yield(unreleased: Stake, pooled: Stake) {
		if !unreleased.is_zero() {
			RewardYield::<T>::mutate(|reward_yield| {
				*reward_yield = reward_yield.at_least(part_of(unreleased, pooled))
			});
		}
	}
}

/// Which part of the pool a reward is, rounded up.
fn part_of(reward: Stake, pooled: Stake) -> Perbill {
	let part = Perbill::from_rational_with_rounding(reward.0, pooled.0, Rounding::Up);
	part.unwrap_or(Perbill::one())
}
