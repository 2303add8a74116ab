// SPDX-License-Identifier: Apache-2.0

//! Every call of the runtime.

use codec::Decode;
use polkadot_sdk::{
	frame_support::traits::{GetCallMetadata, PalletsInfoAccess},
	sp_runtime::traits::TrailingZeroInput,
};
use rill_runtime::{AllPalletsWithSystem, RuntimeCall};
use std::collections::BTreeMap;

/// One call of each kind, by pallet and name. Its arguments are zeros, or nearly zeros.
pub fn all_calls() -> BTreeMap<(&'static str, &'static str), RuntimeCall> {
	let mut calls = BTreeMap::new();
	let pallets = AllPalletsWithSystem::infos().into_iter().map(|pallet| pallet.index as u8);
	for prefix in pallets.flat_map(|pallet| (0..=u8::MAX).map(move |call| [pallet, call])) {
		let nothing = RuntimeCall::decode(&mut TrailingZeroInput::new(&prefix)).ok();
		// Zeros are not a valid version of changes of an epoch, nor of locations and programs of
		// XCM.
		let versions: [&[u8]; 7] = [
			&[1],
			&[5],
			&[5, 0, 0, 5],
			&[5, 0, 0, 5, 0, 0, 5],
			&[5, 0, 5, 0, 0, 5],
			&[5, 0, 0, 5, 0, 0, 5, 0, 5],
			&[5, 0, 0, 5, 0, 0, 5, 0, 0, 0, 5],
		];
		let next_to_nothing = || {
			versions.iter().flat_map(|some| (0..8).map(move |place| (place, some))).find_map(
				|(place, some)| {
					let bytes = [&prefix[..], &vec![0; place], some].concat();
					RuntimeCall::decode(&mut TrailingZeroInput::new(&bytes)).ok()
				},
			)
		};
		if let Some(call) = nothing.or_else(next_to_nothing) {
			let names = call.get_call_metadata();
			calls.insert((names.pallet_name, names.function_name), call);
		}
	}
	for pallet in RuntimeCall::get_module_names() {
		for name in RuntimeCall::get_call_names(pallet) {
			assert!(calls.contains_key(&(*pallet, *name)), "{pallet}.{name} is missing");
		}
	}
	calls
}
