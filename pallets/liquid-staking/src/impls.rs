// SPDX-License-Identifier: Apache-2.0

//! Hooks of the pallet for the staking system and for offences.

use crate::{
	backend::StakingBackend,
	types::{Balance, Stake},
	Config, Pallet,
};
use alloc::collections::BTreeMap;
use core::marker::PhantomData;
use polkadot_sdk::{
	sp_runtime::Perbill,
	sp_staking::{
		offence::{OffenceDetails, OnOffenceHandler},
		EraIndex, OnStakingUpdate, SessionIndex,
	},
};

/// The staking system calls this before it writes its own ledger. So that ledger cannot be read
/// here, and the slash cannot be refused.
impl<T: Config> OnStakingUpdate<T::AccountId, Balance> for Pallet<T> {
	fn on_slash(
		stash: &T::AccountId,
		active: Balance,
		chunks: &BTreeMap<EraIndex, Balance>,
		_total: Balance,
	) {
		Self::note_slash(stash, Stake::new(active), chunks);
	}
}

/// Passes reports of offences on to the staking system, `Inner`, and then compares its record of
/// pending slashes. A change closes the entry gate until the cost to the pool is assessed.
///
/// Before, it merges the earlier reports. The assessment merges them too, but waits for idle
/// weight.
pub struct OffenceWatch<T, Inner>(PhantomData<(T, Inner)>);

impl<T, Inner, Reporter, Offender, Res> OnOffenceHandler<Reporter, Offender, Res>
	for OffenceWatch<T, Inner>
where
	T: Config,
	Inner: OnOffenceHandler<Reporter, Offender, Res>,
{
	fn on_offence(
		offenders: &[OffenceDetails<Reporter, Offender>],
		slash_fraction: &[Perbill],
		session: SessionIndex,
	) -> Res {
		let apply_era = T::Staking::era_of(session).map(T::Staking::apply_era_of);
		let before = apply_era.map(|apply_era| {
			T::Staking::merge_reports(apply_era);
			(apply_era, Pallet::<T>::reports(apply_era))
		});
		let result = Inner::on_offence(offenders, slash_fraction, session);
		if let Some((apply_era, reports)) = before {
			Pallet::<T>::note_reports(apply_era, reports);
		}
		result
	}
}
