// SPDX-License-Identifier: Apache-2.0

//! Liquid staking from parachains: the limits of each parachain and the schedule of payouts.

use crate::{
	configs::{
		block::RuntimeBlockWeights,
		governance::RootOrParameters,
		xcm::{
			transfer_pause::TransferPause, AccountLocation, LocationConverter, ProgramTraits,
			SharesAsset, Weigher, XcmConfig,
		},
	},
	constants::{
		currency::{deposit, CENTS, RILL},
		time::HOURS,
	},
	weights::pallet_remote_staking::WeightInfo,
	Balances, Runtime, RuntimeCall, RuntimeHoldReason, XcmPallet,
};
use pallet_remote_staking::{
	ExchangeFilter, HoldReason, Limits, ParaId, PayoutTerms, SaleLimits, XcmEnvironment,
};
use polkadot_sdk::{
	frame_support::{
		parameter_types,
		traits::{fungible::HoldConsideration, ConstU128, ConstU32, Contains, LinearStoragePrice},
		weights::Weight,
		PalletId,
	},
	frame_system,
	polkadot_primitives::{AccountId, Balance, BlockNumber},
	sp_runtime::Perbill,
	staging_xcm_executor::XcmExecutor,
};

parameter_types! {
	// A part of the address of the custody. It never changes.
	pub const CustodyPalletId: PalletId = PalletId(*b"rl/cstdy");
	// A tenth of the pool's daily stake limit, and of the daily instant exits from a pool of a
	// hundred million RILL. Faulty programs of one parachain thus leave room for the others.
	pub const InitialLimits: Limits = Limits { staking: 1_000_000 * RILL, exits: 100_000 * RILL };
	pub const DestinationHoldReason: RuntimeHoldReason = RuntimeHoldReason::RemoteStaking(HoldReason::Destination);
	// A twentieth of a block. Payouts can wait for the next block more easily than the era steps.
	pub MaxSendWeight: Weight = Perbill::from_percent(5) * RuntimeBlockWeights::get().max_block;
	pub const DepositPerItem: Balance = deposit(1, 0);
	pub const DepositPerByte: Balance = deposit(0, 1);
}

/// Programs can do the same as accounts, unless the transfer pause is on. Pauses by the committee
/// and the safe mode hold for programs too.
pub struct FollowCallFilter;

impl ExchangeFilter for FollowCallFilter {
	fn may_enter(parachain: Option<ParaId>) -> bool {
		is_allowed(parachain, pallet_liquid_staking::Call::stake { amount: 0, min_shares: 0 })
	}

	fn may_leave_at_once(parachain: Option<ParaId>) -> bool {
		is_allowed(
			parachain,
			pallet_liquid_staking::Call::instant_unstake { shares: 0, min_stake: 0 },
		)
	}

	fn exchanges_for_deliveries_only() -> bool {
		ProgramTraits::exchanges_for_deliveries_only()
	}

	fn may_send(parachain: Option<ParaId>) -> bool {
		!TransferPause::is_on(parachain)
	}
}

fn is_allowed(parachain: Option<ParaId>, call: pallet_liquid_staking::Call<Runtime>) -> bool {
	type Filter = <Runtime as frame_system::Config>::BaseCallFilter;
	Filter::contains(&RuntimeCall::LiquidStaking(call)) && !TransferPause::is_on(parachain)
}

/// The executor of the runtime, and its conversions of locations.
pub struct Environment;

impl XcmEnvironment<AccountId, RuntimeCall> for Environment {
	type AccountOf = LocationConverter;
	type Executor = XcmExecutor<XcmConfig>;
	type LocationOf = AccountLocation;
	type Versions = XcmPallet;
	type Weigher = Weigher;
}

/// The limits of the treasury's purchases of shares.
pub struct Sales;

impl SaleLimits for Sales {
	// Enough for tens of thousands of deliveries a day.
	type DeliverySaleLimit = ConstU128<{ 1_000 * RILL }>;
	// Three times the price of a delivery with a short queue. Exits in pieces of this size cost
	// more than a tenth for execution.
	type MaxDeliverySale = ConstU128<{ 10 * CENTS }>;
}

/// The terms of payouts.
pub struct Terms;

impl PayoutTerms<BlockNumber> for Terms {
	type MaxSendWeight = MaxSendWeight;
	// A delivery can cost a quarter of it, forty times the price with a short queue. While it costs
	// more, payouts wait.
	type MinTransfer = ConstU128<{ 5 * RILL }>;
	// A full queue takes about an hour to empty.
	type RetryDelay = ConstU32<HOURS>;
}

impl pallet_remote_staking::Config for Runtime {
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = benchmarking::Parachains;
	type CustodyId = CustodyPalletId;
	type ExchangeFilter = FollowCallFilter;
	type DestinationDeposit = HoldConsideration<
		AccountId,
		Balances,
		DestinationHoldReason,
		LinearStoragePrice<DepositPerItem, DepositPerByte, Balance>,
	>;
	type InitialLimits = InitialLimits;
	type LimitsOrigin = RootOrParameters;
	type Payouts = Balances;
	type PayoutTerms = Terms;
	type SaleLimits = Sales;
	type SharesAsset = SharesAsset;
	type WeightInfo = WeightInfo<Runtime>;
	type Xcm = Environment;
}

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking {
	use crate::{Dmp, RuntimeCall};
	use alloc::vec::Vec;
	use polkadot_sdk::pallet_utility;

	/// Parachains, open as far as messages need it.
	pub struct Parachains;

	impl pallet_remote_staking::benchmarking::BenchmarkHelper<RuntimeCall> for Parachains {
		fn open(parachain: u32) {
			Dmp::make_parachain_reachable(parachain);
		}

		fn batch(calls: Vec<RuntimeCall>) -> RuntimeCall {
			pallet_utility::Call::batch { calls }.into()
		}
	}
}
