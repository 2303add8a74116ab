// SPDX-License-Identifier: Apache-2.0

//! The weight of slashes: of reports that cause them, and of the block that applies them. The
//! pallets of the SDK leave it out.

#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarking;

use crate::{Runtime, Staking, System};
use alloc::collections::BTreeMap;
use core::marker::PhantomData;
use polkadot_sdk::{
	frame_support::{dispatch::DispatchClass, weights::Weight},
	pallet_session::historical::IdentificationTuple,
	polkadot_primitives::{AccountId, Balance},
	sp_runtime::Perbill,
	sp_staking::{
		offence::{OffenceDetails, OnOffenceHandler},
		EraIndex, OnStakingUpdate, SessionIndex,
	},
};

/// The weight of a slash, benchmarked on the runtime.
pub trait WeightInfo {
	/// A slash of one ledger: that of a validator, or of one of its backers.
	fn slash_ledger() -> Weight;
}

/// Passes reports of offences on to the staking pallet, and registers its work. The weight of a
/// report is that of one offender, but each report slashes all earlier offenders of the same slot
/// again.
pub struct RegisterReports;

impl OnOffenceHandler<AccountId, IdentificationTuple<Runtime>, Weight> for RegisterReports {
	fn on_offence(
		offenders: &[OffenceDetails<AccountId, IdentificationTuple<Runtime>>],
		slash_fraction: &[Perbill],
		session: SessionIndex,
	) -> Weight {
		let weight =
			<Staking as OnOffenceHandler<_, _, _>>::on_offence(offenders, slash_fraction, session);
		System::register_extra_weight_unchecked(weight, DispatchClass::Mandatory);
		weight
	}
}

/// Registers the weight of each slashed ledger, because all slashes of an era apply in one block.
pub struct RegisterWeight<Weights>(PhantomData<Weights>);

impl<Weights: WeightInfo> OnStakingUpdate<AccountId, Balance> for RegisterWeight<Weights> {
	fn on_slash(
		_stash: &AccountId,
		_active: Balance,
		_chunks: &BTreeMap<EraIndex, Balance>,
		_total: Balance,
	) {
		System::register_extra_weight_unchecked(Weights::slash_ledger(), DispatchClass::Mandatory);
	}
}
