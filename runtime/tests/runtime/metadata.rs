// SPDX-License-Identifier: Apache-2.0

//! The metadata of calls, events and stored records, which wallets read and show.

use pallet_liquid_staking::{
	self as liquid_staking,
	types::{EraRecord, TicketRecord},
};
use pallet_remote_staking as remote_staking;
use rill_runtime::Runtime;
use scale_info::{TypeDef, TypeInfo};

/// The fields of all variants that are amounts: the names of the variant, the field and the type.
fn amounts<T: TypeInfo>() -> Vec<(String, String, String)> {
	let TypeDef::Variant(all) = T::type_info().type_def else { panic!("calls are variants") };
	let fields = all.variants.into_iter().flat_map(|variant| {
		let name = variant.name.to_string();
		variant.fields.into_iter().map(move |field| (name.clone(), field))
	});
	fields
		.filter_map(|(variant, field)| {
			let is_amount =
				field.type_name?.ends_with("Balance") || field.type_name? == "ShareAmount";
			is_amount.then(|| {
				let (name, kind) = (field.name.expect("it has one"), field.type_name.expect("as"));
				(variant, name.to_string(), kind.to_string())
			})
		})
		.collect()
}

/// The fields of a stored record that are amounts, and the names of the types inside.
fn stored_amounts<T: TypeInfo>() -> Vec<(&'static str, &'static str)> {
	let TypeDef::Composite(record) = T::type_info().type_def else { panic!("records have fields") };
	let amounts = record.fields.into_iter().filter_map(|field| {
		let TypeDef::Composite(amount) = field.ty.type_info().type_def else { return None };
		Some((field.name?, amount.fields.first()?.type_name?))
	});
	amounts.collect()
}

// Wallets show the first line, and cut it.
#[test]
fn first_line_of_each_call_should_stand_alone() {
	use rill_runtime::configs::governance::{pause, remedies};
	for info in [
		liquid_staking::Call::<Runtime>::type_info(),
		remote_staking::Call::<Runtime>::type_info(),
		pause::Call::<Runtime>::type_info(),
		remedies::Call::<Runtime>::type_info(),
	] {
		let TypeDef::Variant(calls) = info.type_def else { panic!("calls are variants") };
		for call in calls.variants {
			let first = call.docs[0].trim();
			let is_plain = !first.contains(['`', '[', ']', '*']);
			assert!(
				is_plain && first.len() <= 64 && first.ends_with('.'),
				"{}: {first}",
				call.name
			);
			assert!(call.docs.get(1).is_none_or(|line| line.trim().is_empty()), "{}", call.name);
		}
	}
}

// Offline devices check the hash of the metadata. A Wasm without the hash refuses their signatures.
#[test]
fn release_should_know_the_hash_of_its_metadata_as_wallets_compute_it() {
	use rill_runtime::constants::currency::{DECIMALS, SYMBOL};
	let hashed = format!("enable_metadata_hash(\"{SYMBOL}\", {DECIMALS})");
	assert!(include_str!("../../wasm/build.rs").contains(&hashed));
	let asked =
		"profile=release\ndirectory=release\nfeatures=(--features rill-runtime-wasm/metadata-hash)";
	assert!(include_str!("../../../scripts/build").contains(asked));
}

#[test]
fn amounts_of_strill_should_not_be_shown_as_rill() {
	let all = [
		amounts::<liquid_staking::Call<Runtime>>(),
		amounts::<liquid_staking::Event<Runtime>>(),
		amounts::<remote_staking::Call<Runtime>>(),
		amounts::<remote_staking::Event<Runtime>>(),
	]
	.concat();
	let (mut stake, mut shares) = (0, 0);
	for (variant, field, kind) in all {
		let is_shares = field.ends_with("shares") || field == "prepaid" || field == "minted";
		let expected = if is_shares { "ShareAmount" } else { "Balance" };
		assert_eq!(kind, expected, "{variant}.{field}");
		*(if is_shares { &mut shares } else { &mut stake }) += 1;
	}
	// The present numbers, so that a new name of a type cannot hide an amount.
	assert_eq!((stake, shares), (55, 25));
}

#[test]
fn stored_amounts_of_strill_should_not_be_shown_as_rill() {
	let ticket = [("shares", "ShareAmount"), ("prepaid", "ShareAmount")];
	assert_eq!(stored_amounts::<TicketRecord>(), ticket);
	let era = [("pooled", "Balance"), ("shares", "ShareAmount")];
	assert_eq!(stored_amounts::<EraRecord>(), era);
}
