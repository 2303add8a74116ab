// SPDX-License-Identifier: Apache-2.0

//! The states for the benchmarks of instructions.

use super::{
	locations::{SharesAsset, TokenLocation},
	LocationConverter, PriceForChildParachainDelivery, XcmConfig,
};
use crate::{
	constants::{currency::RILL, MAX_ASSETS_INTO_HOLDING, STRILL_ASSET_ID},
	Assets, Balances, Dmp, LiquidStaking, RemoteStaking, Runtime, RuntimeCall, XcmPallet,
};
use alloc::{boxed::Box, vec, vec::Vec};
use polkadot_sdk::{
	frame_benchmarking::{whitelisted_caller, BenchmarkError},
	frame_support::{
		parameter_types,
		traits::{
			fungible::{Inspect, Mutate},
			fungibles, Get,
		},
		weights::Weight,
	},
	frame_system, pallet_balances, pallet_utility, pallet_xcm,
	pallet_xcm_benchmarks::{self, fungible, generate_holding_assets, generic, MockCredit},
	polkadot_parachain_primitives::primitives::Id as ParaId,
	polkadot_primitives::AccountId,
	polkadot_runtime_common::xcm_sender::ToParachainDeliveryHelper,
	staging_xcm::latest::{
		Asset, Assets as XcmAssets, InteriorLocation,
		Junction::{self, AccountId32, Parachain},
		Location, NetworkId, Response, WeightLimit, VERSION as XCM_VERSION,
	},
	staging_xcm_builder::MintLocation,
	staging_xcm_executor::AssetsInHolding,
};

const PARACHAIN: u32 = 2_000;

parameter_types! {
	pub ExistentialDeposit: Option<Asset> =
		Some((TokenLocation::get(), Balances::minimum_balance()).into());
	pub const Destination: ParaId = ParaId::new(PARACHAIN);
	pub const NoAccount: Option<(AccountId, MintLocation)> = None;
	pub const Nobody: Option<(Location, Asset)> = None;
}

/// Makes the destination reachable, and pays for the delivery.
type Delivery = ToParachainDeliveryHelper<
	XcmConfig,
	ExistentialDeposit,
	PriceForChildParachainDelivery,
	Destination,
	Dmp,
>;

/// A RILL, as an asset of programs.
fn one_rill() -> Asset {
	(TokenLocation::get(), RILL).into()
}

/// `amount` shares in the custody, as an asset of programs.
fn shares(amount: u128) -> Asset {
	let holder: AccountId = whitelisted_caller();
	Balances::set_balance(&holder, amount * 4);
	let origin = frame_system::RawOrigin::Signed(holder.clone()).into();
	LiquidStaking::stake(origin, amount * 2, 0).expect("the pool is open at genesis; qed");
	let custody = RemoteStaking::custody();
	let transfer = <Assets as fungibles::Mutate<AccountId>>::transfer;
	let keep = polkadot_sdk::frame_support::traits::tokens::Preservation::Expendable;
	transfer(STRILL_ASSET_ID, &holder, &custody, amount, keep).expect("it has as many; qed");
	(SharesAsset::get(), amount).into()
}

impl pallet_xcm_benchmarks::Config for Runtime {
	type AccountIdConverter = LocationConverter;
	type DeliveryHelper = Delivery;
	type XcmConfig = XcmConfig;

	// A parachain of an unknown version gets programs of the safe one, which has no `PayFees`.
	fn valid_destination() -> Result<Location, BenchmarkError> {
		let destination = Location::from(Parachain(PARACHAIN));
		let root = frame_system::RawOrigin::Root.into();
		XcmPallet::force_xcm_version(root, Box::new(destination.clone()), XCM_VERSION)?;
		Ok(destination)
	}

	fn worst_case_holding(_depositable_count: u32) -> AssetsInHolding {
		let mut holding = generate_holding_assets(MAX_ASSETS_INTO_HOLDING);
		// Shares, with which programs can pay fees.
		holding.fungible.insert(SharesAsset::get(), Box::new(MockCredit(u128::MAX / 2)));
		holding
	}
}

impl fungible::Config for Runtime {
	type CheckedAccount = NoAccount;
	type TransactAsset = Balances;
	type TrustedReserve = Nobody;
	type TrustedTeleporter = Nobody;

	fn get_asset() -> Asset {
		one_rill()
	}
}

impl generic::Config for Runtime {
	type RuntimeCall = RuntimeCall;
	type TransactAsset = Balances;

	fn worst_case_response() -> (u64, Response) {
		(0, Response::Version(Default::default()))
	}

	// An exit, which does more than an entry.
	fn worst_case_asset_exchange() -> Result<(XcmAssets, XcmAssets), BenchmarkError> {
		Ok((shares(10 * RILL).into(), Asset::from((TokenLocation::get(), RILL)).into()))
	}

	fn universal_alias() -> Result<(Location, Junction), BenchmarkError> {
		Err(BenchmarkError::Skip)
	}

	fn transact_origin_and_runtime_call() -> Result<(Location, RuntimeCall), BenchmarkError> {
		// A call that can be paused, so that the benchmark has the lookup.
		let dest = whitelisted_caller::<AccountId>().into();
		let call = pallet_balances::Call::transfer_keep_alive { dest, value: RILL };
		Ok((Parachain(PARACHAIN).into(), call.into()))
	}

	fn subscribe_origin() -> Result<Location, BenchmarkError> {
		Ok(Parachain(PARACHAIN).into())
	}

	fn claimable_asset() -> Result<(Location, Location, XcmAssets), BenchmarkError> {
		Ok((Parachain(PARACHAIN).into(), Location::here(), shares(10 * RILL).into()))
	}

	fn worst_case_for_trader() -> Result<(Asset, WeightLimit), BenchmarkError> {
		Ok((shares(10 * RILL), WeightLimit::Limited(Weight::from_parts(5_000, 5_000))))
	}

	fn unlockable_asset() -> Result<(Location, Location, Asset), BenchmarkError> {
		Err(BenchmarkError::Skip)
	}

	fn export_message_origin_and_destination(
	) -> Result<(Location, NetworkId, InteriorLocation), BenchmarkError> {
		Err(BenchmarkError::Skip)
	}

	fn alias_origin() -> Result<(Location, Location), BenchmarkError> {
		let account = AccountId32 { network: None, id: [1; 32] };
		Ok((Parachain(PARACHAIN).into(), Location::new(0, [Parachain(PARACHAIN), account])))
	}
}

impl pallet_xcm::benchmarking::Config for Runtime {
	type DeliveryHelper = Delivery;

	fn reachable_dest() -> Option<Location> {
		Dmp::make_parachain_reachable(PARACHAIN);
		Some(Parachain(PARACHAIN).into())
	}

	fn reserve_transferable_asset_and_dest() -> Option<(Asset, Location)> {
		Some((one_rill(), Parachain(PARACHAIN).into()))
	}

	// RILL pays the fees, and shares take longer to move.
	fn set_up_complex_asset_transfer() -> Option<(XcmAssets, u32, Location, Box<dyn FnOnce()>)> {
		// The holder keeps as many as the custody gets.
		let in_custody = shares(10 * RILL);
		let moved = vec![one_rill(), (in_custody.id, 5 * RILL).into()];
		let owned = || {
			let holder: AccountId = whitelisted_caller();
			<Assets as fungibles::Inspect<AccountId>>::balance(STRILL_ASSET_ID, &holder)
		};
		let before = owned();
		let verify = Box::new(move || assert_eq!(owned(), before - 5 * RILL));
		Some((moved.into(), 0, Parachain(PARACHAIN).into(), verify))
	}

	fn get_asset() -> Asset {
		one_rill()
	}

	// There are no other kinds, so a claim of more assets fails.
	fn get_assets(_count: u32) -> XcmAssets {
		vec![one_rill(), shares(10 * RILL)].into()
	}

	fn batch_call(calls: Vec<RuntimeCall>) -> Option<RuntimeCall> {
		Some(pallet_utility::Call::batch { calls }.into())
	}
}
