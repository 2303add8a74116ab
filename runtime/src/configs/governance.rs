// SPDX-License-Identifier: Apache-2.0

//! Who decides, and what the chain's own funds may be spent on.

use crate::{
	constants::time::DAYS, Balances, Runtime, RuntimeCall, RuntimeEvent, System, Treasury,
};
use polkadot_sdk::{
	frame_support::{
		parameter_types,
		traits::{
			tokens::{PayFromAccount, UnityAssetBalanceConversion},
			ConstU32,
		},
		PalletId,
	},
	frame_system::{EnsureRoot, EnsureRootWithSuccess},
	pallet_sudo,
	pallet_treasury::{self, TreasuryAccountId},
	polkadot_primitives::{AccountId, Balance, BlockNumber},
	sp_runtime::{traits::IdentityLookup, Permill},
};

impl pallet_sudo::Config for Runtime {
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = pallet_sudo::weights::SubstrateWeight<Runtime>;
}

parameter_types! {
	// Fixed for ever: the treasury's account is derived from it.
	pub const TreasuryPalletId: PalletId = PalletId(*b"py/trsry");
	// Approved payments go out once a day, the shortest period that nobody has to wait for.
	pub const SpendPeriod: BlockNumber = DAYS;
	// Unspent funds are the reserve for mishaps, so none of them are burned.
	pub const Burn: Permill = Permill::zero();
	pub const MaxSpend: Balance = Balance::MAX;
	// A beneficiary has a month to collect before the payment lapses.
	pub const PayoutPeriod: BlockNumber = 30 * DAYS;
	pub TreasuryAccount: AccountId = Treasury::account_id();
}

impl pallet_treasury::Config for Runtime {
	type AssetKind = ();
	type BalanceConverter = UnityAssetBalanceConversion;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = ();
	type Beneficiary = AccountId;
	type BeneficiaryLookup = IdentityLookup<AccountId>;
	type BlockNumberProvider = System;
	type Burn = Burn;
	type BurnDestination = ();
	type Currency = Balances;
	// Approvals are paid together, so their number bounds the work of a spend period.
	type MaxApprovals = ConstU32<100>;
	type PalletId = TreasuryPalletId;
	type Paymaster = PayFromAccount<Balances, TreasuryAccountId<Runtime>>;
	type PayoutPeriod = PayoutPeriod;
	type RejectOrigin = EnsureRoot<AccountId>;
	type RuntimeEvent = RuntimeEvent;
	type SpendFunds = ();
	type SpendOrigin = EnsureRootWithSuccess<AccountId, MaxSpend>;
	type SpendPeriod = SpendPeriod;
	type WeightInfo = pallet_treasury::weights::SubstrateWeight<Runtime>;
}
