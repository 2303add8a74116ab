// SPDX-License-Identifier: Apache-2.0

//! Benchmarks after a failed migration.

use super::*;
use polkadot_sdk::{
	frame_benchmarking::v2::*,
	frame_support::traits::{EnsureOrigin, SafeMode},
	sp_runtime::traits::Bounded,
};

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn end() -> Result<(), BenchmarkError> {
		let origin = T::RepairOrigin::try_successful_origin().map_err(|()| "nobody may end it")?;
		Failure::<T>::put(FailureRecord { migration: Some(0), was_safe: false });
		let _ = <T as Config>::SafeMode::enter(Bounded::max_value());
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin);
		assert!(!Pallet::<T>::is_needed() && !<T as Config>::SafeMode::is_entered());
		Ok(())
	}
}
