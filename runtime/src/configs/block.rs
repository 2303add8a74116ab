// SPDX-License-Identifier: Apache-2.0

//! The limits of a block. `docs/adr/0031-two-seconds-of-six.md` has the reasons.

use crate::weights::{block::BlockExecutionWeight, extrinsic::ExtrinsicBaseWeight};
use polkadot_sdk::{
	frame_support::{dispatch::DispatchClass, parameter_types},
	frame_system::limits::{BlockLength, BlockWeights},
	polkadot_runtime_common::{
		AVERAGE_ON_INITIALIZE_RATIO, MAXIMUM_BLOCK_WEIGHT, NORMAL_DISPATCH_RATIO,
	},
};

/// Bytes in a block. The part for operational transactions must hold runtime upgrades and parachain
/// code of several megabytes.
const MAX_BLOCK_LENGTH: u32 = 10 * 1024 * 1024;

parameter_types! {
	pub RuntimeBlockLength: BlockLength = BlockLength::builder()
		.max_length(MAX_BLOCK_LENGTH)
		.modify_max_length_for_class(DispatchClass::Normal, |length| {
			*length = NORMAL_DISPATCH_RATIO * MAX_BLOCK_LENGTH
		})
		.build();
	// Two seconds of execution. Normal transactions leave a part to operational ones, so that
	// disputes and upgrades enter full blocks.
	pub RuntimeBlockWeights: BlockWeights = BlockWeights::builder()
		.base_block(BlockExecutionWeight::get())
		.for_class(DispatchClass::all(), |weights| {
			weights.base_extrinsic = ExtrinsicBaseWeight::get();
		})
		.for_class(DispatchClass::Normal, |weights| {
			weights.max_total = Some(NORMAL_DISPATCH_RATIO * MAXIMUM_BLOCK_WEIGHT);
		})
		.for_class(DispatchClass::Operational, |weights| {
			weights.max_total = Some(MAXIMUM_BLOCK_WEIGHT);
			weights.reserved =
				Some(MAXIMUM_BLOCK_WEIGHT - NORMAL_DISPATCH_RATIO * MAXIMUM_BLOCK_WEIGHT);
		})
		.avg_block_initialization(AVERAGE_ON_INITIALIZE_RATIO)
		.build_or_panic();
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn block_should_hold_parachain_code_as_an_operational_transaction() {
		const MEBIBYTE: u32 = 1_048_576;
		let length = RuntimeBlockLength::get();
		assert_eq!(*length.max.get(DispatchClass::Operational), 10 * MEBIBYTE);
		assert_eq!(*length.max.get(DispatchClass::Normal), 10 * MEBIBYTE / 4 * 3);
	}
}
