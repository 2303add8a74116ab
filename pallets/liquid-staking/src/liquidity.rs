// SPDX-License-Identifier: Apache-2.0

//! The current limits of entries and exits: the pool's share of all RILL, the rate limits, and the
//! reserve.

use crate::{
	backend::StakingBackend,
	books::{Books, PoolLedger},
	fee_curve::Liquidity,
	limits::MinorSlash,
	math::Rate,
	types::{ParametersRecord, PendingSlash, RateLimit, Stake},
	Config, Error, Pallet, Parameters, PendingSlashes, RewardYield, StakeRateLimit,
};
use polkadot_sdk::{
	frame_support::{
		ensure,
		traits::{fungible::Inspect, Get},
	},
	sp_runtime::{DispatchResult, PerThing, Perbill, Rounding},
};

impl<T: Config> Pallet<T> {
	/// Stake that can enter until the pool has its share of all RILL, in plancks of RILL.
	pub(crate) fn pool_share_remaining(parameters: &ParametersRecord, rate: &Rate) -> Stake {
		let issuance = Stake::new(T::Currency::total_issuance());
		issuance.part_floor(parameters.pool_share).saturating_sub(rate.pooled)
	}

	/// Stake that the rate limit of entries allows now beyond `used`, in plancks of RILL.
	pub(crate) fn stake_limit_remaining(parameters: &ParametersRecord, used: &RateLimit) -> Stake {
		used.remaining(Stake::new(parameters.stake_limit), Self::now(), Self::period())
	}

	/// Ensures that `amount` can enter. Returns the rate limit to store after the entry.
	pub(crate) fn ensure_may_enter(rate: &Rate, amount: Stake) -> Result<RateLimit, Error<T>> {
		let parameters = Parameters::<T>::get();
		ensure!(amount.plancks() >= parameters.min_stake, Error::<T>::StakeBelowMinimum);
		let left = Self::pool_share_remaining(&parameters, rate);
		ensure!(amount <= left, Error::<T>::PoolShareExceeded(left.into()));
		let used = StakeRateLimit::<T>::get();
		let left = Self::stake_limit_remaining(&parameters, &used);
		ensure!(amount <= left, Error::<T>::StakeLimitExceeded(left.into()));
		let limit = Stake::new(parameters.stake_limit);
		Ok(used.spent(amount, limit, Self::now(), Self::period()))
	}

	/// Whether large slashes were reported in this era or the last one. More reports may follow,
	/// and an instant exit would not bear them. The rate already includes the reported ones. Small
	/// slashes do not count: otherwise anybody could stop instant exits cheaply, for as long as
	/// slashes are deferred.
	pub(crate) fn is_slash_recent(pool: &PoolLedger) -> bool {
		let active_era = T::Staking::active_era().unwrap_or_default();
		let pending = PendingSlashes::<T>::get();
		let pooled = pool.pooled(Self::now());
		PendingSlash::recent_exceed(&pending, active_era, MinorSlash::<T>::get(), pooled)
	}

	/// The whole rate limit of instant exits, in plancks of RILL, rounded down.
	pub(crate) fn instant_limit(parameters: &ParametersRecord, rate: &Rate) -> Stake {
		rate.pooled.part_floor(parameters.instant_limit)
	}

	/// Stake that the rate limit of instant exits allows now beyond `used`, in plancks of RILL.
	pub(crate) fn instant_limit_remaining(
		parameters: &ParametersRecord,
		rate: &Rate,
		used: &RateLimit,
	) -> Stake {
		let limit = Self::instant_limit(parameters, rate);
		used.remaining(limit, Self::now(), Self::period())
	}

	/// The base of the fee: the smaller one of the rate limit and the reserve, of both their
	/// remaining and their full amounts.
	pub(crate) fn liquidity(
		pool: &PoolLedger,
		parameters: &ParametersRecord,
		used: &RateLimit,
	) -> Liquidity {
		let rate = pool.rate(Self::now());
		let buffer = pool.buffer(Self::now(), parameters.reserve_target);
		let remaining = Self::instant_limit_remaining(parameters, &rate, used).min(pool.ready());
		let full = Self::instant_limit(parameters, &rate).min(buffer);
		Liquidity { remaining, full }
	}

	/// Moves spare stake of the reserve to the claims account, at most the unfunded debt to closed
	/// batches. The reserve keeps `target` of the pool.
	pub(crate) fn fund_from_reserve(books: &mut Books<T>, target: Perbill) -> DispatchResult {
		books.fund_claims(books.unfunded().min(books.spare(Self::now(), target)))
	}

	/// Records a reward as a part of the pool. The fee of an instant exit is at least two such
	/// rewards.
	pub(crate) fn note_yield(reward: Stake, pooled: Stake) {
		RewardYield::<T>::mutate(|reward_yield| {
			*reward_yield = reward_yield.followed_by(part_of(reward, pooled))
		});
	}

	/// Raises the last recorded part after a close, because fewer shares get the unreleased
	/// rewards.
	pub(crate) fn raise_yield(unreleased: Stake, pooled: Stake) {
		if !unreleased.is_zero() {
			RewardYield::<T>::mutate(|reward_yield| {
				*reward_yield = reward_yield.at_least(part_of(unreleased, pooled))
			});
		}
	}
}

/// A reward as a part of the pool, rounded up; all of it if the reward is larger than the pool.
fn part_of(reward: Stake, pooled: Stake) -> Perbill {
	let part =
		Perbill::from_rational_with_rounding(reward.plancks(), pooled.plancks(), Rounding::Up);
	part.unwrap_or(Perbill::one())
}
