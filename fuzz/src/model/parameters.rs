// SPDX-License-Identifier: Apache-2.0

//! Parameters that governance sets, and the time of their effect.

use super::{active_era, ensure, equal, Model, Verdict};
use crate::network::name;
use num_traits::Zero;
use pallet_liquid_staking::{
	types::{AnnouncedChange, Change, Parameter, ParametersRecord, ValidatorSelection},
	Error, Nominees, StashCount,
};
use polkadot_sdk::{
	frame_support::traits::Get, pallet_staking::Validators, polkadot_primitives::AccountId,
	sp_runtime::Perbill, sp_staking::EraIndex,
};
use rill_runtime::{constants::currency::RILL, Runtime};

use super::{
	books::{Phase, Stash},
	limits::{left, perbill},
	predict::Expected,
};
use crate::exact::{exact, less, Exact};

/// Whether a parameter is within its bounds.
fn is_allowed(parameter: &Parameter) -> bool {
	let percent = Perbill::from_percent;
	match parameter {
		Parameter::RewardFee(part) => *part <= percent(20),
		Parameter::MinStake(amount) => (1..=1_000 * RILL).contains(amount),
		Parameter::ValidatorShare(part) => *part >= percent(5),
		Parameter::ReserveTarget(part) | Parameter::InstantLimit(part) => *part <= percent(10),
		Parameter::InstantFee(curve) => curve.min <= curve.max && curve.max <= percent(10),
		_ => true,
	}
}

/// Whether a parameter is worse for holders, so that it needs a notice.
fn is_worse(now: &ParametersRecord, parameter: &Parameter) -> bool {
	match parameter {
		Parameter::RewardFee(part) => *part > now.fees.rate,
		Parameter::InsurancePart(part) => *part < now.fees.insurance,
		Parameter::ValidatorShare(part) => *part > now.validator_share,
		Parameter::ReserveTarget(part) => *part != now.reserve_target,
		Parameter::InstantLimit(part) => *part != now.instant_limit,
		Parameter::InstantFee(curve) => *curve != now.instant_fee,
		Parameter::ValidatorSelection(selection) => *selection != now.selection,
		Parameter::StakeLimit(amount) => *amount > now.stake_limit,
		Parameter::PoolShare(part) => *part > now.pool_share,
		Parameter::MinStake(_) => false,
	}
}

impl Model {
	pub(super) fn setting(&self, parameter: &Parameter) -> Expected {
		if is_allowed(parameter) {
			Expected::Success
		} else {
			Expected::Failure(Error::ParameterOutOfBounds)
		}
	}

	/// The result of a nomination by governance.
	pub(super) fn nominating(&self, stash: u32, nominees: &[AccountId]) -> Expected {
		if stash >= StashCount::<Runtime>::get() {
			return Expected::Failure(Error::StashNotFound);
		}
		if self.parameters.selection != ValidatorSelection::Governance {
			return Expected::Failure(Error::SelectedByPolicy);
		}
		let most: u32 = pallet_liquid_staking::MaxNominees::<Runtime>::get();
		if nominees.len() > most as usize {
			return Expected::Failure(Error::TooManyNominees);
		}
		let stashes: Vec<_> = (0..).zip(&self.books.stashes).collect();
		let all = self.books.active();
		let equal = (&all / exact(stashes.len() as u128)).floor();
		let size = |stash: &Stash| stash.active.clone().max(equal.clone());
		let most = (&all * perbill(self.parameters.validator_share)).floor();
		for who in nominees {
			let others = stashes.iter().filter(|(index, _)| *index != stash);
			let backing: Exact = others
				.filter(|(index, _)| Nominees::<Runtime>::get(index).contains(who))
				.map(|(_, other)| size(other))
				.sum();
			let room = less(&most, &backing);
			let own = size(&self.books.stashes[stash as usize]);
			if own > room && !backing.is_zero() && most < all {
				return Expected::Failure(Error::ValidatorShareExceeded(left(&room)));
			}
		}
		let are_validators = nominees.iter().all(Validators::<Runtime>::contains_key);
		if nominees.is_empty() || !are_validators {
			return Expected::Failure(Error::NotAValidator);
		}
		Expected::Success
	}

	pub(super) fn change_announced(
		&mut self,
		change: Change,
		from_era: EraIndex,
		after_batch: u32,
	) -> Verdict {
		equal("the first era", from_era, active_era() + self.bonding + 2)?;
		equal("the batch", after_batch, self.books.open)?;
		if let Change::Parameter(parameter) = &change {
			ensure(is_worse(&self.parameters, parameter), "nobody is worse off")?;
		}
		self.announced.retain(|other| !is_same(&other.change, &change));
		self.announced.push(AnnouncedChange { change, from_era, after_batch });
		Ok(())
	}

	pub(super) fn announcement_withdrawn(&mut self, change: Change) -> Verdict {
		let before = self.announced.len();
		self.announced.retain(|other| other.change != change);
		equal("the number of announced changes", self.announced.len() + 1, before)
	}

	pub(super) fn parameter_set(&mut self, old: Parameter, new: Parameter) -> Verdict {
		equal("the old value", old, self.parameters.current(&new))?;
		if is_worse(&self.parameters, &new) {
			self.take_effect(Change::Parameter(new))?;
		} else {
			// The announced value, after a better one in between.
			self.announced.retain(|other| other.change != Change::Parameter(new));
		}
		self.parameters = self.parameters.with(new);
		Ok(())
	}

	/// Applies an announced change. All exits from before the announcement must be paid.
	pub(super) fn take_effect(&mut self, change: Change) -> Verdict {
		let place = self.announced.iter().position(|other| other.change == change);
		let AnnouncedChange { from_era, after_batch, .. } =
			self.announced.remove(place.ok_or("it was not announced")?);
		ensure(from_era <= active_era(), "it was announced for later")?;
		if change == Change::Recapitalisation {
			return Ok(());
		}
		let waiting = self.tickets.keys().find(|(_, batch)| {
			*batch <= after_batch && !self.is_claimable(*batch) && *batch < self.books.open
		});
		match waiting {
			Some((who, batch)) => Err(format!("{} still waits for batch {batch}", name(who))),
			None => Ok(()),
		}
	}

	fn is_claimable(&self, batch: u32) -> bool {
		let batch = self.books.batches.get(&batch);
		batch.is_some_and(|batch| matches!(batch.phase, Phase::Claimable(_)))
	}
}

fn is_same(one: &Change, other: &Change) -> bool {
	match (one, other) {
		(Change::Parameter(one), Change::Parameter(other)) => {
			std::mem::discriminant(one) == std::mem::discriminant(other)
		},
		(Change::Recapitalisation, Change::Recapitalisation) => true,
		_ => false,
	}
}
