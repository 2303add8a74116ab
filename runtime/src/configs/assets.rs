// SPDX-License-Identifier: Apache-2.0

//! Tokens other than RILL, stRILL among them.

use crate::{constants::currency::deposit, Balances, Runtime, RuntimeEvent};
use codec::Compact;
use polkadot_sdk::{
	frame_support::{
		parameter_types,
		traits::{AsEnsureOriginWithArg, ConstU32},
	},
	frame_system::{EnsureRoot, EnsureSigned},
	pallet_assets,
	polkadot_primitives::{AccountId, Balance},
};

/// The id of an asset.
pub type AssetId = u32;

parameter_types! {
	// An asset is one entry of 190 bytes. Any account can create one, so the deposit limits them.
	pub const AssetDeposit: Balance = deposit(1, 190);
	// An entry for an account that the asset does not keep alive.
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
	// Creators choose the id. Ids are not scarce, and genesis takes that of stRILL.
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
	// Upper bound of the accounts and approvals that one call removes from a destroyed asset. A
	// thousand removals take well under a block.
	type RemoveItemsLimit = ConstU32<1_000>;
	type ReserveData = ();
	type RuntimeEvent = RuntimeEvent;
	// Wallets cannot show longer names and symbols.
	type StringLimit = ConstU32<50>;
	type WeightInfo = crate::weights::pallet_assets::WeightInfo<Runtime>;
}
