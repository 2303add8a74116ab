// SPDX-License-Identifier: Apache-2.0

//! Tokens other than RILL, stRILL among them.

use crate::{
	constants::{
		currency::{deposit, EXISTENTIAL_DEPOSIT},
		STRILL_ASSET_ID,
	},
	Assets, Balances, LiquidStaking, Runtime, RuntimeEvent, RuntimeOrigin,
};
use codec::Compact;
use pallet_liquid_staking::types::AccountKind;
use polkadot_sdk::{
	frame_support::{
		parameter_types,
		traits::{fungibles::Inspect, AsEnsureOriginWithArg, ConstU32, OnRuntimeUpgrade},
		weights::Weight,
	},
	frame_system::{EnsureRoot, EnsureSigned},
	pallet_assets::{self, WeightInfo as _},
	polkadot_primitives::{AccountId, Balance},
};

/// Identifies an asset.
pub type AssetId = u32;

parameter_types! {
	// An asset is one entry of 190 bytes. Anyone may create one, so the deposit is what limits them.
	pub const AssetDeposit: Balance = deposit(1, 190);
	// An account that holds an asset which does not keep it alive is an entry of its own.
	pub const AssetAccountDeposit: Balance = deposit(1, 16);
	pub const ApprovalDeposit: Balance = deposit(1, 32);
	pub const MetadataDepositBase: Balance = deposit(1, 68);
	pub const MetadataDepositPerByte: Balance = deposit(0, 1);
}

impl pallet_assets::Config for Runtime {
	type ApprovalDeposit = ApprovalDeposit;
	type AssetAccountDeposit = AssetAccountDeposit;
	type AssetDeposit = AssetDeposit;
	type AssetId = AssetId;
	// Creators choose their id. Ids are not scarce, and the one that matters is taken at genesis.
	type AssetIdAllocator = ();
	type AssetIdParameter = Compact<AssetId>;
	type Balance = Balance;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = ();
	type CallbackHandle = ();
	type CreateOrigin = AsEnsureOriginWithArg<EnsureSigned<AccountId>>;
	type Currency = Balances;
	type Extra = ();
	type ForceOrigin = EnsureRoot<AccountId>;
	type Freezer = ();
	type Holder = ();
	type MetadataDepositBase = MetadataDepositBase;
	type MetadataDepositPerByte = MetadataDepositPerByte;
	// Accounts and approvals removed by one call that destroys an asset; a thousand removals take
	// well under a block.
	type RemoveItemsLimit = ConstU32<1_000>;
	type ReserveData = ();
	type RuntimeEvent = RuntimeEvent;
	// Names and symbols longer than this cannot be shown anyway.
	type StringLimit = ConstU32<50>;
	type WeightInfo = pallet_assets::weights::SubstrateWeight<Runtime>;
}

/// Raises the least balance of stRILL to that of RILL where it is less: an account that exists by a planck of
/// stRILL would cost next to nothing, for ever. Accounts that have less keep it.
pub struct RaiseLeastShares;

impl OnRuntimeUpgrade for RaiseLeastShares {
	fn on_runtime_upgrade() -> Weight {
		let read = <Runtime as polkadot_sdk::frame_system::Config>::DbWeight::get().reads(1);
		let least = <Assets as Inspect<AccountId>>::minimum_balance(STRILL_ASSET_ID);
		if least == 0 || least >= EXISTENTIAL_DEPOSIT {
			return read;
		}
		let nobody = LiquidStaking::account(AccountKind::Authority);
		let raised = Assets::force_asset_status(
			RuntimeOrigin::root(),
			STRILL_ASSET_ID.into(),
			nobody.clone().into(),
			nobody.clone().into(),
			nobody.clone().into(),
			nobody.into(),
			EXISTENTIAL_DEPOSIT,
			true,
			false,
		);
		debug_assert!(raised.is_ok(), "the asset exists");
		read.saturating_add(<Runtime as pallet_assets::Config>::WeightInfo::force_asset_status())
	}
}
