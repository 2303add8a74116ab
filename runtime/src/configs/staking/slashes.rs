// SPDX-License-Identifier: Apache-2.0

//! The weight of slashes in the block that applies them. The staking pallet leaves it out.

#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarking;

use crate::System;
use alloc::collections::BTreeMap;
use core::marker::PhantomData;
use polkadot_sdk::{
	frame_support::{dispatch::DispatchClass, weights::Weight},
	polkadot_primitives::{AccountId, Balance},
	sp_staking::{EraIndex, OnStakingUpdate},
};

/// The weight of a slash, benchmarked on the runtime.
pub trait WeightInfo {
	/// A slash of one ledger: that of a validator, or of one of its backers.
	fn slash_ledger() -> Weight;
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
