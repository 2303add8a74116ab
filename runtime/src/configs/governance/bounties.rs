// SPDX-License-Identifier: Apache-2.0

//! Bounties: payments of the treasury that curators award.

use crate::{
	constants::{
		currency::{deposit, RILL},
		time::DAYS,
	},
	Balances, ChildBounties, Runtime, RuntimeEvent, Treasury,
};
use polkadot_sdk::{
	frame_support::{
		parameter_types,
		traits::{ConstU128, ConstU32},
	},
	pallet_bounties, pallet_child_bounties,
	polkadot_primitives::{AccountId, Balance},
	sp_runtime::Permill,
};

parameter_types! {
	pub const DescriptionByte: Balance = deposit(0, 1);
	// A curator has half of its fee at stake.
	pub const CuratorDeposit: Permill = Permill::from_percent(50);
	pub const CuratorDepositMin: Option<Balance> = Some(10 * RILL);
	pub const CuratorDepositMax: Option<Balance> = Some(10_000 * RILL);
}

impl pallet_bounties::Config for Runtime {
	type BountyDepositBase = ConstU128<{ 10 * RILL }>;
	// Time to object to an award.
	type BountyDepositPayoutDelay = ConstU32<{ 8 * DAYS }>;
	// A curator that is silent for longer can be replaced by anybody, and loses its deposit.
	type BountyUpdatePeriod = ConstU32<{ 90 * DAYS }>;
	type BountyValueMinimum = ConstU128<{ 100 * RILL }>;
	type ChildBountyManager = ChildBounties;
	type CuratorDepositMax = CuratorDepositMax;
	type CuratorDepositMin = CuratorDepositMin;
	type CuratorDepositMultiplier = CuratorDeposit;
	type DataDepositPerByte = DescriptionByte;
	type MaximumReasonLength = ConstU32<16_384>;
	type OnSlash = Treasury;
	type RuntimeEvent = RuntimeEvent;
	type TransferAllAssets = pallet_bounties::TransferFungible<AccountId, Balances>;
	type WeightInfo = crate::weights::pallet_bounties::WeightInfo<Runtime>;
}

impl pallet_child_bounties::Config for Runtime {
	type ChildBountyValueMinimum = ConstU128<{ 10 * RILL }>;
	type MaxActiveChildBountyCount = ConstU32<100>;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = crate::weights::pallet_child_bounties::WeightInfo<Runtime>;
}
